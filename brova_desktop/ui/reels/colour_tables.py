"""Colour tables (.cube) on their way into a reel. Qt-free."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import TYPE_CHECKING

from brova_desktop.domain.errors import BadInput, Missing
from brova_desktop.domain.file_names import safe_name
from brova_desktop.domain.ids import AssetId
from brova_desktop.domain.reels.cube import check_cube
from brova_desktop.domain.reels.records import Media, MediaKind
from brova_desktop.domain.words import say
from brova_desktop.files import atomic_write

if TYPE_CHECKING:
    from brova_desktop.services.suite import Desk

SUFFIX = ".cube"
FOLDER = "colour-tables"
MOST_BYTES = 64 * 2**20


def is_table(path: Path) -> bool:
    return path.suffix.lower() == SUFFIX


def table_of(desk: Desk, path: Path) -> Media:
    """An entry for a reel. The file is copied into the workspace, so that it goes wherever the reel goes.

    Blocks. Raises BadInput for a file that is no whole table, Missing for one that cannot be read, NoRoom.
    """
    try:
        with path.open("rb") as handle:
            content = handle.read(MOST_BYTES + 1)
    except OSError as error:
        raise Missing(say("{name} cannot be read.", name=path.name), detail=str(error)) from error
    if len(content) > MOST_BYTES:
        raise BadInput(say("{name} is too large for a colour table.", name=path.name))
    check_cube(content, path.name)
    digest = hashlib.sha256(content).hexdigest()
    kept = desk.workspace.folder.root / FOLDER / f"{digest[:12]} {safe_name(path.stem, otherwise='table')}{SUFFIX}"
    if not kept.exists() or kept.stat().st_size != len(content):
        atomic_write(kept, content)
    return Media(id=AssetId(f"table-{digest[:24]}"), name=path.name, path=str(kept), kind=MediaKind.IMAGE,
                 sha256=digest, size=len(content))

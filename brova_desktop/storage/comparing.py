"""What a library holds that a backup of it does not, and the other way round."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import sqlcipher3

from brova_desktop.domain.workspace.loss import LOOKED_AT, Loss
from brova_desktop.storage.cipher import Raw, connect
from brova_desktop.storage.failures import library_trouble
from brova_desktop.storage.keys import LibraryKey

_ROWS = {
    "assets": "SELECT id, changed FROM assets WHERE deleted IS NULL",
    "reels": "SELECT id, changed FROM reels WHERE deleted IS NULL",
    "posts": "SELECT id, changed FROM posts WHERE deleted IS NULL",
    "collections": "SELECT id, created FROM collections",
    "accounts": "SELECT id, connected FROM connections WHERE removed IS NULL",
}
"""What is there, and when it was changed last. A library of an older version may lack some of it."""


def loss_by(backup: Path, library: Path, key: LibraryKey) -> Loss | None:
    """What putting the backup in the library's place would take away, change and bring back.

    None when the library is not there or too damaged to be read. Raises BrovaError when the backup is.
    """
    try:
        with closing(connect(backup, key, read_only=True)) as raw:
            then = {kind: _found(raw, kind) for kind in LOOKED_AT}
    except sqlcipher3.Error as error:
        raise library_trouble(error, backup) from error
    if not library.exists():
        return None
    try:
        with closing(connect(library, key, read_only=True)) as raw:
            now = {kind: _found(raw, kind) for kind in LOOKED_AT}
    except sqlcipher3.Error:
        return None
    return Loss(
        lost={kind: len(now[kind].keys() - then[kind].keys()) for kind in LOOKED_AT},
        older={kind: sum(then[kind].get(id, changed) != changed for id, changed in now[kind].items())
               for kind in LOOKED_AT},
        returning={kind: len(then[kind].keys() - now[kind].keys()) for kind in LOOKED_AT},
    )


def _found(raw: Raw, kind: str) -> dict[str, int]:
    try:
        return dict(raw.execute(_ROWS[kind]).fetchall())
    except sqlcipher3.OperationalError as error:
        if "no such table" in str(error):
            return {}
        raise

"""Reels as files: a JSON document beside (or away from) its media, written whole or not at all."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

from brova_desktop.domain.errors import Act, BadInput, Missing
from brova_desktop.domain.ids import AssetId, ReelId
from brova_desktop.domain.reels.compose import media_from
from brova_desktop.domain.reels.document import Reel
from brova_desktop.domain.reels.format import from_json, to_json
from brova_desktop.domain.reels.records import Media
from brova_desktop.domain.words import say
from brova_desktop.engine.verdicts import Probe
from brova_desktop.files import atomic_write
from brova_desktop.ports.report import Report, SilentReport
from brova_desktop.services.sources import Finder, Located, content_hash, locate

LARGEST = 64 * 2**20
"""Bytes of a document; the largest reel anybody made has a hundredth of it."""


class Looks(Protocol):
    """Who looks into media files."""

    def probe(self, path: Path, report: Report | None = None) -> Probe: ...


@dataclass(frozen=True)
class ReelFiles:
    """Opens, saves and feeds reels that live in files. `find` is a further place to look for their media."""

    looks: Looks
    mint: Callable[[], str]
    find: Finder | None = None

    def media(self, path: Path, report: Report | None = None) -> Media:
        """A file as a reel's own entry, with its content hash. Raises what probing raises."""
        listener = report or SilentReport()
        place = path.absolute()
        if not place.is_file():
            raise Missing(
                say("{name} is not there.", name=path.name),
                next_step=say("Check the name, or choose another file."),
                acts=(Act.CHOOSE_ANOTHER_FILE,),
                detail=str(path),
            )
        probe = self.looks.probe(place, listener)
        digest = content_hash(place)
        size = place.stat().st_size
        id = AssetId(self.mint())
        return media_from(id, place.name, str(place), probe.facts, sha256=digest, size=size)

    def open(self, path: Path) -> Located:
        """The reel of a document and where its media lie. Raises Missing or BadInput naming the document."""
        try:
            if path.stat().st_size > LARGEST:
                raise BadInput(say("{name} is too large to be a reel.", name=path.name))
            content = path.read_bytes()
        except FileNotFoundError as error:
            raise Missing(
                say("There is no reel called {name}.", name=path.name),
                next_step=say("Check the name, or make one with `brova reel new`."),
                acts=(Act.CHOOSE_ANOTHER_FILE,),
            ) from error
        except OSError as error:
            raise BadInput(say("{name} cannot be read.", name=path.name), detail=str(error)) from error
        return locate(from_json(content), path.absolute().parent, self.find)

    def save(self, reel: Reel, path: Path) -> None:
        """Write a document. Media at or below its folder are named relative to it, so the folder can be moved."""
        folder = path.absolute().parent
        media = {id: replace(one, path=_portable(one.path, folder)) for id, one in reel.media.items()}
        atomic_write(path, to_json(replace(reel, media=media)).encode("utf-8"))

    def moved(self, located: Located, folder: Path) -> Reel:
        """The reel with every file that was found named as a document in `folder` names it."""
        media = dict(located.reel.media)
        for id, place in located.paths.items():
            media[id] = replace(media[id], path=_portable(str(place.absolute()), folder.absolute()))
        return replace(located.reel, media=media)

    def new_id(self) -> ReelId:
        return ReelId(self.mint())


def _portable(path: str, folder: Path) -> str:
    place = Path(path)
    if place.is_absolute() and place.is_relative_to(folder):
        return place.relative_to(folder).as_posix()
    return path

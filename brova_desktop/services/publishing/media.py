"""Files that are posted: what they are, where they lie, whether they still are what was planned."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from brova_desktop.domain.errors import Act, BadInput, Missing, WillPass
from brova_desktop.domain.ids import AssetId
from brova_desktop.domain.media.asset import Asset, AssetState
from brova_desktop.domain.media.facts import MediaFacts
from brova_desktop.domain.media.facts import MediaKind as FileKind
from brova_desktop.domain.posts.file_look import FileLook
from brova_desktop.domain.posts.post import MediaKind, PostMedia
from brova_desktop.domain.posts.problems import Problem
from brova_desktop.domain.posts.target import Target
from brova_desktop.domain.ticks import to_seconds
from brova_desktop.domain.words import say
from brova_desktop.engine.verdicts import Probe
from brova_desktop.files import is_there, look_at
from brova_desktop.ports.report import Report, SilentReport
from brova_desktop.services.publishing.copies import is_copy
from brova_desktop.services.publishing.file_contents import FileContents
from brova_desktop.storage.layout import COPIES


class Looks(Protocol):
    """Who looks into files (`engine.media_worker.MediaWorkers`)."""

    def probe(self, path: Path, report: Report | None = None) -> Probe: ...


@dataclass(frozen=True)
class PostFiles:
    """The files of one workspace's posts. `asset` finds an asset of the library, `known` the one whose file and
    content this is. Methods block."""

    root: Path
    looks: Looks
    asset: Callable[[AssetId], Asset]
    known: Callable[[Path, str], AssetId | None] = lambda place, content_hash: None
    contents: FileContents = field(default_factory=FileContents)

    def medium(self, file: Path | str, report: Report | None = None) -> PostMedia:
        """Look at a file, or take an asset of the library (its id, as text).

        Raises Missing, BadInput for what is no picture or video, and what looking into a file raises.
        """
        return self._of_asset(AssetId(file)) if isinstance(file, str) else self._of_file(file, report)

    @property
    def copies(self) -> Path:
        """The folder of films made fit for platforms."""
        return self.root / COPIES

    def lost_copies(self, target: Target) -> bool:
        """Whether a film that was made fit for a target is gone; it is made again of what the post shows."""
        return any(is_copy(one) and not is_there(self.place(one)) for one in target.media)

    def as_they_are(self, media: Iterable[PostMedia]) -> tuple[PostMedia, ...]:
        """Media whose files have changed as these are now, the others as they were. Raises what `medium` raises."""
        found = [(one, self._of_file(self.place(one), None)) for one in media]
        return tuple(old if new.sha256 == old.sha256 else new for old, new in found)

    def place(self, medium: PostMedia) -> Path:
        """Where the file lies; it need not be there."""
        return self.root / medium.path

    def trouble(self, medium: PostMedia) -> Problem | None:
        """What keeps this file from being posted, as far as a look at it says: it is gone, or not what was planned."""
        try:
            look = look_at(self.place(medium))
        except OSError:
            return _missing(medium)
        is_same = look.size == medium.size and _is_same(medium, self.contents.known(self.place(medium), look))
        return None if is_same else changed(medium)

    def compared(self, medium: PostMedia, report: Report) -> FileLook | Problem:
        """How a file looks that certainly holds what was planned, or what keeps it from being posted.

        It is read whole unless this program has read it before and it looks as it did then. Raises WillPass for a
        file that is being written, and what reading raises.
        """
        place = self.place(medium)
        try:
            look = look_at(place)
        except OSError:
            return _missing(medium)
        if look.size != medium.size:
            return changed(medium)
        content = self.contents.of(place, look, report)
        if not content:
            raise _being_written(medium)
        return look if _is_same(medium, content) else changed(medium)

    def _of_asset(self, id: AssetId) -> PostMedia:
        asset = self.asset(id)
        if asset.state is not AssetState.READY or asset.facts is None:
            raise BadInput(asset.trouble or say("{name} cannot be posted.", name=asset.name), acts=(Act.RELINK,))
        return _medium(asset.path, asset.facts, asset.size, asset.content_hash, asset.id)

    def _of_file(self, file: Path, report: Report | None) -> PostMedia:
        place = file.absolute()
        if not place.is_file():
            raise Missing(say("{name} is not there.", name=place.name), acts=(Act.CHOOSE_ANOTHER_FILE,),
                          detail=str(place))
        speaking = report or SilentReport()
        facts = self.looks.probe(place, speaking).facts
        content = self.contents.read(place, speaking)
        path = place.relative_to(self.root).as_posix() if place.is_relative_to(self.root) else str(place)
        known = self.known(place, content.content_hash)
        return _medium(path, facts, content.size, content.content_hash, known)


def _is_same(medium: PostMedia, content: str) -> bool:
    """Whether what is known of a file's content does not speak against its being this one."""
    return not (medium.sha256 and content) or content == medium.sha256


def _missing(medium: PostMedia) -> Problem:
    return Problem("media-missing", say("{name} is not there any more.", name=medium.name), field="media",
                   acts=(Act.RELINK, Act.CHOOSE_ANOTHER_FILE))


def changed(medium: PostMedia) -> Problem:
    return Problem("media-changed", say("{name} has changed since the post was planned.", name=medium.name),
                   field="media", acts=(Act.USE_NEW_FILE, Act.CHOOSE_ANOTHER_FILE))


def _being_written(medium: PostMedia) -> WillPass:
    return WillPass(say("{name} is still being written.", name=medium.name), kept=say("It was not published."))


def _medium(path: str, facts: MediaFacts, size: int, sha256: str, asset: AssetId | None) -> PostMedia:
    kinds = {FileKind.VIDEO: MediaKind.VIDEO, FileKind.IMAGE: MediaKind.IMAGE}
    if facts.kind not in kinds:
        raise BadInput(say("A sound alone cannot be posted."), next_step=say("Choose a picture or a video."),
                       acts=(Act.CHOOSE_ANOTHER_FILE,))
    moving = facts.kind is FileKind.VIDEO
    return PostMedia(
        path=path, kind=kinds[facts.kind], size=size, sha256=sha256, width=facts.display_width,
        height=facts.display_height, seconds=float(to_seconds(facts.duration)) if moving else 0.0,
        fps=float(facts.frame_rate or 0) if moving else 0.0, container=facts.container,
        video_codec=facts.video_codec, audio_codec=facts.audio_codec, asset=asset,
    )

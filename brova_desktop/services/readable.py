"""Sources that cannot be drawn as they are, turned once into files that can: HDR film, HEIC photos, drawings as clips.

What a file turned out to be is remembered by its content, so a render of ordinary clips asks nobody anything.
"""

from __future__ import annotations

import json
import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol

from brova_desktop.domain.errors import BadInput, BrovaError
from brova_desktop.domain.media.facts import MediaFacts
from brova_desktop.domain.reels.records import Media, MediaKind
from brova_desktop.domain.reels.sprites import PictureSprite
from brova_desktop.domain.reels.style import WHOLE
from brova_desktop.engine.sniff import PAINTER, sniff
from brova_desktop.engine.verdicts import Probe
from brova_desktop.files import atomic_write
from brova_desktop.ports.painter import Page, Painter
from brova_desktop.ports.report import Report
from brova_desktop.services.library.derived_cache import DerivedCache
from brova_desktop.services.sources import content_hash

log = logging.getLogger(__name__)

MOST_REMEMBERED = 5_000
"""Files; the first ones learned are forgotten first."""
DRAWING_PIXELS = 3_840 * 2_160
DRAWING_SIDE = 8_192
"""A drawing that is used as a clip is painted this large, so that any canvas shows it sharp."""
DRAWING = "drawing-1"
"""The folder of painted drawings, with the number of the way they are painted."""


class Looks(Protocol):
    """Who looks into media files."""

    def probe(self, path: Path, report: Report | None = None) -> Probe: ...


@dataclass
class Readable:
    """Says which file a clip is drawn from. `memory` is the file in which facts are kept; safe for several threads.

    Raises what making a mezzanine raises (BadInput naming the file, NoRoom, Cancelled).
    """

    looks: Looks
    derived: DerivedCache
    painter: Callable[[], Painter]
    memory: Path
    _known: dict[str, dict[str, Any] | None] | None = None
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def __call__(self, media: Media, path: Path, report: Report, *, as_clip: bool) -> Path:
        """The file itself, or the one made from it, made now if need be. The painter takes drawings as they are."""
        if media.kind is MediaKind.AUDIO:
            return path
        digest = media.sha256 or content_hash(path)
        facts = self._facts(digest, path, report)
        if facts is None:
            return path
        if facts.container == "svg":
            return self._painted(path, facts, digest) if as_clip else path
        return self.derived.ensure_mezzanine(path, facts, digest, report)

    def _facts(self, digest: str, path: Path, report: Report) -> MediaFacts | None:
        """Facts of a file that cannot be drawn as it is, None for all others."""
        with self._lock:
            known = self._remembered()
            if digest in known:
                record = known[digest]
                return MediaFacts.from_record(record) if record is not None else None
        found = self._looked_at(path, report)
        with self._lock:
            known = self._remembered()
            known[digest] = found.record() if found is not None else None
            while len(known) > MOST_REMEMBERED:
                del known[next(iter(known))]
            self._keep(known)
        return found

    def _looked_at(self, path: Path, report: Report) -> MediaFacts | None:
        try:
            sniffed = sniff(path)
            if sniffed.is_still and sniffed.reader != PAINTER:
                return None
            facts = self.looks.probe(path, report).facts
        except BadInput as error:  # whoever draws it says so, and when: a clip may be whole where it is used
            log.info("%s could not be looked into: %s", path.name, error)
            return None
        return facts if facts.is_hdr or facts.container in ("heic", "svg") else None

    def _painted(self, path: Path, facts: MediaFacts, digest: str) -> Path:
        """A drawing as pixels, see-through where it is."""
        from PIL import Image  # here: most renders never get this far

        from brova_desktop.paint.export import write_pixels

        share = min(
            (DRAWING_PIXELS / (facts.width * facts.height)) ** 0.5, DRAWING_SIDE / max(facts.width, facts.height)
        )
        width, height = max(1, round(facts.width * share)), max(1, round(facts.height * share))
        target = self.derived.folder / "drawing" / f"{digest}-{DRAWING}.png"
        if not target.is_file():
            page = Page(width, height, width, height)
            raster = self.painter().paint(PictureSprite(source=digest, width=WHOLE), page, {digest: str(path)})
            whole = Image.new("RGBa", (width, height))
            if raster.width:
                part = Image.frombytes("RGBa", (raster.width, raster.height), raster.pixels)
                whole.paste(part, (width // 2 + raster.left, height // 2 + raster.top))
            write_pixels(target, width, height, whole.tobytes(), premultiplied=True)
        return target

    def _remembered(self) -> dict[str, dict[str, Any] | None]:
        if self._known is None:
            self._known = {}
            try:
                read = json.loads(self.memory.read_bytes())
            except (OSError, ValueError):  # the first render, or a file that was cut off: it is learned again
                read = {}
            if isinstance(read, dict):
                self._known = {name: record for name, record in read.items() if _is_usable(record)}
        return self._known

    def _keep(self, known: dict[str, dict[str, Any] | None]) -> None:
        try:
            atomic_write(self.memory, json.dumps(known).encode())
        except BrovaError as error:  # a cache that cannot be written costs time, not the render
            log.info("what was learned about files could not be kept: %s", error)


def _is_usable(record: object) -> bool:
    if record is None:
        return True
    if not isinstance(record, dict):
        return False
    try:
        MediaFacts.from_record(record)
    except (TypeError, ValueError):
        return False
    return True

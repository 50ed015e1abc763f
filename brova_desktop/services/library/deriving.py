"""Making an asset comfortable to work with: poster, film strip, waveform and loudness, proxy."""

from __future__ import annotations

import logging
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path

from brova_desktop.domain.errors import Cancelled, Missing, UserCanFix
from brova_desktop.domain.ids import AssetId
from brova_desktop.domain.media.asset import Asset, AssetState
from brova_desktop.domain.media.facts import MediaFacts, MediaKind
from brova_desktop.domain.words import Words, say
from brova_desktop.engine.proxies import needs_proxy
from brova_desktop.files import is_there
from brova_desktop.ports.clock import Clock
from brova_desktop.ports.report import Report
from brova_desktop.services.library.covers import chosen_cover
from brova_desktop.services.library.derived_cache import DerivedCache, DerivedKind
from brova_desktop.services.library.importing import place_of
from brova_desktop.storage.assets import AssetStore

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Prepared:
    """The derived files of an asset, None where there can be none, and what went wrong on the way."""

    poster: Path | None = None
    filmstrip: Path | None = None
    waveform: Path | None = None
    proxy: Path | None = None
    troubles: tuple[Words, ...] = ()


class Deriving:
    """Derived files of the assets of one library. All methods block; call them from a worker thread."""

    def __init__(self, assets: AssetStore, root: Path, cache: DerivedCache, clock: Clock) -> None:
        self._assets = assets
        self._root = root
        self._cache = cache
        self._clock = clock

    def prepare(self, wanted: AssetId, report: Report, *, proxy: bool = True) -> Prepared:
        """Make what is missing, quick things first. One that cannot be made does not stop the others.

        Raises Missing when the asset or its file is gone, Cancelled.
        """
        asset = self._assets.get(wanted)
        if asset.facts is None:
            return Prepared()
        path = self._place(asset)
        facts = asset.facts
        troubles: list[Words] = []
        done: dict[str, Path] = {}
        steps = [step for step in ("poster", "filmstrip", "waveform", "proxy") if _wants(step, facts, proxy)]
        for number, step in enumerate(steps):
            report.raise_if_cancelled()
            report.progress(number, len(steps), unit="steps")
            try:
                done[step] = self._make(step, asset, path, facts, report)
            except Cancelled:
                raise
            except UserCanFix as error:
                log.info("no %s: %s", step, error.detail)
                troubles.append(error.happened)
        report.progress(len(steps), len(steps), unit="steps")
        return Prepared(done.get("poster"), done.get("filmstrip"), done.get("waveform"), done.get("proxy"),
                        tuple(troubles))

    def ready_files(self, asset: Asset) -> Prepared:
        """What is there already, without making anything; a thumbnail that was chosen stands for the poster."""
        if asset.facts is None:
            return Prepared()
        facts = asset.facts

        def find(kind: DerivedKind) -> Path | None:
            return self._cache.find(kind, asset.content_hash, facts)

        poster = chosen_cover(self._root, asset) or find(DerivedKind.POSTER)
        return Prepared(poster, find(DerivedKind.FILMSTRIP), find(DerivedKind.WAVEFORM),
                        find(DerivedKind.PROXY))

    def loudness_over_time(self, asset: Asset, parts: int) -> tuple[float, ...] | None:
        """How loud a file is over its length, the loudest part 1.0; None while there is no waveform."""
        from brova_desktop.engine.waveform import read_waveform  # NumPy and PyAV: only where a sound is drawn

        place = self.ready_files(asset).waveform
        if place is None:
            return None
        levels = read_waveform(place).levels
        buckets = next((level for level in reversed(levels) if len(level) >= parts), levels[0])
        if not len(buckets):
            return (0.0,) * parts
        edges = [round(number * len(buckets) / parts) for number in range(parts + 1)]
        loud = [float(abs(buckets[first:max(last, first + 1)].astype(int)).max(initial=0))
                for first, last in pairwise(edges)]
        return tuple(one / (max(loud) or 1.0) for one in loud)

    def ensure_poster(self, wanted: AssetId, report: Report) -> Path | None:
        """The poster of a film or picture, made now if need be: a cache is cleaned up, and an archive comes without
        one. None for what has none. Raises Missing, and what making it raises."""
        asset = self._assets.get(wanted)
        if asset.facts is None or not _wants("poster", asset.facts, proxy=False):
            return None
        return self._make("poster", asset, self._place(asset), asset.facts, report)

    def ensure_mezzanine(self, wanted: AssetId, report: Report) -> Path:
        """The file the renderer reads for an asset. Raises Missing, and what making it raises."""
        asset = self._assets.get(wanted)
        path = self._place(asset)
        return path if asset.facts is None else self._cache.ensure_mezzanine(
            path, asset.facts, asset.content_hash, report)

    def _place(self, asset: Asset) -> Path:
        path = place_of(asset, self._root)
        if asset.state is AssetState.MISSING or not is_there(path):
            raise Missing(say("{name} is not where it was.", name=asset.name),
                          next_step=say("Show where it is now."))
        return path

    def _make(self, step: str, asset: Asset, path: Path, facts: MediaFacts, report: Report) -> Path:
        cache, key = self._cache, asset.content_hash
        if step == "poster":
            return cache.ensure_poster(path, facts, key, report)
        if step == "filmstrip":
            return cache.ensure_filmstrip(path, facts, key, report)
        if step == "proxy":
            return cache.ensure_proxy(path, facts, key, report)

        def heard(loudness: float | None, peak: float | None) -> None:
            def note(entered: Asset) -> Asset:
                known = entered.facts
                return entered if known is None else replace(entered, facts=known.with_loudness(loudness, peak))

            self._assets.change(asset.id, note, self._clock.now())

        return cache.ensure_waveform(path, facts, key, report, heard)


def _wants(step: str, facts: MediaFacts, proxy: bool) -> bool:
    if facts.container in ("svg", "heic"):  # drawings are the painter's; HEIC is shown from its mezzanine
        return False
    if step == "poster":
        return facts.has_picture
    if step == "filmstrip":
        return facts.kind is MediaKind.VIDEO
    return facts.has_sound if step == "waveform" else proxy and needs_proxy(facts)

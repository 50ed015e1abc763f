"""The beats of music: found in how loud it is from moment to moment, and where they fall on the timeline."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise

from brova_desktop.domain.ids import AssetId
from brova_desktop.domain.reels.document import Reel
from brova_desktop.domain.reels.records import Sound
from brova_desktop.domain.reels.rules import source_end
from brova_desktop.domain.ticks import TICKS_PER_SECOND, Ticks

SLOWEST_BPM, FASTEST_BPM = 60, 190
PREFERRED_BPM = 115
"""Music without a clear answer (the half and the double fit as well) is taken at the tempo nearest to this."""
LEAST_SECONDS = 4
LEAST_CLEARNESS = 1.6
"""How much louder the onsets on the beats must be than onsets are on the whole."""
FINE = 25
"""Parts of a step that a period is refined by."""


@dataclass(frozen=True, slots=True)
class BeatGrid:
    """Beats at equal distances in a file: the first one and the time from one to the next, in ticks of the file."""

    first: Ticks
    period: Fraction

    @property
    def bpm(self) -> float:
        return float(60 * TICKS_PER_SECOND / self.period)

    def at_tempo(self, bpm: Fraction) -> BeatGrid:
        """Beats from the same first one on, so many a minute."""
        return BeatGrid(self.first, Fraction(60 * TICKS_PER_SECOND) / bpm)

    def times(self, factor: Fraction) -> BeatGrid:
        """Beats from the same first one on, so many times as many a minute."""
        return BeatGrid(self.first, self.period / factor)

    def through(self, at: int) -> BeatGrid:
        """As many beats a minute, one of them at a time of the file."""
        return BeatGrid(Ticks(int((at - self.first) % self.period) + self.first), self.period)

    def between(self, start: int, end: int) -> list[int]:
        """The beats in ``[start, end)``."""
        at = self.first + -((self.first - start) // self.period) * self.period
        found = []
        while at < end:
            if at >= start:
                found.append(int(at))
            at += self.period
        return found


def find_beats(loudness: Sequence[float], step: Fraction, *, start: int = 0) -> BeatGrid | None:
    """The beats of a piece from its loudness every `step` seconds, the first value at `start` ticks of the file.

    Onsets (where it becomes louder) are compared with themselves some time later; the time at which they agree best is
    the beat, refined on the whole piece. None for what is too short or has no steady beat.
    """
    onsets = [max(now - before, 0.0) for before, now in pairwise(loudness)]
    whole = sum(onsets)
    if len(onsets) * step < LEAST_SECONDS or whole <= 0:
        return None
    low, high = (max(int(60 / (bpm * step)), 1) for bpm in (FASTEST_BPM, SLOWEST_BPM))
    lags = range(low, min(high + 1, len(onsets) // 2))
    best = max(lags, key=lambda lag: _agreement(onsets, lag) * _liking(float(60 / (lag * step))), default=0)
    if not best:
        return None
    period, phase, clearness = _refined(onsets, best)
    if clearness < LEAST_CLEARNESS:
        return None
    ticks = step * TICKS_PER_SECOND
    return BeatGrid(Ticks(start + round((phase + 1) * ticks)), Fraction(round(period * FINE), FINE) * ticks)


def _agreement(onsets: Sequence[float], lag: int) -> float:
    return sum(a * b for a, b in zip(onsets, onsets[lag:], strict=False)) / (len(onsets) - lag)


def _liking(bpm: float) -> float:
    """One at the preferred tempo, less towards its half and its double."""
    away = abs(bpm - PREFERRED_BPM) / PREFERRED_BPM
    return 1.0 / (1.0 + away * away)


def _refined(onsets: Sequence[float], lag: int) -> tuple[float, float, float]:
    """Period and phase in steps, and how many times stronger onsets are on the beats than on the whole."""
    soft = [max(onsets[max(at - 1, 0):at + 2]) for at in range(len(onsets))]
    best = (float(lag), 0.0, -1.0)
    for part in range(-FINE, FINE + 1):
        period = lag + part / FINE
        for phase in range(lag):
            places = _places(len(soft), phase, period)
            strength = sum(soft[place] for place in places) / max(len(places), 1)
            if strength > best[2]:
                best = (period, float(phase), strength)
    return best[0], best[1], best[2] * len(soft) / sum(soft)


def _places(count: int, phase: float, period: float) -> list[int]:
    return [round(phase + number * period) for number in range(int((count - 1 - phase) / period) + 1)]


LEAST_TAPS = 4


def tapped_tempo(taps: Sequence[float]) -> Fraction | None:
    """Beats a minute of somebody who taps along, in tenths, from the seconds of the taps in order; None for too few.

    The middle one of the distances counts: one tap that came late or was left out does no harm.
    """
    if len(taps) < LEAST_TAPS:
        return None
    away = sorted(after - before for before, after in pairwise(taps))
    middle = (away[(len(away) - 1) // 2] + away[len(away) // 2]) / 2
    return Fraction(round(600 / middle), 10) if middle > 0 else None


def beats_on(reel: Reel, grids: Mapping[AssetId, BeatGrid]) -> tuple[Ticks, ...]:
    """Where the beats of a reel's sounds fall on its timeline, on frames."""
    found: set[int] = set()
    for sound in _heard(reel):
        grid = grids.get(sound.media)
        if grid is not None:
            for beat in grid.between(sound.source_in, source_end(sound)):
                at = sound.span.start + (beat - sound.source_in) / sound.speed
                found.add(int(reel.canvas.rate.nearest(int(at))))
    return tuple(Ticks(at) for at in sorted(found))


def _heard(reel: Reel) -> Iterable[Sound]:
    for track in reel.all_tracks():
        if not track.muted:
            yield from (item for item in reel.items(track) if isinstance(item, Sound) and not item.muted)

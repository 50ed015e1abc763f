"""Whether a clip of the library fits a place, rule by rule, and what converting it would change."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

from brova_desktop.domain.media.asset import Asset, AssetState
from brova_desktop.domain.media.facts import MediaFacts, MediaKind
from brova_desktop.domain.presets.checks import Finished, Problem, Weight, check, human, ratio
from brova_desktop.domain.presets.preset import Kind, Preset
from brova_desktop.domain.presets.table import PRESETS
from brova_desktop.domain.ticks import to_seconds
from brova_desktop.domain.words import Words, say
from brova_desktop.engine.loudness import TARGET, TOLERANCE

RULES = ("length", "size", "bits", "shape", "rate", "codec", "container", "sound", "loudness")
"""What is looked at, in this order."""


class Remedy(Enum):
    """What helps against a broken rule."""

    CONVERT = "convert"
    TRIM = "trim"
    """Too long: a person chooses the piece, or lets it end at the limit."""
    NONE = "none"
    """Nothing this program may do by itself."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One broken rule: what is wrong, what converting does about it (None where it does nothing)."""

    rule: str
    words: Words
    remedy: Remedy
    change: Words | None = None
    is_refused: bool = True


@dataclass(frozen=True, slots=True)
class Fitness:
    """How a clip stands with a place. Everything of `RULES` that `findings` do not name is kept."""

    place: str
    findings: tuple[Finding, ...]

    @property
    def fits(self) -> bool:
        return not self.findings

    @property
    def too_long(self) -> bool:
        return any(one.remedy is Remedy.TRIM for one in self.findings)

    @property
    def hopeless(self) -> bool:
        """Converting would not make it fit."""
        return any(one.remedy is Remedy.NONE for one in self.findings)

    @property
    def is_convertible(self) -> bool:
        """As it is, without cutting."""
        return bool(self.findings) and not self.too_long and not self.hopeless


def places() -> tuple[Preset, ...]:
    """The rows of the limits tables a clip can be made fit for."""
    return tuple(row for row in PRESETS.values() if row.kind is Kind.VIDEO and row.platform)


def is_checkable(asset: Asset) -> bool:
    """Whether it is a film that can be read."""
    return asset.state is AssetState.READY and asset.facts is not None and asset.kind is MediaKind.VIDEO


def fitness(asset: Asset, row: Preset) -> Fitness:
    """Every rule of the row that the clip breaks. `asset` is one that `is_checkable`."""
    facts = asset.facts
    if facts is None:
        return Fitness(row.key, ())
    found = [_finding(problem, facts, row) for problem in check(_finished(facts, asset.size), row)]
    found += _loudness(facts)
    return Fitness(row.key, tuple(sorted(_one_each(found), key=lambda one: RULES.index(one.rule))))


def _finished(facts: MediaFacts, size: int) -> Finished:
    return Finished(
        seconds=float(to_seconds(facts.duration)), width=facts.display_width, height=facts.display_height,
        rate=float(facts.frame_rate or 0), bytes=size, codec=facts.video_codec or None,
        container=facts.container or None, audio_codec=facts.audio_codec or None,
    )


def _finding(problem: Problem, facts: MediaFacts, row: Preset) -> Finding:
    remedy = Remedy.CONVERT
    if problem.what == "length":
        longest = row.limits.longest
        is_long = longest is not None and float(to_seconds(facts.duration)) > longest
        remedy = Remedy.TRIM if is_long else Remedy.NONE
    change = _change(problem.what, row) if remedy is Remedy.CONVERT else None
    return Finding(problem.what, problem.words, remedy, change, problem.weight is Weight.REFUSED)


def _change(rule: str, row: Preset) -> Words | None:
    shape = say("Becomes {ratio}: {size}.", ratio=ratio(row), size=f"{row.width} x {row.height}")
    known = {
        "size": say("Is encoded smaller: at most {most}.", most=human(row.limits.bytes or 0)),
        "bits": say("Is encoded with fewer bits a second."),
        "shape": shape if row.width else say("Becomes a size the place takes."),
        "rate": say("Becomes at most {rate} frames a second.", rate=row.rate),
        "codec": say("Is encoded as {codec}.", codec=row.codec.upper()),
        "container": say("Becomes a file of the kind {kind}.", kind=row.extension.upper()),
        "sound": say("The sound is encoded as {codec}.", codec=row.audio_codec.upper()),
    }
    return known.get(rule)


def _loudness(facts: MediaFacts) -> list[Finding]:
    value = facts.loudness
    if value is None or abs(value - TARGET) <= TOLERANCE:
        return []
    words = (say("Louder than places play: {value} LUFS, they play at {target}.", value=f"{value:.1f}",
                 target=f"{TARGET:.0f}") if value > TARGET else
             say("Quieter than places play: {value} LUFS, they play at {target}.", value=f"{value:.1f}",
                 target=f"{TARGET:.0f}"))  # fmt: skip
    change = say("The sound is brought to {target} LUFS.", target=f"{TARGET:.0f}")
    return [Finding("loudness", words, Remedy.CONVERT, change, is_refused=False)]


def _one_each(found: Iterable[Finding]) -> list[Finding]:
    """The gravest of each rule."""
    kept: dict[str, Finding] = {}
    for one in sorted(found, key=lambda one: not one.is_refused):
        kept.setdefault(one.rule, one)
    return list(kept.values())

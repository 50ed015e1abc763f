"""Whether a file fits a place, said in sentences."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from math import gcd

from brova_desktop.domain.presets.preset import KB, MB, Kind, Preset
from brova_desktop.domain.words import Words, say

GRACE = 0.05
"""Seconds over a limit that no place has been seen to refuse: less than two frames."""


class Weight(StrEnum):
    REFUSED = "refused"
    """The place will not take it."""
    UNWISE = "unwise"
    """The place takes it but treats it worse."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that does not fit. `what` is a short key: length, size, shape, rate, codec, container, sound, bits."""

    what: str
    weight: Weight
    words: Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Finished:
    """What checks must know of a file. `seconds` and `bytes` may be planned figures, None when not known yet."""

    seconds: float
    width: int
    height: int
    rate: float
    bytes: int | None = None
    codec: str | None = None
    container: str | None = None
    audio_codec: str | None = None


def check(file: Finished, row: Preset) -> tuple[Problem, ...]:
    """Everything about a file that does not fit a row; empty when it fits."""
    found = [*_length(file, row), *_size(file, row), *_picture(file, row), *_kinds(file, row)]
    return tuple(found)


def _length(file: Finished, row: Preset) -> list[Problem]:
    limits, name = row.limits, row.name
    if limits.longest is not None and file.seconds > limits.longest + GRACE:
        over = file.seconds - limits.longest
        words = say("Too long for {place} by {over} s (at most {most} s).", place=name, over=_short(over),
                    most=_short(limits.longest))  # fmt: skip
        return [Problem("length", Weight.REFUSED, words)]
    if file.seconds < limits.shortest - GRACE:
        under = limits.shortest - file.seconds
        words = say("Too short for {place} by {under} s (at least {least} s).", place=name, under=_short(under),
                    least=_short(limits.shortest))  # fmt: skip
        return [Problem("length", Weight.REFUSED, words)]
    return []


def _size(file: Finished, row: Preset) -> list[Problem]:
    limits = row.limits
    if file.bytes is None:
        return []
    found = []
    if limits.bytes is not None and file.bytes > limits.bytes:
        words = say("Too big for {place}: {size} (at most {most}).", place=row.name, size=human(file.bytes),
                    most=human(limits.bytes))  # fmt: skip
        found.append(Problem("size", Weight.REFUSED, words))
    if limits.bit_rate is not None and file.seconds > 0 and file.bytes * 8 / file.seconds > limits.bit_rate:
        words = say("Too many bits a second for {place}: {rate} Mbit/s (at most {most}).", place=row.name,
                    rate=_short(file.bytes * 8 / file.seconds / MB), most=_short(limits.bit_rate / MB))  # fmt: skip
        found.append(Problem("bits", Weight.REFUSED, words))
    return found


def _picture(file: Finished, row: Preset) -> list[Problem]:
    limits, found = row.limits, []
    smallest, largest = min(file.width, file.height), max(file.width, file.height)
    if smallest < limits.narrowest or (limits.widest is not None and largest > limits.widest):
        words = say("{size} is outside what {place} takes.", size=_size_of(file), place=row.name)
        found.append(Problem("shape", Weight.REFUSED, words))
    if not limits.slowest - 0.05 <= file.rate <= limits.fastest + 0.05:
        words = say("{rate} frames a second are outside what {place} takes ({least} to {most}).",
                    rate=_short(file.rate), place=row.name, least=_short(limits.slowest),
                    most=_short(limits.fastest))  # fmt: skip
        found.append(Problem("rate", Weight.REFUSED, words))
    if (
        row.kind is Kind.VIDEO
        and row.width
        and abs(file.width * row.height - file.height * row.width) > row.height * 4
    ):
        words = say("{place} shows {ratio}; this is {size}.", place=row.name, ratio=ratio(row), size=_size_of(file))
        found.append(Problem("shape", Weight.UNWISE, words))
    return found


def _kinds(file: Finished, row: Preset) -> list[Problem]:
    found = []
    if file.codec is not None and file.codec != row.codec:
        words = say("The picture is coded as {codec}; {place} is safest with {wanted}.", codec=file.codec,
                    place=row.name, wanted=row.codec)  # fmt: skip
        found.append(Problem("codec", Weight.UNWISE, words))
    if file.container is not None and file.container != row.extension:
        words = say("The file is {container}; {place} wants {wanted}.", container=file.container,
                    place=row.name, wanted=row.extension)  # fmt: skip
        found.append(Problem("container", Weight.REFUSED, words))
    if row.kind is Kind.VIDEO and file.audio_codec not in (None, "", row.audio_codec):
        words = say("The sound is coded as {codec}; {place} wants {wanted}.", codec=file.audio_codec,
                    place=row.name, wanted=row.audio_codec)  # fmt: skip
        found.append(Problem("sound", Weight.REFUSED, words))
    return found


def ratio(row: Preset) -> str:
    """The shape of a row as people say it: 9:16, 1:1, 16:9."""
    common = gcd(row.width, row.height) or 1
    return f"{row.width // common}:{row.height // common}"


def human(size: int) -> str:
    """Bytes for people: 16 MB, 300 kB."""
    for unit, name in ((MB * KB, "GB"), (MB, "MB"), (KB, "kB")):
        if size >= unit:
            return f"{_short(size / unit)} {name}"
    return f"{size} B"


def _size_of(file: Finished) -> str:
    """One value, so that a sentence that runs the other way cannot turn it round."""
    return f"{file.width} x {file.height}"


def _short(value: float) -> str:
    """At most one decimal, none when it is zero."""
    text = f"{value:.1f}"
    return text.removesuffix(".0")

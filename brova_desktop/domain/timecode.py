"""Times as people write them: ``12.5``, ``0:12.5``, ``1:02:03.25``, ``375f``, ``0.5s``, ``250ms``.

Seconds may carry any number of decimals and are exact fractions on the way; only the last step rounds to a tick.
A number followed by ``f`` counts frames, which become a time once the frame rate is known.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction

from brova_desktop.domain.errors import Act, BadInput
from brova_desktop.domain.ticks import TICKS_PER_SECOND, FrameRate, Ticks, from_seconds, to_seconds
from brova_desktop.domain.words import say

LONGEST = from_seconds(100 * 3600)
"""A hundred hours: longer than any material, so a slip of the finger is found."""

_CLOCK = re.compile(
    r"(?:(?:(?P<hours>\d{1,4}):)?(?P<minutes>\d{1,4}):)?"
    r"(?P<seconds>\d{1,9}(?:\.\d{0,18})?|\.\d{1,18})s?"
)
_MILLISECONDS = re.compile(r"(?P<number>\d{1,12}(?:\.\d{0,18})?)ms")
_FRAMES = re.compile(r"(?P<frames>\d{1,9})f")
_SIXTY = 60


class BadTime(BadInput):
    """The text is not a time."""


@dataclass(frozen=True, slots=True)
class At:
    """A time from the outside: exact ticks, or a number of frames that waits for a rate."""

    ticks: Ticks | None = None
    frames: int | None = None

    def __post_init__(self) -> None:
        if (self.ticks is None) == (self.frames is None):
            raise ValueError("a time is given in ticks or in frames")

    def on(self, rate: FrameRate) -> Ticks:
        """The exact time at this frame rate."""
        if self.frames is not None:
            return rate.start_of(self.frames)
        assert self.ticks is not None
        return self.ticks


def parse_at(text: str) -> At:
    """Read a time. Raises BadTime with a sentence that shows what can be written."""
    written = text.strip().replace(",", ".")
    if not written.isascii():  # digits of other scripts match \d, yet mixing them is a slip
        raise _bad(text)
    frames = _FRAMES.fullmatch(written)
    if frames is not None:
        return At(frames=int(frames["frames"]))
    milliseconds = _MILLISECONDS.fullmatch(written)
    if milliseconds is not None:
        return At(ticks=_within(Fraction(milliseconds["number"]) / 1000, text))
    clock = _CLOCK.fullmatch(written)
    if clock is None:
        raise _bad(text)
    seconds = Fraction(clock["seconds"])
    minutes = int(clock["minutes"] or 0)
    if (clock["minutes"] is not None and seconds >= _SIXTY) or (
        clock["hours"] is not None and minutes >= _SIXTY
    ):
        raise _bad(text)
    return At(ticks=_within(seconds + _SIXTY * minutes + 3600 * int(clock["hours"] or 0), text))


def parse_time(text: str, rate: FrameRate | None = None) -> Ticks:
    """Read a time as ticks. Raises BadTime; frames need a rate."""
    at = parse_at(text)
    if at.ticks is not None:
        return at.ticks
    if rate is None:
        raise BadTime(say("{text} counts frames, and nothing here says how long a frame is.", text=text[:40]))
    return at.on(rate)


def parse_range(text: str) -> tuple[At, At | None]:
    """Read ``START:END`` as in ``--take 2.0-5.5``: two times with a hyphen between; the end may be missing.

    A colon separates too when both sides are plain seconds or frames (``2:5.5`` is 2 s to 5.5 s), since a clock
    time has its own colons.
    """
    for sign in ("-", ".."):
        start, found, end = text.strip().partition(sign)
        if found:
            return parse_at(start or "0"), parse_at(end) if end.strip() else None
    start, found, end = text.strip().partition(":")
    if not found or ":" in end:
        raise _bad(text)
    return parse_at(start or "0"), parse_at(end) if end.strip() else None


def show_time(at: int) -> str:
    """A time for people: ``0:12.500``, ``1:02:03.250``; milliseconds, the nearest one."""
    thousandths = round(to_seconds(at) * 1000)
    seconds, fraction = divmod(abs(thousandths), 1000)
    minutes, seconds = divmod(seconds, _SIXTY)
    hours, minutes = divmod(minutes, _SIXTY)
    clock = f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"
    return f"{'-' if thousandths < 0 else ''}{clock}.{fraction:03}"


def write_seconds(at: int) -> str:
    """Decimal seconds that read back as the same tick, e.g. for FFmpeg or a command line."""
    whole, rest = divmod(abs(at), TICKS_PER_SECOND)
    digits = (
        f"{rest * 10**10 // TICKS_PER_SECOND + (1 if rest * 10**10 % TICKS_PER_SECOND else 0):010}".rstrip(
            "0"
        )
    )
    return f"{'-' if at < 0 else ''}{whole}{'.' + digits if digits else ''}"


def _within(seconds: Fraction, text: str) -> Ticks:
    ticks = from_seconds(seconds)
    if ticks > LONGEST:
        raise BadTime(say("{text} is longer than a hundred hours.", text=text[:40]), acts=(Act.EDIT,))
    return ticks


def _bad(text: str) -> BadTime:
    return BadTime(
        say("{text} is not a time.", text=repr(text[:40])),
        next_step=say("Write seconds (12.5), a clock time (1:02:03.25) or frames (375f)."),
        acts=(Act.EDIT,),
    )

"""What cutting a piece out of a clip will mean, in words a screen can say before anything is done."""

from __future__ import annotations

from brova_desktop.domain.media.facts import MediaFacts
from brova_desktop.domain.ticks import to_seconds
from brova_desktop.domain.words import Words, say
from brova_desktop.engine.trim import Way
from brova_desktop.engine.trim_plan import KeyFrames, TrimPlan
from brova_desktop.engine.trim_plan import key_frames as around
from brova_desktop.engine.trim_plan import plan_trim as planned

__all__ = ["KeyFrames", "TrimPlan", "Way", "around", "planned", "sentences"]


def sentences(plan: TrimPlan, facts: MediaFacts) -> tuple[Words, ...]:
    """The whole first, then each end."""
    if not facts.has_picture:
        return (say("The sound is encoded again, exactly from and to these times."),)
    ends = (
        say("The start falls on a key frame.") if plan.starts_clean
        else say("The start falls between key frames."),
        say("The end needs nothing encoded.") if plan.ends_clean
        else say("The end falls between key frames."),
    )
    if plan.way is Way.COPIED:
        return (say("Cut without loss: nothing is encoded again."), *ends)
    if plan.way is Way.SMART:
        again = say("Exact to the frame: {seconds} s around the cuts are encoded again, the rest is copied.",
                    seconds=_short(plan.head + plan.tail))
        return (again, *ends)
    return (say("Exact to the frame: all of the piece is encoded again, at a quality where the loss is not seen."),
            *ends)


def _short(ticks: int) -> str:
    return f"{float(to_seconds(ticks)):.2f}".rstrip("0").rstrip(".")

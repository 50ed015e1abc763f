"""Whether a reel, and the file made of it, fit the place they are for."""

from __future__ import annotations

from brova_desktop.domain.errors import Act, BadInput
from brova_desktop.domain.presets.checks import Finished, Problem, Weight, check
from brova_desktop.domain.presets.preset import Kind, Preset
from brova_desktop.domain.reels.document import Reel
from brova_desktop.domain.ticks import to_seconds
from brova_desktop.domain.words import Words, say
from brova_desktop.services.shapes import fitted


def planned(reel: Reel, row: Preset) -> tuple[Problem, ...]:
    """What will not fit, as far as it is known before rendering: length, size of the picture, rate."""
    return check(_file(reel, row, None), row)


def finished(reel: Reel, row: Preset, size: int) -> tuple[Problem, ...]:
    """What does not fit of a finished file of `size` bytes."""
    return check(_file(reel, row, size), row)


def refusals(reel: Reel, row: Preset) -> tuple[Words, ...]:
    """Why the place would refuse what is made of the reel."""
    return tuple(problem.words for problem in planned(reel, row) if problem.weight is Weight.REFUSED)


def require_fit(reel: Reel, row: Preset) -> None:
    """Raises BadInput when the place would refuse what is made of the reel."""
    refused = refusals(reel, row)
    if refused:
        raise BadInput(
            refused[0],
            next_step=say(
                "Change the reel or choose another preset; --ignore-limits renders it all the same."
            ),
            acts=(Act.EDIT,),
            detail="\n".join(map(str, refused)),
        )


def _file(reel: Reel, row: Preset, size: int | None) -> Finished:
    width, height = fitted(reel.canvas, row)
    rate = float(reel.canvas.rate.fraction)
    return Finished(
        seconds=float(to_seconds(reel.length)),
        width=width,
        height=height,
        rate=rate if row.kind is Kind.VIDEO else min(rate, float(row.rate)),
        bytes=size,
    )

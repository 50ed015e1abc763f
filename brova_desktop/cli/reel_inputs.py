"""What `brova reel new` is told on the command line, turned into values."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from brova_desktop.cli.surroundings import settings_in_force
from brova_desktop.domain.file_names import safe_name
from brova_desktop.domain.presets.encoding import Quality
from brova_desktop.domain.presets.table import preset as preset_named
from brova_desktop.domain.reels.document import Canvas
from brova_desktop.domain.reels.records import TransitionKind
from brova_desktop.domain.reels.sequence import Wish
from brova_desktop.domain.ticks import FRAME_RATES, FrameRate, Ticks
from brova_desktop.domain.timecode import BadTime, parse_at

if TYPE_CHECKING:
    from brova_desktop.cli.output import Output
    from brova_desktop.cli.reel_opening import Opened
    from brova_desktop.services.rendering import Choice

Range = tuple[Ticks | None, Ticks | None]


def canvas_of(size: str, fps: str) -> Canvas:
    """From "1080x1920" and "30"; wrong usage for anything else."""
    try:
        width, height = (int(side) for side in size.lower().replace("×", "x").split("x"))
        return Canvas(width=width, height=height, rate=rate_of(fps))
    except ValueError as error:
        raise typer.BadParameter(
            f"{size!r} is no canvas: two even numbers of pixels such as 1080x1920.", param_hint="--canvas"
        ) from error


def rate_of(fps: str) -> FrameRate:
    """One of the known rates by name, or as a fraction such as 30000/1001."""
    if fps in FRAME_RATES:
        return FRAME_RATES[fps]
    try:
        wanted = Fraction(fps)
    except (ValueError, ZeroDivisionError):
        wanted = Fraction(0)
    for rate in FRAME_RATES.values():
        if rate.fraction == wanted:
            return rate
    raise typer.BadParameter(f"{fps!r} is none of {', '.join(FRAME_RATES)}.", param_hint="--fps")


def take_of(text: str, rate: FrameRate) -> Range:
    """From "START:END" such as "1.5:4" or "45f:120f"; either side may be empty. Clock times use a dash: "0:01-0:04"."""
    start, mark, end = text.partition("-") if "-" in text else text.partition(":")
    if not mark:
        raise typer.BadParameter(f"{text!r} is no take: START:END, such as 1.5:4.", param_hint="--take")
    try:
        first = parse_at(start).on(rate) if start.strip() else None
        last = parse_at(end).on(rate) if end.strip() else None
    except BadTime as error:
        raise typer.BadParameter(str(error.happened), param_hint="--take") from error
    return first, last


def transition_of(text: str, rate: FrameRate) -> Wish | None:
    """From "cross-fade:0.5" (0.5 s unless said); "cut" is no transition."""
    name, _, length = text.partition(":")
    if name == "cut":
        return None
    try:
        kind = TransitionKind(name)
        ticks = parse_at(length or "0.5").on(rate)
    except BadTime as error:
        raise typer.BadParameter(str(error.happened), param_hint="--transition") from error
    except ValueError as error:
        known = ", ".join(["cut", *(kind.value for kind in TransitionKind)])
        raise typer.BadParameter(f"{name!r} is none of {known}.", param_hint="--transition") from error
    return Wish(kind, rate.nearest(ticks))


def size_of(text: str) -> tuple[int, int]:
    """From "540x960": even pixels."""
    try:
        width, height = (int(side) for side in text.lower().split("x"))
    except ValueError as error:
        raise typer.BadParameter(f"{text!r} is no size such as 540x960.", param_hint="--size") from error
    if width < 2 or height < 2 or width % 2 or height % 2 or max(width, height) > 7680:
        raise typer.BadParameter("A size has even sides of at most 7680 pixels.", param_hint="--size")
    return width, height


def paired(takes: Sequence[str], clips: int, rate: FrameRate) -> list[Range]:
    """One range for each clip, the rest whole; wrong usage for more takes than clips."""
    if len(takes) > clips:
        raise typer.BadParameter("There are more takes than clips.", param_hint="--take")
    found = [take_of(text, rate) for text in takes]
    return found + [(None, None)] * (clips - len(found))


def choice_of(
    out: Output, preset: str | None, quality: Quality | None, output: Path | None, *, use_cache: bool = True,
    ignore_limits: bool,
) -> Choice:  # fmt: skip
    """How to render, by the settings where nothing is said.

    Only a preset that was asked for refuses: without one its limits are warnings.

    A GIF or WebP needs no preset, its name says it.
    """
    from brova_desktop.services.rendering import Choice

    ending = output.suffix.lower() if output is not None else ""
    spent = quality or Quality(settings_in_force(out.frame).current.engine.quality)
    unsaid = {".gif": "gif", ".webp": "webp"}.get(ending, "instagram-reel")
    return Choice(preset or unsaid, spent, use_cache, within_limits=preset is not None and not ignore_limits)


def target_of(opened: Opened, output: Path | None, choice: Choice, *, audio_only: bool) -> Path:
    """The file to write, checked against the reel's own document; one in the workspace for a reel of the library."""
    from brova_desktop.services.targets import check_target

    ending = "m4a" if audio_only else preset_named(choice.preset).extension
    if output is None and opened.renders is None:
        raise typer.BadParameter("name the file to write", param_hint="-o")
    reel = opened.located.reel
    target = output or Path(opened.renders or "", f"{safe_name(reel.title or reel.id)}.{ending}")
    check_target(target, (), opened.sources)
    return target

"""`brova trim` and `brova transcode`."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from brova_desktop.cli.options import time_option
from brova_desktop.cli.output import command
from brova_desktop.domain.presets.encoding import Quality
from brova_desktop.domain.timecode import show_time
from brova_desktop.domain.words import Words, say

if TYPE_CHECKING:
    from brova_desktop.services.converting import Converted, Trimmed

Clip = Annotated[Path, typer.Argument(metavar="FILE", help="The file to read.", show_default=False)]


def trim(
    ctx: typer.Context,
    file: Clip,
    output: Annotated[Path, typer.Option("-o", "--output", help="The file to write.", show_default=False)],
    start: Annotated[str | None, typer.Option("--in", help="Where it starts: 12.5, 1:02.5, 375f.")] = None,
    end: Annotated[str | None, typer.Option("--out", help="Where it ends (this frame is not in it).")] = None,
    exact: Annotated[bool, typer.Option("--exact", help="Encode again even where a copy would do.")] = False,
) -> None:
    """Cut a piece out of a file: without loss where the cuts allow, exact otherwise."""
    from brova_desktop.assembly import open_suite

    first = time_option(start) if start is not None else None
    last = time_option(end) if end is not None else None
    with command(ctx) as out:
        suite = out.stack.enter_context(open_suite())
        report = out.report(say("Cutting {name}", name=file.name))
        work = asyncio.to_thread(suite.converting.trim, file, first, last, output, report, exact=exact)
        done = out.run(work)
        out.result(_trimmed(done), human=_trimmed_words(done))


def transcode(
    ctx: typer.Context,
    file: Clip,
    places: Annotated[
        list[str],
        typer.Option("--for", metavar="PLATFORM", help="A row of the preset table; may be repeated."),
    ],
    output: Annotated[
        Path | None,
        typer.Option("-o", "--output", help="The file or folder to write to.", show_default=False),
    ] = None,
    quality: Annotated[Quality, typer.Option(help="How much time to spend.")] = Quality.STANDARD,
    fit: Annotated[str, typer.Option(help="How it meets another shape: fill, fit or blur-fill.")] = "fill",
    cut: Annotated[bool, typer.Option("--cut", help="Let a clip that is too long end at the limit.")] = False,
    max_size: Annotated[
        float | None, typer.Option("--max-size", metavar="MB", min=0.01, help="Stay below so many megabytes.")
    ] = None,
) -> None:
    """Make the variants that platforms take: shape, rate, colours, loudness, length and size."""
    from brova_desktop.assembly import open_suite
    from brova_desktop.services.converting import Fit, Wish

    if fit not in [one.value for one in Fit]:
        raise typer.BadParameter("choose fill, fit or blur-fill", param_hint="--fit")
    wish = Wish(quality=quality, fit=Fit(fit), cut=cut, bytes=int(max_size * 1_000_000) if max_size else None)
    with command(ctx) as out:
        suite = out.stack.enter_context(open_suite())
        report = out.report(say("Converting {name}", name=file.name))
        done = out.run(asyncio.to_thread(suite.converting.transcode, file, places, output, wish, report))
        rows = {key: _converted(made) for key, made in done.made.items()}
        for made in done.made.values():
            for problem in made.problems:
                out.warn(problem.words)
        out.partly_failed(list(done.failed.values()), done=len(rows))
        failed = {key: error.sentence() for key, error in done.failed.items()}
        table = [(key, str(made.path), f"{made.width}x{made.height}", show_time(_ticks(made)), made.bytes)
                 for key, made in done.made.items()]  # fmt: skip
        out.result(
            {"variants": rows, "failed": failed},
            human=lambda: out.table(("place", "file", "size", "length", "bytes"), table) if table else None,
        )


def _trimmed(done: Trimmed) -> dict[str, object]:
    from brova_desktop.domain.ticks import to_seconds

    return {
        "file": done.path,
        "way": done.way.value,
        "in": float(to_seconds(done.start)),
        "out": float(to_seconds(done.end)),
        "bytes": done.bytes,
    }


def _trimmed_words(done: Trimmed) -> Words:
    from brova_desktop.services.converting import Way

    times = {"name": done.path.name, "start": show_time(done.start), "end": show_time(done.end)}
    if done.way is Way.COPIED:
        return say("{name}: {start} to {end}, copied without loss.", **times)
    if done.way is Way.SMART:
        return say("{name}: {start} to {end}, copied but for the ends.", **times)
    return say("{name}: {start} to {end}, encoded again.", **times)


def _converted(made: Converted) -> dict[str, object]:
    loudness = made.loudness
    return {
        "file": made.path,
        "width": made.width,
        "height": made.height,
        "fps": float(made.rate),
        "seconds": float(made.seconds),
        "bytes": made.bytes,
        "loudness": None if loudness is None or loudness.is_silence else loudness.integrated,
        "true_peak": None if loudness is None or loudness.is_silence else loudness.true_peak,
        "was_cut": made.was_cut,
        "problems": [str(problem.words) for problem in made.problems],
    }


def _ticks(made: Converted) -> int:
    from brova_desktop.domain.ticks import from_seconds

    return from_seconds(made.seconds)

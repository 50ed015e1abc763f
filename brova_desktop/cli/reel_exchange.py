"""`brova reel export-otio`, `import-otio`, `captions`, `presets`: what goes to other programs and comes back."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import typer

from brova_desktop.cli.output import command
from brova_desktop.cli.reel_opening import ReelName, open_reel
from brova_desktop.domain.words import say

Timeline = Annotated[
    Path, typer.Argument(metavar="FILE.otio", help="An OpenTimelineIO file.", show_default=False)
]


def export_otio(
    ctx: typer.Context,
    reel: ReelName,
    output: Annotated[Path, typer.Option("-o", "--output", help="The .otio to write.", show_default=False)],
) -> None:
    """Write a reel as OpenTimelineIO, so that the edit can go on in Kdenlive, DaVinci or Premiere."""
    with command(ctx) as out:
        from brova_desktop.services.interchange import write_otio
        from brova_desktop.services.targets import check_target

        opened = open_reel(out, reel)
        check_target(output, [".otio"], opened.sources)
        write_otio(opened.reels.moved(opened.located, output.absolute().parent), output)
        for media in opened.located.missing:
            out.warn(say("{name} is missing.", name=media.name))
        document = {
            "timeline": output,
            "clips": len(opened.located.reel.clips()),
            "missing": [media.name for media in opened.located.missing],
        }
        out.result(document, human=say("{path} is written.", path=output))


def import_otio(
    ctx: typer.Context,
    timeline: Timeline,
    output: Annotated[
        Path, typer.Option("-o", "--output", help="The reel's document to write.", show_default=False)
    ],
) -> None:
    """Make a reel from an OpenTimelineIO file; what cannot be taken over is listed."""
    from brova_desktop.assembly import open_suite
    from brova_desktop.cli.reel_views import outline
    from brova_desktop.domain.ids import mint

    with command(ctx) as out:
        from brova_desktop.services.interchange import read_otio
        from brova_desktop.services.sources import locate
        from brova_desktop.services.targets import check_target

        suite = out.stack.enter_context(open_suite())
        report = out.report(say("Reading {name}", name=timeline.name))
        made = read_otio(timeline, mint=mint, look=lambda place: suite.reels.media(place, report))
        located = locate(made.reel, timeline.absolute().parent)
        check_target(output, (), [timeline, *located.paths.values()])
        suite.reels.save(suite.reels.moved(located, output.absolute().parent), output)
        for words in made.left_out:
            out.warn(say("Left out: {what}", what=words))
        for media in located.missing:
            out.warn(say("{name} is missing.", name=media.name))
        seen = outline(located)
        document = {
            "reel": output,
            "seconds": seen["seconds"],
            "clips": len(made.reel.clips()),
            "left_out": [str(words) for words in made.left_out],
            "missing": seen["missing"],
        }
        words = say("{path}: {count} clips, {seconds} s.", path=output, count=document["clips"],
                    seconds=f"{seen['seconds']:.2f}")  # fmt: skip
        out.result(document, human=words)


def captions(
    ctx: typer.Context,
    reel: ReelName,
    output: Annotated[
        Path | None,
        typer.Option("-o", "--output", help="Write them as .srt, .vtt or .ass.", show_default=False),
    ] = None,
    source: Annotated[
        Path | None,
        typer.Option(
            "--import", metavar="FILE", help="Put these in place of the reel's.", show_default=False
        ),
    ] = None,
) -> None:
    """Write a reel's captions to a file, or put those of a file into the reel."""
    if (output is None) == (source is None):
        raise typer.BadParameter("name the file to write with -o, or the file to read with --import")
    with command(ctx) as out:
        from brova_desktop.services import captions as files
        from brova_desktop.services.targets import check_target

        opened = open_reel(out, reel)
        if output is not None:
            check_target(output, [f".{kind}" for kind in files.KINDS], opened.sources)
            count = files.export_captions(opened.located.reel, output)
            out.result(
                {"captions": output, "count": count},
                human=say("{path}: {count} captions.", path=output, count=count),
            )
        elif source is not None:
            count = files.import_captions(opened.edit, files.read_captions(source))
            out.result(
                {"reel": opened.located.reel.id, "count": count},
                human=say("The reel has {count} captions now.", count=count),
            )


def presets(ctx: typer.Context) -> None:
    """List what a reel can be rendered for: size, limits, where they are from and when they were read."""
    from brova_desktop.domain.presets.checks import human as size_words
    from brova_desktop.domain.presets.table import PRESETS

    with command(ctx) as out:
        rows: list[dict[str, Any]] = [
            {
                "key": row.key, "name": str(row.name), "platform": row.platform, "kind": row.kind,
                "extension": row.extension, "width": row.width, "height": row.height, "fps": row.rate,
                "codec": row.codec, "audio_codec": row.audio_codec, "max_bit_rate": row.max_bit_rate,
                "shortest_seconds": row.limits.shortest, "longest_seconds": row.limits.longest,
                "largest_bytes": row.limits.bytes, "source": row.source, "checked": row.checked.isoformat(),
            }
            for row in PRESETS.values()
        ]  # fmt: skip
        columns = ("preset", "for", "pixels", "seconds", "size", "read on", "source")
        table = [
            (
                row["key"],
                row["name"],
                f"{row['width']}x{row['height']}" if row["width"] else "the reel's",
                _seconds(row["shortest_seconds"], row["longest_seconds"]),
                size_words(row["largest_bytes"]) if row["largest_bytes"] else "",
                row["checked"],
                row["source"],
            )
            for row in rows
        ]
        out.result({"presets": rows}, human=lambda: out.table(columns, table))


def _seconds(shortest: float, longest: float | None) -> str:
    if longest is None:
        return f"from {shortest:g}" if shortest else ""
    return f"{shortest:g} to {longest:g}" if shortest else f"up to {longest:g}"

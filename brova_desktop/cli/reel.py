"""`brova reel`: make, look at, check and render reels that live in files."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from brova_desktop.cli.frame import ExitCode
from brova_desktop.cli.output import command
from brova_desktop.cli.reel_batch import batch
from brova_desktop.cli.reel_exchange import captions as captions_command
from brova_desktop.cli.reel_exchange import export_otio, import_otio, presets
from brova_desktop.cli.reel_opening import ReelName, open_reel
from brova_desktop.domain.presets.encoding import Quality
from brova_desktop.domain.timecode import At
from brova_desktop.domain.words import say

if TYPE_CHECKING:
    from brova_desktop.domain.reels.captions import Line

app = typer.Typer(add_completion=False, no_args_is_help=True, help="Make, check and render reels.")


@app.command()
def new(
    ctx: typer.Context,
    clips: Annotated[
        list[Path], typer.Argument(metavar="CLIP...", help="Clips in order.", show_default=False)
    ],
    output: Annotated[
        Path, typer.Option("-o", "--output", help="The document to write.", show_default=False)
    ],
    title: Annotated[str, typer.Option(help="A title over the first seconds.")] = "",
    canvas: Annotated[str, typer.Option(help="Width and height in pixels.")] = "1080x1920",
    fps: Annotated[str, typer.Option(help="Frames a second.")] = "30",
    take: Annotated[
        list[str] | None, typer.Option(help="START:END of each clip, in order.", show_default=False)
    ] = None,
    transition: Annotated[str, typer.Option(help="Between all clips: KIND:SECONDS, or cut.")] = "cut",
    text: Annotated[list[str] | None, typer.Option(help="A text over the reel.", show_default=False)] = None,
    music: Annotated[Path | None, typer.Option(help="Music under all of it.", show_default=False)] = None,
    sticker: Annotated[Path | None, typer.Option(help="A picture in a corner.", show_default=False)] = None,
    captions: Annotated[Path | None, typer.Option(help="SRT, VTT or ASS.", show_default=False)] = None,
) -> None:
    """Make a reel from clips: in sequence, with transitions, texts, music, a sticker, captions."""
    from brova_desktop.assembly import open_suite
    from brova_desktop.cli.reel_inputs import canvas_of, paired, transition_of
    from brova_desktop.cli.reel_views import new_words
    from brova_desktop.domain.ids import mint
    from brova_desktop.domain.reels.compose import Recipe, compose
    from brova_desktop.domain.reels.sequence import Take
    from brova_desktop.domain.ticks import to_seconds

    with command(ctx) as out:
        from brova_desktop.services.targets import check_target

        frame = canvas_of(canvas, fps)
        ranges = paired(take or [], len(clips), frame.rate)
        wish = transition_of(transition, frame.rate)
        check_target(output, (), [*clips, *(one for one in (music, sticker, captions) if one is not None)])
        suite = out.stack.enter_context(open_suite())
        report = out.report(say("Reading clips"))
        media = [suite.reels.media(clip, report) for clip in clips]
        recipe = Recipe(
            takes=tuple(Take(one, start, end) for one, (start, end) in zip(media, ranges, strict=True)),
            title=title,
            canvas=frame,
            transition=wish,
            texts=tuple(text or ()),
            music=suite.reels.media(music, report) if music else None,
            sticker=suite.reels.media(sticker, report) if sticker else None,
            captions=_lines(captions),
        )
        made = compose(recipe, id=suite.reels.new_id(), mint=mint)
        suite.reels.save(made.reel, output)
        for note in made.notes:
            out.warn(note)
        seconds = float(to_seconds(made.reel.length))
        document = {"reel": output, "seconds": seconds, "notes": [str(note) for note in made.notes]}
        out.result(document, human=new_words(output, seconds, len(clips)))


@app.command()
def show(ctx: typer.Context, reel: ReelName) -> None:
    """Say what a reel is made of."""
    from brova_desktop.cli.reel_views import outline, print_outline

    with command(ctx) as out:
        seen = outline(open_reel(out, reel).located)
        out.result(seen, human=lambda: print_outline(out, seen))


@app.command()
def validate(ctx: typer.Context, reel: ReelName) -> None:
    """Check a reel: everything that stops or spoils a render, one sentence each."""
    from brova_desktop.domain.reels.checks import problems

    with command(ctx) as out:
        located = open_reel(out, reel).located
        found = problems(located.reel)
        missing = [say("{name} is missing.", name=media.name) for media in located.missing]
        stopping = [problem.words for problem in found if problem.stops_render] + missing
        listed = [
            {"sentence": str(problem.words), "item": problem.item, "stops_render": problem.stops_render}
            for problem in found
        ] + [{"sentence": str(words), "item": None, "stops_render": True} for words in missing]
        document = {"reel": reel, "can_be_rendered": not stopping, "problems": listed}
        for words in stopping:
            out.warn(words)
        if stopping:
            out.frame.exit_code = ExitCode.FAILED
        for problem in found:
            if not problem.stops_render:
                out.warn(problem.words)
        out.result(document, human=say("Nothing is wrong with it.") if not listed else None)


@app.command()
def render(
    ctx: typer.Context,
    reel: ReelName,
    output: Annotated[
        Path | None,
        typer.Option("-o", "--output", help="The file to write; may be left out for a reel of the library.",
                     show_default=False),
    ] = None,
    preset: Annotated[
        str | None, typer.Option(help="Where it is for: see `brova reel presets`.", show_default="instagram-reel")
    ] = None,
    quality: Annotated[
        Quality | None, typer.Option(help="How much time to spend.", show_default="the setting engine.quality")
    ] = None,
    no_cache: Annotated[bool, typer.Option("--no-cache", help="Draw everything anew.")] = False,
    audio_only: Annotated[
        bool, typer.Option("--audio-only", help="Only the mastered sound, as .m4a or .wav.")
    ] = False,
    ignore_limits: Annotated[
        bool, typer.Option("--ignore-limits", help="Render even what the place would refuse.")
    ] = False,
) -> None:  # fmt: skip
    """Render a reel to a finished, checked file."""
    from brova_desktop.cli.reel_inputs import choice_of, target_of
    from brova_desktop.cli.reel_views import rendered_document, rendered_words, sound_document, sound_words

    with command(ctx) as out:
        choice = choice_of(out, preset, quality, output, use_cache=not no_cache, ignore_limits=ignore_limits)
        opened = open_reel(out, reel)
        target = target_of(opened, output, choice, audio_only=audio_only)
        report = out.report(say("Rendering {name}", name=target.name))
        if audio_only:
            heard = out.run(asyncio.to_thread(opened.rendering.sound, opened.located, target, choice, report))
            out.result(sound_document(heard), human=sound_words(heard))
            return
        done = out.run(asyncio.to_thread(opened.rendering.render, opened.located, target, choice, report))
        for note in done.notes:
            out.warn(note)
        out.result(rendered_document(done), human=rendered_words(done))


@app.command()
def frame(
    ctx: typer.Context,
    reel: ReelName,
    at: Annotated[str, typer.Option("--at", help="A time (12.5, 1:02.5) or a frame (375f).")],
    output: Annotated[
        Path, typer.Option("-o", "--output", help="The PNG, JPEG, WebP or AVIF.", show_default=False)
    ],
    size: Annotated[str, typer.Option(help="Pixels, such as 540x960; the canvas's own unless said.")] = "",
) -> None:
    """Write one frame as a picture: exactly what the export shows there."""
    from brova_desktop.cli.options import time_option
    from brova_desktop.cli.reel_inputs import size_of

    moment: At = time_option(at)
    pixels_wanted = size_of(size) if size else None
    with command(ctx) as out:
        from brova_desktop.paint.export import FORMATS, write_pixels
        from brova_desktop.services.shapes import frame_number
        from brova_desktop.services.targets import check_target

        opened = open_reel(out, reel)
        check_target(output, tuple(FORMATS), opened.sources)
        when = moment.on(opened.located.reel.canvas.rate)
        width, height, pixels = opened.rendering.frame(opened.located, when, pixels_wanted)
        write_pixels(output, width, height, pixels)
        number = frame_number(opened.located.reel, when)
        document = {"picture": output, "width": width, "height": height, "frame": number}
        out.result(document, human=say("{name}: frame {number}.", name=output.name, number=number))


app.command()(batch)
app.command()(export_otio)
app.command()(import_otio)
app.command("captions")(captions_command)
app.command()(presets)


def _lines(path: Path | None) -> tuple[Line, ...]:
    from brova_desktop.services.captions import read_captions

    return read_captions(path) if path is not None else ()

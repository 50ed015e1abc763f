"""Caption files: SRT, WebVTT and ASS to lines and back, with word timings where the format has them.

Files are read by what they contain, not by their names, in whatever encoding they come. Times are exact to a
millisecond (ASS: to a hundredth of a second).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING
from warnings import catch_warnings, simplefilter

import pysubs2
from charset_normalizer import from_bytes

from brova_desktop.domain.colour import Colour
from brova_desktop.domain.errors import Act, BadInput, Missing
from brova_desktop.domain.ids import mint
from brova_desktop.domain.reels.captions import Line, captions_tracks, lines_from
from brova_desktop.domain.reels.document import Canvas, Reel
from brova_desktop.domain.reels.edits.cues import set_captions
from brova_desktop.domain.reels.layout import caption_style
from brova_desktop.domain.reels.records import Cue
from brova_desktop.domain.reels.style import CaptionStyle
from brova_desktop.domain.ticks import Span
from brova_desktop.domain.words import say
from brova_desktop.files import atomic_write
from brova_desktop.services import caption_words
from brova_desktop.services.caption_words import MILLISECOND

if TYPE_CHECKING:  # brings the library's packages along
    from brova_desktop.services.editing import OpenReel

KINDS = ("srt", "vtt", "ass")
LARGEST = 20 * 1024 * 1024
"""Bytes; a film has a tenth of a megabyte."""
MOST_LINES = 20_000
_LATEST = 100 * 3_600_000


def read_captions(path: Path) -> tuple[Line, ...]:
    """The lines of a caption file. Raises Missing, or BadInput when there are no captions in it."""
    try:
        if path.stat().st_size > LARGEST:
            raise _no_captions(path.name, "the file is too large")
        content = path.read_bytes()
    except FileNotFoundError as error:
        raise Missing(say("{name} is not there.", name=path.name), acts=(Act.CHOOSE_ANOTHER_FILE,)) from error
    except OSError as error:
        raise _no_captions(path.name, str(error)) from error
    return parse_captions(content, name=path.name)


def parse_captions(content: bytes, *, name: str = "") -> tuple[Line, ...]:
    """Lines in order of time from the bytes of a caption file. Raises BadInput."""
    text = _decoded(content, name)
    kind = _kind_of(text)
    if kind is None:
        raise _no_captions(name, "neither SRT, WebVTT nor ASS")
    try:
        events = _events(text, kind)
    except (pysubs2.Pysubs2Error, ValueError, KeyError, IndexError, OverflowError) as error:
        raise _no_captions(name, f"{type(error).__name__}: {error}") from error
    if len(events) > MOST_LINES:
        raise _no_captions(name, f"more than {MOST_LINES} captions")
    lines = [_read(kind, event) for event in events if 0 <= event.start < event.end <= _LATEST]
    found = tuple(sorted((line for line in lines if line.text), key=lambda line: line.span))
    if not found:
        raise _no_captions(name, "no caption with a text and a length")
    return found


def spell_captions(
    lines: Iterable[Line], kind: str, *, style: CaptionStyle | None = None, canvas: Canvas | None = None
) -> str:
    """Lines as the text of a file. `style` and `canvas` are used by ASS, which says how captions look.

    Raises BadInput for a kind that is not one of `KINDS`.
    """
    if kind not in KINDS:
        raise BadInput(say("Captions are written as SRT, VTT or ASS, not as {kind}.", kind=kind[:20]))
    made = pysubs2.SSAFile()
    canvas = canvas or Canvas()
    made.info = {
        "ScriptType": "v4.00+",
        "PlayResX": str(canvas.width),
        "PlayResY": str(canvas.height),
        "WrapStyle": "0",
        "ScaledBorderAndShadow": "yes",
    }
    made.styles["Default"] = _ass_style(style or CaptionStyle(), canvas)
    for line in lines:
        start, end = (round(edge / MILLISECOND) for edge in line.span)
        made.events.append(pysubs2.SSAEvent(start=start, end=end, text=_SPELLED[kind](line)))
    if kind == "ass":
        return made.to_string("ass", header_notice="Captions of a reel")
    return made.to_string(kind, keep_ssa_tags=True)


def write_captions(
    lines: Iterable[Line], path: Path, *, style: CaptionStyle | None = None, canvas: Canvas | None = None
) -> None:
    """Write a caption file of the kind its name ends in (.srt, .vtt, .ass), UTF-8, whole or not at all."""
    kind = path.suffix.lower().removeprefix(".")
    atomic_write(path, spell_captions(lines, kind, style=style, canvas=canvas).encode("utf-8"))


def export_captions(reel: Reel, path: Path) -> int:
    """Write the captions of a reel's first captions track; returns how many. Raises BadInput when it has none."""
    for track in captions_tracks(reel):
        lines = lines_from(reel, track)
        if lines:
            write_captions(lines, path, style=track.captions, canvas=reel.canvas)
            return len(lines)
    raise BadInput(say("This reel has no captions."))


def import_captions(edit: Callable[[], OpenReel], lines: Sequence[Line]) -> int:
    """Put lines in place of the first captions track's cues, as one named step; returns how many cues there are.

    Lines after the end of the reel are left out. Raises BadInput when all of them are, and what editing raises.
    """
    opened = edit()
    try:
        reel = opened.reel
        heard = [replace(line, span=Span(line.span.start, min(line.span.end, reel.length)))
                 for line in lines if line.span.start < reel.length]  # fmt: skip
        if not heard:
            raise BadInput(say("All of these captions begin after the end of the reel."), acts=(Act.EDIT,))
        track = next((track.id for track in captions_tracks(reel)), None)
        style = None if track is not None else caption_style(reel.canvas)
        opened.document.apply(
            "Import captions", lambda now: set_captions(now, heard, mint=mint, track=track, style=style)
        )
        return sum(isinstance(record, Cue) for record in opened.reel.records.values())
    finally:
        opened.close()


# --- inside ---

_USUAL = ("cp1252", "cp1256", "cp1258")
"""Windows code pages of the languages people caption in here; others are tried when none of them makes sense."""

_SPELLED: dict[str, Callable[[Line], str]] = {
    "srt": caption_words.as_plain,
    "vtt": caption_words.as_vtt,
    "ass": caption_words.as_karaoke,
}


def _no_captions(name: str, detail: str) -> BadInput:
    return BadInput(
        say("There are no captions to be read in {name}.", name=name or say("this file")),
        next_step=say("Choose an SRT, WebVTT or ASS file."),
        acts=(Act.CHOOSE_ANOTHER_FILE,),
        detail=detail,
    )


def _decoded(content: bytes, name: str) -> str:
    """Text from bytes: by byte order mark, as UTF-8, else as what it most looks like."""
    if content[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return _clean(content.decode("utf-16", errors="replace"))
    try:
        return _clean(content.decode("utf-8-sig"))
    except UnicodeDecodeError:
        head = content[: 256 * 1024]
        guess = from_bytes(head, cp_isolation=list(_USUAL)).best() or from_bytes(head).best()
    if guess is None:
        raise _no_captions(name, "no known encoding")
    try:
        return _clean(content.decode(guess.encoding, errors="replace"))
    except LookupError as error:
        raise _no_captions(name, str(error)) from error


def _clean(text: str) -> str:
    return text.replace("\0", "").replace("\r\n", "\n").replace("\r", "\n")


def _kind_of(text: str) -> str | None:
    head = text.lstrip("\ufeff \n\t")
    if head.startswith("WEBVTT"):
        return "vtt"
    if re.search(r"^(?:\[Script Info\]|Dialogue:)", text, re.MULTILINE | re.IGNORECASE):
        return "ass"
    return "srt" if "-->" in text else None


def _events(text: str, kind: str) -> list[pysubs2.SSAEvent]:
    shaped = _cue_blocks(text) if kind == "vtt" else text
    options = {} if kind == "ass" else {"keep_html_tags": True}
    with catch_warnings():  # of fields it reads as their defaults
        simplefilter("ignore", RuntimeWarning)
        read = pysubs2.SSAFile.from_string(shaped, format_=kind, **options)
    return [event for event in read.events if event.is_text]


def _cue_blocks(text: str) -> str:
    """Only the cues of a WebVTT file, each from its times on: no notes, styles, regions or names of cues."""
    blocks: list[str] = []
    for block in re.split(r"\n[ \t]*\n+", caption_words.hide_stamps(text)):
        rows = block.strip("\n").split("\n")
        at = next((index for index, row in enumerate(rows) if "-->" in row), None)
        if at is not None:
            blocks.append("\n".join(rows[at:]))
    return "WEBVTT\n\n" + "\n\n".join(blocks) + "\n"


def _read(kind: str, event: pysubs2.SSAEvent) -> Line:
    span = Span.of(event.start * MILLISECOND, (event.end - event.start) * MILLISECOND)
    if kind == "ass":
        return caption_words.from_ass(event.text, span)
    return caption_words.from_marked(event.text, span, escaped=kind == "vtt")


def _ass_style(style: CaptionStyle, canvas: Canvas) -> pysubs2.SSAStyle:
    """The nearest look ASS has: its karaoke fills from the secondary colour to the primary one."""
    text = style.text
    return pysubs2.SSAStyle(
        fontname=text.family,
        fontsize=text.size / 10,
        bold=text.weight >= 600,
        italic=text.italic,
        primarycolor=_colour(style.active),
        secondarycolor=_colour(text.colour),
        outlinecolor=_colour(text.outline.colour) if text.outline else pysubs2.Color(0, 0, 0, 0),
        outline=text.outline.width / 10 if text.outline else 2.0,
        alignment=pysubs2.Alignment.BOTTOM_CENTER,
        marginv=round(canvas.height * (10_000 - style.y) / 10_000),
    )


def _colour(colour: Colour) -> pysubs2.Color:
    return pysubs2.Color(colour.r, colour.g, colour.b, 255 - colour.a)

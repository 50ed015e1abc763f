"""Word timings inside the text of one caption, as WebVTT timestamps and ASS karaoke tags spell them.

WebVTT: ``<00:00:01.000>word`` (W3C WebVTT, "cue timestamp"); ASS: ``{\\k50}word`` in hundredths of a second (Aegisub
documentation, "ASS override tags"). Both are turned into runs: a time from the caption's start and the text that
follows it; words are then whatever stands between white space.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Sequence
from itertools import accumulate
from typing import TypeAlias

from brova_desktop.domain.reels.captions import Line
from brova_desktop.domain.reels.records import Word
from brova_desktop.domain.ticks import TICKS_PER_SECOND, Span, Ticks

MILLISECOND = TICKS_PER_SECOND // 1_000
CENTISECOND = TICKS_PER_SECOND // 100

Run: TypeAlias = tuple[int, str]
"""Ticks from the caption's start, and the text until the next run."""

JOINER = "\u2060"
"""Word joiner: invisible. Put where a program would else take a text for a command, and taken out again."""

_STAMP = re.compile(r"<(?:(\d{1,4}):)?(\d{2}):(\d{2})\.(\d{3})>")
_HIDDEN_STAMP = re.compile(r"<t(\d+)>")
_TAG = re.compile(r"</?(?:i|b|u|s|c|v|font|lang|ruby|rt)(?:[ .][^<>]*)?>", re.IGNORECASE)
_OVERRIDE = re.compile(r"(?<!\\)\{([^}]*)\}")
_SSA_TAG = re.compile(r"\{\\[^}]*\}")
"""What many SubRip files carry over from SubStation, such as {\\an8}."""
_KARAOKE = re.compile(r"\\[kK][fo]?(\d{1,7})")
_COMMAND = re.compile(r"\\(?=[nNh])")
_CLOCK = re.compile(r"(\d)(?=:\d{2}[:.,])")


# --- out ---


def pieces(line: Line) -> list[tuple[str, Word | None]]:
    """The text in words and white space; without timings when the words are not those of the text."""
    parts = re.findall(r"\S+|\s+", line.text)
    spoken = [part for part in parts if not part.isspace()]
    if not line.words or spoken != [word.text for word in line.words]:
        return [(part, None) for part in parts]
    words = iter(line.words)
    return [(part, None if part.isspace() else next(words)) for part in parts]


def as_plain(line: Line) -> str:
    """The text for SubRip, which has no way to spell words or to escape anything."""
    return _guarded(line.text)


def as_vtt(line: Line) -> str:
    """The text with a timestamp wherever a word begins or ends apart from its neighbours."""
    found: list[str] = []
    last = 0
    for text, word in pieces(line):
        for at, is_start in ((word.span.start, True), (word.span.end, False)) if word else ((0, True),):
            if word and last < at < line.span.length:
                found.append(f"<{_clock(line.span.start + at)}>")
                last = at
            if is_start:
                found.append(html.escape(_guarded(text), quote=False))
    return "".join(found)


def as_karaoke(line: Line) -> str:
    """The text with a karaoke tag before each word and each pause."""
    found: list[str] = []
    at = 0
    for text, word in pieces(line):
        if word is not None:
            start, end = word.span.start // CENTISECOND, word.span.end // CENTISECOND
            if start > at:
                found.append(f"{{\\k{start - at}}}")
            found.append(f"{{\\k{max(end - max(start, at), 0)}}}")
            at = max(end, at)
        found.append(_guarded(text).replace("{", "\\{").replace("}", "\\}").replace("\n", "\\N"))
    return "".join(found)


def _guarded(text: str) -> str:
    """Nothing in the text is taken for a line break, a command or the times of a caption; no row is empty."""
    rows = [row.strip() for row in re.split(r"[\r\n\v\f\x1c-\x1e\x85\u2028\u2029]+", text.replace("\0", ""))]
    whole = "\n".join(row for row in rows if row) or (" " if text else "")
    if text.isspace():
        whole = "\n" if "\n" in text else " "
    return _CLOCK.sub(rf"\1{JOINER}", _COMMAND.sub(rf"\\{JOINER}", whole)).replace("-->", f"--{JOINER}>")


def _clock(ticks: int) -> str:
    milliseconds = ticks // MILLISECOND
    seconds, rest = divmod(milliseconds, 1_000)
    return f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}.{rest:03}"


# --- in ---


def hide_stamps(text: str) -> str:
    """WebVTT with its inner timestamps spelled as tags of ours: a reader would take them for the times of a caption."""
    return _STAMP.sub(lambda found: f"<t{_milliseconds(found)}>", text)


def _milliseconds(found: re.Match[str]) -> int:
    hours, minutes, seconds, rest = found.groups()
    return ((int(hours or 0) * 60 + int(minutes)) * 60 + int(seconds)) * 1_000 + int(rest)


def from_marked(text: str, span: Span, *, escaped: bool) -> Line:
    """A line of SubRip or WebVTT: tags go, hidden timestamps time the words, entities are read when `escaped`."""
    text = text.replace("\\N", "\n")
    text = _TAG.sub("", text if escaped else _SSA_TAG.sub("", text))
    parts = _HIDDEN_STAMP.split(text)
    runs: list[Run] = [(0, parts[0])]
    for stamp, part in zip(parts[1::2], parts[2::2], strict=True):
        at = min(max(int(stamp) * MILLISECOND - span.start, runs[-1][0]), span.length)
        runs.append((at, part))
    read = [(at, _plain(html.unescape(part) if escaped else part)) for at, part in runs]
    return _line(read, span, timed=len(runs) > 1)


def from_ass(text: str, span: Span) -> Line:
    """A line of ASS: karaoke tags time the words, all other tags go."""
    parts = _OVERRIDE.split(text.replace("\\h", " "))
    runs: list[Run] = [(0, parts[0])]
    at = 0
    timed = False
    for tags, part in zip(parts[1::2], parts[2::2], strict=True):
        lengths = [int(length) for length in _KARAOKE.findall(tags)]
        if lengths:
            timed = True
            for passed in lengths[:-1]:
                at += passed * CENTISECOND
            runs.append((min(at, span.length), part))
            at += lengths[-1] * CENTISECOND
            runs.append((min(at, span.length), ""))
        else:
            runs[-1] = (runs[-1][0], runs[-1][1] + part)
    read = [(at, _plain(_ass_plain(part))) for at, part in runs]
    return _line(read, span, timed=timed)


def _ass_plain(text: str) -> str:
    return text.replace("\\N", "\n").replace("\\n", "\n").replace("\\{", "{").replace("\\}", "}")


def _plain(text: str) -> str:
    return text.replace(JOINER, "")


def _line(runs: Sequence[Run], span: Span, *, timed: bool) -> Line:
    text = "".join(part for _, part in runs)
    stripped = text.strip()
    if not timed or not stripped:
        return Line(span, stripped)
    return Line(span, stripped, tuple(_words(runs, text, span.length)))


def _words(runs: Sequence[Run], text: str, length: int) -> Iterable[Word]:
    """Each word from the run that holds its first letter to the run after its last one."""
    edges = list(accumulate((len(part) for _, part in runs[:-1]), initial=0))  # where each run's text begins
    for found in re.finditer(r"\S+", text):
        first = max(index for index, edge in enumerate(edges) if edge <= found.start() and runs[index][1])
        last = max(index for index, edge in enumerate(edges) if edge < found.end() and runs[index][1])
        start = runs[first][0]
        end = runs[last + 1][0] if last + 1 < len(runs) else length
        yield Word(found[0], Span(Ticks(start), Ticks(max(start, end))))

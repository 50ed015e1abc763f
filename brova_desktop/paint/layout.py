"""A text laid out: which glyph stands where, in canvas pixels.

A layout is plain data. It depends on the text and the style's shape, not on colours, scale or rotation, and is kept
for the next sprite that differs only in those (a caption's next word, a typewriter's next letter).
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtGui import QGlyphRun, QTextCharFormat, QTextLayout, QTextLine, QTextOption

from brova_desktop.domain.reels.style import WHOLE, Align, Direction, TextStyle
from brova_desktop.paint import typesetting
from brova_desktop.paint.direction import is_right_to_left, isolated
from brova_desktop.paint.drawable import Paragraph, drawable
from brova_desktop.paint.fonts import Face, Family, catalogue
from brova_desktop.paint.itemise import EMPTY_BOX, Run, is_unseen, itemise
from brova_desktop.paint.typesetting import EM

STAND_IN = "\U0001f600"
"""Stands for any emoji while lines are broken: all of them are one em wide."""
SMALLEST, LARGEST = 10, 40_000
"""Text sizes that are laid out, in tenths of a canvas pixel; others are drawn at the nearer end."""
MOST_LAYOUTS = 48


@dataclass(frozen=True, slots=True)
class Glyph:
    """A glyph with its origin, advance (canvas pixels) and the code points [start, end) of the text it stands for."""

    face: Face
    glyph: int
    x: float
    y: float
    advance: float
    start: int
    end: int
    emoji: bool
    unseen: bool


@dataclass(frozen=True, slots=True)
class Line:
    baseline: float
    left: float
    right: float
    glyphs: tuple[Glyph, ...]


@dataclass(frozen=True, slots=True)
class Layout:
    """Lines in a block of `width` x `height` canvas pixels; `em` is the text size."""

    lines: tuple[Line, ...]
    width: float
    height: float
    em: float
    ascent: float
    descent: float

    @property
    def is_blank(self) -> bool:
        return all(glyph.unseen for line in self.lines for glyph in line.glyphs)


@dataclass(frozen=True, slots=True)
class _Shape:
    """What of a style decides a layout."""

    family: str
    arabic_family: str
    size: int
    weight: int
    italic: bool
    align: Align
    direction: Direction
    line_height: int
    letter_spacing: int
    limit: float


_lock = threading.Lock()
_kept: OrderedDict[tuple[str, _Shape], Layout] = OrderedDict()


def lay_out(text: str, style: TextStyle, page_width: int) -> Layout:
    """Lay a text out for a canvas of that width. Raises Refused beyond 10,000 characters."""
    size = min(max(style.size, SMALLEST), LARGEST)
    shape = _Shape(style.family, style.arabic_family, size, style.weight, style.italic, style.align, style.direction,
                   style.line_height, style.letter_spacing, max(page_width * style.max_width / WHOLE, size / 10))
    with _lock:
        found = _kept.get((text, shape))
        if found is not None:
            _kept.move_to_end((text, shape))
            return found
    made = _laid_out(drawable(text), shape)
    with _lock:
        _kept[(text, shape)] = made
        while len(_kept) > MOST_LAYOUTS:
            _kept.popitem(last=False)
    return made


@dataclass(frozen=True, slots=True)
class _RawLine:
    """A line before alignment: glyphs at EM size, x from anywhere, y from the baseline."""

    glyphs: tuple[Glyph, ...]
    right_to_left: bool

    def ends(self) -> tuple[float, float]:
        seen = [glyph for glyph in self.glyphs if not glyph.unseen]
        if not seen:
            return 0.0, 0.0
        return min(glyph.x for glyph in seen), max(glyph.x + glyph.advance for glyph in seen)


def _laid_out(paragraphs: tuple[Paragraph, ...], shape: _Shape) -> Layout:
    em = shape.size / 10
    used: set[Family] = set()
    raw: list[_RawLine] = []
    for paragraph in paragraphs:
        raw.extend(_broken(paragraph, shape, em, used))
    families = used or {catalogue().chain(shape.family, arabic=False)[0]}
    ascent = max(family.ascent for family in families) * em / 1000
    descent = max(family.descent for family in families) * em / 1000
    pitch = (ascent + descent) * shape.line_height / WHOLE
    scale = em / EM
    width = max((right - left for left, right in (line.ends() for line in raw)), default=0.0) * scale
    lines = tuple(_aligned(line, shape.align, width, ascent + at * pitch, scale) for at, line in enumerate(raw))
    return Layout(lines, width, ascent + descent + pitch * (len(raw) - 1), em, ascent, descent)


def _aligned(line: _RawLine, align: Align, width: float, baseline: float, scale: float) -> Line:
    left, right = line.ends()
    room = width - (right - left) * scale
    to_right = align is Align.RIGHT or align is (Align.START if line.right_to_left else Align.END)
    shift = room / 2 if align is Align.CENTRE else room if to_right else 0.0
    move = shift - left * scale
    glyphs = tuple(
        Glyph(one.face, one.glyph, one.x * scale + move, baseline + one.y * scale, one.advance * scale,
              one.start, one.end, one.emoji, one.unseen)
        for one in line.glyphs
    )
    return Line(baseline, shift, shift + (right - left) * scale, glyphs)


@dataclass(frozen=True, slots=True)
class _Placed:
    """A run in the string given to Qt: UTF-16 units [start, end), with its face."""

    run: Run
    face: Face
    start: int
    end: int


def _broken(paragraph: Paragraph, shape: _Shape, em: float, used: set[Family]) -> list[_RawLine]:
    """One paragraph in lines, by Qt: bidi order, shaping, line breaks."""
    right_to_left = is_right_to_left(paragraph.text, shape.direction)
    if not paragraph.text:
        return [_RawLine((), right_to_left)]
    if right_to_left:
        paragraph = isolated(paragraph)
    runs = itemise(paragraph.text, catalogue(), shape.family, shape.arabic_family)
    string, units, placed = _string_for_qt(paragraph, runs, shape, em)
    used.update(run.family for run in runs if run.emoji is None)
    layout = QTextLayout(string, typesetting.font(placed[0].face))
    layout.setFormats([_format(one, shape.letter_spacing / 10 * EM / em) for one in placed])
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setUseDesignMetrics(True)
    layout.setTextOption(option)
    source = _Source(paragraph, units, placed)
    by_family = {one.face.file.qt_family: one.face for one in placed}
    emoji = {one.start: one.run for one in placed if one.run.emoji is not None}
    lines: list[_RawLine] = []
    layout.beginLayout()
    while True:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(shape.limit * EM / em)
        lines.append(_RawLine(_glyphs(line, source, by_family, emoji), right_to_left))
    layout.endLayout()
    return lines


def _string_for_qt(
    paragraph: Paragraph, runs: tuple[Run, ...], shape: _Shape, em: float
) -> tuple[str, list[int], list[_Placed]]:
    """The paragraph with a stand-in for each emoji; for each UTF-16 unit, the index of its character."""
    faces = {family: family.face(shape.weight, italic=shape.italic, size=em) for family in {run.family for run in runs}}
    parts: list[str] = []
    units: list[int] = []
    placed: list[_Placed] = []
    for run in runs:
        start = len(units)
        if run.emoji is not None:
            parts.append(STAND_IN)
            units += [run.start] * 2
        else:
            part = paragraph.text[run.start : run.end]
            if run.lost:
                part = "".join("" if is_unseen(letter) else EMPTY_BOX for letter in part) or " "
                parts.append(part)
                units += [min(run.start + at, run.end - 1) for at in range(len(part))]
                placed.append(_Placed(run, faces[run.family], start, len(units)))
                continue
            parts.append(part)
            for at, letter in enumerate(part, run.start):
                units += [at] * (2 if ord(letter) > 0xFFFF else 1)
        placed.append(_Placed(run, faces[run.family], start, len(units)))
    units.append(len(paragraph.text))
    return "".join(parts), units, placed


def _format(placed: _Placed, spacing: float) -> QTextLayout.FormatRange:
    """Joined letters are never spaced, nor are emoji."""
    spaced = spacing if not placed.run.arabic and placed.run.emoji is None else 0.0
    style = QTextCharFormat()
    style.setFont(typesetting.font(placed.face, spacing=spaced))
    made = QTextLayout.FormatRange()
    made.start = placed.start
    made.length = placed.end - placed.start
    made.format = style
    return made


@dataclass(frozen=True, slots=True)
class _Source:
    """How positions in Qt's string lead back to the text."""

    paragraph: Paragraph
    units: list[int]
    placed: list[_Placed]


def _glyphs(line: QTextLine, source: _Source, by_family: dict[str, Face], emoji: dict[int, Run]) -> tuple[Glyph, ...]:
    """The glyphs of a line, x from where Qt puts them, y from the baseline (downwards)."""
    pieces: list[tuple[str, int, float, float, float, int]] = []
    for run in line.glyphRuns(-1, -1, QTextLayout.GlyphRunRetrievalFlag.RetrieveAll):
        pieces.extend(_pieces_of(run, line))
    starts = sorted({unit for *_, unit in pieces} | {line.textStart() + line.textLength()})
    following = dict(pairwise(starts))
    made = []
    for family, glyph, x, y, advance, unit in pieces:
        face = by_family[family]
        picture = emoji.get(unit)
        first, last = source.units[unit], source.units[following.get(unit, len(source.units) - 1)]
        if picture is not None and picture.emoji is not None:
            glyph, first, last = picture.emoji, picture.start, picture.end
        unseen = all(is_unseen(letter) for letter in source.paragraph.text[first:last])
        origin = source.paragraph.origin
        made.append(Glyph(face, glyph, x, y, advance, origin[first], origin[last - 1] + 1, picture is not None, unseen))
    return tuple(made)


def _pieces_of(run: QGlyphRun, line: QTextLine) -> list[tuple[str, int, float, float, float, int]]:
    raw = run.rawFont()
    glyphs = run.glyphIndexes()
    baseline = line.y() + line.ascent()
    advances = raw.advancesForGlyphIndexes(glyphs)
    return [
        (raw.familyName(), glyph, place.x(), place.y() - baseline, advance.x(), unit)
        for glyph, place, advance, unit in zip(glyphs, run.positions(), advances, run.stringIndexes(), strict=True)
    ]

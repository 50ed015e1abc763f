"""Emoji sequences: which characters are one picture, and which glyph draws it.

Qt drops variation selectors before shaping, so sequences that need one (a heart on fire, keycaps) would fall apart;
they are matched here against the ligatures of the emoji font, with and without selectors.
Source: Unicode Technical Standard 51, "Unicode Emoji"; emoji-data.txt, property Emoji_Presentation.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from brova_desktop.paint import sfnt
from brova_desktop.paint.fonts import catalogue

TEXT_SELECTOR, EMOJI_SELECTOR, KEYCAP = 0xFE0E, 0xFE0F, 0x20E3
MODIFIERS = range(0x1F3FB, 0x1F400)
PICTORIAL = 0x1F000
"""From here on the characters of the emoji font are pictures unless a selector says otherwise."""

_PICTURES_BELOW = frozenset({
    0x231A, 0x231B, 0x23E9, 0x23EA, 0x23EB, 0x23EC, 0x23F0, 0x23F3, 0x25FD, 0x25FE, 0x2614, 0x2615,
    *range(0x2648, 0x2654), 0x267F, 0x2693, 0x26A1, 0x26AA, 0x26AB, 0x26BD, 0x26BE, 0x26C4, 0x26C5, 0x26CE, 0x26D4,
    0x26EA, 0x26F2, 0x26F3, 0x26F5, 0x26FA, 0x26FD, 0x2705, 0x270A, 0x270B, 0x2728, 0x274C, 0x274E, 0x2753, 0x2754,
    0x2755, 0x2757, 0x2795, 0x2796, 0x2797, 0x27B0, 0x27BF, 0x2B1B, 0x2B1C, 0x2B50, 0x2B55,
})


@dataclass(frozen=True, slots=True)
class EmojiFont:
    """`single` leads from a code point to its glyph, `sequences` from code points without selectors to one glyph."""

    single: Mapping[int, int]
    sequences: Mapping[tuple[int, ...], int]
    longest: int
    layers: Mapping[int, sfnt.Layers]


@cache
def emoji_font() -> EmojiFont:
    data = catalogue().emoji.files[0].read()
    single = sfnt.characters(data)
    codes = {glyph: code for code, glyph in single.items()}
    sequences = {}
    for glyphs, drawn in sfnt.ligatures(data).items():
        points = tuple(codes[glyph] for glyph in glyphs if glyph in codes)
        if len(points) == len(glyphs):
            sequences[tuple(code for code in points if code != EMOJI_SELECTOR)] = drawn
    return EmojiFont(single, sequences, max(map(len, sequences)), sfnt.colour_layers(data))


def emoji_at(text: str, start: int) -> tuple[int, int] | None:
    """The emoji that begins at `start`: where it ends and its glyph; None when none begins there."""
    first = ord(text[start])
    if first < 0x203C and first not in (0xA9, 0xAE, 0x23, 0x2A) and not 0x30 <= first <= 0x39:
        return None  # the quick way for ordinary letters
    font = emoji_font()
    points: list[int] = []
    best: tuple[int, int] | None = None
    for at in range(start, min(len(text), start + 2 * font.longest)):
        code = ord(text[at])
        if code == EMOJI_SELECTOR:
            if best is not None and best[0] == at:
                best = (at + 1, best[1])
            continue
        points.append(code)
        glyph = font.sequences.get(tuple(points)) if len(points) > 1 else font.single.get(code)
        if glyph is not None and (len(points) > 1 or _is_picture(text, at)):
            best = (at + 1, glyph)
        if len(points) >= font.longest:
            break
    return best


def _is_picture(text: str, at: int) -> bool:
    """Whether a single character is meant as a picture."""
    code = ord(text[at])
    after = ord(text[at + 1]) if at + 1 < len(text) else 0
    if after in (TEXT_SELECTOR, EMOJI_SELECTOR):
        return after == EMOJI_SELECTOR
    return code >= PICTORIAL or code in _PICTURES_BELOW or (after in MODIFIERS and code > 0xFF)

"""The writing direction of a paragraph (Unicode bidi algorithm, UAX 9, rules P2 and P3)."""

from __future__ import annotations

import re
import unicodedata

from brova_desktop.domain.reels.style import Direction
from brova_desktop.paint.drawable import Paragraph

LRI, PDI = "\u2066", "\u2069"
_TOKEN = re.compile(r"(?<!\S)(?:[@#][A-Za-z0-9_.]*[A-Za-z0-9_]|(?:https?://|www\.)[!-~]*[A-Za-z0-9/_=#&%-])")
"""Handles, hashtags and addresses in Latin letters."""


def is_right_to_left(paragraph: str, direction: Direction) -> bool:
    """AUTO goes by the first strong letter outside isolates; a paragraph without any is left to right."""
    if direction is not Direction.AUTO:
        return direction is Direction.RTL
    depth = 0
    for letter in paragraph:
        kind = unicodedata.bidirectional(letter)
        if kind in ("LRI", "RLI", "FSI"):
            depth += 1
        elif kind == "PDI":
            depth = max(0, depth - 1)
        elif not depth and kind in ("L", "R", "AL"):
            return kind != "L"
    return False


def isolated(paragraph: Paragraph) -> Paragraph:
    """The same right-to-left paragraph with its Latin handles, hashtags and addresses isolated.

    Else the bidi algorithm moves their first and last signs to the other side (``brova@``). A paragraph that holds
    bidi controls of its own is left to its author.
    """
    text = paragraph.text
    if any(unicodedata.bidirectional(letter) in ("LRE", "RLE", "LRO", "RLO", "LRI", "RLI", "FSI") for letter in text):
        return paragraph
    parts: list[str] = []
    origin: list[int] = []
    done = 0
    for found in _TOKEN.finditer(text):
        start, end = found.span()
        parts += [text[done:start], LRI, text[start:end], PDI]
        origin += [*paragraph.origin[done:start], paragraph.origin[start], *paragraph.origin[start:end],
                   paragraph.origin[end - 1]]
        done = end
    return Paragraph("".join([*parts, text[done:]]), (*origin, *paragraph.origin[done:]))

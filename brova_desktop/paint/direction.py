"""The writing direction of a paragraph (Unicode bidi algorithm, UAX 9, rules P2 and P3)."""

from __future__ import annotations

import unicodedata

from brova_desktop.domain.reels.style import Direction


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

"""Looking into a .cube colour table before it is used (Adobe, Cube LUT Specification 1.0)."""

from __future__ import annotations

from math import isfinite

from brova_desktop.domain.errors import Act, BadInput
from brova_desktop.domain.words import Words, say

MOST_FLAT = 65_536
DEEPEST = 256
"""Colours along an edge of a cube that the renderer takes (FFmpeg documentation, lut3d)."""
_HEADS = {"TITLE", "DOMAIN_MIN", "DOMAIN_MAX", "LUT_1D_INPUT_RANGE", "LUT_3D_INPUT_RANGE"}


def check_cube(content: bytes, name: str) -> int:
    """How many colours a table has along an edge (of a flat one: in all). Raises BadInput saying what is wrong.

    `name` is the file's, for the sentence.
    """
    size, is_cube, rows = 0, False, 0
    for number, line in enumerate(_text(content, name).splitlines(), 1):
        words = line.split()
        if not words or words[0].startswith("#") or words[0] in _HEADS:
            continue
        if words[0] in ("LUT_3D_SIZE", "LUT_1D_SIZE"):
            is_cube = words[0] == "LUT_3D_SIZE"
            size = _size(words, DEEPEST if is_cube else MOST_FLAT)
            if not size:
                raise _broken(say("Line {line} of {name} names no size that can be used.", line=number, name=name))
        elif size == 0 or not _is_colour(words):
            raise _broken(say("{name} is not a .cube colour table.", name=name) if size == 0 else
                          say("Line {line} of {name} holds no colour.", line=number, name=name))
        else:
            rows += 1
    if size == 0:
        raise _broken(say("{name} is not a .cube colour table.", name=name))
    wanted = size**3 if is_cube else size
    if rows != wanted:
        raise _broken(say("{name} has {found} colours where it should have {wanted}.", name=name, found=rows,
                          wanted=wanted))
    return size


def _text(content: bytes, name: str) -> str:
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        if b"LUT_" in content[:4_096]:
            return content.decode("latin-1")  # a title in another encoding
        raise _broken(say("{name} is not a .cube colour table.", name=name)) from None


def _size(words: list[str], most: int) -> int:
    """The size, 0 when it cannot be used."""
    found = int(words[1]) if len(words) == 2 and words[1].isascii() and words[1].isdigit() and len(words[1]) < 7 else 0
    return found if 2 <= found <= most else 0


def _is_colour(words: list[str]) -> bool:
    try:
        return len(words) == 3 and all(isfinite(float(word)) for word in words)
    except ValueError:
        return False


def _broken(words: Words) -> BadInput:
    return BadInput(words, kept=say("The colours are as before."), next_step=say("Choose another file."),
                    acts=(Act.CHOOSE_ANOTHER_FILE,))

"""What of a text is drawn. Pure: the rule and nothing else.

    dropped     control characters, U+0000, noncharacters, interlinear annotation, object replacement, tags outside a
                flag, marks beyond eight on one letter
    replaced    a lone surrogate by U+FFFD, a tab and every other space control by a space
    new line    LF, CR, CR LF, NEL, vertical tab, form feed, LINE and PARAGRAPH SEPARATOR
    kept        everything else, bidi controls among them (Unicode bidi algorithm, UAX 9; they end with the paragraph)

Nothing is markup: ampersands, angle brackets, braces, backslashes and percent signs are characters like any other.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

from brova_desktop.domain.errors import Act, Refused
from brova_desktop.domain.words import say

LONGEST_TEXT = 10_000
"""Code points."""
MOST_MARKS = 8
"""Combining marks drawn on one letter; written languages stay below five."""

NEW_LINES = frozenset("\n\r\x0b\x0c\x85\u2028\u2029")
TAGS = range(0xE0020, 0xE0080)


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Characters to draw and, for each, its index in the text as it was given."""

    text: str
    origin: tuple[int, ...]


def check_length(text: str) -> None:
    """Refused for a text beyond the limit."""
    if len(text) > LONGEST_TEXT:
        raise Refused(
            say("This text has {count} characters; {limit} can be drawn.", count=len(text), limit=LONGEST_TEXT),
            next_step=say("Shorten it or divide it into several texts."), acts=(Act.EDIT,),
        )


def drawable(text: str) -> tuple[Paragraph, ...]:
    """The paragraphs of a text, without what is never drawn. Raises Refused beyond 10,000 characters."""
    check_length(text)
    paragraphs: list[Paragraph] = []
    kept: list[str] = []
    origin: list[int] = []
    marks = 0
    for at, letter in enumerate(text):
        if letter in NEW_LINES:
            if letter == "\n" and at and text[at - 1] == "\r":
                continue
            paragraphs.append(Paragraph("".join(kept), tuple(origin)))
            kept, origin, marks = [], [], 0
            continue
        shown = _shown(letter, flag=bool(kept) and (kept[-1] == "\U0001f3f4" or ord(kept[-1]) in TAGS))
        if not shown:
            continue
        marks = marks + 1 if unicodedata.category(shown) in ("Mn", "Me") else 0
        if marks <= MOST_MARKS:
            kept.append(shown)
            origin.append(at)
    paragraphs.append(Paragraph("".join(kept), tuple(origin)))
    return tuple(paragraphs)


def _shown(letter: str, *, flag: bool) -> str:
    """What is drawn for a character: itself, another one, or nothing."""
    code = ord(letter)
    if letter == "\t":
        return " "
    if code < 0x20 or 0x7F <= code < 0xA0:
        return ""
    if 0xD800 <= code <= 0xDFFF:
        return "\ufffd"
    if (code & 0xFFFE) == 0xFFFE or 0xFDD0 <= code <= 0xFDEF or 0xFFF9 <= code <= 0xFFFC:
        return ""
    if 0xE0000 <= code <= 0xE007F and not (flag and code in TAGS):
        return ""
    return letter

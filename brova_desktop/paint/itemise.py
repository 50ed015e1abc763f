"""Which font draws which part of a paragraph.

Letters go by their script (Unicode annex 24, by ranges), what belongs to no script (digits, punctuation, spaces)
goes with the letters before it. Whole words are kept in one font: a family that lacks one letter of a word gives
the word to the next family, so that no word is a patchwork and Arabic letters of a word always join.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace

from brova_desktop.paint.emoji import emoji_at
from brova_desktop.paint.fonts import Catalogue, Family

EMPTY_BOX = "\u25a1"
"""Stands for each character that no bundled font can draw."""
_ARABIC = (range(0x0600, 0x0700), range(0x0750, 0x0780), range(0x0870, 0x0900), range(0xFB50, 0xFE00),
           range(0xFE70, 0xFEFD), range(0x10EC0, 0x10F00), range(0x1EE00, 0x1EF00))


@dataclass(frozen=True, slots=True)
class Run:
    """A part of a paragraph in one font; `emoji` is the glyph when the part is one emoji.

    `lost` says that no bundled font can draw it: Qt is then not asked to shape it (it warns about scripts that a
    font does not know), it appears as empty boxes.
    """

    start: int
    end: int
    family: Family
    arabic: bool = False
    emoji: int | None = None
    lost: bool = False


@dataclass(frozen=True, slots=True)
class _Piece:
    start: int
    end: int
    arabic: bool | None
    emoji: int | None = None


def itemise(text: str, fonts: Catalogue, latin: str, arabic: str) -> tuple[Run, ...]:
    """The runs of a paragraph in reading order, covering all of it."""
    chains = {True: fonts.chain(arabic, arabic=True), False: fonts.chain(latin, arabic=False)}
    runs: list[Run] = []
    for piece in _settled(list(_pieces(text))):
        if piece.emoji is not None:
            runs.append(Run(piece.start, piece.end, fonts.emoji, emoji=piece.emoji))
            continue
        is_arabic = bool(piece.arabic)
        for start, end, family in _covered(text, piece, chains[is_arabic]):
            drawn = family or next(one for one in chains[is_arabic] if ord(EMPTY_BOX) in one.characters)
            run = Run(start, end, drawn, is_arabic, lost=family is None)
            before = runs[-1] if runs else None
            if before and before.emoji is None and replace(before, start=0, end=0) == replace(run, start=0, end=0):
                run = replace(run, start=runs.pop().start)
            runs.append(run)
    return tuple(runs)


def missing(text: str, fonts: Catalogue) -> str:
    """The characters no bundled font can draw, each once, in their order."""
    families = fonts.chain("", arabic=False) + fonts.chain("", arabic=True)
    lost: dict[str, None] = {}
    at = 0
    while at < len(text):
        found = emoji_at(text, at)
        if found:
            at = found[0]
            continue
        letter = text[at]
        if not is_unseen(letter) and not any(ord(letter) in family.characters for family in families):
            lost[letter] = None
        at += 1
    return "".join(lost)


def is_arabic(letter: str) -> bool:
    """Whether a letter belongs to the Arabic script."""
    return any(ord(letter) in part for part in _ARABIC)


def _pieces(text: str) -> Iterator[_Piece]:
    """Words, spaces and emoji; a word ends where its script does."""
    start, at, script = 0, 0, None
    while at < len(text):
        found = emoji_at(text, at)
        if found:
            if start < at:
                yield _Piece(start, at, script)
            yield _Piece(at, found[0], None, found[1])
            start = at = found[0]
            script = None
            continue
        letter = text[at]
        own = _script(letter)
        turn = own is not None and script is not None and own != script
        if start < at and (turn or letter.isspace() != text[at - 1].isspace()):
            yield _Piece(start, at, script)
            start, script = at, None
        script = own if script is None else script
        at += 1
    if start < at:
        yield _Piece(start, at, script)


def _script(letter: str) -> bool | None:
    """True for Arabic, False for letters of any other script, None for what every script uses."""
    if is_arabic(letter):
        return True
    return False if unicodedata.category(letter)[0] == "L" else None


def _settled(pieces: list[_Piece]) -> Iterator[_Piece]:
    """Give pieces of no script the one before them, at the beginning the one after."""
    current = next((piece.arabic for piece in pieces if piece.arabic is not None), False)
    for piece in pieces:
        current = piece.arabic if piece.arabic is not None else current
        yield _Piece(piece.start, piece.end, current, piece.emoji)


def _covered(text: str, piece: _Piece, chain: tuple[Family, ...]) -> Iterator[tuple[int, int, Family | None]]:
    """One family for the whole piece where there is one, else family by letter (with its marks)."""
    for family in chain:
        if _covers(family, text[piece.start : piece.end]):
            yield piece.start, piece.end, family
            return
    start = piece.start
    for at in range(piece.start + 1, piece.end + 1):
        if at < piece.end and unicodedata.category(text[at]) in ("Mn", "Me", "Cf"):
            continue
        cluster = text[start:at]
        yield start, at, next((family for family in chain if _covers(family, cluster)), None)
        start = at


def _covers(family: Family, text: str) -> bool:
    return all(
        ord(letter) in family.characters or (is_unseen(letter) and (not letter.isspace() or letter == " "))
        for letter in text
    )


def is_unseen(letter: str) -> bool:
    """Joiners, bidi controls, variation selectors, line-shaping controls: nothing is drawn for them."""
    code = ord(letter)
    return unicodedata.category(letter) == "Cf" or 0xFE00 <= code <= 0xFE0F or code == 0x034F or letter.isspace()

"""Comparing words the way people do: case, accents and letter variants do not matter when searching.

SQLite's own tokenizer removes most Latin accents, but keeps d with stroke, sharp s, Arabic alef with hamza, vowel
marks and the stretching tatweel. So the library indexes a folded copy of every text and folds the query the same way.
"""

from __future__ import annotations

import re
import unicodedata

_LETTERS = str.maketrans({
    "đ": "d", "ð": "d", "ł": "l", "ø": "o", "ı": "i", "ħ": "h", "ŧ": "t", "ŋ": "n", "ß": "ss", "æ": "ae", "œ": "oe",
    "þ": "th", "ƒ": "f",
    # Arabic: alef with hamza, madda or wasla; alef maqsura and Persian ye; ta marbuta; hamza carriers; Persian kaf
    "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ی": "ي", "ئ": "ي", "ة": "ه", "ۀ": "ه", "ہ": "ه", "ؤ": "و",
    "ک": "ك", "ـ": "",
})
_ASCII_CONTROLS = re.compile(r"[\x00-\x1f\x7f]")
_WORD = re.compile(r"\w+")
_ROUNDS = 4


def fold(text: str) -> str:
    """Text for comparing: lower case, no accents, no harakat or tatweel, one form per letter, ASCII digits.

    Folding a folded text changes nothing. Runs of white space and invisible controls become one space or nothing.
    """
    if text.isascii():  # most of a library; no table or decomposition changes anything beyond case here
        return " ".join(_ASCII_CONTROLS.sub(" ", text).lower().split())
    folded = text
    for _ in range(_ROUNDS):  # case folding may give letters that decompose further; two rounds are the usual end
        once = _fold_once(folded)
        if once == folded:
            break
        folded = once
    return " ".join(folded.split())


def _fold_once(text: str) -> str:
    letters = unicodedata.normalize("NFKD", text).casefold().translate(_LETTERS)
    return "".join(_plain(letter) for letter in unicodedata.normalize("NFKD", letters))


def _plain(letter: str) -> str:
    if letter < "\x80":
        return letter if letter.isprintable() else " "
    if _is_mark(letter) or unicodedata.category(letter) in ("Cf", "Cs"):
        return ""
    digit = unicodedata.digit(letter, None)
    return str(digit) if digit is not None else letter


def _is_mark(letter: str) -> bool:
    """Accents, harakat and niqqud go; vowel signs of Indic and Thai scripts and Japanese voicing marks stay."""
    rank = unicodedata.combining(letter)
    return rank == 1 or 10 <= rank <= 36 or rank >= 200


def tokens(text: str) -> tuple[str, ...]:
    """The folded words of a text, in order, without punctuation."""
    return tuple(word for run in _WORD.findall(fold(text)) for word in run.split("_") if word)

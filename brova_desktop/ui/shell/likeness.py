"""Finding by name although a word is spelled wrongly."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import SequenceMatcher

CLOSE = 0.75
"""How alike two words must be, from 0 to 1 (difflib's ratio): one letter wrong in four is still the word."""
SHORTEST = 3
"""Letters below which a word is taken as it is: everything is like "on"."""


def is_like(wanted: Sequence[str], folded: str) -> bool:
    """Whether every wanted word is nearly a word of a folded title, or the beginning of one."""
    words = folded.split()
    return bool(wanted) and all(any(_near(one, word) for word in words) for one in wanted)


def _near(one: str, word: str) -> bool:
    if one in word:
        return True
    if len(one) < SHORTEST:
        return False
    return any(SequenceMatcher(None, one, word[:length]).ratio() >= CLOSE
               for length in {len(one), len(one) + 1, len(word)})

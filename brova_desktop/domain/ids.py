"""Names of things: short, random, sortable by nothing, unique everywhere.

An id is twelve characters of lower-case base32 (60 random bits). Randomness comes from outside (`mint` takes the
bits), so that documents stay values and tests can name their ids themselves.
"""

from __future__ import annotations

import secrets
from typing import NewType

ItemId = NewType("ItemId", str)
"""A record of a reel: clip, transition, text, sound, cue, track, marker."""
AssetId = NewType("AssetId", str)
"""A media file the library or a document knows."""
ReelId = NewType("ReelId", str)
JobId = NewType("JobId", str)
PostId = NewType("PostId", str)
TargetId = NewType("TargetId", str)
"""One account on one platform that a post goes to."""
ConnectionId = NewType("ConnectionId", str)
"""An account linked through a sign-in."""

_ALPHABET = "abcdefghijklmnopqrstuvwxyz234567"
ID_LENGTH = 12


def mint(bits: int | None = None) -> str:
    """A new id from 60 bits (random ones unless given)."""
    number = secrets.randbits(60) if bits is None else bits
    letters = []
    for _ in range(ID_LENGTH):
        letters.append(_ALPHABET[number & 31])
        number >>= 5
    return "".join(letters)

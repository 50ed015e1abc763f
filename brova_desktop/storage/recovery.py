"""The recovery key: a workspace's key in letters that can be written down and typed again.

Fourteen groups of four: 32 bytes of key and a 24-bit check in Crockford's base32 (no I, L, O, U; they are read as
1, 1, 0 or refused). The check is the CRC-24 of OpenPGP (RFC 9580, section 6.1): it finds every error within one
stretch of 24 bits, so any one wrong letter and any two neighbours exchanged are always noticed.
"""

from __future__ import annotations

from brova_desktop.domain.errors import Act, BadInput
from brova_desktop.domain.words import Words, say
from brova_desktop.storage.keys import KEY_BYTES, MasterKey

_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_READ_AS = str.maketrans({"I": "1", "L": "1", "O": "0"})
_CHECK_BYTES = 3
LENGTH = (KEY_BYTES + _CHECK_BYTES) * 8 // 5
GROUP = 4


def recovery_key(key: MasterKey) -> str:
    """The key as groups of letters, e.g. ``7Q2M-...``: whoever has them can open the library."""
    content = key.reveal()
    number = int.from_bytes(content + _check(content), "big")
    letters = "".join(_LETTERS[number >> 5 * place & 31] for place in reversed(range(LENGTH)))
    return "-".join(letters[start:start + GROUP] for start in range(0, LENGTH, GROUP))


def key_from(typed: str) -> MasterKey:
    """The key from what a person typed; case, spaces and dashes do not matter. Raises BadInput for any mistake."""
    letters = "".join(typed.split()).replace("-", "").replace("\u2013", "").upper().translate(_READ_AS)
    if len(letters) != LENGTH:
        raise _mistyped(say("A recovery key has {length} letters and digits; this one has {found}.",
                            length=LENGTH, found=len(letters)))
    number = 0
    for letter in letters:
        value = _LETTERS.find(letter)
        if value < 0:
            raise _mistyped(say("The sign {letter} is in no recovery key.", letter=letter))
        number = number << 5 | value
    content = number.to_bytes(KEY_BYTES + _CHECK_BYTES, "big")
    if _check(content[:KEY_BYTES]) != content[KEY_BYTES:]:
        raise _mistyped(say("This recovery key has a typing mistake."))
    return MasterKey(content[:KEY_BYTES])


def _check(content: bytes) -> bytes:
    crc = 0xB704CE
    for byte in content:
        crc ^= byte << 16
        for _ in range(8):
            crc <<= 1
            if crc & 0x1000000:
                crc ^= 0x1864CFB
    return crc.to_bytes(_CHECK_BYTES, "big")


def _mistyped(happened: Words) -> BadInput:
    return BadInput(happened, next_step=say("Compare it with what you wrote down, group by group."), acts=(Act.EDIT,))

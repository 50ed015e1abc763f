"""The one key of a workspace and what is derived from it.

A workspace has 32 random bytes. The library's key and the vault's key are derived from them (HKDF-SHA256, RFC 5869),
so that neither tells anything about the other; only the master goes to the keychain, the sealed file or paper.
"""

from __future__ import annotations

import hmac
import secrets

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

KEY_BYTES = 32


class _Hidden:
    """Bytes that do not show themselves in logs, reports or pickles."""

    __slots__ = ("_bytes",)

    def __init__(self, content: bytes) -> None:
        if len(content) != KEY_BYTES:
            raise ValueError("a key has 32 bytes")
        self._bytes = content

    def __repr__(self) -> str:
        return f"{type(self).__name__}(...)"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, type(self)) and hmac.compare_digest(self._bytes, other._bytes)

    def __hash__(self) -> int:
        return hash(self._bytes)

    def __reduce__(self) -> tuple[object, ...]:
        raise TypeError("a key is not pickled")


class LibraryKey(_Hidden):
    """Opens the library file."""

    def pragma(self) -> str:
        """The form SQLCipher takes; it never leaves the process."""
        return f"x'{self._bytes.hex()}'"

    def mark(self) -> str:
        """A one-way mark that may be public: tells whether two keys are the same, nothing else."""
        return _derive(self._bytes, b"brova library key mark")[:8].hex()


class VaultKey(_Hidden):
    """Opens the vault."""

    def reveal(self) -> bytes:
        return self._bytes


class MasterKey(_Hidden):
    """The key of a workspace: kept in the keychain, in a sealed file, or written down."""

    @classmethod
    def fresh(cls) -> MasterKey:
        return cls(secrets.token_bytes(KEY_BYTES))

    def reveal(self) -> bytes:
        """The bytes themselves; only for keychain, sealed file and recovery key."""
        return self._bytes

    def library(self) -> LibraryKey:
        return LibraryKey(_derive(self._bytes, b"brova library"))

    def vault(self) -> VaultKey:
        return VaultKey(_derive(self._bytes, b"brova vault"))


def _derive(secret: bytes, purpose: bytes) -> bytes:
    return HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=None, info=purpose).derive(secret)

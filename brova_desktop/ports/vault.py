"""The only door to secrets."""

from __future__ import annotations

import hmac
from typing import Protocol


class Secret:
    """A string that does not show itself: repr, str and format say ``Secret(...)``, pickling is refused."""

    __slots__ = ("_value",)

    def __init__(self, value: str) -> None:
        self._value = value

    def reveal(self) -> str:
        """The secret itself; call it only where it leaves for its service."""
        return self._value

    def __repr__(self) -> str:
        return "Secret(...)"

    def __format__(self, spec: str) -> str:
        return "Secret(...)"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Secret) and hmac.compare_digest(
            self._value.encode("utf-8"), other._value.encode("utf-8")
        )

    def __hash__(self) -> int:
        return hash(("Secret", self._value))

    def __reduce__(self) -> tuple[object, ...]:
        raise TypeError("a secret is not pickled")


class Vault(Protocol):
    """Named secrets, encrypted at rest. Raises `Missing`/`WillPass` when the keychain is locked or gone."""

    def put(self, name: str, secret: Secret) -> None: ...

    def get(self, name: str) -> Secret | None: ...

    def forget(self, name: str) -> None: ...

    def names(self) -> tuple[str, ...]: ...

"""What the simulators have in common: a table of operations, tokens, pages, and the figures of a post."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from pathlib import Path

from brova_desktop.sandbox.accounts import CREDENTIALS, Account, Credentials
from brova_desktop.sandbox.avatar import avatar
from brova_desktop.sandbox.exchange import Answer, FilePart, Operation, Refusal, Request
from brova_desktop.sandbox.grants import Grants, Tokens
from brova_desktop.sandbox.ground import Ground
from brova_desktop.sandbox.published import Published


class Simulator(ABC):
    """One platform. Public for tests: `grant`, `acts`, `grants`, `rules`."""

    platform: str
    grants: Grants

    def __init__(self, ground: Ground, accounts: Sequence[Account]) -> None:
        self.ground = ground
        self.accounts = {account.id: account for account in accounts}

    @property
    def credentials(self) -> Credentials:
        return CREDENTIALS[self.platform]

    def grant(self, account: str, scopes: Sequence[str] | None = None) -> Tokens:
        """Tokens as after a consent, without a browser; all scopes unless named."""
        if account not in self.accounts:
            raise KeyError(account)
        with self.ground.lock:
            return self.grants.issue(account, self.every_scope() if scopes is None else scopes)

    @abstractmethod
    def every_scope(self) -> tuple[str, ...]:
        """What can be asked for."""

    @abstractmethod
    def operation(self, request: Request) -> Operation:
        """Who answers this request. An unknown address is an operation too."""

    @abstractmethod
    def refusal(self, code: str, operation: str) -> Refusal:
        """A row of the error table. Raises KeyError for a code that is not in it."""

    @abstractmethod
    def plain_failure(self, status: int, retry_after: int | None) -> Answer:
        """What a broken or overloaded server says."""

    @abstractmethod
    def too_large(self) -> Answer:
        """What a server says to a body that it does not read to its end."""

    @abstractmethod
    def acts(self) -> list[Published]:
        """Everything that was published here, failed and deleted posts too, oldest first."""

    @abstractmethod
    def forget(self) -> None:
        """After a reset: drop what is only in memory."""

    def picture_of(self, request: Request) -> Answer:
        """The avatar under ``/sandbox/avatar/<account>.png``."""
        account = self.accounts.get(Path(request.path).stem)
        if account is None:
            return Answer(404)
        return Answer(200, {"Content-Type": "image/png", "Cache-Control": "max-age=7200"}, avatar(account))

    def media_of(self, request: Request, name: str) -> Answer:
        """A stored file, or the stretch of it that was asked for."""
        path = self.ground.media(name) if name else None
        if path is None or not path.is_file():
            return Answer(404)
        size = path.stat().st_size
        first, last = _asked_range(request.header("range"), size)
        if first > last:
            return Answer(416, {"Content-Range": f"bytes */{size}"})
        headers = {
            "Content-Type": "video/webm" if path.suffix == ".webm" else "video/mp4",
            "Accept-Ranges": "bytes",
            "X-Content-Type-Options": "nosniff",
        }
        if (first, last) == (0, size - 1):
            return Answer(200, headers, file=FilePart(path, 0, size))
        headers["Content-Range"] = f"bytes {first}-{last}/{size}"
        return Answer(206, headers, file=FilePart(path, first, last - first + 1))


def bearer(request: Request) -> str:
    """The token of the Authorization header, or an empty text."""
    kind, _, token = request.header("authorization").partition(" ")
    return token.strip() if kind.lower() == "bearer" else ""


def _asked_range(header: str, size: int) -> tuple[int, int]:
    """First and last byte of a ``Range`` header; the whole file when it cannot be read (RFC 9110, 14.2)."""
    unit, _, wish = header.partition("=")
    first, dash, last = wish.partition("-")
    if unit.strip() != "bytes" or not dash or "," in wish:
        return 0, size - 1
    if first.isdecimal():
        return int(first), min(int(last), size - 1) if last.isdecimal() else size - 1
    if not first and last.isdecimal():
        return max(0, size - int(last)), size - 1
    return 0, size - 1

"""One request and its answer, as values: the simulators know no socket.

An answer may also be no answer at all: `cut` says what happens to the connection instead.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from enum import Enum
from pathlib import Path
from typing import Any, Protocol
from urllib.parse import parse_qsl

Record = dict[str, Any]
"""A JSON object."""

PLAIN_BODY = 262_144
"""Bytes that a request without an upload may carry."""


class Cut(Enum):
    """What happens to the connection instead of (or in the middle of) an answer."""

    SILENCE = "silence"
    """Nothing comes, until the client loses patience."""
    RESET = "reset"
    """The connection is reset."""
    REFUSED = "refused"
    """There is nobody to connect to; over a socket that is a reset before anything was read."""
    MID_ANSWER = "mid-answer"
    """Half of the answer comes, then the connection is reset."""


@dataclass(frozen=True, slots=True)
class Request:
    """What a client sent. Header names are in lower case, `base` is scheme and host as the client wrote them."""

    platform: str
    method: str
    path: str
    query: str = ""
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b""
    base: str = "http://127.0.0.1"

    def header(self, name: str, default: str = "") -> str:
        return self.headers.get(name, default)

    def params(self) -> dict[str, str]:
        """The query; of a repeated name the first value counts."""
        found: dict[str, str] = {}
        for name, value in parse_qsl(self.query, keep_blank_values=True):
            found.setdefault(name, value)
        return found

    def every(self, name: str) -> list[str]:
        """All values of one name in the query."""
        return [value for key, value in parse_qsl(self.query, keep_blank_values=True) if key == name]

    def media_type(self) -> str:
        """The content type without its parameters, in lower case."""
        return self.header("content-type").split(";")[0].strip().lower()

    def form(self) -> dict[str, str] | None:
        """A form body; None when the body is no form or a name comes twice."""
        if self.media_type() != "application/x-www-form-urlencoded":
            return None
        try:
            pairs = parse_qsl(self.body.decode("utf-8"), keep_blank_values=True)
        except UnicodeDecodeError:
            return None
        found = dict(pairs)
        return found if len(found) == len(pairs) else None

    def json(self) -> Record | None:
        """A JSON object; None for anything else."""
        try:
            document = json.loads(self.body)
        except (ValueError, RecursionError):
            return None
        return document if isinstance(document, dict) else None

    def with_body(self, body: bytes) -> Request:
        return replace(self, body=body)


@dataclass(frozen=True, slots=True)
class FilePart:
    """A stretch of a file as the body of an answer."""

    path: Path
    start: int
    length: int


@dataclass(slots=True)
class Answer:
    """What goes back: status, headers and a body in memory or on disk; or a cut."""

    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    body: bytes = b""
    file: FilePart | None = None
    cut: Cut | None = None
    delay: float = 0.0
    """Seconds that a server waits before it sends this."""
    account: str = ""
    """Who asked, for the list of requests."""

    def document(self) -> Any:
        """The JSON body, for tests."""
        return json.loads(self.body)


class Refusal(Exception):
    """A request that is answered with an error."""

    def __init__(self, answer: Answer) -> None:
        super().__init__(f"answered with {answer.status}")
        self.answer = answer


class Receiver(Protocol):
    """Somebody who takes a body piece by piece."""

    def feed(self, piece: bytes) -> None: ...

    def finish(self) -> Answer:
        """The body is complete. Raises Refusal."""
        ...

    def lost(self) -> None:
        """The connection ended before the body did."""
        ...


@dataclass(frozen=True, slots=True)
class Operation:
    """One thing a service can be asked: its name for faults and lists, and who answers."""

    name: str
    answer: Callable[[Request], Answer]
    limit: int = PLAIN_BODY
    receive: Callable[[Request], Receiver] | None = None
    """Takes the body as it comes, instead of `answer`. Raises Refusal."""


def json_answer(document: object, status: int = 200, **headers: str) -> Answer:
    """A JSON answer; header names are written with underscores."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    body = json.dumps(document, ensure_ascii=False, separators=(",", ":")).encode()
    return Answer(status, {"Content-Type": "application/json; charset=UTF-8", **named}, body)


def html_answer(page: str, status: int = 200) -> Answer:
    """A page for a browser: no scripts, nothing from outside, forms only to this machine."""
    policy = (
        "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' http://127.0.0.1:*; media-src 'self'; "
        "form-action 'self' http://127.0.0.1:* http://localhost:*; frame-ancestors 'none'"
    )
    return Answer(
        status,
        {
            "Content-Type": "text/html; charset=UTF-8",
            "Content-Security-Policy": policy,
            "Referrer-Policy": "same-origin",
            "Cache-Control": "no-store",
            "X-Content-Type-Options": "nosniff",
        },
        page.encode(),
    )


def redirect(address: str, status: int = 302) -> Answer:
    return Answer(status, {"Location": address, "Cache-Control": "no-store"})

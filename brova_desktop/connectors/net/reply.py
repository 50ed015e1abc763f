"""What a service answered."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any

from brova_desktop.connectors.net.failures import garbled
from brova_desktop.diagnostics.redaction import redact

LONGEST_WAIT = 7 * 24 * 3600.0
"""Seconds; a Retry-After beyond it is a mistake of the service."""
SHOWN = 1_500
"""Characters of a body that go into the technical details of an error."""


@dataclass(frozen=True, slots=True)
class Reply:
    """Header names are in lower case. `retry_after` is in seconds, None when the service said nothing."""

    service: str
    status: int
    headers: Mapping[str, str] = field(repr=False)
    body: bytes = field(repr=False)
    retry_after: float | None = None

    @property
    def ok(self) -> bool:
        return 200 <= self.status < 300

    def json(self) -> Any:
        """The body as JSON. Raises Garbled for anything else."""
        try:
            return json.loads(self.body)
        except (ValueError, RecursionError) as error:
            raise garbled(self.service, f"{type(error).__name__}: {self.detail}") from error

    def json_or_none(self) -> Any:
        """The body as JSON, None when it is something else: for answers that are errors already."""
        try:
            return json.loads(self.body)
        except (ValueError, RecursionError):
            return None

    @property
    def detail(self) -> str:
        """Status and the beginning of the body without secrets, for `BrovaError.detail`."""
        return redact(f"HTTP {self.status} {self.body[:SHOWN].decode('utf-8', 'replace')}".strip())


def wait_asked(value: str | None, now: datetime) -> float | None:
    """Seconds a Retry-After header asks for: a number or a date (RFC 9110, 10.2.3); None for nonsense."""
    if not value or not value.strip():
        return None
    try:
        seconds = float(value)
    except ValueError:
        moment = _moment(value)
        if moment is None:
            return None
        seconds = (moment - now).total_seconds()
    return min(max(seconds, 0.0), LONGEST_WAIT) if math.isfinite(seconds) else None


def _moment(value: str) -> datetime | None:
    try:
        moment = parsedate_to_datetime(value)
    except (ValueError, TypeError, OverflowError, IndexError):
        return None
    return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment

"""What goes wrong: by rule, or by chance from a seed.

"After" means after the effect: the service did what was asked, and the client never learns it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict, dataclass, fields
from enum import StrEnum
from fnmatch import fnmatchcase
from random import Random
from threading import Lock
from typing import Any


class Kind(StrEnum):
    """The ways to go wrong; the comment says which fields of a `Fault` matter."""

    TIMEOUT = "timeout"
    TIMEOUT_AFTER = "timeout-after"
    RESET = "reset"
    RESET_AFTER = "reset-after"
    RESET_MID_BODY = "reset-mid-body"  # kept: bytes of the body that arrive
    RESET_MID_ANSWER = "reset-mid-answer"  # after the effect
    CONNECT_REFUSED = "connect-refused"
    STATUS = "status"  # status, retry_after
    STATUS_AFTER = "status-after"  # status
    RATE_LIMIT = "rate-limit"  # retry_after
    ERROR = "error"  # code: a row of the service's error table
    MALFORMED_JSON = "malformed-json"  # after the effect
    EXPIRED_TOKEN = "expired-token"  # noqa: S105 - a way to fail, not a secret
    REVOKED_GRANT = "revoked-grant"
    SLOW_PROCESSING = "slow-processing"  # seconds
    FAILED_PROCESSING = "failed-processing"  # code: a reason of the service
    SLOW_ANSWER = "slow-answer"  # seconds, really waited by the server


@dataclass(frozen=True, slots=True)
class Fault:
    """A rule: which requests go wrong, and how.

    `operation` may hold wildcards ("youtube.upload.*"). The `nth` matching request is the first that goes wrong
    (1 is the next one), then `times` in a row do; 0 means from then on.
    """

    kind: Kind
    operation: str = "*"
    nth: int = 1
    times: int = 1
    status: int = 503
    code: str = ""
    retry_after: int | None = None
    kept: int = 0
    seconds: float = 0.0

    @classmethod
    def read(cls, document: dict[str, Any]) -> Fault:
        """A rule from JSON. Raises ValueError."""
        kinds = {field.name: field.type for field in fields(cls)}
        unknown = sorted(set(document) - set(kinds))
        if unknown:
            raise ValueError(f"unknown: {', '.join(unknown)}")
        values = dict(document)
        values["kind"] = Kind(str(values.get("kind", "")))
        for name in ("nth", "times", "status", "kept"):
            if name in values and (not isinstance(values[name], int) or values[name] < 0):
                raise ValueError(f"{name} must be a whole number, not below 0")
        right = {
            "seconds": isinstance(values.get("seconds", 0.0), int | float),
            "operation": isinstance(values.get("operation", ""), str),
            "code": isinstance(values.get("code", ""), str),
            "retry_after": isinstance(values.get("retry_after"), int | None),
            "status": 100 <= values.get("status", 503) <= 599,
        }
        wrong = [name for name, is_right in right.items() if not is_right]
        if wrong:
            raise ValueError(f"wrong: {', '.join(wrong)}")
        return cls(**values)


PASSING = (
    Kind.TIMEOUT, Kind.TIMEOUT_AFTER, Kind.RESET, Kind.RESET_AFTER, Kind.RESET_MID_BODY, Kind.RESET_MID_ANSWER,
    Kind.CONNECT_REFUSED, Kind.STATUS, Kind.STATUS_AFTER, Kind.RATE_LIMIT, Kind.MALFORMED_JSON,
    Kind.EXPIRED_TOKEN, Kind.SLOW_PROCESSING,
)  # fmt: skip
"""What heals by itself: the kinds that chance picks from unless told otherwise."""

AFTER = frozenset(
    {Kind.TIMEOUT_AFTER, Kind.RESET_AFTER, Kind.RESET_MID_ANSWER, Kind.STATUS_AFTER, Kind.MALFORMED_JSON}
)
_SERVER_ERRORS = (500, 502, 503, 504)
_PERSONAL = ("*.page", "*.consent", "control*")
"""What a person's browser asks for; chance leaves it alone."""


@dataclass(slots=True)
class _Standing:
    fault: Fault
    seen: int = 0
    done: int = 0

    def strikes(self, operation: str) -> bool:
        if not fnmatchcase(operation, self.fault.operation):
            return False
        self.seen += 1
        if self.seen < self.fault.nth or self.is_over:
            return False
        self.done += 1
        return True

    @property
    def is_over(self) -> bool:
        return 0 < self.fault.times <= self.done


class Faults:
    """The rules in force. Rules come before chance; of several rules that fit the first one strikes."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._standing: list[_Standing] = []
        self._rate = 0.0
        self._random = Random(0)
        self._kinds: tuple[Kind, ...] = PASSING
        self._pattern = "*"
        self._lossy_tokens = False

    def add(self, *faults: Fault) -> None:
        with self._lock:
            self._standing.extend(_Standing(fault) for fault in faults)

    def at_random(
        self,
        rate: float,
        *,
        seed: int = 0,
        kinds: Iterable[Kind] = PASSING,
        operation: str = "*",
        lossy_tokens: bool = False,
    ) -> None:
        """Let a share (0 to 1) of the requests go wrong.

        `lossy_tokens`: token answers may be lost after their effect too. A rotating refresh token is then gone for
        good, and only a person can connect the account again.
        """
        with self._lock:
            self._rate, self._random, self._kinds = rate, Random(seed), tuple(kinds)
            self._pattern, self._lossy_tokens = operation, lossy_tokens

    def clear(self) -> None:
        """Nothing goes wrong any more."""
        with self._lock:
            self._standing.clear()
            self._rate = 0.0

    def drawn(self, operation: str) -> Fault | None:
        """What happens to this request."""
        with self._lock:
            for standing in self._standing:
                if standing.strikes(operation):
                    self._standing = [one for one in self._standing if not one.is_over]
                    return standing.fault
            if self._rate and self._random.random() < self._rate:
                return self._by_chance(operation)
            return None

    def document(self) -> dict[str, Any]:
        """What is in force, for the control page."""
        rules = [{**asdict(one.fault), "seen": one.seen, "done": one.done} for one in self._standing]
        return {"rules": rules, "rate": self._rate, "kinds": [str(kind) for kind in self._kinds]}

    def _by_chance(self, operation: str) -> Fault | None:
        if not fnmatchcase(operation, self._pattern) or any(fnmatchcase(operation, one) for one in _PERSONAL):
            return None
        kinds = [kind for kind in self._kinds if self._suits(kind, operation)]
        if not kinds:
            return None
        kind = self._random.choice(kinds)
        return Fault(
            kind,
            operation,
            status=self._random.choice(_SERVER_ERRORS),
            retry_after=self._random.choice((None, 1, 30)) if kind is Kind.RATE_LIMIT else None,
            kept=self._random.randrange(1_000_000),
            seconds=self._random.choice((5.0, 60.0, 600.0)),
        )

    def _suits(self, kind: Kind, operation: str) -> bool:
        uploads = operation.endswith("upload.chunk")
        signing_in = ".token." in operation or operation.endswith(".revoke")
        if kind in (Kind.RESET_MID_BODY, Kind.SLOW_PROCESSING, Kind.FAILED_PROCESSING):
            return uploads
        if kind in (Kind.EXPIRED_TOKEN, Kind.REVOKED_GRANT):
            return not signing_in and operation != "tiktok.upload.chunk"  # its address is its permission
        return not (kind in AFTER and signing_in and not self._lossy_tokens)

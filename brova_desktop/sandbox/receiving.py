"""One request on its way through a simulator, with whatever goes wrong with it.

A front feeds the body as it comes and asks for the answer at the end. All answers are values; a connection that is to
be cut is a value too.
"""

from __future__ import annotations

from threading import RLock
from typing import Protocol

from brova_desktop.sandbox.exchange import Answer, Cut, Operation, Receiver, Refusal, Request
from brova_desktop.sandbox.faults import Fault, Faults, Kind
from brova_desktop.sandbox.simulator import Simulator, bearer

_BEFORE = {Kind.TIMEOUT: Cut.SILENCE, Kind.RESET: Cut.RESET, Kind.CONNECT_REFUSED: Cut.REFUSED}
_AFTERWARDS = {
    Kind.TIMEOUT_AFTER: Cut.SILENCE, Kind.RESET_AFTER: Cut.RESET, Kind.RESET_MID_ANSWER: Cut.MID_ANSWER,
}  # fmt: skip


class Witness(Protocol):
    """Told about every request that was dealt with."""

    def saw(self, request: Request, operation: str, answer: Answer, fault: Fault | None) -> None: ...


class Receiving:
    """`feed` returns False when nothing more is to be read: call `finish`, do what it says and hang up."""

    def __init__(
        self, simulator: Simulator, request: Request, faults: Faults, witness: Witness, lock: RLock
    ) -> None:
        self._simulator = simulator
        self._request = request
        self._faults = faults
        self._witness = witness
        self._lock = lock
        self._operation: Operation | None = None
        self._fault: Fault | None = None
        self._receiver: Receiver | None = None
        self._early: Answer | None = None
        self._body = bytearray()
        self._came = 0
        self._account = ""
        with lock:
            operation = simulator.operation(request)
            self.limit = operation.limit if operation.receive is None else None
            """Bytes that the body may have; None when the receiver counts by itself."""
            if operation.receive is not None:
                self._open(operation)

    def feed(self, piece: bytes) -> bool:
        if self._early is not None:
            return self._early.cut is None  # refused already; the rest of the body is let pass
        if self._receiver is None:
            self._body += piece
            if self.limit is not None and len(self._body) > self.limit:
                self._early = self._simulator.too_large()
                return False
            return True
        fault = self._fault
        if fault is not None and fault.kind is Kind.RESET_MID_BODY:
            piece = piece[: max(0, self._kept() - self._came)]
        with self._lock:
            self._receiver.feed(piece)
            self._came += len(piece)
            if fault is not None and fault.kind is Kind.RESET_MID_BODY and self._came >= self._kept():
                self._receiver.lost()
                self._early = Answer(cut=Cut.RESET)
                return False
        return True

    def finish(self) -> Answer:
        """The body is complete, or was cut short by a fault."""
        with self._lock:
            if self._operation is None and self._early is None:
                self._request = self._request.with_body(bytes(self._body))
                self._open(self._simulator.operation(self._request))
            answer = self._early if self._early is not None else self._answered()
            operation = self._operation.name if self._operation is not None else f"{self._request.platform}.unknown"
            answer.account = answer.account or self._account
            self._witness.saw(self._request, operation, answer, self._fault)
            return answer

    def lost(self) -> None:
        """The client went away before the body was complete."""
        with self._lock:
            if self._receiver is not None and self._early is None:
                self._receiver.lost()
                self._early = Answer(cut=Cut.RESET)

    def _kept(self) -> int:
        """Bytes of the body that arrive before a reset, always fewer than come."""
        assert self._fault is not None
        declared = self._request.header("content-length")
        length = int(declared) if declared.isdecimal() else 0
        return self._fault.kept % length if length else self._fault.kept

    def _open(self, operation: Operation) -> None:
        self._operation = operation
        known = self._simulator.grants.allowed(bearer(self._request))
        self._account = known[0] if known is not None else ""
        self._fault = self._faults.drawn(operation.name)
        if self._fault is not None:
            self._early = self._struck(self._fault, operation)
        if self._early is None and operation.receive is not None:
            try:
                self._receiver = operation.receive(self._request)
            except Refusal as refusal:
                self._early = refusal.answer

    def _struck(self, fault: Fault, operation: Operation) -> Answer | None:
        """The answer of a fault that comes before the effect; other faults only change what lies ahead."""
        if fault.kind in _BEFORE:
            return Answer(cut=_BEFORE[fault.kind])
        if fault.kind is Kind.RESET_MID_BODY and operation.receive is None:
            return Answer(cut=Cut.RESET)
        if fault.kind in (Kind.STATUS, Kind.RATE_LIMIT):
            status = 429 if fault.kind is Kind.RATE_LIMIT else fault.status
            return self._simulator.plain_failure(status, fault.retry_after)
        if fault.kind is Kind.ERROR:
            answer = self._simulator.refusal(fault.code, operation.name).answer
            if fault.retry_after is not None:
                answer.headers["Retry-After"] = str(fault.retry_after)
            return answer
        self._prepare(fault)
        return None

    def _prepare(self, fault: Fault) -> None:
        grants, ground = self._simulator.grants, self._simulator.ground
        token = bearer(self._request)
        if fault.kind is Kind.EXPIRED_TOKEN and token:
            grants.expire(token)
        elif fault.kind is Kind.REVOKED_GRANT:
            if not token or not grants.revoke_token(token):
                grants.revoke()
        elif fault.kind is Kind.SLOW_PROCESSING:
            ground.next_delay = fault.seconds
        elif fault.kind is Kind.FAILED_PROCESSING:
            ground.next_failure = fault.code or "internal"

    def _answered(self) -> Answer:
        assert self._operation is not None
        try:
            answer = self._receiver.finish() if self._receiver is not None else self._operation.answer(self._request)
        except Refusal as refusal:
            answer = refusal.answer
        return self._bent(answer)

    def _bent(self, answer: Answer) -> Answer:
        """What the client gets to see of an answer whose effect is done."""
        fault = self._fault
        if fault is None:
            return answer
        if fault.kind in _AFTERWARDS:
            answer.cut = _AFTERWARDS[fault.kind]
        elif fault.kind is Kind.STATUS_AFTER:
            return self._simulator.plain_failure(fault.status, None)
        elif fault.kind is Kind.MALFORMED_JSON and answer.body:
            answer.body = answer.body[: len(answer.body) // 2] + b"<!"
        elif fault.kind is Kind.SLOW_ANSWER:
            answer.delay = fault.seconds
        return answer

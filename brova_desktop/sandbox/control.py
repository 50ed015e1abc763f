"""The control page's port: what happened, as JSON and as a page, and switches that make things go wrong.

GET /published, /requests, /faults, /accounts, /environment, /clock; POST /faults (a rule, or ``rate`` and ``seed``),
/reset, /clock (``advance`` seconds), /expire-tokens, /revoke, /finish-draft, /audit (``audited``: "yes" or "no");
DELETE /faults. Bodies are JSON objects; forms of the page itself are taken too and lead back to it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import asdict
from typing import Any

from brova_desktop.sandbox.control_page import control_page
from brova_desktop.sandbox.exchange import PLAIN_BODY, Answer, Request, html_answer, json_answer, redirect
from brova_desktop.sandbox.faults import Fault, Kind
from brova_desktop.sandbox.sandbox import Sandbox, act_document
from brova_desktop.sandbox.simulator import Simulator

_NUMBERS = frozenset({"nth", "times", "status", "kept", "retry_after", "seed"})
_FRACTIONS = frozenset({"rate", "seconds", "advance"})


class Control:
    """`take` is what the port's front calls."""

    def __init__(
        self, sandbox: Sandbox, environment: Callable[[], dict[str, str]], addresses: Callable[[], Mapping[str, str]]
    ) -> None:
        self._sandbox = sandbox
        self._environment = environment
        self._addresses = addresses
        self._reads: dict[str, Callable[[], object]] = {
            "/published": self._published,
            "/requests": self._requests,
            "/faults": sandbox.faults.document,
            "/accounts": self._accounts,
            "/environment": environment,
            "/clock": self._clock,
        }
        self._acts: dict[str, Callable[[dict[str, Any]], object]] = {
            "/faults": self._add_fault,
            "/reset": self._reset,
            "/clock": self._advance,
            "/expire-tokens": lambda wish: {"expired": sandbox.expire_tokens(wish.get("platform"))},
            "/revoke": lambda wish: {"revoked": sandbox.revoke(wish.get("platform"), wish.get("account"))},
            "/finish-draft": self._finish_draft,
            "/audit": self._audit,
        }

    def take(self, request: Request) -> _Taking:
        return _Taking(self, request)

    def answer(self, request: Request) -> Answer:
        if request.method == "GET":
            if request.path == "/":
                return html_answer(control_page(request, self._sandbox, self._addresses()))
            read = self._reads.get(request.path)
            return json_answer(read()) if read is not None else json_answer({"error": "not found"}, 404)
        if not _is_own(request):
            return json_answer({"error": "pages of other sites may not do this"}, 403)
        if request.method == "DELETE" and request.path == "/faults":
            self._sandbox.faults.clear()
            return json_answer({})
        act = self._acts.get(request.path) if request.method == "POST" else None
        if act is None:
            return json_answer({"error": "not found"}, 404)
        return self._done(request, act)

    def _done(self, request: Request, act: Callable[[dict[str, Any]], object]) -> Answer:
        form = request.form()
        try:
            wish = _typed(form) if form is not None else request.json() if request.body else {}
            if wish is None:
                raise ValueError("the body must be a JSON object")
            outcome = act(wish)
        except ValueError as error:
            return json_answer({"error": str(error)}, 400)
        return json_answer(outcome) if form is None else redirect("/", 303)

    def _published(self) -> object:
        return {"published": [act_document(act) for act in self._sandbox.published(everything=True)]}

    def _requests(self) -> object:
        return {"requests": [{**asdict(seen), "at": seen.at.isoformat()} for seen in self._sandbox.requests()]}

    def _accounts(self) -> object:
        return {
            name: [{**asdict(account), "is_connected": account.id in simulator.grants.holders()}
                   for account in simulator.accounts.values()]
            for name, simulator in self._sandbox.simulators.items()
        }  # fmt: skip

    def _clock(self) -> object:
        return {"now": self._sandbox.ground.now().isoformat()}

    def _add_fault(self, wish: dict[str, Any]) -> object:
        if "clear" in wish:
            self._sandbox.faults.clear()
        elif "rate" in wish:
            rate, seed = wish["rate"], wish.get("seed", 0)
            if not isinstance(rate, int | float) or not 0 <= rate <= 1 or not isinstance(seed, int):
                raise ValueError("rate must be a number from 0 to 1, seed a whole number")
            self._sandbox.faults.at_random(rate, seed=seed)
        else:
            fault = Fault.read(wish)
            for simulator in self._sandbox.simulators.values():
                if fault.kind is Kind.ERROR and fault.operation.startswith(simulator.platform):
                    _check_code(fault, simulator)
            self._sandbox.faults.add(fault)
        return self._sandbox.faults.document()

    def _reset(self, wish: dict[str, Any]) -> object:
        self._sandbox.reset()
        return {}

    def _advance(self, wish: dict[str, Any]) -> object:
        seconds = wish.get("advance")
        if not isinstance(seconds, int | float):
            raise ValueError("advance must be a number of seconds")  # noqa: TRY004 - it becomes the answer's text
        self._sandbox.pass_time(seconds)
        return self._clock()

    def _audit(self, wish: dict[str, Any]) -> object:
        if wish.get("audited") not in ("yes", "no"):
            raise ValueError('audited must be "yes" or "no"')
        self._sandbox.tiktok.set_audited(wish["audited"] == "yes")
        return {"audited": wish["audited"]}

    def _finish_draft(self, wish: dict[str, Any]) -> object:
        if not self._sandbox.tiktok.finish_draft(str(wish.get("publish_id", ""))):
            raise ValueError("no such draft waits in an inbox")
        return {}


class _Taking:
    """A request to the control port: small, and answered when it is whole."""

    def __init__(self, control: Control, request: Request) -> None:
        self._control = control
        self._request = request
        self._body = b""

    def feed(self, piece: bytes) -> bool:
        self._body += piece
        return len(self._body) <= PLAIN_BODY

    def finish(self) -> Answer:
        if len(self._body) > PLAIN_BODY:
            return Answer(413)
        return self._control.answer(self._request.with_body(self._body))

    def lost(self) -> None:
        """Nothing was done yet."""


def _check_code(fault: Fault, simulator: Simulator) -> None:
    try:
        simulator.refusal(fault.code, fault.operation)
    except KeyError:
        raise ValueError(f"{fault.code!r} is in no error table") from None


def _is_own(request: Request) -> bool:
    """Whether a browser says that the request comes from this very page (or it is no browser)."""
    return request.header("origin", request.base) == request.base and request.header("sec-fetch-site") != "cross-site"


def _typed(form: dict[str, str]) -> dict[str, Any]:
    """A form's texts as the JSON would have them; empty fields are left out. Raises ValueError."""
    typed: dict[str, Any] = {}
    for name, value in form.items():
        if value:
            typed[name] = int(value) if name in _NUMBERS else float(value) if name in _FRACTIONS else value
    return typed

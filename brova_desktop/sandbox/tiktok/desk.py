"""Who is calling, may they, how often, and how an answer is written."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping

from brova_desktop.sandbox.accounts import Account
from brova_desktop.sandbox.allowances import Windows
from brova_desktop.sandbox.exchange import Answer, Record, Refusal, Request, json_answer
from brova_desktop.sandbox.grants import Grants, fingerprint
from brova_desktop.sandbox.ground import Ground
from brova_desktop.sandbox.simulator import bearer
from brova_desktop.sandbox.tiktok.facts import ERRORS, OAUTH_ERRORS, TikTokRules


def refused(code: str, message: str = "", *, http: int | None = None) -> Refusal:
    """A row of the error table in TikTok's envelope. Raises KeyError."""
    status, usual = ERRORS[code]
    return Refusal(enveloped({}, code, message or usual, http or status))


def enveloped(content: Record, code: str = "ok", message: str = "", http: int = 200) -> Answer:
    log_id = hashlib.sha1(f"{code}{message}{content}".encode(), usedforsecurity=False).hexdigest()[:34].upper()
    return json_answer({"data": content, "error": {"code": code, "message": message, "log_id": log_id}}, http)


def oauth_refused(code: str, description: str = "", *, as_200: bool = False) -> Refusal:
    """TikTok's flat OAuth error. Raises KeyError."""
    status, usual = OAUTH_ERRORS[code]
    document = {"error": code, "error_description": description or usual, "log_id": "2026112109000001"}
    return Refusal(json_answer(document, 200 if as_200 else status))


class Desk:
    """Shared by the parts of the simulator."""

    def __init__(self, ground: Ground, rules: TikTokRules, grants: Grants, accounts: Mapping[str, Account]) -> None:
        self.ground = ground
        self.rules = rules
        self.grants = grants
        self.accounts = accounts
        self.windows = Windows(ground)

    def caller(self, request: Request, *scopes: str) -> tuple[Account, frozenset[str]]:
        """The account of the token and what it may do. Raises Refusal unless it has one of the scopes."""
        found = self.grants.allowed(bearer(request))
        if found is None:
            raise refused("access_token_invalid")
        if scopes and not found[1].intersection(scopes):
            raise refused("scope_not_authorized")
        return self.accounts[found[0]], found[1]

    def pace(self, request: Request, endpoint: str, limit: int) -> None:
        """Count a call of this token within the last minute. Raises Refusal."""
        if not self.windows.allow(f"{endpoint}:{fingerprint(bearer(request))}", limit):
            raise refused("rate_limit_exceeded")


def body_of(request: Request, *, may_be_empty: bool = False) -> Record:
    """The JSON body. Raises Refusal for another content type or anything but an object."""
    charset = request.header("content-type").lower().partition("charset=")[2].strip(' "')
    if request.media_type() != "application/json" or charset not in ("", "utf-8"):
        raise refused("invalid_params", "Content-Type must be application/json; charset=UTF-8.")
    if not request.body and may_be_empty:
        return {}
    body = request.json()
    if body is None:
        raise refused("invalid_params", "The request body is not valid JSON.")
    return body


def only(given: object, known: Mapping[str, type], where: str) -> Record:
    """An object with no unknown field and no wrong type. Raises Refusal."""
    if not isinstance(given, dict):
        raise refused("invalid_params", f"{where} is missing or no object.")
    for name, value in given.items():
        kind = known.get(name)
        if kind is None:
            raise refused("invalid_params", f"{where}.{name} is unknown.")
        if not isinstance(value, kind) or (kind is int and isinstance(value, bool)):
            raise refused("invalid_params", f"{where}.{name} has the wrong type.")
    return given


def utf16_units(text: str) -> int:
    """Length as TikTok counts it."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2

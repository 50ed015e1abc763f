"""Google's consent and tokens for a desktop app: loopback redirect, PKCE, refresh tokens that do not rotate.

Chosen where the pages leave it open or we want more than they do: PKCE with S256 is required; a refresh token comes
only with ``access_type=offline``, for a second consent only with ``prompt=consent``.
"""

from __future__ import annotations

import hmac
import re
from urllib.parse import urlsplit

from brova_desktop.sandbox.accounts import CREDENTIALS
from brova_desktop.sandbox.consent import OWN_FIELDS, consent_page, decision, sent_back, wrong_request
from brova_desktop.sandbox.exchange import Answer, Record, Request, json_answer
from brova_desktop.sandbox.grants import url_challenge
from brova_desktop.sandbox.youtube.desk import Desk, oauth_refused
from brova_desktop.sandbox.youtube.facts import IDENTITY_SCOPES, SCOPES

_KNOWN = frozenset({
    "client_id", "redirect_uri", "response_type", "scope", "state", "code_challenge", "code_challenge_method",
    "access_type", "prompt", "login_hint", "include_granted_scopes", "hl",
}) | OWN_FIELDS  # fmt: skip
_CHALLENGE = re.compile(r"[A-Za-z0-9_-]{43}")
_VERIFIER = re.compile(r"[A-Za-z0-9._~-]{43,128}")
_EXCHANGE = frozenset({"client_id", "client_secret", "code", "code_verifier", "redirect_uri", "grant_type"})
_REFRESH = frozenset({"client_id", "client_secret", "refresh_token", "grant_type", "scope"})


class SignIn:
    """accounts.google.com and oauth2.googleapis.com."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def consent(self, request: Request) -> Answer:
        params = request.params()
        wrong = _wrong_address(params)
        if wrong is not None:
            return wrong_request(request, *wrong)
        redirect_uri = params["redirect_uri"]
        passed = {"state": params["state"]} if "state" in params else {}
        scopes = params["scope"].split()
        decided = decision(request, self._desk.accounts.values(), scopes)
        if decided is None:
            named = [(scope, SCOPES.get(scope, scope)) for scope in scopes]
            return consent_page(request, "YouTube", self._desk.accounts.values(), named)
        if decided.account is None:
            return sent_back(redirect_uri, {**passed, "error": "access_denied"})
        is_first = decided.account.id not in self._desk.grants.holders()
        facts = {
            "redirect_uri": redirect_uri,
            "challenge": params["code_challenge"],
            "lasting": params.get("access_type") == "offline" and (is_first or "consent" in params.get("prompt", "")),
        }
        code = self._desk.grants.new_code(decided.account.id, decided.scopes, facts)
        return sent_back(redirect_uri, {**passed, "code": code, "scope": " ".join(decided.scopes)})

    def token(self, request: Request) -> Answer:
        form = request.form()
        if form is None:
            raise oauth_refused("invalid_request", "Content-Type must be application/x-www-form-urlencoded.")
        _check_client(form)
        kind = form.get("grant_type")
        if kind == "authorization_code":
            return self._exchanged(form)
        if kind == "refresh_token":
            return self._refreshed(form)
        raise oauth_refused("unsupported_grant_type", f"Invalid grant_type: {kind}")

    def revoke(self, request: Request) -> Answer:
        form = request.form()
        token = request.params().get("token", "") if form is None else form.get("token", "")
        if not token:
            raise oauth_refused("invalid_request", "Missing required parameter: token")
        if not self._desk.grants.revoke_token(token):
            raise oauth_refused("invalid_token")
        return json_answer({})

    def _exchanged(self, form: Record) -> Answer:
        _check_names(form, _EXCHANGE, needed=_EXCHANGE)
        facts = self._desk.grants.take_code(form["code"])
        if facts is None:
            raise oauth_refused("invalid_grant", "Malformed auth code.")
        if facts["redirect_uri"] != form["redirect_uri"]:
            raise oauth_refused("redirect_uri_mismatch")
        verifier = form["code_verifier"]
        if not _VERIFIER.fullmatch(verifier) or not hmac.compare_digest(url_challenge(verifier), facts["challenge"]):
            raise oauth_refused("invalid_grant", "Invalid code verifier.")
        tokens = self._desk.grants.issue(facts["account"], facts["scopes"], lasting=facts["lasting"])
        document = _token_document(tokens.access_token, tokens.expires_in, tokens.scopes)
        if tokens.refresh_token:
            document["refresh_token"] = tokens.refresh_token
            if tokens.refresh_expires_in is not None:
                document["refresh_token_expires_in"] = tokens.refresh_expires_in
        return json_answer(document, Cache_Control="no-store")

    def _refreshed(self, form: Record) -> Answer:
        _check_names(form, _REFRESH, needed=_REFRESH - {"scope"})
        tokens = self._desk.grants.refreshed(form["refresh_token"])
        if tokens is None:
            raise oauth_refused("invalid_grant")
        return json_answer(
            _token_document(tokens.access_token, tokens.expires_in, tokens.scopes), Cache_Control="no-store"
        )


def _token_document(access_token: str, expires_in: int, scopes: tuple[str, ...]) -> Record:
    return {
        "access_token": access_token, "expires_in": expires_in, "scope": " ".join(scopes), "token_type": "Bearer",
    }  # fmt: skip


def _wrong_address(params: dict[str, str]) -> tuple[str, str] | None:
    """Error code and sentence for a consent address that Google would show an error page for."""
    for name in ("client_id", "redirect_uri", "response_type", "scope", "code_challenge", "code_challenge_method"):
        if not params.get(name):
            return "invalid_request", f"Required parameter is missing: {name}"
    unknown = sorted(set(params) - _KNOWN)
    if unknown:
        return "invalid_request", f"Parameter not allowed for this message type: {unknown[0]}"
    if params["client_id"] != CREDENTIALS["youtube"].client_id:
        return "invalid_client", "The OAuth client was not found."
    if not _is_loopback(params["redirect_uri"]):
        return "redirect_uri_mismatch", "The redirect must be http://127.0.0.1:PORT or http://localhost:PORT."
    if params["response_type"] != "code":
        return "unsupported_response_type", "response_type must be code."
    if params["code_challenge_method"] != "S256" or not _CHALLENGE.fullmatch(params["code_challenge"]):
        return "invalid_request", "code_challenge must be base64url(SHA-256) without padding, method S256."
    wrong = [one for one in params["scope"].split() if one not in SCOPES and one not in IDENTITY_SCOPES]
    if wrong or not params["scope"].split():
        return "invalid_scope", f"Some requested scopes were invalid: {' '.join(wrong)}"
    if params.get("access_type", "online") not in ("online", "offline"):
        return "invalid_request", "Invalid parameter value for access_type."
    return None


def _is_loopback(address: str) -> bool:
    try:
        parts = urlsplit(address)
        port = parts.port
    except ValueError:
        return False
    plain = parts.scheme == "http" and parts.hostname in ("127.0.0.1", "localhost")
    return plain and port != 0 and not parts.fragment and parts.username is None


def _check_client(form: Record) -> None:
    wanted = CREDENTIALS["youtube"]
    if form.get("client_id") != wanted.client_id:
        raise oauth_refused("invalid_client")
    if "client_secret" not in form:
        raise oauth_refused("invalid_request", "client_secret is missing.")
    if form["client_secret"] != wanted.client_secret:
        raise oauth_refused("invalid_client", "Unauthorized")


def _check_names(form: Record, known: frozenset[str], *, needed: frozenset[str]) -> None:
    missing = sorted(name for name in needed if not form.get(name))
    if missing:
        raise oauth_refused("invalid_request", f"Missing required parameter: {missing[0]}")
    unknown = sorted(set(form) - known)
    if unknown:
        raise oauth_refused("invalid_request", f"Parameter not allowed for this message type: {unknown[0]}")

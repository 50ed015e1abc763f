"""TikTok's consent and tokens for a desktop app: client_key, commas, a challenge in hexadecimal, rotating refresh."""

from __future__ import annotations

import hashlib
import hmac
import re
from urllib.parse import urlsplit

from brova_desktop.sandbox.accounts import CREDENTIALS
from brova_desktop.sandbox.consent import OWN_FIELDS, consent_page, decision, sent_back, wrong_request
from brova_desktop.sandbox.exchange import Answer, Record, Refusal, Request, json_answer
from brova_desktop.sandbox.grants import Tokens
from brova_desktop.sandbox.tiktok.desk import Desk, oauth_refused
from brova_desktop.sandbox.tiktok.facts import SCOPES

_NEEDED = ("client_key", "response_type", "scope", "redirect_uri", "state", "code_challenge", "code_challenge_method")
_KNOWN = frozenset({*_NEEDED, "disable_auto_auth", "lang"}) | OWN_FIELDS
_CHALLENGE = re.compile(r"[0-9a-f]{64}")
_VERIFIER = re.compile(r"[A-Za-z0-9._~-]{43,128}")
_EXCHANGE = frozenset({"client_key", "client_secret", "code", "grant_type", "redirect_uri", "code_verifier"})
_REFRESH = frozenset({"client_key", "client_secret", "grant_type", "refresh_token"})
_REVOKE = frozenset({"client_key", "client_secret", "token"})
_LONGEST_REDIRECT = 512


class SignIn:
    """``/v2/auth/authorize/`` and ``/v2/oauth/``."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def consent(self, request: Request) -> Answer:
        params = request.params()
        wrong = self._wrong_address(params)
        if wrong is not None:
            return wrong_request(request, *wrong)
        redirect_uri, state = params["redirect_uri"], params["state"]
        scopes = params["scope"].split(",")
        unknown = [scope for scope in scopes if scope not in SCOPES]
        if unknown:
            fields = {"error": "invalid_scope", "error_description": f"Unknown scope: {unknown[0]}", "state": state}
            return sent_back(redirect_uri, fields)
        decided = decision(request, self._desk.accounts.values(), scopes)
        if decided is None:
            named = [(scope, SCOPES[scope]) for scope in scopes]
            return consent_page(request, "TikTok", self._desk.accounts.values(), named)
        if decided.account is None:
            fields = {"error": "access_denied", "error_description": "User canceled authorization", "state": state}
            return sent_back(redirect_uri, fields)
        facts = {"redirect_uri": redirect_uri, "challenge": params["code_challenge"]}
        code = self._desk.grants.new_code(decided.account.id, decided.scopes, facts)
        return sent_back(redirect_uri, {"code": code, "scopes": ",".join(decided.scopes), "state": state})

    def token(self, request: Request) -> Answer:
        form = self._form(request)
        kind = form.get("grant_type")
        if kind == "authorization_code":
            return self._exchanged(form)
        if kind == "refresh_token":
            self._check_names(form, _REFRESH)
            tokens = self._desk.grants.refreshed(form["refresh_token"])
            if tokens is None:
                raise self._refused("invalid_grant", "Refresh token is invalid or expired.")
            return self._document(tokens)
        raise self._refused("unsupported_grant_type")

    def revoke(self, request: Request) -> Answer:
        form = self._form(request)
        self._check_names(form, _REVOKE)
        if not self._desk.grants.revoke_token(form["token"]):
            raise self._refused("invalid_request", "The token is unknown.")
        return Answer(200)

    def _exchanged(self, form: Record) -> Answer:
        self._check_names(form, _EXCHANGE)
        facts = self._desk.grants.take_code(form["code"])
        if facts is None:
            raise self._refused("invalid_grant", "Authorization code is expired or was used.")
        if facts["redirect_uri"] != form["redirect_uri"]:
            raise self._refused("invalid_grant", "Redirect_uri is not matched with the uri when requesting code.")
        verifier = form["code_verifier"]
        challenge = hashlib.sha256(verifier.encode()).hexdigest()
        if not _VERIFIER.fullmatch(verifier) or not hmac.compare_digest(challenge, facts["challenge"]):
            raise self._refused("invalid_grant", "Code verifier or code challenge is invalid.")
        return self._document(self._desk.grants.issue(facts["account"], facts["scopes"]))

    def _document(self, tokens: Tokens) -> Answer:
        document = {
            "access_token": tokens.access_token,
            "expires_in": tokens.expires_in,
            "open_id": self._desk.accounts[tokens.account].outer_id,
            "refresh_expires_in": tokens.refresh_expires_in,
            "refresh_token": tokens.refresh_token,
            "scope": ",".join(tokens.scopes),
            "token_type": "Bearer",
        }
        return json_answer(document, Cache_Control="no-store")

    def _form(self, request: Request) -> Record:
        """The form of the right client. Raises Refusal."""
        form = request.form()
        if form is None:
            raise self._refused("invalid_request", "Content-Type must be application/x-www-form-urlencoded.")
        wanted = CREDENTIALS["tiktok"]
        if not form.get("client_key") or not form.get("client_secret"):
            raise self._refused("invalid_request", "client_key or client_secret is missing.")
        if form["client_key"] != wanted.client_id or form["client_secret"] != wanted.client_secret:
            raise self._refused("invalid_client")
        return form

    def _check_names(self, form: Record, names: frozenset[str]) -> None:
        missing = sorted(name for name in names if not form.get(name))
        if missing:
            raise self._refused("invalid_request", f"{missing[0]} is missing.")
        unknown = sorted(set(form) - names)
        if unknown:
            raise self._refused("invalid_request", f"{unknown[0]} is unknown.")

    def _refused(self, code: str, description: str = "") -> Refusal:
        return oauth_refused(code, description, as_200=self._desk.rules.oauth_errors_as_200)

    def _wrong_address(self, params: dict[str, str]) -> tuple[str, str] | None:
        """Error code and sentence for a consent address that TikTok would show an error page for."""
        for name in _NEEDED:
            if not params.get(name):
                return "param_error", f"Missing: {name}"
        unknown = sorted(set(params) - _KNOWN)
        if unknown:
            return "param_error", f"Unknown: {unknown[0]}"
        if params["client_key"] != CREDENTIALS["tiktok"].client_id:
            return "client_key", "The client_key is wrong."
        if params["response_type"] != "code":
            return "unsupported_response_type", "response_type must be code."
        if not self._is_registered(params["redirect_uri"]):
            return "redirect_uri", "The redirect_uri is not registered for this app."
        if params["code_challenge_method"] != "S256" or not _CHALLENGE.fullmatch(params["code_challenge"]):
            return "code_challenge", "code_challenge must be the SHA-256 of the verifier in 64 lower-case hex digits."
        return None

    def _is_registered(self, address: str) -> bool:
        """Whether an address is byte for byte one of the registered ones, but for the port."""
        try:
            parts = urlsplit(address)
            port = parts.port
        except ValueError:
            return False
        if port is None or parts.query or parts.fragment or "?" in address or "#" in address:
            return False
        if len(address) >= _LONGEST_REDIRECT or parts.scheme not in ("http", "https"):
            return False
        return any(address == one.replace("*", str(port)) for one in self._desk.rules.redirects)

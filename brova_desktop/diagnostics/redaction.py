"""Secrets never reach a log, a report or an error text.

Three nets, one behind the other: secrets the app knows (registered when they pass the vault, in every usual
spelling), places where secrets stand (headers, named fields, query strings, user names in addresses), and what
secrets look like (tokens of known services, JSON Web Tokens, long mixed strings). Hiding too much is the safe side.
"""

from __future__ import annotations

import base64
import json
import re
import string
import threading
from collections.abc import Callable

HIDDEN = "[hidden]"
SHORTEST = 4
"""Registered secrets shorter than this would blot out ordinary words; they protect nothing anyway."""

_UNRESERVED = frozenset((string.ascii_letters + string.digits + "-._~").encode())

_NAMES = (
    "token|secret|passw(?:or)?d|passphrase|pwd|api[_-]?key|apikey|app[_-]?key|private[_-]?key|recovery[_-]?key"
    "|data[_-]?key|signature|code_verifier|assertion|credentials?|session[_-]?id|cookie|authorization"
    r"|\[hidden\]"  # a registered secret may be spelled like a name ("token"), and then hides it before its value
)
_QUOTED = r'"(?:[^"\\\n]|\\.)*(?:"|$)|' + r"'(?:[^'\\\n]|\\.)*(?:'|$)"

_RULES: tuple[tuple[re.Pattern[str], str | Callable[[re.Match[str]], str]], ...] = (
    # -----BEGIN PRIVATE KEY----- and the like, whole.
    (re.compile(r"-----BEGIN [A-Z ]+-----.*?(?:-----END [A-Z ]+-----|\Z)", re.DOTALL), HIDDEN),
    # Headers whose value has spaces, up to the closing quote or the end of the line.
    (
        re.compile(
            r"""(?im)(\b(?:proxy-)?authorization|\b(?:set-)?cookie2?|(?<![\w-])x-[\w-]{0,60}?(?:key|token|signature)[\w-]{0,40})"""
            r"""(["']?[ \t]*[:=,][ \t]*)"""
            rf"(?:b?(?:{_QUOTED})|[^\n]*)"
        ),
        rf"\1\2{HIDDEN}",
    ),
    # https://user:password@host
    (re.compile(r"(\b[a-zA-Z][a-zA-Z0-9+.-]{1,20}://)[^/\s@\"'<>]*@"), rf"\1{HIDDEN}@"),
    # ?name=value&name=value and #name=value: names stay, values go.
    (re.compile(r"([?&#;][\w.\[\]~%-]{1,100}=)[^&#;\s\"'<>]+"), rf"\1{HIDDEN}"),
    # password: anything up to the end of the line
    (
        re.compile(rf"(?im)(\b(?:passw(?:or)?d|passphrase)[\"']?\s*:\s*)(?:b?(?:{_QUOTED})|[^\n]+)"),
        rf"\1{HIDDEN}",
    ),
    # "access_token": "...", client_secret=..., BROVA_TIKTOK_CLIENT_SECRET=...; also bytes and Secret-like calls
    (
        re.compile(
            rf"(?i)((?<![\w.-])[\"']?[\w.-]{{0,80}}?(?:{_NAMES})[\w.-]{{0,40}}[\"']?\s*(?::|=>?)\s*)"
            rf"(?:b?(?:{_QUOTED})|[^\s,;&)}}\]]+)"
        ),
        rf"\1{HIDDEN}",
    ),
    # --password value, --token=value on a command line that was logged
    (
        re.compile(
            rf"(?i)((?<![\w-])--?[\w-]{{0,60}}(?:{_NAMES})[\w-]{{0,40}}[\"']?,?[ =]+)(?:{_QUOTED}|\S+)"
        ),
        rf"\1{HIDDEN}",
    ),
    # PRAGMA key = "x'...'"
    (re.compile(r"(?i)(\bpragma\s+\w*key\s*=\s*)[^\n;]+"), rf"\1{HIDDEN}"),
    (re.compile(r"(?i)\bx'[0-9a-f]{16,}'"), HIDDEN),
    (re.compile(r"(?i)\b(bearer)(\s+)[\w.~+/=-]{8,}"), rf"\1\2{HIDDEN}"),
    (
        re.compile(r"\b((?i:basic|digest|negotiate))(\s+)(?=[\w.~+/-]*[A-Z0-9=])[\w.~+/=-]{8,}"),
        rf"\1\2{HIDDEN}",
    ),
    # Services' own marks: OpenAI, Google, GitHub, Slack, Amazon, Meta, GitLab, Stripe, JSON Web Tokens.
    (
        re.compile(
            r"\b(?:sk|rk|pk)[-_][\w-]{12,}|\bAIza[\w-]{20,}|\bya29\.[\w.-]+|\bgh[oprsu]_\w{16,}|\bgithub_pat_\w+"
            r"|\bxox[abeoprs]-[\w-]{8,}|\bA(?:KI|SI)A[A-Z0-9]{12,}|\bEAA[A-Za-z0-9]{16,}|\bglpat-[\w-]{12,}"
            r"|\bact\.[\w!.-]{16,}|\beyJ[\w-]{6,}\.[\w-]+(?:\.[\w-]*)?",
            re.ASCII,
        ),
        HIDDEN,
    ),
    # Nothing but chance makes forty signs of small, capital and digit in a row.
    (
        re.compile(r"(?<![\w+=-])(?=[\w+=-]*[a-z])(?=[\w+=-]*[A-Z])(?=[\w+=-]*\d)[\w+=-]{40,}", re.ASCII),
        HIDDEN,
    ),
)


class Redactor:
    """Knows the registered secrets and hides them and everything that looks like one. Safe from any thread."""

    def __init__(self) -> None:
        self._spellings: dict[str, int] = {}
        self._longest_first: tuple[str, ...] = ()
        self._is_stale = False
        self._lock = threading.Lock()

    def register(self, secret: str) -> None:
        """Hide this secret from now on, as it is and as JSON, repr, percent and base64 spell it."""
        with self._lock:
            for spelling in spellings(secret):
                self._spellings[spelling] = self._spellings.get(spelling, 0) + 1
            self._is_stale = True

    def forget(self, secret: str) -> None:
        """The secret is gone (the vault forgot it); registered as often as forgotten, it is no longer looked for."""
        with self._lock:
            for spelling in spellings(secret):
                left = self._spellings.get(spelling, 0) - 1
                if left > 0:
                    self._spellings[spelling] = left
                else:
                    self._spellings.pop(spelling, None)
            self._is_stale = True

    def redact(self, text: str) -> str:
        """The text with every secret replaced by ``[hidden]``."""
        with self._lock:
            if self._is_stale:  # secrets come and go more often than anything is said
                self._longest_first = tuple(sorted(self._spellings, key=len, reverse=True))
                self._is_stale = False
            known = self._longest_first
        for spelling in known:  # a pattern of all of them would be compiled anew for each upload and each token
            if spelling in text:
                text = text.replace(spelling, HIDDEN)
        for rule, replacement in _RULES:
            text = rule.sub(replacement, text)
        return text


def spellings(secret: str) -> set[str]:
    """The ways one secret appears in texts; empty for what is too short to be one."""
    if len(secret) < SHORTEST:
        return set()
    octets = secret.encode("utf-8", "surrogatepass")
    percent = "".join(chr(one) if one in _UNRESERVED else f"%{one:02X}" for one in octets)
    found = {
        secret,
        json.dumps(secret)[1:-1],
        json.dumps(secret, ensure_ascii=False)[1:-1],
        repr(secret)[1:-1],
        repr(octets)[2:-1],
        percent,
        percent.lower() if "%" in percent else percent,
        percent.replace("%20", "+"),
        base64.b64encode(octets).decode().rstrip("="),
        base64.urlsafe_b64encode(octets).decode().rstrip("="),
        octets.hex(),
    }
    return {one for one in found if len(one) >= SHORTEST}


REDACTOR = Redactor()
"""The process's own; the vault registers what passes through it."""


def redact(text: str) -> str:
    """The text as it may be written down or shown."""
    return REDACTOR.redact(text)

"""Who is calling, may they, can they pay, and how a refusal is written."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from brova_desktop.sandbox.accounts import Account
from brova_desktop.sandbox.allowances import DailyQuota
from brova_desktop.sandbox.exchange import Answer, Refusal, Request, json_answer
from brova_desktop.sandbox.grants import Grants
from brova_desktop.sandbox.ground import Ground
from brova_desktop.sandbox.simulator import bearer
from brova_desktop.sandbox.youtube.facts import (
    ERRORS,
    EXHAUSTED,
    OAUTH_ERRORS,
    STATUS_NAMES,
    Row,
    YouTubeRules,
)


def refused(reason: str, message: str = "", *, http: int | None = None, retry_after: int | None = None) -> Refusal:
    """A row of the error table in YouTube's envelope. Raises KeyError."""
    row = ERRORS[reason]
    answer = envelope(http or row.http, reason, Row(row.http, row.domain, message or row.message))
    if retry_after is not None:
        answer.headers["Retry-After"] = str(retry_after)
    return Refusal(answer)


def envelope(http: int, reason: str, row: Row) -> Answer:
    status = "RESOURCE_EXHAUSTED" if reason in EXHAUSTED else STATUS_NAMES.get(http, "UNKNOWN")
    one = {"message": row.message, "domain": row.domain, "reason": reason}
    answer = json_answer({"error": {"code": http, "message": row.message, "errors": [one], "status": status}}, http)
    if http == 401:
        answer.headers["WWW-Authenticate"] = 'Bearer realm="https://accounts.google.com/", error="invalid_token"'
    return answer


def oauth_refused(code: str, description: str = "", *, http: int | None = None) -> Refusal:
    """Google's flat OAuth error. Raises KeyError."""
    status, usual = OAUTH_ERRORS[code]
    return Refusal(json_answer({"error": code, "error_description": description or usual}, http or status))


class Desk:
    """Shared by the parts of the simulator."""

    def __init__(self, ground: Ground, rules: YouTubeRules, grants: Grants, accounts: Mapping[str, Account]) -> None:
        self.ground = ground
        self.rules = rules
        self.grants = grants
        self.accounts = accounts
        self.quota = DailyQuota(ground, "youtube.quota")

    def caller(self, request: Request, scopes: Iterable[str], *, with_channel: bool = True) -> Account:
        """The account of the token. Raises Refusal: no valid token, no scope of these, no channel."""
        found = self.grants.allowed(bearer(request))
        if found is None:
            raise refused("authError")
        account = self.accounts[found[0]]
        if not found[1].intersection(scopes):
            raise refused("insufficientPermissions")
        if with_channel and not account.outer_id:
            raise refused("youtubeSignupRequired")
        return account

    def spend(self, units: int, bucket: str = "general") -> None:
        """Pay for a call; a call that fails later has been paid too. Raises Refusal."""
        limits = {
            "general": self.rules.units_per_day,
            "uploads": self.rules.uploads_per_day,
            "statistics": self.rules.statistics_per_day,
        }
        if not self.quota.spend(bucket, units, limits[bucket]):
            raise refused("quotaExceeded")


def parts_of(request: Request, known: Iterable[str]) -> frozenset[str]:
    """The ``part`` parameter. Raises Refusal when it is missing or names something unknown."""
    parts = {part for text in request.every("part") for part in text.split(",") if part}
    if not parts:
        raise refused("required", "Required parameter: part")
    unknown = sorted(parts.difference(known))
    if unknown:
        raise refused("unknownPart", f"Unknown part: {', '.join(unknown)}")
    return frozenset(parts)


def only(request: Request, *known: str) -> dict[str, str]:
    """The query, with nothing in it that the method does not know. Raises Refusal."""
    params = request.params()
    unknown = sorted(set(params) - set(known) - {"alt", "prettyPrint", "fields", "key", "quotaUser"})
    if unknown:
        raise refused("badRequest", f'Unknown name "{unknown[0]}": Cannot bind query parameter.')
    return params


def ids_of(params: Mapping[str, str], most: int = 50) -> list[str]:
    """The ``id`` parameter. Raises Refusal when it is missing or too long."""
    ids = [one for one in params.get("id", "").split(",") if one]
    if not ids:
        raise refused("required", "No filter selected. Expected one of: id")
    if len(ids) > most:
        raise refused("invalidParameter", f"At most {most} ids are allowed.")
    return ids

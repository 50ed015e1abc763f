from __future__ import annotations

from datetime import timedelta
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest

from brova_desktop.connectors.platforms.tiktok.sign_in import challenge
from brova_desktop.domain.errors import (
    BrovaError,
    GrantRefused,
    NeedsSignIn,
    OutcomeUnknown,
    UserCanFix,
    WillPass,
)
from brova_desktop.ports.platform import AppCredentials, Tokens
from brova_desktop.ports.vault import Secret
from tests.connectors.platforms.tiktok.stage import CREATOR, TOKEN, Stage, enveloped

APP = AppCredentials("key-1", Secret("planted-app-secret"))
REDIRECT = "http://127.0.0.1:53412/callback/"
VERIFIER = "v" * 64
TOKEN_CALL = "POST /v2/oauth/token/"
REVOKE = "POST /v2/oauth/revoke/"
USER = "GET /v2/user/info/"
EVERYTHING = frozenset({"user.info.basic", "user.info.profile", "user.info.stats", "video.publish"})
GIVEN = {"access_token": "act.1", "expires_in": 86_400, "refresh_token": "rft.1", "refresh_expires_in": 31_536_000,
         "open_id": "-000open", "scope": "user.info.basic,video.publish", "token_type": "Bearer"}


def tokens(*scopes: str) -> Tokens:
    return Tokens(Secret(TOKEN), Secret("rft.planted-refresh"), None, None, frozenset(scopes))


def form_of(request: httpx.Request) -> dict[str, str]:
    return {name: values[0] for name, values in parse_qs(request.content.decode(), keep_blank_values=True).items()}


def test_the_challenge_is_hexadecimal_as_in_the_documented_example() -> None:
    assert challenge("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"


def test_the_consent_page_is_asked_for_in_tiktoks_dialect(stage: Stage) -> None:
    async def address(tiktok: Any) -> str:
        return tiktok.sign_in.consent_address(APP, REDIRECT, "state-1", VERIFIER)

    parts = urlsplit(stage.run(address))
    asked = parse_qs(parts.query)
    assert f"{parts.scheme}://{parts.netloc}{parts.path}" == "https://www.tiktok.com/v2/auth/authorize/"
    assert asked == {
        "client_key": ["key-1"], "response_type": ["code"], "redirect_uri": [REDIRECT], "state": ["state-1"],
        "code_challenge": [challenge(VERIFIER)], "code_challenge_method": ["S256"],
        "scope": ["user.info.basic,video.upload,video.publish,user.info.profile,user.info.stats,video.list"]}
    assert "client_secret" not in parts.query


def test_the_code_is_exchanged_with_verifier_and_secret(stage: Stage) -> None:
    stage.say(TOKEN_CALL, httpx.Response(200, json=GIVEN))
    given = stage.run(lambda tiktok: tiktok.sign_in.exchange(APP, REDIRECT, "code-1", VERIFIER))
    assert form_of(stage.asked[0]) == {
        "client_key": "key-1", "client_secret": "planted-app-secret", "code": "code-1",
        "grant_type": "authorization_code", "redirect_uri": REDIRECT, "code_verifier": VERIFIER}
    assert given == Tokens(Secret("act.1"), Secret("rft.1"), stage.clock.now() + timedelta(days=1),
                           stage.clock.now() + timedelta(days=365), frozenset({"user.info.basic", "video.publish"}))


def test_an_error_is_one_although_the_status_says_200(stage: Stage) -> None:
    stage.say(TOKEN_CALL, httpx.Response(200, json={"error": "invalid_grant", "error_description": "Expired."}))
    with pytest.raises(NeedsSignIn):
        stage.run(lambda tiktok: tiktok.sign_in.exchange(APP, REDIRECT, "code-1", VERIFIER))


@pytest.mark.parametrize("answer", [
    httpx.ReadTimeout("late"), httpx.RemoteProtocolError("gone"), httpx.Response(200, content=b'{"access_tok'),
    httpx.Response(502, content=b"<html>bad gateway</html>"), httpx.Response(200, json={}),
], ids=["time-out", "reset", "cut short", "gateway", "empty"])
def test_a_lost_answer_to_a_refresh_is_not_taken_for_a_failure(stage: Stage, answer: Any) -> None:
    stage.say(TOKEN_CALL, answer)
    with pytest.raises(OutcomeUnknown):
        stage.run(lambda tiktok: tiktok.sign_in.refresh(APP, tokens()))
    assert len(stage.asked) == 1, "a refresh must never be sent again blindly"


@pytest.mark.parametrize(("answer", "kind"), [
    (httpx.Response(400, json={"error": "invalid_grant"}), NeedsSignIn),
    (httpx.Response(401, json={"error": "invalid_client"}), UserCanFix),
    (httpx.Response(503, json={"error": "temporarily_unavailable"}), WillPass),
    (httpx.Response(429, json={"error": "rate_limit_exceeded"}, headers={"Retry-After": "17"}), WillPass),
    (httpx.ConnectError("nobody there"), WillPass),
], ids=["ended", "wrong app", "busy", "too often", "offline"])
def test_a_refresh_that_was_refused_says_who_can_help(stage: Stage, answer: Any, kind: type[BrovaError]) -> None:
    stage.say(TOKEN_CALL, answer)
    with pytest.raises(kind) as met:
        stage.run(lambda tiktok: tiktok.sign_in.refresh(APP, tokens()))
    assert not isinstance(met.value, OutcomeUnknown)
    assert "planted" not in met.value.sentence() + met.value.detail + repr(met.value)


def test_revoking_takes_the_refresh_token_when_the_access_token_ran_out(stage: Stage) -> None:
    stage.say(REVOKE, httpx.Response(400, json={"error": "invalid_request"}), httpx.Response(200))
    stage.run(lambda tiktok: tiktok.sign_in.revoke(APP, tokens()))
    assert [form_of(one)["token"] for one in stage.asked] == [TOKEN, "rft.planted-refresh"]


def test_revoking_what_is_over_is_no_error_and_a_broken_service_is(stage: Stage) -> None:
    stage.say(REVOKE, httpx.Response(400, json={"error": "invalid_request"}))
    stage.run(lambda tiktok: tiktok.sign_in.revoke(APP, tokens()))
    stage.say(REVOKE, httpx.Response(500))
    with pytest.raises(WillPass):
        stage.run(lambda tiktok: tiktok.sign_in.revoke(APP, tokens()))


def test_the_profile_asks_only_for_what_was_granted(stage: Stage) -> None:
    stage.say(USER, enveloped({"user": {"open_id": "-000open", "display_name": "Qahwa Box"}}))
    profile, extra = stage.run(lambda tiktok: tiktok.sign_in.profile(tokens("user.info.basic")))
    assert stage.asked[0].url.params["fields"] == "open_id,union_id,avatar_url,display_name"
    assert (profile.account, profile.name, profile.handle, profile.followers) == ("-000open", "Qahwa Box", "", None)
    assert extra == {}, "without the permission to post directly nobody asks what may be chosen"


def test_the_profile_carries_what_the_account_may_choose(stage: Stage) -> None:
    stage.say(USER, enveloped({"user": {"open_id": "-000open", "display_name": "Qahwa", "username": "qahwa.box",
                                        "follower_count": 12, "avatar_url": "https://p16.tiktokcdn.example/a.jpg"}}))
    profile, extra = stage.run(lambda tiktok: tiktok.sign_in.profile(tokens(*EVERYTHING)))
    assert (profile.handle, profile.followers, profile.link) == (
        "@qahwa.box", 12, "https://www.tiktok.com/@qahwa.box")
    assert extra == CREATOR


@pytest.mark.parametrize("code", ["spam_risk_user_banned_from_posting", "reached_active_user_cap", "internal_error"])
def test_an_account_is_connected_even_when_it_may_not_post_now(stage: Stage, code: str) -> None:
    stage.say(USER, enveloped({"user": {"open_id": "-000open", "display_name": "Qahwa"}}))
    stage.say("POST /v2/post/publish/creator_info/query/", enveloped(code=code, status=403))
    profile, extra = stage.run(lambda tiktok: tiktok.sign_in.profile(tokens(*EVERYTHING)))
    assert (profile.account, extra) == ("-000open", {})


def test_a_token_that_is_not_taken_is_said_to_be_that(stage: Stage) -> None:
    stage.say(USER, enveloped(code="access_token_invalid", status=401))
    with pytest.raises(GrantRefused):
        stage.run(lambda tiktok: tiktok.sign_in.profile(tokens(*EVERYTHING)))


@pytest.mark.parametrize("user", [{}, {"open_id": ""}, {"open_id": ["x"]}, []])
def test_an_account_without_an_id_is_none(stage: Stage, user: Any) -> None:
    stage.say(USER, enveloped({"user": user}))
    with pytest.raises(WillPass, match="cannot be read"):
        stage.run(lambda tiktok: tiktok.sign_in.profile(tokens("user.info.basic")))


def test_an_app_without_its_secret_is_told_before_anything_is_asked(stage: Stage) -> None:
    for app in (AppCredentials("key-1"), AppCredentials("key-1", Secret(""))):
        with pytest.raises(UserCanFix, match="client secret"):
            stage.run(lambda tiktok, app=app: tiktok.sign_in.exchange(app, REDIRECT, "code-1", VERIFIER))
    assert not stage.asked

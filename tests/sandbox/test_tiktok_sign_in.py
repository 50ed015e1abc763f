from __future__ import annotations

import pytest

from brova_desktop.sandbox.sandbox import Sandbox
from brova_desktop.sandbox.tiktok.facts import TikTokRules
from tests.jobs.clocks import HandClock
from tests.sandbox.callers import VERIFIER, TikTokCaller, query_of, reason_of


def code_of(tiktok: TikTokCaller, **changes: str | None) -> str:
    answer = tiktok.consent(**changes)
    assert answer.status == 302
    return query_of(answer.headers["Location"])["code"]


def test_allowing_leads_back_with_code_scopes_and_state(tiktok: TikTokCaller) -> None:
    address = tiktok.consent().headers["Location"]
    assert address.startswith("http://127.0.0.1:53412/callback/?")
    fields = query_of(address)
    assert fields["state"] == "s t&te" and fields["scopes"] == "user.info.basic,video.publish"
    assert "*" in fields["code"] and "%2A" in address  # a code has to be decoded before it is exchanged
    document = tiktok.exchange(fields["code"]).document()
    assert set(document) == {
        "access_token", "expires_in", "refresh_token", "refresh_expires_in", "open_id", "scope", "token_type",
    }  # fmt: skip
    assert (document["expires_in"], document["refresh_expires_in"]) == (86_400, 31_536_000)
    assert document["scope"] == "user.info.basic,video.publish"


def test_a_code_that_is_still_encoded_is_refused(tiktok: TikTokCaller) -> None:
    code = code_of(tiktok)
    assert reason_of(tiktok.exchange(code.replace("*", "%2A"))) == (400, "invalid_grant")


def test_denying_leads_back_with_an_error(tiktok: TikTokCaller) -> None:
    fields = query_of(tiktok.consent(sandbox_account=None, sandbox_answer="deny").headers["Location"])
    assert fields["error"] == "access_denied" and fields["state"] == "s t&te"


def test_an_unknown_scope_leads_back_with_an_error(tiktok: TikTokCaller) -> None:
    fields = query_of(tiktok.consent(scope="user.info.basic video.publish").headers["Location"])
    assert fields["error"] == "invalid_scope"


def test_a_person_may_untick_scopes(tiktok: TikTokCaller) -> None:
    document = tiktok.exchange(code_of(tiktok, sandbox_scope="user.info.basic")).document()
    assert document["scope"] == "user.info.basic"


def test_the_page_shows_the_private_profile(tiktok: TikTokCaller) -> None:
    page = tiktok.consent(sandbox_account=None).body.decode()
    assert "@noor.private" in page and "private profile" in page


@pytest.mark.parametrize(
    "changes",
    [
        {"client_key": "somebody"},
        {"client_key": None, "client_id": "sandbox-client-key"},
        {"state": None},
        {"response_type": "token"},
        {"redirect_uri": "http://127.0.0.1:53412/callback"},
        {"redirect_uri": "http://127.0.0.1/callback/"},
        {"redirect_uri": "http://127.0.0.1:53412/callback/?a=b"},
        {"redirect_uri": "http://127.0.0.1:53412/callback/#a"},
        {"redirect_uri": "http://[::1]:53412/callback/"},
        {"redirect_uri": "http://example.com:53412/callback/"},
        {"redirect_uri": "http://127.0.0.1:53412/" + "c" * 512},
        {"code_challenge": None},
        {"code_challenge": "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"},
        {"code_challenge": "A" * 64},
        {"code_challenge_method": "plain"},
    ],
    ids=str,
)
def test_a_wrong_consent_address_shows_an_error_and_goes_nowhere(
    tiktok: TikTokCaller, changes: dict[str, str | None]
) -> None:
    answer = tiktok.consent(**changes)
    assert answer.status == 400 and "Location" not in answer.headers


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"client_key": "x"}, (401, "invalid_client")),
        ({"client_secret": "x"}, (401, "invalid_client")),
        ({"client_secret": ""}, (400, "invalid_request")),
        ({"client_key": "", "client_id": "sandbox-client-key"}, (400, "invalid_request")),
        ({"redirect_uri": "http://127.0.0.1:53412/callback"}, (400, "invalid_grant")),
        ({"redirect_uri": "http://127.0.0.1:53413/callback/"}, (400, "invalid_grant")),
        ({"code_verifier": "w" * 64}, (400, "invalid_grant")),
        ({"code_verifier": ""}, (400, "invalid_request")),
        ({"grant_type": "password"}, (400, "unsupported_grant_type")),
        ({"scope": "video.list"}, (400, "invalid_request")),
    ],
    ids=str,
)
def test_the_token_endpoint_refuses(
    tiktok: TikTokCaller, changes: dict[str, str], expected: tuple[int, str]
) -> None:
    assert reason_of(tiktok.exchange(code_of(tiktok), **changes)) == expected


def test_a_code_works_once(tiktok: TikTokCaller) -> None:
    code = code_of(tiktok)
    assert tiktok.exchange(code).status == 200
    assert reason_of(tiktok.exchange(code)) == (400, "invalid_grant")


def test_an_oauth_error_may_come_with_status_200(clock: HandClock) -> None:
    tiktok = TikTokCaller(Sandbox(clock=clock, tiktok=TikTokRules(oauth_errors_as_200=True)))
    answer = tiktok.exchange("nobody")
    assert answer.status == 200
    assert set(answer.document()) == {"error", "error_description", "log_id"}


def test_a_refresh_rotates_and_the_old_token_is_dead(tiktok: TikTokCaller, clock: HandClock) -> None:
    first = tiktok.simulator.grant("qahwa")
    clock.pass_time(86_401)
    tiktok.token = first.access_token
    assert reason_of(tiktok.post("/v2/post/publish/creator_info/query/")) == (401, "access_token_invalid")
    second = tiktok.refresh(first.refresh_token).document()
    assert second["refresh_token"] != first.refresh_token
    assert second["refresh_expires_in"] == 31_536_000 - 86_401  # the year is counted from the consent
    assert reason_of(tiktok.refresh(first.refresh_token)) == (400, "invalid_grant")
    assert tiktok.refresh(second["refresh_token"]).status == 200
    tiktok.token = second["access_token"]
    assert tiktok.post("/v2/post/publish/creator_info/query/").status == 200


def test_a_grace_for_the_old_token_can_be_tried(clock: HandClock) -> None:
    tiktok = TikTokCaller(Sandbox(clock=clock, tiktok=TikTokRules(refresh_grace=30)))
    tokens = tiktok.simulator.grant("qahwa")
    assert tiktok.refresh(tokens.refresh_token).status == 200
    assert tiktok.refresh(tokens.refresh_token).status == 200
    clock.pass_time(31)
    assert tiktok.refresh(tokens.refresh_token).status == 400


def test_a_refresh_token_lives_a_year(tiktok: TikTokCaller, clock: HandClock) -> None:
    tokens = tiktok.simulator.grant("qahwa")
    clock.pass_time(31_536_001)
    assert reason_of(tiktok.refresh(tokens.refresh_token)) == (400, "invalid_grant")


def test_revoking_answers_with_nothing_and_ends_the_grant(tiktok: TikTokCaller) -> None:
    tokens = tiktok.simulator.grant("qahwa")
    app = tiktok.simulator.credentials
    fields = {"client_key": app.client_id, "client_secret": app.client_secret, "token": tokens.access_token}
    answer = tiktok.form("/v2/oauth/revoke/", **fields)
    assert (answer.status, answer.body) == (200, b"")
    assert reason_of(tiktok.refresh(tokens.refresh_token)) == (400, "invalid_grant")
    assert reason_of(tiktok.form("/v2/oauth/revoke/", **fields)) == (400, "invalid_request")


def test_no_secret_is_written_down(tmp_path: object, clock: HandClock) -> None:
    from pathlib import Path

    folder = Path(str(tmp_path))
    sandbox = Sandbox(folder, clock=clock)
    tiktok = TikTokCaller(sandbox)
    code = code_of(tiktok)
    document = tiktok.exchange(code).document()
    sandbox.close()
    written = b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())
    for secret in (code, VERIFIER, document["access_token"], document["refresh_token"]):
        assert secret.encode() not in written

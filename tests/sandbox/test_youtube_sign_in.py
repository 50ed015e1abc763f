from __future__ import annotations

import pytest

from brova_desktop.sandbox import consent
from brova_desktop.sandbox.grants import url_challenge
from brova_desktop.sandbox.sandbox import Sandbox
from brova_desktop.sandbox.tiktok.facts import SCOPES as TIKTOK_SCOPES
from brova_desktop.sandbox.youtube.facts import SCOPES as YOUTUBE_SCOPES
from brova_desktop.sandbox.youtube.facts import YouTubeRules
from tests.jobs.clocks import HandClock
from tests.sandbox.callers import VERIFIER, YouTubeCaller, query_of, reason_of


def code_of(youtube: YouTubeCaller, **changes: str | None) -> str:
    answer = youtube.consent(**changes)
    assert answer.status == 302
    return query_of(answer.headers["Location"])["code"]


def test_the_challenge_is_the_one_of_rfc_7636() -> None:
    assert url_challenge("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk") == "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"


def test_allowing_leads_back_with_code_and_state(youtube: YouTubeCaller) -> None:
    address = youtube.consent().headers["Location"]
    assert address.startswith("http://127.0.0.1:53412/?")
    assert query_of(address)["state"] == "s t&te"
    answer = youtube.exchange(query_of(address)["code"])
    document = answer.document()
    assert answer.status == 200
    assert set(document) == {"access_token", "expires_in", "refresh_token", "scope", "token_type"}
    assert document["expires_in"] == 3599 and document["token_type"] == "Bearer"
    assert document["scope"].endswith("youtube.readonly")


def test_a_script_may_answer_with_a_header(youtube: YouTubeCaller) -> None:
    assert "Location" not in youtube.consent(sandbox_account=None).headers
    answer = youtube.consent(sandbox_account=None, header="sara")
    assert youtube.exchange(query_of(answer.headers["Location"])["code"]).status == 200
    assert "sara" in youtube.simulator.grants.holders()


def test_denying_leads_back_with_an_error(youtube: YouTubeCaller) -> None:
    address = youtube.consent(sandbox_account=None, sandbox_answer="deny").headers["Location"]
    assert query_of(address) == {"error": "access_denied", "state": "s t&te"}


def test_only_ticked_scopes_are_granted(youtube: YouTubeCaller) -> None:
    scope = "https://www.googleapis.com/auth/youtube.readonly"
    document = youtube.exchange(code_of(youtube, sandbox_scope=scope)).document()
    assert document["scope"] == scope


@pytest.mark.parametrize(("language", "direction", "word"), [("en", "ltr", "Allow"), ("ar", "rtl", "سماح")])
def test_the_page_lists_everybody_in_the_browsers_language(
    youtube: YouTubeCaller, language: str, direction: str, word: str
) -> None:
    answer = youtube.consent(sandbox_account=None, hl=language, state='"><script>x')
    page = answer.body.decode()
    assert answer.status == 200 and f'dir="{direction}"' in page and word in page
    assert ("Upload videos" in page) is (language == "en")
    assert all(name in page for name in ("Qahwa Box", "Sara Creates", "Omar N."))
    assert "<script>x" not in page and "&lt;script&gt;x" in page
    assert "default-src 'none'" in answer.headers["Content-Security-Policy"]


@pytest.mark.parametrize(
    "changes",
    [
        {"client_id": "somebody"},
        {"redirect_uri": "https://evil.example/"},
        {"redirect_uri": "http://127.0.0.1.evil.example/"},
        {"redirect_uri": "urn:ietf:wg:oauth:2.0:oob"},
        {"response_type": "token"},
        {"scope": "https://www.googleapis.com/auth/drive"},
        {"scope": ""},
        {"code_challenge": None},
        {"code_challenge": "a" * 64},
        {"code_challenge_method": "plain"},
        {"client_key": "a field of another service"},
        {"access_type": "forever"},
    ],
    ids=str,
)
def test_a_wrong_consent_address_shows_an_error_and_goes_nowhere(
    youtube: YouTubeCaller, changes: dict[str, str | None]
) -> None:
    answer = youtube.consent(**changes)
    assert answer.status == 400 and "Location" not in answer.headers


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"client_id": "x"}, (401, "invalid_client")),
        ({"client_secret": "x"}, (401, "invalid_client")),
        ({"client_secret": ""}, (400, "invalid_request")),
        ({"redirect_uri": "http://127.0.0.1:53412"}, (400, "redirect_uri_mismatch")),
        ({"code_verifier": "w" * 64}, (400, "invalid_grant")),
        ({"code_verifier": ""}, (400, "invalid_request")),
        ({"code": "4/0Anobody"}, (400, "invalid_grant")),
        ({"grant_type": "password"}, (400, "unsupported_grant_type")),
        ({"client_key": "x"}, (400, "invalid_request")),
    ],
    ids=str,
)
def test_the_token_endpoint_refuses(
    youtube: YouTubeCaller, changes: dict[str, str], expected: tuple[int, str]
) -> None:
    assert reason_of(youtube.exchange(code_of(youtube), **changes)) == expected


def test_a_code_works_once_and_not_for_long(youtube: YouTubeCaller, clock: HandClock) -> None:
    code = code_of(youtube)
    assert youtube.exchange(code).status == 200
    assert reason_of(youtube.exchange(code)) == (400, "invalid_grant")
    late = code_of(youtube)
    clock.pass_time(601)
    assert reason_of(youtube.exchange(late)) == (400, "invalid_grant")


def test_tokens_are_asked_for_in_a_form_only(youtube: YouTubeCaller) -> None:
    assert reason_of(youtube.ask("POST", "/token", "", {"grant_type": "refresh_token"})) == (400, "invalid_request")


def test_a_refresh_keeps_the_refresh_token_and_gives_a_new_access_token(
    youtube: YouTubeCaller, clock: HandClock
) -> None:
    tokens = youtube.simulator.grant("qahwa")
    clock.pass_time(3_600)
    youtube.token = tokens.access_token
    assert reason_of(youtube.ask("GET", "/youtube/v3/channels", "part=id&mine=true")) == (401, "authError")
    renewed = youtube.refresh(tokens.refresh_token).document()
    assert "refresh_token" not in renewed
    youtube.token = renewed["access_token"]
    assert youtube.ask("GET", "/youtube/v3/channels", "part=id&mine=true").status == 200


def test_a_refresh_token_comes_only_offline_and_again_only_with_a_new_consent(sandbox: Sandbox) -> None:
    youtube = YouTubeCaller(sandbox)
    youtube.simulator.grants.revoke()
    assert "refresh_token" not in youtube.exchange(code_of(youtube, access_type="online")).document()
    assert "refresh_token" in youtube.exchange(code_of(youtube, prompt=None)).document()
    assert "refresh_token" not in youtube.exchange(code_of(youtube, prompt=None)).document()
    assert "refresh_token" in youtube.exchange(code_of(youtube)).document()


def test_in_testing_a_refresh_token_lives_a_week(clock: HandClock) -> None:
    youtube = YouTubeCaller(Sandbox(clock=clock, youtube=YouTubeRules(testing=True)))
    tokens = youtube.simulator.grant("qahwa")
    assert tokens.refresh_expires_in == 604_800
    clock.pass_time(604_801)
    answer = youtube.refresh(tokens.refresh_token)
    assert reason_of(answer) == (400, "invalid_grant")
    assert answer.document()["error_description"] == "Token has been expired or revoked."


def test_an_unused_refresh_token_dies_after_six_months_and_a_used_one_does_not(
    youtube: YouTubeCaller, clock: HandClock
) -> None:
    used, unused = youtube.simulator.grant("qahwa"), youtube.simulator.grant("sara")
    clock.pass_time(100 * 86_400)
    assert youtube.refresh(used.refresh_token).status == 200
    clock.pass_time(100 * 86_400)
    assert youtube.refresh(used.refresh_token).status == 200
    assert youtube.refresh(unused.refresh_token).status == 400


def test_the_oldest_of_too_many_refresh_tokens_dies(youtube: YouTubeCaller) -> None:
    first, *_, last = [youtube.simulator.grant("sara") for _ in range(101)]
    assert youtube.refresh(first.refresh_token).status == 400
    assert youtube.refresh(last.refresh_token).status == 200


@pytest.mark.parametrize("which", ["access_token", "refresh_token"])
def test_revoking_either_token_ends_the_grant(youtube: YouTubeCaller, which: str) -> None:
    tokens = youtube.simulator.grant("qahwa")
    assert youtube.form("/revoke", token=getattr(tokens, which)).status == 200
    assert reason_of(youtube.refresh(tokens.refresh_token)) == (400, "invalid_grant")
    assert reason_of(youtube.ask("GET", "/youtube/v3/channels", "part=id&mine=true")) == (401, "authError")
    assert reason_of(youtube.form("/revoke", token=getattr(tokens, which))) == (400, "invalid_token")
    assert reason_of(youtube.form("/revoke")) == (400, "invalid_request")


def test_the_verifier_must_have_the_length_of_the_standard(youtube: YouTubeCaller) -> None:
    assert len(VERIFIER) >= 43
    code = code_of(youtube, code_challenge=url_challenge("short"))
    assert reason_of(youtube.exchange(code, code_verifier="short")) == (400, "invalid_grant")


def test_every_permission_has_an_arabic_name() -> None:
    names = {*YOUTUBE_SCOPES.values(), *TIKTOK_SCOPES.values()}
    assert names == set(consent._ARABIC_SCOPES)

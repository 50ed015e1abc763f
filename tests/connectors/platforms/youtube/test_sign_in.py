from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest

from brova_desktop.connectors.net.failures import Garbled, Lost
from brova_desktop.connectors.oauth.pkce import new_state, new_verifier
from brova_desktop.connectors.platforms.youtube.facts import READ, REPORTS, SCOPES, UPLOAD
from brova_desktop.domain.errors import GrantRefused, NeedsSignIn, Refused, UserCanFix, WillPass
from brova_desktop.ports.platform import AppCredentials, Tokens
from brova_desktop.ports.vault import Secret
from brova_desktop.sandbox.accounts import CREDENTIALS
from brova_desktop.sandbox.faults import Kind
from brova_desktop.sandbox.in_memory import ADDRESSES
from brova_desktop.sandbox.youtube.facts import YouTubeRules
from tests.connectors.platforms.youtube.scenery import Stage, on_stage

APP = AppCredentials(CREDENTIALS["youtube"].client_id, Secret(CREDENTIALS["youtube"].client_secret))
REDIRECT = "http://127.0.0.1:53412/"
ALL = tuple(scope.name for scope in SCOPES)


def signed_in(folder: Path, scene: Callable[[Stage, Tokens], Awaitable[None]], *, account: str = "qahwa",
              rules: YouTubeRules | None = None, scopes: tuple[str, ...] = ALL) -> None:
    async def play(stage: Stage) -> None:
        await scene(stage, await allowed(stage, account, scopes))

    on_stage(folder, play, rules=rules)


async def allowed(stage: Stage, account: str = "qahwa", scopes: tuple[str, ...] = ALL) -> Tokens:
    """Consent as the page gives it, and the exchange."""
    verifier, state = new_verifier(), new_state()
    address = stage.adapter.sign_in.consent_address(APP, REDIRECT, state, verifier)
    assert address.startswith(ADDRESSES["youtube"] + "/o/oauth2/v2/auth?")
    asked = {name: values[0] for name, values in parse_qs(urlsplit(address).query).items()}
    assert set(asked["scope"].split()) == set(ALL) and asked["access_type"] == "offline"
    code = stage.sandbox.youtube.grants.new_code(account, scopes, {
        "redirect_uri": asked["redirect_uri"], "challenge": asked["code_challenge"], "lasting": True})
    return await stage.adapter.sign_in.exchange(APP, REDIRECT, code, verifier)


def test_a_sign_in_gives_tokens_and_the_channel(tmp_path: Path) -> None:
    async def scene(stage: Stage, tokens: Tokens) -> None:
        assert tokens.refresh is not None and tokens.scopes == set(ALL) and tokens.sign_in_until is None
        assert tokens.access_until == stage.clock.now() + timedelta(seconds=3_599)
        profile, extra = await stage.adapter.sign_in.profile(tokens)
        assert (profile.account, profile.handle, profile.followers) == (
            "UCqahwaBoxSandbox0000001", "@qahwa.box", 12_480)
        assert extra["uploads"].startswith("UU") and profile.avatar.startswith(ADDRESSES["youtube"])

    signed_in(tmp_path, scene)


def test_the_consent_page_of_the_sandbox_understands_the_address(tmp_path: Path) -> None:
    async def scene(stage: Stage) -> None:
        address = stage.adapter.sign_in.consent_address(APP, REDIRECT, new_state(), new_verifier())
        page = await stage.wire.send("GET", address, given=True)
        assert page.status == 200 and b"Qahwa Box" in page.body

    on_stage(tmp_path, scene)


def test_a_refresh_keeps_the_old_refresh_token(tmp_path: Path) -> None:
    async def scene(stage: Stage, tokens: Tokens) -> None:
        fresh = await stage.adapter.sign_in.refresh(APP, tokens)
        assert fresh.access != tokens.access and fresh.refresh is None and fresh.scopes == tokens.scopes

    signed_in(tmp_path, scene)


def test_a_consent_screen_in_testing_ends_after_a_week_and_says_so_where_google_does(tmp_path: Path) -> None:
    async def scene(stage: Stage, tokens: Tokens) -> None:
        stage.sandbox.pass_time(8 * 86_400)
        with pytest.raises(NeedsSignIn, match="ended"):
            await stage.adapter.sign_in.refresh(APP, tokens)
        if tokens.sign_in_until is not None:
            assert tokens.sign_in_until - stage.clock.now() == timedelta(days=7)

    signed_in(tmp_path, scene, rules=YouTubeRules(testing=True))


def test_a_grant_that_was_taken_back_needs_a_sign_in(tmp_path: Path) -> None:
    async def scene(stage: Stage, tokens: Tokens) -> None:
        stage.sandbox.revoke("youtube")
        with pytest.raises(NeedsSignIn):
            await stage.adapter.sign_in.refresh(APP, tokens)
        with pytest.raises(GrantRefused):
            await stage.adapter.sign_in.profile(tokens)

    signed_in(tmp_path, scene)


def test_a_lost_answer_to_a_refresh_costs_nothing(tmp_path: Path) -> None:
    async def scene(stage: Stage, tokens: Tokens) -> None:
        stage.fault(Kind.TIMEOUT_AFTER, "youtube.token.refresh")
        with pytest.raises(Lost):
            await stage.adapter.sign_in.refresh(APP, tokens)
        assert (await stage.adapter.sign_in.refresh(APP, tokens)).access != tokens.access

    signed_in(tmp_path, scene)


@pytest.mark.parametrize(("code", "kind"), [
    ("invalid_grant", NeedsSignIn), ("invalid_client", UserCanFix), ("server_error", WillPass),
    ("temporarily_unavailable", WillPass), ("internal_failure", WillPass),
])
def test_every_refusal_of_a_refresh_is_told(tmp_path: Path, code: str, kind: type[Exception]) -> None:
    async def scene(stage: Stage, tokens: Tokens) -> None:
        stage.fault(Kind.ERROR, "youtube.token.refresh", code=code)
        with pytest.raises(kind) as caught:
            await stage.adapter.sign_in.refresh(APP, tokens)
        assert type(caught.value) is kind

    signed_in(tmp_path, scene)


def test_garbled_tokens_are_told(tmp_path: Path) -> None:
    async def scene(stage: Stage, tokens: Tokens) -> None:
        stage.fault(Kind.MALFORMED_JSON, "youtube.token.refresh")
        with pytest.raises(Garbled):
            await stage.adapter.sign_in.refresh(APP, tokens)

    signed_in(tmp_path, scene)


def test_a_code_is_taken_once_and_only_with_its_verifier(tmp_path: Path) -> None:
    async def scene(stage: Stage) -> None:
        with pytest.raises(Refused, match="did not take"):
            await stage.adapter.sign_in.exchange(APP, REDIRECT, "4/0Aunknown", new_verifier())
        wrong = replace(APP, client_id="another")
        with pytest.raises(UserCanFix, match="client id"):
            await stage.adapter.sign_in.exchange(wrong, REDIRECT, "4/0Aunknown", new_verifier())

    on_stage(tmp_path, scene)


def test_an_account_without_a_channel_is_told_the_way_out(tmp_path: Path) -> None:
    async def scene(stage: Stage, tokens: Tokens) -> None:
        with pytest.raises(UserCanFix, match="no YouTube channel") as caught:
            await stage.adapter.sign_in.profile(tokens)
        assert "Create" in str(caught.value.next_step)

    signed_in(tmp_path, scene, account="omar")


def test_what_was_not_ticked_is_known(tmp_path: Path) -> None:
    async def scene(stage: Stage, tokens: Tokens) -> None:
        assert tokens.scopes == {READ, REPORTS}
        assert (await stage.adapter.sign_in.profile(tokens))[0].account

    signed_in(tmp_path, scene, scopes=(READ, REPORTS))


def test_without_leave_to_read_there_is_no_channel_to_connect(tmp_path: Path) -> None:
    async def scene(stage: Stage, tokens: Tokens) -> None:
        with pytest.raises(UserCanFix, match="reading the channel"):
            await stage.adapter.sign_in.profile(tokens)

    signed_in(tmp_path, scene, scopes=(UPLOAD,))


def test_a_grant_is_given_back_and_giving_it_back_twice_is_fine(tmp_path: Path) -> None:
    async def scene(stage: Stage, tokens: Tokens) -> None:
        await stage.adapter.sign_in.revoke(APP, tokens)
        await stage.adapter.sign_in.revoke(APP, tokens)
        with pytest.raises(NeedsSignIn):
            await stage.adapter.sign_in.refresh(APP, tokens)
        stage.fault(Kind.STATUS, "youtube.revoke")
        with pytest.raises(WillPass):
            await stage.adapter.sign_in.revoke(APP, tokens)

    signed_in(tmp_path, scene)


def test_refreshing_without_a_refresh_token_asks_for_a_sign_in(tmp_path: Path) -> None:
    async def scene(stage: Stage, tokens: Tokens) -> None:
        with pytest.raises(NeedsSignIn):
            await stage.adapter.sign_in.refresh(APP, replace(tokens, refresh=None))

    signed_in(tmp_path, scene)

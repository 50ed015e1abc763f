"""From the consent page to the profile, and back: every OAuth dialect in front of its simulator."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

import httpx
import pytest

from brova_desktop.connectors.oauth.pkce import new_verifier
from brova_desktop.domain.errors import (
    BrovaError,
    GrantRefused,
    NeedsSignIn,
    OutcomeUnknown,
    UserCanFix,
    WillPass,
)
from brova_desktop.ports.platform import AppCredentials, RedirectRule, Tokens
from brova_desktop.ports.vault import Secret
from brova_desktop.sandbox.accounts import CREDENTIALS
from brova_desktop.sandbox.faults import Fault, Kind
from brova_desktop.sandbox.in_memory import InMemoryTransport
from tests.contracts.caller import assert_speakable
from tests.contracts.stages import SandboxStage

PORT = 53_412
STATE = "state-of-this-sign-in"
VERIFIER = new_verifier()


def app(stage: SandboxStage) -> AppCredentials:
    known = CREDENTIALS[stage.service.name]
    return AppCredentials(known.client_id, Secret(known.client_secret))


def redirect_of(rule: RedirectRule) -> str:
    return f"http://{rule.host}:{PORT}{rule.path}"


def allowed(stage: SandboxStage, **answer: str) -> dict[str, str]:
    """Somebody opens the consent page and allows it; what comes back to the redirect."""
    async def address(platform: Any) -> str:
        return platform.sign_in.consent_address(app(stage), redirect_of(platform.sign_in.redirect), STATE, VERIFIER)

    async def visit(url: str) -> str:
        async with httpx.AsyncClient(transport=InMemoryTransport(stage.sandbox)) as browser:
            page = await browser.get(url)
            assert page.status_code in (302, 303), page.text
            return page.headers["location"]

    url = f"{stage.run(address)}&{urlencode({'sandbox_account': 'qahwa', **answer})}"
    back = urlsplit(asyncio.run(visit(url)))
    assert f"{back.scheme}://{back.netloc}{back.path}" == redirect_of(stage.run(rule_of))
    return {name: values[0] for name, values in parse_qs(back.query).items()}


async def rule_of(platform: Any) -> RedirectRule:
    return platform.sign_in.redirect


def exchanged(stage: SandboxStage, code: str, verifier: str = VERIFIER) -> Tokens:
    return stage.run(lambda platform: platform.sign_in.exchange(
        app(stage), redirect_of(platform.sign_in.redirect), code, verifier))


def signed_in(stage: SandboxStage, **answer: str) -> Tokens:
    return exchanged(stage, allowed(stage, **answer)["code"])


def refreshed(stage: SandboxStage, tokens: Tokens) -> Tokens:
    return stage.run(lambda platform: platform.sign_in.refresh(app(stage), tokens))


def profile(stage: SandboxStage, tokens: Tokens) -> Any:
    return stage.run(lambda platform: platform.sign_in.profile(tokens))


def revoked(stage: SandboxStage, tokens: Tokens) -> None:
    stage.run(lambda platform: platform.sign_in.revoke(app(stage), tokens))


def test_somebody_allows_it_and_is_known_by_name(simulated: SandboxStage) -> None:
    back = allowed(simulated)
    assert back["state"] == STATE
    tokens = exchanged(simulated, back["code"])
    assert tokens.refresh is not None and tokens.access_until is not None
    assert tokens.access_until > simulated.clock.now()
    found, extra = profile(simulated, tokens)
    account = simulated.simulator.accounts["qahwa"]
    assert (found.account, found.name, found.handle) == (account.outer_id, account.name, f"@{account.handle}")
    assert found.followers == account.followers and found.link
    assert isinstance(extra, dict)


def test_a_no_comes_back_as_an_error_without_a_code(simulated: SandboxStage) -> None:
    back = allowed(simulated, sandbox_answer="deny")
    assert back["error"] == "access_denied" and "code" not in back and back["state"] == STATE


def test_only_what_was_ticked_is_granted(simulated: SandboxStage) -> None:
    scope = next(one.name for one in simulated.run(facts_of).scopes if one.needed)
    tokens = signed_in(simulated, sandbox_scope=scope)
    assert tokens.scopes == {scope}


async def facts_of(platform: Any) -> Any:
    return platform.facts


def test_a_code_works_once_and_only_with_its_own_verifier(simulated: SandboxStage) -> None:
    code = allowed(simulated)["code"]
    exchanged(simulated, code)
    for verifier in (VERIFIER, new_verifier()):
        with pytest.raises(UserCanFix) as met:
            exchanged(simulated, code, verifier)
        assert_speakable(met.value)
    with pytest.raises(UserCanFix):
        exchanged(simulated, allowed(simulated)["code"], new_verifier())


def test_a_refresh_gives_another_token_that_works(simulated: SandboxStage) -> None:
    first = signed_in(simulated)
    simulated.clock.pass_time(90_000)
    with pytest.raises(GrantRefused):
        profile(simulated, first)
    second = refreshed(simulated, first)
    assert second.access != first.access
    kept = replace(second, refresh=second.refresh or first.refresh)  # whoever gives none leaves the old one
    assert profile(simulated, second)[0] == profile(simulated, refreshed(simulated, kept))[0]


def test_a_grant_that_was_taken_back_needs_a_sign_in(simulated: SandboxStage) -> None:
    tokens = signed_in(simulated)
    simulated.sandbox.revoke()
    with pytest.raises(NeedsSignIn):
        refreshed(simulated, tokens)
    with pytest.raises(GrantRefused):
        profile(simulated, tokens)


def test_giving_a_grant_back_ends_it_even_when_its_token_ran_out(simulated: SandboxStage) -> None:
    tokens = signed_in(simulated)
    simulated.clock.pass_time(90_000)
    revoked(simulated, tokens)
    with pytest.raises(NeedsSignIn):
        refreshed(simulated, tokens)
    revoked(simulated, tokens)  # over already: no error


def test_a_wrong_app_is_told_from_an_ended_sign_in(simulated: SandboxStage) -> None:
    tokens = signed_in(simulated)
    with pytest.raises(UserCanFix) as met:
        simulated.run(lambda platform: platform.sign_in.refresh(AppCredentials("nobody", Secret("wrong")), tokens))
    assert not isinstance(met.value, NeedsSignIn)
    assert_speakable(met.value)
    refreshed(simulated, tokens)


@pytest.mark.parametrize("kind", [Kind.TIMEOUT_AFTER, Kind.RESET_AFTER, Kind.RESET_MID_ANSWER, Kind.MALFORMED_JSON])
def test_a_refresh_whose_answer_got_lost_is_never_sent_again_blindly(simulated: SandboxStage, kind: Kind) -> None:
    tokens = signed_in(simulated)
    operation = f"{simulated.service.name}.token.refresh"
    simulated.fault(kind, operation)
    with pytest.raises((OutcomeUnknown, WillPass)) as met:
        refreshed(simulated, tokens)
    assert_speakable(met.value)
    asked = [one for one in simulated.sandbox.requests() if one.operation == operation]
    assert len(asked) == 1
    old_is_dead = isinstance(met.value, OutcomeUnknown)
    if old_is_dead:  # it rotates: the old token is gone, and only a person can help
        with pytest.raises(NeedsSignIn):
            refreshed(simulated, tokens)
    else:
        refreshed(simulated, tokens)


@pytest.mark.parametrize("step", ["exchange", "refresh"])
@pytest.mark.parametrize(("fault", "kind"), [
    (Fault(Kind.CONNECT_REFUSED), WillPass), (Fault(Kind.RATE_LIMIT, retry_after=7), WillPass),
    (Fault(Kind.ERROR, code="invalid_client"), UserCanFix), (Fault(Kind.ERROR, code="invalid_grant"), UserCanFix),
    (Fault(Kind.ERROR, code="invalid_scope"), UserCanFix), (Fault(Kind.ERROR, code="invalid_request"), UserCanFix),
    (Fault(Kind.ERROR, code="unsupported_grant_type"), UserCanFix),
    (Fault(Kind.ERROR, code="server_error"), WillPass), (Fault(Kind.ERROR, code="temporarily_unavailable"), WillPass),
], ids=lambda value: value.code or value.kind.value if isinstance(value, Fault) else "")
def test_every_flat_error_says_who_can_help(simulated: SandboxStage, step: str, fault: Fault,
                                            kind: type[BrovaError]) -> None:
    tokens, code = signed_in(simulated), allowed(simulated)["code"]
    simulated.fault(fault.kind, f"{simulated.service.name}.token.{step}", fault.code)
    with pytest.raises(kind) as met:
        if step == "refresh":
            refreshed(simulated, tokens)
        else:
            exchanged(simulated, code)
    assert_speakable(met.value)
    spoken = f"{met.value.sentence()} {met.value.detail} {met.value!r}"
    secrets = [tokens.access, tokens.refresh, app(simulated).client_secret, Secret(code)]
    assert not [one for one in secrets if one is not None and one.reveal() in spoken]

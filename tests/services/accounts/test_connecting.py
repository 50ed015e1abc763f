from __future__ import annotations

import asyncio
import logging
from dataclasses import replace
from pathlib import Path

import pytest

from brova_desktop.diagnostics.redaction import REDACTOR
from brova_desktop.domain.changes import Subject
from brova_desktop.domain.errors import BadInput, Cancelled, NeedsSignIn, Refused, UserCanFix, WillPass
from brova_desktop.domain.posts.connection import ConnectionState
from brova_desktop.domain.words import say
from brova_desktop.ports.platform import AppCredentials
from brova_desktop.ports.vault import Secret
from brova_desktop.services.accounts import Landing
from tests.fakes.platform import SCOPES
from tests.services.accounts.scenery import picture, studio


def test_an_account_is_connected_and_kept(tmp_path: Path) -> None:
    async def scene() -> None:
        async with studio(tmp_path) as one:
            connection = await one.connect()
            assert connection.profile.handle == "somebody" and connection.state is ConnectionState.CONNECTED
            assert one.accounts.all() == (connection,) and one.accounts.get(connection.id) == connection
            assert one.heard[-1].touches(Subject.CONNECTIONS, connection.id)
            grant = await one.accounts.grant(connection.id)
            assert (grant.account, grant.handle, grant.scopes) == ("account-1", "somebody", SCOPES)
            assert grant.access.reveal() == "fake-access-1"

    asyncio.run(scene())


def test_tokens_are_in_the_vault_and_nowhere_else(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, logger="brova_desktop")

    async def scene() -> None:
        async with studio(tmp_path) as one:
            connection = await one.connect()
            await one.accounts.renew(connection.id)
            raw = one.library.database.raw_reader()
            dump = repr(raw.execute("SELECT * FROM connections").fetchall())
            raw.close()
            shown = repr([connection, one.consents, one.tokens(connection.id), await one.accounts.grant(connection.id)])
            said = "\n".join(one.getMessage() for one in caplog.records if one.name.startswith("brova"))
            spoken = said + shown + dump + (tmp_path / "vault.json").read_text()
            for planted in ("fake-access", "fake-refresh", "planted-app-secret", "planted-code"):
                assert planted not in spoken
            assert connection.id in dump
            assert "fake-access-2" not in REDACTOR.redact("a token fake-access-2 in a text")

    asyncio.run(scene())


def test_what_a_sign_in_replaced_is_not_looked_for_in_logs_for_ever(tmp_path: Path) -> None:
    async def scene() -> None:
        async with studio(tmp_path) as one:
            one.gives(access=Secret("only-here-1"))
            connection = await one.connect()
            one.gives(access=Secret("only-here-2"))
            await one.accounts.renew(connection.id)
            assert REDACTOR.redact("only-here-1 only-here-2") == "only-here-1 [hidden]"
            await one.accounts.disconnect(connection.id)

    asyncio.run(scene())


def test_the_same_account_again_is_the_same_connection(tmp_path: Path) -> None:
    async def scene() -> None:
        async with studio(tmp_path) as one:
            first = await one.connect()
            one.clock.forward(days=1)
            again = await one.connect()
            assert again.id == first.id and again.connected == first.connected and len(one.accounts.all()) == 1
            one.is_called("account-2", "Another")
            other = await one.connect()
            assert other.id != first.id and len(one.accounts.all()) == 2

    asyncio.run(scene())


def test_a_disconnected_account_comes_back_as_the_same_connection(tmp_path: Path) -> None:
    async def scene() -> None:
        async with studio(tmp_path) as one:
            first = await one.connect()
            await one.accounts.disconnect(first.id)
            assert one.accounts.all() == ()
            again = await one.connect()
            assert again.id == first.id and again.removed is None and again.state is ConnectionState.CONNECTED

    asyncio.run(scene())


def test_another_account_on_a_reconnect_is_refused_by_both_names(tmp_path: Path) -> None:
    async def scene() -> None:
        async with studio(tmp_path) as one:
            first = await one.connect()
            before = one.tokens(first.id)
            one.is_called("account-2", "Another", handle="@other")
            with pytest.raises(Refused) as caught:
                await one.accounts.reconnect(first.id, one.allow)
            assert "@other" in str(caught.value) and "somebody" in str(caught.value)
            assert one.accounts.all() == (first,) and one.tokens(first.id) == before

    asyncio.run(scene())


def test_a_reconnect_brings_an_ended_connection_back_and_tells(tmp_path: Path) -> None:
    async def scene() -> None:
        async with studio(tmp_path) as one:
            first = await one.connect()
            await one.accounts.ended(first.id, NeedsSignIn(say("Over.")))
            assert one.accounts.get(first.id).state is ConnectionState.EXPIRED
            with pytest.raises(NeedsSignIn):
                await one.accounts.grant(first.id)
            one.heard.clear()
            back = await one.accounts.reconnect(first.id, one.allow)
            assert back.state is ConnectionState.CONNECTED and back.trouble is None
            assert any(change.touches(Subject.CONNECTIONS, first.id) for change in one.heard)

    asyncio.run(scene())


@pytest.mark.parametrize("trouble", [
    BadInput(say("This account has no channel.")), WillPass(say("Busy.")), NeedsSignIn(say("No.")),
])
@pytest.mark.parametrize("phase", ["exchange", "profile"])
def test_a_sign_in_that_fails_leaves_nothing_behind(tmp_path: Path, phase: str, trouble: UserCanFix) -> None:
    async def scene() -> None:
        async with studio(tmp_path) as one:
            one.platform.fail(phase, trouble)
            with pytest.raises(type(trouble)):
                await one.connect()
            assert one.accounts.all() == () and one.vault.names() == ("app/fake",)

    asyncio.run(scene())


def test_a_cancelled_sign_in_leaves_nothing_behind(tmp_path: Path) -> None:
    async def scene() -> None:
        async with studio(tmp_path) as one:
            with pytest.raises(Cancelled):
                await one.accounts.connect("fake", lambda consent: consent.cancel())
            assert one.accounts.all() == ()

    asyncio.run(scene())


def test_without_an_app_of_ones_own_nothing_opens(tmp_path: Path) -> None:
    async def scene() -> None:
        async with studio(tmp_path, app=None) as one:
            assert one.accounts.credentials("fake") is None
            with pytest.raises(UserCanFix, match="app of your own") as caught:
                await one.connect()
            assert "BROVA_FAKE_CLIENT_ID" in caught.value.detail and one.consents == []
            with pytest.raises(BadInput, match="no platform called"):
                await one.accounts.connect("nowhere", one.allow)

    asyncio.run(scene())


def test_the_environment_wins_over_the_kept_app(tmp_path: Path) -> None:
    async def scene() -> None:
        environment = {"BROVA_FAKE_CLIENT_ID": "from-outside", "BROVA_FAKE_CLIENT_SECRET": "s3cret"}
        async with studio(tmp_path, environment=environment) as one:
            assert one.accounts.credentials("fake") == AppCredentials("from-outside", Secret("s3cret"))
        async with studio(tmp_path) as one:
            assert one.accounts.credentials("fake") == AppCredentials("app-1", Secret("planted-app-secret-4711"))
            one.accounts.set_credentials("fake", None)
            assert one.accounts.credentials("fake") is None
            with pytest.raises(UserCanFix, match="empty"):
                one.accounts.set_credentials("fake", AppCredentials("  "))

    asyncio.run(scene())


def test_a_permission_that_was_not_given_is_said_and_the_rest_works(tmp_path: Path) -> None:
    async def scene() -> None:
        async with studio(tmp_path) as one:
            one.gives(scopes=frozenset({"read"}))
            connection = await one.connect()
            assert connection.state is ConnectionState.ERROR and connection.state.works
            assert connection.trouble is not None and connection.trouble.detail == "post"
            assert (await one.accounts.grant(connection.id)).scopes == {"read"}

    asyncio.run(scene())


def test_an_avatar_is_kept_in_the_cache(tmp_path: Path) -> None:
    async def scene() -> None:
        async with studio(tmp_path, fetch=picture()) as one:
            one.is_called("account-1", avatar="https://pictures.invalid/a.png")
            connection = await one.connect()
            assert connection.avatar_file == f"cache/avatars/{connection.id}.png"
            assert (tmp_path / connection.avatar_file).read_bytes().startswith(b"\x89PNG")
            await one.accounts.disconnect(connection.id)
            assert not (tmp_path / connection.avatar_file).exists()

    asyncio.run(scene())


def test_an_avatar_that_cannot_be_had_keeps_nobody_out(tmp_path: Path) -> None:
    async def fetch(platform: str, address: str) -> None:
        raise WillPass(say("No picture."))

    async def scene() -> None:
        async with studio(tmp_path, fetch=fetch) as one:
            one.is_called("account-1", avatar="https://pictures.invalid/a.png")
            assert (await one.connect()).avatar_file == ""

    asyncio.run(scene())


def test_disconnecting_gives_the_grant_back_and_forgets_the_tokens(tmp_path: Path) -> None:
    async def scene() -> None:
        async with studio(tmp_path) as one:
            connection = await one.connect()
            assert await one.accounts.disconnect(connection.id) is None
            assert one.platform.calls["revoke"] == 1 and one.vault.names() == ("app/fake",)
            gone = one.accounts.get(connection.id)
            assert gone.state is ConnectionState.REVOKED and gone.removed is not None
            with pytest.raises(NeedsSignIn, match="was disconnected"):
                await one.accounts.grant(connection.id)

    asyncio.run(scene())


def test_disconnecting_offline_forgets_here_and_says_what_is_left(tmp_path: Path) -> None:
    async def scene() -> None:
        async with studio(tmp_path) as one:
            connection = await one.connect()
            one.platform.fail("revoke", WillPass(say("The platform cannot be reached.")))
            note = await one.accounts.disconnect(connection.id)
            assert "cannot be reached" in str(note) and "disconnected here" in str(note)
            assert one.accounts.all() == () and one.vault.names() == ("app/fake",)
            trouble = one.accounts.get(connection.id).trouble
            assert trouble is not None and str(trouble.happened) == str(note)

    asyncio.run(scene())


def test_the_page_at_the_end_speaks_the_language_of_the_moment(tmp_path: Path) -> None:
    async def scene() -> None:
        async with studio(tmp_path) as one:
            spoken = ["en"]
            one.accounts.landing = lambda: Landing(language=spoken[0])
            for language, direction in (("vi", "ltr"), ("ar", "rtl")):
                spoken[0] = language
                await one.connect()
                assert f'lang="{language}" dir="{direction}"' in await one.last_page()

    asyncio.run(scene())


@pytest.mark.parametrize("shared", [True, False])
def test_disconnecting_names_the_accounts_that_may_have_lost_their_sign_in_with_it(
        tmp_path: Path, *, shared: bool) -> None:
    """Google takes back everything a person allowed, whichever channel it is asked for."""
    async def scene() -> None:
        async with studio(tmp_path) as one:
            one.platform.facts = replace(one.platform.facts, shared_sign_in=shared)
            first = await one.connect()
            one.is_called("account-2", "Another", handle="@other")
            second = await one.connect()
            note = await one.accounts.disconnect(first.id)
            assert ("@other" in str(note)) is shared
            assert await one.accounts.disconnect(second.id) is None  # nobody is left

    asyncio.run(scene())

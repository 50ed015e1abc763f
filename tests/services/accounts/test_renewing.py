from __future__ import annotations

import asyncio
from datetime import timedelta
from pathlib import Path

import pytest

from brova_desktop.domain.changes import Subject
from brova_desktop.domain.errors import (
    GrantRefused,
    NeedsSignIn,
    OutcomeUnknown,
    Refused,
    UserCanFix,
    WillPass,
)
from brova_desktop.domain.posts.connection import ConnectionState
from brova_desktop.domain.words import say
from tests.services.accounts.scenery import studio


def test_ten_who_wait_cause_one_renewal(tmp_path: Path) -> None:
    async def scene() -> None:
        async with studio(tmp_path) as one:
            connection = await one.connect()
            one.clock.forward(hours=2)
            grants = await asyncio.gather(*(one.accounts.grant(connection.id) for _ in range(10)))
            assert {grant.access.reveal() for grant in grants} == {"fake-access-2"}
            assert len(one.platform.sign_in.live_refresh) == 1

    asyncio.run(scene())


def test_ten_who_were_refused_cause_one_renewal(tmp_path: Path) -> None:
    async def scene() -> None:
        async with studio(tmp_path) as one:
            connection = await one.connect()
            stale = await one.accounts.grant(connection.id)
            one.platform.refuse(stale.access.reveal())
            grants = await asyncio.gather(
                *(one.accounts.grant(connection.id, refused=stale) for _ in range(10)),
                one.accounts.grant(connection.id))
            assert {grant.access.reveal() for grant in grants[:10]} == {"fake-access-2"}
            late = await one.accounts.grant(connection.id, refused=stale)
            assert late.access.reveal() == "fake-access-2"

    asyncio.run(scene())


def test_a_renewal_that_fails_fails_once_for_all(tmp_path: Path) -> None:
    async def scene() -> None:
        async with studio(tmp_path) as one:
            connection = await one.connect()
            one.clock.forward(hours=2)
            one.platform.fail("refresh", WillPass(say("Offline.")))
            outcomes = await asyncio.gather(*(one.accounts.grant(connection.id) for _ in range(10)),
                                            return_exceptions=True)
            assert all(isinstance(one, WillPass) for one in outcomes)
            assert (await one.accounts.grant(connection.id)).access.reveal() == "fake-access-2"

    asyncio.run(scene())


def test_a_new_refresh_token_is_written_down_before_it_is_used(tmp_path: Path) -> None:
    async def scene() -> None:
        async with studio(tmp_path) as one:
            connection = await one.connect()
            for number in range(2, 5):
                one.clock.forward(hours=2)
                grant = await one.accounts.grant(connection.id)
                kept = one.tokens(connection.id)
                assert kept.refresh is not None and kept.refresh.reveal() == f"fake-refresh-{number}"
                assert grant.access == kept.access

    asyncio.run(scene())


def test_a_caller_who_goes_away_does_not_lose_the_new_token(tmp_path: Path) -> None:
    async def scene() -> None:
        async with studio(tmp_path) as one:
            connection = await one.connect()
            one.clock.forward(hours=2)
            asked, may_answer, refresh = asyncio.Event(), asyncio.Event(), one.platform.sign_in.refresh

            async def slow(*given: object) -> object:
                asked.set()
                await may_answer.wait()
                return await refresh(*given)  # type: ignore[arg-type]

            one.platform.sign_in.refresh = slow  # type: ignore[method-assign,assignment]
            waiting = asyncio.create_task(one.accounts.grant(connection.id))
            await asked.wait()
            waiting.cancel()
            may_answer.set()
            await one.accounts.close()
            with pytest.raises(asyncio.CancelledError):
                await waiting
            assert one.tokens(connection.id).access.reveal() == "fake-access-2"

    asyncio.run(scene())


def test_an_ended_sign_in_marks_the_connection_and_is_not_asked_again(tmp_path: Path) -> None:
    async def scene() -> None:
        async with studio(tmp_path) as one:
            connection = await one.connect()
            one.platform.sign_in.live_refresh.clear()
            one.clock.forward(hours=2)
            one.heard.clear()
            for _ in range(3):
                with pytest.raises(NeedsSignIn):
                    await one.accounts.grant(connection.id)
            found = one.accounts.get(connection.id)
            assert found.state is ConnectionState.EXPIRED and found.trouble is not None
            assert one.heard[0].touches(Subject.CONNECTIONS, connection.id) and len(one.heard) == 1

    asyncio.run(scene())


@pytest.mark.parametrize("effect", [False, True])
def test_a_lost_answer_of_a_renewal_is_tried_once_more(tmp_path: Path, effect: bool) -> None:
    async def scene() -> None:
        async with studio(tmp_path) as one:
            connection = await one.connect()
            one.clock.forward(hours=2)
            one.platform.fail("refresh", OutcomeUnknown(say("No answer.")), with_effect=effect)
            with pytest.raises(WillPass, match="was lost"):
                await one.accounts.grant(connection.id)
            kept = one.shelf.load(connection.id)
            assert kept is not None and kept.doubtful
            assert one.accounts.get(connection.id).state is ConnectionState.CONNECTED
            if effect:  # the old refresh token is used up, and the new one nobody heard
                with pytest.raises(NeedsSignIn):
                    await one.accounts.grant(connection.id)
                assert one.accounts.get(connection.id).state is ConnectionState.EXPIRED
            else:
                assert (await one.accounts.grant(connection.id)).access.reveal() == "fake-access-2"
                kept = one.shelf.load(connection.id)
                assert kept is not None and not kept.doubtful

    asyncio.run(scene())


def test_tokens_that_are_not_on_this_computer_are_said(tmp_path: Path) -> None:
    async def scene() -> None:
        async with studio(tmp_path) as one:
            connection = await one.connect()
            one.shelf.forget(connection.id)
            with pytest.raises(NeedsSignIn, match="not on this computer"):
                await one.accounts.grant(connection.id)
            assert one.accounts.get(connection.id).state is ConnectionState.EXPIRED

    asyncio.run(scene())


def test_tokens_are_renewed_ten_minutes_ahead_by_themselves(tmp_path: Path) -> None:
    async def scene() -> None:
        async with studio(tmp_path) as one:
            connection = await one.connect()
            one.clock.forward(minutes=45)
            await one.accounts.refresh_due()
            assert one.tokens(connection.id).access.reveal() == "fake-access-1"
            one.clock.forward(minutes=6)
            await one.accounts.refresh_due()
            assert one.tokens(connection.id).access.reveal() == "fake-access-2"

    asyncio.run(scene())


def test_long_lived_tokens_are_renewed_a_week_ahead(tmp_path: Path) -> None:
    async def scene() -> None:
        async with studio(tmp_path) as one:
            one.gives(access_until=one.clock.now() + timedelta(days=60))
            connection = await one.connect()
            for days, token in ((52, "fake-access-1"), (2, "fake-access-2")):
                one.clock.forward(days=days)
                await one.accounts.refresh_due()
                assert one.tokens(connection.id).access.reveal() == token

    asyncio.run(scene())


def test_offline_nothing_storms(tmp_path: Path) -> None:
    async def scene() -> None:
        async with studio(tmp_path) as one:
            connection = await one.connect()
            one.platform.fail("refresh", WillPass(say("Offline.")), times=1_000)
            asked = 0
            renew = one.platform.sign_in.refresh

            async def counted(*given: object) -> object:
                nonlocal asked
                asked += 1
                return await renew(*given)  # type: ignore[arg-type]

            one.platform.sign_in.refresh = counted  # type: ignore[method-assign,assignment]
            one.clock.forward(minutes=55)
            for _ in range(24 * 60):
                one.clock.forward(minutes=1)
                await one.accounts.refresh_due()
            assert 10 < asked < 40
            assert one.accounts.get(connection.id).state is ConnectionState.CONNECTED

    asyncio.run(scene())


def test_where_only_a_sign_in_helps_it_is_said_a_week_ahead(tmp_path: Path) -> None:
    async def scene() -> None:
        async with studio(tmp_path, planned=lambda connection, until: 3) as one:
            one.gives(refresh=None, access_until=one.clock.now() + timedelta(days=30))
            connection = await one.connect()
            assert connection.state is ConnectionState.CONNECTED and one.accounts.forecast() == ()
            one.clock.forward(days=24)
            await one.accounts.refresh_due()
            soon = one.accounts.get(connection.id)
            assert soon.state is ConnectionState.EXPIRES_SOON and soon.trouble is not None
            ending = one.accounts.forecast()[0]
            assert (ending.connection.id, ending.targets) == (connection.id, 3)
            assert (await one.accounts.grant(connection.id)).account == "account-1"
            one.clock.forward(days=7)
            await one.accounts.refresh_due()
            assert one.accounts.get(connection.id).state is ConnectionState.EXPIRED
            with pytest.raises(NeedsSignIn):
                await one.accounts.grant(connection.id)

    asyncio.run(scene())


def test_syncing_asks_who_it_is_now(tmp_path: Path) -> None:
    async def scene() -> None:
        async with studio(tmp_path) as one:
            connection = await one.connect()
            one.clock.forward(minutes=5)
            one.is_called("account-1", "New name", followers=12)
            synced = await one.accounts.sync(connection.id)
            assert (synced.profile.name, synced.profile.followers, synced.extra) == ("New name", 12, {"asked": True})
            assert synced.synced == one.clock.now() and one.accounts.get(connection.id) == synced

    asyncio.run(scene())


def test_syncing_renews_a_refused_token_once_and_then_asks_for_a_sign_in(tmp_path: Path) -> None:
    async def scene() -> None:
        async with studio(tmp_path) as one:
            connection = await one.connect()
            one.platform.fail("profile", GrantRefused(say("No.")))
            assert (await one.accounts.sync(connection.id)).state is ConnectionState.CONNECTED
            one.platform.fail("profile", GrantRefused(say("No.")), times=2)
            with pytest.raises(NeedsSignIn):
                await one.accounts.sync(connection.id)
            assert one.accounts.get(connection.id).state is ConnectionState.EXPIRED

    asyncio.run(scene())


@pytest.mark.parametrize(("error", "state"), [
    (WillPass(say("Busy.")), ConnectionState.CONNECTED), (UserCanFix(say("Suspended.")), ConnectionState.ERROR),
])
def test_what_goes_wrong_is_noted_on_the_connection(
    tmp_path: Path, error: UserCanFix | WillPass, state: ConnectionState
) -> None:
    async def scene() -> None:
        async with studio(tmp_path) as one:
            connection = await one.connect()
            one.platform.fail("profile", error)
            with pytest.raises(type(error)):
                await one.accounts.sync(connection.id)
            found = one.accounts.get(connection.id)
            assert found.state is state and found.trouble is not None
            assert str(found.trouble.happened) == str(error.happened)
            assert (await one.accounts.sync(connection.id)).trouble is None

    asyncio.run(scene())


def test_an_account_that_became_another_is_refused(tmp_path: Path) -> None:
    async def scene() -> None:
        async with studio(tmp_path) as one:
            connection = await one.connect()
            one.is_called("account-9", "Somebody else")
            with pytest.raises(Refused, match="Somebody else"):
                await one.accounts.sync(connection.id)
            assert one.accounts.get(connection.id).profile.account == "account-1"
            assert one.accounts.get(connection.id).state is ConnectionState.ERROR

    asyncio.run(scene())

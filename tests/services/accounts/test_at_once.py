"""Two things done to one account at the same time."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from brova_desktop.domain.errors import NeedsSignIn
from brova_desktop.domain.posts.connection import ConnectionState
from tests.services.accounts.scenery import Studio, studio


class Slow:
    """A call of the platform that waits until it may answer."""

    def __init__(self, real: Callable[..., Any]) -> None:
        self.asked, self.may_answer = asyncio.Event(), asyncio.Event()
        self._real = real

    async def __call__(self, *given: Any) -> Any:
        answer = await self._real(*given)
        self.asked.set()
        await self.may_answer.wait()
        return answer


def slow(one: Studio, name: str) -> Slow:
    made = Slow(getattr(one.platform.sign_in, name))
    setattr(one.platform.sign_in, name, made)
    return made


@pytest.mark.parametrize("call", ["renew", "sync"])
def test_an_account_that_is_disconnected_meanwhile_does_not_come_back(tmp_path: Path, call: str) -> None:
    async def scene() -> None:
        async with studio(tmp_path) as one:
            connection = await one.connect()
            held = slow(one, "refresh" if call == "renew" else "profile")
            running = asyncio.create_task(getattr(one.accounts, call)(connection.id))
            await held.asked.wait()
            leaving = asyncio.create_task(one.accounts.disconnect(connection.id))
            await asyncio.sleep(0)
            held.may_answer.set()
            outcomes = await asyncio.gather(running, leaving, return_exceptions=True)
            assert outcomes[1] is None
            assert call == "renew" or isinstance(outcomes[0], (NeedsSignIn, type(connection)))
            gone = one.accounts.get(connection.id)
            assert gone.removed is not None and gone.state is ConnectionState.REVOKED
            assert one.vault.names() == ("app/fake",)

    asyncio.run(scene())


def test_a_renewal_of_the_old_sign_in_does_not_overwrite_the_new_one(tmp_path: Path) -> None:
    async def scene() -> None:
        async with studio(tmp_path) as one:
            connection = await one.connect()
            held = slow(one, "refresh")
            renewing = asyncio.create_task(one.accounts.renew(connection.id))
            await held.asked.wait()  # token 2 is on its way
            who = slow(one, "profile")
            again = asyncio.create_task(one.accounts.reconnect(connection.id, one.allow))
            await who.asked.wait()  # token 3 was given
            who.may_answer.set()
            held.may_answer.set()
            await asyncio.gather(renewing, again)
            assert one.tokens(connection.id).access.reveal() == "fake-access-3"
            assert (await one.accounts.grant(connection.id)).access.reveal() == "fake-access-3"

    asyncio.run(scene())


def test_a_sync_keeps_what_a_renewal_wrote_meanwhile(tmp_path: Path) -> None:
    async def scene() -> None:
        async with studio(tmp_path) as one:
            connection = await one.connect()
            held = slow(one, "profile")
            syncing = asyncio.create_task(one.accounts.sync(connection.id))
            await held.asked.wait()
            one.clock.forward(minutes=30)
            renewed = await one.accounts.renew(connection.id)
            held.may_answer.set()
            assert (await syncing).access_until == renewed.access_until != connection.access_until

    asyncio.run(scene())

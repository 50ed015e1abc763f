"""One seeded run of many publishes while everything goes wrong, and what came of them.

Each request may time out, break off or be refused, before or after its effect. Tokens end, grants are taken away,
videos are slow, clocks jump, and the program is killed between any two writes or calls. A patient person does what a
person is asked to do: signs in again, presses retry, looks at the account.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

from brova_desktop.domain.errors import Act, BrovaError
from brova_desktop.domain.ids import ConnectionId, TargetId
from brova_desktop.domain.posts.connection import ConnectionState
from brova_desktop.domain.posts.target import Target, TargetState
from brova_desktop.sandbox.faults import PASSING
from tests.services.publishing.bomb import Bomb, Killed
from tests.stories.publishing.world import PEOPLE, World

S = TargetState
WAVE = 40
FAULT_RATE = 0.07
BEATS = 4_000
LONGEST_LIFE = 600
"""Writes and requests until a program dies; a post takes about twenty-five when nothing goes wrong."""


@dataclass(frozen=True)
class Tally:
    """`asked` counts how often a person was needed, by what they did."""

    posts: int
    public: Counter[str]
    states: Counter[TargetState]
    lives: int
    requests: int
    faults: Counter[str]
    asked: Counter[str]

    @property
    def duplicates(self) -> dict[str, int]:
        return {name: count for name, count in self.public.items() if count > 1}


class Mayhem:
    def __init__(self, root: Path, seed: int) -> None:
        self.world = World(root, seed)
        self.random = self.world.random
        self.asked: Counter[str] = Counter()
        self.faults: Counter[str] = Counter()
        self.requests = 0
        self.accounts = {self.world.sign_in(*person): person for person in PEOPLE}
        self._count_requests()

    def run(self, first: int, count: int) -> Tally:
        """Publish `count` posts, numbered from `first`; returns what the outside world saw."""
        self.world.sandbox.faults.at_random(FAULT_RATE, seed=self.random.randrange(2**31), kinds=PASSING)
        targets: list[TargetId] = []
        for start in range(first, first + count, WAVE):
            numbers = range(start, min(start + WAVE, first + count))
            wave = self.world.plan(numbers, list(self.accounts), within=600)
            targets += wave
            self._wave(wave)
        states = Counter(self.world.library.targets.get(one).state for one in targets)
        public = self.world.public()
        self.world.drop()
        return Tally(count, public, states, self.world.lives, self.requests, self.faults, self.asked)

    def _wave(self, wave: list[TargetId]) -> None:
        """Live and die until all of the wave is over."""
        for _ in range(BEATS):
            bomb = Bomb(self.random.randrange(1, LONGEST_LIFE))
            self._armed(bomb)
            self.world.run(lambda bomb=bomb: self._life(wave, bomb))
            self.world.die()
            if not bomb.went_off:
                return
        raise AssertionError(f"it never ends: {Counter(self.world.library.targets.get(one).state for one in wave)}")

    async def _life(self, wave: list[TargetId], bomb: Bomb) -> None:
        with suppress(Killed):
            for _ in range(BEATS):
                self._happen()
                await self.world.queue.on_tick()
                await self.world.queue.idle()
                if bomb.went_off:
                    break
                left = [one for one in self.world.library.targets.get_many(wave) if one.state is not S.PUBLISHED]
                if not left:
                    break
                await self._person(left)
                self._time_goes_by(left)
        await asyncio.sleep(0)
        with suppress(Killed):
            if not bomb.went_off:
                await self.world.queue.close()
                await self.world.accounts.close()

    # --- what goes wrong -------------------------------------------------------------------------------------------

    def _happen(self) -> None:
        chance = self.random.random()
        world = self.world
        if chance < 0.02:
            world.here.by = timedelta(seconds=self.random.choice((-7200, -60, 0, 0, 45, 3600, 90_000)))
            self.faults["clock set"] += 1
        elif chance < 0.05:
            world.sandbox.expire_tokens()
            self.faults["tokens expired"] += 1
        elif chance < 0.055:
            platform, person = self.random.choice(PEOPLE)
            world.sandbox.revoke(platform, person)
            self.faults["grant revoked"] += 1

    def _time_goes_by(self, left: list[Target]) -> None:
        """To the next moment that matters, or a little further."""
        now = self.world.here.now()
        waits = [one.next_at - now for one in left if one.next_at is not None]
        soonest = max(min(waits, default=timedelta(seconds=10)), timedelta(seconds=1))
        self.world.clock.pass_time(min(soonest.total_seconds(), 1_800.0) + self.random.random())

    def _armed(self, bomb: Bomb) -> None:
        """Death before and after every write and every call of the network."""
        ledger, vault = self.world.library.targets, self.world.vault
        ledger.write = bomb.around("write", ledger.write)  # type: ignore[method-assign]
        ledger.claim = bomb.around("claim", ledger.claim)  # type: ignore[method-assign]
        vault.put = bomb.around("seal", vault.put)  # type: ignore[method-assign]
        for service in self.world.platforms:
            _deadly(self.world.wires, service, bomb)

    def _count_requests(self) -> None:
        saw = self.world.sandbox.saw

        def counted(request: Any, operation: str, answer: Any, fault: Any) -> None:
            self.requests += 1
            if fault is not None:
                self.faults[fault.kind.value] += 1
            saw(request, operation, answer, fault)

        self.world.sandbox.saw = counted  # type: ignore[method-assign]

    # --- the person ------------------------------------------------------------------------------------------------

    async def _person(self, left: list[Target]) -> None:
        for target in left:
            if not target.state.needs_person and target.state is not S.CANCELLED:
                continue
            with suppress(BrovaError):
                await self._helped(target)

    async def _helped(self, target: Target) -> None:
        queue = self.world.queue
        if target.state is S.NEEDS_RECONNECT:
            self.asked["signed in"] += 1
            self.world.sign_in(*self.accounts[target.connection])
            self._tell(target.connection)
        elif target.state is S.MISSED:
            self.asked["missed after all"] += 1
            await queue.publish_missed([target.id])
        elif target.trouble is not None and Act.PUBLISH_AGAIN in target.trouble.acts:
            self.asked["looked"] += 1
            name = self.world.posts.entry(target.id).post.wording.title
            if self.world.public()[name]:
                await queue.mark_published(target.id)
            else:
                await queue.publish_again(target.id)
        else:
            self.asked["retried"] += 1
            await queue.retry(target.id)

    def _tell(self, connection: ConnectionId) -> None:
        found = self.world.library.connections.get(connection)
        assert found.state is ConnectionState.CONNECTED
        self.world.accounts._told(found)


def _deadly(wires: Any, name: str, bomb: Bomb) -> None:
    from brova_desktop.connectors.platforms.registry import SERVICES

    wire = wires(SERVICES[name])
    send = wire.send

    async def watched(*arguments: Any, **more: Any) -> Any:
        bomb.tick("before a request")
        reply = await send(*arguments, **more)
        bomb.tick("after a request")
        return reply

    wire.send = watched



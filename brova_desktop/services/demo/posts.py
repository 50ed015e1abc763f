"""The end of the main job: the demo's reel goes to two sandbox accounts, and some more posts are planned."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

from brova_desktop.connectors.oauth.flow import Consent
from brova_desktop.domain.ids import AssetId, ConnectionId
from brova_desktop.domain.instants import wall_time
from brova_desktop.domain.posts.post import PostMedia, Wording
from brova_desktop.domain.posts.target import Target
from brova_desktop.domain.words import Words, say
from brova_desktop.ports.clock import Clock
from brova_desktop.services.line import Line
from brova_desktop.services.publishing.views import Entry, PostView

ACCOUNT = "qahwa"
"""The made-up shop of the sandbox."""
NAME = "Slow roast"
OPTIONS: dict[str, dict[str, str | bool]] = {
    "youtube": {"privacy": "public"},
    "tiktok": {"mode": "direct", "privacy": "PUBLIC_TO_EVERYONE"},
}
WORDING = Wording(
    title="Slow roast, small batch",
    caption="Roasted by hand this morning. 30 % off the coffee box until Friday.\nمحمّصة يدويًا هذا الصباح. خصم ٣٠٪ على "
            "صندوق القهوة حتى الجمعة.\n\n#coffee #قهوة #riyadh",
    tags=("coffee", "قهوة", "roastery"),
)
PLANNED = (
    ("Three brewing mistakes", "Three mistakes everybody makes with a pour-over, and the way out.\n#coffee", 1, 18),
    ("عرض نهاية الأسبوع", "خصم نهاية الأسبوع على كل صناديق القهوة. ينتهي السبت مساءً.\n#قهوة #عروض", 2, 20),
    ("New arrival", "The new harvest from Haraz is here. First come, first served.\n#newarrival", 4, 9),
    ("Opening hours", "Open on Friday from 2 in the afternoon until midnight.\n#riyadh", 6, 12),
)
"""Name, caption, days from now, hour of the local day."""


@dataclass(frozen=True)
class DemoPosts:
    """Runs in an open sandbox workspace; running it again makes only what is missing.

    `visit` answers a sandbox's consent page for an account; it blocks. `zone` is the person's time zone.
    """

    line: Line
    clock: Clock
    visit: Callable[[str, str], None]
    zone: str
    clips: Callable[[], Sequence[AssetId]] = tuple
    """Films of the library for the planned posts; blocks. Without any they all show the reel."""

    async def run(self, reel: Path, *, plan: bool) -> tuple[Entry, ...]:
        """Connect both accounts, publish the reel and wait for the end; with `plan` also fill the days ahead.

        Returns the targets of the published post as they ended. Raises what connecting raises.
        """
        accounts = [await self._connected(name) for name in OPTIONS]
        before = [view for view in await asyncio.to_thread(self.line.posts.latest) if view.post.name == NAME]
        if before:
            return await asyncio.to_thread(self.line.posts.entries, [one.id for one in before[0].targets])
        medium = await asyncio.to_thread(self.line.posts.medium, reel)
        view = await asyncio.to_thread(self._new, NAME, WORDING, medium, accounts)
        targets = [one.id for one in view.targets]
        if plan:
            await asyncio.to_thread(self._plan, medium, accounts)
        await self.line.queue.publish_now(targets)
        await self.line.queue.until_empty(targets)
        return await asyncio.to_thread(self.line.posts.entries, targets)

    async def _connected(self, platform: str) -> ConnectionId:
        known = await asyncio.to_thread(self.line.accounts.all)
        there = next((one for one in known if one.platform == platform and one.state.works), None)
        if there is not None:
            return there.id
        answers: list[asyncio.Task[None]] = []

        def show(consent: Consent) -> None:
            answers.append(asyncio.ensure_future(asyncio.to_thread(self.visit, consent.address, ACCOUNT)))

        try:
            connection = await self.line.accounts.connect(platform, show)
        finally:
            await asyncio.gather(*answers, return_exceptions=True)
        return connection.id

    def _new(self, name: str, wording: Wording, medium: PostMedia, accounts: Sequence[ConnectionId],
             days: int = 0, hour: int = 0) -> PostView:
        view = self.line.posts.new(wording, [medium], accounts, name=name)
        view = self.line.posts.save(replace(view, targets=tuple(map(_with_options, view.targets))))
        if days:
            local = wall_time(self.clock.now() + timedelta(days=days), self.zone)
            when = replace(local, local=local.local.replace(hour=hour, minute=0, second=0, microsecond=0))
            self.line.posts.schedule([one.id for one in view.targets], when)
        return view

    def _plan(self, medium: PostMedia, accounts: Sequence[ConnectionId]) -> None:
        media = [self.line.posts.medium(clip) for clip in self.clips()] or [medium]
        for number, (name, caption, days, hour) in enumerate(PLANNED):
            wording = Wording(title=name, caption=caption)
            self._new(name, wording, media[number % len(media)], accounts if number % 2 else accounts[:1], days, hour)


def _with_options(target: Target) -> Target:
    return replace(target, options={**target.options, **OPTIONS.get(target.platform, {})})


def outcome(entry: Entry) -> Words:
    """One line about a target for people."""
    where = entry.target.platform
    done = entry.target.published
    if done is not None:
        return say("Published  {platform}: {link}", platform=where, link=done.link or done.remote_id)
    if entry.target.trouble is not None:
        return say("Not published  {platform}: {sentence}", platform=where, sentence=entry.target.trouble.sentence())
    return say("Waiting  {platform}: {state}", platform=where, state=entry.target.state.value)

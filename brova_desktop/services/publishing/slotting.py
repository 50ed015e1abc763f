"""Posts for the next free slots of their accounts."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from brova_desktop.domain.errors import Act, Refused
from brova_desktop.domain.ids import ConnectionId, PostId
from brova_desktop.domain.instants import WallTime
from brova_desktop.domain.posts.composing import is_open
from brova_desktop.domain.posts.slots import ADD_SLOTS, parsed
from brova_desktop.domain.posts.target import Target, own_media, with_own_media
from brova_desktop.domain.words import say
from brova_desktop.ports.clock import Clock
from brova_desktop.services.publishing.posts import Posts
from brova_desktop.storage.library import Library


@dataclass(frozen=True, slots=True)
class Spread:
    """A post of several media that became posts of one medium each; `origin` is in the bin."""

    origin: PostId
    posts: tuple[PostId, ...]
    first: WallTime
    last: WallTime


@dataclass(frozen=True)
class Slotting:
    """Methods block."""

    library: Library
    posts: Posts
    clock: Clock

    def next_free(self, accounts: Iterable[ConnectionId], zone: str, *, after: datetime | None = None,
                  taken: Collection[datetime] = ()) -> dict[ConnectionId, WallTime]:
        """The next slot of each account that nothing is planned for; accounts without slots are left out.

        Raises Refused when none of them has a free one.
        """
        since = max(self.clock.now(), after or self.clock.now())
        found: dict[ConnectionId, WallTime] = {}
        for one in dict.fromkeys(accounts):
            busy = frozenset((*self.library.targets.dues(one, since), *taken))
            when = next(parsed(self.posts.slots(one)).after(since, zone, busy), None)
            if when is not None:
                found[one] = when
        if not found:
            raise Refused(say("None of these accounts has a free posting slot."),
                          next_step=ADD_SLOTS, acts=(Act.OPEN_SETTINGS,))
        return found

    def spread_media(self, post: PostId, zone: str) -> Spread:
        """Make a post of each medium, planned for the next free slots, all or none. The post itself goes into the bin.

        An account with files of its own gets one of those each time. Raises Refused where it has not as many as the
        post, for less than two media, accounts without free slots, or a post that is on its way or out.
        """
        view = self.posts.get(post)
        if len(view.post.media) < 2:
            raise Refused(say("Spreading needs two pictures or videos at least."))
        if not view.targets:
            raise Refused(say("Choose at least one account."))
        if not all(is_open(one) for one in view.targets):
            raise Refused(say("A part of this post is on its way or out already."),
                          next_step=say("Duplicate the post and spread the copy."))

        if any(len(own_media(one.override)) not in (0, len(view.post.media)) for one in view.targets):
            raise Refused(say("An account has files of its own, but not as many as the post."),
                          next_step=say("Give it one for each of the post, or the same files as all accounts."))

        def steps() -> Spread:
            made, times = [], []
            self.posts.delete(post)
            for at, medium in enumerate(view.post.media):
                copy = self.posts.duplicate(post)
                targets = tuple(_with_one(target, at) for target in copy.targets)
                one = self.posts.save(replace(copy, post=replace(copy.post, media=(medium,)), targets=targets))
                entries = self.posts.spread([target.id for target in one.targets], zone)
                times += [entry.target.when for entry in entries if entry.target.when is not None]
                made.append(one.post.id)
            times.sort(key=lambda when: when.instant())
            return Spread(post, tuple(made), times[0], times[-1])

        return self.library.together(steps)

    def gather(self, spread: Spread) -> None:
        """Take a spreading back. Raises Refused when some of it is on its way or out: it would go out twice."""
        def steps() -> None:
            for one in spread.posts:
                self.posts.take_back(one)
            self.posts.restore(spread.origin)

        self.library.together(steps)


def _with_one(target: Target, at: int) -> Target:
    """The target with one of its own files, where it has some."""
    return replace(target, override=with_own_media(target.override, own_media(target.override)[at:at + 1]))

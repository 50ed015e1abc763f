"""Posts as composer and calendar work on them: making, planning, changing, finding."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from brova_desktop.domain.changes import Changes, Subject
from brova_desktop.domain.errors import Act, Missing, Refused
from brova_desktop.domain.ids import AssetId, ConnectionId, PostId, TargetId
from brova_desktop.domain.instants import WallTime
from brova_desktop.domain.observe import Event
from brova_desktop.domain.posts.chronicle import TargetEvent
from brova_desktop.domain.posts.composing import is_open, planned, revise, unplanned
from brova_desktop.domain.posts.machine import Move
from brova_desktop.domain.posts.post import Post, PostMedia, Review, Wording
from brova_desktop.domain.posts.problems import Problem
from brova_desktop.domain.posts.reviewing import (
    ReviewStep,
    is_edited,
    let_go,
    reviewed,
    taken_back,
    without_review,
)
from brova_desktop.domain.posts.slots import ADD_SLOTS, parsed, written
from brova_desktop.domain.posts.target import Target, TargetState
from brova_desktop.domain.posts.zone_rules import mark_of_rules
from brova_desktop.domain.words import say
from brova_desktop.ports.clock import Clock
from brova_desktop.services.publishing.checking import Checking
from brova_desktop.services.publishing.doors import AccountDoor, QueueRules
from brova_desktop.services.publishing.media import PostFiles
from brova_desktop.services.publishing.views import Entry, PostView
from brova_desktop.storage.library import Library

S = TargetState
WAITING = (S.WAITING, S.WAITING_FOR_QUOTA, S.NEEDS_RECONNECT, S.MISSED, S.FAILED, S.UNKNOWN)
MANY = 1_000
ZONES = "publishing.zones"
SLOTS = "publishing.slots."
REVIEWER = "publishing.reviewer"


class Posts:
    """Methods block: call them on a lane. `changed` is told after every change, in the caller's thread."""

    def __init__(self, library: Library, accounts: AccountDoor, files: PostFiles, clock: Clock,
                 mint: Callable[[], str], *, rules: Callable[[], QueueRules] = QueueRules) -> None:
        self.changed: Event[Changes] = Event()
        self.files = files
        self._library = library
        self._accounts = accounts
        self._clock = clock
        self._mint = mint
        self._rules = rules
        self._checking = Checking(accounts, files, clock)

    # --- making and changing -----------------------------------------------------------------------------------

    def new(self, wording: Wording, media: Sequence[PostMedia], to: Sequence[ConnectionId], *, name: str = "",
            when: WallTime | None = None) -> PostView:
        """A new post with a target for each account: drafts, or planned for `when`.

        Raises Refused for a time that is over, Missing for an account that is not there.
        """
        now = self._clock.now()
        post = Post(PostId(self._mint()), name, wording, tuple(media), now, now)
        moves = [self._fresh(post, connection, when, now) for connection in dict.fromkeys(to)]
        self._library.posts.add(post, [one.target for one in moves], _told(moves, now))
        self._tell(post.id)
        return self.get(post.id)

    def medium(self, file: Path | AssetId) -> PostMedia:
        """What a file or an asset of the library is. Raises Missing, BadInput."""
        return self.files.medium(file)

    def save(self, view: PostView) -> PostView:
        """Keep a whole post as the composer has it; a target with state SCHEDULED and a time is planned.

        Targets under way or out keep what they went out with. Raises Refused when one of those was changed or
        removed, or when a time is over.
        """
        self._library.together(lambda: self._save(view))
        self._tell(view.post.id)
        return self.get(view.post.id)

    def slots(self, connection: ConnectionId) -> str:
        """The posting slots of an account as people write them, "" when there are none."""
        return str(self._library.settings.get(f"{SLOTS}{connection}") or "")

    def set_slots(self, connection: ConnectionId, text: str) -> str:
        """Keep the posting slots of an account; returns them as they are kept. Raises BadInput."""
        tidy = written(parsed(text))
        self._library.settings.put(f"{SLOTS}{connection}", tidy)
        return tidy

    def spread(self, targets: Iterable[TargetId], zone: str) -> tuple[Entry, ...]:
        """Plan targets for the next free slots of their accounts, in the order given, all or none.

        Raises Refused when an account has no (free) slot.
        """
        now, hands_over = self._clock.now(), self._hands_over()
        taken: dict[ConnectionId, Iterator[WallTime]] = {}

        def next_slot(target: Target) -> Move:
            one = target.connection
            if one not in taken:
                busy = self._library.targets.dues(one, now)
                taken[one] = parsed(self.slots(one)).after(now, zone, busy)
            when = next(taken[one], None)
            if when is None:
                raise Refused(say("This account has no free posting slot."),
                              next_step=ADD_SLOTS, acts=(Act.OPEN_SETTINGS,))
            return planned(target, when, now, hands_over=hands_over.get(target.platform, False))

        return self._moved(targets, next_slot)

    def review(self, post: PostId, state: Review, who: str = "", remark: str = "") -> PostView:
        """Somebody (a typed name) says where a post stands. Targets that waited for it go by the rule for late ones."""
        self._library.together(lambda: self._review(post, state, who.strip(), remark.strip()))
        if who.strip():
            self._library.settings.put(REVIEWER, who.strip())
        self._tell(post)
        return self.get(post)

    def reviewer(self) -> str:
        """The name that somebody gave last; "" before the first time."""
        return str(self._library.settings.get(REVIEWER) or "")

    def annotate(self, post: PostId, note: str) -> PostView:
        """Keep an internal note; it is never published and takes no approval back."""
        def steps() -> None:  # in one unit of writing: the composer may save the rest of it at any moment
            found, _ = self._library.posts.get(post)
            self._library.posts.save(replace(found, note=note, changed=self._clock.now()))

        self._library.together(steps)
        self._tell(post)
        return self.get(post)

    def schedule(self, targets: Iterable[TargetId], when: WallTime) -> tuple[Entry, ...]:
        """Plan targets for a time, all or none. Raises Refused for a time that is over or a target that is out."""
        hands_over, now = self._hands_over(), self._clock.now()
        return self._moved(targets, lambda one: planned(one, when, now, hands_over=hands_over.get(one.platform, False)))

    def unschedule(self, targets: Iterable[TargetId]) -> tuple[Entry, ...]:
        """Make them drafts again, all or none. Raises Refused for one that is on its way or out."""
        return self._moved(targets, unplanned)

    def delete(self, post: PostId) -> None:
        """Put a post into the bin; nothing of it is sent any more. Raises Refused while a target is under way."""
        now = self._clock.now()

        def steps() -> None:  # in one unit of writing: the queue may take a target at any moment
            found, targets = self._library.posts.get(post)
            held = any(one.owner is not None and one.lease_until is not None and one.lease_until > now
                       for one in targets)
            if held or any(one.state.is_under_way for one in targets):
                raise Refused(say("A part of this post is being published right now."),
                              next_step=say("Wait until it is done, or cancel it first."))
            self._library.posts.save(replace(found, deleted=now, changed=now))

        self._library.together(steps)
        self._tell(post)

    def take_back(self, post: PostId) -> None:
        """Put a post that a step has made into the bin. Raises Refused when a part of it is on its way or out."""
        def steps() -> None:
            if not all(is_open(one) for one in self._library.posts.get(post)[1]):
                raise Refused(say("A part of this post is on its way or out already."),
                              next_step=say("Delete on the calendar what should not go out."))
            self.delete(post)

        self._library.together(steps)

    def restore(self, post: PostId) -> None:
        """Take a post out of the bin. Targets that came due meanwhile are drafts then."""
        now = self._clock.now()

        def steps() -> None:
            found, targets = self._library.posts.get(post)
            over = [unplanned(one) for one in targets if one.state is S.SCHEDULED and one.due and one.due <= now]
            self._library.posts.save(replace(found, deleted=None, changed=now), changed=[one.target for one in over],
                                     events=_told(over, now))

        self._library.together(steps)
        self._tell(post)

    def duplicate(self, post: PostId, when: WallTime | None = None) -> PostView:
        """The same post once more, for the same accounts as far as they are there: drafts, or planned for `when`."""
        old, targets = self._library.posts.get(post)
        now = self._clock.now()
        copy = replace(without_review(old), id=PostId(self._mint()), created=now, changed=now, deleted=None)
        known = {one.id for one in self._accounts.all()}
        moves = [self._like(copy, one, when, now) for one in targets if one.connection in known]
        self._library.posts.add(copy, [one.target for one in moves], _told(moves, now))
        self._tell(copy.id)
        return self.get(copy.id)

    # --- finding -------------------------------------------------------------------------------------------------

    def get(self, id: PostId) -> PostView:
        """Raises Missing."""
        return PostView(*self._library.posts.get(id))

    def entry(self, target: TargetId) -> Entry:
        """One target with its post. Raises Missing."""
        found = self.entries([target])
        if not found:
            raise Missing(say("This post is not known (any more)."), detail=target)
        return found[0]

    def entries(self, targets: Iterable[TargetId]) -> tuple[Entry, ...]:
        return self._entries(self._library.posts.of_targets(targets))

    def between(self, start: datetime, end: datetime, *, limit: int = 2000) -> tuple[Entry, ...]:
        """What has a time in [start, end), in the order of time."""
        return self._entries(self._library.posts.between(start, end, limit=limit))

    def drafts(self, *, limit: int = MANY) -> tuple[PostView, ...]:
        """Posts of which nothing is planned, the last changed first."""
        return tuple(PostView(*one) for one in self._library.posts.drafts(limit=limit))

    def latest(self, *, limit: int = MANY) -> tuple[PostView, ...]:
        """All posts, the last changed first."""
        return tuple(PostView(*one) for one in self._library.posts.latest(limit=limit))

    def waiting(self, *, limit: int = MANY) -> tuple[Entry, ...]:
        """What waits for a person, a retry, a quota or an answer."""
        return self._entries(self._library.posts.in_states(WAITING, limit=limit))

    def history(self, *, limit: int = MANY) -> tuple[Entry, ...]:
        """What is over, the last first."""
        return self._entries(self._library.posts.ended(limit=limit))

    def events(self, target: TargetId) -> tuple[TargetEvent, ...]:
        """All that happened to a target, the first first."""
        return self._library.targets.events(target)

    def problems(self, view: PostView) -> Mapping[TargetId, tuple[Problem, ...]]:
        """What keeps each target from going out, or should be known before."""
        only_approved = self._rules().only_approved
        return {one.id: self._checking.problems(view.post, one, only_approved=only_approved) for one in view.targets}

    def needs_computer(self, target: Target) -> bool:
        """Whether this computer has to run at its time: it is planned and the platform does not have it."""
        return target.state in (S.SCHEDULED, S.WAITING, S.WAITING_FOR_QUOTA) or target.state.is_under_way

    def follow_zones(self) -> int:
        """Work out all moments anew when the rules of a zone changed since the last time; returns how many moved."""
        marks = {zone: mark_of_rules(zone) for zone in self._library.posts.zone_names()}
        known = self._library.settings.get(ZONES)
        if marks == known:
            return 0
        moved = self.times_anew() if known is not None else 0
        self._library.settings.put(ZONES, marks)
        return moved

    def times_anew(self) -> int:
        """Work out all moments from the wall times again; returns how many moved."""
        now = self._clock.now()

        def steps() -> list[PostId]:
            moved = []
            for target, post in self._library.posts.zones():
                due = target.when.instant() if target.when is not None else None
                if due is not None and due != target.due and (target.due is None or target.due > now):
                    fresh = replace(target, due=due, next_at=due if target.next_at == target.due else target.next_at)
                    self._library.targets.write(fresh, say("The rules of its time zone changed."), at=now)
                    moved.append(post.id)
            return moved

        if moved := self._library.together(steps):
            self._tell(*dict.fromkeys(moved))
        return len(moved)

    # --- inside --------------------------------------------------------------------------------------------------

    def _save(self, view: PostView) -> None:
        """In one unit of writing, so that the queue cannot take a target in between."""
        old, had = self._library.posts.get(view.post.id)
        now = self._clock.now()
        post = replace(view.post, created=old.created, changed=now, review=old.review, extra=old.extra)
        if (old.review is Review.APPROVED and self._rules().edit_ends_approval
                and is_edited(old, had, post, view.targets)):
            post = taken_back(post, now)
        revised = revise(old, had, post, view.targets, now, self._hands_over())
        for one in revised.added:
            self._accounts.get(one.connection)
        self._library.posts.save(post, changed=[one.target for one in revised.changed], added=revised.added,
                                 removed=revised.removed, events=_told(revised.changed, now))

    def _review(self, id: PostId, state: Review, who: str, remark: str) -> None:
        found, targets = self._library.posts.get(id)
        now, rules = self._clock.now(), self._rules()
        fresh = replace(reviewed(found, ReviewStep(state, who, now, remark)), changed=now)
        moves: tuple[Move, ...] = ()
        if rules.only_approved and state is Review.APPROVED and found.review is not Review.APPROVED:
            moves = let_go(targets, now, rules.late, self._given_away(now))
        self._library.posts.save(fresh, changed=[one.target for one in moves], events=_told(moves, now))

    def _given_away(self, now: datetime) -> dict[ConnectionId, datetime]:
        """The last moments that late targets of each account have been given already."""
        taken: dict[ConnectionId, datetime] = {}
        for one in self._library.targets.due_before(now, [S.SCHEDULED], only_approved=True):
            if one.next_at is not None and one.next_at > now - self._rules().late.apart:
                taken[one.connection] = max(one.next_at, taken.get(one.connection, one.next_at))
        return taken

    def _fresh(self, post: Post, connection: ConnectionId, when: WallTime | None, now: datetime) -> Move:
        account = self._accounts.get(connection)
        target = Target(TargetId(self._mint()), post.id, connection, account.platform)
        return Move(target, say("It is a draft.")) if when is None else planned(target, when, now)

    def _like(self, post: Post, old: Target, when: WallTime | None, now: datetime) -> Move:
        target = Target(TargetId(self._mint()), post.id, old.connection, old.platform, override=old.override,
                        options=old.options, hand_over=old.hand_over)
        over = self._hands_over().get(target.platform, False)
        return Move(target, say("It is a draft.")) if when is None else planned(target, when, now, hands_over=over)

    def _hands_over(self) -> dict[str, bool]:
        return {key: platform.facts.hands_over for key, platform in self._accounts.platforms.items()}

    def _moved(self, wanted: Iterable[TargetId], change: Callable[[Target], Move]) -> tuple[Entry, ...]:
        names, now = list(wanted), self._clock.now()

        def steps() -> None:
            for target in self._library.targets.get_many(names):
                move = change(target)
                self._library.targets.write(move.target, move.words, at=now, detail=move.detail)

        self._library.together(steps)
        entries = self.entries(names)
        self._tell(*{one.post.id for one in entries})
        return entries

    def _entries(self, pairs: Iterable[tuple[Target, Post]]) -> tuple[Entry, ...]:
        known = {one.id: one for one in self._library.connections.all(with_removed=True)}
        return tuple(Entry(target, post, known.get(target.connection)) for target, post in pairs)

    def _tell(self, *posts: PostId) -> None:
        self.changed.emit(Changes.of(Subject.POSTS, posts))


def _told(moves: Iterable[Move], now: datetime) -> list[TargetEvent]:
    return [TargetEvent(one.target.id, now, one.target.state, one.words, one.detail) for one in moves]

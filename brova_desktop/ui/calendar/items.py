"""Targets as the calendar shows them: plain values made off the GUI thread, drawn by every view alike."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum
from zoneinfo import ZoneInfo

from brova_desktop.domain.ids import ConnectionId, PostId, TargetId
from brova_desktop.domain.media.folding import fold
from brova_desktop.domain.posts.facts import PlatformFacts
from brova_desktop.domain.posts.post import PostMedia, Review
from brova_desktop.domain.posts.reviewing import waits_for_approval
from brova_desktop.domain.posts.target import Target, TargetState
from brova_desktop.domain.words import say
from brova_desktop.services.publishing.views import Entry
from brova_desktop.ui.calendar.states import (
    AT_RISK,
    HERE,
    MOVABLE,
    REVIEW_SIGNS,
    SIGNS,
    TAKES_OVER,
    WAITS_FOR_APPROVAL,
    Sign,
    sign_of,
)

LETTERS = {"linkedin": "in"}
UNKNOWN_COLOUR = "#808890"


@dataclass(frozen=True, slots=True)
class Mark:
    """How a platform is told apart: its name, its colour and a letter, never the colour alone."""

    key: str
    name: str
    colour: str
    letter: str


@dataclass(frozen=True, slots=True)
class Item:
    """One target on the calendar. `at` is the local time of the calendar's zone, without a zone of its own."""

    target: TargetId
    post: PostId
    connection: ConnectionId
    at: datetime
    title: str
    mark: Mark
    handle: str
    state: TargetState
    sign: Sign
    here: bool
    """Whether this computer has to run then."""
    risk: bool
    movable: bool
    media: PostMedia | None
    search: str
    link: str = ""
    review: Review = Review.DRAFT
    held: bool = False
    """Whether it does not go out before somebody approves it."""

    @property
    def review_sign(self) -> Sign | None:
        """Where its review stands; nothing while nobody has begun one, and once it is out."""
        over = self.state.is_over or self.review is Review.DRAFT
        return None if over else REVIEW_SIGNS[self.review]

    @property
    def day(self) -> date:
        return self.at.date()


class Which(Enum):
    """A handful of states a person would ask for."""

    ALL = "all"
    PLANNED = "planned"
    ATTENTION = "attention"
    PUBLISHED = "published"


@dataclass(frozen=True, slots=True)
class Filter:
    """`accounts` are those shown; none named means all of them."""

    text: str = ""
    accounts: frozenset[ConnectionId] = frozenset()
    platform: str = ""
    which: Which = Which.ALL
    review: Review | None = None

    def __bool__(self) -> bool:
        return self != Filter()

    def lets(self, item: Item) -> bool:
        if self.accounts and item.connection not in self.accounts:
            return False
        if self.platform and item.mark.key != self.platform:
            return False
        if self.review is not None and item.review is not self.review:
            return False
        if self.which is not Which.ALL and _group(item) is not self.which:
            return False
        return all(word in item.search for word in fold(self.text).split())


def mark_of(platform: str, facts: Mapping[str, PlatformFacts]) -> Mark:
    """How a platform is shown, also one that this version does not know."""
    known = facts.get(platform)
    name = known.name if known is not None else platform.capitalize()
    return Mark(platform, name, known.colour if known is not None else UNKNOWN_COLOUR,
                LETTERS.get(platform, name[:1].upper()))


def title_of(entry: Entry) -> str:
    """What its maker calls it, else its title, else the beginning of what it says, else the file's name."""
    wording = entry.target.wording(entry.post.wording)
    first = next((line.strip() for line in wording.caption.splitlines() if line.strip()), "")
    files = entry.target.files(entry.post.media)
    return entry.post.name or wording.title or first or (files[0].name if files else "")


def items_of(entries: Iterable[Entry], facts: Mapping[str, PlatformFacts], zone: ZoneInfo, *,
             only_approved: bool = False) -> tuple[Item, ...]:
    """Entries that have a time, in the order of their times. `only_approved`: others do not go out."""
    marks: dict[str, Mark] = {}
    made = []
    for entry in entries:
        moment = shown_moment(entry.target)
        if moment is None:
            continue
        platform = entry.target.platform
        mark = marks.setdefault(platform, mark_of(platform, facts))
        held = only_approved and waits_for_approval(entry.post, entry.target)
        made.append(_item(entry, mark, moment.astimezone(zone).replace(tzinfo=None), held=held))
    made.sort(key=lambda item: (item.at, item.title, item.target))
    return tuple(made)


def shown_moment(target: Target) -> datetime | None:
    """Where it stands on the calendar: when it went out, else when it is due."""
    if target.state is TargetState.PUBLISHED and target.published is not None:
        return target.due or target.published.at
    return target.due


def by_day(items: Sequence[Item]) -> dict[date, list[Item]]:
    days: dict[date, list[Item]] = defaultdict(list)
    for item in items:
        days[item.day].append(item)
    return dict(days)


def _item(entry: Entry, mark: Mark, at: datetime, *, held: bool) -> Item:
    target, connection = entry.target, entry.connection
    planned = target.state is TargetState.SCHEDULED
    risk = planned and ends_before(entry)
    here = planned and not target.hand_over
    title = title_of(entry)
    handle = (connection.profile.handle or connection.profile.name) if connection is not None else ""
    files = target.files(entry.post.media)
    return Item(
        target=target.id, post=entry.post.id, connection=target.connection, at=at, title=title, mark=mark,
        handle=handle, state=target.state, sign=WAITS_FOR_APPROVAL if held else _sign(target, mark, risk, here),
        here=here, risk=risk, movable=target.state in MOVABLE, media=files[0] if files else None,
        search=fold(f"{title} {target.override.get('caption', entry.post.wording.caption)} {handle} {mark.name}"),
        link=target.published.link if target.published is not None else "", review=entry.post.review, held=held,
    )


def _sign(target: Target, mark: Mark, risk: bool, here: bool) -> Sign:
    if risk:
        return AT_RISK
    if here:
        return HERE
    if target.state in (TargetState.HANDED_OVER, TargetState.SCHEDULED):
        tint = SIGNS[TargetState.HANDED_OVER].tint if target.state is TargetState.HANDED_OVER else "text3"
        return Sign(TAKES_OVER, tint, say("{platform} takes over by itself", platform=mark.name))
    return sign_of(target)


def ends_before(entry: Entry) -> bool:
    """Whether the sign-in is over before the target is due."""
    return entry.ends_before


def _group(item: Item) -> Which:
    state = item.state
    if state.needs_person or item.risk or item.held or state in (TargetState.UNKNOWN, TargetState.WAITING):
        return Which.ATTENTION
    return Which.PUBLISHED if state in (TargetState.PUBLISHED, TargetState.CONFIRMING) else Which.PLANNED

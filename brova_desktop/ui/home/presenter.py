"""What Home shows, worked out from the library; no Qt."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from brova_desktop.domain.ids import ConnectionId, ReelId
from brova_desktop.domain.media.asset import Asset
from brova_desktop.domain.media.query import AssetQuery
from brova_desktop.domain.posts.connection import Connection, ConnectionState
from brova_desktop.domain.posts.target import TargetState
from brova_desktop.domain.words import Words, say
from brova_desktop.services.publishing.views import Away, Entry
from brova_desktop.ui.bridge.workbench import Place

if TYPE_CHECKING:
    from brova_desktop.services.line import Line
    from brova_desktop.services.suite import Desk

EACH = 6
SEEN, DISMISSED = "home.seen", "checklist-hidden-in"


@dataclass(frozen=True, slots=True)
class Errand:
    """Something only a person can do. `place` is where it is done."""

    words: Words
    detail: Words | None
    button: Words
    place: Place
    is_bad: bool = True


@dataclass(frozen=True, slots=True)
class Step:
    """One item of the getting-started list; `done` is what really is in the library."""

    words: Words
    done: bool
    place: Place


@dataclass(frozen=True, slots=True)
class ReelCardView:
    """A reel to go on with."""

    id: ReelId
    title: str
    changed: datetime


@dataclass(frozen=True, slots=True)
class HomeView:
    """Everything Home shows."""

    errands: tuple[Errand, ...] = ()
    today: tuple[Entry, ...] = ()
    later: tuple[Entry, ...] = ()
    results: tuple[Entry, ...] = ()
    reels: tuple[ReelCardView, ...] = ()
    media: tuple[Asset, ...] = ()
    steps: tuple[Step, ...] = ()
    away: Away | None = None
    sandbox: bool = False
    counts: dict[str, int] = field(default_factory=dict)

    @property
    def is_begun(self) -> bool:
        """Whether every step of the list is done."""
        return all(step.done for step in self.steps)


def look(desk: Desk, line: Line, now: datetime, here: Callable[[datetime], datetime]) -> HomeView:
    """Read everything; blocks. `here` turns a moment into local time."""
    library = desk.workspace.library
    status = line.queue.status()
    upcoming = line.posts.between(now - timedelta(hours=12), now + timedelta(days=14), limit=200)
    waiting = [entry for entry in upcoming if entry.target.due is not None and not entry.target.state.is_over
               and entry.target.due >= now]
    local = here(now).date()
    today = [entry for entry in waiting if entry.target.due is not None and here(entry.target.due).date() == local]
    later = [entry for entry in waiting if entry not in today]
    results = [entry for entry in line.posts.history(limit=40) if entry.target.state is TargetState.PUBLISHED][:EACH]
    reels = tuple(ReelCardView(card.id, card.title, card.changed) for card in library.reels.page(size=EACH).items)
    media = library.assets.page(AssetQuery(), size=EACH).items
    connections = line.accounts.all()
    waiting_for_sign_in = [
        *(one for one in status.needs_person if one.target.state is TargetState.NEEDS_RECONNECT),
        *(one for one in waiting if one.target.state is TargetState.SCHEDULED and one.ends_before)]
    return HomeView(
        errands=(*_failures(status.needs_person), *_sign_ins(line, waiting_for_sign_in, connections)),
        today=tuple(today[:EACH]), later=tuple(later[:EACH]), results=tuple(results), reels=reels, media=tuple(media),
        steps=_steps(bool(media), bool(reels), bool(connections), bool(upcoming or results), bool(results)),
        away=line.queue.away(), sandbox=desk.workspace.card.sandbox,
    )  # fmt: skip


def _failures(entries: tuple[Entry, ...]) -> tuple[Errand, ...]:
    made = []
    for entry in entries:
        name = entry.post.name or entry.post.wording.title or entry.post.wording.caption[:40]
        place = Place("calendar", entry.post.id, values={"target": entry.target.id})
        trouble = entry.target.trouble
        detail = trouble.next_step or trouble.kept if trouble is not None else None
        if entry.target.state is TargetState.MISSED:
            made.append(Errand(say("{name} came due while this computer was off", name=name), detail,
                               say("Decide"), place, is_bad=False))
        elif entry.target.state is not TargetState.NEEDS_RECONNECT:  # told once for its account
            happened = trouble.happened if trouble is not None else say("It was not published.")
            made.append(Errand(say("{name}: {sentence}", name=name, sentence=happened), detail, say("See why"), place))
    return tuple(made)


def _sign_ins(line: Line, entries: Sequence[Entry], connections: tuple[Connection, ...]) -> tuple[Errand, ...]:
    """One errand for each account that has to be signed in again, with how many posts wait for it."""
    waiting: dict[ConnectionId, list[Entry]] = {}
    for entry in {one.target.id: one for one in entries}.values():
        waiting.setdefault(entry.target.connection, []).append(entry)
    known = {one.id: one for one in connections}
    known.update({entry.connection.id: entry.connection for one in waiting.values() for entry in one[:1]
                  if entry.connection is not None and entry.connection.id not in known})
    made = []
    for id, one in known.items():
        words = _sign_in_words(one, bool(waiting.get(id)))
        if words is not None:
            platform = line.platforms.get(one.platform)
            filled = say(words.source, account=one.profile.handle or one.profile.name,
                         platform=platform.facts.name if platform is not None else one.platform)
            posts = len(waiting.get(id, ()))
            made.append(Errand(
                filled, say("{count} posts wait for it.", count=posts) if posts else None,
                say("Connect it") if one.removed is not None else say("Sign in again"),
                Place("calendar", "" if one.removed is not None else id,
                      intent="connect" if one.removed is not None else "reconnect"),
                is_bad=one.state is not ConnectionState.EXPIRES_SOON))
    return tuple(made)


def _sign_in_words(one: Connection, is_waited_for: bool) -> Words | None:
    """Why somebody has to sign in; None where nobody has to."""
    if one.removed is not None:
        return say("{account} on {platform} is disconnected") if is_waited_for else None
    match one.state:
        case ConnectionState.EXPIRES_SOON:
            return say("The sign-in of {account} on {platform} ends soon")
        case ConnectionState.EXPIRED:
            return say("The sign-in of {account} on {platform} has ended")
        case ConnectionState.REVOKED:
            return say("{account} on {platform} took its permission back")
    return say("The sign-in of {account} on {platform} ends before all is published") if is_waited_for else None


def _steps(media: bool, reels: bool, accounts: bool, posts: bool, published: bool) -> tuple[Step, ...]:
    return (
        Step(say("Bring in your clips, photos and music"), media, Place("video", intent="import")),
        Step(say("Make a reel"), reels, Place("reels", intent="new")),
        Step(say("Connect an account"), accounts, Place("calendar", intent="connect")),
        Step(say("Plan a post"), posts, Place("calendar", intent="new-post")),
        Step(say("See it published"), published, Place("calendar", "queue")),
    )

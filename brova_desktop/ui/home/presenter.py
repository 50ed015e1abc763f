"""What Home shows, worked out from the library; no Qt."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from brova_desktop.domain.ids import ReelId
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
SEEN, DISMISSED = "home.seen", "home.checklist-done"


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
    return HomeView(
        errands=(*_failures(status.needs_person), *_renewals(connections)), today=tuple(today[:EACH]),
        later=tuple(later[:EACH]), results=tuple(results), reels=reels, media=tuple(media),
        steps=_steps(bool(media), bool(reels), bool(connections), bool(upcoming or results), bool(results)),
        away=line.queue.away(), sandbox=desk.workspace.card.sandbox,
    )  # fmt: skip


def _failures(entries: tuple[Entry, ...]) -> tuple[Errand, ...]:
    made = []
    for entry in entries:
        name = entry.post.name or entry.post.wording.title or entry.post.wording.caption[:40]
        place = Place("calendar", entry.post.id, values={"target": entry.target.id})
        if entry.target.state is TargetState.NEEDS_RECONNECT:
            who = entry.connection.profile.handle or entry.connection.profile.name if entry.connection else ""
            made.append(Errand(say("{name} waits for a new sign-in of {account}", name=name, account=who),
                               None, say("Sign in again"), Place("calendar", intent="accounts")))
            continue
        trouble = entry.target.trouble
        detail = trouble.next_step or trouble.kept if trouble is not None else None
        if entry.target.state is TargetState.MISSED:
            made.append(Errand(say("{name} came due while this computer was off", name=name), detail,
                               say("Decide"), place, is_bad=False))
        else:
            happened = trouble.happened if trouble is not None else say("It was not published.")
            made.append(Errand(say("{name}: {sentence}", name=name, sentence=happened), detail, say("See why"), place))
    return tuple(made)


def _renewals(connections: tuple[Connection, ...]) -> tuple[Errand, ...]:
    words = {
        ConnectionState.EXPIRES_SOON: say("The sign-in of {account} ends soon"),
        ConnectionState.EXPIRED: say("The sign-in of {account} has ended"),
        ConnectionState.REVOKED: say("{account} took its permission back"),
    }
    return tuple(
        Errand(say(words[one.state].source, account=one.profile.handle or one.profile.name), None,
               say("Sign in again"), Place("calendar", intent="accounts", item=one.id),
               is_bad=one.state is not ConnectionState.EXPIRES_SOON)
        for one in connections if one.state in words)


def _steps(media: bool, reels: bool, accounts: bool, posts: bool, published: bool) -> tuple[Step, ...]:
    return (
        Step(say("Bring in your clips, photos and music"), media, Place("video", intent="import")),
        Step(say("Make a reel"), reels, Place("reels", intent="new")),
        Step(say("Connect an account"), accounts, Place("calendar", intent="connect")),
        Step(say("Plan a post"), posts, Place("calendar", intent="new-post")),
        Step(say("See it published"), published, Place("calendar", intent="queue")),
    )

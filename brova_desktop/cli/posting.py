"""What the publishing commands share: the open line, accounts and posts by what people call them, times."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable
from contextlib import asynccontextmanager
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, TypeVar

import tzlocal

from brova_desktop.cli.account_views import named
from brova_desktop.cli.output import Output
from brova_desktop.cli.surroundings import needed_workspace
from brova_desktop.domain.errors import BadInput, Missing, Refused
from brova_desktop.domain.ids import PostId, TargetId
from brova_desktop.domain.instants import WallTime, tidy_zone
from brova_desktop.domain.posts import sheet
from brova_desktop.domain.posts.connection import Connection
from brova_desktop.domain.words import say
from brova_desktop.ports.vault import Secret

if TYPE_CHECKING:
    from brova_desktop.services.line import Line
    from brova_desktop.services.publishing.views import PostView

T = TypeVar("T")


def with_line(out: Output, work: Callable[[Line], Awaitable[T]]) -> T:
    """Run a coroutine with the publishing line of the workspace that is meant."""
    async def whole() -> T:
        async with open_line(out) as line:
            return await work(line)

    return out.run(whole())


@asynccontextmanager
async def open_line(out: Output) -> AsyncIterator[Line]:
    """The line of the workspace that is meant; troubles in the background are told on stderr."""
    from brova_desktop.assembly import open_desk, publishing_line

    given = os.environ.get("BROVA_PASSPHRASE")
    desk = out.stack.enter_context(
        open_desk(needed_workspace(out.frame), passphrase=Secret(given) if given else None)
    )
    async with publishing_line(desk, tell=lambda error: out.warn(error.sentence())) as line:
        yield line


def account_named(line: Line, word: str) -> Connection:
    """An account as `account_views.named` finds it. Raises Missing, or Refused when several fit."""
    return named(line.accounts.all(), word)


def post_named(line: Line, word: str) -> PostView:
    """A post by its id, its name, or the id of one of its targets. Raises Missing, or Refused when unclear."""
    try:
        return line.posts.get(PostId(word))
    except Missing:
        found = [view for view in line.posts.latest() if view.post.name == word]
    if len(found) > 1:
        raise Refused(
            say("{count} posts are called {name}.", count=len(found), name=word),
            next_step=say("Name one by its id: {ids}.", ids=", ".join(one.post.id for one in found[:5])),
        )
    return found[0] if found else line.posts.get(line.posts.entry(TargetId(word)).post.id)


def targets_named(line: Line, word: str, only: Iterable[str] = ()) -> tuple[TargetId, ...]:
    """The targets of a post (those of some accounts), or the one that has this id."""
    view = post_named(line, word)
    if any(one.id == word for one in view.targets):
        return (TargetId(word),)
    wanted = {account_named(line, name).id for name in only}
    found = tuple(one.id for one in view.targets if not wanted or one.connection in wanted)
    if not found:
        raise Refused(say("This post goes to no account."), next_step=say("Add one with --to."))
    return found


def when_said(text: str, zone: str | None) -> WallTime:
    """A time as ISO 8601; without an offset it is read in the zone (the system's unless given). Raises BadInput."""
    return sheet.when_said(text, zone or own_zone())


def own_zone() -> str:
    """The zone of this computer's clocks."""
    return tidy_zone(tzlocal.get_localzone_name() or "UTC")


def stretch_said(first: str, last: str) -> tuple[datetime, datetime]:
    """The days from `first` up to and with `last` (ISO dates by this computer's clocks), as moments. Raises BadInput.

    Nothing said is the current month.
    """
    today = datetime.now().astimezone().date()
    begin = _day(first) if first else today.replace(day=1)
    following = (begin.replace(day=1) + timedelta(days=32)).replace(day=1)
    end = _day(last) + timedelta(days=1) if last else following
    if end <= begin:
        raise BadInput(say("The last day is before the first."))
    zone = own_zone()
    since, until = (WallTime(datetime.combine(one, time()), zone).instant() for one in (begin, end))
    return since, until


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise BadInput(say("{text} is no day.", text=text[:40]), next_step=say("Write it like 2026-12-24.")) from error

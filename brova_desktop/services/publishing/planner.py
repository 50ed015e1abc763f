"""What works on many posts at once: sheets, templates, slots, the file for other calendars, the end of copies."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from brova_desktop.jobs.lanes import Lanes
from brova_desktop.ports.clock import Clock
from brova_desktop.services.publishing.agenda import Agenda, Feed
from brova_desktop.services.publishing.copies import Copies
from brova_desktop.services.publishing.doors import AccountDoor
from brova_desktop.services.publishing.post_sheets import PostSheets
from brova_desktop.services.publishing.post_templates import PostTemplates
from brova_desktop.services.publishing.posts import Posts
from brova_desktop.services.publishing.slotting import Slotting
from brova_desktop.storage.library import Library


@dataclass(frozen=True)
class Planner:
    """One of each for an open workspace."""

    sheets: PostSheets
    templates: PostTemplates
    slots: Slotting
    agenda: Agenda
    feed: Feed
    copies: Copies

    @classmethod
    def of(cls, library: Library, accounts: AccountDoor, posts: Posts, lanes: Lanes, clock: Clock,
           mint: Callable[[], str], name: str) -> Planner:
        """`name` is what the workspace is called."""
        names = {key: platform.facts.name for key, platform in accounts.platforms.items()}
        agenda = Agenda(library, posts, clock, name, names)
        feed = Feed(agenda, lanes)
        posts.changed.subscribe(feed.hear)
        accounts.changed.subscribe(feed.hear)
        return cls(PostSheets(library, accounts, posts), PostTemplates(library, accounts, posts, mint),
                   Slotting(library, posts, clock), agenda, feed,
                   Copies(library, posts.files.copies, lanes, clock))

"""Posts to start from: words, accounts and choices, without media, times or what became of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any

from brova_desktop.domain.errors import Missing, Refused
from brova_desktop.domain.ids import ConnectionId, PostId
from brova_desktop.domain.instants import WallTime
from brova_desktop.domain.posts.post import PostMedia, Wording, words_in
from brova_desktop.domain.posts.target import Target
from brova_desktop.domain.words import say
from brova_desktop.services.publishing.doors import AccountDoor
from brova_desktop.services.publishing.posts import Posts
from brova_desktop.services.publishing.views import PostView
from brova_desktop.storage.library import Library
from brova_desktop.storage.target_rows import wording_from, wording_record

TEMPLATES = "publishing.templates"
MOST = 200


@dataclass(frozen=True, slots=True)
class TemplatePart:
    """What belongs to one account."""

    connection: ConnectionId
    override: Mapping[str, Any]
    options: Mapping[str, str | bool]
    hand_over: bool = False


@dataclass(frozen=True, slots=True)
class PostTemplate:
    id: str
    name: str
    wording: Wording
    note: str
    parts: tuple[TemplatePart, ...]


@dataclass(frozen=True)
class PostTemplates:
    """Kept in the workspace's own settings. Methods block."""

    library: Library
    accounts: AccountDoor
    posts: Posts
    mint: Callable[[], str]

    def all(self) -> tuple[PostTemplate, ...]:
        """By name. What cannot be read (from another version) is left out."""
        found = []
        for record in self._records():
            try:
                found.append(_template(record))
            except (KeyError, TypeError, ValueError):
                continue
        return tuple(sorted(found, key=lambda one: (one.name.casefold(), one.id)))

    def named(self, word: str) -> PostTemplate:
        """One by its id or name. Raises Missing."""
        found = next((one for one in self.all() if word in (one.id, one.name)), None)
        if found is None:
            raise Missing(say("There is no template called {name}.", name=word[:80]))
        return found

    def keep(self, name: str, post: PostId) -> PostTemplate:
        """Save a post as a template; one of the same name is replaced. Raises Refused without a name, Missing."""
        tidy = " ".join(name.split())[:120]
        if not tidy:
            raise Refused(say("A template needs a name."))
        view = self.posts.get(post)
        parts = tuple(TemplatePart(one.connection, words_in(one.override), one.options, one.hand_over)
                      for one in view.targets)  # templates have no media
        made = PostTemplate(self.mint(), tidy, view.post.wording, view.post.note, parts)

        def steps() -> None:
            others = [one for one in self._records() if one.get("name") != tidy]
            if len(others) >= MOST:
                raise Refused(say("There are {count} templates already.", count=len(others)),
                              next_step=say("Remove one that nobody needs."))
            self.library.settings.put(TEMPLATES, [*others, _record(made)])

        self.library.together(steps)
        return made

    def remove(self, template: str) -> None:
        """Forget one by its id or name. Raises Missing."""
        id = self.named(template).id
        self.library.together(lambda: self.library.settings.put(
            TEMPLATES, [one for one in self._records() if one.get("id") != id]))

    def begin(self, template: str, media: Sequence[PostMedia] = (), when: WallTime | None = None) -> PostView:
        """A new post, for those of the template's accounts that are still there: a draft that carries the time."""
        found = self.named(template)
        known = {one.id for one in self.accounts.all()}
        parts = {one.connection: one for one in found.parts if one.connection in known}

        def steps() -> PostView:
            view = self.posts.new(found.wording, media, list(parts))
            targets = tuple(_like(one, parts[one.connection], when) for one in view.targets)
            return self.posts.save(replace(view, post=replace(view.post, note=found.note), targets=targets))

        return self.library.together(steps)

    def _records(self) -> list[dict[str, Any]]:
        kept = self.library.settings.get(TEMPLATES)
        return [one for one in kept if isinstance(one, dict)] if isinstance(kept, list) else []


def _like(target: Target, part: TemplatePart, when: WallTime | None) -> Target:
    return replace(target, override=part.override, options=part.options, hand_over=part.hand_over, when=when)


def _record(one: PostTemplate) -> dict[str, Any]:
    parts = [{**asdict(part), "override": {key: list(value) if isinstance(value, tuple) else value
                                           for key, value in part.override.items()}} for part in one.parts]
    return {"id": one.id, "name": one.name, "wording": wording_record(one.wording), "note": one.note, "parts": parts}


def _template(record: Mapping[str, Any]) -> PostTemplate:
    parts = tuple(TemplatePart(ConnectionId(one["connection"]), one["override"], one["options"], bool(one["hand_over"]))
                  for one in record["parts"])
    return PostTemplate(record["id"], record["name"], wording_from(record["wording"]), record["note"], parts)

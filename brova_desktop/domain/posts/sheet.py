"""A month of posts as rows of a spreadsheet: the columns, and how cells name times and choices."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from types import MappingProxyType

from brova_desktop.domain.errors import Act, BadInput
from brova_desktop.domain.instants import WallTime, is_twice, wall_time, zone_named
from brova_desktop.domain.posts.facts import PlatformFacts
from brova_desktop.domain.posts.post import Wording
from brova_desktop.domain.words import Words, say

COLUMNS = ("media", "caption", "to", "at", "title", "tags", "link", "first comment", "alt text", "name", "zone",
           "choices", "note")
"""In the order they are written; only media and to must be there."""
NEEDED = ("media", "to")

Choices = Mapping[str, Mapping[str, str | bool]]
"""Values of options by platform and key."""


@dataclass(frozen=True, slots=True)
class SheetPost:
    """What a row says. `to` are accounts as people call them, `media` files or ids of assets."""

    wording: Wording
    media: tuple[str, ...]
    to: tuple[str, ...]
    when: WallTime | None = None
    name: str = ""
    note: str = ""
    choices: Choices = field(default_factory=lambda: MappingProxyType({}))


@dataclass(frozen=True, slots=True)
class SheetRow:
    """`number` is what a spreadsheet shows for the row; `wrong` says by column why a cell cannot be used.

    `post` is None while something is wrong.
    """

    number: int
    cells: Mapping[str, str]
    post: SheetPost | None
    wrong: Mapping[str, Words] = field(default_factory=lambda: MappingProxyType({}))


def row_of(number: int, cells: Mapping[str, str], zone: str) -> SheetRow:
    """A row by its own word alone: whether files and accounts are there is not asked here.

    `zone` is used where the row names none.
    """
    wrong: dict[str, Words] = {}
    when = None
    try:
        when = when_said(cells.get("at", ""), cells.get("zone", "") or zone) if cells.get("at") else None
    except BadInput as error:
        wrong["zone" if cells.get("zone") and not _is_zone(cells["zone"]) else "at"] = error.happened
    choices: Choices = {}
    try:
        choices = choices_said(parts_of(cells.get("choices", "")))
    except BadInput as error:
        wrong["choices"] = error.happened
    wording = Wording(cells.get("caption", ""), cells.get("title", ""), parts_of(cells.get("tags", "")),
                      cells.get("link", ""), cells.get("first comment", ""), cells.get("alt text", ""))
    media, to = parts_of(cells.get("media", "")), parts_of(cells.get("to", ""))
    if not to:
        wrong["to"] = say("No account is named.")
    post = SheetPost(wording, media, to, when, cells.get("name", ""), cells.get("note", ""), choices)
    return SheetRow(number, cells, None if wrong else post, wrong)


def cells_of(post: SheetPost) -> dict[str, str]:
    """The other way: `row_of` reads the same post again (texts lose white space around them)."""
    wording, when = post.wording, post.when
    return {
        "media": "; ".join(post.media), "caption": wording.caption, "to": "; ".join(post.to),
        "at": time_written(when) if when is not None else "", "title": wording.title,
        "tags": "; ".join(wording.tags), "link": wording.link, "first comment": wording.first_comment,
        "alt text": wording.alt_text, "name": post.name, "zone": when.zone if when is not None else "",
        "choices": "; ".join(choices_written(post.choices)), "note": post.note,
    }


def parts_of(cell: str) -> tuple[str, ...]:
    """Several things in one cell are parted by semicolons."""
    return tuple(part.strip() for part in cell.split(";") if part.strip())


def when_said(text: str, zone: str) -> WallTime:
    """A time as ISO 8601; without an offset it is read in the zone. Raises BadInput."""
    try:
        moment = datetime.fromisoformat(text)
        moment.replace(tzinfo=moment.tzinfo or UTC).astimezone(UTC)
    except (ValueError, OverflowError) as error:
        raise BadInput(say("{text} is no date and time.", text=text[:40]),
                       next_step=say("Write it like 2026-12-24T18:00."), acts=(Act.RESCHEDULE,)) from error
    zone_named(zone)
    return wall_time(moment, zone) if moment.tzinfo is not None else WallTime(moment, zone)


def time_written(when: WallTime) -> str:
    """A time so that `when_said` reads the same one: with its offset in an hour that comes twice."""
    if is_twice(when.local, zone_named(when.zone)):
        return when.instant().astimezone(zone_named(when.zone)).isoformat(timespec="minutes")
    return when.local.isoformat(timespec="minutes")


def choices_said(words: Iterable[str]) -> dict[str, dict[str, str | bool]]:
    """Options like youtube.privacy=unlisted, by platform and key. Raises BadInput."""
    switches: dict[str, str | bool] = {"true": True, "yes": True, "false": False, "no": False}
    found: dict[str, dict[str, str | bool]] = {}
    for one in words:
        key, is_said, value = one.partition("=")
        platform, has_key, name = key.strip().partition(".")
        if not is_said or not has_key:
            raise BadInput(say("{text} is not like youtube.privacy=unlisted.", text=one[:60]))
        found.setdefault(platform, {})[name] = switches.get(value.strip().lower(), value.strip())
    return found


def misspelt(choices: Choices, platforms: Mapping[str, PlatformFacts]) -> Words | None:
    """Why a choice would have no effect: somebody who mistypes "private" must not be public."""
    for key, options in choices.items():
        facts = platforms.get(key)
        if facts is None:
            return say("There is no platform called {name}.", name=key[:40])
        for name, value in options.items():
            option = facts.option(name)
            if option is None:
                return say("{platform} has no choice called {name}.", platform=facts.name, name=name[:40])
            known: set[str | bool] = {one.value for one in option.choices} or {True, False}
            if value not in known:
                return say("{value} is nothing to choose for {name}.", value=str(value)[:40], name=name)
    return None


def choices_written(choices: Choices) -> list[str]:
    def text(value: str | bool) -> str:
        return value if isinstance(value, str) else "true" if value else "false"

    return [f"{platform}.{key}={text(value)}" for platform, options in choices.items()
            for key, value in options.items()]


def _is_zone(name: str) -> bool:
    try:
        zone_named(name)
    except BadInput:
        return False
    return True

"""Counting texts as platforms count them, and shortening them without breaking a word."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from brova_desktop.domain.ids import TargetId
from brova_desktop.domain.posts.facts import Count, PlatformFacts, TextLimit
from brova_desktop.domain.posts.post import Wording
from brova_desktop.ui.calendar.composer.draft import Draft

HASHTAG = re.compile(r"#[^\s#.,;:!?()\[\]{}\"'،؛؟]+")
FIELDS = ("caption", "title", "tags")


@dataclass(frozen=True, slots=True)
class Counter:
    """How much of a platform's room a text takes. `hashtags_most` is None where nobody counts them."""

    target: TargetId
    platform: str
    field: str
    used: int
    most: int
    hashtags: int = 0
    hashtags_most: int | None = None

    @property
    def is_over(self) -> bool:
        return self.used > self.most or (self.hashtags_most is not None and self.hashtags > self.hashtags_most)

    @property
    def is_near(self) -> bool:
        return not self.is_over and self.used * 10 >= self.most * 9


def counters(draft: Draft, facts: Mapping[str, PlatformFacts]) -> tuple[Counter, ...]:
    """For each account its main text, and its title where it has one; one line for each platform and text."""
    made: dict[tuple[str, str, int, int], Counter] = {}
    for target, part in draft.records.items():
        known = facts.get(part.platform)
        if known is None:
            continue
        wording = draft.wording.with_override(part.override)
        for name in FIELDS:
            limit = known.text(name)
            if limit is not None and (name != "tags" or wording.tags):
                one = counted(target, part.platform, limit, wording)
                made.setdefault((part.platform, name, one.used, one.hashtags), one)
    return tuple(made.values())


def counted(target: TargetId, platform: str, limit: TextLimit, wording: Wording) -> Counter:
    value = getattr(wording, limit.field)
    text = tag_list(value) if isinstance(value, tuple) else str(value or "")
    hashtags = len(HASHTAG.findall(text)) + hashtags_elsewhere(wording, limit)
    return Counter(target, platform, limit.field, limit.count.of(text), limit.most, hashtags, limit.hashtags)


def tag_list(tags: Sequence[str]) -> str:
    """Tags as a platform counts them: commas between, quotes around one with a space (YouTube Data API, videos)."""
    return ",".join(f'"{one}"' if " " in one else one for one in tags)


def hashtags_elsewhere(wording: Wording, limit: TextLimit) -> int:
    """Those of the title: where hashtags are limited, they count together with the caption's."""
    counts = limit.hashtags is not None and limit.field == "caption"
    return len(HASHTAG.findall(wording.title)) if counts else 0


def shortened(text: str, most: int, count: Count = Count.CHARACTERS) -> str:
    """The text cut after a whole word so that it fits, with an ellipsis; hashtags at its end stay while they fit."""
    if count.of(text) <= most:
        return text
    body, tags = _split(text)
    ending = f"\n\n{tags}" if tags else ""
    room = most - count.of("…" + ending)
    if room < most // 2:
        ending, room = "", most - count.of("…")
    cut = _fitting(body if ending else text, room, count)
    return f"{cut}…{ending}"


def fewer_hashtags(text: str, most: int) -> str:
    """Only the first hashtags stay; the others go with the space before them."""
    found = list(HASHTAG.finditer(text))
    for one in reversed(found[most:]):
        start = one.start()
        while start > 0 and text[start - 1] in " \t":
            start -= 1
        text = text[:start] + text[one.end():]
    return text.rstrip()


def _split(text: str) -> tuple[str, str]:
    """What is said, and the hashtags it ends with."""
    words = text.rstrip()
    at = len(words)
    for one in reversed(list(HASHTAG.finditer(words))):
        if words[one.end():at].strip():
            break
        at = one.start()
    return words[:at].rstrip(), words[at:]


def _fitting(text: str, most: int, count: Count) -> str:
    low, high = 0, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if count.of(text[:middle]) <= most else (low, middle - 1)
    cut = text[:low]
    space = max(cut.rfind(" "), cut.rfind("\n"))
    return (cut[:space] if space > low // 2 and low < len(text) else cut).rstrip(" ,.;:،\n")

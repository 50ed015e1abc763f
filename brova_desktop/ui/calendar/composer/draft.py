"""What a person edits: the post's words and media, and for each account what differs.

How far a target has come is no part of it: undo brings words back, never states.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Any

from brova_desktop.domain.ids import ConnectionId, PostId, TargetId
from brova_desktop.domain.instants import WallTime
from brova_desktop.domain.posts.composing import is_open
from brova_desktop.domain.posts.facts import PlatformFacts
from brova_desktop.domain.posts.post import Post, PostMedia, Wording
from brova_desktop.domain.posts.target import Target, TargetState, own_media, with_own_media
from brova_desktop.services.publishing.views import PostView


@dataclass(frozen=True, slots=True)
class Part:
    """What belongs to one account. `override` is what differs from the post, as in `Target`."""

    connection: ConnectionId
    platform: str
    override: Mapping[str, Any] = field(default_factory=lambda: MappingProxyType({}))
    options: Mapping[str, str | bool] = field(default_factory=lambda: MappingProxyType({}))
    when: WallTime | None = None
    hand_over: bool = False


@dataclass(frozen=True, slots=True)
class Draft:
    """The document: `records` are its accounts by target."""

    name: str
    wording: Wording
    media: tuple[PostMedia, ...]
    records: Mapping[TargetId, Part]
    note: str = ""


def draft_of(view: PostView) -> Draft:
    post = view.post
    parts = {one.id: Part(one.connection, one.platform, one.override, one.options, one.when, one.hand_over)
             for one in view.targets}
    return Draft(post.name, post.wording, post.media, parts, post.note)


def view_of(draft: Draft, post: Post, live: Mapping[TargetId, Target], *,
            plan: bool | None = None) -> PostView:
    """The post as it is to be kept; `plan` makes planned targets (False: drafts) of all that are still open."""
    fresh = replace(post, name=draft.name, wording=draft.wording, media=draft.media, note=draft.note)
    targets = tuple(_target(id, part, post.id, live.get(id), plan) for id, part in draft.records.items())
    return PostView(fresh, targets)


def _target(id: TargetId, part: Part, post: PostId, known: Target | None,
            plan: bool | None) -> Target:
    target = known or Target(id, post, part.connection, part.platform)
    if not is_open(target):
        return target
    edited = replace(target, override=part.override, options=part.options, when=part.when, hand_over=part.hand_over)
    if plan is None or (plan and part.when is None):
        return edited
    return replace(edited, state=TargetState.SCHEDULED if plan else TargetState.DRAFT)


def fresh_part(connection: ConnectionId, facts: PlatformFacts, when: WallTime | None) -> Part:
    """A new account with the platform's own first choices; what has none stays to be chosen by a person."""
    return Part(connection, facts.key, options=facts.first_choices, when=when)


# --- edits: from one draft to the next ----------------------------------------------------------------------------


def renamed(draft: Draft, name: str) -> Draft:
    return replace(draft, name=name)


def noted(draft: Draft, note: str) -> Draft:
    return replace(draft, note=note)


def said(draft: Draft, field_name: str, value: Any, target: TargetId | None = None) -> Draft:
    """Say a field of the wording otherwise: for all, or for one account only."""
    if target is None:
        return replace(draft, wording=draft.wording.with_override({field_name: value}))
    part = draft.records[target]
    override = {**part.override, field_name: value}
    if getattr(draft.wording, field_name) == value:
        del override[field_name]
    return with_part(draft, target, replace(part, override=override))


def same_again(draft: Draft, target: TargetId, *field_names: str) -> Draft:
    """One account says the same as all again (everything, when no field is named)."""
    part = draft.records[target]
    kept = {name: value for name, value in part.override.items() if field_names and name not in field_names}
    return with_part(draft, target, replace(part, override=kept))


def chosen(draft: Draft, target: TargetId, key: str, value: str | bool) -> Draft:
    """Choose an option of the platform."""
    part = draft.records[target]
    return with_part(draft, target, replace(part, options={**part.options, key: value}))


def handed_over(draft: Draft, target: TargetId, on: bool) -> Draft:
    return with_part(draft, target, replace(draft.records[target], hand_over=on))


def timed(draft: Draft, when: WallTime | None, targets: Sequence[TargetId]) -> Draft:
    """Give these targets a time, or take it away."""
    parts = {id: replace(part, when=when) if id in targets else part for id, part in draft.records.items()}
    return replace(draft, records=parts)


def timed_each(draft: Draft, times: Mapping[TargetId, WallTime]) -> Draft:
    """Give each of these targets a time of its own."""
    parts = {id: replace(part, when=times.get(id, part.when)) for id, part in draft.records.items()}
    return replace(draft, records=parts)


def retimed(draft: Draft, before: Mapping[TargetId, Target], now: Mapping[TargetId, Target]) -> Draft:
    """With the times that targets were given elsewhere (on the calendar), where they were not changed here."""
    def elsewhere(id: TargetId, part: Part) -> Part:
        if id not in before or id not in now or part.when != before[id].when:
            return part
        return replace(part, when=now[id].when)

    parts = {id: elsewhere(id, part) for id, part in draft.records.items()}
    return replace(draft, records=parts) if parts != dict(draft.records) else draft


def with_part(draft: Draft, target: TargetId, part: Part) -> Draft:
    return replace(draft, records={**draft.records, target: part})


def without_part(draft: Draft, target: TargetId) -> Draft:
    return replace(draft, records={id: part for id, part in draft.records.items() if id != target})


def media_of(draft: Draft, target: TargetId | None = None) -> tuple[PostMedia, ...]:
    """What all show, or what one account does."""
    part = draft.records.get(target) if target is not None else None
    return (own_media(part.override) if part is not None else ()) or draft.media


def with_media(draft: Draft, media: Sequence[PostMedia], target: TargetId | None = None) -> Draft:
    """Show other files: for all, or for one account only; that one shows what all do when none are left."""
    if target is None:
        return replace(draft, media=tuple(media))
    if target not in draft.records:
        return draft
    part = draft.records[target]
    own = () if tuple(media) == draft.media else tuple(media)
    return with_part(draft, target, replace(part, override=with_own_media(part.override, own)))


def is_blank(draft: Draft) -> bool:
    """Whether nobody has put anything into it."""
    own = any(part.override for part in draft.records.values())
    return not draft.media and draft.wording == Wording() and not draft.name and not draft.note and not own

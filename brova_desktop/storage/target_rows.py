"""Targets, wordings and media as rows and back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, fields
from datetime import datetime
from typing import Any

from sqlalchemy import Row, RowMapping

from brova_desktop.domain.ids import AssetId, ConnectionId, PostId, ReelId, TargetId
from brova_desktop.domain.instants import WallTime
from brova_desktop.domain.posts.post import MEDIA, MediaKind, Post, PostMedia, Review, Wording
from brova_desktop.domain.posts.steps import Ticket
from brova_desktop.domain.posts.target import Published, Target, TargetState
from brova_desktop.storage.tables.columns import trouble_from, trouble_record

_WORDING = tuple(one.name for one in fields(Wording))


def post_values(post: Post) -> dict[str, Any]:
    return {
        "id": post.id, "name": post.name, "wording": wording_record(post.wording),
        "media": [medium_record(one) for one in post.media], "note": post.note, "review": post.review.value,
        "extra": dict(post.extra), "created": post.created, "changed": post.changed, "deleted": post.deleted,
    }


def post_from(row: Row[Any] | RowMapping | Mapping[str, Any]) -> Post:
    values: Any = row._mapping if isinstance(row, Row) else row
    return Post(
        id=PostId(values["id"]), name=values["name"], wording=wording_from(values["wording"]),
        media=tuple(medium_from(one) for one in values["media"]), created=values["created"],
        changed=values["changed"], note=values["note"], review=Review(values["review"]),
        deleted=values["deleted"], extra=values["extra"],
    )


def target_values(target: Target) -> dict[str, Any]:
    """Everything but the moments the store keeps itself (`ended`, `read_next`)."""
    when, published, ticket = target.when, target.published, target.ticket
    return {
        "id": target.id, "post_id": target.post, "connection": target.connection, "platform": target.platform,
        "override": override_record(target.override), "options": dict(target.options),
        "local": None if when is None else when.local.isoformat(), "zone": None if when is None else when.zone,
        "second_time": int(when is not None and when.second_time), "due": target.due, "state": target.state.value,
        "hand_over": int(target.hand_over),
        "ticket": None if ticket is None else {"values": dict(ticket.values), "sent": ticket.sent,
                                               "total": ticket.total, "sure": ticket.sure},
        "sealed": int(ticket is not None and bool(ticket.sealed)), "attempts": target.attempts,
        "next_at": target.next_at, "trouble": trouble_record(target.trouble),
        "remote_id": remote_id_of(target),
        "link": None if published is None else published.link,
        "published_at": None if published is None else published.at,
        "visible": int(published is None or published.visible), "owner": target.owner,
        "lease_until": target.lease_until,
        "paused_from": None if target.paused_from is None else target.paused_from.value,
        "revision": target.revision, "intended": target.intended, "calls": target.calls,
        "publish_at": target.publish_at,
        "media": [medium_record(one) for one in target.media] or None,
    }


def target_from(row: Row[Any] | RowMapping | Mapping[str, Any]) -> Target:
    """A target without the secret part of its ticket."""
    values: Any = row._mapping if isinstance(row, Row) else row
    return Target(
        id=TargetId(values["id"]), post=PostId(values["post_id"]), connection=ConnectionId(values["connection"]),
        platform=values["platform"], override=override_from(values["override"]), options=values["options"],
        when=_when(values), due=values["due"], state=TargetState(values["state"]),
        hand_over=bool(values["hand_over"]), ticket=_ticket(values),
        attempts=values["attempts"], next_at=values["next_at"], trouble=trouble_from(values["trouble"]),
        published=_published(values),
        owner=values["owner"], lease_until=values["lease_until"],
        paused_from=None if values["paused_from"] is None else TargetState(values["paused_from"]),
        revision=values["revision"], intended=values["intended"], calls=values["calls"],
        publish_at=values["publish_at"],
        media=tuple(medium_from(one) for one in values["media"] or ()),
    )


def wording_record(wording: Wording) -> dict[str, Any]:
    return {**asdict(wording), "tags": list(wording.tags)}


def wording_from(record: Mapping[str, Any]) -> Wording:
    known = {name: record[name] for name in _WORDING if name in record}
    return Wording(**{**known, "tags": tuple(known.get("tags", ()))})


def medium_record(medium: PostMedia) -> dict[str, Any]:
    return {**asdict(medium), "kind": medium.kind.value}


def medium_from(record: Mapping[str, Any]) -> PostMedia:
    known = {one.name: record[one.name] for one in fields(PostMedia) if one.name in record}
    asset, reel = known.get("asset"), known.get("reel")
    return PostMedia(**{**known, "kind": MediaKind(known["kind"]), "asset": AssetId(asset) if asset else None,
                        "reel": ReelId(reel) if reel else None})


def override_record(override: Mapping[str, Any]) -> dict[str, Any]:
    plain = {name: list(value) if isinstance(value, tuple) else value for name, value in override.items()}
    return {**plain, MEDIA: [medium_record(one) for one in override[MEDIA]]} if MEDIA in override else plain


def override_from(record: Mapping[str, Any]) -> Mapping[str, Any]:
    """As it was kept, with files of its own, if there are some, as media."""
    return {**record, MEDIA: tuple(medium_from(one) for one in record[MEDIA])} if MEDIA in record else record


def _when(values: Any) -> WallTime | None:
    if values["local"] is None:
        return None
    return WallTime(datetime.fromisoformat(values["local"]), values["zone"], bool(values["second_time"]))


def remote_id_of(target: Target) -> str | None:
    """What the platform calls what came of a target, as far as that is known."""
    if target.published is not None:
        return target.published.remote_id
    return (target.ticket.remote_id or None) if target.ticket is not None else None


def _ticket(values: Any) -> Ticket | None:
    record: Mapping[str, Any] | None = values["ticket"]
    if record is None:
        return None
    name = values["remote_id"] if values["published_at"] is None else None
    return Ticket(record["values"], sent=record["sent"], total=record["total"], remote_id=name or "",
                  sure=record.get("sure", True))


def _published(values: Any) -> Published | None:
    if values["published_at"] is None:
        return None
    return Published(values["remote_id"] or "", values["link"] or "", values["published_at"],
                     bool(values["visible"]))

"""How posts, targets, the queue and results look on the command line, for programs and for people."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from brova_desktop.domain.ids import TargetId
from brova_desktop.domain.posts.connection import Connection
from brova_desktop.domain.posts.metrics import Reading
from brova_desktop.domain.posts.post import Post
from brova_desktop.domain.posts.problems import Problem
from brova_desktop.domain.posts.reviewing import steps_of
from brova_desktop.domain.posts.target import Target, own_media
from brova_desktop.services.publishing.views import Entry, PostView, QueueStatus

TARGET_COLUMNS = ("target", "account", "state", "when", "link", "note")


def post_document(view: PostView, entries: Iterable[Entry],
                  problems: Mapping[TargetId, tuple[Problem, ...]] | None = None) -> dict[str, Any]:
    found = problems or {}
    return {**_post(view.post), "targets": [
        {**entry_document(one), "problems": [problem_document(each) for each in found.get(one.target.id, ())]}
        for one in entries
    ]}  # fmt: skip


def entry_document(entry: Entry) -> dict[str, Any]:
    """A target with its account; `when` is UTC, `local` and `zone` are what was planned.

    `own_media` is empty where it shows the files of the post.
    """
    target, published = entry.target, entry.target.published
    trouble = target.trouble
    return {
        "target": target.id, "post": entry.post.id, "platform": target.platform, "account": _account(entry.connection),
        "connection": target.connection, "state": target.state.value, "when": target.due,
        "local": target.when.local.isoformat() if target.when else None,
        "zone": target.when.zone if target.when else None, "next_at": target.next_at,
        "own_media": [one.path for one in own_media(target.override)],
        "published": None if published is None else {
            "id": published.remote_id, "link": published.link, "at": published.at, "visible": published.visible},
        "trouble": None if trouble is None else {
            "sentence": trouble.sentence(), "acts": [act.value for act in trouble.acts]},
    }  # fmt: skip


def problem_document(problem: Problem) -> dict[str, Any]:
    return {"code": problem.code, "sentence": str(problem.words), "blocks": problem.blocks, "field": problem.field,
            "acts": [act.value for act in problem.acts]}  # fmt: skip


def target_rows(entries: Iterable[Entry]) -> list[tuple[str, ...]]:
    rows: list[tuple[str, ...]] = []
    for one in entries:
        link = one.target.published.link if one.target.published else ""
        note = one.target.trouble.sentence() if one.target.trouble else ""
        rows.append((one.target.id, account_of(one), one.target.state.value, when_of(one.target), link, note))
    return rows


def post_rows(views: Iterable[PostView]) -> list[tuple[str, ...]]:
    return [(one.post.id, title_of(one.post), _states(one.targets), _first(one.targets)) for one in views]


def status_document(status: QueueStatus) -> dict[str, Any]:
    return {"paused": status.paused, "scheduled": status.scheduled, "waiting": status.waiting,
            "next": entry_document(status.next) if status.next else None,
            "under_way": [entry_document(one) for one in status.under_way],
            "needs_person": [entry_document(one) for one in status.needs_person]}  # fmt: skip


def reading_document(entry: Entry, reading: Reading) -> dict[str, Any]:
    counts = {name: getattr(reading, name) for name in Reading.__dataclass_fields__ if name not in ("target", "at")}
    return {"target": entry.target.id, "post": entry.post.id, "platform": entry.target.platform,
            "account": _account(entry.connection), "at": reading.at, **counts}  # fmt: skip


def title_of(post: Post) -> str:
    """What a list calls a post."""
    return (post.name or post.wording.title or post.wording.caption or "-").splitlines()[0][:60]


def when_of(target: Target) -> str:
    if target.when is not None:
        return f"{target.when.local:%Y-%m-%d %H:%M} {target.when.zone}"
    return f"{target.due:%Y-%m-%d %H:%M} UTC" if target.due is not None else ""


def _post(post: Post) -> dict[str, Any]:
    wording = post.wording
    return {"post": post.id, "name": post.name, "caption": wording.caption, "title": wording.title,
            "tags": list(wording.tags), "link": wording.link, "first_comment": wording.first_comment,
            "media": [one.path for one in post.media], "note": post.note, "review": post.review.value,
            "reviews": [{"state": one.state.value, "who": one.who, "at": one.at, "remark": one.remark}
                        for one in steps_of(post)], "created": post.created,
            "changed": post.changed, "deleted": post.deleted}  # fmt: skip


def account_of(entry: Entry) -> str:
    """Where a target goes, for people."""
    return f"{entry.target.platform} {_account(entry.connection)}".strip()


def _account(connection: Connection | None) -> str:
    return "" if connection is None else connection.profile.handle or connection.profile.name


def _states(targets: Iterable[Target]) -> str:
    return ", ".join(f"{one.platform} {one.state.value}" for one in targets)


def _first(targets: Iterable[Target]) -> str:
    moments: list[datetime] = sorted(one.due for one in targets if one.due is not None)
    return f"{moments[0]:%Y-%m-%d %H:%M} UTC" if moments else ""

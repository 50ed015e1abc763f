"""Targets in the library: taken by one, changed by one, found fast."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy.dialects import sqlite

from brova_desktop.domain.ids import ConnectionId, PostId, TargetId
from brova_desktop.domain.instants import WallTime
from brova_desktop.domain.posts.chronicle import QuotaUse
from brova_desktop.domain.posts.post import MediaKind, Post, PostMedia, Wording
from brova_desktop.domain.posts.steps import Ticket
from brova_desktop.domain.posts.target import Published, Target, TargetState
from brova_desktop.domain.words import say
from brova_desktop.domain.workspace.job import Trouble
from brova_desktop.storage.cipher import connect
from brova_desktop.storage.keys import LibraryKey
from brova_desktop.storage.library import Library
from brova_desktop.storage.target_ledger import Overtaken, _due

S = TargetState
NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
LEASE = timedelta(minutes=5)
MEDIUM = PostMedia("media/a.mp4", MediaKind.VIDEO, 10, "00", 1080, 1920, 3.0, 30.0, "mp4", "h264", "aac")


def add(library: Library, *connections: str, due: datetime = NOW) -> list[Target]:
    """One post for each connection, due at a moment."""
    number = library.posts.latest(limit=1_000)
    made = []
    for index, name in enumerate(connections):
        post = Post(PostId(f"post-{len(number)}-{index}"), "", Wording(caption="Đà Nẵng", tags=("sun",)), (MEDIUM,),
                    NOW, NOW)
        target = Target(TargetId(f"target-{len(number)}-{index}"), post.id, ConnectionId(name), "fake",
                        state=S.SCHEDULED, due=due, next_at=due)
        library.posts.add(post, [target])
        made.append(target)
    return made


def test_a_target_comes_back_as_it_was_written_but_for_its_secrets(library: Library) -> None:
    [target] = add(library, "a")
    full = replace(
        target, override={"caption": "Other", "tags": ["x"]}, options={"privacy": "public", "comments": False},
        when=WallTime(datetime(2026, 10, 25, 2, 30), "Europe/Berlin", second_time=True), state=S.UNKNOWN,
        hand_over=True, ticket=Ticket({"session": 1}, {"address": "https://secret.invalid"}, 5, 10), attempts=2,
        trouble=Trouble(say("It broke at {name}.", name="noon")), published=Published("1", "https://a.invalid", NOW),
        owner="me", lease_until=NOW, paused_from=S.UPLOADING, intended=NOW, calls=3, publish_at=NOW, media=(MEDIUM,))
    written = library.targets.write(full, say("It changed."), at=NOW)
    found = library.targets.get(target.id)
    assert found == replace(written, ticket=Ticket({"session": 1}, {}, 5, 10))
    assert [str(one.words) for one in library.targets.events(target.id)] == ["It changed."]


def test_whoever_comes_second_changes_nothing(library: Library) -> None:
    [target] = add(library, "a")
    library.targets.write(replace(target, attempts=1), say("First."), at=NOW)
    with pytest.raises(Overtaken):
        library.targets.write(replace(target, attempts=2), say("Second."), at=NOW)
    assert library.targets.get(target.id).attempts == 1
    assert len(library.targets.events(target.id)) == 1


def test_one_target_of_each_free_account_is_taken_and_by_one_taker_only(library: Library) -> None:
    add(library, "a", "b", "c")
    add(library, "a", due=NOW + timedelta(seconds=1))

    def claim(owner: str, **more: object) -> set[str]:
        taken = library.targets.claim(owner, NOW + timedelta(minutes=1), LEASE, states=[S.SCHEDULED], limit=5,
                                      **more)  # type: ignore[arg-type]
        return {one.connection for one in taken}

    assert claim("one", besides=["c"]) == {"a", "b"}
    assert claim("two") == {"a", "c"}
    assert claim("three") == set()


def test_a_lease_that_is_over_frees_the_target(library: Library) -> None:
    add(library, "a")
    claimed = library.targets.claim("one", NOW, LEASE, states=[S.SCHEDULED], limit=1)
    assert len(claimed) == 1
    late = NOW + LEASE + timedelta(seconds=1)
    [again] = library.targets.claim("two", late, LEASE, states=[S.SCHEDULED], limit=1)
    assert again.owner == "two"
    with pytest.raises(Overtaken):
        library.targets.write(claimed[0], say("Too late."), at=late)


def test_targets_of_a_deleted_post_are_never_taken(library: Library) -> None:
    [target] = add(library, "a")
    post, _ = library.posts.get(target.post)
    library.posts.save(replace(post, deleted=NOW))
    assert library.targets.claim("one", NOW, LEASE, states=[S.SCHEDULED], limit=1) == ()


def test_spent_quotas_are_counted_by_scope_and_window(library: Library) -> None:
    [target] = add(library, "a")
    uses = [QuotaUse("fake", scope, "upload", NOW - timedelta(minutes=age), cost=2)
            for scope, age in (("a", 1), ("a", 90), ("b", 1))]
    library.targets.write(target, None, at=NOW, uses=uses)
    since = NOW - timedelta(hours=1)
    assert library.targets.spent("fake", "a", "upload", since) == ((NOW - timedelta(minutes=1), 2),)


def test_the_heartbeat_asks_an_index_however_many_posts_are_planned(path: Path, key: LibraryKey) -> None:
    raw = connect(path, key)
    try:
        asked = _due(besides=True, but=True, only_approved=False).params(
            taker="me", now=NOW, states=[S.SCHEDULED.value, S.UPLOADING.value], besides=["busy"], but=["in-hand"],
            most=16)
        text = asked.compile(dialect=sqlite.dialect(), compile_kwargs={"render_postcompile": True})
        plan = raw.execute(f"EXPLAIN QUERY PLAN {text}", [None] * len(text.positiontup or ())).fetchall()
    finally:
        raw.close()
    told = " / ".join(str(row[3]) for row in plan)
    assert "SEARCH targets USING INDEX ix_targets_state_next_at (state=? AND next_at<?)" in told
    assert "SCAN targets" not in told

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import httpx
import pytest

from brova_desktop.domain.errors import GrantRefused, WillPass
from brova_desktop.domain.ids import ConnectionId, PostId, TargetId
from brova_desktop.domain.posts.target import Published, Target
from tests.connectors.platforms.tiktok.stage import Stage, enveloped, grant, status

AT = datetime(2026, 11, 22, tzinfo=UTC)
QUERY = "POST /v2/video/query/"
STATUS = "POST /v2/post/publish/status/fetch/"


def target(remote: str) -> Target:
    return Target(TargetId(f"t-{remote}"), PostId("p"), ConnectionId("c"), "tiktok",
                  published=Published(remote, "", AT) if remote else None)


def counted(request: httpx.Request) -> httpx.Response:
    """Views are the number of the video; odd ones are private and left out."""
    ids = json.loads(request.content)["filters"]["video_ids"]
    return enveloped({"videos": [{"id": one, "view_count": int(one), "like_count": 1, "comment_count": 0,
                                  "share_count": None} for one in ids if int(one) % 2 == 0]})


def read(stage: Stage, *targets: Target, scopes: frozenset[str] | None = None) -> Any:
    given = grant()
    if scopes is not None:
        given = type(given)(given.access, given.account, given.handle, scopes, given.extra)
    return stage.run(lambda tiktok: tiktok.metrics(targets, given, AT))


def test_counts_are_asked_for_twenty_at_a_time(stage: Stage) -> None:
    stage.say(QUERY, counted)
    readings = read(stage, *[target(str(number)) for number in range(100, 145)])
    assert [len(body["filters"]["video_ids"]) for body in stage.bodies("/v2/video/query/")] == [20, 20, 5]
    assert {one.target: one.views for one in readings} == {f"t-{n}": n for n in range(100, 145, 2)}
    assert {(one.likes, one.comments, one.shares, one.saves) for one in readings} == {(1, 0, None, None)}


def test_a_draft_is_counted_once_somebody_has_finished_it(stage: Stage) -> None:
    stage.say(STATUS, status("PUBLISH_COMPLETE", posts=[200]), status("SEND_TO_USER_INBOX"),
              enveloped(code="invalid_publish_id", status=400))
    stage.say(QUERY, counted)
    drafts = [target(f"v_inbox_file~v2.{number}") for number in range(3)]
    readings = read(stage, *drafts, target(""))
    assert [(one.target, one.views) for one in readings] == [(drafts[0].id, 200)]


def test_nothing_is_asked_without_the_permission_or_without_posts(stage: Stage) -> None:
    assert read(stage, target("100"), scopes=frozenset({"video.upload"})) == ()
    assert read(stage, target("")) == ()
    assert not stage.asked


@pytest.mark.parametrize(("answer", "kind"), [
    (enveloped(code="access_token_invalid", status=401), GrantRefused),
    (enveloped(code="rate_limit_exceeded", status=429), WillPass), (httpx.Response(200, content=b"{"), WillPass),
])
def test_what_goes_wrong_is_told_like_everywhere(stage: Stage, answer: Any, kind: type[Exception]) -> None:
    stage.say(QUERY, answer)
    with pytest.raises(kind):
        read(stage, target("100"))

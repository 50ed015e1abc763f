"""What TikTok's status means: ready, at work, done, unknown, or the end."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from brova_desktop.domain.errors import NeedsSignIn, UploadLost, UserCanFix
from brova_desktop.domain.posts.steps import Done, Pending, Ready, Unknown
from tests.connectors.platforms.tiktok.stage import CREATOR, Stage, enveloped, status

STATUS = "POST /v2/post/publish/status/fetch/"
CHUNK = "PUT /video/"
WHOLE = httpx.Response(201)


@pytest.mark.parametrize(("answer", "kind", "certain"), [
    (status("PROCESSING_UPLOAD", 20), Ready, None), (status("PROCESSING_UPLOAD", 0), Ready, None),
    (status("PROCESSING_UPLOAD", 35), Pending, True), (status("PROCESSING_UPLOAD"), Unknown, None),
    (status("PROCESSING_UPLOAD", -1), Unknown, None),
    (status("SOMETHING_NEW", 20), Unknown, None), (status("PUBLISH_COMPLETE", 35), Done, None),
    (status("SEND_TO_USER_INBOX", 35), Done, None), (enveloped(code="invalid_publish_id", status=400), Unknown, None),
], ids=["bytes missing", "none there", "all there", "says nothing", "says nonsense", "new word", "posted", "inbox",
        "not known yet"])
def test_find_says_ready_only_while_bytes_are_missing(stage: Stage, answer: Any, kind: type, certain: Any) -> None:
    draft, ticket = stage.ready()
    stage.say(STATUS, answer)
    step = stage.find(draft, ticket)
    assert type(step) is kind and getattr(step, "certain", None) is certain


def test_the_public_address_is_made_of_the_name_and_the_id(stage: Stage) -> None:
    draft, ticket = stage.ready()
    stage.say(STATUS, status("PUBLISH_COMPLETE", 35, posts=[7_300_000_000_000_000_001]))
    done = stage.find(draft, ticket)
    assert (done.remote_id, done.link, done.visible) == (
        "7300000000000000001", "https://www.tiktok.com/@qahwa.box/video/7300000000000000001", True)


def test_the_public_address_has_the_name_that_the_account_has_now(stage: Stage) -> None:
    stage.say("POST /v2/post/publish/creator_info/query/", enveloped({**CREATOR, "creator_username": "renamed"}))
    draft, ticket = stage.ready()
    stage.say(STATUS, status("PUBLISH_COMPLETE", 35, posts=[17]))
    assert stage.find(draft, ticket).link == "https://www.tiktok.com/@renamed/video/17"


def test_a_private_post_is_done_without_an_address(stage: Stage) -> None:
    draft, ticket = stage.ready()
    stage.say(STATUS, status("PUBLISH_COMPLETE", 35))
    done = stage.find(draft, ticket)
    assert (done.remote_id, done.link, done.visible, done.notes) == ("v_pub_file~v2.1", "", False, ())


def test_a_public_post_waits_a_while_for_its_id_and_is_published_without_it_then(stage: Stage) -> None:
    draft, ticket = stage.ready(privacy="PUBLIC_TO_EVERYONE")
    stage.say(CHUNK, WHOLE)
    ticket = stage.publish(draft, ticket).ticket
    stage.say(STATUS, status("PUBLISH_COMPLETE", 35))
    waiting = stage.find(draft, ticket)
    assert isinstance(waiting, Pending) and waiting.certain
    stage.clock.forward(minutes=6)
    done = stage.find(draft, waiting.ticket)
    assert isinstance(done, Done) and done.visible and done.link == "" and len(done.notes) == 1


def test_a_draft_in_the_inbox_is_done_and_says_where_to_finish_it(stage: Stage) -> None:
    draft, ticket = stage.ready(mode="inbox")
    stage.say(STATUS, status("SEND_TO_USER_INBOX", 35))
    done = stage.find(draft, ticket)
    assert (done.visible, done.link) == (False, "") and "finish it in the TikTok app" in str(done.notes[0])


def test_asking_gets_slower_then_unsure_and_ends_after_a_day(stage: Stage) -> None:
    draft, ticket = stage.ready()
    stage.say(CHUNK, WHOLE)
    ticket = stage.publish(draft, ticket).ticket
    stage.say(STATUS, status("PROCESSING_UPLOAD", 35))
    waits = []
    for minutes in (0, 0.5, 3, 20):
        step = stage.find(draft, ticket)
        assert isinstance(step, Pending) and step.certain
        waits.append(step.wait)
        stage.clock.forward(minutes=minutes + 0.2)
    assert waits == sorted(waits) and waits[0] == 2.0
    stage.clock.forward(minutes=20)
    assert isinstance(stage.find(draft, ticket), Unknown)
    stage.clock.forward(hours=24)
    with pytest.raises(UserCanFix, match="a whole day"):
        stage.find(draft, ticket)


def test_an_upload_that_nobody_knows_any_more_ends_with_a_question_to_the_person(stage: Stage) -> None:
    draft, ticket = stage.ready()
    stage.say(STATUS, enveloped(code="invalid_publish_id", status=400))
    assert isinstance(stage.find(draft, ticket), Unknown)
    stage.clock.forward(minutes=11)
    with pytest.raises(UserCanFix, match="does not know any more"):
        stage.find(draft, ticket)


def test_a_permission_taken_back_meanwhile_needs_a_sign_in_and_begins_again_after_it(stage: Stage) -> None:
    draft, ticket = stage.ready()
    stage.say(STATUS, status("FAILED", 35, "auth_removed"))
    with pytest.raises(NeedsSignIn):
        stage.find(draft, ticket)
    with pytest.raises(UploadLost):
        stage.find(draft, ticket, token="act.of-the-new-sign-in")

"""The phases against TikTok as a function: bytes of ten in a chunk, the last one posts."""

from __future__ import annotations

import os
from dataclasses import replace
from typing import Any

import httpx
import pytest

from brova_desktop.domain.errors import (
    BrovaBug,
    BrovaError,
    GrantRefused,
    OutcomeUnknown,
    Spent,
    TurnedDown,
    Unfit,
    UploadLost,
    UserCanFix,
    WillPass,
)
from brova_desktop.domain.posts.steps import Done, Pending, Ready, Ticket, Unknown
from tests.connectors.platforms.tiktok.stage import ADDRESS, CREATOR, TOKEN, Stage, enveloped, status

CREATOR_INFO = "POST /v2/post/publish/creator_info/query/"
INIT = "POST /v2/post/publish/video/init/"
STATUS = "POST /v2/post/publish/status/fetch/"
CHUNK = "PUT /video/"
STORED, WHOLE = httpx.Response(206), httpx.Response(201)


def test_everything_but_the_last_chunk_is_upload_and_each_chunk_is_kept(stage: Stage) -> None:
    _, ticket = stage.ready()
    assert [(one.sent, one.total) for one in stage.kept] == [(0, 35), (10, 35), (20, 35)]
    assert ticket == stage.kept[-1]
    assert ticket.sealed["upload_url"] == ADDRESS


def test_a_small_file_is_opened_by_upload_and_sent_by_publish(stage: Stage) -> None:
    draft = stage.draft(20)
    step = stage.upload(draft)
    assert isinstance(step, Ready) and stage.chunks() == []
    stage.say(CHUNK, WHOLE)
    assert isinstance(stage.publish(draft, step.ticket), Pending)
    assert stage.chunks() == ["bytes 0-19/20"]


def test_the_remainder_rides_on_the_last_chunk(stage: Stage) -> None:
    draft, ticket = stage.ready()
    stage.say(CHUNK, WHOLE)
    step = stage.publish(draft, ticket)
    assert stage.chunks() == ["bytes 20-34/35"]
    assert isinstance(step, Pending) and step.certain and step.ticket.sent == 35
    sent = stage.asked[0]
    assert sent.content == bytes(range(20, 35)) and sent.headers["content-length"] == "15"
    assert sent.headers["content-type"] == "video/mp4" and "authorization" not in sent.headers


def test_what_somebody_chose_is_what_tiktok_is_told(stage: Stage) -> None:
    draft = stage.draft(20, caption="Qahwa \N{HOT BEVERAGE} #x", allow_comment=True, allow_stitch=True, ai_made=True)
    draft = replace(draft, wording=replace(draft.wording, cover_ms=1_500))
    stage.upload(draft)
    assert stage.bodies("/v2/post/publish/video/init/") == [{
        "post_info": {
            "title": "Qahwa \N{HOT BEVERAGE} #x", "privacy_level": "SELF_ONLY", "video_cover_timestamp_ms": 1_500,
            "disable_comment": False, "disable_duet": True,
            "disable_stitch": True,  # turned off in the account, whatever was chosen here
            "brand_content_toggle": False, "brand_organic_toggle": False, "is_aigc": True},
        "source_info": {"source": "FILE_UPLOAD", "video_size": 20, "chunk_size": 20, "total_chunk_count": 1}}]
    assert stage.bodies("/v2/post/publish/creator_info/query/") == [{}], "asked before every direct post"


def test_the_inbox_gets_the_file_only_and_nobody_asks_the_creator(stage: Stage) -> None:
    stage.say(CHUNK, STORED)
    stage.upload(stage.draft(35, mode="inbox"))
    assert stage.bodies("/v2/post/publish/inbox/video/init/") == [
        {"source_info": {"source": "FILE_UPLOAD", "video_size": 35, "chunk_size": 10, "total_chunk_count": 3}}]
    assert not stage.bodies("/v2/post/publish/creator_info/query/")


@pytest.mark.parametrize(("creator", "kind"), [
    ({"privacy_level_options": ["PUBLIC_TO_EVERYONE"]}, UserCanFix), ({"max_video_post_duration_sec": 11}, Unfit),
])
def test_what_the_account_may_not_do_any_more_costs_no_upload(stage: Stage, creator: Any,
                                                              kind: type[BrovaError]) -> None:
    stage.say(CREATOR_INFO, enveloped({**CREATOR, **creator}))
    with pytest.raises(kind):
        stage.upload(stage.draft())
    assert not stage.bodies("/v2/post/publish/video/init/") and not stage.kept


def test_what_the_checks_block_is_not_even_asked_about(stage: Stage) -> None:
    with pytest.raises(UserCanFix, match="who can watch"):
        stage.upload(stage.draft(privacy=""))
    with pytest.raises(UserCanFix, match="cannot be private"):
        stage.upload(stage.draft(branded_content=True))
    assert not stage.asked


@pytest.mark.parametrize("answer", [
    httpx.ReadTimeout("late"), httpx.Response(503), enveloped({}), enveloped({"publish_id": "x"}),
    httpx.Response(200, content=b'{"data": {'),
], ids=["time-out", "5xx", "nothing in it", "no address", "cut short"])
def test_a_lost_init_passes_and_is_not_repeated_here(stage: Stage, answer: Any) -> None:
    stage.say(INIT, answer)
    with pytest.raises(WillPass) as met:
        stage.upload(stage.draft())
    assert not isinstance(met.value, UploadLost)
    assert len(stage.bodies("/v2/post/publish/video/init/")) == 1 and not stage.kept


@pytest.mark.parametrize("answer", [
    httpx.ReadTimeout("late"), httpx.WriteError("broken"), httpx.RemoteProtocolError("gone"), httpx.Response(500),
    httpx.Response(503), httpx.Response(504),
], ids=["time-out", "reset", "closed", "500", "503", "504"])
def test_an_end_without_an_answer_is_an_unknown_outcome(stage: Stage, answer: Any) -> None:
    draft, ticket = stage.ready()
    stage.say(CHUNK, answer)
    with pytest.raises(OutcomeUnknown):
        stage.publish(draft, ticket)
    assert len(stage.asked) == 1


@pytest.mark.parametrize(("answer", "kind"), [
    (httpx.ConnectError("nobody"), WillPass), (httpx.ConnectTimeout("nobody"), WillPass),
    (httpx.Response(429), WillPass), (httpx.Response(400), BrovaBug),
], ids=["offline", "not connected", "too often", "not understood"])
def test_an_end_that_certainly_had_no_effect_is_no_unknown_outcome(stage: Stage, answer: Any,
                                                                   kind: type[BrovaError]) -> None:
    draft, ticket = stage.ready()
    stage.say(CHUNK, answer)
    with pytest.raises(kind):
        stage.publish(draft, ticket)


@pytest.mark.parametrize("code", [401, 403, 404, 410])
def test_a_session_that_ended_before_the_last_chunk_begins_again(stage: Stage, code: int) -> None:
    draft, ticket = stage.ready()
    stage.say(CHUNK, httpx.Response(code))
    stage.say(STATUS, status("PROCESSING_UPLOAD", 20))
    with pytest.raises(UploadLost):
        stage.publish(draft, ticket)


@pytest.mark.parametrize("code", [403, 404, 416, 206])
def test_a_last_chunk_that_had_arrived_before_is_not_sent_into_a_second_post(stage: Stage, code: int) -> None:
    draft, ticket = stage.ready()
    stage.say(CHUNK, httpx.Response(code))
    stage.say(STATUS, status("PROCESSING_UPLOAD", 35))
    step = stage.publish(draft, ticket)
    assert isinstance(step, Pending) and step.certain
    assert not stage.bodies("/v2/post/publish/video/init/")


def test_a_refused_last_chunk_stays_open_while_the_status_cannot_be_asked(stage: Stage) -> None:
    draft, ticket = stage.ready()
    stage.say(CHUNK, httpx.Response(404))
    stage.say(STATUS, httpx.Response(500))
    with pytest.raises(OutcomeUnknown):
        stage.publish(draft, ticket)
    stage.say(STATUS, enveloped(code="access_token_invalid", status=401))
    with pytest.raises(GrantRefused):
        stage.publish(draft, ticket)


def test_a_refused_last_chunk_stays_open_while_the_status_says_nothing(stage: Stage) -> None:
    draft, ticket = stage.ready()
    stage.say(CHUNK, httpx.Response(403))
    stage.say(STATUS, status("PROCESSING_UPLOAD"))
    with pytest.raises(OutcomeUnknown):
        stage.publish(draft, ticket)


def test_an_error_with_status_200_is_one(stage: Stage) -> None:
    stage.say(INIT, enveloped(code="spam_risk_too_many_posts"))
    with pytest.raises(Spent):
        stage.upload(stage.draft())


def test_a_forgotten_upload_is_lost_only_when_its_last_chunk_never_went_out(stage: Stage) -> None:
    draft, ticket = stage.ready()
    stage.say(CHUNK, httpx.Response(404))
    stage.say(STATUS, enveloped(code="invalid_publish_id", status=400))
    with pytest.raises(UploadLost):
        stage.publish(draft, ticket)
    stage.say(STATUS, status("PROCESSING_UPLOAD", 20))
    found = stage.find(draft, ticket)  # as after a lost answer
    stage.say(STATUS, enveloped(code="invalid_publish_id", status=400))
    with pytest.raises(OutcomeUnknown):
        stage.publish(draft, found.ticket)


def test_publish_sends_what_tiktok_lacks_when_it_has_less_than_we_thought(stage: Stage) -> None:
    draft, ticket = stage.ready()
    stage.say(CHUNK, httpx.Response(416), STORED, WHOLE)
    stage.say(STATUS, status("PROCESSING_UPLOAD", 10))
    step = stage.publish(draft, ticket)
    assert stage.chunks() == ["bytes 20-34/35", "bytes 10-19/35", "bytes 20-34/35"]
    assert isinstance(step, Pending) and step.certain


def test_two_that_do_not_agree_do_not_argue_for_ever(stage: Stage) -> None:
    draft, ticket = stage.ready()
    stage.say(CHUNK, httpx.Response(416))
    stage.say(STATUS, status("PROCESSING_UPLOAD", 20))
    with pytest.raises(WillPass, match="do not agree"):
        stage.publish(draft, ticket)


def test_a_second_publish_after_success_sends_nothing(stage: Stage) -> None:
    draft, ticket = stage.ready()
    stage.say(CHUNK, WHOLE)
    done = stage.publish(draft, ticket)
    stage.asked.clear()
    again = stage.publish(draft, done.ticket)
    assert isinstance(again, Pending) and again.certain and not stage.asked


def test_resume_goes_on_where_tiktok_is(stage: Stage) -> None:
    draft, _ = stage.ready()
    stage.say(STATUS, status("PROCESSING_UPLOAD", 20))
    step = stage.resume(draft, stage.kept[1])  # 10 bytes were written down, 20 had arrived
    assert isinstance(step, Ready) and step.ticket.sent == 20 and stage.chunks() == []


def test_resume_begins_again_when_tiktok_forgot_the_upload(stage: Stage) -> None:
    draft, _ = stage.ready()
    stage.say(STATUS, enveloped(code="invalid_publish_id", status=400))
    step = stage.resume(draft, stage.kept[1])
    assert isinstance(step, Ready) and stage.chunks() == ["bytes 0-9/35", "bytes 10-19/35"]


def test_resume_sends_nothing_when_a_forgotten_upload_may_have_been_published(stage: Stage) -> None:
    draft, ticket = stage.ready()
    stage.say(STATUS, status("PROCESSING_UPLOAD", 20))
    found = stage.find(draft, ticket)  # as after a lost answer
    stage.asked.clear()
    stage.say(STATUS, enveloped(code="invalid_publish_id", status=400))
    assert isinstance(stage.resume(draft, found.ticket), Unknown) and len(stage.asked) == 1


@pytest.mark.parametrize(("reason", "kind"), [("internal", UploadLost), ("spam_risk_text", TurnedDown),
                                              ("file_format_check_failed", Unfit)])
def test_resume_says_why_tiktok_gave_an_upload_up(stage: Stage, reason: str, kind: type[BrovaError]) -> None:
    draft, _ = stage.ready()
    stage.say(STATUS, status("FAILED", 10, reason))
    with pytest.raises(kind):
        stage.resume(draft, stage.kept[1])


def test_resume_begins_again_when_the_session_is_over_or_its_address_is_gone(stage: Stage) -> None:
    draft, _ = stage.ready()
    stage.say(STATUS, status("PROCESSING_UPLOAD", 10))
    stage.say(CHUNK, httpx.Response(403), STORED)
    assert isinstance(stage.resume(draft, stage.kept[1]), Ready)
    assert stage.chunks() == ["bytes 10-19/35", "bytes 0-9/35", "bytes 10-19/35"]
    stage.asked.clear()
    assert isinstance(stage.resume(draft, replace(stage.kept[1], sealed={})), Ready)
    assert stage.chunks() == ["bytes 0-9/35", "bytes 10-19/35"]


def test_an_old_session_whose_last_chunk_met_silence_is_not_tried_for_ever(stage: Stage) -> None:
    draft, ticket = stage.ready()
    stage.say(STATUS, status("PROCESSING_UPLOAD", 20))
    found = stage.find(draft, ticket)
    stage.asked.clear()
    assert isinstance(stage.resume(draft, found.ticket), Ready) and stage.chunks() == []
    stage.clock.forward(minutes=61)
    assert isinstance(stage.resume(draft, found.ticket), Ready)
    assert stage.chunks() == ["bytes 0-9/35", "bytes 10-19/35"], "certainly nothing is out: begun anew"


def test_a_session_that_ends_at_once_again_and_again_is_left_to_the_queue(stage: Stage) -> None:
    draft, _ = stage.ready()
    stage.say(STATUS, status("PROCESSING_UPLOAD", 10))
    stage.say(CHUNK, httpx.Response(403))
    with pytest.raises(UploadLost):
        stage.resume(draft, stage.kept[1])
    assert len(stage.chunks()) == 2


def test_resume_of_what_is_published_already_sends_nothing(stage: Stage) -> None:
    draft, ticket = stage.ready()
    stage.say(STATUS, status("PUBLISH_COMPLETE", 35))
    assert isinstance(stage.resume(draft, ticket), Done)
    assert len(stage.asked) == 1


def test_a_ticket_without_an_upload_begins_from_the_first_byte(stage: Stage) -> None:
    stage.say(CHUNK, STORED)
    assert isinstance(stage.resume(stage.draft(35), Ticket()), Ready)
    for act in (stage.find, stage.publish):
        with pytest.raises(UploadLost):
            act(stage.draft(35), Ticket())


def test_a_file_that_changed_on_the_way_is_not_sent_half_old_half_new(stage: Stage) -> None:
    draft, ticket = stage.ready()
    clip = stage.folder / "clip.mp4"
    clip.write_bytes(bytes(35))  # as many bytes, but others
    os.utime(clip, ns=(1, 1))
    with pytest.raises(UploadLost):
        stage.publish(draft, ticket)
    assert stage.chunks() == []
    stage.say(STATUS, status("PROCESSING_UPLOAD", 20))
    assert isinstance(stage.resume(draft, ticket), Ready)
    assert stage.chunks() == ["bytes 0-9/35", "bytes 10-19/35"], "all of it anew"


def test_no_secret_is_in_tickets_errors_and_details(stage: Stage) -> None:
    draft, ticket = stage.ready()
    stage.say(CHUNK, httpx.Response(403, json={"seen": ADDRESS, "token": TOKEN}))
    stage.say(STATUS, enveloped({"status": "PROCESSING_UPLOAD", "uploaded_bytes": 20}))
    with pytest.raises(UploadLost) as met:
        stage.publish(draft, ticket)
    spoken = f"{met.value.sentence()} {met.value.detail} {met.value!r} {ticket!r} {dict(ticket.values)}"
    assert "planted" not in spoken

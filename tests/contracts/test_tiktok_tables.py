"""Every row of TikTok's error tables, met where it comes up, through the whole adapter."""

from __future__ import annotations

import pytest

from brova_desktop.connectors.platforms.tiktok.facts import FACTS
from brova_desktop.domain.errors import (
    Act,
    BrovaBug,
    BrovaError,
    GrantRefused,
    NeedsSignIn,
    OutcomeUnknown,
    Spent,
    TurnedDown,
    Unfit,
    UploadLost,
    UserCanFix,
    WillPass,
)
from brova_desktop.domain.posts.steps import Done, Pending, Ready, Unknown
from brova_desktop.sandbox.faults import Fault, Kind
from brova_desktop.sandbox.tiktok.facts import ERRORS, FAIL_REASONS
from tests.contracts.caller import Caller
from tests.contracts.stages import TikTokInboxStage, TikTokStage

AT_THE_BEGINNING: dict[str, tuple[type[BrovaError], Act | None]] = {
    "access_token_invalid": (GrantRefused, None),
    "scope_not_authorized": (NeedsSignIn, Act.RECONNECT),
    "scope_permission_missed": (NeedsSignIn, Act.RECONNECT),
    "rate_limit_exceeded": (WillPass, Act.RETRY),
    "invalid_params": (UserCanFix, Act.EDIT_OPTIONS),
    "invalid_param": (UserCanFix, Act.EDIT_OPTIONS),
    "invalid_file_upload": (Unfit, Act.CONVERT),
    "unaudited_client_can_only_post_to_private_accounts": (UserCanFix, Act.SEND_TO_DRAFTS),
    "privacy_level_option_mismatch": (UserCanFix, Act.EDIT_OPTIONS),
    "url_ownership_unverified": (UserCanFix, Act.SHOW_DETAILS),
    "spam_risk_too_many_posts": (Spent, Act.RESCHEDULE),
    "spam_risk_too_many_pending_share": (Spent, Act.RESCHEDULE),
    "spam_risk_user_banned_from_posting": (UserCanFix, Act.SHOW_DETAILS),
    "spam_risk": (UserCanFix, Act.SHOW_DETAILS),
    "spam_risk_text": (UserCanFix, Act.EDIT_CAPTION),
    "reached_active_user_cap": (Spent, Act.RESCHEDULE),
    "app_version_check_failed": (UserCanFix, Act.RETRY),
    "invalid_publish_id": (UserCanFix, Act.MARK_PUBLISHED),
    "token_not_authorized_for_specified_publish_id": (UserCanFix, Act.RECONNECT),
    "internal_error": (WillPass, Act.RETRY),
    "not_found": (UserCanFix, Act.SHOW_DETAILS),
}
GIVEN_UP: dict[str, tuple[type[BrovaError], Act]] = {
    "file_format_check_failed": (Unfit, Act.CONVERT), "duration_check_failed": (Unfit, Act.SHORTEN),
    "frame_rate_check_failed": (Unfit, Act.CONVERT), "picture_size_check_failed": (Unfit, Act.CONVERT),
    "internal": (UploadLost, Act.RETRY), "video_pull_failed": (UploadLost, Act.RETRY),
    "photo_pull_failed": (UploadLost, Act.RETRY), "publish_cancelled": (TurnedDown, Act.RETRY),
    "auth_removed": (NeedsSignIn, Act.RECONNECT), "spam_risk_too_many_posts": (TurnedDown, Act.RESCHEDULE),
    "spam_risk_user_banned_from_posting": (TurnedDown, Act.SHOW_DETAILS),
    "spam_risk_text": (TurnedDown, Act.EDIT_CAPTION), "spam_risk": (TurnedDown, Act.SHOW_DETAILS),
}


def test_no_row_that_the_simulator_knows_is_left_out() -> None:
    assert set(ERRORS) == set(AT_THE_BEGINNING)
    assert set(FAIL_REASONS) == set(GIVEN_UP)


@pytest.mark.parametrize("operation", ["tiktok.creator_info", "tiktok.video.init"])
@pytest.mark.parametrize("code", sorted(AT_THE_BEGINNING))
def test_a_refused_direct_post_says_what_can_be_done(tiktok: TikTokStage, operation: str, code: str) -> None:
    kind, act = AT_THE_BEGINNING[code]
    tiktok.fault(Kind.ERROR, operation, code)
    caller = Caller(tiktok, tiktok.draft())
    with pytest.raises(kind) as met:
        caller.upload()
    assert type(met.value) is kind and (act is None or act in met.value.acts)
    assert tiktok.published() == [] and caller.kept == []


@pytest.mark.parametrize("code", sorted(AT_THE_BEGINNING))
def test_a_refused_draft_says_what_can_be_done(inbox: TikTokInboxStage, code: str) -> None:
    kind, act = AT_THE_BEGINNING[code]
    inbox.fault(Kind.ERROR, "tiktok.inbox.init", code)
    with pytest.raises(kind) as met:
        Caller(inbox, inbox.draft()).upload()
    assert type(met.value) is kind and (act is None or act in met.value.acts)


@pytest.mark.parametrize("code", sorted(set(AT_THE_BEGINNING) - {"invalid_publish_id"}))
def test_a_refused_question_changes_nothing(tiktok: TikTokStage, code: str) -> None:
    kind, _ = AT_THE_BEGINNING[code]
    draft = tiktok.draft()
    caller = Caller(tiktok, draft)
    step = caller.publish(caller.ready())
    tiktok.fault(Kind.ERROR, "tiktok.status", code)
    with pytest.raises(kind):
        caller.poll(step.ticket)
    assert isinstance(caller.settled(step), Done)
    assert tiktok.published() == [draft.media[0].sha256]


def test_an_upload_that_is_not_known_is_asked_about_for_a_while_and_then_left_to_a_person(tiktok: TikTokStage) -> None:
    caller = Caller(tiktok, tiktok.draft())
    step = caller.publish(caller.ready())
    tiktok.sandbox.faults.add(Fault(Kind.ERROR, "tiktok.status", times=0, code="invalid_publish_id"))
    assert isinstance(caller.find(step.ticket), Unknown)
    tiktok.clock.pass_time(1_200)
    with pytest.raises(UserCanFix) as met:
        caller.find(step.ticket)
    assert met.value.acts == (Act.MARK_PUBLISHED, Act.PUBLISH_AGAIN)


@pytest.mark.parametrize("reason", sorted(GIVEN_UP))
def test_a_video_that_tiktok_gives_up_says_why(tiktok: TikTokStage, reason: str) -> None:
    kind, act = GIVEN_UP[reason]
    caller = Caller(tiktok, tiktok.draft())
    ticket = caller.ready()
    tiktok.fault(Kind.FAILED_PROCESSING, "tiktok.upload.chunk", reason)
    step = caller.publish(ticket)
    assert isinstance(step, Pending)
    tiktok.clock.pass_time(30)
    for ask in (caller.poll, caller.find):
        with pytest.raises(kind) as met:
            ask(step.ticket)
        assert type(met.value) is kind and act in met.value.acts
    assert tiktok.published() == []


@pytest.mark.parametrize(("status", "kind"), [
    (400, BrovaBug), (401, UploadLost), (403, UploadLost), (404, UploadLost), (410, UploadLost), (416, WillPass),
    (429, WillPass), (500, WillPass), (502, WillPass), (503, WillPass), (504, WillPass),
])
def test_an_answer_to_a_chunk_that_is_not_the_last(tiktok: TikTokStage, status: int, kind: type[BrovaError]) -> None:
    draft = tiktok.draft()
    caller = Caller(tiktok, draft)
    tiktok.sandbox.faults.add(Fault(Kind.STATUS, "tiktok.upload.chunk", nth=2, status=status))
    with pytest.raises(kind):
        caller.upload()
    assert tiktok.published() == []
    Caller(tiktok, draft).carried(caller.kept[-1])
    assert tiktok.published() == [draft.media[0].sha256]


@pytest.mark.parametrize(("status", "kind"), [
    (400, BrovaBug), (401, UploadLost), (403, UploadLost), (404, UploadLost), (410, UploadLost), (416, WillPass),
    (429, WillPass), (500, OutcomeUnknown), (502, OutcomeUnknown), (503, OutcomeUnknown), (504, OutcomeUnknown),
])
def test_an_answer_to_the_last_chunk(tiktok: TikTokStage, status: int, kind: type[BrovaError]) -> None:
    caller = Caller(tiktok, tiktok.draft())
    ticket = caller.ready()
    tiktok.sandbox.faults.add(Fault(Kind.STATUS, "tiktok.upload.chunk", status=status))
    with pytest.raises(kind) as met:
        caller.publish(ticket)
    assert type(met.value) is kind
    assert tiktok.published() == [] and isinstance(caller.find(ticket), Ready)


def test_an_upload_address_that_has_expired_is_opened_anew(tiktok: TikTokStage) -> None:
    draft = tiktok.draft()
    first = Caller(tiktok, draft)
    ticket = first.ready()
    tiktok.clock.pass_time(4_000)
    with pytest.raises(UploadLost):
        first.publish(ticket)
    Caller(tiktok, draft).carried(first.kept[0])
    assert tiktok.published() == [draft.media[0].sha256]


def test_an_unaudited_app_is_offered_the_inbox_and_being_private(tiktok: TikTokStage) -> None:
    code = "unaudited_client_can_only_post_to_private_accounts"
    tiktok.fault(Kind.ERROR, "tiktok.video.init", code)
    with pytest.raises(UserCanFix) as met:
        Caller(tiktok, tiktok.draft()).upload()
    offered = {choice.act: option.key for option in FACTS.options for choice in option.choices}
    assert [offered[act] for act in met.value.acts] == ["mode", "privacy"], "each is one click on an option"


def test_a_private_post_is_done_without_a_link_and_a_draft_says_where_it_is(
    tiktok: TikTokStage, inbox: TikTokInboxStage
) -> None:
    private = Caller(tiktok, tiktok.draft(privacy="SELF_ONLY")).carried()
    assert (private.link, private.visible) == ("", False)
    laid = Caller(inbox, inbox.draft()).carried()
    assert (laid.link, laid.visible) == ("", False) and "TikTok app" in str(laid.notes[0])


def test_a_public_post_has_a_link_that_leads_to_it(tiktok: TikTokStage) -> None:
    done = Caller(tiktok, tiktok.draft()).carried()
    [act] = tiktok.sandbox.published()
    assert done.remote_id == act.id and done.link.endswith(act.link) and done.visible

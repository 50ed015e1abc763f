"""Every row of TikTok's tables becomes a sentence that a person can do something with."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

import httpx
import pytest

from brova_desktop.connectors.net.reply import Reply
from brova_desktop.connectors.platforms.tiktok import failures
from brova_desktop.connectors.platforms.tiktok.failures import (
    CHUNK,
    ENVELOPE,
    LOST_TRACK,
    REASONS,
    SIGN_IN,
    STUCK,
    Row,
    chunk_refusal,
    failed_processing,
    refusal,
    sign_in_refusal,
)
from brova_desktop.domain.errors import (
    Act,
    BrovaBug,
    BrovaError,
    GrantRefused,
    NeedsSignIn,
    Spent,
    TurnedDown,
    Unfit,
    UploadLost,
    UserCanFix,
    WillPass,
)
from tests.connectors.platforms.tiktok.stage import enveloped

NOW = datetime(2026, 11, 21, 9, tzinfo=UTC)
ROWS = [*ENVELOPE.items(), *REASONS.items(), *SIGN_IN.items(), *((str(key), row) for key, row in CHUNK.items()),
        ("lost", LOST_TRACK), ("stuck", STUCK)]


def reply(response: httpx.Response, retry_after: float | None = None) -> Reply:
    return Reply("TikTok", response.status_code, dict(response.headers), response.content, retry_after)


@pytest.mark.parametrize(("code", "row"), ROWS, ids=[code for code, _ in ROWS])
def test_every_row_speaks_to_a_person(code: str, row: Row) -> None:
    error = row.error("technical", NOW)
    for words in (error.happened, error.kept, *([error.next_step] if error.next_step else [])):
        assert re.match(r"[A-Z].*\.$", str(words)), words
        assert "_" not in str(words) and not re.search(r"\b[1-5]\d\d\b", str(words)), "no codes in sentences"
    assert error.detail == "technical"
    assert error.acts or isinstance(error, GrantRefused)


@pytest.mark.parametrize(("code", "status", "kind", "act"), [
    ("access_token_invalid", 401, GrantRefused, None),
    ("scope_not_authorized", 401, NeedsSignIn, Act.RECONNECT),
    ("scope_permission_missed", 400, NeedsSignIn, Act.RECONNECT),
    ("rate_limit_exceeded", 429, WillPass, Act.RETRY),
    ("invalid_params", 400, UserCanFix, Act.EDIT_CAPTION),
    ("invalid_param", 400, UserCanFix, Act.EDIT_CAPTION),
    ("invalid_file_upload", 400, Unfit, Act.CONVERT),
    ("unaudited_client_can_only_post_to_private_accounts", 403, UserCanFix, Act.SEND_TO_DRAFTS),
    ("privacy_level_option_mismatch", 403, UserCanFix, Act.EDIT_OPTIONS),
    ("url_ownership_unverified", 403, UserCanFix, Act.SHOW_DETAILS),
    ("spam_risk_too_many_posts", 403, Spent, Act.RESCHEDULE),
    ("spam_risk_too_many_pending_share", 403, Spent, Act.RETRY),
    ("spam_risk_user_banned_from_posting", 403, UserCanFix, Act.SHOW_DETAILS),
    ("reached_active_user_cap", 403, Spent, Act.RESCHEDULE),
    ("app_version_check_failed", 400, UserCanFix, Act.RETRY),
    ("invalid_publish_id", 400, UserCanFix, Act.MARK_PUBLISHED),
    ("token_not_authorized_for_specified_publish_id", 400, UserCanFix, Act.RECONNECT),
    ("internal_error", 500, WillPass, Act.RETRY),
    ("a_code_of_tomorrow", 403, UserCanFix, Act.SHOW_DETAILS),
    ("a_code_of_tomorrow", 503, WillPass, Act.RETRY),
    ("a_code_of_tomorrow", 429, WillPass, Act.RETRY),
    ("a_code_of_tomorrow", 401, GrantRefused, None),
])
def test_the_codes_of_the_envelope(code: str, status: int, kind: type[BrovaError], act: Act | None) -> None:
    error = refusal(reply(enveloped(code=code, status=status)), NOW)
    assert type(error) is kind
    assert act is None or act in error.acts
    assert code in error.detail


def test_the_unaudited_app_is_offered_both_ways_out() -> None:
    code = "unaudited_client_can_only_post_to_private_accounts"
    error = refusal(reply(enveloped(code=code, status=403)), NOW)
    assert set(error.acts) == {Act.SWITCH_TO_PRIVATE, Act.SEND_TO_DRAFTS}


@pytest.mark.parametrize(("reason", "kind", "act"), [
    ("file_format_check_failed", Unfit, Act.CONVERT), ("duration_check_failed", Unfit, Act.SHORTEN),
    ("frame_rate_check_failed", Unfit, Act.CONVERT), ("picture_size_check_failed", Unfit, Act.CONVERT),
    ("internal", UploadLost, Act.RETRY), ("video_pull_failed", UploadLost, Act.RETRY),
    ("photo_pull_failed", UploadLost, Act.RETRY), ("publish_cancelled", TurnedDown, Act.RETRY),
    ("auth_removed", NeedsSignIn, Act.RECONNECT), ("spam_risk_too_many_posts", TurnedDown, Act.RESCHEDULE),
    ("spam_risk_user_banned_from_posting", TurnedDown, Act.SHOW_DETAILS),
    ("spam_risk_text", TurnedDown, Act.EDIT_CAPTION), ("spam_risk", TurnedDown, Act.SHOW_DETAILS),
    ("a_reason_of_tomorrow", TurnedDown, Act.SHOW_DETAILS),
    ("", TurnedDown, Act.SHOW_DETAILS),
])
def test_the_reasons_why_a_video_is_given_up(reason: str, kind: type[BrovaError], act: Act) -> None:
    error = failed_processing(reason, NOW)
    assert type(error) is kind and act in error.acts


@pytest.mark.parametrize(("status", "kind"), [
    (400, BrovaBug), (401, UploadLost), (403, UploadLost), (404, UploadLost), (410, UploadLost), (416, WillPass),
    (429, WillPass), (500, WillPass), (502, WillPass), (503, WillPass), (504, WillPass), (418, UserCanFix),
])
def test_the_answers_to_a_chunk(status: int, kind: type[BrovaError]) -> None:
    assert type(chunk_refusal(reply(httpx.Response(status)), NOW)) is kind


@pytest.mark.parametrize(("code", "status", "kind"), [
    ("invalid_grant", 400, NeedsSignIn), ("invalid_client", 401, UserCanFix), ("unauthorized_client", 400, UserCanFix),
    ("invalid_scope", 400, UserCanFix), ("access_denied", 403, UserCanFix), ("invalid_request", 400, UserCanFix),
    ("unsupported_grant_type", 400, UserCanFix), ("unsupported_response_type", 400, UserCanFix),
    ("rate_limit_exceeded", 429, WillPass), ("server_error", 500, WillPass), ("temporarily_unavailable", 503, WillPass),
    ("internal_error", 500, WillPass), ("a_code_of_tomorrow", 400, UserCanFix), ("a_code_of_tomorrow", 502, WillPass),
    ("invalid_grant", 200, NeedsSignIn),
])
def test_the_flat_errors_of_a_sign_in(code: str, status: int, kind: type[BrovaError]) -> None:
    answer = httpx.Response(status, json={"error": code, "error_description": "x", "log_id": "1"})
    assert type(sign_in_refusal(reply(answer), NOW)) is kind


def test_a_wait_that_tiktok_names_wins_over_ours() -> None:
    busy = enveloped(code="rate_limit_exceeded", status=429)
    unnamed, named = refusal(reply(busy), NOW), refusal(reply(busy, retry_after=7.0), NOW)
    assert isinstance(unnamed, WillPass) and unnamed.retry_after == 60.0
    assert isinstance(named, WillPass) and named.retry_after == 7.0


def test_a_used_up_day_ends_a_day_later() -> None:
    error = refusal(reply(enveloped(code="spam_risk_too_many_posts", status=403)), NOW)
    assert isinstance(error, Spent) and error.until == NOW + timedelta(days=1)


@pytest.mark.parametrize("body", [b"", b"<html>", b"[1]", b'{"error": []}', b'{"error": {"code": 7}}', b"\xff"])
def test_answers_that_cannot_be_read_are_judged_by_their_status(body: bytes) -> None:
    for judge in (refusal, sign_in_refusal, chunk_refusal):
        assert isinstance(judge(Reply("TikTok", 500, {}, body), NOW), WillPass)
        assert isinstance(judge(Reply("TikTok", 429, {}, body), NOW), WillPass)


def test_no_row_promises_that_nothing_was_published_when_nobody_knows() -> None:
    unsure = [ENVELOPE["invalid_publish_id"], ENVELOPE["token_not_authorized_for_specified_publish_id"],
              LOST_TRACK, STUCK]
    assert all(row.kept == failures.NOT_AGAIN for row in unsure)


def test_a_used_up_quota_is_never_asked_again_at_once() -> None:
    now = datetime(2026, 11, 21, tzinfo=UTC)
    error = ENVELOPE["spam_risk_too_many_posts"].error("", now, retry_after=0.0)
    assert isinstance(error, Spent) and error.until >= now + timedelta(minutes=1)

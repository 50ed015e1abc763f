"""Every row of the error tables, as the documents list them: its class, its sentence, its buttons."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brova_desktop.connectors.net.reply import Reply
from brova_desktop.connectors.platforms.youtube.failures import (
    FAILED,
    REJECTED,
    STOPS,
    THUMBNAILS,
    refusal,
    refused_video,
    sign_in_refusal,
    thumbnail_note,
)
from brova_desktop.domain.errors import (
    Act,
    BadInput,
    BrovaError,
    GrantRefused,
    Refused,
    Spent,
    TurnedDown,
    Unfit,
    UserCanFix,
    WillPass,
)
from brova_desktop.sandbox.youtube.facts import ERRORS, FAILURE_REASONS, REJECTION_REASONS

NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)
MIDNIGHT = datetime(2026, 11, 22, 8, tzinfo=UTC)


def reply(status: int, reason: str = "", body: object = None, headers: dict[str, str] | None = None,
          retry_after: float | None = None) -> Reply:
    envelope = {"error": {"code": status, "message": "said", "errors": [{"domain": "x", "reason": reason}]}}
    content = json.dumps(envelope if body is None else body).encode()
    return Reply("YouTube", status, headers or {}, content, retry_after)


TABLE: list[tuple[int, str, type[BrovaError], Act | None]] = [
    (401, "authError", GrantRefused, Act.RECONNECT),
    (401, "Unauthorized", GrantRefused, Act.RECONNECT),
    (403, "quotaExceeded", Spent, Act.RESCHEDULE),
    (403, "dailyLimitExceeded", Spent, Act.RESCHEDULE),
    (403, "rateLimitExceeded", WillPass, Act.RETRY),
    (429, "rateLimitExceeded", WillPass, Act.RETRY),
    (403, "userRateLimitExceeded", WillPass, Act.RETRY),
    (429, "userRateLimitExceeded", WillPass, Act.RETRY),
    (400, "uploadLimitExceeded", Spent, Act.RESCHEDULE),
    (401, "youtubeSignupRequired", UserCanFix, Act.RECONNECT),
    (403, "authenticatedUserNotChannel", UserCanFix, Act.RECONNECT),
    (403, "forbidden", UserCanFix, Act.RECONNECT),
    (403, "insufficientPermissions", UserCanFix, Act.RECONNECT),
    (403, "forbiddenPrivacySetting", BadInput, Act.EDIT_OPTIONS),
    (403, "forbiddenLicenseSetting", BadInput, Act.EDIT_OPTIONS),
    (403, "authenticatedUserAccountSuspended", UserCanFix, Act.SHOW_DETAILS),
    (403, "authenticatedUserAccountClosed", UserCanFix, Act.RECONNECT),
    (403, "accountDelegationForbidden", UserCanFix, Act.RECONNECT),
    (400, "invalidTitle", BadInput, Act.EDIT_CAPTION),
    (400, "invalidDescription", BadInput, Act.EDIT_CAPTION),
    (400, "invalidTags", BadInput, Act.EDIT_CAPTION),
    (400, "invalidCategoryId", BadInput, Act.EDIT_OPTIONS),
    (400, "invalidPublishAt", BadInput, Act.RESCHEDULE),
    (400, "invalidFilename", BadInput, Act.CHOOSE_ANOTHER_FILE),
    (400, "invalidVideoMetadata", BadInput, Act.EDIT_CAPTION),
    (400, "defaultLanguageNotSet", BadInput, Act.EDIT_OPTIONS),
    (400, "mediaBodyRequired", Unfit, Act.CHOOSE_ANOTHER_FILE),
    (400, "invalidVideoGameRating", BadInput, Act.EDIT_OPTIONS),
    (400, "invalidRecordingDetails", BadInput, Act.EDIT_OPTIONS),
    (404, "videoNotFound", UserCanFix, Act.PUBLISH_AGAIN),
    (413, "uploadTooLarge", Unfit, Act.CONVERT),
    (500, "internalError", WillPass, Act.RETRY),
    (503, "backendError", WillPass, Act.RETRY),
    (502, "", WillPass, Act.RETRY),
    (504, "somethingNew", WillPass, Act.RETRY),
    (429, "somethingNew", WillPass, Act.RETRY),
    (408, "", WillPass, Act.RETRY),
    (400, "somethingNew", BadInput, Act.EDIT_CAPTION),
    (403, "somethingNew", UserCanFix, Act.RECONNECT),
    (404, "somethingNew", UserCanFix, Act.SHOW_DETAILS),
    (413, "", Unfit, Act.CONVERT),
    (418, "", BadInput, Act.SHOW_DETAILS),
    (308, "", WillPass, Act.RETRY),
]


@pytest.mark.parametrize(("status", "reason", "kind", "act"), TABLE)
def test_every_row_is_a_sentence_with_a_way_on(status: int, reason: str, kind: type[BrovaError], act: Act) -> None:
    error = refusal(reply(status, reason), NOW)
    assert type(error) is kind
    assert act in error.acts and str(error.happened).endswith(".") and str(status) in error.detail
    assert str(status) not in error.sentence() and not (reason and reason in error.sentence())


def test_every_reason_of_an_upload_has_its_row_here() -> None:
    listed = {reason for _, reason, _, _ in TABLE}
    assert set(STOPS) <= listed
    images = {"invalidImage", "imageTooWide", "imageTooTall", "imageFormatUnsupported", "uploadRateLimitExceeded"}
    ours = {"required", "badRequest", "invalidParameter", "unknownPart", "unexpectedPart", "notFound", "gone",
            "playlistNotFound"}
    assert set(ERRORS) - images - ours <= listed


def test_a_spent_project_waits_for_midnight_and_a_full_channel_for_a_day() -> None:
    spent, full = refusal(reply(403, "quotaExceeded"), NOW), refusal(reply(400, "uploadLimitExceeded"), NOW)
    assert isinstance(spent, Spent) and spent.until == MIDNIGHT
    assert isinstance(full, Spent) and full.until == NOW + timedelta(days=1)


def test_retry_after_is_handed_on() -> None:
    error = refusal(reply(503, "backendError", retry_after=42.0), NOW)
    assert isinstance(error, WillPass) and error.retry_after == 42.0


@pytest.mark.parametrize("body", [
    [], "x", 3, {"error": "flat"}, {"error": {"errors": []}}, {"error": {"errors": 3}},
])
@pytest.mark.parametrize("status", [400, 401, 403, 404, 500])
def test_an_envelope_of_another_shape_is_judged_by_its_status(status: int, body: object) -> None:
    kinds = {400: BadInput, 401: GrantRefused, 403: UserCanFix, 404: UserCanFix, 500: WillPass}
    assert type(refusal(reply(status, body=body), NOW)) is kinds[status]


def test_the_newer_envelope_is_understood() -> None:
    newer = {"error": {"code": 403, "status": "RESOURCE_EXHAUSTED", "details": [{"reason": "RATE_LIMIT_EXCEEDED"}]}}
    assert type(refusal(reply(403, body=newer), NOW)) is WillPass
    assert type(refusal(reply(400, body={"error": {"status": "UNAUTHENTICATED"}}), NOW)) is GrantRefused


@given(st.integers(300, 599), st.text(), st.binary())
def test_nothing_a_service_says_breaks_the_telling(status: int, reason: str, body: bytes) -> None:
    for answer in (reply(status, reason), Reply("YouTube", status, {}, body)):
        for error in (refusal(answer, NOW), sign_in_refusal(answer)):
            assert error.sentence()


@pytest.mark.parametrize("reason", sorted(FAILURE_REASONS))
def test_every_failure_of_processing_is_told(reason: str) -> None:
    assert reason in FAILED
    error = refused_video("failed", reason)
    assert isinstance(error, UserCanFix) and error.acts and reason in error.detail


@pytest.mark.parametrize("reason", sorted(REJECTION_REASONS))
def test_every_rejection_is_told(reason: str) -> None:
    assert reason in REJECTED
    error = refused_video("rejected", reason)
    assert isinstance(error, UserCanFix) and error.acts


@pytest.mark.parametrize(("status", "reason", "act"), [
    ("failed", "codec", Act.CONVERT), ("rejected", "length", Act.SHORTEN),
    ("rejected", "duplicate", Act.MARK_PUBLISHED),
    ("deleted", "", Act.PUBLISH_AGAIN), ("failed", "new", Act.CONVERT), ("rejected", "new", Act.OPEN_LINK),
])
def test_a_video_that_will_not_be_shown_has_a_remedy(status: str, reason: str, act: Act) -> None:
    assert act in refused_video(status, reason).acts


@pytest.mark.parametrize(("status", "reason"), [
    (400, "invalidImage"), (400, "mediaBodyRequired"), (403, "forbidden"), (404, "videoNotFound"),
    (400, "imageTooWide"), (400, "imageTooTall"), (400, "imageFormatUnsupported"), (429, "uploadRateLimitExceeded"),
    (413, "uploadTooLarge"), (413, ""), (403, "quotaExceeded"),
])
def test_every_thumbnail_error_is_a_note(status: int, reason: str) -> None:
    note = thumbnail_note(reply(status, reason))
    assert note in THUMBNAILS.values() and "could not be set" not in str(note)


@pytest.mark.parametrize(("status", "code", "kind"), [
    (400, "invalid_grant", Refused), (401, "invalid_client", UserCanFix), (401, "unauthorized_client", UserCanFix),
    (400, "redirect_uri_mismatch", UserCanFix), (400, "invalid_request", UserCanFix), (500, "server_error", WillPass),
    (503, "temporarily_unavailable", WillPass), (400, "internal_failure", WillPass), (429, "", WillPass),
    (502, "", WillPass), (400, "invalid_scope", UserCanFix),
])
def test_every_answer_of_the_token_address_is_told(status: int, code: str, kind: type[BrovaError]) -> None:
    error = sign_in_refusal(reply(status, body={"error": code, "error_description": "said"}))
    assert type(error) is kind and error.acts


@pytest.mark.parametrize("reason", sorted(REJECTION_REASONS - {"duplicate", "length"}))
def test_a_rejected_video_is_certainly_not_public_and_another_try_sends_it_anew(reason: str) -> None:
    assert isinstance(refused_video("rejected", reason), TurnedDown)


def test_an_upload_that_was_broken_off_there_can_be_tried_again() -> None:
    error = refused_video("failed", "uploadAborted")
    assert isinstance(error, TurnedDown) and error.acts == (Act.RETRY,)

"""Every row of YouTube's error tables, met where it comes up, through the whole adapter."""

from __future__ import annotations

from dataclasses import replace

import pytest

from brova_desktop.domain.errors import (
    Act,
    BadInput,
    BrovaError,
    GrantRefused,
    OutcomeUnknown,
    Spent,
    Unfit,
    UploadLost,
    UserCanFix,
    WillPass,
)
from brova_desktop.domain.instants import next_midnight
from brova_desktop.domain.posts.steps import Pending, Ready
from brova_desktop.sandbox.faults import Fault, Kind
from brova_desktop.sandbox.youtube.facts import ERRORS, FAILURE_REASONS, REJECTION_REASONS
from tests.contracts.caller import Caller
from tests.contracts.stages import YouTubeStage

NOT_TAKEN: dict[str, tuple[type[BrovaError], Act | None]] = {
    "authError": (GrantRefused, None), "Unauthorized": (GrantRefused, None),
    "quotaExceeded": (Spent, Act.RESCHEDULE), "dailyLimitExceeded": (Spent, Act.RESCHEDULE),
    "uploadLimitExceeded": (Spent, Act.RESCHEDULE),
    "rateLimitExceeded": (WillPass, Act.RETRY), "userRateLimitExceeded": (WillPass, Act.RETRY),
    "backendError": (WillPass, Act.RETRY), "internalError": (WillPass, Act.RETRY),
    "youtubeSignupRequired": (UserCanFix, Act.RECONNECT), "authenticatedUserNotChannel": (UserCanFix, Act.RECONNECT),
    "forbidden": (UserCanFix, Act.SHOW_DETAILS), "insufficientPermissions": (UserCanFix, Act.RECONNECT),
    "forbiddenPrivacySetting": (UserCanFix, Act.SWITCH_TO_PRIVATE),
    "forbiddenLicenseSetting": (UserCanFix, Act.EDIT_OPTIONS),
    "authenticatedUserAccountSuspended": (UserCanFix, Act.SHOW_DETAILS),
    "authenticatedUserAccountClosed": (UserCanFix, Act.RECONNECT),
    "accountDelegationForbidden": (UserCanFix, Act.RECONNECT),
    "invalidTitle": (BadInput, Act.EDIT_CAPTION), "invalidDescription": (BadInput, Act.EDIT_CAPTION),
    "invalidTags": (BadInput, Act.EDIT_CAPTION), "invalidCategoryId": (BadInput, Act.EDIT_OPTIONS),
    "invalidPublishAt": (BadInput, Act.RESCHEDULE), "invalidFilename": (BadInput, Act.CHOOSE_ANOTHER_FILE),
    "invalidVideoMetadata": (BadInput, Act.EDIT_CAPTION), "defaultLanguageNotSet": (BadInput, Act.EDIT_OPTIONS),
    "mediaBodyRequired": (Unfit, Act.CHOOSE_ANOTHER_FILE), "invalidVideoGameRating": (BadInput, Act.EDIT_OPTIONS),
    "invalidRecordingDetails": (BadInput, Act.EDIT_OPTIONS), "uploadTooLarge": (Unfit, Act.CONVERT),
    "badRequest": (BadInput, Act.SHOW_DETAILS), "a_reason_of_tomorrow": (BadInput, Act.SHOW_DETAILS),
}
THUMBNAIL_ROWS = ("invalidImage", "mediaBodyRequired", "forbidden", "videoNotFound", "imageTooWide", "imageTooTall",
                  "imageFormatUnsupported", "uploadRateLimitExceeded", "uploadTooLarge", "quotaExceeded",
                  "backendError")
SAME_FOR_ALL = {"videoNotFound", "playlistNotFound", "required", "invalidParameter", "unknownPart", "unexpectedPart",
                "notFound", "gone"}
"""Of other calls than those that publish."""


def test_no_row_that_the_simulator_knows_is_left_out() -> None:
    assert set(ERRORS) <= set(NOT_TAKEN) | set(THUMBNAIL_ROWS) | SAME_FOR_ALL


@pytest.mark.parametrize("reason", sorted(set(NOT_TAKEN) - {"a_reason_of_tomorrow"}))
def test_an_upload_that_is_not_taken_says_what_can_be_done(youtube: YouTubeStage, reason: str) -> None:
    kind, act = NOT_TAKEN[reason]
    youtube.fault(Kind.ERROR, "youtube.upload.start", reason)
    caller = Caller(youtube, youtube.draft())
    with pytest.raises(kind) as met:
        caller.upload()
    assert isinstance(met.value, Spent) == (kind is Spent)
    assert act is None or act in met.value.acts
    assert youtube.published() == [] and caller.kept == []


@pytest.mark.parametrize("reason", ["quotaExceeded", "dailyLimitExceeded"])
def test_a_used_up_quota_is_there_again_at_midnight_in_california(youtube: YouTubeStage, reason: str) -> None:
    youtube.fault(Kind.ERROR, "youtube.upload.start", reason)
    with pytest.raises(Spent) as met:
        Caller(youtube, youtube.draft()).upload()
    assert met.value.until == next_midnight(youtube.clock.now(), "America/Los_Angeles")


def chunk_trouble(answer: int | str, nth: int = 1) -> Fault:
    """A status with nothing behind it, or a row of the table."""
    kind = Kind.STATUS if isinstance(answer, int) else Kind.ERROR
    status, code = (answer, "") if isinstance(answer, int) else (503, answer)
    return Fault(kind, "youtube.upload.chunk", nth=nth, status=status, code=code)


@pytest.mark.parametrize(("answer", "kind"), [
    ("authError", GrantRefused), ("forbidden", UserCanFix), ("notFound", UploadLost), ("gone", UploadLost),
    (404, UploadLost), (410, UploadLost), (429, WillPass), (500, WillPass), (502, WillPass), (503, WillPass),
    (504, WillPass),
])
def test_an_answer_to_a_chunk_that_is_not_the_last(youtube: YouTubeStage, answer: int | str,
                                                   kind: type[BrovaError]) -> None:
    draft = youtube.draft()
    caller = Caller(youtube, draft)
    youtube.sandbox.faults.add(chunk_trouble(answer, nth=2))
    with pytest.raises(kind):
        caller.upload()
    assert youtube.published() == []
    Caller(youtube, draft).carried(caller.kept[-1])
    assert youtube.published() == [draft.media[0].sha256]


@pytest.mark.parametrize(("answer", "kind"), [
    ("authError", GrantRefused), ("forbidden", UserCanFix), ("notFound", UploadLost), ("gone", UploadLost),
    (404, UploadLost), (410, UploadLost), (429, WillPass), (500, OutcomeUnknown), (502, OutcomeUnknown),
    (503, OutcomeUnknown), (504, OutcomeUnknown),
])
def test_an_answer_to_the_last_chunk(youtube: YouTubeStage, answer: int | str, kind: type[BrovaError]) -> None:
    caller = Caller(youtube, youtube.draft())
    ticket = caller.ready()
    youtube.sandbox.faults.add(chunk_trouble(answer))
    with pytest.raises(kind):
        caller.publish(ticket)
    assert youtube.published() == [] and isinstance(caller.find(ticket), Ready)


@pytest.mark.parametrize("reason", sorted(FAILURE_REASONS | REJECTION_REASONS))
def test_a_video_that_youtube_does_not_show_says_why(youtube: YouTubeStage, reason: str) -> None:
    caller = Caller(youtube, youtube.draft())
    ticket = caller.ready()
    youtube.fault(Kind.FAILED_PROCESSING, "youtube.upload.chunk", reason)
    step = caller.publish(ticket)
    assert isinstance(step, Pending)
    youtube.clock.pass_time(60)
    for ask in (caller.poll, caller.find):
        with pytest.raises(UserCanFix) as met:
            ask(step.ticket)
        assert met.value.acts and met.value.next_step is not None
    assert len({str(error.happened) for error in caller.met}) == 1
    assert youtube.published() == []


@pytest.mark.parametrize("reason", THUMBNAIL_ROWS)
def test_a_thumbnail_that_is_not_taken_is_a_note_on_a_published_video(youtube: YouTubeStage, reason: str) -> None:
    draft = youtube.draft()
    picture = youtube.folder / "cover.png"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(100))
    youtube.sandbox.faults.add(Fault(Kind.ERROR, "youtube.thumbnails.set", times=0, code=reason))
    caller = Caller(youtube, replace(draft, wording=replace(draft.wording, thumbnail=str(picture))))
    done = caller.carried()
    assert youtube.published() == [draft.media[0].sha256]
    assert len(done.notes) == 1 and "thumbnail" in str(done.notes[0])

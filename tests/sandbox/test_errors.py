"""Every row of the platforms' error tables can be asked for, in the platform's own envelope."""

from __future__ import annotations

import json

import pytest

from brova_desktop.sandbox.faults import Fault, Kind
from brova_desktop.sandbox.sandbox import Sandbox
from brova_desktop.sandbox.tiktok.facts import ERRORS as TIKTOK_ERRORS
from brova_desktop.sandbox.tiktok.facts import OAUTH_ERRORS as TIKTOK_OAUTH_ERRORS
from brova_desktop.sandbox.youtube.facts import ERRORS as YOUTUBE_ERRORS
from brova_desktop.sandbox.youtube.facts import OAUTH_ERRORS as GOOGLE_OAUTH_ERRORS
from tests.sandbox.callers import TikTokCaller, YouTubeCaller, reason_of

YOUTUBE_ROWS = {
    "authError": 401, "Unauthorized": 401, "quotaExceeded": 403, "dailyLimitExceeded": 403, "rateLimitExceeded": 403,
    "userRateLimitExceeded": 403, "uploadLimitExceeded": 400, "youtubeSignupRequired": 401,
    "authenticatedUserNotChannel": 403, "forbidden": 403, "insufficientPermissions": 403,
    "forbiddenPrivacySetting": 403, "forbiddenLicenseSetting": 403, "authenticatedUserAccountSuspended": 403,
    "authenticatedUserAccountClosed": 403, "accountDelegationForbidden": 403, "invalidTitle": 400,
    "invalidDescription": 400, "invalidTags": 400, "invalidCategoryId": 400, "invalidPublishAt": 400,
    "invalidFilename": 400, "invalidVideoMetadata": 400, "defaultLanguageNotSet": 400, "mediaBodyRequired": 400,
    "invalidVideoGameRating": 400, "invalidRecordingDetails": 400, "invalidImage": 400, "videoNotFound": 404,
    "imageTooWide": 400, "imageTooTall": 400, "imageFormatUnsupported": 400, "uploadRateLimitExceeded": 429,
    "backendError": 503, "internalError": 500,
}  # fmt: skip
"""As the pages print them."""

TIKTOK_ROWS = {
    "access_token_invalid": 401, "scope_not_authorized": 401, "scope_permission_missed": 400,
    "rate_limit_exceeded": 429, "invalid_params": 400, "invalid_param": 400, "invalid_file_upload": 400,
    "unaudited_client_can_only_post_to_private_accounts": 403, "privacy_level_option_mismatch": 403,
    "url_ownership_unverified": 403, "spam_risk_too_many_posts": 403, "spam_risk_too_many_pending_share": 403,
    "spam_risk_user_banned_from_posting": 403, "reached_active_user_cap": 403, "app_version_check_failed": 400,
    "invalid_publish_id": 400, "token_not_authorized_for_specified_publish_id": 400, "internal_error": 500,
}  # fmt: skip


@pytest.mark.parametrize(("reason", "status"), YOUTUBE_ROWS.items())
def test_every_row_of_youtube(youtube: YouTubeCaller, reason: str, status: int) -> None:
    youtube.sandbox.faults.add(Fault(Kind.ERROR, "youtube.upload.start", code=reason))
    answer = youtube.start(10)
    assert reason_of(answer) == (status, reason)
    error = json.loads(answer.body)["error"]
    assert set(error) == {"code", "message", "status", "errors"}
    assert set(error["errors"][0]) == {"domain", "reason", "message"}
    assert youtube.start(10).status == 200


@pytest.mark.parametrize(("code", "status"), TIKTOK_ROWS.items())
def test_every_row_of_tiktok(tiktok: TikTokCaller, code: str, status: int) -> None:
    tiktok.sandbox.faults.add(Fault(Kind.ERROR, "tiktok.video.init", code=code))
    answer = tiktok.init(9)
    assert reason_of(answer) == (status, code)
    assert set(answer.document()) == {"data", "error"}
    assert tiktok.init(9).status == 200


@pytest.mark.parametrize("code", GOOGLE_OAUTH_ERRORS)
def test_every_oauth_error_of_google(youtube: YouTubeCaller, code: str) -> None:
    youtube.sandbox.faults.add(Fault(Kind.ERROR, "youtube.token.refresh", code=code))
    assert reason_of(youtube.refresh("1//0any")) == (GOOGLE_OAUTH_ERRORS[code][0], code)


@pytest.mark.parametrize("code", TIKTOK_OAUTH_ERRORS)
def test_every_oauth_error_of_tiktok(tiktok: TikTokCaller, code: str) -> None:
    tiktok.sandbox.faults.add(Fault(Kind.ERROR, "tiktok.token.exchange", code=code))
    assert reason_of(tiktok.exchange("any")) == (TIKTOK_OAUTH_ERRORS[code][0], code)


def test_the_tables_hold_the_pages_rows() -> None:
    assert set(YOUTUBE_ROWS) <= set(YOUTUBE_ERRORS)
    assert set(TIKTOK_ROWS) <= set(TIKTOK_ERRORS)


def test_an_error_nobody_knows_is_a_mistake_of_the_test(sandbox: Sandbox) -> None:
    with pytest.raises(KeyError):
        sandbox.youtube.refusal("tooBlue", "youtube.upload.start")
    with pytest.raises(KeyError):
        sandbox.tiktok.refusal("too_blue", "tiktok.video.init")

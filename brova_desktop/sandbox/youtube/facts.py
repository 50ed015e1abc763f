"""YouTube in tables: limits, scopes, error rows, fields, categories.

Sources: YouTube Data API v3 reference, revision history (entries of 2026) and discovery document 20261104; "Errors";
"Quota costs"; "Using OAuth 2.0 for native applications"; "Resumable uploads". Figures that the pages leave open are
marked "chosen".
"""

from __future__ import annotations

from dataclasses import dataclass

_SCOPE = "https://www.googleapis.com/auth/"
UPLOAD, READONLY = _SCOPE + "youtube.upload", _SCOPE + "youtube.readonly"
YOUTUBE, FORCE_SSL = _SCOPE + "youtube", _SCOPE + "youtube.force-ssl"
ANALYTICS, MONETARY = _SCOPE + "yt-analytics.readonly", _SCOPE + "yt-analytics-monetary.readonly"

SCOPES = {
    UPLOAD: "Upload videos and thumbnails",
    READONLY: "See your channel and its videos",
    ANALYTICS: "See reports about your channel",
    FORCE_SSL: "Change your videos",
    YOUTUBE: "Manage your channel",
    MONETARY: "See reports about money",
}
MAY_READ = (READONLY, YOUTUBE, FORCE_SSL)
MAY_UPLOAD = (UPLOAD, YOUTUBE, FORCE_SSL)
MAY_CHANGE = (YOUTUBE, FORCE_SSL)
MAY_REPORT = (ANALYTICS, MONETARY)

IDENTITY_SCOPES = frozenset({"openid", "email", "profile"})
"""Anybody may ask for these too; they open nothing here."""


@dataclass(frozen=True, slots=True)
class YouTubeRules:
    """Limits as published in November 2026. Tests may scale `chunk_step` and the quotas down or up."""

    uploads_per_day: int = 100
    units_per_day: int = 10_000
    statistics_per_day: int = 10_000
    channel_uploads_per_day: int | None = None
    """The channel's own limit; unpublished."""
    chunk_step: int = 262_144
    most_bytes: int = 274_877_906_944
    thumbnail_bytes: int = 52_428_800
    session_seconds: int = 604_800
    """Chosen: Google's usual week."""
    access_seconds: int = 3_599
    code_seconds: int = 600
    testing: bool = False
    """A consent screen in status Testing: refresh tokens live seven days."""
    processing_seconds: float = 2.0
    """Chosen."""


@dataclass(frozen=True, slots=True)
class Row:
    """A row of the error table."""

    http: int
    domain: str
    message: str


_QUOTA, _VIDEO, _IMAGE, _ANY = "youtube.quota", "youtube.video", "youtube.thumbnail", "global"

ERRORS: dict[str, Row] = {
    "authError": Row(401, _ANY, "Invalid Credentials"),
    "Unauthorized": Row(401, _ANY, "Unauthorized"),
    "youtubeSignupRequired": Row(401, "youtube.header", "Unauthorized: the account has no YouTube channel."),
    "authenticatedUserNotChannel": Row(403, "youtube.header", "The authenticated user has no channel."),
    "quotaExceeded": Row(403, _QUOTA, "The request cannot be completed because you have exceeded your quota."),
    "dailyLimitExceeded": Row(403, "usageLimits", "Daily Limit Exceeded."),
    "rateLimitExceeded": Row(403, "usageLimits", "Rate Limit Exceeded"),
    "userRateLimitExceeded": Row(403, "usageLimits", "User Rate Limit Exceeded"),
    "uploadLimitExceeded": Row(400, _VIDEO, "The user has exceeded the number of videos they may upload."),
    "forbidden": Row(403, _ANY, "The request might not be properly authorized."),
    "insufficientPermissions": Row(403, _ANY, "Request had insufficient authentication scopes."),
    "forbiddenPrivacySetting": Row(403, _VIDEO, "The video has an invalid privacy setting."),
    "forbiddenLicenseSetting": Row(403, _VIDEO, "The video has an invalid license."),
    "authenticatedUserAccountSuspended": Row(403, "youtube.header", "The account of the user is suspended."),
    "authenticatedUserAccountClosed": Row(403, "youtube.header", "The account of the user is closed."),
    "accountDelegationForbidden": Row(403, "youtube.header", "Delegation is not possible for this account."),
    "invalidTitle": Row(400, _VIDEO, "The request metadata specifies an invalid or empty video title."),
    "invalidDescription": Row(400, _VIDEO, "The request metadata specifies an invalid video description."),
    "invalidTags": Row(400, _VIDEO, "The request metadata specifies invalid video keywords."),
    "invalidCategoryId": Row(400, _VIDEO, "The request metadata specifies an invalid category ID."),
    "invalidPublishAt": Row(400, _VIDEO, "The request metadata specifies an invalid scheduled publishing time."),
    "invalidFilename": Row(400, _VIDEO, "The video filename specified in the Slug header is invalid."),
    "invalidVideoMetadata": Row(400, _VIDEO, "The request metadata is invalid."),
    "defaultLanguageNotSet": Row(400, _VIDEO, "The default language is not set."),
    "mediaBodyRequired": Row(400, _VIDEO, "The request does not include the video content."),
    "invalidVideoGameRating": Row(400, _VIDEO, "The request metadata specifies an invalid video game rating."),
    "invalidRecordingDetails": Row(400, _VIDEO, "The recording details are invalid."),
    "videoNotFound": Row(404, _VIDEO, "The video that you are trying to use cannot be found."),
    "playlistNotFound": Row(404, "youtube.playlistItem", "The playlist cannot be found."),
    "invalidImage": Row(400, _IMAGE, "The provided image content is invalid."),
    "imageTooWide": Row(400, _IMAGE, "The provided image is too wide."),
    "imageTooTall": Row(400, _IMAGE, "The provided image is too tall."),
    "imageFormatUnsupported": Row(400, _IMAGE, "The image format is not supported."),
    "uploadTooLarge": Row(413, _ANY, "Media larger than allowed."),
    "uploadRateLimitExceeded": Row(429, _IMAGE, "The channel has uploaded too many thumbnails recently."),
    "required": Row(400, _ANY, "Required parameter is missing."),
    "badRequest": Row(400, _ANY, "The request is invalid."),
    "invalidParameter": Row(400, _ANY, "Invalid value for a parameter."),
    "unknownPart": Row(400, "youtube.part", "The part parameter names an unknown part."),
    "unexpectedPart": Row(400, "youtube.part", "The request body holds a part that the part parameter does not name."),
    "notFound": Row(404, _ANY, "Not Found"),
    "gone": Row(410, _ANY, "The upload session is gone."),
    "backendError": Row(503, _ANY, "Backend Error"),
    "internalError": Row(500, _ANY, "Internal error encountered."),
}
"""Reason to row. Where a page names no status for a reason the row's is chosen."""

STATUS_NAMES = {
    400: "INVALID_ARGUMENT", 401: "UNAUTHENTICATED", 403: "PERMISSION_DENIED", 404: "NOT_FOUND",
    410: "NOT_FOUND", 413: "OUT_OF_RANGE", 429: "RESOURCE_EXHAUSTED", 500: "INTERNAL", 502: "UNAVAILABLE",
    503: "UNAVAILABLE", 504: "DEADLINE_EXCEEDED",
}  # fmt: skip
EXHAUSTED = frozenset({"quotaExceeded", "dailyLimitExceeded", "rateLimitExceeded", "userRateLimitExceeded"})

OAUTH_ERRORS: dict[str, tuple[int, str]] = {
    "invalid_request": (400, "Bad Request"),
    "invalid_client": (401, "The OAuth client was not found."),
    "invalid_grant": (400, "Token has been expired or revoked."),
    "unauthorized_client": (401, "Unauthorized"),
    "unsupported_grant_type": (400, "Invalid grant_type"),
    "redirect_uri_mismatch": (400, "Bad Request"),
    "invalid_scope": (400, "Some requested scopes were invalid."),
    "invalid_token": (400, "Token expired or revoked"),
    "server_error": (500, "Internal server error."),
    "temporarily_unavailable": (503, "The server is overloaded."),
    "internal_failure": (500, "Internal failure."),
}

FAILURE_REASONS = frozenset({"conversion", "invalidFile", "emptyFile", "tooSmall", "codec", "uploadAborted"})
REJECTION_REASONS = frozenset({
    "copyright", "inappropriate", "duplicate", "termsOfUse", "length", "claim", "trademark", "legal",
    "uploaderAccountClosed", "uploaderAccountSuspended",
})  # fmt: skip

SNIPPET_FIELDS: dict[str, type] = {
    "title": str, "description": str, "tags": list, "categoryId": str, "defaultLanguage": str,
    "defaultAudioLanguage": str,
}  # fmt: skip
STATUS_FIELDS: dict[str, type] = {
    "privacyStatus": str, "publishAt": str, "selfDeclaredMadeForKids": bool, "containsSyntheticMedia": bool,
    "embeddable": bool, "license": str, "publicStatsViewable": bool,
}  # fmt: skip
VIDEO_PARTS = frozenset({
    "contentDetails", "fileDetails", "id", "liveStreamingDetails", "localizations", "paidProductPlacementDetails",
    "player", "processingDetails", "recordingDetails", "snippet", "statistics", "status", "suggestions", "topicDetails",
})  # fmt: skip
CHANNEL_PARTS = frozenset({
    "id", "snippet", "statistics", "contentDetails", "status", "brandingSettings", "topicDetails", "localizations",
    "contentOwnerDetails", "auditDetails",
})  # fmt: skip

CATEGORIES = {
    "1": "Film & Animation", "2": "Autos & Vehicles", "10": "Music", "15": "Pets & Animals", "17": "Sports",
    "19": "Travel & Events", "20": "Gaming", "22": "People & Blogs", "23": "Comedy", "24": "Entertainment",
    "25": "News & Politics", "26": "Howto & Style", "27": "Education", "28": "Science & Technology",
    "29": "Nonprofits & Activism",
}  # fmt: skip
FILM_ONLY = {"18": "Short Movies", "30": "Movies", "44": "Trailers"}
"""Categories that exist but cannot be assigned."""

"""TikTok in tables: limits, scopes, error rows, fields.

Sources: TikTok for Developers: "Login Kit for Desktop", "Manage User Access Tokens", "Content Posting API" (get
started, media transfer guide, direct post, upload, photo post, get video status, query creator info), "Content sharing
guidelines", "Display API" (video object, rate limits), read in 2026. Figures that the pages leave open are marked
"chosen".
"""

from __future__ import annotations

from dataclasses import dataclass

PUBLISH, UPLOAD, LIST = "video.publish", "video.upload", "video.list"
BASIC, PROFILE, STATS = "user.info.basic", "user.info.profile", "user.info.stats"

SCOPES = {
    BASIC: "Read your name and picture",
    PROFILE: "Read your user name and profile",
    STATS: "Read your follower and like counts",
    LIST: "Read your public videos",
    UPLOAD: "Send videos to your inbox as drafts",
    PUBLISH: "Post to your profile",
}

PUBLIC, FRIENDS, FOLLOWERS, SELF = (
    "PUBLIC_TO_EVERYONE", "MUTUAL_FOLLOW_FRIENDS", "FOLLOWER_OF_CREATOR", "SELF_ONLY",
)  # fmt: skip
LEVELS_OF_PUBLIC_ACCOUNTS = (PUBLIC, FRIENDS, SELF)
LEVELS_OF_PRIVATE_ACCOUNTS = (FOLLOWERS, FRIENDS, SELF)


@dataclass(frozen=True, slots=True)
class TikTokRules:
    """Limits as published. Where "MB" may be read in two ways the stricter reading holds. Tests may scale chunks."""

    audited: bool = True
    """False: the app was not audited, so only SELF_ONLY posts of at most `users_per_day` people go out."""
    least_chunk: int = 5_242_880
    most_chunk: int = 64_000_000
    most_last_chunk: int = 128_000_000
    most_chunks: int = 1_000
    most_bytes: int = 4_000_000_000
    inits_per_minute: int = 6
    statuses_per_minute: int = 30
    creator_infos_per_minute: int = 20
    reads_per_minute: int = 600
    posts_per_day: int = 15
    """Per creator, in 24 hours; the page says about."""
    pending_drafts: int = 5
    users_per_day: int = 5
    access_seconds: int = 86_400
    refresh_seconds: int = 31_536_000
    code_seconds: int = 600
    """Chosen."""
    refresh_grace: float = 0.0
    """Seconds that a replaced refresh token goes on working. Undocumented, so none."""
    upload_seconds: int = 3_600
    """Life of an upload address; unconfirmed."""
    shortest: float = 3.0
    least_side: int = 360
    most_side: int = 4_096
    processing_seconds: float = 2.0
    """Chosen; the page says half a minute for 512 MB."""
    id_seconds: float = 0.0
    """How much later than PUBLISH_COMPLETE the post id comes (moderation)."""
    progress_is_last_byte: bool = False
    """``Content-Range: bytes 0-N/total``: N is the last byte stored, or the number of bytes, as the page says."""
    oauth_errors_as_200: bool = False
    verified_prefixes: tuple[str, ...] = ("https://verified.example/",)
    redirects: tuple[str, ...] = ("http://127.0.0.1:*/callback/", "http://localhost:*/callback/")
    """As registered in the developer portal; * stands for any port."""


ERRORS: dict[str, tuple[int, str]] = {
    "access_token_invalid": (401, "The access token is invalid or not found in the request."),
    "scope_not_authorized": (401, "The user did not authorize the scope required for completing this request."),
    "scope_permission_missed": (400, "The scope needed for a field was not granted."),
    "rate_limit_exceeded": (429, "The API rate limit was exceeded. Please try again later."),
    "invalid_params": (400, "One or more fields in request is invalid."),
    "invalid_param": (400, "One or more fields in request is invalid."),
    "invalid_file_upload": (400, "The file does not meet the requirements."),
    "unaudited_client_can_only_post_to_private_accounts": (
        403, "Please review our integration guidelines: unaudited clients can only post to private accounts.",
    ),
    "privacy_level_option_mismatch": (403, "privacy_level is not one of the options of creator_info."),
    "url_ownership_unverified": (403, "Please review our URL ownership verification rules."),
    "spam_risk_too_many_posts": (403, "The daily post cap from the API is reached for the current user."),
    "spam_risk_too_many_pending_share": (403, "There may be at most 5 pending shares within any 24-hour period."),
    "spam_risk_user_banned_from_posting": (403, "The user is banned from making new posts."),
    "spam_risk": (403, "The request was stopped by spam protection."),
    "spam_risk_text": (403, "The text was stopped by spam protection."),
    "reached_active_user_cap": (403, "The daily quota for active publishing users from your client is reached."),
    "app_version_check_failed": (400, "The TikTok app of the user is too old."),
    "invalid_publish_id": (400, "The publish_id does not exist."),
    "token_not_authorized_for_specified_publish_id": (400, "The token may not ask about this publish_id."),
    "internal_error": (500, "Something went wrong on our side. Please try again later."),
    "not_found": (404, "Unsupported path."),
}  # fmt: skip

OAUTH_ERRORS: dict[str, tuple[int, str]] = {
    "invalid_request": (400, "The request parameters are malformed."),
    "invalid_client": (401, "Client key or secret is incorrect."),
    "invalid_grant": (400, "Authorization code or refresh token is invalid or expired."),
    "invalid_scope": (400, "The scope is invalid."),
    "unsupported_grant_type": (400, "Grant type is not supported."),
    "access_denied": (403, "The user denied the request."),
    "server_error": (500, "Something went wrong."),
    "temporarily_unavailable": (503, "Try again later."),
}

FAIL_REASONS = frozenset({
    "file_format_check_failed", "duration_check_failed", "frame_rate_check_failed", "picture_size_check_failed",
    "internal", "video_pull_failed", "photo_pull_failed", "publish_cancelled", "auth_removed",
    "spam_risk_too_many_posts", "spam_risk_user_banned_from_posting", "spam_risk_text", "spam_risk",
})  # fmt: skip

USER_FIELDS = {
    "open_id": BASIC, "union_id": BASIC, "avatar_url": BASIC, "avatar_url_100": BASIC, "avatar_large_url": BASIC,
    "display_name": BASIC, "username": PROFILE, "bio_description": PROFILE, "profile_deep_link": PROFILE,
    "is_verified": PROFILE, "follower_count": STATS, "following_count": STATS, "likes_count": STATS,
    "video_count": STATS,
}  # fmt: skip
VIDEO_FIELDS = frozenset({
    "id", "create_time", "cover_image_url", "share_url", "video_description", "duration", "height", "width", "title",
    "embed_html", "embed_link", "like_count", "comment_count", "share_count", "view_count", "is_aigc",
})  # fmt: skip

VIDEO_POST_FIELDS: dict[str, type] = {
    "title": str, "privacy_level": str, "disable_duet": bool, "disable_comment": bool, "disable_stitch": bool,
    "video_cover_timestamp_ms": int, "brand_content_toggle": bool, "brand_organic_toggle": bool, "is_aigc": bool,
}  # fmt: skip
PHOTO_POST_FIELDS: dict[str, type] = {
    "title": str, "description": str, "privacy_level": str, "disable_comment": bool, "auto_add_music": bool,
    "brand_content_toggle": bool, "brand_organic_toggle": bool,
}  # fmt: skip
FILE_FIELDS: dict[str, type] = {"source": str, "video_size": int, "chunk_size": int, "total_chunk_count": int}
PULL_FIELDS: dict[str, type] = {"source": str, "video_url": str}
PHOTO_SOURCE_FIELDS: dict[str, type] = {"source": str, "photo_cover_index": int, "photo_images": list}

TITLE_UNITS, PHOTO_TITLE_UNITS, PHOTO_DESCRIPTION_UNITS = 2_200, 90, 4_000
"""UTF-16 code units."""
MOST_PHOTOS = 35
"""Pictures in a photo post."""

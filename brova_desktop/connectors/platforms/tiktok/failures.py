"""Every way TikTok says no, as rows: what it means for a person, and who can do something about it.

Sources, November 2026, from https://developers.tiktok.com/doc/: tiktok-api-v2-error-handling (envelope),
oauth-user-access-token-management and oauth-error-handling (sign-in), content-posting-api-reference-direct-post,
-query-creator-info, -upload-video and -get-video-status (codes of each call, reasons of a failure),
content-posting-api-media-transfer-guide (answers to a chunk), content-sharing-guidelines (daily caps).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from brova_desktop.connectors.net.picking import pick, text
from brova_desktop.connectors.net.reply import Reply
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
from brova_desktop.domain.words import Words, say

DAY, MINUTE = 86_400.0, 60.0
NOTHING_OUT = say("Nothing was published.")
NOT_AGAIN = say("Nothing was sent a second time.")
UNCHANGED = say("Nothing was changed.")


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a table. `wait`: seconds after which it may work again, when TikTok does not say so itself."""

    kind: type[BrovaError]
    happened: Words
    next_step: Words | None = None
    acts: tuple[Act, ...] = ()
    wait: float | None = None
    kept: Words = NOTHING_OUT

    def error(self, detail: str, now: datetime, *, retry_after: float | None = None,
              kept: Words | None = None) -> BrovaError:
        kept = kept or self.kept
        wait = self.wait if retry_after is None else retry_after
        if issubclass(self.kind, Spent):
            # "Retry-After: 0" of a quota that is used up would have us ask without a pause.
            until = now + timedelta(seconds=DAY if wait is None else max(wait, MINUTE))
            return self.kind(self.happened, until=until, kept=kept, next_step=self.next_step,
                             acts=self.acts or (Act.RESCHEDULE,), detail=detail)
        if issubclass(self.kind, WillPass):
            return self.kind(self.happened, retry_after=wait, kept=kept, next_step=self.next_step,
                             acts=self.acts or (Act.RETRY,), detail=detail)
        return self.kind(self.happened, kept=kept, next_step=self.next_step, acts=self.acts, detail=detail)


_RIGHTS = Row(NeedsSignIn, say("This needs a permission that the TikTok sign-in did not give."),
              say("Sign in again and leave all permissions ticked."), (Act.RECONNECT,))
_DETAILS = Row(UserCanFix, say("TikTok did not accept the details of this post."),
               say("Check the caption and the choices for TikTok."),
               (Act.EDIT_CAPTION, Act.EDIT_OPTIONS, Act.SHOW_DETAILS))
_BANNED = Row(UserCanFix, say("TikTok does not let this account post at the moment."),
              say("Open the TikTok app to see why."), (Act.SHOW_DETAILS,))
_BROKEN = Row(WillPass, say("TikTok has trouble at the moment."), say("It is tried again by itself."))
_BUSY = Row(WillPass, say("TikTok asks for fewer requests."), say("It is tried again by itself."), wait=MINUTE)
_STRANGE_UPLOAD = Row(
    UserCanFix, say("This upload belongs to another TikTok account or app."),
    say("Look in the TikTok app whether the video is there."),
    (Act.RECONNECT, Act.MARK_PUBLISHED, Act.PUBLISH_AGAIN), kept=NOT_AGAIN)
LOST_TRACK = Row(
    UserCanFix, say("TikTok does not know any more what became of this video."),
    say("Look in the TikTok app whether it is there, then say so here."), (Act.MARK_PUBLISHED, Act.PUBLISH_AGAIN),
    kept=NOT_AGAIN)
STUCK = Row(
    UserCanFix, say("TikTok has worked on this video for a whole day and says nothing."),
    say("Look in the TikTok app whether it is there, then say so here."), (Act.MARK_PUBLISHED, Act.PUBLISH_AGAIN),
    kept=NOT_AGAIN)
SESSION_OVER = Row(UploadLost, say("TikTok has closed the upload."), say("It begins again by itself."))
_SPAM = Row(UserCanFix, say("TikTok takes this post for spam."),
            say("Open the TikTok app to see what is wrong with the account."), (Act.EDIT_CAPTION, Act.SHOW_DETAILS))
_SPAM_TEXT = Row(UserCanFix, say("TikTok takes the caption for spam."), say("Write it differently."),
                 (Act.EDIT_CAPTION,))
PRIVACY_GONE = Row(
    UserCanFix, say("This account cannot use the chosen setting for who can watch."),
    say("Choose again who can watch this video."), (Act.EDIT_OPTIONS,))

ENVELOPE: Mapping[str, Row] = {
    "access_token_invalid": Row(GrantRefused, say("TikTok did not accept the sign-in.")),
    "scope_not_authorized": _RIGHTS,
    "scope_permission_missed": _RIGHTS,
    "rate_limit_exceeded": _BUSY,
    "invalid_params": _DETAILS,
    "invalid_param": _DETAILS,
    "invalid_file_upload": Row(
        Unfit, say("TikTok did not accept the video file."), say("Convert it or choose another one."),
        (Act.CONVERT, Act.CHOOSE_ANOTHER_FILE)),
    "unaudited_client_can_only_post_to_private_accounts": Row(
        UserCanFix, say("TikTok has not audited your app yet: it may post directly only to a private account."),
        say("Send the video to the TikTok inbox, or make the account private and post for yourself only."),
        (Act.SEND_TO_DRAFTS, Act.SWITCH_TO_PRIVATE)),
    "privacy_level_option_mismatch": PRIVACY_GONE,
    "url_ownership_unverified": Row(
        UserCanFix, say("TikTok fetches videos only from web addresses that belong to your app."),
        say("Verify the address on TikTok's page for developers."), (Act.SHOW_DETAILS,)),
    "spam_risk_too_many_posts": Row(
        Spent, say("This account has posted as much as TikTok allows in a day."),
        say("It goes out when TikTok takes posts again."), wait=DAY),
    "spam_risk_too_many_pending_share": Row(
        Spent, say("Too many drafts wait in the TikTok inbox of this account."),
        say("Post or delete some of them in the TikTok app, then try again."), (Act.RETRY, Act.RESCHEDULE), wait=DAY),
    "spam_risk_user_banned_from_posting": _BANNED,
    "spam_risk_text": _SPAM_TEXT,
    "spam_risk": _SPAM,
    "reached_active_user_cap": Row(
        Spent, say("Your TikTok app has reached the number of accounts that may post in a day."),
        say("It goes out when there is room again; an audited app has no such limit."), wait=DAY),
    "app_version_check_failed": Row(
        UserCanFix, say("The TikTok app on your phone is too old for drafts of this kind."),
        say("Update the TikTok app, then try again."), (Act.RETRY,)),
    "invalid_publish_id": LOST_TRACK,
    "token_not_authorized_for_specified_publish_id": _STRANGE_UPLOAD,
    "internal_error": _BROKEN,
}
"""`error.code` of the envelope. Some codes come with several statuses; the code decides."""

REASONS: Mapping[str, Row] = {
    "file_format_check_failed": Row(
        Unfit, say("TikTok cannot play this video format."), say("Convert the video for TikTok."),
        (Act.CONVERT, Act.CHOOSE_ANOTHER_FILE)),
    "duration_check_failed": Row(
        Unfit, say("TikTok does not take a video of this length."), say("Shorten the video or choose another one."),
        (Act.SHORTEN, Act.CHOOSE_ANOTHER_FILE)),
    "frame_rate_check_failed": Row(
        Unfit, say("TikTok does not take this number of pictures a second."), say("Convert the video for TikTok."),
        (Act.CONVERT, Act.CHOOSE_ANOTHER_FILE)),
    "picture_size_check_failed": Row(
        Unfit, say("TikTok does not take a picture of this size."), say("Convert the video for TikTok."),
        (Act.CONVERT, Act.CHOOSE_ANOTHER_FILE)),
    "internal": Row(UploadLost, say("Something broke at TikTok while it worked on the video."),
                    say("It begins again by itself.")),
    "video_pull_failed": Row(UploadLost, say("TikTok could not fetch the video."), say("It begins again by itself.")),
    "photo_pull_failed": Row(UploadLost, say("TikTok could not fetch the photos."),
                             say("It begins again by itself.")),
    "publish_cancelled": Row(TurnedDown, say("The post was cancelled at TikTok."),
                             say("Send it again if it is to go out."), (Act.RETRY,)),
    "auth_removed": Row(NeedsSignIn, say("The permission was taken back in TikTok while the video was worked on."),
                        say("Sign in again; the post goes out then."), (Act.RECONNECT,)),
    "spam_risk_too_many_posts": Row(
        TurnedDown, say("This account has posted as much as TikTok allows in a day."),
        say("Choose a time from tomorrow on."), (Act.RESCHEDULE,)),
    "spam_risk_user_banned_from_posting": replace(_BANNED, kind=TurnedDown),
    "spam_risk_text": replace(_SPAM_TEXT, kind=TurnedDown),
    "spam_risk": replace(_SPAM, kind=TurnedDown),
}
"""`fail_reason` of a status FAILED: the post certainly did not come out of this upload."""

_APP = Row(UserCanFix, say("TikTok does not know the client key or the client secret of your app."),
           say("Compare both with TikTok's page for developers."), (Act.OPEN_SETTINGS,))
_ASKED_WRONG = Row(
    UserCanFix, say("TikTok did not accept the sign-in request."),
    say("Check that the redirect address and the product Login Kit are set for your app, then connect again."),
    (Act.RECONNECT, Act.SHOW_DETAILS))
SIGN_IN: Mapping[str, Row] = {
    "invalid_grant": Row(NeedsSignIn, say("The TikTok sign-in has ended."), say("Sign in again."), (Act.RECONNECT,)),
    "invalid_client": _APP,
    "unauthorized_client": _APP,
    "invalid_scope": Row(UserCanFix, say("Your TikTok app may not ask for all of the permissions."),
                         say("Add them on TikTok's page for developers, then connect again."),
                         (Act.RECONNECT, Act.OPEN_SETTINGS)),
    "access_denied": Row(UserCanFix, say("The permission was not given."), say("Connect again and allow it."),
                         (Act.RECONNECT,)),
    "invalid_request": _ASKED_WRONG,
    "unsupported_grant_type": _ASKED_WRONG,
    "unsupported_response_type": _ASKED_WRONG,
    "rate_limit_exceeded": _BUSY,
    "server_error": _BROKEN,
    "temporarily_unavailable": _BROKEN,
    "internal_error": _BROKEN,
}
"""`error` of the flat answers at the consent page and the token address; they may come with status 200."""

CHUNK: Mapping[int, Row] = {
    400: Row(BrovaBug, say("TikTok did not understand a part of the upload."), say("Please report this."),
             (Act.REPORT, Act.SHOW_DETAILS)),
    403: SESSION_OVER,
    404: SESSION_OVER,
    416: Row(WillPass, say("TikTok and this computer do not agree on how much was uploaded."),
             say("It is tried again by itself.")),
    429: _BUSY,
}
"""Statuses of a chunk's PUT, besides success and the server's own trouble."""


def code_of(reply: Reply) -> str:
    """The code of an envelope: "ok", a code of the table, or "" when there is none to be read."""
    return text(reply.json_or_none(), "error", "code")


def refusal(reply: Reply, now: datetime) -> BrovaError:
    """The error of an API call. A code that is not in the table is judged by its status."""
    row = ENVELOPE.get(code_of(reply)) or _by_status(reply.status)
    return row.error(reply.detail, now, retry_after=reply.retry_after)


def sign_in_refusal(reply: Reply, now: datetime) -> BrovaError:
    """The error of a token call."""
    answer = reply.json_or_none()
    named = pick(answer, "error")
    code = named if isinstance(named, str) else text(answer, "error", "code")
    row = SIGN_IN.get(code) or (_by_status(reply.status) if reply.status >= 429 else _ASKED_WRONG)
    return row.error(reply.detail, now, retry_after=reply.retry_after, kept=UNCHANGED)


def chunk_refusal(reply: Reply, now: datetime) -> BrovaError:
    """The error of a chunk that was not taken. Never for the last one's 5xx: nobody knows what became of it."""
    row = CHUNK.get(reply.status) or (SESSION_OVER if is_session_over(reply) else _by_status(reply.status))
    return row.error(reply.detail, now, retry_after=reply.retry_after)


def is_session_over(reply: Reply) -> bool:
    """Whether the address of an upload takes no chunks any more."""
    return reply.status in (401, 403, 404, 410)


def failed_processing(reason: str, now: datetime) -> BrovaError:
    """Why TikTok gave a video up."""
    row = REASONS.get(reason) or Row(
        TurnedDown, say("TikTok gave this video up."), say("Try again, or convert the video first."),
        (Act.RETRY, Act.CONVERT, Act.SHOW_DETAILS))
    return row.error(f"fail_reason {reason}", now)


def _by_status(status: int) -> Row:
    if status == 401:
        return ENVELOPE["access_token_invalid"]
    if status == 429:
        return _BUSY
    if status >= 500 or status < 400:
        return _BROKEN
    return Row(UserCanFix, say("TikTok did not accept this."), say("The details say why."),
               (Act.SHOW_DETAILS, Act.EDIT_OPTIONS))

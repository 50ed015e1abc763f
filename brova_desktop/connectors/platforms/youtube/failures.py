"""YouTube's error tables: what a reply means for whoever can act.

Sources: https://developers.google.com/youtube/v3/docs/errors (general part) and the pages of videos.insert and
thumbnails.set, November 2026. Told apart by the reason first, by the status where the reason is new to us.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from brova_desktop.connectors.net.picking import text
from brova_desktop.connectors.net.reply import Reply
from brova_desktop.connectors.platforms.youtube.facts import PACIFIC
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
from brova_desktop.domain.instants import next_midnight
from brova_desktop.domain.words import Words, say


@dataclass(frozen=True, slots=True)
class Row:
    """What a reason means: the kind of error, what happened, what to do, and the buttons."""

    kind: type[UserCanFix]
    happened: Words
    next_step: Words
    acts: tuple[Act, ...]


_EDIT, _CHOOSE = (Act.EDIT_CAPTION,), (Act.EDIT_OPTIONS,)

NO_CHANNEL = Row(UserCanFix, say("This Google account has no YouTube channel."),
                 say("Create one on youtube.com (your picture, then Create a channel), or sign in with another "
                     "account."),
                 (Act.RECONNECT,))
_NOT_ALLOWED = Row(UserCanFix, say("The sign-in does not allow this."),
                   say("Reconnect the account and leave every box ticked."), (Act.RECONNECT,))

STOPS: dict[str, Row] = {
    "youtubeSignupRequired": NO_CHANNEL,
    "authenticatedUserNotChannel": NO_CHANNEL,
    "forbidden": Row(UserCanFix, say("YouTube does not allow this for the channel."),
                     say("Look in YouTube Studio whether the channel may upload; reconnect it after that."),
                     (Act.RECONNECT, Act.SHOW_DETAILS)),
    "insufficientPermissions": _NOT_ALLOWED,
    "forbiddenPrivacySetting": Row(BadInput, say("YouTube does not allow this visibility for the channel."),
                                   say("Choose another one."), (Act.EDIT_OPTIONS, Act.SWITCH_TO_PRIVATE)),
    "forbiddenLicenseSetting": Row(BadInput, say("YouTube does not allow this licence for the channel."),
                                   say("Choose the standard licence."), _CHOOSE),
    "authenticatedUserAccountSuspended": Row(UserCanFix, say("YouTube has suspended this account."),
                                             say("Sign in on youtube.com to see why."), (Act.SHOW_DETAILS,)),
    "authenticatedUserAccountClosed": Row(UserCanFix, say("This YouTube account was closed."),
                                          say("Connect another account."), (Act.RECONNECT,)),
    "accountDelegationForbidden": Row(UserCanFix, say("This account may not act for the channel."),
                                      say("Sign in as an owner of the channel."), (Act.RECONNECT,)),
    "invalidTitle": Row(BadInput, say("YouTube did not accept the title."),
                        say("Use 1 to 100 characters without angle brackets."), _EDIT),
    "invalidDescription": Row(BadInput, say("YouTube did not accept the description."),
                              say("Use at most 5,000 bytes without angle brackets."), _EDIT),
    "invalidTags": Row(BadInput, say("YouTube did not accept the tags."),
                       say("Use fewer or shorter ones; together they may have 500 characters."), _EDIT),
    "invalidCategoryId": Row(BadInput, say("YouTube does not have this category."),
                             say("Choose another one."), _CHOOSE),
    "invalidPublishAt": Row(BadInput, say("YouTube did not accept the time of publishing."),
                            say("Choose a time in the future."), (Act.RESCHEDULE,)),
    "invalidFilename": Row(BadInput, say("YouTube did not accept the file name."), say("Rename the file."),
                           (Act.CHOOSE_ANOTHER_FILE,)),
    "invalidVideoMetadata": Row(BadInput, say("YouTube did not accept what was said about the video."),
                                say("Check title, description and options."), (Act.EDIT_CAPTION, Act.EDIT_OPTIONS)),
    "defaultLanguageNotSet": Row(BadInput, say("YouTube wants to know the language of the video."),
                                 say("Leave translated texts out."), _CHOOSE),
    "mediaBodyRequired": Row(Unfit, say("YouTube received no video."), say("Choose the file again."),
                             (Act.CHOOSE_ANOTHER_FILE,)),
    "invalidVideoGameRating": Row(BadInput, say("YouTube did not accept the rating of the video."),
                                  say("Leave it out."), _CHOOSE),
    "invalidRecordingDetails": Row(BadInput, say("YouTube did not accept the place or date of recording."),
                                   say("Leave them out."), _CHOOSE),
    "uploadTooLarge": Row(Unfit, say("The file is too large for YouTube."), say("Convert or shorten it."),
                          (Act.CONVERT, Act.SHORTEN)),
    "videoNotFound": Row(UserCanFix, say("YouTube does not have this video (any more)."),
                         say("Look in YouTube Studio."), (Act.PUBLISH_AGAIN, Act.MARK_PUBLISHED)),
}
"""Final: the same call fails again until somebody changes something."""

BY_STATUS: dict[int, Row] = {
    400: Row(BadInput, say("YouTube did not accept the request."), say("Check what was entered; the details say more."),
             (Act.EDIT_CAPTION, Act.EDIT_OPTIONS, Act.SHOW_DETAILS)),
    403: STOPS["forbidden"],
    404: Row(UserCanFix, say("YouTube does not know what was asked for."), say("Look in YouTube Studio."),
             (Act.SHOW_DETAILS,)),
    413: STOPS["uploadTooLarge"],
}

THUMBNAILS: dict[str, Words] = {
    "invalidImage": say("YouTube could not read the thumbnail."),
    "mediaBodyRequired": say("YouTube received no thumbnail."),
    "forbidden": say("The channel may not set thumbnails of its own; its phone number has to be verified first."),
    "insufficientPermissions": say("The sign-in does not allow setting thumbnails."),
    "videoNotFound": say("YouTube did not find the video for its thumbnail."),
    "imageTooWide": say("The thumbnail is too wide for YouTube."),
    "imageTooTall": say("The thumbnail is too tall for YouTube."),
    "imageFormatUnsupported": say("YouTube takes thumbnails as JPEG or PNG only."),
    "uploadRateLimitExceeded": say("The channel has set too many thumbnails lately."),
    "uploadTooLarge": say("The thumbnail is too large for YouTube."),
    "quotaExceeded": say("The quota of today does not allow setting the thumbnail."),
}

FAILED: dict[str, Row] = {
    "conversion": Row(Unfit, say("YouTube could not convert the video."), say("Convert it to MP4 and try again."),
                      (Act.CONVERT, Act.CHOOSE_ANOTHER_FILE)),
    "invalidFile": Row(Unfit, say("YouTube could not read the file."), say("Convert it to MP4 and try again."),
                       (Act.CONVERT, Act.CHOOSE_ANOTHER_FILE)),
    "emptyFile": Row(Unfit, say("YouTube says that the file is empty."), say("Choose another file."),
                     (Act.CHOOSE_ANOTHER_FILE,)),
    "tooSmall": Row(Unfit, say("YouTube says that the file is too small."), say("Choose another file."),
                    (Act.CHOOSE_ANOTHER_FILE,)),
    "codec": Row(Unfit, say("YouTube does not know the video's codec."), say("Convert it to MP4 with H.264."),
                 (Act.CONVERT,)),
    "uploadAborted": Row(TurnedDown, say("YouTube says that the upload was broken off."), say("Send the video again."),
                         (Act.RETRY,)),
}
"""`failureReason`: the video has an id, but there will never be a picture."""

_APPEAL = say("Look in YouTube Studio what can be done about it.")
_OPEN = (Act.OPEN_LINK, Act.SHOW_DETAILS)

REJECTED: dict[str, Row] = {
    "copyright": Row(TurnedDown, say("YouTube rejected the video: it infringes copyright."), _APPEAL, _OPEN),
    "inappropriate": Row(TurnedDown, say("YouTube rejected the video as inappropriate."), _APPEAL, _OPEN),
    "duplicate": Row(UserCanFix, say("YouTube rejected the video: it is on the channel already."),
                     say("Nothing needs to be sent again."), (Act.MARK_PUBLISHED, Act.OPEN_LINK)),
    "termsOfUse": Row(TurnedDown, say("YouTube rejected the video: it breaks the terms of use."), _APPEAL, _OPEN),
    "length": Row(Unfit, say("YouTube rejected the video: it is too long for the channel."),
                  say("Shorten it to 15 minutes, or verify the channel's phone number on youtube.com/verify."),
                  (Act.SHORTEN,)),
    "claim": Row(TurnedDown, say("YouTube rejected the video because of a copyright claim."), _APPEAL, _OPEN),
    "trademark": Row(TurnedDown, say("YouTube rejected the video because of a trademark."), _APPEAL, _OPEN),
    "legal": Row(TurnedDown, say("YouTube rejected the video after a legal complaint."), _APPEAL, _OPEN),
    "uploaderAccountClosed": replace(STOPS["authenticatedUserAccountClosed"], kind=TurnedDown),
    "uploaderAccountSuspended": replace(STOPS["authenticatedUserAccountSuspended"], kind=TurnedDown),
}
"""`rejectionReason`: the video has an id, and nobody can see it. Another try sends it anew; a duplicate is there."""

_REST_FAILED = Row(Unfit, say("YouTube could not process the video."), say("Convert it to MP4 and try again."),
                   (Act.CONVERT, Act.SHOW_DETAILS))
_REST_REJECTED = Row(TurnedDown, say("YouTube rejected the video."), _APPEAL, _OPEN)
_DELETED = Row(UserCanFix, say("The video was deleted on YouTube."), say("Publish it again if that was a mistake."),
               (Act.PUBLISH_AGAIN,))


def reason_of(reply: Reply) -> str:
    """The reason in an error's envelope, "" when there is none."""
    return text(reply.json_or_none(), "error", "errors", 0, "reason")


def refusal(reply: Reply, now: datetime) -> BrovaError:
    """What a reply that is no success means."""
    reason = reason_of(reply)
    special = _SPECIAL.get(reason)
    if special is not None:
        return special(reply, now)
    if reason in STOPS:
        return _told(STOPS[reason], reply.detail)
    if reply.status == 401 or text(reply.json_or_none(), "error", "status") == "UNAUTHENTICATED":
        return GrantRefused(say("YouTube did not take the sign-in."), acts=(Act.RECONNECT,), detail=reply.detail)
    exhausted = text(reply.json_or_none(), "error", "status") == "RESOURCE_EXHAUSTED"
    if exhausted or reply.status in (408, 429) or reply.status >= 500 or reply.status < 400:
        return _busy(reply, now)
    return _told(BY_STATUS.get(reply.status, BY_STATUS[400]), reply.detail)


def refused_video(status: str, reason: str) -> BrovaError:
    """A video that YouTube has and will not show. `status` is uploadStatus, `reason` its failure or rejection."""
    detail = f"{status}: {reason}"
    if status == "deleted":
        return _told(_DELETED, detail)
    if status == "rejected":
        return _told(REJECTED.get(reason, _REST_REJECTED), detail)
    return _told(FAILED.get(reason, _REST_FAILED), detail)


def thumbnail_note(reply: Reply) -> Words:
    """Why the thumbnail was not set; the video itself is up."""
    known = THUMBNAILS.get(reason_of(reply))
    if known is None and reply.status == 413:
        known = THUMBNAILS["uploadTooLarge"]
    return known or say("The thumbnail could not be set.")


def _told(row: Row, detail: str) -> UserCanFix:
    return row.kind(row.happened, next_step=row.next_step, acts=row.acts, detail=detail)


def _busy(reply: Reply, now: datetime) -> WillPass:
    return WillPass(say("YouTube is busy at the moment."), retry_after=reply.retry_after, detail=reply.detail)


def _spent(reply: Reply, now: datetime) -> Spent:
    return Spent(say("The YouTube quota of your Google project is used up for today."),
                 until=next_midnight(now, PACIFIC),
                 next_step=say("It goes on by itself after midnight in California."), detail=reply.detail)


def _channel_full(reply: Reply, now: datetime) -> Spent:
    """The channel's own daily limit; YouTube does not say when the day ends."""
    return Spent(say("The channel has reached the number of videos YouTube allows it a day."),
                 until=now + timedelta(days=1),
                 next_step=say("It goes on tomorrow; channels with a verified phone number may upload more."),
                 detail=reply.detail)


_SPECIAL: dict[str, Callable[[Reply, datetime], BrovaError]] = {
    "quotaExceeded": _spent,
    "dailyLimitExceeded": _spent,
    "uploadLimitExceeded": _channel_full,
    "rateLimitExceeded": _busy,
    "userRateLimitExceeded": _busy,
    "uploadRateLimitExceeded": _busy,
    "backendError": _busy,
    "internalError": _busy,
}


def sign_in_refusal(reply: Reply) -> BrovaError:
    """What Google's token address answered instead of tokens (RFC 6749, 5.2)."""
    code = text(reply.json_or_none(), "error")
    if code in ("server_error", "temporarily_unavailable", "internal_failure") or (
        reply.status == 429 or reply.status >= 500
    ):
        return WillPass(say("Google cannot sign anybody in at the moment."), retry_after=reply.retry_after,
                        detail=reply.detail)
    if code in ("invalid_client", "unauthorized_client", "deleted_client", "disabled_client"):
        return UserCanFix(say("Google does not know the client id, or its secret is wrong."),
                          next_step=say("Copy both again from the Google Cloud console."),
                          acts=(Act.OPEN_SETTINGS,), detail=reply.detail)
    if code == "invalid_grant":
        return Refused(say("Google did not take the answer of this sign-in."),
                       next_step=say("Sign in again; the answer is valid for a few minutes and once only."),
                       acts=(Act.RECONNECT,), detail=reply.detail)
    return UserCanFix(say("Google refused the sign-in."),
                      next_step=say("Check that the client is of the type Desktop app."),
                      acts=(Act.OPEN_SETTINGS, Act.SHOW_DETAILS), detail=reply.detail)

"""What TikTok takes, asks and allows, as rows.

Sources, all read or quoted in November 2026 from https://developers.tiktok.com/doc/: content-posting-api-
media-transfer-guide (media, chunks), content-posting-api-reference-direct-post and -upload-video (fields, calls a
minute), content-sharing-guidelines (choices of the composer, daily caps), login-kit-desktop (redirects, PKCE),
tiktok-api-v2-rate-limit (calls a minute), content-posting-api-get-started and add-a-sandbox (guidance).
"""

from __future__ import annotations

from types import MappingProxyType

from brova_desktop.connectors.net.service import Service
from brova_desktop.domain.errors import Act
from brova_desktop.domain.posts.facts import (
    Bar,
    Choice,
    Closed,
    Count,
    GuideStep,
    MediaLimit,
    Option,
    PlatformFacts,
    Quota,
    Scope,
    TextLimit,
)
from brova_desktop.domain.posts.post import MediaKind
from brova_desktop.domain.words import say

WEB = "https://www.tiktok.com"
API = "https://open.tiktokapis.com"
SERVICE = Service("tiktok", "TikTok", (WEB, API), ("tiktokapis.com",))
REDIRECT_TO_REGISTER = "http://127.0.0.1:*/callback/"
"""The asterisk stands for any port (login-kit-desktop); the slash at the end belongs to it."""

MODE, INBOX, DIRECT = "mode", "inbox", "direct"
PRIVACY, PRIVATE = "privacy", "SELF_ONLY"
COMMENT, DUET, STITCH = "allow_comment", "allow_duet", "allow_stitch"
OWN_BRAND, BRANDED, AI_MADE = "own_brand", "branded_content", "ai_made"

BASIC, PROFILE, STATISTICS = "user.info.basic", "user.info.profile", "user.info.stats"
LIST, UPLOAD, PUBLISH = "video.list", "video.upload", "video.publish"

LIVE_PRIVACY = "privacy_level_options"
LIVE_LONGEST = "max_video_post_duration_sec"
LIVE_CLOSED = MappingProxyType({COMMENT: "comment_disabled", DUET: "duet_disabled", STITCH: "stitch_disabled"})
"""What creator_info says of an account, under these names in `Connection.extra` too; the last: what it turned off."""

CAPTION_LIMIT = 2_200
BIGGEST = 4 * 10**9
"""Bytes; the page says "4GB" and we stay on the safe side of what that means."""
DAY, MINUTE = 86_400.0, 60.0

_DIRECTLY = (MODE, DIRECT)
"""In the inbox it is the app that asks all the rest."""
_NOT_PRIVATE = say("Branded content cannot be private.")

# Switches are off until a person turns them on, and stay off (greyed, with the reason) where the account has turned
# them off; branded content cannot be private, whichever is chosen first: content-sharing-guidelines.
OPTIONS = (
    # Unaudited apps may post directly only to private accounts (content-posting-api-get-started), so the inbox is
    # the way that works for everybody.
    Option(MODE, say("How it is posted"),
           help=say("In the TikTok inbox it waits for you as a draft: you write the caption and post it in the app. "
                    "Posting directly is for apps that TikTok has audited, and for private accounts."),
           choices=(Choice(INBOX, say("Send to my TikTok inbox"), Act.SEND_TO_DRAFTS),
                    Choice(DIRECT, say("Post directly"))), default=INBOX),
    # Chosen by hand, without a default: content-sharing-guidelines, "Privacy Level".
    Option(PRIVACY, say("Who can watch this video"), help=say("Only when it is posted directly."),
           choices=(Choice("PUBLIC_TO_EVERYONE", say("Everyone")), Choice("FOLLOWER_OF_CREATOR", say("Followers")),
                    Choice("MUTUAL_FOLLOW_FRIENDS", say("Friends")),
                    Choice(PRIVATE, say("Only me"), Act.SWITCH_TO_PRIVATE, Bar(BRANDED, True, _NOT_PRIVATE))),
           live=LIVE_PRIVACY, needs=_DIRECTLY),
    Option(COMMENT, say("Allow comments"), default=False, needs=_DIRECTLY, closed=Closed(
        LIVE_CLOSED[COMMENT], say("This account has turned comments off; they stay off."))),
    Option(DUET, say("Allow duets"), default=False, needs=_DIRECTLY, closed=Closed(
        LIVE_CLOSED[DUET], say("This account has turned duets off; they stay off."))),
    Option(STITCH, say("Allow stitches"), default=False, needs=_DIRECTLY, closed=Closed(
        LIVE_CLOSED[STITCH], say("This account has turned stitches off; they stay off."))),
    Option(OWN_BRAND, say("Promotes my own brand"),
           help=say("The video is labelled as promotional content."), default=False, needs=_DIRECTLY),
    Option(BRANDED, say("Branded content"),
           help=say("You promote somebody else's brand and get something for it. The video is labelled as a paid "
                    "partnership and cannot be private."), default=False, needs=_DIRECTLY,
           barred=Bar(PRIVACY, PRIVATE, _NOT_PRIVATE),
           consent=say("By posting, you agree to TikTok's Branded Content Policy and Music Usage Confirmation.")),
    Option(AI_MADE, say("Made with AI"), help=say("The video is labelled as made with AI."), default=False,
           needs=_DIRECTLY),
)

# Named after our phases. A minute is a sliding window for each token; `upload` opens a session (and asks creator_info,
# which is allowed 20 times).
QUOTAS = (
    Quota("upload", 6, "account", MINUTE, title=say("New TikTok uploads a minute")),
    Quota("status", 30, "account", MINUTE, cost=MappingProxyType({"poll": 1, "find": 1})),
    Quota("metrics", 600, "account", MINUTE),
    # "About 15 a day and creator over all clients" (content-sharing-guidelines).
    Quota("publish", 15, "account", DAY, title=say("TikTok posts a day")),
)

SCOPES = (
    Scope(BASIC, say("See the name and picture of the account")),
    Scope(UPLOAD, say("Send videos to the inbox of the account")),
    Scope(PUBLISH, say("Post videos directly"), needed=False),
    Scope(PROFILE, say("See the handle and the profile of the account"), needed=False),
    Scope(STATISTICS, say("See how many followers the account has"), needed=False),
    Scope(LIST, say("See how the account's public videos do"), needed=False),
)

GUIDE = (
    GuideStep(say("Sign in on TikTok's page for developers and create an app. Any TikTok account will do."),
              link="https://developers.tiktok.com/apps/"),
    GuideStep(say("Add the product Login Kit and choose the platform Desktop.")),
    GuideStep(say("Enter this redirect address exactly as it is, with the asterisk and the slash at the end."),
              copy=REDIRECT_TO_REGISTER),
    GuideStep(say("Add the product Content Posting API and switch on Direct Post.")),
    GuideStep(say("Ask for these permissions."), copy=", ".join(scope.name for scope in SCOPES)),
    GuideStep(say("Until TikTok has reviewed the app, use its sandbox and add your account there as a target user."),
              link="https://developers.tiktok.com/doc/add-a-sandbox/"),
    GuideStep(say("Copy the client key and the client secret into the fields here, then connect.")),
)

# To be shown before the button that posts (content-sharing-guidelines).
CONSENT = say("By posting, you agree to TikTok's Music Usage Confirmation.")
NOTES = (
    say("Until TikTok has audited your app, direct posts are visible to you only and the account must be private."),
    say("After posting it can take a few minutes until the video can be seen."),
    say("TikTok takes photos from web addresses only, so photos from this computer cannot be posted there."),
)

FACTS = PlatformFacts(
    key="tiktok", name="TikTok", colour="#fe2c55",
    # Counted in UTF-16 units, hashtags and mentions included (content-posting-api-reference-direct-post, "title").
    texts=(TextLimit("caption", CAPTION_LIMIT, Count.UTF16),),
    media=(MediaLimit(
        MediaKind.VIDEO, ("mp4", "mov", "webm"), ("h264", "hevc", "vp8", "vp9"), bytes=BIGGEST,
        # Ten minutes through the API, less where the account may do less. Three seconds is what the app itself asks.
        shortest=3.0, longest=600.0, narrowest=360, widest=4096, slowest=23.0, fastest=60.0),),
    options=OPTIONS, quotas=QUOTAS, scopes=SCOPES, guide=GUIDE, covers=True, consent=CONSENT,
    notes=NOTES,
)

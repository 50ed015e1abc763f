"""YouTube's limits, options, quotas and permissions as rows.

Sources, read in November 2026 (discovery document revision 20261104):
  [Videos] https://developers.google.com/youtube/v3/docs/videos (title, description, tags)
  [Insert] https://developers.google.com/youtube/data/reference/rest/v3/videos/insert (file size and types)
  [History] https://developers.google.com/youtube/v3/revision_history (1 June, 14 September, 2 and 3 November 2026)
  [Quota] https://developers.google.com/youtube/data/determine_quota_cost
  [Shorts] https://support.google.com/youtube/answer/15424877
  [OAuth] https://developers.google.com/identity/protocols/oauth2/native-app
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from brova_desktop.connectors.net.service import Service
from brova_desktop.domain.errors import Act
from brova_desktop.domain.posts.facts import (
    Choice,
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

CONSENT = "https://accounts.google.com"
TOKENS = "https://oauth2.googleapis.com"
API = "https://www.googleapis.com"
ANALYTICS = "https://youtubeanalytics.googleapis.com"
SITE = "https://www.youtube.com"

SERVICE = Service("youtube", "YouTube", (CONSENT, TOKENS, API, ANALYTICS, SITE),
                  domains=("googleapis.com", "youtube.com"))

KIB, MIB, GIB = 1024, 1024**2, 1024**3
CHUNK_STEP = 256 * KIB
"""Chunks but the last are multiples of it (resumable upload guide)."""
CHUNK = 8 * MIB
BIGGEST = 256 * GIB  # [Insert] maxSize 274877906944
LONGEST = 12 * 3600.0  # verified channels; support pages
UNVERIFIED = 15 * 60.0  # channels whose phone number is not verified
SHORT_SECONDS = 180.0  # [Shorts], uploads from 15 October 2024 on
CLAIMED_SHORT_SECONDS = 60.0  # [Shorts]: longer ones with a Content ID claim are blocked
TITLE = 100  # [Videos]
DESCRIPTION_BYTES = 5_000  # [Videos]: bytes, not characters
TAGS = 500  # [Videos]: together, separators and quotes included
HASHTAGS = 60  # support pages: above it all are ignored
THUMBNAIL_BYTES = 50 * MIB  # [History] 14 September 2026
OLD_THUMBNAIL_BYTES = 2 * MIB
PACIFIC = "America/Los_Angeles"
"""Quotas begin anew at its midnight [Quota]."""

UPLOAD = "https://www.googleapis.com/auth/youtube.upload"
READ = "https://www.googleapis.com/auth/youtube.readonly"
REPORTS = "https://www.googleapis.com/auth/yt-analytics.readonly"

PRIVACY, CATEGORY, FOR_KIDS, ALTERED = "privacy", "category", "for-kids", "altered"
NOTIFY, EMBED, LICENCE = "notify", "embed", "licence"

SCOPES = (
    Scope(UPLOAD, say("Upload videos and their thumbnails")),
    Scope(READ, say("See the channel, its videos and how they do")),
    Scope(REPORTS, say("See reports: shares and time watched"), needed=False),
)

# Usual ids; `videoCategories.list` names them for a region, and these are assignable everywhere.
CATEGORIES = (
    Choice("1", say("Film and animation")), Choice("2", say("Cars and vehicles")), Choice("10", say("Music")),
    Choice("15", say("Pets and animals")), Choice("17", say("Sports")), Choice("19", say("Travel and events")),
    Choice("20", say("Gaming")), Choice("22", say("People and blogs")), Choice("23", say("Comedy")),
    Choice("24", say("Entertainment")), Choice("25", say("News and politics")), Choice("26", say("How-to and style")),
    Choice("27", say("Education")), Choice("28", say("Science and technology")),
    Choice("29", say("Nonprofits and activism")),
)

OPTIONS = (
    # Always sent: what is left out counts as public [History].
    Option(PRIVACY, say("Who can watch it"), default="public", choices=(
        Choice("public", say("Everyone")), Choice("unlisted", say("Everyone who has the link")),
        Choice("private", say("Only me"), Act.SWITCH_TO_PRIVATE))),
    Option(CATEGORY, say("Category"), choices=CATEGORIES, default="22"),
    Option(FOR_KIDS, say("Made for kids"),
           help=say("The law asks you to say so when children are the audience; comments are off then."),
           default=False),
    Option(ALTERED, say("Altered or synthetic content"),
           help=say("Realistic pictures or sound that were made or changed with AI. YouTube shows a label."),
           default=False),
    Option(NOTIFY, say("Notify subscribers"), default=True),
    Option(EMBED, say("Allow embedding on other sites"), default=True),
    Option(LICENCE, say("Licence"), default="youtube", choices=(
        Choice("youtube", say("Standard YouTube licence")),
        Choice("creativeCommon", say("Creative Commons, attribution")))),
)

LIST_VIDEOS, LIST_CHANNELS, LIST_UPLOADS = "videos.list", "channels.list", "playlistItems.list"
SET_THUMBNAIL, BATCH_STATS, INSERT = "thumbnails.set", "videos.batchGetStats", "videos.insert"
CALLS: Mapping[str, tuple[str, int]] = MappingProxyType({
    INSERT: ("upload", 1), BATCH_STATS: ("statistics", 1),
    LIST_VIDEOS: ("units", 1), LIST_CHANNELS: ("units", 1), LIST_UPLOADS: ("units", 1), SET_THUMBNAIL: ("units", 50),
})
"""Every call of ours that costs: which quota, and how much of it [Quota], [History]. Chunks of an upload and questions
to its session are free, and of reports no price is published."""


def _costs(quota: str) -> Mapping[str, int]:
    return MappingProxyType({call: units for call, (bucket, units) in CALLS.items() if bucket == quota})


# Of the whole Google Cloud project. `upload` is the phase that makes `videos.insert`: it is counted before the call,
# and counts whatever comes of it.
QUOTAS = (
    Quota("upload", 100, "app", zone=PACIFIC, title=say("YouTube uploads a day")),
    Quota("units", 10_000, "app", zone=PACIFIC, title=say("YouTube quota units a day"), cost=_costs("units")),
    Quota("statistics", 10_000, "app", zone=PACIFIC, cost=_costs("statistics")),
)
PHASES: Mapping[str, tuple[str, ...]] = MappingProxyType({
    "poll": (LIST_VIDEOS,), "metrics": (BATCH_STATS,), "sync": (LIST_CHANNELS,)})

GUIDE = (
    GuideStep(say("You need a Google account with a YouTube channel.")),
    GuideStep(say("Open the Google Cloud console and create a project."),
              link="https://console.cloud.google.com/projectcreate"),
    GuideStep(say("Enable the YouTube Data API v3 and the YouTube Analytics API."),
              link="https://console.cloud.google.com/apis/library/youtube.googleapis.com"),
    GuideStep(say("Set up the consent screen. While it is in status Testing, add your account as a test user; Google "
                  "ends such sign-ins after 7 days and does not always say so beforehand. Publish the app to avoid "
                  "that."),
              link="https://console.cloud.google.com/auth/audience"),
    GuideStep(say("Create an OAuth client of the type Desktop app. No redirect address is needed."),
              link="https://console.cloud.google.com/auth/clients"),
    GuideStep(say("Copy the client id and the client secret into the fields here, then connect.")),
    GuideStep(say("Choose the channel and leave every box ticked.")),
)

NOTES = (
    say("Square and upright videos of up to 3 minutes become Shorts by themselves."),
    say("A Short of more than one minute with a copyright claim is blocked worldwide."),
    say("YouTube can publish at a given time by itself; this computer may be off then."),
)

FACTS = PlatformFacts(
    key="youtube", name="YouTube", colour="#ff0033",
    texts=(TextLimit("title", TITLE, least=1, forbidden="<>"),
           TextLimit("caption", DESCRIPTION_BYTES, Count.BYTES, forbidden="<>", hashtags=HASHTAGS),
           TextLimit("tags", TAGS)),
    # YouTube takes more than these; MP4 with H.264 and AAC is what it advises.
    media=(MediaLimit(
        MediaKind.VIDEO, ("mp4", "mov", "webm", "mkv", "avi", "mpg", "wmv", "flv", "3gp"),
        ("h264", "hevc", "vp8", "vp9", "av1", "mpeg4", "mpeg2video", "prores", "dnxhd"),
        ("aac", "mp3", "opus", "vorbis", "flac", "ac3", "pcm_s16le", "pcm_s24le"),
        bytes=BIGGEST, longest=LONGEST),),
    options=OPTIONS, quotas=QUOTAS, scopes=SCOPES, guide=GUIDE, phases=PHASES, hands_over=True, thumbnails=True,
    shared_sign_in=True, notes=NOTES,  # Google revokes the app's whole grant of a user [OAuth]
)

"""The table of presets. A limit that changes is changed here, with its source and the day it was read."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType

from brova_desktop.domain.errors import BadInput
from brova_desktop.domain.presets.preset import GB, MB, Kind, Limits, Preset
from brova_desktop.domain.words import say

_NOVEMBER = date(2026, 11, 21)

_INSTAGRAM = "https://developers.facebook.com/documentation/instagram-platform/content-publishing.md"
_FACEBOOK = "https://developers.facebook.com/documentation/video-api/guides/reels-publishing"
_TIKTOK = "https://developers.tiktok.com/doc/content-posting-api-media-transfer-guide"
_SHORTS = "https://support.google.com/youtube/answer/15424877"
_YOUTUBE = "https://developers.google.com/youtube/v3/docs/videos/insert"
_LINKEDIN = "https://learn.microsoft.com/en-us/linkedin/marketing/community-management/shares/videos-api"
_SNAPCHAT = "https://www.ayrshare.com/docs (Snapchat media guidelines)"
_WHATSAPP = (
    "https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/media"
)
_OURS = "our own choice; no platform is asked"

_ROWS = (
    Preset(
        key="instagram-reel", name=say("Instagram Reel"), platform="instagram", width=1080, height=1920,
        max_bit_rate=20 * MB, audio_bit_rate=128_000, edit_lists=False,
        limits=Limits(shortest=3, longest=15 * 60, bytes=300 * MB, slowest=23, widest=1920, bit_rate=25 * MB),
        source=_INSTAGRAM, checked=_NOVEMBER,
    ),
    Preset(
        key="instagram-story", name=say("Instagram Story"), platform="instagram", width=1080, height=1920,
        max_bit_rate=12 * MB, audio_bit_rate=128_000, edit_lists=False,
        limits=Limits(shortest=3, longest=60, bytes=100 * MB, slowest=23, widest=1920, bit_rate=25 * MB),
        source=_INSTAGRAM, checked=_NOVEMBER,
    ),
    Preset(
        key="instagram-feed", name=say("Square feed post (1:1)"), platform="instagram", width=1080, height=1080,
        max_bit_rate=20 * MB, audio_bit_rate=128_000, edit_lists=False,
        limits=Limits(shortest=3, longest=15 * 60, bytes=300 * MB, slowest=23, widest=1920, bit_rate=25 * MB),
        source=_INSTAGRAM, checked=_NOVEMBER,
    ),
    Preset(
        key="tiktok", name=say("TikTok"), platform="tiktok", width=1080, height=1920, max_bit_rate=24 * MB,
        limits=Limits(shortest=3, longest=10 * 60, bytes=4 * GB, slowest=23, narrowest=360, widest=4096),
        source=_TIKTOK, checked=_NOVEMBER,
    ),
    Preset(
        key="youtube-short", name=say("YouTube Short"), platform="youtube", width=1080, height=1920,
        max_bit_rate=24 * MB, limits=Limits(longest=180, bytes=256 * GB), source=_SHORTS, checked=_NOVEMBER,
    ),
    Preset(
        key="youtube", name=say("YouTube (16:9)"), platform="youtube", width=1920, height=1080,
        max_bit_rate=24 * MB, limits=Limits(longest=15 * 60, bytes=256 * GB), source=_YOUTUBE, checked=_NOVEMBER,
    ),
    Preset(
        key="facebook-reel", name=say("Facebook Reel"), platform="facebook", width=1080, height=1920,
        max_bit_rate=24 * MB,
        limits=Limits(shortest=3, longest=90, slowest=24, narrowest=540),  # no size is stated for reels
        source=_FACEBOOK, checked=_NOVEMBER,
    ),
    Preset(
        key="linkedin", name=say("LinkedIn"), platform="linkedin", width=1080, height=1920, max_bit_rate=20 * MB,
        limits=Limits(shortest=3, longest=30 * 60, bytes=500 * MB), source=_LINKEDIN, checked=_NOVEMBER,
    ),
    Preset(
        key="snapchat", name=say("Snapchat Spotlight or Story"), platform="snapchat", width=1080, height=1920,
        max_bit_rate=24 * MB, limits=Limits(shortest=5, longest=60, bytes=500 * MB, narrowest=540),
        source=_SNAPCHAT, checked=_NOVEMBER,
    ),
    Preset(
        key="whatsapp-status", name=say("WhatsApp Status"), platform="whatsapp", width=720, height=1280,
        max_bit_rate=3 * MB, audio_bit_rate=128_000,
        # A status has no API: the size is that of a video message, the length what the app lets people post.
        limits=Limits(longest=60, bytes=16 * MB),
        source=_WHATSAPP, checked=_NOVEMBER,
    ),
    Preset(
        key="gif", name=say("GIF preview"), platform="", kind=Kind.GIF, width=360, height=640, rate=12,
        codec="gif", audio_codec="", audio_bit_rate=0, limits=Limits(longest=60, fastest=50),
        source=_OURS, checked=_NOVEMBER,
    ),
    Preset(
        key="webp", name=say("WebP preview"), platform="", kind=Kind.WEBP, width=360, height=640, rate=15,
        codec="webp", audio_codec="", audio_bit_rate=0, limits=Limits(longest=60, fastest=50),
        source=_OURS, checked=_NOVEMBER,
    ),
    Preset(
        key="master", name=say("Master (high quality)"), platform="", width=0, height=0, rate=60, crf=14,
        speed="medium", audio_bit_rate=320_000, limits=Limits(), source=_OURS, checked=_NOVEMBER,
    ),
)  # fmt: skip

PRESETS: Mapping[str, Preset] = MappingProxyType({row.key: row for row in _ROWS})
"""All rows by key, in the order lists show them."""

SHORT_NAMES: Mapping[str, str] = MappingProxyType(
    {
        "instagram": "instagram-reel",
        "reel": "instagram-reel",
        "story": "instagram-story",
        "square": "instagram-feed",
        "shorts": "youtube-short",
        "facebook": "facebook-reel",
        "whatsapp": "whatsapp-status",
    }
)
"""What people type for a row whose key is longer."""


def preset(name: str) -> Preset:
    """The row of a key or a short name. Raises BadInput that lists what there is."""
    key = SHORT_NAMES.get(name.strip().lower(), name.strip().lower())
    if key not in PRESETS:
        raise BadInput(
            say("There is no preset called {name}.", name=name),
            next_step=say("Choose one of: {names}.", names=", ".join(PRESETS)),
        )
    return PRESETS[key]

"""The fields of a direct post, from what somebody chose and what the account may do now.

Source: https://developers.tiktok.com/doc/content-posting-api-reference-direct-post and -query-creator-info, 2026-11.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from brova_desktop.connectors.net.picking import items, pick, whole
from brova_desktop.connectors.platforms.tiktok.checks import is_on, problems
from brova_desktop.connectors.platforms.tiktok.facts import (
    AI_MADE,
    BRANDED,
    COMMENT,
    DUET,
    LIVE_CLOSED,
    LIVE_LONGEST,
    LIVE_PRIVACY,
    OWN_BRAND,
    PRIVACY,
    STITCH,
)
from brova_desktop.connectors.platforms.tiktok.failures import NOTHING_OUT, PRIVACY_GONE
from brova_desktop.domain.errors import Act, Unfit, UserCanFix
from brova_desktop.domain.posts.target import TargetDraft
from brova_desktop.domain.words import say

SWITCHED_OFF = {COMMENT: "disable_comment", DUET: "disable_duet", STITCH: "disable_stitch"}
DISCLOSED = {BRANDED: "brand_content_toggle", OWN_BRAND: "brand_organic_toggle", AI_MADE: "is_aigc"}


def refuse_unready(draft: TargetDraft) -> None:
    """Raises Unfit or UserCanFix for what `problems` blocks: such a post must not cost an upload."""
    for problem in problems(draft, None):
        if problem.blocks:
            kind = Unfit if problem.field == "media" else UserCanFix
            raise kind(problem.words, kept=NOTHING_OUT, acts=problem.acts)


def allowed_fields(draft: TargetDraft, creator: Any, now: datetime) -> Mapping[str, Any]:
    """`post_info`. Raises UserCanFix or Unfit for what the account may not do (any more)."""
    options = draft.options
    allowed = items(creator, LIVE_PRIVACY)
    if allowed and options.get(PRIVACY) not in allowed:
        raise PRIVACY_GONE.error("", now)
    longest = whole(creator, LIVE_LONGEST)
    if longest is not None and 0 < longest < int(draft.media[0].seconds):
        raise Unfit(say("Videos of this account may be up to {count} seconds long.", count=longest), kept=NOTHING_OUT,
                    acts=(Act.SHORTEN, Act.CHOOSE_ANOTHER_FILE))
    fields: dict[str, Any] = {"title": draft.wording.caption, "privacy_level": options.get(PRIVACY)}
    for switch, name in SWITCHED_OFF.items():
        fields[name] = not is_on(options, switch) or pick(creator, LIVE_CLOSED[switch]) is True
    fields |= {name: is_on(options, switch) for switch, name in DISCLOSED.items()}
    if draft.wording.cover_ms is not None:
        fields["video_cover_timestamp_ms"] = draft.wording.cover_ms
    return fields

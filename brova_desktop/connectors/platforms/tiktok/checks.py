"""What keeps a video from TikTok, told before anything is sent. Every number comes from `facts.py`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from brova_desktop.connectors.platforms.tiktok.facts import (
    AI_MADE,
    BRANDED,
    COMMENT,
    DIRECT,
    DUET,
    FACTS,
    LIVE_LONGEST,
    LIVE_PRIVACY,
    MODE,
    OWN_BRAND,
    PRIVACY,
    PRIVATE,
    PUBLISH,
    STITCH,
    UPLOAD,
)
from brova_desktop.domain.errors import Act
from brova_desktop.domain.posts.connection import Connection
from brova_desktop.domain.posts.facts import MediaLimit
from brova_desktop.domain.posts.offering import offers
from brova_desktop.domain.posts.post import MediaKind, PostMedia
from brova_desktop.domain.posts.problems import Problem
from brova_desktop.domain.posts.target import TargetDraft
from brova_desktop.domain.words import Words, say

SWITCHES = (COMMENT, DUET, STITCH, OWN_BRAND, BRANDED, AI_MADE)
_SLACK = 0.05
"""Seconds: a clip of ten minutes is often a frame longer."""


def is_direct(options: Mapping[str, str | bool]) -> bool:
    """Whether the video is posted at once, not laid into the inbox."""
    return options.get(MODE) == DIRECT


def is_on(options: Mapping[str, str | bool], switch: str) -> bool:
    """A switch that somebody turned on; all of TikTok's are off until then."""
    return options.get(switch) is True


def problems(draft: TargetDraft, connection: Connection | None) -> tuple[Problem, ...]:
    """Everything that keeps this from going out, or should be known before."""
    live = connection.extra if connection is not None else {}
    found = [*_media(draft, live), *_options(draft.options, live), *_texts(draft), *_rights(draft, connection)]
    if draft.publish_at is not None:
        found.append(Problem("no-hand-over", say("TikTok cannot publish at a given time by itself."),
                             field="schedule", acts=(Act.RESCHEDULE,)))
    return tuple(found)


def longest_seconds(live: Mapping[str, Any], *, direct: bool) -> float:
    """How long a video of this account may be."""
    usual = FACTS.media[0].longest or 0.0
    own = live.get(LIVE_LONGEST)
    return min(usual, float(own)) if direct and isinstance(own, int) and own > 0 else usual


def _media(draft: TargetDraft, live: Mapping[str, Any]) -> Iterator[Problem]:
    limit = FACTS.media[0]
    if not draft.media:
        yield _about_media("no-media", say("Choose a video for TikTok."), Act.CHOOSE_ANOTHER_FILE)
        return
    if any(one.kind is MediaKind.IMAGE for one in draft.media):
        yield _about_media("photos-not-taken",
                           say("TikTok takes photos from web addresses only, not from this computer."),
                           Act.CHOOSE_ANOTHER_FILE)
        return
    if len(draft.media) > limit.most:
        yield _about_media("too-many-files", say("TikTok takes one video a post."), Act.CHOOSE_ANOTHER_FILE)
        return
    yield from _file(draft.media[0], limit)
    yield from _length(draft.media[0], limit, longest_seconds(live, direct=is_direct(draft.options)))


def _file(medium: PostMedia, limit: MediaLimit) -> Iterator[Problem]:
    """What the file is. Facts that nobody knows (0 or "") are not judged."""
    if medium.container and medium.container not in limit.containers:
        yield _about_media("container", say("TikTok takes {taken}; this file is {container}.",
                                            taken=", ".join(limit.containers), container=medium.container), Act.CONVERT)
    if medium.video_codec and medium.video_codec not in limit.video_codecs:
        yield _about_media("video-codec", say("TikTok does not take video in {codec}.", codec=medium.video_codec),
                           Act.CONVERT)
    if medium.size <= 0:
        yield _about_media("empty", say("The video file is empty."), Act.CHOOSE_ANOTHER_FILE)
    elif limit.bytes is not None and medium.size > limit.bytes:
        yield _about_media("too-large", say("TikTok takes files of up to {most} GB.", most=limit.bytes // 10**9),
                           Act.CONVERT, Act.SHORTEN)
    sides = [side for side in (medium.width, medium.height) if side]
    if sides and min(sides) < limit.narrowest:
        yield _about_media("picture-too-small", say("TikTok wants at least {least} pixels on each side.",
                                                    least=limit.narrowest), Act.CONVERT)
    if sides and limit.widest is not None and max(sides) > limit.widest:
        yield _about_media("picture-too-large", say("TikTok takes at most {most} pixels on each side.",
                                                    most=limit.widest), Act.CONVERT)
    if medium.fps and not limit.slowest - 0.05 <= medium.fps <= (limit.fastest or medium.fps) + 0.05:
        yield _about_media("frame-rate", say("TikTok takes {least} to {most} pictures a second.",
                                             least=f"{limit.slowest:g}", most=f"{limit.fastest:g}"), Act.CONVERT)


def _length(medium: PostMedia, limit: MediaLimit, longest: float) -> Iterator[Problem]:
    if medium.seconds and medium.seconds < limit.shortest - _SLACK:
        yield _about_media("too-short", say("TikTok wants videos of at least {count} seconds.",
                                            count=round(limit.shortest)), Act.CHOOSE_ANOTHER_FILE)
    if medium.seconds > longest + _SLACK:
        yield _about_media("too-long", say("Videos of this account may be up to {count} seconds long.",
                                           count=round(longest)), Act.SHORTEN)


def _options(options: Mapping[str, str | bool], live: Mapping[str, Any]) -> Iterator[Problem]:
    yield from _unknown_values(options)
    if not is_direct(options):
        return
    chosen = options.get(PRIVACY)
    allowed = live.get(LIVE_PRIVACY) or [choice.value for choice in _privacy_choices()]
    if not chosen:
        yield _about(PRIVACY, "privacy-not-chosen", say("Choose who can watch this video."), Act.EDIT_OPTIONS)
    elif chosen not in allowed:
        yield _about(PRIVACY, "privacy-not-allowed",
                     say("This account cannot use the chosen setting for who can watch."), Act.EDIT_OPTIONS)
    if is_on(options, BRANDED) and chosen == PRIVATE:
        yield _about(BRANDED, "branded-is-private", say("Branded content cannot be private."), Act.EDIT_OPTIONS)
    if is_on(options, BRANDED):
        yield _advice(BRANDED, "branded-declaration", say(
            "By posting, you agree to TikTok's Branded Content Policy and Music Usage Confirmation."))
    for one in offers(FACTS, {}, live):
        if one.option.closed is not None and one.closed is not None and is_on(options, one.option.key):
            yield _advice(one.option.key, f"{one.option.key.removeprefix('allow_')}-is-off", one.closed)


def _unknown_values(options: Mapping[str, str | bool]) -> Iterator[Problem]:
    """Choices that no list has, as they come from scripts and spreadsheets."""
    for key, value in options.items():
        option = FACTS.option(key)
        if option is None:
            yield _about(key, "unknown-option", say("TikTok has no option called {name}.", name=key[:64]),
                         Act.EDIT_OPTIONS)
            continue
        values = [choice.value for choice in option.choices]
        if value not in (*values, "") if values else not isinstance(value, bool):
            yield _about(key, "unknown-choice", say("Choose again: {option}.", option=str(option.title)),
                         Act.EDIT_OPTIONS)


def _texts(draft: TargetDraft) -> Iterator[Problem]:
    caption, limit = draft.wording.caption, FACTS.texts[0]
    direct = is_direct(draft.options)
    length = limit.count.of(caption)
    if direct and length > limit.most:
        yield Problem("caption-too-long", say("The caption is {count} characters too long for TikTok.",
                                              count=length - limit.most), field="caption", acts=(Act.EDIT_CAPTION,))
    if not direct and caption.strip():
        yield Problem("caption-stays-here", say("The TikTok inbox takes no caption: paste it in the app."),
                      blocks=False, field="caption")
    cover = draft.wording.cover_ms
    seconds = draft.media[0].seconds if draft.media else 0.0
    if direct and cover is not None and (cover < 0 or (seconds and cover > seconds * 1000)):
        yield Problem("cover-outside", say("The cover is not a moment of this video."), field="cover_ms",
                      acts=(Act.EDIT_OPTIONS,))
    if draft.wording.thumbnail:
        yield Problem("no-thumbnails", say("TikTok takes a moment of the video as its cover, no picture of its own."),
                      blocks=False, field="thumbnail")
    if draft.wording.first_comment:
        yield Problem("no-first-comment", say("TikTok lets nobody add the first comment from outside."),
                      blocks=False, field="first_comment")


def _rights(draft: TargetDraft, connection: Connection | None) -> Iterator[Problem]:
    needed = PUBLISH if is_direct(draft.options) else UPLOAD
    if connection is not None and needed not in connection.scopes:
        words = (say("The sign-in does not allow posting directly.") if needed == PUBLISH
                 else say("The sign-in does not allow sending videos to the inbox."))
        yield Problem("permission-missing", words, field="connection", acts=(Act.RECONNECT,))


def _privacy_choices() -> tuple[Any, ...]:
    option = FACTS.option(PRIVACY)
    return option.choices if option is not None else ()


def _about_media(code: str, words: Words, *acts: Act) -> Problem:
    return Problem(code, words, field="media", acts=acts)


def _about(option: str, code: str, words: Words, *acts: Act) -> Problem:
    return Problem(code, words, field=f"option:{option}", acts=acts)


def _advice(option: str, code: str, words: Words) -> Problem:
    return Problem(code, words, blocks=False, field=f"option:{option}")

"""What is said about a video: from a target's wording to the fields YouTube knows."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from pathlib import PurePath
from typing import Any

from brova_desktop.connectors.platforms.youtube.facts import (
    ALTERED,
    CATEGORY,
    EMBED,
    FACTS,
    FOR_KIDS,
    LICENCE,
    PRIVACY,
    SHORT_SECONDS,
    TITLE,
)
from brova_desktop.domain.posts.post import PostMedia, Wording
from brova_desktop.domain.posts.target import TargetDraft

_HASHTAG = re.compile(r"(?<!\w)#\w+")
_TYPES = {".mp4": "video/mp4", ".m4v": "video/mp4", ".mov": "video/quicktime", ".webm": "video/webm",
          ".mkv": "video/x-matroska", ".avi": "video/x-msvideo", ".mpg": "video/mpeg", ".mpeg": "video/mpeg",
          ".wmv": "video/x-ms-wmv", ".flv": "video/x-flv", ".3gp": "video/3gpp"}


def title_of(wording: Wording) -> str:
    """The title; where none is given the caption's first line, cut to fit."""
    given = _sendable(wording.title).strip()
    if given:
        return given
    lines = (line.strip() for line in _sendable(wording.caption).splitlines())
    first = re.sub(r"[<>]", "", next((line for line in lines if line), "")).strip()
    if len(first) <= TITLE:
        return first
    cut = first[: TITLE - 1]
    return (cut.rsplit(" ", 1)[0] if " " in cut[TITLE // 2:] else cut).rstrip() + "\u2026"


def description_of(wording: Wording) -> str:
    """The caption, and the link below it when it is not in there."""
    caption, link = _sendable(wording.caption).strip(), _sendable(wording.link).strip()
    return caption if not link or link in caption else f"{caption}\n\n{link}".strip()


def tags_of(wording: Wording) -> list[str]:
    """Tags without their signs, each once."""
    tidy = (" ".join(_sendable(tag).replace(",", " ").split()).lstrip("#").strip() for tag in wording.tags)
    return list(dict.fromkeys(tag for tag in tidy if tag))


def tags_length(tags: list[str]) -> int:
    """Characters as YouTube counts them: commas between, two quotes around a tag with a space."""
    return sum(len(tag) + (2 if " " in tag else 0) for tag in tags) + max(0, len(tags) - 1)


def hashtags_in(wording: Wording) -> int:
    return len(_HASHTAG.findall(wording.title)) + len(_HASHTAG.findall(description_of(wording)))


def is_short(medium: PostMedia) -> bool:
    """Whether YouTube makes a Short of it: upright or square, and at most three minutes."""
    return 0 < medium.width <= medium.height and 0 < medium.seconds <= SHORT_SECONDS


def option(draft: TargetDraft, key: str) -> str | bool:
    """What was chosen, or the option's default."""
    if key in draft.options:
        return draft.options[key]
    found = FACTS.option(key)
    return False if found is None or found.default is None else found.default


def resource_of(draft: TargetDraft, now: datetime) -> dict[str, Any]:
    """The body of videos.insert. The visibility is always sent: what is left out counts as public."""
    tags = tags_of(draft.wording)
    status: dict[str, Any] = {
        "privacyStatus": str(option(draft, PRIVACY)), "selfDeclaredMadeForKids": bool(option(draft, FOR_KIDS)),
        "containsSyntheticMedia": bool(option(draft, ALTERED)), "embeddable": bool(option(draft, EMBED)),
        "license": str(option(draft, LICENCE)),
    }
    if draft.publish_at is not None and draft.publish_at > now:  # a time that has passed means: now
        status["privacyStatus"] = "private"
        status["publishAt"] = draft.publish_at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    return {
        "snippet": {"title": title_of(draft.wording), "description": description_of(draft.wording),
                    **({"tags": tags} if tags else {}), "categoryId": str(option(draft, CATEGORY))},
        "status": status,
    }


def media_type(file: str) -> str:
    return _TYPES.get(PurePath(file).suffix.lower(), "application/octet-stream")


def _sendable(text: str) -> str:
    """Half a character (a lone surrogate) cannot be sent."""
    return text.encode("utf-8", "replace").decode("utf-8")

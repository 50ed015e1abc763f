"""What may be said about a video, and what is wrong with it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import datetime

from brova_desktop.sandbox.exchange import Record
from brova_desktop.sandbox.youtube.desk import refused
from brova_desktop.sandbox.youtube.facts import CATEGORIES, SNIPPET_FIELDS, STATUS_FIELDS

_INSTANT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[+-]\d\d:\d\d)")
_TITLE = 100
_DESCRIPTION_BYTES = 5_000
_TAGS = 500


def checked_body(body: Record | None, parts: frozenset[str], *, with_id: bool) -> Record:
    """A video resource whose names and types are right. Raises Refusal."""
    if body is None:
        raise refused("badRequest", "Invalid JSON payload received.")
    for name in body:
        if name not in ("id", "snippet", "status", "kind", "etag"):
            raise refused("badRequest", f'Invalid JSON payload received. Unknown name "{name}": Cannot find field.')
        if name in ("snippet", "status") and name not in parts:
            raise refused("unexpectedPart", f"The part parameter does not name {name}.")
    if with_id and not isinstance(body.get("id"), str):
        raise refused("invalidVideoMetadata", "The video ID is missing.")
    _check_fields(body.get("snippet", {}), "snippet", SNIPPET_FIELDS)
    _check_fields(body.get("status", {}), "status", STATUS_FIELDS)
    return body


def check_snippet(snippet: Record, *, category_needed: bool = False) -> None:
    """Raises Refusal for a title, description, tags or category that YouTube does not take."""
    title = snippet.get("title", "")
    if not title.strip() or len(title) > _TITLE or _has_angle(title):
        raise refused("invalidTitle")
    description = snippet.get("description", "")
    if len(description.encode()) > _DESCRIPTION_BYTES or _has_angle(description):
        raise refused("invalidDescription")
    tags = snippet.get("tags", [])
    well_formed = all(isinstance(tag, str) and tag.strip() and not _has_angle(tag) for tag in tags)
    if not well_formed or tags_length(tags) > _TAGS:
        raise refused("invalidTags")
    asked = "categoryId" in snippet or category_needed
    if asked and snippet.get("categoryId") not in CATEGORIES:
        raise refused("invalidCategoryId")


def tags_length(tags: list[str]) -> int:
    """Characters that count: commas between tags, and two quotes around a tag with a space."""
    return sum(len(tag) + (2 if " " in tag else 0) for tag in tags) + max(0, len(tags) - 1)


def check_status(status: Record) -> float | None:
    """When the video is to be published (seconds since 1970), if that is asked for. Raises Refusal."""
    privacy = status.get("privacyStatus", "public")
    if privacy not in ("private", "public", "unlisted"):
        raise refused("invalidVideoMetadata", f"Invalid value for privacyStatus: {privacy}")
    if status.get("license", "youtube") not in ("youtube", "creativeCommon"):
        raise refused("invalidVideoMetadata", "Invalid value for license.")
    if "publishAt" not in status:
        return None
    if privacy != "private" or not _INSTANT.fullmatch(status["publishAt"]):
        raise refused("invalidPublishAt")
    try:
        return datetime.fromisoformat(status["publishAt"]).timestamp()
    except ValueError:
        raise refused("invalidPublishAt") from None


def _check_fields(given: object, where: str, known: Mapping[str, type]) -> None:
    if not isinstance(given, dict):
        raise refused("badRequest", f"Invalid value at '{where}'.")
    for name, value in given.items():
        if name not in known:
            raise refused(
                "badRequest", f"Invalid JSON payload received. Unknown name \"{name}\" at '{where}': Cannot find field."
            )
        if not isinstance(value, known[name]):
            raise refused("badRequest", f"Invalid value at '{where}.{name}'.")


def _has_angle(text: str) -> bool:
    return "<" in text or ">" in text

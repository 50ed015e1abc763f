"""What is dragged onto the calendar: assets of the library, or files of this computer."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QDropEvent

from brova_desktop.ui.bridge.luggage import ASSETS_MIME

SUFFIXES = frozenset((".mp4", ".mov", ".webm", ".mkv", ".m4v", ".avi", ".jpg", ".jpeg", ".png", ".webp", ".avif",
                      ".heic"))


SHEETS = frozenset((".csv", ".tsv", ".xlsx"))


def can_take(luggage: QMimeData) -> bool:
    return luggage.hasFormat(ASSETS_MIME) or any(_is_medium(Path(url.toLocalFile())) for url in luggage.urls())


def taken(luggage: QMimeData) -> list[str]:
    """Ids of assets, else absolute paths of the files that could be posted."""
    if luggage.hasFormat(ASSETS_MIME):
        try:
            named = json.loads(bytes(luggage.data(ASSETS_MIME).data()))
        except ValueError:  # not from us after all
            return []
        return [one for one in named if isinstance(one, str)] if isinstance(named, list) else []
    places = [Path(url.toLocalFile()) for url in luggage.urls()]
    return [str(place) for place in places if _is_medium(place)]


def sheet_in(luggage: QMimeData) -> str:
    """The path of a sheet of posts, "" when none is there."""
    places = [Path(url.toLocalFile()) for url in luggage.urls()]
    return next((str(place) for place in places if place.suffix.lower() in SHEETS), "")


def is_welcome(luggage: QMimeData) -> bool:
    """Whether the calendar has a use for it."""
    return can_take(luggage) or bool(sheet_in(luggage))


def deliver(event: QDropEvent, at: datetime | None, *, media: Callable[[list[str], datetime], object],
            sheet: Callable[[str], object]) -> None:
    """Hand what is dropped to who wants it: a sheet wherever it falls, media at a time."""
    luggage = event.mimeData()
    posts = sheet_in(luggage)
    if posts:
        event.acceptProposedAction()
        sheet(posts)
    elif at is not None and can_take(luggage):
        event.acceptProposedAction()
        media(taken(luggage), at)


def _is_medium(place: Path) -> bool:
    return place.suffix.lower() in SUFFIXES

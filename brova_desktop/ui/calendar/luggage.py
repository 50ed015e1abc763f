"""What is dragged onto the calendar: assets of the library, or files of this computer."""

from __future__ import annotations

import json
from pathlib import Path

from PySide6.QtCore import QMimeData

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


def _is_medium(place: Path) -> bool:
    return place.suffix.lower() in SUFFIXES

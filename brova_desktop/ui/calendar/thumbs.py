"""Pictures for the calendar's lists, until its studio is closed."""

from __future__ import annotations

import asyncio
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QPixmap

from brova_desktop.domain.posts.post import MediaKind, PostMedia
from brova_desktop.ui.bridge.post_pictures import frame_picture, post_picture
from brova_desktop.ui.bridge.workbench import Workbench

SIDE = 360
"""Pixels of the longer side; one size for all views, so that each picture is read once."""


class Thumbs:
    """What the views ask while they paint; nothing waits here."""

    def __init__(self, bench: Workbench) -> None:
        self._bench = bench
        self._closed = False

    def close(self) -> None:
        """Nothing is asked any more: a screen that is going away may still be painted."""
        self._closed = True

    def of(self, medium: PostMedia | None) -> QPixmap | None:
        """The picture, or None while it is not there (yet); `bench.pictures.ready` tells when it comes."""
        if medium is None or not self._may_ask():
            return None
        return post_picture(self._bench, medium, QSize(SIDE, SIDE))

    def frame(self, medium: PostMedia | None, ms: int) -> QPixmap | None:
        """One frame of a film; its poster while that is not there."""
        if medium is None or medium.kind is not MediaKind.VIDEO or not self._may_ask():
            return self.of(medium)
        return frame_picture(self._bench, medium, ms, QSize(SIDE, SIDE)) or self.of(medium)

    def picture(self, path: str) -> QPixmap | None:
        """A picture of its own that a post names: a path, absolute or within the workspace."""
        return self.file(f"own {path}", self._bench.desk.workspace.folder.root / path)

    def file(self, name: str, place: Path) -> QPixmap | None:
        """A picture file, such as an avatar."""
        if not self._may_ask():
            return None
        return self._bench.pictures.get(name, lambda: place if place.is_file() else None, QSize(SIDE, SIDE))

    def _may_ask(self) -> bool:
        """Qt also paints while the loop rests: before it begins and after it has ended."""
        try:
            asyncio.get_running_loop()
        except RuntimeError:
            return False
        return not self._closed

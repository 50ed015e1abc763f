"""Real pictures of what is posted: posters of the library's assets, pictures as they are, a frame of other videos."""

from __future__ import annotations

import threading
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QPixmap

from brova_desktop.domain.errors import BrovaError
from brova_desktop.domain.posts.post import MediaKind, PostMedia
from brova_desktop.ports.report import SilentReport
from brova_desktop.ui.bridge.workbench import Workbench

SIDE = 360
"""Pixels of the longer side; one size for all views, so that each picture is read once."""


class Thumbs:
    """Asks the window's pictures; posters of files outside the library are made once and kept in the cache."""

    def __init__(self, bench: Workbench) -> None:
        self._bench = bench
        self._making = threading.Lock()
        self._closed = False

    def close(self) -> None:
        """Nothing is asked any more: a screen that is going away may still be painted."""
        self._closed = True

    def of(self, medium: PostMedia | None) -> QPixmap | None:
        """The picture, or None while it is not there (yet); `bench.pictures.ready` tells when it comes."""
        if medium is None or self._closed:
            return None
        return self._bench.pictures.get(f"post:{medium.sha256 or medium.path}", lambda: self._find(medium),
                                        QSize(SIDE, SIDE))

    def file(self, name: str, place: Path) -> QPixmap | None:
        """A picture file, such as an avatar."""
        if self._closed:
            return None
        return self._bench.pictures.get(name, lambda: place if place.is_file() else None, QSize(SIDE, SIDE))

    def _find(self, medium: PostMedia) -> Path | None:
        """Off the GUI thread."""
        place = self._bench.desk.workspace.folder.root / medium.path
        if medium.asset is not None:
            found = self._bench.desk.shelf.assets.get_many([medium.asset]).get(medium.asset)
            poster = self._bench.desk.shelf.deriving.ready_files(found).poster if found is not None else None
            if poster is not None:
                return poster
        if medium.kind is MediaKind.IMAGE:
            return place if place.is_file() else None
        return self._poster(medium, place)

    def _poster(self, medium: PostMedia, place: Path) -> Path | None:
        target = self._bench.desk.workspace.folder.cache / "posters" / f"{medium.sha256[:32] or 'unnamed'}.jpg"
        with self._making:
            if target.is_file():
                return target
            if not place.is_file():
                return None
            target.parent.mkdir(parents=True, exist_ok=True)
            try:
                self._bench.desk.looks.write_poster(place, target, SilentReport())
            except BrovaError:
                return None  # a list without this picture is still a list; the checks say what is wrong with the file
        return target if target.is_file() else None

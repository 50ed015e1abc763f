"""The picture of what is posted: the asset's poster, the image itself, or a poster made now and kept in the cache."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QPixmap

from brova_desktop.domain.errors import BrovaError
from brova_desktop.domain.posts.post import MediaKind, PostMedia
from brova_desktop.domain.ticks import from_seconds
from brova_desktop.files import make_folder
from brova_desktop.ports.report import SilentReport
from brova_desktop.ui.bridge.workbench import Workbench

if TYPE_CHECKING:
    from brova_desktop.services.suite import Desk


FRAME_SIDE = 720


def post_picture_name(medium: PostMedia) -> str:
    """What `bench.pictures.ready` says when the picture is there."""
    return f"post {medium.sha256 or medium.path}"


def post_picture(bench: Workbench, medium: PostMedia, size: QSize) -> QPixmap | None:
    """The picture within `size` pixels; None until it is there, and for what has none."""
    return bench.pictures.get(post_picture_name(medium), lambda: picture_file_of(bench.desk, medium), size)


def frame_picture(bench: Workbench, medium: PostMedia, ms: int, size: QSize) -> QPixmap | None:
    """The frame of a film at a time in milliseconds, as `post_picture` brings its poster."""
    return bench.pictures.get(f"{post_picture_name(medium)} at {ms}", lambda: frame_file_of(bench.desk, medium, ms),
                              size)


def frame_file_of(desk: Desk, medium: PostMedia, ms: int) -> Path | None:
    """An image file of one frame; blocks. None where there is no such frame."""
    place = desk.workspace.folder.root / medium.path
    kept = desk.workspace.folder.cache / "posts" / f"{medium.sha256[:32] or 'unnamed'}-{ms}.jpg"
    if not kept.is_file() and place.is_file():
        try:
            make_folder(kept.parent)
            at = from_seconds(Fraction(ms, 1000))
            desk.looks.write_frame(place, kept, SilentReport(), at=at, long_side=FRAME_SIDE)
        except BrovaError:  # past its end, or it cannot be read: the poster is shown instead
            return None
    return kept if kept.is_file() else None


def picture_file_of(desk: Desk, medium: PostMedia) -> Path | None:
    """An image file that shows a medium; blocks. None where it cannot be shown."""
    asset = desk.workspace.library.assets.find(medium.asset) if medium.asset is not None else None
    if asset is not None:
        ready = desk.shelf.deriving.ready_files(asset).poster
        if ready is not None:
            return ready
    place = desk.workspace.folder.root / medium.path
    if medium.kind is MediaKind.IMAGE:
        return place if place.is_file() else None
    kept = desk.workspace.folder.cache / "posts" / f"{medium.sha256[:32] or 'unnamed'}.jpg"
    if not kept.is_file() and place.is_file():
        try:
            make_folder(kept.parent)
            desk.looks.write_poster(place, kept, SilentReport())
        except BrovaError:  # a list without one picture is still a list
            return None
    return kept if kept.is_file() else None

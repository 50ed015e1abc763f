"""Labels and buttons that fill themselves with a picture once it is there."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPainterPath, QPixmap
from PySide6.QtWidgets import QLabel, QToolButton

from brova_desktop.domain.media.asset import Asset
from brova_desktop.domain.posts.post import PostMedia
from brova_desktop.ui.bridge.media_pictures import poster, poster_name
from brova_desktop.ui.bridge.post_pictures import post_picture, post_picture_name
from brova_desktop.ui.bridge.workbench import Workbench
from brova_desktop.ui.theme.tokens import RADIUS_SMALL


def fill_thumb(bench: Workbench, label: QLabel, medium: PostMedia) -> None:
    """Show the medium's picture in the label, cut to its size with round corners, now or when it arrives."""
    size = label.size() * 2
    name = post_picture_name(medium)

    def show(arrived: str) -> None:
        if arrived == name:
            picture = post_picture(bench, medium, size)
            if picture is not None:
                label.setPixmap(rounded(picture, label))

    bench.pictures.ready.connect(show)
    label.destroyed.connect(lambda: bench.pictures.ready.disconnect(show))
    show(name)


def fill_asset(bench: Workbench, button: QToolButton, asset: Asset) -> None:
    """Show the asset's picture on the button, now or when it arrives; a sound keeps its sign."""
    name = poster_name(asset)

    def show(arrived: str) -> None:
        if arrived == name:
            picture = poster(bench, asset, button.size() * 2)
            if picture is not None:
                size = button.iconSize()
                button.setIcon(QIcon(cut(picture, size, button.devicePixelRatioF())))

    bench.pictures.ready.connect(show)
    button.destroyed.connect(lambda: bench.pictures.ready.disconnect(show))
    show(name)


def rounded(picture: QPixmap, label: QLabel) -> QPixmap:
    """The middle of the picture, as large as the label."""
    return cut(picture, label.size(), label.devicePixelRatioF())


def cut(picture: QPixmap, room: QSize, ratio: float) -> QPixmap:
    """The middle of the picture with round corners, `room` device-independent pixels large."""
    size = room * ratio
    filled = picture.scaled(size, Qt.AspectRatioMode.KeepAspectRatioByExpanding,
                            Qt.TransformationMode.SmoothTransformation)
    made = QPixmap(size)
    made.fill(Qt.GlobalColor.transparent)
    with QPainter(made) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        path = QPainterPath()
        path.addRoundedRect(made.rect(), RADIUS_SMALL * ratio, RADIUS_SMALL * ratio)
        painter.setClipPath(path)
        painter.drawPixmap((size.width() - filled.width()) // 2, (size.height() - filled.height()) // 2, filled)
    made.setDevicePixelRatio(ratio)
    return made

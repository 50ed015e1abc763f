"""Pictures of assets for every studio: posters, film strips, waveforms, and the file a player should open.

    picture = poster(bench, asset, QSize(320, 320))      # at once, or None: `bench.pictures.ready` brings its name
    bench.pictures.ready.connect(lambda name: name == poster_name(asset) and view.update())

Functions ending in `_of` look at files: call them on a lane. Everything else answers at once, on the GUI thread.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QImageIOHandler, QImageReader, QPainter, QPixmap

from brova_desktop.domain.changes import Changes, Subject
from brova_desktop.domain.errors import BrovaError
from brova_desktop.domain.media.asset import Asset, AssetState
from brova_desktop.domain.media.facts import MediaKind
from brova_desktop.domain.observe import Subscription
from brova_desktop.jobs.stopping import Brief
from brova_desktop.ui.bridge.workbench import Workbench

if TYPE_CHECKING:
    from brova_desktop.jobs.errand import JobNews
    from brova_desktop.services.suite import Desk

TILES = 20
"""Pictures side by side in a film strip, at even times."""
POSTER_SECONDS = 20.0
"""After which a list goes without a poster: nobody waits longer for it, and the program may be closing."""
BAR, GAP = 3, 2
"""Columns of a drawn waveform's bars and of the room between them."""


def poster_name(asset: Asset) -> str:
    """What `bench.pictures.ready` says when the asset's poster is there."""
    return f"poster {asset.id}"


def filmstrip_name(asset: Asset) -> str:
    return f"filmstrip {asset.id}"


def waveform_name(asset: Asset) -> str:
    return f"waveform {asset.id}"


def poster(bench: Workbench, asset: Asset, size: QSize) -> QPixmap | None:
    """The picture an asset is known by, within `size` pixels. None for sounds, and until it is there."""
    if asset.facts is None or not asset.facts.has_picture:
        return None
    return bench.pictures.get(poster_name(asset), lambda: poster_image_of(bench.desk, asset, size), size)


def filmstrip(bench: Workbench, asset: Asset) -> QPixmap | None:
    """The whole strip: `TILES` pictures of one width from left to right. None until it is there, and without one."""
    if asset.kind is not MediaKind.VIDEO:
        return None
    return bench.pictures.get(filmstrip_name(asset), lambda: filmstrip_of(bench.desk, asset), QSize(16_000, 200))


def waveform(bench: Workbench, asset: Asset, size: QSize, colour: QColor) -> QPixmap | None:
    """A drawn waveform on nothing. None until it is there."""
    name = waveform_name(asset)
    return bench.pictures.get(name, lambda: waveform_image_of(bench.desk, asset, size, colour), size)


def forget(bench: Workbench, asset: Asset) -> None:
    """Its small files were made (again): look for them anew."""
    for name in (poster_name(asset), filmstrip_name(asset), waveform_name(asset)):
        bench.pictures.forget(name)


def follow_jobs(bench: Workbench) -> Subscription:
    """Tell `bench.changed` about assets that an import or a render brought or a preparation made pictures for."""

    def hear(news: JobNews) -> None:
        if not news.state.is_over:
            return
        if news.kind in ("import", "trim", "convert", "render"):
            bench.changed.emit(Changes.of(Subject.ASSETS))
        elif news.kind == "prepare":
            asset = str(news.payload.get("asset", ""))
            for kind in ("poster", "filmstrip", "waveform"):
                bench.pictures.forget(f"{kind} {asset}")
            bench.changed.emit(Changes.of(Subject.ASSETS, [asset]))

    return bench.runner.changed.subscribe(hear)


def poster_of(desk: Desk, asset: Asset) -> Path | None:
    """The poster's file, made now if need be; an image without one stands for itself. None while there is neither.

    Raises what making it raises.
    """
    made = desk.shelf.deriving.ready_files(asset).poster
    if made is None and asset.kind is MediaKind.VIDEO and asset.state is AssetState.READY:
        return desk.shelf.deriving.ensure_poster(asset.id, Brief(POSTER_SECONDS))  # the cache was cleaned up
    if made is not None or asset.kind is not MediaKind.IMAGE or asset.facts is None:
        return made
    if asset.facts.container == "heic":  # shown from the picture the renderer reads
        from brova_desktop.ports.report import SilentReport

        return desk.shelf.deriving.ensure_mezzanine(asset.id, SilentReport())
    place = desk.shelf.place(asset)
    return place if place.is_file() else None


def poster_image_of(desk: Desk, asset: Asset, size: QSize) -> QImage:
    """The poster, no larger than `size`; a null image when there is none."""
    if asset.facts is not None and asset.facts.container == "svg":
        return _svg_image(desk.shelf.place(asset), size)
    try:
        place = poster_of(desk, asset)
    except BrovaError:  # a file that is gone or cannot be converted has no picture; the list says so in words
        return QImage()
    return QImage() if place is None else scaled_image(place, size)


def filmstrip_of(desk: Desk, asset: Asset) -> Path | None:
    """The strip's JPEG (`engine.filmstrip.read_filmstrip` tells its times)."""
    return desk.shelf.deriving.ready_files(asset).filmstrip


def waveform_of(desk: Desk, asset: Asset) -> Path | None:
    """The waveform's file (`engine.waveform.read_waveform`)."""
    return desk.shelf.deriving.ready_files(asset).waveform


def playable_of(desk: Desk, asset: Asset) -> Path | None:
    """What a player should open: the light proxy where there is one, else the file itself; None when it is gone."""
    proxy = desk.shelf.deriving.ready_files(asset).proxy
    if proxy is not None:
        return proxy
    place = desk.shelf.place(asset)
    return place if place.is_file() else None


def waveform_image_of(desk: Desk, asset: Asset, size: QSize, colour: QColor) -> QImage:
    """The loudness over time as round bars from left to right; a null image while there is no waveform."""
    heights = desk.shelf.deriving.loudness_over_time(asset, max(1, size.width() // (BAR + GAP)))
    if heights is None:
        return QImage()
    image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    with QPainter(image) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        for number, height in enumerate(heights):
            tall = max(float(BAR), height * size.height())
            bar = QRectF(number * (BAR + GAP), (size.height() - tall) / 2, BAR, tall)
            painter.drawRoundedRect(bar, BAR / 2, BAR / 2)
    return image


def scaled_image(place: Path, size: QSize) -> QImage:
    """A picture file, upright, no larger than `size`; a null image when it cannot be read."""
    reader = QImageReader(str(place))
    reader.setAutoTransform(True)
    reader.setDecideFormatFromContent(True)
    full = reader.size()
    if full.isValid():
        turned = bool(reader.transformation() & QImageIOHandler.Transformation.TransformationRotate90)
        room = size.transposed() if turned else size
        if full.width() > room.width() or full.height() > room.height():
            reader.setScaledSize(full.scaled(room, Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()


def _svg_image(place: Path, size: QSize) -> QImage:
    """An SVG, made harmless and drawn; a null image when it cannot be."""
    from PySide6.QtSvg import QSvgRenderer

    from brova_desktop.paint import svg
    from brova_desktop.paint.fonts import catalogue
    from brova_desktop.paint.typesetting import font

    try:
        data = place.read_bytes()
        family = catalogue().families["Inter"]
        face = family.face(400, italic=False, size=32)
        font(face)  # makes the family known to Qt
        clean = svg.sanitised(data, place.name, font=face.file.qt_family, letters=family.characters)
    except (OSError, BrovaError):
        return QImage()
    renderer = QSvgRenderer(QByteArray(clean))
    natural = renderer.viewBoxF().size()
    if not renderer.isValid() or natural.isEmpty():
        return QImage()
    fitting = natural.scaled(size, Qt.AspectRatioMode.KeepAspectRatio)
    image = QImage(fitting.toSize().expandedTo(QSize(1, 1)), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    with QPainter(image) as painter:
        renderer.render(painter, QRectF(image.rect()))
    return image

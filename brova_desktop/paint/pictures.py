"""Pictures, stickers and animated pictures as marks."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Mapping
from pathlib import Path

import numpy as np
from PIL import Image
from PySide6.QtCore import QByteArray, QRectF
from PySide6.QtGui import QImage
from PySide6.QtSvg import QSvgRenderer

from brova_desktop.domain.errors import Act, BadInput, Missing
from brova_desktop.domain.reels.sprites import PictureSprite
from brova_desktop.domain.reels.style import WHOLE, Crop
from brova_desktop.domain.words import say
from brova_desktop.paint import svg
from brova_desktop.paint.decoding import PictureStore, missing_picture
from brova_desktop.paint.drawing import Bitmap, Drawing, Vector
from brova_desktop.paint.fonts import catalogue
from brova_desktop.paint.itemise import is_arabic
from brova_desktop.paint.typesetting import font
from brova_desktop.ports.painter import Page

LARGEST_SIDE = 8_192
"""Pixels to which a picture is enlarged before drawing; beyond, Qt enlarges while drawing."""
KEPT_SVGS = 24


class PictureArtist:
    """Turns picture files into marks; keeps what it decoded."""

    def __init__(self) -> None:
        self._store = PictureStore()
        self._svgs: OrderedDict[tuple[str, int, int], bytes] = OrderedDict()

    def drawing(self, sprite: PictureSprite, page: Page, files: Mapping[str, str]) -> Drawing:
        """A picture centred on the anchor. Raises Missing, BadInput."""
        if sprite.source not in files:
            raise Missing(say("A picture of this reel is missing."), acts=(Act.RELINK,), detail=sprite.source)
        path = Path(files[sprite.source])
        if _is_svg(path):
            return self._vector(path, sprite, page)
        return self._bitmap(path, sprite, page)

    def _bitmap(self, path: Path, sprite: PictureSprite, page: Page) -> Drawing:
        source = self._store.picture(path, sprite.at)
        box = _cropped(source.width, source.height, sprite.crop)
        width = sprite.width * page.width / WHOLE
        height = width * box.height() / box.width()
        drawing = Drawing()
        across = page.out_width / page.width * sprite.scale / WHOLE
        down = page.out_height / page.height * sprite.scale / WHOLE
        wide, high = max(1, round(width * across)), max(1, round(height * down))
        if sprite.width <= 0 or sprite.scale <= 0:
            return drawing
        shrink = min(1.0, LARGEST_SIDE / max(wide, high))
        image = _resized(source, box, max(1, round(wide * shrink)), max(1, round(high * shrink)))
        if sprite.rotation % 36_000 == 0:  # on whole pixels, so that nothing is blurred
            place = QRectF(-(wide // 2) / across, -(high // 2) / down, wide / across, high / down)
        else:
            place = QRectF(-width / 2, -height / 2, width, height)
        drawing.marks.append(Bitmap(image, place, sprite.radius / 10))
        return drawing

    def _vector(self, path: Path, sprite: PictureSprite, page: Page) -> Drawing:
        renderer = QSvgRenderer(QByteArray(self._clean_svg(path)))
        natural = renderer.viewBoxF().size()
        if not renderer.isValid() or natural.width() <= 0 or natural.height() <= 0:
            raise BadInput(say("{name} is not a valid SVG picture.", name=path.name),
                           next_step=say("Choose another file."), acts=(Act.CHOOSE_ANOTHER_FILE,))
        box = _cropped(natural.width(), natural.height(), sprite.crop)
        width = sprite.width * page.width / WHOLE
        zoom = width / box.width()
        height = box.height() * zoom
        whole = QRectF(-width / 2 - box.left() * zoom, -height / 2 - box.top() * zoom,
                       natural.width() * zoom, natural.height() * zoom)
        drawing = Drawing()
        if width > 0 and height > 0:
            place = QRectF(-width / 2, -height / 2, width, height)
            drawing.marks.append(Vector(renderer, whole, place, sprite.radius / 10))
        return drawing

    def _clean_svg(self, path: Path) -> bytes:
        try:
            stat = path.stat()
            key = (str(path), stat.st_size, stat.st_mtime_ns)
            if key not in self._svgs:
                with path.open("rb") as file:
                    data = file.read(svg.MOST_BYTES + 1)
                arabic = any(is_arabic(letter) for letter in data.decode("utf-8", "replace"))
                family = catalogue().families["Cairo" if arabic else "Inter"]
                face = family.face(400, italic=False, size=32)
                font(face)  # makes the family known to Qt
                self._svgs[key] = svg.sanitised(
                    data, path.name, font=face.file.qt_family, letters=family.characters
                )
                while len(self._svgs) > KEPT_SVGS:
                    self._svgs.popitem(last=False)
        except OSError as error:
            raise missing_picture(path, error) from error
        return self._svgs[key]


def _is_svg(path: Path) -> bool:
    """By content: markup with an svg element near its beginning."""
    try:
        with path.open("rb") as file:
            head = file.read(4_096)
    except (OSError, ValueError) as error:
        raise missing_picture(path, error) from error
    start = head.removeprefix(b"\xef\xbb\xbf").lstrip()
    return start.startswith(b"<") and (b"<svg" in head or b":svg" in head)


def _cropped(width: float, height: float, crop: Crop) -> QRectF:
    """What the crop leaves, in source pixels."""
    return QRectF(
        width * crop.left / WHOLE, height * crop.top / WHOLE,
        width * (WHOLE - crop.left - crop.right) / WHOLE, height * (WHOLE - crop.top - crop.bottom) / WHOLE,
    )


def _resized(source: Image.Image, box: QRectF, width: int, height: int) -> QImage:
    """Resampled with premultiplied alpha, so that transparent pixels lend no colour to edges."""
    part = (box.left(), box.top(), box.right(), box.bottom())
    picture = source.convert("RGBa") if source.mode == "RGBA" else source
    if (picture.width, picture.height) != (width, height) or part != (0, 0, width, height):
        picture = picture.resize((width, height), Image.Resampling.LANCZOS, box=part, reducing_gap=3.0)
    if picture.mode == "RGB":
        pixels = np.full((height, width, 4), 255, np.uint8)
        pixels[:, :, :3] = np.asarray(picture)
    else:
        pixels = np.array(picture)
        np.minimum(pixels[:, :, :3], pixels[:, :, 3:], out=pixels[:, :, :3])  # resampling may overshoot
    return QImage(pixels.tobytes(), width, height, 4 * width, QImage.Format.Format_RGBA8888_Premultiplied).copy()

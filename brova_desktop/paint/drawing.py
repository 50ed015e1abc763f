"""A drawing before it becomes pixels: marks in canvas pixels around the anchor, drawn in order.

Scale and rotation are applied to the marks, not to pixels, so edges are sharp at every size.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TypeAlias

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainterPath
from PySide6.QtSvg import QSvgRenderer

from brova_desktop.domain.colour import Colour


@dataclass(frozen=True, slots=True)
class Fill:
    path: QPainterPath
    colour: Colour


@dataclass(frozen=True, slots=True)
class Stroke:
    """A line along a path, `width` wide. `hollow` keeps the inside of the path free (for translucent letters)."""

    path: QPainterPath
    colour: Colour
    width: float
    hollow: bool = False
    smooth: bool = True
    """Round joins and ends; else mitred and flat."""


@dataclass(frozen=True, slots=True)
class Shade:
    """The blurred shadow of a path; `thicker` is a line drawn along it first (an outline casts a shadow too)."""

    path: QPainterPath
    colour: Colour
    dx: float
    dy: float
    blur: float
    thicker: float = 0.0


@dataclass(frozen=True, slots=True)
class Bitmap:
    """A picture filling a rectangle with rounded corners. The image should have about the pixels it is drawn with."""

    image: QImage
    place: QRectF
    radius: float


@dataclass(frozen=True, slots=True)
class Vector:
    """A checked SVG: `place` shows the part of the whole picture that `whole` leaves after cropping."""

    picture: QSvgRenderer
    whole: QRectF
    place: QRectF
    radius: float


Mark: TypeAlias = Fill | Stroke | Shade | Bitmap | Vector


@dataclass(slots=True)
class Drawing:
    """Marks, the first at the bottom."""

    marks: list[Mark] = field(default_factory=list)

    def fill(self, path: QPainterPath, colour: Colour) -> None:
        """Add a filled path, unless it could not be seen."""
        if colour.a and not path.isEmpty():
            self.marks.append(Fill(path, colour))

    def stroke(
        self, path: QPainterPath, colour: Colour, width: float, *, hollow: bool = False, smooth: bool = True
    ) -> None:
        """Add a line along a path, unless it could not be seen."""
        if colour.a and width > 0 and not path.isEmpty():
            self.marks.append(Stroke(path, colour, width, hollow, smooth))


def rounded(place: QRectF, radius: float) -> QPainterPath:
    """A rectangle with round corners, which never grow beyond half its shorter side."""
    path = QPainterPath()
    radius = min(radius, place.width() / 2, place.height() / 2)
    if radius > 0:
        path.addRoundedRect(place, radius, radius)
    else:
        path.addRect(place)
    return path

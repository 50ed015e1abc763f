"""What lies over the items: outlines, trim handles, transition badges, guides, playhead, rubber band."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from brova_desktop.domain.reels.records import Clip, Item, Sound, TransitionKind
from brova_desktop.domain.reels.rules import transition_window
from brova_desktop.ui.reels.timeline.geometry import RowBox, Scale
from brova_desktop.ui.reels.timeline.painting.look import RADIUS, Look, text_width
from brova_desktop.ui.theme.icons import pixmap
from brova_desktop.ui.theme.type import scaled

BADGE = 22
HANDLE = 7
"""Pixels from an edge that take hold of it."""
_ICONS = {
    TransitionKind.CROSS_FADE: "blend", TransitionKind.FADE_COLOUR: "contrast", TransitionKind.ZOOM: "zoom-in",
    TransitionKind.CIRCLE: "circle",
}
_WAYS = {"left": "arrow-left", "right": "arrow-right", "up": "arrow-up", "down": "arrow-down"}


def transition_icon(kind: TransitionKind) -> str:
    """The icon of a transition; those that move show where to."""
    return _ICONS.get(kind) or _WAYS[kind.value.rpartition("-")[2]]


def badge_box(clip: Clip, row: RowBox, scale: Scale) -> QRectF:
    """Where the badge of the transition at a clip's end is."""
    side = float(scaled(BADGE))
    return QRectF(scale.x(clip.span.end) - side / 2 - 0.5, row.top + row.height / 2 - side / 2, side, side)


def window_box(clip: Clip, row: RowBox, scale: Scale, frame: int) -> QRectF:
    """The stretch a clip's transition takes."""
    assert clip.transition is not None
    span = transition_window(clip.span.end, clip.transition.length, frame)
    return QRectF(scale.x(span.start), row.top, scale.width(span.length), row.height)


def paint_transition(painter: QPainter, clip: Clip, row: RowBox, scale: Scale, frame: int, look: Look, *,
                     selected: bool, ratio: float) -> None:
    """The shaded stretch of a transition and its badge; the badge goes when clips are narrower than it."""
    if clip.transition is None:
        return
    window = window_box(clip, row, scale, frame)
    if window.width() > 4:
        shade = QColor(255, 255, 255, 54)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(shade)
        painter.drawPolygon(QPolygonF([window.bottomLeft(), window.topRight(), window.bottomRight()]))
        painter.setBrush(QColor(0, 0, 0, 60))
        painter.drawPolygon(QPolygonF([window.topLeft(), window.topRight(), window.bottomLeft()]))
    if scale.width(clip.span.length) < 30:
        return
    box = badge_box(clip, row, scale)
    if selected:
        painter.setPen(QPen(look.text, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(window.adjusted(0, 1, 0, -1))
    painter.setPen(QPen(look.on_accent if selected else look.line, 1))
    painter.setBrush(look.accent if selected else look.raised)
    painter.drawRoundedRect(box, 6, 6)
    size = scaled(13)
    icon = pixmap(transition_icon(clip.transition.kind), "on_accent" if selected else "text", size=size, scale=ratio)
    painter.drawPixmap(QPointF(box.center().x() - size / 2, box.center().y() - size / 2), icon)


def outline(painter: QPainter, box: QRectF, look: Look, *, width: float = 2.0) -> None:
    """The frame of something selected, with a dark line inside so that it shows on any colour."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(look.ground, 1))
    inner = box.adjusted(width + 0.5, width + 0.5, -width - 0.5, -width - 0.5)
    if inner.width() > 4:
        painter.drawRoundedRect(inner, RADIUS - 2, RADIUS - 2)
    painter.setPen(QPen(look.text, width))
    half = width / 2
    painter.drawRoundedRect(box.adjusted(half, half, -half, -half), RADIUS, RADIUS)


def grips(painter: QPainter, box: QRectF, look: Look) -> None:
    """The two handles for trimming."""
    if box.width() < 4 * HANDLE:
        return
    painter.setPen(Qt.PenStyle.NoPen)
    for x in (box.left() + 2, box.right() - 2 - 5):
        painter.setBrush(look.text)
        painter.drawRoundedRect(QRectF(x, box.center().y() - 9, 5, 18), 2.5, 2.5)
        painter.setBrush(look.ground)
        painter.drawRect(QRectF(x + 2, box.center().y() - 5, 1, 10))


def fade_handles(sound: Sound, box: QRectF, scale: Scale) -> tuple[QPointF, QPointF]:
    """Where the ends of a sound's fades are taken hold of."""
    y = box.top() + 6
    return (QPointF(min(max(box.left() + scale.width(sound.fade_in), box.left() + 9), box.right() - 9), y),
            QPointF(max(min(box.right() - scale.width(sound.fade_out), box.right() - 9), box.left() + 9), y))


def paint_fades(painter: QPainter, sound: Sound, box: QRectF, scale: Scale, look: Look) -> None:
    """The fade handles and lines of a sound that is selected or under the pointer."""
    first, last = fade_handles(sound, box, scale)
    painter.setPen(QPen(look.text, 1.2))
    painter.drawLine(QLineF(box.bottomLeft(), first))
    painter.drawLine(QLineF(box.bottomRight(), last))
    painter.setBrush(look.ground)
    for point in (first, last):
        painter.drawEllipse(point, 4, 4)


def guide(painter: QPainter, x: float, height: int, look: Look) -> None:
    """The line where an edge sticks."""
    pen = QPen(look.accent, 1, Qt.PenStyle.DashLine)
    painter.setPen(pen)
    painter.drawLine(QLineF(x + 0.5, 0, x + 0.5, height))


def playhead_line(painter: QPainter, x: float, height: int, look: Look) -> None:
    painter.fillRect(QRectF(x - 0.5, 0, 2, height), look.playhead)


def band(painter: QPainter, box: QRectF, look: Look) -> None:
    """The rubber band."""
    fill = QColor(look.accent)
    fill.setAlpha(40)
    painter.setBrush(fill)
    painter.setPen(QPen(look.accent, 1))
    painter.drawRect(box)


def insertion(painter: QPainter, x: float, top: int, bottom: int, look: Look) -> None:
    """Where something dropped would go in."""
    painter.fillRect(QRectF(x - 1.5, top, 3, bottom - top), look.accent)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.accent)
    for y, side in ((top, 1), (bottom, -1)):
        painter.drawPolygon(QPolygonF([QPointF(x - 6, y), QPointF(x + 6, y), QPointF(x, y + side * 7)]))


def ghost(painter: QPainter, box: QRectF, look: Look) -> None:
    """The place something dropped would take."""
    fill = QColor(look.accent)
    fill.setAlpha(70)
    painter.setPen(QPen(look.accent, 1.5, Qt.PenStyle.DashLine))
    painter.setBrush(fill)
    painter.drawRoundedRect(box, RADIUS, RADIUS)


def dimmed(painter: QPainter, box: QRectF, look: Look, *, locked: bool) -> None:
    """A veil over the row of a hidden or muted track; stripes over a locked one."""
    veil = QColor(look.ground)
    veil.setAlpha(120)
    painter.fillRect(box, veil)
    if locked:
        stripes = QColor(look.text3)
        stripes.setAlpha(70)
        painter.fillRect(box, stripes)
        painter.setPen(Qt.PenStyle.NoPen)


def bubble(painter: QPainter, x: float, y: float, width: int, text: str, look: Look) -> None:
    """A figure beside the pointer: how far a drag has come."""
    wide, high = text_width(text, look.digits) + 16, scaled(20)
    left = min(max(x + 14, 4), width - wide - 4)
    box = QRectF(left, max(y - high - 8, 2), wide, high)
    painter.setPen(QPen(look.edge, 1))
    painter.setBrush(look.raised)
    painter.drawRoundedRect(box, 5, 5)
    painter.setPen(look.text)
    painter.setFont(look.digits)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)


def invitation(painter: QPainter, box: QRectF, text: str, look: Look) -> None:
    """What to do with an empty timeline."""
    painter.setPen(look.text3)
    painter.setFont(look.small_strong)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)


def selected_edges(item: Item, row: RowBox, scale: Scale) -> QRectF:
    """What must be drawn again when an item's selection changes."""
    left, right = scale.x(item.span.start), scale.x(item.span.end)
    return QRectF(left - 4, row.top - 3, right - left + 8, row.height + 6)

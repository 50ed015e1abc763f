"""How a post will look where it goes: the platform's own frame, drawn over the real picture.

The overlay follows what the apps show over a vertical video (buttons at one side, words at the bottom); the dashed
line is the room that no button covers.
"""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QLinearGradient, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from brova_desktop.domain.reels.safe_zones import SAFE_ZONES, SafeZone
from brova_desktop.domain.reels.style import WHOLE
from brova_desktop.ui.bridge.words import isolated, t
from brova_desktop.ui.calendar.chips import draw_cover, draw_disc, draw_elided, reads_leftwards
from brova_desktop.ui.calendar.composer.presenter import Composer
from brova_desktop.ui.calendar.composer.sight import ALL
from brova_desktop.ui.calendar.items import mark_of
from brova_desktop.ui.calendar.thumbs import Thumbs
from brova_desktop.ui.theme.icons import icon
from brova_desktop.ui.theme.tokens import BASE, MEDIUM, SMALL, STRONG
from brova_desktop.ui.theme.type import font, scaled

WHITE, SHADE = "#ffffff", "#000000"
BUTTONS = {"tiktok": ("heart", "message-circle", "bookmark", "share-2"),
           "youtube": ("thumbs-up", "message-circle", "share-2", "repeat")}
ZONES = {"tiktok": "tiktok", "youtube": "shorts", "instagram": "reels", "facebook": "facebook"}
"""Rows of the table of safe zones by platform; others are shown as TikTok's."""


class Preview(QWidget):
    """A frame of 9:16 with the account's words in it. Always drawn as the apps do, whatever the window's theme."""

    def __init__(self, composer: Composer, thumbs: Thumbs) -> None:
        super().__init__()
        self._composer, self._thumbs = composer, thumbs
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # canvases are not mirrored
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumHeight(scaled(440))
        self.setAccessibleName(t("Preview"))

    def sizeHint(self) -> QSize:
        return QSize(scaled(260), scaled(440))

    def refresh(self) -> None:
        wording = self._composer.wording
        self.setAccessibleDescription(f"{wording.title}\n{wording.caption}".strip())
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        composer = self._composer
        if not composer.is_open:
            return
        high = self.height() - 2
        wide = min(self.width() - 2, round(high * 9 / 16))
        frame = QRect((self.width() - wide) // 2, 1, wide, high)
        draft = composer.draft
        target = composer.focus if composer.focus != ALL else next(iter(draft.records), ALL)
        platform = draft.records[target].platform if target in draft.records else ""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            draw_cover(painter, frame, self._thumbs.of(draft.media[0] if draft.media else None), radius=12)
            self._shade(painter, frame)
            self._buttons(painter, frame, BUTTONS.get(platform, BUTTONS["tiktok"]))
            self._words(painter, frame, target, platform)
            self._safe(painter, frame, SAFE_ZONES[ZONES.get(platform, "tiktok")])

    def _shade(self, painter: QPainter, frame: QRect) -> None:
        """Under the words, so that they can be read on any picture."""
        low = QRect(frame.left(), frame.top() + frame.height() * 2 // 3, frame.width(), frame.height() // 3)
        shade = QLinearGradient(0, low.top(), 0, low.bottom())
        clear, dark = QColor(SHADE), QColor(SHADE)
        clear.setAlpha(0)
        dark.setAlpha(170)
        shade.setColorAt(0, clear)
        shade.setColorAt(1, dark)
        path = QPainterPath()
        path.addRoundedRect(QRectF(frame), 12, 12)
        painter.save()
        painter.setClipPath(path)
        painter.fillRect(low, shade)
        painter.restore()

    def _buttons(self, painter: QPainter, frame: QRect, names: tuple[str, ...]) -> None:
        side = scaled(20)
        y = frame.bottom() - scaled(56) - len(names) * scaled(38)
        for name in names:
            try:
                drawn = icon(name, "text2", size=side).pixmap(side, side)
            except FileNotFoundError:
                continue
            painted = drawn.copy()
            with QPainter(painted) as tint:
                tint.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
                tint.fillRect(painted.rect(), QColor(WHITE))
            painter.drawPixmap(frame.right() - side - scaled(12), y, painted)
            y += scaled(38)

    def _words(self, painter: QPainter, frame: QRect, target: str, platform: str) -> None:
        composer = self._composer
        facts = composer.facts.get(platform)
        wording = composer.draft.wording
        if target in composer.draft.records:
            wording = wording.with_override(composer.draft.records[target].override)  # type: ignore[index]
        main = getattr(wording, facts.caption_field) if facts is not None else wording.caption
        first = wording.title if facts is not None and facts.text("title") is not None and wording.title else main
        room = QRect(frame.left() + scaled(12), 0, frame.width() - scaled(64), 0)
        face = font(SMALL)
        line = QFontMetrics(face).lineSpacing()
        lines = _wrapped(str(first), face, room.width(), 3)
        y = frame.bottom() - scaled(14) - line * len(lines)
        connection = composer.connection(target)  # type: ignore[arg-type]
        if facts is not None:
            disc = scaled(18)
            mark = mark_of(platform, composer.facts)
            draw_disc(painter, QRect(room.left(), y - disc - scaled(6), disc, disc), mark, size=10)
            painter.setPen(QColor(WHITE))
            name = connection.profile.handle or connection.profile.name if connection is not None else facts.name
            area = QRect(room.left() + disc + scaled(6), y - disc - scaled(6), room.width() - disc, disc)
            draw_elided(painter, area, isolated(name), font(BASE, STRONG), Qt.LayoutDirection.LeftToRight)
        painter.setPen(QColor(WHITE))
        for text in lines:
            way = Qt.LayoutDirection.RightToLeft if reads_leftwards(str(first)) else Qt.LayoutDirection.LeftToRight
            draw_elided(painter, QRect(room.left(), y, room.width(), line), text, face, way)
            y += line

    def _safe(self, painter: QPainter, frame: QRect, zone: SafeZone) -> None:
        inner = free_area(QRectF(frame), zone)
        pen = QPen(QColor(WHITE), 1, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setOpacity(0.55)
        painter.drawRect(inner)
        painter.setFont(font(SMALL, MEDIUM))
        painter.drawText(inner.adjusted(4, 2, -4, -2), Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft,
                         t("Safe zone"))
        painter.setOpacity(1.0)


def free_area(frame: QRectF, zone: SafeZone) -> QRectF:
    """What a platform's interface leaves free of a frame of 9:16."""
    wide, high = frame.width() / WHOLE, frame.height() / WHOLE
    return frame.adjusted(wide * zone.left, high * zone.top, -wide * zone.right, -high * zone.bottom)


def _wrapped(text: str, face: object, width: int, most: int) -> list[str]:
    """The first lines of a text as wide as there is room; the last one is cut by whoever draws it."""
    metrics = QFontMetrics(face)  # type: ignore[call-overload]
    lines: list[str] = []
    for paragraph in text.splitlines():
        line = ""
        for word in paragraph.split():
            longer = f"{line} {word}".strip()
            if line and metrics.horizontalAdvance(longer) > width:
                lines.append(line)
                line = word
            else:
                line = longer
        if line:
            lines.append(line)
    return [*lines[: most - 1], " ".join(lines[most - 1:])] if len(lines) > most else lines

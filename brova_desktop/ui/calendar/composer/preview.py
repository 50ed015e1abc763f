"""How a post will look where it goes: the platform's own frame, drawn over the real picture.

The overlay follows what the apps show over a vertical video (buttons at one side, words at the bottom); the dashed
line is the room that no button covers.
"""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QLinearGradient,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from brova_desktop.domain.ids import TargetId
from brova_desktop.domain.posts.post import Wording
from brova_desktop.domain.reels.safe_zones import SAFE_ZONES, SafeZone
from brova_desktop.domain.reels.style import WHOLE
from brova_desktop.ui.bridge.words import isolated, t
from brova_desktop.ui.calendar.chips import draw_cover, draw_disc, draw_elided, reads_leftwards
from brova_desktop.ui.calendar.composer.presenter import Composer
from brova_desktop.ui.calendar.composer.sight import ALL
from brova_desktop.ui.calendar.items import Mark, mark_of
from brova_desktop.ui.calendar.thumbs import Thumbs
from brova_desktop.ui.theme.icons import icon
from brova_desktop.ui.theme.tokens import BASE, MEDIUM, SMALL, STRONG
from brova_desktop.ui.theme.type import font, scaled

WHITE, SHADE, PAGE, QUIET = "#ffffff", "#000000", "#0f0f0f", "#aaaaaa"
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
        self.face: TargetId = ALL
        """The account that it is shown for, where the words of all are edited."""

    @property
    def target(self) -> TargetId:
        """The account in front: the one whose words are edited, the one that was chosen, or the first."""
        records, focus = self._composer.draft.records, self._composer.focus
        return next((one for one in (focus, self.face) if one in records), next(iter(records), ALL))

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
        draft, target = composer.draft, self.target
        platform = draft.records[target].platform if target in draft.records else ""
        medium = next(iter(composer.media_of(target)), None)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if platform == "youtube" and medium is not None and medium.width > medium.height:
                draw_watch_page(painter, frame, self._picture(target, platform), self._wording(target),
                                self._name(target, platform), mark_of(platform, composer.facts))
                return
            draw_cover(painter, frame, self._picture(target, platform), radius=12, whole=medium is not None)
            self._shade(painter, frame)
            self._buttons(painter, frame, BUTTONS.get(platform, BUTTONS["tiktok"]))
            self._words(painter, frame, target, platform)
            self._safe(painter, frame, SAFE_ZONES[ZONES.get(platform, "tiktok")])

    def _wording(self, target: TargetId) -> Wording:
        draft = self._composer.draft
        return draft.wording.with_override(draft.records[target].override) if target in draft.records else draft.wording

    def _name(self, target: TargetId, platform: str) -> str:
        connection = self._composer.connection(target)
        if connection is not None:
            return connection.profile.handle or connection.profile.name
        facts = self._composer.facts.get(platform)
        return facts.name if facts is not None else ""

    def _picture(self, target: TargetId, platform: str) -> QPixmap | None:
        """The picture of its own, the frame that was chosen, or the poster: as the platform takes them."""
        facts, wording = self._composer.facts.get(platform), self._wording(target)
        medium = next(iter(self._composer.media_of(target)), None)
        if wording.thumbnail and facts is not None and facts.thumbnails:
            own = self._thumbs.picture(wording.thumbnail)
            if own is not None:
                return own
        if wording.cover_ms and facts is not None and facts.covers:
            return self._thumbs.frame(medium, wording.cover_ms)
        return self._thumbs.of(medium)

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

    def _words(self, painter: QPainter, frame: QRect, target: TargetId, platform: str) -> None:
        composer = self._composer
        facts = composer.facts.get(platform)
        wording = self._wording(target)
        main = getattr(wording, facts.caption_field) if facts is not None else wording.caption
        first = wording.title if facts is not None and facts.text("title") is not None and wording.title else main
        room = QRect(frame.left() + scaled(12), 0, frame.width() - scaled(64), 0)
        face = font(SMALL)
        line = QFontMetrics(face).lineSpacing()
        lines = _wrapped(str(first), face, room.width(), 3)
        y = frame.bottom() - scaled(14) - line * len(lines)
        if facts is not None:
            disc = scaled(18)
            mark = mark_of(platform, composer.facts)
            draw_disc(painter, QRect(room.left(), y - disc - scaled(6), disc, disc), mark, size=10)
            painter.setPen(QColor(WHITE))
            name = self._name(target, platform)
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
        corner = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(inner.adjusted(4, 2, -4, -2), corner, t("Safe zone"))
        painter.setOpacity(1.0)


def draw_watch_page(painter: QPainter, frame: QRect, picture: QPixmap | None, wording: Wording, name: str,
                    mark: Mark) -> None:
    """A film that is wider than high on YouTube: it stands above its title, its channel and its description."""
    path = QPainterPath()
    path.addRoundedRect(QRectF(frame), 12, 12)
    painter.fillPath(path, QColor(PAGE))
    film = QRect(frame.left(), frame.top(), frame.width(), frame.width() * 9 // 16)
    draw_cover(painter, film, picture, radius=12, whole=True)
    y = film.bottom() + scaled(10)
    room = frame.adjusted(scaled(12), 0, -scaled(12), 0)
    y = _draw_lines(painter, room, y, wording.title, font(BASE, STRONG), 2, WHITE) + scaled(8)
    disc = scaled(24)
    draw_disc(painter, QRect(room.left(), y, disc, disc), mark, size=11)
    painter.setPen(QColor(WHITE))
    draw_elided(painter, QRect(room.left() + disc + scaled(8), y, room.width() - disc - scaled(8), disc),
                isolated(name), font(BASE, MEDIUM), Qt.LayoutDirection.LeftToRight)
    most = max(1, (frame.bottom() - y - disc - scaled(20)) // QFontMetrics(font(SMALL)).lineSpacing())
    _draw_lines(painter, room, y + disc + scaled(10), wording.caption, font(SMALL), min(most, 8), QUIET)


def _draw_lines(painter: QPainter, room: QRect, y: int, text: str, face: QFont, most: int, tint: str) -> int:
    """The first lines of a text from `y` on; returns where they end."""
    line = QFontMetrics(face).lineSpacing()
    way = Qt.LayoutDirection.RightToLeft if reads_leftwards(text) else Qt.LayoutDirection.LeftToRight
    painter.setPen(QColor(tint))
    for part in _wrapped(text, face, room.width(), most):
        draw_elided(painter, QRect(room.left(), y, room.width(), line), part, face, way)
        y += line
    return y


def free_area(frame: QRectF, zone: SafeZone) -> QRectF:
    """What a platform's interface leaves free of a frame of 9:16."""
    wide, high = frame.width() / WHOLE, frame.height() / WHOLE
    return frame.adjusted(wide * zone.left, high * zone.top, -wide * zone.right, -high * zone.bottom)


def _wrapped(text: str, face: QFont, width: int, most: int) -> list[str]:
    """The first lines of a text as wide as there is room; the last one is cut by whoever draws it."""
    metrics = QFontMetrics(face)
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

"""Items on their rows: clips with their film, texts, captions, sounds with their waveform."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from brova_desktop.domain.reels.document import Reel
from brova_desktop.domain.reels.records import (
    Clip,
    CountdownItem,
    Cue,
    Item,
    PictureItem,
    ProgressItem,
    ShapeItem,
    Sound,
    SoundRole,
    TextItem,
    VideoItem,
)
from brova_desktop.ui.reels.timeline.geometry import RowBox, Scale
from brova_desktop.ui.reels.timeline.painting.films import Films
from brova_desktop.ui.reels.timeline.painting.look import ON_PICTURE, RADIUS, SCRIM, Look, text_width, write
from brova_desktop.ui.reels.timeline.painting.waves import WaveTiles
from brova_desktop.ui.reels.words import item_title
from brova_desktop.ui.theme.icons import pixmap
from brova_desktop.ui.theme.type import scaled

LOUDEST, QUIETEST = 600.0, -3_600.0
"""What the volume line shows from top to bottom, in 1/100 dB."""
WORDY = 26
"""Pixels an item needs before words are written on it."""
ICONS: dict[type[Item], str] = {TextItem: "type", PictureItem: "sticker", VideoItem: "film", ShapeItem: "square",
                                ProgressItem: "minus", CountdownItem: "timer"}


@dataclass(frozen=True)
class Painting:
    """Everything an item is painted with."""

    reel: Reel
    scale: Scale
    look: Look
    films: Films
    waves: WaveTiles
    exposed: QRectF
    is_missing: Callable[[str], bool]
    ratio: float = 1.0


def item_box(item: Item, row: RowBox, scale: Scale) -> QRectF:
    """Where an item is in the view; a pixel of air between neighbours."""
    left, right = scale.x(item.span.start), scale.x(item.span.end)
    return QRectF(left, row.top, max(right - left - 1.0, 1.0), row.height)


def paint_item(painter: QPainter, item: Item, row: RowBox, with_: Painting) -> None:
    """One item, without its outline."""
    box = item_box(item, row, with_.scale)
    if box.width() < 3:
        painter.fillRect(box, _flat(item, with_.look))
        return
    if isinstance(item, Clip):
        _paint_clip(painter, item, box, with_)
    elif isinstance(item, Sound):
        _paint_sound(painter, item, box, with_)
    elif isinstance(item, Cue):
        _block(painter, box, with_.look.captions)
        if box.width() > WORDY:
            write(painter, _inside(box), item.text, with_.look.small, with_.look.on_captions)
    else:
        _paint_overlay(painter, item, box, with_)


def _flat(item: Item, look: Look) -> QColor:
    if isinstance(item, Clip):
        return look.edge
    if isinstance(item, Sound):
        return look.wave_music if item.role is SoundRole.MUSIC else look.wave_voice
    return look.captions if isinstance(item, Cue) else look.texts


def _block(painter: QPainter, box: QRectF, fill: QColor) -> None:
    """A rounded bar; square where it is too narrow for rounding to show."""
    if box.width() < 2 * RADIUS:
        painter.fillRect(box, fill)
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(fill)
    painter.drawRoundedRect(box, RADIUS, RADIUS)


def _inside(box: QRectF) -> QRectF:
    """Where words stand: what begins left of the view has them at the view's edge."""
    left = max(box.left(), 0.0) if box.right() > 60 else box.left()
    return QRectF(left + 10, box.top(), box.right() - left - 20, box.height())


# --- clips ---


def _paint_clip(painter: QPainter, clip: Clip, box: QRectF, with_: Painting) -> None:
    look = with_.look
    shown = box.intersected(with_.exposed.adjusted(-RADIUS, 0, RADIUS, 0))
    if shown.isEmpty():
        return
    painter.fillRect(shown, look.raised)
    if with_.is_missing(clip.media):
        painter.fillRect(shown, _hatched(look.bad))
    else:
        film_tiles(painter, clip, box, with_)
        media = with_.reel.media.get(clip.media)
        film = with_.films.get(clip.media)
        if film.wave is not None and media is not None and media.has_sound and not clip.muted:
            _clip_wave(painter, clip, box, with_)
    round_corners(painter, box, look.ground)
    if box.width() > WORDY:
        _clip_words(painter, clip, box, with_)


def film_tiles(painter: QPainter, item: Clip | VideoItem, box: QRectF, with_: Painting) -> None:
    """Tiles side by side from the item's beginning; each shows the source at its own left edge."""
    film = with_.films.get(item.media)
    high = round(box.height())
    first = film.sized_tile_at(item.source_in, high, with_.ratio)
    if first is None:
        return
    wide = max(first.width() / with_.ratio, 8.0)
    per_tick = with_.scale.per_tick / float(item.speed)
    left, right = max(box.left(), with_.exposed.left()), min(box.right(), with_.exposed.right())
    number = int((left - box.left()) // wide)
    while (x := box.left() + number * wide) < right:
        tile = film.sized_tile_at(item.source_in + round((number + 0.5) * wide / per_tick), high, with_.ratio)
        room = min(wide, box.right() - x)
        if tile is not None and room >= wide:
            painter.drawPixmap(QPointF(x, box.top()), tile)
        elif tile is not None and room > 0:
            painter.drawPixmap(QPointF(x, box.top()), tile, QRectF(0, 0, room * with_.ratio, tile.height()))
        number += 1


def _clip_wave(painter: QPainter, clip: Clip, box: QRectF, with_: Painting) -> None:
    high = max(box.height() * 0.28, 12)
    band = QRectF(box.left(), box.bottom() - high, box.width(), high)
    painter.fillRect(band.intersected(with_.exposed), SCRIM)
    wave = with_.films.get(clip.media).wave
    if wave is not None:
        with_.waves.draw(painter, band, clip.media, wave, source=clip.source_in,
                         per_tick=with_.scale.per_tick / float(clip.speed), ink=QColor(255, 255, 255),
                         exposed=with_.exposed)


def _clip_words(painter: QPainter, clip: Clip, box: QRectF, with_: Painting) -> None:
    face = with_.look.small_strong
    words = item_title(clip, with_.reel)
    if clip.speed != 1:
        words = f"{words} · {float(clip.speed):g}×"
    height = scaled(17)
    icons = ["volume-x"] if clip.muted else []
    if with_.is_missing(clip.media):
        icons.append("triangle-alert")
    left = min(max(box.left(), 0.0), box.right() - 40) + 5 if box.width() > 80 else box.left() + 5
    wide = min(text_width(words, face) + 16 + 16 * len(icons), box.right() - left - 5)
    pill = QRectF(left, box.top() + 4, wide, height)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(SCRIM)
    painter.drawRoundedRect(pill, 4, 4)
    write(painter, pill.adjusted(6, 0, -6 - 16 * len(icons), 0), words, face, ON_PICTURE)
    for number, icon in enumerate(icons):
        if wide > 40:
            picture = pixmap(icon, "warn" if icon == "triangle-alert" else "on_track_text", size=12, scale=with_.ratio)
            painter.drawPixmap(QPointF(pill.right() - 16 * (number + 1), pill.center().y() - 6), picture)


def round_corners(painter: QPainter, box: QRectF, ground: QColor) -> None:
    """Round a filled box by painting over its corners: clipping to a path costs ten times as much."""
    if box.width() < 2 * RADIUS:
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    r = RADIUS
    for x, y, dx, dy in ((box.left(), box.top(), 1, 1), (box.right(), box.top(), -1, 1),
                         (box.left(), box.bottom(), 1, -1), (box.right(), box.bottom(), -1, -1)):
        # a corner as a fan: the square minus the quarter circle, near enough at six pixels
        painter.drawPolygon(QPolygonF([
            QPointF(x, y), QPointF(x + dx * r, y), QPointF(x + dx * r * 0.5, y + dy * r * 0.134),
            QPointF(x + dx * r * 0.134, y + dy * r * 0.5), QPointF(x, y + dy * r)]))


# --- overlays ---


def _paint_overlay(painter: QPainter, item: Item, box: QRectF, with_: Painting) -> None:
    look = with_.look
    _block(painter, box, look.texts)
    if box.width() <= WORDY:
        return
    inside = _inside(box)
    if isinstance(item, PictureItem | VideoItem):
        tile = with_.films.get(item.media).tile_at(item.source_in if isinstance(item, VideoItem) else 0)
        if tile is not None and box.width() > 44:
            side = box.height() - 8
            wide = min(side * tile.width() / max(tile.height(), 1), side * 1.8)
            painter.drawPixmap(QRectF(box.left() + 5, box.top() + 4, wide, side), tile, QRectF(tile.rect()))
            inside.setLeft(box.left() + wide + 11)
    elif not isinstance(item, TextItem) and box.width() > 60:
        picture = pixmap(ICONS.get(type(item), "square"), "on_track_text", size=13, scale=with_.ratio)
        painter.drawPixmap(QPointF(inside.left(), box.center().y() - 6.5), picture)
        inside.setLeft(inside.left() + 19)
    write(painter, inside, item_title(item, with_.reel), look.small, look.on_texts)


# --- sounds ---


def _paint_sound(painter: QPainter, sound: Sound, box: QRectF, with_: Painting) -> None:
    look = with_.look
    fill, ink = (look.music, look.wave_music) if sound.role is SoundRole.MUSIC else (look.voice, look.wave_voice)
    _block(painter, box, fill)
    wave = with_.films.get(sound.media).wave
    if with_.is_missing(sound.media):
        painter.fillRect(box.intersected(with_.exposed), _hatched(look.bad))
    elif wave is not None and not sound.muted:
        with_.waves.draw(painter, box.adjusted(0, 3, 0, -3), sound.media, wave, source=sound.source_in,
                         per_tick=with_.scale.per_tick / float(sound.speed), ink=ink, exposed=with_.exposed)
    _fades(painter, sound, box, with_.scale, look.ground)
    if box.width() > 60:
        level_line(painter, sound, box, with_)
        words = item_title(sound, with_.reel)
        wide = min(text_width(words, look.small) + 14, box.width() - 8)
        pill = QRectF(box.left() + 4, box.top() + 3, wide, scaled(16))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_thinner(fill, 215))
        painter.drawRoundedRect(pill, 4, 4)
        write(painter, pill.adjusted(5, 0, -5, 0), words, look.small, look.text)


def _thinner(colour: QColor, alpha: int) -> QColor:
    made = QColor(colour)
    made.setAlpha(alpha)
    return made


def _fades(painter: QPainter, sound: Sound, box: QRectF, scale: Scale, ground: QColor) -> None:
    """What a fade takes away, as a dark wedge."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_thinner(ground, 190))
    for length, x, side in ((sound.fade_in, box.left(), 1), (sound.fade_out, box.right(), -1)):
        wide = scale.width(length)
        if wide >= 2:
            painter.drawPolygon(QPolygonF([QPointF(x, box.top()), QPointF(x + side * wide, box.top()),
                                           QPointF(x, box.bottom())]))


def level_y(level: float, box: QRectF) -> float:
    """Where a level is drawn: the loudest at the top of the box."""
    share = (min(max(level, QUIETEST), LOUDEST) - QUIETEST) / (LOUDEST - QUIETEST)
    return box.bottom() - 3 - share * (box.height() - 6)


def level_line(painter: QPainter, sound: Sound | Clip | VideoItem, box: QRectF, with_: Painting) -> None:
    """The volume over time."""
    painter.setPen(QPen(with_.look.text2, 1.25))
    keys = sound.level.keys
    if len(keys) == 1:
        y = level_y(keys[0].value, box)
        painter.drawLine(QLineF(max(box.left(), with_.exposed.left()), y,
                                min(box.right(), with_.exposed.right()), y))
        return
    points = [QPointF(min(max(box.left() + with_.scale.width(key.at), box.left()), box.right()),
                      level_y(key.value, box)) for key in keys]
    ends = [QPointF(box.left(), points[0].y()), *points, QPointF(box.right(), points[-1].y())]
    painter.drawPolyline(QPolygonF(ends))


def _hatched(ink: QColor) -> QColor:
    made = QColor(ink)
    made.setAlpha(70)
    return made

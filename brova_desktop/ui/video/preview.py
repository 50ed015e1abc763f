"""The selected file, looked at and played: picture, transport, sound."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QSlider, QVBoxLayout, QWidget

from brova_desktop.domain.media.asset import Asset
from brova_desktop.domain.media.facts import MediaKind
from brova_desktop.domain.ticks import to_seconds
from brova_desktop.domain.words import Words
from brova_desktop.jobs.lanes import BACKGROUND, DECODE
from brova_desktop.ui.bridge.media_pictures import playable_of, poster, poster_name, waveform, waveform_name
from brova_desktop.ui.bridge.words import t
from brova_desktop.ui.bridge.workbench import Workbench
from brova_desktop.ui.theme.icons import icon, pixmap
from brova_desktop.ui.theme.tokens import RADIUS_CARD
from brova_desktop.ui.theme.type import scaled
from brova_desktop.ui.theme.wear import colour
from brova_desktop.ui.video.names import KIND_ICONS, progress_of
from brova_desktop.ui.video.playing import MakePlayer, Player, QtPlayer, load_multimedia
from brova_desktop.ui.widgets.controls import IconButton, Label

HEIGHT = 264
EDGE = 16
"""Pixels beside a waveform."""
FINE = 1_000
"""Steps of the scrub bar."""


class Screen(QWidget):
    """Shows a picture whole, on the darkest ground. A click plays and pauses."""

    pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.image: QImage | None = None
        self.still: QPixmap | None = None
        self.kind = MediaKind.VIDEO
        self.can_play = False
        self.share: float | None = None
        self.setFixedHeight(scaled(HEIGHT))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(t("Preview"))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.pressed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        room = QRectF(self.rect())
        with QPainter(self) as painter:
            painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
            shape = QPainterPath()
            shape.addRoundedRect(room, RADIUS_CARD, RADIUS_CARD)
            painter.fillPath(shape, colour("bg"))
            painter.setClipPath(shape)
            size = self._size()
            if size is None:
                self._icon(painter, KIND_ICONS[self.kind], scaled(40), "text3")
            else:
                fitting = size.scaled(room.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
                place = QRectF((room.width() - fitting.width()) / 2, (room.height() - fitting.height()) / 2,
                               fitting.width(), fitting.height())
                if self.kind is MediaKind.AUDIO:
                    place = room.adjusted(EDGE, room.height() / 4, -EDGE, -room.height() / 4)
                if self.image is not None:
                    painter.drawImage(place, self.image)
                elif self.still is not None:
                    painter.drawPixmap(place, self.still, QRectF(self.still.rect()))
            if self.kind is MediaKind.AUDIO and self.share is not None:
                at = EDGE + self.share * (room.width() - 2 * EDGE)
                painter.fillRect(QRectF(at - 1, 12, 2, room.height() - 24), colour("playhead"))
            if self.can_play:
                self._sign(painter, room)

    def _size(self) -> QSize | None:
        if self.image is not None:
            return self.image.size()
        return self.still.size() if self.still is not None else None

    def _sign(self, painter: QPainter, room: QRectF) -> None:
        """The round play sign, in the accent so that it is seen on any picture."""
        side = scaled(52)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("accent"))
        painter.drawEllipse(room.center(), side / 2, side / 2)
        self._icon(painter, "play", scaled(24), "on_accent")

    def _icon(self, painter: QPainter, name: str, side: int, tint: str) -> None:
        mark = pixmap(name, tint, size=side, scale=self.devicePixelRatioF())
        painter.drawPixmap(self.rect().center().x() - side // 2 + 1, self.rect().center().y() - side // 2 + 1, mark)


class Preview(QWidget):
    """One asset at a time. `make_player` is called when something is played for the first time."""

    def __init__(self, bench: Workbench, start: Callable[..., object], make_player: MakePlayer) -> None:
        super().__init__()
        self._bench = bench
        self._start = start
        self._make = make_player
        self._player: Player | None = None
        self._asset: Asset | None = None
        self._loaded = ""
        self._length = 0.0
        self.is_playing = False
        self._build()
        bench.pictures.ready.connect(self._arrived)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self.screen_ = Screen()
        self.screen_.pressed.connect(self.toggle)
        column.addWidget(self.screen_)
        self._bar = QWidget()
        self._bar.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # media time runs to the right everywhere
        row = QHBoxLayout(self._bar)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        self.play_button = IconButton("play", t("Play"), self.toggle)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setAccessibleName(t("Position"))
        self.slider.setRange(0, FINE)
        self.slider.setSingleStep(FINE // 50)
        self.slider.setMinimumWidth(scaled(60))
        self.slider.valueChanged.connect(self._scrubbed)
        self.time = Label(progress_of(0, 0), "hint", tabular=True)
        self.mute_button = IconButton("volume-2", t("Mute"), self._mute, checkable=True)
        self.volume = QSlider(Qt.Orientation.Horizontal)
        self.volume.setAccessibleName(t("Volume"))
        self.volume.setRange(0, 100)
        self.volume.setValue(80)
        self.volume.setFixedWidth(scaled(56))
        self.volume.valueChanged.connect(self._loud)
        for widget in (self.play_button, self.slider, self.time, self.mute_button, self.volume):
            row.addWidget(widget, 1 if widget is self.slider else 0)
        column.addWidget(self._bar)
        self.trouble = Label("", "bad", wrap=True)
        self.trouble.hide()
        column.addWidget(self.trouble)

    # --- what is shown --------------------------------------------------------------------------------------------

    def show_asset(self, asset: Asset | None) -> None:
        """Show this one; what was playing stops when it is another."""
        is_same = asset is not None and self._asset is not None and asset.id == self._asset.id
        self._asset = asset
        if not is_same:
            self._let_go()
        can_play = self.can_play
        self._bar.setVisible(can_play)
        self._length = float(to_seconds(asset.facts.duration)) if asset is not None and asset.facts else 0.0
        if not is_same:
            self._at(0.0)
        self._picture()

    @property
    def can_play(self) -> bool:
        one = self._asset
        return one is not None and one.facts is not None and one.kind is not MediaKind.IMAGE

    def _picture(self) -> None:
        screen, asset = self.screen_, self._asset
        screen.still = None
        if asset is not None:
            screen.kind = asset.kind
            ratio = self.devicePixelRatioF()
            size = QSize(round(640 * ratio), round(scaled(HEIGHT) * ratio))
            if asset.kind is MediaKind.AUDIO:
                wide = QSize(300 - 2 * EDGE, scaled(HEIGHT) // 2)
                screen.still = waveform(self._bench, asset, wide, colour("wave_music")) if asset.facts else None
            else:
                screen.still = poster(self._bench, asset, size)
            screen.setAccessibleDescription(asset.label)
        screen.can_play = self.can_play and not self.is_playing and screen.image is None
        screen.update()

    def _arrived(self, name: str) -> None:
        if self._asset is not None and name in (poster_name(self._asset), waveform_name(self._asset)):
            self._picture()

    # --- playing --------------------------------------------------------------------------------------------------

    def toggle(self) -> None:
        """Play or pause."""
        if not self.can_play or self._asset is None:
            return
        if self.is_playing and self._player is not None:
            self._player.pause()
        else:
            self._start(self._play(self._asset), name="video play", replace=True)

    async def _play(self, asset: Asset) -> None:
        if self._player is None:
            if self._make is QtPlayer:  # its packages are slow to load
                await self._bench.lanes.run(BACKGROUND, load_multimedia)
            self._player = self._connected(self._make())
        file = await self._bench.lanes.run(DECODE, playable_of, self._bench.desk, asset)
        if asset is not self._asset and (self._asset is None or self._asset.id != asset.id):
            return
        if file is None:
            self._failed(None)
            return
        self._load(self._player, file, asset)
        self._player.play()

    def _load(self, player: Player, file: Path, asset: Asset) -> None:
        if self._loaded != asset.id:
            player.load(file)
            self._loaded = asset.id
            at = self.slider.value() / FINE * self._length
            if at:
                player.seek(at)

    def _connected(self, player: Player) -> Player:
        player.picture.connect(self._framed)
        player.moved.connect(self._at)
        player.length_known.connect(self._long)
        player.playing_changed.connect(self._playing)
        player.failed.connect(self._failed)
        player.set_volume(self.volume.value() / 100)
        return player

    def _framed(self, image: QImage) -> None:
        if self._loaded:
            self.screen_.image = image
            self.screen_.update()

    def _at(self, seconds: float) -> None:
        share = seconds / self._length if self._length else 0.0
        self.slider.blockSignals(True)
        self.slider.setValue(round(share * FINE))
        self.slider.blockSignals(False)
        self.screen_.share = share if self._loaded else None
        self.time.setText(progress_of(seconds, self._length))
        if self.screen_.kind is MediaKind.AUDIO:
            self.screen_.update()

    def _long(self, seconds: float) -> None:
        if seconds > 0:
            self._length = seconds

    def _playing(self, is_playing: bool) -> None:
        self.is_playing = is_playing
        name = t("Pause") if is_playing else t("Play")
        self.play_button.setIcon(icon("pause" if is_playing else "play", size=18))
        self.play_button.setAccessibleName(name)
        self.play_button.setToolTip(name)
        self.screen_.can_play = self.can_play and not is_playing and self.screen_.image is None
        self.screen_.update()

    def _failed(self, words: Words | None) -> None:
        self._let_go()
        self.trouble.setText(t(words) if words is not None else t("The file is not where it was."))
        self.trouble.show()

    def _scrubbed(self, value: int) -> None:
        at = value / FINE * self._length
        self.time.setText(progress_of(at, self._length))
        if self._player is not None and self._loaded:
            self._player.seek(at)
        elif self._asset is not None and self.can_play:
            self._start(self._look_at(self._asset), name="video play", replace=True)

    async def _look_at(self, asset: Asset) -> None:
        """Scrubbed before it was played: open it, show the moment, stay still."""
        await self._play(asset)
        if self._player is not None and self._loaded == asset.id:
            self._player.pause()

    def _mute(self) -> None:
        is_off = self.mute_button.isChecked()
        self.mute_button.setIcon(icon("volume-x" if is_off else "volume-2", size=18))
        self._loud(self.volume.value())

    def _loud(self, value: int) -> None:
        if self._player is not None:
            self._player.set_volume(0.0 if self.mute_button.isChecked() else value / 100)

    def _let_go(self) -> None:
        self._loaded = ""
        self.screen_.image = None
        self.trouble.hide()
        if self._player is not None:
            self._player.stop()
        self._playing(False)

    def leave(self) -> None:
        """Another studio is in front, or this one closes: be silent and let go of the file."""
        self._let_go()


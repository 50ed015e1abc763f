"""The selected file, looked at and played: picture, transport, sound."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QSlider, QVBoxLayout, QWidget

from brova_desktop.domain.media.asset import Asset
from brova_desktop.domain.media.facts import MediaKind
from brova_desktop.domain.ticks import from_seconds, to_seconds
from brova_desktop.domain.timecode import show_time
from brova_desktop.domain.words import Words
from brova_desktop.jobs.lanes import BACKGROUND, DECODE
from brova_desktop.ui.bridge.media_pictures import playable_of, poster, poster_name, waveform, waveform_name
from brova_desktop.ui.bridge.words import END, t
from brova_desktop.ui.bridge.workbench import Workbench
from brova_desktop.ui.theme.icons import icon
from brova_desktop.ui.theme.type import scaled
from brova_desktop.ui.theme.wear import colour
from brova_desktop.ui.video.names import LRI, progress_of
from brova_desktop.ui.video.playing import OnePlayer, Player, load_multimedia
from brova_desktop.ui.video.screen import EDGE, HEIGHT, Screen
from brova_desktop.ui.widgets.controls import IconButton, Label

FINE = 1_000
"""Steps of the scrub bar."""


class Preview(QWidget):
    """One asset at a time. `player` gives one when something is played.

    `moved` brings where it is, in seconds, while it plays and when a person scrubs. A `tall` one takes all the room
    there is and leaves exact frames to whoever listens (`show_frame`).
    """

    moved = Signal(float)

    def __init__(self, bench: Workbench, start: Callable[..., object], player: OnePlayer, *,
                 tall: bool = False) -> None:
        super().__init__()
        self._bench = bench
        self._start = start
        self._make = player
        self._is_tall = tall
        self._wanted = 0.0
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
        self.screen_ = Screen(tall=self._is_tall)
        self.screen_.pressed.connect(self.toggle)
        column.addWidget(self.screen_, 1 if self._is_tall else 0)
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
        self.slider.setMinimumWidth(40)  # a slider needs no more room beside larger words
        self.slider.valueChanged.connect(self._scrubbed)
        self.time = Label(progress_of(0, 0), "hint", tabular=True)
        self.mute_button = IconButton("volume-2", t("Mute"), self._mute, checkable=True)
        self.volume = QSlider(Qt.Orientation.Horizontal)
        self.volume.setAccessibleName(t("Volume"))
        self.volume.setRange(0, 100)
        self.volume.setValue(80)
        self.volume.setFixedWidth(56)
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
            size = QSize(round(640 * ratio), round((640 if self._is_tall else scaled(HEIGHT)) * ratio))
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
            if self._make.is_slow:
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
            if self._wanted:
                player.seek(self._wanted)

    def _connected(self, player: Player) -> Player:
        player.picture.connect(self._framed)
        player.moved.connect(self._at)
        player.length_known.connect(self._long)
        player.playing_changed.connect(self._playing)
        player.failed.connect(self._failed)
        player.set_volume(self.volume.value() / 100)
        return player

    def _part_from(self, player: Player) -> None:
        player.picture.disconnect(self._framed)
        player.moved.disconnect(self._at)
        player.length_known.disconnect(self._long)
        player.playing_changed.disconnect(self._playing)
        player.failed.disconnect(self._failed)

    def _framed(self, image: QImage) -> None:
        if self._loaded:
            self.screen_.image = image
            self.screen_.update()

    def _at(self, seconds: float) -> None:
        share = seconds / self._length if self._length else 0.0
        self._wanted = seconds
        self.slider.blockSignals(True)
        self.slider.setValue(round(share * FINE))
        self.slider.blockSignals(False)
        self.screen_.share = share if self._loaded else None
        self.time.setText(self._progress(seconds))
        if self.screen_.kind is MediaKind.AUDIO:
            self.screen_.update()
        if self.is_playing:
            self.moved.emit(seconds)

    def _progress(self, seconds: float) -> str:
        """A tall one is for exact work: to the millisecond, in the digits that times are typed in."""
        if not self._is_tall:
            return progress_of(seconds, self._length)
        at, length = (show_time(from_seconds(str(round(one, 6)))) for one in (seconds, self._length))
        return f"{LRI}{at} / {length}{END}"

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
        self.time.setText(self._progress(at))
        self._wanted = at
        self.moved.emit(at)
        if self._player is not None and self._loaded:
            self._player.seek(at)
        elif self._is_tall:
            self.screen_.share = at / self._length if self._length else None
            self.screen_.update()
        elif self._asset is not None and self.can_play:
            self._start(self._look_at(self._asset), name="video play", replace=True)

    def seek(self, seconds: float) -> None:
        """Go to a moment, to the frame; nothing is told."""
        self._at(seconds)
        self.screen_.share = seconds / self._length if self._length else None
        if self._player is not None and self._loaded:
            self._player.seek(seconds)
        self.screen_.update()

    def show_frame(self, image: QImage) -> None:
        """The exact frame of where it stands; a player that plays shows its own."""
        if not self.is_playing and not image.isNull():
            self.screen_.image = image
            self.screen_.can_play = False
            self.screen_.update()

    def pause(self) -> None:
        if self.is_playing and self._player is not None:
            self._player.pause()

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

    def close_preview(self) -> None:
        """It is about to be deleted."""
        self.leave()
        self._bench.pictures.ready.disconnect(self._arrived)

    def leave(self) -> None:
        """Another studio is in front, or this one closes: be silent, let go of the file and of the player."""
        self._let_go()
        if self._player is not None:
            self._part_from(self._player)
            self._player = None

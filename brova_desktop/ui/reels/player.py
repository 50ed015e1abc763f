"""The middle of the editor: the picture, its buttons, and everything that makes it move."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial
from math import ceil
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from brova_desktop.domain.changes import Changes, Subject
from brova_desktop.domain.editing.diff import Diff
from brova_desktop.domain.errors import BrovaError
from brova_desktop.domain.ids import ItemId
from brova_desktop.domain.reels.document import Reel
from brova_desktop.domain.reels.records import Cue, TextItem
from brova_desktop.domain.ticks import Ticks
from brova_desktop.jobs.lanes import DECODE
from brova_desktop.ui.bridge.words import isolated, t
from brova_desktop.ui.bridge.workbench import Workbench
from brova_desktop.ui.reels.editing import ReelEditor
from brova_desktop.ui.reels.inline_text import InlineText
from brova_desktop.ui.reels.media_time import timecode
from brova_desktop.ui.reels.player_sound import PlayerSound
from brova_desktop.ui.reels.stage_view import StageView
from brova_desktop.ui.reels.transport import AHEAD, Speaker, Transport
from brova_desktop.ui.reels.words import QUALITY_WORDS, ZOOMS
from brova_desktop.ui.theme.icons import icon
from brova_desktop.ui.theme.type import scaled
from brova_desktop.ui.widgets.controls import Button, IconButton, Label
from brova_desktop.ui.widgets.panels import plain

if TYPE_CHECKING:  # they bring decoders and numpy along
    from brova_desktop.jobs.errand import JobNews
    from brova_desktop.services.footage import Footage
    from brova_desktop.services.previewing import Picture, Preview

QUALITIES = {"full": 960, "half": 480, "quarter": 240}
"""The longest side of a preview picture in pixels."""


class Player(QWidget):
    """Preview with transport. `sources_changed` brings what was found of the reel's files."""

    sources_changed = Signal(object)
    full_screen_asked = Signal()
    painted = Signal()
    closed = Signal()
    """Nothing is drawn any more."""

    def __init__(self, bench: Workbench, editor: ReelEditor, scope: Any, speaker: Speaker,
                 parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("part", "stage")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.bench, self.editor, self._scope = bench, editor, scope
        self.transport = Transport(editor, speaker, time.monotonic)
        self.stage = StageView(editor)
        self.captions_shown = True
        self.quality = "full"
        self.shown_frame: int | None = None
        self.footage: Footage | None = None
        self._preview: Preview | None = None
        self._inline: InlineText | None = None
        self._glance: Ticks | None = None
        self._closed = False
        self._clock = QTimer(self)
        self._clock.setTimerType(Qt.TimerType.PreciseTimer)
        self._clock.setSingleShot(True)
        self._clock.timeout.connect(self._tick)
        self._sound = PlayerSound(bench, scope, self._heard_state, self.transport.set_sound, self._say_trouble, self)
        self._place()
        self._ties = [editor.changed.subscribe(self._edited), editor.moved.subscribe(lambda _: self._moved()),
                      editor.document.stepped.subscribe(lambda _: self._sound.make_soon()),
                      editor.glanced.subscribe(self._glanced),
                      self.transport.changed.subscribe(lambda _: self._transport_changed()),
                      bench.runner.changed.subscribe(self._job_news), bench.changed.subscribe(self._library_changed)]
        self.stage.asked_for_text.connect(self.edit_text)
        self.stage.resized.connect(self._turn)
        self._show_time()

    def _place(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.stage, 1)
        self.bar = plain("stage")
        self.bar.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # time runs one way everywhere
        row = QHBoxLayout(self.bar)
        row.setContentsMargins(12, 4, 12, 8)
        row.setSpacing(6)
        self.time = Label("", "second", tabular=True)
        self.time.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.play_button = Button("", self.transport.toggle, kind="primary", icon_name="play", name=t("Play"),
                                  hint=t("Play"))
        self.play_button.setStyleSheet("padding: 0;")
        self.play_button.setFixedSize(scaled(44), scaled(32))
        self.zoom_button = Button(t("Fit"), kind="quiet", name=t("Size of the preview"))
        self.zoom_button.setMenu(self._zoom_menu())
        row.addStretch(1)
        row.addWidget(self.time)
        row.addWidget(first := IconButton("skip-back", t("To the beginning"), lambda: self.editor.seek(0)))
        row.addWidget(IconButton("step-back", t("One frame back"), lambda: self._step(-1)))
        row.addWidget(self.play_button)
        row.addWidget(IconButton("step-forward", t("One frame on"), lambda: self._step(1)))
        last = IconButton("skip-forward", t("To the end"), lambda: self.editor.seek(self.editor.length))
        row.addWidget(last)
        self.repeat = IconButton("refresh-cw", t("Repeat"), self._toggle_repeat, checkable=True)
        row.addWidget(self.repeat)
        row.addWidget(self.zoom_button)
        row.addWidget(IconButton("maximize", t("Full screen"), self.full_screen_asked.emit))
        row.addStretch(1)
        column.addWidget(self.bar)
        self._spare = (self.zoom_button, self.time, self.repeat, first, last)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for one in self._spare:
            one.show()
        for one in self._spare:  # what has a key or stands elsewhere too gives way to what is needed
            one.setVisible(self.bar.sizeHint().width() <= self.width())

    # --- life ---

    async def run(self) -> None:
        """Find the files, then draw until cancelled."""
        from brova_desktop.services.previewing import Preview

        self._preview = Preview(self.bench.desk.rendering.painter)
        self._preview.shown.subscribe(self._show)
        self._preview.troubled.subscribe(self._say_trouble)
        try:
            await self.find_sources()
            await self._preview.run()
        finally:
            preview, self._preview = self._preview, None
            await preview.close()

    async def find_sources(self) -> None:
        """Look for the reel's files again: after opening, relinking, or when proxies became ready."""
        from brova_desktop.services.footage import find_footage

        self.footage = await self.bench.lanes.run(DECODE, find_footage, self.bench.desk, self.editor.reel)
        self.sources_changed.emit(self.footage)
        self._turn()
        self._ask()
        self._sound.make_soon()

    def close_player(self) -> None:
        """Stop everything that ticks; `run` is cancelled by its scope."""
        self._closed = True
        self.closed.emit()
        self.end_text()
        self.transport.stop()
        self._clock.stop()
        self._sound.stop()
        for tie in self._ties:
            tie.close()
        self.stage.close_view()

    def _job_news(self, news: JobNews) -> None:
        """A proxy may have become ready: it is lighter to draw from."""
        if news.kind == "prepare" and news.state.is_over:
            self._look_again()

    def _library_changed(self, changes: Changes) -> None:
        if changes.touches(Subject.ASSETS):
            self._look_again()

    def _look_again(self) -> None:
        if self.footage is not None and not self._closed:
            self._scope.start(self.find_sources(), name="reel sources", replace=True)

    # --- pictures ---

    def _edited(self, diff: Diff) -> None:
        if self._files_unknown():
            self._scope.start(self.find_sources(), name="reel sources", replace=True)
        self._turn()
        self._show_time()

    def _files_unknown(self) -> bool:
        return self.footage is not None and not (self.editor.reel.media.keys() <= self.footage.media.keys())

    def _turn(self) -> None:
        """Hand the present state to the preview."""
        if self._preview is None or self.footage is None:
            return
        from brova_desktop.services.previewing import preview_size

        reel = self.editor.reel
        page, ratio = self.stage.page, self.stage.devicePixelRatioF()
        wanted = min(QUALITIES[self.quality], max(64, round(max(page.width(), page.height()) * ratio)))
        longest = next((size for size in (240, 360, 480, 720, 960) if size >= wanted), 960)
        size = preview_size(reel.canvas.width, reel.canvas.height, min(longest, QUALITIES[self.quality]))
        self._preview.turn_to(self._visible(reel), self.footage, size)

    def _visible(self, reel: Reel) -> Reel:
        if self.captions_shown:
            return reel
        from brova_desktop.ui.reels.views import without_captions

        return without_captions(reel)

    def _ask(self) -> None:
        if self._preview is not None:
            at = self.editor.playhead if self._glance is None else self._glance
            frame = min(self.editor.frame_of(at), max(self.editor.frame_of(self.editor.length) - 1, 0))
            self._preview.ask(frame, ahead=AHEAD if self.transport.speed == 1.0 else 0)

    def _glanced(self, at: Ticks | None) -> None:
        """A drag on the timeline wants to see another time."""
        self._glance = at
        self._ask()

    def _show(self, picture: Picture) -> None:
        self.shown_frame = picture.number
        self.stage.show_picture(picture.width, picture.height, picture.stride, picture.pixels)
        self.painted.emit()

    def _say_trouble(self, error: BrovaError) -> None:
        self.stage.say_trouble(t(error.happened))

    def _moved(self) -> None:
        self.transport.moved_elsewhere()
        self._show_time()
        self._ask()

    # --- playing ---

    def _step(self, frames: int) -> None:
        self.transport.stop()
        self.editor.step(frames)

    def _toggle_repeat(self) -> None:
        self.transport.repeats = self.repeat.isChecked()

    def toggle_repeat(self) -> None:
        """Play the marked stretch (or all) again and again, or not."""
        self.repeat.setChecked(not self.repeat.isChecked())
        self._toggle_repeat()

    def _transport_changed(self) -> None:
        playing = self.transport.is_playing
        self.play_button.setIcon(icon("pause" if playing else "play", "on_accent", size=18))
        self.play_button.setAccessibleName(t("Pause") if playing else t("Play"))
        self.play_button.setToolTip(t("Pause") if playing else t("Play"))
        if playing:
            self._wait()
        else:
            self._clock.stop()
        self._show_time()

    def _tick(self) -> None:
        self.transport.tick()
        if self.transport.is_playing:
            self._wait()

    def _wait(self) -> None:
        """Wake when the next frame is due, not somewhere within it: what comes between then has all of its time."""
        self._clock.start(max(1, ceil(self.transport.next_due() * 1000)))

    def _show_time(self) -> None:
        text = f"{timecode(self.editor.playhead)} / {timecode(self.editor.length)}"
        speed = self.transport.speed
        self.time.setText(text if speed in (0.0, 1.0) else f"{text}  {speed:+.0f}×")

    # --- sound ---

    def _heard_state(self) -> tuple[Reel, Footage] | None:
        return None if self._closed or self.footage is None else (self.editor.reel, self.footage)

    # --- looking ---

    def set_quality(self, quality: str) -> None:
        self.quality = quality
        self._turn()

    def toggle_captions(self) -> None:
        self.captions_shown = not self.captions_shown
        self._turn()

    def toggle_grid(self) -> None:
        self.stage.grid = not self.stage.grid
        self.stage.update()

    def set_zones(self, keys: tuple[str, ...]) -> None:
        self.stage.zones = keys
        self.stage.update()

    def _zoom_menu(self) -> QMenu:
        menu = QMenu(self)
        for zoom, words in ZOOMS:
            menu.addAction(t(words), self._zoomer(zoom, t(words)))
        menu.addSeparator()
        for key, words in QUALITY_WORDS.items():
            menu.addAction(t(words), partial(self.set_quality, key))
        return menu

    def _zoomer(self, zoom: float, title: str) -> Callable[[], None]:
        def use() -> None:
            self.stage.zoom = zoom or None
            self.stage.pan = QPointF()
            self.zoom_button.setText(isolated(title))
            self.stage.update()
            self._turn()

        return use

    # --- text in place ---

    def edit_text(self, id: str) -> None:
        """Open a text or caption for editing where it stands."""
        item = self.editor.item(ItemId(id))
        bounds = self.stage.outline_on_screen(item) if item is not None else None
        if not isinstance(item, TextItem | Cue) or bounds is None or self.editor.in_drag:
            return
        self.end_text()
        self._inline = InlineText(self.editor, item.id, item.text, self.stage)
        self._inline.place(bounds, QRectF(self.stage.rect()))
        self._inline.ended.connect(self.end_text)
        self._inline.show()
        self._inline.setFocus()

    def end_text(self) -> None:
        """Keep what was typed and close the field."""
        field, self._inline = self._inline, None
        if field is not None:
            field.finish()
            field.hide()
            field.deleteLater()
            self.stage.setFocus()

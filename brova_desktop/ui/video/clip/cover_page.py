"""Choosing the thumbnail of a clip or picture: a suggested frame, any frame, or a picture; the part that is seen."""

from __future__ import annotations

from collections.abc import Coroutine, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QImage, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from brova_desktop.domain.media.asset import Asset
from brova_desktop.domain.media.facts import MediaFacts, MediaKind
from brova_desktop.domain.ticks import TICKS_PER_SECOND, ZERO, Ticks
from brova_desktop.domain.timecode import show_time
from brova_desktop.domain.words import say
from brova_desktop.jobs.lanes import DECODE, FILES
from brova_desktop.jobs.stopping import Stoppable
from brova_desktop.services.library.covers import Covers, Shape, cover_box
from brova_desktop.ui.bridge.media_pictures import forget, scaled_image
from brova_desktop.ui.bridge.notices import Tone
from brova_desktop.ui.bridge.words import t
from brova_desktop.ui.theme.type import eased
from brova_desktop.ui.video.clip.crop_stage import CropStage
from brova_desktop.ui.video.clip.frames import SIDE as FRAME_SIDE
from brova_desktop.ui.video.clip.frames import ExactFrames
from brova_desktop.ui.video.clip.page import ClipPage, Start
from brova_desktop.ui.video.clip.strip import FilmStrip
from brova_desktop.ui.video.clip.trim_state import TrimState
from brova_desktop.ui.widgets.controls import Button, Label, Line
from brova_desktop.ui.widgets.inputs import Segments
from brova_desktop.ui.widgets.panels import Panel

if TYPE_CHECKING:
    from brova_desktop.ui.bridge.workbench import Workbench
    from brova_desktop.ui.video.presenter import VideoPresenter

SIDE = 296
SUGGESTION = QSize(104, 64)
PICTURES = "*.jpg *.jpeg *.png *.webp *.heic *.avif"


class CoverPage(ClipPage):
    """One asset with pictures."""

    def __init__(self, bench: Workbench, start: Start, video: VideoPresenter, asset: Asset, facts: MediaFacts) -> None:
        super().__init__(bench, start, say("Thumbnail"), asset.label)
        self.asset, self._video = asset, video
        self.has_time = asset.kind is MediaKind.VIDEO
        self.covers = Covers(bench.desk.workspace.folder.root, bench.desk.looks)
        self.frames = ExactFrames(bench, asset)
        self.state = TrimState(facts)
        self.picture: Path | None = None
        """A picture from outside, in place of a frame."""
        self.image = QImage()
        self.shape = Shape.TALL if facts.display_height > facts.display_width else Shape.WIDE
        self.centres = dict.fromkeys(Shape, 0.5)
        self._stop = Stoppable()
        self.use = self.main_button(say("Use as thumbnail"), self._press, "check")
        self._build()
        self._look()
        if self.has_time:
            self.later(self._suggest(), name="suggest")

    def _build(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(0)
        self._board = QWidget()
        inner = QVBoxLayout(self._board)
        inner.setContentsMargins(20, 16, 20, 16)
        inner.setSpacing(12)
        choices = [(Shape.WIDE.value, t("Wide")), (Shape.TALL.value, t("Upright"))]
        self.shapes = Segments(t("Shape", meaning="aspect"), choices, self.shape.value)
        self.shapes.chosen.connect(self._turn)
        inner.addWidget(self.shapes, 0, Qt.AlignmentFlag.AlignHCenter)
        self.stage = CropStage()
        self.stage.moved.connect(self._moved)
        inner.addWidget(self.stage, 1)
        self.strip = FilmStrip(self.bench, self.asset, self.state, has_handles=False)
        self.strip.went.connect(self.go)
        inner.addWidget(self.strip)
        self.strip.setVisible(self.has_time)
        row.addWidget(self._board, 1)
        row.addWidget(Line(vertical=True))
        row.addWidget(self._panel())
        self.body.addLayout(row, 1)

    def _panel(self) -> Panel:
        panel = Panel(t("How it will look"))
        self.beside(panel, SIDE)
        self.results = {shape: QLabel() for shape in Shape}
        both = QHBoxLayout()
        both.setSpacing(12)
        for shape, label in self.results.items():
            label.setAccessibleName(t("Wide") if shape is Shape.WIDE else t("Upright"))
            both.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)
        both.addStretch(1)
        panel.body.addLayout(both)
        self._suggested_title = panel.section(t("Suggested frames"))
        self._suggested_title.setVisible(self.has_time)
        self.suggestions = QVBoxLayout()
        self.suggestions.setSpacing(8)
        panel.body.addLayout(self.suggestions)
        self.buttons: list[QToolButton] = []
        panel.section(t("Or"))
        self.from_file = Button(t("Use a picture"), self._choose, icon_name="image-plus")
        self.automatic = Button(t("Back to the automatic one"), self._forget, icon_name="rotate-ccw")
        for button in (self.from_file, self.automatic):
            panel.body.addWidget(button)
        self.automatic.setEnabled(self.covers.is_chosen(self.asset.id))
        panel.body.addWidget(Label(t("It is shown in lists and posts, and sent to places that take a thumbnail."),
                                   "hint", wrap=True))
        return panel

    @property
    def board(self) -> QWidget:
        return self.strip

    def first_focus(self) -> None:
        (self.strip if self.has_time else self.stage).setFocus()

    # --- which frame ----------------------------------------------------------------------------------------------

    def go(self, at: int) -> None:
        """Another frame of the clip."""
        self.picture = None
        self.state.go(at)
        self.strip.refresh()
        self._look()

    def step(self, frames: int = 0, *, seconds: int = 0) -> None:
        self.go(self.state.at + frames * self.state.step_ticks + seconds * TICKS_PER_SECOND)

    def to_edge(self, *, end: bool) -> None:
        self.go(self.state.length if end else 0)

    def _look(self) -> None:
        self.later(self._frame(self.state.at, self.picture), name="frame")

    async def _frame(self, at: Ticks, picture: Path | None) -> None:
        if picture is not None:
            image = await self.bench.lanes.run(DECODE, scaled_image, picture, QSize(FRAME_SIDE, FRAME_SIDE))
        else:
            image = await self.frames.at(at if self.has_time else ZERO)
        if (at, picture) == (self.state.at, self.picture):
            self.image = image
            self._show()

    async def _suggest(self) -> None:
        place = self.bench.desk.shelf.place(self.asset)
        found = await self.bench.lanes.run(DECODE, self.covers.suggested, place, self._stop)
        await self._offer(found)

    async def _offer(self, found: Sequence[Ticks]) -> None:
        row = QHBoxLayout()
        for number, at in enumerate(found):
            if number % 2 == 0:
                row = QHBoxLayout()
                row.setSpacing(8)
                self.suggestions.addLayout(row)
            image = await self.frames.at(at, side=320)
            button = QToolButton()
            button.setIcon(QIcon(QPixmap.fromImage(_filling(image))))
            button.setIconSize(QSize(eased(SUGGESTION.width()), eased(SUGGESTION.height())))
            button.setAccessibleName(t("Frame at {at}", at=show_time(at)))
            button.setToolTip(button.accessibleName())
            button.clicked.connect(partial(self._take, at))
            self.buttons.append(button)
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        if found and self.state.at == 0 and self.picture is None:
            self.go(found[0])

    def _take(self, at: Ticks) -> None:
        self.go(at)

    def _choose(self) -> None:
        self.later(self._chosen(), name="choose")

    async def _chosen(self) -> None:
        files = await self._video.asks.files(say("Choose a picture"), f"{t('Pictures')} ({PICTURES})", many=False)
        if files:
            self.picture = files[0]
            self._look()

    # --- which part -----------------------------------------------------------------------------------------------

    def _turn(self, key: str) -> None:
        self.shape = Shape(key)
        self._show()

    def _moved(self, centre: float) -> None:
        self.centres[self.shape] = centre
        self._show()

    def _show(self) -> None:
        self.stage.show_part(self.image, self.shape, self.centres[self.shape])
        ratio = self.devicePixelRatioF()
        for shape, label in self.results.items():
            across, down = shape.size
            width = eased(152) if shape is Shape.WIDE else eased(72)
            part = _part(self.image, across, down, self.centres[shape])
            side = QSize(round(width * ratio), round(width * down / across * ratio))
            pixmap = QPixmap.fromImage(part.scaled(side, Qt.AspectRatioMode.IgnoreAspectRatio,
                                                   Qt.TransformationMode.SmoothTransformation))
            pixmap.setDevicePixelRatio(ratio)
            label.setPixmap(pixmap)
        self.use.setEnabled(self.can_do)
        self.changed.emit()

    # --- doing it -------------------------------------------------------------------------------------------------

    @property
    def can_do(self) -> bool:
        return not self.image.isNull()

    def _press(self) -> None:
        work = self.do_it()
        if work is not None:
            self.start(work, name="video thumbnail")

    def do_it(self) -> Coroutine[Any, Any, None] | None:
        return self._use() if self.can_do else None

    async def _use(self) -> None:
        picture = self.picture or self.bench.desk.shelf.place(self.asset)
        at = self.state.at if self.picture is None and self.has_time else ZERO
        centres = (self.centres[Shape.WIDE], self.centres[Shape.TALL])
        asset, covers = self.asset, self.covers
        self.left.emit()
        await self.bench.lanes.run(FILES, partial(covers.choose, at=at, centres=centres), asset.id, picture,
                                   Stoppable())
        self._told(say("{name} has a new thumbnail.", name=asset.label))

    def _forget(self) -> None:
        self.start(self._forgotten(), name="video thumbnail")

    async def _forgotten(self) -> None:
        self.left.emit()
        await self.bench.lanes.run(FILES, self.covers.forget, self.asset.id)
        self._told(say("{name} shows the automatic thumbnail again.", name=self.asset.label))

    def _told(self, words: Any) -> None:
        forget(self.bench, self.asset)
        self.bench.pictures.forget(f"post {self.asset.content_hash}")
        self._video.touched([self.asset.id])
        self.bench.notices.say(words, tone=Tone.OK)

    async def close_page(self) -> None:
        self._stop.press()
        self.strip.close_strip()
        await super().close_page()
        await self.frames.close()


def _part(image: QImage, across: int, down: int, centre: float) -> QImage:
    if image.isNull():
        return image
    left, top, right, bottom = cover_box(image.width(), image.height(), across, down, centre)
    return image.copy(QRectF(left, top, right - left, bottom - top).toRect())


def _filling(image: QImage) -> QImage:
    return _part(image, SUGGESTION.width(), SUGGESTION.height(), 0.5)

"""The preview's picture: the frame as it is exported, safe zones, and the handles of what is selected."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QImage,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from brova_desktop.domain.reels.checks import name_of
from brova_desktop.domain.reels.records import Clip
from brova_desktop.domain.reels.safe_zones import SAFE_ZONES, free_part
from brova_desktop.ui.bridge.words import t
from brova_desktop.ui.reels import stage_paint
from brova_desktop.ui.reels.editing import ReelEditor
from brova_desktop.ui.reels.shapes import Outline
from brova_desktop.ui.reels.stage_ground import HANDLE, TURN_STICK
from brova_desktop.ui.reels.stage_hands import StageHands


class StageView(StageHands):
    """Shows frames, and what is in hand over them."""

    resized = Signal()

    def __init__(self, editor: ReelEditor, parent: QWidget | None = None) -> None:
        super().__init__(editor, parent)
        self.setAccessibleName(t("Preview"))
        self.trouble = ""
        self.busy = False
        self.image: QImage | None = None
        self._pixels = memoryview(b"")
        self._ties = [editor.selected.subscribe(lambda _: self._selected()),
                      editor.moved.subscribe(lambda _: self._moved()),
                      editor.changed.subscribe(lambda _: self.update())]
        self._selected()

    def close_view(self) -> None:
        """Stop listening to the editor."""
        for tie in self._ties:
            tie.close()

    # --- what is shown ---

    def show_picture(self, width: int, height: int, stride: int, pixels: memoryview) -> None:
        """A drawn frame: blue, green, red and one byte more for each pixel, `stride` bytes a row."""
        was_plain = self.image is not None and not self.trouble
        self._pixels = pixels  # the image does not copy
        self.image = QImage(pixels, width, height, stride, QImage.Format.Format_RGB32)
        self.trouble = ""
        if was_plain:
            self.update(self.page.toAlignedRect())
        else:
            self.update()

    def _moved(self) -> None:
        """What is in hand stands where it is at the playhead; the picture itself comes by `show_picture`."""
        if self._editor.selection:
            self.update()

    def say_trouble(self, words: str) -> None:
        self.trouble = words
        self.update()

    # --- painting ---

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            page = self.page
            stage_paint.ground(painter, QRectF(self.rect()), page, self.image)
            named: list[QRectF] = []
            for key in self.zones:
                free = free_part(SAFE_ZONES[key], self.canvas)
                stage_paint.zone(painter, page, free, t(SAFE_ZONES[key].name), named)
            if self.grid:
                stage_paint.title_grid(painter, page)
            if self.gesture is not None:
                stage_paint.guides(painter, page, self.gesture.guides)
            self._paint_selection(painter)
            if self.trouble:
                stage_paint.sentence(painter, page, self.trouble)
            elif self._editor.length <= 0:
                words = t("Drag films and pictures here, or choose one at the side and press Enter.")
                stage_paint.sentence(painter, page, words, "text2")
            if self.hasFocus():
                stage_paint.focus(painter, page)

    def _paint_selection(self, painter: QPainter) -> None:
        clip = self.moving_clip()
        if clip is not None:
            self._paint_motion(painter, clip)
        shown = self.outlines()
        for item, outline in shown:
            alone = len(shown) == 1 and self.is_scalable(item)
            self._paint_outline(painter, outline, handles=alone)
            if self.gesture is not None and self.gesture.told:
                corner = self.within(outline, self.corners(outline)[3])
                stage_paint.label(painter, corner, self.gesture.told)
        if clip is not None:
            words = (t("Start"), t("End"))
            stage_paint.paint_frame_tags(painter, self.page, words, end=self.in_hand_is_end(clip))

    def _paint_outline(self, painter: QPainter, outline: Outline, *, handles: bool) -> None:
        corners = self.corners(outline)
        stage_paint.outline(painter, corners)
        if handles:
            knob = self.within(outline, stage_paint.knob(corners, TURN_STICK))
            top = self.within(outline, (corners[0] + corners[1]) / 2)
            stage_paint.handles(painter, [self.within(outline, one) for one in corners], (top, knob), HANDLE)

    def _paint_motion(self, painter: QPainter, clip: Clip) -> None:
        """The other frame of a travelling picture, the way between them, and the tags to choose one."""
        end = self.in_hand_is_end(clip)
        here, there = (self.motion_outline(clip, end=side) for side in (end, not end))
        if here is not None and there is not None:
            stage_paint.other_frame(painter, self.corners(there))
            start, stop = (there, here) if end else (here, there)
            stage_paint.way(painter, *(self.to_screen(QPointF(one.x, one.y)) for one in (start, stop)))

    # --- for screen readers ---

    def _selected(self) -> None:
        self.update()
        self.tell()

    def tell(self) -> None:
        parts = []
        for item, outline in self.outlines():
            parts.append(t("{name} at {x}, {y}", name=name_of(item), x=round(outline.x), y=round(outline.y)))
        words = "; ".join(parts) or t("Nothing on the picture is selected")
        if words != self.accessibleDescription():
            self.setAccessibleDescription(words)
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()

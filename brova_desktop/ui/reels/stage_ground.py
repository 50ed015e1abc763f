"""Where the canvas lies on the preview, and what of the reel is in hand there."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtWidgets import QWidget

from brova_desktop.domain.ids import ItemId
from brova_desktop.domain.reels.document import Canvas
from brova_desktop.domain.reels.records import Clip, Cue, Item
from brova_desktop.ui.reels.drop_target import DropTarget
from brova_desktop.ui.reels.editing import ReelEditor
from brova_desktop.ui.reels.shapes import Outline, clip_outline, outline_of

HANDLE = 10
"""Screen pixels: the size of a handle."""
TURN_STICK = 26
INSET = 9
"""How far handles stay inside the widget when what they belong to is larger."""


class StageGround(DropTarget):
    """The geometry of the preview. Screen places are pixels of the widget, canvas places pixels of the canvas."""

    def __init__(self, editor: ReelEditor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setMinimumSize(160, 160)
        self.zones: tuple[str, ...] = ()
        self.grid = False
        self.zoom: float | None = None
        self.pan = QPointF()
        self._editor = editor

    def sizeHint(self) -> QSize:
        return QSize(360, 480)

    @property
    def canvas(self) -> Canvas:
        return self._editor.reel.canvas

    @property
    def page(self) -> QRectF:
        """The canvas on the widget, in its middle."""
        canvas, room = self.canvas, self.rect().adjusted(12, 8, -12, -8)
        scale = self.zoom or max(min(room.width() / canvas.width, room.height() / canvas.height), 0.01)
        width, height = canvas.width * scale, canvas.height * scale
        found = QRectF((self.width() - width) / 2, (self.height() - height) / 2, width, height)
        return found.translated(self.pan) if self.zoom else found

    @property
    def scale(self) -> float:
        """Screen pixels to one of the canvas."""
        return self.page.width() / self.canvas.width

    def to_canvas(self, point: QPointF) -> QPointF:
        return (point - self.page.topLeft()) / self.scale

    def to_screen(self, point: QPointF) -> QPointF:
        return point * self.scale + self.page.topLeft()

    # --- what is in hand ---

    def outlines(self) -> list[tuple[Item, Outline]]:
        """What is selected and on screen: overlays, captions, and the picture of a clip."""
        reel, at = self._editor.reel, int(self._editor.playhead)
        found = ((item, outline_of(reel, item, at)) for item in self._editor.selected_items())
        return [(item, outline) for item, outline in found if outline is not None]

    def outline_on_screen(self, item: Item) -> QRectF | None:
        """The bounds of an overlay, or of a clip's picture, on the widget."""
        outline = outline_of(self._editor.reel, item, int(self._editor.playhead))
        if outline is None:
            return None
        bounds = outline.polygon.boundingRect()
        return QRectF(self.to_screen(bounds.topLeft()), self.to_screen(bounds.bottomRight()))

    def moving_clip(self) -> Clip | None:
        """The selected clip on screen whose picture travels, with two frames to edit: start and end."""
        clip = self._editor.only_selected()
        at = self._editor.playhead
        seen = isinstance(clip, Clip) and clip.span.holds(at) and not self._editor.reel.main.hidden
        return clip if isinstance(clip, Clip) and seen and clip.motion is not None else None

    def motion_outline(self, clip: Clip, *, end: bool) -> Outline | None:
        """The frame that a travelling picture begins or ends in."""
        assert clip.motion is not None
        return clip_outline(self._editor.reel, clip, clip.motion.to if end else clip.placement)

    def corners(self, outline: Outline) -> list[QPointF]:
        """The corners on the widget."""
        return [self.to_screen(outline.polygon.at(number)) for number in range(4)]

    def within(self, outline: Outline, point: QPointF) -> QPointF:
        """A handle's place, pulled in towards the middle of its outline until it lies inside the widget: pictures
        are often much larger than the canvas."""
        middle = self.to_screen(QPointF(outline.x, outline.y))
        room = QRectF(self.rect()).adjusted(INSET, INSET, -INSET, -INSET)
        if room.contains(point) or not room.contains(middle):
            return point
        away = point - middle
        shares = [1.0]
        for along, low, high, start in ((away.x(), room.left(), room.right(), middle.x()),
                                        (away.y(), room.top(), room.bottom(), middle.y())):
            if along:
                shares.append(((high if along > 0 else low) - start) / along)
        return middle + away * max(min(shares), 0.0)

    def is_locked(self, item: Item) -> bool:
        track = self._editor.track_of(ItemId(item.id))
        return track is not None and track.locked

    def is_scalable(self, item: Item) -> bool:
        """Whether it has handles; captions only move (their size is their style's), what is locked does not."""
        return not isinstance(item, Cue) and not self.is_locked(item)

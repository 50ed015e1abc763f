"""What ruler, headers and canvas share: zoom, scroll, rows, pictures, and what a gesture shows while it lasts."""

from __future__ import annotations

from collections.abc import Callable, Collection

from PySide6.QtCore import QObject, QPointF, QRectF, Signal

from brova_desktop.domain.editing.diff import Diff
from brova_desktop.domain.ids import AssetId, ItemId
from brova_desktop.domain.ticks import Span
from brova_desktop.domain.words import Words
from brova_desktop.ui.reels.editing import ReelEditor
from brova_desktop.ui.reels.timeline import geometry
from brova_desktop.ui.reels.timeline.geometry import RowBox, Scale
from brova_desktop.ui.reels.timeline.lanes import Lanes, Touched
from brova_desktop.ui.reels.timeline.painting.films import Films
from brova_desktop.ui.reels.timeline.painting.waves import WaveTiles
from brova_desktop.ui.theme.type import scaled

ZOOM_STEP = 1.35
MediaIds = Collection[str]


class Board(QObject):
    """Everything is in pixels of the canvas; the ruler has the same x. It is the `View` of the gestures."""

    rescaled = Signal()
    """Zoom, scroll or size changed: all is elsewhere."""
    remapped = Signal()
    """Rows came, went, or changed places."""
    touched = Signal(object)
    """A `Touched`: parts of rows are to be drawn again."""
    marked = Signal()
    """Guide, rubber band or drop mark changed."""
    hinted = Signal(object)
    """A `Words` for the hint line, or None."""

    def __init__(self, editor: ReelEditor, films: Callable[[Callable[[AssetId], None]], Films]) -> None:
        super().__init__()
        self.editor = editor
        self.lanes = Lanes(editor.reel)
        self.waves = WaveTiles()
        self.films = films(self._film_came)
        self.missing: MediaIds = frozenset()
        self.guide: int | None = None
        self.band: QRectF | None = None
        self.label: str | None = None
        self.ghost: Span | None = None
        self.size = QPointF(800, 240)
        self._scale = Scale(geometry.fitting(editor.length, 800))
        self._scroll = 0
        self._rows: list[RowBox] | None = None
        self._is_fitted = True
        self._ties = [editor.changed.subscribe(self._on_changed),
                      editor.document.stepped.subscribe(lambda _: self._fit_again())]
        self._ask_films()

    def close(self) -> None:
        """Stop following the reel."""
        for tie in self._ties:
            tie.close()

    # --- places ---

    @property
    def scale(self) -> Scale:
        return self._scale

    @property
    def scroll(self) -> int:
        return self._scroll

    def rows(self) -> list[RowBox]:
        """All rows, where they are in the canvas now."""
        if self._rows is None:
            self._rows = geometry.boxes(self.lanes, self._scroll, scaled(100) / 100)
        return self._rows

    def content(self) -> tuple[int, int]:
        """Pixels of everything, wide and high."""
        return (geometry.whole_width(self.editor.length, self._scale), geometry.rows_height(self.rows()))

    def resize(self, width: float, height: float) -> None:
        self.size = QPointF(width, height)
        if self._is_fitted:
            self._scale = Scale(self._fit())
        self._place(self._scale, self._scroll)

    # --- zoom and scroll ---

    def zoom_to(self, per_tick: float, around: float | None = None) -> None:
        """Another zoom, as far as that goes; what is at pixel `around` (else the playhead, else the middle) stays."""
        if around is None:
            x = self._scale.x(self.editor.playhead)
            around = x if 0 <= x <= self.size.x() else self.size.x() / 2
        bounded = min(max(per_tick, self._furthest()), geometry.closest(self.editor.rate))
        self._is_fitted = abs(bounded / self._fit() - 1) < 0.001
        self._place(self._scale.zoomed(bounded, around), self._scroll)

    def zoom(self, steps: float, around: float | None = None) -> None:
        """Closer by steps, or further away when negative."""
        self.zoom_to(self._scale.per_tick * ZOOM_STEP**steps, around)

    def zoom_share(self) -> float:
        """How close it is: 0 the reel and room behind it, 1 single frames (in equal steps of ratio)."""
        import math

        low, high = self._furthest(), geometry.closest(self.editor.rate)
        return 0.0 if high <= low else math.log(self._scale.per_tick / low) / math.log(high / low)

    def zoom_to_share(self, share: float) -> None:
        low, high = self._furthest(), geometry.closest(self.editor.rate)
        self.zoom_to(low * (max(high, low) / low) ** share)

    def fit(self) -> None:
        """All of the reel."""
        self.zoom_to(self._fit())
        self._place(self._scale.scrolled(0), self._scroll)

    def show_span(self, start: int, end: int) -> None:
        """Zoom so that a stretch fills the view."""
        self.zoom_to(geometry.fitting(max(end - start, self.editor.frame * 10), self.size.x()), 0.0)
        self.scroll_to(start * self._scale.per_tick, self._scroll)

    def scroll_to(self, x: float, y: int) -> None:
        """The pixel of the whole timeline at the left edge, and of all rows at the top."""
        self._place(self._scale.scrolled(x), y)

    def scroll_by(self, dx: float, dy: int = 0) -> None:
        self.scroll_to(self._scale.offset + dx, self._scroll + dy)

    def show_time(self, at: int) -> None:
        """Scroll so that a time is in view; a page on when it left on the right."""
        x = self._scale.x(at)
        if x > self.size.x() - 16 or x < 0:
            self.scroll_by(x - self.size.x() * 0.12)

    def show_row(self, top: int, bottom: int) -> None:
        """Scroll so that a row is in view."""
        if top < 0:
            self.scroll_by(0, top - geometry.GAP)
        elif bottom > self.size.y():
            self.scroll_by(0, round(bottom - self.size.y()) + geometry.GAP)

    def _place(self, scale: Scale, scroll: int) -> None:
        self._rows = None
        self._scale, self._scroll = scale, 0
        width, height = self.content()
        self._scale = scale.scrolled(min(scale.offset, max(width - self.size.x(), 0)))
        self._scroll = min(max(scroll, 0), max(round(height - self.size.y()), 0))
        self._rows = None
        self.rescaled.emit()

    def _fit_again(self) -> None:
        """A view that shows all of the reel goes on doing so when the reel becomes longer or shorter."""
        if self._is_fitted and abs(self._scale.per_tick / self._fit() - 1) >= 0.001:
            self.fit()

    def _furthest(self) -> float:
        """Room behind the end, for what is to come."""
        return self._fit() * 0.4

    def _fit(self) -> float:
        return min(geometry.fitting(self.editor.length, self.size.x()), geometry.closest(self.editor.rate))

    # --- what a gesture shows ---

    def show_guide(self, at: int | None) -> None:
        if at != self.guide:
            self.guide = at
            self.marked.emit()

    def show_band(self, band: tuple[float, float, float, float] | None) -> None:
        box = None if band is None else QRectF(QPointF(band[0], band[1]), QPointF(band[2], band[3]))
        if box != self.band:
            self.band = box
            self.marked.emit()

    def show_ghost(self, span: Span | None) -> None:
        if span != self.ghost:
            self.ghost = span
            self.marked.emit()

    def show_label(self, text: str | None) -> None:
        if text != self.label:
            self.label = text
            self.marked.emit()

    def show_hint(self, words: Words | None) -> None:
        self.hinted.emit(words)

    # --- following ---

    def _on_changed(self, diff: Diff) -> None:
        found = self.lanes.follow(self.editor.reel, diff)
        if "media" in diff.fields or diff.added:
            self._ask_films()
        if found.rows or "canvas" in diff.fields:
            self._rows = None
            self._place(self._scale, self._scroll)
            self.remapped.emit()
            return
        self._rows = None
        self.touched.emit(found)

    def _ask_films(self) -> None:
        for media in self.editor.reel.media.values():
            self.films.ask(media)

    def _film_came(self, media: AssetId) -> None:
        self.waves.forget(media)
        self.touched.emit(Touched(spans=self._uses(media)))

    def _uses(self, media: AssetId) -> dict[ItemId, tuple[tuple[int, int], ...]]:
        spans: dict[ItemId, tuple[tuple[int, int], ...]] = {}
        for lane in self.lanes.rows():
            found = tuple((int(item.span.start), int(item.span.end)) for item in lane.items
                          if getattr(item, "media", None) == media)
            if found:
                spans[lane.track.id] = found
        return spans

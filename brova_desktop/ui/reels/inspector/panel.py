"""The inspector: sections for what is selected, and the checks, live."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from brova_desktop.domain.ids import ItemId
from brova_desktop.domain.reels.document import Reel
from brova_desktop.domain.reels.records import (
    Clip,
    CountdownItem,
    Cue,
    Item,
    Overlay,
    Sound,
    TextItem,
    VideoItem,
)
from brova_desktop.domain.words import say
from brova_desktop.ui.bridge.words import t
from brova_desktop.ui.reels.editing import ReelEditor
from brova_desktop.ui.reels.inspector.canvas import CanvasOf
from brova_desktop.ui.reels.inspector.check_lines import CheckLines
from brova_desktop.ui.reels.inspector.checking import moved_inside
from brova_desktop.ui.reels.inspector.clips import Framing, Grading, Heard, SoundOf, TransitionOf
from brova_desktop.ui.reels.inspector.cue_list import CueList
from brova_desktop.ui.reels.inspector.holes import HolesOf
from brova_desktop.ui.reels.inspector.places import ObjectLook, PlaceOf
from brova_desktop.ui.reels.inspector.section import Section
from brova_desktop.ui.reels.inspector.texts import CaptionLook, TextLook, WordsOf
from brova_desktop.ui.reels.words import KINDS
from brova_desktop.ui.widgets.controls import Label
from brova_desktop.ui.widgets.panels import Panel

CHECK_PAUSE_MS = 150
IDLE_MS = 700


@dataclass(eq=False)
class _Content:
    """The sections for one kind of thing."""

    widget: QWidget
    sections: list[Section]
    cues: CueList | None = None


class Inspector(Panel):
    """Rebuilt when something else is selected, refreshed when the document changes."""

    table_wanted = Signal(str, object)
    """A clip wants a colour table: its id, and the file that was dropped on it (None: ask for one)."""

    def __init__(self, editor: ReelEditor, parent: QWidget | None = None) -> None:
        super().__init__(t("Reel"), parent)
        self.setAccessibleName(t("Properties"))
        self.editor = editor
        self.zones: tuple[str, ...] = ()
        self._missing: tuple[str, ...] = ()
        self._known: dict[tuple[object, ...], _Content] = {}
        self._shown = _Content(QWidget(), [])
        self._about: tuple[object, ...] | None = None
        self._checks = CheckLines(editor, self.move_inside)
        self.body.addWidget(self._checks)
        self._check_soon = QTimer(self)
        self._check_soon.setSingleShot(True)
        self._check_soon.setInterval(CHECK_PAUSE_MS)
        self._check_soon.timeout.connect(self.check)
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(IDLE_MS)
        self._idle.timeout.connect(self._warm_up)
        self._idle.start()
        self._ties = [editor.selected.subscribe(lambda _: self.rebuild()),
                      editor.changed.subscribe(lambda _: self.refresh()),
                      editor.moved.subscribe(lambda _: self._follow())]
        self.rebuild()

    def close_inspector(self) -> None:
        for section in self._shown.sections:
            section.finish()
        self._check_soon.stop()
        self._checks.stop()
        self._idle.stop()
        for tie in self._ties:
            tie.close()

    # --- what is shown ---

    def rebuild(self) -> None:
        """Sections for what is selected now."""
        about = self._subject()
        if about == self._about:
            self.refresh()
            return
        for section in self._shown.sections:
            section.finish()
        before = self._shown
        before.widget.hide()
        self._about = about
        self._shown = self._content()
        if before is not self._shown and before not in self._known.values():
            before.widget.deleteLater()  # of the canvas, or a transition: made anew each time
        self._shown.widget.show()
        self.refresh()
        self.check()

    def _content(self) -> _Content:
        """The sections for what is selected: those there are for its kind, else new ones."""
        editor = self.editor
        item = editor.only_selected() if editor.transition is None else None
        self.heading.setText(self._title())
        if item is None:
            return self._assembled(None)
        kind = (type(item), *self._sorts(item))
        known = self._known.get(kind)
        if known is None:
            known = self._known[kind] = self._assembled(item)
        for section in known.sections:
            section.id = item.id
        if known.cues is not None:
            known.cues.turn_to(item.id)
        return known

    def _sorts(self, item: Item) -> tuple[object, ...]:
        """What else the rows of an item depend on."""
        media = self.editor.reel.media.get(getattr(item, "media", None))  # type: ignore[arg-type]
        return (media.kind, media.has_sound) if media is not None else ()

    def _assembled(self, item: Item | None) -> _Content:
        made = _Content(QWidget(), [])
        column = QVBoxLayout(made.widget)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self._shown = made
        self._fill(column, item)
        made.widget.hide()
        self.body.addWidget(made.widget)
        return made

    def _warm_up(self) -> None:
        """Make the sections of what is most often selected while nobody waits: the first click is as quick as any."""
        for item in self.editor.reel.records.values():
            if isinstance(item, TextItem | Clip) and not self.editor.in_gesture:
                kind = (type(item), *self._sorts(item))
                if kind not in self._known:
                    shown = self._shown
                    self._known[kind] = self._assembled(item)
                    self._shown = shown
                    self._idle.start()
                    return

    def refresh(self) -> None:
        """What the document says now."""
        if self._subject() != self._about:
            self.rebuild()
            return
        for section in self._shown.sections:
            section.refresh()
        if self._shown.cues is not None:
            self._shown.cues.refresh()
        self._check_soon.start()

    def _follow(self) -> None:
        """Values with keyframes change with the playhead."""
        for section in self._shown.sections:
            if isinstance(section, PlaceOf | Heard):
                section.refresh()

    def _subject(self) -> tuple[object, ...]:
        """What the sections depend on: an item's kind, how many there are, the canvas's shape."""
        editor = self.editor
        if editor.transition is not None:
            return ("transition", editor.transition)
        items = editor.selected_items()
        if len(items) == 1:
            return ("item", items[0].id, type(items[0]))
        return ("many", len(items)) if items else ("reel", editor.reel.canvas.width, editor.reel.canvas.height)

    def _title(self) -> str:
        items = self.editor.selected_items()
        if self.editor.transition is not None:
            return t("Transition")
        if len(items) == 1:
            return t(KINDS[type(items[0])])
        return t("{count} selected", count=len(items)) if items else t("Reel")

    def _fill(self, column: QVBoxLayout, item: Item | None) -> None:
        editor = self.editor
        if item is not None:
            self._fill_for(column, item)
        elif editor.transition is not None:
            self._put(column, TransitionOf(editor, editor.transition))
        elif editor.selection:
            column.addWidget(Label(t("Select one to see its properties."), "second", wrap=True))
        else:
            self._put(column, CanvasOf(editor))

    def _fill_for(self, column: QVBoxLayout, item: Item) -> None:
        editor, id = self.editor, item.id
        if isinstance(item, TextItem | CountdownItem | Cue):
            self._put(column, WordsOf(editor, id))
        if isinstance(item, Cue):
            self._put_cues(column, id)
            self._put(column, CaptionLook(editor, id))
            return
        if isinstance(item, TextItem | CountdownItem):
            self._put(column, TextLook(editor, id), PlaceOf(editor, id))
            if isinstance(item, TextItem):
                self._put(column, HolesOf(editor, id))
        elif isinstance(item, Clip):
            grading = Grading(editor, id)
            grading.table_wanted.connect(self.table_wanted)
            self._put(column, Heard(editor, id), Framing(editor, id), grading)
        elif isinstance(item, Sound):
            self._put(column, Heard(editor, id), SoundOf(editor, id))
        else:
            if isinstance(item, VideoItem):
                self._put(column, Heard(editor, id))
            self._put(column, ObjectLook(editor, id), PlaceOf(editor, id))

    def _put(self, column: QVBoxLayout, *sections: Section) -> None:
        for section in sections:
            self._shown.sections.append(section)
            column.addWidget(section)

    def _put_cues(self, column: QVBoxLayout, id: ItemId) -> None:
        self._shown.cues = CueList(self.editor, id)
        column.addWidget(self._shown.cues)

    # --- checks ---

    def set_zones(self, zones: Sequence[str]) -> None:
        """The platforms whose interface must not cover anything; all of them when none."""
        if tuple(zones) != self.zones:
            self.zones = tuple(zones)
            self.check()

    def set_missing(self, names: Sequence[str]) -> None:
        """Files of the reel that are not there: it cannot be rendered."""
        if tuple(names) != self._missing:
            self._missing = tuple(names)
            self.check()

    def check(self) -> None:
        """Look again."""
        if self.editor.in_gesture:
            self._check_soon.start()
        else:
            self._checks.look(self.zones, self._missing)

    def move_inside(self) -> None:
        """Move what is selected out from under the interfaces that are shown."""
        ids = [item.id for item in self.editor.selected_items() if isinstance(item, Overlay | Cue)]

        def edit(reel: Reel) -> Reel:
            for id in ids:
                reel = moved_inside(reel, id, self.zones)
            return reel

        self.editor.attempt(lambda: self.editor.apply(say("Move into the safe zone"), edit))
        self.check()

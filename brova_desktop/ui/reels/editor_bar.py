"""The top bar of an open reel: its title, its history, its shape, safe zones, and what leads on from it.

Where it does not all fit on one line (large text, a narrow window), shapes and safe zones go into the menu "More".
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QSizePolicy, QVBoxLayout, QWidget

from brova_desktop.domain.reels.safe_zones import SAFE_ZONES
from brova_desktop.domain.words import say
from brova_desktop.ui.bridge.words import is_mirrored, isolated, t
from brova_desktop.ui.reels.editing import ReelEditor
from brova_desktop.ui.reels.folding import Folding
from brova_desktop.ui.reels.render_dialog import progress_text
from brova_desktop.ui.reels.render_job import State
from brova_desktop.ui.reels.shelf import SHAPES, shape_name
from brova_desktop.ui.theme.tokens import LARGE, STRONG, TOP_BAR
from brova_desktop.ui.theme.type import font, scaled
from brova_desktop.ui.widgets.controls import Button, IconButton, Label, Line
from brova_desktop.ui.widgets.inputs import Segments

USUAL_ZONES = ("tiktok", "reels")


class EditorBar(Folding):
    """Says what was asked for; the page and the studio do it."""

    back_asked = Signal()
    render_asked = Signal()
    post_asked = Signal()
    export_asked = Signal(str)
    reshaped = Signal(str)
    renamed = Signal(str)
    zones_changed = Signal()
    grid_asked = Signal()
    captions_asked = Signal()

    def __init__(self, editor: ReelEditor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editor = editor
        self.setProperty("part", "bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(scaled(TOP_BAR) + 1)
        self._zone_actions: dict[str, QAction] = {}
        self._shape_actions: dict[str, QAction] = {}
        self._make()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._row = QHBoxLayout()
        self._row.setContentsMargins(16, 0, 16, 0)
        self._row.setSpacing(8)
        for one in (self.back, self.title, self.state, self.undo, self.redo):
            self._row.addWidget(one)
        self._row.addStretch(1)
        self._row.addWidget(self.shapes)
        self._row.addStretch(1)
        for widget in (self.progress, self.zones, self.more, self.render_button, self.post):
            self._row.addWidget(widget)
        column.addStretch(1)  # buttons are not stretched, so the room around them is
        column.addLayout(self._row)
        column.addStretch(1)
        column.addWidget(Line())
        self._fit_title()
        self.show_history()

    def _make(self) -> None:
        editor, turned = self._editor, is_mirrored()
        self.back = IconButton("chevron-left", t("All reels"), self.back_asked.emit, mirrored=turned)
        self.title = self._title()
        self.state = Label("", "second")
        self.state.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.undo = IconButton("undo-2", t("Undo"), lambda: editor.attempt(editor.undo), mirrored=turned)
        self.redo = IconButton("redo-2", t("Redo"), lambda: editor.attempt(editor.redo), mirrored=turned)
        self.shapes = Segments(t("Shape", meaning="aspect"), [(key, isolated(key)) for key in SHAPES])
        self.shapes.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.shapes.setStyleSheet("QPushButton { padding: 0 9px; min-height: 26px; }")
        self.shapes.chosen.connect(self.reshaped)
        self.zones = Button(t("Safe zones"), name=t("Safe zones"))
        self.zones.setMenu(self._zones_menu())
        self.progress = Label("", "second", tabular=True)
        self.render_button = Button(t("Render"), self.render_asked.emit)
        self.post = Button(t("Post…"), self.post_asked.emit, kind="primary")
        self.more = IconButton("ellipsis", t("More"))
        self.more.setPopupMode(IconButton.ToolButtonPopupMode.InstantPopup)
        self.more.setMenu(self._more_menu())

    def _title(self) -> QLineEdit:
        title = QLineEdit(self._editor.reel.title)
        title.setAccessibleName(t("Title of the reel"))
        title.setPlaceholderText(t("Untitled reel"))
        title.setMaxLength(200)
        title.setFont(font(LARGE, STRONG))
        title.setStyleSheet("QLineEdit:!focus { background: transparent; border: 2px solid transparent; }")
        title.editingFinished.connect(self.finish_title)
        title.textChanged.connect(lambda _: self._fit_title())
        return title

    def finish_title(self) -> None:
        """What stands in the field is the title."""
        self.renamed.emit(self.title.text().strip())

    def _zones_menu(self) -> QMenu:
        menu = QMenu(t("Safe zones"), self)
        for key, zone in SAFE_ZONES.items():
            action = menu.addAction(t(zone.name))
            action.setCheckable(True)
            action.setChecked(key in USUAL_ZONES)
            action.setToolTip(t("Read on {date}: {origin}", date=zone.checked.isoformat(), origin=zone.source))
            action.toggled.connect(lambda _: self.zones_changed.emit())
            self._zone_actions[key] = action
        menu.setToolTipsVisible(True)
        menu.addSeparator()
        self.grid_action = menu.addAction(t("Title-safe grid"), self.grid_asked.emit)
        self.grid_action.setCheckable(True)
        self.captions_action = menu.addAction(t("Captions"), self.captions_asked.emit)
        self.captions_action.setCheckable(True)
        self.captions_action.setChecked(True)
        return menu

    def _more_menu(self) -> QMenu:
        menu = QMenu(self)
        shapes = menu.addMenu(t("Shape", meaning="aspect"))
        for key in SHAPES:
            action = shapes.addAction(isolated(key), partial(self.reshaped.emit, key))
            action.setCheckable(True)
            self._shape_actions[key] = action
        zones = self.zones.menu()
        menu.addMenu(zones)
        self._folded_actions = (shapes.menuAction(), zones.menuAction(), menu.addSeparator())
        for words, what in ((t("Save this frame as a picture…"), "frame"), (t("Load captions…"), "load-captions"),
                            (t("Save the captions…"), "captions"), (t("Save the sound…"), "sound"),
                            (t("Save for another editor (OpenTimelineIO)…"), "otio")):
            menu.addAction(words, partial(self.export_asked.emit, what))
        for action in self._folded_actions:
            action.setVisible(False)
        return menu

    # --- room ---

    def minimumSizeHint(self) -> QSize:
        """The bar makes do with less than all of it; what does not fit is in the menu."""
        return QSize(self._wanted(folded=True, stateless=True), self.height())

    def _wanted(self, *, folded: bool, stateless: bool = False) -> int:
        """Pixels the line needs."""
        gone = {self.shapes, self.zones} if folded else set()
        gone |= {self.state} if stateless else set()
        shown = [one for one in self._widgets() if one not in gone and not (one is self.progress and not one.text())]
        margins = self._row.contentsMargins()
        return sum(one.sizeHint().width() if one is not self.title else one.width() for one in shown) + (
            self._row.spacing() * (len(shown) + 1) + margins.left() + margins.right())

    def _widgets(self) -> tuple[QWidget, ...]:
        return (self.back, self.title, self.state, self.undo, self.redo, self.shapes, self.progress, self.zones,
                self.more, self.render_button, self.post)

    def wanted(self) -> int:
        return self._wanted(folded=False)

    def fold(self, folded: bool) -> None:
        """Put shapes and safe zones into the menu, or back."""
        self.shapes.setVisible(not folded)
        self.zones.setVisible(not folded)
        for action in self._folded_actions:
            action.setVisible(folded)

    def refit(self) -> None:
        """At last the saved sign goes."""
        super().refit()
        self.state.setVisible(not self.is_folded or self._wanted(folded=True) <= self.width())

    # --- what is shown ---

    def show_render(self, state: State) -> None:
        """How far a render is, beside its button."""
        self.progress.setText(progress_text(state) if state.under_way else "")
        self.render_button.setText(t("Rendering", meaning="is going on") if state.under_way else t("Render"))

    def show_history(self) -> None:
        """What undo and redo would do; shape and title as the document has them."""
        editor = self._editor
        key = QKeySequence(QKeySequence.StandardKey.Undo).toString(QKeySequence.SequenceFormat.NativeText)
        for button, label, words in ((self.undo, editor.undo_label, say("Undo: {step}")),
                                     (self.redo, editor.redo_label, say("Redo: {step}"))):
            button.setEnabled(label is not None)
            name = t(words.source, step=t(say(label))) if label else t("Undo") if button is self.undo else t("Redo")
            button.setAccessibleName(name)
            button.setToolTip(f"{name} ({key})" if button is self.undo else name)
        shape = shape_name(editor.reel.canvas.width, editor.reel.canvas.height)
        self.shapes.choose(shape)
        for one, action in self._shape_actions.items():
            action.setChecked(one == shape)
        if not self.title.hasFocus() and self.title.text() != editor.reel.title:
            self.title.setText(editor.reel.title)

    def zones_on(self) -> list[str]:
        """Keys of the platforms whose interface is shown."""
        return [key for key, action in self._zone_actions.items() if action.isChecked()]

    def turn_zones(self, keys: list[str]) -> None:
        for key, action in self._zone_actions.items():
            action.setChecked(key in keys)

    def show_zones(self) -> None:
        """The words on the button."""
        names = [t(SAFE_ZONES[key].name) for key in self.zones_on()]
        words = (t("none") if not names else names[0] if len(names) == 1
                 else t("{count} places", count=len(names)))
        self.zones.setText(t("Safe zones: {what}", what=words))

    def _fit_title(self) -> None:
        wanted = self.title.fontMetrics().horizontalAdvance(self.title.text() or self.title.placeholderText())
        self.title.setFixedWidth(min(max(wanted + 30, scaled(90)), scaled(250)))
        self.title.setCursorPosition(self.title.cursorPosition() if self.title.hasFocus() else 0)

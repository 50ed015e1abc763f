"""Placeholders: which names a text is bound to, and making one of what it says now."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from brova_desktop.domain.ids import ItemId
from brova_desktop.domain.reels.document import PlaceholderKind, Reel
from brova_desktop.domain.reels.edits.holes import bind, unbind
from brova_desktop.domain.reels.edits.wording import set_text
from brova_desktop.domain.reels.placeholders import names_in
from brova_desktop.domain.reels.records import TextItem
from brova_desktop.domain.words import say
from brova_desktop.ui.bridge.words import isolated, t
from brova_desktop.ui.reels.editing import ReelEditor
from brova_desktop.ui.reels.inspector.section import Section
from brova_desktop.ui.widgets.controls import Button, Label


class HolesOf(Section):
    """Of one text."""

    def __init__(self, editor: ReelEditor, id: ItemId) -> None:
        super().__init__(editor, t("Placeholder"))
        self.id = id
        self.bound = Label("", "accent", wrap=True)
        self.form.row(t("Bound to"), self.bound)
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        self.name = QLineEdit()
        self.name.setAccessibleName(t("Name of the placeholder"))
        self.name.setPlaceholderText(t("product_name"))
        self.press = Button(t("Bind"), self._bind_or_free, name=t("Bind the text to this name"))
        row.addWidget(self.name, 1)
        row.addWidget(self.press)
        self.add(holder)
        self.name.returnPressed.connect(self._bind_or_free)
        self._shown.append(self._show)

    def _names(self) -> tuple[str, ...]:
        found = self.record(self.id)
        known = {one.name for one in self.editor.reel.placeholders}
        return tuple(name for name in names_in(found.text) if name in known) if isinstance(found, TextItem) else ()

    def _show(self) -> None:
        names = self._names()
        self.bound.setText(isolated(" ".join("{{" + name + "}}" for name in names)) if names else t("Nothing"))
        self.name.setVisible(not names)
        self.press.setText(t("Release") if names else t("Bind"))

    def _bind_or_free(self) -> None:
        names, found = self._names(), self.record(self.id)
        if not isinstance(found, TextItem):
            return
        if names:
            self.do(say("Release placeholder"), lambda reel: self._freed(reel, names))
            return
        name = self.name.text().strip().strip("{}")
        if name:
            self.do(say("Bind placeholder"), lambda reel: set_text(
                bind(reel, name, PlaceholderKind.TEXT, default=found.text), self.id, "{{" + name + "}}"))
            self.name.clear()

    def _freed(self, reel: Reel, names: tuple[str, ...]) -> Reel:
        """The defaults stand in the text again; names nobody else uses are forgotten."""
        found = reel.records[self.id]
        assert isinstance(found, TextItem)
        text = found.text
        for hole in reel.placeholders:
            if hole.name in names:
                text = text.replace("{{" + hole.name + "}}", hole.default)
        reel = set_text(reel, self.id, text)
        others = {name for one in reel.records.values() if isinstance(one, TextItem) for name in names_in(one.text)}
        for hole in tuple(reel.placeholders):
            if hole.name in names and hole.name not in others and not hole.uses:
                reel = unbind(reel, hole.name)
        return reel

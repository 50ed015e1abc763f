"""Fields that only some platforms have: tags, first comment, words for those who cannot see, the cover."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import PurePath

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDoubleSpinBox, QHBoxLayout, QVBoxLayout, QWidget

from brova_desktop.ui.bridge.words import isolated, locale, t
from brova_desktop.ui.calendar.composer.fields import TextLine
from brova_desktop.ui.calendar.composer.presenter import Composer
from brova_desktop.ui.theme.icons import icon
from brova_desktop.ui.widgets.controls import Button, IconButton
from brova_desktop.ui.widgets.inputs import inset
from brova_desktop.ui.widgets.panels import Form

Typer = Callable[[str], Callable[[object], None]]


class Extras(QWidget):
    """Folded away; shows only fields that one of the accounts uses."""

    thumbnail_asked = Signal()

    def __init__(self, composer: Composer, typer: Typer, left: Callable[[], object]) -> None:
        super().__init__()
        self._composer = composer
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self.head = Button(t("More fields"), self._fold, kind="quiet")
        column.addWidget(self.head, 0, Qt.AlignmentFlag.AlignLeading)
        self.body = Form()
        self.body.hide()
        column.addWidget(self.body)
        tags = typer("tags")
        self.tags = TextLine(t("Tags"), t("coffee, eid"), lambda text: tags(split_tags(text)), left)
        self.comment = TextLine(t("First comment"), "", typer("first_comment"), left)
        self.alt = TextLine(t("Alt text"), t("What the picture shows"), typer("alt_text"), left)
        self.link = TextLine(t("Link"), "https://", typer("link"), left)
        cover = typer("cover_ms")
        self.cover = QDoubleSpinBox()
        self.cover.setLocale(locale())
        self.cover.setDecimals(1)
        self.cover.setSingleStep(0.5)
        self.cover.setMaximum(3600)
        inset(self.cover)
        self.cover.setSpecialValueText(t("The first picture"))
        self.cover.setAccessibleName(t("Cover at"))
        self.cover.valueChanged.connect(lambda value: cover(round(value * 1000) or None))
        self.rows: dict[str, tuple[QWidget, QWidget]] = {}
        lines = (("tags", t("Tags"), self.tags), ("first_comment", t("First comment"), self.comment),
                 ("alt_text", t("Alt text"), self.alt), ("link", t("Link"), self.link))
        for field, title, widget in lines:
            self.rows[field] = (self.body.row(title, widget), widget)
        self.thumbnail = Button(t("Choose a picture…"), self.thumbnail_asked.emit, name=t("Thumbnail"))
        self.no_thumbnail = IconButton("x", t("Without this thumbnail"), lambda: typer("thumbnail")(""), size=16)
        holder = QWidget()
        beside = QHBoxLayout(holder)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addWidget(self.thumbnail, 1)
        beside.addWidget(self.no_thumbnail)
        self.rows["thumbnail"] = (self.body.row(t("Thumbnail"), holder), holder)
        self.rows["cover_ms"] = (self.body.row(t("Cover at"), self.cover, t("s")), self.cover)
        self._show_fold()

    def refresh(self) -> None:
        composer = self._composer
        wording = composer.wording
        if split_tags(self.tags.text()) != wording.tags:
            self.tags.show_text(", ".join(wording.tags))
        self.comment.show_text(wording.first_comment)
        self.alt.show_text(wording.alt_text)
        self.link.show_text(wording.link)
        chosen = PurePath(wording.thumbnail).name
        self.thumbnail.setText(isolated(chosen) if chosen else t("Choose a picture…"))
        self.no_thumbnail.setVisible(bool(chosen))
        self.cover.blockSignals(True)
        self.cover.setValue((wording.cover_ms or 0) / 1000)
        self.cover.blockSignals(False)
        used = {field for field in self.rows if self._uses(field) or getattr(wording, field)}
        for field, widgets in self.rows.items():
            for widget in widgets:
                widget.setVisible(field in used)
        self.setVisible(bool(used))

    def _uses(self, field: str) -> bool:
        if field not in ("cover_ms", "thumbnail"):
            return self._composer.uses(field)
        facts, parts = self._composer.facts, self._composer.draft.records.values()
        known = [facts[one.platform] for one in parts if one.platform in facts]
        return any(one.covers if field == "cover_ms" else one.thumbnails for one in known)

    def _fold(self) -> None:
        self.body.setVisible(self.body.isHidden())
        self._show_fold()

    def _show_fold(self) -> None:
        closed = self.body.isHidden()
        self.head.setIcon(icon("chevron-right" if closed else "chevron-down", size=16,
                               mirrored=closed and self.layoutDirection() is Qt.LayoutDirection.RightToLeft))
        self.head.setAccessibleDescription(t("closed") if closed else t("open"))


def split_tags(text: str) -> tuple[str, ...]:
    """Tags as people write them: commas between them, a hash before them or not."""
    return tuple(one for one in (part.strip().lstrip("#").strip() for part in text.replace("،", ",").split(",")) if one)

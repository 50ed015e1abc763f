"""The words of an asset as fields. What is typed is saved a moment later, and when the field is left."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from brova_desktop.domain.media.asset import DESCRIPTION_LIMIT, TITLE_LIMIT, Asset, Category, Status
from brova_desktop.ui.bridge.words import t
from brova_desktop.ui.theme.type import scaled
from brova_desktop.ui.video import names
from brova_desktop.ui.video.stars import Stars
from brova_desktop.ui.video.tag_chips import TagChips
from brova_desktop.ui.widgets.controls import Label
from brova_desktop.ui.widgets.inputs import Choice
from brova_desktop.ui.widgets.panels import Form

PAUSE_MS = 600
MIXED = "mixed"


class WordsForm(QWidget):
    """Fields of one asset, or of several at once (then without title and description).

    `edited` brings a field ("title", "description", "category", "status", "rating") and its value, `tagged` and
    `untagged` a tag; always by the hand of a person.
    """

    edited = Signal(str, object)
    tagged = Signal(str)
    untagged = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._shown: str = ""
        self._waiting: dict[str, str] = {}
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.flush)
        self._build()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.title = QLineEdit()
        self.title.setMaxLength(TITLE_LIMIT)
        self.title.setAccessibleName(t("Title"))
        self.title.textEdited.connect(lambda text: self._typed("title", text))
        self.description = QPlainTextEdit()
        self.description.setAccessibleName(t("Description"))
        self.description.setPlaceholderText(t("Description, also the beginning of a post's caption"))
        self.description.setTabChangesFocus(True)
        self.description.setFixedHeight(scaled(76))
        self.description.textChanged.connect(self._described)
        self._singles = (Label(t("Title"), "section"), self.title, Label(t("Description"), "section"), self.description)
        for widget in self._singles:
            column.addWidget(widget)
            widget.installEventFilter(self)
        column.addWidget(Label(t("Tags"), "section"))
        self.tags = TagChips()
        self.tags.added.connect(self.tagged)
        self.tags.removed.connect(self.untagged)
        column.addWidget(self.tags)
        form = Form()
        form.LABEL = 80
        self.category = Choice(t("Category"))
        self.category.picked.connect(lambda key: self.edited.emit("category", Category(key[1:])) if key else None)
        self.status = Choice(t("Status"))
        self.status.picked.connect(lambda key: self.edited.emit("status", Status(key[1:])) if key else None)
        self.stars = Stars()
        self.stars.rated.connect(lambda rating: self.edited.emit("rating", rating))
        form.row(t("Category"), self.category)
        form.row(t("Status"), self.status)
        form.row(t("Rating"), self.stars)
        column.addWidget(form)

    def show_assets(self, assets: tuple[Asset, ...], known_tags: Iterable[str]) -> None:
        """Show these; a field that is being typed in is left alone."""
        name = " ".join(asset.id for asset in assets)
        is_same = name == self._shown
        if not is_same:
            self.flush()
        self._shown = name
        for widget in self._singles:
            widget.setVisible(len(assets) == 1)
        if len(assets) == 1:
            self._show_texts(assets[0], keep=is_same)
        self.tags.set_known(tuple(known_tags))
        common = [tag for tag in assets[0].tags if all(tag in asset.tags for asset in assets)] if assets else []
        self.tags.set_tags(common)
        self._show_choice(self.category, [(f"={one.value}", t(names.CATEGORIES[one])) for one in Category],
                          {f"={asset.category.value}" for asset in assets})
        self._show_choice(self.status, [(f"={one.value}", t(names.STATUSES[one])) for one in Status],
                          {f"={asset.status.value}" for asset in assets})
        ratings = {asset.rating for asset in assets}
        self.stars.set_rating(ratings.pop() if len(ratings) == 1 else 0)

    def flush(self) -> None:
        """Save what was typed, now."""
        self._pause.stop()
        waiting, self._waiting = self._waiting, {}
        for field, text in waiting.items():
            self.edited.emit(field, text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self.flush()
        return super().eventFilter(watched, event)

    def _show_texts(self, asset: Asset, *, keep: bool) -> None:
        if not (keep and "title" in self._waiting) and self.title.text() != asset.title:
            self.title.setText(asset.title)
        self.title.setPlaceholderText(asset.name)
        if not (keep and "description" in self._waiting) and self.description.toPlainText() != asset.description:
            self.description.blockSignals(True)
            self.description.setPlainText(asset.description)
            self.description.blockSignals(False)

    def _show_choice(self, choice: Choice, choices: list[tuple[str, str]], values: set[str]) -> None:
        mixed = [] if len(values) == 1 else [("", t("Different"))]
        choice.set_choices([*mixed, *choices], next(iter(values)) if len(values) == 1 else "")

    def _typed(self, field: str, text: str) -> None:
        self._waiting[field] = text
        self._pause.start()

    def _described(self) -> None:
        self._typed("description", self.description.toPlainText()[:DESCRIPTION_LIMIT])

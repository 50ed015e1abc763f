"""The first window of all: choose a language, then the demo, a workspace of one's own, or one that is there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from brova_desktop.domain.errors import BrovaError
from brova_desktop.ui.bridge.words import LANGUAGES, isolated, locale, t
from brova_desktop.ui.shell.rail import mark
from brova_desktop.ui.shell.setting_words import CHOICES
from brova_desktop.ui.theme.tokens import BASE, MEDIUM
from brova_desktop.ui.theme.type import font, scaled
from brova_desktop.ui.widgets.controls import Button, Elided, Label, Line
from brova_desktop.ui.widgets.flow import Flow


class Wish(Enum):
    DEMO = "demo"
    NEW = "new"
    OPEN = "open"
    IMPORT = "import"


@dataclass(frozen=True, slots=True)
class Chosen:
    """What the person wants: `folder` to open, `name` for a new one."""

    wish: Wish
    folder: Path | None = None
    name: str = ""
    sandbox: bool = False


@dataclass(frozen=True, slots=True)
class Begun:
    """What was entered already, and why it could not be done."""

    name: str = ""
    sandbox: bool = False
    trouble: BrovaError | None = None


class Welcome(QDialog):
    """`chosen` is set when the dialog was accepted; `spoken` when it was closed by a choice of language."""

    def __init__(self, parent: QWidget | None, recent: Sequence[tuple[str, Path]], *, first_time: bool,
                 begun: Begun = Begun()) -> None:
        super().__init__(parent)
        self.chosen: Chosen | None = None
        self.spoken = ""
        title = t("Welcome to Brova Desktop") if first_time else t("Open another workspace")
        self.setWindowTitle(title)
        self.setMinimumWidth(scaled(560))
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 28, 32, 28)
        column.setSpacing(14)
        head = QHBoxLayout()
        picture = Label()
        picture.setPixmap(mark(scaled(48)))
        head.addWidget(picture)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Label(title, "title"))
        words.addWidget(Label(t("Clips in, reels out, published on time. Everything stays on this computer."),
                              "second", wrap=True))
        head.addLayout(words, 1)
        column.addLayout(head)
        if first_time:
            column.addLayout(self._languages())
        column.addWidget(Line())
        self._offer(column, first_time, begun)
        for name, folder in recent[:5]:
            known = partial(self._choose, Chosen(Wish.OPEN, folder))
            column.addWidget(Elided(f"{name} · {isolated(str(folder))}", known, kind="link",
                                    name=t("Open {name}", name=name)))

    def _languages(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(6)
        group = QButtonGroup(self)
        for code in LANGUAGES:
            button = QPushButton(CHOICES[code].source)
            button.setCheckable(True)
            button.setFont(font(BASE, MEDIUM))
            button.setAccessibleName(CHOICES[code].source)
            button.setChecked(locale().name().startswith(code))
            button.clicked.connect(partial(self._speak, code))
            group.addButton(button)
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _offer(self, column: QVBoxLayout, first_time: bool, begun: Begun) -> None:
        self.demo = Button(t("Try the demo workspace"), partial(self._choose, Chosen(Wish.DEMO)),
                           kind="primary" if first_time else "plain", icon_name="sparkles")
        column.addWidget(self.demo)
        column.addWidget(Label(t("A small coffee shop with clips, music and a reel, made on this computer in half a "
                                 "minute. Nothing to sign up for."), "hint", wrap=True))
        row = QHBoxLayout()
        self.name = QLineEdit()
        self.name.setPlaceholderText(t("Name of your brand or client"))
        self.name.setAccessibleName(t("Name of the new workspace"))
        self.make = Button(t("New workspace"), self._new, icon_name="plus")
        row.addWidget(self.name, 1)
        row.addWidget(self.make)
        column.addLayout(row)
        if begun.trouble is not None:
            self._tell(column, begun.trouble)
        self.sandbox = QCheckBox(t("Practise: publish to simulators on this computer only"))
        self.sandbox.setFont(font())
        self.sandbox.setChecked(begun.sandbox)
        column.addWidget(self.sandbox)
        self.name.setText(begun.name)
        self.name.returnPressed.connect(self._new)
        self.other = Button(t("Open a workspace folder..."), partial(self._choose, Chosen(Wish.OPEN)), kind="link")
        ways = Flow(gap=20)
        ways.addWidget(self.other)
        self.archive = Button(t("Import an archive..."), partial(self._choose, Chosen(Wish.IMPORT)), kind="link")
        ways.addWidget(self.archive)
        column.addLayout(ways)

    @property
    def begun(self) -> Begun:
        """What is entered, for the next page."""
        return Begun(self.name.text(), self.sandbox.isChecked())

    def _tell(self, column: QVBoxLayout, trouble: BrovaError) -> None:
        said = " ".join(t(one) for one in (trouble.happened, trouble.next_step) if one is not None)
        words = Label(said, "bad", wrap=True)
        column.addWidget(words)
        self.name.setProperty("wrong", True)
        self.name.setAccessibleDescription(said)
        self.name.setFocus()
        self.name.selectAll()

    def _new(self) -> None:
        if self.name.text().strip():
            self._choose(Chosen(Wish.NEW, name=self.name.text().strip(), sandbox=self.sandbox.isChecked()))
        else:
            self.name.setFocus()

    def _choose(self, chosen: Chosen) -> None:
        self.chosen = chosen
        self.accept()

    def _speak(self, code: str) -> None:
        self.spoken = code
        self.reject()

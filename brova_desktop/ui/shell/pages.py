"""The smaller windows of the shell: shortcuts, details of a failure, what is new, about."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QPlainTextEdit,
    QTableWidget,
    QTableWidgetItem,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from brova_desktop import __version__
from brova_desktop.diagnostics.report import report_text
from brova_desktop.domain.errors import BrovaError
from brova_desktop.paths import resource
from brova_desktop.ui.bridge.actions import Action
from brova_desktop.ui.bridge.words import isolated, t
from brova_desktop.ui.shell.rail import mark
from brova_desktop.ui.theme.type import font, scaled
from brova_desktop.ui.widgets.controls import Button, Label
from brova_desktop.ui.widgets.inputs import SearchField


class Page(QDialog):
    """A window with a title, a body and a close button."""

    def __init__(self, parent: QWidget, title: str, width: int = 640, height: int = 520) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.resize(scaled(width), scaled(height))
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        self.heading = Label(title, "title")
        column.addWidget(self.heading)
        self.body = QVBoxLayout()
        self.body.setSpacing(12)
        column.addLayout(self.body, 1)
        self.foot = QHBoxLayout()
        self.foot.addStretch(1)
        self.foot.addWidget(Button(t("Close"), self.accept))
        column.addLayout(self.foot)

    def add_button(self, button: Button) -> None:
        self.foot.insertWidget(0, button)


class Shortcuts(Page):
    """Every action with its keys, from the rows themselves."""

    def __init__(self, parent: QWidget, groups: Sequence[tuple[str, Sequence[Action[Any]]]]) -> None:
        super().__init__(parent, t("Keyboard shortcuts"), 640, 600)
        self._rows = [(group, t(row.title), keys_of(row)) for group, rows in groups for row in rows if row.keys]
        search = SearchField(t("Search actions and keys"))
        search.searched.connect(self._fill)
        self.body.addWidget(search)
        self.table = QTableWidget(0, 3)
        self.table.setAccessibleName(t("Keyboard shortcuts"))
        self.table.setHorizontalHeaderLabels([t("Where"), t("Action"), t("Keys")])
        self.table.verticalHeader().hide()
        self.table.horizontalHeader().setAccessibleName(t("Columns"))
        self.table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self.table.horizontalHeader().setHighlightSections(False)
        self.table.setShowGrid(False)
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.table.setFont(font())
        self.body.addWidget(self.table)
        self._fill("")
        search.setFocus()

    def _fill(self, text: str) -> None:
        wanted = text.casefold()
        found = [row for row in self._rows if wanted in " ".join(row).casefold()]
        self.table.setRowCount(len(found))
        for at, row in enumerate(found):
            for column, cell in enumerate(row):
                self.table.setItem(at, column, QTableWidgetItem(cell))
        self.table.resizeColumnToContents(0)
        self.table.resizeColumnToContents(2)


class Details(Page):
    """What stands behind a failure, ready to be copied without secrets or personal data."""

    def __init__(self, parent: QWidget, error: BrovaError) -> None:
        super().__init__(parent, t("Details"), 680, 480)
        self.body.addWidget(Label(t(error.happened), "strong", wrap=True))
        kept = " ".join(t(one) for one in (error.kept, error.next_step) if one is not None)
        self.body.addWidget(Label(kept, "second", wrap=True))
        self.text = QPlainTextEdit(report_text(error=error))
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(t("The report"))
        self.body.addWidget(self.text, 1)
        self.add_button(Button(t("Copy the report"), self.copy, kind="primary", icon_name="clipboard"))

    def copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())


class Crash(Details):
    """Something of ours broke: what it means, and a report that holds no secrets and no personal data."""

    def __init__(self, parent: QWidget, error: BrovaError, report: Path | None,
                 open_folder: Callable[[], object]) -> None:
        super().__init__(parent, error)
        self.setWindowTitle(t("Something went wrong"))
        self.heading.setText(self.windowTitle())
        hint = (t("Brova Desktop goes on. If something looks odd, save, close it and open it again. The report below "
                  "is kept on this computer and sent to nobody; it helps us if you send it."))
        self.body.insertWidget(2, Label(hint, "second", wrap=True))
        if report is not None:
            self.add_button(Button(t("Open the folder of reports"), open_folder))


class WhatsNew(Page):
    """The changes of this version in the user's words."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, t("What's new"))
        text = QTextBrowser()
        text.setAccessibleName(t("What's new"))
        text.setFont(font())
        text.setMarkdown(resource("whats_new.md").read_text(encoding="utf-8"))
        self.body.addWidget(text)


class About(Page):
    """What this is, its version and licences."""

    def __init__(self, parent: QWidget, open_licences: Callable[[], object]) -> None:
        super().__init__(parent, t("About Brova Desktop"), 520, 320)
        row = QHBoxLayout()
        picture = Label()
        picture.setPixmap(mark(scaled(64)))
        row.addWidget(picture)
        words = QVBoxLayout()
        words.addWidget(Label(t("Version {version}", version=__version__), "strong"))
        words.addWidget(Label(t("A marketing studio that runs wholly on your own machine. "
                                "Free software under the GNU General Public License, version 3 or later."),
                              "second", wrap=True))
        row.addLayout(words, 1)
        self.body.addLayout(row)
        self.body.addStretch(1)
        self.add_button(Button(t("Licences of everything inside"), open_licences))


def keys_of(row: Action[Any]) -> str:
    """The keys as this system writes them."""
    return ", ".join(isolated(QKeySequence(key, QKeySequence.SequenceFormat.PortableText).toString(
        QKeySequence.SequenceFormat.NativeText)) for key in row.keys)

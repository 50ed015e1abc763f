"""Dialogs that can be awaited. `exec()` inside a coroutine would stop other tasks for good (qasync issues 59, 82)."""

from __future__ import annotations

import asyncio
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFileDialog, QLineEdit, QVBoxLayout, QWidget
from shiboken6 import isValid

from brova_desktop.domain.words import Words, say
from brova_desktop.ui.bridge.words import t
from brova_desktop.ui.theme.type import eased
from brova_desktop.ui.widgets.controls import Button, Label

LEAST, MARGIN = QSize(640, 480), QSize(32, 32)
"""A window smaller than this is no measure for its dialogs; what stays of the window around a dialog."""
NO_MAXIMUM = 16_777_215
"""What Qt calls QWIDGETSIZE_MAX and does not export to Python."""
NO_LIMIT = 32_767
"""Characters that a line takes if nothing is said (Qt documentation, "QLineEdit::maxLength")."""


async def show(dialog: QDialog) -> int:
    """Open a dialog and wait for its end; the result is `QDialog.DialogCode`. A cancelled wait closes it."""
    answer: asyncio.Future[int] = asyncio.get_running_loop().create_future()

    def ended(code: int, *_: object) -> None:
        if not answer.done():
            answer.set_result(code)

    dialog.finished.connect(ended)
    dialog.destroyed.connect(partial(ended, 0))  # with its window: nobody will answer any more
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    if not isinstance(dialog, QFileDialog):
        fit(dialog)
    dialog.open()
    try:
        return await answer
    finally:
        if isValid(dialog):
            dialog.finished.disconnect(ended)
            dialog.close()
            dialog.deleteLater()


def fit(dialog: QDialog) -> None:
    """Before it opens: keep a dialog inside its window (or the screen, where it has none) at any text size.

    Within that it is as high as its words need when they wrap: by itself Qt asks only for a guess at that.
    """
    above = dialog.parentWidget()
    room = dialog.screen().availableSize() if above is None else above.window().size().expandedTo(LEAST)
    room -= MARGIN
    dialog.setMinimumSize(dialog.minimumSize().boundedTo(room))
    if dialog.maximumSize().width() < NO_MAXIMUM:  # of a fixed size
        dialog.setMaximumSize(dialog.maximumSize().boundedTo(room))
    size, layout = dialog.size().boundedTo(room), dialog.layout()
    if layout is not None and layout.hasHeightForWidth():
        size.setHeight(max(size.height(), layout.totalHeightForWidth(size.width())))
    dialog.resize(size.boundedTo(room))


class Question(QDialog):
    """One question with the words for yes on its button."""

    def __init__(self, parent: QWidget, title: Words, text: Words, yes: Words, *, danger: bool = False) -> None:
        super().__init__(parent)
        self.setWindowTitle(t(title))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(Label(t(title), "title", wrap=True))
        column.addWidget(Label(t(text), "second", wrap=True))
        buttons = QDialogButtonBox()
        agree = Button(t(yes), kind="danger" if danger else "primary")
        refuse = Button(t(say("Cancel")))
        buttons.addButton(agree, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(refuse, QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
        refuse.setDefault(danger)
        agree.setDefault(not danger)
        self.setMinimumWidth(eased(420))


async def confirm(parent: QWidget, title: Words, text: Words, yes: Words, *, danger: bool = False) -> bool:
    """Ask; True when the person agreed."""
    return await show(Question(parent, title, text, yes, danger=danger)) == QDialog.DialogCode.Accepted


class Asking(QDialog):
    """One line to be written, not empty and no longer than `longest` characters; `secret` hides them."""

    def __init__(self, parent: QWidget, title: Words, text: Words | None, yes: Words, *, value: str = "",
                 secret: bool = False, longest: int = NO_LIMIT) -> None:
        super().__init__(parent)
        self.setWindowTitle(t(title))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(Label(t(title), "title", wrap=True))
        self.field = QLineEdit(value)
        self.field.setMaxLength(longest)
        self.field.setAccessibleName(t(title))
        if text is not None:
            column.addWidget(Label(t(text), "second", wrap=True))
            self.field.setAccessibleDescription(t(text))
        if secret:
            self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.selectAll()
        column.addWidget(self.field)
        buttons = QDialogButtonBox()
        self.agree = Button(t(yes), kind="primary")
        buttons.addButton(self.agree, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(Button(t(say("Cancel"))), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
        self.agree.setDefault(True)
        self.agree.setEnabled(bool(value.strip()))
        self.field.textChanged.connect(lambda written: self.agree.setEnabled(bool(written.strip())))
        self.setMinimumWidth(eased(420))
        self.field.setFocus()


async def ask_line(parent: QWidget, title: Words, text: Words | None, yes: Words, *, value: str = "",
                   secret: bool = False, longest: int = NO_LIMIT) -> str | None:
    """Ask for one line; None when the person cancelled."""
    dialog = Asking(parent, title, text, yes, value=value, secret=secret, longest=longest)
    accepted = await show(dialog) == QDialog.DialogCode.Accepted
    return dialog.field.text() if accepted else None


async def choose_files(parent: QWidget, title: Words, pattern: str = "", *, many: bool = True) -> list[Path]:
    """Files a person picks, none when they cancelled."""
    dialog = QFileDialog(parent, t(title))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles if many else QFileDialog.FileMode.ExistingFile)
    if pattern:
        dialog.setNameFilter(pattern)
    picked = await show(dialog) == QDialog.DialogCode.Accepted
    return [Path(one) for one in dialog.selectedFiles()] if picked else []


async def choose_target(parent: QWidget, title: Words, name: str, suffix: str = "") -> Path | None:
    """Where to save something, None when cancelled."""
    dialog = QFileDialog(parent, t(title))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(suffix)
    dialog.selectFile(name)
    picked = await show(dialog) == QDialog.DialogCode.Accepted and dialog.selectedFiles()
    return Path(dialog.selectedFiles()[0]) if picked else None

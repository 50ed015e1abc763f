"""The recovery key: shown when a workspace is made, and again when somebody asks for it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from brova_desktop.domain.words import Words
from brova_desktop.ports.vault import Secret
from brova_desktop.ui.bridge.clipboard import copy_secret
from brova_desktop.ui.bridge.words import t
from brova_desktop.ui.shell.pages import Page
from brova_desktop.ui.widgets.controls import Button, Label


class RecoveryPage(Page):
    """The key to be written down. It leaves this page only by the person's own hand."""

    def __init__(self, parent: QWidget, name: str, key: Secret, protection: Words) -> None:
        super().__init__(parent, t("The recovery key of {name}", name=name), 620, 300)
        self.body.addWidget(Label(
            t("Write it down or print it and keep it away from this computer. When the computer is lost or its "
              "keychain is gone, a copy of the workspace opens with this key only."), "body", wrap=True))
        self.key = QLineEdit(key.reveal())
        self.key.setReadOnly(True)
        self.key.setAccessibleName(t("Recovery key"))
        self.key.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.key.setCursorPosition(0)
        self.body.addWidget(self.key)
        self.body.addWidget(Label(t(protection), "second", wrap=True))
        self.said = Label("", "ok", wrap=True)
        self.said.hide()
        self.body.addWidget(self.said)
        self.body.addStretch(1)
        self.add_button(Button(t("Copy the key"), self.copy, icon_name="clipboard"))

    def copy(self) -> None:
        copy_secret(self.key.text())
        self.said.setText(t("Copied. In a minute it is taken off the clipboard, if it is still there."))
        self.said.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.said.text()))

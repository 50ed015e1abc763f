"""Asking for a folder."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from brova_desktop.domain.words import Words
from brova_desktop.ui.bridge.dialogs import show
from brova_desktop.ui.bridge.words import t


async def choose_folder(parent: QWidget, title: Words) -> Path | None:
    """The folder a person picks, None when they cancelled."""
    dialog = QFileDialog(parent, t(title))
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    picked = await show(dialog) == QDialog.DialogCode.Accepted and dialog.selectedFiles()
    return Path(dialog.selectedFiles()[0]) if picked else None

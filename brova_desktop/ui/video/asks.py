"""Questions of the studio as dialogs."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from brova_desktop.domain.words import Words, say
from brova_desktop.ui.bridge.dialogs import ask_line, choose_files, choose_target, confirm, show
from brova_desktop.ui.bridge.words import t

MEDIA = ("*.mp4 *.mov *.m4v *.avi *.webm *.mkv *.gif *.jpg *.jpeg *.png *.webp *.heic *.avif *.svg *.mp3 *.m4a *.wav "
         "*.ogg *.flac *.aac")  # fmt: skip


class DialogAsks:
    """`parts.Asks` with windows on a widget."""

    def __init__(self, parent: QWidget) -> None:
        self._parent = parent

    async def files(self, title: Words, pattern: str = "", *, many: bool = True) -> list[Path]:
        media = t("Media files ({endings})", endings=MEDIA).replace("\u2068", "").replace("\u2069", "")
        return await choose_files(self._parent, title, pattern or f"{media};;{t('All files')} (*)", many=many)

    async def target(self, title: Words, name: str, suffix: str) -> Path | None:
        return await choose_target(self._parent, title, name, suffix)

    async def folder(self, title: Words) -> Path | None:
        dialog = QFileDialog(self._parent, t(title))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly, True)
        picked = await show(dialog) == QDialog.DialogCode.Accepted and dialog.selectedFiles()
        return Path(dialog.selectedFiles()[0]) if picked else None

    async def agree(self, title: Words, text: Words, yes: Words) -> bool:
        return await confirm(self._parent, title, text, yes, danger=True)

    async def name(self, title: Words, label: Words, start: str = "") -> str:
        return (await ask_line(self._parent, title, label, say("Save"), value=start, longest=120) or "").strip()

    def open_folder(self, place: Path) -> None:
        folder = place.parent if not place.is_dir() else place
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))



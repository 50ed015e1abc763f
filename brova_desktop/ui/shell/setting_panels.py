"""What stands below the settings of a section: the size of the cache and its clean-up, the backups and the way back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QListWidget, QVBoxLayout, QWidget
from shiboken6 import isValid

from brova_desktop.domain.errors import BrovaError
from brova_desktop.domain.words import Words, say
from brova_desktop.domain.workspace.rotation import BackupReason
from brova_desktop.jobs.lanes import FILES
from brova_desktop.ui.bridge.dialogs import confirm
from brova_desktop.ui.bridge.notices import Tone
from brova_desktop.ui.bridge.words import day, t
from brova_desktop.ui.theme.type import scaled
from brova_desktop.ui.video.names import size_of
from brova_desktop.ui.widgets.controls import Button, Label

if TYPE_CHECKING:
    from brova_desktop.services.backup import Backup, Preview
    from brova_desktop.services.library.cache_care import CacheShare
    from brova_desktop.ui.shell.window import MainWindow

REASONS: dict[BackupReason, Words] = {
    BackupReason.SCHEDULED: say("of the day"), BackupReason.ASKED: say("asked for"),
    BackupReason.UPGRADE: say("before an upgrade"), BackupReason.RESTORE: say("before a restore"),
}  # fmt: skip


def panels(window: MainWindow) -> dict[str, Callable[[], QWidget]]:
    """What stands below which section of the settings."""
    return {"media": lambda: CachePanel(window), "backups": lambda: BackupPanel(window)}


class CachePanel(QWidget):
    """How large what can be made again is, and a button that frees it."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__()
        assert window.bench is not None
        self._bench, self._window = window.bench, window
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 16, 0, 8)
        column.setSpacing(8)
        column.addWidget(Label(t("In the cache now"), "strong"))
        self.sizes = Label(t("Looking…"), "second", wrap=True)
        column.addWidget(self.sizes)
        self.clean = Button(t("Clean up"), self._clean, hint=t("Everything in the cache can be made again."))
        self.clean.setEnabled(False)
        line = QHBoxLayout()
        line.addWidget(self.clean)
        line.addStretch(1)
        column.addLayout(line)
        window.scope.start(self._look(), name="cache sizes", replace=True)

    async def _look(self) -> None:
        from brova_desktop.services.library.cache_care import CacheCare

        care = CacheCare(self._bench.desk.workspace.folder.cache)
        self._tell(await self._bench.lanes.run(FILES, care.sizes))

    def _tell(self, shares: tuple[CacheShare, ...]) -> None:
        if isValid(self):
            lines = [f"{t(one.kind.words())}: {size_of(one.size)}" for one in shares if one.files]
            self.sizes.setText("\n".join(lines) or t("Nothing"))
            self.clean.setEnabled(bool(lines))

    def _clean(self) -> None:
        self.clean.setEnabled(False)
        self._window.scope.start(self._cleaned(), name="cache clean-up")

    async def _cleaned(self) -> None:
        from brova_desktop.services.library.cache_care import CacheCare

        care = CacheCare(self._bench.desk.workspace.folder.cache)
        working = bool(self._bench.runner.running)
        freed = await self._bench.lanes.run(FILES, lambda: care.clean(working=working))
        self._window.notices.say(say("{size} were freed.", size=size_of(freed)), tone=Tone.OK)
        await self._look()


class BackupPanel(QWidget):
    """The backups there are; the chosen one says what it holds and what putting it back would cost."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__()
        assert window.bench is not None
        self._bench, self._window = window.bench, window
        self._found: tuple[Backup, ...] = ()
        self._seen: Preview | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 16, 0, 8)
        column.setSpacing(8)
        title = Label(t("Backups of this workspace"), "strong")
        column.addWidget(title)
        self.list = QListWidget()
        self.list.setAccessibleName(t("Backups of this workspace"))
        self.list.setFixedHeight(scaled(140))
        title.setBuddy(self.list)
        column.addWidget(self.list)
        self.words = Label(t("Choose one to see what it holds."), "second", wrap=True)
        column.addWidget(self.words)
        self.make = Button(t("Back up now"), self._make)
        self.restore = Button(t("Restore"), self._ask)
        self.restore.setEnabled(False)
        line = QHBoxLayout()
        line.addWidget(self.make)
        line.addWidget(self.restore)
        line.addStretch(1)
        column.addLayout(line)
        self.list.currentRowChanged.connect(self._choose)
        window.scope.start(self._read(), name="backups", replace=True)

    async def _read(self) -> None:
        root = self._bench.desk.workspace.folder.root
        found = await self._bench.lanes.run(FILES, self._bench.work.backups.all, root)
        if isValid(self):
            self._found = found
            self.list.clear()
            for one in found:
                self.list.addItem(line_of(one))
            if not found:
                self.words.setText(t("There is none yet."))

    def _make(self) -> None:
        self._window.scope.start(self._made(), name="backing up")

    async def _made(self) -> None:
        await self._window.answers.back_up()
        await self._read()

    def _choose(self, at: int) -> None:
        self._seen = None
        self.restore.setEnabled(False)
        if 0 <= at < len(self._found):
            self.words.setText(t("Looking into it…"))
            self._window.scope.start(self._look(self._found[at].path), name="look into backup", replace=True)

    async def _look(self, backup: Path) -> None:
        work = self._bench.work
        try:
            seen = await self._bench.lanes.run(FILES, work.backups.preview_of, self._bench.desk.workspace, backup)
        except BrovaError as error:  # another one may be chosen: it is said where this one stands
            if isValid(self):
                self.words.setText(t(error.happened))
            return
        if isValid(self):
            self._seen = seen
            self.words.setText("\n".join(map(t, _held(seen))))
            self.restore.setEnabled(True)

    def _ask(self) -> None:
        if self._seen is not None:
            self._window.scope.start(self._asked(self._seen), name="restore")

    async def _asked(self, seen: Preview) -> None:
        cost = " ".join(map(t, _cost(seen)))
        if await confirm(self._window, say("Put this backup in the place of the library?"),
                         say("{cost} What it replaces is kept as a backup of its own; files are not touched. What was "
                             "published stays published.", cost=cost), say("Restore"), danger=True):
            self._window.answers.restoring.emit(seen.backup)


def line_of(backup: Backup) -> str:
    """When and why it was made, and its size."""
    made = day(backup.stamp.made.astimezone(), "d MMM yyyy, HH:mm")
    return f"{made} · {t(REASONS[backup.stamp.reason])} · {size_of(backup.size)}"


def _held(seen: Preview) -> list[Words]:
    holds = seen.holds
    return [say("{assets} files, {reels} reels, {posts} posts, {collections} collections", assets=holds.assets,
                reels=holds.reels, posts=holds.posts, collections=holds.collections), *_cost(seen)]


def _cost(seen: Preview) -> list[Words]:
    if seen.loss is None:
        return [say("The library in use cannot be read, so nobody can say what would be lost.")]
    return list(seen.loss.sentences()) or [say("The backup holds the same as the library.")]

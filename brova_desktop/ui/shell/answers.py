"""What the shell does for menus, buttons of notices and the palette: pages, folders, reports, backups."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QDialog

from brova_desktop.diagnostics.report import report_text
from brova_desktop.domain.errors import Act, BrovaError
from brova_desktop.domain.observe import Event
from brova_desktop.domain.words import say
from brova_desktop.domain.workspace.job import JobState
from brova_desktop.paths import resource
from brova_desktop.ui.bridge.dialogs import fit
from brova_desktop.ui.bridge.notices import Tone
from brova_desktop.ui.bridge.words import t
from brova_desktop.ui.bridge.workbench import Place

if TYPE_CHECKING:
    from brova_desktop.ui.shell.window import MainWindow


class Answers:
    """One for each window. `switching` hears that the person wants another workspace, `wanting` what is to be done
    to this one as a whole: "rename", "recovery-key", "remove-demo".
    """

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self.switching: Event[None] = Event()
        self.wanting: Event[str] = Event()
        self.restoring: Event[Path] = Event()
        """Hears which backup is to take the place of the library."""
        self.page: QDialog | None = None

    def of(self, act: Act, error: BrovaError) -> Callable[[], object] | None:
        """The shell's own answer to an act; None where only a studio can know."""
        known: dict[Act, Callable[[], object]] = {
            Act.SHOW_DETAILS: partial(self.show_details, error),
            Act.REPORT: partial(self._copy_report, error),
            Act.OPEN_SETTINGS: partial(self.preferences, ""),
            Act.RESTORE_BACKUP: partial(self.preferences, "backups"),
            Act.FREE_SPACE: partial(self.preferences, "media.cache_gigabytes"),
            Act.OPEN_FOLDER: partial(self.open_in_workspace, ""),
            Act.RECONNECT: lambda: self._window.go(Place("calendar", "accounts")),
        }
        return known.get(act)

    # --- pages ---

    @property
    def setting(self) -> str | None:
        """The setting in front ("" for none of them) while the preferences are open, else None."""
        from brova_desktop.ui.shell.preferences import Preferences

        return self.page.current if isinstance(self.page, Preferences) else None

    def preferences(self, key: str) -> None:
        from brova_desktop.ui.shell.preferences import Preferences
        from brova_desktop.ui.shell.setting_panels import panels

        if self._window.bench is not None:
            self._open(Preferences(self._window, self._window.bench.settings, self._window.notices, key,
                                   panels(self._window)))

    def shortcuts(self) -> None:
        from brova_desktop.ui.shell.pages import Shortcuts
        from brova_desktop.ui.shell.studios import STUDIOS

        groups = [(t("Everywhere"), self._window.actions_set.rows),
                  *((t(one.title), one.rows()) for one in STUDIOS)]
        self._open(Shortcuts(self._window, groups))

    def show_details(self, error: BrovaError) -> None:
        from brova_desktop.ui.shell.pages import Details

        self._open(Details(self._window, error))

    def crashed(self, error: BrovaError, report: Path | None) -> None:
        """Say that something of ours broke, and show the report; one window at a time, however much breaks."""
        from brova_desktop.ui.shell.pages import Crash

        if isinstance(self.page, Crash):
            return
        self._open(Crash(self._window, error, report, lambda: open_path(report.parent) if report is not None else None))

    def whats_new(self) -> None:
        from brova_desktop.ui.shell.pages import WhatsNew

        self._open(WhatsNew(self._window))

    def about(self) -> None:
        from brova_desktop.ui.shell.pages import About

        self._open(About(self._window, lambda: open_path(resource("licences/THIRD-PARTY.md"))))

    def palette(self) -> None:
        window = self._window
        if window.bench is not None:
            self._open(window.searching.palette())

    # --- deeds ---

    def full_screen(self) -> None:
        if self._window.isFullScreen():
            self._window.showNormal()
        else:
            self._window.showFullScreen()

    def switch(self) -> None:
        self.switching.emit(None)

    def open_in_workspace(self, place: str) -> None:
        """Show a folder of the workspace, or the folder a file of it is in."""
        if self._window.bench is None:
            return
        root = self._window.bench.desk.workspace.folder.root
        whole = root / place
        open_path(whole if whole.is_dir() else whole.parent)

    async def back_up(self) -> None:
        """Until it is made. Raises why it could not be."""
        from brova_desktop.services.work import failure_of

        bench = self._window.bench
        if bench is not None:
            job = await bench.work.back_up(bench.runner)
            self._window.notices.say(say("The library is being backed up."))
            over = await bench.runner.wait(job.id)
            if over.state is JobState.FAILED:
                raise failure_of(over)

    def copy_report(self) -> None:
        self._copy_report(None)

    def _copy_report(self, error: BrovaError | None) -> None:
        QGuiApplication.clipboard().setText(report_text(error=error))
        self._window.notices.say(say("The report was copied. It holds no secrets and no personal data."), tone=Tone.OK)

    def _open(self, page: QDialog) -> None:
        if self.page is not None:
            self.page.close()
        self.page = page
        page.finished.connect(partial(self._closed, page))
        fit(page)
        page.open()

    def _closed(self, page: QDialog, _: int = 0) -> None:
        if self.page is page:
            self.page = None
        page.deleteLater()


def open_path(path: Path) -> bool:
    """Show a file or folder with the system's own program; False where there is none."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

"""The window in front: how it is dressed, and the new one that takes its place when language or theme change."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QApplication

from brova_desktop.desktop.look import look_of, put_on
from brova_desktop.domain.errors import BrovaError
from brova_desktop.ui.bridge.notices import NoticeButton, Tone
from brova_desktop.ui.shell.window import MainWindow

if TYPE_CHECKING:
    from brova_desktop.settings.schema import Settings
    from brova_desktop.ui.bridge.workbench import Workbench


class Front:
    """`notices` of whichever window is in front now; `greet` is called with each new window before it is shown."""

    def __init__(self, app: QApplication, memory: dict[str, Any], settings: Settings,
                 greet: Callable[[MainWindow], object]) -> None:
        self._app = app
        self._memory = memory
        self._greet = greet
        self.window: MainWindow
        self.dress(settings)

    def dress(self, settings: Settings) -> None:
        """Language, direction, theme and text size as the settings say."""
        self._worn = look_of(settings, self._app)
        put_on(self._app, self._worn)

    def wears(self, settings: Settings) -> bool:
        """Whether the settings ask for what is worn already."""
        return look_of(settings, self._app) == self._worn

    def show(self, *, hidden: bool = False) -> None:
        """A new window. `hidden`: it stays in the tray."""
        self.window = MainWindow(self._memory)
        self._greet(self.window)
        self.window.setVisible(not hidden)

    def dismiss(self) -> None:
        """The window goes for good."""
        self.window.leave()
        self.window.deleteLater()

    def redress(self, settings: Settings) -> None:
        """The same before a workspace is open."""
        old = self.window
        self.dress(settings)
        self.show()
        if old.closed is not None:
            self.window.say_closed(*old.closed)
        old.leave()
        old.deleteLater()

    async def rebuild(self, bench: Workbench) -> None:
        """The same workspace in a new window. Raises what kept a studio from saving; then the old window stays."""
        old = self.window
        setting, hidden = old.answers.setting, not old.isVisible()
        try:
            await old.detach()
        except BrovaError:
            old.show_studio(old.current_key)  # one of those that are closed already may have been in front
            raise
        self.dress(bench.settings.current)
        self.show(hidden=hidden)
        self.window.attach(bench)
        if setting is not None:  # it was changed there: the page stays open
            self.window.answers.preferences(setting)
        old.leave()
        old.deleteLater()

    # --- notices ---

    def tell(self, error: BrovaError, *, doing: Any = None) -> None:
        self.window.notices.tell(error, doing=doing)

    def say(self, words: Any, *, tone: Tone = Tone.INFO, buttons: tuple[NoticeButton, ...] = ()) -> None:
        self.window.notices.say(words, tone=tone, buttons=buttons)

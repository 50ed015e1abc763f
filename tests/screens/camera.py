"""Dresses the application, arranges a scene in a real window on the demo workspace, and takes its picture."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from brova_desktop.desktop.bench import open_bench
from brova_desktop.desktop.look import Look, put_on
from brova_desktop.ui.bridge.workbench import Workbench
from brova_desktop.ui.shell.window import MainWindow
from brova_desktop.ui.theme.tokens import THEMES
from tests.screens.calendar_pages import CALENDAR
from tests.screens.publishing_pages import PUBLISHING
from tests.screens.scenes import SCENES, Scene
from tests.screens.states import FRESH, RARE
from tests.screens.stillness import still, watch
from tests.screens.video_pages import PAGES
from tests.screens.workspace_pages import WORKSPACES

SHADE = QColor(0, 0, 0, 90)
"""What lies over the window while a dialog is open."""


@dataclass(frozen=True, slots=True)
class Order:
    """Which pictures are wanted."""

    folder: Path
    languages: Sequence[str] = ("en", "ar", "vi")
    themes: Sequence[str] = ("light", "dark", "contrast-dark", "contrast-light")
    sizes: Sequence[QSize] = (QSize(1280, 800), QSize(1920, 1080))
    only: Sequence[str] = ()
    text_scale: float = 1.0
    is_fresh: bool = False
    """Of a workspace in which nobody has done anything yet."""

    def scenes(self) -> list[Scene]:
        known = FRESH if self.is_fresh else (*SCENES, *PAGES, *CALENDAR, *PUBLISHING, *WORKSPACES, *RARE)
        return [one for one in known if not self.only or any(one.name.startswith(word) for word in self.only)]


class Photographer:
    """Takes all pictures of an order on one open workspace."""

    def __init__(self, app: QApplication, root: Path, order: Order,
                 look_at: Callable[[MainWindow, str], object] | None = None) -> None:
        """`look_at` is shown the window in every scene, with the picture's name; then no picture is taken."""
        self._app = app
        self._look_at = look_at
        self._root = root
        self._order = order
        self.window: MainWindow
        self.taken: list[Path] = []

    async def work(self) -> list[Path]:
        """The pictures taken."""
        async with self._bench() as bench:
            for language in self._order.languages:
                for theme in self._order.themes:
                    put_on(self._app, Look(language, THEMES[theme], self._order.text_scale, True))
                    for size in self._order.sizes:
                        await self._one_look(bench, f"{language}-{theme}-{size.width()}x{size.height()}", size)
        return self.taken

    @asynccontextmanager
    async def _bench(self) -> AsyncIterator[Workbench]:
        front = _Front(self)
        async with open_bench(self._root, front, lambda place: self.window.go(place), {}, beating=False) as bench:
            watch(bench.lanes)
            yield bench

    async def _one_look(self, bench: Workbench, look: str, size: QSize) -> None:
        self.window = MainWindow({})
        self.window.resize(size)
        self.window.show()
        self.window.attach(bench)
        for scene in self._order.scenes():
            await scene.arrange(self.window)
            await still(self.window)
            if self._look_at is None:
                self._take(f"{scene.name}-{look}.png")
            else:
                self._look_at(self.window, f"{scene.name}-{look}")
            self._tidy()
            if scene.back is not None:
                await scene.back(self.window)
        await self.window.detach()
        self.window.leave()
        self.window.deleteLater()

    def _take(self, name: str) -> None:
        place = self._order.folder / name
        place.parent.mkdir(parents=True, exist_ok=True)
        self._picture().save(str(place))
        self.taken.append(place)
        print(place.name, flush=True)

    def _picture(self) -> QPixmap:
        """The window, with whatever dialog is open on it in its middle."""
        picture = self.window.grab()
        for dialog in self._dialogs():
            with QPainter(picture) as painter:
                painter.fillRect(picture.rect(), SHADE)
                inner = dialog.grab()
                painter.drawPixmap(QPoint((self.window.width() - dialog.width()) // 2,
                                          (self.window.height() - dialog.height()) // 2), inner)
        for popup in popups():
            with QPainter(picture) as painter:
                painter.drawPixmap(self.window.mapFromGlobal(popup.pos()), popup.grab())
        return picture

    def _dialogs(self) -> list[QDialog]:
        return [one for one in self.window.findChildren(QDialog) if one.isVisible()]

    def _tidy(self) -> None:
        self.window.notices.clear()
        self.window.hide_activity()
        for popup in reversed(popups()):
            popup.close()
        for dialog in self._dialogs():
            dialog.reject()


def popups() -> list[QWidget]:
    """Menus and the like that are open now."""
    return [one for one in QApplication.topLevelWidgets()
            if one.isVisible() and one.windowType() is Qt.WindowType.Popup and not isinstance(one, QDialog)]


class _Front:
    """Notices of whichever window is photographed now."""

    def __init__(self, photographer: Photographer) -> None:
        self._photographer = photographer

    def tell(self, error: object, *, doing: object = None) -> None:
        self._photographer.window.notices.tell(error, doing=doing)  # type: ignore[arg-type]

    def say(self, words: object, **more: object) -> None:
        self._photographer.window.notices.say(words, **more)  # type: ignore[arg-type]

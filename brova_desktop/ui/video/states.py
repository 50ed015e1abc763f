"""What stands in place of the list while there is none: loading, empty, failed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from brova_desktop.domain.errors import BrovaError
from brova_desktop.ui.bridge.words import t
from brova_desktop.ui.video.filtering import ATTENTION, BIN, Filter
from brova_desktop.ui.widgets.panels import EmptyState

LEAST = 200
"""Pixels that the text of a state may be narrowed to."""


class ListStates(QWidget):
    """One state at a time. `do` triggers an action by its id, `again` reads the list once more."""

    def __init__(self, do: Callable[[str], object], again: Callable[[], object]) -> None:
        super().__init__()
        self._do = do
        self._again = again
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(24, 24, 24, 24)
        self._name = ""
        self.state: EmptyState | None = None

    def loading(self) -> None:
        self._show("loading", lambda: EmptyState("loader", t("Loading"), t("The library is being read.")))

    def failed(self, error: BrovaError) -> None:
        words = " ".join(t(one) for one in (error.happened, error.next_step) if one is not None)
        self._show(f"failed {words}", lambda: EmptyState(
            "circle-alert", t("The library could not be read"), words, t("Try again"), self._again))

    def empty(self, filter: Filter) -> None:  # noqa: A002 - the word of the screen
        """Nothing is there: why, and what to do."""
        if filter.text or filter.narrowed:
            self._show("nothing found", lambda: EmptyState(
                "search", t("Nothing found"), t("No file matches what you search and filter for."),
                t("Clear filters"), lambda: self._do("video.clear-filters")))
        elif filter.place == BIN:
            self._show("bin", lambda: EmptyState(
                "trash-2", t("The bin is empty"), t("Files you delete wait here until you delete them for good.")))
        elif filter.place == ATTENTION:
            self._show("attention", lambda: EmptyState(
                "circle-check", t("All files are well"), t("Files that are missing or cannot be read are shown here.")))
        elif filter.collection is not None:
            self._show("collection", lambda: EmptyState(
                "folder", t("This collection is empty"), t("Drag files onto its name, or import new ones here."),
                t("Import files"), lambda: self._do("video.import")))
        else:
            self._show("library", lambda: EmptyState(
                "film", t("Your clips, pictures and sounds"),
                t("Drop files or folders here, or choose them. Reels and posts are made from what is here."),
                t("Import files"), lambda: self._do("video.import")))

    def _show(self, name: str, make: Callable[[], EmptyState]) -> None:
        if name == self._name:
            return
        self._name = name
        if self.state is not None:
            self._column.removeWidget(self.state)
            self.state.hide()
            self.state.deleteLater()
        self.state = make()
        self.state.text.setMinimumWidth(LEAST)
        self._column.addWidget(self.state)

"""Panes that put a part of themselves away where they have not enough room."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from brova_desktop.ui.widgets.fitting import Fitting

SLACK = 24
"""Pixels that must be free before what was put away comes back: no flicker at the edge."""


class Folding(Fitting):
    """Says what it needs (`wanted`) and puts a part away or back (`fold`); looks at each change of its room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.is_folded = False

    def wanted(self) -> int:
        """Pixels of width that it needs with nothing put away."""
        raise NotImplementedError

    def fold(self, folded: bool) -> None:
        """Put it away, or back; `is_folded` says so already."""
        raise NotImplementedError

    def refit(self) -> None:
        """Look whether the room is enough."""
        folded = self.wanted() > self.width() - (SLACK if self.is_folded else 0)
        if folded is not self.is_folded:
            self.is_folded = folded
            self.fold(folded)

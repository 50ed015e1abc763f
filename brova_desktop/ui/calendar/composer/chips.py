"""The accounts a post goes to, as chips that are on or off."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStyle, QVBoxLayout, QWidget

from brova_desktop.domain.posts.connection import Connection
from brova_desktop.ui.bridge.words import isolated, t
from brova_desktop.ui.calendar.chips import draw_disc
from brova_desktop.ui.calendar.composer.presenter import Composer
from brova_desktop.ui.calendar.items import Mark, mark_of
from brova_desktop.ui.calendar.states import SIGNS
from brova_desktop.ui.theme.icons import pixmap
from brova_desktop.ui.theme.tokens import BASE, MEDIUM
from brova_desktop.ui.theme.type import font, scaled
from brova_desktop.ui.theme.wear import colour
from brova_desktop.ui.widgets.flow import Flow


class AccountChip(QAbstractButton):
    """One account; when it is out already, its sign says so and it can no longer be taken off."""

    def __init__(self, connection: Connection, mark: Mark, *, twins: bool) -> None:
        super().__init__()
        self._mark = mark
        self._words = isolated(connection.profile.handle) if twins and connection.profile.handle else mark.name
        self.sign = ""
        self._tint = "ok"
        self.setCheckable(True)
        self.setAccessibleName(f"{mark.name} {connection.profile.handle}".strip())
        self.setToolTip(f"{mark.name}\n{isolated(connection.profile.handle or connection.profile.name)}")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_sign(self, icon: str, tint: str) -> None:
        self.sign, self._tint = icon, tint
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        wide = QFontMetrics(font(BASE, MEDIUM)).horizontalAdvance(self._words)
        return QSize(wide + scaled(24 + 20 + (18 if self.sign else 0)), scaled(30))

    def paintEvent(self, event: QPaintEvent) -> None:
        area, direction = self.rect(), self.layoutDirection()

        def place(left: int, width: int) -> QRect:
            top = (area.height() - width) // 2 if width < area.height() else 0
            return QStyle.visualRect(direction, area, QRect(left, top, width, min(width, area.height())))

        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            on = self.isChecked()
            painter.setPen(QPen(colour("focus" if self.hasFocus() else "accent" if on else "edge"),
                                2 if self.hasFocus() else 1))
            painter.setBrush(colour("soft" if on else "hover" if self.underMouse() else "surface"))
            painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), area.height() / 2 - 1, area.height() / 2 - 1)
            disc = scaled(16)
            painter.setOpacity(1.0 if on or not self.isEnabled() else 0.75)
            draw_disc(painter, place(scaled(8), disc), self._mark, size=10)
            painter.setOpacity(1.0)
            painter.setPen(colour("accent" if on else "text2"))
            painter.setFont(font(BASE, MEDIUM))
            tail = scaled(18) if self.sign else 0
            words = QRect(scaled(30), 0, area.width() - scaled(30) - scaled(10) - tail, area.height())
            painter.drawText(QStyle.visualRect(direction, area, words), Qt.AlignmentFlag.AlignCenter, self._words)
            if self.sign:
                side = scaled(14)
                drawn = pixmap(self.sign, self._tint, size=side, scale=self.devicePixelRatioF())
                painter.drawPixmap(place(area.width() - side - scaled(8), side), drawn)


class AccountChips(QWidget):
    """All accounts of the workspace; `toggled` brings the one that was pressed."""

    toggled = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(t("Accounts this post goes to"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._row = QWidget()
        self._flow = Flow(self._row, gap=6)
        column.addWidget(self._row)
        self.chips: dict[str, AccountChip] = {}
        self._shown: tuple[Connection, ...] = ()

    def refresh(self, composer: Composer) -> None:
        if composer.connections != self._shown:
            self._rebuild(composer)
        for id, chip in self.chips.items():
            target = composer.target_of(id)  # type: ignore[arg-type]
            chip.setChecked(target is not None)
            known = composer.live.get(target) if target is not None else None
            out = target is not None and target not in composer.open_targets
            sign = SIGNS[known.state] if known is not None and (out or known.state.needs_person) else None
            chip.show_sign(sign.icon if sign is not None else "", sign.tint if sign is not None else "ok")

    def _rebuild(self, composer: Composer) -> None:
        self._shown = composer.connections
        while self._flow.count():
            item = self._flow.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.chips = {}
        platforms = [one.platform for one in composer.connections]
        for one in composer.connections:
            chip = AccountChip(one, mark_of(one.platform, composer.facts), twins=platforms.count(one.platform) > 1)
            chip.clicked.connect(lambda _=False, one=one: self.toggled.emit(one))
            self.chips[one.id] = chip
            self._flow.addWidget(chip)
        self._row.updateGeometry()

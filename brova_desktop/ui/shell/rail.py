"""The rail at the leading side: a button for each studio, the menu above, preferences below."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QLinearGradient, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from brova_desktop.domain.words import Words
from brova_desktop.ui.bridge.words import t
from brova_desktop.ui.theme.icons import icon
from brova_desktop.ui.theme.tokens import MEDIUM, RAIL_WIDTH, SMALL, STRONG
from brova_desktop.ui.theme.type import font, scaled
from brova_desktop.ui.theme.wear import colour
from brova_desktop.ui.widgets.panels import plain

MARK_FROM, MARK_MID, MARK_TO = "#ff7a59", "#a45bff", "#4a43d9"
"""The product's own mark: the one place with colours of its own."""


def mark(size: int, scale: int = 2) -> QPixmap:
    """The product's mark: a letter on a rounded square."""
    made = QPixmap(size * scale, size * scale)
    made.fill(Qt.GlobalColor.transparent)
    with QPainter(made) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shade = QLinearGradient(0, 0, size * scale, size * scale)
        for at, value in ((0.0, MARK_FROM), (0.5, MARK_MID), (1.0, MARK_TO)):
            shade.setColorAt(at, QColor(value))
        painter.setBrush(shade)
        painter.setPen(Qt.PenStyle.NoPen)
        box = QRectF(0, 0, size * scale, size * scale)
        painter.drawRoundedRect(box, size * scale * 0.24, size * scale * 0.24)
        letter = font(weight=STRONG)
        letter.setPixelSize(round(size * scale * 0.56))
        painter.setFont(letter)
        painter.setPen(QColor("#ffffff"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "B")
    made.setDevicePixelRatio(scale)
    return made


class RailButton(QToolButton):
    """A studio's button; a small number in its corner when something there waits."""

    def __init__(self, title: str, icon_name: str, key_hint: str) -> None:
        super().__init__()
        self.count = 0
        self._title = title
        self.setProperty("kind", "rail")
        self.setText(title)
        self.setIcon(icon(icon_name, size=22))
        self.setIconSize(QSize(scaled(22), scaled(22)))
        self.setFont(font(SMALL, MEDIUM))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumHeight(scaled(52))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCheckable(True)
        self.setAccessibleName(title)
        self.setToolTip(f"{title} ({key_hint})" if key_hint else title)

    def set_count(self, count: int, what: str) -> None:
        """Show how many things wait there; `what` says it in words for a screen reader."""
        self.count = count
        self.setAccessibleName(f"{self._title}, {what}" if count else self._title)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.count:
            return
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            text = str(min(self.count, 99))
            size = scaled(17)
            box = QRectF(self.width() / 2 + scaled(4), scaled(3), max(size, scaled(10) + scaled(7) * len(text)), size)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("bad"))
            painter.drawRoundedRect(box, size / 2, size / 2)
            painter.setPen(colour("on_bad"))
            painter.setFont(font(SMALL, STRONG))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)


class Rail(QWidget):
    """`choose` hears a studio's key; `menu` opens the menu under the mark."""

    def __init__(self, studios: Sequence[tuple[str, Words, str]], choose: Callable[[str], object],
                 menu: Callable[[QWidget], object], preferences: Callable[[], object]) -> None:
        super().__init__()
        self.setProperty("part", "rail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(scaled(RAIL_WIDTH))
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 10, 6, 8)
        column.setSpacing(4)
        top = QToolButton()
        top.setProperty("kind", "rail")
        top.setIcon(QIcon(mark(scaled(32))))
        top.setIconSize(QSize(scaled(32), scaled(32)))
        top.setAccessibleName(t("Menu"))
        top.setToolTip(t("Menu"))
        top.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        top.clicked.connect(lambda: menu(top))
        column.addWidget(top, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(6)
        group = QButtonGroup(self)
        self.buttons: dict[str, RailButton] = {}
        for number, (key, title, icon_name) in enumerate(studios, 1):
            button = RailButton(t(title), icon_name, f"Ctrl+{number}")
            button.clicked.connect(lambda _=False, key=key: choose(key))
            group.addButton(button)
            self.buttons[key] = button
            column.addWidget(button)
        column.addStretch(1)
        settings = RailButton(t("Settings"), "settings", "Ctrl+,")
        settings.setCheckable(False)
        settings.clicked.connect(lambda: preferences())
        column.addWidget(settings)
        self._settings = settings

    def close_all(self) -> None:
        """No workspace is open: only the menu leads anywhere."""
        for button in (*self.buttons.values(), self._settings):
            button.setEnabled(False)

    def say_waiting(self, key: str, count: int, what: str) -> None:
        """Show at a studio how many things wait for a person there."""
        if key in self.buttons:
            self.buttons[key].set_count(count, what)

    def show_current(self, key: str) -> None:
        """Mark the studio in front."""
        if key in self.buttons:
            self.buttons[key].setChecked(True)


def framed(widget: QWidget) -> QWidget:
    """The widget with a line at its trailing side."""
    from PySide6.QtWidgets import QHBoxLayout

    from brova_desktop.ui.widgets.controls import Line

    outer = plain("rail")
    row = QHBoxLayout(outer)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    row.addWidget(widget)
    row.addWidget(Line(vertical=True))
    return outer

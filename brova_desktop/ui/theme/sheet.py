"""The style sheet of a theme. Widgets choose by dynamic property: ``kind`` (buttons), ``role`` (labels), ``part``.

Fonts are not set here: a style sheet knows no axis values, and would override the fonts that do.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from brova_desktop.paths import resource
from brova_desktop.ui.theme.tokens import RADIUS, RADIUS_CARD, RADIUS_SMALL, Theme
from brova_desktop.ui.theme.type import eased, scaled

SHEET = """
* { outline: none; }
QMainWindow, QDialog { background: @surface; }
QWidget { color: @text; }
QToolTip { background: @raised; color: @text; border: 1px solid @edge; padding: 4px 6px; }
QWidget[part="rail"], QWidget[part="panel"], QWidget[part="bar"], QWidget[part="strip"] { background: @surface; }
QWidget[part="stage"], QWidget[part="ground"] { background: @bg; }
QWidget[part="card"] { background: @raised; border: @lwpx solid @line; border-radius: @cardpx; }
QWidget[part="card"]:focus, QWidget[part="card"][selected="true"] { border: 2px solid @accent; }
QFrame[part="line"] { background: @line; border: none; }
QLabel { background: transparent; }
QLabel[role="second"] { color: @text2; }
QLabel[role="hint"], QLabel[role="section"] { color: @text3; }
QLabel[role="ok"] { color: @ok; } QLabel[role="warn"] { color: @warn; } QLabel[role="bad"] { color: @bad; }
QLabel[role="accent"] { color: @accent; }

QPushButton, QToolButton { background: @raised; color: @text; border: @lwpx solid @line; border-radius: @rpx;
  padding: 0 12px; min-height: @control; }
QToolButton { padding: 0; min-width: @control; }
QPushButton:hover, QToolButton:hover { background: @hover; }
QPushButton:pressed, QToolButton:pressed { background: @line; }
QPushButton:disabled, QToolButton:disabled { color: @text3; background: transparent; }
QPushButton:focus, QToolButton:focus { border: 2px solid @focus; }
QPushButton[kind="primary"] { background: @accent; color: @on_accent; border: @lwpx solid @accent; }
QPushButton[kind="primary"]:focus { border: 2px solid @text; }
QPushButton[kind="primary"]:disabled { background: @raised; color: @text3; border-color: @line; }
QPushButton[kind="danger"] { background: transparent; color: @bad; border: @lwpx solid @bad; }
QPushButton[kind="quiet"], QToolButton[kind="quiet"] { background: transparent; border: 2px solid transparent; }
QPushButton[kind="quiet"]:hover, QToolButton[kind="quiet"]:hover { background: @hover; }
QPushButton[kind="quiet"]:focus, QToolButton[kind="quiet"]:focus { border: 2px solid @focus; }
QPushButton[kind="link"] { background: transparent; border: 2px solid transparent; color: @accent; padding: 0;
  text-align: left; text-decoration: underline; }
QPushButton[kind="link"]:focus { border: 2px solid @focus; }
QToolButton:checked, QPushButton:checked { background: @soft; color: @accent; border: @lwpx solid @accent; }
QToolButton[kind="rail"] { background: transparent; border: 2px solid transparent; color: @text2; padding: 4px 0; }
QToolButton[kind="rail"]:hover { background: @hover; }
QToolButton[kind="rail"]:checked { background: @soft; color: @accent; }
QToolButton[kind="rail"]:disabled { background: transparent; color: @text3; }
QToolButton[kind="rail"]:focus { border: 2px solid @focus; }
QToolButton::menu-indicator, QPushButton::menu-indicator { image: none; width: 0; }

QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox, QDoubleSpinBox, QComboBox, QDateTimeEdit, QDateEdit, QTimeEdit {
  background: @raised; color: @text; border: @lwpx solid @line; border-bottom: @lwpx solid @edge; border-radius: @rpx;
  padding: 0 8px; min-height: @control; selection-background-color: @accent; selection-color: @on_accent; }
QPlainTextEdit, QTextEdit { padding: 4px; }
QLineEdit QToolButton { min-height: 0; min-width: 0; background: transparent; border: none; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus, QComboBox:focus,
QDateTimeEdit:focus, QDateEdit:focus, QTimeEdit:focus { border: 2px solid @focus; }
QLineEdit[wrong="true"], QPlainTextEdit[wrong="true"] { border: 2px solid @bad; }
QLineEdit:disabled, QComboBox:disabled, QSpinBox:disabled { color: @text3; background: @surface; }
QComboBox::drop-down, QDateTimeEdit::drop-down, QDateEdit::drop-down { border: none; width: @arrow_room; }
QComboBox::down-arrow, QDateTimeEdit::down-arrow, QDateEdit::down-arrow { image: url(@chevron); width: @arrow;
  height: @arrow; }
QComboBox QAbstractItemView { background: @raised; border: 1px solid @edge; selection-background-color: @soft;
  selection-color: @accent; padding: 4px; }
QSpinBox::up-button, QSpinBox::down-button, QDoubleSpinBox::up-button, QDoubleSpinBox::down-button { width: 0; }

QCheckBox, QRadioButton { background: transparent; spacing: 8px; min-height: @check_row; }
QCheckBox::indicator, QRadioButton::indicator { width: @box; height: @box; border: @lwpx solid @edge;
  background: @raised; }
QCheckBox::indicator { border-radius: 4px; } QRadioButton::indicator { border-radius: @round; }
QCheckBox::indicator:checked { background: @accent; border-color: @accent; image: url(@check); }
QRadioButton::indicator:checked { border: 5px solid @accent; width: @dot; height: @dot; }
QCheckBox::indicator:focus, QRadioButton::indicator:focus { border: 2px solid @focus; }
QCheckBox:focus, QRadioButton:focus { color: @accent; }
QCheckBox:disabled, QRadioButton:disabled { color: @text3; }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { background: @surface; border-color: @line; }
QCheckBox::indicator:checked:disabled { background: @text3; border-color: @text3; }

QDialogButtonBox { button-layout: 3; }

QSlider::groove:horizontal { height: 4px; background: @line; border-radius: 2px; }
QSlider::sub-page:horizontal { background: @accent; border-radius: 2px; }
QSlider::handle:horizontal { background: @text; width: 14px; height: 14px; margin: -5px 0; border-radius: 7px; }
QSlider::handle:horizontal:focus { background: @focus; }
QProgressBar { background: @line; border: none; border-radius: 2px; max-height: 4px; min-height: 4px; }
QProgressBar::chunk { background: @accent; border-radius: 2px; }

QListView, QTreeView, QTableView { background: transparent; border: 2px solid transparent; border-radius: @spx;
  selection-background-color: @soft; selection-color: @accent; }
QListView[part="popup"] { background: @raised; border: 1px solid @edge; border-radius: 0; padding: 4px; }
QListView::item, QTreeView::item, QTableView::item { border-radius: @spx; padding: 4px; }
QListView::item:hover, QTreeView::item:hover { background: @hover; }
QListView::item:selected, QTreeView::item:selected, QTableView::item:selected { background: @soft; color: @accent; }
QTableView::item { border-radius: 0; }
QListView:focus, QTreeView:focus, QTableView:focus { border: 2px solid @focus; }
QHeaderView::section { background: @surface; color: @text3; border: none; border-bottom: 1px solid @line;
  padding: 4px 8px; }
QTabBar::tab { background: transparent; color: @text2; padding: 6px 12px; border-radius: @spx; }
QTabBar::tab:selected { background: @raised; color: @text; } QTabBar::tab:focus { border: 2px solid @focus; }
QTabWidget::pane { border: none; }
QMenu { background: @raised; border: 1px solid @edge; border-radius: @rpx; padding: 4px; icon-size: @icon; }
QMenu::item { padding: @menu_room; border-radius: @spx; }
QMenu::item:selected { background: @soft; color: @accent; } QMenu::item:disabled { color: @text3; }
QMenu::separator { height: 1px; background: @line; margin: 4px 8px; }
QMenu::icon { padding: 2px; border: @lwpx solid transparent; }
QMenu::icon:checked { background: @soft; border-color: @accent; border-radius: @spx; }
QMenu::indicator { width: @box; height: @box; margin: 0 2px; border: @lwpx solid @edge; border-radius: 4px; }
QMenu::indicator:checked { background: @accent; border-color: @accent; image: url(@check); }
QMenu::right-arrow { image: url(@further); width: @arrow; height: @arrow; }
QMenu::left-arrow { image: url(@back); width: @arrow; height: @arrow; }
QScrollArea { background: transparent; border: none; }
QScrollArea > QWidget > QWidget { background: transparent; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: @edge; border-radius: 3px; min-height: 32px; min-width: 32px; margin: 2px; }
QScrollBar::handle:hover { background: @text3; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: none; }
QSplitter::handle { background: @line; } QSplitter::handle:hover { background: @accent; }
QGroupBox { border: none; margin: 0; padding: 0; }
QCalendarWidget QWidget { background: @raised; color: @text; }
QCalendarWidget QAbstractItemView { selection-background-color: @accent; selection-color: @on_accent; }
"""


def sheet(theme: Theme) -> str:
    """The style sheet with the tokens of a theme put in, its controls as high as the text size asks."""
    box = eased(16)
    shade = "dark" if theme.is_dark else "light"
    mirrored = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    far = eased(34 if mirrored else 24)  # the arrow of a menu inside it; Qt leaves it less room when it mirrors
    words = {
        "menu_room": f"6px {far}px 6px 12px",
        "further": resource(f"icons/sheet/chevron-right-{shade}.svg").as_posix(),
        "back": resource(f"icons/sheet/chevron-left-{shade}.svg").as_posix(),
        "chevron": resource(f"icons/sheet/chevron-{shade}.svg").as_posix(),
        "check": resource(f"icons/sheet/check-{shade}.svg").as_posix(),
        "cardpx": f"{RADIUS_CARD}px", "rpx": f"{RADIUS}px", "spx": f"{RADIUS_SMALL}px",
        "lwpx": f"{theme.line_width}px",
        "icon": f"{scaled(16)}px",
        "control": f"{eased(30)}px", "arrow_room": f"{eased(24)}px", "arrow": f"{eased(14)}px",
        "check_row": f"{eased(24)}px", "box": f"{box}px", "round": f"{box // 2 + 1}px", "dot": f"{box - 8}px",
        **{name: str(getattr(theme, name)) for name in ("bg", "surface", "raised", "hover", "line", "edge", "text",
           "text2", "text3", "accent", "on_accent", "soft", "focus", "ok", "warn", "bad")},
    }  # fmt: skip
    made = SHEET
    for word in sorted(words, key=len, reverse=True):  # "text2" before "text"
        made = made.replace(f"@{word}", words[word])
    return made

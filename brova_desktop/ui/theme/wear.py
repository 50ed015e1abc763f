"""Putting a theme on the application, and asking which one is worn."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from brova_desktop.ui.theme.sheet import sheet
from brova_desktop.ui.theme.tokens import LIGHT, Theme
from brova_desktop.ui.theme.type import font, set_type

STYLED = "brova-styled"
_worn = LIGHT
_still = False


def wear(app: QApplication, theme: Theme, *, text_scale: float = 1.0, arabic_first: bool = False,
         reduced_motion: bool = False) -> None:
    """Dress the application. Windows that are open already are built anew by whoever changed the theme."""
    global _worn, _still  # one application, one theme
    _worn, _still = theme, reduced_motion
    set_type(text_scale, arabic_first=arabic_first)
    if app.property(STYLED) is None:  # a style or a sheet that is set again visits every widget there is
        fusion = QStyleFactory.create("Fusion")
        if fusion is not None:
            app.setStyle(fusion)
        app.setProperty(STYLED, True)
    app.setPalette(_palette(theme))
    app.setFont(font())
    words = sheet(theme)
    if app.styleSheet() != words:
        app.setStyleSheet(words)


def worn() -> Theme:
    """The theme in use."""
    return _worn


def is_still() -> bool:
    """Whether nothing should move by itself."""
    return _still


def colour(token: str) -> QColor:
    """A colour of the theme in use, by token; for painting by hand."""
    return QColor(_worn.colour(token))


def _palette(theme: Theme) -> QPalette:
    roles = {
        QPalette.ColorRole.Window: theme.surface, QPalette.ColorRole.WindowText: theme.text,
        QPalette.ColorRole.Base: theme.raised, QPalette.ColorRole.AlternateBase: theme.surface,
        QPalette.ColorRole.Text: theme.text, QPalette.ColorRole.Button: theme.raised,
        QPalette.ColorRole.ButtonText: theme.text, QPalette.ColorRole.BrightText: theme.bad,
        QPalette.ColorRole.Highlight: theme.accent, QPalette.ColorRole.HighlightedText: theme.on_accent,
        QPalette.ColorRole.Link: theme.accent, QPalette.ColorRole.LinkVisited: theme.accent,
        QPalette.ColorRole.ToolTipBase: theme.raised, QPalette.ColorRole.ToolTipText: theme.text,
        QPalette.ColorRole.PlaceholderText: theme.text3,
    }  # fmt: skip  # `Accent` stays the system's: it is asked there, and the sheet uses ours
    palette = QPalette()
    for role, value in roles.items():
        palette.setColor(role, QColor(value))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(theme.text3))
    return palette

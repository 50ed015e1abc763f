"""Language, theme, text size and movement of the window, from the settings and from the system."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from brova_desktop.desktop.system_look import system_accent
from brova_desktop.settings.schema import Settings
from brova_desktop.ui.bridge.words import LANGUAGES, set_language
from brova_desktop.ui.theme.accent import with_accent
from brova_desktop.ui.theme.tokens import CONTRAST_DARK, CONTRAST_LIGHT, DARK, LIGHT, Theme
from brova_desktop.ui.theme.wear import wear


@dataclass(frozen=True, slots=True)
class Look:
    """What is worn; two equal looks need no new window."""

    language: str
    theme: Theme
    text_scale: float
    is_still: bool


def look_of(settings: Settings, app: QApplication) -> Look:
    """What the settings ask for, with the system's wish where they leave it to the system."""
    look, language = settings.appearance, settings.general.language
    still = look.motion == "off" or (
        look.motion == "system" and not app.isEffectEnabled(Qt.UIEffect.UI_AnimateMenu))
    theme = theme_for(look.theme)
    if look.accent == "system" and (accent := system_accent()):
        theme = with_accent(theme, accent)
    return Look(language if language in LANGUAGES else _system_language(), theme, look.text_percent / 100, still)


def put_on(app: QApplication, look: Look) -> None:
    """Dress the application; windows made from now on look like this."""
    set_language(app, look.language)
    wear(app, look.theme, text_scale=look.text_scale, arabic_first=look.language == "ar",
         reduced_motion=look.is_still)


def theme_for(choice: str) -> Theme:
    """The theme of a setting; "system" asks the system for dark and for more contrast."""
    dark = wants_dark()
    hints = QGuiApplication.styleHints()  # kept: what it hands out goes with it
    wants_contrast = hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast
    if choice == "contrast" or (choice == "system" and wants_contrast):
        return CONTRAST_DARK if dark or choice == "contrast" else CONTRAST_LIGHT
    return DARK if choice == "dark" or (choice == "system" and dark) else LIGHT


def wants_dark() -> bool:
    """Whether the system is dark now."""
    return QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark


def _system_language() -> str:
    code = QLocale.system().name().partition("_")[0]
    return code if code in LANGUAGES else "en"


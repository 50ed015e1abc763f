"""Titles of the sections of the settings, and words for the choices that are codes in the file."""

from __future__ import annotations

from brova_desktop.domain.words import Words, say
from brova_desktop.ui.bridge.words import LANGUAGE_NAMES

SECTION_TITLES: dict[str, Words] = {
    "general": say("General"),
    "appearance": say("Appearance"),
    "media": say("Media and cache"),
    "engine": say("Rendering"),
    "publishing": say("Publishing"),
    "services": say("Addresses of services"),
    "backups": say("Backups"),
    "network": say("Network"),
    "logging": say("Log"),
}
CHOICES: dict[str, Words] = {
    "system": say("As the system"),
    **{code: Words(name) for code, name in LANGUAGE_NAMES.items()},
    "light": say("Light"),
    "dark": say("Dark"),
    "contrast": say("High contrast"),
    "indigo": say("Indigo"),
    "on": say("On"),
    "off": say("Off"),
    "copy": say("Copy into the workspace"),
    "reference": say("Use where they are"),
    "draft": say("Draft", meaning="quality of a film"),
    "standard": say("Standard"),
    "high": say("High"),
    "error": say("Errors"),
    "warning": say("Warnings"),
    "info": say("Usual"),
    "debug": say("Everything"),
    "ask": say("Ask me"),
    "skip": say("Leave it out"),
    "publish-if-recent": say("Publish if not too late"),
}

UNITS: dict[str, Words] = {"h": say("h"), "min": say("min"), "s": say("s")}
"""Units that are words; those of size and number are the same everywhere."""

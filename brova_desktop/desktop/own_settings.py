"""What the person set and the environment says; the workspace's own settings come with the workspace."""

from __future__ import annotations

import os

from brova_desktop import paths
from brova_desktop.settings.store import SettingsStore, open_settings


def own_settings() -> SettingsStore:
    """The settings in force before a workspace is open."""
    return open_settings(paths.config_folder(), None, os.environ)

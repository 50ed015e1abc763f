"""What a command finds around it: the workspace that is meant, the settings in force, the log."""

from __future__ import annotations

import os
from pathlib import Path

from brova_desktop import paths
from brova_desktop.cli.frame import Frame
from brova_desktop.diagnostics.log import Log, start_log
from brova_desktop.domain.errors import Missing
from brova_desktop.domain.words import say
from brova_desktop.files import is_folder
from brova_desktop.services.recent_workspaces import RecentWorkspaces
from brova_desktop.settings.store import SettingsStore, open_settings

RECENT = "workspaces.json"
"""The list that `services/workspaces.py` keeps; reading it here spares every command the import of the library."""


def workspace_named(frame: Frame) -> Path | None:
    """The folder of ``--workspace``, else of ``BROVA_WORKSPACE``; None when neither names one."""
    named = frame.workspace or os.environ.get("BROVA_WORKSPACE")
    return Path(named).expanduser().absolute() if named else None


def workspace_folder(frame: Frame) -> Path | None:
    """The workspace that is named, else the one used last; None when there is none."""
    named = workspace_named(frame)
    if named is not None:
        return named
    return RecentWorkspaces(paths.state_folder() / RECENT).last()


def needed_workspace(frame: Frame) -> Path:
    """The same. Raises Missing when no workspace is named and none was used before."""
    folder = workspace_folder(frame)
    if folder is None:
        raise Missing(
            say("No workspace is named, and none was used before."),
            next_step=say("Name one with --workspace DIR, or make one with `brova workspace create DIR`."),
        )
    return folder


def settings_in_force(frame: Frame) -> SettingsStore:
    """Settings of the person, of the workspace that is meant if it exists, and of the environment."""
    folder = workspace_folder(frame)
    there = folder if folder is not None and is_folder(folder) else None
    return open_settings(paths.config_folder(), there, os.environ)


def command_log(frame: Frame) -> Log:
    """The log of this command, on stderr too with ``--verbose``."""
    level = settings_in_force(frame).current.logging.level
    return start_log(paths.log_folder(), level=level, to_stderr=frame.verbose)

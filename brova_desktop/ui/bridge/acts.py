"""The words on the buttons of the acts, one table for every screen."""

from __future__ import annotations

from brova_desktop.domain.errors import Act
from brova_desktop.domain.words import Words, say

ACT_TITLES: dict[Act, Words] = {
    Act.RETRY: say("Try again"),
    Act.CHOOSE_ANOTHER_FILE: say("Choose another file"),
    Act.RELINK: say("Show where it is"),
    Act.USE_NEW_FILE: say("Use the new file"),
    Act.CONVERT: say("Convert it"),
    Act.EDIT: say("Edit"),
    Act.FREE_SPACE: say("Free space"),
    Act.OPEN_FOLDER: say("Open the folder"),
    Act.OPEN_SETTINGS: say("Open the settings"),
    Act.RESTORE_BACKUP: say("Restore a backup"),
    Act.UPDATE_APP: say("Look for an update"),
    Act.REPORT: say("Copy the report"),
    Act.SHOW_DETAILS: say("Show details"),
    Act.RECONNECT: say("Sign in again"),
    Act.EDIT_CAPTION: say("Edit the caption"),
    Act.EDIT_OPTIONS: say("Change the options"),
    Act.SHORTEN: say("Shorten it"),
    Act.RESCHEDULE: say("Choose another time"),
    Act.OPEN_LINK: say("Open the page"),
    Act.SEND_TO_DRAFTS: say("Send to the app's inbox"),
    Act.SWITCH_TO_PRIVATE: say("Make it private"),
    Act.MARK_PUBLISHED: say("It is there"),
    Act.PUBLISH_AGAIN: say("It is not there: publish again"),
    Act.SHOW_OTHER_WINDOW: say("Show its window"),
}

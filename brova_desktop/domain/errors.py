"""Everything that can go wrong, sorted by who can do something about it.

    BrovaError              what happened / what was kept / what to do next
    |-- UserCanFix          the person at the screen: wrong file, wrong value, no room on the disk
    |   |-- BadInput        a file, document or value that cannot be used as it is
    |   |-- Refused         an edit or step that is not possible here; nothing was changed
    |   |-- Missing         a file, asset, font or program that is not there
    |   `-- NoRoom          the disk is full or the folder cannot be written
    |   |-- Unfit           media that a platform will not take; often it can be converted
    |   |-- TurnedDown      a platform has looked at a post and does not publish it
    |   `-- NeedsSignIn     a connection that only a new sign-in brings back
    |-- WillPass            time heals it: busy, locked, offline; `retry_after` in seconds or None
    |   |-- Offline         no connection: nothing was sent
    |   |-- Spent           a quota is used up until a known moment
    |   `-- UploadLost      a service threw away what was uploaded: the next try begins with the first byte
    |-- GrantRefused        a service did not take an access token: refresh it once, then ask for a sign-in
    |-- OutcomeUnknown      an irreversible call ended without an answer: ask the service, never send again blindly
    |-- Cancelled           somebody pressed cancel; not a failure
    `-- BrovaBug            ours: please report

An error is translated into one of these once, at the border where it enters, and keeps its cause
(``raise BadInput(...) from error``). Sentences carry no codes; technical text goes into `detail`.
"""

from __future__ import annotations

from datetime import datetime
from enum import Enum

from brova_desktop.domain.words import Words, say

DETAIL_LIMIT = 2_000


class Act(Enum):
    """What a person can do next; each is a button in the window and a hint on the command line."""

    RETRY = "retry"
    CHOOSE_ANOTHER_FILE = "choose-another-file"
    RELINK = "relink"
    USE_NEW_FILE = "use-new-file"
    """Take the file as it is now: it changed since somebody chose it."""
    CONVERT = "convert"
    EDIT = "edit"
    FREE_SPACE = "free-space"
    OPEN_FOLDER = "open-folder"
    OPEN_SETTINGS = "open-settings"
    RESTORE_BACKUP = "restore-backup"
    UPDATE_APP = "update-app"
    REPORT = "report"
    SHOW_DETAILS = "show-details"
    RECONNECT = "reconnect"
    """Sign in to the account again."""
    EDIT_CAPTION = "edit-caption"
    EDIT_OPTIONS = "edit-options"
    """Change a target's own choices: privacy, category and the like."""
    SHORTEN = "shorten"
    RESCHEDULE = "reschedule"
    OPEN_LINK = "open-link"
    SEND_TO_DRAFTS = "send-to-drafts"
    """Hand the video to the platform's own inbox, where its user finishes it."""
    SWITCH_TO_PRIVATE = "switch-to-private"
    MARK_PUBLISHED = "mark-published"
    """A person looked: the post is there."""
    PUBLISH_AGAIN = "publish-again"
    """A person looked: the post is not there."""
    SHOW_OTHER_WINDOW = "show-other-window"
    """The one that has the workspace open."""


class BrovaError(Exception):
    """A failure in the user's words. `happened` and `kept` are sentences, `detail` is technical and optional."""

    default_kept = say("Nothing was changed.")

    def __init__(
        self,
        happened: Words,
        *,
        kept: Words | None = None,
        next_step: Words | None = None,
        acts: tuple[Act, ...] = (),
        detail: str = "",
    ) -> None:
        super().__init__(str(happened))
        self.happened = happened
        self.kept = kept if kept is not None else self.default_kept
        self.next_step = next_step
        self.acts = acts
        self.detail = detail[:DETAIL_LIMIT]

    def sentence(self) -> str:
        """Happened, kept and what to do next as one line for the command line and the log."""
        parts = [str(self.happened), str(self.kept)]
        if self.next_step is not None:
            parts.append(str(self.next_step))
        return " ".join(part for part in parts if part)


class UserCanFix(BrovaError):
    """The person at the screen can act."""


class BadInput(UserCanFix):
    """A file, document or value that cannot be used as it is."""


class Refused(UserCanFix):
    """An edit or step that is not possible here; the document is exactly as before."""


class Missing(UserCanFix):
    """A file, asset, font or program that is not where it should be."""


class NoRoom(UserCanFix):
    """The disk is full, or the folder is read-only."""


class Unfit(UserCanFix):
    """Media that a platform will not take."""


class TurnedDown(UserCanFix):
    """A platform has judged what it was sent and does not publish it: certainly nothing is public."""


class NeedsSignIn(UserCanFix):
    """A connection that is over until somebody signs in again."""


class WillPass(BrovaError):
    """Time heals it. `retry_after` is in seconds, None when unknown."""

    def __init__(self, happened: Words, *, retry_after: float | None = None, kept: Words | None = None,
                 next_step: Words | None = None, acts: tuple[Act, ...] = (Act.RETRY,), detail: str = "") -> None:
        super().__init__(happened, kept=kept, next_step=next_step, acts=acts, detail=detail)
        self.retry_after = retry_after


class Offline(WillPass):
    """There is no connection to a service: nothing was sent. Waiting for it is no failure."""


class Spent(WillPass):
    """A quota is used up. `until` is the moment (UTC) it is there again."""

    def __init__(self, happened: Words, *, until: datetime, kept: Words | None = None,
                 next_step: Words | None = None, acts: tuple[Act, ...] = (Act.RESCHEDULE,), detail: str = "") -> None:
        super().__init__(happened, kept=kept, next_step=next_step, acts=acts, detail=detail)
        self.until = until


class UploadLost(WillPass):
    """A service has thrown away what was uploaded, and nothing was published: begin again with a new upload."""


class GrantRefused(BrovaError):
    """A service did not take the access token. Whoever holds the connection refreshes it once and calls again."""


class OutcomeUnknown(BrovaError):
    """Nobody knows whether an irreversible call had its effect; the next step is to ask, not to send."""


class Cancelled(BrovaError):
    """Somebody pressed cancel: a clean end, not a failure."""

    def __init__(self, happened: Words | None = None) -> None:
        super().__init__(happened or say("Cancelled."))


class BrovaBug(BrovaError):
    """Ours. The sentence says what to keep and how to report it."""

"""SQLite's errors in the user's words, translated once, here."""

from __future__ import annotations

from pathlib import Path

import sqlcipher3
from sqlalchemy.exc import DBAPIError

from brova_desktop.domain.errors import (
    Act,
    BadInput,
    BrovaBug,
    BrovaError,
    Cancelled,
    Missing,
    NoRoom,
    WillPass,
)
from brova_desktop.domain.words import say

BUSY_RETRY_SECONDS = 2.0


def code_of(error: BaseException) -> str:
    """SQLite's name of an error, e.g. "SQLITE_FULL" ("" when it has none); extended names as they are."""
    cause = error.orig if isinstance(error, DBAPIError) else error
    return str(getattr(cause, "sqlite_errorname", "") or "")


def library_trouble(error: sqlcipher3.Error | DBAPIError, path: Path) -> BrovaError:
    """What an error of the database means for the person at the screen; `raise ... from error`.

    Codes are those of the SQLite documentation, "Result and Error Codes".
    """
    code, detail = code_of(error), _detail(error)
    name = path.name
    if code.startswith("SQLITE_INTERRUPT"):
        return Cancelled()
    if code.startswith("SQLITE_FULL"):
        return NoRoom(say("The disk is full: the library could not be written."),
                      next_step=say("Free some space in {folder} and try again.", folder=str(path.parent)),
                      acts=(Act.FREE_SPACE, Act.RETRY), detail=detail)
    if code.startswith("SQLITE_READONLY"):
        return NoRoom(say("The library may only be read, not changed."),
                      next_step=say("Check that the folder {folder} may be written.", folder=str(path.parent)),
                      acts=(Act.OPEN_FOLDER, Act.RETRY), detail=detail)
    if code.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
        return WillPass(say("Another program is using the library."), retry_after=BUSY_RETRY_SECONDS, detail=detail)
    if code.startswith(("SQLITE_CORRUPT", "SQLITE_NOTADB")):
        return damaged(name, detail)
    if code.startswith("SQLITE_CANTOPEN"):
        return Missing(say("The library {name} cannot be opened.", name=name),
                       next_step=say("Check that the folder {folder} is there and may be read.",
                                     folder=str(path.parent)),
                       acts=(Act.OPEN_FOLDER, Act.RETRY), detail=detail)
    if code.startswith("SQLITE_IOERR"):
        return Missing(say("The disk with the library does not answer."),
                       next_step=say("If it is an external or network drive, connect it again. Else check the disk."),
                       acts=(Act.RETRY,), detail=detail)
    return BrovaBug(say("The library refused a step of ours."),
                    next_step=say("Please report this with the details."), acts=(Act.REPORT,), detail=detail)


def damaged(name: str, detail: str) -> BadInput:
    """A library whose pages are broken."""
    return BadInput(say("The library {name} is damaged.", name=name),
                    kept=say("The file was left as it is."),
                    next_step=say("Restore the newest backup (brova workspace restore)."),
                    acts=(Act.RESTORE_BACKUP, Act.SHOW_DETAILS), detail=detail)


def wrong_key(name: str) -> BadInput:
    return BadInput(say("This key does not open the library {name}.", name=name),
                    next_step=say("Use the recovery key that was shown when the workspace was made."))


def not_a_library(name: str, detail: str) -> BadInput:
    return BadInput(say("{name} is not a library of Brova Desktop.", name=name),
                    next_step=say("Choose the folder of a workspace."), acts=(Act.CHOOSE_ANOTHER_FILE,),
                    detail=detail)


def made_by_newer(app_version: str, schema: int, known: int) -> BadInput:
    return BadInput(say("This library was made by a newer Brova Desktop ({version}).", version=app_version or "?"),
                    next_step=say("Update Brova Desktop and open it again."), acts=(Act.UPDATE_APP,),
                    detail=f"library schema {schema}, this version knows up to {known}")


def _detail(error: sqlcipher3.Error | DBAPIError) -> str:
    """Code and SQLite's message, never the statement's values: they may be personal."""
    cause = error.orig if isinstance(error, DBAPIError) else error
    return f"{code_of(error) or type(cause).__name__}: {cause}"

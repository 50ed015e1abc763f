"""Opening the encrypted file: SQLCipher with a raw 256-bit key, and telling the ways it can fail apart.

The file has no SQLite header, so other tools call it "not a database"; that is normal (Zetetic, SQLCipher API
documentation, "PRAGMA key": a raw key is given as ``x'<64 hex digits>'`` and skips key derivation).
"""

from __future__ import annotations

import os
from contextlib import closing
from pathlib import Path
from typing import Any

import sqlcipher3

from brova_desktop.domain.errors import Act, Missing
from brova_desktop.domain.words import say
from brova_desktop.storage.failures import code_of, damaged, library_trouble, not_a_library, wrong_key
from brova_desktop.storage.keys import LibraryKey

APPLICATION_ID = 0x42525641
"""The ASCII letters BRVA in SQLite's application_id: tells our library from another encrypted database."""
BUSY_MILLISECONDS = 5_000
CACHE_KIBIBYTES = 16_000
PLAIN_HEADER = b"SQLite format 3\x00"

Raw = Any
"""A connection of sqlcipher3, which comes without type hints."""


def connect(path: Path, key: LibraryKey, *, read_only: bool = False, create: bool = False) -> Raw:
    """A connection with our settings, in autocommit mode, usable from any one thread at a time.

    Reading works on a medium that cannot be written too. Raises sqlcipher3.Error; the key is not checked before the
    first statement, see `check_opens`.
    """
    mode = "ro" if read_only else "rwc" if create else "rw"
    address = f"{path.absolute().as_uri()}?mode={mode}" + ("&immutable=1" if read_only and _is_frozen(path) else "")
    raw = sqlcipher3.connect(address, uri=True, isolation_level=None, check_same_thread=False,
                             timeout=BUSY_MILLISECONDS / 1000)
    try:
        # SQLCipher writes to standard error by itself; its message reaches the person through our own errors.
        raw.execute("PRAGMA cipher_log_level = NONE")
        raw.execute(f"PRAGMA key = \"{key.pragma()}\"")
        for setting in _settings(read_only):
            raw.execute(setting)
    except sqlcipher3.Error:
        raw.close()
        raise
    return raw


def _is_frozen(path: Path) -> bool:
    """Whether nobody can write there: without a place for its shared memory SQLite opens such a file only if told."""
    return not os.access(path.parent, os.W_OK) and not Path(f"{path}-wal").exists()


def _settings(read_only: bool) -> tuple[str, ...]:
    always = ("PRAGMA foreign_keys = ON", f"PRAGMA busy_timeout = {BUSY_MILLISECONDS}", "PRAGMA temp_store = MEMORY",
              "PRAGMA trusted_schema = OFF", f"PRAGMA cache_size = -{CACHE_KIBIBYTES}", "PRAGMA synchronous = NORMAL")
    return (*always, "PRAGMA query_only = ON") if read_only else (*always, "PRAGMA fullfsync = ON")


def check_opens(path: Path, key: LibraryKey, *, key_mark: str = "", read_only: bool = False) -> None:
    """Make sure that the file is there, is a library of ours, and that the key fits.

    `key_mark` (from the workspace's card) tells a wrong key from a broken first page.
    Raises Missing, BadInput or another BrovaError with the sentence to show.
    """
    _check_file(path)
    try:
        with closing(connect(path, key, read_only=read_only)) as raw:
            raw.execute("SELECT count(*) FROM sqlite_master").fetchone()
            found = raw.execute("PRAGMA application_id").fetchone()[0]
    except sqlcipher3.Error as error:
        if not code_of(error).startswith("SQLITE_NOTADB"):
            raise library_trouble(error, path) from error
        if key_mark and key.mark() == key_mark:
            raise damaged(path.name, "the key is right, the first page is not") from error
        raise wrong_key(path.name) from error
    if found != APPLICATION_ID:
        raise not_a_library(path.name, f"application_id {found:#x}")


def _check_file(path: Path) -> None:
    try:
        with path.open("rb") as handle:
            head = handle.read(len(PLAIN_HEADER))
    except FileNotFoundError as error:
        raise Missing(say("There is no library in {folder}.", folder=str(path.parent)),
                      next_step=say("Choose another folder, or restore a backup."),
                      acts=(Act.CHOOSE_ANOTHER_FILE, Act.RESTORE_BACKUP)) from error
    except OSError as error:
        raise Missing(say("The library {name} cannot be read.", name=path.name),
                      next_step=say("Check the disk and the rights of the folder."),
                      acts=(Act.OPEN_FOLDER, Act.RETRY), detail=str(error)) from error
    if head == PLAIN_HEADER:
        raise not_a_library(path.name, "a plain SQLite database")
    if len(head) < len(PLAIN_HEADER):
        raise damaged(path.name, "the file is empty or cut off")

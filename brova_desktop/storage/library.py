"""The whole library in one hand: the open file and a store for each subject."""

from __future__ import annotations

import logging
from collections.abc import Callable
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path
from typing import TypeVar

import sqlcipher3

from brova_desktop.domain.errors import Act, BrovaError, Refused
from brova_desktop.domain.words import say
from brova_desktop.domain.workspace.workspace import Holdings
from brova_desktop.storage.assets import AssetStore
from brova_desktop.storage.cipher import check_opens
from brova_desktop.storage.collections import CollectionStore
from brova_desktop.storage.connections import ConnectionStore
from brova_desktop.storage.database import Database
from brova_desktop.storage.facts import (
    APP_VERSION,
    CREATED,
    WORKSPACE_ID,
    WORKSPACE_NAME,
    FactStore,
    WorkspaceSettingStore,
    holdings_in,
    integrity_of,
)
from brova_desktop.storage.failures import library_trouble, made_by_newer
from brova_desktop.storage.jobs import JobStore
from brova_desktop.storage.keys import LibraryKey
from brova_desktop.storage.posts import PostStore
from brova_desktop.storage.reels import ReelStore
from brova_desktop.storage.results import ResultStore
from brova_desktop.storage.target_ledger import TargetLedger
from brova_desktop.storage.twins import TwinStore
from brova_desktop.storage.upgrades.upgrade import create_tables, newest_schema, schema_of, upgrade

T = TypeVar("T")
log = logging.getLogger(__name__)


class Library:
    """An open library. Its stores may be used from any thread; each call blocks until it is done."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self.facts = FactStore(database)
        self.twins = TwinStore(self.facts)
        self.settings = WorkspaceSettingStore(database)
        self.assets = AssetStore(database)
        self.collections = CollectionStore(database)
        self.reels = ReelStore(database)
        self.jobs = JobStore(database)
        self.connections = ConnectionStore(database)
        self.posts = PostStore(database)
        self.targets = TargetLedger(database)
        self.results = ResultStore(database)

    @property
    def read_only(self) -> bool:
        return self.database.read_only

    def together(self, steps: Callable[[], T], *, durable: bool = True) -> T:
        """Run calls to several stores as one: all of them, or, after an exception, none. `steps` must be quick."""
        return self.database.write(lambda _connection: steps(), durable=durable)

    def holdings(self) -> Holdings:
        """What the library holds."""
        try:
            with closing(self.database.raw_reader()) as raw:
                return holdings_in(raw)
        except sqlcipher3.Error as error:
            raise library_trouble(error, self.database.path) from error

    def integrity(self, *, thorough: bool) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Damage and dangling rows; two empty tuples are a sound library."""
        try:
            with closing(self.database.raw_reader()) as raw:
                return integrity_of(raw, thorough=thorough)
        except sqlcipher3.Error as error:
            raise library_trouble(error, self.database.path) from error

    def close(self) -> None:
        self.database.close()


def create_library(path: Path, key: LibraryKey, *, workspace: str, name: str, app_version: str, at: datetime) -> None:
    """Make an empty library. Raises Refused when a file is there already; a failure leaves nothing behind."""
    if path.exists():
        raise Refused(say("There is a library in {folder} already.", folder=str(path.parent)),
                      next_step=say("Open it, or choose an empty folder."), acts=(Act.CHOOSE_ANOTHER_FILE,))
    try:
        create_tables(path, key)
        library = Library(Database(path, key))
        try:
            library.facts.put(**{WORKSPACE_ID: workspace, WORKSPACE_NAME: name, CREATED: at.isoformat()})
            library.facts.opened_by(app_version, at)
        finally:
            library.close()
    except (BrovaError, sqlcipher3.Error) as error:
        for leftover in (path, Path(f"{path}-wal"), Path(f"{path}-shm")):
            with suppress(OSError):
                leftover.unlink(missing_ok=True)
        if isinstance(error, BrovaError):
            raise
        raise library_trouble(error, path) from error


def open_library(path: Path, key: LibraryKey, *, key_mark: str = "", app_version: str = "", at: datetime | None = None,
                 read_only: bool = False, before_upgrade: Callable[[], None] | None = None) -> Library:
    """Open a library, bringing it to today's tables first when it is older.

    `before_upgrade` makes the backup; when it fails the upgrade does not begin. `app_version` and `at` are noted in
    the library when they are given. Raises BrovaError for a wrong key, a damaged or foreign file, a newer library, a
    folder that cannot be written.
    """
    check_opens(path, key, key_mark=key_mark, read_only=read_only)
    schema, newest = schema_of(path, key, read_only=read_only), newest_schema()
    if schema > newest:
        raise made_by_newer(_version_in(path, key), schema, newest)
    if schema < newest:
        if read_only:
            raise Refused(say("This library is of an older version and has to be brought up to date first."),
                          next_step=say("Open the workspace once for writing."))
        if before_upgrade is not None:
            before_upgrade()
        log.info("upgrading the library from %s to %s", schema, newest)
        upgrade(path, key)
    library = Library(Database(path, key, read_only=read_only))
    if app_version and at is not None and not read_only:
        try:
            library.facts.opened_by(app_version, at)
        except BrovaError:
            library.close()
            raise
    return library


def _version_in(path: Path, key: LibraryKey) -> str:
    database = Database(path, key, read_only=True)
    try:
        return FactStore(database).all().get(APP_VERSION, "")
    except BrovaError:
        return ""  # a newer library may keep it elsewhere; the refusal matters, the number is a courtesy
    finally:
        database.close()

"""One encrypted file, one writer thread, a few readers.

Writing never happens in two places at once: every unit of writing runs on the writer's thread, in one transaction
that begins with the write lock (BEGIN IMMEDIATE), so what it reads is still true when it writes. Readers see the
last committed state and never wait for the writer (SQLite documentation, "Write-Ahead Logging").
"""

from __future__ import annotations

import json
import logging
import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import Any, TypeVar

import sqlcipher3
from sqlalchemy import Connection, Engine, QueuePool, create_engine, event
from sqlalchemy.exc import DBAPIError, IntegrityError

from brova_desktop.domain.errors import BrovaBug, Cancelled
from brova_desktop.domain.words import say
from brova_desktop.storage.cipher import Raw, connect
from brova_desktop.storage.failures import code_of, library_trouble
from brova_desktop.storage.keys import LibraryKey

READERS = 3
POOL_WAIT_SECONDS = 30

T = TypeVar("T")
Unit = Callable[[Connection], T]

log = logging.getLogger(__name__)


class ReadStop:
    """A button that ends a read from another thread: the read raises Cancelled."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._raw: Raw | None = None
        self._pressed = False

    def press(self) -> None:
        with self._lock:
            self._pressed = True
            if self._raw is not None:
                self._raw.interrupt()

    def attach(self, raw: Raw) -> None:
        with self._lock:
            if self._pressed:
                raise Cancelled
            self._raw = raw

    def detach(self) -> None:
        with self._lock:  # from here on the connection serves others: a late press must not reach it
            self._raw = None


class Database:
    """The open library file. Its methods may be called from any thread and block until done."""

    def __init__(self, path: Path, key: LibraryKey, *, read_only: bool = False) -> None:
        """Open an existing, up-to-date library; see `library.open_library` for checks and upgrades."""
        self.path = path
        self.key = key
        self.read_only = read_only
        self._readers = _engine(lambda: connect(path, key, read_only=True), READERS, "BEGIN")
        self._writer: Engine | None = None
        self._lane: ThreadPoolExecutor | None = None
        self._unit: Connection | None = None
        self._writer_thread: int | None = None
        if not read_only:
            self._writer = _engine(lambda: _for_writing(path, key), 1, "BEGIN IMMEDIATE")
            self._lane = ThreadPoolExecutor(1, thread_name_prefix="library-writer")

    def read(self, unit: Unit[T], *, stop: ReadStop | None = None) -> T:
        """Run a unit of reading on one consistent state of the library and return what it returns.

        Inside a unit of writing it sees what that unit has written so far. Raises Cancelled when `stop` is pressed.
        """
        inside = self._current_unit()
        if inside is not None:
            return unit(inside)
        try:
            with self._readers.connect() as connection, connection.begin():
                if stop is None:
                    return unit(connection)
                stop.attach(_raw(connection))
                try:
                    return unit(connection)
                finally:
                    stop.detach()
        except (DBAPIError, sqlcipher3.Error) as error:
            raise library_trouble(error, self.path) from error

    def write(self, unit: Unit[T], *, durable: bool = False) -> T:
        """Run a unit of writing in one transaction and return what it returns; an exception undoes all of it.

        `durable` waits until the disk has it, for what cannot be done again; without it a power cut may lose the
        last moments, a crash of the program never does. A unit started inside another becomes part of it and
        shares the outer one's durability. A broken constraint is raised as SQLAlchemy's IntegrityError.
        """
        inside = self._current_unit()
        if inside is not None:
            return unit(inside)
        return self.submit(unit, durable=durable).result()

    def submit(self, unit: Unit[T], *, durable: bool = False) -> Future[T]:
        """Like `write`, without waiting; units run in the order they were given."""
        if self.read_only:
            raise library_trouble(_ReadOnly("opened for reading only"), self.path)
        lane = self._lane
        try:
            if lane is None:
                raise RuntimeError("no lane")
            return lane.submit(self._run, unit, durable)
        except RuntimeError as error:
            raise BrovaBug(say("The library is closed already."), detail=str(error)) from error

    def raw_reader(self) -> Raw:
        """A connection of its own for copying the whole file; the caller closes it."""
        return connect(self.path, self.key, read_only=True)

    def close(self) -> None:
        """Finish what was submitted, fold the write-ahead log into the file and let go of it."""
        if self._lane is not None and self._writer is not None:
            lane, self._lane = self._lane, None
            lane.submit(self._tidy).result()
            lane.shutdown(wait=True)
        self._readers.dispose()
        if self._writer is not None:
            self._writer.dispose()  # last of all: the last connection removes the log

    def _run(self, unit: Unit[T], durable: bool) -> T:
        assert self._writer is not None
        self._writer_thread = threading.get_ident()
        try:
            with self._writer.connect() as connection:
                if durable:
                    _raw(connection).execute("PRAGMA synchronous = FULL")
                try:
                    with connection.begin():
                        self._unit = connection
                        return unit(connection)
                finally:
                    self._unit = None
                    if durable:
                        _raw(connection).execute("PRAGMA synchronous = NORMAL")
        except IntegrityError:
            raise
        except (DBAPIError, sqlcipher3.Error) as error:
            raise library_trouble(error, self.path) from error

    def _tidy(self) -> None:
        assert self._writer is not None
        try:
            with self._writer.connect() as connection:
                raw = _raw(connection)
                raw.execute("PRAGMA optimize")
                raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        except (DBAPIError, sqlcipher3.Error) as error:  # closing still goes on; the log is folded in next time
            log.info("the library was closed without tidying: %s", code_of(error))

    def _current_unit(self) -> Connection | None:
        return self._unit if threading.get_ident() == self._writer_thread else None


class _ReadOnly(sqlcipher3.OperationalError):  # type: ignore[misc]  # sqlcipher3 comes without type hints
    sqlite_errorname = "SQLITE_READONLY"


def _raw(connection: Connection) -> Raw:
    raw: Raw = connection.connection.driver_connection
    return raw


def _for_writing(path: Path, key: LibraryKey) -> Raw:
    raw = connect(path, key)
    raw.execute("PRAGMA journal_mode = WAL")
    return raw


def _engine(creator: Callable[[], Raw], size: int, begin: str) -> Engine:
    engine = create_engine(
        "sqlite://", creator=creator, module=sqlcipher3, poolclass=QueuePool, pool_size=size, max_overflow=0,
        pool_timeout=POOL_WAIT_SECONDS, json_serializer=_json, hide_parameters=True,
    )

    @event.listens_for(engine, "begin")
    def start(connection: Connection) -> None:
        _raw(connection).execute(begin)  # past SQLAlchemy, which would take longer over it than SQLite

    return engine


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False)

"""Bringing a library to today's tables.

SQLite changes tables inside transactions, so a step that fails leaves the library exactly as it was; the backup made
before is the second net. Foreign keys are off while tables are rebuilt and checked before the commit (SQLite
documentation, "Making Other Kinds Of Table Schema Changes").
"""

from __future__ import annotations

import logging
import re
from contextlib import closing
from functools import cache
from pathlib import Path

import sqlcipher3
from sqlalchemy import Engine, NullPool, create_engine, event
from sqlalchemy.exc import DBAPIError

from brova_desktop.domain.errors import Act, BrovaBug, BrovaError
from brova_desktop.domain.words import say
from brova_desktop.storage.cipher import APPLICATION_ID, Raw, connect
from brova_desktop.storage.failures import library_trouble
from brova_desktop.storage.keys import LibraryKey

STEPS = Path(__file__).parent
_NUMBERED = re.compile(r"^(\d{4})_\w+\.py$")

log = logging.getLogger(__name__)


class UpgradeFailed(BrovaBug):
    """A step failed; the library is as it was."""


@cache
def newest_schema(steps: Path = STEPS) -> int:
    """The number of today's tables: the highest numbered step."""
    found = (_NUMBERED.match(file.name) for file in (steps / "versions").iterdir())
    return max(int(match.group(1)) for match in found if match)


def schema_of(path: Path, key: LibraryKey, *, read_only: bool = False) -> int:
    """The number of the tables a library has, 0 when it has none yet."""
    try:
        with closing(connect(path, key, read_only=read_only)) as raw:
            return schema_in(raw)
    except sqlcipher3.Error as error:
        raise library_trouble(error, path) from error


def schema_in(raw: Raw) -> int:
    """Like `schema_of`, on an open connection. Raises sqlcipher3.Error."""
    if not raw.execute("SELECT 1 FROM sqlite_master WHERE name = 'alembic_version'").fetchone():
        return 0
    row = raw.execute("SELECT version_num FROM alembic_version").fetchone()
    return int(row[0]) if row else 0


def create_tables(path: Path, key: LibraryKey, steps: Path = STEPS) -> None:
    """Make the file and its tables. The path must not exist."""
    try:
        with closing(connect(path, key, create=True)) as raw:
            raw.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            raw.execute("PRAGMA journal_mode = WAL")
    except sqlcipher3.Error as error:
        raise library_trouble(error, path) from error
    upgrade(path, key, steps)


def upgrade(path: Path, key: LibraryKey, steps: Path = STEPS) -> None:
    """Run every step the library does not have yet, all or none.

    Raises UpgradeFailed (a BrovaBug) when a step fails and BrovaError when the disk does.
    """
    from alembic import command  # imported here: opening an up-to-date library must not wait for Alembic
    from alembic.config import Config
    from alembic.util import CommandError

    config = Config()
    config.set_main_option("script_location", str(steps).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    engine = _engine(path, key)
    try:
        with engine.connect() as connection, connection.begin():
            config.attributes["connection"] = connection
            command.upgrade(config, "head")
            dangling = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchmany(5)
            if dangling:
                raise _failed(f"rows that point to nothing: {[row[0] for row in dangling]}")
    except sqlcipher3.Error as error:
        raise library_trouble(error, path) from error
    except DBAPIError as error:
        trouble = library_trouble(error, path)
        raise (_failed(trouble.detail) if isinstance(trouble, BrovaBug) else trouble) from error
    except BrovaError:
        raise
    except (CommandError, ArithmeticError, LookupError, TypeError, ValueError, AttributeError) as error:
        raise _failed(f"{type(error).__name__}: {error}") from error
    finally:
        engine.dispose()
    log.info("library tables are at %s", newest_schema(steps))


def _engine(path: Path, key: LibraryKey) -> Engine:
    def creator() -> Raw:
        raw = connect(path, key)
        raw.execute("PRAGMA foreign_keys = OFF")
        raw.execute("PRAGMA synchronous = FULL")
        return raw

    engine = create_engine("sqlite://", creator=creator, module=sqlcipher3, poolclass=NullPool, hide_parameters=True)

    @event.listens_for(engine, "begin")
    def start(connection: object) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE")  # type: ignore[attr-defined]

    return engine


def _failed(detail: str) -> UpgradeFailed:
    return UpgradeFailed(say("The library could not be brought to the new version."),
                         kept=say("It is exactly as it was; a backup was made before."),
                         next_step=say("Go on with the version you had and report this with the details."),
                         acts=(Act.REPORT, Act.SHOW_DETAILS), detail=detail)

"""What the simulators remember: tables of JSON records, in memory and in an append-only journal.

A change is in the journal before its request is answered, so that a killed program loses at most what was never
acknowledged. A line that a crash cut short is dropped when the journal is read again.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import TextIO

from brova_desktop.files import atomic_write
from brova_desktop.sandbox.exchange import Record

JOURNAL = "journal.jsonl"
_WORTH_SHORTENING = 5_000
"""Lines."""


class Shelf:
    """Tables by name; every record is replaced as a whole. Without a folder everything ends with the process."""

    def __init__(self, folder: Path | None) -> None:
        self._tables: defaultdict[str, dict[str, Record]] = defaultdict(dict)
        self._by_account: defaultdict[tuple[str, str], dict[str, None]] = defaultdict(dict)
        self._journal: TextIO | None = None
        self._path = folder / JOURNAL if folder is not None else None
        if self._path is not None:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            self._replay(self._path)
            self._journal = self._path.open("a", encoding="utf-8")

    def table(self, name: str) -> dict[str, Record]:
        """The records of a table by key, oldest first. Change one only through `put`."""
        return self._tables[name]

    def of_account(self, table: str, account: str) -> list[str]:
        """Keys of the records whose "account" this is, oldest first."""
        return list(self._by_account[table, account])

    def oldest_of(self, table: str, account: str) -> Iterator[tuple[str, Record]]:
        """Keys and records of an account, oldest first; not to be changed meanwhile."""
        for key in self._by_account[table, account]:
            yield key, self._tables[table][key]

    def count_of(self, table: str, account: str) -> int:
        return len(self._by_account[table, account])

    def latest_of(self, table: str, account: str) -> Iterator[Record]:
        """The records of an account, newest first."""
        for key in reversed(self._by_account[table, account]):
            yield self._tables[table][key]

    def put(self, table: str, key: str, record: Record) -> None:
        self._hold(table, key, record)
        self._write([table, key, record])

    def drop(self, table: str, key: str) -> None:
        if self._let_go(table, key):
            self._write([table, key, None])

    def clear(self) -> None:
        """Forget everything."""
        self._tables.clear()
        self._by_account.clear()
        if self._journal is not None:
            self._journal.truncate(0)

    def close(self) -> None:
        if self._journal is not None:
            self._journal.close()
            self._journal = None

    def _write(self, line: list[object]) -> None:
        if self._journal is not None:
            self._journal.write(json.dumps(line, ensure_ascii=True, separators=(",", ":")) + "\n")
            self._journal.flush()

    def _replay(self, path: Path) -> None:
        if not path.exists():
            return
        lines = 0
        whole = True
        with path.open("rb") as journal:
            for line in journal:
                lines += 1
                whole = line.endswith(b"\n") and self._apply(line)
                if not whole:
                    break
        live = sum(len(table) for table in self._tables.values())
        if not whole or lines > max(_WORTH_SHORTENING, 4 * live):
            self._shorten(path)

    def _apply(self, line: bytes) -> bool:
        try:
            table, key, record = json.loads(line)
        except (ValueError, TypeError):
            return False
        if not isinstance(table, str) or not isinstance(key, str) or not isinstance(record, dict | None):
            return False
        if record is None:
            self._let_go(table, key)
        else:
            self._hold(table, key, record)
        return True

    def _hold(self, table: str, key: str, record: Record) -> None:
        self._tables[table][key] = record
        if "account" in record:
            self._by_account[table, record["account"]][key] = None

    def _let_go(self, table: str, key: str) -> bool:
        record = self._tables[table].pop(key, None)
        if record is not None and "account" in record:
            del self._by_account[table, record["account"]][key]
        return record is not None

    def _shorten(self, path: Path) -> None:
        lines = [
            json.dumps([name, key, record], separators=(",", ":")) + "\n"
            for name, table in self._tables.items()
            for key, record in table.items()
        ]
        atomic_write(path, "".join(lines).encode())

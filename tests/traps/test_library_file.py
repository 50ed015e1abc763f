"""What the encrypted SQLite can do, and does not do (sqlcipher3 0.6.4, tried 2026-11)."""

from __future__ import annotations

import secrets
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
import sqlcipher3


@pytest.fixture
def key() -> str:
    return secrets.token_hex(32)


def connect(path: Path, key: str) -> Any:
    connection = sqlcipher3.connect(str(path))
    connection.execute(f"PRAGMA key = \"x'{key}'\"")
    return connection


@pytest.fixture
def library(tmp_path: Path, key: str) -> Path:
    path = tmp_path / "library.db"
    with closing(connect(path, key)) as connection:
        connection.execute("CREATE TABLE note (words TEXT)")
        connection.execute("INSERT INTO note VALUES ('a secret plan')")
        connection.commit()
    return path


def test_the_file_shows_nothing_of_itself(library: Path) -> None:
    content = library.read_bytes()
    assert not content.startswith(b"SQLite format 3")
    assert b"secret plan" not in content and b"CREATE TABLE" not in content


def test_the_right_key_opens_it(library: Path, key: str) -> None:
    with closing(connect(library, key)) as connection:
        assert connection.execute("SELECT words FROM note").fetchall() == [("a secret plan",)]
        assert connection.execute("PRAGMA cipher_integrity_check").fetchall() == []
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


def test_a_wrong_key_is_refused_at_the_first_read_not_at_opening(library: Path) -> None:
    with (
        closing(connect(library, secrets.token_hex(32))) as connection,
        pytest.raises(sqlcipher3.DatabaseError, match="file is not a database"),
    ):
        connection.execute("SELECT count(*) FROM sqlite_master")


def test_a_changed_byte_is_noticed(library: Path, key: str) -> None:
    content = bytearray(library.read_bytes())
    content[len(content) // 2] ^= 1
    library.write_bytes(content)
    with closing(connect(library, key)) as connection, pytest.raises(sqlcipher3.DatabaseError):
        connection.execute("SELECT * FROM sqlite_master").fetchall()
        connection.execute("SELECT * FROM note").fetchall()


def test_full_text_search_is_built_in(tmp_path: Path, key: str) -> None:
    with closing(connect(tmp_path / "fts.db", key)) as connection:
        connection.execute("CREATE VIRTUAL TABLE found USING fts5(name, tokenize = 'unicode61 remove_diacritics 2')")
        connection.execute("INSERT INTO found VALUES ('Nguyễn Văn')")
        assert connection.execute("SELECT count(*) FROM found WHERE found MATCH 'nguyen'").fetchone() == (1,)


@pytest.mark.parametrize(
    ("stored", "asked"), [("Đạt", "dat"), ("Straße", "strasse"), ("أحمد", "احمد"), ("مُحَمَّد", "محمد"), ("سـلام", "سلام")]
)
def test_the_tokenizer_does_not_fold_everything_so_we_index_a_folded_copy(
    tmp_path: Path, key: str, stored: str, asked: str
) -> None:
    """When one of these fails SQLite has learned something; the folded copy stays right either way."""
    with closing(connect(tmp_path / "fts.db", key)) as connection:
        connection.execute("CREATE VIRTUAL TABLE found USING fts5(name, tokenize = 'unicode61 remove_diacritics 2')")
        connection.execute("INSERT INTO found VALUES (?)", (stored,))
        assert connection.execute("SELECT count(*) FROM found WHERE found MATCH ?", (asked,)).fetchone() == (0,)


def test_a_backup_between_two_connections_works_while_the_library_is_in_use(
    library: Path, key: str, tmp_path: Path
) -> None:
    copy = tmp_path / "copy.db"
    with closing(connect(library, key)) as source, closing(connect(copy, key)) as target:
        source.execute("PRAGMA journal_mode = WAL")
        source.execute("INSERT INTO note VALUES ('written during the backup')")
        source.commit()
        source.backup(target, pages=1)
    with closing(connect(copy, key)) as connection:
        assert connection.execute("SELECT count(*) FROM note").fetchone() == (2,)
    assert not copy.read_bytes().startswith(b"SQLite format 3")


def test_an_index_over_places_is_built_in(tmp_path: Path, key: str) -> None:
    with closing(connect(tmp_path / "tree.db", key)) as connection:
        connection.execute("CREATE VIRTUAL TABLE spans USING rtree(id, low, high)")

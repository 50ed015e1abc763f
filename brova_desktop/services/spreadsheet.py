"""Rows of a spreadsheet (CSV in any usual encoding and dialect, or XLSX) as plain texts by column."""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import charset_normalizer
import openpyxl

from brova_desktop.domain.errors import Act, BadInput, Missing
from brova_desktop.domain.words import say

MOST_ROWS = 10_000
MOST_COLUMNS = 200
LARGEST = 50 * 2**20
"""Bytes of a file; a sheet of that many rows and columns has less."""
MOST_UNPACKED = 400 * 2**20
SAMPLE = 64 * 2**10
DELIMITERS = ",;\t|"


@dataclass(frozen=True, slots=True)
class Sheet:
    """The columns, and each row as texts by column; `number` of a row is what a spreadsheet shows for it."""

    columns: tuple[str, ...]
    rows: tuple[tuple[int, dict[str, str]], ...]


def read_sheet(path: Path, known: Collection[str] = ()) -> Sheet:
    """Read a sheet: the first line names the columns; empty rows are left out.

    A CSV file is parted by whatever finds most of the `known` names in its first line; it is guessed where none is.

    Raises Missing, or BadInput for what is no spreadsheet, too large, or names a column twice.
    """
    try:
        if path.stat().st_size > LARGEST:
            raise BadInput(say("{name} is too large for a spreadsheet of rows.", name=path.name))
        content = path.read_bytes()
    except FileNotFoundError as error:
        raise Missing(
            say("{name} is not there.", name=path.name), acts=(Act.CHOOSE_ANOTHER_FILE,), detail=str(path)
        ) from error
    except OSError as error:
        raise BadInput(say("{name} cannot be read.", name=path.name), detail=str(error)) from error
    lines = _xlsx(path, content) if content.startswith(b"PK") else _csv(path, content, known)
    return _sheet(path, lines)


def _sheet(path: Path, lines: Iterable[Sequence[str]]) -> Sheet:
    numbered = (
        (number, line) for number, line in enumerate(lines, start=1) if any(cell.strip() for cell in line)
    )
    first = next(numbered, None)
    if first is None:
        raise BadInput(say("{name} has no rows.", name=path.name))
    columns = [cell.strip() for cell in first[1]]
    while columns and not columns[-1]:
        columns.pop()
    if len(columns) > MOST_COLUMNS:
        raise BadInput(say("{name} has more than {most} columns.", name=path.name, most=MOST_COLUMNS))
    twice = sorted({name for name in columns if name and columns.count(name) > 1})
    if twice:
        raise BadInput(
            say("{name} has more than one column called {columns}.", name=path.name, columns=", ".join(twice))
        )
    rows: list[tuple[int, dict[str, str]]] = []
    for number, line in numbered:
        if len(rows) == MOST_ROWS:
            raise BadInput(say("{name} has more than {most} rows.", name=path.name, most=MOST_ROWS))
        rows.append((number, {name: cell.strip() for name, cell in zip(columns, line, strict=False) if name}))
    return Sheet(tuple(name for name in columns if name), tuple(rows))


def _csv(path: Path, content: bytes, known: Collection[str]) -> Iterator[list[str]]:
    text = _text(path, content)
    parted = _delimiter(text, known)
    try:
        dialect: type[csv.Dialect] | csv.Dialect = (
            csv.excel if parted else csv.Sniffer().sniff(text[:SAMPLE], delimiters=DELIMITERS))
    except csv.Error:
        dialect = csv.excel
    try:
        source = io.StringIO(text, newline="")
        yield from csv.reader(source, dialect, delimiter=parted or dialect.delimiter, strict=False)
    except csv.Error as error:
        raise BadInput(say("{name} cannot be read as CSV.", name=path.name), detail=str(error)) from error


def _delimiter(text: str, known: Collection[str]) -> str:
    """What parts the first line so that most of the known names are in it; "" when none is."""
    names = {name.casefold() for name in known}
    first = text.split("\n", 1)[0].strip()
    found = {mark: len(names & {cell.strip().strip('"').casefold() for cell in first.split(mark)})
             for mark in DELIMITERS}
    best = max(found, key=lambda mark: found[mark])
    return best if found[best] > 1 else ""


def _text(path: Path, content: bytes) -> str:
    """Decoded: UTF-8 or UTF-16 by their marks, UTF-8 where it is valid, else what it most resembles."""
    for mark, encoding in ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16")):
        if content.startswith(mark):
            return content.decode(encoding, errors="replace")
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        best = charset_normalizer.from_bytes(content[:SAMPLE]).best()
    if best is None:
        raise BadInput(say("{name} is not a text in any known encoding.", name=path.name))
    return content.decode(best.encoding, errors="replace")


def _xlsx(path: Path, content: bytes) -> Iterator[list[str]]:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as packed:
            if sum(entry.file_size for entry in packed.infolist()) > MOST_UNPACKED:
                raise BadInput(say("{name} is too large for a spreadsheet of rows.", name=path.name))
        book = openpyxl.load_workbook(io.BytesIO(content), read_only=True, data_only=True)
        sheet = book.worksheets[0]
        for line in sheet.iter_rows(values_only=True, max_col=MOST_COLUMNS + 1, max_row=MOST_ROWS + 2):
            yield ["" if cell is None else _cell(cell) for cell in line]
        book.close()
    except (zipfile.BadZipFile, KeyError, ValueError, IndexError, OSError, SyntaxError) as error:
        raise BadInput(
            say("{name} cannot be read as a spreadsheet.", name=path.name), detail=str(error)
        ) from error


def _cell(value: object) -> str:
    """As people see it: 25 rather than 25.0."""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)

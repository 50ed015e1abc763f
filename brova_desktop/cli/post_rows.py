"""A month of posts from a spreadsheet: one post a row."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from brova_desktop.domain.errors import BadInput
from brova_desktop.domain.posts.post import Wording
from brova_desktop.domain.words import say
from brova_desktop.services.spreadsheet import read_sheet

COLUMNS = ("media", "caption", "to", "at", "title", "tags", "link", "first comment", "name", "zone")


@dataclass(frozen=True, slots=True)
class RowOfPost:
    """`number` is what a spreadsheet shows for the row. Several media, accounts or tags are parted by semicolons."""

    number: int
    wording: Wording
    media: list[str]
    to: list[str]
    at: str
    zone: str | None
    name: str


def rows_of(file: Path) -> tuple[RowOfPost, ...]:
    """The rows of a sheet. Raises Missing, or BadInput for what is no sheet or has no column called media or to."""
    sheet = read_sheet(file)
    named = {column.casefold(): column for column in sheet.columns}
    missing = [column for column in ("media", "to") if column not in named]
    if missing:
        raise BadInput(
            say("{name} has no column called {column}.", name=file.name, column=missing[0]),
            next_step=say("Its columns may be: {columns}.", columns=", ".join(COLUMNS)),
        )

    def row(number: int, cells: dict[str, str]) -> RowOfPost:
        found = {column: cells.get(named.get(column, ""), "") for column in COLUMNS}
        media = [_beside(file, one) for one in _several(found["media"])]
        wording = Wording(found["caption"], found["title"], tuple(_several(found["tags"])), found["link"],
                          found["first comment"])  # fmt: skip
        return RowOfPost(number, wording, media, _several(found["to"]), found["at"], found["zone"] or None,
                         found["name"])  # fmt: skip

    return tuple(row(number, cells) for number, cells in sheet.rows)


def _several(cell: str) -> list[str]:
    return [part.strip() for part in cell.split(";") if part.strip()]


def _beside(file: Path, name: str) -> str:
    """A file next to the sheet, unless it is one of its own."""
    there = file.parent / name
    return str(there) if not Path(name).is_absolute() and there.is_file() else name

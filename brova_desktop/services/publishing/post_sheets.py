"""A month of posts in and out of a spreadsheet: one row is one post (or what of a post is said alike)."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from brova_desktop.domain.errors import BadInput, BrovaError, Missing
from brova_desktop.domain.ids import AssetId, PostId, TargetId
from brova_desktop.domain.posts.connection import Connection
from brova_desktop.domain.posts.facts import PlatformFacts
from brova_desktop.domain.posts.post import PostMedia
from brova_desktop.domain.posts.problems import Problem
from brova_desktop.domain.posts.sheet import (
    COLUMNS,
    NEEDED,
    SheetPost,
    SheetRow,
    cells_of,
    misspelt,
    parts_of,
    row_of,
)
from brova_desktop.domain.posts.target import Target
from brova_desktop.domain.words import Words, say
from brova_desktop.files import atomic_write
from brova_desktop.services.accounts.naming import named, written_name
from brova_desktop.services.plain_cells import plain_text, told_again
from brova_desktop.services.publishing.copies import is_copy
from brova_desktop.services.publishing.doors import AccountDoor
from brova_desktop.services.publishing.posts import Posts
from brova_desktop.services.publishing.views import Entry, PostView
from brova_desktop.services.spreadsheet import read_sheet
from brova_desktop.storage.library import Library

MARK = b"\xef\xbb\xbf"
"""Tells spreadsheets that it is UTF-8."""
MANY = 100_000


@dataclass(frozen=True, slots=True)
class Imported:
    """What became of a sheet. `drafts` are posts that something keeps from going out, with what it is."""

    posts: tuple[PostId, ...]
    failed: tuple[tuple[SheetRow, Words], ...] = ()
    drafts: tuple[tuple[SheetRow, Words], ...] = ()


@dataclass(frozen=True)
class PostSheets:
    """Methods block: call them on a lane."""

    library: Library
    accounts: AccountDoor
    posts: Posts

    # --- in ----------------------------------------------------------------------------------------------------

    def preview(self, file: Path, zone: str) -> tuple[SheetRow, ...]:
        """The rows with what is wrong in each cell; nothing is made. `zone` is for rows that name none.

        Raises Missing, or BadInput for what is no sheet or has no column called media or to.
        """
        sheet = read_sheet(file, COLUMNS)
        columns = {column.casefold(): column for column in sheet.columns}
        lacking = [column for column in NEEDED if column not in columns]
        if lacking:
            raise BadInput(say("{name} has no column called {column}.", name=file.name, column=lacking[0]),
                           next_step=say("Its columns may be: {columns}.", columns=", ".join(COLUMNS)))
        known = self.accounts.all()
        rows = []
        for number, cells in sheet.rows:
            told = {name: told_again(cells.get(columns.get(name, ""), "")) for name in COLUMNS}
            rows.append(self._looked(row_of(number, told, zone), file.parent, known))
        return tuple(rows)

    def take(self, rows: Iterable[SheetRow]) -> Imported:
        """Make a post of each row that nothing is wrong with, all of them as one step.

        Posts with a time are planned as far as nothing blocks them; the others are drafts.
        """
        looked: dict[str, PostMedia] = {}
        ready: list[tuple[SheetRow, SheetPost, list[PostMedia]]] = []
        failed: list[tuple[SheetRow, Words]] = []
        for row in rows:
            if row.post is None:
                failed.append((row, next(iter(row.wrong.values()))))
                continue
            try:
                ready.append((row, row.post, [self._medium(name, looked) for name in row.post.media]))
            except BrovaError as error:
                failed.append((row, error.happened))
        made = self.library.together(lambda: [self._made(post, media) for _, post, media in ready])
        drafts = tuple((row, problem.words) for (row, _, _), (_, problem) in zip(ready, made, strict=True)
                       if problem is not None)
        return Imported(tuple(view.post.id for view, _ in made), tuple(failed), drafts)

    def undo(self, imported: Imported) -> None:
        """Put everything of an import into the bin. Raises Refused when some of it is on its way or out already."""
        def steps() -> None:
            for one in imported.posts:
                self.posts.take_back(one)

        self.library.together(steps)

    # --- out ---------------------------------------------------------------------------------------------------

    def export(self, start: datetime, end: datetime, file: Path) -> int:
        """Write what has a time in [start, end) as a sheet that `preview` reads again; returns the rows.

        No cell is taken for a formula. Raises NoRoom, or what else keeps a file from being written.
        """
        rows = self.rows(self.posts.between(start, end, limit=MANY))
        page = io.StringIO(newline="")
        table = csv.DictWriter(page, COLUMNS, lineterminator="\r\n")
        table.writeheader()
        for row in rows:
            table.writerow({name: plain_text(cell) for name, cell in cells_of(row).items()})
        atomic_write(file, MARK + page.getvalue().encode("utf-8", "replace"))
        return len(rows)

    def rows(self, entries: Sequence[Entry]) -> list[SheetPost]:
        """A row for the targets of a post that are said alike, in the order of time."""
        known = self.accounts.all()
        rows: dict[tuple[object, ...], SheetPost] = {}
        for entry in entries:
            target = entry.target
            shown = _shown(entry)
            key: tuple[object, ...] = (entry.post.id, target.when, str(sorted(target.override.items())), shown)
            while key in rows and _differs(rows[key], target):
                key = (*key, "more")
            name = written_name(known, entry.connection) if entry.connection is not None else target.connection
            rows[key] = _with(rows[key], target, name) if key in rows else self._row(entry, name)
        return [replace(row, choices={key: value for key, value in row.choices.items() if value})
                for row in rows.values()]

    # --- inside ------------------------------------------------------------------------------------------------

    def _row(self, entry: Entry, name: str) -> SheetPost:
        post, target = entry.post, entry.target
        media = tuple(str(one.asset or self.posts.files.place(one)) for one in _shown(entry))
        row = SheetPost(target.wording(post.wording), media, (), target.when, post.name, post.note)
        return _with(row, target, name)

    def _looked(self, row: SheetRow, folder: Path, known: Sequence[Connection]) -> SheetRow:
        """With what the accounts and the disk say."""
        wrong = dict(row.wrong)
        media: list[str] = []
        try:
            cell = row.cells["media"].strip()
            whole = cell and any(_is_file(place) for place in (folder / cell, Path(cell)))  # a name with a semicolon
            media = [self._there(name, folder) for name in ((cell,) if whole else parts_of(cell))]
            if not media:
                wrong["media"] = say("No file is named.")
        except BrovaError as error:
            wrong["media"] = error.happened
        try:
            for name in parts_of(row.cells["to"]):
                named(known, name)
        except BrovaError as error:
            wrong["to"] = error.happened
        said = misspelt(row.post.choices, self._facts()) if row.post is not None else None
        if said is not None:
            wrong["choices"] = said
        fresh = None if wrong or row.post is None else replace(row.post, media=tuple(media))
        return replace(row, post=fresh, wrong=wrong)

    def _facts(self) -> dict[str, PlatformFacts]:
        return {key: one.facts for key, one in self.accounts.platforms.items()}

    def _there(self, name: str, folder: Path) -> str:
        """A file next to the sheet, a file of its own, or an asset. Raises Missing."""
        beside = folder / name
        for place in (beside, Path(name)):
            if _is_file(place):
                return str(place.absolute())
        if "/" in name or "\\" in name or "." in name:
            raise Missing(say("{name} is not there.", name=Path(name).name[:80]))
        self.posts.files.asset(AssetId(name))
        return name

    def _medium(self, name: str, looked: dict[str, PostMedia]) -> PostMedia:
        if name not in looked:
            looked[name] = self.posts.medium(Path(name) if _is_file(Path(name)) else AssetId(name))
        return looked[name]

    def _made(self, row: SheetPost, media: list[PostMedia]) -> tuple[PostView, Problem | None]:
        """A post, planned as far as nothing blocks it, and the first thing that does."""
        accounts = [named(self.accounts.all(), name) for name in row.to]
        view = self.posts.new(row.wording, media, [one.id for one in accounts], name=row.name)
        targets = tuple(replace(one, options=self._options(one.platform, row)) for one in view.targets)
        view = self.posts.save(replace(view, post=replace(view.post, note=row.note), targets=targets))
        problems = self.posts.problems(view)
        blocking = [one for found in problems.values() for one in found if one.blocks]
        free: list[TargetId] = [id for id, found in problems.items() if not any(one.blocks for one in found)]
        if row.when is not None and free:
            try:
                self.posts.schedule(free, row.when)
            except BrovaError as error:
                return view, Problem("time-over", error.happened, field="schedule")
        return view, blocking[0] if blocking else None

    def _options(self, platform: str, row: SheetPost) -> dict[str, str | bool]:
        known = self.accounts.platforms.get(platform)
        first = known.facts.first_choices if known is not None else {}
        return {**first, **row.choices.get(platform, {})}


def _shown(entry: Entry) -> tuple[PostMedia, ...]:
    """What a person chose for a target: what was converted of it for its platform is named nowhere."""
    target, main = entry.target, entry.post.media
    return target.chosen(main) if any(map(is_copy, target.media)) else target.files(main)


def _is_file(place: Path) -> bool:
    """Also of names that no disk can have."""
    try:
        return place.is_file()
    except (OSError, ValueError):
        return False


def _differs(row: SheetPost, target: Target) -> bool:
    return target.platform in row.choices and dict(row.choices[target.platform]) != dict(target.options)


def _with(row: SheetPost, target: Target, name: str) -> SheetPost:
    return replace(row, to=(*row.to, name), choices={**row.choices, target.platform: dict(target.options)})

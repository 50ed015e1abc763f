"""A month of posts in and out of a spreadsheet."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from brova_desktop.domain.errors import BadInput
from brova_desktop.domain.instants import wall_time
from brova_desktop.domain.posts.target import TargetState
from brova_desktop.services.plain_cells import plain_text, told_again
from brova_desktop.services.publishing.post_sheets import PostSheets
from tests.services.publishing.studio import START, Studio, studio

END = START + timedelta(days=60)
NASTY = ("=HYPERLINK(\"http://x\")", "@shop", "'=1+1", "'quoted'", "+1", "a;b,c\n\"d\"",
         "\u0642\u0647\u0648\u0629; \u0628\u0646")


@pytest.fixture
def here(tmp_path: Path) -> Iterator[Studio]:
    with studio(tmp_path) as made:
        yield made


def sheets(here: Studio) -> PostSheets:
    return PostSheets(here.library, here.accounts, here.posts)


def written(here: Studio, *lines: str) -> Path:
    file = here.root / "month.csv"
    file.write_text("\n".join(lines), encoding="utf-8")
    return file


@pytest.mark.parametrize("text", NASTY)
def test_a_text_made_harmless_is_told_again(text: str) -> None:
    assert told_again(plain_text(text)) == text
    assert not plain_text(text).startswith(("=", "@", "+", "-"))


def test_a_month_goes_out_and_comes_in_again(here: Studio) -> None:
    accounts = here.connect("a", "b")
    for number, text in enumerate(NASTY):
        when = wall_time(START + timedelta(days=1 + number), "Asia/Riyadh")
        here.post(*accounts, caption=text, name=f"Post {number}", when=when)
    view = here.posts.get(here.posts.between(START, END)[0].post.id)
    other = replace(view.targets[1], override={"caption": "Other words"}, options={"audience": "nobody"})
    here.posts.save(replace(view, targets=(view.targets[0], other)))
    before = sheets(here).rows(here.posts.between(START, END))
    file = here.root / "out.csv"
    assert sheets(here).export(START, END, file) == len(NASTY) + 1
    with file.open(encoding="utf-8-sig", newline="") as table:
        cells = [cell for row in csv.reader(table) for cell in row]
    assert not any(cell.startswith(("=", "+", "-", "@")) for cell in cells)

    rows = sheets(here).preview(file, "UTC")
    assert [row.wrong for row in rows] == [{}] * len(rows)
    assert [row.post for row in rows] == before
    for entry in here.posts.between(START, END):
        here.library.posts.save(replace(entry.post, deleted=here.clock.now()))
    made = sheets(here).take(rows)
    assert (len(made.posts), made.failed) == (len(NASTY) + 1, ())
    after = sheets(here).rows(here.posts.between(START, END))
    assert [replace(row, choices={}) for row in after] == [replace(row, choices={}) for row in before]
    audiences = [row.choices["fake"]["audience"] for row in after]
    assert audiences == ["everyone", "nobody", *["everyone"] * (len(after) - 2)]


def test_each_bad_cell_is_named_and_the_good_rows_are_made_as_one_step(here: Studio) -> None:
    here.connect("a")
    file = written(here, "Media,Caption,To,At", "media/film.mp4,Good,account:x,",
                   "media/film.mp4,Fine,fake:a,2026-02-01T09:00",
                   "gone.mp4,No file,fake:a,", "media/film.mp4,No time,fake:a,soon", ",Nothing,fake:a,")
    rows = sheets(here).preview(file, "Asia/Riyadh")
    assert [(row.number, sorted(row.wrong)) for row in rows] == [
        (2, ["to"]), (3, []), (4, ["media"]), (5, ["at"]), (6, ["media"])]
    made = sheets(here).take(rows)
    assert len(made.posts) == 1
    assert [row.number for row, _ in made.failed] == [2, 4, 5, 6]
    [entry] = here.posts.between(START, END)
    assert entry.target.state is TargetState.SCHEDULED
    assert entry.target.when == wall_time(entry.target.due, "Asia/Riyadh")  # type: ignore[arg-type]
    sheets(here).undo(made)
    assert here.posts.between(START, END) == ()


def test_a_time_that_is_over_makes_a_draft_and_says_so(here: Studio) -> None:
    here.connect("a")
    file = written(here, "media;to;at", "media/film.mp4;fake:a;2020-01-01T09:00")
    made = sheets(here).take(sheets(here).preview(file, "UTC"))
    [(row, words)] = made.drafts
    assert (row.number, str(words)) == (2, "This time is over.")
    assert here.posts.get(made.posts[0]).targets[0].state is TargetState.DRAFT


def test_a_sheet_without_its_columns_is_refused(here: Studio) -> None:
    with pytest.raises(BadInput, match="media"):
        sheets(here).preview(written(here, "caption,to", "x,y"), "UTC")


def test_a_post_with_no_time_is_no_row_of_a_period(here: Studio) -> None:
    [account] = here.connect()
    here.post(account)
    assert sheets(here).export(START, END, here.root / "out.csv") == 0


def test_accounts_of_one_platform_with_other_choices_have_rows_of_their_own(here: Studio) -> None:
    accounts = here.connect("a", "b")
    view = here.posts.get(here.target(here.post(*accounts, when=wall_time(START + timedelta(days=1), "UTC"))[0]).post)
    here.posts.save(replace(view, targets=(view.targets[0], replace(view.targets[1], options={"audience": "nobody"}))))
    rows = sheets(here).rows(here.posts.between(START, END))
    assert [row.to for row in rows] == [("fake:a",), ("fake:b",)]
    assert [row.choices for row in rows] == [{}, {"fake": {"audience": "nobody"}}]

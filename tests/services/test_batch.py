"""Template x rows."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from brova_desktop.domain.errors import BadInput, Missing, NoRoom
from brova_desktop.domain.ids import AssetId, ItemId
from brova_desktop.domain.reels.document import Placeholder, PlaceholderKind, TrackKind, Use
from brova_desktop.domain.reels.records import Media, MediaKind, PictureItem, TextItem
from brova_desktop.domain.ticks import Span
from brova_desktop.domain.words import say
from brova_desktop.ports.report import Report
from brova_desktop.services.batch import Batch, Outcome
from brova_desktop.services.rendering import Choice
from brova_desktop.services.sources import Located
from brova_desktop.services.spreadsheet import Sheet
from tests.reel_maker import clip, reel_of, ticks, video


class FakeRendering:
    """Writes the reel's first text into the target; refuses what it is told to."""

    def __init__(self) -> None:
        self.made: list[str] = []
        self.broken = ""

    def render(self, located: Located, target: Path, choice: Choice, report: Report) -> None:
        text = next(item.text for item in located.reel.records.values() if isinstance(item, TextItem))
        if self.broken and self.broken in text:
            raise NoRoom(say("The disk is full."))
        self.made.append(text)
        target.write_text(text)


class FakeFiles:
    def media(self, path: Path, report: Report) -> Media:
        if not path.exists():
            raise Missing(say("{name} is not there.", name=path.name))
        return Media(
            id=AssetId(f"new-{path.stem}"),
            name=path.name,
            path=str(path),
            kind=MediaKind.IMAGE,
            sha256=path.stem * 9,
        )


@pytest.fixture
def template(tmp_path: Path) -> Located:
    text = TextItem(id=ItemId("t"), span=Span.of(0, ticks(2)), text="{{name}} for {{price}}")
    photo = PictureItem(id=ItemId("p"), span=Span.of(0, ticks(2)), media=AssetId("i"))
    still = video("i", kind=MediaKind.IMAGE, length=None)
    reel = reel_of([clip("c", 0, 2)], (TrackKind.OVERLAY, [text]), (TrackKind.OVERLAY, [photo]),
                   media=(video("a"), still))  # fmt: skip
    holes = (
        Placeholder("name", PlaceholderKind.TEXT),
        Placeholder("price", PlaceholderKind.TEXT, "free"),
        Placeholder("photo", PlaceholderKind.IMAGE, uses=(Use(ItemId("p"), ("media",)),)),
    )
    return Located(replace(reel, placeholders=holes), {AssetId("a"): tmp_path / "a.mp4"}, ())


def sheet(*rows: dict[str, str]) -> Sheet:
    return Sheet(("name", "price", "photo"), tuple(enumerate(rows, start=2)))


def made(
    template: Located, rows: Sheet, folder: Path, rendering: FakeRendering, pattern: str = "{row}-{name}"
):
    batch = Batch(rendering, FakeFiles())  # type: ignore[arg-type]
    plans = batch.plan(template, rows, folder, folder, Choice(), pattern)
    return batch.run(plans, folder, Choice())


def states(outcomes: list[Outcome]) -> list[str]:
    return [outcome.state for outcome in outcomes]


def test_every_row_becomes_a_file_named_by_the_pattern(template: Located, tmp_path: Path):
    rendering = FakeRendering()
    outcomes = made(template, sheet({"name": "Box", "price": "25"}, {"name": "قهوة"}), tmp_path, rendering)
    assert [outcome.output for outcome in outcomes] == ["0002-Box.mp4", "0003-قهوة.mp4"]
    assert rendering.made == ["Box for 25", "قهوة for free"]


def test_a_row_that_cannot_be_made_does_not_stop_the_others(template: Located, tmp_path: Path):
    rendering = FakeRendering()
    rendering.broken = "Bag"
    rows = sheet({"name": "Box", "photo": "nowhere.jpg"}, {"name": "Bag"}, {"price": "3"}, {"name": "Cup"})
    outcomes = made(template, rows, tmp_path, rendering)
    assert states(outcomes) == ["failed", "failed", "failed", "done"]
    assert "nowhere.jpg is not there" in outcomes[0].sentence
    assert "disk is full" in outcomes[1].sentence and "name has no value" in outcomes[2].sentence
    written = json.loads((tmp_path / "report.json").read_text())
    assert [row["state"] for row in written["rows"]] == states(outcomes)


def test_a_second_run_makes_only_what_is_new_or_changed(template: Located, tmp_path: Path):
    (tmp_path / "one.jpg").touch()
    rows = [{"name": "Box", "photo": "one.jpg"}, {"name": "Bag"}]
    assert states(made(template, sheet(*rows), tmp_path, FakeRendering())) == ["done", "done"]
    rendering = FakeRendering()
    rows[1]["price"] = "5"
    assert states(made(template, sheet(*rows, {"name": "Cup"}), tmp_path, rendering)) == [
        "kept",
        "done",
        "done",
    ]
    assert rendering.made == ["Bag for 5", "Cup for free"]


def test_a_row_whose_file_was_deleted_is_made_again(template: Located, tmp_path: Path):
    rows = sheet({"name": "Box"})
    (outcome,) = made(template, rows, tmp_path, FakeRendering())
    (tmp_path / outcome.output).unlink()
    assert states(made(template, rows, tmp_path, FakeRendering())) == ["done"]


def test_rows_of_one_name_do_not_overwrite_each_other(template: Located, tmp_path: Path):
    outcomes = made(
        template, sheet({"name": "box"}, {"name": "Box"}), tmp_path, FakeRendering(), pattern="{name}"
    )
    assert [outcome.output for outcome in outcomes] == ["box.mp4", "Box (2).mp4"]


def test_hostile_cells_stay_in_their_folder(template: Located, tmp_path: Path):
    folder = tmp_path / "out"
    folder.mkdir()
    (outcome,) = made(
        template, sheet({"name": "../../escape\n{{price}}"}), folder, FakeRendering(), pattern="{name}"
    )
    assert (folder / outcome.output).is_file() and not list(tmp_path.glob("*.mp4"))


def test_values_are_text_and_never_placeholders(template: Located, tmp_path: Path):
    rendering = FakeRendering()
    made(template, sheet({"name": "{{price}}", "price": "9"}), tmp_path, rendering)
    assert rendering.made == ["{{price}} for 9"]


def test_a_reel_without_placeholders_and_an_unknown_column_are_told(template: Located, tmp_path: Path):
    batch = Batch(FakeRendering(), FakeFiles())  # type: ignore[arg-type]
    bare = replace(template, reel=replace(template.reel, placeholders=()))
    with pytest.raises(BadInput, match="no placeholders"):
        batch.plan(bare, Sheet(("colour",), ()), tmp_path, tmp_path, Choice())
    with pytest.raises(BadInput, match="no column called colour"):
        batch.plan(template, sheet(), tmp_path, tmp_path, Choice(), "{colour}")


def test_columns_are_placeholders_of_a_reel_that_names_none(template: Located, tmp_path: Path):
    bare = replace(template, reel=replace(template.reel, placeholders=()))
    rendering = FakeRendering()
    outcomes = made(bare, sheet({"name": "Box", "price": "25"}, {"name": "Bag"}), tmp_path, rendering)
    assert states(outcomes) == ["done", "failed"] and rendering.made == ["Box for 25"]
    assert "price has no value" in outcomes[1].sentence


def test_a_damaged_report_is_as_good_as_none(template: Located, tmp_path: Path):
    (tmp_path / "report.json").write_text("{")
    assert states(made(template, sheet({"name": "Box"}), tmp_path, FakeRendering())) == ["done"]

"""Importing, finding again, editing: one workspace folder with a real library."""

from __future__ import annotations

import os
import unicodedata
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from brova_desktop.domain.errors import Act, BadInput, Refused
from brova_desktop.domain.ids import mint
from brova_desktop.domain.media.asset import AssetState, Placement
from brova_desktop.domain.media.query import AssetQuery
from brova_desktop.engine.binaries import find_toolbox
from brova_desktop.engine.media_worker import MediaWorkers
from brova_desktop.engine.verdicts import Probe
from brova_desktop.ports.report import SilentReport
from brova_desktop.services.library.importing import Importing, Outcome
from brova_desktop.services.library.names import media_name, safe_stem
from brova_desktop.services.library.reading_files import content_of
from brova_desktop.services.library.shelf import Shelf, shelf_of
from brova_desktop.storage.keys import MasterKey
from brova_desktop.storage.library import create_library, open_library

QUIET = SilentReport()


class _Clock:
    def now(self) -> datetime:
        return datetime(2026, 11, 21, tzinfo=UTC)

    def monotonic(self) -> float:
        return 0.0


@pytest.fixture
def shelf(tmp_path: Path) -> Iterator[Shelf]:
    root = tmp_path / "workspace"
    root.mkdir()
    key = MasterKey.fresh().library()
    create_library(root / "library.db", key, workspace="w", name="n", app_version="1", at=_Clock().now())
    library = open_library(root / "library.db", key)
    with MediaWorkers() as looks:
        yield shelf_of(library.assets, root, looks, find_toolbox, _Clock(), mint)
    library.close()


@pytest.fixture
def picture(tmp_path: Path) -> Callable[..., Path]:
    def made(name: str, colour: str = "red") -> Path:
        place = tmp_path / "outside" / name
        place.parent.mkdir(parents=True, exist_ok=True)
        Image.new("RGB", (32, 20), colour).save(place, "PNG")
        return place

    return made


def test_a_file_is_copied_under_a_safe_name_and_keeps_its_title(shelf: Shelf, picture: Callable[..., Path]) -> None:
    result = shelf.importing.import_one(picture("CON: a\nb.jpg"), QUIET)
    assert result.outcome is Outcome.IMPORTED and result.asset is not None
    asset = result.asset
    assert (asset.state, asset.placement, asset.facts and asset.facts.container) == (
        AssetState.READY, Placement.COPIED, "png")
    assert shelf.place(asset).read_bytes() == result.path.read_bytes()
    assert Path(asset.path).name == f"{asset.content_hash[:12]} CON- a b.png"
    assert asset.title == "CON: a\N{REPLACEMENT CHARACTER}b"


def test_the_same_content_is_there_once(shelf: Shelf, picture: Callable[..., Path]) -> None:
    first, second = (shelf.importing.import_one(picture(name), QUIET) for name in ("a.png", "b.png"))
    assert first.asset is not None and second.asset is not None
    assert (second.outcome, second.asset.id) == (Outcome.ALREADY_THERE, first.asset.id)
    shelf.bin([first.asset.id])
    assert shelf.importing.import_one(picture("c.png"), QUIET).outcome is Outcome.ALREADY_THERE
    assert shelf.assets.count(AssetQuery()) == 1


def test_a_folder_is_taken_whole_and_bad_files_are_named(shelf: Shelf, picture: Callable[..., Path]) -> None:
    folder = picture("one.png").parent
    picture("deep/er/two.png", "blue")
    (folder / "letter.mp4").write_text("dear all")
    (folder / ".hidden").write_text("no")
    results = shelf.importing.import_all([folder], QUIET)
    assert [(one.path.name, one.outcome) for one in results] == [
        ("letter.mp4", Outcome.REFUSED), ("one.png", Outcome.IMPORTED), ("two.png", Outcome.IMPORTED)]


def test_moved_files_are_noticed_and_found_together(shelf: Shelf, picture: Callable[..., Path], tmp_path: Path) -> None:
    places = [picture("a.png"), picture("b.png", "blue")]
    shelf.importing.import_all(places, QUIET, placement=Placement.REFERENCED)
    (tmp_path / "moved").mkdir()
    for number, place in enumerate(places):
        place.rename(tmp_path / "moved" / f"{number}.bin")
    assert len(shelf.relinking.check(QUIET).missing) == 2
    done = shelf.relinking.search([tmp_path / "moved"], QUIET)
    assert (len(done.found), done.missing) == (2, ())
    assert all(one.state is AssetState.READY and shelf.place(one).is_file() for one in done.found)
    with pytest.raises(Refused, match="another file"):
        shelf.relinking.relink(done.found[0].id, shelf.place(done.found[1]), QUIET)


def test_an_import_that_a_crash_ended_goes_on_with_the_same_file_at_another_place(
    shelf: Shelf, picture: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    place = picture("a.png")

    class Killed(BaseException):
        pass

    def killed(*_: object, **__: object) -> None:
        raise Killed

    with monkeypatch.context() as patched, pytest.raises(Killed):
        patched.setattr(Importing, "_finding", killed)
        patched.setattr(shelf.assets, "forget", lambda ids: 0)
        shelf.importing.import_one(place, QUIET, placement=Placement.REFERENCED)
    moved = place.rename(place.with_name("b.png"))
    asset = shelf.importing.import_one(moved, QUIET, placement=Placement.REFERENCED).asset
    assert asset is not None and shelf.place(asset) == moved and asset.state is AssetState.READY


def test_a_file_that_comes_back_by_itself_is_ready_again(shelf: Shelf, picture: Callable[..., Path]) -> None:
    place = picture("a.png")
    shelf.importing.import_one(place, QUIET, placement=Placement.REFERENCED)
    place.rename(place.with_suffix(".away"))
    assert [one.state for one in shelf.relinking.check(QUIET).missing] == [AssetState.MISSING]
    place.with_suffix(".away").rename(place)
    assert [one.state for one in shelf.relinking.check(QUIET).found] == [AssetState.READY]


def test_files_that_nobody_may_reach_are_missing_and_all_of_them_are_noted_at_once(
        shelf: Shelf, picture: Callable[..., Path], monkeypatch: pytest.MonkeyPatch) -> None:
    """A drive that was taken away, a folder that was locked: the system refuses the look itself."""
    places = [picture(f"{colour}.png", colour) for colour in ("red", "blue", "green")]
    shelf.importing.import_all(places, QUIET, placement=Placement.REFERENCED)
    real = Path.is_file

    def refused(self: Path) -> bool:
        if self.suffix == ".png":
            raise OSError(5, "Input/output error")
        return real(self)

    monkeypatch.setattr(Path, "is_file", refused)
    writes: list[int] = []
    change_many = shelf.assets.change_many
    monkeypatch.setattr(shelf.assets, "change_many", lambda ids, *rest: (writes.append(len(ids)),
                                                                          change_many(ids, *rest))[1])
    assert len(shelf.relinking.check(QUIET).missing) == 3
    assert writes == [3]
    monkeypatch.undo()
    assert len(shelf.relinking.check(QUIET).found) == 3


def test_a_file_that_another_program_holds_keeps_no_other_from_being_deleted(
        shelf: Shelf, picture: Callable[..., Path], monkeypatch: pytest.MonkeyPatch) -> None:
    """Windows refuses to remove a file that is open somewhere."""
    found = [shelf.importing.import_one(picture(name, colour), SilentReport()).asset
             for name, colour in (("a.png", "red"), ("b.png", "blue"))]
    assets = [one for one in found if one is not None]
    held, real = shelf.place(assets[0]), Path.unlink

    def unlink(place: Path, missing_ok: bool = False) -> None:
        if place == held:
            raise PermissionError(13, "used by another process")
        real(place, missing_ok=missing_ok)

    monkeypatch.setattr(Path, "unlink", unlink)
    shelf.bin([one.id for one in assets])
    assert shelf.delete([one.id for one in assets]) == 2
    assert held.exists() and not shelf.place(assets[1]).exists()


def test_deleting_for_good_removes_copies_only(shelf: Shelf, picture: Callable[..., Path]) -> None:
    copied = shelf.importing.import_one(picture("a.png"), QUIET).asset
    used = shelf.importing.import_one(picture("b.png", "blue"), QUIET, placement=Placement.REFERENCED).asset
    assert copied is not None and used is not None
    assert shelf.delete([copied.id, used.id]) == 0  # only what is in the bin
    shelf.bin([copied.id, used.id])
    assert shelf.delete([copied.id, used.id]) == 2
    assert not shelf.place(copied).exists() and shelf.place(used).exists()


def test_words_are_edited_and_found(shelf: Shelf, picture: Callable[..., Path]) -> None:
    asset = shelf.importing.import_one(picture("a.png"), QUIET).asset
    assert asset is not None
    shelf.edit([asset.id], title="Summer sale", add_tags=["shop", "Shop", "red"], remove_tags=["RED"], rating=4)
    edited = shelf.named("Summer sale")
    assert (edited.id, sorted(edited.tags), edited.rating) == (asset.id, ["red", "shop"], 4)
    shelf.edit([asset.id], remove_tags=["SHOP"])
    assert shelf.named(asset.id).tags == ("red",)


def test_what_was_edited_and_binned_is_put_back_as_it_was(shelf: Shelf, picture: Callable[..., Path]) -> None:
    result = shelf.importing.import_one(picture("a.png"), QUIET).asset
    assert result is not None
    [before] = shelf.set_tags([result.id], ["one", "two"])
    shelf.edit([before.id], title="Other", remove_tags=["one"], rating=5)
    shelf.bin([before.id])
    shelf.put_back([before])
    again = shelf.named(before.id)
    assert (again.title, sorted(again.tags), again.rating, again.deleted) == ("a", ["one", "two"], 0, None)


def test_derived_files_are_made_once_and_may_be_deleted(shelf: Shelf, picture: Callable[..., Path]) -> None:
    asset = shelf.importing.import_one(picture("a.png"), QUIET).asset
    assert asset is not None
    made = shelf.deriving.prepare(asset.id, QUIET)
    assert made.poster is not None and made.troubles == () and made.proxy is None
    stamp = made.poster.stat().st_ino
    assert shelf.deriving.prepare(asset.id, QUIET).poster == made.poster and made.poster.stat().st_ino == stamp
    assert shelf.deriving.ready_files(asset).poster == made.poster
    made.poster.unlink()
    assert shelf.deriving.ready_files(asset).poster is None
    assert shelf.deriving.prepare(asset.id, QUIET).poster == made.poster


def test_a_file_that_is_still_written_is_refused(tmp_path: Path) -> None:
    place = tmp_path / "growing.bin"
    place.write_bytes(bytes(3_000_000))

    class Grow(SilentReport):
        def progress(self, done: float, total: float, *, unit: str = "") -> None:
            with place.open("ab") as handle:
                handle.write(b"x")

    with pytest.raises(BadInput, match="still being written"):
        content_of(place, Grow(), target=tmp_path / "copy.bin")
    assert [one.name for one in tmp_path.iterdir()] == ["growing.bin"]


@given(st.binary(max_size=255))
def test_any_name_becomes_a_safe_one(name: bytes) -> None:
    stem = safe_stem(os.fsdecode(name))
    assert 0 < len(stem.encode("utf-8")) <= 81
    assert not set(stem) & set('<>:"/\\|?*')
    assert not any(unicodedata.category(letter)[0] == "C" for letter in stem if letter not in "\u200c\u200d")
    assert stem == stem.strip(". ") and not stem.startswith("-")
    assert media_name(Path(os.fsdecode(name.replace(b"/", b"") or b"a")), "mp4", "ab" * 32).startswith("ab/")


@pytest.mark.parametrize("name", ["con", "NUL", "com1.tar", "aux "])
def test_device_names_are_no_stems(name: str) -> None:
    assert safe_stem(name).endswith("_")


def test_no_sign_of_a_stem_means_something_to_ffmpeg_or_a_shell() -> None:
    assert safe_stem("100% $HOME; `rm` a%03d (1)") == "100_ _HOME_ _rm_ a_03d _1"


def test_a_file_larger_than_the_settings_allow_is_refused_before_it_is_read(
    shelf: Shelf, picture: Callable[..., Path]
) -> None:
    place = picture("large.png")
    limit = [place.stat().st_size - 1]

    class NobodyReads:
        def probe(self, path: Path, report: object = None) -> Probe:
            raise AssertionError

    importing = Importing(shelf.assets, shelf.root, NobodyReads(), _Clock(), mint, lambda: limit[0])
    refused = importing.import_one(place, QUIET)
    assert refused.outcome is Outcome.REFUSED and refused.error is not None
    assert "are not imported" in str(refused.sentence) and refused.error.acts == (Act.OPEN_SETTINGS,)
    limit[0] += 1
    with pytest.raises(AssertionError):
        importing.import_one(place, QUIET)

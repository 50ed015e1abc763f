"""Pieces and variants of clips: jobs of a real library whose results know what they were made of."""

from __future__ import annotations

import asyncio
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from brova_desktop import assembly
from brova_desktop.domain.errors import Missing, NoRoom, UserCanFix
from brova_desktop.domain.ids import AssetId
from brova_desktop.domain.media.asset import Asset, Origin
from brova_desktop.domain.media.made import How
from brova_desktop.domain.presets.table import preset
from brova_desktop.domain.reels.captions import Line
from brova_desktop.domain.ticks import Span, Ticks, from_seconds, to_seconds
from brova_desktop.domain.words import say
from brova_desktop.domain.workspace.job import Job
from brova_desktop.engine.binaries import embedded_path
from brova_desktop.ports.clock import SystemClock
from brova_desktop.ports.report import SilentReport
from brova_desktop.services.clip_jobs import Fit, convert_clip, trim_clip
from brova_desktop.services.fixing import Remedy, fitness, places
from brova_desktop.services.library.asset_notes import AssetNotes
from brova_desktop.services.library.clip_captions import ClipCaptions, piece
from brova_desktop.services.suite import Desk
from brova_desktop.services.trimming import Way, around, planned, sentences
from brova_desktop.services.work import complete


@pytest.fixture(scope="module")
def film(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """6 s, 96x64, 10 fps, a key frame each second, with a quiet tone."""
    path = tmp_path_factory.mktemp("film") / "beans.mp4"
    subprocess.run([str(embedded_path()), "-loglevel", "error", "-f", "lavfi", "-i", "testsrc2=s=96x64:r=10:d=6", "-f",
                    "lavfi", "-i", "sine=frequency=440:duration=6", "-c:v", "libx264", "-g", "10", "-bf", "0",
                    "-preset", "ultrafast", "-pix_fmt", "yuv420p", "-c:a", "aac", str(path)], check=True)  # fmt: skip
    return path


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    root = tmp_path / "workspace"
    assembly.workspaces().create_now(root, "Qahwa Box", sandbox=True)
    with assembly.open_desk(root) as opened:
        yield opened


def at(seconds: float) -> Ticks:
    return from_seconds(str(seconds))


def entered(desk: Desk, film: Path) -> Asset:
    asset = desk.shelf.importing.import_one(film, SilentReport()).asset
    assert asset is not None
    return desk.shelf.edit([asset.id], title="Beans", add_tags=["roast"])[0]


def piece_of(desk: Desk, asset: Asset, start: float, end: float, *, exact: bool = False) -> Job:
    async def story() -> Job:
        async with assembly.work_of(desk).running() as runner:
            return await complete(runner, await trim_clip(runner, asset, at(start), at(end), exact=exact))

    return asyncio.run(story())


def test_a_piece_between_key_frames_of_the_clip_is_copied_and_knows_its_origin(desk: Desk, film: Path) -> None:
    asset = entered(desk, film)
    job = piece_of(desk, asset, 1, 3)
    made = desk.shelf.assets.get(job.result["asset"])  # type: ignore[index]
    assert job.result is not None and job.result["way"] == Way.COPIED.value
    assert made.origin is Origin.RENDERED and made.tags == ("roast",) and made.title == "Beans 0:01.00-0:03.00"
    assert made.facts is not None and abs(float(to_seconds(made.facts.duration)) - 2) < 0.15
    notes = AssetNotes(desk.workspace.library.settings)
    origin = notes.made(made.id)
    assert origin is not None and (origin.of, origin.how) == (asset.id, How.TRIMMED)
    assert notes.variants(asset.id) == (made.id,)
    notes.forget([made.id])
    assert notes.variants(asset.id) == () and notes.made(made.id) is None


def test_captions_go_along_with_a_piece_and_are_found_by_their_words(desk: Desk, film: Path) -> None:
    asset = entered(desk, film)
    captions = ClipCaptions(AssetNotes(desk.workspace.library.settings), desk.shelf.assets, SystemClock())
    captions.put(asset.id, [Line(Span(at(0.5), at(1.5)), "Fresh roast"), Line(Span(at(4), at(5)), "Order now")])
    job = piece_of(desk, asset, 1, 3, exact=True)
    made = job.result["asset"]  # type: ignore[index]
    assert [(line.text, line.span) for line in captions.of(made)] == [("Fresh roast", Span(at(0), at(0.5)))]
    assert desk.shelf.assets.get(made).spoken == "Fresh roast"
    captions.put(made, [])
    assert captions.of(made) == () and desk.shelf.assets.get(made).spoken == ""


def test_captions_that_were_half_written_down_are_kept_and_written_whole_the_next_time(
    desk: Desk, film: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asset, line = entered(desk, film), Line(Span(at(0), at(1)), "Freshly roasted", ())
    captions = ClipCaptions(AssetNotes(desk.workspace.library.settings), desk.shelf.assets, SystemClock())

    def full(*_: object) -> None:
        raise NoRoom(say("The disk is full."))

    with monkeypatch.context() as patched, pytest.raises(NoRoom):
        patched.setattr(desk.shelf.assets, "change", full)
        captions.put(asset.id, [line])
    assert captions.of(asset.id) == (line,)
    assert captions.put(asset.id, captions.of(asset.id)).spoken == "Freshly roasted"


def test_captions_of_a_clip_that_is_gone_are_not_kept(desk: Desk) -> None:
    captions = ClipCaptions(AssetNotes(desk.workspace.library.settings), desk.shelf.assets, SystemClock())
    with pytest.raises(Missing):
        captions.put(AssetId("gone"), [Line(Span(at(0), at(1)), "Freshly roasted", ())])
    assert captions.of(AssetId("gone")) == ()


def test_the_whole_of_a_clip_is_no_piece(desk: Desk, film: Path) -> None:
    asset = entered(desk, film)

    async def twice() -> None:
        async with assembly.work_of(desk).running() as runner:
            with pytest.raises(UserCanFix):
                await complete(runner, await trim_clip(runner, asset, at(3), at(2)))

    asyncio.run(twice())
    assert desk.shelf.assets.count() == 1


def test_a_variant_fits_the_place_it_was_made_for(desk: Desk, film: Path) -> None:
    asset = entered(desk, film)
    row = preset("whatsapp-status")
    before = fitness(asset, row)
    assert {"shape"} <= {one.rule for one in before.findings} and before.is_convertible

    async def story() -> Job:
        async with assembly.work_of(desk).running() as runner:
            return await complete(runner, await convert_clip(runner, asset, row.key))

    made = desk.shelf.assets.get(asyncio.run(story()).result["asset"])  # type: ignore[index]
    assert made.title == "Beans (WhatsApp Status)"
    assert not [one for one in fitness(made, row).findings if one.is_refused]


def test_what_is_too_long_is_to_be_trimmed_and_what_is_too_short_cannot_be_helped(desk: Desk, film: Path) -> None:
    asset = entered(desk, film)
    short = fitness(asset, next(row for row in places() if row.limits.shortest == 3))
    assert not short.too_long and not short.hopeless
    facts = asset.facts
    assert facts is not None
    from dataclasses import replace

    long = fitness(replace(asset, facts=replace(facts, duration=at(400))), preset("youtube-short"))
    assert long.too_long and [one.remedy for one in long.findings if one.rule == "length"] == [Remedy.TRIM]
    tiny = fitness(replace(asset, facts=replace(facts, duration=at(1))), preset("tiktok"))
    assert tiny.hopeless and not tiny.is_convertible


def test_loud_sound_is_a_finding_that_converting_mends(desk: Desk, film: Path) -> None:
    asset = entered(desk, film)
    assert asset.facts is not None
    from dataclasses import replace

    loud = fitness(replace(asset, facts=asset.facts.with_loudness(-6.0, 0.0)), preset("tiktok"))
    assert [one.remedy for one in loud.findings if one.rule == "loudness"] == [Remedy.CONVERT]
    fine = fitness(replace(asset, facts=asset.facts.with_loudness(-14.2, -1.0)), preset("tiktok"))
    assert "loudness" not in {one.rule for one in fine.findings}


def test_a_plan_says_what_will_be_encoded_again(desk: Desk, film: Path) -> None:
    facts = entered(desk, film).facts
    assert facts is not None
    copied = planned(film, facts, at(1), at(3))
    assert copied.way is Way.COPIED and "without loss" in str(sentences(copied, facts)[0])
    smart = planned(film, facts, at(0.5), at(3.5))
    assert smart.way is Way.SMART and (smart.starts_clean, smart.ends_clean) == (False, False)
    assert abs(float(to_seconds(smart.head)) - 0.5) < 0.11 and abs(float(to_seconds(smart.tail)) - 0.5) < 0.11
    whole = planned(film, facts, at(0.5), at(3.5), exact=True)
    assert whole.way is Way.ENCODED and whole.head == at(3)


def test_key_frames_around_a_moment_are_named(film: Path) -> None:
    near = around(film, at(1.5))
    assert near.before is not None and abs(near.before - at(1)) < at(0.001) and near.at is None
    assert near.after is not None and abs(near.after - at(2)) < at(0.001)
    there = around(film, at(2))
    assert there.at is not None


def test_a_line_that_is_cut_loses_the_times_of_its_words() -> None:
    from brova_desktop.domain.reels.records import Word

    line = Line(Span(at(1), at(3)), "one two", (Word("one", Span(at(0), at(1))), Word("two", Span(at(1), at(2)))))
    assert piece([line], 0, None) == (line,)
    assert piece([line], at(2), at(9)) == (Line(Span(at(0), at(1)), "one two"),)
    assert piece([line], at(3), at(9)) == ()


def test_a_piece_that_a_person_has_brought_already_keeps_its_words(desk: Desk, film: Path, tmp_path: Path) -> None:
    asset = entered(desk, film)
    made = desk.shelf.assets.get(piece_of(desk, asset, 1, 3).result["asset"])  # type: ignore[index]
    own = tmp_path / "own.mp4"
    own.write_bytes(desk.shelf.place(made).read_bytes())
    desk.shelf.bin([made.id])
    desk.shelf.delete([made.id])
    AssetNotes(desk.workspace.library.settings).forget([made.id])
    brought = desk.shelf.importing.import_one(own, SilentReport()).asset
    assert brought is not None
    desk.shelf.edit([brought.id], title="My own words")
    job = piece_of(desk, asset, 1, 3)
    assert job.result is not None and job.result["asset"] == brought.id
    assert desk.shelf.assets.get(brought.id).title == "My own words"


def test_wishes_that_differ_are_different_jobs(desk: Desk, film: Path) -> None:
    asset = entered(desk, film)

    async def story() -> None:
        async with assembly.work_of(desk).running() as runner:
            first, second, again = [await convert_clip(runner, asset, "tiktok", fit=fit)
                                    for fit in (Fit.FILL, Fit.BLUR, Fit.FILL)]
            assert first.id == again.id != second.id
            for job in (first, second):
                await runner.cancel(job.id)

    asyncio.run(story())

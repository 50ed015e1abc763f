"""Films made fit for a platform come to an end, and never too early."""

from __future__ import annotations

import asyncio
import hashlib
import os
import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from brova_desktop.domain.errors import Act, Unfit
from brova_desktop.domain.ids import TargetId
from brova_desktop.domain.posts.post import MEDIA, Wording
from brova_desktop.domain.posts.target import TargetState
from brova_desktop.domain.words import say
from brova_desktop.ports.report import Report
from brova_desktop.services.publishing.copies import AGAIN, FIRST, KEPT, Copies
from brova_desktop.services.publishing.post_sheets import PostSheets
from brova_desktop.storage.layout import WorkspaceFolder
from tests.services.publishing.studio import Studio, studio

S = TargetState
FIT = b"converted" * 100
DAY = 24 * 3600.0


def convert(source: Path, place: Path, platform: str, report: Report) -> Path:
    place.write_bytes(FIT)
    return place


@pytest.fixture
def here(tmp_path: Path) -> Iterator[Studio]:
    with studio(tmp_path, convert=convert) as made:
        yield made


def copies(here: Studio) -> Copies:
    return Copies(here.library, here.files.copies, here.lanes, here.clock)


def converted(here: Studio, state: TargetState = S.PUBLISHED) -> tuple[TargetId, Path]:
    """A target that was sent as a copy made for it, and is in a state now; the copy is as old as the clock says."""
    [target] = here.post(*here.connect(f"account-{len(here.accounts.all())}"))
    here.platforms["fake"].fail("upload", Unfit(say("Its codec is not taken."), acts=(Act.CONVERT,)))
    publish(here, target)
    assert here.state(target) is S.PUBLISHED
    if state is not S.PUBLISHED:
        put(here, target, state)
    place = here.files.place(here.target(target).media[0])
    aged(here, place)
    return target, place


def publish(here: Studio, target: TargetId) -> None:
    async def main() -> None:
        await here.queue.publish_now([target])
        await here.beat(times=3)

    here.run(main)
    here.reopen()


def put(here: Studio, target: TargetId, state: TargetState) -> None:
    found = here.target(target)
    here.library.targets.write(
        replace(found, state=state, published=None, ticket=None, intended=None, next_at=None), at=here.clock.now())


def aged(here: Studio, place: Path) -> None:
    moment = here.clock.now().timestamp()
    os.utime(place, (moment, moment))


def after(here: Studio, days: float) -> int:
    here.clock.pass_time(days * DAY)
    return copies(here).tidy()


@pytest.mark.parametrize("state", [S.PUBLISHED, S.CANCELLED])
def test_the_copy_of_what_is_over_goes_after_a_while_and_not_before(here: Studio, state: TargetState) -> None:
    _, place = converted(here, state)
    assert after(here, 1) == 0
    assert after(here, KEPT.days - 1) == 0
    here.reopen()
    assert place.read_bytes() == FIT
    assert after(here, 1) == 1
    assert list(here.files.copies.iterdir()) == []
    assert after(here, 1) == 0


@pytest.mark.parametrize("state", [state for state in S if state not in (S.PUBLISHED, S.CANCELLED)])
def test_what_may_still_be_sent_keeps_its_copy(here: Studio, state: TargetState) -> None:
    _, place = converted(here, state)
    assert after(here, 1) == after(here, 400) == after(here, 400) == 0
    assert place.read_bytes() == FIT


def test_a_post_taken_out_of_the_bin_in_time_has_its_copy_for_good(here: Studio) -> None:
    target, place = converted(here, S.FAILED)
    post = here.target(target).post
    here.posts.delete(post)
    assert after(here, 1) == after(here, KEPT.days - 1) == 0
    here.posts.restore(post)
    assert after(here, 400) == after(here, 400) == 0
    assert place.read_bytes() == FIT
    publish(here, target)
    assert here.platforms["fake"].published[-1].sha256 == hashlib.sha256(FIT).hexdigest()


def test_a_post_taken_out_of_the_bin_late_goes_out_with_a_new_copy(here: Studio) -> None:
    target, place = converted(here, S.FAILED)
    post = here.target(target).post
    here.posts.delete(post)
    assert (after(here, 1), after(here, KEPT.days), place.exists()) == (0, 1, False)
    here.posts.restore(post)
    assert here.posts.problems(here.posts.get(post))[target] == ()
    here.platforms["fake"].fail("upload", Unfit(say("Its codec is not taken."), acts=(Act.CONVERT,)))
    publish(here, target)
    assert (here.state(target), place.read_bytes()) == (S.PUBLISHED, FIT)
    assert here.platforms["fake"].published[-1].sha256 == hashlib.sha256(FIT).hexdigest()


def test_a_copy_whose_target_was_removed_goes_too(here: Studio) -> None:
    target, _ = converted(here, S.FAILED)
    view = here.posts.get(here.target(target).post)
    here.posts.save(replace(view, targets=()))
    assert (after(here, 1), after(here, KEPT.days)) == (0, 1)


def test_a_copy_made_anew_begins_its_time_anew(here: Studio) -> None:
    _, place = converted(here)
    assert after(here, 1) == 0
    here.clock.pass_time(KEPT.total_seconds())
    aged(here, place)
    assert copies(here).tidy() == 0
    assert after(here, KEPT.days) == 1


def test_files_of_a_person_stay(here: Studio) -> None:
    target, place = converted(here)
    other = here.files.copies / "summer.mp4"
    other.write_bytes(b"mine")
    aged(here, other)
    chosen = here.files.medium(place)
    mine = here.posts.new(Wording(caption="again"), [here.medium()], here.connect("mine"))
    here.posts.save(replace(mine, targets=(replace(mine.targets[0], override={MEDIA: (chosen,)}),)))
    assert after(here, 1) == after(here, 400) == 0
    assert other.exists() and place.exists()
    assert here.state(target) is S.PUBLISHED


def test_only_a_copy_that_is_gone_is_made_anew(here: Studio) -> None:
    """What the platform has whole needs none."""
    target, place = converted(here, S.PROCESSING)
    place.unlink()
    assert here.files.lost_copies(here.target(target))
    assert here.posts.problems(here.posts.get(here.target(target).post))[target] == ()


def test_a_heartbeat_asks_for_it_now_and_then(here: Studio) -> None:
    converted(here)
    care, looked = copies(here), list[float]()
    care.tidy = lambda: looked.append(here.clock.monotonic()) or 0  # type: ignore[method-assign, func-returns-value]

    async def main() -> None:
        for _ in range(3):
            await care.on_tick()
            here.clock.pass_time(FIRST + 1)
        here.clock.pass_time(AGAIN)
        await care.on_tick()

    here.run(main)
    assert len(looked) == 2


def test_what_a_killed_conversion_left_is_swept_up(tmp_path: Path) -> None:
    folder = WorkspaceFolder(tmp_path)
    folder.make()
    folder.copies.mkdir()
    left = folder.copies / ".abcdefghijkl-1-fake.1.999999999.part.mp4"
    left.write_bytes(b"half")
    whole = folder.copies / "abcdefghijkl-1-fake.mp4"
    whole.write_bytes(FIT)
    folder.sweep()
    assert list(folder.copies.iterdir()) == [whole]


def test_closing_does_not_wait_for_a_conversion(tmp_path: Path) -> None:
    begun = threading.Event()

    def endless(source: Path, place: Path, platform: str, report: Report) -> Path:
        begun.set()
        while True:
            report.raise_if_cancelled()
            threading.Event().wait(0.001)

    with studio(tmp_path, convert=endless) as here:
        [target] = here.post(*here.connect())
        here.platforms["fake"].fail("upload", Unfit(say("Its codec is not taken."), acts=(Act.CONVERT,)))

        async def main() -> None:
            await here.queue.publish_now([target])
            await asyncio.to_thread(begun.wait)
            await here.queue.close()

        here.run(main)
        assert (here.state(target), here.target(target).owner) == (S.UPLOADING, None)


def test_a_film_that_is_another_one_meanwhile_is_not_converted_into_the_post(tmp_path: Path) -> None:
    def slow(source: Path, place: Path, platform: str, report: Report) -> Path:
        source.write_bytes(source.read_bytes()[::-1])
        return convert(source, place, platform, report)

    with studio(tmp_path, convert=slow) as here:
        [target] = here.post(*here.connect())
        here.platforms["fake"].fail("upload", Unfit(say("Its codec is not taken."), acts=(Act.CONVERT,)))
        publish(here, target)
        assert (here.state(target), here.platforms["fake"].published) == (S.FAILED, [])
        assert here.target(target).media == ()


def test_a_clock_that_was_set_far_ahead_deletes_nothing_at_once(here: Studio) -> None:
    _, place = converted(here)
    here.clock.set_wall(timedelta(days=4000).total_seconds())
    assert copies(here).tidy() == 0
    assert place.exists()


def test_a_sheet_names_the_film_that_was_chosen_and_not_its_copy(here: Studio) -> None:
    target, _ = converted(here)
    rows = PostSheets(here.library, here.accounts, here.posts).rows([here.posts.entry(target)])
    assert [row.media for row in rows] == [(str(here.file),)]

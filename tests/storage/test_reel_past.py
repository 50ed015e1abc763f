"""The steps that saved reels hold: what is kept of them, and for how long."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from brova_desktop.domain.errors import Missing, Refused
from brova_desktop.domain.ids import ReelId
from brova_desktop.storage import reel_past
from brova_desktop.storage.library import Library
from brova_desktop.storage.reels import JournalStep, ReelStore

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
REEL = ReelId("r")


@pytest.fixture
def reels(library: Library) -> ReelStore:
    library.reels.add(REEL, "Summer", b"0", NOW)
    return library.reels


def write(reels: ReelStore, revision: int, *steps: int, size: int = 0) -> None:
    patches = [JournalStep(step, b"%d" % step + b"x" * size, NOW) for step in steps]
    reels.append(REEL, revision, patches)


def save(reels: ReelStore, revision: int, upto: int | None, held: int | None = None) -> None:
    reels.save(REEL, "Summer", b"%d" % revision, NOW, based_on=revision, upto_step=upto, held_step=held)


def past(reels: ReelStore) -> list[int]:
    return [int(patch.rstrip(b"x")) for patch in reels.load(REEL, with_past=True).past]


def test_a_save_moves_its_steps_to_the_past_and_keeps_the_later_ones_in_the_journal(reels: ReelStore) -> None:
    write(reels, 1, 1, 2, 3)
    save(reels, 1, 2)
    assert past(reels) == [1, 2]
    stored = reels.load(REEL, with_past=True)
    assert ([step.step for step in stored.steps], stored.past_step) == ([3], 2)
    assert (reels.load(REEL).past, reels.load(REEL).past_step) == ((), 0)
    write(reels, 2, 4)
    save(reels, 2, 4)
    save(reels, 3, 4)
    assert past(reels) == [1, 2, 3, 4]


def test_steps_that_the_document_does_not_hold_go(reels: ReelStore) -> None:
    write(reels, 1, 1, 2, 3)
    save(reels, 1, 3, held=1)
    assert past(reels) == [1]
    assert reels.load(REEL).steps == ()


def test_a_document_saved_without_its_steps_has_no_past(reels: ReelStore) -> None:
    write(reels, 1, 1, 2)
    save(reels, 1, 2)
    save(reels, 2, None)
    assert past(reels) == []
    write(reels, 3, 1)
    save(reels, 3, 1)
    assert past(reels) == [1]


def test_a_past_that_leads_to_another_revision_is_nobodys_and_cleared_by_the_next_save(
    reels: ReelStore, library: Library
) -> None:
    write(reels, 1, 1, 2)
    save(reels, 1, 2)
    library.database.write(lambda connection: connection.exec_driver_sql("UPDATE reels SET revision = 7"))
    assert past(reels) == []
    write(reels, 7, 1)
    save(reels, 7, 1)
    assert past(reels) == [1]


def test_a_save_that_lacks_steps_keeps_none(reels: ReelStore) -> None:
    """It claims to hold five, the journal has three: what led to the document is not known."""
    write(reels, 1, 1, 2, 3)
    save(reels, 1, 5)
    assert past(reels) == []


def test_steps_that_follow_another_revision_stay_out_of_the_past_and_do_not_come_back(
    reels: ReelStore, library: Library
) -> None:
    write(reels, 1, 1)
    save(reels, 1, 1)
    with pytest.raises(Refused):
        write(reels, 1, 2, 3)  # by somebody who does not know of that save
    left = "INSERT INTO reel_journal VALUES ('r', 2, 1, x'32', 0)"  # as earlier versions let them be written
    library.database.write(lambda connection: connection.exec_driver_sql(left))
    assert reels.load(REEL).steps == ()
    save(reels, 2, 1)
    assert past(reels) == [1]
    write(reels, 3, 2)
    assert [step.step for step in reels.load(REEL).steps] == [2]


def test_steps_of_a_reel_that_is_gone_are_missing_it(reels: ReelStore) -> None:
    reels.forget(REEL)
    with pytest.raises(Missing):
        write(reels, 1, 1)


def test_a_refused_save_changes_neither_journal_nor_past(reels: ReelStore) -> None:
    write(reels, 1, 1)
    save(reels, 1, 1)
    write(reels, 2, 2)
    with pytest.raises(Refused):
        save(reels, 1, 2)
    assert past(reels) == [1]
    assert [step.step for step in reels.load(REEL).steps] == [2]


def test_the_oldest_steps_are_given_up_beyond_the_bounds(reels: ReelStore, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reel_past, "MOST_STEPS", 5)
    monkeypatch.setattr(reel_past, "MOST_BYTES", 1_000)
    for number in range(1, 9):
        write(reels, number, number)
        save(reels, number, number)
    assert past(reels) == [4, 5, 6, 7, 8]
    write(reels, 9, 9, size=996)
    save(reels, 9, 9)
    assert past(reels) == [6, 7, 8, 9]
    write(reels, 10, 10, size=2_000)
    save(reels, 10, 10)
    assert past(reels) == [10]  # the last step can be undone however large it is


def test_a_forgotten_reel_leaves_no_past(reels: ReelStore, library: Library) -> None:
    write(reels, 1, 1)
    save(reels, 1, 1)
    reels.forget(REEL)
    count = "SELECT count(*) FROM reel_past"
    assert library.database.read(lambda connection: connection.exec_driver_sql(count).scalar_one()) == 0


def test_the_past_may_be_forgotten_alone(reels: ReelStore) -> None:
    write(reels, 1, 1, 2)
    save(reels, 1, 1)
    reels.forget_past(REEL)
    assert past(reels) == []
    save(reels, 2, 2)
    assert past(reels) == [2]


def test_what_a_reel_holds_by_a_step_that_is_not_saved_yet_is_found_in_it(reels: ReelStore) -> None:
    write(reels, 1, 1)
    reels.append(REEL, 1, [JournalStep(2, b'{"media": "an-asset"}', NOW)])
    assert [card.id for card in reels.holding("an-asset")] == [REEL]
    save(reels, 1, 2)
    assert reels.holding("an-asset") == ()  # the document that was saved tells

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from brova_desktop.domain.workspace.rotation import BackupReason, BackupStamp, outdated

START = datetime(2026, 1, 1, 3, tzinfo=UTC)


def stamps(hours: list[int], reason: BackupReason = BackupReason.SCHEDULED) -> list[BackupStamp]:
    return [BackupStamp(f"{reason.value}{hour}", START + timedelta(hours=hour), reason) for hour in hours]


def test_a_year_of_days_leaves_seven_days_and_four_weeks() -> None:
    year = stamps([24 * day for day in range(365)])
    gone = set(outdated(year))
    kept = [stamp for stamp in year if stamp not in gone]
    assert kept[-7:] == year[-7:]
    assert len({stamp.made.isocalendar()[:2] for stamp in kept}) == 4
    assert len(kept) == 9


@given(st.lists(st.integers(0, 5_000), unique=True, max_size=60))
def test_the_newest_stays_and_rotating_again_removes_nothing(hours: list[int]) -> None:
    made = stamps(hours)
    gone = set(outdated(made))
    kept = [stamp for stamp in made if stamp not in gone]
    assert not made or max(made, key=lambda stamp: stamp.made) in kept
    assert outdated(kept) == ()


@given(st.lists(st.integers(0, 5_000), unique=True, max_size=30))
def test_what_a_person_asked_for_is_never_removed(hours: list[int]) -> None:
    assert outdated(stamps(hours, BackupReason.ASKED)) == ()
    assert len(outdated(stamps(hours, BackupReason.UPGRADE))) == max(0, len(hours) - 3)


def test_days_of_a_clock_that_was_set_wrong_do_not_take_the_places_of_those_since() -> None:
    """Twelve days in a year to come, then the clock is right again: the next days are all kept."""
    ahead = stamps([24 * day for day in range(3_650, 3_662)])
    since = stamps([24 * day for day in range(40)])
    there = list(ahead)
    for made in since:
        there.append(made)
        gone = set(outdated(there, spared={made.name}, now=made.made))
        there = [one for one in there if one not in gone]
    assert [one for one in there if one in since][-7:] == since[-7:]
    assert len([one for one in there if one in ahead]) <= 9

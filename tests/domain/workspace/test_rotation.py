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

from __future__ import annotations

from datetime import UTC, datetime, time
from itertools import islice

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brova_desktop.domain.errors import BadInput
from brova_desktop.domain.posts.slots import Slots, SlotWords, parsed, written

MONDAY = datetime(2026, 3, 2, 9, tzinfo=UTC)


def test_slots_are_read_as_people_write_them() -> None:
    slots = parsed("Mon-Fri 09:00, 18:30; sat 11:00")
    assert len(slots.times) == 11
    assert (5, time(11)) in slots.times


def test_days_go_over_the_end_of_the_week() -> None:
    assert {day for day, _ in parsed("Fri-Mon 8:00").times} == {4, 5, 6, 0}


@pytest.mark.parametrize("text", ["Mo 09:00", "Mon", "Mon 25:00", "Mon 9", "09:00", "Mon 09:60", "Mon-Fry 09:00"])
def test_what_is_no_slot_is_refused_with_an_example(text: str) -> None:
    with pytest.raises(BadInput) as caught:
        parsed(text)
    assert "Mon-Fri 09:00" in str(caught.value.next_step)


def test_posts_get_the_next_free_slots_and_stay_at_their_wall_time_over_a_clock_change() -> None:
    slots = parsed("Sun 10:00; Mon 10:00")
    found = list(islice(slots.after(datetime(2026, 3, 22, tzinfo=UTC), "Europe/Berlin"), 4))
    assert [one.local.day for one in found] == [22, 23, 29, 30]
    assert {one.local.hour for one in found} == {10}
    assert [one.instant().hour for one in found] == [9, 9, 8, 8]
    free = list(islice(slots.after(datetime(2026, 3, 22, tzinfo=UTC), "Europe/Berlin", [found[1].instant()]), 3))
    assert [one.local.day for one in free] == [22, 29, 30]


def test_no_slots_are_no_times() -> None:
    assert list(parsed("").after(MONDAY, "UTC")) == []


@given(st.frozensets(st.tuples(st.integers(0, 6), st.times().map(lambda at: at.replace(second=0, microsecond=0)))))
def test_slots_are_read_back_as_they_were_written(times: frozenset[tuple[int, time]]) -> None:
    assert parsed(written(Slots(times))) == Slots(times)


ARABIC = SlotWords(("الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"), comma="\u060c",
                   semicolon="\u061b", zero="\u0660")
VIETNAMESE = SlotWords(("Thứ 2", "Thứ 3", "Thứ 4", "Thứ 5", "Thứ 6", "Thứ 7", "CN"),
                       (("T2", "T3", "T4", "T5", "T6", "T7", "CN"),))


@pytest.mark.parametrize("text", ["الاثنين-الجمعة ٠٩:٠٠، ١٨:٣٠؛ السبت ١١:٠٠",
                                  "الإثنين - الجمعه 09:00, 18:30; السبت 11:00",
                                  "Mon-Fri 09:00, 18:30; السبت ١١:٠٠"])
def test_slots_are_read_in_a_language_of_its_own_and_in_english(text: str) -> None:
    assert written(parsed(text, ARABIC)) == "Mon-Fri 09:00, 18:30; Sat 11:00"
    assert written(parsed(text, ARABIC), ARABIC) == "الاثنين-الجمعة ٠٩:٠٠، ١٨:٣٠؛ السبت ١١:٠٠"


@pytest.mark.parametrize(("text", "english"), [("Thứ 2 09:00", "Mon 09:00"), ("Thu 2:00", "Thu 02:00"),
                                               ("t2-t6 8:00", "Mon-Fri 08:00"), ("thu 3–cn 10:00", "Tue-Sun 10:00")])
def test_a_day_with_a_figure_in_its_name_is_no_time(text: str, english: str) -> None:
    assert written(parsed(text, VIETNAMESE)) == english


def test_what_is_no_slot_is_told_as_it_was_written_with_an_example_of_the_language() -> None:
    with pytest.raises(BadInput) as caught:
        parsed("السبت ٢٥:٠٠", ARABIC)
    assert "السبت ٢٥:٠٠" in str(caught.value.happened)
    assert "الاثنين-الجمعة" in str(caught.value.next_step)


@given(st.frozensets(st.tuples(st.integers(0, 6), st.times().map(lambda at: at.replace(second=0, microsecond=0)))),
       st.sampled_from([ARABIC, VIETNAMESE]))
def test_slots_are_read_back_in_every_language(times: frozenset[tuple[int, time]], words: SlotWords) -> None:
    assert parsed(written(Slots(times), words), words) == Slots(times)

"""Posts for other calendars."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from icalendar import Calendar

from brova_desktop.domain.errors import NoRoom
from brova_desktop.domain.instants import wall_time
from brova_desktop.services.publishing.agenda import NEW_DAY, Agenda, Feed
from tests.services.publishing.studio import START, Studio, studio

END = START + timedelta(days=60)
CAPTION = "Roasted; by hand, today\nBEGIN:VEVENT \\ \u0642\u0647\u0648\u0629 " + "long " * 40


@pytest.fixture
def here(tmp_path: Path) -> Iterator[Studio]:
    with studio(tmp_path) as made:
        yield made


def agenda(here: Studio) -> Agenda:
    return Agenda(here.library, here.posts, here.clock, "Qahwa; Box", {"fake": "Fake"})


def plan(here: Studio, account: str = "a", days: float = 1, **more: object) -> None:
    here.post(*here.connect(account), when=wall_time(START + timedelta(days=days), "Asia/Riyadh"), **more)  # type: ignore[arg-type]


def test_another_program_reads_what_was_written(here: Studio) -> None:
    plan(here, caption=CAPTION, name="Fresh, roast")
    file = here.root / "posts.ics"
    assert agenda(here).export(START, END, file) == 1
    content = file.read_bytes()
    assert all(len(line) <= 75 for line in content.split(b"\r\n"))
    calendar = Calendar.from_ical(content)
    assert str(calendar["x-wr-calname"]) == "Qahwa; Box"
    [event] = calendar.walk("VEVENT")
    assert str(event["summary"]) == "Fake: Fresh, roast"
    assert str(event["description"]).startswith(CAPTION)
    assert event.decoded("dtstart") == START + timedelta(days=1)
    assert str(event["status"]) == "CONFIRMED"


def test_the_same_posts_give_the_same_file(here: Studio) -> None:
    plan(here)
    file = here.root / "feed.ics"
    assert agenda(here).write(file)
    assert not agenda(here).write(file)
    plan(here, "b")
    assert agenda(here).write(file)


def test_a_feed_follows_the_posts_until_it_is_ended(here: Studio) -> None:
    file = here.root / "elsewhere" / "feed.ics"
    kept = agenda(here)
    feed = Feed(kept, here.lanes)
    here.posts.changed.subscribe(feed.hear)

    async def main() -> None:
        await feed.on_tick()
        assert not file.exists()
        kept.keep(file)
        plan(here)
        assert b"VEVENT" not in file.read_bytes()
        await feed.on_tick()
        assert file.read_bytes().count(b"BEGIN:VEVENT") == 1
        file.unlink()
        await feed.on_tick()
        assert not file.exists(), "nothing changed, nothing is written"
        here.clock.pass_time(NEW_DAY.total_seconds() + 1)
        await feed.on_tick()
        assert file.exists(), "the stretch of time has moved on"
        plan(here, "b", 2)
        await feed.close()
        assert file.read_bytes().count(b"BEGIN:VEVENT") == 2
        kept.keep(None)
        plan(here, "c", 3)
        await feed.on_tick()
        assert file.read_bytes().count(b"BEGIN:VEVENT") == 2

    here.run(main)
    assert kept.feed is None


def test_a_place_that_cannot_be_written_is_refused_at_once(here: Studio) -> None:
    (here.root / "file").write_text("x")
    with pytest.raises(NoRoom):
        agenda(here).keep(here.root / "file" / "feed.ics")
    assert agenda(here).feed is None

"""What must not happen to plans: two posts in one slot, an undo that reaches what is out, cells that break a sheet."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import islice
from pathlib import Path

import pytest
from icalendar import Calendar

from brova_desktop.domain.changes import Changes, Subject
from brova_desktop.domain.errors import Refused
from brova_desktop.domain.instants import wall_time
from brova_desktop.domain.posts.post import Review, Wording
from brova_desktop.domain.posts.slots import parsed
from brova_desktop.domain.posts.steps import Ticket
from brova_desktop.domain.posts.target import Published, TargetState
from brova_desktop.services.publishing.agenda import Agenda, Feed
from brova_desktop.services.publishing.doors import QueueRules
from brova_desktop.services.publishing.post_sheets import PostSheets
from brova_desktop.services.publishing.slotting import Slotting
from tests.services.publishing.studio import START, Studio, studio

S = TargetState
END = START + timedelta(days=60)


@pytest.fixture
def here(tmp_path: Path) -> Iterator[Studio]:
    with studio(tmp_path) as made:
        yield made


def sheets(here: Studio) -> PostSheets:
    return PostSheets(here.library, here.accounts, here.posts)


def imported(here: Studio, *lines: str) -> Path:
    file = here.root / "month.csv"
    file.write_text("\n".join(lines), encoding="utf-8")
    return file


def put(here: Studio, id: str, **fields: object) -> None:
    """As the queue would have left it."""
    target = here.target(id)  # type: ignore[arg-type]
    here.library.targets.write(replace(target, **fields), at=here.clock.now())  # type: ignore[arg-type]


# --- approvals ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("state", [S.NEEDS_RECONNECT, S.FAILED])
@pytest.mark.parametrize("phase", [S.UPLOADING, S.PROCESSING])
def test_what_lost_its_approval_while_it_was_parked_does_not_go_on(
        tmp_path: Path, state: TargetState, phase: TargetState) -> None:
    with studio(tmp_path, rules=QueueRules(only_approved=True)) as here:
        [account] = here.connect()
        [target] = here.post(account, when=wall_time(START + timedelta(hours=1), "UTC"))
        post = here.target(target).post
        here.posts.review(post, Review.APPROVED, "Lina")

        async def main() -> None:
            here.clock.pass_time(3_700)
            put(here, target, state=state, paused_from=phase, ticket=Ticket({}, {}, 0, 10), next_at=None)
            here.posts.review(post, Review.CHANGES_ASKED, "Omar")
            await here.queue.retry(target)
            await here.queue.idle()
            await here.beat(times=3)
            assert sum(here.platforms["fake"].calls.values()) == 0
            outcomes = await here.queue.until_empty()
            assert [one.target.id for one in outcomes.parked] == [target]

        here.run(main)
        assert here.platforms["fake"].calls["publish"] == 0


# --- slots -------------------------------------------------------------------------------------------------------


def test_clocks_set_forward_do_not_put_two_posts_into_one_moment() -> None:
    """On the last Sunday of March 02:30 is 03:30 in Berlin."""
    before = datetime(2026, 3, 28, 23, tzinfo=UTC)
    slots = parsed("Sun 02:30, 03:00, 03:30, 04:00")
    moments = [one.instant() for one in islice(slots.after(before, "Europe/Berlin"), 6)]
    assert moments == sorted(set(moments))


@pytest.mark.parametrize("state", [S.HANDED_OVER, S.UPLOADING, S.WAITING, S.NEEDS_RECONNECT])
def test_a_slot_is_taken_by_whatever_goes_out_then(here: Studio, state: TargetState) -> None:
    [account] = here.connect()
    here.posts.set_slots(account, "Mon-Sun 09:00")
    [first] = here.post(account)
    [entry] = here.posts.spread([first], "UTC")
    put(here, first, state=state)
    [second] = here.post(account)
    [other] = here.posts.spread([second], "UTC")
    assert other.target.due != entry.target.due


def test_a_slot_of_what_lies_in_the_bin_is_free(here: Studio) -> None:
    [account] = here.connect()
    here.posts.set_slots(account, "Mon-Sun 09:00")
    [first] = here.post(account)
    [entry] = here.posts.spread([first], "UTC")
    here.posts.delete(entry.post.id)
    [second] = here.post(account)
    [other] = here.posts.spread([second], "UTC")
    assert other.target.due == entry.target.due


# --- undo --------------------------------------------------------------------------------------------------------


def published(here: Studio, target: str) -> None:
    put(here, target, state=S.PUBLISHED, published=Published("r", "https://example.com", here.clock.now()),
        next_at=None, intended=here.clock.now())


def test_undoing_an_import_leaves_what_has_gone_out_meanwhile(here: Studio) -> None:
    here.connect("a")
    file = imported(here, "media,caption,to,at", *(
        f"media/film.mp4,{name},fake:a,2026-02-0{day}T09:00" for day, name in ((1, "Out"), (2, "Not yet"))))
    made = sheets(here).take(sheets(here).preview(file, "UTC"))
    published(here, here.posts.get(made.posts[0]).targets[0].id)
    with pytest.raises(Refused, match="out already"):
        sheets(here).undo(made)
    assert [entry.post.wording.caption for entry in here.posts.between(START, END)] == ["Out", "Not yet"]


def test_gathering_does_not_bring_back_a_post_of_which_a_part_is_out(here: Studio) -> None:
    [account] = here.connect()
    here.posts.set_slots(account, "Mon-Sun 09:00")
    view = here.posts.new(Wording("Two"), [here.medium(), here.medium()], [account])
    slotting = Slotting(here.library, here.posts, here.clock)
    spread = slotting.spread_media(view.post.id, "UTC")
    published(here, here.posts.get(spread.posts[0]).targets[0].id)
    with pytest.raises(Refused, match="out already"):
        slotting.gather(spread)
    assert here.posts.get(view.post.id).post.deleted is not None


# --- sheets ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["x" * 300 + ".mp4", "a\u202egpj.mp4", "-rf.mp4", "/proc/1/fd/x.mp4",
                                  "media/" + "y/" * 3000 + "z.mp4"])
def test_a_hostile_file_name_is_a_bad_cell_and_no_crash(here: Studio, name: str) -> None:
    here.connect("a")
    file = imported(here, "media,to", f"{name},fake:a", "media/film.mp4,fake:a")
    assert [sorted(row.wrong) for row in sheets(here).preview(file, "UTC")] == [["media"], []]


@pytest.mark.parametrize("zone", ["../../etc/passwd", "/etc/passwd", "x" * 5000, "Asia", "a\x00b", "Mars/Base"])
def test_a_hostile_zone_is_a_bad_cell_and_no_crash(here: Studio, zone: str) -> None:
    here.connect("a")
    file = imported(here, "media,to,at,zone", f"media/film.mp4,fake:a,2026-02-01T09:00,{zone}")
    [row] = sheets(here).preview(file, "UTC")
    assert sorted(row.wrong) == ["zone"]


@pytest.mark.parametrize("choice", ["fake.audiense=nobody", "fkae.audience=nobody", "fake.audience=Nobody at all"])
def test_a_mistyped_choice_is_a_bad_cell_and_never_the_platforms_default(here: Studio, choice: str) -> None:
    """Somebody who mistypes "private" must not be public."""
    here.connect("a")
    file = imported(here, "media,to,at,choices", f"media/film.mp4,fake:a,2026-02-01T09:00,{choice}")
    [row] = sheets(here).preview(file, "UTC")
    assert sorted(row.wrong) == ["choices"]


def test_a_file_whose_name_has_a_semicolon_goes_out_and_comes_in_again(here: Studio) -> None:
    [account] = here.connect("a")
    odd = here.root / "media" / "a; b.mp4"
    odd.write_bytes(here.file.read_bytes())
    here.posts.new(Wording("x"), [replace(here.medium(), path="media/a; b.mp4")], [account],
                   when=wall_time(START + timedelta(days=1), "UTC"))
    file = here.root / "out.csv"
    sheets(here).export(START, END, file)
    [row] = sheets(here).preview(file, "UTC")
    assert not row.wrong


# --- calendar files ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("text", ["a\rBEGIN:VEVENT\rSUMMARY:b", "a\x00b\x0bc\x0cd", "a\u2028b\x85c", "\u202eabc",
                                  "a\r\nb\n\rc"])
def test_no_text_breaks_a_line_of_a_calendar_file(here: Studio, text: str) -> None:
    [account] = here.connect("a")
    [target] = here.post(account, caption=text, name=text, when=wall_time(START + timedelta(days=1), "UTC"))
    put(here, target, state=S.PUBLISHED, published=Published("r", f"https://example.com/{text}", here.clock.now()))
    agenda = Agenda(here.library, here.posts, here.clock, text, {"fake": "Fake"})
    file = here.root / "posts.ics"
    assert agenda.export(START, END, file) == 1
    content = file.read_bytes()
    assert len(Calendar.from_ical(content).walk("VEVENT")) == 1
    assert content.count(b"\r") == content.count(b"\n") == content.count(b"\r\n")
    assert not any(number in content for number in (0, 11, 12))


def test_a_large_feed_is_not_written_at_every_step_of_the_queue(
        here: Studio, monkeypatch: pytest.MonkeyPatch) -> None:
    agenda = Agenda(here.library, here.posts, here.clock, "Shop", {"fake": "Fake"})
    feed, written = Feed(agenda, here.lanes), []
    agenda.keep(here.root / "feed.ics")

    def slowly(self: Agenda, file: Path) -> bool:
        written.append(file)
        here.clock.pass_time(5)
        return True

    monkeypatch.setattr(Agenda, "write", slowly)

    async def main() -> None:
        for _ in range(60):
            feed.hear(Changes.of(Subject.POSTS))
            await feed.on_tick()
            here.clock.pass_time(2)
        assert len(written) == 2
        await feed.close()
        assert len(written) == 3

    here.run(main)


# --- edits of what was begun -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("state", [S.WAITING, S.WAITING_FOR_QUOTA, S.NEEDS_RECONNECT, S.FAILED])
@pytest.mark.parametrize("edit", ["words", "media", "options"])
def test_an_edit_of_what_was_half_uploaded_is_what_goes_out(here: Studio, state: TargetState, edit: str) -> None:
    [account] = here.connect()
    [target] = here.post(account, when=wall_time(START + timedelta(minutes=1), "UTC"))
    put(here, target, state=state, paused_from=S.UPLOADING, ticket=Ticket({"session": "old"}, {}, 5, 10),
        media=(replace(here.medium(), path="media/converted.mp4"),))
    view = here.posts.get(here.target(target).post)
    noted = here.posts.save(replace(view, post=replace(view.post, note="Mind the date")))
    assert noted.targets[0].ticket is not None
    fresh = {"words": replace(view, post=replace(view.post, wording=Wording("Winter"))),
             "media": replace(view, post=replace(view.post, media=(replace(here.medium(), seconds=4.0),))),
             "options": replace(view, targets=(replace(view.targets[0], options={"audience": "nobody"}),))}[edit]
    [kept] = here.posts.save(fresh).targets
    assert (kept.ticket, kept.paused_from, kept.state) == (None, None, state)
    assert bool(kept.media) is (edit != "media")

    async def main() -> None:
        here.clock.pass_time(60)
        await here.queue.retry(target)
        await here.beat(times=4)

    if edit == "media":
        here.run(main)
        calls = here.platforms["fake"].calls
        assert (here.state(target), calls["resume"], calls["upload"]) == (S.PUBLISHED, 0, 1)

"""Posts to start from, and slots to put them in."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from brova_desktop.domain.errors import Missing, Refused
from brova_desktop.domain.ids import mint
from brova_desktop.domain.instants import WallTime, wall_time
from brova_desktop.domain.posts.post import Review
from brova_desktop.domain.posts.target import TargetState
from brova_desktop.services.publishing.post_templates import TEMPLATES, PostTemplates
from brova_desktop.services.publishing.slotting import Slotting
from tests.services.publishing.studio import START, Studio, studio


@pytest.fixture
def here(tmp_path: Path) -> Iterator[Studio]:
    with studio(tmp_path) as made:
        yield made


def templates(here: Studio) -> PostTemplates:
    return PostTemplates(here.library, here.accounts, here.posts, mint)


def slotting(here: Studio) -> Slotting:
    return Slotting(here.library, here.posts, here.clock)


def test_a_post_becomes_a_template_and_a_template_a_post(here: Studio) -> None:
    accounts = here.connect("a", "b")
    view = here.posts.get(here.target(here.post(*accounts, caption="Fresh {roast}")[0]).post)
    here.posts.save(replace(view, post=replace(view.post, note="mind the date"), targets=(
        view.targets[0], replace(view.targets[1], override={"tags": ("x",)}, options={"audience": "nobody"}))))
    here.posts.review(view.post.id, Review.APPROVED, "Lina")
    templates(here).keep("  Roast   day ", view.post.id)
    [kept] = templates(here).all()
    assert kept.name == "Roast day"
    when = wall_time(START + timedelta(days=1), "UTC")
    made = templates(here).begin("Roast day", [here.medium()], when)
    assert made.post.wording.caption == "Fresh {roast}"
    assert (made.post.note, made.post.review) == ("mind the date", Review.DRAFT)
    assert [one.state for one in made.targets] == [TargetState.DRAFT] * 2
    assert [one.when for one in made.targets] == [when] * 2
    assert made.targets[1].wording(made.post.wording).tags == ("x",)
    assert made.targets[1].options == {"audience": "nobody"}


def test_a_template_of_the_same_name_is_replaced_and_one_can_be_removed(here: Studio) -> None:
    [account] = here.connect()
    for caption in ("One", "Two"):
        templates(here).keep("Roast", here.target(here.post(account, caption=caption)[0]).post)
    assert [one.wording.caption for one in templates(here).all()] == ["Two"]
    templates(here).remove("Roast")
    assert templates(here).all() == ()
    with pytest.raises(Missing):
        templates(here).begin("Roast")
    with pytest.raises(Refused):
        templates(here).keep("  ", here.target(here.post(account)[0]).post)


def test_what_another_version_kept_does_not_break_the_list(here: Studio) -> None:
    here.library.settings.put(TEMPLATES, [{"id": "x"}, "odd", {"id": "y", "name": "n", "wording": {}, "parts": 3}])
    assert templates(here).all() == ()


def test_the_next_free_slot_passes_over_what_is_taken(here: Studio) -> None:
    first, second, bare = here.connect("a", "b", "c")
    here.posts.set_slots(first, "Mon-Fri 09:00, 18:30")  # START is a Monday, 09:00 UTC
    here.posts.set_slots(second, "Sat 11:00")
    here.post(first, when=WallTime(datetime(2026, 1, 5, 18, 30), "UTC"))
    found = slotting(here).next_free([first, second, bare], "UTC")
    assert {one: when.local for one, when in found.items()} == {
        first: datetime(2026, 1, 6, 9), second: datetime(2026, 1, 10, 11)}
    with pytest.raises(Refused):
        slotting(here).next_free([bare], "UTC")


def test_several_media_are_spread_over_the_slots_and_gathered_again(here: Studio) -> None:
    accounts = here.connect("a", "b")
    for account, slots in zip(accounts, ("Mon-Fri 09:00", "Tue 12:00"), strict=True):
        here.posts.set_slots(account, slots)
    view = here.posts.get(here.target(here.post(*accounts)[0]).post)
    media = tuple(replace(here.medium(), sha256=str(n)) for n in range(3))
    here.posts.save(replace(view, post=replace(view.post, media=media)))
    spread = slotting(here).spread_media(view.post.id, "UTC")
    planned = [here.posts.get(one) for one in spread.posts]
    assert [one.post.media for one in planned] == [(medium,) for medium in media]
    assert [one.targets[0].when.local.day for one in planned if one.targets[0].when] == [6, 7, 8]
    assert [one.targets[1].when.local.day for one in planned if one.targets[1].when] == [6, 13, 20]
    assert (spread.first.local.day, spread.last.local.day) == (6, 20)
    slotting(here).gather(spread)
    assert [one.post.id for one in here.posts.latest()] == [view.post.id]


def test_nothing_is_spread_when_one_account_has_no_slot(here: Studio) -> None:
    first, second = here.connect("a", "b")
    here.posts.set_slots(first, "Mon-Fri 09:00")
    view = here.posts.get(here.target(here.post(first, second)[0]).post)
    here.posts.save(replace(view, post=replace(view.post, media=(here.medium(), here.medium()))))
    with pytest.raises(Refused):
        slotting(here).spread_media(view.post.id, "UTC")
    assert [one.post.id for one in here.posts.latest()] == [view.post.id]

"""The composer on a real library, without a window."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from brova_desktop.domain.errors import Act, Missing
from brova_desktop.domain.instants import WallTime, wall_time
from brova_desktop.domain.posts.problems import Problem
from brova_desktop.domain.posts.target import TargetState
from brova_desktop.domain.words import say
from brova_desktop.ui.bridge.workbench import Workbench
from brova_desktop.ui.calendar.composer.mending import fixes, mend
from brova_desktop.ui.calendar.composer.presenter import Composer
from brova_desktop.ui.calendar.composer.sight import ALL, Check
from tests.ui.calendar.conftest import ZONE, Stock, soon

S = TargetState


def later(stock: Stock, **after: float) -> WallTime:
    return wall_time(soon(stock.now, **after), ZONE)


def planned(stock: Stock, **fields: Any) -> Any:
    at = soon(stock.now, days=1)
    return stock.post("Fresh roast", stock.target("tiktok", at, S.SCHEDULED, **fields),
                      stock.target("youtube", at, S.SCHEDULED))


def test_a_new_post_is_a_draft_for_every_account_that_works(composer: Composer, run: Any) -> None:
    run(composer.begin(caption="Hello"))
    assert composer.draft.wording.caption == "Hello"
    assert [composer.draft.records[id].platform for id in composer.open_targets] == ["tiktok", "youtube"]
    assert {one.state for one in composer.live.values()} == {S.DRAFT}


def test_what_a_platform_wants_chosen_by_a_person_is_not_preset(composer: Composer, run: Any) -> None:
    run(composer.begin())
    part = next(one for one in composer.draft.records.values() if one.platform == "tiktok")
    assert part.options["mode"] == "inbox"
    assert "privacy" not in part.options


def test_a_post_that_nobody_put_anything_into_leaves_no_trace(composer: Composer, bench: Workbench, run: Any) -> None:
    run(composer.begin())
    run(composer.close())
    assert bench.line.posts.drafts() == ()


def test_a_post_with_words_is_kept_when_it_is_closed(composer: Composer, bench: Workbench, run: Any) -> None:
    run(composer.begin())
    composer.type("caption", "Kept")
    run(composer.close())
    (draft,) = bench.line.posts.drafts()
    assert draft.post.wording.caption == "Kept"


@pytest.mark.parametrize("caption", ["", "Hello"])
def test_closing_while_it_looks_again_is_harmless(caption: str, composer: Composer, run: Any) -> None:
    async def story() -> None:
        await composer.begin([], caption=caption, when=None)
        looking = asyncio.ensure_future(composer.reload())
        await asyncio.sleep(0)
        closing = asyncio.ensure_future(composer.close())
        await asyncio.gather(looking, closing)
        assert composer.post is None

    run(story())


def test_letters_typed_in_a_row_are_one_step_to_undo(composer: Composer, stock: Stock, run: Any) -> None:
    run(composer.open(planned(stock).id))
    for text in ("a", "ab", "abc"):
        composer.type("caption", text)
    composer.type("title", "x")
    composer.undo()
    assert composer.draft.wording.title == "Fresh roast"
    assert composer.draft.wording.caption == "abc"
    composer.undo()
    assert composer.draft.wording.caption == "Roasted by hand."
    assert not composer.can_undo
    composer.redo()
    assert composer.draft.wording.caption == "abc"


def test_one_account_can_say_something_else_and_the_same_again(composer: Composer, stock: Stock, run: Any) -> None:
    run(composer.open(planned(stock).id))
    tiktok, youtube = composer.open_targets
    composer.look_at(tiktok)
    composer.type("caption", "Only here")
    composer.settle()
    assert composer.draft.wording.caption == "Roasted by hand."
    assert composer.wording.caption == "Only here"
    composer.look_at(youtube)
    assert composer.wording.caption == "Roasted by hand."
    composer.same_again(tiktok)
    assert not composer.draft.records[tiktok].override


def test_edits_of_a_planned_post_are_kept_without_taking_its_plan_away(
        composer: Composer, stock: Stock, bench: Workbench, run: Any) -> None:
    post = planned(stock)
    run(composer.open(post.id))
    composer.type("caption", "Another")
    composer.settle()
    run(composer.save())
    kept = bench.line.posts.get(post.id)
    assert kept.post.wording.caption == "Another"
    assert {one.state for one in kept.targets} == {S.SCHEDULED}
    assert not composer.is_dirty


def test_undo_after_planning_brings_the_words_back_and_takes_the_time_away(
        composer: Composer, stock: Stock, bench: Workbench, run: Any) -> None:
    post = stock.post("Draft", stock.target("tiktok", None, S.DRAFT))
    run(composer.open(post.id))
    composer.type("caption", "Another")
    composer.plan_for(later(stock, days=2))
    assert run(composer.schedule())
    composer.undo()
    composer.undo()
    run(composer.save())
    (target,) = bench.line.posts.get(post.id).targets
    assert composer.draft.wording.caption == "Roasted by hand."
    assert (target.state, target.when) == (S.DRAFT, None)


def test_planning_needs_an_account_and_a_time_to_come(composer: Composer, stock: Stock, run: Any) -> None:
    post = stock.post("Draft", stock.target("tiktok", None, S.DRAFT))
    run(composer.open(post.id))
    assert not run(composer.schedule())
    assert composer.trouble is not None
    composer.plan_for(wall_time(stock.now - timedelta(hours=1), ZONE))
    assert not run(composer.schedule())
    composer.plan_for(later(stock, hours=3))
    assert composer.trouble is None
    assert run(composer.schedule())
    assert composer.live[composer.open_targets[0]].state is S.SCHEDULED


def test_what_a_platform_does_not_take_keeps_it_from_being_planned(composer: Composer, stock: Stock, run: Any) -> None:
    post = stock.post("Too long", stock.target("tiktok", None, S.DRAFT), caption="word " * 600)
    run(composer.open(post.id))
    composer.plan_for(later(stock, hours=3))
    assert not run(composer.schedule())
    assert composer.blocking() == 1
    assert composer.fitting == ()


def test_a_text_that_is_too_long_is_cut_by_one_press(composer: Composer, stock: Stock, run: Any) -> None:
    post = stock.post("Too long", stock.target("tiktok", None, S.DRAFT), caption="word " * 600)
    run(composer.open(post.id))
    run(composer.check())
    check = next(one for one in composer.checks if one.problem.code == "caption-too-long")
    assert fixes(composer, check)[0][0] is Act.SHORTEN
    assert mend(composer, check, Act.SHORTEN)
    run(composer.check())
    assert composer.fitting == composer.open_targets
    assert len(composer.draft.wording.caption) <= 2_200


def test_too_many_hashtags_are_taken_away_by_one_press(composer: Composer, stock: Stock, run: Any) -> None:
    caption = "Roasted by hand " + " ".join(f"#tag{n}" for n in range(70))
    post = stock.post("Many #signs", stock.target("youtube", None, S.DRAFT), caption=caption)
    run(composer.open(post.id))
    run(composer.check())
    check = next(one for one in composer.checks if one.problem.code == "too-many-hashtags")
    act, title = fixes(composer, check)[0]
    assert (act, title.source) == (Act.SHORTEN, "Keep the best {count}")
    assert mend(composer, check, act)
    run(composer.check())
    assert not any(one.problem.code == "too-many-hashtags" for one in composer.checks)
    assert composer.draft.wording.caption.count("#") == 59


def test_a_choice_of_the_platform_is_made_by_one_press(composer: Composer, stock: Stock, run: Any) -> None:
    run(composer.open(planned(stock).id))
    tiktok = composer.open_targets[0]
    check = Check(tiktok, "tiktok", Problem("x", say("x"), acts=(Act.SEND_TO_DRAFTS,)))
    assert mend(composer, check, Act.SEND_TO_DRAFTS)
    assert composer.draft.records[tiktok].options["mode"] == "inbox"


def test_an_account_comes_and_goes_by_its_chip(composer: Composer, stock: Stock, bench: Workbench, run: Any) -> None:
    post = planned(stock)
    run(composer.open(post.id))
    youtube = stock.accounts["youtube"]
    composer.toggle(youtube)
    run(composer.save())
    assert [one.platform for one in bench.line.posts.get(post.id).targets] == ["tiktok"]
    composer.toggle(youtube)
    run(composer.save())
    assert [one.platform for one in bench.line.posts.get(post.id).targets] == ["tiktok", "youtube"]


def test_what_is_out_keeps_what_it_went_out_with(composer: Composer, stock: Stock, bench: Workbench, run: Any) -> None:
    post = stock.post("Half out", stock.target("tiktok", stock.now, S.PUBLISHED),
                      stock.target("youtube", soon(stock.now, days=1), S.SCHEDULED))
    run(composer.open(post.id))
    assert [one.platform for one in composer.gone_out] == ["tiktok"]
    composer.toggle(stock.accounts["tiktok"])
    assert len(composer.draft.records) == 2
    composer.type("caption", "For those to come")
    composer.settle()
    run(composer.save())
    out = next(one for one in bench.line.posts.get(post.id).targets if one.state is S.PUBLISHED)
    assert out.wording(composer.draft.wording).caption == "Roasted by hand."


def test_targets_with_different_times_get_one_time_together(composer: Composer, stock: Stock, run: Any) -> None:
    post = stock.post("Two times", stock.target("tiktok", soon(stock.now, days=2), S.SCHEDULED),
                      stock.target("youtube", soon(stock.now, days=1), S.SCHEDULED))
    run(composer.open(post.id))
    assert composer.times_differ
    assert composer.when == later(stock, days=1)
    composer.plan_for(later(stock, days=3))
    assert not composer.times_differ


def test_a_plan_can_be_taken_back(composer: Composer, stock: Stock, run: Any) -> None:
    run(composer.open(planned(stock).id))
    run(composer.make_draft())
    assert {one.state for one in composer.live.values()} == {S.DRAFT}


def test_posting_now_gives_it_to_the_queue(composer: Composer, stock: Stock, bench: Workbench, run: Any) -> None:
    bench.line.queue.pause()  # or it may have it in hand already when we look
    post = stock.post("Now", stock.target("tiktok", None, S.DRAFT))
    run(composer.open(post.id))
    assert run(composer.post_now())
    target = composer.live[composer.open_targets[0]]
    assert target.state is S.SCHEDULED
    assert target.due is not None
    assert target.due <= stock.now


def test_opening_another_post_keeps_the_first(composer: Composer, stock: Stock, bench: Workbench, run: Any) -> None:
    first, second = planned(stock), stock.post("Second", stock.target("tiktok", None, S.DRAFT))
    run(composer.open(first.id))
    composer.type("name", "Renamed")
    run(composer.open(second.id))
    assert bench.line.posts.get(first.id).post.name == "Renamed"
    assert composer.focus == ALL


def test_a_post_that_is_gone_says_so(composer: Composer, run: Any) -> None:
    with pytest.raises(Missing):
        run(composer.open("nothing"))
    assert not composer.is_open
    assert not composer.loading


def test_media_are_put_in_order_and_taken_away(composer: Composer, stock: Stock, run: Any) -> None:
    run(composer.open(planned(stock).id))
    media = composer.draft.media
    composer.edit("more", lambda draft: type(draft)(draft.name, draft.wording, (*media, stock.medium("b.mp4")),
                                                    draft.records))
    composer.move_medium(1, 0)
    assert [one.name for one in composer.draft.media] == ["b.mp4", "clip.mp4"]
    composer.remove_medium(0)
    assert [one.name for one in composer.draft.media] == ["clip.mp4"]


def words_of(bench: Workbench) -> list[str]:
    return sorted(one.post.wording.caption for one in bench.line.posts.latest())


def test_edits_that_are_refused_at_closing_are_kept_as_a_draft_and_told(
        composer: Composer, stock: Stock, bench: Workbench, run: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []
    monkeypatch.setattr(bench.notices, "say", lambda words, **more: told.append(str(words)))
    at = soon(stock.now, days=1)
    post = stock.post("Fresh roast", stock.target("youtube", at, S.SCHEDULED), caption="Planned words")
    run(composer.open(post.id))
    (target,) = composer.open_targets
    composer.type("caption", "Edited words")
    composer.plan_for(later(stock, days=-1))
    run(composer.close())
    assert composer.post is None
    assert words_of(bench) == ["Edited words", "Planned words"]
    (draft,) = bench.line.posts.drafts()
    assert (draft.post.wording.caption, draft.post.name) == ("Edited words", "Fresh roast")
    assert [(one.platform, one.state, one.when) for one in draft.targets] == [("youtube", S.DRAFT, None)]
    (words,) = told
    assert "This time is over." in words
    assert "new draft" in words
    kept = bench.line.posts.entry(target).target
    assert (kept.state, kept.due) == (S.SCHEDULED, at)


def test_opening_another_post_loses_no_edits_of_one_that_went_out_meanwhile(
        composer: Composer, stock: Stock, bench: Workbench, run: Any) -> None:
    at = soon(stock.now, days=1)
    post = stock.post("Fresh roast", stock.target("youtube", at, S.SCHEDULED), caption="Planned words")
    other = stock.post("Other", stock.target("tiktok", at, S.SCHEDULED), caption="Other words")
    run(composer.open(post.id))
    (target,) = composer.open_targets
    composer.option(target, "privacy", "private")
    composer.type("caption", "Edited words")
    library = bench.desk.workspace.library
    out = stock.target("youtube", at, S.PUBLISHED).published
    library.targets.write(replace(library.targets.get(target), state=S.PUBLISHED, published=out), at=stock.now)
    run(composer.open(other.id))
    assert composer.draft.wording.caption == "Other words"
    assert words_of(bench) == ["Edited words", "Other words", "Planned words"]
    (draft,) = bench.line.posts.drafts()
    assert draft.targets[0].options["privacy"] == "private"


def test_edits_for_an_account_that_went_meanwhile_do_not_keep_the_composer_open(
        composer: Composer, stock: Stock, bench: Workbench, run: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    run(composer.open(planned(stock).id))
    composer.type("caption", "Edited words")

    def gone(view: Any) -> None:
        monkeypatch.undo()
        raise Missing(say("There is no such account."))

    monkeypatch.setattr(bench.line.posts, "save", gone)
    run(composer.close())
    assert not composer.is_open
    assert words_of(bench) == ["Edited words", "Roasted by hand."]

"""Accounts that show other files than the post does."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from brova_desktop.domain.errors import Act, Refused, Unfit
from brova_desktop.domain.ids import AssetId, mint
from brova_desktop.domain.instants import wall_time
from brova_desktop.domain.media.asset import Asset, Placement
from brova_desktop.domain.media.facts import MediaKind
from brova_desktop.domain.posts.post import MEDIA, PostMedia, Review, Wording
from brova_desktop.domain.posts.target import Target, TargetState
from brova_desktop.domain.words import say
from brova_desktop.services.publishing.post_sheets import PostSheets
from brova_desktop.services.publishing.post_templates import PostTemplates
from brova_desktop.services.publishing.slotting import Slotting
from brova_desktop.services.publishing.views import PostView
from brova_desktop.services.uses import outdated_posts, planned_with, uses_of
from brova_desktop.storage.target_rows import target_values
from tests.services.publishing.studio import START, Studio, studio

S = TargetState
TOMORROW = wall_time(START + timedelta(days=1), "UTC")


@pytest.fixture
def here(tmp_path: Path) -> Iterator[Studio]:
    with studio(tmp_path) as made:
        yield made


def other(here: Studio, name: str = "other.mp4", content: bytes = b"\x07" * 900) -> PostMedia:
    place = here.root / "media" / name
    place.write_bytes(content)
    return replace(here.medium(), path=f"media/{name}", size=len(content), sha256=digest(content))


def with_own(here: Studio, view: PostView, at: int, *media: PostMedia) -> PostView:
    targets = list(view.targets)
    targets[at] = replace(targets[at], override={**targets[at].override, MEDIA: media})
    return here.posts.save(replace(view, targets=tuple(targets)))


def made(here: Studio, *names: str, **more: object) -> PostView:
    accounts = here.connect(*(names or ("a", "b")))
    return here.posts.get(here.target(here.post(*accounts, **more)[0]).post)


def sent(here: Studio, view: PostView) -> dict[str, str]:
    """What everybody sees afterwards, by account."""
    async def main() -> None:
        await here.queue.publish_now([one.id for one in view.targets])
        await here.beat(times=8)

    here.run(main)
    return {one.account: one.sha256 for one in here.platforms["fake"].published}


def digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def test_each_account_is_sent_its_own_files(here: Studio) -> None:
    view = with_own(here, made(here), 1, other(here))
    assert sent(here, view) == {"a": digest(here.file.read_bytes()), "b": digest(b"\x07" * 900)}


def test_files_of_its_own_come_back_from_the_library_as_they_were(here: Studio) -> None:
    mine = replace(other(here), asset=AssetId("asset-1"))
    view = with_own(here, made(here), 1, mine, other(here, "third.mp4"))
    here.reopen()
    first, second = here.posts.get(view.post.id).targets
    assert first.files(view.post.media) == view.post.media
    assert second.files(view.post.media) == (mine, other(here, "third.mp4"))
    assert second.wording(Wording(caption="Summer")).caption == "Summer"


def test_a_target_kept_before_accounts_had_files_of_their_own_shows_what_all_show(here: Studio) -> None:
    view = made(here, "a")
    assert MEDIA not in target_values(replace(view.targets[0], override={"caption": "x"}))["override"]
    assert view.targets[0].files(view.post.media) == view.post.media


def test_the_checks_look_at_the_files_of_the_account(here: Studio) -> None:
    mine = other(here)
    view = with_own(here, made(here), 1, mine)
    here.files.place(mine).unlink()
    first, second = (here.posts.problems(view)[one.id] for one in view.targets)
    assert [one.code for one in first if one.blocks] == []
    assert [one.code for one in second if one.blocks] == ["media-missing"]


def test_other_files_for_all_leave_an_upload_of_own_files_alone(here: Studio) -> None:
    """What was converted of own files stays; what was converted of the post's does not."""
    view = with_own(here, made(here, when=TOMORROW), 1, other(here))
    for one in view.targets:
        here.library.targets.write(replace(one, media=(other(here, f"{one.connection}.mp4"),)), None,
                                   at=here.clock.now())
    view = here.posts.get(view.post.id)
    saved = here.posts.save(replace(view, post=replace(view.post, media=(other(here, "new.mp4"),))))
    assert [[one.name for one in target.files(saved.post.media)] for target in saved.targets] == [
        ["new.mp4"], ["fake-b.mp4"]]
    back = here.posts.save(replace(saved, targets=tuple(replace(one, override={}) for one in saved.targets)))
    assert [[one.name for one in target.files(back.post.media)] for target in back.targets] == [["new.mp4"]] * 2


def test_a_film_that_is_not_taken_is_converted_from_the_accounts_own(tmp_path: Path) -> None:
    converted: list[str] = []

    def convert(source: Path, place: Path, platform: str, report: object) -> Path:
        converted.append(source.name)
        place.write_bytes(b"\x09" * 64)
        return place

    with studio(tmp_path, convert=convert) as here:
        here.platforms["fake"].fail("upload", Unfit(say("It cannot be read."), acts=(Act.CONVERT,)))
        view = with_own(here, made(here, "a"), 0, other(here))
        assert sent(here, view) == {"a": digest(b"\x09" * 64)}
    assert converted == ["other.mp4"]


def test_what_went_out_keeps_its_own_files_when_the_post_is_edited(here: Studio) -> None:
    mine = other(here)
    view = with_own(here, made(here), 1, mine)
    sent(here, view)
    [late] = here.connect("late")
    out = here.posts.get(view.post.id)
    new = Target(type(view.targets[0].id)("more"), out.post.id, late, "fake")
    saved = here.posts.save(replace(out, post=replace(out.post, media=(other(here, "new.mp4"),)),
                                    targets=(*out.targets, new)))
    assert [[one.name for one in target.files(saved.post.media)] for target in saved.targets] == [
        ["film.mp4"], ["other.mp4"], ["new.mp4"]]
    with pytest.raises(Refused, match="published already"):
        with_own(here, saved, 0, mine)


def test_a_duplicate_has_them_too_and_a_template_has_no_files(here: Studio) -> None:
    view = with_own(here, made(here), 1, other(here))
    copy = here.posts.duplicate(view.post.id)
    assert copy.targets[1].override[MEDIA] == (other(here),)
    kept = PostTemplates(here.library, here.accounts, here.posts, mint).keep("Roast", view.post.id)
    assert [dict(one.override) for one in kept.parts] == [{}, {}]


def test_an_approval_ends_when_the_files_of_one_account_change(here: Studio) -> None:
    here.rules = replace(here.rules, edit_ends_approval=True)
    view = made(here)
    here.posts.review(view.post.id, Review.APPROVED, "Lina")
    saved = with_own(here, here.posts.get(view.post.id), 1, other(here))
    assert saved.post.review is Review.IN_REVIEW


def test_a_sheet_has_a_row_for_each_choice_of_files(here: Studio) -> None:
    with_own(here, made(here, when=TOMORROW), 1, other(here))
    rows = PostSheets(here.library, here.accounts, here.posts).rows(here.posts.between(START, START + timedelta(9)))
    assert [[Path(name).name for name in row.media] for row in rows] == [["film.mp4"], ["other.mp4"]]
    assert [len(row.to) for row in rows] == [1, 1]


def test_spreading_gives_an_account_one_of_its_own_each_time(here: Studio) -> None:
    view = made(here)
    for one in view.targets:
        here.posts.set_slots(one.connection, "Mon-Sun 09:00")
    view = here.posts.save(replace(view, post=replace(view.post, media=(here.medium(), other(here, "two.mp4")))))
    view = with_own(here, view, 1, other(here, "mine.mp4"))
    slotting = Slotting(here.library, here.posts, here.clock)
    with pytest.raises(Refused, match="not as many"):
        slotting.spread_media(view.post.id, "UTC")
    view = with_own(here, view, 1, other(here, "mine.mp4"), other(here, "mine-too.mp4"))
    spread = slotting.spread_media(view.post.id, "UTC")
    shown = [[[one.name for one in target.files(each.post.media)] for target in each.targets]
             for each in map(here.posts.get, spread.posts)]
    assert shown == [[["film.mp4"], ["mine.mp4"]], [["two.mp4"], ["mine-too.mp4"]]]


def test_a_file_of_one_account_is_found_by_its_asset_and_only_there(here: Studio) -> None:
    mine = replace(other(here), asset=AssetId("0b1f-asset"))
    view = with_own(here, made(here), 1, mine)
    made(here, "c")
    found = here.library.posts.with_asset(AssetId("0b1f-asset"), limit=10)
    assert [post.id for post, _ in found] == [view.post.id]
    assert [one.target.connection for one in uses_of(here.library, AssetId("0b1f-asset")).posts] == ["fake-b"]
    other_words = here.posts.save(replace(view, targets=tuple(
        replace(one, override={"caption": json.dumps({"media": "0b1f-asset"})}) for one in view.targets)))
    assert here.library.posts.with_asset(AssetId("0b1f-asset"), limit=10) == ()
    assert other_words.targets[0].wording(view.post.wording).caption.startswith("{")


def test_a_planned_post_is_stopped_when_the_file_of_one_account_goes_or_changes(here: Studio) -> None:
    now = here.clock.now()
    asset = Asset(AssetId("0b1f"), MediaKind.VIDEO, "other.mp4", "media/other.mp4", Placement.COPIED,
                  digest(b"\x07" * 900), 900, 1, now, now)
    here.library.assets.add(asset)
    mine = replace(other(here), asset=asset.id)
    view = made(here, when=TOMORROW)
    assert planned_with(here.library, [asset.id]) == 0
    with_own(here, view, 1, mine)
    assert planned_with(here.library, [asset.id]) == 1
    assert outdated_posts(here.library, here.root, asset) == 0
    assert outdated_posts(here.library, here.root, replace(asset, content_hash="88")) == 1

"""What the accounts of a post are called in checks and outcomes."""

from __future__ import annotations

from typing import Any

from brova_desktop.domain.posts.target import TargetState
from brova_desktop.ui.calendar.composer.presenter import Composer
from tests.ui.calendar.conftest import Stock, soon

S = TargetState


def test_two_accounts_of_a_platform_are_told_apart(composer: Composer, stock: Stock, run: Any) -> None:
    mine = stock.target("tiktok", None, S.DRAFT)
    stock.account("tiktok", "@second.shop")
    second, youtube = stock.target("tiktok", None, S.DRAFT), stock.target("youtube", None, S.DRAFT)
    post = stock.post("Fresh roast", mine, second, youtube)
    run(composer.open(post.id))
    assert [composer.called(id) for id in composer.draft.records] == [
        "TikTok @qahwa.box", "TikTok @second.shop", "YouTube"]


def test_an_account_that_was_just_taken_off_still_has_a_name(composer: Composer, stock: Stock, run: Any) -> None:
    failed = stock.target("tiktok", soon(stock.now, days=1), S.FAILED)
    run(composer.open(stock.post("Fresh roast", failed, stock.target("youtube", None, S.DRAFT)).id))
    composer.toggle(stock.accounts["tiktok"])
    assert [composer.called(id) for id in composer.live] == ["TikTok", "YouTube"]

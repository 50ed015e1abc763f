"""The preview as each platform shows a post, its cover, and fixes that touch only whom they have to."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPixmap
from PySide6.QtTest import QTest

from brova_desktop.domain.errors import Act
from brova_desktop.domain.posts.post import PostMedia
from brova_desktop.domain.posts.target import TargetState
from brova_desktop.ui.calendar.composer.mending import mend
from brova_desktop.ui.calendar.studio import CalendarStudio
from tests.ui.calendar.conftest import Stock

S = TargetState
Do = Callable[..., None]


@pytest.fixture
def opened(studio: CalendarStudio, stock: Stock, do: Do, monkeypatch: pytest.MonkeyPatch) -> CalendarStudio:
    """A post for both platforms, its preview in front; posters are green, frames red, own pictures blue."""
    def plain(tint: str) -> Callable[..., QPixmap]:
        def made(*_: object) -> QPixmap:
            picture = QPixmap(90, 160)
            picture.fill(QColor(tint))
            return picture

        return made

    for name, tint in (("of", "#00ff00"), ("frame", "#ff0000"), ("picture", "#0000ff")):
        monkeypatch.setattr(studio.thumbs, name, plain(tint))
    post = stock.post("Fresh roast", stock.target("tiktok", None, S.DRAFT), stock.target("youtube", None, S.DRAFT))
    do(lambda: studio.verbs.open_post(post.id), lambda: studio.composer.is_open)
    do(lambda: QTest.mouseClick(studio.drawer.side._keys["preview"], Qt.MouseButton.LeftButton), studio.scope.idle)
    return studio


def middle(studio: CalendarStudio) -> str:
    preview = studio.drawer.preview.preview
    image = preview.grab().toImage()
    return image.pixelColor(image.width() // 2, image.height() // 3).name()


def test_the_preview_turns_from_account_to_account(opened: CalendarStudio, do: Do) -> None:
    pane = opened.drawer.preview
    tiktok, youtube = opened.composer.open_targets
    assert [pane.face.itemData(at) for at in range(pane.face.count())] == [tiktok, youtube]
    assert pane.preview.target == tiktok
    do(lambda: pane.face.picked.emit(youtube))
    assert pane.preview.target == youtube
    do(lambda: opened.composer.look_at(tiktok))
    assert pane.preview.target == tiktok
    assert pane.face.isHidden()


def test_the_cover_that_was_chosen_is_shown_where_the_platform_takes_one(opened: CalendarStudio, do: Do) -> None:
    youtube = opened.composer.open_targets[1]
    assert middle(opened) == "#00ff00"
    do(lambda: opened.composer.type("cover_ms", 2_000))
    assert middle(opened) == "#ff0000"
    do(lambda: opened.composer.type("thumbnail", "covers/own.jpg"))
    assert middle(opened) == "#ff0000"  # TikTok takes a frame
    do(lambda: opened.drawer.preview.face.picked.emit(youtube))
    assert middle(opened) == "#0000ff"


def test_a_wide_film_stands_above_its_words_on_youtube(opened: CalendarStudio, do: Do) -> None:
    composer = opened.composer

    def wide(medium: PostMedia) -> PostMedia:
        return replace(medium, width=1920, height=1080)

    do(lambda: composer.edit("wide", lambda draft: replace(draft, media=tuple(wide(one) for one in draft.media))))
    do(lambda: opened.drawer.preview.face.picked.emit(composer.open_targets[1]))
    image = opened.drawer.preview.preview.grab().toImage()
    assert image.pixelColor(image.width() // 2, image.height() - 30).name() == "#0f0f0f"


def test_what_a_person_agrees_to_stands_before_the_button(opened: CalendarStudio, stock: Stock, do: Do) -> None:
    assert "Music Usage" in opened.drawer.consent.text()
    do(lambda: opened.composer.toggle(stock.accounts["tiktok"]))
    assert opened.drawer.consent.isHidden()


def test_a_text_too_long_for_one_account_stays_whole_for_the_other(opened: CalendarStudio, do: Do, run: Any) -> None:
    composer = opened.composer
    tiktok, youtube = composer.open_targets
    text = "word " * 600
    do(lambda: composer.type("caption", text))
    run(composer.check())
    check = next(one for one in composer.checks if one.problem.code == "caption-too-long")
    assert check.target == tiktok
    do(lambda: mend(composer, check, Act.SHORTEN))
    assert composer.draft.wording.caption == text
    assert len(composer.draft.records[tiktok].override["caption"]) <= 2_200
    assert not composer.draft.records[youtube].override
    run(opened.scope.idle())

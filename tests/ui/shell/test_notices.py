"""One place tells the person what happened, with buttons that do the next thing."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QGuiApplication

from brova_desktop.domain.errors import Act, BadInput
from brova_desktop.domain.words import say
from brova_desktop.ui.bridge.notices import NoticeButton, Tone
from brova_desktop.ui.shell.pages import Details
from brova_desktop.ui.shell.window import MainWindow
from brova_desktop.ui.widgets.controls import Button

Do = Callable[[Callable[[], object]], None]
BROKEN = BadInput(say("{name} cannot be read.", name="<b>clip</b>.mp4"), kept=say("The library is as before."),
                  next_step=say("Choose another file."), acts=(Act.RETRY,), detail="moov atom not found")


def buttons(window: MainWindow) -> dict[str, Button]:
    return {one.text().strip(): one for notice in window.notices.shown for one in notice.findChildren(Button)}


def test_a_failure_says_what_happened_what_was_kept_and_what_to_do(window: MainWindow, do: Do) -> None:
    done: list[str] = []
    do(lambda: window.notices.tell(BROKEN, doing={Act.RETRY: lambda: done.append("again")}))
    spoken = window.notices.shown[0].accessibleName()
    assert spoken == "<b>clip</b>.mp4 cannot be read. The library is as before. Choose another file."
    do(buttons(window)["Try again"].click)
    assert done == ["again"]
    assert window.notices.shown == ()


def test_details_are_one_click_away_and_can_be_copied(window: MainWindow, do: Do) -> None:
    do(lambda: window.notices.tell(BROKEN))
    do(buttons(window)["Show details"].click)
    page = window.answers.page
    assert isinstance(page, Details)
    do(page.copy)
    assert "moov atom not found" in QGuiApplication.clipboard().text()
    do(page.accept)


def test_an_act_that_nobody_can_do_here_has_no_button(window: MainWindow, do: Do) -> None:
    do(lambda: window.notices.tell(BROKEN))
    assert "Try again" not in buttons(window)


def test_the_same_failure_is_shown_once(window: MainWindow, do: Do) -> None:
    do(lambda: [window.notices.tell(BROKEN) for _ in range(5)])
    assert len(window.notices.shown) == 1


def test_only_a_few_are_shown_and_all_are_kept(window: MainWindow, do: Do) -> None:
    do(lambda: [window.notices.say(say("{name} was imported.", name=str(number)), tone=Tone.OK) for number in range(7)])
    assert len(window.notices.shown) == 3
    assert len(window.notices.history) == 7


def test_undo_is_a_button(window: MainWindow, do: Do) -> None:
    undone: list[bool] = []
    do(lambda: window.notices.say(say("Moved to the bin."),
                                  buttons=(NoticeButton(say("Undo"), lambda: undone.append(True)),)))
    do(buttons(window)["Undo"].click)
    assert undone == [True]


def test_three_notices_with_buttons_show_them_whole(window: MainWindow, do: Do) -> None:
    for name in ("one", "two", "three"):
        failure = BadInput(say("{name} cannot be read.", name=name), kept=BROKEN.kept, detail="moov atom not found")
        do(lambda failure=failure: window.notices.tell(failure))  # type: ignore[misc]
    assert len(window.notices.shown) == 3
    for notice in window.notices.shown:
        assert notice.height() >= notice.heightForWidth(notice.width())
        for button in notice.findChildren(Button):
            assert button.height() >= button.minimumSizeHint().height()


def test_the_same_said_of_another_thing_has_the_button_of_that_one(window: MainWindow, do: Do) -> None:
    undone: list[str] = []
    for name in ("one", "two"):
        undo = NoticeButton(say("Undo"), lambda name=name: undone.append(name))  # type: ignore[misc]
        do(lambda undo=undo: window.notices.say(say("Moved to the bin."), buttons=(undo,)))  # type: ignore[misc]
    assert len(window.notices.shown) == 1
    do(buttons(window)["Undo"].click)
    assert undone == ["two"]

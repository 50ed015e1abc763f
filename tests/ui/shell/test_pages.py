"""The shell's own windows: a crash with its report, leaving with planned posts, the news in the tray, the languages."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog

from brova_desktop.diagnostics.crash import as_bug
from brova_desktop.domain.changes import Changes, Subject
from brova_desktop.domain.posts.target import TargetState
from brova_desktop.services.publishing.views import QueueStatus
from brova_desktop.ui.bridge.workbench import Workbench
from brova_desktop.ui.home.cards import LanguageCard
from brova_desktop.ui.shell.leaving import END, STAY, Leaving, may_leave
from brova_desktop.ui.shell.pages import Crash
from brova_desktop.ui.shell.tray import Tray
from brova_desktop.ui.shell.tray_news import TrayNews
from brova_desktop.ui.shell.window import MainWindow
from brova_desktop.ui.widgets.controls import Button

Do = Callable[[Callable[[], object]], None]


def test_a_crash_shows_a_report_without_personal_data(window: MainWindow, do: Do, tmp_path: Path) -> None:
    home = str(Path.home())
    try:
        raise KeyError(f"{home}/private.mp4")
    except KeyError as error:
        bug = as_bug(error)
    do(lambda: window.answers.crashed(bug, tmp_path / "report.txt"))
    page = window.answers.page
    assert isinstance(page, Crash)
    do(page.copy)
    assert "KeyError" in QGuiApplication.clipboard().text()
    assert home not in QGuiApplication.clipboard().text()
    do(lambda: window.answers.crashed(as_bug(ValueError("again")), None))
    assert window.answers.page is page
    do(page.accept)


def test_leaving_with_planned_posts_asks_and_remembers(window: MainWindow, bench: Workbench, do: Do, run: Any,
                                                      monkeypatch: Any) -> None:
    monkeypatch.setattr(Tray, "is_there", staticmethod(lambda: True))
    monkeypatch.setattr(bench.line.queue, "status", lambda: QueueStatus(None, (), (), 1, 2, False))
    answers: list[int] = []

    async def answer(code: int, always: bool) -> bool:
        import asyncio

        asking = asyncio.ensure_future(may_leave(window, bench))
        for _ in range(200):
            await asyncio.sleep(0.01)
            found = [one for one in window.findChildren(Leaving) if one.isVisible()]
            if found:
                break
        found[0].always.setChecked(always)
        answers.append(len(found[0].findChildren(Button)))
        found[0].done(code)
        return await asking

    assert run(answer(int(QDialog.DialogCode.Rejected), False)) is False
    assert window.isVisible()
    assert run(answer(STAY, False)) is False
    assert not window.isVisible()
    assert run(answer(END, True)) is True
    assert bench.settings.current.appearance.tray == "off"
    assert run(may_leave(window, bench)) is True
    assert set(answers) == {3}


def test_leaving_while_a_post_goes_out_asks_where_there_is_no_tray(window: MainWindow, bench: Workbench, do: Do,
                                                                   run: Any, monkeypatch: Any) -> None:
    monkeypatch.setattr(Tray, "is_there", staticmethod(lambda: False))
    status = [QueueStatus(None, (), (), 0, 2, False)]
    monkeypatch.setattr(bench.line.queue, "status", lambda: status[0])
    assert run(may_leave(window, bench)) is True  # nothing is going out at this moment
    status[0] = replace(status[0], under_way=(object(),))

    async def answer(code: int) -> bool:
        import asyncio

        asking = asyncio.ensure_future(may_leave(window, bench))
        found: list[Leaving] = []
        for _ in range(200):
            await asyncio.sleep(0.01)
            found = [one for one in window.findChildren(Leaving) if one.isVisible()]
            if found:
                break
        assert len(found[0].findChildren(Button)) == 2
        assert not found[0].always.isVisible()
        found[0].done(code)
        return await asking

    assert run(answer(int(QDialog.DialogCode.Rejected))) is False
    assert run(answer(END)) is True
    assert bench.settings.current.appearance.tray == "ask"


def test_the_tray_tells_each_end_once(bench: Workbench, do: Do, run: Any,
                                      until: Callable[..., None], monkeypatch: Any) -> None:
    told: list[str] = []
    entries: list[Any] = []
    monkeypatch.setattr(bench.line.posts, "history", lambda limit=0: tuple(entries))
    news: list[TrayNews] = []
    do(lambda: news.append(TrayNews(bench, lambda words: told.append(str(words)))))
    run(news[0]._scope.idle())  # what has ended by now is no news
    entries.append(_entry("Slow roast", TargetState.PUBLISHED))
    do(lambda: bench.changed.emit(Changes.of(Subject.POSTS)))
    until(lambda: told)
    do(lambda: bench.changed.emit(Changes.of(Subject.POSTS)))
    run(news[0]._scope.idle())
    assert told == ["Slow roast was published on YouTube."]
    run(news[0].close())


def _entry(name: str, state: TargetState) -> Any:
    from types import SimpleNamespace

    post = SimpleNamespace(name=name, wording=SimpleNamespace(title="", caption=""))
    return SimpleNamespace(post=post, target=SimpleNamespace(id="t1", state=state, platform="youtube"))


def test_a_language_is_chosen_on_home_the_first_time(window: MainWindow, bench: Workbench, do: Do,
                                                    until: Callable[..., None]) -> None:
    until(lambda: window.current is not None and window.current.findChildren(LanguageCard))
    assert window.current is not None
    card = window.current.findChildren(LanguageCard)[0]
    arabic = next(one for one in card.findChildren(Button) if one.text() == "العربية")
    do(arabic.click)
    assert bench.settings.current.general.language == "ar"

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

from brova_desktop.domain.errors import Act, Missing
from brova_desktop.domain.words import say
from brova_desktop.ui.bridge.dialogs import Question
from brova_desktop.ui.shell.preferences import Preferences
from brova_desktop.ui.shell.setting_panels import BackupPanel, CachePanel
from brova_desktop.ui.shell.window import MainWindow
from tests.ui.conftest import Heard

Do = Callable[[Callable[[], object]], None]


def opened(window: MainWindow, do: Do, key: str) -> Preferences:
    do(lambda: window.answers.preferences(key))
    page = window.answers.page
    assert isinstance(page, Preferences)
    return page


def test_the_cache_is_shown_by_kind_and_cleaned_up(window: MainWindow, do: Do, until: Any) -> None:
    assert window.bench is not None
    proxy = window.bench.desk.workspace.folder.cache / "derived" / "proxy" / "ab" / "x.mp4"
    proxy.parent.mkdir(parents=True)
    proxy.write_bytes(bytes(2_500_000))
    os.utime(proxy, (0, 0))
    panel = opened(window, do, "media.cache_gigabytes").findChild(CachePanel)
    assert panel is not None
    until(panel.clean.isEnabled)
    assert "Proxies of large videos: " in panel.sizes.text() and "2.5 MB" in panel.sizes.text()
    do(panel.clean.click)
    until(lambda: not proxy.exists() and panel.sizes.text() == "Nothing")
    assert not panel.clean.isEnabled()


def test_a_backup_is_made_looked_into_and_restored_after_a_question(
    window: MainWindow, do: Do, until: Any
) -> None:
    page = opened(window, do, "backups.folder")
    panel = page.findChild(BackupPanel)
    assert panel is not None
    chosen: list[Path] = []
    window.answers.restoring.subscribe(chosen.append)
    assert not panel.restore.isEnabled()
    do(panel.make.click)
    until(lambda: panel.list.count() == 1)
    do(lambda: panel.list.setCurrentRow(0))
    until(panel.restore.isEnabled)
    assert "holds the same as the library" in panel.words.text()
    do(panel.restore.click)
    until(lambda: window.findChild(Question))
    question = window.findChild(Question)
    assert question is not None and chosen == []
    do(question.accept)
    until(lambda: chosen)
    assert chosen[0].parent.name == "backups" and chosen[0].suffix == ".db"


def test_pages_that_are_gone_are_told_nothing(window: MainWindow, do: Do, until: Any) -> None:
    page = opened(window, do, "media.cache_gigabytes")
    do(lambda: page.sections.setCurrentRow(page.sections.currentRow() + 1))
    do(page.close)
    until(lambda: window.answers.page is None)


def test_a_damaged_library_leads_to_its_backups(window: MainWindow, do: Do) -> None:
    damaged = Missing(say("It is damaged."), acts=(Act.RESTORE_BACKUP,))
    answer = window.answers.of(Act.RESTORE_BACKUP, damaged)
    assert answer is not None
    do(answer)
    assert isinstance(window.answers.page, Preferences) and window.answers.page.current.startswith("backups.")


def test_a_backup_that_cannot_be_read_says_why_where_it_is_chosen(window: MainWindow, do: Do, until: Any) -> None:
    assert window.bench is not None
    folder = window.bench.desk.workspace.folder.backups
    (folder / "library-20260101T120000Z-asked.db").write_bytes(b"no library" * 10_000)
    panel = opened(window, do, "backups.folder").findChild(BackupPanel)
    assert panel is not None
    until(lambda: panel.list.count() == 1)
    do(lambda: panel.list.setCurrentRow(0))
    until(lambda: "Looking" not in panel.words.text())
    assert "does not open" in panel.words.text() or "damaged" in panel.words.text()
    assert not panel.restore.isEnabled()


def test_a_backup_that_could_not_be_made_is_told(window: MainWindow, do: Do, until: Any, tmp_path: Path,
                                                 heard: Heard) -> None:
    assert window.bench is not None
    panel = opened(window, do, "backups.folder").findChild(BackupPanel)
    assert panel is not None
    window.bench.settings.set("backups.folder", str(tmp_path / "gone"))
    do(panel.make.click)
    until(lambda: heard.errors)
    assert "is not there" in str(heard.errors[0].happened)

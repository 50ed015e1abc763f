"""Colour tables of clips: chosen, dropped, broken, taken away."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent

from brova_desktop.domain.reels.records import Clip
from brova_desktop.domain.reels.style import ColourAdjust
from brova_desktop.ui.reels.inspector.clips import Grading
from brova_desktop.ui.reels.timeline.drops import Drop
from brova_desktop.ui.reels.verbs.adding import Where
from tests.domain.reels.test_cube import cube
from tests.ui.conftest import Heard
from tests.ui.reels.conftest import Opened, until


def table(folder: Path, content: bytes | None = None) -> Path:
    place = folder / "warm.cube"
    place.write_bytes(content if content is not None else cube().replace(b"1.000000 1.000000 1.000000", b"1 0.2 0"))
    return place


def clip(opened: Opened) -> Clip:
    return opened.editor.reel.clips()[0]


def grading(opened: Opened) -> Grading:
    opened.editor.select([clip(opened).id])
    return next(one for one in opened.page.inspector._shown.sections if isinstance(one, Grading))


def drop(widget: Any, path: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    event = QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton,
                       Qt.KeyboardModifier.NoModifier)
    widget.dropEvent(event)  # Qt hands it on only within a drag of its own


def test_a_dropped_table_colours_the_clip_and_can_be_taken_away(run: Any, act: Any, opened: Opened, tmp_path: Path):
    section = grading(opened)
    before = opened.page.player.stage._pixels
    act(drop, section, table(tmp_path))
    run(until(lambda: clip(opened).lut is not None))
    run(until(lambda: opened.page.player.stage._pixels != before))
    assert section.table.name == "warm.cube" and "warm.cube" in section.table.choose.accessibleName()
    media = opened.editor.reel.media[clip(opened).lut]  # type: ignore[index]
    root = opened.studio.bench.desk.workspace.folder.root
    assert Path(media.path).is_relative_to(root) and Path(media.path).read_bytes() == table(tmp_path).read_bytes()
    assert opened.editor.document.history == ("Colour table",)
    act(section.table.remove.click)
    assert clip(opened).lut is None and section.table.name == ""


def test_a_chosen_table_is_one_step_and_reset_with_the_colours(run: Any, act: Any, opened: Opened, tmp_path: Path,
                                                              monkeypatch: Any):
    async def chosen(*_: Any, **__: Any) -> list[Path]:
        return [table(tmp_path)]

    monkeypatch.setattr("brova_desktop.ui.bridge.dialogs.choose_files", chosen)
    section = grading(opened)
    act(section.table.choose.click)
    run(until(lambda: clip(opened).lut is not None))
    act(section.neutral.click)
    assert clip(opened).lut is None and clip(opened).colour == ColourAdjust()
    act(opened.editor.undo)
    assert clip(opened).lut is not None


def test_a_broken_table_is_told_and_changes_nothing(run: Any, act: Any, opened: Opened, heard: Heard, tmp_path: Path):
    section = grading(opened)
    act(drop, section, table(tmp_path, cube(leave=2)))
    run(until(lambda: heard.errors))
    assert "6 colours" in str(heard.errors[0].happened)
    assert clip(opened).lut is None and opened.editor.document.history == ()


def test_a_table_dropped_on_the_timeline_goes_to_the_clip_there(run: Any, opened: Opened, tmp_path: Path):
    second = opened.editor.reel.clips()[1]
    at = int(second.span.start) + opened.editor.frame
    run(opened.page.errands.bring(Drop((), (table(tmp_path),), at, Where.INSERT)))
    assert [one.lut is not None for one in opened.editor.reel.clips()] == [False, True]


def test_a_file_takes_the_place_of_a_clip_and_keeps_what_was_done(run: Any, act: Any, opened: Opened, small_film: Path,
                                                                 monkeypatch: Any):
    async def chosen(*_: Any, **__: Any) -> list[Path]:
        return [small_film]

    monkeypatch.setattr("brova_desktop.ui.bridge.dialogs.choose_files", chosen)
    before = clip(opened)
    opened.editor.select([before.id])
    act(opened.studio.actions_set.refresh)
    act(opened.studio.actions_set.trigger, "reels.replace")
    run(until(lambda: opened.editor.document.history))
    after = clip(opened)
    assert opened.editor.document.history == ("Replace file",)
    assert after.media != before.media and after.span == before.span and after.id == before.id

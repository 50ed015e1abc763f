"""The preview: what it shows is exact, what is done on it is one step."""

from __future__ import annotations

import gc
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from brova_desktop.domain.ids import ItemId
from brova_desktop.domain.reels.edits.looks import adjust, set_style
from brova_desktop.domain.words import say
from brova_desktop.ui.reels.inline_text import InlineText
from brova_desktop.ui.reels.inspector.checking import findings
from brova_desktop.ui.reels.posing import stand_of, stood
from tests.ui.reels.conftest import Opened, until

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def chosen(opened: Opened) -> Opened:
    """The text of the reel is selected and on screen."""
    opened.editor.seek(opened.editor.ticks_of(3))
    opened.editor.select([ItemId("t")])
    return opened


def middle(opened: Opened) -> QPoint:
    bounds = opened.page.player.stage.outline_on_screen(opened.text())
    assert bounds is not None
    return bounds.center().toPoint()


def drag(widget: Any, start: QPoint, end: QPoint, *, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.ControlModifier):
    """Without snapping unless asked otherwise."""
    QTest.mousePress(widget, LEFT, pos=start)
    for share in (0.3, 0.7, 1.0):
        QTest.mouseMove(widget, (QPointF(start) + (QPointF(end) - QPointF(start)) * share).toPoint())
    move(widget, end, keys)
    QTest.mouseRelease(widget, LEFT, keys, end)


def move(widget: Any, to: QPoint, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QMouseEvent
    from PySide6.QtWidgets import QApplication

    at = QPointF(to)
    event = QMouseEvent(QEvent.Type.MouseMove, at, widget.mapToGlobal(at), LEFT, LEFT, keys)
    QApplication.sendEvent(widget, event)


def test_a_drag_moves_a_text_and_is_one_step(chosen: Opened):
    stage, editor = chosen.page.player.stage, chosen.editor
    start = middle(chosen)
    drag(stage, start, start + QPoint(30, 40))
    pose = chosen.text().pose
    canvas, scale = editor.reel.canvas, stage.scale
    assert pose.x.value_at(0) == pytest.approx(5_000 + 30 / scale / canvas.width * 10_000, abs=60)
    assert pose.y.value_at(0) == pytest.approx(5_000 + 40 / scale / canvas.height * 10_000, abs=60)
    assert editor.document.history == ("Move",)
    editor.undo()
    assert chosen.text().pose.x.value_at(0) == 5_000


def test_a_drag_falls_onto_the_middle(chosen: Opened):
    stage = chosen.page.player.stage
    start = middle(chosen)
    drag(stage, start, start + QPoint(40, 60))
    away = middle(chosen)
    drag(stage, away, start + QPoint(4, -3), keys=Qt.KeyboardModifier.NoModifier)
    pose = chosen.text().pose
    assert (pose.x.value_at(0), pose.y.value_at(0)) == (5_000, 5_000)


def test_escape_in_a_drag_brings_everything_back(chosen: Opened):
    stage, editor = chosen.page.player.stage, chosen.editor
    before = editor.reel
    start = middle(chosen)
    QTest.mousePress(stage, LEFT, pos=start)
    move(stage, start + QPoint(50, 50))
    assert editor.reel is not before
    QTest.keyClick(stage, Qt.Key.Key_Escape)
    assert editor.reel.records == before.records and editor.document.history == ()
    QTest.mouseRelease(stage, LEFT, pos=start)


def test_a_corner_scales_and_the_knob_turns(chosen: Opened):
    from brova_desktop.ui.reels.shapes import outline_of
    from brova_desktop.ui.reels.stage_paint import knob
    from brova_desktop.ui.reels.stage_view import TURN_STICK

    stage, editor = chosen.page.player.stage, chosen.editor
    outline = outline_of(editor.reel, chosen.text(), int(editor.playhead))
    assert outline is not None
    corners = [stage.to_screen(outline.polygon.at(number)) for number in range(4)]
    centre = stage.to_screen(QPointF(outline.x, outline.y))
    drag(stage, corners[2].toPoint(), (centre + (corners[2] - centre) * 1.5).toPoint())
    assert chosen.text().pose.scale.value_at(0) == pytest.approx(15_000, rel=0.06)
    editor.undo()
    drag(stage, knob(corners, TURN_STICK).toPoint(), (centre + QPointF(200, 0)).toPoint(),
         keys=Qt.KeyboardModifier.ShiftModifier)
    assert chosen.text().pose.rotation.value_at(0) == 9_000
    assert editor.document.history == ("Turn",)


def test_arrows_nudge_by_a_pixel_of_the_canvas(chosen: Opened):
    stage = chosen.page.player.stage
    stage.setFocus()
    playhead = chosen.editor.playhead
    QTest.keyClick(stage, Qt.Key.Key_Right)
    QTest.keyClick(stage, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    pose, canvas = chosen.text().pose, chosen.editor.reel.canvas
    assert pose.x.value_at(0) == round(5_000 + 10_000 / canvas.width)
    assert pose.y.value_at(0) == round(5_000 + 100_000 / canvas.height)
    assert chosen.editor.playhead == playhead
    assert "Hi" in stage.accessibleDescription()


def test_a_text_is_edited_where_it_stands(run: Any, chosen: Opened):
    stage = chosen.page.player.stage
    QTest.mouseDClick(stage, LEFT, pos=middle(chosen))
    field = stage.findChild(InlineText)
    assert field is not None
    field.setPlainText("خصم ٣٠٪")
    assert chosen.text().text == "خصم ٣٠٪"  # seen while it is typed
    assert field.document().defaultTextOption().textDirection() is Qt.LayoutDirection.RightToLeft
    QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert chosen.editor.document.history == ("Edit text",)
    chosen.editor.undo()
    assert chosen.text().text == "Hi"


def test_escape_leaves_a_text_as_it_was(chosen: Opened):
    chosen.page.player.edit_text("t")
    field = chosen.page.player.stage.findChild(InlineText)
    assert field is not None
    field.setPlainText("Something else")
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert chosen.text().text == "Hi" and chosen.editor.document.history == ()


def test_long_typing_is_kept_bit_by_bit_and_is_still_one_step(chosen: Opened):
    steps: list[str] = []
    tie = chosen.editor.document.stepped.subscribe(lambda step: steps.append(step.label))
    chosen.page.player.edit_text("t")
    field = chosen.page.player.stage.findChild(InlineText)
    assert field is not None
    for words in ("One", "One and", "One and two"):
        field.setPlainText(words)
        assert field.writing.keeping.isActive()
        field.writing.keeping.timeout.emit()
    assert steps == ["Edit text"] * 3, "a crash in the middle of typing would lose all of it"
    field.finish()
    assert chosen.editor.document.history == ("Edit text",)
    chosen.editor.undo()
    assert chosen.text().text == "Hi"
    tie.close()


def test_escape_takes_back_what_was_kept_meanwhile_and_leaves_no_step(chosen: Opened):
    before = chosen.editor.reel
    chosen.page.player.edit_text("t")
    field = chosen.page.player.stage.findChild(InlineText)
    assert field is not None
    field.setPlainText("Something else")
    field.writing.keeping.timeout.emit()
    field.setPlainText("Something else again")
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert chosen.editor.reel == before and chosen.editor.document.history == ()


def test_another_step_ends_the_writing_and_comes_after_it(chosen: Opened):
    """The buttons of the bars take no focus from the text that is being written."""
    chosen.page.player.edit_text("t")
    field = chosen.page.player.stage.findChild(InlineText)
    assert field is not None
    field.setPlainText("Written")
    chosen.editor.seek(chosen.editor.ticks_of(3))
    chosen.editor.toggle_marker()
    assert chosen.editor.document.history == ("Edit text", "Add marker")
    assert chosen.page.player.stage.findChild(InlineText) is None or not field.isVisible()


def test_undo_takes_back_what_is_being_written(chosen: Opened, heard: Any):
    chosen.page.player.edit_text("t")
    field = chosen.page.player.stage.findChild(InlineText)
    assert field is not None
    field.setPlainText("Written")
    field.writing.keeping.timeout.emit()
    field.setPlainText("Written on")
    chosen.page.bar.undo.click()
    assert chosen.text().text == "Hi" and not heard.errors


def test_a_drag_has_its_sound_made_anew_too(run: Any, opened: Opened):
    player = opened.page.player
    run(until(lambda: player._sound._there is not None))
    before = player._sound._there
    opened.editor.begin(say("Move"))
    opened.editor.rework(lambda reel: adjust(reel, ItemId("one"), muted=True))
    opened.editor.commit()
    run(until(lambda: player._sound._there != before))


def test_no_key_edits_in_the_middle_of_a_drag(chosen: Opened):
    stage = chosen.page.player.stage
    stage.setFocus()
    start = middle(chosen)
    QTest.mousePress(stage, LEFT, pos=start)
    for away in (10, 20):
        move(stage, start + QPoint(away, 0))
    assert stage.gesture is not None
    for key in (Qt.Key.Key_Delete, Qt.Key.Key_M, Qt.Key.Key_Left):
        QTest.keyClick(stage, key)
    QTest.mouseRelease(stage, Qt.MouseButton.RightButton, pos=start)
    assert stage.gesture is not None and chosen.editor.in_drag
    QTest.mouseRelease(stage, LEFT, pos=start + QPoint(20, 0))
    assert chosen.editor.document.history == ("Move",) and not chosen.editor.markers()


def test_the_picture_follows_the_playhead(run: Any, opened: Opened):
    stage = opened.page.player.stage
    before = stage._pixels
    opened.editor.seek(opened.editor.ticks_of(30))
    run(until(lambda: stage._pixels != before))


def test_space_plays_and_the_picture_moves_until_the_end(run: Any, opened: Opened):
    player = opened.page.player
    opened.page.player.stage.setFocus()
    opened.studio.actions_set.trigger("reels.play")  # type: ignore[union-attr]
    assert player.transport.is_playing and player.play_button.accessibleName() == "Pause"
    run(until(lambda: not player.transport.is_playing))
    assert opened.editor.playhead == opened.editor.length - opened.editor.frame


def test_captions_can_be_looked_away(opened: Opened):
    from brova_desktop.ui.reels.views import without_captions

    opened.editor.add_cue("Hello")
    hidden = without_captions(opened.editor.reel)
    assert any(track.hidden for track in hidden.all_tracks())
    opened.page.player.toggle_captions()
    assert not opened.page.player.captions_shown


def test_what_is_selected_together_moves_together(act: Any, chosen: Opened):
    editor, stage = chosen.editor, chosen.page.player.stage
    bar = editor.add_progress()
    act(editor.select, [ItemId("t"), bar])
    before = stand_of(editor.reel, editor.item(bar), int(editor.playhead))  # type: ignore[arg-type]
    start = middle(chosen)
    drag(stage, start, start + QPoint(20, 30))
    after = stand_of(editor.reel, editor.item(bar), int(editor.playhead))  # type: ignore[arg-type]
    assert before is not None and after is not None
    assert after.x > before.x and after.y > before.y
    assert editor.document.history[-1] == "Move"


def test_one_key_moves_a_text_out_from_under_an_interface(act: Any, chosen: Opened):
    editor = chosen.editor
    small = set_style(editor.reel, ItemId("t"), size=200)
    low = stood(small, ItemId("t"), int(editor.playhead), y=9_700)
    act(editor.apply, say("Move"), lambda _: low)
    assert any(one.liftable for one in findings(editor.reel, chosen.text(), ("tiktok",)))
    act(chosen.page.inspector.set_zones, ("tiktok",))
    act(chosen.studio._actions.refresh)
    act(chosen.studio._actions.trigger, "reels.move-inside")
    assert all(one.good for one in findings(editor.reel, chosen.text(), ("tiktok",)))
    assert editor.document.history[-1] == "Move into the safe zone"


def test_the_keys_of_the_spec_reach_the_open_reel(act: Any, opened: Opened):
    editor, transport = opened.editor, opened.page.player.transport
    stage = opened.page.player.stage
    opened.studio.activateWindow()
    stage.setFocus()
    act(lambda: None)  # the window is active now

    def press(key: Qt.Key, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        act(QTest.keyClick, stage, key, keys)

    press(Qt.Key.Key_L)
    press(Qt.Key.Key_L)
    assert transport.speed == 2.0
    press(Qt.Key.Key_J)
    assert transport.speed == -1.0
    press(Qt.Key.Key_K)
    assert not transport.is_playing
    press(Qt.Key.Key_Home)
    press(Qt.Key.Key_Right)
    assert editor.playhead == editor.frame
    for _ in range(8):
        press(Qt.Key.Key_Right)
    press(Qt.Key.Key_S)
    assert editor.document.history == ("Split",)
    press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert editor.document.history == ()
    press(Qt.Key.Key_G)
    assert stage.grid


def test_the_whole_screen_goes_with_its_reel(run: Any, act: Any, opened: Opened, qapp: Any):
    from brova_desktop.ui.reels.full_screen import FullScreen

    def shown() -> list[Any]:
        return [one for one in qapp.topLevelWidgets() if isinstance(one, FullScreen) and one.isVisible()]

    act(opened.studio.full_screen)
    gc.collect()
    assert len(shown()) == 1
    act(QTest.keyClick, shown()[0], Qt.Key.Key_Right)
    assert opened.editor.playhead == opened.editor.frame
    act(QTest.keyClick, shown()[0], Qt.Key.Key_Escape)
    assert not shown()
    act(opened.studio.full_screen)
    run(opened.studio.back_to_list())
    assert not shown()

"""The inspector: every field is an edit of its own, and shows what the document says."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget

from brova_desktop.domain.colour import Colour
from brova_desktop.domain.ids import ItemId
from brova_desktop.domain.reels.curves import still
from brova_desktop.domain.reels.edits.looks import adjust, set_style
from brova_desktop.domain.reels.records import Clip, Cue, TransitionKind
from brova_desktop.domain.reels.style import AnimationKind, Pose
from brova_desktop.domain.words import say
from brova_desktop.ui.reels.inspector import check_lines
from brova_desktop.ui.reels.inspector.canvas import CanvasOf
from brova_desktop.ui.reels.inspector.checking import findings
from brova_desktop.ui.reels.inspector.cue_list import CueList
from brova_desktop.ui.reels.inspector.fields import Number, Slide, TextBlock, Tint
from brova_desktop.ui.widgets.inputs import Choice
from tests.ui.reels.conftest import Opened, until


def field(opened: Opened, kind: type[Any], name: str) -> Any:
    """A field of the inspector by what a screen reader says."""
    inspector = opened.page.inspector
    found = [one for one in inspector.findChildren(kind) if _name(one) == name and one.isVisibleTo(inspector)]
    assert found, sorted(_name(one) for one in inspector.findChildren(kind))
    return found[-1]


def _name(widget: QWidget) -> str:
    return widget.slider.accessibleName() if isinstance(widget, Slide) else widget.accessibleName()


def choose(field: Choice, key: str) -> None:
    field.choose(key)
    field.picked.emit(key)


@pytest.fixture
def text(opened: Opened) -> Opened:
    opened.editor.select([ItemId("t")])
    return opened


def test_typing_changes_the_text_as_one_step(text: Opened):
    words = field(text, TextBlock, "Text")
    words.setFocus()
    words.selectAll()
    QTest.keyClicks(words, "Good")
    assert text.text().text == "Good"
    words.finish()
    assert text.editor.document.history == ("Edit text",)
    text.editor.undo()
    assert text.text().text == "Hi" and words.toPlainText() == "Hi"


def test_long_typing_is_kept_bit_by_bit_and_is_still_one_step(text: Opened):
    from brova_desktop.ui.reels.writing import Writing

    steps: list[str] = []
    words = field(text, TextBlock, "Text")
    writing = words.findChild(Writing)
    assert writing is not None
    with text.editor.document.stepped.subscribe(lambda step: steps.append(step.label)):
        for said in ("One", "One and", "One and two"):
            words.setPlainText(said)
            assert writing.keeping.isActive()
            writing.keeping.timeout.emit()
        assert steps == ["Edit text"] * 3, "a crash in the middle of typing would lose all of it"
        words.finish()
    assert text.editor.document.history == ("Edit text",)
    words.setPlainText("Something else")
    words.finish()
    assert text.editor.document.history == ("Edit text", "Edit text")
    text.editor.undo()
    assert text.text().text == words.toPlainText() == "One and two"
    text.editor.undo()
    assert text.text().text == "Hi"


def test_typing_that_comes_back_to_what_was_there_leaves_earlier_steps_alone(text: Opened):
    from brova_desktop.ui.reels.writing import Writing

    words = field(text, TextBlock, "Text")
    writing = words.findChild(Writing)
    assert writing is not None
    words.setPlainText("First")
    words.finish()
    for said in ("More", "First", "Last"):
        words.setPlainText(said)
        writing.keeping.timeout.emit()
    words.finish()
    assert text.editor.document.history == ("Edit text", "Edit text")
    text.editor.undo()
    assert text.text().text == "First"


def test_a_step_done_while_somebody_types_is_not_lost_with_the_next_letter(text: Opened):
    words = field(text, TextBlock, "Text")
    words.setFocus()
    words.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClicks(words, "!")
    text.editor.split_item(ItemId("one"), 5 * text.editor.frame)
    QTest.keyClicks(words, "?")
    words.finish()
    assert text.text().text == "Hi!?" and len(text.editor.reel.clips()) == 3
    assert text.editor.document.history == ("Edit text", "Split", "Edit text")


def test_a_size_typed_is_a_step(text: Opened):
    size = field(text, Number, "Size")
    size.setFocus()
    size.selectAll()
    QTest.keyClicks(size, "44")
    QTest.keyClick(size, Qt.Key.Key_Return)
    assert text.text().style.size == 440
    assert text.editor.document.history == ("Text style",)


def test_dragging_a_slider_is_one_step(text: Opened):
    scale = field(text, Slide, "Scale")
    scale.slider.setSliderDown(True)
    for value in (120, 150, 180):
        scale.slider.setValue(value)
    assert text.text().pose.scale.value_at(0) == 18_000
    scale.slider.setSliderDown(False)
    assert text.editor.document.history == ("Scale",)
    text.editor.undo()
    assert scale.slider.value() == 100


def test_colours_and_animations(text: Opened):
    field(text, Tint, f"Colour: {text.text().style.colour}").edited.emit(Colour(1, 2, 3))
    assert text.text().style.colour == Colour(1, 2, 3)
    choose(field(text, Choice, "In"), "pop")
    found = text.text().enter
    assert found is not None and found.kind is AnimationKind.POP
    choose(field(text, Choice, "In"), "")
    assert text.text().enter is None


def test_a_refused_change_is_told_and_the_field_shows_the_truth(text: Opened, heard: Any):
    choose(field(text, Choice, "In"), "fade")
    field(text, Slide, "In, length").edited.emit(3.0)  # the text lasts half a second
    assert heard.errors
    assert field(text, Slide, "In, length").number.value() == pytest.approx(0.3)


def test_a_text_becomes_a_placeholder_and_back(text: Opened):
    from brova_desktop.ui.reels.inspector.holes import HolesOf

    holes = text.page.inspector.findChild(HolesOf)
    assert holes is not None
    holes.name.setText("greeting")
    QTest.keyClick(holes.name, Qt.Key.Key_Return)
    assert text.text().text == "{{greeting}}"
    assert text.editor.reel.placeholders[0].default == "Hi"
    assert "{{greeting}}" in holes.bound.text()
    holes.press.click()
    assert text.text().text == "Hi" and text.editor.reel.placeholders == ()


def test_clips_have_speed_fit_and_colours(opened: Opened):
    opened.editor.select([ItemId("one")])

    def clip() -> Clip:
        found = opened.editor.item(ItemId("one"))
        assert isinstance(found, Clip)
        return found

    field(opened, Slide, "Contrast").edited.emit(25)
    choose(field(opened, Choice, "Fit"), "fit")
    field(opened, Slide, "Crop left").edited.emit(10)
    assert (clip().colour.contrast, clip().fit.value, clip().crop.left) == (2_500, "fit", 1_000)
    length = clip().span.length
    field(opened, Number, "Speed").edited.emit(2.0)
    assert clip().span.length < length
    assert len(opened.editor.document.history) == 4


def test_a_transition_is_changed_and_removed(opened: Opened):
    opened.editor.select_transition(ItemId("one"))
    choose(field(opened, Choice, "Kind"), "circle")
    found = opened.editor.item(ItemId("one"))
    assert isinstance(found, Clip) and found.transition is not None
    assert found.transition.kind is TransitionKind.CIRCLE
    opened.editor.clear_transition()
    assert opened.page.inspector.heading.text() == "Reel"


def test_captions_are_edited_in_a_list(opened: Opened):
    editor = opened.editor
    id = editor.add_cue("Hello")
    listed = opened.page.inspector.findChild(CueList)
    assert listed is not None and listed.rowCount() == 1
    listed.item(0, 2).setText("Good morning")
    listed.item(0, 1).setText("0.5")
    cue = editor.item(id)
    assert isinstance(cue, Cue)
    assert (cue.text, cue.span.end) == ("Good morning", editor.rate.nearest(352_800_000))


def test_checks_follow_the_selection(text: Opened):
    reel = set_style(text.editor.reel, ItemId("t"), size=200)
    good = findings(reel, reel.records[ItemId("t")], ("reels",))  # type: ignore[arg-type]
    assert [str(one.words) for one in good] == ["Inside every safe zone"]
    low = adjust(reel, ItemId("t"), pose=replace(Pose(), y=still(9_500)))
    bad = findings(low, low.records[ItemId("t")], ("reels",))  # type: ignore[arg-type]
    assert "Instagram Reels" in str(bad[0].words) and not bad[0].good


def test_the_checks_are_shown_live(text: Opened):
    text.editor.apply(say("Move"), lambda reel: adjust(reel, ItemId("t"), pose=replace(Pose(), y=still(9_800))))
    text.page.inspector.check()
    said = [label.text() for label in text.page.inspector.findChildren(QLabel) if not label.isHidden()]
    assert any("Covered by the interface" in words for words in said)


def test_a_long_reel_is_looked_through_after_the_window_and_not_during_a_drag(run: Any, text: Opened,
                                                                            monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(check_lines, "SMALL", 1)
    lines, editor = text.page.inspector._checks, text.editor
    editor.begin(say("Move"))
    lines.look((), ())
    assert lines.is_looking
    run(asyncio.sleep(0.05))
    assert lines.is_looking
    editor.cancel()
    run(until(lambda: not lines.is_looking))
    assert lines.isVisibleTo(text.page) and lines.findChildren(QLabel)


def test_nothing_selected_shows_the_canvas(opened: Opened):
    assert opened.page.inspector.heading.text() == "Reel"
    choose(field(opened, Choice, "Frame rate"), "25")
    assert opened.editor.reel.canvas.rate.num == 25


def test_sections_serve_one_text_after_the_other(text: Opened):
    first = field(text, TextBlock, "Text")
    second = text.editor.add_text("Second")
    assert field(text, TextBlock, "Text") is first and first.toPlainText() == "Second"
    field(text, Slide, "Scale").edited.emit(200)
    found = text.editor.item(second)
    assert found is not None and found.pose.scale.value_at(0) == 20_000  # type: ignore[attr-defined]
    assert text.text().pose.scale.value_at(0) == 10_000
    text.editor.select([ItemId("t")])
    assert first.toPlainText() == "Hi"


def test_a_reel_whose_files_are_gone_is_not_called_ready(opened: Opened):
    reel = opened.editor.reel
    lacking = findings(reel, None, (), ["cup.mp4"])
    assert not any(one.stops for one in findings(reel, None, ()))
    assert lacking[0].stops
    assert lacking[0].words.values["name"] == "cup.mp4"
    assert not any(one.good for one in lacking)


def test_a_mirrored_list_of_captions_shows_all_its_columns(opened: Opened, dressed: Any, run: Any):
    opened.editor.add_cue("A caption that is longer than its column is wide, by far")
    listed = opened.page.inspector.findChild(CueList)
    assert listed is not None
    dressed("light", "ar")
    listed.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    run(asyncio.sleep(0.1))
    header = listed.horizontalHeader()
    assert header.length() <= listed.viewport().width()
    assert listed.horizontalScrollBar().value() == 0


def test_a_clip_is_not_told_that_interfaces_cover_it(opened: Opened):
    clip = opened.editor.reel.clips()[0]
    said = findings(opened.editor.reel, clip, ("tiktok", "reels"), ())
    assert not any(finding.liftable for finding in said)


def test_selecting_and_deselecting_builds_nothing_that_stays(run: Any, opened: Opened):
    inspector = opened.page.inspector

    async def often() -> int:
        for _ in range(5):
            opened.editor.select([ItemId("t")])
            opened.editor.select(())
            await asyncio.sleep(0.01)
        return len(inspector.findChildren(CanvasOf))

    assert run(often()) == 1

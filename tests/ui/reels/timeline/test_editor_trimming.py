"""Trimming several things at once, without a window."""

from __future__ import annotations

from brova_desktop.domain.ids import ItemId
from brova_desktop.ui.reels.editing import ReelEditor
from tests.domain.reels.making import FRAME
from tests.ui.reels.timeline.test_editor import at, ids


def spans(editor: ReelEditor, *names: str) -> list[tuple[int, int]]:
    """Beginning and length, in frames."""
    found = [editor.item(ItemId(name)) for name in names]
    return [(item.span.start // FRAME, item.span.length // FRAME) for item in found if item is not None]


def test_the_edges_of_several_clips_move_by_as_much_each_while_they_close_up(editor: ReelEditor) -> None:
    editor.select(ids("a", "b"))
    editor.trim_start_by(5, ripple=True)
    assert spans(editor, "a", "b", "c") == [(0, 25), (25, 25), (50, 30)]
    assert [clip.source_in // FRAME for clip in editor.reel.clips()] == [45, 45, 40, 40]
    editor.undo()
    editor.trim_end_by(-5, ripple=True)
    assert spans(editor, "a", "b", "c") == [(0, 25), (25, 25), (50, 30)]
    editor.trim_end_by(5, ripple=True)
    assert spans(editor, "a", "b", "c") == [(0, 30), (30, 30), (60, 30)]


def test_a_clip_and_the_text_over_it_are_trimmed_to_the_playhead_together(editor: ReelEditor) -> None:
    at(editor, 15)
    editor.select(ids("a", "t"))
    editor.trim_left()
    assert spans(editor, "a", "b", "t") == [(0, 15), (15, 30), (0, 15)]
    editor.undo()
    at(editor, 15)
    editor.trim_right()
    assert spans(editor, "a", "b", "t") == [(0, 15), (15, 30), (10, 5)]

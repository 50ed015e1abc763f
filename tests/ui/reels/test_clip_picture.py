"""A clip's picture in somebody's hands on the preview: place, size, turn, and the two frames of its motion."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from brova_desktop.domain.reels.edits.looks import adjust
from brova_desktop.domain.reels.edits.tracks import set_track
from brova_desktop.domain.reels.fitting import fitted_size
from brova_desktop.domain.reels.records import Clip
from brova_desktop.domain.reels.style import Crop, Fit, Motion, Placement
from brova_desktop.domain.words import say
from brova_desktop.engine.picture.framing import Stored, fitted
from brova_desktop.ui.reels import stage_paint
from brova_desktop.ui.reels.shapes import outline_of
from brova_desktop.ui.reels.stage_view import StageView
from tests.ui.reels.conftest import Opened
from tests.ui.reels.test_preview import drag

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def held(opened: Opened) -> Opened:
    """The second clip, on screen without the text over it, is selected."""
    clip = opened.editor.reel.clips()[1]
    opened.editor.seek(clip.span.start + 4 * opened.editor.frame)
    opened.editor.select([clip.id])
    return opened


def stage(opened: Opened) -> StageView:
    return opened.page.player.stage


def clip(opened: Opened) -> Clip:
    return opened.editor.reel.clips()[1]


def free_place(opened: Opened) -> QPoint:
    """On the picture, away from its handles and from the middle."""
    page = stage(opened).page
    return (page.center() + QPointF(page.width() * 0.2, page.height() * 0.1)).toPoint()


def with_motion(opened: Opened) -> None:
    id = clip(opened).id
    opened.editor.apply(say("Motion"), lambda reel: adjust(reel, id, motion=Motion(Placement(scale=15_000))))


def double_click(opened: Opened) -> None:
    """The press that comes before Qt's double click, too."""
    QTest.mouseClick(stage(opened), LEFT, pos=free_place(opened))
    QTest.mouseDClick(stage(opened), LEFT, pos=free_place(opened))


def wheel(opened: Opened, notches: int, keys: Qt.KeyboardModifier) -> None:
    at = QPointF(free_place(opened))
    event = QWheelEvent(at, stage(opened).mapToGlobal(at), QPoint(), QPoint(0, 120 * notches), Qt.MouseButton.NoButton,
                        keys, Qt.ScrollPhase.NoScrollPhase, False)
    QApplication.sendEvent(stage(opened), event)


@given(st.integers(16, 4000), st.integers(16, 4000), st.sampled_from(Fit), st.integers(1_000, 40_000),
       st.tuples(*(st.integers(0, 4_900) for _ in range(4))))
def test_the_frame_on_the_preview_is_the_picture_that_is_drawn(width: int, height: int, fit: Fit, scale: int,
                                                               sides: tuple[int, int, int, int]):
    crop, canvas = Crop(*sides), (1080, 1920)
    drawn = fitted(Stored(width, height), crop, fit, Placement(scale=scale), canvas)
    assert fitted_size((width, height), crop, fit, scale, canvas) == pytest.approx((drawn.width, drawn.height))


def test_a_drag_moves_the_picture_and_is_one_step(held: Opened):
    page, start = stage(held).page, free_place(held)
    drag(stage(held), start, start + QPoint(20, -30))
    place = clip(held).placement
    assert place.x == pytest.approx(5_000 + 20 / page.width() * 10_000, abs=60)
    assert place.y == pytest.approx(5_000 - 30 / page.height() * 10_000, abs=60)
    assert held.editor.document.history == ("Move",)
    held.editor.undo()
    assert clip(held).placement == Placement()


def test_a_picture_falls_into_the_middle_of_the_canvas(held: Opened):
    id = clip(held).id
    held.editor.apply(say("Move"), lambda reel: adjust(reel, id, placement=Placement(x=4_300, y=5_600)))
    page, start = stage(held).page, free_place(held)
    to = start + QPoint(round(page.width() * 0.07) + 3, -round(page.height() * 0.06) + 3)
    drag(stage(held), start, to, keys=Qt.KeyboardModifier.NoModifier)
    assert (clip(held).placement.x, clip(held).placement.y) == (5_000, 5_000)


def test_the_first_press_only_selects_a_clip(held: Opened):
    held.editor.select(())
    start = free_place(held)
    drag(stage(held), start, start + QPoint(30, 30))
    assert held.editor.selection == {clip(held).id} and clip(held).placement == Placement()


def test_handles_of_a_picture_larger_than_its_room_can_be_caught(held: Opened):
    id = clip(held).id
    held.editor.apply(say("Zoom"), lambda reel: adjust(reel, id, placement=Placement(scale=30_000)))
    view = stage(held)
    outline = outline_of(held.editor.reel, clip(held), int(held.editor.playhead))
    assert outline is not None
    corner = view.within(outline, view.corners(outline)[2])
    assert view.rect().contains(corner.toPoint()) and not view.rect().contains(view.corners(outline)[2].toPoint())
    middle = view.to_screen(QPointF(outline.x, outline.y))
    drag(view, corner.toPoint(), (middle + (corner - middle) / 2).toPoint())
    assert clip(held).placement.scale == pytest.approx(15_000, rel=0.05)
    knob = view.within(outline, stage_paint.knob(view.corners(outline), 26))
    assert view.rect().contains(knob.toPoint())


def test_a_double_click_fits_a_picture_that_is_in_hand(held: Opened):
    id = clip(held).id
    held.editor.apply(say("Zoom"), lambda reel: adjust(reel, id, placement=Placement(4_000, 6_000, 20_000, 900)))
    held.editor.select(())
    double_click(held)
    assert clip(held).placement.scale == 20_000  # it was not in hand: the double click only took it
    double_click(held)
    assert clip(held).placement == Placement()


def test_the_wheel_scales_and_turns_and_many_turns_are_one_step(held: Opened):
    control = Qt.KeyboardModifier.ControlModifier
    for _ in range(4):
        wheel(held, 1, control)
    assert clip(held).placement.scale == pytest.approx(10_000 * 1.03**4, abs=4)
    wheel(held, 2, control | Qt.KeyboardModifier.ShiftModifier)
    assert clip(held).placement.rotation == 200
    assert held.editor.document.history == ("Scale", "Turn")
    held.editor.undo()
    held.editor.undo()
    assert clip(held).placement == Placement()
    wheel(held, 3, Qt.KeyboardModifier.NoModifier)
    assert clip(held).placement == Placement()


def test_arrows_nudge_the_picture_in_hand_and_else_the_playhead(held: Opened):
    view, editor = stage(held), held.editor
    view.setFocus()
    before = editor.playhead
    for _ in range(3):
        QTest.keyClick(view, Qt.Key.Key_Right)
    assert clip(held).placement.x == pytest.approx(5_000 + 3 * 10_000 / editor.reel.canvas.width, abs=2)
    assert editor.playhead == before and editor.document.history == ("Move",)
    assert "clip" in view.accessibleDescription().lower() or clip(held).name in view.accessibleDescription()
    QTest.keyClick(view, Qt.Key.Key_Escape)
    moved = clip(held).placement
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert clip(held).placement == moved  # nothing is in hand: the arrow is the playhead's again


def test_the_tags_take_the_frames_of_a_motion_in_hand(held: Opened):
    with_motion(held)
    view, editor = stage(held), held.editor
    (_, first), (_, last) = stage_paint.frame_tags(view.page)
    QTest.mouseClick(view, LEFT, pos=last.center().toPoint())
    assert editor.playhead == clip(held).span.end - editor.frame and view.in_hand_is_end(clip(held))
    start = free_place(held)
    drag(view, start, start + QPoint(24, 0))
    motion = clip(held).motion
    assert motion is not None and motion.to.x > 5_000 and motion.to.scale == 15_000
    assert clip(held).placement == Placement()
    QTest.mouseClick(view, LEFT, pos=first.center().toPoint())
    assert editor.playhead == clip(held).span.start
    drag(view, start, start + QPoint(0, 30))
    assert clip(held).placement.y > 5_000 and clip(held).motion == motion
    assert view.grab().width() > 0


def test_a_drag_between_the_frames_shows_the_frame_it_changes(held: Opened):
    with_motion(held)
    editor = held.editor
    editor.seek((clip(held).span.start + clip(held).span.end) // 2 + 2 * editor.frame)
    drag(stage(held), free_place(held), free_place(held) + QPoint(10, 10))
    assert editor.playhead == clip(held).span.end - editor.frame
    assert editor.document.history[-1] == "Move"


def test_a_locked_track_keeps_its_pictures(held: Opened):
    main = held.editor.reel.main.id
    held.editor.apply(say("Lock track"), lambda reel: set_track(reel, main, locked=True))
    held.editor.select([clip(held).id])
    before = clip(held)
    drag(stage(held), free_place(held), free_place(held) + QPoint(40, 40))
    held.editor.select([before.id])
    QTest.keyClick(stage(held), Qt.Key.Key_Right)
    assert clip(held) == before


def test_a_clip_without_a_known_size_has_no_frame(held: Opened):
    media = held.editor.reel.media[clip(held).media]
    held.editor.apply(say("Find files"), lambda reel: replace(
        reel, media={**reel.media, media.id: replace(media, width=0, height=0)}))
    assert stage(held).outlines() == []

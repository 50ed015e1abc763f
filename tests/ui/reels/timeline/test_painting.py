"""What is on the screen: colours where things are, and no more painting than needed."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDragMoveEvent, QDropEvent, QImage, QPixmap
from PySide6.QtWidgets import QApplication

from brova_desktop.domain.ids import AssetId, ItemId
from brova_desktop.domain.reels.document import TrackKind
from brova_desktop.domain.ticks import Ticks
from brova_desktop.ui.bridge.luggage import ASSETS_MIME
from brova_desktop.ui.reels.editing import ReelEditor, Where
from brova_desktop.ui.reels.timeline import drops
from brova_desktop.ui.reels.timeline.painting.films import Film
from brova_desktop.ui.reels.timeline.widget import Timeline
from brova_desktop.ui.theme.wear import colour
from tests.domain.reels.making import FRAME, SECOND
from tests.ui.reels.timeline.conftest import PER_FRAME, Hand, opened, usual


def picture(hand: Hand) -> QImage:
    return hand.canvas.grab().toImage()


def near(first: QColor, second: QColor, by: int = 12) -> bool:
    return all(abs(a - b) <= by for a, b in zip(first.getRgb()[:3], second.getRgb()[:3], strict=True))


@pytest.mark.parametrize(("item", "token"), [("t", "track_text"), ("q", "track_captions"), ("s", "track_music")])
def test_items_have_the_colour_of_their_kind(hand: Hand, item: str, token: str) -> None:
    point = hand.place(item, 0.93, 0.8)
    assert near(picture(hand).pixelColor(point), colour(token), 40)


def test_a_clip_shows_the_tiles_of_its_film(hand: Hand) -> None:
    tiles = []
    for shade in (QColor("#cc2222"), QColor("#22cc22")):
        tile = QPixmap(90, 90)
        tile.fill(shade)
        tiles.append(tile)
    hand.board.films.put(AssetId("video"), Film(tuple(tiles), (Ticks(0), Ticks(2 * SECOND))))
    image = picture(hand)  # clip a shows the source from frame 40 on: the second tile from frame 60
    assert near(image.pixelColor(hand.place("a", 0.12, 0.6)), QColor("#cc2222"))
    assert near(image.pixelColor(hand.place("a", 0.88, 0.6)), QColor("#22cc22"))


def test_the_playhead_is_drawn_where_it_is_and_leaves_its_old_place(hand: Hand) -> None:
    hand.editor.seek(100 * FRAME)
    x = round(hand.board.scale.x(100 * FRAME))
    y = hand.canvas.height() - 3
    assert near(picture(hand).pixelColor(x, y), colour("playhead"))
    hand.editor.seek(110 * FRAME)
    assert not near(picture(hand).pixelColor(x, y), colour("playhead"))


def test_what_is_selected_has_an_outline(hand: Hand) -> None:
    corner = hand.place("t", 0.5, 0.0) + QPoint(0, 1)
    assert near(picture(hand).pixelColor(corner), colour("track_text"))
    hand.editor.select([ItemId("t")])
    assert near(picture(hand).pixelColor(corner), colour("text"), 40)


def test_moving_the_playhead_paints_two_strips_and_not_the_whole(hand: Hand) -> None:
    regions = []
    hand.editor.seek(20 * FRAME)
    QApplication.processEvents()
    original = hand.canvas.paintEvent

    def watched(event) -> None:  # type: ignore[no-untyped-def]
        regions.append(sum(rect.width() for rect in event.region()))
        original(event)

    hand.canvas.paintEvent = watched  # type: ignore[method-assign]
    hand.editor.seek(30 * FRAME)
    QApplication.processEvents()
    assert regions and max(regions) < 40


def test_many_changes_are_painted_once(hand: Hand) -> None:
    QApplication.processEvents()
    before = hand.canvas.painted
    hand.editor.select([ItemId("t")])
    for _ in range(50):
        hand.editor.nudge(1)
        hand.editor.nudge(-1)
    QApplication.processEvents()
    assert hand.canvas.painted - before <= 2


def test_nothing_is_painted_while_nothing_changes(hand: Hand) -> None:
    QApplication.processEvents()
    before = hand.canvas.painted
    hand.editor.select(hand.editor.selection)
    hand.editor.seek(hand.editor.playhead)
    QApplication.processEvents()
    assert hand.canvas.painted == before


def test_a_new_track_gets_a_header_and_a_row(hand: Hand) -> None:
    count = len(hand.board.rows())
    new = hand.editor.add_track(TrackKind.AUDIO, "Voice")
    assert len(hand.board.rows()) == count + 1
    assert hand.timeline.headers.header(new).accessibleName() == "Voice"
    hand.editor.undo()
    assert len(hand.board.rows()) == count


def test_switches_in_the_header_mute_hide_and_lock(hand: Hand) -> None:
    from brova_desktop.ui.reels.timeline.headers import Switch

    header = hand.timeline.headers.header(ItemId("main"))
    mute = next(one for one in header.findChildren(Switch) if one.accessibleName().startswith("Mute"))
    mute.click()
    assert hand.editor.reel.main.muted
    assert mute.accessibleName() == "Unmute Video"


@pytest.mark.parametrize("theme", ["light", "dark", "contrast-dark", "contrast-light"])
@pytest.mark.parametrize("language", ["en", "ar"])
def test_time_runs_to_the_right_in_every_look(dressed: Callable[..., None], theme: str, language: str) -> None:
    dressed(theme, language, 1.5)
    editor = ReelEditor(opened(usual()))
    timeline = Timeline(editor)
    timeline.resize(1_000, 420)
    timeline.show()
    editor.select([ItemId("a")])
    assert not timeline.grab().isNull()
    assert timeline.headers.x() < timeline.canvas.x()
    assert timeline.board.scale.x(0) < timeline.board.scale.x(FRAME)
    timeline.close_timeline()
    editor.close()
    timeline.close()
    timeline.deleteLater()


# --- drops ---


def test_what_is_dragged_is_read_and_nonsense_is_not() -> None:
    mime = QMimeData()
    mime.setData(ASSETS_MIME, b'["one", "two"]')
    assert drops.brought(mime) == (("one", "two"), ())
    for wrong in (b"{", b"7", b'["a", 1]'):
        mime.setData(ASSETS_MIME, wrong)
        assert drops.brought(mime) == ((), ())
    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile("/tmp/a.mp4"), QUrl("https://example.org/b.mp4")])
    assert [path.name for path in drops.brought(files)[1]] == ["a.mp4"]


def test_a_drop_on_the_main_track_goes_to_the_nearest_cut(hand: Hand) -> None:
    heard: list[drops.Drop] = []
    hand.timeline.dropped.connect(heard.append)
    mime = QMimeData()
    mime.setData(ASSETS_MIME, b'["one"]')
    place = hand.canvas.mapTo(hand.timeline, hand.place("b", 0.1))
    move = QDragMoveEvent(place, Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton,
                          Qt.KeyboardModifier.NoModifier)
    hand.timeline.dragMoveEvent(move)
    assert hand.canvas.drop is not None
    hand.timeline.dropEvent(QDropEvent(QPointF(place), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton,
                                       Qt.KeyboardModifier.NoModifier))
    assert hand.canvas.drop is None
    assert [(drop.assets, drop.at, drop.where) for drop in heard] == [(("one",), 30 * FRAME, Where.INSERT)]


def test_a_drop_with_ctrl_replaces_the_clip_under_it(hand: Hand) -> None:
    place = hand.place("b")
    found, _ = drops.target(hand.board, place.x(), place.y(), replace=True)
    assert found.replaces == "b"


def test_a_drop_on_another_row_stays_at_its_time(hand: Hand) -> None:
    hand.editor.toggle_snapping()
    place = hand.place("t", 1.0) + QPoint(5 * PER_FRAME, 0)
    found, mark = drops.target(hand.board, place.x(), place.y(), replace=False)
    assert (found.at, found.where, found.track) == (35 * FRAME, Where.OVERLAY, "texts")
    assert mark.box is not None


def test_a_track_in_hand_is_renamed_moved_and_removed(hand: Hand) -> None:
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QLineEdit

    header = hand.timeline.headers.header(ItemId("texts"))
    header.setFocus()
    assert hand.editor.track is not None and hand.editor.track.id == "texts"
    hand.actions.trigger("reels.rename-track")
    field = header.findChild(QLineEdit)
    QTest.keyClicks(field, "Offers")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert hand.editor.reel.track(ItemId("texts")).name == "Offers"
    assert header.accessibleName() == "Offers"
    hand.editor.take_track(ItemId("texts"))
    hand.actions.trigger("reels.raise-track")
    assert hand.board.rows()[0].track == "texts"
    hand.actions.trigger("reels.remove-track")
    assert "texts" not in hand.editor.reel.records
    assert hand.editor.undo_label == "Remove track"


def test_an_empty_timeline_says_what_to_do(dressed: Callable[..., None]) -> None:
    from tests.domain.reels.making import reel

    editor = ReelEditor(opened(reel()))
    timeline = Timeline(editor)
    timeline.resize(1_000, 300)
    timeline.show()
    image = timeline.canvas.grab().toImage()
    middle = image.copy(300, timeline.canvas.height() // 2 - 10, 400, 20)
    shades = {middle.pixelColor(x, y).name() for x in range(0, 400, 2) for y in range(0, 20, 2)}
    assert len(shades) > 3  # words, not an empty ground
    timeline.close_timeline()
    editor.close()
    timeline.close()
    timeline.deleteLater()


def test_a_view_of_all_of_the_reel_stays_one_when_the_reel_grows(hand: Hand) -> None:
    from tests.domain.reels.making import VIDEO

    hand.board.fit()
    for _ in range(3):
        hand.editor.place_media([VIDEO])
    end = hand.board.scale.x(hand.editor.length)
    assert hand.canvas.width() * 0.8 < end <= hand.canvas.width()
    hand.board.zoom(2)
    before = hand.board.scale.per_tick
    hand.editor.undo()
    assert hand.board.scale.per_tick == before


def test_a_drag_ends_when_its_screen_goes_away(hand: Hand) -> None:
    before = hand.editor.reel
    hand.drag(hand.place("t"), 5 * PER_FRAME, drop=False)
    hand.timeline.hide()
    assert hand.editor.reel == before
    assert hand.canvas.gesture is None

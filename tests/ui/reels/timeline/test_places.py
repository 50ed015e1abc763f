"""Where things are: scale, rows, ruler, snapping, lanes that follow the document."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from brova_desktop.domain.editing.diff import diff_between
from brova_desktop.domain.ids import ItemId
from brova_desktop.domain.reels.document import TrackKind
from brova_desktop.domain.reels.edits import cutting, moving, tracks, trimming
from brova_desktop.domain.ticks import FRAME_RATES
from brova_desktop.ui.reels.timeline.geometry import Scale, boxes, closest, fitting, ruling, timecode
from brova_desktop.ui.reels.timeline.lanes import Lanes
from brova_desktop.ui.reels.timeline.snapping import nearest, snap_points, snapped_shift
from brova_desktop.ui.reels.timeline.stacking import shown_tracks
from tests.domain.reels.making import FRAME, SECOND
from tests.ui.reels.timeline.conftest import usual

RATES = st.sampled_from(list(FRAME_RATES.values()))


@given(at=st.integers(0, 180 * SECOND), around=st.floats(0, 1_400), zoom=st.floats(0.1, 20),
       offset=st.floats(0, 5_000))
def test_the_time_under_the_pointer_stays_there_when_zooming(at: int, around: float, zoom: float,
                                                             offset: float) -> None:
    scale = Scale(20 / SECOND, offset)
    there = scale.at(around)
    zoomed = scale.zoomed(scale.per_tick * zoom, around)
    if zoomed.offset > 0:
        assert abs(zoomed.x(there) - around) < 0.01


@given(rate=RATES, zoom=st.floats(0, 1))
def test_numbers_of_the_ruler_have_room_at_every_zoom(rate, zoom) -> None:  # type: ignore[no-untyped-def]
    low, high = fitting(180 * SECOND, 1_000) * 0.4, closest(rate)
    scale = Scale(low * (high / low) ** zoom)
    rules = ruling(scale, rate)
    assert rules.major % rules.minor == 0
    assert scale.width(rules.major * rate.ticks_per_frame) >= 70
    assert scale.width(rules.minor * rate.ticks_per_frame) >= 2


def test_timecodes_name_seconds_and_frames() -> None:
    rate = FRAME_RATES["30"]
    assert timecode(75 * SECOND + 12 * FRAME, rate) == "1:15.12"
    assert timecode(75 * SECOND, rate, frames=False) == "1:15"


def test_rows_stand_below_each_other_pictures_on_top() -> None:
    rows = boxes(Lanes(usual()), 0)
    assert [row.lane.track.kind for row in rows] == [TrackKind.CAPTIONS, TrackKind.OVERLAY, TrackKind.MAIN,
                                                     TrackKind.AUDIO]
    assert all(below.top >= above.bottom for above, below in pairwise(rows))


def test_only_what_is_in_a_stretch_is_given() -> None:
    main = Lanes(usual()).main()
    found = [item.id for item in main.between(29 * FRAME, 61 * FRAME)]
    assert found == ["a", "b", "c"]
    assert [item.id for item in main.between(30 * FRAME, 60 * FRAME)] == ["b"]
    assert main.between(500 * FRAME, 600 * FRAME) == ()


@given(st.data())
def test_lanes_that_follow_are_as_lanes_made_anew(data: st.DataObject) -> None:
    made = usual()
    lanes = Lanes(made)
    count = 0

    def mint() -> str:
        nonlocal count
        count += 1
        return f"x{count}"

    for _ in range(data.draw(st.integers(1, 6))):
        items = [id for track in made.all_tracks() for id in track.items]
        item = data.draw(st.sampled_from(items))
        span = made.records[item].span  # type: ignore[attr-defined]
        kind = data.draw(st.sampled_from(["split", "delete", "ripple", "trim", "track", "copy"]))
        before = made
        if kind == "split" and span.length > 4 * FRAME:
            made = cutting.split_at(made, span.start + 2 * FRAME, mint=mint)
        elif kind == "delete" and len(items) > 3:
            made = cutting.delete(made, [item])
        elif kind == "ripple" and len(items) > 3:
            made = cutting.ripple_delete(made, [item])
        elif kind == "trim" and span.length > 2 * FRAME:
            made = trimming.trim_end(made, item, span.end - FRAME, ripple=True)
        elif kind == "track":
            made = tracks.add_track(made, ItemId(mint()), TrackKind.OVERLAY)
        elif kind == "copy":
            made = moving.duplicate(made, item, mint=mint)
        lanes.follow(made, diff_between(before, made))
        fresh = Lanes(made)
        assert lanes.order == fresh.order == tuple(track.id for track in shown_tracks(made))
        for track in fresh.order:
            assert lanes.lane(track).items == fresh.lane(track).items
            assert lanes.lane(track).starts == fresh.lane(track).starts
            assert all(lanes.home(id) is lanes.lane(track) for id in fresh.lane(track).track.items)


def test_a_small_change_names_only_its_own_stretch() -> None:
    before = usual()
    lanes = Lanes(before)
    after = moving.move(before, ItemId("t"), 15 * FRAME)
    touched = lanes.follow(after, diff_between(before, after))
    assert dict(touched.spans) == {"texts": ((10 * FRAME, 30 * FRAME), (15 * FRAME, 35 * FRAME))}
    assert not touched.rows and not touched.all and not touched.length


def test_edges_of_what_is_dragged_are_no_points_to_stick_to() -> None:
    points = snap_points(usual(), without=[ItemId("t")], more=[3 * FRAME, None])
    assert 10 * FRAME not in points
    assert {0, 3 * FRAME, 30 * FRAME} <= set(points)


@given(points=st.lists(st.integers(0, 1_000), max_size=20).map(lambda found: sorted(set(found))),
       at=st.integers(-50, 1_050), reach=st.integers(0, 40))
def test_the_nearest_point_is_the_nearest(points: list[int], at: int, reach: int) -> None:
    near = [point for point in points if abs(point - at) <= reach]
    found = nearest(points, at, reach)
    assert (found is None) == (not near)
    if found is not None:
        assert abs(found - at) == min(abs(point - at) for point in near)


def test_the_edge_that_is_nearest_to_a_point_sticks() -> None:
    assert snapped_shift([100, 205], [0, 100], 98, 10) == (100, 100)
    assert snapped_shift([100], [0, 50], 20, 10) == (20, None)

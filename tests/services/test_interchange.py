from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import opentimelineio as otio
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from brova_desktop.domain.errors import BadInput, Missing
from brova_desktop.domain.ids import AssetId
from brova_desktop.domain.reels.checks import damage, problems
from brova_desktop.domain.reels.document import Reel, TrackKind
from brova_desktop.domain.reels.records import Marker, Media, MediaKind, Transition, TransitionKind
from brova_desktop.domain.ticks import FRAME_RATES, Ticks
from brova_desktop.services.interchange import from_otio, read_otio, to_otio, write_otio
from tests.domain.reels.making import (
    FRAME,
    SECOND,
    STILL,
    clip,
    counting,
    cue,
    frames,
    reel,
    reels,
    sound,
    text,
)

rt, tr = otio.opentime.RationalTime, otio.opentime.TimeRange


def fade(length: int) -> Transition:
    return Transition(TransitionKind.CROSS_FADE, Ticks(length * FRAME))


def example() -> Reel:
    clips = (clip("a", 0, 30, source=20, transition=fade(10), name="Opening"),
             clip("b", 30, 40, source=30, speed=Fraction(3, 2)), clip("c", 80, 20, media=STILL))
    return reel(*clips, texts=(text("t", 5, 10),), cues=(cue("q", 0, 20),), sounds=(sound("s", 10, 60),),
                markers=(Marker(id="m", at=Ticks(12 * FRAME), name="beat"),))


def test_other_programs_see_clips_gaps_dissolves_sounds_and_markers() -> None:
    timeline = otio.adapters.read_from_string(to_otio(example()), "otio_json")
    video, audio = timeline.tracks
    assert [type(child).__name__ for child in video] == ["Clip", "Transition", "Clip", "Gap", "Clip"]
    assert video[0].source_range == tr(rt(20, 30), rt(30, 30))
    assert (video[1].transition_type, video[1].in_offset, video[1].out_offset) == (
        "SMPTE_Dissolve", rt(5, 30), rt(5, 30))
    assert video[2].effects[0].time_scalar == 1.5
    assert video[0].media_reference.target_url == "video.mp4"
    assert [type(child).__name__ for child in audio] == ["Gap", "Clip"]
    assert video.duration() == rt(100, 30)
    assert {marker.name for marker in timeline.tracks.markers} == {"beat", "Hello", "one two"}


@given(made=reels())
@settings(max_examples=30)
def test_a_reel_that_comes_back_unchanged_is_the_same(made: Reel) -> None:
    back = from_otio(to_otio(made), mint=counting())
    assert back.reel == made
    assert back.left_out == ()


def test_a_reel_cut_elsewhere_keeps_looks_and_texts_and_says_what_it_cannot_know() -> None:
    made = example()
    timeline = otio.adapters.read_from_string(to_otio(made), "otio_json")
    video = timeline.tracks[0]
    del video[3:]  # the gap and the last clip
    video[2].source_range = tr(rt(33, 30), rt(25, 30))
    back = from_otio(otio.adapters.write_to_string(timeline, "otio_json"), mint=counting())
    first, second = back.reel.clips()
    assert (first.id, first.name, first.transition) == ("a", "Opening", fade(10))
    assert second.span == frames(30, 25)
    assert second.source_in == 33 * FRAME
    assert second.speed == Fraction(3, 2)
    kinds = {track.kind for track in back.reel.all_tracks()}
    assert kinds == {TrackKind.MAIN, TrackKind.AUDIO, TrackKind.OVERLAY, TrackKind.CAPTIONS}
    assert [str(words) for words in back.left_out] == [
        "Moves of texts and pictures: they stand where they stood before."]
    assert problems(back.reel) == []


def foreign() -> otio.schema.Timeline:
    """A timeline as another program writes it, at 29.97, with things a reel does not have."""
    rate = 29.97
    timeline = otio.schema.Timeline(name="Holiday")
    video, upper = otio.schema.Track(kind="Video"), otio.schema.Track(kind="Video")
    audio = otio.schema.Track(kind="Audio")

    def shot(name: str, start: float, length: float) -> otio.schema.Clip:
        reference = otio.schema.ExternalReference(target_url=f"{name}.mp4",
                                                  available_range=tr(rt(0, rate), rt(300, rate)))
        return otio.schema.Clip(name=name, media_reference=reference,
                                source_range=tr(rt(start, rate), rt(length, rate)))

    video.append(otio.schema.Gap(source_range=tr(rt(0, rate), rt(5, rate))))
    video.append(shot("beach", 30, 60))
    video.append(otio.schema.Transition(transition_type="Fancy", in_offset=rt(4, rate), out_offset=rt(4, rate)))
    slow = shot("sea", 10, 50)
    slow.effects.extend([otio.schema.LinearTimeWarp(time_scalar=0.5), otio.schema.Effect(effect_name="glow")])
    video.append(slow)
    video.append(otio.schema.Stack(name="nested", children=[otio.schema.Track(children=[shot("x", 0, 9)])]))
    video.append(shot("late", 290, 40))
    upper.append(shot("logo", 0, 10))
    audio.append(shot("song", 0, 100))
    timeline.tracks.extend([video, upper, audio])
    timeline.tracks.markers.append(otio.schema.Marker(name="here", marked_range=tr(rt(7.4, rate), rt(0, rate))))
    return timeline


def test_a_timeline_of_another_program_becomes_a_reel_and_tells_what_is_left_out() -> None:
    back = from_otio(otio.adapters.write_to_string(foreign(), "otio_json"), mint=counting())
    made = back.reel
    frame = FRAME_RATES["29.97"].ticks_per_frame
    assert made.title == "Holiday"
    assert made.canvas.rate == FRAME_RATES["29.97"]
    places = [(one.span.start // frame, one.span.length // frame) for one in made.clips()]
    assert places == [(5, 60), (65, 50), (124, 10)]
    assert made.clips()[0].transition == Transition(TransitionKind.CROSS_FADE, Ticks(8 * frame))
    assert made.clips()[1].speed == Fraction(1, 2)
    assert made.markers()[0].at == 7 * frame
    told = " ".join(str(words) for words in back.left_out)
    for part in ("upper video", "effect of “sea”", "“nested”", "end of “late”", "look of a transition"):
        assert part in told
    assert damage(made) == []
    assert problems(made) == []


def test_files_beside_the_timeline_are_looked_at(tmp_path: Path) -> None:
    (tmp_path / "video.mp4").write_bytes(b"x")
    seen: list[Path] = []

    def look(path: Path) -> Media:
        seen.append(path)
        return Media(id=AssetId("?"), name=path.name, path=str(path), kind=MediaKind.VIDEO, length=Ticks(20 * SECOND),
                     sha256="cd" * 32)

    timeline = otio.adapters.read_from_string(to_otio(example()), "otio_json")
    timeline.metadata.clear()
    for child in timeline.tracks[0]:
        child.metadata.clear()
    path = tmp_path / "cut.otio"
    path.write_text(otio.adapters.write_to_string(timeline, "otio_json"))
    made = read_otio(path, mint=counting(), look=look).reel
    assert seen == [tmp_path / "video.mp4"]
    assert made.media[made.clips()[0].media].sha256 == "cd" * 32
    assert made.media[made.clips()[2].media].kind is MediaKind.IMAGE


def test_writing_and_reading_a_file_keeps_absolute_paths_with_spaces(tmp_path: Path) -> None:
    made = example()
    place = str(tmp_path / "été 1%.mp4")
    made = replace(made, media={**made.media, "video": replace(made.media["video"], path=place)})
    write_otio(made, tmp_path / "cut.otio")
    assert read_otio(tmp_path / "cut.otio", mint=counting()).reel == made
    timeline = otio.adapters.read_from_file(str(tmp_path / "cut.otio"))
    del timeline.tracks[0][-1]
    otio.adapters.write_to_file(timeline, str(tmp_path / "cut.otio"))
    back = read_otio(tmp_path / "cut.otio", mint=counting()).reel
    assert back.media["video"].path == place
    assert set(back.media) == set(made.media)


@pytest.mark.parametrize("text_", ["", "{}", "[]", "nonsense", '{"OTIO_SCHEMA": "Clip.1"}',
                                   '{"OTIO_SCHEMA": "Timeline.1"}',
                                   '{"OTIO_SCHEMA": "Timeline.1", "tracks": 5}'])
def test_what_is_no_timeline_is_told_in_a_sentence(text_: str, tmp_path: Path) -> None:
    (tmp_path / "x.otio").write_text(text_)
    with pytest.raises(BadInput) as caught:
        read_otio(tmp_path / "x.otio", mint=counting())
    assert "x.otio" in str(caught.value.happened)
    with pytest.raises(Missing):
        read_otio(tmp_path / "y.otio", mint=counting())


_WORTH = st.one_of(st.none(), st.integers(), st.floats(), st.text(max_size=5), st.just([]), st.just({}))


@given(pick=st.data())
@settings(max_examples=80)
def test_a_damaged_timeline_is_a_reel_or_a_sentence(pick: st.DataObject) -> None:
    import json

    tree = json.loads(otio.adapters.write_to_string(foreign(), "otio_json"))
    spots = list(spots_of(tree))
    for _ in range(pick.draw(st.integers(1, 3))):
        holder, key = pick.draw(st.sampled_from(spots))
        if key in (holder if isinstance(holder, dict) else range(len(holder))):
            holder[key] = pick.draw(_WORTH)
    try:
        made = from_otio(json.dumps(tree), mint=counting()).reel
    except BadInput as refusal:
        assert str(refusal.happened)
    else:
        assert damage(made) == []


def spots_of(tree):
    if isinstance(tree, dict | list):
        for key, value in tree.items() if isinstance(tree, dict) else enumerate(tree):
            yield tree, key
            yield from spots_of(value)

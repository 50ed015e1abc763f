"""The demo reel has what it promises."""

from __future__ import annotations

from itertools import count

from brova_desktop.domain.ids import AssetId, ReelId
from brova_desktop.domain.reels.checks import damage, problems
from brova_desktop.domain.reels.document import Reel, TrackKind
from brova_desktop.domain.reels.format import to_json
from brova_desktop.domain.reels.records import Clip, Cue, Media, MediaKind, PictureItem, Sound, TextItem
from brova_desktop.domain.ticks import to_seconds
from brova_desktop.services.demo.content import CUTS, demo_reel
from brova_desktop.services.demo.material import PHOTOS
from brova_desktop.services.demo.music import SECONDS
from brova_desktop.services.demo.scenery import SCENERY
from tests.reel_maker import ticks


def material() -> dict[str, Media]:
    """What the demo's files are, without making them."""
    found = {one.name: Media(id=AssetId(one.name), name=f"{one.name}.mp4", path="", kind=MediaKind.VIDEO,
                             length=ticks(one.seconds), width=one.width, height=one.height, has_sound=True)
             for one in SCENERY}  # fmt: skip
    for name, (width, height) in (*PHOTOS.items(), ("sticker", (400, 400))):
        found[name] = Media(id=AssetId(name), name=name, path="", kind=MediaKind.IMAGE, width=width, height=height)
    found["slow-roast"] = Media(id=AssetId("slow-roast"), name="slow-roast.wav", path="", kind=MediaKind.AUDIO,
                                length=ticks(SECONDS), has_sound=True)  # fmt: skip
    return found


def demo() -> Reel:
    numbers = count()
    return demo_reel(material(), id=ReelId("demo"), mint=lambda: f"id{next(numbers)}")


def parts(reel: Reel, kind: type) -> list:  # type: ignore[type-arg]
    return [record for record in reel.records.values() if isinstance(record, kind)]


def test_it_has_five_clips_four_transitions_three_texts_a_sticker_captions_and_music():
    reel = demo()
    clips = reel.clips()
    assert len(clips) == 5 and sum(clip.transition is not None for clip in clips) == 4
    assert len({clip.transition.kind for clip in clips if clip.transition}) == 4
    texts = [item.text for item in parts(reel, TextItem)]
    assert len(texts) == 3 and sum(any("\u0600" <= letter <= "\u06ff" for letter in text) for text in texts) == 1
    assert len(parts(reel, PictureItem)) == 1 and len(parts(reel, Sound)) == 1 and len(parts(reel, Cue)) >= 4


def test_nothing_stops_or_spoils_its_render():
    reel = demo()
    assert [problem for problem in problems(reel) if problem.stops_render] == [] and not damage(reel)


def test_every_file_it_names_is_made_and_long_enough_for_its_cut():
    known = material()
    reel = demo()
    for item in parts(reel, Clip):
        length = known[item.name].length
        assert length is None or item.source_in + item.span.length <= length
    assert {cut.file for cut in CUTS} <= set(known)


def test_the_music_lasts_to_the_end_and_captions_stay_inside():
    reel = demo()
    (music,) = parts(reel, Sound)
    assert music.span.end == reel.length and to_seconds(reel.length) <= SECONDS
    assert max(cue.span.end for cue in parts(reel, Cue)) <= reel.length
    (track,) = [track for track in reel.all_tracks() if track.kind is TrackKind.CAPTIONS]
    assert track.captions is not None


def test_two_of_them_are_the_same_to_the_last_letter():
    assert to_json(demo()) == to_json(demo())

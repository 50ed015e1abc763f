"""What is wrong with a reel, in sentences.

`damage` finds what breaks the document itself (such a file is not opened); `problems` finds all that a person
should know before a render, of which `stops_render` marks what has to be mended first.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Generator, Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from brova_desktop.domain.bit_by_bit import at_once
from brova_desktop.domain.ids import ItemId
from brova_desktop.domain.reels import rules
from brova_desktop.domain.reels.document import LONGEST, Placeholder, Reel, Track, TrackKind
from brova_desktop.domain.reels.placeholders import holes, is_filled
from brova_desktop.domain.reels.records import (
    Clip,
    Cue,
    Item,
    Media,
    MediaKind,
    Overlay,
    PictureItem,
    Record,
    Sound,
    TextItem,
    VideoItem,
)
from brova_desktop.domain.reels.style import Animation
from brova_desktop.domain.ticks import to_seconds
from brova_desktop.domain.words import Words, say

AT_ONCE = 100
"""Records that `problems_bit_by_bit` looks at before it pauses."""


@dataclass(frozen=True, slots=True)
class Problem:
    """A sentence about a record (or about the whole reel)."""

    words: Words
    item: ItemId | None = None
    stops_render: bool = True


def damage(reel: Reel) -> list[Problem]:
    """What contradicts the document's own rules; empty for every reel made by edits."""
    found = list(_track_damage(reel))
    for id in reel.tracks:
        track = reel.records.get(id)
        if isinstance(track, Track):
            found += _item_damage(reel, track)
    placed = {id for track in _tracks(reel) for id in track.items}
    for id, record in reel.records.items():
        if record.id != id:
            found.append(Problem(say("is stored under another name"), id))
        if isinstance(record, Item) and id not in placed:
            found.append(Problem(say("stands on no track"), id))
    return found


def _tracks(reel: Reel) -> Iterator[Track]:
    records = (reel.records.get(id) for id in reel.tracks)
    return (record for record in records if isinstance(record, Track))


def _track_damage(reel: Reel) -> Iterator[Problem]:
    for id, count in Counter(reel.tracks).items():
        if not isinstance(reel.records.get(id), Track):
            yield Problem(say("is named as a track and is none"), id)
        if count > 1:
            yield Problem(say("is named as a track more than once"), id)
    mains = sum(track.kind is TrackKind.MAIN for track in _tracks(reel))
    if mains != 1:
        yield Problem(say("a reel has exactly one main track, this one has {count}", count=mains))
    named = set(reel.tracks)
    for id, record in reel.records.items():
        if isinstance(record, Track) and id not in named:
            yield Problem(say("is a track that the reel does not name"), id)
    for id, count in Counter(id for track in _tracks(reel) for id in track.items).items():
        if count > 1:
            yield Problem(say("stands on a track more than once"), id)


def _item_damage(reel: Reel, track: Track) -> Iterator[Problem]:
    items: list[Item] = []
    for id in track.items:
        record = reel.records.get(id)
        if not isinstance(record, Item):
            yield Problem(say("names {item}, which is no item", item=id[:80]), track.id)
        elif not rules.may_stand(record, track.kind):
            yield Problem(say("does not belong on a track of this kind ({kind})", kind=track.kind.value), id)
        else:
            items.append(record)
    for item in items:
        if item.span.length <= 0 or item.span.start < 0:
            yield Problem(say("lasts no time, or begins before the reel"), item.id)
    for left, right in pairwise(items):
        if right.span.start < left.span.end:
            yield Problem(say("overlaps {other} or stands before it", other=left.id), right.id)


def problems(reel: Reel) -> list[Problem]:
    """Everything a person should know before a render; the worst first, and nothing but damage when there is any."""
    return at_once(problems_bit_by_bit(reel))


def problems_bit_by_bit(reel: Reel) -> Generator[None, None, list[Problem]]:
    """What `problems` finds, with pauses: who looks through thousands of records has something else to do meanwhile."""
    broken = damage(reel)
    yield
    if broken:
        return broken
    found = [*_reel_problems(reel), *_transition_problems(reel)]
    yield
    found += _placeholder_problems(reel)
    for number, record in enumerate(reel.records.values(), 1):
        found += _record_problems(reel, record)
        if number % AT_ONCE == 0:
            yield
    return sorted(found, key=lambda problem: not problem.stops_render)


def _reel_problems(reel: Reel) -> Iterator[Problem]:
    length = reel.length
    if length == 0:
        yield Problem(say("The reel is empty. Add a clip or a text."))
    if to_seconds(length) > LONGEST:
        yield Problem(
            say(
                "The reel lasts {seconds} seconds; {longest} are possible. Shorten it.",
                seconds=round(float(to_seconds(length)), 1),
                longest=LONGEST,
            )
        )


def _record_problems(reel: Reel, record: Record) -> Iterator[Problem]:
    if not isinstance(record, Item):
        return
    yield from _media_problems(reel, record)
    rate = reel.canvas.rate
    if not (rate.is_edge(record.span.start) and rate.is_edge(record.span.end)):
        yield Problem(
            say("{name} does not begin and end on a frame.", name=name_of(record)), record.id, False
        )
    if isinstance(record, TextItem | Cue):
        if len(record.text) > rules.TEXT_LIMIT:
            yield Problem(
                say(
                    "A text has {count} characters; {limit} are possible.",
                    count=len(record.text),
                    limit=rules.TEXT_LIMIT,
                ),
                record.id,
            )
        if not record.text.strip():
            yield Problem(say("A text is empty and will not be seen."), record.id, False)
    if isinstance(record, Cue) and any(word.span.end > record.span.length for word in record.words):
        yield Problem(say("Words of a caption go on after it has ended."), record.id, False)
    if isinstance(record, Overlay) and _animated(record.enter) + _animated(record.leave) > record.span.length:
        yield Problem(say("{name} is shorter than its animations.", name=name_of(record)), record.id, False)


def _animated(animation: Animation | None) -> int:
    return animation.length if animation is not None else 0


def _media_problems(reel: Reel, item: Item) -> Iterator[Problem]:
    if isinstance(item, Clip) and item.lut is not None and item.lut not in reel.media:
        yield Problem(
            say("{name} uses a colour table that the reel does not know.", name=name_of(item)), item.id
        )
    if not isinstance(item, Clip | VideoItem | Sound | PictureItem):
        return
    media = reel.media.get(item.media)
    if media is None:
        yield Problem(say("{name} uses a file that the reel does not know.", name=name_of(item)), item.id)
    elif not _suits(item, media):
        yield Problem(
            say("{name} cannot use {file}, which is of another kind.", name=name_of(item), file=media.name),
            item.id,
        )
    elif not isinstance(item, PictureItem):
        length = media.length if rules.has_end(media) else None
        if item.source_in < 0 or (length is not None and rules.source_end(item) > length):
            yield Problem(
                say("{name} goes on beyond the end of {file}.", name=name_of(item), file=media.name), item.id
            )


def _suits(item: Clip | VideoItem | Sound | PictureItem, media: Media) -> bool:
    if isinstance(item, Sound):
        return media.kind is MediaKind.AUDIO or (media.kind is MediaKind.VIDEO and media.has_sound)
    if isinstance(item, PictureItem):
        return media.kind is MediaKind.IMAGE or (media.kind is MediaKind.VIDEO and not media.has_sound)
    return media.kind is not MediaKind.AUDIO


def _transition_problems(reel: Reel) -> Iterator[Problem]:
    frame = reel.canvas.rate.ticks_per_frame
    row: list[Clip | None] = [None, *reel.clips(), None, None]
    for near in zip(row, row[1:], row[2:], row[3:], strict=False):
        clip = near[1]
        if clip is None or clip.transition is None:
            continue
        cut = rules.cut_of(*near)
        if cut.after is None:
            yield Problem(
                say("The transition after {name} leads nowhere: no clip follows it.", name=name_of(clip)),
                clip.id,
                False,
            )
            continue
        lead, tail = rules.handles(reel, cut)
        frames = -(-clip.transition.length // frame)
        lacking = max(frames // 2 - lead, 0) + max(frames - frames // 2 - tail, 0)
        if frames < 1 or lacking:
            yield Problem(
                say(
                    "The transition after {name} lacks {count} frames of material.",
                    name=name_of(clip),
                    count=lacking,
                ),
                clip.id,
            )


def _placeholder_problems(reel: Reel) -> Iterator[Problem]:
    known = {placeholder.name: placeholder for placeholder in reel.placeholders}
    if len(known) != len(reel.placeholders):
        yield Problem(say("Two placeholders have the same name."))
    for name, item in holes(reel):
        if name not in known:
            yield Problem(
                say("A text uses {name}, which is no placeholder of this reel.", name="{{" + name + "}}"),
                item,
                False,
            )
    for placeholder in reel.placeholders:
        yield from _unfilled(reel, placeholder)


def _unfilled(reel: Reel, placeholder: Placeholder) -> Iterator[Problem]:
    if not is_filled(reel, placeholder):
        yield Problem(
            say("The placeholder {name} has no value and no default.", name=placeholder.name),
            stops_render=False,
        )
    for use in placeholder.uses:
        if use.item not in reel.records:
            yield Problem(
                say("The placeholder {name} fills something that is gone.", name=placeholder.name),
                stops_render=False,
            )


def name_of(record: Record) -> str:
    """What a sentence calls a record: the name somebody gave it, the beginning of its text, else what it is."""
    for part in (getattr(record, "name", ""), getattr(record, "text", "")):
        if part:
            return f"“{part[:40]}”"
    return _CALLED.get(type(record).__name__, "An item")


_CALLED = {
    "Clip": "A clip",
    "PictureItem": "A picture",
    "VideoItem": "A picture-in-picture clip",
    "ShapeItem": "A shape",
    "ProgressItem": "A progress bar",
    "CountdownItem": "A countdown",
    "Sound": "A sound",
    "Cue": "A caption",
    "TextItem": "A text",
    "Track": "A track",
    "Marker": "A marker",
}


def sentences(found: Iterable[Problem]) -> list[str]:
    """Problems as the command line prints them."""
    return [f"{problem.item}: {problem.words}" if problem.item else str(problem.words) for problem in found]

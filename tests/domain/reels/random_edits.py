"""Every edit there is, with anything for its arguments."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from hypothesis import strategies as st

from brova_desktop.domain.colour import Colour
from brova_desktop.domain.ids import ItemId
from brova_desktop.domain.reels.captions import Line
from brova_desktop.domain.reels.curves import Ease
from brova_desktop.domain.reels.document import PlaceholderKind, Reel, TrackKind, Use
from brova_desktop.domain.reels.edits import (
    beating,
    canvas,
    cues,
    cutting,
    holes,
    looks,
    marks,
    moving,
    pasting,
    placing,
    replacing,
    sounds,
    tracks,
    transitions,
    trimming,
    wording,
)
from brova_desktop.domain.reels.records import Marker, TransitionKind, Word
from brova_desktop.domain.reels.style import (
    Animation,
    AnimationKind,
    CaptionStyle,
    Fit,
    Motion,
    Placement,
    Shadow,
)
from brova_desktop.domain.ticks import FRAME_RATES, Span, Ticks
from tests.domain.reels.making import (
    FRAME,
    MEDIA,
    SECOND,
    VIDEO,
    clip,
    counting,
    cue,
    text,
)

OFF_FRAME = st.sampled_from((*[0] * 14, 1))
TIMES = st.builds(lambda frame, off: frame * FRAME + off, st.integers(-1, 80), OFF_FRAME)
STEPS = st.integers(-12, 12).map(lambda n: n * FRAME)
SPANS = st.builds(lambda start, length: Span.of(start, length * FRAME), TIMES, st.integers(0, 24))
BOOLS = st.booleans()


def some(kind: str = "") -> st.SearchStrategy[ItemId]:
    """Ids as `making.reels` gives them, mostly ones that are there."""
    letters = kind or "ccooqsm"
    return st.builds(lambda letter, number: ItemId(f"{letter}{number}"), st.sampled_from(letters),
                     st.sampled_from((0, 0, 1, 1, 2, 3, 7)))


NEAR = st.builds(lambda frame, off: frame * FRAME + off, st.integers(-3, 30), OFF_FRAME)
"""Ticks from the start of an item, mostly inside it."""


def start(reel: Reel, id: ItemId) -> int:
    """Where an item begins; 0 when there is none."""
    record = reel.records.get(id)
    return record.span.start if hasattr(record, "span") else 0


def some_track() -> st.SearchStrategy[ItemId]:
    return st.sampled_from(("main", "texts", "cues", "sounds", "c0", "nothing")).map(ItemId)


NEW_CLIP = st.builds(lambda length, source: clip("new", 0, length, source=source), st.integers(0, 50),
                     st.integers(0, 320))
NEW_ITEM = st.one_of(
    st.builds(lambda span: replace(text("new", 0, 1), span=span), SPANS),
    st.builds(lambda span: replace(cue("new", 0, 1), span=span, words=()), SPANS),
    NEW_CLIP,
)

EDITS = {
    "append": st.builds(lambda new: lambda r: placing.append(r, new), NEW_CLIP),
    "insert": st.builds(lambda new, at, follow: lambda r: placing.insert(r, new, at, mint=counting(), follow=follow),
                        NEW_CLIP, TIMES, BOOLS),
    "overwrite": st.builds(lambda new, at: lambda r: placing.overwrite(r, new, at, mint=counting()), NEW_CLIP, TIMES),
    "overwrite on a track": st.builds(
        lambda new, at, track: lambda r: placing.overwrite(r, new, at, mint=counting(), track=track),
        NEW_ITEM, TIMES, some_track()),
    "lift": st.builds(lambda span, track: lambda r: placing.lift(r, span, mint=counting(), track=track), SPANS,
                      some_track()),
    "add": st.builds(lambda new, track: lambda r: placing.add(r, new, mint=counting(), track=track), NEW_ITEM,
                     st.none() | some_track()),
    "add media": st.builds(lambda media: lambda r: placing.add_media(r, media), st.sampled_from(list(MEDIA.values()))),
    "split": st.builds(lambda id, by: lambda r: cutting.split(r, id, start(r, id) + by, mint=counting()), some(), NEAR),
    "split at": st.builds(lambda at: lambda r: cutting.split_at(r, at, mint=counting()), TIMES),
    "delete": st.builds(lambda ids: lambda r: cutting.delete(r, ids), st.lists(some(), max_size=2)),
    "ripple delete": st.builds(lambda ids, follow: lambda r: cutting.ripple_delete(r, ids, follow=follow),
                               st.lists(some(), max_size=2), BOOLS),
    "cut out": st.builds(lambda span, follow: lambda r: cutting.cut_out(r, span, mint=counting(), follow=follow),
                         SPANS, BOOLS),
    "cut out all": st.builds(lambda spans: lambda r: cutting.cut_out_all(r, spans, mint=counting()),
                             st.lists(SPANS, max_size=3)),
    "close gaps": st.builds(lambda follow: lambda r: cutting.close_gaps(r, follow=follow), BOOLS),
    "trim end": st.builds(
        lambda id, to, ripple, follow: lambda r: trimming.trim_end(r, id, to, ripple=ripple, follow=follow),
        some(), TIMES, BOOLS, BOOLS),
    "trim start": st.builds(
        lambda id, to, ripple, follow: lambda r: trimming.trim_start(r, id, to, ripple=ripple, follow=follow),
        some(), TIMES, BOOLS, BOOLS),
    "cut to beat": st.builds(lambda ids, every: lambda r: beating.cut_to_beat(
        r, ids, [at * every * FRAME for at in range(40)]), st.lists(some(), max_size=3), st.integers(1, 40)),
    "roll": st.builds(lambda id, by: lambda r: trimming.roll(r, id, start(r, id) + by), some(), NEAR),
    "slip": st.builds(lambda id, by: lambda r: trimming.slip(r, id, by), some('cs'), STEPS | st.integers()),
    "slide": st.builds(lambda id, by: lambda r: trimming.slide(r, id, by), some(), STEPS),
    "move": st.builds(lambda id, to, track: lambda r: moving.move(r, id, to, track=track), some(),
                      TIMES | st.integers(80, 300).map(lambda n: n * FRAME), st.none() | some_track()),
    "move together": st.builds(lambda ids, by: lambda r: moving.move_together(r, ids, by),
                               st.lists(some(), max_size=2), STEPS),
    "reorder": st.builds(lambda id, before: lambda r: moving.reorder(r, id, before=before), some("cccco"),
                         st.none() | some("c")),
    "duplicate": st.builds(lambda id, at: lambda r: moving.duplicate(r, id, mint=counting(), at=at), some(),
                           st.none() | TIMES),
    "replace file": st.builds(
        lambda id, media, source: lambda r: replacing.replace_media(r, id, media, source_in=source), some(),
        st.sampled_from((*MEDIA.values(), replace(VIDEO, id="short", length=Ticks(SECOND)))), TIMES),
    "set speed": st.builds(
        lambda id, speed, ripple, follow: lambda r: replacing.set_speed(r, id, speed, ripple=ripple, follow=follow),
        some(), st.fractions(Fraction(1, 5), 5, max_denominator=12), BOOLS, BOOLS),
    "detach audio": st.builds(lambda id: lambda r: replacing.detach_audio(r, id, mint=counting()), some()),
    "set transition": st.builds(
        lambda id, kind, length: lambda r: transitions.set_transition(r, id, kind, length), some("ccco"),
        st.sampled_from(TransitionKind), st.integers(-1, 30).map(lambda n: Ticks(n * FRAME))),
    "set all transitions": st.builds(
        lambda kind, length: lambda r: transitions.set_all_transitions(r, kind, length),
        st.sampled_from(TransitionKind), st.integers(-1, 30).map(lambda n: Ticks(n * FRAME))),
    "clear transition": st.builds(lambda id: lambda r: transitions.clear_transition(r, id), some("ccco")),
    "add track": st.builds(lambda id, kind, index: lambda r: tracks.add_track(r, id, kind, index=index),
                           st.sampled_from(("new", "main", "c0")), st.sampled_from(TrackKind),
                           st.none() | st.integers(-2, 9)),
    "remove track": st.builds(lambda id: lambda r: tracks.remove_track(r, id), some_track()),
    "move track": st.builds(lambda id, index: lambda r: tracks.move_track(r, id, index), some_track(),
                            st.integers(-2, 9)),
    "set track": st.builds(lambda id, locked: lambda r: tracks.set_track(r, id, locked=locked, muted=True),
                           some_track(), st.none() | BOOLS),
    "caption style": st.builds(lambda id: lambda r: tracks.set_caption_style(r, id, CaptionStyle(x=1)), some_track()),
    "adjust": st.builds(lambda id, change: lambda r: looks.adjust(r, id, **change), some(), st.sampled_from((
        {"fit": Fit.FIT}, {"muted": True}, {"fill": Colour(9, 9, 9)}, {"span": None}, {"id": "x"}, {"lut": "no"},
        {"width": "wide"}, {"enter": Animation(AnimationKind.POP, Ticks(FRAME))}, {"motion": None},
        {"motion": Motion(Placement())}, {"motion": 3}, {"pattern": "{n}!"}))),
    "set style": st.builds(lambda id, change: lambda r: looks.set_style(r, id, **change), some("ooc"), st.sampled_from((
        {"size": 800}, {"colour": Colour(1, 2, 3)}, {"wobble": 3}, {"box": "round"}, {"size": "big"},
        {"family": "\ud800"}, {"shadow": Shadow()}))),
    "set animation": st.builds(
        lambda id, length: lambda r: looks.set_animation(
            r, id, enter=Animation(AnimationKind.FADE, length), leave=None), some("oooc"), NEAR.map(Ticks)),
    "add key": st.builds(lambda id, what, at, value: lambda r: looks.add_key(r, id, what, at, value, Ease.OUT), some(),
                         st.sampled_from(("x", "opacity", "level", "colour")), TIMES, st.integers(-9_000, 9_000)),
    "remove key": st.builds(lambda id, what, at: lambda r: looks.remove_key(r, id, what, at), some(),
                            st.sampled_from(("x", "level")), st.just(0) | TIMES),
    "move key": st.builds(lambda id, what, at, to: lambda r: looks.move_key(r, id, what, at, to), some(),
                          st.sampled_from(("x", "level")), st.just(0) | TIMES, TIMES),
    "set text": st.builds(lambda id, words: lambda r: wording.set_text(r, id, words), some("oq"),
                          st.text(max_size=40) | st.sampled_from(("x" * 10_001, "\ud800", "one two three"))),
    "rename": st.builds(lambda id, words: lambda r: wording.rename(r, id, words), some() | some_track(),
                        st.text(max_size=30) | st.just("x" * 201)),
    "set title": st.builds(lambda words: lambda r: wording.set_title(r, words), st.text(max_size=30)),
    "add cue": st.builds(lambda span, track: lambda r: cues.add_cue(r, track, replace(cue("new", 0, 1), span=span)),
                         SPANS.map(lambda span: span.shifted(20 * FRAME)).filter(lambda span: span.length >= FRAME),
                         st.just("cues") | some_track()),
    "merge cues": st.builds(lambda one, two: lambda r: cues.merge_cues(r, one, two), some("q"), some("q")),
    "retime cue": st.builds(lambda id, span: lambda r: cues.retime_cue(r, id, span), some("q"), SPANS),
    "time words": st.builds(
        lambda id, spans: lambda r: cues.time_words(r, id, [Word("w", span) for span in spans]), some("q"),
        st.lists(st.builds(Span.of, st.integers(0, 3).map(lambda n: n * FRAME), st.integers(0, FRAME)), max_size=2)),
    "set captions": st.builds(
        lambda spans, track: lambda r: cues.set_captions(
            r, [Line(span, "said") for span in spans], mint=counting(), track=track),
        st.lists(SPANS, max_size=4), st.none() | some_track()),
    "set fades": st.builds(lambda id, a, b: lambda r: sounds.set_fades(r, id, fade_in=a, fade_out=b), some("sssc"),
                           NEAR, NEAR),
    "add marker": st.builds(lambda id, at: lambda r: marks.add_marker(r, Marker(id=id, at=at)),
                            some("mn"), TIMES),
    "move marker": st.builds(lambda id, at: lambda r: marks.move_marker(r, id, at), some("mc"), TIMES),
    "remove marker": st.builds(lambda id: lambda r: marks.remove_marker(r, id), some("mc")),
    "set canvas": st.builds(
        lambda rate, width: lambda r: canvas.set_canvas(r, replace(r.canvas, width=width, rate=FRAME_RATES[rate])),
        st.sampled_from(sorted(FRAME_RATES)), st.sampled_from((1080, 1920))),
    "bind": st.builds(
        lambda name, kind, default, use: lambda r: holes.bind(r, name, kind, default=default, use=use),
        st.sampled_from(("price", "photo", "1st", "")), st.sampled_from(PlaceholderKind),
        st.sampled_from(("", "#123456", "video", "nothing")),
        st.none() | st.builds(Use, some(), st.sampled_from((("media",), ("fill",), ("style", "colour"), ("id",), ())))),
    "bind and unbind": st.builds(
        lambda name, use: lambda r: holes.unbind(holes.bind(r, "price", PlaceholderKind.TEXT, default="5"), name, use),
        st.sampled_from(("price", "photo")), st.none() | st.builds(Use, some(), st.just(("text",)))),
    "paste": st.builds(
        lambda ids, at, follow: lambda r: pasting.paste(r, r, ids, at, mint=counting(), follow=follow),
        st.lists(some(), max_size=2, unique=True), TIMES, BOOLS),
}


def with_new_ids_free(reel: Reel, number: int) -> Reel:
    """Items that the last edit made get other ids, so that the next edit's new ids are free again."""
    names = {id: ItemId(f"x{number}{id}") for id in reel.records if id.startswith("n")}

    def named(id: ItemId) -> ItemId:
        return names.get(id, id)

    records = {}
    for id, record in reel.records.items():
        record = replace(record, id=named(id))
        if hasattr(record, "items"):
            record = replace(record, items=tuple(named(item) for item in record.items))
        records[named(id)] = record
    uses = tuple(replace(each, uses=tuple(replace(use, item=named(use.item)) for use in each.uses))
                 for each in reel.placeholders)
    return replace(reel, records=records, tracks=tuple(named(id) for id in reel.tracks), placeholders=uses)

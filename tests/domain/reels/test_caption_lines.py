from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from brova_desktop.domain.reels.captions import Line, cues_from, lines_from, spread
from brova_desktop.domain.reels.checks import damage
from brova_desktop.domain.reels.document import TrackKind
from brova_desktop.domain.reels.edits.cues import set_captions
from brova_desktop.domain.reels.records import Word
from brova_desktop.domain.ticks import FRAME_RATES, Span, Ticks
from tests.domain.reels.making import FRAME, SECOND, clip, counting, reel

RATE = FRAME_RATES["30"]


def test_a_line_ends_where_the_next_begins() -> None:
    lines = (Line(Span.of(SECOND, SECOND), "two"), Line(Span.of(0, 3 * SECOND), "one"))
    assert [(cue.text, cue.span.length // FRAME) for cue in cues_from(lines, RATE, counting())] == [
        ("one", 30), ("two", 30)]


def test_lines_of_the_same_moment_become_rows_of_one_cue() -> None:
    lines = (Line(Span.of(0, SECOND), "one"), Line(Span.of(1, 2 * SECOND), "two"))
    (cue,) = cues_from(lines, RATE, counting())
    assert (cue.text, cue.span) == ("one\ntwo", Span.of(0, 2 * SECOND))


def test_words_keep_their_moment_when_the_cue_goes_to_a_frame() -> None:
    line = Line(Span.of(FRAME // 3, SECOND), "hi", (Word("hi", Span.of(SECOND // 2, SECOND // 4)),))
    (cue,) = cues_from([line], RATE, counting())
    assert cue.span.start == 0
    assert cue.words[0].span.start == SECOND // 2 + FRAME // 3


ROWS = st.tuples(st.integers(-SECOND, 9 * SECOND), st.integers(0, 3 * SECOND), st.sampled_from(("a", "b c", " ")))


@given(st.lists(ROWS), st.none() | st.integers(0, 200).map(lambda n: n * FRAME))
def test_any_lines_become_cues_that_stand_apart(rows: list, until: int | None) -> None:
    lines = [Line(Span.of(start, length), text, spread(text, length)) for start, length, text in rows]
    cues = cues_from(lines, RATE, counting(), until=until)
    edges = [edge for cue in cues for edge in cue.span]
    assert edges == sorted(edges)
    assert all(RATE.is_edge(edge) for edge in edges)
    assert all(cue.span.length > 0 and (until is None or cue.span.end <= until) for cue in cues)
    assert all(0 <= word.span.start <= word.span.end <= cue.span.length for cue in cues for word in cue.words)


@given(st.text(max_size=60), st.integers(0, 10 * SECOND))
def test_spread_words_fill_the_time_without_gaps(text: str, length: int) -> None:
    words = spread(text, length)
    assert [word.text for word in words] == text.split()
    if words:
        assert (words[0].span.start, words[-1].span.end) == (0, length)
        assert all(a.span.end == b.span.start for a, b in pairwise(words))


def test_whole_captions_replace_those_on_a_track() -> None:
    lines = (Line(Span.of(0, SECOND), "one"), Line(Span.of(SECOND, SECOND), "two"))
    made = set_captions(reel(clip("a", 0, 90)), lines, mint=counting())
    (track,) = (track for track in made.all_tracks() if track.kind is TrackKind.CAPTIONS)
    assert lines_from(made, track) == lines
    again = set_captions(made, lines[:1], mint=counting(50), track=track.id)
    assert lines_from(again, again.track(track.id)) == lines[:1]
    assert damage(again) == []
    assert Ticks(0) == again.records[again.track(track.id).items[0]].span.start

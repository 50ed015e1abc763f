from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brova_desktop.domain.errors import BadInput, Missing
from brova_desktop.domain.reels.captions import Line
from brova_desktop.domain.reels.records import Word
from brova_desktop.domain.ticks import Span, Ticks
from brova_desktop.services.caption_words import CENTISECOND, MILLISECOND
from brova_desktop.services.captions import (
    KINDS,
    export_captions,
    parse_captions,
    read_captions,
    spell_captions,
    write_captions,
)
from tests.domain.reels.making import clip, cue, reel

SECOND = 1_000 * MILLISECOND


def spoken(start: int, *words: tuple[str, int, int]) -> Line:
    """A line of words with their times in hundredths of a second."""
    timed = tuple(Word(text, Span(Ticks(a * CENTISECOND), Ticks(b * CENTISECOND))) for text, a, b in words)
    return Line(Span.of(start, 2 * SECOND), " ".join(word.text for word in timed), timed)


@pytest.mark.parametrize("kind", ["vtt", "ass"])
def test_word_timings_and_pauses_survive(kind: str) -> None:
    line = spoken(3 * SECOND, ("Hello,", 0, 40), ("{big}", 60, 100), ("world", 100, 200))
    assert parse_captions(spell_captions([line], kind).encode()) == (line,)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("text", [
    "مرحبا بالعالم", "Xin chào các bạn", r"C:\new\Nothing\here", "a {b} c", "5 < 6 & 7 > 3", "two\nrows",
    "from 00:00:01,000 to 00:00:02,500", "a --> b", "-", "🙂👍🏽", "{\\an8}top",
])
def test_texts_come_back_as_they_were_written(kind: str, text: str) -> None:
    if kind == "srt" and text.startswith("{\\an8}"):
        pytest.skip("SubRip cannot tell this from a command")
    lines = (Line(Span.of(0, SECOND), text), Line(Span.of(SECOND, SECOND), "next"))
    assert parse_captions(spell_captions(lines, kind).encode()) == lines


_TEXTS = st.text(st.characters(exclude_categories=("Cs", "Cc", "Zl", "Zp", "Cf"), exclude_characters="<>&\\{}"),
                 min_size=1, max_size=40).map(lambda text: " ".join(text.split())).filter(
    lambda text: text and not text.isdigit())


@given(st.lists(st.tuples(st.integers(0, 9_999), st.integers(1, 999), _TEXTS), min_size=1, max_size=5),
       st.sampled_from(KINDS))
def test_any_lines_survive_the_way_through_a_file(rows: list, kind: str) -> None:
    at, lines = 0, []
    for gap, length, text in rows:
        at += gap
        lines.append(Line(Span.of(at * CENTISECOND, length * CENTISECOND), text))
        at += length
    assert parse_captions(spell_captions(lines, kind).encode()) == tuple(lines)


@st.composite
def timed_lines(draw: st.DrawFn) -> Line:
    at, words = draw(st.integers(0, 30)), []
    for text in draw(st.lists(st.sampled_from(("one", "hello,", "مرحبا", "{x}", "5")), min_size=2, max_size=5)):
        end = at + draw(st.integers(1, 40))
        words.append((text, at, end))
        at = end + draw(st.sampled_from((0, 0, 7)))
    timed = tuple(Word(text, Span(Ticks(a * CENTISECOND), Ticks(b * CENTISECOND))) for text, a, b in words)
    return Line(Span.of(SECOND, (at + 5) * CENTISECOND), " ".join(text for text, _, _ in words), timed)


@given(timed_lines(), st.sampled_from(("vtt", "ass")))
def test_any_word_timings_survive(line: Line, kind: str) -> None:
    assert parse_captions(spell_captions([line], kind).encode()) == (line,)


def test_karaoke_syllables_are_joined_to_words() -> None:
    ass = (b"[Script Info]\nScriptType: v4.00+\n[Events]\n"
           b"Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text\n"
           b"Dialogue: 0,0:00:01.00,0:00:03.00,Default,,0,0,0,,{\\k50}hel{\\k50}lo {\\kf100}you\n")
    (line,) = parse_captions(ass)
    assert [(word.text, word.span.start // CENTISECOND, word.span.end // CENTISECOND) for word in line.words] == [
        ("hello", 0, 100), ("you", 100, 200)]


def test_notes_styles_and_names_of_webvtt_cues_are_no_captions() -> None:
    vtt = ("WEBVTT - title\n\nSTYLE\n::cue { color: red }\n\nNOTE a remark\n\nintro\n00:01.000 --> 00:02.000 "
           "align:start\n<v Mary>Hi &amp; <i>welcome</i>\n\n"
           "NOTE 00:00:05.000 not a cue\n\n00:03.000 --> 00:04.000\nBye\n")
    assert [line.text for line in parse_captions(vtt.encode())] == ["Hi & welcome", "Bye"]


@pytest.mark.parametrize(("encoding", "text"), [
    ("utf-8-sig", "Grüße"), ("utf-16", "مرحبا"), ("cp1256", "مرحبا بكم في المتجر الجديد، نحن سعداء بزيارتكم اليوم"),
    ("cp1252", "Où êtes-vous? Ça dépend de l'été à la plage, très chère."),
])
def test_files_of_other_encodings_are_read(encoding: str, text: str) -> None:
    srt = f"1\n00:00:01,000 --> 00:00:02,000\n{text}\n\n"
    assert [line.text for line in parse_captions(srt.encode(encoding))] == [text]


@pytest.mark.parametrize("content", [
    b"", b"\0\0\0", b"hello", b"WEBVTT", b"1\n00:00:02,000 --> 00:00:01,000\nbackwards\n", b"\xff\xfe\x00",
    b"[Script Info]\n", b"Dialogue: x", b"--> -->", b"[Events]\nFormat: Start\nDialogue: 9,9,9\n",
])
def test_what_holds_no_captions_is_told_in_a_sentence(content: bytes) -> None:
    with pytest.raises(BadInput) as caught:
        parse_captions(content, name="x.srt")
    assert "x.srt" in str(caught.value.happened)


HEADS = (b"", b"WEBVTT\n\n", b"[Events]\nFormat: Layer, Start, End, Text\nDialogue: ",
         b"1\n00:00:01,000 --> 00:00:02,000\n")


@given(st.binary(max_size=300), st.sampled_from(HEADS))
def test_any_bytes_are_captions_or_a_sentence(content: bytes, head: bytes) -> None:
    try:
        lines = parse_captions(head + content)
    except BadInput as refusal:
        assert str(refusal.happened)
    else:
        assert all(line.text and line.span.length for line in lines)


def test_a_reels_captions_are_exported_by_the_name_of_the_file(tmp_path: Path) -> None:
    made = reel(clip("a", 0, 60), cues=(cue("q", 0, 30, "one two"), cue("r", 30, 30, "three")))
    assert export_captions(made, tmp_path / "c.ass") == 2
    assert [line.text for line in read_captions(tmp_path / "c.ass")] == ["one two", "three"]
    with pytest.raises(BadInput):
        write_captions([], tmp_path / "c.doc")
    with pytest.raises(BadInput):
        export_captions(reel(clip("a", 0, 60)), tmp_path / "d.srt")
    with pytest.raises(Missing):
        read_captions(tmp_path / "nothing.srt")
    assert [path.name for path in tmp_path.iterdir()] == ["c.ass"]

"""Words of any kind are drawn as they are, or refused with a sentence; nothing ever takes them for an instruction."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from brova_desktop.assembly import open_suite, painter
from brova_desktop.domain.errors import BrovaError
from brova_desktop.domain.ids import ItemId, ReelId, mint
from brova_desktop.domain.reels.captions import Line
from brova_desktop.domain.reels.compose import Recipe, compose
from brova_desktop.domain.reels.document import Canvas, Placeholder, PlaceholderKind, Reel, TrackKind
from brova_desktop.domain.reels.format import from_json, to_json
from brova_desktop.domain.reels.layout import fitted
from brova_desktop.domain.reels.records import Clip, Cue, Media, TextItem
from brova_desktop.domain.reels.sequence import Take
from brova_desktop.domain.reels.sprites import TextSprite
from brova_desktop.domain.reels.style import TextStyle
from brova_desktop.domain.ticks import FRAME_RATES, Span, Ticks, from_seconds
from brova_desktop.ports.painter import Page
from brova_desktop.services.rendering import Choice
from brova_desktop.services.sources import Located
from brova_desktop.services.suite import Suite
from tests.cli.running import Brova
from tests.reel_maker import reel_of
from tests.stories.hostile import MARK, TEXTS, everything_in, small_film, watching

pytestmark = [pytest.mark.slow, pytest.mark.timeout(90)]

CANVAS = Canvas(width=96, height=160, rate=FRAME_RATES["24"])
PAGE = Page(96, 160, 96, 160)
STYLE = TextStyle(size=100)
MOMENT = from_seconds("0.125")

signs = st.characters(codec=None, categories=None)
spiced = st.lists(st.one_of(st.sampled_from(
    ["'", '"', "\\", "%", ":", ";", ",", "[", "]", "=", "{{", "}}", "%{pts}", "\n", "\r", "\x00", "\u202e", "\ud800",
     "\u200d", "\u0301", "<", ">", "&", "$(x)", "`", "|", "\U0001f525", "\u0645", "movie=", "[0:v]", " -y "]),
    signs), max_size=60).map(lambda parts: MARK + "".join(parts))  # fmt: skip


@dataclass(frozen=True)
class Stage:
    suite: Suite
    film: Media
    folder: Path

    def located(self, reel: Reel) -> Located:
        return Located(reel, {self.film.id: Path(self.film.path)}, ())

    def frame(self, reel: Reel, at: Ticks) -> np.ndarray:
        width, height, pixels = self.suite.rendering.frame(self.located(reel), at)
        return np.frombuffer(pixels, np.uint8).reshape(height, width, 3)


@pytest.fixture(scope="module")
def stage(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    folder = tmp_path_factory.mktemp("stage")
    painter()
    with open_suite(folder / "cache", workers=1) as suite:
        yield Stage(suite, suite.reels.media(small_film(folder / "film.mp4")), folder)


def spoken(stage: Stage, text: str) -> Reel:
    """A tiny reel in which a text is the title, a text, a caption, and the name of everything that has one."""
    recipe = Recipe(takes=(Take(replace(stage.film, name=text), Ticks(0), from_seconds("0.25")),), title=text,
                    texts=(text,), captions=(Line(Span.of(0, from_seconds("0.25")), text),), canvas=CANVAS)  # fmt: skip
    return compose(recipe, id=ReelId("r"), mint=mint).reel


def test_every_hostile_text_is_drawn_and_none_is_interpreted(stage: Stage, tmp_path: Path,
                                                             monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    end = Ticks(MOMENT * len(TEXTS))
    spans = [Span.of(Ticks(MOMENT * n), MOMENT) for n in range(len(TEXTS))]
    takes = [Clip(id=ItemId(f"c{n}"), span=span, media=stage.film.id, name=text)
             for n, (span, text) in enumerate(zip(spans, TEXTS, strict=True))]  # fmt: skip
    words = [TextItem(id=ItemId(f"t{n}"), span=span, text=text, style=fitted(STYLE, text, CANVAS))
             for n, (span, text) in enumerate(zip(spans, TEXTS, strict=True))]  # fmt: skip
    said = [Cue(id=ItemId(f"q{n}"), span=span, text=text)
            for n, (span, text) in enumerate(zip(spans, TEXTS, strict=True))]  # fmt: skip
    reel = reel_of(takes, (TrackKind.OVERLAY, words), (TrackKind.CAPTIONS, said), canvas=CANVAS, media=[stage.film])
    reel = replace(from_json(to_json(reel)), title=TEXTS[0])
    bare = reel_of(takes, canvas=CANVAS, media=[stage.film])
    with watching() as watched:
        done = stage.suite.rendering.render(stage.located(reel), tmp_path / "out.mp4", Choice("master"))
        unseen = [text for span, text in zip(spans, TEXTS, strict=True)
                  if (stage.frame(reel, span.start) != stage.frame(bare, span.start)).sum() < 60]  # fmt: skip
    assert not unseen
    assert done.frames == CANVAS.rate.frame_at(end)
    assert watched.calls and not watched.having(MARK)
    assert everything_in(tmp_path) == {"out.mp4"}


@given(text=spiced)
@settings(max_examples=12, suppress_health_check=list(HealthCheck))
def test_no_text_reaches_a_process_or_makes_a_file(stage: Stage, text: str) -> None:
    before = everything_in(stage.folder) - everything_in(stage.folder / "cache")
    target = stage.folder / "one.mp4"
    target.unlink(missing_ok=True)
    with watching() as watched:
        done = stage.suite.rendering.render(stage.located(spoken(stage, text)), target, Choice("master"))
    assert done.frames == 6 and watched.calls
    assert not watched.having(MARK)
    made = {name for name in everything_in(stage.folder) if not name.startswith("cache")} - before
    assert made <= {"one.mp4"}


@given(text=spiced)
@settings(max_examples=60)
def test_every_text_is_painted_and_none_like_nothing(text: str) -> None:
    nothing = painter().paint(TextSprite(text="", style=STYLE), PAGE, {})
    drawn = painter().paint(TextSprite(text=text, style=STYLE), PAGE, {})
    assert drawn.pixels and drawn != nothing
    assert drawn == painter().paint(TextSprite(text=text, style=STYLE), PAGE, {})


@pytest.mark.parametrize("filling", ["a", "\u0645 ", "\n", "\U0001f468\u200d\U0001f469\u200d", "\u0301", "\u202e",
                                     "\\'"])  # fmt: skip
def test_ten_thousand_characters_are_drawn_and_one_more_is_refused(stage: Stage, filling: str) -> None:
    longest = (MARK + filling * 10_000)[:10_000]
    base = Clip(id=ItemId("c"), span=Span.of(0, MOMENT), media=stage.film.id)

    def reel(text: str) -> Reel:
        item = TextItem(id=ItemId("t"), span=Span.of(0, MOMENT), text=text, style=fitted(STYLE, text, CANVAS))
        return reel_of([base], (TrackKind.OVERLAY, [item]), canvas=CANVAS, media=[stage.film])

    assert stage.frame(reel(longest), Ticks(0)).shape == (160, 96, 3)
    with pytest.raises(BrovaError, match=r"10001 characters|10,001 characters"):
        stage.frame(reel(longest + "x"), Ticks(0))


def test_values_of_placeholders_are_plain_words(stage: Stage, tmp_path: Path) -> None:
    base = Clip(id=ItemId("c"), span=Span.of(0, MOMENT), media=stage.film.id)
    item = TextItem(id=ItemId("t"), span=Span.of(0, MOMENT), text="{{a}}", style=STYLE)
    reel = reel_of([base], (TrackKind.OVERLAY, [item]), canvas=CANVAS, media=[stage.film])
    for text in TEXTS:
        filled = replace(reel, placeholders=(Placeholder("a", PlaceholderKind.TEXT, default=text),))
        literal = replace(reel, records={**reel.records, item.id: replace(item, text=text)})
        assert (stage.frame(filled, Ticks(0)) == stage.frame(literal, Ticks(0))).all(), text


@pytest.mark.parametrize("place", ["title", "text", "clip", "media", "key"])
def test_half_characters_in_a_document_are_refused_and_nothing_characters_are_not_drawn(stage: Stage, place: str,
                                                                                        tmp_path: Path) -> None:
    for code, is_refused in (("\\ud800", True), ("\\u0000", False)):
        tree = json.loads(to_json(spoken(stage, "PLACE")))
        written = json.dumps(tree)
        spots = {"title": '"title": "PLACE"', "text": '"text": "PLACE"', "clip": '"name": "PLACE"',
                 "media": '"path": "', "key": '"schema"'}  # fmt: skip
        put = {"key": f'"x{code}": 1, "schema"', "media": f'"path": "{code}'}
        changed = written.replace(spots[place], put.get(place, spots[place].replace("PLACE", f"{code}PLACE")), 1)
        assert changed != written
        (tmp_path / "reel.json").write_text(changed)
        if is_refused:
            with pytest.raises(BrovaError, match="half a character"):
                stage.suite.reels.open(tmp_path / "reel.json")
        else:
            found = stage.suite.reels.open(tmp_path / "reel.json")
            assert found.reel.length == from_seconds("0.25")


@pytest.fixture
def brova(capsys: pytest.CaptureFixture[str]) -> Brova:
    return Brova(capsys)


def test_the_command_line_takes_words_as_words(brova: Brova, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Options are spelled ``--text=...``, as a text may begin with a dash; half characters are what a terminal in
    another encoding hands over."""
    monkeypatch.chdir(tmp_path)
    small_film(tmp_path / "film.mp4")
    (tmp_path / "c.srt").write_text(f"1\n00:00:00,000 --> 00:00:00,400\n{TEXTS[0]}\n", encoding="utf-8")
    names = {"film.mp4", "c.srt"}
    with watching() as watched:
        for number, text in enumerate((*TEXTS, f"{MARK}\udce9\ud800", f"{MARK}\x00nul", "x" * 10_001)):
            said = brova("reel", "new", "film.mp4", "-o", f"{number}.json", f"--title={text}", f"--text={text}",
                         "--canvas=96x160", "--fps=24", "--captions=c.srt", "--json")  # fmt: skip
            assert "Traceback" not in said.err
            if said.code == 0:
                names.add(f"{number}.json")
                assert json.loads((tmp_path / f"{number}.json").read_text(encoding="utf-8"))["title"] == text
            else:
                assert number == len(TEXTS) and said.code == 1, (said.code, said.err)
                assert "half a character" in said.out + said.err
        for number in (0, 1, 9):
            pictured = brova("reel", "frame", f"{number}.json", "--at=0.1", "-o", f"{number}.png", "--json")
            assert pictured.code == 0, pictured.err
            names.add(f"{number}.png")
        assert brova("reel", "render", "0.json", "-o", "0.mp4", "--ignore-limits", "--json").code == 0
        names.add("0.mp4")
    assert watched.calls and not watched.having(MARK)
    assert everything_in(tmp_path) == names

"""The painter as a whole: same bytes whatever came before, no crash, from any thread, in any process."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from pathlib import Path

import numpy as np
import pytest

from brova_desktop.domain.colour import CLEAR, WHITE, Colour
from brova_desktop.domain.errors import Missing, Refused
from brova_desktop.domain.reels.records import ShapeKind
from brova_desktop.domain.reels.sprites import BarSprite, PictureSprite, ShapeSprite, Sprite, TextSprite
from brova_desktop.domain.reels.style import Outline, Shadow, TextStyle
from brova_desktop.paint import opening
from brova_desktop.paint.blur import blurred
from brova_desktop.paint.painter import QtPainter
from brova_desktop.paint.stickers import stickers
from brova_desktop.ports.painter import Page, Raster

PAGE = Page(270, 480, 270, 480)
LOOK = TextStyle(size=240, outline=Outline(), shadow=Shadow())
TEXTS = ("Sale 50%", "خصم كبير", "Tiếng Việt", "🔥 عرض iPhone")
ROOT = Path(__file__).parents[2]

DIGESTS = """
import hashlib
from brova_desktop.domain.reels.sprites import TextSprite
from brova_desktop.paint.opening import open_painter
from tests.paint.test_painter import LOOK, PAGE, TEXTS
painter = open_painter()
for text in TEXTS:
    print(hashlib.sha256(painter.paint(TextSprite(text=text, style=LOOK), PAGE, {}).pixels).hexdigest())
"""

ANYTHING = """
import random, sys
from brova_desktop.domain.errors import UserCanFix
from brova_desktop.domain.reels.sprites import TextSprite
from brova_desktop.domain.reels.style import TextStyle
from brova_desktop.paint.opening import open_painter
from brova_desktop.ports.painter import Page
painter, page, chance = open_painter(), Page(270, 480, 270, 480), random.Random(7)
nasty = ["\\x00", "\\ud800", "\\udfff", "\\u202e", "\\u2066", "\\u2069", "\\u200d",
         "\\ufe0f", "\\u0301", "\\u0640", "\\ufdfd",
         "\\U0001f468", "\\U0001f1e6", "\\ufffc", "\\uffff", "\\U000e0067", "%", "\\\\", "'", ":", "\\n", "\\t",
         "م", "لا", "a",
         "\\u2028", "\\u00ad", "\\u034f", "<b>", "{{x}}", "\\u1160", "\\u0e33", "\\u0c4d", "\\U0010ffff", "\\ue000"]
texts = ["".join(chance.choices(nasty, k=chance.randint(0, 30))) for _ in range(250)]
texts += ["".join(chr(chance.randrange(0x110000)) for _ in range(25)) for _ in range(150)]
texts += [one * 10_000 for one in ("a", "\\u202e", "\\u0301", "\\u2067", "\\n", "\\ufdfd", "\\U0001f525", "a ", "م")]
done = refused = 0
for text in texts:
    size = chance.choice((-5, 0, 1, 90, 240, 4_000, 10**7))
    style = TextStyle(size=size, letter_spacing=chance.choice((0, 50, -900)),
                      line_height=chance.choice((12_000, 0, -9)),
                      max_width=chance.choice((8_800, 0, 1, 10**6)), italic=chance.random() < 0.5)
    try:
        sprite = TextSprite(text=text, style=style, rotation=chance.choice((0, 777)), shown=chance.choice((None, 3)))
        painter.paint(sprite, page, {})
    except UserCanFix as error:
        assert error.sentence()
        refused += 1
    done += 1
print(done, refused)
"""


def run(program: str, **variables: str) -> str:
    """A program in a process of its own, where an abort of Qt would be seen as its exit code."""
    surroundings = {key: value for key, value in os.environ.items() if key not in ("QT_QPA_PLATFORM", "DISPLAY")}
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, env={**surroundings, **variables}, check=False,
                          capture_output=True, text=True, timeout=110)
    assert done.returncode == 0, done.stderr
    return done.stdout


def paint_text(painter: QtPainter, text: str, **changes: object) -> Raster:
    return painter.paint(TextSprite(text=text, style=LOOK, **changes), PAGE, {})  # type: ignore[arg-type]


@pytest.mark.slow
def test_any_text_is_drawn_or_refused_and_never_ends_the_process() -> None:
    done, refused = map(int, run(ANYTHING).split())
    assert done > 400
    assert refused < done // 2


def test_the_same_text_has_the_same_bytes_with_any_fonts_installed(tmp_path: Path) -> None:
    empty = tmp_path / "fonts.conf"
    empty.write_text("<?xml version='1.0'?><fontconfig></fontconfig>")
    everything = tmp_path / "all.conf"
    everything.write_text("<?xml version='1.0'?><fontconfig><dir>/usr/share/fonts</dir>"
                          f"<dir>{ROOT / 'resources' / 'fonts'}</dir><cachedir>{tmp_path}</cachedir></fontconfig>")
    seen = {run(DIGESTS), run(DIGESTS, FONTCONFIG_FILE=str(empty)), run(DIGESTS, FONTCONFIG_FILE=str(everything))}
    assert len(seen) == 1


def test_the_same_text_has_the_same_bytes_whatever_was_drawn_before(painter: QtPainter) -> None:
    before = [paint_text(painter, text) for text in TEXTS]
    for size in (100, 333, 900):
        for family in ("Tajawal", "Amiri", "Noto Kufi Arabic"):
            style = TextStyle(size=size, weight=size, arabic_family=family)
            painter.paint(TextSprite(text="عرض Sale ố 🔥", style=style), PAGE, {})
    assert [paint_text(painter, text) for text in reversed(TEXTS)] == before[::-1]
    assert run(DIGESTS).count("\n") == len(TEXTS)


def test_a_plain_thread_paints_the_same(painter: QtPainter) -> None:
    here = [paint_text(painter, text) for text in TEXTS]
    there: list[Raster] = []
    threads = [threading.Thread(target=lambda: there.extend(paint_text(QtPainter(), text) for text in TEXTS))
               for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(there, key=lambda one: one.pixels) == sorted(here * 2, key=lambda one: one.pixels)


@pytest.mark.parametrize("weight", [100, 300, 600, 900])
def test_a_heavier_weight_has_more_ink(painter: QtPainter, weight: int) -> None:
    def ink(heavy: int) -> int:
        made = painter.paint(TextSprite(text="نعم No", style=TextStyle(size=240, weight=heavy)), PAGE, {})
        return int(np.frombuffer(made.pixels, np.uint8).astype(int).sum())

    assert ink(weight + 100 if weight < 900 else 900) >= ink(weight)
    assert ink(900) > ink(600) > ink(300)


def test_letters_appear_one_by_one_and_the_last_state_is_the_whole_text(painter: QtPainter) -> None:
    text = "مرحبا Hi"
    states = [paint_text(painter, text, shown=count) for count in range(len(text) + 1)]
    whole = paint_text(painter, text)
    assert states[0].width == 0
    assert states[-1] == whole
    filled = [np.count_nonzero(np.frombuffer(state.pixels, np.uint8)[3::4]) for state in states]
    assert filled == sorted(filled)


def test_lines_break_alike_in_a_preview(painter: QtPainter) -> None:
    sprite = TextSprite(text="one two three four five six seven", style=TextStyle(size=300))
    full = painter.paint(sprite, Page(270, 480, 270, 480), {})
    small = painter.paint(sprite, Page(270, 480, 90, 160), {})
    assert small.height == pytest.approx(full.height / 3, abs=2)
    assert small.width == pytest.approx(full.width / 3, abs=2)


def test_an_empty_or_blank_text_is_nothing(painter: QtPainter) -> None:
    for text in ("", " ", "\n\n", "\u200f\u202e", "\x00"):
        assert paint_text(painter, text) == Raster(0, 0, 0, 0, b"")


def test_a_text_beyond_the_limit_is_refused_with_a_sentence(painter: QtPainter) -> None:
    with pytest.raises(Refused, match="10001 characters"):
        paint_text(painter, "x" * 10_001)


@pytest.mark.parametrize("kind", list(ShapeKind))
def test_a_shape_lies_around_its_anchor_in_the_asked_size(painter: QtPainter, kind: ShapeKind) -> None:
    sprite = ShapeSprite(shape=kind, width=5_000, height=1_000, fill=WHITE, stroke=CLEAR, stroke_width=0, radius=0)
    made = painter.paint(sprite, PAGE, {})
    assert made.width == pytest.approx(135, abs=9)
    assert made.left + made.width / 2 == pytest.approx(0, abs=5)
    assert made.height <= 50


@pytest.mark.parametrize("from_right", [False, True])
def test_a_bar_fills_from_its_side(painter: QtPainter, from_right: bool) -> None:
    bar = BarSprite(width=10_000, height=200, fill=Colour(255, 0, 0), back=CLEAR, radius=0, from_right=from_right,
                    filled=2_500)
    made = painter.paint(bar, PAGE, {})
    assert made.width == pytest.approx(68, abs=1)
    assert (made.left > 0) is from_right


def test_turning_by_a_right_angle_swaps_the_sides(painter: QtPainter) -> None:
    sprite: Sprite = ShapeSprite(shape=ShapeKind.RECTANGLE, width=4_000, height=500, fill=WHITE, stroke=CLEAR,
                                 stroke_width=0, radius=0, rotation=9_000, scale=20_000)
    made = painter.paint(sprite, PAGE, {})
    assert (made.width, made.height) == (pytest.approx(48, abs=2), pytest.approx(216, abs=2))


def test_every_sticker_can_be_drawn(painter: QtPainter) -> None:
    assert len(stickers()) >= 12
    for sticker in stickers():
        made = painter.paint(PictureSprite(source="s", width=3_000), PAGE, {"s": str(sticker.file)})
        assert made.width > 30
        assert set(sticker.titles) == {"en", "ar", "vi"}


def test_a_blur_keeps_the_amount_of_shade() -> None:
    mask = np.zeros((61, 61), np.uint8)
    mask[25:36, 25:36] = 255
    soft = blurred(mask, 10)
    assert soft.max() < 255
    assert int(soft.sum()) == pytest.approx(int(mask.sum()), rel=0.03)
    assert (soft == soft[::-1, ::-1]).all()


def test_without_qt_the_sentence_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "brova_desktop.paint.painter", None)
    with pytest.raises(Missing) as caught:
        opening.open_painter()
    assert caught.value.next_step is not None
    if sys.platform.startswith("linux"):
        assert "libegl1" in caught.value.sentence()

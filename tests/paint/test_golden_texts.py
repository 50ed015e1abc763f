"""Texts and captions as they were looked at and found right. BROVA_GOLDENS=write paints them anew: look at them."""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from brova_desktop.domain.colour import CLEAR, WHITE, Colour
from brova_desktop.domain.reels.sprites import CaptionSprite, TextSprite
from brova_desktop.domain.reels.style import (
    Align,
    CaptionKind,
    CaptionStyle,
    Direction,
    Outline,
    Shadow,
    TextBox,
    TextStyle,
)
from brova_desktop.paint.export import write_raster
from brova_desktop.paint.painter import QtPainter
from brova_desktop.ports.painter import Page

FOLDER = Path(__file__).parent.parent / "goldens" / "paint"
PAGE = Page(1080, 1920, 540, 960)
WRITE = os.environ.get("BROVA_GOLDENS") == "write"  # read before tests get their clean surroundings
TOO_MANY = ("a", "caption", "with", "far", "too", "many", "words", "to", "stay", "at", "the", "size", "it",
            "was", "given")
WORDS = ("اشتر", "الآن", "50%", "خصم", "Nike", "اليوم")


def style(**changes: object) -> TextStyle:
    return TextStyle(**{"size": 640, **changes})  # type: ignore[arg-type]


def caption(
    kind: CaptionKind, active: int | None, words: tuple[str, ...] = WORDS, box: Colour = CLEAR
) -> CaptionSprite:
    look = CaptionStyle(kind=kind, text=style(shadow=Shadow()), active_box=box)
    return CaptionSprite(text=" ".join(words), words=words, active=active, style=look)


CASES: dict[str, TextSprite | CaptionSprite] = {
    "latin": TextSprite(text="Fresh coffee, every day", style=style()),
    "latin-italic": TextSprite(text="Fresh coffee", style=style(italic=True, weight=400)),
    "latin-thin": TextSprite(text="Fresh coffee", style=style(weight=100)),
    "latin-spaced": TextSprite(text="SALE عرض", style=style(letter_spacing=120)),
    "latin-wrapped": TextSprite(text="A long line that has to break somewhere", style=style(align=Align.START)),
    "long-word": TextSprite(text="Donaudampfschifffahrtsgesellschaftskapitänsmütze", style=style()),
    "quotes": TextSprite(text="<b>\"it's\"</b> 100% \\n {x} & 'y'", style=style(size=480)),
    "vietnamese": TextSprite(text="Tiếng Việt: Ẫ Ễ Ộ ưỡn ẹo", style=style(family="Be Vietnam Pro")),
    "vietnamese-decomposed": TextSprite(text="Tie\u0302\u0301ng Vie\u0323\u0302t", style=style(family="Noto Sans")),
    "vietnamese-fallback": TextSprite(text="Giảm giá sốc", style=style(family="Cairo")),
    "arabic": TextSprite(text="مرحباً بكم في متجرنا", style=style()),
    "arabic-harakat": TextSprite(text="السَّلامُ عَلَيْكُمْ", style=style(arabic_family="Amiri")),
    "arabic-tatweel": TextSprite(text="عـــرض خـاص", style=style(arabic_family="Tajawal", weight=900)),
    "arabic-kufi": TextSprite(text="خصم كبير", style=style(arabic_family="Noto Kufi Arabic")),
    "arabic-noto": TextSprite(text="پیشنهاد ویژه چگ", style=style(arabic_family="Noto Sans Arabic")),
    "arabic-fallback": TextSprite(text="ڤيديو پاريس", style=style(arabic_family="Tajawal")),
    "arabic-lam-alef": TextSprite(text="لا الآن الأحد الإثنين", style=style()),
    "arabic-percent": TextSprite(text="خصم ٥٠٪", style=style()),
    "arabic-percent-latin": TextSprite(text="خصم 50%", style=style()),
    "arabic-phone": TextSprite(text="اتصل: 0501234567", style=style()),
    "arabic-brackets": TextSprite(text="العرض (حتى الجمعة)!", style=style()),
    "arabic-start": TextSprite(text="السطر الأول هنا\nالثاني", style=style(align=Align.START)),
    "arabic-italic": TextSprite(text="مائل قليلاً", style=style(italic=True)),
    "mixed-brand": TextSprite(text="اشتر iPhone 15 الآن", style=style()),
    "mixed-handle": TextSprite(text="تابعونا @brova_app", style=style()),
    "mixed-url": TextSprite(text="زوروا https://brova.app/x?a=1", style=style(size=480)),
    "mixed-ltr": TextSprite(text="New: عرض خاص today", style=style()),
    "mixed-paragraphs": TextSprite(text="Hello\nمرحبا\nXin chào", style=style(align=Align.START)),
    "forced-rtl": TextSprite(text="Hello!", style=style(direction=Direction.RTL)),
    "isolates": TextSprite(text="\u2067مرحبا!\u2069 abc \u202etxet\u202c ok", style=style(size=480)),
    "price": TextSprite(text="السعر: 1,299.00 ر.س", style=style()),
    "emoji": TextSprite(text="Sale 🔥🎉 ⭐", style=style()),
    "emoji-joined": TextSprite(text="👨‍👩‍👧 ❤️‍🔥 👍🏽 🏳️‍🌈 🇸🇦 🇻🇳 1️⃣ 🏴󠁧󠁢󠁥󠁮󠁧󠁿", style=style()),
    "emoji-arabic": TextSprite(text="عرض 🔥 اليوم 😍", style=style()),
    "text-or-emoji": TextSprite(text="© ™ ♥ ❤️ 5 ☺️", style=style()),
    "digits": TextSprite(text="0123 ٠١٢٣ ۴۵۶", style=style()),
    "outlined": TextSprite(text="عرض Big", style=style(outline=Outline(), shadow=Shadow())),
    "outlined-glass": TextSprite(text="Glass", style=style(outline=Outline(), colour=Colour(255, 255, 255, 90))),
    "boxed": TextSprite(text="في صندوق", style=style(box=TextBox(Colour(200, 30, 60)), shadow=Shadow())),
    "turned": TextSprite(text="Turned لف", style=style(), rotation=-1_200, scale=13_000),
    "typed": TextSprite(text="مرحبا بكم", style=style(), shown=7),
    "zalgo": TextSprite(text="Z" + "\u0301\u0316\u0320" * 10 + "o", style=style()),
    "missing": TextSprite(text="漢 ok", style=style()),
    "caption-plain": caption(CaptionKind.PLAIN, 1),
    "caption-boxed": caption(CaptionKind.BOXED, None),
    "caption-karaoke-first": caption(CaptionKind.KARAOKE, 0, box=Colour(150, 40, 200)),
    "caption-karaoke-percent": caption(CaptionKind.KARAOKE, 2, box=Colour(150, 40, 200)),
    "caption-karaoke-latin": caption(CaptionKind.KARAOKE, 4),
    "caption-pop": caption(CaptionKind.POP, 3),
    "caption-shrunk": caption(CaptionKind.KARAOKE, 5, TOO_MANY),
}


@pytest.mark.parametrize("name", CASES)
def test_a_text_looks_as_it_was_found_right(name: str, painter: QtPainter) -> None:
    raster = painter.paint(CASES[name], PAGE, {})
    golden = FOLDER / f"{name}.png"
    if WRITE:
        write_raster(golden, raster)
    made = np.asarray(Image.frombytes("RGBa", (raster.width, raster.height), raster.pixels).convert("RGBA")).astype(int)
    kept = np.asarray(Image.open(golden).convert("RGBA")).astype(int)
    assert made.shape == kept.shape
    made[:, :, :3] *= made[:, :, 3:]
    kept[:, :, :3] *= kept[:, :, 3:]
    made[:, :, :3] //= 255
    kept[:, :, :3] //= 255
    difference = np.abs(made - kept)
    assert difference.mean() < 0.5
    assert (difference > 32).mean() < 0.001


def middle_of(raster_pixels: bytes, width: int, height: int, colour: Colour) -> float:
    """The mean column in which a colour appears."""
    pixels = np.frombuffer(raster_pixels, np.uint8).reshape(height, width, 4).astype(int)
    near = np.abs(pixels - [colour.r, colour.g, colour.b, 255]).max(axis=2) < 12
    return float(np.nonzero(near)[1].mean())


def test_the_marked_word_walks_from_right_to_left_in_an_arabic_caption(painter: QtPainter) -> None:
    box = Colour(150, 40, 200)
    places = []
    for active in range(len(WORDS)):
        raster = painter.paint(caption(CaptionKind.KARAOKE, active, box=box), PAGE, {})
        places.append(raster.left + middle_of(raster.pixels, raster.width, raster.height, box))
    assert places == sorted(places, reverse=True)


def test_a_latin_caption_is_marked_from_left_to_right(painter: QtPainter) -> None:
    box = Colour(150, 40, 200)
    places = []
    for active in range(3):
        raster = painter.paint(caption(CaptionKind.POP, active, ("one", "two", "three"), box), PAGE, {})
        places.append(raster.left + middle_of(raster.pixels, raster.width, raster.height, box))
    assert places == sorted(places)


def test_white_letters_are_white(painter: QtPainter) -> None:
    raster = painter.paint(TextSprite(text="███", style=style(colour=WHITE)), PAGE, {})
    pixels = np.frombuffer(raster.pixels, np.uint8).reshape(-1, 4)
    assert (pixels == 255).all(axis=1).any()

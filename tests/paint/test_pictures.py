"""Picture files: animated, turned, tagged, broken, hostile."""

from __future__ import annotations

import struct
import zlib
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageCms

from brova_desktop.domain.colour import Colour
from brova_desktop.domain.errors import BadInput, Missing, Refused
from brova_desktop.domain.reels.sprites import PictureSprite
from brova_desktop.domain.reels.style import Crop
from brova_desktop.domain.ticks import ZERO, Ticks, from_seconds
from brova_desktop.paint import export, svg
from brova_desktop.paint.painter import QtPainter
from brova_desktop.ports.painter import Page, Raster

PAGE = Page(100, 100, 100, 100)
WHOLE_PICTURE = Crop()
RED, GREEN, BLUE = (255, 0, 0, 255), (0, 255, 0, 255), (0, 0, 255, 255)


def paint(painter: QtPainter, file: Path, *, at: Ticks = ZERO, crop: Crop = WHOLE_PICTURE, width: int = 2_000,
          rotation: int = 0, radius: int = 0) -> Raster:
    sprite = PictureSprite(source="p", width=width, at=at, crop=crop, rotation=rotation, radius=radius)
    return painter.paint(sprite, PAGE, {"p": str(file)})


def middle(raster: Raster) -> tuple[int, ...]:
    pixels = np.frombuffer(raster.pixels, np.uint8).reshape(raster.height, raster.width, 4)
    return tuple(int(part) for part in pixels[raster.height // 2, raster.width // 2])


@pytest.mark.parametrize("suffix", ["gif", "webp", "png"])
def test_an_animated_picture_shows_the_frame_of_its_time(painter: QtPainter, tmp_path: Path, suffix: str) -> None:
    frames = [Image.new("RGBA", (20, 20), colour) for colour in (RED, GREEN, BLUE)]
    file = tmp_path / f"moving.{suffix}"
    lossless = {"lossless": True} if suffix == "webp" else {}
    frames[0].save(file, save_all=True, append_images=frames[1:], duration=[100, 200, 100], loop=0, **lossless)
    for at, colour in (("0", RED), ("0.29", GREEN), ("0.05", RED), ("0.31", BLUE), ("0.1", GREEN), ("9", BLUE)):
        assert middle(paint(painter, file, at=from_seconds(at))) == colour


@pytest.mark.parametrize(("mode", "colour", "expected"), [
    ("RGB", (255, 0, 0), RED), ("L", 128, (128, 128, 128, 255)), ("LA", (200, 255), (200, 200, 200, 255)),
    ("1", 1, (255, 255, 255, 255)), ("P", 0, (0, 0, 0, 255)), ("I;16", 32_896, (128, 128, 128, 255)),
    ("RGBA", (0, 255, 0, 0), None),
])
def test_every_kind_of_pixel_is_understood(painter: QtPainter, tmp_path: Path, mode: str, colour: object,
                                           expected: tuple[int, ...] | None) -> None:
    file = tmp_path / "a.png"
    Image.new(mode, (30, 30), colour).save(file)  # type: ignore[arg-type]
    made = paint(painter, file)
    assert (middle(made) if made.width else None) == expected


def test_half_clear_pixels_are_premultiplied(painter: QtPainter, tmp_path: Path) -> None:
    Image.new("RGBA", (30, 30), (255, 0, 0, 128)).save(tmp_path / "a.png")
    assert middle(paint(painter, tmp_path / "a.png")) == (128, 0, 0, 128)


def test_a_picture_that_lies_on_its_side_is_put_upright(painter: QtPainter, tmp_path: Path) -> None:
    picture = Image.new("RGB", (40, 20))
    exif = picture.getexif()
    exif[0x0112] = 6
    picture.save(tmp_path / "a.jpg", exif=exif)
    made = paint(painter, tmp_path / "a.jpg")
    assert (made.width, made.height) == (20, 40)


def test_colours_of_another_space_become_srgb(painter: QtPainter, tmp_path: Path) -> None:
    lab = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB"))
    picture = Image.new("LAB", (20, 20), (255, 128, 128))
    picture.save(tmp_path / "a.tiff", icc_profile=lab.tobytes())
    assert middle(paint(painter, tmp_path / "a.tiff"))[:3] == pytest.approx((255, 255, 255), abs=12)


def test_a_crop_leaves_the_rest_in_the_asked_width(painter: QtPainter, tmp_path: Path) -> None:
    picture = Image.new("RGB", (40, 40), (255, 0, 0))
    picture.paste((0, 0, 255), (20, 0, 40, 40))
    picture.save(tmp_path / "a.png")
    made = paint(painter, tmp_path / "a.png", crop=Crop(left=5_000))
    assert (made.width, made.height) == (20, 40)
    assert middle(made) == BLUE


def test_round_corners_are_clear_also_when_turned(painter: QtPainter, tmp_path: Path) -> None:
    Image.new("RGB", (60, 60), (255, 0, 0)).save(tmp_path / "a.png")
    made = paint(painter, tmp_path / "a.png", width=6_000, radius=300)
    assert made.pixels[3] == 0
    turned = paint(painter, tmp_path / "a.png", width=6_000, radius=300, rotation=3_000)
    assert (turned.width, turned.height) == (pytest.approx(60, abs=2), pytest.approx(60, abs=2))


def test_a_missing_picture_is_named(painter: QtPainter, tmp_path: Path) -> None:
    with pytest.raises(Missing, match="gone"):
        paint(painter, tmp_path / "gone.png")
    with pytest.raises(Missing):
        painter.paint(PictureSprite(source="p", width=100), PAGE, {})


def _png(width: int, height: int) -> bytes:
    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">L", len(body)) + kind + body + struct.pack(">L", zlib.crc32(kind + body))

    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">2L5B", width, height, 8, 2, 0, 0, 0))
            + chunk(b"IDAT", zlib.compress(bytes(1_000))) + chunk(b"IEND", b""))


@pytest.mark.parametrize("content", [
    b"", b"not a picture", _png(60_000, 60_000), _png(300, 300)[:60], b"GIF89a" + bytes(7),
    b"\xff\xd8\xff\xe0" + bytes(90),
    b"RIFF\x10\0\0\0WEBPVP8 ", b"%!PS-Adobe-3.0 EPSF\n%%BoundingBox: 0 0 9 9\n", b"\0\0\0\x18ftypheic" + bytes(64),
    b"<svg", b"<svg xmlns='http://www.w3.org/2000/svg'/>", b"<html><svg/></html>",
])
def test_a_broken_or_hostile_picture_is_refused_by_name(painter: QtPainter, tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "it's {odd} %s.png"
    file.write_bytes(content)
    with pytest.raises(BadInput, match="odd"):
        paint(painter, file)


HEAD = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 10 10">'


def _nested_uses() -> str:
    levels = ['<g id="l0"><rect width="1" height="1"/></g>']
    for level in range(1, 12):
        levels.append(f'<g id="l{level}">' + f'<use xlink:href="#l{level - 1}"/>' * 10 + "</g>")
    return HEAD + "<defs>" + "".join(levels) + '</defs><use xlink:href="#l11"/></svg>'


@pytest.mark.parametrize("picture", [
    '<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>' + HEAD + "<text>&b;</text></svg>",
    '<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>' + HEAD + "<text>&x;</text></svg>",
    _nested_uses(),
    HEAD + '<g id="a"><use xlink:href="#a"/></g></svg>',
    HEAD + "<g>" * 5_000 + "</g>" * 5_000 + "</svg>",
    HEAD + '<rect width="1e30" height="1"/></svg>',
    HEAD + "<style>.a{mask:url(#m)}</style><mask id='m'/><rect class='a'/></svg>",
    HEAD + "<rect></svg>",
])
def test_a_hostile_svg_is_refused(picture: str) -> None:
    with pytest.raises(BadInput):
        svg.sanitised(picture.encode(), "a.svg", font="Brova Inter", letters=range(128))


@pytest.mark.parametrize("picture", [
    "<script>alert(1)</script>", '<rect onload="x()" width="1"/>', '<image href="http://example.org/a.png"/>',
    '<image xlink:href="file:///etc/passwd"/>', '<rect fill="url(http://example.org/#a)"/>',
    '<foreignObject><b xmlns="http://www.w3.org/1999/xhtml">x</b></foreignObject>', '<rect filter="url(#f)"/>',
    "<style>@import url(http://example.org/a.css);</style>", '<use href="other.svg#a"/>',
    '<rect style="fill:url(&quot;http://example.org&quot;)"/>', '<animate attributeName="x"/>',
    '<image xlink:href="data:image/svg+xml;base64,PHN2Zy8+"/>',
])
def test_what_reaches_out_of_an_svg_is_gone(picture: str) -> None:
    made = svg.sanitised((HEAD + picture + "</svg>").encode(), "a.svg", font="Brova Inter", letters=range(128)).decode()
    for danger in ("script", "onload", "example", "file:", "foreign", "filter", "import", "other.svg", "animate",
                   "data:"):
        assert danger not in made


def test_an_svg_keeps_its_gradients_and_shows_them(painter: QtPainter, tmp_path: Path) -> None:
    (tmp_path / "a.svg").write_text(
        HEAD + '<defs><linearGradient id="g"><stop stop-color="#00f"/></linearGradient></defs>'
        '<rect width="10" height="10" fill="url(#g)"/>'
        '<text y="5" font-family="Nobody">نص</text></svg>', encoding="utf-8")
    made = paint(painter, tmp_path / "a.svg")
    assert (made.width, made.height) == (20, 20)
    assert np.frombuffer(made.pixels, np.uint8)[:4].tolist() == list(BLUE)


@pytest.mark.parametrize("suffix", [".png", ".jpg", ".webp", ".avif"])
def test_a_written_picture_reads_back_with_its_colours_tagged(tmp_path: Path, suffix: str) -> None:
    raster = Raster(16, 16, 0, 0, bytes((100, 0, 0, 200)) * 256)
    file = tmp_path / f"out{suffix}"
    export.write_raster(file, raster, quality=100, background=Colour(0, 0, 0))
    with Image.open(file) as read:
        assert read.size == (16, 16)
        assert read.info["icc_profile"] == export.srgb_profile()
        expected = (100, 0, 0) if suffix == ".jpg" else (128, 0, 0, 200)
        assert read.getpixel((8, 8)) == pytest.approx(expected, abs=3)
    assert [one.name for one in tmp_path.iterdir()] == [file.name]


def test_equal_pictures_are_equal_files() -> None:
    pixels = bytes(range(192)) * 4
    assert export.encoded(".png", 16, 16, pixels) == export.encoded(".PNG", 16, 16, pixels)


@pytest.mark.parametrize(
    ("name", "width", "pixels"), [("a.bmp", 1, bytes(4)), ("a.png", 0, b""), ("a.png", 2, bytes(5))]
)
def test_what_cannot_be_written_is_refused(tmp_path: Path, name: str, width: int, pixels: bytes) -> None:
    with pytest.raises(Refused):
        export.write_pixels(tmp_path / name, width, width, pixels)
    assert not list(tmp_path.iterdir())

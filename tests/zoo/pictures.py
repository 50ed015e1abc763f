"""Pictures of the zoo, written by Pillow or by hand."""

from __future__ import annotations

import struct
import zlib
from pathlib import Path
from typing import Any

from PIL import Image

from tests.zoo.specimen import Fate, ZooFile

SIZE = (64, 40)
SVG = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" {head}>{body}</svg>'


def pictures(folder: Path) -> list[ZooFile]:
    """Write all pictures and say what they are."""
    return [*_photos(folder), *_damaged(folder), *_drawings(folder)]


def gradient(mode: str = "RGB", size: tuple[int, int] = SIZE) -> Image.Image:
    """Something to look at that is not the same in any corner."""
    red = Image.linear_gradient("L").resize(size)
    image = Image.merge("RGB", (red, red.transpose(Image.Transpose.ROTATE_180), red.point(lambda value: value // 2)))
    return image if mode == "RGB" else image.convert(mode)


def _photos(folder: Path) -> list[ZooFile]:
    found: list[ZooFile] = []

    def keep(name: str, image: Image.Image, facts: dict[str, Any], **options: Any) -> None:
        image.save(folder / name, **options)
        found.append(ZooFile(folder / name, facts={"kind": "image", "width": image.width, "height": image.height,
                                                   **facts}))

    keep("photo.jpg", gradient(), {"container": "jpeg", "has_alpha": False, "rotation": 0})
    for turn, rotation, is_mirrored in ((6, 90, False), (3, 180, False), (8, 270, False), (5, 270, True)):
        exif = Image.Exif()
        exif[0x0112] = turn
        keep(f"exif {turn}.jpg", gradient(), {"rotation": rotation, "is_mirrored": is_mirrored,
                                              "display_width": SIZE[1] if rotation in (90, 270) else SIZE[0]},
             exif=exif)
    keep("print.jpg", gradient("CMYK"), {"pixel_format": "cmyk"})
    keep("grey.jpg", gradient("L"), {"pixel_format": "l"})
    keep("wide gamut.jpg", gradient(), {"colour_profile": "Display P3"}, icc_profile=display_p3())
    keep("see-through.png", _see_through(), {"has_alpha": True, "container": "png"})
    keep("palette.png", gradient().quantize(16), {"pixel_format": "p"})
    keep("deep grey.png", Image.new("I;16", SIZE, 30_000), {"bit_depth": 16})
    keep("one pixel.png", Image.new("RGB", (1, 1)), {})
    keep("still.webp", _see_through(), {"container": "webp", "has_alpha": True})
    keep("still.gif", gradient().quantize(), {"container": "gif"})
    keep("still.avif", gradient(), {"container": "avif"})
    keep("scan.tif", gradient(), {"container": "tiff"})
    keep("old.bmp", gradient(), {"container": "bmp"})
    keep("very tall.png", Image.new("L", (3, 9_000)), {"height": 9_000})
    frames = [Image.new("RGBA", SIZE, (40 * n, 0, 200, 255 - 30 * n)) for n in range(5)]
    keep("animated.webp", frames[0], {"kind": "video", "is_animated": True, "frame_count": 5, "container": "webp",
                                      "rate_num": 10, "has_alpha": True},
         save_all=True, append_images=frames[1:], duration=100, lossless=True)
    (folder / "deep colour.png").write_bytes(png(SIZE[0], SIZE[1], 16, 2, bytes(SIZE[1] * (1 + SIZE[0] * 6))))
    found.append(ZooFile(folder / "deep colour.png", facts={"bit_depth": 16, "width": SIZE[0]}))
    return found


def _see_through() -> Image.Image:
    image = gradient("RGBA")
    image.putalpha(Image.linear_gradient("L").resize(SIZE))
    return image


def display_p3() -> bytes:
    """An ICC profile of the usual phone gamut, by Qt."""
    from PySide6.QtGui import QColorSpace

    space = QColorSpace(QColorSpace.NamedColorSpace.DisplayP3)
    space.setDescription("Display P3")
    return bytes(space.iccProfile().data())


def png(width: int, height: int, depth: int, colour: int, rows: bytes) -> bytes:
    """A PNG by hand (W3C PNG specification); `rows` are filter bytes and samples, and may be too few."""
    head = struct.pack(">IIBBBBB", width, height, depth, colour, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(kind, content) for kind, content in (
        (b"IHDR", head), (b"IDAT", zlib.compress(rows, 9)), (b"IEND", b"")))


def _chunk(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))


def _damaged(folder: Path) -> list[ZooFile]:
    whole = (folder / "photo.jpg").read_bytes()
    made = {
        "cut off.jpg": (whole[:len(whole) * 2 // 3], Fate.BROKEN, "cut off"),
        "cut off.png": ((folder / "see-through.png").read_bytes()[:150], Fate.BROKEN, ""),
        "bomb.png": (png(60_000, 60_000, 8, 2, bytes(100_000)), Fate.REFUSED, "too big"),
        "square bomb.png": (png(20_000, 20_000, 8, 2, bytes(100_000)), Fate.REFUSED, "too big"),
        "nothing inside.png": (b"\x89PNG\r\n\x1a\n" + bytes(40), Fate.BROKEN, "damaged"),
        "promise.gif": (b"GIF89a" + b"\xff" * 20, Fate.BROKEN, ""),
        "photoshop.jpg": (b"8BPS" + bytes(100), Fate.REFUSED, "Photoshop"),
    }
    for name, (content, _, _) in made.items():
        (folder / name).write_bytes(content)
    return [ZooFile(folder / name, fate, words=words) for name, (_, fate, words) in made.items()]


def _drawings(folder: Path) -> list[ZooFile]:
    laughs = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10 if n else "ha"}">' for n in range(10))
    uses = "".join(f'<g id="u{n}">{f"""<use xlink:href="#u{n - 1}"/>""" * 10}</g>' for n in range(1, 10))
    size = 'width="120" height="60"'
    texts: dict[str, tuple[str, str]] = {
        "logo.svg": (SVG.format(head=size, body='<rect width="50" height="50" fill="#c00"/>'), ""),
        "view box.svg": ("\ufeff<?xml version='1.0'?>\n<!-- by hand -->\n" + SVG.format(
            head='viewBox="0 0 200 100" height="5cm"', body="<path d='M0 0L9 9'/>"), ""),
        "script.svg": (SVG.format(head=size, body="<script>alert(1)</script>"), "program"),
        "handler.svg": (SVG.format(head=size, body='<rect onclick="steal()"/>'), "program"),
        "outside.svg": (SVG.format(head=size, body='<image xlink:href="http://192.0.2.1/a.png"/>'), "outside"),
        "local file.svg": (SVG.format(head=size, body='<image href="file:///etc/passwd"/>'), "outside"),
        "style.svg": (SVG.format(head=size, body="<style>@import url(http://192.0.2.1/a.css)</style>"), "outside"),
        "fill.svg": (SVG.format(head=size, body='<rect fill="url(http://192.0.2.1/#a)"/>'), "outside"),
        "laughs.svg": (f"<!DOCTYPE svg [{laughs}]>" + SVG.format(head=size, body="<text>&l9;</text>"), "entities"),
        "uses.svg": (SVG.format(head=size, body=f'<g id="u0"><path/></g>{uses}<use xlink:href="#u9"/>'), "complicated"),
        "circle.svg": (SVG.format(head=size, body='<g id="a"><use href="#a"/></g>'), "circles"),
        "huge.svg": (SVG.format(head='width="900000" height="900000"', body=""), "too big"),
        "deep.svg": (SVG.format(head=size, body="<g>" * 5_000 + "</g>" * 5_000), "complicated"),
        "page.svg": ("<html><body><svg/></body></html>", "text"),
    }
    found = []
    for name, (text, words) in texts.items():
        (folder / name).write_text(text, encoding="utf-8")
        found.append(ZooFile(folder / name, Fate.REFUSED if words else Fate.READY, words=words))
    found[0] = ZooFile(folder / "logo.svg", facts={"kind": "image", "container": "svg", "width": 120, "height": 60})
    found[1] = ZooFile(folder / "view box.svg", facts={"width": 378, "height": 189})
    (folder / "broken.svg").write_text(SVG.format(head=size, body="<rect"), encoding="utf-8")
    found.append(ZooFile(folder / "broken.svg", Fate.BROKEN, words="line"))
    return found



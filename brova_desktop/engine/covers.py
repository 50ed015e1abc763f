"""Thumbnails cut from a picture: one shape at a time, the part of it that is to be seen chosen by a person."""

from __future__ import annotations

from pathlib import Path

from PIL import Image

from brova_desktop.engine.stills import save_picture


def write_cover(picture: Path, target: Path, width: int, height: int, centre: float) -> None:
    """Cut `width` x `height` out of a picture of ours, as large a part as fits.

    `centre` is where the middle of the part lies, 0.0 to 1.0 along the side that has room (from the left, or from
    above). Raises OSError for a picture that cannot be read, NoRoom when it cannot be written.
    """
    with Image.open(picture) as opened:
        image = opened.convert("RGB")
    box = cover_box(image.width, image.height, width, height, centre)
    save_picture(image.resize((width, height), Image.Resampling.LANCZOS, box=box), target)


def cover_box(width: int, height: int, wide: int, high: int, centre: float) -> tuple[float, float, float, float]:
    """Left, top, right and bottom of the largest part of the shape `wide` x `high` inside a picture, in its pixels."""
    scale = min(width / wide, height / high)
    across, down = wide * scale, high * scale
    left = min(max(centre * width - across / 2, 0.0), width - across)
    top = min(max(centre * height - down / 2, 0.0), height - down)
    return left, top, left + across, top + down

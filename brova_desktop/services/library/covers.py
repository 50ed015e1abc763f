"""The thumbnail a person chose for a clip or picture: a wide and an upright one, kept in the workspace.

They are what lists, posts and places show in place of the poster that was made by itself. They belong to the asset, not
to its content, and are no cache: nothing else knows what was chosen.
"""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from brova_desktop.domain.errors import BadInput
from brova_desktop.domain.ids import AssetId, mint
from brova_desktop.domain.media.asset import Asset
from brova_desktop.domain.ticks import ZERO, Ticks
from brova_desktop.domain.words import say
from brova_desktop.engine.covers import cover_box, write_cover
from brova_desktop.engine.media_worker import MediaWorkers
from brova_desktop.files import make_folder
from brova_desktop.ports.report import Report

__all__ = ["FOLDER", "Covers", "Shape", "chosen_cover", "chosen_thumbnail", "cover_box"]

FOLDER = "thumbnails"
SUGGESTED = 6


class Shape(Enum):
    """The two shapes, with what their files are called."""

    WIDE = "1280x720"
    TALL = "1080x1920"

    @property
    def size(self) -> tuple[int, int]:
        """Pixels across and down."""
        across, _, down = self.value.partition("x")
        return int(across), int(down)


def cover_path(root: Path, asset: AssetId, shape: Shape) -> Path:
    """Where the thumbnail of a shape is, or would be."""
    return root / FOLDER / asset / f"{shape.value}.jpg"


def chosen_cover(root: Path, asset: Asset) -> Path | None:
    """The chosen thumbnail in the shape of the asset itself; None when nobody chose one."""
    if asset.facts is None or not asset.facts.has_picture:
        return None
    is_tall = asset.facts.display_height > asset.facts.display_width
    place = cover_path(root, asset.id, Shape.TALL if is_tall else Shape.WIDE)
    return place if place.is_file() else None


def chosen_thumbnail(root: Path, asset: AssetId) -> str:
    """The wide one as a post names it, relative to the workspace; "" when nobody chose one."""
    place = cover_path(root, asset, Shape.WIDE)
    return place.relative_to(root).as_posix() if place.is_file() else ""


@dataclass(frozen=True)
class Covers:
    """Chooses thumbnails for the assets of one workspace. All methods block."""

    root: Path
    looks: MediaWorkers

    def suggested(self, place: Path, report: Report, count: int = SUGGESTED) -> list[Ticks]:
        """Moments worth a thumbnail by sharpness and contrast, best first. Raises BrokenMedia."""
        return [at for at, _ in self.looks.suggest_frames(place, count, report)]

    def choose(self, asset: AssetId, picture: Path, report: Report, *, at: Ticks = ZERO,
               centres: tuple[float, float] = (0.5, 0.5)) -> None:
        """Take a frame of a film, or a picture, as the thumbnail of an asset.

        `centres` are where the wide and the upright part lie (`engine.covers.write_cover`). Raises what looking into
        the file raises, NoRoom; what was chosen before stays then.
        """
        folder = self.root / FOLDER / asset
        room = self.root / "cache" / f"once-{mint()}"
        make_folder(room)
        try:
            frame = room / "frame.png"
            self.looks.write_frame(picture, frame, report, at=at, long_side=0)
            make_folder(folder)
            for shape, centre in zip(Shape, centres, strict=True):
                write_cover(frame, folder / f"{shape.value}.jpg", *shape.size, centre)
        except OSError as error:
            words = say("{name} cannot be used as a thumbnail.", name=picture.name)
            raise BadInput(words, detail=str(error)) from error
        finally:
            shutil.rmtree(room, ignore_errors=True)

    def forget(self, asset: AssetId) -> None:
        """Back to the poster that is made by itself."""
        shutil.rmtree(self.root / FOLDER / asset, ignore_errors=True)

    def is_chosen(self, asset: AssetId) -> bool:
        return cover_path(self.root, asset, Shape.WIDE).is_file()

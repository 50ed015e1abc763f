"""The fonts that come with the product, as a table read from ``resources/fonts/fonts.json``.

Every file is known to Qt under a family name of its own, so a font installed on the machine never takes part, and a
run of text is drawn by the one file chosen here. Qt ignores `setWeight` on variable fonts and its cache may answer
a second family with a font drawn earlier (seen with 6.11.3): weights are axis values, and each run has one family.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from typing import Any

from brova_desktop.domain.errors import Missing
from brova_desktop.domain.words import say
from brova_desktop.paint import sfnt
from brova_desktop.paths import resource

SLANT = 0.2
"""Rise of a slanted letter where a family has no italics (about 11 degrees)."""
ITALIC_SLNT = -11.0


@dataclass(frozen=True, slots=True)
class FontFile:
    """One file. `axes` are the variable axes with their ends; a static file has its `weight`."""

    path: Path
    weight: int
    italic: bool
    axes: Mapping[str, tuple[float, float]]

    def __hash__(self) -> int:
        return hash(self.path)

    @property
    def qt_family(self) -> str:
        return f"Brova {self.path.stem}"

    def read(self) -> bytes:
        try:
            return self.path.read_bytes()
        except OSError as error:
            raise Missing(say("The font file {name} that comes with the program is gone.", name=self.path.name),
                          next_step=say("Install the program again."), detail=str(error)) from error


@dataclass(frozen=True, slots=True)
class Face:
    """A file with its axis values: everything that decides the shape of a letter. `shear` slants it."""

    file: FontFile
    axes: tuple[tuple[str, float], ...] = ()
    shear: float = 0.0


@dataclass(frozen=True)
class Family:
    """`ascent` and `descent` are its visual line, in 1/1000 of the size."""

    name: str
    scripts: tuple[str, ...]
    ascent: int
    descent: int
    licence: str
    source: str
    files: tuple[FontFile, ...]

    @cached_property
    def characters(self) -> Mapping[int, int]:
        """Code points its upright file can draw, with their glyphs."""
        return sfnt.characters(self.files[0].read())

    def face(self, weight: int, *, italic: bool, size: float) -> Face:
        """The file and axes for a weight (100-900) at a size in canvas pixels."""
        slanted = [file for file in self.files if file.italic]
        files = slanted if italic and slanted else [file for file in self.files if not file.italic]
        file = min(files, key=lambda one: (abs(one.weight - weight), one.weight)) if len(files) > 1 else files[0]
        wanted = {"wght": float(weight), "opsz": size, "slnt": ITALIC_SLNT if italic else 0.0}
        axes = tuple(
            (tag, min(max(wanted[tag], low), high)) for tag, (low, high) in file.axes.items()
        )
        needs_shear = italic and not file.italic and "slnt" not in file.axes
        return Face(file, axes, SLANT if needs_shear else 0.0)


@dataclass(frozen=True)
class Catalogue:
    """All families, and which ones help out when a family lacks a character."""

    families: Mapping[str, Family]
    emoji: Family
    latin_fallback: tuple[str, ...]
    arabic_fallback: tuple[str, ...]

    def chain(self, first: str, *, arabic: bool) -> tuple[Family, ...]:
        """The families to try for a run, best first. An unknown family is passed over."""
        names = (first, *(self.arabic_fallback if arabic else self.latin_fallback))
        known = (self.families[name] for name in dict.fromkeys(names) if name in self.families)
        return tuple(known)


@cache
def catalogue() -> Catalogue:
    """The bundled fonts. Raises Missing when the table is gone."""
    table = resource("fonts/fonts.json")
    try:
        rows = json.loads(table.read_text(encoding="utf-8"))
    except OSError as error:
        raise Missing(say("The fonts that come with the program are gone."),
                      next_step=say("Install the program again."), detail=str(error)) from error
    families = {row["family"]: _family(row) for row in rows["families"]}
    return Catalogue(families, families[rows["emoji"]], tuple(rows["latin_fallback"]), tuple(rows["arabic_fallback"]))


def _family(row: dict[str, Any]) -> Family:
    files = tuple(
        FontFile(resource(f"fonts/{file['file']}"), file.get("weight", 400), file.get("italic", False),
                 {tag: (float(low), float(high)) for tag, (low, high) in file.get("axes", {}).items()})
        for file in row["files"]
    )
    return Family(row["family"], tuple(row["scripts"]), row["ascent"], row["descent"], row["licence"],
                  row["source"], files)

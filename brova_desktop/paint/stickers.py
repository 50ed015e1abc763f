"""The stickers that come with the product, as a table read from ``resources/stickers/stickers.json``."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from brova_desktop.domain.errors import Missing
from brova_desktop.domain.words import say
from brova_desktop.paths import resource


@dataclass(frozen=True, slots=True)
class Sticker:
    """`titles` by language (en, ar, vi)."""

    name: str
    file: Path
    titles: Mapping[str, str]


@cache
def stickers() -> tuple[Sticker, ...]:
    """All of them in the order of the table. Raises Missing when the table is gone."""
    try:
        rows = json.loads(resource("stickers/stickers.json").read_text(encoding="utf-8"))["stickers"]
    except OSError as error:
        raise Missing(say("The stickers that come with the program are gone."),
                      next_step=say("Install the program again."), detail=str(error)) from error
    return tuple(Sticker(row["name"], resource(f"stickers/{row['name']}.svg"), row["titles"]) for row in rows)

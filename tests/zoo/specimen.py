"""One animal of the zoo, and what is expected of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path
from typing import Any


class Fate(Enum):
    """What importing has to do with a file."""

    READY = "ready"
    WARNED = "usable, with a warning"
    BROKEN = "broken, with a sentence"
    REFUSED = "refused, with a sentence"


@dataclass(frozen=True)
class ZooFile:
    """`facts` are fields or properties of MediaFacts and the values they must have; `words` is a part of the sentence.

    `seconds` is how long it lasts, right to a tenth of a second.
    """

    path: Path
    fate: Fate = Fate.READY
    facts: Mapping[str, Any] = field(default_factory=dict)
    words: str = ""
    seconds: float | None = None

    @property
    def is_importable(self) -> bool:
        return self.fate in (Fate.READY, Fate.WARNED)

"""What keeps a target from going out, or should be known before."""

from __future__ import annotations

from dataclasses import dataclass

from brova_desktop.domain.errors import Act
from brova_desktop.domain.words import Words


@dataclass(frozen=True, slots=True)
class Problem:
    """One sentence. `blocks`: it cannot go out like this; else it is advice.

    `code` is a stable short name ("caption-too-long"); `field` is the field of `Wording`, "media", "connection",
    "schedule" or ``option:<key>`` that it is about; `acts` are one-click fixes, the best first.
    """

    code: str
    words: Words
    blocks: bool = True
    field: str = ""
    acts: tuple[Act, ...] = ()

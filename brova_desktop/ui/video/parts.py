"""What the presenter tells and asks, as types."""

from __future__ import annotations

from array import array
from collections.abc import Mapping, Sequence
from enum import Enum, auto
from pathlib import Path
from typing import Protocol

from brova_desktop.domain.media.asset import Asset
from brova_desktop.domain.words import Words

DETAILED = 200
"""Selected assets whose words are looked at."""


class Part(Enum):
    """What changed for those who show it."""

    LIST = auto()
    SELECTION = auto()
    SIDE = auto()
    IMPORTS = auto()
    FILTER = auto()
    USES = auto()


class Phase(Enum):
    LOADING = auto()
    READY = auto()
    FAILED = auto()


class Rows(Protocol):
    """The list as the presenter fills it (`model.AssetModel`)."""

    order: array[int]

    def begin(self, order: array[int], known: Mapping[int, Asset]) -> None: ...
    def extend(self, order: array[int]) -> None: ...
    def renew(self, order: array[int]) -> None: ...
    def update(self, changed: Sequence[Asset]) -> None: ...
    def asset_of(self, seq: int) -> Asset | None: ...


class Asks(Protocol):
    """Questions to the person, and what leaves the program."""

    async def files(self, title: Words, pattern: str = "", *, many: bool = True) -> list[Path]: ...
    async def target(self, title: Words, name: str, suffix: str) -> Path | None: ...
    async def folder(self, title: Words) -> Path | None: ...
    async def agree(self, title: Words, text: Words, yes: Words) -> bool: ...
    async def name(self, title: Words, label: Words, start: str = "") -> str: ...
    def open_folder(self, place: Path) -> None: ...

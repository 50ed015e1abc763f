"""What the render process and its workers say to each other: pickled values over pipes between our own processes."""

from __future__ import annotations

import io
import pickle
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Any, BinaryIO

from brova_desktop.domain.errors import BrovaError
from brova_desktop.domain.reels.document import Reel
from brova_desktop.domain.reels.sprites import Sprite
from brova_desktop.engine.picture.encoding import Encoder


@dataclass(frozen=True, slots=True)
class Begin:
    """Which reel the next orders are about. `files` leads from source names to paths."""

    reel: Reel
    files: Mapping[str, str]
    encoder: Encoder
    threads: int


@dataclass(frozen=True, slots=True)
class Order:
    """Encode frames ``[start, end)`` to `target`; `sprites` says where painted pictures lie."""

    number: int
    start: int
    end: int
    target: Path
    sprites: Mapping[Sprite, Path]


@dataclass(frozen=True, slots=True)
class Progress:
    number: int
    frames: int


@dataclass(frozen=True, slots=True)
class Finished:
    number: int


@dataclass(frozen=True, slots=True)
class Failed:
    """`error` is what went wrong; `text` its technical side when it is no BrovaError."""

    number: int
    error: BrovaError | None
    text: str


def _read_only(content: dict[str, object]) -> Mapping[str, object]:
    return MappingProxyType(content)


class _Pickler(pickle.Pickler):
    """Read-only mappings, of which documents and sentences hold some, travel as what they wrap."""

    def reducer_override(self, value: object) -> Any:
        if isinstance(value, MappingProxyType):
            return _read_only, (dict(value),)
        return NotImplemented


def send(stream: BinaryIO, message: object) -> None:
    """One message, in one write."""
    packed = io.BytesIO()
    _Pickler(packed, protocol=pickle.HIGHEST_PROTOCOL).dump(message)
    stream.write(packed.getbuffer())
    stream.flush()


def receive(stream: BinaryIO) -> object:
    """The next message; EOFError when the other side is gone."""
    return pickle.load(stream)  # noqa: S301 (only ever used between our own processes)

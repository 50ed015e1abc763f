"""Steps as lines of text, so that a crash costs nothing but the last unfinished line.

An entry says which parts of the document's JSON are different after a step. Replaying entries over the last saved
JSON gives the document as it was; a damaged entry ends the replay, because later ones build on it.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Protocol, TypeVar
from zlib import crc32

from brova_desktop.domain.editing.diff import ABSENT, D, Document
from brova_desktop.domain.editing.open_document import Step

T = TypeVar("T", bound=Document, contravariant=True)


class Spelling(Protocol[T]):
    """How a kind of document is written as JSON."""

    @property
    def maps(self) -> tuple[str, ...]:
        """Names of the maps of parts."""
        ...

    def head(self, document: T) -> dict[str, Any]:
        """Everything but the maps of parts."""
        ...

    def part(self, map_name: str, part: Any) -> Any:
        """One record (or media entry, ...) of a map; never None."""
        ...


@dataclass(frozen=True, slots=True)
class Replay:
    """The document's JSON after all good entries, the names of their steps, and how many entries were lost."""

    tree: dict[str, Any]
    labels: tuple[str, ...] = ()
    lost: int = 0


def entry(number: int, step: Step[D], after: D, spelling: Spelling[D]) -> bytes:
    """A finished step as one line. Numbers count up by one; `after` is the document the step led to."""
    tree: dict[str, Any] = {"n": number, "label": step.label, "way": step.way.value, "parts": {}}
    for name, pairs in step.change.parts.items():
        tree["parts"][name] = {
            id: None if new is ABSENT else spelling.part(name, new) for id, (_, new) in pairs.items()
        }
    if step.change.values:
        tree["head"], tree["maps"] = spelling.head(after), list(spelling.maps)
    line = json.dumps(tree, ensure_ascii=False, separators=(",", ":")).encode("utf-8")
    return b"%08x " % crc32(line) + line + b"\n"


def replayed(saved: Mapping[str, Any], entries: Iterable[bytes]) -> Replay:
    """Apply entries in order to the JSON they followed, up to the first that is damaged or out of order."""
    tree = dict(saved)
    labels: list[str] = []
    waiting = list(entries)
    expected: int | None = None
    for index, line in enumerate(waiting):
        read = _read(line)
        if read is None or (expected is not None and read["n"] != expected):
            return Replay(tree, tuple(labels), len(waiting) - index)
        tree = _applied(tree, read)
        labels.append(read["label"])
        expected = read["n"] + 1
    return Replay(tree, tuple(labels))


def _applied(tree: dict[str, Any], read: dict[str, Any]) -> dict[str, Any]:
    if "head" in read:  # the head is whole: a field that it lacks is gone
        tree = {**{name: tree[name] for name in read["maps"] if name in tree}, **read["head"]}
    for name, parts in read["parts"].items():
        whole = {**tree.get(name, {}), **parts}
        tree = {**tree, name: {id: part for id, part in whole.items() if part is not None}}
    return tree


def _read(line: bytes) -> dict[str, Any] | None:
    """An entry, or None when it is not whole."""
    checksum, _, body = line.rstrip(b"\n").partition(b" ")
    if checksum != b"%08x" % crc32(body):
        return None
    try:
        found = json.loads(body)
    except ValueError:  # pragma: no cover - a checksum that fits by chance
        return None
    shaped = (
        isinstance(found, dict) and isinstance(found.get("n"), int) and isinstance(found.get("parts"), dict)
    )
    return found if shaped else None

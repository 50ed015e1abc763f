"""Steps as lines of text, so that a crash costs nothing but the last unfinished line.

An entry holds both sides of what a step made different in the document's JSON. Replaying entries over the last saved
JSON gives the document as it was, a damaged entry ends the replay, because later ones build on it; `remembered` makes
of entries the steps that can be undone. A line is ``CHECKSUM NAME<tab>SIDES``: the name (number, label, way) is read
at once, the sides when they are needed. Lines of the first kind had no tab and only the side after the step.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Protocol, TypeAlias, TypeVar
from zlib import crc32

from brova_desktop.domain.editing.diff import ABSENT, Change, D, Document
from brova_desktop.domain.editing.open_document import Joined, Step, Way

T = TypeVar("T", bound=Document, contravariant=True)
Tree: TypeAlias = dict[str, Any]


class Spelling(Protocol[T]):
    """How a kind of document is written as JSON."""

    @property
    def version(self) -> str:
        """The name of the JSON's shape, as it stands in the ``schema`` of a document."""
        ...

    @property
    def maps(self) -> tuple[str, ...]:
        """Names of the maps of parts."""
        ...

    def head(self, document: T) -> Tree:
        """Everything but the maps of parts."""
        ...

    def part(self, map_name: str, part: Any) -> Any:
        """One record (or media entry, ...) of a map; never None."""
        ...

    def fields(self, before: Any, after: Any) -> tuple[Tree, Tree] | None:
        """The top fields of a part's JSON that differ, on both sides; a field that a side lacks is left out there.

        None for parts that only make sense whole.
        """
        ...


@dataclass(frozen=True, slots=True)
class Sides:
    """What an entry changes. Each pair is the JSON before the step and after it, None where there is nothing."""

    parts: Mapping[str, Mapping[str, tuple[Any, Any]]]
    """By map and id: parts that came, went, or are written whole."""
    fields: Mapping[str, Mapping[str, tuple[Tree, Tree]]]
    """By map and id: the fields that differ."""
    head: tuple[Tree | None, Tree] | None
    maps: tuple[str, ...]
    """The maps of parts; they are no fields of the head."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A step that was written down. `version` is the shape of its JSON, None for one that leads only forward."""

    number: int
    label: str
    way: Way
    joined: Joined
    version: str | None
    sides_text: bytes

    def sides(self) -> Sides:
        """Read what changed. Raises ValueError for what no version of this program wrote."""
        tree = json.loads(self.sides_text)
        try:
            return _sides(tree) if self.version is not None else _after_side(tree)
        except (LookupError, TypeError, AttributeError) as error:
            raise ValueError("these are no sides of a step") from error


@dataclass(frozen=True, slots=True)
class Replay:
    """The document's JSON after all good entries, these entries, and how many others were lost."""

    tree: Tree
    entries: tuple[Entry, ...] = ()
    lost: int = 0

    @property
    def labels(self) -> tuple[str, ...]:
        """The names of the steps that came back."""
        return tuple(entry.label for entry in self.entries)


def entry(number: int, step: Step[D], after: D, spelling: Spelling[D]) -> bytes:
    """A finished step as one line. Numbers count up by one; `after` is the document the step led to."""
    name: Tree = {"n": number, "label": step.label, "way": step.way.value, "v": spelling.version}
    if step.joined is not Joined.APART:
        name["joined"] = step.joined.value
    line = _text(name) + b"\t" + _text(_sides_tree(step, after, spelling))
    return b"%08x " % crc32(line) + line + b"\n"


def read_entry(line: bytes) -> Entry | None:
    """An entry, or None when it is not whole."""
    checksum, _, content = line.rstrip(b"\n").partition(b" ")
    if checksum != b"%08x" % crc32(content):
        return None
    name, tab, sides = content.partition(b"\t")  # JSON holds tabs only as \t
    try:
        found = json.loads(name)
        version = found["v"] if tab else None
        read = Entry(found["n"], found["label"], Way(found["way"]), Joined(found.get("joined", "apart")), version,
                     sides if tab else name)  # fmt: skip
    except (ValueError, LookupError, TypeError, AttributeError):  # a checksum that fits, but nothing this program wrote
        return None
    kinds = ((found["n"], int), (found["label"], str), (version, str | None))
    return read if all(isinstance(value, kind) for value, kind in kinds) else None


def replayed(saved: Mapping[str, Any], entries: Iterable[bytes], *,
             upgrade: Callable[[Tree], Tree] | None = None) -> Replay:  # fmt: skip
    """Apply entries in order to the JSON they followed, up to the first that is damaged or out of order.

    `upgrade` brings JSON to the present shape: it is asked when the entries become those of a newer version.
    """
    tree = dict(saved)
    good: list[Entry] = []
    waiting = list(entries)
    for index, line in enumerate(waiting):
        read = read_entry(line)
        if read is None or (good and read.number != good[-1].number + 1):
            return Replay(tree, tuple(good), len(waiting) - index)
        if upgrade is not None and read.version not in (None, tree.get("schema")):
            tree = upgrade(tree)
        try:
            tree = _applied(tree, read.sides())
        except (ValueError, TypeError, AttributeError):
            return Replay(tree, tuple(good), len(waiting) - index)
        good.append(read)
    return Replay(tree, tuple(good))


# --- writing ---


def _sides_tree(step: Step[D], after: D, spelling: Spelling[D]) -> Tree:
    parts: Tree = {}
    fields: Tree = {}
    for name, pairs in step.change.parts.items():
        for id, (old, new) in pairs.items():
            differing = None if old is ABSENT or new is ABSENT else spelling.fields(old, new)
            if differing is not None:
                fields.setdefault(name, {})[id] = differing
            else:
                parts.setdefault(name, {})[id] = [
                    None if side is ABSENT else spelling.part(name, side) for side in (old, new)
                ]
    tree: Tree = {"parts": parts, "fields": fields}
    if step.change.values:
        of_head: Change[D] = Change(values=step.change.values)
        before = of_head.backward(after)
        tree["head"] = [spelling.head(before), spelling.head(after)]
        tree["maps"] = list(spelling.maps)
    return tree


def _text(tree: Tree) -> bytes:
    return json.dumps(tree, ensure_ascii=False, separators=(",", ":")).encode("utf-8")


# --- reading ---


def _sides(tree: Tree) -> Sides:
    before, after = tree.get("head", (None, None))
    return Sides(_pairs(tree["parts"]), _pairs(tree["fields"]), None if after is None else (before, after),
                 tuple(tree.get("maps", ())))  # fmt: skip


def _pairs(maps: Tree) -> dict[str, dict[str, tuple[Any, Any]]]:
    return {name: {id: (before, after) for id, (before, after) in parts.items()} for name, parts in maps.items()}


def _after_side(tree: Tree) -> Sides:
    """An entry of the first kind."""
    parts = {name: {id: (None, part) for id, part in parts.items()} for name, parts in tree["parts"].items()}
    head = tree.get("head")
    return Sides(parts, {}, None if head is None else (None, head), tuple(tree.get("maps", ())))


def _applied(tree: Tree, sides: Sides) -> Tree:
    if sides.head is not None:  # the head is whole: a field that it lacks is gone
        tree = {**{name: tree[name] for name in sides.maps if name in tree}, **sides.head[1]}
    for name in {*sides.parts, *sides.fields}:
        whole = dict(tree.get(name, {}))
        for id, (_, part) in sides.parts.get(name, {}).items():
            if part is None:
                whole.pop(id, None)
            else:
                whole[id] = part
        for id, (before, after) in sides.fields.get(name, {}).items():
            kept = {field: value for field, value in whole.get(id, {}).items() if field not in before}
            whole[id] = {**kept, **after}
        tree = {**tree, name: whole}
    return tree

"""Steps of earlier days: journal entries become steps that can be undone and done again.

Names are known at once; what a step changed is read when somebody wants it undone. It is undone only where the
document is exactly what the step had made of it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any, Generic, Protocol, TypeVar

from brova_desktop.domain.editing.diff import D, Document
from brova_desktop.domain.editing.journal import Entry, Sides, Spelling, Tree
from brova_desktop.domain.editing.open_document import Joined, PastLost, Way
from brova_desktop.domain.errors import BadInput

K = TypeVar("K", bound=Document)


class Reading(Spelling[K], Protocol[K]):
    """How JSON becomes a kind of document again. What is read raises BadInput for JSON that makes no sense."""

    def fields_of(self, part: Any, names: Iterable[str]) -> Tree:
        """Some top fields of a part's JSON, without those it lacks."""
        ...

    def read_head(self, document: K, head: Tree) -> K:
        """The document with everything but its parts from a head."""
        ...

    def read_part(self, map_name: str, id: str, tree: Any) -> Any: ...

    def read_fields(self, part: Any, fields: Tree, lacking: Iterable[str]) -> Any:
        """The part with other fields, and without some."""
        ...

    def check(self, document: K) -> None:
        """Raises BadInput for a document that contradicts itself."""
        ...


@dataclass(frozen=True, slots=True)
class History(Generic[D]):
    """Steps of earlier days as `OpenDocument` takes them: the next to be undone, or done again, stands last."""

    undo: tuple[Remembered[D], ...] = ()
    redo: tuple[Remembered[D], ...] = ()


@dataclass(frozen=True, slots=True)
class Remembered(Generic[D]):
    """A step of one or several entries (typing), in order. `reading` is its document's."""

    label: str
    links: tuple[_Link, ...]
    reading: Reading[D]

    def backward(self, document: D) -> D:
        """Raises PastLost."""
        return self._travelled(document, [link.turned for link in reversed(self.links)])

    def forward(self, document: D) -> D:
        """Raises PastLost."""
        return self._travelled(document, self.links)

    def _travelled(self, document: D, links: Iterable[_Link]) -> D:
        try:
            for link in links:
                document = link.applied(document, self.reading)
            self.reading.check(document)
        except (BadInput, ValueError, LookupError, TypeError, AttributeError) as error:
            raise PastLost(f"{type(error).__name__}: {error}") from error
        return document


@dataclass(frozen=True, slots=True)
class _Link:
    """An entry, leading from the first of its sides to the second or, turned, the other way."""

    entry: Entry
    is_turned: bool = False

    @property
    def turned(self) -> _Link:
        return replace(self, is_turned=not self.is_turned)

    def applied(self, document: D, reading: Reading[D]) -> D:
        sides = self.entry.sides()
        start, end = (1, 0) if self.is_turned else (0, 1)
        put: dict[str, Any] = {}
        for name in {*sides.parts, *sides.fields}:
            put[name] = dict(getattr(document, name))
            _put_parts(put[name], name, sides, start, reading)
            _put_fields(put[name], name, sides, start, reading)
        if sides.head is not None:
            was, coming = sides.head[start], sides.head[end]
            if coming is None or reading.head(document) != was:
                raise ValueError("the document is another than the step's")
            document = reading.read_head(document, coming)
        changed: D = replace(document, **put)  # type: ignore[type-var]
        return changed


def _put_parts(whole: dict[str, Any], name: str, sides: Sides, start: int, reading: Reading[Any]) -> None:
    for id, pair in sides.parts.get(name, {}).items():
        was, coming = pair[start], pair[1 - start]
        if was != (reading.part(name, whole[id]) if id in whole else None):
            raise ValueError(f"{name}.{id} is another than the step's")
        if coming is None:
            whole.pop(id, None)
        else:
            whole[id] = reading.read_part(name, id, coming)


def _put_fields(whole: dict[str, Any], name: str, sides: Sides, start: int, reading: Reading[Any]) -> None:
    for id, pair in sides.fields.get(name, {}).items():
        was, coming = pair[start], pair[1 - start]
        if was != reading.fields_of(whole[id], {*was, *coming}):
            raise ValueError(f"{name}.{id} is another than the step's")
        whole[id] = reading.read_fields(whole[id], coming, was.keys() - coming.keys())


def remembered(entries: Iterable[Entry], reading: Reading[D]) -> History[D]:
    """The steps that a document with these entries behind it can undo and do again.

    The oldest entries may be gone: what they did is not known, everything later is. Where an entry is missing in
    between, or is of another shape, remembering begins after it.
    """
    undo: list[Remembered[D]] = []
    redo: list[Remembered[D]] = []
    expected: int | None = None
    for entry in entries:
        if entry.version != reading.version or entry.number != expected:
            undo.clear()
            redo.clear()
        expected = entry.number + 1
        if entry.version != reading.version:
            continue
        match entry.way:
            case Way.DONE:
                _done(undo, entry, reading)
                redo.clear()
            case Way.UNDONE:
                one = undo.pop() if undo else Remembered(entry.label, (_Link(entry, is_turned=True),), reading)
                redo.append(one)
            case Way.REDONE:
                undo.append(redo.pop() if redo else Remembered(entry.label, (_Link(entry),), reading))
    return History(tuple(undo), tuple(redo))


def _done(undo: list[Remembered[D]], entry: Entry, reading: Reading[D]) -> None:
    if entry.joined is Joined.APART or not undo:
        if entry.joined is not Joined.BOTH_GONE:
            undo.append(Remembered(entry.label, (_Link(entry),), reading))
        return
    last = undo.pop()
    if entry.joined is Joined.MORE:
        undo.append(replace(last, links=(*last.links, _Link(entry))))

"""How the journal writes and reads reels: the parts of the format that it needs one by one."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import Field, fields, replace
from functools import cache
from typing import Any

from pydantic import TypeAdapter, ValidationError

from brova_desktop.domain.errors import BadInput
from brova_desktop.domain.ids import AssetId, ItemId
from brova_desktop.domain.reels import schema
from brova_desktop.domain.reels.checks import damage
from brova_desktop.domain.reels.document import Reel
from brova_desktop.domain.reels.encode import encoded
from brova_desktop.domain.reels.format import head_tree, media_tree, record_tree
from brova_desktop.domain.reels.records import Media, Record
from brova_desktop.domain.reels.upgrades import Tree, version_name
from brova_desktop.domain.words import say

MAPS = ("records", "media")


class ReelSpelling:
    """See `domain.editing.journal.Spelling` and `domain.editing.remembered.Reading`."""

    maps = MAPS

    @property
    def version(self) -> str:
        return version_name()

    # --- writing ---

    def head(self, document: Reel) -> Tree:
        return head_tree(document)

    def part(self, map_name: str, part: Record | Media) -> Tree:
        return record_tree(part) if isinstance(part, Record) else media_tree(part)

    def fields(self, before: Record | Media, after: Record | Media) -> tuple[Tree, Tree] | None:
        """None for another type of record, and where fields that this version does not know may be anywhere."""
        if type(before) is not type(after) or _holds_unknown(before) or _holds_unknown(after):
            return None
        names = [name for name in _fields_of(before) if _differ(getattr(before, name), getattr(after, name))]
        return self.fields_of(before, names), self.fields_of(after, names)

    def fields_of(self, part: Record | Media, names: Iterable[str]) -> Tree:
        known = _fields_of(part)
        values = ((name, getattr(part, name), known[name].default) for name in names if name in known)
        return {name: encoded(value) for name, value, default in values if not (value is None and default is None)}

    # --- reading ---

    def read_head(self, document: Reel, head: Tree) -> Reel:
        built: Reel = _read(Reel, {**head, **{name: {} for name in MAPS}}, "schema")
        return replace(built, records=document.records, media=document.media)

    def read_part(self, map_name: str, id: str, tree: Any) -> Record | Media:
        kind = Media if map_name == "media" else schema.RECORD_TYPES.get(tree.get("type"))
        if kind is None:
            raise _unreadable(f"{map_name}.{id}")
        read: Record | Media = _read(kind, tree)
        return replace(read, id=AssetId(id)) if isinstance(read, Media) else replace(read, id=ItemId(id))

    def read_fields(self, part: Record | Media, fields: Tree, lacking: Iterable[str]) -> Record | Media:
        known = _fields_of(part)
        if _holds_unknown(part) or not known.keys() >= {*fields, *lacking}:
            raise _unreadable(part.id)
        values: dict[str, Any] = dict.fromkeys(lacking)
        for name, value in fields.items():
            values[name], unknown = schema.read_value(_adapter_of(part, name), value)
            if unknown:
                raise _unreadable(f"{part.id}.{name}")
        return replace(part, **values)

    def check(self, document: Reel) -> None:
        for problem in damage(document):
            raise _unreadable(f"{problem.item}: {problem.words}")


def _differ(before: Any, after: Any) -> bool:
    return before is not after and bool(before != after)


def _holds_unknown(part: Record | Media) -> bool:
    return bool(part.extra)


def _fields_of(part: Record | Media) -> dict[str, Field[Any]]:
    kind: Any = type(part)
    return _fields(kind)


@cache
def _fields(kind: Any) -> dict[str, Field[Any]]:
    return {field.name: field for field in fields(kind) if field.name not in ("id", "extra")}


def _adapter_of(part: Record | Media, name: str) -> TypeAdapter[Any]:
    kind: Any = type(part)
    return _adapter(kind, name)


@cache
def _adapter(kind: Any, name: str) -> TypeAdapter[Any]:
    return TypeAdapter(schema.field_type(kind, name))


def _read(kind: Any, tree: Tree, *leave_out: str) -> Any:
    known = {name: value for name, value in tree.items() if name not in leave_out}
    try:
        return schema.mirror(kind).model_validate(known)._built
    except ValidationError as error:
        raise _unreadable(str(error)) from error


def _unreadable(detail: str) -> BadInput:
    return BadInput(say("This step cannot be read."), detail=detail[:500])

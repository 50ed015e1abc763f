"""Assets as rows of the library, and back."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, TypeVar

from sqlalchemy import Connection, Row, delete, select, text
from sqlalchemy.dialects.sqlite import insert

from brova_desktop.domain.ids import AssetId
from brova_desktop.domain.media.asset import (
    Asset,
    AssetState,
    Category,
    Origin,
    Placement,
    Status,
    search_text,
)
from brova_desktop.domain.media.facts import MediaFacts, MediaKind
from brova_desktop.domain.media.folding import fold
from brova_desktop.storage.tables.assets import asset_tags, tags
from brova_desktop.storage.tables.columns import words_from, words_record

T = TypeVar("T")

_INDEX = text("INSERT OR REPLACE INTO asset_words(rowid, words) VALUES (:seq, :words)")


def asset_values(asset: Asset) -> dict[str, Any]:
    """The columns of an asset, its tags and search words left out."""
    facts = asset.facts
    return {
        "id": asset.id, "kind": asset.kind.value, "name": asset.name, "sort_name": fold(asset.label),
        "title": asset.title, "description": asset.description, "spoken": asset.spoken,
        "category": asset.category.value, "status": asset.status.value, "origin": asset.origin.value,
        "rating": asset.rating, "placement": asset.placement.value, "path": asset.path,
        "content_hash": asset.content_hash, "size": asset.size, "modified_ns": asset.modified_ns,
        "state": asset.state.value, "trouble": words_record(asset.trouble),
        "facts": None if facts is None else facts.record(),
        "duration": facts.duration if facts else 0, "width": facts.display_width if facts else 0,
        "height": facts.display_height if facts else 0,
        "added": asset.added, "changed": asset.changed, "deleted": asset.deleted,
    }


def asset_from(row: Row[Any], its_tags: tuple[str, ...]) -> Asset:
    return Asset(
        id=AssetId(row.id), kind=MediaKind(row.kind), name=row.name, path=row.path,
        placement=Placement(row.placement), content_hash=row.content_hash, size=row.size,
        modified_ns=row.modified_ns, added=row.added, changed=row.changed, title=row.title,
        description=row.description, spoken=row.spoken, tags=its_tags, category=Category(row.category),
        status=Status(row.status), origin=Origin(row.origin), rating=row.rating,
        facts=None if row.facts is None else MediaFacts.from_record(row.facts),
        state=AssetState(row.state), trouble=words_from(row.trouble), deleted=row.deleted,
    )


def assets_from(connection: Connection, rows: Iterable[Row[Any]]) -> tuple[Asset, ...]:
    """Assets of rows, in their order, with their tags: two statements whatever their number."""
    listed = list(rows)
    named = tags_of(connection, [row.seq for row in listed])
    return tuple(asset_from(row, named.get(row.seq, ())) for row in listed)


def tags_of(connection: Connection, seqs: list[int]) -> dict[int, tuple[str, ...]]:
    if not seqs:
        return {}
    query = (select(asset_tags.c.asset_seq, tags.c.name).join(tags, tags.c.seq == asset_tags.c.tag_seq)
             .where(asset_tags.c.asset_seq.in_(seqs)).order_by(tags.c.folded))
    found: dict[int, tuple[str, ...]] = {}
    for seq, name in connection.execute(query):
        found[seq] = (*found.get(seq, ()), name)
    return found


def write_tags(connection: Connection, wanted: Mapping[int, tuple[str, ...]]) -> None:
    """Give assets exactly these tags; a tag that differs only in case or accents is the same tag."""
    connection.execute(delete(asset_tags).where(asset_tags.c.asset_seq.in_(list(wanted))))
    names = {seq: {fold(name): name.strip() for name in reversed(its)} for seq, its in wanted.items()}
    spelled = {folded: name for its in reversed(names.values()) for folded, name in its.items()}
    if not spelled:
        return
    connection.execute(insert(tags).on_conflict_do_nothing(),
                       [{"name": name, "folded": folded} for folded, name in spelled.items()])
    known: dict[str, int] = {}
    for some in batched(list(spelled)):
        known.update(connection.execute(select(tags.c.folded, tags.c.seq).where(tags.c.folded.in_(some))).all())
    connection.execute(insert(asset_tags), [{"asset_seq": seq, "tag_seq": known[folded]}
                                            for seq, its in names.items() for folded in its])


def batched(values: Sequence[T], size: int = 1_000) -> Iterator[Sequence[T]]:
    """As many as one statement names comfortably."""
    return (values[first:first + size] for first in range(0, len(values), size))


def write_words(connection: Connection, indexed: list[tuple[int, Asset]]) -> None:
    """Renew the full-text index of assets."""
    connection.execute(_INDEX, [{"seq": seq, "words": search_text(asset)} for seq, asset in indexed])

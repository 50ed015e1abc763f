"""Lists of assets: search as you type, filters, order, pages.

Pages are found by the key of the last row (keyset), never by counting rows off, so page 1,000 costs what page 1 does.
A search in the newest-first order walks the full-text index backwards and stops when the page is full.
"""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from sqlalchemy import (
    ColumnElement,
    Connection,
    Integer,
    Select,
    and_,
    column,
    false,
    func,
    literal_column,
    select,
    table,
    tuple_,
)

from brova_desktop.domain.ids import AssetId
from brova_desktop.domain.media.asset import Asset
from brova_desktop.domain.media.folding import fold, tokens
from brova_desktop.domain.media.query import Aspect, AssetQuery, Sort
from brova_desktop.storage.asset_rows import assets_from
from brova_desktop.storage.database import Database, ReadStop
from brova_desktop.storage.tables.assets import asset_tags, assets, collection_assets, collections, tags

PAGE = 60
WORDS_LIMIT = 16
FEW_HITS = 2_000
MANY = 5_000
"""Values in one statement; SQLite takes 32,766 (SQLite documentation, limits)."""

T = TypeVar("T")

_WORDS = table("asset_words", column("rowid", Integer))
_BINNED = assets.alias("binned")
_ORDERS: dict[Sort, tuple[ColumnElement[Any], bool]] = {
    Sort.NEWEST: (assets.c.seq, True), Sort.OLDEST: (assets.c.seq, False), Sort.NAME: (assets.c.sort_name, False),
    Sort.LARGEST: (assets.c.size, True), Sort.LONGEST: (assets.c.duration, True),
    Sort.BEST_RATED: (assets.c.rating, True),
}


@dataclass(frozen=True, slots=True)
class Page(Generic[T]):
    """Some items and where the next page begins; `after` is None at the end of the list."""

    items: tuple[T, ...]
    after: tuple[Any, int] | None


class AssetSearch:
    """Reads only; every method may be stopped from another thread."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def page(self, query: AssetQuery = AssetQuery(), *, after: tuple[Any, int] | None = None, size: int = PAGE,  # noqa: B008 - an immutable value
             stop: ReadStop | None = None) -> Page[Asset]:
        """The next `size` assets of a list."""
        key, falling = _ORDERS[query.sort]

        def unit(connection: Connection) -> Page[Asset]:
            statement = _ordered(_filtered(select(assets), query, walk=_has_many_hits(connection, query)), query)
            if after is not None:
                here = tuple_(key, assets.c.seq)
                statement = statement.where(here < after if falling else here > after)
            rows = connection.execute(statement.limit(size + 1)).all()
            last = rows[size - 1] if len(rows) > size else None
            return Page(assets_from(connection, rows[:size]),
                        None if last is None else (getattr(last, key.key or "seq"), last.seq))

        return self._database.read(unit, stop=stop)

    def order(self, query: AssetQuery = AssetQuery(), *, limit: int | None = None,  # noqa: B008
              stop: ReadStop | None = None) -> array[int]:
        """The row numbers of the whole list in its order, 8 bytes each: what a grid scrolls over.

        With `limit` only the first so many, as quickly as a page.
        """
        def unit(connection: Connection) -> array[int]:
            walk = limit is not None and _has_many_hits(connection, query)
            statement = _ordered(_filtered(select(assets.c.seq), query, walk=walk), query)
            return array("q", connection.execute(statement.limit(limit)).scalars())

        return self._database.read(unit, stop=stop)

    def rows(self, seqs: list[int], *, stop: ReadStop | None = None) -> tuple[Asset, ...]:
        """The assets of row numbers that are still there, in the order asked for."""
        place = {seq: number for number, seq in enumerate(seqs)}

        def unit(connection: Connection) -> tuple[Asset, ...]:
            found = connection.execute(select(assets).where(assets.c.seq.in_(seqs))).all()
            return assets_from(connection, sorted(found, key=lambda row: place[row.seq]))

        return self._database.read(unit, stop=stop)

    def numbered(self, seqs: Sequence[int], *, stop: ReadStop | None = None) -> dict[int, Asset]:
        """The assets of row numbers that are still there, by number."""
        def unit(connection: Connection) -> dict[int, Asset]:
            found = connection.execute(select(assets).where(assets.c.seq.in_(list(seqs)))).all()
            return {row.seq: asset for row, asset in zip(found, assets_from(connection, found), strict=True)}

        return self._database.read(unit, stop=stop)

    def ids_of(self, seqs: Sequence[int]) -> tuple[AssetId, ...]:
        """The ids of row numbers that are still there, in the order asked for; any number of them."""
        def unit(connection: Connection) -> dict[int, str]:
            found: dict[int, str] = {}
            for first in range(0, len(seqs), MANY):
                some = assets.c.seq.in_(list(seqs[first:first + MANY]))
                found.update(connection.execute(select(assets.c.seq, assets.c.id).where(some)).all())
            return found

        known = self._database.read(unit)
        return tuple(AssetId(known[seq]) for seq in seqs if seq in known)

    def number_of(self, asset: AssetId) -> int | None:
        """The row number of an asset."""
        query = select(assets.c.seq).where(assets.c.id == asset)
        return self._database.read(lambda connection: connection.execute(query).scalar_one_or_none())

    def count(self, query: AssetQuery = AssetQuery(), *, stop: ReadStop | None = None) -> int:  # noqa: B008
        """How many assets the list has."""
        if match_words(query.text) and query == AssetQuery(query.text, in_bin=query.in_bin, sort=query.sort):
            # The index alone knows the answer: no need to look every hit up in the table.
            statement: Select[Any] = select(func.count()).select_from(_WORDS).where(
                _matching(query.text), _in_bin(_WORDS.c.rowid, query.in_bin))
        else:
            statement = _filtered(select(func.count()).select_from(assets), query)
        return self._database.read(lambda connection: int(connection.execute(statement).scalar_one()), stop=stop)

    def counts_by(self, what: str, query: AssetQuery = AssetQuery()) -> dict[str, int]:  # noqa: B008
        """How many assets per "kind", "state", "status", "category" or "origin"."""
        if what not in ("kind", "state", "status", "category", "origin"):
            raise ValueError(f"assets are not counted by {what}")
        chosen = assets.c[what]
        statement = _filtered(select(chosen, func.count()).select_from(assets), query).group_by(chosen)
        return self._database.read(lambda connection: dict(connection.execute(statement).all()))

    def tag_counts(self, starting: str = "", *, limit: int = 100) -> list[tuple[str, int]]:
        """Tags in use and how often, the most used first; `starting` narrows as one types."""
        number = func.count().label("number")
        statement = (select(tags.c.name, number).join(asset_tags, asset_tags.c.tag_seq == tags.c.seq)
                     .join(assets, assets.c.seq == asset_tags.c.asset_seq)
                     .where(assets.c.deleted.is_(None), tags.c.folded.startswith(fold(starting), autoescape=True))
                     .group_by(tags.c.seq).order_by(number.desc(), tags.c.folded).limit(limit))
        return self._database.read(lambda connection: [(name, count) for name, count in connection.execute(statement)])


def match_words(typed: str) -> str:
    """What people typed as a query of the full-text index: every word must begin a word of the asset.

    Only folded letters and digits go in, each word quoted, so nothing typed is ever an operator ("" for no words).
    """
    return " ".join(f'"{word}"*' for word in tokens(typed)[:WORDS_LIMIT])


def _filtered(statement: Select[Any], query: AssetQuery, *, walk: bool = False) -> Select[Any]:
    """Add the conditions of a query. `walk` goes along the order and looks each row up among the hits."""
    if match_words(query.text):
        hits = select(_WORDS.c.rowid).where(_matching(query.text))
        # A unary plus keeps SQLite from starting at the hits (SQLite documentation, "The SQLite Query Optimizer").
        place = literal_column("+assets.seq") if walk else assets.c.seq
        statement = statement.where(place.in_(hits))
    elif query.text.strip():
        statement = statement.where(false())
    statement = statement.where(_kept(query), *_choices(query), *_ranges(query))
    for tag in query.tags:
        has_tag = select(asset_tags.c.asset_seq).join(tags, tags.c.seq == asset_tags.c.tag_seq)
        statement = statement.where(assets.c.seq.in_(has_tag.where(tags.c.folded == fold(tag))))
    if query.collection is not None:
        inside = (select(collection_assets.c.asset_seq)
                  .join(collections, collections.c.seq == collection_assets.c.collection_seq))
        statement = statement.where(assets.c.seq.in_(inside.where(collections.c.id == query.collection)))
    return statement


def _ordered(statement: Select[Any], query: AssetQuery) -> Select[Any]:
    first, falling = _ORDERS[query.sort]
    keys = (first,) if first is assets.c.seq else (first, assets.c.seq)
    return statement.order_by(*(key.desc() if falling else key for key in keys))


def _matching(typed: str) -> ColumnElement[bool]:
    return literal_column("asset_words").op("MATCH", is_comparison=True)(match_words(typed))


def _kept(query: AssetQuery) -> ColumnElement[bool]:
    """In the bin or not. A plain list by age is answered from the bin's own index, which lies in that order."""
    is_plain = _is_by_age(query) and not match_words(query.text) and not query.kinds
    if is_plain and not query.in_bin:
        return assets.c.deleted.is_(None)
    return _in_bin(assets.c.seq, query.in_bin)


def _in_bin(seq: ColumnElement[int], wanted: bool) -> ColumnElement[bool]:
    """The bin is small: its numbers are read once from their index, and no row is looked up for this."""
    binned = select(_BINNED.c.seq).where(_BINNED.c.deleted.is_not(None))
    return seq.in_(binned) if wanted else seq.not_in(binned)


def _has_many_hits(connection: Connection, query: AssetQuery) -> bool:
    """Whether so much is found that sorting all of it costs more than walking along the order."""
    if _is_by_age(query) or not match_words(query.text):
        return False
    some = select(_WORDS.c.rowid).where(_matching(query.text)).limit(FEW_HITS + 1).subquery()
    return int(connection.execute(select(func.count()).select_from(some)).scalar_one()) > FEW_HITS


def _is_by_age(query: AssetQuery) -> bool:
    return query.sort in (Sort.NEWEST, Sort.OLDEST)


def _choices(query: AssetQuery) -> list[ColumnElement[bool]]:
    # The indexes of the other orders know the kind: walking along them is quicker than looking up and sorting all
    # assets of a kind, which the unary plus keeps SQLite from.
    kind = assets.c.kind if _is_by_age(query) else literal_column("+assets.kind")
    wanted = ((kind, query.kinds), (assets.c.state, query.states), (assets.c.status, query.statuses),
              (assets.c.category, query.categories), (assets.c.origin, query.origins))
    return [column.in_([one.value for one in values]) for column, values in wanted if values]


def _ranges(query: AssetQuery) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = []
    if query.rating_from:
        found.append(assets.c.rating >= query.rating_from)
    if query.longer_than is not None:
        found.append(assets.c.duration > query.longer_than)
    if query.shorter_than is not None:
        found.append(assets.c.duration < query.shorter_than)
    if query.added_from is not None:
        found.append(assets.c.added >= query.added_from)
    if query.added_before is not None:
        found.append(assets.c.added < query.added_before)
    if query.aspect is not None:
        found.append(_aspect(query.aspect))
    return found


def _aspect(aspect: Aspect) -> ColumnElement[bool]:
    width, height = assets.c.width, assets.c.height
    shape = {Aspect.PORTRAIT: height > width, Aspect.LANDSCAPE: width > height, Aspect.SQUARE: width == height}
    return and_(width > 0, height > 0, shape[aspect])

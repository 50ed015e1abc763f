"""Assets: adding, changing, the bin, finding again what has moved."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, bindparam, delete, func, insert, select, update
from sqlalchemy.exc import IntegrityError

from brova_desktop.domain.errors import Act, Missing, Refused
from brova_desktop.domain.ids import AssetId
from brova_desktop.domain.media.asset import Asset, AssetState, check_words
from brova_desktop.domain.words import say
from brova_desktop.files import is_there
from brova_desktop.storage.asset_rows import asset_values, assets_from, batched, write_tags, write_words
from brova_desktop.storage.asset_search import AssetSearch
from brova_desktop.storage.database import Database
from brova_desktop.storage.tables.assets import assets

_INDEXED = ("title", "name", "description", "spoken", "tags", "category")


class AssetStore(AssetSearch):
    """Every media file the library knows; for lists and searches see AssetSearch."""

    def __init__(self, database: Database) -> None:
        super().__init__(database)
        self._database = database

    def add(self, *new: Asset) -> None:
        """Put assets into the library, all or none.

        Raises BadInput for words outside their limits, Refused when an id is taken.
        """
        for asset in new:
            check_words(asset)

        def unit(connection: Connection) -> None:
            indexed = []
            for asset in new:
                result = connection.execute(insert(assets).values(asset_values(asset)))
                seq = int(result.inserted_primary_key[0]) if result.inserted_primary_key else 0
                indexed.append((seq, asset))
            for some in batched(indexed):
                write_tags(connection, {seq: asset.tags for seq, asset in some})
                write_words(connection, list(some))

        try:
            self._database.write(unit)
        except IntegrityError as error:
            raise Refused(say("This file is in the library already."), detail=str(error.orig)) from error

    def get(self, asset: AssetId) -> Asset:
        """One asset, in the bin or not. Raises Missing."""
        found = self.find(asset)
        if found is None:
            raise _unknown(asset)
        return found

    def find(self, asset: AssetId) -> Asset | None:
        return next(iter(self._where(assets.c.id == asset)), None)

    def get_many(self, wanted: Iterable[AssetId]) -> dict[AssetId, Asset]:
        """Those of the assets that are known."""
        return {asset.id: asset for asset in self._where(assets.c.id.in_(list(wanted)))}

    def with_hash(self, content_hash: str) -> tuple[Asset, ...]:
        """Assets with this content, newest last, those in the bin included: duplicates, and lost files found again."""
        return self._where(assets.c.content_hash == content_hash)

    def with_path(self, path: str) -> tuple[Asset, ...]:
        return self._where(assets.c.path == path)

    def in_state(self, *states: AssetState) -> tuple[Asset, ...]:
        """Assets in any of the states and not in the bin, e.g. those whose probe a crash ended."""
        return self._where(assets.c.state.in_([state.value for state in states]), assets.c.deleted.is_(None))

    def change(self, asset: AssetId, edit: Callable[[Asset], Asset], at: datetime) -> Asset:
        """Replace an asset by what `edit` makes of its present state, in one transaction; returns the new one.

        Raises Missing, BadInput for words outside their limits, and whatever `edit` raises; nothing is changed then.
        """
        return self.change_many([asset], edit, at)[0]

    def change_many(self, wanted: Iterable[AssetId], edit: Callable[[Asset], Asset], at: datetime) -> tuple[Asset, ...]:
        """Like `change` for several, all or none; each is edited once."""
        ids = list(wanted)

        def unit(connection: Connection) -> tuple[Asset, ...]:
            after: dict[AssetId, Asset] = {}
            for some in batched(list(dict.fromkeys(ids))):
                after.update(_changed(connection, some, edit, at))
            return tuple(after[one] for one in ids)

        return self._database.write(unit)

    def take_over(self, old: AssetId, fresh: AssetId, at: datetime) -> Asset:
        """Give an asset the file of another one, which is gone then; its words stay. Raises Missing."""
        def unit(connection: Connection) -> Asset:
            [(_, new)] = _read(connection, [fresh]).values()
            taken = _changed(connection, [old], lambda one: replace(
                one, kind=new.kind, name=new.name, path=new.path, placement=new.placement, size=new.size,
                content_hash=new.content_hash, modified_ns=new.modified_ns, facts=new.facts, state=new.state,
                trouble=new.trouble), at)
            connection.execute(delete(assets).where(assets.c.id == fresh))
            return taken[old]

        return self._database.write(unit, durable=True)

    def bin(self, wanted: Iterable[AssetId], at: datetime) -> tuple[Asset, ...]:
        """Put assets into the bin; their files stay."""
        return self.change_many(wanted, lambda asset: replace(asset, deleted=asset.deleted or at), at)

    def unbin(self, wanted: Iterable[AssetId], at: datetime) -> tuple[Asset, ...]:
        """Take assets out of the bin again."""
        return self.change_many(wanted, lambda asset: replace(asset, deleted=None), at)

    def forget(self, wanted: Iterable[AssetId]) -> int:
        """Remove assets from the library for good; returns how many there were. Files are the caller's business."""
        ids = list(wanted)
        return self._database.write(
            lambda connection: connection.execute(delete(assets).where(assets.c.id.in_(ids))).rowcount, durable=True)

    def paths(self) -> set[str]:
        """Every path the library knows, the bin included; to find files nobody knows."""
        return self._database.read(lambda connection: set(connection.execute(select(assets.c.path)).scalars()))

    def lie_in(self, root: Path) -> int:
        """Write down by its path in the workspace what is written down whole and is there; how many those were.

        Only the way of writing changes: the assets themselves do not count as changed.
        """
        above, after = f"{root}{os.sep}", f"{root}{chr(ord(os.sep) + 1)}"  # a range that the index of paths answers
        query = select(assets.c.seq, assets.c.path).where(assets.c.path > above, assets.c.path < after)
        whole = self._database.read(lambda connection: connection.execute(query).all())
        rows = [{"its_seq": seq, "path": Path(path).relative_to(root).as_posix()} for seq, path in whole
                if ".." not in Path(path).parts and is_there(Path(path))]
        if rows:
            self._database.write(lambda connection: connection.execute(
                update(assets).where(assets.c.seq == bindparam("its_seq")), rows))
        return len(rows)

    def total_size(self) -> int:
        """Bytes of all files together."""
        query = select(func.coalesce(func.sum(assets.c.size), 0))
        return self._database.read(lambda connection: int(connection.execute(query).scalar_one()))

    def _where(self, *conditions: Any) -> tuple[Asset, ...]:
        query = select(assets).where(*conditions).order_by(assets.c.seq)
        return self._database.read(lambda connection: assets_from(connection, connection.execute(query)))


def _changed(connection: Connection, wanted: Sequence[AssetId], edit: Callable[[Asset], Asset], at: datetime
             ) -> dict[AssetId, Asset]:
    """Edit assets and write what became different: the fewer columns, the fewer indexes are touched."""
    now: dict[AssetId, Asset] = {}
    rows: dict[tuple[str, ...], list[dict[str, Any]]] = {}
    tagged: dict[int, tuple[str, ...]] = {}
    indexed: list[tuple[int, Asset]] = []
    for id, (seq, before) in _read(connection, wanted).items():
        now[id] = before
        edited = edit(before)
        if edited == before:
            continue
        now[id] = after = replace(edited, id=before.id, changed=at)
        check_words(after)
        was = asset_values(before)
        values = {name: value for name, value in asset_values(after).items() if value != was[name]}
        if values:
            rows.setdefault(tuple(values), []).append({**values, "its_seq": seq})
        if after.tags != before.tags:
            tagged[seq] = after.tags
        if any(getattr(after, name) != getattr(before, name) for name in _INDEXED):
            indexed.append((seq, after))
    for some in rows.values():
        connection.execute(update(assets).where(assets.c.seq == bindparam("its_seq")), some)
    if tagged:
        write_tags(connection, tagged)
    if indexed:
        write_words(connection, indexed)
    return now


def _read(connection: Connection, wanted: Sequence[AssetId]) -> dict[AssetId, tuple[int, Asset]]:
    """Assets with their row numbers, in the order asked for. Raises Missing."""
    rows = connection.execute(select(assets).where(assets.c.id.in_(wanted))).all()
    found = {asset.id: (int(row.seq), asset) for row, asset in zip(rows, assets_from(connection, rows), strict=True)}
    for one in wanted:
        if one not in found:
            raise _unknown(one)
    return {one: found[one] for one in wanted}


def _unknown(asset: AssetId) -> Missing:
    return Missing(say("This file is not in the library (any more)."), acts=(Act.CHOOSE_ANOTHER_FILE,), detail=asset)

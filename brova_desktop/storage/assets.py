"""Assets: adding, changing, the bin, finding again what has moved."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, delete, func, insert, select, update
from sqlalchemy.exc import IntegrityError

from brova_desktop.domain.errors import Act, Missing, Refused
from brova_desktop.domain.ids import AssetId
from brova_desktop.domain.media.asset import Asset, AssetState, check_words
from brova_desktop.domain.words import say
from brova_desktop.storage.asset_rows import asset_values, assets_from, write_tags, write_words
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
                if asset.tags:
                    write_tags(connection, seq, asset.tags)
                indexed.append((seq, asset))
            if indexed:
                write_words(connection, indexed)

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
        """Like `change` for several, all or none."""
        def unit(connection: Connection) -> tuple[Asset, ...]:
            return tuple(_change(connection, asset, edit, at) for asset in wanted)

        return self._database.write(unit)

    def take_over(self, old: AssetId, fresh: AssetId, at: datetime) -> Asset:
        """Give an asset the file of another one, which is gone then; its words stay. Raises Missing."""
        def unit(connection: Connection) -> Asset:
            new = _read(connection, fresh)[1]
            taken = _change(connection, old, lambda one: replace(
                one, kind=new.kind, name=new.name, path=new.path, placement=new.placement, size=new.size,
                content_hash=new.content_hash, modified_ns=new.modified_ns, facts=new.facts, state=new.state,
                trouble=new.trouble), at)
            connection.execute(delete(assets).where(assets.c.id == fresh))
            return taken

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

    def total_size(self) -> int:
        """Bytes of all files together."""
        query = select(func.coalesce(func.sum(assets.c.size), 0))
        return self._database.read(lambda connection: int(connection.execute(query).scalar_one()))

    def _where(self, *conditions: Any) -> tuple[Asset, ...]:
        query = select(assets).where(*conditions).order_by(assets.c.seq)
        return self._database.read(lambda connection: assets_from(connection, connection.execute(query)))


def _change(connection: Connection, wanted: AssetId, edit: Callable[[Asset], Asset], at: datetime) -> Asset:
    seq, before = _read(connection, wanted)
    edited = edit(before)
    if edited == before:
        return before
    after = replace(edited, id=before.id, changed=at)
    check_words(after)
    connection.execute(update(assets).where(assets.c.seq == seq).values(asset_values(after)))
    if after.tags != before.tags:
        write_tags(connection, seq, after.tags)
    if any(getattr(after, name) != getattr(before, name) for name in _INDEXED):
        write_words(connection, [(seq, after)])
    return after


def _read(connection: Connection, wanted: AssetId) -> tuple[int, Asset]:
    row = connection.execute(select(assets).where(assets.c.id == wanted)).one_or_none()
    if row is None:
        raise _unknown(wanted)
    return int(row.seq), assets_from(connection, [row])[0]


def _unknown(asset: AssetId) -> Missing:
    return Missing(say("This file is not in the library (any more)."), acts=(Act.CHOOSE_ANOTHER_FILE,), detail=asset)

"""Files made from assets: poster, filmstrip, waveform, proxy. All of them can be made again."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, delete, func, select, update
from sqlalchemy.dialects.sqlite import insert

from brova_desktop.domain.errors import Missing
from brova_desktop.domain.ids import AssetId
from brova_desktop.domain.words import say
from brova_desktop.storage.database import Database
from brova_desktop.storage.tables.assets import assets, derived_files

_FILES = select(assets.c.id.label("asset"), derived_files).join(assets, assets.c.seq == derived_files.c.asset_seq)


@dataclass(frozen=True, slots=True)
class DerivedFile:
    """A file in the cache folder, `path` relative to it with forward slashes.

    `key` says how it was made (settings and the content it was made from): another key is another file.
    """

    asset: AssetId
    kind: str
    key: str
    path: str
    size: int
    made: datetime
    used: datetime


class DerivedStore:
    def __init__(self, database: Database) -> None:
        self._database = database

    def put(self, *files: DerivedFile) -> None:
        """Note files, replacing those with the same asset, kind and key. Raises Missing for an unknown asset."""
        def unit(connection: Connection) -> None:
            for file in files:
                seq = connection.execute(select(assets.c.seq).where(assets.c.id == file.asset)).scalar_one_or_none()
                if seq is None:
                    raise Missing(say("This file is not in the library (any more)."), detail=file.asset)
                values = {"path": file.path, "size": file.size, "made": file.made, "used": file.used}
                adding = insert(derived_files).values(asset_seq=seq, kind=file.kind, key=file.key, **values)
                connection.execute(adding.on_conflict_do_update(
                    index_elements=["asset_seq", "kind", "key"], set_=values))

        self._database.write(unit)

    def find(self, asset: AssetId, kind: str, key: str | None = None) -> DerivedFile | None:
        """The newest file of a kind, or the one with a key."""
        query = _FILES.where(assets.c.id == asset, derived_files.c.kind == kind)
        if key is not None:
            query = query.where(derived_files.c.key == key)
        query = query.order_by(derived_files.c.made.desc(), derived_files.c.seq.desc()).limit(1)
        row = self._database.read(lambda connection: connection.execute(query).one_or_none())
        return None if row is None else _file(row)

    def of(self, wanted: Iterable[AssetId], kind: str | None = None) -> dict[AssetId, tuple[DerivedFile, ...]]:
        """The files of several assets, oldest first: what a grid needs for a page of posters."""
        query = _FILES.where(assets.c.id.in_(list(wanted))).order_by(derived_files.c.made, derived_files.c.seq)
        if kind is not None:
            query = query.where(derived_files.c.kind == kind)
        rows = self._database.read(lambda connection: connection.execute(query).all())
        found: dict[AssetId, tuple[DerivedFile, ...]] = {}
        for row in rows:
            found[row.asset] = (*found.get(row.asset, ()), _file(row))
        return found

    def touch(self, files: Iterable[DerivedFile], at: datetime) -> None:
        """Note that files were used, so that cleaning up takes others first."""
        paths = [file.path for file in files]
        change = update(derived_files).where(derived_files.c.path.in_(paths)).values(used=at)
        self._database.write(lambda connection: connection.execute(change))

    def least_used(self, *, limit: int = 200) -> tuple[DerivedFile, ...]:
        """Those whose last use is longest ago, for cleaning up."""
        query = _FILES.order_by(derived_files.c.used, derived_files.c.seq).limit(limit)
        return self._database.read(lambda connection: tuple(_file(row) for row in connection.execute(query)))

    def forget(self, paths: Iterable[str]) -> None:
        gone = delete(derived_files).where(derived_files.c.path.in_(list(paths)))
        self._database.write(lambda connection: connection.execute(gone))

    def paths(self) -> set[str]:
        return self._database.read(
            lambda connection: set(connection.execute(select(derived_files.c.path)).scalars()))

    def total_size(self) -> int:
        """Bytes of all of them."""
        query = select(func.coalesce(func.sum(derived_files.c.size), 0))
        return self._database.read(lambda connection: int(connection.execute(query).scalar_one()))


def _file(row: Row[Any]) -> DerivedFile:
    return DerivedFile(AssetId(row.asset), row.kind, row.key, row.path, row.size, row.made, row.used)

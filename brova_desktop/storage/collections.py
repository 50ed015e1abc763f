"""Collections: named groups of assets; an asset may be in several."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, delete, func, literal, select, update
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.exc import IntegrityError

from brova_desktop.domain.errors import Act, BadInput, Missing, Refused
from brova_desktop.domain.ids import AssetId, mint
from brova_desktop.domain.media.folding import fold
from brova_desktop.domain.words import say
from brova_desktop.storage.database import Database
from brova_desktop.storage.tables.assets import assets, collection_assets, collections

NAME_LIMIT = 120


@dataclass(frozen=True, slots=True)
class Collection:
    id: str
    name: str
    created: datetime
    size: int
    """How many assets it has, those in the bin left out."""


class CollectionStore:
    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, name: str, at: datetime) -> str:
        """Make a collection and return its id. Raises BadInput, or Refused when the name is taken."""
        new = mint()
        values = {"id": new, "name": _checked(name), "folded": fold(name), "created": at}
        try:
            self._database.write(lambda connection: connection.execute(insert(collections).values(values)))
        except IntegrityError as error:
            raise _taken(name) from error
        return new

    def rename(self, collection: str, name: str) -> None:
        """Raises BadInput, Missing, or Refused when the name is taken."""
        change = update(collections).where(collections.c.id == collection)
        named = change.values(name=_checked(name), folded=fold(name))
        try:
            touched = self._database.write(lambda connection: connection.execute(named).rowcount)
        except IntegrityError as error:
            raise _taken(name) from error
        if not touched:
            raise _unknown(collection)

    def remove(self, collection: str) -> None:
        """Forget a collection; its assets stay in the library."""
        gone = delete(collections).where(collections.c.id == collection)
        self._database.write(lambda connection: connection.execute(gone))

    def put(self, collection: str, members: Iterable[AssetId]) -> int:
        """Put assets into a collection; returns how many were not there yet. Raises Missing."""
        ids = list(members)

        def unit(connection: Connection) -> int:
            chosen = select(literal(_seq(connection, collection)), assets.c.seq).where(assets.c.id.in_(ids))
            adding = insert(collection_assets).from_select(["collection_seq", "asset_seq"], chosen)
            return connection.execute(adding.on_conflict_do_nothing()).rowcount

        return self._database.write(unit)

    def take_out(self, collection: str, members: Iterable[AssetId]) -> int:
        """Take assets out of a collection; returns how many were there. Raises Missing."""
        ids = select(assets.c.seq).where(assets.c.id.in_(list(members)))

        def unit(connection: Connection) -> int:
            inside = collection_assets.c.collection_seq == _seq(connection, collection)
            return connection.execute(
                delete(collection_assets).where(inside, collection_assets.c.asset_seq.in_(ids))).rowcount

        return self._database.write(unit)

    def all(self) -> tuple[Collection, ...]:
        """Every collection by name, with its size."""
        query = (select(collections.c.id, collections.c.name, collections.c.created, func.count(assets.c.seq))
                 .outerjoin(collection_assets, collection_assets.c.collection_seq == collections.c.seq)
                 .outerjoin(assets, (assets.c.seq == collection_assets.c.asset_seq) & assets.c.deleted.is_(None))
                 .group_by(collections.c.seq).order_by(collections.c.folded))
        return self._database.read(lambda connection: tuple(Collection(*row) for row in connection.execute(query)))


def _seq(connection: Connection, collection: str) -> int:
    query = select(collections.c.seq).where(collections.c.id == collection)
    seq: int | None = connection.execute(query).scalar_one_or_none()
    if seq is None:
        raise _unknown(collection)
    return seq


def _checked(name: str) -> str:
    tidy = " ".join(name.split())
    if not tidy or len(tidy) > NAME_LIMIT:
        raise BadInput(say("A collection needs a name of 1 to {limit} characters.", limit=NAME_LIMIT), acts=(Act.EDIT,))
    return tidy


def _taken(name: str) -> Refused:
    return Refused(say("There is a collection called {name} already.", name=name), acts=(Act.EDIT,))


def _unknown(collection: str) -> Missing:
    return Missing(say("This collection is not there any more."), detail=collection)

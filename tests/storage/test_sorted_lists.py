from __future__ import annotations

import pytest
from sqlalchemy import select
from sqlalchemy.dialects import sqlite

from brova_desktop.domain.media.facts import MediaKind
from brova_desktop.domain.media.query import AssetQuery, Sort
from brova_desktop.storage import asset_search
from brova_desktop.storage.library import Library
from brova_desktop.storage.tables.assets import assets

KINDS = ((), (MediaKind.VIDEO,), (MediaKind.VIDEO, MediaKind.IMAGE))


@pytest.mark.parametrize("sort", [Sort.NAME, Sort.LARGEST, Sort.LONGEST, Sort.BEST_RATED])
@pytest.mark.parametrize("kinds", KINDS, ids=("every kind", "one kind", "two kinds"))
def test_a_sorted_list_is_read_from_its_index_alone(library: Library, sort: Sort, kinds: tuple[MediaKind, ...]) -> None:
    plan = plan_of(library, AssetQuery(kinds=kinds, sort=sort))
    assert plan[0].startswith("SCAN assets USING COVERING INDEX"), plan
    assert "USE TEMP B-TREE FOR ORDER BY" not in plan


def test_a_list_of_one_kind_by_age_is_read_from_its_index_alone(library: Library) -> None:
    plan = plan_of(library, AssetQuery(kinds=(MediaKind.VIDEO,), sort=Sort.NEWEST))
    assert plan[0] == "SEARCH assets USING COVERING INDEX ix_assets_kind_seq (kind=?)"
    assert "USE TEMP B-TREE FOR ORDER BY" not in plan


def plan_of(library: Library, query: AssetQuery) -> list[str]:
    """How SQLite goes about the order of a list."""
    statement = asset_search._ordered(asset_search._filtered(select(assets.c.seq), query), query)
    spelled = str(statement.compile(dialect=sqlite.dialect(), compile_kwargs={"literal_binds": True}))
    found = library.database.read(
        lambda connection: connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {spelled}").all())
    return [str(row[3]) for row in found]

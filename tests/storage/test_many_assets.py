"""Assets changed together: as if one by one, but in few statements."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import Connection

from brova_desktop.domain.errors import BadInput, Missing
from brova_desktop.domain.ids import AssetId
from brova_desktop.domain.media.asset import Asset, Category, Placement
from brova_desktop.domain.media.facts import MediaKind
from brova_desktop.domain.media.query import AssetQuery
from brova_desktop.storage.library import Library

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
LATER = NOW + timedelta(hours=1)


def clips(count: int) -> list[Asset]:
    return [Asset(id=AssetId(f"id{n}"), kind=MediaKind.VIDEO, name=f"clip{n}.mp4", path=f"media/{n}.mp4",
                  placement=Placement.COPIED, content_hash=f"{n:064x}", size=n, modified_ns=1, added=NOW, changed=NOW,
                  title=f"title{n}", tags=("old", f"of {n % 3}") if n % 4 else ()) for n in range(count)]


def edited(asset: Asset) -> Asset:
    """Something else for each third, nothing for every fifth."""
    if asset.size % 5 == 0:
        return asset
    kinds = (replace(asset, rating=4), replace(asset, tags=(*asset.tags, "Été", "new")),
             replace(asset, title=f"other{asset.size}", category=Category.EVENT, tags=()))
    return kinds[asset.size % 3]


def test_many_are_changed_as_one_by_one(library: Library) -> None:
    before = clips(1_203)
    library.assets.add(*before)
    ids = [asset.id for asset in reversed(before)]
    result = library.assets.change_many(ids, edited, LATER)
    assert [asset.id for asset in result] == ids
    expected = {one.id: edited(one) for one in before}
    expected = {id: one if one == old else replace(one, changed=LATER)
                for (id, one), old in zip(expected.items(), before, strict=True)}
    found = library.assets.get_many(ids)
    assert {id: replace(one, tags=tuple(sorted(one.tags))) for id, one in found.items()} == {
        id: replace(one, tags=tuple(sorted(one.tags))) for id, one in expected.items()}
    assert library.assets.count(AssetQuery("ete")) == sum("Été" in one.tags for one in expected.values())
    assert library.assets.count(AssetQuery("other")) == sum("other" in one.title for one in expected.values())
    counted = dict(library.assets.tag_counts())
    assert counted["new"] == sum("new" in one.tags for one in expected.values())


def test_one_that_is_gone_or_refused_keeps_all_as_they_were(library: Library) -> None:
    before = clips(1_100)
    library.assets.add(*before)
    ids = [asset.id for asset in before]
    with pytest.raises(Missing):
        library.assets.change_many([*ids, AssetId("gone")], lambda one: replace(one, rating=5), LATER)
    with pytest.raises(BadInput):
        library.assets.change_many(ids, lambda one: replace(one, rating=5 if one.size < 1_090 else 99), LATER)
    assert library.assets.count(AssetQuery(rating_from=5)) == 0


def test_the_file_of_another_asset_is_taken_over_with_the_words_there_were(library: Library) -> None:
    old, new = clips(2)
    old = replace(old, tags=("kept",), rating=3)
    library.assets.add(old, new)
    taken = library.assets.take_over(old.id, new.id, LATER)
    assert (taken.title, taken.tags, taken.rating) == (old.title, ("kept",), 3)
    assert (taken.name, taken.path, taken.content_hash, taken.size) == (new.name, new.path, new.content_hash, new.size)
    assert library.assets.get(old.id) == taken and library.assets.find(new.id) is None
    assert [one.id for one in library.assets.page(AssetQuery("clip1")).items] == [old.id]


def test_what_lies_in_the_workspace_is_written_down_by_its_path_in_it(library: Library, tmp_path: Path) -> None:
    root, beside = tmp_path / "shop", tmp_path / "shop too"
    for folder in (root / "renders", beside):
        folder.mkdir(parents=True)
        (folder / "film.mp4").write_bytes(b"film")
    places = [root / "renders" / "film.mp4", beside / "film.mp4", root / "renders" / "gone.mp4",
              root / ".." / "shop too" / "film.mp4"]
    films = [replace(one, path=str(place), placement=Placement.REFERENCED)
             for one, place in zip(clips(4), places, strict=True)]
    library.assets.add(*films, replace(clips(5)[4], path="renders/film.mp4"))
    assert library.assets.lie_in(root) == 1
    found = library.assets.get_many([one.id for one in films])
    assert [one.path for one in found.values()] == ["renders/film.mp4", *map(str, places[1:])]
    assert found[films[0].id] == replace(films[0], path="renders/film.mp4")  # nothing else, also not when it changed
    assert library.assets.lie_in(root) == 0


def test_writing_films_down_anew_looks_at_those_of_the_workspace_only(library: Library, tmp_path: Path) -> None:
    def plan(connection: Connection) -> str:
        return " ".join(row[3] for row in connection.exec_driver_sql(
            "EXPLAIN QUERY PLAN SELECT seq, path FROM assets WHERE path > '/a/' AND path < '/a0'"))

    assert "USING COVERING INDEX" in library.database.read(plan)

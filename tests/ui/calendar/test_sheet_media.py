"""What a sheet names as media, shown as people know it."""

from __future__ import annotations

from pathlib import Path

import pytest

from brova_desktop.domain.posts.post import MediaKind, PostMedia
from brova_desktop.domain.posts.sheet import SheetRow
from brova_desktop.ui.bridge.workbench import Workbench
from brova_desktop.ui.calendar.sheet_media import media_of


def row(media: str) -> SheetRow:
    return SheetRow(2, {"media": media}, None, {})


def test_assets_are_called_by_their_files(bench: Workbench, monkeypatch: pytest.MonkeyPatch) -> None:
    asset = PostMedia("media/c1/c158f85faa35 the-pour.mp4", MediaKind.VIDEO, 10, "c158f85faa35" + "0" * 52)
    monkeypatch.setattr(bench.line.posts, "medium", lambda id: asset)
    assert media_of([row("fhzdyw4gzono")], bench.line.posts)["fhzdyw4gzono"].name == "the-pour.mp4"


def test_copies_of_the_workspace_are_called_without_their_marks(bench: Workbench, tmp_path: Path) -> None:
    place = tmp_path / "c158f85faa35 cup.jpg"
    place.write_bytes(b"0")
    (found,) = media_of([row(str(place))], bench.line.posts).values()
    assert (found.name, found.kind) == ("cup.jpg", MediaKind.IMAGE)


def test_two_films_of_one_name_have_pictures_of_their_own(bench: Workbench, tmp_path: Path) -> None:
    for folder in ("a", "b"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "film.mp4").write_bytes(b"0")
    found = media_of([row(f"{tmp_path}/a/film.mp4; {tmp_path}/b/film.mp4")], bench.line.posts)
    assert [one.name for one in found.values()] == ["film.mp4", "film.mp4"]
    assert len({one.sha256 for one in found.values()}) == 2


def test_what_leads_nowhere_is_left_out(bench: Workbench, tmp_path: Path) -> None:
    assert media_of([row(f"gone.mp4; nothing; {tmp_path}/gone.mp4")], bench.line.posts) == {}

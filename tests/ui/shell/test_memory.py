"""What the window has again: how it stands on this computer, and what was open in this workspace."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, cast

import pytest
from PySide6.QtWidgets import QApplication

from brova_desktop import assembly
from brova_desktop.desktop.life import Life, Wish
from brova_desktop.domain.ids import ItemId
from brova_desktop.domain.reels.document import empty_reel
from brova_desktop.ui.bridge.studio import Studio
from brova_desktop.ui.reels.shelf import ReelShelf
from brova_desktop.ui.shell.memory import MOST_WORKSPACES, load_memory, note, recalled, save_memory

PATIENCE = 30


class Standing:
    """What the memory sees of a studio."""

    key = "reels"
    OF_WORKSPACE = frozenset({"reel"})

    def __init__(self, reel: str, order: str = "title") -> None:
        self.kept = {"reel": reel, "order": order}

    def remember(self) -> dict[str, Any]:
        return self.kept


def standing(reel: str, order: str = "title") -> Studio:
    return cast(Studio, Standing(reel, order))


def test_what_was_open_comes_back_in_its_own_workspace_only() -> None:
    memory: dict[str, Any] = {}
    note(memory, "first", standing("a"))
    assert recalled(memory, "second", standing("")) == {"order": "title"}
    note(memory, "second", standing("b", "length"))
    memory = json.loads(json.dumps(memory))
    assert recalled(memory, "first", standing("")) == {"reel": "a", "order": "length"}
    assert recalled(memory, "second", standing("")) == {"reel": "b", "order": "length"}


def test_a_reel_kept_without_a_workspace_is_nobodys() -> None:
    memory = {"studios": {"reels": {"reel": "a", "order": "title"}}}
    assert recalled(memory, "first", standing("")) == {"order": "title"}


@pytest.mark.parametrize("memory", [
    {"studios": [], "workspaces": 3}, {"studios": {"reels": 1}, "workspaces": {"first": []}},
    {"workspaces": {"first": {"at": "noon", "studios": {"reels": None}}}}])
def test_a_memory_of_another_shape_is_no_trouble(memory: dict[str, Any], tmp_path: Path) -> None:
    assert recalled(memory, "first", standing("")) == {}
    (tmp_path / "window.json").write_text(json.dumps(memory), encoding="utf-8")
    note(memory, "first", standing("a"))
    save_memory(tmp_path / "window.json", memory)
    assert recalled(load_memory(tmp_path / "window.json"), "first", standing(""))["reel"] == "a"


def test_two_windows_on_two_workspaces_keep_both(tmp_path: Path) -> None:
    place = tmp_path / "window.json"
    one: dict[str, Any] = {}
    note(one, "first", standing("a"))
    save_memory(place, one)
    other = load_memory(place)
    note(other, "second", standing("b"))
    note(one, "first", standing("c"))
    save_memory(place, one)
    save_memory(place, other)  # which still knows the older state of the first
    kept = load_memory(place)
    assert [recalled(kept, name, standing(""))["reel"] for name in ("first", "second")] == ["c", "b"]


def test_workspaces_of_long_ago_are_let_go(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    memory: dict[str, Any] = {}
    hours = iter(range(1, 1_000))
    monkeypatch.setattr("brova_desktop.ui.shell.memory.time.time", lambda: next(hours))
    for number in range(MOST_WORKSPACES + 2):
        note(memory, f"w{number}", standing("a"))
    save_memory(tmp_path / "window.json", memory)
    kept = load_memory(tmp_path / "window.json")["workspaces"]
    assert len(kept) == MOST_WORKSPACES
    assert not {"w0", "w1"} & set(kept)


# --- in the program ---


async def until(is_so: Callable[[], object]) -> None:
    async with asyncio.timeout(PATIENCE):
        while not is_so():  # noqa: ASYNC110 - a window appears when it appears
            await asyncio.sleep(0.02)


def reels_of(life: Life) -> Any:
    return life.window.studios.get("reels")


def test_the_last_reel_is_opened_in_its_own_workspace_only(
        tmp_path: Path, run: Any, dressed: Callable[..., None], qapp: QApplication,
        monkeypatch: pytest.MonkeyPatch) -> None:
    first, second = tmp_path / "first", tmp_path / "second"
    for root, name in ((first, "Qahwa Box"), (second, "Tea Box")):
        assembly.workspaces().create_now(root, name, sandbox=True)
    asked: list[str] = []
    real = ReelShelf.open

    async def opened(shelf: ReelShelf, id: str) -> Any:
        asked.append(id)
        return await real(shelf, id)

    monkeypatch.setattr(ReelShelf, "open", opened)

    async def visit(root: Path, deed: Callable[[Life], Any]) -> None:
        life = Life(qapp, Wish(root))
        running = asyncio.ensure_future(life.whole())
        await until(lambda: life.bench is not None and life.window.current is not None)
        life.window.show_studio("reels")
        await until(lambda: reels_of(life).shelf.loaded)
        await deed(life)
        assert life.window.notices.history == []
        life.window.close()
        assert await asyncio.wait_for(running, PATIENCE) == 0

    async def make(life: Life) -> None:
        assert life.bench is not None
        reel = empty_reel(life.bench.desk.reels.new_id(), ItemId("main"), title="Spring sale")
        life.bench.reels.add(reel).close()
        reels_of(life).open_reel(reel.id)
        await until(lambda: reels_of(life).page is not None)

    async def nothing_is_open(life: Life) -> None:
        await until(lambda: not reels_of(life).scope.is_running("open reel"))
        assert reels_of(life).page is None

    async def it_is_open(life: Life) -> None:
        await until(lambda: reels_of(life).page is not None)

    async def story() -> None:
        await visit(first, make)
        made = asked.copy()
        await visit(second, nothing_is_open)
        assert asked == made
        await visit(first, it_is_open)
        assert asked == made * 2

    run(story())

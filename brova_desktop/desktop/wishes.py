"""What a person wants done to the open workspace as a whole, and what is left to do once it is closed."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from brova_desktop.desktop.choosing import Wish, welcomed
from brova_desktop.desktop.front import Front

if TYPE_CHECKING:
    from brova_desktop.ui.bridge.workbench import Workbench


@dataclass(frozen=True, slots=True)
class After:
    """Close the workspace, do what `closed` says, if anything, and go on; it may answer with another folder."""

    next: Wish
    closed: Callable[[], Coroutine[Any, Any, Path | None]] | None = None


async def fulfil(what: str, front: Front, bench: Workbench) -> After | None:
    """Do it; None where the workspace stays open."""
    from brova_desktop.desktop import deeds, whole

    window, root = front.window, bench.desk.workspace.folder.root
    match what:
        case "rename":
            await deeds.rename(window, bench)
        case "recovery-key":
            await deeds.show_recovery_key(window, bench)
        case "remove-demo" if await deeds.agrees_to_remove_demo(window):
            return After(Wish(), partial(deeds.remove, root))
        case "export":
            await whole.export(window, bench)
        case "second-window":
            other = await welcomed(front, root)
            if other is not None and other.workspace is not None:
                whole.open_window_on(other.workspace, demo=other.demo)
        case "duplicate":
            made = await whole.duplicate(window, bench)
            if made is not None:
                whole.open_window_on(made)
        case "move" if (target := await whole.chosen_place(window, root)) is not None:
            if await _may_close(front, bench):
                return After(Wish(root), partial(whole.move, root, target))
        case "put-away" if await whole.agrees_to_put_away(window, bench) and await _may_close(front, bench):
            return After(Wish(), partial(whole.put_away, root))
    return None


async def _may_close(front: Front, bench: Workbench) -> bool:
    from brova_desktop.ui.shell.leaving import may_stop_work

    return await may_stop_work(front.window, bench)


async def left_to_do(after: After | None, front: Front, wish: Wish) -> Wish:
    """Do what the workspace was closed for; a failure is told, and it is opened again."""
    from dataclasses import replace

    from brova_desktop.domain.errors import BrovaError

    if after is None or after.closed is None:
        return wish
    try:
        found = await asyncio.shield(asyncio.ensure_future(after.closed()))
    except BrovaError as error:
        front.tell(error)
        return wish
    return wish if found is None else replace(wish, workspace=found)

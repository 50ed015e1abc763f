"""A program that publishes what is planned in a workspace, as `brova queue run --until-empty` does, until it is killed.

    python publish_until_killed.py LIBRARY_FOLDER ADDRESS_YOUTUBE ADDRESS_TIKTOK

Writes a line at every step, so that whoever watches can kill it in the middle of any.
"""

from __future__ import annotations

import asyncio
import logging
import sys
from pathlib import Path

from brova_desktop.connectors.net.wires import Wires
from brova_desktop.domain.ids import mint
from brova_desktop.jobs.lanes import LIBRARY, Lanes
from brova_desktop.ports.clock import SystemClock
from brova_desktop.services.accounts.accounts import Accounts
from brova_desktop.services.publishing.making_fit import MakingFit
from brova_desktop.services.publishing.media import PostFiles
from brova_desktop.services.publishing.posts import Posts
from brova_desktop.services.publishing.queue import Queue
from brova_desktop.storage.library import open_library
from brova_desktop.storage.vault import FileVault
from tests.stories.publishing.world import KEY, NoLooks, adapters_for_small_files, no_asset


async def publish(root: Path, addresses: dict[str, str]) -> None:
    """Until nothing is left to do."""
    clock = SystemClock()
    library = open_library(root / "library.db", KEY.library())
    wires = Wires(lambda service: addresses[service.name], clock)
    platforms = adapters_for_small_files(wires, clock)
    with Lanes() as lanes:
        vault = FileVault(root / "vault.json", KEY.vault())
        accounts = Accounts(store=library.connections, vault=vault, platforms=platforms, clock=clock,
                            ask=lambda work: lanes.run(LIBRARY, work), root=root, environment={})
        files = PostFiles(root, NoLooks(), no_asset)
        posts = Posts(library, accounts, files, clock, mint)
        queue = Queue(library, accounts, posts, vault, MakingFit(files, lanes), lanes, clock)
        _say("ready")
        with queue.changed.subscribe(lambda changes: _say("step")):
            await queue.until_empty()
        await queue.close()
        await accounts.close()
        await wires.close()
    library.close()
    _say("done")


def _say(word: str) -> None:
    sys.stdout.write(f"{word}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    logging.getLogger().addHandler(logging.NullHandler())
    asyncio.run(publish(Path(sys.argv[1]), {"youtube": sys.argv[2], "tiktok": sys.argv[3]}))

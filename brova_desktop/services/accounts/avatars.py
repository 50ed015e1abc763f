"""The pictures of accounts, in the cache of the workspace."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable
from pathlib import Path

from brova_desktop.connectors.net.pictures import Picture
from brova_desktop.domain.errors import BrovaError
from brova_desktop.domain.posts.connection import Connection
from brova_desktop.files import atomic_write
from brova_desktop.services.accounts.grants import Ask

FOLDER = "cache/avatars"
"""Relative to the workspace."""

log = logging.getLogger(__name__)


class Avatars:
    """`fetch` gets the picture at an address a platform named; None: avatars are not fetched."""

    def __init__(self, root: Path, fetch: Callable[[str, str], Awaitable[Picture]] | None, ask: Ask) -> None:
        self._root = root
        self._fetch = fetch
        self._ask = ask

    async def fetched(self, connection: Connection) -> str:
        """The file of an account's picture, relative to the workspace; the one before when it cannot be had now."""
        address = connection.profile.avatar
        if self._fetch is None or not address:
            return connection.avatar_file
        try:
            picture = await self._fetch(connection.platform, address)
            name = f"{FOLDER}/{connection.id}.{picture.suffix}"
            await self._ask(lambda: atomic_write(self._root / name, picture.content))
        except BrovaError as error:  # a picture is a courtesy: nobody is kept from connecting by it
            log.info("no avatar for %s: %s", connection.id, error.happened)
            return connection.avatar_file
        return name

    def remove(self, connection: Connection) -> None:
        """Blocking: forget the picture of an account that was disconnected."""
        if connection.avatar_file.startswith(FOLDER + "/"):
            (self._root / connection.avatar_file).unlink(missing_ok=True)

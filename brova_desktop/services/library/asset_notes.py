"""What the library notes about single assets beside their words: what they were made of, and their captions.

Each note is a small JSON value of the library under a name of its own, so it is encrypted, backed up and carried over
with it, and reading one costs one look into an index.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Protocol

from brova_desktop.domain.ids import AssetId
from brova_desktop.domain.media.made import Made

_MADE, _VARIANT, _CAPTIONS, _FILM = "asset-made/", "asset-variant/", "asset-captions/", "asset-film/"


class Values(Protocol):
    """Where notes are kept (`storage.facts.WorkspaceSettingStore`)."""

    def get(self, name: str) -> Any: ...
    def put(self, name: str, value: Any) -> None: ...
    def forget(self, name: str) -> None: ...
    def starting(self, prefix: str) -> dict[str, Any]: ...


class AssetNotes:
    """Notes of one library. All methods block."""

    def __init__(self, values: Values) -> None:
        self._values = values

    def made(self, asset: AssetId) -> Made | None:
        """What it was made of; None for what came from outside."""
        return Made.from_record(self._values.get(f"{_MADE}{asset}"))

    def note_made(self, asset: AssetId, made: Made) -> None:
        self._values.put(f"{_VARIANT}{made.of}/{asset}", made.how.value)
        self._values.put(f"{_MADE}{asset}", made.record())

    def variants(self, asset: AssetId) -> tuple[AssetId, ...]:
        """What was made of it, in no order that matters; some may be gone by now."""
        prefix = f"{_VARIANT}{asset}/"
        return tuple(AssetId(name.removeprefix(prefix)) for name in self._values.starting(prefix))

    def captions(self, asset: AssetId) -> object:
        """The record of its captions (`clip_captions`), None without any."""
        return self._values.get(f"{_CAPTIONS}{asset}")

    def note_captions(self, asset: AssetId, record: object) -> None:
        """None takes them away."""
        if record is None:
            self._values.forget(f"{_CAPTIONS}{asset}")
        else:
            self._values.put(f"{_CAPTIONS}{asset}", record)

    def film_title(self, asset: AssetId) -> str | None:
        """What the reel of a film called it when it was rendered last; None for what is no film."""
        title = self._values.get(f"{_FILM}{asset}")
        return title if isinstance(title, str) else None

    def note_film(self, asset: AssetId, title: str) -> None:
        self._values.put(f"{_FILM}{asset}", title)

    def forget(self, gone: Iterable[AssetId]) -> None:
        """Assets were deleted for good."""
        for asset in gone:
            made = self.made(asset)
            if made is not None:
                self._values.forget(f"{_VARIANT}{made.of}/{asset}")
            for name in (f"{_MADE}{asset}", f"{_CAPTIONS}{asset}", f"{_FILM}{asset}"):
                self._values.forget(name)

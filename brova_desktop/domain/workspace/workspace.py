"""What a workspace says about itself without being opened, and what a check of it found."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import Enum
from typing import Any

from brova_desktop.domain.errors import Act, BadInput
from brova_desktop.domain.words import Words, say
from brova_desktop.domain.workspace.place import Place, place_from

FORMAT = 1
CARD_NAME = "workspace.json"
"""The file of the card; a folder with one is a workspace."""
NAME_LIMIT = 120
LONGEST_ID = 64


class Protection(Enum):
    """Where the key of the library is kept."""

    KEYCHAIN = "keychain"
    PASSPHRASE = "passphrase"  # noqa: S105 - the name of a choice
    KEY_FILE = "key-file"

    def words(self) -> Words:
        """How well the library is protected, said plainly."""
        match self:
            case Protection.KEYCHAIN:
                return say("The library is encrypted; its key is in the keychain of this computer.")
            case Protection.PASSPHRASE:
                return say("The library is encrypted; its key is sealed with your passphrase.")
            case Protection.KEY_FILE:
                return say("The library is encrypted, but no keychain was found here: the key is in a file that "
                           "only your user account may read. Whoever can read your files can open the library. "
                           "Choose a passphrase for more.")


@dataclass(frozen=True, slots=True)
class WorkspaceCard:
    """The open page of a workspace (`workspace.json`): no secrets.

    `key_mark` is a one-way mark of the library's key: it tells a wrong key from a damaged library. `place` is where
    it was opened for writing last.
    """

    id: str
    name: str
    created: datetime
    protection: Protection
    key_mark: str
    sandbox: bool = False
    place: Place | None = None

    def renamed(self, name: str) -> WorkspaceCard:
        return replace(self, name=checked_name(name))

    def record(self) -> dict[str, Any]:
        """Plain values for JSON."""
        made = {"format": FORMAT, "id": self.id, "name": self.name, "created": self.created.isoformat(),
                "protection": self.protection.value, "key_mark": self.key_mark, "sandbox": self.sandbox}
        return made if self.place is None else {**made, "place": self.place.record()}


def card_from(record: object) -> WorkspaceCard:
    """A card from its JSON. Raises BadInput when it is not one, or when a newer version wrote it."""
    if not isinstance(record, Mapping) or not isinstance(record.get("format"), int):
        raise _no_card("not an object with a format")
    if record["format"] > FORMAT:
        raise BadInput(say("This workspace was made by a newer Brova Desktop."),
                       next_step=say("Update Brova Desktop and open it again."), acts=(Act.UPDATE_APP,),
                       detail=f"workspace.json format {record['format']}, this version reads {FORMAT}")
    try:
        created = datetime.fromisoformat(_text(record, "created"))
        return WorkspaceCard(_id(record), _text(record, "name"),
                             created if created.tzinfo else created.replace(tzinfo=UTC),
                             Protection(_text(record, "protection")), _text(record, "key_mark"),
                             record.get("sandbox") is True, place_from(record.get("place")))
    except ValueError as error:
        raise _no_card(str(error)) from error


def _id(record: Mapping[str, object]) -> str:
    """It becomes part of the names of files."""
    found = _text(record, "id")
    if not (found.isascii() and found.isalnum() and len(found) <= LONGEST_ID):
        raise ValueError("the id is none of ours")
    return found


def _text(record: Mapping[str, object], name: str) -> str:
    value = record.get(name)
    if not isinstance(value, str) or not value:
        raise ValueError(f"{name} is missing")
    return value


def _no_card(detail: str) -> BadInput:
    return BadInput(say("The file workspace.json of this folder cannot be read."),
                    next_step=say("Put it back from a copy of the folder, or open the library with its recovery key."),
                    acts=(Act.OPEN_FOLDER,), detail=detail)


def checked_name(name: str) -> str:
    """A name without surrounding spaces. Raises BadInput when it is empty, too long or has control characters."""
    tidy = " ".join(name.split())
    if not tidy or len(tidy) > NAME_LIMIT or not tidy.isprintable():
        raise BadInput(say("A workspace needs a name of 1 to {limit} visible characters.", limit=NAME_LIMIT),
                       acts=(Act.EDIT,))
    return tidy


@dataclass(frozen=True, slots=True)
class HealthReport:
    """What a check of the library found. Empty lists are good news.

    `damage` are the database's own words about broken pages or indexes, `dangling` rows that point to nothing,
    `orphans` files of the workspace that nothing in the library knows, `lost` files that the library knows and
    that are not there (both relative to the workspace).
    """

    thorough: bool
    damage: tuple[str, ...] = ()
    dangling: tuple[str, ...] = ()
    orphans: tuple[str, ...] = ()
    lost: tuple[str, ...] = ()

    @property
    def is_sound(self) -> bool:
        """Whether the library itself is whole; orphans and lost files do not count against it."""
        return not self.damage and not self.dangling


@dataclass(frozen=True, slots=True)
class Holdings:
    """What a library holds, for info and for the preview of a restore."""

    workspace_id: str
    name: str
    app_version: str
    schema: int
    changed: datetime | None
    assets: int = 0
    reels: int = 0
    collections: int = 0
    jobs: int = 0
    posts: int = 0

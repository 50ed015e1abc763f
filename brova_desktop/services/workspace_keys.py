"""Where the key of a workspace is kept, and getting it from there."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from brova_desktop.diagnostics.redaction import REDACTOR
from brova_desktop.domain.errors import BadInput, BrovaError, Missing, Refused
from brova_desktop.domain.words import say
from brova_desktop.domain.workspace.workspace import Protection, WorkspaceCard
from brova_desktop.ports.vault import Secret
from brova_desktop.storage.keychain import Keychain
from brova_desktop.storage.keys import MasterKey
from brova_desktop.storage.layout import WorkspaceFolder
from brova_desktop.storage.recovery import key_from, recovery_key
from brova_desktop.storage.sealed import read_key_file, seal, unseal, write_key_file


class WorkspaceKeys:
    """Keychain, sealed file, or a file of the owner's: never one in place of another without saying so."""

    def __init__(self, config_folder: Path, keychain: Callable[[], Keychain | None]) -> None:
        """`keychain` looks for one when it is first needed, and not before."""
        self._config_folder = config_folder
        self._find = keychain

    def choose(self, wanted: Protection | None, passphrase: Secret | None) -> Protection:
        """What a new workspace gets: as asked; else a passphrase when given, the keychain, or the owner's file.

        Raises Missing when a keychain is asked for and there is none, BadInput when a passphrase is needed.
        """
        if wanted is Protection.PASSPHRASE and passphrase is None:
            raise BadInput(say("A passphrase is needed."))
        if wanted is Protection.KEYCHAIN:
            self._keychain()
        if wanted is not None:
            return wanted
        if passphrase is not None:
            return Protection.PASSPHRASE
        return Protection.KEYCHAIN if self._find() is not None else Protection.KEY_FILE

    def keep(self, folder: WorkspaceFolder, workspace: str, protection: Protection, key: MasterKey,
             passphrase: Secret | None) -> None:
        """Put a key where it belongs. Raises BrovaError when it cannot be kept there."""
        _hide(passphrase)
        _hide(Secret(recovery_key(key)))
        match protection:
            case Protection.KEYCHAIN:
                self._keychain().put(workspace, key)
            case Protection.PASSPHRASE:
                seal(folder.sealed_key, key, passphrase or Secret(""))
            case Protection.KEY_FILE:
                write_key_file(self._key_file(workspace), key)

    def refuse_clash(self, workspace: str, protection: Protection, key: MasterKey) -> None:
        """Raises Refused when another key is kept under this id: to keep this one would lock that workspace."""
        kept: MasterKey | None = None
        if protection is Protection.KEYCHAIN:
            kept = self._keychain().get(workspace)
        elif protection is Protection.KEY_FILE:
            with suppress(BrovaError):  # none, or one that opens nothing any more
                kept = read_key_file(self._key_file(workspace))
        if kept is not None and kept != key:
            raise Refused(say("Another workspace of this computer has the same mark as the one in the archive."),
                          kept=say("Its key was kept; nothing was imported."),
                          next_step=say("Do not use this archive."))

    def fetch(self, folder: WorkspaceFolder, card: WorkspaceCard, passphrase: Secret | None = None,
              recovery: Secret | None = None) -> MasterKey:
        """The key of a workspace. Raises BrovaError: no keychain, wrong passphrase, mistyped recovery key."""
        _hide(passphrase)
        _hide(recovery)
        if recovery is not None:
            return key_from(recovery.reveal())
        match card.protection:
            case Protection.KEYCHAIN:
                key = self._keychain().get(card.id)
                if key is None:
                    raise _no_key()
                return key
            case Protection.PASSPHRASE:
                if passphrase is None:
                    raise BadInput(say("This workspace opens with its passphrase."),
                                   next_step=say("Give the passphrase, or the recovery key."))
                return unseal(folder.sealed_key, passphrase)
            case Protection.KEY_FILE:
                return read_key_file(self._key_file(card.id))

    def _keychain(self) -> Keychain:
        found = self._find()
        if found is None:
            raise Missing(say("This computer has no keychain that can be trusted."),
                          next_step=say("Use the recovery key, or choose a passphrase."))
        return found

    def _key_file(self, workspace: str) -> Path:
        if not workspace.isalnum():
            raise _no_key()
        return self._config_folder / "keys" / f"{workspace}.key"


def _hide(secret: Secret | None) -> None:
    """From here on the log and every report leave it out."""
    if secret is not None:
        REDACTOR.register(secret.reveal().strip())


def _no_key() -> Missing:
    return Missing(say("The key of this workspace is not in the keychain."),
                   next_step=say("Use the recovery key that was shown when the workspace was made."))

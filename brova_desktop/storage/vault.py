"""The vault: named secrets in one file, each sealed by itself.

A record is nonce + AES-256-GCM ciphertext with the record's name as associated data, so a record moved under another
name does not open. The key is derived from the workspace's key, which the keychain (or sealed file) keeps. Names are
ours (service and connection id) and stay readable; values never are.
"""

from __future__ import annotations

import base64
import json
import os
import secrets
import stat
import threading
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from brova_desktop.diagnostics.redaction import REDACTOR
from brova_desktop.domain.errors import Act, BadInput
from brova_desktop.domain.words import say
from brova_desktop.files import atomic_write
from brova_desktop.ports.vault import Secret
from brova_desktop.storage.keys import VaultKey

VAULT_NAME = "vault.json"
FORMAT = 1
NONCE_BYTES = 12


class FileVault:
    """Implements ports.vault.Vault on one file of the workspace. Safe to call from any thread."""

    def __init__(self, path: Path, key: VaultKey) -> None:
        self._path = path
        self._cipher = AESGCM(key.reveal())
        self._lock = threading.Lock()
        self._hidden: dict[str, str] = {}

    def put(self, name: str, secret: Secret) -> None:
        """Keep a secret, replacing the one of that name. Raises NoRoom when the disk refuses."""
        self._hide(name, secret.reveal())
        nonce = secrets.token_bytes(NONCE_BYTES)
        sealed = nonce + self._cipher.encrypt(nonce, secret.reveal().encode(), _bound_to(name))
        with self._lock:
            self._write({**self._read(), name: base64.b64encode(sealed).decode("ascii")})

    def get(self, name: str) -> Secret | None:
        """The secret of a name, None when there is none. Raises BadInput when the record was tampered with."""
        with self._lock:
            record = self._read().get(name)
        if record is None:
            return None
        try:
            sealed = base64.b64decode(record, validate=True)
            content = self._cipher.decrypt(sealed[:NONCE_BYTES], sealed[NONCE_BYTES:], _bound_to(name))
            secret = content.decode()
        except (InvalidTag, ValueError) as error:
            raise BadInput(say("The secret {name} in the vault is damaged or belongs to another entry.", name=name),
                           next_step=say("Connect the account again, or enter the key again."),
                           acts=(Act.EDIT,), detail=type(error).__name__) from error
        self._hide(name, secret)
        return Secret(secret)

    def forget(self, name: str) -> None:
        with self._lock:
            records = self._read()
            if records.pop(name, None) is not None:
                self._write(records)
            before = self._hidden.pop(name, None)
        if before is not None:
            REDACTOR.forget(before)

    def names(self) -> tuple[str, ...]:
        with self._lock:
            return tuple(sorted(self._read()))

    def _hide(self, name: str, secret: str) -> None:
        """From now on no log shows it; the one it replaces is over, and looking for it for ever would cost time."""
        with self._lock:
            before, self._hidden[name] = self._hidden.get(name), secret
        if before != secret:
            REDACTOR.register(secret)
            if before is not None:
                REDACTOR.forget(before)

    def _read(self) -> dict[str, str]:
        try:
            stored = json.loads(self._path.read_bytes())
        except FileNotFoundError:
            return {}
        except (OSError, ValueError) as error:
            raise _damaged(self._path, type(error).__name__) from error
        records = stored.get("records") if isinstance(stored, dict) and stored.get("format") == FORMAT else None
        if not isinstance(records, dict) or not all(isinstance(value, str) for value in records.values()):
            raise _damaged(self._path, "unknown form")
        return records

    def _write(self, records: dict[str, str]) -> None:
        atomic_write(self._path, json.dumps({"format": FORMAT, "records": records}, indent=1).encode())
        if os.name != "nt":
            self._path.chmod(stat.S_IRUSR | stat.S_IWUSR)


def _bound_to(name: str) -> bytes:
    return b"brova vault\0" + name.encode()


def _damaged(path: Path, detail: str) -> BadInput:
    return BadInput(say("The vault {name} cannot be read.", name=path.name),
                    kept=say("The file was left as it is."),
                    next_step=say("Put it back from a copy, or remove it and connect your accounts again."),
                    acts=(Act.OPEN_FOLDER,), detail=detail)

"""Keeping the key of a workspace in a file, where no keychain exists.

Two forms. Sealed with a passphrase: scrypt (RFC 7914) makes a key from it that seals ours with AES-256-GCM; the file
may lie in the workspace. Owner only: the key as it is, in a file only the user's account may read, outside the
workspace; whoever reads that account's files can open the library, and the person is told so.
"""

from __future__ import annotations

import base64
import json
import os
import secrets
import stat
import unicodedata
from pathlib import Path
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

from brova_desktop.domain.errors import Act, BadInput, Missing
from brova_desktop.domain.words import say
from brova_desktop.files import atomic_write, finished_file
from brova_desktop.ports.vault import Secret
from brova_desktop.storage.keys import KEY_BYTES, MasterKey

FORMAT = 1
SCRYPT_N, SCRYPT_R, SCRYPT_P = 2**17, 8, 1
"""About 128 MB and half a second per guess; the upper bounds below refuse a file that asks for more."""
_N_LIMIT, _R_LIMIT, _P_LIMIT = 2**20, 16, 4
PASSPHRASE_MINIMUM = 8
NONCE_BYTES = 12
_PURPOSE = b"brova workspace key"


def seal(path: Path, key: MasterKey, passphrase: Secret) -> None:
    """Write the key, sealed. Raises BadInput for a passphrase that is too short, NoRoom when the disk refuses."""
    if len(passphrase.reveal()) < PASSPHRASE_MINIMUM:
        raise BadInput(say("A passphrase needs at least {limit} characters; several words are best.",
                           limit=PASSPHRASE_MINIMUM), acts=(Act.EDIT,))
    salt, nonce = secrets.token_bytes(16), secrets.token_bytes(NONCE_BYTES)
    sealing = _stretch(passphrase, salt, SCRYPT_N, SCRYPT_R, SCRYPT_P)
    record = {
        "format": FORMAT, "kdf": "scrypt", "n": SCRYPT_N, "r": SCRYPT_R, "p": SCRYPT_P, "salt": _text(salt),
        "nonce": _text(nonce), "key": _text(AESGCM(sealing).encrypt(nonce, key.reveal(), _PURPOSE)),
    }
    atomic_write(path, json.dumps(record, indent=1).encode())
    _owner_only(path)


def unseal(path: Path, passphrase: Secret) -> MasterKey:
    """The key. Raises Missing without the file, BadInput for a wrong passphrase or a damaged file."""
    try:
        record: dict[str, Any] = json.loads(_content(path))
        salt, nonce, sealed = (base64.b64decode(record[name], validate=True) for name in ("salt", "nonce", "key"))
        n, r, p = int(record["n"]), int(record["r"]), int(record["p"])
    except (ValueError, KeyError, TypeError) as error:
        raise _damaged(path, f"{type(error).__name__}") from error
    if not (1 < n <= _N_LIMIT and n & (n - 1) == 0 and 0 < r <= _R_LIMIT and 0 < p <= _P_LIMIT):
        raise _damaged(path, f"scrypt n={n} r={r} p={p}")
    if record.get("format") != FORMAT or len(nonce) != NONCE_BYTES or len(sealed) != KEY_BYTES + 16:
        raise _damaged(path, "unknown form")
    try:
        return MasterKey(AESGCM(_stretch(passphrase, salt, n, r, p)).decrypt(nonce, sealed, _PURPOSE))
    except InvalidTag as error:
        raise BadInput(say("This is not the passphrase of the workspace."), acts=(Act.RETRY,),
                       next_step=say("Try again, or use the recovery key.")) from error


def write_key_file(path: Path, key: MasterKey) -> None:
    """Write the key as it is into a file (mode 0600) in a folder (mode 0700) only the user's account may read.

    Raises NoRoom when the disk refuses; nothing of the key stays anywhere then.
    """
    with finished_file(path) as part:
        if os.name != "nt":  # a user's profile folder is closed to others there already
            path.parent.chmod(stat.S_IRWXU)
        descriptor = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, stat.S_IRUSR | stat.S_IWUSR)
        with os.fdopen(descriptor, "wb") as handle:  # made closed to others, never closed later
            handle.write(key.reveal().hex().encode() + b"\n")


def read_key_file(path: Path) -> MasterKey:
    """The key. Raises Missing without the file, BadInput when it is damaged or others may read it."""
    content = _content(path)
    if os.name != "nt" and path.stat().st_mode & (stat.S_IRWXG | stat.S_IRWXO):
        raise BadInput(say("The key file {name} may be read by others.", name=str(path)),
                       next_step=say("Make it yours alone (chmod 600), then open the workspace again."),
                       acts=(Act.OPEN_FOLDER, Act.RETRY))
    try:
        return MasterKey(bytes.fromhex(content.decode("ascii").strip()))
    except ValueError as error:
        raise _damaged(path, "not a key") from error


def _stretch(passphrase: Secret, salt: bytes, n: int, r: int, p: int) -> bytes:
    # The same words typed on another keyboard may come in other code points (NFC or NFD): one form for all.
    typed = unicodedata.normalize("NFKC", passphrase.reveal()).encode()
    return Scrypt(salt=salt, length=KEY_BYTES, n=n, r=r, p=p).derive(typed)


def _content(path: Path) -> bytes:
    try:
        return path.read_bytes()[:65_536]
    except OSError as error:
        raise Missing(say("The key of this workspace ({name}) is not there.", name=str(path)),
                      next_step=say("Use the recovery key that was shown when the workspace was made."),
                      detail=str(error)) from error


def _damaged(path: Path, detail: str) -> BadInput:
    return BadInput(say("The key file {name} is damaged.", name=str(path)),
                    next_step=say("Use the recovery key that was shown when the workspace was made."), detail=detail)


def _owner_only(path: Path) -> None:
    if os.name != "nt":
        path.chmod(stat.S_IRUSR | stat.S_IWUSR)


def _text(content: bytes) -> str:
    return base64.b64encode(content).decode("ascii")

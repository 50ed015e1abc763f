"""The secret part of tickets (addresses that give access to an upload) lies in the vault, never in the library."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace

from brova_desktop.diagnostics.redaction import REDACTOR
from brova_desktop.domain.ids import TargetId
from brova_desktop.domain.posts.target import Target
from brova_desktop.ports.vault import Secret, Vault

_PREFIX = "upload "


class Sealing:
    """One vault entry for each target under way. Methods block."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault
        self._written: dict[TargetId, Mapping[str, str]] = {}

    def put(self, target: Target) -> None:
        """Keep the secret part of a ticket, before the row says that there is one; only what changed is written."""
        sealed = dict(target.ticket.sealed) if target.ticket is not None else {}
        if sealed and sealed != self._written.get(target.id):
            self._vault.put(_name(target.id), Secret(json.dumps(sealed)))
            self._hide(target.id, sealed)

    def opened(self, target: Target) -> Target:
        """The target with the whole of its ticket."""
        if target.ticket is None:
            return target
        secret = self._vault.get(_name(target.id))
        if secret is None:
            return target
        sealed: dict[str, str] = json.loads(secret.reveal())
        self._hide(target.id, sealed)
        return replace(target, ticket=replace(target.ticket, sealed=sealed))

    def known(self) -> tuple[TargetId, ...]:
        """Targets the vault holds something of."""
        return tuple(TargetId(name.removeprefix(_PREFIX)) for name in self._vault.names() if name.startswith(_PREFIX))

    def forget(self, target: TargetId) -> None:
        """It is over: nobody needs the upload's address any more."""
        self._hide(target, {})
        self._written.pop(target, None)
        self._vault.forget(_name(target))

    def _hide(self, target: TargetId, sealed: Mapping[str, str]) -> None:
        """From now on no log shows these addresses, also outside of the record they are kept in."""
        before, self._written[target] = self._written.get(target, {}), sealed
        for value in set(sealed.values()) - set(before.values()):
            REDACTOR.register(value)
        for value in set(before.values()) - set(sealed.values()):
            REDACTOR.forget(value)


def _name(target: TargetId) -> str:
    return f"{_PREFIX}{target}"

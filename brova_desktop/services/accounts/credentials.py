"""The user's own apps at the platforms: the environment first, then the vault."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field

from brova_desktop.domain.errors import Act, UserCanFix
from brova_desktop.domain.words import say
from brova_desktop.ports.platform import AppCredentials
from brova_desktop.ports.vault import Secret, Vault


@dataclass(frozen=True, slots=True)
class Credentials:
    """Blocking. `given` are apps that come with the surroundings: those of the simulators in a sandbox workspace."""

    vault: Vault
    environment: Mapping[str, str]
    given: Mapping[str, AppCredentials] = field(default_factory=dict)

    def of(self, platform: str) -> AppCredentials | None:
        """The app of a platform. ``BROVA_<PLATFORM>_CLIENT_ID`` and ``_CLIENT_SECRET`` win over what is kept."""
        name = self.environment.get(f"BROVA_{platform}_CLIENT_ID".upper(), "").strip()
        if name:
            secret = self.environment.get(f"BROVA_{platform}_CLIENT_SECRET".upper(), "").strip()
            return AppCredentials(name, Secret(secret) if secret else None)
        return self._kept(platform) or self.given.get(platform)

    def needed(self, platform: str, title: str) -> AppCredentials:
        """As `of`; raises UserCanFix when there is none."""
        app = self.of(platform)
        if app is None:
            raise UserCanFix(say("{platform} needs an app of your own before an account can be connected.",
                                 platform=title),
                             next_step=say("Enter its client id and secret; the guide shows where they are made."),
                             acts=(Act.OPEN_SETTINGS,), detail=f"BROVA_{platform}_CLIENT_ID".upper())
        return app

    def put(self, platform: str, app: AppCredentials | None) -> None:
        """Keep the app of a platform in the vault, or forget it. Raises UserCanFix for an empty client id."""
        if app is None:
            self.vault.forget(_name(platform))
            return
        if not app.client_id.strip():
            raise UserCanFix(say("The client id is empty."), acts=(Act.EDIT,))
        secret = app.client_secret.reveal().strip() if app.client_secret is not None else None
        self.vault.put(_name(platform), Secret(json.dumps({"id": app.client_id.strip(), "secret": secret or None})))

    def _kept(self, platform: str) -> AppCredentials | None:
        record = self.vault.get(_name(platform))
        if record is None:
            return None
        try:
            found = json.loads(record.reveal())
            name, secret = found["id"], found["secret"]
        except (ValueError, KeyError, TypeError):
            return None  # as if nobody had entered it: whoever asks is sent to where it is entered
        return AppCredentials(str(name), Secret(str(secret)) if secret else None)


def _name(platform: str) -> str:
    return f"app/{platform}"

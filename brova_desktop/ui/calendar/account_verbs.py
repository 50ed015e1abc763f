"""What is asked for about accounts: connecting, signing in again, looking up, letting go."""

from __future__ import annotations

from typing import TYPE_CHECKING

from brova_desktop.domain.errors import Act, BrovaError
from brova_desktop.domain.ids import ConnectionId
from brova_desktop.domain.posts.connection import Connection
from brova_desktop.domain.words import say
from brova_desktop.jobs.lanes import LIBRARY
from brova_desktop.ui.bridge.dialogs import confirm, show
from brova_desktop.ui.bridge.notices import Tone
from brova_desktop.ui.calendar.accounts.connecting import Connecting, Stage

if TYPE_CHECKING:
    from brova_desktop.ui.calendar.studio import CalendarStudio


class AccountVerbs:
    """Belongs to the studio and goes with it."""

    def __init__(self, studio: CalendarStudio) -> None:
        self._studio = studio
        self._bench = studio.bench

    async def connect_account(self) -> None:
        await self._connected(None)

    def connect(self, again: Connection | None = None) -> None:
        self._studio.scope.start(self._connected(again), name="connect")

    async def reconnect(self, connection: ConnectionId) -> None:
        """Sign in again; for an account that is not known any more: choose where."""
        known = await self._bench.lanes.run(LIBRARY, self._bench.line.accounts.all)
        found = next((one for one in known if one.id == connection), None)
        await self._connected(found)

    async def _connected(self, again: Connection | None) -> None:
        """The dialog, until it is closed; a sign-in that goes on then is given up."""
        from brova_desktop.ui.calendar.accounts.dialog import (
            ConnectDialog,  # the studio is there sooner without it
        )

        connecting = Connecting(self._bench, again)
        if again is not None:
            await connecting.choose(again.platform)
        dialog = ConnectDialog(self._studio, connecting)
        scope = self._studio.scope
        tie = connecting.changed.subscribe(lambda _: dialog.refresh())
        dialog.chosen.connect(lambda key: scope.start(connecting.choose(key), name="connect-choose"))
        dialog.asked.connect(lambda id, secret: scope.start(connecting.sign_in(id, secret), name="sign-in"))
        try:
            await show(dialog)
        finally:
            tie.close()
            connecting.cancel()
        if connecting.stage is Stage.DONE:
            self._studio.scope.start(self._studio.presenter.load(), name="load")

    def sync(self, connection: Connection) -> None:
        self._studio.scope.start(self._synced(connection), name=f"sync-{connection.id}")

    async def _synced(self, connection: Connection) -> None:
        try:
            await self._bench.line.accounts.sync(connection.id)
            self._bench.notices.say(say("{account} was looked up.", account=connection.profile.handle), tone=Tone.OK)
        except BrovaError as error:
            self._bench.notices.tell(error, doing={Act.RECONNECT: lambda: self.connect(connection)})

    def disconnect(self, connection: Connection) -> None:
        self._studio.scope.start(self._disconnected(connection), name=f"sync-{connection.id}")

    async def _disconnected(self, connection: Connection) -> None:
        name = connection.profile.handle or connection.profile.name
        agreed = await confirm(
            self._studio, say("Disconnect {account}?", account=name),
            say("Planned posts for it stay in the calendar and do not go out until it is connected again. What is "
                "published stays where it is."), say("Disconnect"), danger=True)
        if agreed:
            note = await self._bench.line.accounts.disconnect(connection.id)
            self._bench.notices.say(note or say("{account} is disconnected.", account=name),
                                    tone=Tone.WARN if note else Tone.OK)

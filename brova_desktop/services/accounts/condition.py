"""How an account is doing, worked out from what is known of it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from brova_desktop.domain.errors import Act, NeedsSignIn
from brova_desktop.domain.posts.connection import Connection, ConnectionState
from brova_desktop.domain.posts.facts import PlatformFacts
from brova_desktop.domain.words import say
from brova_desktop.domain.workspace.job import Trouble

WARNED_AHEAD = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Ending:
    """A connection that ends at `until` (or has ended), and how many planned targets do not go out because of it."""

    connection: Connection
    until: datetime
    targets: int


def in_condition(connection: Connection, facts: PlatformFacts, now: datetime) -> Connection:
    """The connection with the state and trouble that follow from its scopes and moments; for one whose tokens work."""
    until = connection.sign_in_until
    missing = [scope for scope in facts.scopes if scope.name not in connection.scopes]
    if until is not None and until <= now:
        return over(connection, signed_out(connection))
    if any(scope.needed for scope in missing):
        return replace(connection, state=ConnectionState.ERROR, trouble=_without(connection, facts))
    if until is not None and until - now <= WARNED_AHEAD:
        return replace(connection, state=ConnectionState.EXPIRES_SOON, trouble=_soon(connection, until))
    trouble = _without(connection, facts) if missing else None
    return replace(connection, state=ConnectionState.CONNECTED, trouble=trouble)


def over(connection: Connection, error: NeedsSignIn) -> Connection:
    """The connection after the platform said that only a new sign-in helps."""
    return replace(connection, state=ConnectionState.EXPIRED, trouble=Trouble.of(error))


def signed_out(connection: Connection) -> NeedsSignIn:
    return NeedsSignIn(say("The sign-in of {account} has ended.", account=name_of(connection)),
                       kept=say("Posts that are waiting for it go out after the sign-in."),
                       next_step=say("Sign in again."), acts=(Act.RECONNECT,))


def not_here(connection: Connection) -> NeedsSignIn:
    return NeedsSignIn(say("The sign-in of {account} is not on this computer.", account=name_of(connection)),
                       kept=say("Posts that are waiting for it go out after the sign-in."),
                       next_step=say("Sign in again."), acts=(Act.RECONNECT,))


def disconnected(connection: Connection) -> NeedsSignIn:
    return NeedsSignIn(say("{account} was disconnected.", account=name_of(connection)),
                       next_step=say("Connect it again, or choose another account."), acts=(Act.RECONNECT,))


def name_of(connection: Connection) -> str:
    """What people call the account."""
    return connection.profile.handle or connection.profile.name or connection.profile.account


def _soon(connection: Connection, until: datetime) -> Trouble:
    return Trouble(say("The sign-in of {account} ends on {day}.", account=name_of(connection),
                       day=until.date().isoformat()),
                   None, say("Sign in again before that, so that planned posts go out."), (Act.RECONNECT,))


def _without(connection: Connection, facts: PlatformFacts) -> Trouble:
    missing = [str(scope.title) for scope in facts.scopes if scope.name not in connection.scopes]
    return Trouble(say("{account} was connected without: {permissions}.", account=name_of(connection),
                       permissions="; ".join(missing)),
                   say("What needs them is off; everything else works."),
                   say("Reconnect and leave every box ticked."), (Act.RECONNECT,),
                   " ".join(scope.name for scope in facts.scopes if scope.name not in connection.scopes))

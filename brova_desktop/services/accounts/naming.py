"""Finding an account by what people call it."""

from __future__ import annotations

from collections.abc import Sequence

from brova_desktop.domain.errors import Act, Missing, Refused
from brova_desktop.domain.posts.connection import Connection
from brova_desktop.domain.words import say


def called(one: Connection) -> str:
    return one.profile.handle or one.profile.name or one.profile.account


def named(accounts: Sequence[Connection], wanted: str) -> Connection:
    """An account by id, handle, name, ``platform:handle``, or by its platform when there is only one.

    Raises Missing, or Refused when several fit.
    """
    platform, colon, rest = wanted.partition(":")
    pool = [one for one in accounts if colon and one.platform == platform.casefold()]
    wish = _folded(rest if pool else wanted)
    found = [one for one in pool or accounts if wish in _names(one)]
    found = found or [one for one in accounts if one.platform == wanted.casefold()]
    if not found:
        raise Missing(say("There is no account called {name}.", name=wanted[:80]),
                      next_step=say("See what is connected with: brova accounts list"), acts=(Act.RECONNECT,))
    if len(found) > 1:
        raise Refused(say("{count} accounts are called {name}.", count=len(found), name=wanted[:80]),
                      next_step=say("Name one by its id: {ids}.", ids=", ".join(one.id for one in found[:5])))
    return found[0]


def written_name(accounts: Sequence[Connection], one: Connection) -> str:
    """The account so that `named` finds it again, as people read it where that is possible."""
    readable = f"{one.platform}:{called(one)}"
    try:
        return readable if ";" not in readable and named(accounts, readable).id == one.id else one.id
    except (Missing, Refused):
        return one.id


def _names(one: Connection) -> set[str]:
    profile = one.profile
    return {one.id, profile.account.casefold(), *map(_folded, (profile.handle, profile.name))} - {""}


def _folded(name: str) -> str:
    return name.strip().removeprefix("@").casefold()

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brova_desktop.domain.errors import Act, Missing, Refused
from brova_desktop.domain.ids import ConnectionId
from brova_desktop.domain.posts.connection import Connection, ConnectionState, Profile
from brova_desktop.domain.words import say
from brova_desktop.domain.workspace.job import Trouble
from brova_desktop.storage.connections import _connection, _row
from brova_desktop.storage.library import Library

NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)


def connection(name: str = "aaaaaaaaaaaa", account: str = "UC1", **values: object) -> Connection:
    made = Connection(ConnectionId(name), "youtube", Profile(account, "Café", "@cafe", followers=12),
                      frozenset({"upload", "read"}), ConnectionState.CONNECTED, NOW)
    return replace(made, **values)  # type: ignore[arg-type]


def test_an_account_comes_back_as_it_was_kept(library: Library) -> None:
    trouble = Trouble(say("{account} is over.", account="Café"), say("Kept."), say("Sign in."), (Act.RECONNECT,), "x")
    kept = connection(synced=NOW, access_until=NOW, sign_in_until=NOW, trouble=trouble, avatar_file="cache/a.png",
                      extra={"uploads": "UU1", "most": 3}, state=ConnectionState.EXPIRES_SOON)
    library.connections.add(kept)
    assert library.connections.get(kept.id) == kept
    assert library.connections.find("youtube", "UC1") == kept
    assert library.connections.find("tiktok", "UC1") is None


def test_the_same_account_is_there_once(library: Library) -> None:
    library.connections.add(connection())
    with pytest.raises(Refused, match="connected already"):
        library.connections.add(connection("bbbbbbbbbbbb"))
    library.connections.add(connection("bbbbbbbbbbbb", "UC2"))
    assert [one.id for one in library.connections.all()] == ["aaaaaaaaaaaa", "bbbbbbbbbbbb"]


def test_a_disconnected_account_keeps_its_row(library: Library) -> None:
    library.connections.add(connection())
    library.connections.save(connection(removed=NOW))
    assert library.connections.all() == ()
    assert [one.removed for one in library.connections.all(with_removed=True)] == [NOW]
    wanted = [ConnectionId("aaaaaaaaaaaa"), ConnectionId("zzzzzzzzzzzz")]
    assert set(library.connections.some(wanted)) == {"aaaaaaaaaaaa"}


def test_an_unknown_account_is_missing(library: Library) -> None:
    with pytest.raises(Missing):
        library.connections.get(ConnectionId("aaaaaaaaaaaa"))
    with pytest.raises(Missing):
        library.connections.save(connection())


@given(st.text(min_size=1), st.text(), st.none() | st.integers(0, 10**12), st.sets(st.text(), max_size=4))
def test_any_name_a_platform_says_is_kept(account: str, name: str, followers: int | None, scopes: set[str]) -> None:
    class Row:
        def __init__(self, values: dict[str, object]) -> None:
            self.__dict__.update(values)

    made = replace(connection(), profile=Profile(account, name, followers=followers), scopes=frozenset(scopes))
    assert _connection(Row(_row(made))) == made

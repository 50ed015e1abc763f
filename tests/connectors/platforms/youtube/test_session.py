from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brova_desktop.connectors.net.failures import Garbled
from brova_desktop.connectors.net.reply import Reply
from brova_desktop.connectors.net.wire import Wire
from brova_desktop.connectors.platforms.youtube.facts import SERVICE
from brova_desktop.connectors.platforms.youtube.session import Finished, Sessions, Stored
from brova_desktop.domain.errors import BrovaError, UploadLost
from tests.connectors.clocks import StillClock

SESSIONS = Sessions(Wire(SERVICE, clock=StillClock()), StillClock())


def reply(status: int, body: bytes = b"", **headers: str) -> Reply:
    return Reply("YouTube", status, headers, body)


@pytest.mark.parametrize(("header", "at"), [
    ("bytes=0-0", 1), ("bytes=0-262143", 262_144), ("0-99", 100), ("bytes 0-9", 10),
])
def test_what_is_stored_is_read(header: str, at: int) -> None:
    assert SESSIONS.read(reply(308, range=header)) == Stored(at)


def test_without_a_range_nothing_is_stored() -> None:
    assert SESSIONS.read(reply(308)) == Stored(0)


@pytest.mark.parametrize("header", ["", "bytes=5-9", "bytes=0-", "bytes=0-x", "lines=0-9", "bytes=0-9,20-30"])
def test_a_range_that_makes_no_sense_is_not_guessed_at(header: str) -> None:
    with pytest.raises(Garbled):
        SESSIONS.read(reply(308, range=header))


@pytest.mark.parametrize("status", [200, 201])
def test_a_finished_session_names_the_video(status: int) -> None:
    assert SESSIONS.read(reply(status, json.dumps({"id": "abc"}).encode())) == Finished("abc")
    for body in (b"", b"<html>", b"[]", b'{"id": 7.5}'):
        assert SESSIONS.read(reply(status, body)) == Finished("")


@pytest.mark.parametrize("status", [404, 410])
def test_a_session_that_is_gone_begins_again(status: int) -> None:
    with pytest.raises(UploadLost):
        SESSIONS.read(reply(status))


@given(st.integers(100, 599), st.text(max_size=30), st.binary(max_size=60))
def test_any_answer_is_progress_or_a_sentence(status: int, header: str, body: bytes) -> None:
    try:
        progress = SESSIONS.read(reply(status, body, range=header))
    except BrovaError as error:
        assert error.sentence()
    else:
        assert isinstance(progress, (Stored, Finished)) and status in (200, 201, 308)

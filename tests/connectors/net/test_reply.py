from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brova_desktop.connectors.net.failures import Garbled
from brova_desktop.connectors.net.picking import items, pick, text, whole
from brova_desktop.connectors.net.reply import LONGEST_WAIT, Reply, wait_asked

NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)
VALUES = st.recursive(st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
                      lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner), max_leaves=12)


@pytest.mark.parametrize(("header", "seconds"), [
    ("120", 120.0), ("0", 0.0), ("1.5", 1.5), ("-5", 0.0), ("Sat, 21 Nov 2026 12:01:00 GMT", 60.0),
    ("Sat, 21 Nov 2026 11:00:00 GMT", 0.0), ("999999999999", LONGEST_WAIT), ("nan", None), ("inf", None), ("", None),
    (None, None), ("soon", None), ("Sat, 99 Nov 2026 12:01:00 GMT", None),
])
def test_retry_after_is_seconds_or_a_date(header: str | None, seconds: float | None) -> None:
    assert wait_asked(header, NOW) == seconds


@given(st.text())
def test_no_retry_after_makes_trouble(header: str) -> None:
    asked = wait_asked(header, NOW)
    assert asked is None or 0 <= asked <= LONGEST_WAIT


@pytest.mark.parametrize("body", [b"", b"<html>", b"\xff\xfe{", b"[" * 100_000, b'{"a":'])
def test_what_is_no_json_is_garbled(body: bytes) -> None:
    reply = Reply("The shop", 200, {}, body)
    assert reply.json_or_none() is None
    with pytest.raises(Garbled, match="cannot be read"):
        reply.json()


def test_the_details_hide_secrets() -> None:
    reply = Reply("The shop", 400, {}, b'{"access_token":"ya29.planted-and-long-enough","error":"bad"}')
    assert "planted" not in reply.detail and "HTTP 400" in reply.detail and "bad" in reply.detail


@given(VALUES, st.lists(st.text() | st.integers(-3, 3), max_size=4))
def test_picking_never_fails(document: object, path: list[str | int]) -> None:
    pick(document, *path)
    assert isinstance(text(document, *path), str)
    assert whole(document, *path) is None or isinstance(whole(document, *path), int)
    assert isinstance(items(document, *path), list)


def test_counters_are_read_whether_text_or_number() -> None:
    document = {"items": [{"views": "12", "likes": 3, "shares": "many", "on": True}]}
    assert [whole(document, "items", 0, name) for name in ("views", "likes", "shares", "on", "gone")] == [
        12, 3, None, None, None]


SIGNS = st.characters(min_codepoint=33, max_codepoint=126, exclude_characters="\"'\\&;,)}]#<>")
SECRETS = st.text(alphabet=SIGNS, min_size=8)


@given(SECRETS, st.sampled_from(["access_token", "refresh_token", "client_secret", "upload_token", "id_token"]))
def test_no_named_secret_of_an_answer_reaches_the_details(secret: str, name: str) -> None:
    planted = f"s3cr3t{secret}"
    spelt = (json.dumps({name: planted, "error": "x"}), f"{name}={planted}&error=x", f"https://x.test/?{name}={planted}")
    for body in spelt:
        reply = Reply("The shop", 400, {}, body.encode())
        assert planted not in reply.detail + repr(reply)
        with pytest.raises(Garbled) as caught:
            Reply("The shop", 200, {}, b"<" + body.encode()).json()
        assert planted not in caught.value.detail

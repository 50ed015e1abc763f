from __future__ import annotations

from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brova_desktop.connectors.oauth.answer import belongs, code_of, fields_of, pasted
from brova_desktop.connectors.oauth.landing import Landing
from brova_desktop.connectors.oauth.loopback import _host, _request
from brova_desktop.domain.errors import BadInput, BrovaError
from brova_desktop.domain.words import say

STATE = "the-state-of-this-sign-in"


@given(st.text())
def test_no_query_does_more_than_be_refused(query: str) -> None:
    try:
        fields = fields_of(query)
    except BadInput:
        return
    assert not belongs(fields, STATE) or STATE in query


@given(st.text(), st.text(min_size=1))
def test_only_the_very_state_belongs(state: str, other: str) -> None:
    assert belongs({"state": state}, state)
    assert belongs({"state": other}, state) is (other == state)
    assert not belongs({}, STATE)


@given(st.text() | st.text().map(lambda text: f"http://127.0.0.1:1/?code=x&state={text}"))
def test_nothing_that_is_pasted_makes_more_than_a_sentence(text: str) -> None:
    try:
        assert pasted(text, STATE, "The shop").reveal()
    except BrovaError as error:
        assert error.sentence()


@given(st.text(min_size=1, max_size=200))
def test_a_pasted_address_gives_the_code_it_carries(code: str) -> None:
    code = code.encode("utf-8", "ignore").decode() or "x"
    address = f"http://127.0.0.1:1/?state={quote(STATE, safe='')}&code={quote(code, safe='')}"
    assert pasted(address, STATE, "The shop").reveal() == code


def test_half_a_character_in_a_pasted_address_is_a_sentence() -> None:
    with pytest.raises(BadInput):
        pasted("http://127.0.0.1:1/?state=\ud800&code=x\udfff", STATE, "The shop")


@pytest.mark.parametrize("fields", [{}, {"code": ""}, {"error": "anything", "code": "x"}])
def test_an_answer_without_a_code_or_with_an_error_is_refused(fields: dict[str, str]) -> None:
    with pytest.raises(BrovaError):
        code_of(fields, "The shop")


@given(st.binary(max_size=300))
def test_no_request_head_breaks_the_listener(head: bytes) -> None:
    request = _request(head)
    assert request is None or request[1].startswith("/")


@pytest.mark.parametrize(("host", "name"), [
    ("127.0.0.1:8080", "127.0.0.1"), ("localhost", "localhost"), ("evil.example", "evil.example"), ("", None),
    ("[::1]:80", "::1"), ("[::1", None),
])
def test_we_know_by_which_name_we_were_called(host: str, name: str | None) -> None:
    assert _host({"host": host}) == name


@given(st.text())
def test_no_name_or_reason_escapes_into_the_page(text: str) -> None:
    landing = Landing(language="en")
    empty = [landing.connected("").count(b"<"), landing.refused(say("{x}", x="")).count(b"<")]
    full = [landing.connected(text).count(b"<"), landing.refused(say("{x}", x=text)).count(b"<")]
    assert full == empty

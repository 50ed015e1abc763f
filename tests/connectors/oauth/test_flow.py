from __future__ import annotations

import asyncio
import socket
from collections.abc import Awaitable, Callable
from typing import Any
from urllib.parse import parse_qs, quote, urlsplit

import httpx
import pytest

from brova_desktop.connectors.oauth.flow import Answer, Consent, ask_consent
from brova_desktop.connectors.oauth.landing import Landing
from brova_desktop.connectors.oauth.pkce import challenge_s256, consent_uri, new_state, new_verifier
from brova_desktop.domain.errors import BadInput, Cancelled, Refused, UserCanFix, WillPass
from brova_desktop.domain.words import Words
from brova_desktop.ports.platform import AppCredentials, RedirectRule
from tests.connectors.clocks import StillClock

Scene = Callable[[Consent, httpx.AsyncClient], Awaitable[Any]]


class Dialect:
    """The part of a sign-in that the flow needs."""

    def __init__(self, redirect: RedirectRule) -> None:
        self.redirect = redirect

    def consent_address(self, app: AppCredentials, redirect: str, state: str, verifier: str) -> str:
        return consent_uri("https://consent.example/auth", app.client_id, redirect_uri=redirect, state=state,
                           code_challenge=challenge_s256(verifier), code_challenge_method="S256")


def sign_in(scene: Scene, *, rule: RedirectRule | None = None, landing: Landing | None = None,
            patience: float = 20.0) -> tuple[Answer, Any]:
    """Run a sign-in; `scene` plays the browser and the person."""

    async def play() -> tuple[Answer, Any]:
        playing: list[asyncio.Task[Any]] = []
        async with httpx.AsyncClient() as browser:

            def show(consent: Consent) -> None:
                async def act() -> Any:
                    return await scene(consent, browser)

                playing.append(asyncio.create_task(act()))

            dialect: Any = Dialect(rule or RedirectRule())
            try:
                answer = await ask_consent("shop", "The shop", dialect, AppCredentials("app-1"), show, StillClock(),
                                           landing or Landing(), patience=patience)
            except BaseException:
                if playing:
                    await playing[0]
                raise
            return answer, await playing[0]

    return asyncio.run(play())


def state_of(consent: Consent) -> str:
    return parse_qs(urlsplit(consent.address).query)["state"][0]


def back(consent: Consent, **fields: str) -> str:
    return consent.redirect + "?" + "&".join(f"{name}={quote(value, safe='')}" for name, value in fields.items())


def test_the_answer_of_the_browser_is_caught() -> None:
    async def scene(consent: Consent, browser: httpx.AsyncClient) -> httpx.Response:
        return await browser.get(back(consent, state=state_of(consent), code="4/0Axy-_", scope="a b"))

    answer, page = sign_in(scene)
    assert answer.code.reveal() == "4/0Axy-_"
    assert answer.redirect.startswith("http://127.0.0.1:") and answer.redirect.endswith("/")
    assert page.status_code == 200 and "The shop has answered" in page.text
    assert page.headers["cache-control"] == "no-store" and page.headers["referrer-policy"] == "no-referrer"
    assert "default-src 'none'" in page.headers["content-security-policy"]


def test_the_consent_page_gets_the_challenge_and_never_the_verifier() -> None:
    seen: list[str] = []

    async def scene(consent: Consent, browser: httpx.AsyncClient) -> None:
        seen.append(consent.address)
        consent.paste("some-code-alone")

    answer, _ = sign_in(scene)
    asked = {name: values[0] for name, values in parse_qs(urlsplit(seen[0]).query).items()}
    assert asked["code_challenge"] == challenge_s256(answer.verifier.reveal())
    assert answer.verifier.reveal() not in seen[0]
    assert asked["redirect_uri"] == answer.redirect and asked["response_type"] == "code"


def test_the_challenge_is_the_one_of_the_standard() -> None:
    """RFC 7636, appendix B."""
    verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"
    assert challenge_s256(verifier) == "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"
    assert 43 <= len(new_verifier()) <= 128 and len(new_state()) >= 43
    assert new_state() != new_state()


@pytest.mark.parametrize("query", ["?state=wrong&code=evil", "?code=evil", "", "?state=&code=evil",
                                   "?state=wrong&error=access_denied", "?" + "&".join("a=1" for _ in range(80))])
def test_an_answer_with_a_wrong_state_is_refused_and_the_sign_in_goes_on(query: str) -> None:
    async def scene(consent: Consent, browser: httpx.AsyncClient) -> httpx.Response:
        refused = await browser.get(consent.redirect + query)
        await browser.get(back(consent, state=state_of(consent), code="right"))
        return refused

    answer, refused = sign_in(scene)
    assert answer.code.reveal() == "right"
    assert refused.status_code == 400 and "does not belong" in refused.text and "evil" not in refused.text


def test_a_state_that_comes_twice_in_one_answer_is_none() -> None:
    async def scene(consent: Consent, browser: httpx.AsyncClient) -> int:
        refused = await browser.get(back(consent, state=state_of(consent), code="a") + "&state=other")
        consent.paste("right-code")
        return refused.status_code

    assert sign_in(scene)[1] == 400


def test_a_replayed_answer_is_refused() -> None:
    async def scene(consent: Consent, browser: httpx.AsyncClient) -> list[int]:
        url = back(consent, state=state_of(consent), code="right")
        answers = await asyncio.gather(*(browser.get(url) for _ in range(4)), return_exceptions=True)
        return sorted(one.status_code for one in answers if isinstance(one, httpx.Response))

    answer, statuses = sign_in(scene)
    assert answer.code.reveal() == "right"
    assert statuses.count(200) == 1 and set(statuses) <= {200, 400}


@pytest.mark.parametrize(("error", "kind", "words"), [
    ("access_denied", Refused, "did not allow"), ("server_error", WillPass, "at the moment"),
    ("temporarily_unavailable", WillPass, "at the moment"), ("invalid_scope", BadInput, "refused the sign-in"),
    ("<script>alert(1)</script>", BadInput, "refused the sign-in"),
])
def test_an_error_of_the_platform_is_a_sentence(error: str, kind: type[Exception], words: str) -> None:
    pages: list[str] = []

    async def scene(consent: Consent, browser: httpx.AsyncClient) -> None:
        pages.append((await browser.get(back(consent, state=state_of(consent), error=error))).text)

    with pytest.raises(kind, match=words):
        sign_in(scene)
    assert words in pages[0] and "<script>" not in pages[0]


def test_html_in_a_name_is_shown_not_run() -> None:
    page = Landing().connected("<img src=x onerror=alert(1)>").decode()
    assert "<img" not in page and "&lt;img" in page


def test_the_page_speaks_the_language_of_the_person() -> None:
    def tell(words: Words) -> str:
        return "يمكنك إغلاق هذه الصفحة" if "close this tab" in words.source else "تم"

    page = Landing(tell, "ar").connected("YouTube").decode()
    assert 'lang="ar" dir="rtl"' in page and "يمكنك إغلاق هذه الصفحة" in page
    assert 'dir="ltr"' in Landing(language="vi").connected("YouTube").decode()


@pytest.mark.parametrize(("method", "path", "status"), [
    ("GET", "/favicon.ico", 404), ("GET", "/other", 404), ("POST", "/", 405), ("HEAD", "/", 405),
])
def test_nothing_else_is_served(method: str, path: str, status: int) -> None:
    async def scene(consent: Consent, browser: httpx.AsyncClient) -> int:
        root = consent.redirect.rstrip("/")
        seen = (await browser.request(method, root + path)).status_code
        consent.paste("right-code")
        return seen

    assert sign_in(scene)[1] == status


def test_a_page_under_a_name_of_its_own_is_turned_away() -> None:
    async def scene(consent: Consent, browser: httpx.AsyncClient) -> int:
        url = back(consent, state=state_of(consent), code="stolen")
        seen = (await browser.get(url, headers={"Host": "evil.example"})).status_code
        consent.paste("right-code")
        return seen

    answer, status = sign_in(scene)
    assert status == 400 and answer.code.reveal() == "right-code"


@pytest.mark.parametrize("noise", [
    b"\x00\xff\r\n\r\n", b"GET\r\n\r\n", b"GET / HTTP/1.1\r\nX: " + b"a" * 40_000, b"GET",
])
def test_noise_does_not_disturb_the_sign_in(noise: bytes) -> None:
    async def scene(consent: Consent, browser: httpx.AsyncClient) -> None:
        parts = urlsplit(consent.redirect)
        reader, writer = await asyncio.open_connection(parts.hostname, parts.port)
        try:
            writer.write(noise)
            writer.write_eof()
            await reader.read()
            writer.close()
            await writer.wait_closed()
        except ConnectionError:
            pass  # cut off before it had said everything
        await browser.get(back(consent, state=state_of(consent), code="right"))

    assert sign_in(scene)[0].code.reveal() == "right"


def test_a_visitor_who_says_nothing_holds_nobody_up() -> None:
    async def scene(consent: Consent, browser: httpx.AsyncClient) -> bytes:
        parts = urlsplit(consent.redirect)
        reader, writer = await asyncio.open_connection(parts.hostname, parts.port)
        await browser.get(back(consent, state=state_of(consent), code="right"))
        heard = await reader.read()
        writer.close()
        await writer.wait_closed()
        return heard

    answer, heard = sign_in(scene)
    assert answer.code.reveal() == "right" and heard == b""


def test_a_port_that_is_taken_is_said() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]

        async def scene(consent: Consent, browser: httpx.AsyncClient) -> None:
            raise AssertionError("nothing to show")

        with pytest.raises(Refused, match=f"port {port}"):
            sign_in(scene, rule=RedirectRule(port=port))


def test_a_fixed_path_is_kept() -> None:
    async def scene(consent: Consent, browser: httpx.AsyncClient) -> str:
        await browser.get(back(consent, state=state_of(consent), code="right"))
        return consent.redirect

    assert sign_in(scene, rule=RedirectRule(path="/callback/"))[1].endswith("/callback/")


def test_the_listener_is_gone_afterwards() -> None:
    async def scene(consent: Consent, browser: httpx.AsyncClient) -> str:
        await browser.get(back(consent, state=state_of(consent), code="right"))
        return consent.redirect

    _, redirect = sign_in(scene)
    with pytest.raises(httpx.ConnectError):
        httpx.get(redirect)


def test_nobody_signing_in_ends_the_wait() -> None:
    async def scene(consent: Consent, browser: httpx.AsyncClient) -> None:
        return

    with pytest.raises(UserCanFix, match="Nobody signed in"):
        sign_in(scene, patience=0.01)


def test_a_cancelled_sign_in_ends_clean() -> None:
    async def scene(consent: Consent, browser: httpx.AsyncClient) -> None:
        consent.cancel()
        consent.cancel()

    with pytest.raises(Cancelled):
        sign_in(scene)


def test_the_address_of_the_last_page_can_be_pasted() -> None:
    async def scene(consent: Consent, browser: httpx.AsyncClient) -> None:
        for wrong in ("", "hello there", "https://example.org/", back(consent, state="other", code="x" * 9), "http://[?code=1"):
            with pytest.raises(BadInput):
                consent.paste(wrong)
        consent.paste("  " + back(consent, state=state_of(consent), code="4/0Axy") + "\n")

    assert sign_in(scene)[0].code.reveal() == "4/0Axy"


@pytest.mark.parametrize("text", ["4/0Axy-_", "4%2F0Axy-_"])
def test_a_code_alone_can_be_pasted(text: str) -> None:
    async def scene(consent: Consent, browser: httpx.AsyncClient) -> None:
        consent.paste(text)

    assert sign_in(scene)[0].code.reveal() == "4/0Axy-_"


def test_a_consent_shows_no_state() -> None:
    shown: list[str] = []

    async def scene(consent: Consent, browser: httpx.AsyncClient) -> None:
        shown.extend([repr(consent), state_of(consent)])
        consent.paste("right-code")

    sign_in(scene)
    assert shown[1] not in shown[0]

from __future__ import annotations

import base64
import json
import string
from collections.abc import Callable

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from brova_desktop.diagnostics.redaction import HIDDEN, Redactor

TOKEN = st.text(string.ascii_letters + string.digits + "-_.~", min_size=12, max_size=80)
ANY_SECRET = st.text(min_size=4, max_size=60)

PLACES = [
    "Authorization: Bearer {}",
    "authorization: Basic {}",
    '{{"Authorization": "Bearer {}"}}',
    "('authorization', 'Bearer {}')",
    "Proxy-Authorization: Digest {}",
    "Set-Cookie: sid={}; Path=/",
    "Cookie: a=1; session={}",
    "x-goog-api-key: {}",
    "X-Api-Key={}",
    "https://api.example.com/v1/me?access_token={}&fields=id",
    "GET /v1?key={} HTTP/1.1",
    "http://127.0.0.1:5000/callback?code={}&state={}",
    "https://example.com/#id_token={}",
    "https://user:{}@example.com/file",
    "redis://:{}@localhost:6379",
    '{{"access_token": "{}", "expires_in": 3600}}',
    "{{'refresh_token': '{}'}}",
    'client_secret="{}"',
    "client_secret={}",
    "BROVA_TIKTOK_CLIENT_SECRET={}",
    "password: {}",
    "smtp_password = '{}'",
    "passphrase: {}",
    "api-key={}",
    "apiKey: {}",
    "recovery key follows; recovery_key={}",
    "code_verifier={}",
    "--client-secret {}",
    "['brova', '--password', '{}']",
    "--token={}",
    'PRAGMA key = "{}"',
    "Bearer {}",
    "Bad token: token={}, retry",
    "b'access_token': b'{}'",
    "app_secret => {}",
    "-----BEGIN PRIVATE KEY-----\n{}\n-----END PRIVATE KEY-----",
]


@pytest.mark.parametrize("place", PLACES)
@given(secret=TOKEN)
def test_a_secret_in_a_usual_place_never_comes_through(place: str, secret: str) -> None:
    assume(secret not in place and secret not in HIDDEN)
    text = f"before {place.format(secret, secret)}\nafter"
    assert secret not in Redactor().redact(text)


@given(before=st.text(max_size=60), secret=ANY_SECRET, after=st.text(max_size=60))
def test_a_registered_secret_of_any_shape_never_comes_through(before: str, secret: str, after: str) -> None:
    redactor = Redactor()
    redactor.register(secret)
    shown = redactor.redact(before + secret + after)
    # What is left may only contain it by chance: in the stand-in, or where the stand-in touches its neighbours.
    assume(not set(secret) <= set(before + HIDDEN + after))
    assert secret not in shown


def percent(secret: str) -> str:
    plain = string.ascii_letters + string.digits + "-._~"
    return "".join(chr(octet) if chr(octet) in plain else f"%{octet:02X}" for octet in secret.encode())


SPELLINGS: dict[str, Callable[[str], str]] = {
    "JSON": lambda secret: json.dumps(secret)[1:-1],
    "JSON in UTF-8": lambda secret: json.dumps(secret, ensure_ascii=False)[1:-1],
    "repr": lambda secret: repr(secret)[1:-1],
    "repr of octets": lambda secret: repr(secret.encode())[2:-1],
    "base64": lambda secret: base64.b64encode(secret.encode()).decode().rstrip("="),
    "base64 for addresses": lambda secret: base64.urlsafe_b64encode(secret.encode()).decode().rstrip("="),
    "hexadecimal": lambda secret: secret.encode().hex(),
    "percent": percent,
    "form": lambda secret: percent(secret).replace("%20", "+"),
}


@pytest.mark.parametrize("spelling", SPELLINGS)
@given(secret=st.text(string.ascii_letters + string.digits + "\"'\\ /+&=éñع\n", min_size=6, max_size=40))
def test_a_registered_secret_is_known_in_every_spelling(spelling: str, secret: str) -> None:
    redactor = Redactor()
    redactor.register(secret)
    spelled = SPELLINGS[spelling](secret)
    assume(spelled not in HIDDEN)
    assert spelled not in redactor.redact(f"sent <{spelled}> to them")


@pytest.mark.parametrize(
    "mark",
    [
        "sk-proj-abcdefghijklmnop",
        "AIza" + "SyA1234567890abcdefghijklmnopqrstu",
        "ya29.a0AfH6SMB",
        "gho_16C7e42F292c6912E7",
        "xoxb-1234-abcdefgh",
        "AKIA" + "IOSFODNN7EXAMPLE",
        "EAABsbCS1iHgBAKZCxyz1234",
        "glpat-abcdefghijklmnop",
        "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl",
        "aB3" * 20,
        "x'" + "0f" * 32 + "'",
    ],
)
def test_what_looks_like_a_secret_is_hidden_wherever_it_stands(mark: str) -> None:
    assert mark not in Redactor().redact(f"it answered {mark} and closed")


@pytest.mark.parametrize(
    "text",
    [
        "import of clip.mp4: 1080x1920, 30 fps, 12.5 s",
        "content 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08 is in the cache",
        "job abcdefghijkl moved from queued to running",
        "https://example.com/watch/this",
        "ffmpeg -hide_banner -i clip.mp4 -c:v libx264 -crf 20 out.mp4",
        "The key frame at 0:12 is missing",
        "basic settings are used",
    ],
)
def test_ordinary_lines_stay_readable(text: str) -> None:
    assert Redactor().redact(text) == text


def test_a_forgotten_secret_is_no_longer_looked_for_once_nobody_holds_it() -> None:
    redactor = Redactor()
    redactor.register("wonderful")
    redactor.register("wonderful")
    redactor.forget("wonderful")
    assert "wonderful" not in redactor.redact("how wonderful")
    redactor.forget("wonderful")
    assert redactor.redact("how wonderful") == "how wonderful"


def test_names_of_a_query_stay_while_values_go() -> None:
    shown = Redactor().redact("https://example.com/v2/upload?part=7&upload_id=u1#frag")
    assert shown == f"https://example.com/v2/upload?part={HIDDEN}&upload_id={HIDDEN}#frag"


@given(st.text("a=?&:\"'/- \n{}tokensecrtpwd", max_size=3_000))
def test_any_text_is_redacted_twice_the_same(text: str) -> None:
    once = Redactor().redact(text)
    assert Redactor().redact(once) == Redactor().redact(Redactor().redact(once))


def test_a_megabyte_without_spaces_takes_no_more_than_a_breath() -> None:
    # Not timed: the suite's time limit catches a pattern that grows with the square of its text.
    for block in ("a", "token", "/a", '"', "aB1", "x-", "https://", "?a="):
        Redactor().redact(block * (1_000_000 // len(block)))


@pytest.mark.parametrize("name", ["token", "password", "client_secret"])
def test_a_secret_that_is_spelled_like_a_name_does_not_uncover_what_stands_behind_that_name(name: str) -> None:
    redactor = Redactor()
    redactor.register(name)
    assert "abcdefgh12345678" not in redactor.redact(f"KeyError: '{name}=abcdefgh12345678' {name}: abcdefgh12345678")

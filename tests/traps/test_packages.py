"""Packages that must not be here, and warnings of those that are."""

from __future__ import annotations

import importlib.util
import warnings
from importlib.metadata import version

import pytest
from packaging.version import Version

from tests.traps.programs import run_program

UNWANTED = {
    "keyrings.alt": "keyring then picks its plain-text file without a word",
    "httpx2": "Authlib's client becomes an httpx2 client, and `except httpx.HTTPError` catches nothing",
}


def importable(name: str) -> bool:
    try:
        return importlib.util.find_spec(name) is not None
    except ModuleNotFoundError:
        return False


def test_what_is_installed_can_be_told_from_what_is_not() -> None:
    assert importable("keyring.backends.null") and not importable("keyring.no_such_thing")


@pytest.mark.parametrize("name", UNWANTED)
def test_a_package_that_changes_others_behind_our_back_is_not_installed(name: str) -> None:
    assert not importable(name), UNWANTED[name]


def test_authlib_warns_about_httpx_and_only_that_is_let_through() -> None:
    """Authlib 1.9 wants httpx2. The test settings ignore that one warning; everything else stays an error."""
    outcome = run_program("import authlib.integrations.httpx_client as x; print(x.AsyncOAuth2Client)", "-W", "always")
    assert outcome.returncode == 0
    assert "AuthlibDeprecationWarning" in outcome.stderr and "httpx" in outcome.stderr
    with pytest.raises(UserWarning, match="something else"):
        warnings.warn("something else", UserWarning, stacklevel=1)
    assert Version("1.9") <= Version(version("authlib")) < Version("2")


def test_without_a_desktop_keyring_offers_nothing_that_keeps_secrets() -> None:
    outcome = run_program(
        """
        import os
        os.environ.pop("DBUS_SESSION_BUS_ADDRESS", None)
        os.environ["DBUS_SESSION_BUS_ADDRESS"] = "unix:path=/nonexistent"
        os.environ.pop("PYTHON_KEYRING_BACKEND", None)
        import keyring
        kept = keyring.get_keyring()
        print(type(kept).__module__, kept.priority)
        """
    )
    assert outcome.stdout.split()[0] in {"keyring.backends.fail", "keyring.backends.chainer"}, outcome.stderr

from __future__ import annotations

import errno
import stat
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brova_desktop.domain.errors import BadInput, NoRoom
from brova_desktop.ports.vault import Secret
from brova_desktop.storage.keychain import trusted
from brova_desktop.storage.keys import MasterKey
from brova_desktop.storage.recovery import key_from, recovery_key
from brova_desktop.storage.sealed import read_key_file, seal, unseal, write_key_file

KEYS = st.binary(min_size=32, max_size=32).map(MasterKey)
LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


@given(KEYS)
def test_a_recovery_key_gives_the_key_back_however_it_is_typed(key: MasterKey) -> None:
    assert key_from(recovery_key(key).lower().replace("-", " ").replace("0", "o")) == key


@given(KEYS, st.integers(0, 55), st.sampled_from(LETTERS))
def test_one_wrong_letter_is_noticed(key: MasterKey, place: int, letter: str) -> None:
    letters = recovery_key(key).replace("-", "")
    typed = letters[:place] + letter + letters[place + 1:]
    if typed != letters:
        with pytest.raises(BadInput):
            key_from(typed)


@given(KEYS, st.integers(0, 54))
def test_two_neighbours_exchanged_are_noticed(key: MasterKey, place: int) -> None:
    letters = recovery_key(key).replace("-", "")
    typed = letters[:place] + letters[place + 1] + letters[place] + letters[place + 2:]
    if typed != letters:
        with pytest.raises(BadInput):
            key_from(typed)


def test_a_passphrase_opens_what_it_sealed_and_no_other_does(tmp_path: Path) -> None:
    key, file = MasterKey.fresh(), tmp_path / "library.key"
    seal(file, key, Secret("four words are best"))
    assert unseal(file, Secret("four words are best")) == key
    with pytest.raises(BadInput, match="not the passphrase"):
        unseal(file, Secret("four words are worst"))
    with pytest.raises(BadInput, match="at least"):
        seal(file, key, Secret("short"))


def test_a_key_file_others_may_read_is_refused(tmp_path: Path) -> None:
    key, file = MasterKey.fresh(), tmp_path / "keys" / "w.key"
    write_key_file(file, key)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert read_key_file(file) == key
    file.chmod(0o644)
    with pytest.raises(BadInput, match="read by others"):
        read_key_file(file)


@pytest.mark.parametrize("step", ["fsync", "replace"])
def test_a_key_that_could_not_be_written_lies_nowhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
                                                      step: str) -> None:
    def fail(*_: object) -> None:
        raise OSError(errno.ENOSPC, "the disk is full")

    file = tmp_path / "keys" / "w.key"
    monkeypatch.setattr(f"brova_desktop.files.os.{step}", fail)
    with pytest.raises(NoRoom):
        write_key_file(file, MasterKey.fresh())
    assert list(file.parent.iterdir()) == []


def test_only_named_keychains_are_trusted() -> None:
    from keyring.backends.fail import Keyring as Fail
    from keyring.backends.SecretService import Keyring as SecretService

    class Chained(SecretService):
        """A stranger that says it is one of ours."""

    ours = SecretService.__new__(SecretService)
    assert trusted(ours) is ours
    assert trusted(Fail()) is None
    assert trusted(Chained.__new__(Chained)) is None


def test_keys_do_not_show_themselves() -> None:
    key = MasterKey(bytes(32))
    assert "00" not in f"{key!r} {key} {key.library()!r} {key.vault()}"

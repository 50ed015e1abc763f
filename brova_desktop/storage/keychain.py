"""The operating system's keychain, if it is one we trust.

Only back ends that keep secrets encrypted by the system are used, named by class: others (plain text files, the
"fail" back end, a chain of unknown ones) count as none. A locked keychain may show a question and wait for its
answer, so every call runs in a thread of its own with a time limit.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from typing import Any, TypeVar

from brova_desktop.domain.errors import WillPass
from brova_desktop.domain.words import say
from brova_desktop.storage.keys import MasterKey

SERVICE = "Brova Desktop"
SECONDS = 60.0
PROBE_SECONDS = 5.0
TRUSTED = frozenset({
    "keyring.backends.SecretService.Keyring", "keyring.backends.libsecret.Keyring",
    "keyring.backends.kwallet.DBusKeyring", "keyring.backends.kwallet.DBusKeyringKWallet4",
    "keyring.backends.macOS.Keyring", "keyring.backends.Windows.WinVaultKeyring",
})
_CHAIN = "keyring.backends.chainer.ChainerBackend"

T = TypeVar("T")
log = logging.getLogger(__name__)


class Keychain:
    """Keys of workspaces by their id. Raises WillPass when the keychain is locked, silent or refuses."""

    def __init__(self, backend: Any, *, seconds: float = SECONDS) -> None:
        self._backend = backend
        self._seconds = seconds

    @property
    def name(self) -> str:
        """What the system calls it."""
        return str(getattr(self._backend, "name", type(self._backend).__name__))

    def put(self, workspace: str, key: MasterKey) -> None:
        self._ask(lambda: self._backend.set_password(SERVICE, workspace, key.reveal().hex()))

    def get(self, workspace: str) -> MasterKey | None:
        stored = self._ask(lambda: self._backend.get_password(SERVICE, workspace))
        if stored is None:
            return None
        try:
            return MasterKey(bytes.fromhex(stored))
        except ValueError:
            return None  # something else stands under our name: as good as nothing

    def forget(self, workspace: str) -> None:
        if self._ask(lambda: self._backend.get_password(SERVICE, workspace)) is not None:
            self._ask(lambda: self._backend.delete_password(SERVICE, workspace))

    def _ask(self, question: Callable[[], T]) -> T:
        from keyring.errors import KeyringError

        try:
            return _within(self._seconds, question)
        except TimeoutError as error:
            raise WillPass(say("The keychain of this computer did not answer."),
                           next_step=say("Unlock it and try again, or use the recovery key."),
                           detail=self.name) from error
        except (KeyringError, OSError, RuntimeError, ImportError) as error:
            raise WillPass(say("The keychain of this computer refused."),
                           next_step=say("Unlock it and try again, or use the recovery key."),
                           detail=f"{self.name}: {type(error).__name__}") from error


def find_keychain(*, seconds: float = PROBE_SECONDS) -> Keychain | None:
    """The keychain of this computer, None when there is none that we trust."""
    try:
        backend = _within(seconds, _preferred)
    except (TimeoutError, ImportError, OSError, RuntimeError) as error:
        log.info("no keychain: %s", error)
        return None
    chosen = trusted(backend)
    if chosen is None:
        log.info("no keychain: %s is not one we trust", class_name(backend))
    return None if chosen is None else Keychain(chosen)


def trusted(backend: Any) -> Any | None:
    """The back end itself, or the first trusted one of a chain; None for anything else."""
    if class_name(backend) in TRUSTED:
        return backend
    if class_name(backend) == _CHAIN:
        return next((one for one in backend.backends if class_name(one) in TRUSTED), None)
    return None


def class_name(backend: Any) -> str:
    kind = type(backend)
    return f"{kind.__module__}.{kind.__qualname__}"


def _preferred() -> Any:
    import keyring  # imported here: it looks for back ends and takes its time

    return keyring.get_keyring()


def _within(seconds: float, question: Callable[[], T]) -> T:
    """What a question answers, or what it raised.

    Raises TimeoutError when it takes too long; its thread is left to itself then.
    """
    from keyring.errors import KeyringError

    answers: list[T] = []
    failures: list[Exception] = []

    def ask() -> None:
        try:
            answers.append(question())
        except (KeyringError, OSError, RuntimeError, ImportError) as error:
            failures.append(error)  # anything else is a bug of ours or theirs: it reaches the crash hook

    thread = threading.Thread(target=ask, name="keychain", daemon=True)
    thread.start()
    thread.join(seconds)
    if thread.is_alive():
        raise TimeoutError("the keychain did not answer")
    if not answers:
        raise failures[0] if failures else RuntimeError("the keychain broke down")
    return answers[0]

"""How a second program asks the one that has a workspace open to come to the front: a local socket for each folder."""

from __future__ import annotations

import hashlib
import logging
import os
from collections.abc import Callable
from pathlib import Path

from PySide6.QtNetwork import QLocalServer, QLocalSocket

log = logging.getLogger(__name__)

PATIENCE_MS = 2_000


def _name(root: Path) -> str:
    return "brova-desktop-" + hashlib.sha256(os.path.realpath(root).encode("utf-8", "surrogateescape")).hexdigest()[:24]


class Doorbell:
    """`rung` is called whenever somebody asks. Only programs of the same user can."""

    def __init__(self, root: Path, rung: Callable[[], object]) -> None:
        self._rung = rung
        self._server = QLocalServer()
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)
        QLocalServer.removeServer(_name(root))  # of a program that was killed: who has the lock is the only one
        if not self._server.listen(_name(root)):
            log.info("nobody can call this window to the front: %s", self._server.errorString())

    def close(self) -> None:
        self._server.close()
        self._server.deleteLater()

    def _answer(self) -> None:
        while (caller := self._server.nextPendingConnection()) is not None:
            caller.disconnected.connect(caller.deleteLater)
            caller.disconnectFromServer()
            self._rung()


def ring(root: Path) -> bool:
    """Ask for the window that has a workspace open; False where none answers. Blocks: not on the GUI thread."""
    caller = QLocalSocket()
    caller.connectToServer(_name(root))
    answered = caller.waitForConnected(PATIENCE_MS)
    caller.abort()
    return answered

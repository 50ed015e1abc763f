"""What files hold, as this program read them: a large one is read once, not for every account and every try."""

from __future__ import annotations

from pathlib import Path

from brova_desktop.domain.errors import BadInput
from brova_desktop.domain.posts.file_look import FileLook
from brova_desktop.engine.reading import reading_trouble
from brova_desktop.files import look_at
from brova_desktop.ports.report import Report
from brova_desktop.services.library.reading_files import Content, content_of
from brova_desktop.services.library.turns import Turns


class FileContents:
    """Safe in all threads. Contents are SHA-256 in hex, "" for unknown."""

    def __init__(self) -> None:
        self._read: dict[Path, tuple[FileLook, str]] = {}
        self._turns = Turns()

    def known(self, place: Path, look: FileLook) -> str:
        """What a file of this look holds, as far as somebody has read it."""
        seen, content = self._read.get(place, (None, ""))
        return content if seen == look else ""

    def of(self, place: Path, look: FileLook, report: Report) -> str:
        """The same, read now where it is not known; "" when somebody wrote to the file meanwhile.

        Raises what reading raises, Cancelled.
        """
        with self._turns.turn(str(place), report):
            if not self.known(place, look):
                try:
                    self.read(place, report)
                except BadInput:
                    if _look(place) == look:
                        raise
            return self.known(place, look)

    def read(self, place: Path, report: Report) -> Content:
        """Read a whole file. Raises what reading raises, Cancelled."""
        before = _look(place)
        content = content_of(place, report)
        if _look(place) == before:
            self._read[place] = before, content.content_hash
        return content


def _look(place: Path) -> FileLook:
    try:
        return look_at(place)
    except OSError as error:
        raise reading_trouble(error, place) from error

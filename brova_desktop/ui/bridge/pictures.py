"""Pictures of media for lists: read and scaled off the GUI thread, kept for a while, told when they are there."""

from __future__ import annotations

import asyncio
import logging
from collections import OrderedDict
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage, QImageReader, QPixmap

from brova_desktop.domain.errors import BrovaError
from brova_desktop.jobs.lanes import DECODE, Lanes

log = logging.getLogger(__name__)
KEPT = 600
"""Pictures kept; at 320 x 320 that is some 200 MB at worst, usually a fifth of it."""
Key = tuple[str, int, int]
Find = Callable[[], Path | QImage | None]
"""Where the picture's file is, or the picture itself; runs off the GUI thread."""


class Pictures(QObject):
    """`get` answers at once: the picture, or None and `ready` comes when it is there (or never, if it cannot be)."""

    ready = Signal(str)
    """The name of the picture that arrived."""

    def __init__(self, lanes: Lanes) -> None:
        super().__init__()
        self._lanes = lanes
        self._kept: OrderedDict[Key, QPixmap] = OrderedDict()
        self._coming: dict[Key, asyncio.Task[None]] = {}
        self._hopeless: set[Key] = set()
        self._stale: set[Key] = set()
        """Forgotten while they were on their way: what arrives may be of the file as it was."""
        self._is_closed = False

    def get(self, name: str, find: Find, size: QSize) -> QPixmap | None:
        """The picture of `name`, within `size` pixels; `find` (off the GUI thread) brings its file or itself."""
        key = (name, size.width(), size.height())
        if key in self._kept:
            self._kept.move_to_end(key)
            return self._kept[key]
        if key not in self._coming and key not in self._hopeless and not self._is_closed:
            self._coming[key] = asyncio.get_running_loop().create_task(self._fetch(key, find), name="picture")
        return None

    @property
    def is_busy(self) -> bool:
        """Whether pictures are still on their way."""
        return bool(self._coming)

    def kept(self, name: str, size: QSize) -> QPixmap | None:
        """The picture if it is there; nothing is fetched."""
        return self._kept.get((name, size.width(), size.height()))

    def forget(self, name: str) -> None:
        """The file changed: read it again when asked. Variants are called "<name> <variant>" and go with it."""
        for key in [one for one in self._kept if _is_of(name, one)]:
            del self._kept[key]
        self._hopeless = {one for one in self._hopeless if not _is_of(name, one)}
        self._stale |= {one for one in self._coming if _is_of(name, one)}

    async def close(self) -> None:
        """End what is on its way; nothing is fetched afterwards, though Qt may paint a last time."""
        self._is_closed = True
        tasks = list(self._coming.values())
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        self._kept.clear()

    async def _fetch(self, key: Key, find: Find) -> None:
        try:
            image = await self._lanes.run(DECODE, _read, find, QSize(key[1], key[2]))
        except (BrovaError, OSError) as error:
            log.info("no picture of %s: %s", key[0], error)
            image = QImage()
        finally:
            self._coming.pop(key, None)
            is_stale = key in self._stale
            self._stale.discard(key)
        if is_stale:
            self.ready.emit(key[0])  # whoever shows it asks again
        elif image.isNull():
            self._hopeless.add(key)
        else:
            self._kept[key] = QPixmap.fromImage(image)
            while len(self._kept) > KEPT:
                self._kept.popitem(last=False)
            self.ready.emit(key[0])


def _is_of(name: str, key: Key) -> bool:
    return key[0] == name or key[0].startswith(f"{name} ")


def _read(find: Find, size: QSize) -> QImage:
    place = find()
    if isinstance(place, QImage):
        return place
    if place is None:
        return QImage()
    reader = QImageReader(str(place))
    reader.setAutoTransform(True)
    full = reader.size()
    if full.isValid() and (full.width() > size.width() or full.height() > size.height()):
        reader.setScaledSize(full.scaled(size, Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()

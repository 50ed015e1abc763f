"""What lists of the library are read with, for screens."""

from __future__ import annotations

from brova_desktop.storage.collections import Collection
from brova_desktop.storage.database import ReadStop

__all__ = ["Collection", "ReadStop"]

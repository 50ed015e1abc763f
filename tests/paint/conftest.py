"""A painter for the tests, on the application object that widget tests share."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from brova_desktop.paint.painter import QtPainter


@pytest.fixture(scope="session")
def painter(qapp: QApplication) -> QtPainter:
    return QtPainter()

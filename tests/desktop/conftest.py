"""The fixtures of real windows."""

from tests.ui.conftest import dressed, run

__all__ = ["dressed", "run"]

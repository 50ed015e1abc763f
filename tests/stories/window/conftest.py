"""The fixtures of real windows, for stories."""

from tests.ui.conftest import bench, clock, dressed, heard, root, run, went

__all__ = ["bench", "clock", "dressed", "heard", "root", "run", "went"]

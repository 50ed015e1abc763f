"""The fixtures of real windows, for stories."""

from tests.ui.conftest import bench, dressed, heard, root, run, went

__all__ = ["bench", "dressed", "heard", "root", "run", "went"]

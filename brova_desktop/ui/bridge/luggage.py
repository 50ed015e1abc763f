"""What is dragged from one studio to another."""

from __future__ import annotations

ASSETS_MIME = "application/x-brova-assets"
"""What assets are dragged as: a JSON list of their ids."""

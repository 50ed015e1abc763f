"""Brova Desktop: a marketing studio that runs wholly on its user's own machine."""

__version__ = "0.1.0"

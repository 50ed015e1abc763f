"""Colour, type, spacing and icons as tokens; widgets take tokens, never literal colours. Start with `tokens.py`."""

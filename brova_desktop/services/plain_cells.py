"""Cells of CSV files that no spreadsheet takes for a formula."""

from __future__ import annotations

_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n")
"""What spreadsheets read as the beginning of a formula (OWASP, "CSV Injection")."""


def plain_cell(value: object) -> object:
    """The value; a text that begins like a formula gets an apostrophe in front. None is an empty cell."""
    if value is None:
        return ""
    if isinstance(value, str) and value.startswith(_STARTS):
        return f"'{value}"
    return value

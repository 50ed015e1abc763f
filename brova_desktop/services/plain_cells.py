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


def plain_text(text: str) -> str:
    """A text as `plain_cell` writes it, in a way that `told_again` takes back exactly."""
    return f"'{text}" if text.startswith((*_STARTS, "'")) else text


def told_again(cell: str) -> str:
    """What a person wrote, from a cell that `plain_text` (or a spreadsheet) made harmless."""
    return cell[1:] if cell.startswith("'") and cell[1:].startswith((*_STARTS, "'")) else cell

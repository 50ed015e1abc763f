"""Taking values out of answers whose form nobody promises."""

from __future__ import annotations

from datetime import datetime
from typing import Any


def pick(document: Any, *path: str | int) -> Any:
    """What lies at a path of names and indexes, None when any step of it is not there."""
    for step in path:
        if isinstance(document, dict) and isinstance(step, str):
            document = document.get(step)
        elif isinstance(document, list) and isinstance(step, int) and -len(document) <= step < len(document):
            document = document[step]
        else:
            return None
    return document


def text(document: Any, *path: str | int) -> str:
    """A text at a path, "" when there is none; numbers become texts."""
    found = pick(document, *path)
    if isinstance(found, str):
        return found
    return str(found) if isinstance(found, int) and not isinstance(found, bool) else ""


def whole(document: Any, *path: str | int) -> int | None:
    """A whole number at a path, also when it is written as a text; None when there is none."""
    found = pick(document, *path)
    if isinstance(found, bool):
        return None
    if isinstance(found, (int, float)) and found == found and abs(found) < 2**63:
        return int(found)
    digits = found.strip().removeprefix("-") if isinstance(found, str) else ""
    return int(found) if digits.isascii() and digits.isdigit() and len(digits) < 19 else None


def items(document: Any, *path: str | int) -> list[Any]:
    """A list at a path, empty when there is none."""
    found = pick(document, *path)
    return found if isinstance(found, list) else []


def moment(written: str) -> datetime | None:
    """A time as ISO 8601 writes it, None for anything else and where its zone is not said."""
    try:
        found = datetime.fromisoformat(written)
    except ValueError:
        return None
    return found if found.tzinfo is not None else None

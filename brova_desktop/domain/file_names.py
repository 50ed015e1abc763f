"""File names out of any text: readable, the same on every system, never a path, never an option.

Reserved names and signs are those of Windows (learn.microsoft.com, "Naming Files, Paths, and Namespaces"); a name
has at most 255 bytes on the usual file systems, of which some are left for endings and temporary marks.
"""

from __future__ import annotations

import unicodedata

MOST_BYTES = 180
_FORBIDDEN = frozenset('<>:"/\\|?*')
_RESERVED = frozenset(
    ["con", "prn", "aux", "nul", *(f"{port}{digit}" for port in ("com", "lpt") for digit in "123456789¹²³")]
)


def safe_name(text: str, *, otherwise: str = "untitled", most_bytes: int = MOST_BYTES) -> str:
    """A name without ending for a file that is to be called `text`; `otherwise` when nothing of it can stay."""
    kept = "".join(_sign(letter) for letter in unicodedata.normalize("NFC", text))
    name = " ".join(kept.split()).strip(" .-_")
    while len(name.encode("utf-8")) > most_bytes:
        name = name[:-1].rstrip(" .-_")
    if not name:
        return otherwise
    return f"{name}_" if is_reserved(name) else name


def is_reserved(name: str) -> bool:
    """Whether Windows takes a name for one of its devices, whatever ending it has."""
    return name.split(".")[0].strip().lower() in _RESERVED


def _sign(letter: str) -> str:
    """The letter, a space, or nothing: controls, direction marks and half surrogates go."""
    if letter in _FORBIDDEN:
        return "-"
    category = unicodedata.category(letter)
    if category.startswith("Z") or letter in "\t\n\r":
        return " "
    if category in ("Cc", "Cs", "Co", "Cn") or (category == "Cf" and letter not in "\u200c\u200d"):
        return ""
    return letter

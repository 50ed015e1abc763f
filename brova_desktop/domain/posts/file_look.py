"""How a file looks from outside, to notice that it is another one without reading it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FileLook:
    """What the system says of a file: bytes, its time of change, and which file it is.

    Times are in nanoseconds since 1970. `changed_ns` is the time no program can set, where the system has one; on
    Windows it is when the file was made. Two looks that are the same are of the same content.
    """

    size: int
    modified_ns: int
    changed_ns: int
    inode: int

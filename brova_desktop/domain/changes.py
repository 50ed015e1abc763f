"""What an operation touched. Every open screen decides for itself whether that concerns it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import Enum
from types import MappingProxyType


class Subject(Enum):
    """Kinds of things that can change under somebody's eyes."""

    ASSETS = "assets"
    REELS = "reels"
    JOBS = "jobs"
    SETTINGS = "settings"
    BACKUPS = "backups"
    WORKSPACE = "workspace"
    POSTS = "posts"
    CONNECTIONS = "connections"
    METRICS = "metrics"


EVERYTHING = frozenset({"*"})
"""Stands for all ids of a subject: after a restore, or when naming them costs more than reading again."""


@dataclass(frozen=True, slots=True)
class Changes:
    """Ids by subject. Empty means: nothing changed, nobody need look."""

    touched: Mapping[Subject, frozenset[str]] = field(default_factory=lambda: MappingProxyType({}))

    @classmethod
    def of(cls, subject: Subject, ids: Iterable[str] = EVERYTHING) -> Changes:
        """Changes of one subject: these ids, or everything of it."""
        named = frozenset(ids)
        return cls(MappingProxyType({subject: named} if named else {}))

    def __or__(self, other: Changes) -> Changes:
        """Both together; "everything" swallows single ids."""
        together = dict(self.touched)
        for subject, ids in other.touched.items():
            union = together.get(subject, frozenset()) | ids
            together[subject] = EVERYTHING if union & EVERYTHING else union
        return Changes(MappingProxyType(together))

    def __bool__(self) -> bool:
        return bool(self.touched)

    def touches(self, subject: Subject, item: str | None = None) -> bool:
        """Whether anything of the subject changed, or this very item."""
        ids = self.touched.get(subject, frozenset())
        return bool(ids) if item is None else bool(ids & {item, *EVERYTHING})

"""A target that the queue works on."""

from __future__ import annotations

from dataclasses import dataclass, field

from brova_desktop.domain.posts.file_look import FileLook
from brova_desktop.domain.posts.post import Post
from brova_desktop.domain.posts.target import Target
from brova_desktop.ports.platform import Grant, Platform


@dataclass
class Held:
    """A target in hand: as it is in the library now, and what is needed to go on."""

    target: Target
    post: Post
    platform: Platform
    light: bool
    taken: float
    grant: Grant | None = None
    called: list[str] = field(default_factory=list)
    """Calls that a quota counts and that are not written down yet."""
    looks: tuple[FileLook, ...] = ()
    """How its files looked when they were compared with what was planned."""

    @property
    def rests(self) -> bool:
        return self.target.owner is None

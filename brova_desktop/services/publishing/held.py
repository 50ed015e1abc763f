"""A target that the queue works on."""

from __future__ import annotations

from dataclasses import dataclass

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

    @property
    def rests(self) -> bool:
        return self.target.owner is None

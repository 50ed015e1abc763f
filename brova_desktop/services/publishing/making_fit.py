"""Media that a platform did not take, converted for it once."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from brova_desktop.domain.posts.post import MediaKind, Post, PostMedia
from brova_desktop.domain.posts.target import Target
from brova_desktop.files import make_folder
from brova_desktop.jobs.lanes import RENDER, Lanes
from brova_desktop.ports.report import SilentReport
from brova_desktop.services.publishing.doors import Convert
from brova_desktop.services.publishing.media import PostFiles

FOLDER = "posts"
"""Of the workspace, for converted copies of what is posted."""


@dataclass(frozen=True)
class MakingFit:
    """`convert` is None where nothing can be converted."""

    files: PostFiles
    lanes: Lanes
    convert: Convert | None = None

    def is_possible(self, post: Post, target: Target) -> bool:
        """Only once: what was converted and is still not taken needs a person."""
        media = target.files(post.media)
        films = [one for one in media if one.kind is MediaKind.VIDEO]
        return self.convert is not None and bool(films) and not any(_is_ours(one) for one in media)

    async def made(self, post: Post, target: Target) -> tuple[PostMedia, ...]:
        """The media with every film converted for the platform. Raises BrovaError."""
        return tuple([await self.lanes.run(RENDER, self._made, one, target, number)
                      for number, one in enumerate(target.files(post.media), start=1)])

    def _made(self, medium: PostMedia, target: Target, number: int) -> PostMedia:
        if medium.kind is not MediaKind.VIDEO or self.convert is None:
            return medium
        place = self.files.root / FOLDER / f"{target.id}-{number}-{target.platform}.mp4"
        make_folder(place.parent)
        return self.files.medium(self.convert(self.files.place(medium), place, target.platform, SilentReport()))


def _is_ours(medium: PostMedia) -> bool:
    return Path(medium.path).parts[:1] == (FOLDER,)

"""Media that a platform did not take, converted for it once."""

from __future__ import annotations

from dataclasses import dataclass

from brova_desktop.domain.posts.file_look import FileLook
from brova_desktop.domain.posts.post import MediaKind, Post, PostMedia
from brova_desktop.domain.posts.problems import Problem
from brova_desktop.domain.posts.target import Target
from brova_desktop.files import make_folder
from brova_desktop.jobs.lanes import RENDER, Lanes
from brova_desktop.jobs.stopping import Stoppable, until_stopped
from brova_desktop.services.publishing.checking import unusable
from brova_desktop.services.publishing.copies import copy_name, is_copy
from brova_desktop.services.publishing.doors import Convert
from brova_desktop.services.publishing.media import PostFiles, changed


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
        return self.convert is not None and bool(films) and not any(map(is_copy, media))

    async def made(self, post: Post, target: Target) -> tuple[PostMedia, ...]:
        """The media with every film converted for the platform. Ends early when the task is cancelled.

        Raises BrovaError.
        """
        stop = Stoppable()
        return tuple([await until_stopped(stop, self.lanes.run(RENDER, self._made, one, target, number, stop))
                      for number, one in enumerate(target.files(post.media), start=1)])

    def _made(self, medium: PostMedia, target: Target, number: int, stop: Stoppable) -> PostMedia:
        if medium.kind is not MediaKind.VIDEO or self.convert is None:
            return medium
        source, place = self.files.place(medium), self.files.copies / copy_name(target, number)
        make_folder(place.parent)
        planned = self.files.compared(medium, stop)
        made = self.convert(source, place, target.platform, stop)
        if (found := self.files.compared(medium, stop)) != planned or not isinstance(found, FileLook):
            raise unusable(found if isinstance(found, Problem) else changed(medium))
        return self.files.medium(made, stop)

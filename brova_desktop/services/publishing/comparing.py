"""What is sent is what was planned: files are read once more before their upload, off the loop."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from brova_desktop.domain.posts.file_look import FileLook
from brova_desktop.domain.posts.post import PostMedia
from brova_desktop.jobs.lanes import NETWORK, Lanes
from brova_desktop.jobs.stopping import until_stopped
from brova_desktop.ports.clock import Clock
from brova_desktop.services.publishing.checking import unusable
from brova_desktop.services.publishing.held import Held
from brova_desktop.services.publishing.media import PostFiles
from brova_desktop.services.publishing.upload_report import ReadingReport
from brova_desktop.services.publishing.views import UploadProgress


@dataclass(frozen=True)
class Comparing:
    """A file that this program has read is read again only when it looks otherwise."""

    files: PostFiles
    lanes: Lanes
    clock: Clock
    progress: Callable[[UploadProgress], None]

    async def compare(self, held: Held) -> None:
        """Make certain that the files hold what was planned, and note how they look.

        Raises UserCanFix for a file that is gone or another one, WillPass for one that is being written. Reading ends
        early when the task is cancelled.
        """
        report = ReadingReport(held.target.id, self.progress, self.clock)
        media = held.target.files(held.post.media)
        held.looks = await until_stopped(report, self.lanes.run(NETWORK, self._looks, media, report))

    def _looks(self, media: tuple[PostMedia, ...], report: ReadingReport) -> tuple[FileLook, ...]:
        found = []
        for one in media:
            look = self.files.compared(one, report)
            if not isinstance(look, FileLook):
                raise unusable(look)
            found.append(look)
        return tuple(found)

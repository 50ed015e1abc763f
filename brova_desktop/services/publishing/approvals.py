"""Approvals that are taken back while a target is in hand."""

from __future__ import annotations

from dataclasses import dataclass

from brova_desktop.domain.posts.post import Review
from brova_desktop.domain.posts.reviewing import steps_of
from brova_desktop.domain.posts.target import Target
from brova_desktop.storage.library import Library


@dataclass(frozen=True)
class Approvals:
    """Methods block."""

    library: Library

    def lost(self, target: Target) -> bool:
        """Whether a target that was claimed with an approval has none any more, as the library is now.

        An edit takes an approval back, too; once something was sent, what was approved before goes out as it was.
        """
        post = self.library.posts.post_of(target.id)
        if post.review is Review.APPROVED:
            return False
        steps = steps_of(post)
        return target.ticket is None or not (steps and steps[-1].is_edit)

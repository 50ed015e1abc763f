"""Moving an entry to another time, copying it there, and the way back; all of it blocks (call it on a lane)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from brova_desktop.domain.ids import PostId, TargetId
from brova_desktop.domain.instants import WallTime, wall_time
from brova_desktop.domain.posts.target import Target, TargetState
from brova_desktop.services.publishing.views import PostView

if TYPE_CHECKING:  # it brings the library with it
    from brova_desktop.services.publishing.posts import Posts

S = TargetState


@dataclass(frozen=True, slots=True)
class Rescheduling:
    """A draft that has a day stays a draft wherever it is put; all else is planned where it is put."""

    posts: Posts

    def move(self, target: TargetId, to: WallTime) -> Target:
        """Returns the target as it was. Raises Refused for a time that is over, or when it went out already."""
        before = self.posts.entry(target).target
        there = _in_zone_of(before, to)
        if before.state is S.DRAFT:
            self._draft(before.post, target, there)
        else:
            self.posts.schedule([target], there)
        return before

    def back(self, before: Target) -> None:
        """Where it stood. What did not wait for its time there is a draft afterwards: nothing goes out by undoing."""
        if before.state is S.SCHEDULED and before.when is not None:
            self.posts.schedule([before.id], before.when)
        else:
            self._draft(before.post, before.id, before.when)

    def copy(self, target: TargetId, to: WallTime) -> PostId:
        """The target's post once more, for all its accounts."""
        before = self.posts.entry(target).target
        there = _in_zone_of(before, to)
        if before.state is not S.DRAFT:
            return self.posts.duplicate(before.post, there).post.id
        made = self.posts.duplicate(before.post)
        self.posts.save(PostView(made.post, tuple(replace(one, when=there) for one in made.targets)))
        return made.post.id

    def _draft(self, post: PostId, target: TargetId, when: WallTime | None) -> None:
        view = self.posts.get(post)
        targets = tuple(replace(one, state=S.DRAFT, when=when) if one.id == target else one for one in view.targets)
        self.posts.save(PostView(view.post, targets))


def _in_zone_of(target: Target, there: WallTime) -> WallTime:
    """The same moment on the clocks that the target was planned by."""
    zone = target.when.zone if target.when is not None else there.zone
    return there if zone == there.zone else wall_time(there.instant(), zone)

"""Whether a target can go out: what the platform says of it, and what only this workspace knows."""

from __future__ import annotations

from dataclasses import dataclass, replace

from brova_desktop.domain.errors import Act, BrovaError, Missing, Unfit, UserCanFix
from brova_desktop.domain.ids import ConnectionId
from brova_desktop.domain.posts.connection import Connection
from brova_desktop.domain.posts.post import Post, Review
from brova_desktop.domain.posts.problems import Problem
from brova_desktop.domain.posts.target import Target, TargetDraft, TargetState
from brova_desktop.domain.words import say
from brova_desktop.ports.clock import Clock
from brova_desktop.services.library.covers import chosen_thumbnail
from brova_desktop.services.publishing.doors import AccountDoor
from brova_desktop.services.publishing.media import PostFiles

_KEPT = say("It was not published.")
_NEXT = {
    "media-missing": say("Put it back where it was, or choose another file."),
    "media-changed": say("Use the new file, or choose another one."),
}


@dataclass(frozen=True)
class Checking:
    """Nothing here uses the network; looking at files blocks."""

    accounts: AccountDoor
    files: PostFiles
    clock: Clock

    def problems(self, post: Post, target: Target, *, only_approved: bool = False) -> tuple[Problem, ...]:
        """Everything at once; those that block come first."""
        connection = self._connection(target.connection)
        found = [*self._of_account(target, connection), *self._of_time(target), *self.of_files(post, target)]
        if only_approved and post.review is not Review.APPROVED and not target.state.is_over:
            found.append(Problem("not-approved", say("It waits until somebody approves it."), blocks=False,
                                 field="review"))
        if target.platform in self.accounts.platforms:
            found += self.of_platform(post, target)
        return tuple(sorted(found, key=lambda one: not one.blocks))

    def of_platform(self, post: Post, target: Target) -> tuple[Problem, ...]:
        """What the platform would say."""
        platform = self.accounts.platforms[target.platform]
        return platform.check(self.draft(post, target), self._connection(target.connection))

    def trouble(self, post: Post, target: Target) -> BrovaError | None:
        """Why this cannot go out as it is; a platform that refuses it later costs an upload."""
        problems = (*self.of_files(post, target), *self.of_platform(post, target))
        blocking = next((one for one in problems if one.blocks), None)
        if blocking is None:
            return None
        return unusable(blocking)

    def draft(self, post: Post, target: Target) -> TargetDraft:
        """Everything a platform needs to know of a target."""
        media, wording = target.files(post.media), target.wording(post.wording)
        if not wording.thumbnail and media and media[0].asset is not None and self._takes_thumbnails(target):
            wording = replace(wording, thumbnail=chosen_thumbnail(self.files.root, media[0].asset))
        if wording.thumbnail:
            wording = replace(wording, thumbnail=str(self.files.root / wording.thumbnail))
        return TargetDraft(target=target.id, media=media, files=tuple(str(self.files.place(one)) for one in media),
                           wording=wording, options=target.options,
                           publish_at=target.publish_at, mark=target.id)

    def _takes_thumbnails(self, target: Target) -> bool:
        platform = self.accounts.platforms.get(target.platform)
        return platform is not None and platform.facts.thumbnails

    def of_files(self, post: Post, target: Target) -> tuple[Problem, ...]:
        """What is wrong with the files themselves."""
        media = target.chosen(post.media) if self.files.lost_copies(target) else target.files(post.media)
        troubles = map(self.files.trouble, media)
        return tuple(one for one in troubles if one is not None)

    def _connection(self, id: ConnectionId) -> Connection | None:
        try:
            found = self.accounts.get(id)
        except Missing:
            return None
        return None if found.removed is not None else found

    def _of_account(self, target: Target, connection: Connection | None) -> tuple[Problem, ...]:
        if target.platform not in self.accounts.platforms:
            return (Problem("platform-unknown", say("This platform is not known to this version of Brova Desktop."),
                            field="connection", acts=(Act.UPDATE_APP,)),)
        if connection is None:
            return (Problem("not-connected", say("The account is not connected any more."), field="connection",
                            acts=(Act.RECONNECT,)),)
        if not connection.state.works:
            return (Problem("sign-in-over", say("{name} has to be connected again.", name=connection.profile.name),
                            field="connection", acts=(Act.RECONNECT,)),)
        return ()

    def _of_time(self, target: Target) -> tuple[Problem, ...]:
        over = target.due is not None and target.due <= self.clock.now()
        if over and target.state in (TargetState.DRAFT, TargetState.MISSED):
            return (Problem("time-over", say("Its time is over."), blocks=False, field="schedule",
                            acts=(Act.RESCHEDULE,)),)
        return ()


def unusable(problem: Problem) -> UserCanFix:
    """A problem that blocks as the error a person meets."""
    kind = Unfit if Act.CONVERT in problem.acts else UserCanFix
    return kind(problem.words, kept=_KEPT, next_step=_NEXT.get(problem.code), acts=problem.acts, detail=problem.code)

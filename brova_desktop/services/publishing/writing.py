"""A target in hand is written down: the secret part of its ticket first, the row next."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from brova_desktop.domain.errors import BrovaError
from brova_desktop.domain.ids import TargetId
from brova_desktop.domain.posts.chronicle import QuotaUse
from brova_desktop.domain.posts.machine import failed, left
from brova_desktop.domain.posts.target import Target, TargetState
from brova_desktop.domain.words import Words, say
from brova_desktop.services.publishing.sealing import Sealing
from brova_desktop.storage.library import Library
from brova_desktop.storage.target_ledger import Overtaken
from brova_desktop.storage.target_rows import remote_id_of

S = TargetState


@dataclass(frozen=True)
class Writing:
    """Methods block."""

    library: Library
    sealing: Sealing

    def put(self, before: Target, after: Target, words: Words | None, at: datetime, *, detail: str = "",
            uses: Sequence[QuotaUse] = ()) -> Target:
        """Write what became of a target, and return it as it is now. `before` is how it was taken or written last.

        Raises Overtaken when somebody took it out of our hands, BelongsToAnother for what came of another target.
        """
        found = remote_id_of(after) not in (None, "", remote_id_of(before))
        self.sealing.put(after)

        def write(fresh: Target) -> Target:
            return self.library.targets.write(fresh, words, at=at, detail=detail, uses=uses, is_found=found)

        try:
            written = write(after)
        except Overtaken:  # in one unit of writing: somebody may edit the post once more at any moment
            written = self.library.together(lambda: write(self._edited(before, after)))
        if after.state in (S.PUBLISHED, S.CANCELLED):
            self.sealing.forget(after.id)
        return written

    def put_down(self, target: TargetId, owner: str, now: datetime) -> None:
        """Free a target that an owner still holds, as the library has it."""
        def steps() -> None:
            found = self.library.targets.get(target)
            if found.owner == owner:
                self.library.targets.write(left(found, now), at=now)

        self.library.together(steps)

    def break_off(self, target: TargetId, owner: str, error: BrovaError, now: datetime) -> Target | None:
        """Let go of a target that an owner still holds, with why; returns it as it was written."""
        def steps() -> Target | None:
            found = self.library.targets.get(target)
            if found.owner != owner:
                return None
            move = failed(found, error, now)
            free = replace(move.target, owner=None, lease_until=None)
            return self.library.targets.write(free, move.words, at=now, detail=move.detail)

        return self.library.together(steps)

    def _edited(self, before: Target, after: Target) -> Target:
        """`after` with what was edited in the library meanwhile. Raises Overtaken when the target is not ours any more.

        Editing the post of a target that is under way (it keeps the words and media it goes out with) must not cost
        it its outcome. In every other state a change made meanwhile stands, and `after` is void.
        """
        found = self.library.targets.get(before.id)
        out = before.state.is_under_way or before.state is S.HANDED_OVER
        ours = before.owner is not None and found.owner == before.owner and found.state is before.state
        if not (out and ours and (found.intended, found.calls) == (before.intended, before.calls)):
            raise Overtaken(say("This post was changed meanwhile."), detail=before.id)
        media = after.media if after.media != before.media else found.media
        return replace(after, revision=found.revision, override=found.override, media=media)

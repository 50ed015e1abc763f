"""A target in hand is written down: the secret part of its ticket first, the row next."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from brova_desktop.domain.posts.chronicle import QuotaUse
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
        try:
            written = self.library.targets.write(after, words, at=at, detail=detail, uses=uses, is_found=found)
        except Overtaken:
            edited = self._edited(before, after)
            written = self.library.targets.write(edited, words, at=at, detail=detail, uses=uses, is_found=found)
        if after.state in (S.PUBLISHED, S.CANCELLED):
            self.sealing.forget(after.id)
        return written

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

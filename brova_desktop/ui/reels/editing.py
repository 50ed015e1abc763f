"""The presenter of one open reel, shared by timeline, preview, inspector and lists. No Qt in here.

    state      reel, changed(Diff), selection/selected, playhead/moved, glanced, switched, apply/begin/rework/commit/
               cancel/one_step/attempt, undo/redo: `edit_state.EditState`
    verbs      `verbs.cutting` split trim delete copy paste, `verbs.arranging` move order going-about range markers
               tracks, `verbs.adding` files texts shapes captions, `verbs.shaping` transitions levels fades speed,
               `verbs.beating` beats

A verb is one named step of the history. It raises a `BrovaError` when it is not possible (the rows of an `ActionSet`
tell it; elsewhere use ``editor.attempt(lambda: editor.split())``).
"""

from __future__ import annotations

from brova_desktop.ui.reels.verbs.adding import Where
from brova_desktop.ui.reels.verbs.beating import Beating

__all__ = ["ReelEditor", "Where"]


class ReelEditor(Beating):
    """One reel under somebody's hands: ``ReelEditor(open_reel, tell=bench.notices.tell)``.

    Closing it (`close`) ends its listening; the open reel is closed by whoever opened it.
    """

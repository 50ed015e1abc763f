"""What must hold after every edit, whatever it was."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from brova_desktop.domain.editing.diff import change_between
from brova_desktop.domain.editing.open_document import OpenDocument
from brova_desktop.domain.errors import BadInput, Refused
from brova_desktop.domain.reels.checks import damage, problems
from brova_desktop.domain.reels.document import Reel
from brova_desktop.domain.reels.format import from_tree, to_tree

Edit: TypeAlias = Callable[[Reel], Reel]


def complaints(reel: Reel) -> set[str]:
    """The sentences of everything that would stop a render."""
    return {problem.words.source for problem in problems(reel) if problem.stops_render}


def judged(reel: Reel, edit: Edit) -> Reel | None:
    """Apply an edit and check the promises all edits share; None when it was refused.

    A refusal speaks and changes nothing. Otherwise: the reel that came in is as it was, the one that came out keeps
    every rule of the document and has no new problems, its file reads back the same, and undo and redo give exactly
    the one and the other.
    """
    before = to_tree(reel)
    opened = OpenDocument(reel)
    try:
        opened.apply("Edit", edit)
    except (Refused, BadInput) as refusal:
        assert str(refusal.happened).strip().endswith((".", "?")), refusal.happened
        assert opened.value is reel
        assert opened.undo_label is None
        assert to_tree(reel) == before
        return None
    after = opened.value
    assert to_tree(reel) == before
    assert damage(after) == []
    assert complaints(after) <= complaints(reel) | {"The reel is empty. Add a clip or a text."}
    assert from_tree(to_tree(after)) == after
    _check_history(opened, reel, after)
    return after


def _check_history(opened: OpenDocument[Reel], before: Reel, after: Reel) -> None:
    if not change_between(before, after):
        assert opened.undo_label is None
        return
    opened.undo()
    assert opened.value == before
    opened.redo()
    assert opened.value == after


def total(reel: Reel) -> int:
    """Where the main track ends."""
    clips = reel.clips()
    return clips[-1].span.end if clips else 0


def main_lengths(reel: Reel) -> dict[str, int]:
    return {clip.id: clip.span.length for clip in reel.clips()}

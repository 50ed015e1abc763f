"""Undo of what was done to assets: the assets as they were, and as they became."""

from __future__ import annotations

from dataclasses import dataclass

from brova_desktop.domain.media.asset import Asset
from brova_desktop.domain.words import Words

LIMIT = 200


@dataclass(frozen=True, slots=True)
class Step:
    """One thing that was done. `merge` names a field being typed in: steps of one name on one asset become one."""

    title: Words
    before: tuple[Asset, ...]
    after: tuple[Asset, ...]
    merge: str = ""


class History:
    """What can be taken back and done again. Holds values only; who uses it writes them into the library."""

    def __init__(self) -> None:
        self._done: list[Step] = []
        self._undone: list[Step] = []

    @property
    def undo(self) -> Step | None:
        """What would be taken back."""
        return self._done[-1] if self._done else None

    @property
    def redo(self) -> Step | None:
        """What would be done again."""
        return self._undone[-1] if self._undone else None

    def push(self, step: Step) -> None:
        """Something was done. A step that changed nothing is none."""
        if step.before == step.after:
            return
        self._undone.clear()
        last = self.undo
        if step.merge and last is not None and last.merge == step.merge and _same(last, step):
            step = Step(last.title, last.before, step.after, step.merge)
            self._done.pop()
        self._done.append(step)
        del self._done[:-LIMIT]

    def holds(self, step: Step) -> bool:
        """Whether a step is done and can be taken back."""
        return any(one is step for one in self._done)

    def taken_back(self) -> None:
        """The last step was undone."""
        self._undone.append(self._done.pop())

    def done_again(self) -> None:
        self._done.append(self._undone.pop())

    def drop(self, ids: frozenset[str]) -> None:
        """Assets are gone for good: forget steps that speak of them."""
        for steps in (self._done, self._undone):
            steps[:] = [step for step in steps if not any(asset.id in ids for asset in step.before)]

    def forget(self, step: Step) -> None:
        """A step that can no longer be written."""
        for steps in (self._done, self._undone):
            if step in steps:
                steps.remove(step)


def _same(first: Step, second: Step) -> bool:
    return [asset.id for asset in first.after] == [asset.id for asset in second.before]

"""Edits as a person makes them, drawn by chance: each comes with its name and the document it leads to."""

from __future__ import annotations

import random
from collections.abc import Callable
from fractions import Fraction

from brova_desktop.domain.errors import BrovaError
from brova_desktop.domain.ids import ItemId, mint
from brova_desktop.domain.reels.document import Reel
from brova_desktop.domain.reels.edits import cutting, marks, moving, replacing, transitions, trimming, wording
from brova_desktop.domain.reels.records import Marker, TextItem, TransitionKind
from brova_desktop.domain.ticks import Ticks
from tests.domain.reels.making import FRAME

Edit = Callable[[Reel, random.Random], Reel]

MOST_CLIPS = 14
"""More are not cut any further, so that a reel that lives through hundreds of runs stays small."""
WORDS = ("New line:\nand\r\nanother", "قهوة ٣٠٪", '"quoted" \\ back', "Cà phê 👩‍🍳", "base " + "0" * 64, "\u2028",
         "x" * 3_000)  # fmt: skip


def next_edit(reel: Reel, chance: random.Random) -> tuple[str, Reel]:
    """A valid edit that changes something: its name and the reel after it."""
    while True:
        name = chance.choice(list(EDITS))
        if len(reel.clips()) > MOST_CLIPS:
            name = "delete"
        elif len(reel.clips()) < 3:
            name = "duplicate"
        try:
            after = EDITS[name](reel, chance)
        except BrovaError:  # refused: another one
            continue
        if after != reel:
            return name, after


def _clip(reel: Reel, chance: random.Random) -> ItemId:
    return chance.choice([clip.id for clip in reel.clips()])


def _text(reel: Reel) -> ItemId:
    return next(id for id, record in reel.records.items() if isinstance(record, TextItem))


def _inside(reel: Reel, id: ItemId, chance: random.Random) -> int:
    span = reel.records[id].span  # type: ignore[union-attr]
    return span.start + FRAME * chance.randint(1, max(1, span.length // FRAME - 1))


def _split(reel: Reel, chance: random.Random) -> Reel:
    id = _clip(reel, chance)
    return cutting.split(reel, id, _inside(reel, id, chance), mint=mint)


def _trim(reel: Reel, chance: random.Random) -> Reel:
    id = _clip(reel, chance)
    return trimming.trim_end(reel, id, _inside(reel, id, chance), ripple=True)


def _cross(reel: Reel, chance: random.Random) -> Reel:
    kind = chance.choice(list(TransitionKind))
    return transitions.set_transition(reel, _clip(reel, chance), kind, Ticks(FRAME * chance.randint(1, 12)))


def _speed(reel: Reel, chance: random.Random) -> Reel:
    return replacing.set_speed(reel, _clip(reel, chance), Fraction(chance.randint(5, 20), 10))


def _mark(reel: Reel, chance: random.Random) -> Reel:
    found = [id for id, record in reel.records.items() if isinstance(record, Marker)]
    if len(found) > 5:
        return marks.remove_marker(reel, found[0])
    return marks.add_marker(reel, Marker(id=ItemId(mint()), at=Ticks(FRAME * chance.randint(0, 60))))


EDITS: dict[str, Edit] = {
    "title": lambda reel, chance: wording.set_title(reel, f"{chance.random()}"),
    "words": lambda reel, chance: wording.set_text(reel, _text(reel), chance.choice(WORDS) + str(chance.random())),
    "rename": lambda reel, chance: wording.rename(reel, _clip(reel, chance), f"Take {chance.random()}"),
    "split": _split,
    "delete": lambda reel, chance: cutting.ripple_delete(reel, [_clip(reel, chance)]),
    "trim": _trim,
    "slip": lambda reel, chance: trimming.slip(reel, _clip(reel, chance), FRAME * chance.randint(-9, 9)),
    "reorder": lambda reel, chance: moving.reorder(reel, _clip(reel, chance), before=_clip(reel, chance)),
    "duplicate": lambda reel, chance: moving.duplicate(reel, _clip(reel, chance), mint=mint),
    "transition": _cross,
    "speed": _speed,
    "mark": _mark,
}

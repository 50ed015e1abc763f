"""A reel cut into segments that are rendered, cached and shared on their own.

    edges      |        A        |x|        B        |          clips and a transition
               |      |   text   |      |
    segments   | s1   | s2       |s3| s4|     s5     |

A segment ends where the set of active elements changes and at regular distances from the start of each clip, so
that an edit changes only the segments it can be seen in. The key of a segment is a hash of every scene in it: what
is drawn is what is hashed, so no setting that shapes a pixel can be forgotten, and equal frames of two reels, two
rows of a batch or two states of one document have equal keys wherever they lie on the timeline.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from brova_desktop.domain.reels.scene import Layer, Look, Scene, Shot
from brova_desktop.domain.reels.stage import Stage

SCENES_VERSION = "scenes-1"
"""Changes whenever the same scene would be drawn differently; old cached segments are then never used again."""


@dataclass(frozen=True, slots=True)
class Segment:
    """Frames ``[start, end)`` of a reel and the key of what they show."""

    start: int
    end: int
    key: str

    @property
    def frames(self) -> int:
        return self.end - self.start


def cuts(stage: Stage, *, shortest: int, longest: int) -> tuple[int, ...]:
    """Frames at which segments begin, and the end: edges, and every `longest` frames after a clip's first frame.

    A cut less than `shortest` frames after the one before is left out.
    """
    if stage.frames == 0:
        return ()
    wanted = set(stage.edges)
    anchors = sorted({0, *stage.anchors, stage.frames})
    for start, end in pairwise(anchors):
        wanted.update(range(start, end, longest))
    kept = [0]
    for cut in sorted(wanted):
        if cut - kept[-1] >= shortest:
            kept.append(cut)
    if kept[-1] != stage.frames:
        if stage.frames - kept[-1] < shortest and len(kept) > 1:
            kept.pop()
        kept.append(stage.frames)
    return tuple(kept)


def flatten(stage: Stage, *, settings: str, shortest: int = 12, longest: int = 120) -> tuple[Segment, ...]:
    """Segments covering every frame once, in order.

    `settings` spells everything else that decides the bytes: encoder and its options, output size, engine version.
    """
    canvas = stage.reel.canvas
    prefix = f"{SCENES_VERSION}|{canvas!r}|{settings}"
    edges = cuts(stage, shortest=shortest, longest=longest)
    return tuple(
        Segment(start, end, scenes_key(prefix, (stage.scene(frame) for frame in range(start, end))))
        for start, end in pairwise(edges)
    )


def scenes_key(prefix: str, scenes: Iterable[Scene]) -> str:
    """A hash of scenes in order (hex, 32 digits)."""
    digest = hashlib.blake2b(prefix.encode("utf-8", "surrogatepass"), digest_size=16)
    spelled: dict[int, tuple[Layer, bytes]] = {}  # the layers are held, so that an address is not used twice
    for scene in scenes:
        digest.update(b"\x00scene")
        for shot in (scene.first, scene.second):
            digest.update(_spell_shot(shot))
        digest.update(repr(scene.mix).encode())
        for layer in scene.layers:
            known = spelled.get(id(layer))
            if known is None:
                known = (layer, repr(layer).encode("utf-8", "surrogatepass"))
                spelled[id(layer)] = known
            digest.update(known[1])
    return digest.hexdigest()


def _spell_shot(shot: Shot | None) -> bytes:
    if shot is None:
        return b"none"
    return f"{shot.source}|{shot.at}|{shot.is_moving}|{shot.placement!r}|".encode() + _spell_look(shot.look)


@lru_cache(maxsize=1024)
def _spell_look(look: Look) -> bytes:
    return repr(look).encode()

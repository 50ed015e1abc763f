"""Clips in a row with a transition between each two, cut so that every transition has its material."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from brova_desktop.domain.errors import BadInput
from brova_desktop.domain.ids import ItemId
from brova_desktop.domain.reels.records import Clip, Media, MediaKind, Transition, TransitionKind
from brova_desktop.domain.reels.rules import has_end
from brova_desktop.domain.reels.style import Fit
from brova_desktop.domain.ticks import FrameRate, Span, Ticks, from_seconds, to_seconds
from brova_desktop.domain.words import Words, say

STILL_LENGTH = from_seconds(3)
"""How long a still lasts unless its take says otherwise."""


@dataclass(frozen=True, slots=True)
class Take:
    """A stretch of a file: source times, None for its own start or end. Stills count from 0."""

    media: Media
    start: Ticks | None = None
    end: Ticks | None = None
    fit: Fit = Fit.FILL


@dataclass(frozen=True, slots=True)
class Wish:
    """The transition wanted between all clips."""

    kind: TransitionKind
    length: Ticks


@dataclass(slots=True)
class _Shot:
    """A take on its way: source times; `last` is where the material ends, None without end."""

    take: Take
    start: int
    end: int
    last: int | None

    def cut(self, lead: int, tail: int) -> tuple[int, int]:
        """Start and end that leave `lead` ticks of material before and `tail` after (source times)."""
        if self.last is None:
            return self.start, self.end
        return max(self.start, lead), min(self.end, self.last - tail)


def sequence(
    takes: Sequence[Take], wish: Wish | None, rate: FrameRate, mint: Callable[[], str], notes: list[Words]
) -> tuple[Clip, ...]:
    """The clips, touching each other from 0 on; what had to be shortened is told in `notes`.

    Raises BadInput for a take that is no picture, lies outside its file, or is shorter than a frame.
    """
    frame = rate.ticks_per_frame
    shots = [_shot(take, frame) for take in takes]
    frames = _transition_frames(shots, wish, frame)
    if wish is not None and any(count < wish.length // frame for count in frames[1:-1]):
        notes.append(say("Some transitions are shorter than wished: the clips have too little material."))
    clips: list[Clip] = []
    at = 0
    for index, shot in enumerate(shots):
        before, after = frames[index], frames[index + 1]
        start, end = shot.cut(before // 2 * frame, (after - after // 2) * frame)
        length = (end - start) // frame * frame
        if (start, end) != (shot.start, shot.end):
            lost = to_seconds(shot.end - shot.start - length)
            notes.append(
                say(
                    "{name} is {seconds} s shorter, to leave material for its transitions.",
                    name=shot.take.media.name,
                    seconds=f"{float(lost):.2f}",
                )
            )
        clips.append(_clip(shot.take, Span.of(at, length), start, wish, after * frame, mint))
        at += length
    return tuple(clips)


def _clip(
    take: Take, span: Span, start: int, wish: Wish | None, length: int, mint: Callable[[], str]
) -> Clip:
    transition = Transition(wish.kind, Ticks(length)) if wish is not None and length else None
    return Clip(
        id=ItemId(mint()),
        span=span,
        media=take.media.id,
        source_in=Ticks(start),
        fit=take.fit,
        transition=transition,
        name=take.media.name,
    )


def _shot(take: Take, frame: int) -> _Shot:
    media = take.media
    if media.kind is MediaKind.AUDIO:
        raise BadInput(say("{name} is a sound and cannot be a clip.", name=media.name))
    last = media.length if has_end(media) else None
    start = take.start or 0
    end = take.end if take.end is not None else (last if last is not None else start + STILL_LENGTH)
    if start < 0 or (last is not None and end > last):
        raise BadInput(
            say(
                "The take of {name} lies outside its file, which lasts {seconds} s.",
                name=media.name,
                seconds=f"{float(to_seconds(last or 0)):.2f}",
            )
        )
    if end - start < frame:
        raise BadInput(say("The take of {name} ends before it shows a frame.", name=media.name))
    return _Shot(take, start, end, last)


def _transition_frames(shots: Sequence[_Shot], wish: Wish | None, frame: int) -> list[int]:
    """Frames of the transition before each shot and after the last: as wished, less where material lacks."""
    wished = wish.length // frame if wish is not None else 0
    frames = [0, *(wished for _ in shots[1:]), 0]
    waiting = list(range(len(shots)))
    while waiting:
        index = waiting.pop()
        if _fits(shots[index], frames[index], frames[index + 1], frame):
            continue
        longer = index if frames[index] >= frames[index + 1] else index + 1
        frames[longer] -= 1
        waiting += [near for near in (longer - 1, longer) if 0 <= near < len(shots)]
    return frames


def _fits(shot: _Shot, before: int, after: int, frame: int) -> bool:
    """Whether a shot keeps a frame of its own beside what the transitions show of it."""
    if before == after == 0:
        return True
    start, end = shot.cut(before // 2 * frame, (after - after // 2) * frame)
    return (end - start) // frame >= (before - before // 2) + after // 2 + 1

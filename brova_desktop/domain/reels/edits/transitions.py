"""Transitions between clips of the main track."""

from __future__ import annotations

from dataclasses import replace

from brova_desktop.domain.colour import BLACK, Colour
from brova_desktop.domain.ids import ItemId
from brova_desktop.domain.reels import rules
from brova_desktop.domain.reels.document import Reel
from brova_desktop.domain.reels.edits.draft import Draft
from brova_desktop.domain.reels.edits.refusals import NoHandles, TooShort, WrongPlace
from brova_desktop.domain.reels.records import Clip, Transition, TransitionKind
from brova_desktop.domain.ticks import Ticks
from brova_desktop.domain.words import say


def set_transition(
    reel: Reel, clip: ItemId, kind: TransitionKind, length: Ticks, *, colour: Colour = BLACK
) -> Reel:
    """Put a transition between a clip and the one that follows, centred on the cut.

    |   A   |   B   |   ->   |   A  >|<  B   |

    No edge moves: both clips show material beyond the cut. `colour` is what FADE_COLOUR goes through. Raises
    NoHandles with the `longest` possible length, WrongPlace when no clip follows, NotOnFrame, TooShort.
    """
    draft = Draft(reel)
    draft.check_frame(length)
    found = draft.item(clip, Clip)
    if length <= 0:
        raise TooShort(found)
    bare = replace(reel, records={**reel.records, clip: replace(found, transition=None)})
    cut = rules.around(bare, clip)
    if cut.after is None:
        raise WrongPlace(say("A transition needs a clip that follows without a gap."))
    lead, tail = rules.handles(bare, cut)
    frames = length // draft.rate.ticks_per_frame
    missing = max(frames // 2 - lead, 0) + max(frames - frames // 2 - tail, 0)
    if missing:
        raise NoHandles(found, missing, rules.longest_transition(bare, found), draft.rate)
    draft.put(replace(found, transition=Transition(kind, length, colour)))
    return draft.done()


def set_all_transitions(
    reel: Reel, kind: TransitionKind, length: Ticks, *, colour: Colour = BLACK
) -> Reel:
    """Put the same transition on every cut, as long as asked for or as its clips allow.

    |   A   |   B   |   C   |   ->   |   A  >|<  B  >|<  C   |

    Cuts without material stay plain. In one go, for reels of thousands of clips. Raises NotOnFrame, TooShort, Locked.
    """
    draft = Draft(reel)
    draft.check_frame(length)
    clips = draft.clips()
    if clips and length <= 0:
        raise TooShort(clips[0])
    for at, found in enumerate(clips[:-1]):
        bare = replace(draft.item(found.id, Clip) if at == 0 else found, transition=None)
        beyond = clips[at + 2] if at + 2 < len(clips) else None
        cut = rules.cut_of(clips[at - 1] if at else None, bare, clips[at + 1], beyond)
        lead, tail = rules.handles(reel, cut)
        fits = min(2 * lead + 1, 2 * tail) * draft.rate.ticks_per_frame
        if fits > 0:
            clips[at] = replace(bare, transition=Transition(kind, Ticks(min(length, fits)), colour))
            draft.put(clips[at])
    return draft.done()


def clear_transition(reel: Reel, clip: ItemId) -> Reel:
    """Make a plain cut after a clip again.

    |   A  >|<  B   |   ->   |   A   |   B   |
    """
    draft = Draft(reel)
    found = draft.item(clip, Clip)
    if found.transition is not None:
        draft.put(replace(found, transition=None))
    return draft.done()


def longest_transition(reel: Reel, clip: ItemId) -> Ticks:
    """The longest transition possible after a clip, in ticks; 0 when there can be none."""
    return rules.longest_transition(reel, Draft(reel).find(clip, Clip))

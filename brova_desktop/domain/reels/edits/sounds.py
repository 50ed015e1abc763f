"""Sounds: fades and role. (Adding: `placing.add`; levels: `looks.add_key` and `looks.adjust`.)"""

from __future__ import annotations

from dataclasses import replace

from brova_desktop.domain.ids import ItemId
from brova_desktop.domain.reels.document import Reel
from brova_desktop.domain.reels.edits.draft import Draft
from brova_desktop.domain.reels.edits.refusals import WrongPlace
from brova_desktop.domain.reels.records import Sound
from brova_desktop.domain.ticks import Ticks
from brova_desktop.domain.words import say


def set_fades(reel: Reel, sound: ItemId, *, fade_in: Ticks, fade_out: Ticks) -> Reel:
    """Let a sound come and go gradually (ticks; 0 for at once).

    |~~~~~~|   ->   |/~~~~\\|

    Together at most as long as the sound: raises WrongPlace.
    """
    draft = Draft(reel)
    found = draft.item(sound, Sound)
    if min(fade_in, fade_out) < 0 or fade_in + fade_out > found.span.length:
        raise WrongPlace(say("The fades together last longer than the sound."))
    draft.put(replace(found, fade_in=fade_in, fade_out=fade_out))
    return draft.done()

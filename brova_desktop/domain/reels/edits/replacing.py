"""Another file for an item, another speed, its sound on a track of its own."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from brova_desktop.domain.ids import ItemId
from brova_desktop.domain.reels import rules
from brova_desktop.domain.reels.curves import Curve, Key
from brova_desktop.domain.reels.document import Reel, TrackKind
from brova_desktop.domain.reels.edits.draft import Draft, Mint
from brova_desktop.domain.reels.edits.following import close_up, make_room, take_out
from brova_desktop.domain.reels.edits.placing import roomy_track
from brova_desktop.domain.reels.edits.refusals import NoMaterial, WrongPlace
from brova_desktop.domain.reels.edits.wording import check_file_names
from brova_desktop.domain.reels.records import (
    FASTEST,
    SLOWEST,
    Clip,
    Item,
    Media,
    MediaKind,
    PictureItem,
    Sound,
    SoundRole,
    VideoItem,
)
from brova_desktop.domain.ticks import ZERO, Span, Ticks
from brova_desktop.domain.words import say


def replace_media(reel: Reel, item: ItemId, media: Media, *, source_in: Ticks = ZERO) -> Reel:
    """Show another file in the same place with everything that was done to it.

    |  A: old  | B |   ->   |  A: new  | B |

    Place, length, speed, look, keyframes stay; transitions are shortened to the new handles. Raises NoMaterial when
    the file is too short (`room` is how long it could be), WrongPlace when it is of the wrong kind.
    """
    draft = Draft(reel)
    found = draft.item(item, Item)
    if not isinstance(found, Clip | VideoItem | Sound | PictureItem) or not _may_use(found, media):
        raise WrongPlace(say("{name} cannot be used here.", name=media.name))
    check_file_names(media)
    draft.reel = replace(reel, media={**reel.media, media.id: media})
    if isinstance(found, PictureItem):
        draft.put(replace(found, media=media.id))
        return draft.done()
    starts = ZERO if media.kind is MediaKind.IMAGE else source_in
    changed = replace(found, media=media.id, source_in=starts)
    if starts < 0 or (rules.has_end(media) and rules.source_end(changed) > (media.length or 0)):
        raise NoMaterial(found, max(0, int(((media.length or 0) - starts) / found.speed)))
    draft.put(changed)
    return draft.done()


def _may_use(item: Clip | VideoItem | Sound | PictureItem, media: Media) -> bool:
    if isinstance(item, Sound):
        return media.kind is MediaKind.AUDIO or (media.kind is MediaKind.VIDEO and media.has_sound)
    if isinstance(item, PictureItem):
        return media.kind is MediaKind.IMAGE
    return media.kind is not MediaKind.AUDIO


def set_speed(reel: Reel, item: ItemId, speed: Fraction, *, ripple: bool = True, follow: bool = True) -> Reel:
    """Play the same material faster or slower (0.25 to 4 times; the pitch is kept).

    |   A   | B |   ->   | A | B |          faster, ripple
    |   A   | B |   ->   | A |..| B |       faster, no ripple

    The new length is the old one times old speed over new, in whole frames (rounded down, at least one). Keyframes
    move with the material. Raises WrongPlace for a speed out of range or an item without a source, NoSpace.
    """
    draft = Draft(reel)
    found = draft.item(item, Item)
    if not isinstance(found, Clip | VideoItem | Sound):
        raise WrongPlace(say("Only clips and sounds have a speed."))
    if not SLOWEST <= speed <= FASTEST:
        raise WrongPlace(say("A speed is between 0.25 and 4."))
    frame = draft.rate.ticks_per_frame
    length = max(int(found.span.length * found.speed / speed) // frame, 1) * frame
    changed = replace(found, span=Span.of(found.span.start, length), speed=speed)
    media = rules.material(reel, found)
    if media is not None and media.length is not None and rules.source_end(changed) > media.length:
        raise NoMaterial(found)
    changed = _with_curves(changed, found.speed / speed)
    draft.put(changed)
    if ripple:
        _ripple(draft, found, changed, follow=follow)
    return draft.done()


def _ripple(draft: Draft, before: Item, after: Item, *, follow: bool) -> None:
    by = after.span.end - before.span.end
    track = draft.track_of(before.id)
    if track.kind is not TrackKind.MAIN:
        close_up(draft, track, before.span.end, by)
    elif by > 0:
        make_room(draft, before.span.end, by, follow=follow)
    elif by < 0:
        take_out(draft, [Span(after.span.end, before.span.end)], follow=follow)


def _with_curves(item: rules.Played, factor: Fraction) -> rules.Played:
    """Keys, fades and so on at their moments of the material, which plays faster or slower now."""
    item = replace(item, level=_stretched(item.level, factor))
    if isinstance(item, VideoItem):
        pose = item.pose
        parts = (pose.x, pose.y, pose.scale, pose.rotation, pose.opacity)
        return replace(item, pose=type(pose)(*(_stretched(part, factor) for part in parts)))
    if isinstance(item, Sound):
        most = item.span.length
        fade_in = Ticks(min(item.fade_in, most))
        return replace(item, fade_in=fade_in, fade_out=Ticks(min(item.fade_out, most - fade_in)))
    return item


def _stretched(curve: Curve, factor: Fraction) -> Curve:
    if curve.is_still:
        return curve
    keys: list[Key] = []
    for key in curve.keys:
        at = Ticks(int(key.at * factor))
        if keys and keys[-1].at >= at:  # two keys fell on one moment: the later one counts
            keys.pop()
        keys.append(Key(at, key.value, key.ease))
    return Curve(tuple(keys))


def detach_audio(reel: Reel, clip: ItemId, *, mint: Mint) -> Reel:
    """Put a clip's sound on an audio track, where it can be edited alone; the clip falls silent.

    main  | A |            main   | A |   (muted)
                    ->     voice  |~A~|

    The same stretch of the file at the same time, speed and level. Raises WrongPlace when there is no sound.
    """
    draft = Draft(reel)
    found = draft.item(clip, Item)
    if not isinstance(found, Clip | VideoItem):
        raise WrongPlace(say("Only clips have a sound of their own."))
    media = reel.media.get(found.media)
    if media is None or not media.has_sound or found.muted:
        raise WrongPlace(say("This clip is silent."))
    sound = Sound(
        id=ItemId(mint()),
        span=found.span,
        media=found.media,
        source_in=found.source_in,
        speed=found.speed,
        role=SoundRole.VOICE,
        level=found.level,
        ducked=False,
        name=found.name,
    )
    draft.put(replace(found, muted=True))
    draft.place(roomy_track(draft, sound, mint), sound)
    return draft.done()

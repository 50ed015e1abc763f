"""Holes of a template and the values that fill them.

A text has holes written ``{{name}}``; other fields (a colour, a picture, a clip, a sound) are listed in
`Placeholder.uses`. Filling is one pass: braces inside a value are plain text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass, replace
from typing import Any

from brova_desktop.domain.colour import Colour
from brova_desktop.domain.ids import AssetId, ItemId
from brova_desktop.domain.reels import rules
from brova_desktop.domain.reels.document import Placeholder, PlaceholderKind, Reel, Use
from brova_desktop.domain.reels.mending import mended
from brova_desktop.domain.reels.records import (
    Clip,
    Cue,
    Item,
    Media,
    MediaKind,
    Record,
    Sound,
    TextItem,
    VideoItem,
)
from brova_desktop.domain.ticks import ZERO
from brova_desktop.domain.words import Words, say

_HOLE = re.compile(r"\{\{\s*([^\W\d]\w{0,39})\s*\}\}")
_NAME = re.compile(r"[^\W\d]\w{0,39}")

_MEDIA_KINDS = {
    PlaceholderKind.IMAGE: (MediaKind.IMAGE,),
    PlaceholderKind.CLIP: (MediaKind.VIDEO, MediaKind.IMAGE),
    PlaceholderKind.SOUND: (MediaKind.AUDIO, MediaKind.VIDEO),
}


@dataclass(frozen=True, slots=True)
class Misfit:
    """Why a value does not fill its hole; `name` is the placeholder's (or that of a value nobody asked for)."""

    name: str
    words: Words
    is_fatal: bool = True


@dataclass(frozen=True, slots=True)
class Filled:
    """A reel without holes, and what was wrong on the way. Render it only when `is_whole`."""

    reel: Reel
    misfits: tuple[Misfit, ...] = ()

    @property
    def is_whole(self) -> bool:
        return not any(misfit.is_fatal for misfit in self.misfits)


def is_name(text: str) -> bool:
    """Whether a placeholder may be called this: a letter, then up to 39 letters, digits or underscores."""
    return _NAME.fullmatch(text) is not None


def names_in(text: str) -> tuple[str, ...]:
    """Names of the holes in a text, in order, each once."""
    return tuple(dict.fromkeys(_HOLE.findall(text)))


def holes(reel: Reel) -> Iterator[tuple[str, ItemId]]:
    """Holes in the texts of a template with the items they stand in. A reel without placeholders has none: braces
    in its texts are plain text."""
    if not reel.placeholders:
        return
    for record in reel.records.values():
        if isinstance(record, TextItem | Cue):
            for name in names_in(record.text):
                yield name, record.id


def is_filled(reel: Reel, placeholder: Placeholder) -> bool:
    """Whether there is something to show without a value: a default, or what the filled fields hold already."""
    return bool(placeholder.default) or bool(placeholder.uses)


def fill(reel: Reel, values: Mapping[str, str], media: Mapping[AssetId, Media] | None = None) -> Filled:
    """The reel with every hole filled: by its value, else by its default, else by what is there.

    Values are text, ``#rrggbb`` or the id of a file in `media` (or of one the reel has). The result has no
    placeholders left. Missing, superfluous and unfitting values are told, one by one; nothing is raised.
    """
    known = {placeholder.name: placeholder for placeholder in reel.placeholders}
    misfits = [
        Misfit(name, say("There is no placeholder called {name}.", name=name), False)
        for name in values
        if name not in known
    ]
    offered = {**reel.media, **(media or {})}
    filling = _Filling(dict(reel.records), dict(reel.media), offered, misfits)
    worth = {hole.name: values.get(hole.name, "") or hole.default for hole in reel.placeholders}
    # Texts first: what is put into a whole field afterwards is not looked into again.
    filling.put_texts(
        {hole.name: worth[hole.name] for hole in known.values() if hole.kind is PlaceholderKind.TEXT}
    )
    for placeholder in reel.placeholders:
        if worth[placeholder.name]:
            filling.put(placeholder, worth[placeholder.name])
        elif not is_filled(reel, placeholder):
            misfits.append(Misfit(placeholder.name, say("{name} has no value.", name=placeholder.name)))
    done = replace(reel, records=filling.records, media=filling.media, placeholders=())
    return Filled(mended(done), tuple(misfits))


class _Filling:
    """Records on their way to being filled."""

    def __init__(
        self,
        records: dict[ItemId, Record],
        media: dict[AssetId, Media],
        offered: Mapping[AssetId, Media],
        misfits: list[Misfit],
    ) -> None:
        self.records = records
        self.media = media
        self._offered = offered
        self._misfits = misfits

    def put(self, placeholder: Placeholder, value: str) -> None:
        """Put one value into the fields its placeholder lists."""
        worth: object = value
        if placeholder.kind is PlaceholderKind.COLOUR:
            try:
                worth = Colour.parse(value)
            except ValueError:
                self._say(placeholder, say("{value} is not a colour such as #ffd147.", value=value[:40]))
                return
        elif placeholder.kind in _MEDIA_KINDS:
            found = self._offered.get(AssetId(value))
            if found is None or found.kind not in _MEDIA_KINDS[placeholder.kind]:
                self._say(
                    placeholder,
                    say("{name} needs a file of another kind, or one that is there.", name=placeholder.name),
                )
                return
            self.media[found.id] = found
            worth = found
        for use in placeholder.uses:
            self._put_use(placeholder, use, worth)

    def put_texts(self, texts: Mapping[str, str]) -> None:
        """Fill the holes inside texts."""
        if not texts:
            return
        for id, record in self.records.items():
            if isinstance(record, TextItem | Cue) and "{{" in record.text:
                text = fill_text(record.text, texts)
                if text != record.text:
                    self.records[id] = replace(record, text=text)
                    if isinstance(record, Cue):  # word timings were those of other words
                        self.records[id] = replace(record, text=text, words=())

    def _put_use(self, placeholder: Placeholder, use: Use, worth: object) -> None:
        record = self.records.get(use.item)
        changed = None
        if record is not None and isinstance(worth, Media) and use.field == ("media",):
            changed = self._with_media(placeholder, record, worth)
        elif record is not None and not isinstance(worth, Media):
            changed = with_field(record, use.field, worth)
        if changed is None:
            self._say(placeholder, say("{name} fills a field that is not there.", name=placeholder.name))
        else:
            self.records[use.item] = changed

    def _with_media(self, placeholder: Placeholder, record: Record, media: Media) -> Record | None:
        if not isinstance(record, Clip | VideoItem | Sound):
            found: Record | None = with_field(record, ("media",), media.id)
            return found
        changed = replace(record, media=media.id, source_in=ZERO)
        if rules.has_end(media) and rules.source_end(changed) > (media.length or 0):
            self._say(
                placeholder, say("{file} is too short for its place in this template.", file=media.name)
            )
        return changed

    def _say(self, placeholder: Placeholder, words: Words) -> None:
        self._misfits.append(Misfit(placeholder.name, words))


def fill_text(text: str, values: Mapping[str, str]) -> str:
    """A text with its holes filled once; a hole without a value stays as it is written."""
    return _HOLE.sub(lambda hole: values.get(hole[1], hole[0]), text)


def with_field(value: Any, path: tuple[str, ...], worth: object) -> Any:
    """A copy of a dataclass with one field set, down a path of names; None where there is no such field or it is
    of another type."""
    if not path or not is_dataclass(value) or path[0] in ("id", "span", "extra"):
        return None
    if path[0] not in {field.name for field in fields(value)}:
        return None
    present = getattr(value, path[0])
    if len(path) > 1:
        worth = with_field(present, path[1:], worth)
        if worth is None:
            return None
    elif type(present) is not type(worth):
        return None
    return replace(value, **{path[0]: worth})  # type: ignore[type-var]


def items_of(reel: Reel, name: str) -> tuple[Item, ...]:
    """Everything a placeholder shows itself in."""
    found = [id for hole, id in holes(reel) if hole == name]
    found += [
        use.item for placeholder in reel.placeholders if placeholder.name == name for use in placeholder.uses
    ]
    records = (reel.records.get(id) for id in dict.fromkeys(found))
    return tuple(record for record in records if isinstance(record, Item))

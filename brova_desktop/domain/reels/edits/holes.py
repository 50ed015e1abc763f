"""Making a template: names for what may be filled in."""

from __future__ import annotations

from dataclasses import replace

from brova_desktop.domain.colour import BLACK, Colour
from brova_desktop.domain.errors import BadInput
from brova_desktop.domain.ids import AssetId
from brova_desktop.domain.reels.document import Placeholder, PlaceholderKind, Reel, Use
from brova_desktop.domain.reels.edits.refusals import NotThere, WrongPlace
from brova_desktop.domain.reels.edits.wording import check_text
from brova_desktop.domain.reels.placeholders import is_name, with_field
from brova_desktop.domain.words import say


def bind(reel: Reel, name: str, kind: PlaceholderKind, *, default: str = "", use: Use | None = None) -> Reel:
    """Let a name stand for a field of an item, or (for texts) for ``{{name}}`` wherever it is written.

    | 9.99 |   ->   | {{price}} |

    A name that is there already gets the new default and one more use. Raises BadInput for a name that cannot be
    one or a default that does not fit, WrongPlace when the field is not there or the name is of another kind.
    """
    if not is_name(name):
        raise BadInput(
            say("A placeholder's name is a letter and up to 39 letters, digits or underscores."),
            detail=ascii(name[:80]),
        )
    check_text(default)
    _check_default(reel, kind, default)
    if use is not None:
        _check_use(reel, kind, use)
    old = next((each for each in reel.placeholders if each.name == name), None)
    if old is not None and old.kind is not kind:
        raise WrongPlace(say("{name} is there already, for something else.", name=name))
    uses = tuple(dict.fromkeys((*(old.uses if old else ()), *((use,) if use else ()))))
    made = Placeholder(name, kind, default or (old.default if old else ""), uses)
    if old is None:
        return replace(reel, placeholders=(*reel.placeholders, made))
    return replace(reel, placeholders=tuple(made if each is old else each for each in reel.placeholders))


def unbind(reel: Reel, name: str, use: Use | None = None) -> Reel:
    """Forget a placeholder, or one of its uses. What is in the fields now stays.

    | {{price}} |   ->   | {{price}} |      plain text from now on
    """
    old = next((each for each in reel.placeholders if each.name == name), None)
    if old is None:
        raise NotThere(name)
    if use is None:
        return replace(reel, placeholders=tuple(each for each in reel.placeholders if each is not old))
    made = replace(old, uses=tuple(each for each in old.uses if each != use))
    return replace(reel, placeholders=tuple(made if each is old else each for each in reel.placeholders))


def _check_default(reel: Reel, kind: PlaceholderKind, default: str) -> None:
    if not default or kind is PlaceholderKind.TEXT:
        return
    if kind is PlaceholderKind.COLOUR:
        try:
            Colour.parse(default)
        except ValueError as error:
            raise BadInput(say("{value} is not a colour such as #ffd147.", value=default[:40])) from error
    elif AssetId(default) not in reel.media:
        raise WrongPlace(say("Add the file to the reel first."), detail=default[:80])


def _check_use(reel: Reel, kind: PlaceholderKind, use: Use) -> None:
    """Try a value of the kind: only a field that takes it may be bound."""
    record = reel.records.get(use.item)
    if record is None:
        raise NotThere(use.item)
    if kind in (PlaceholderKind.TEXT, PlaceholderKind.COLOUR):
        trial: object = BLACK if kind is PlaceholderKind.COLOUR else ""
        fits = with_field(record, use.field, trial) is not None
    else:
        fits = use.field == ("media",) and hasattr(record, "media")
    if not fits:
        raise WrongPlace(
            say("This field cannot be filled by a placeholder of that kind."), detail=".".join(use.field)
        )

"""What people write: texts, names, captions. Any text is a text, except what no font and no file can hold."""

from __future__ import annotations

from dataclasses import replace

from brova_desktop.domain.errors import Act, BadInput
from brova_desktop.domain.ids import ItemId
from brova_desktop.domain.reels.captions import spread
from brova_desktop.domain.reels.document import Reel, Track
from brova_desktop.domain.reels.edits.draft import Draft
from brova_desktop.domain.reels.edits.refusals import WrongPlace
from brova_desktop.domain.reels.records import (
    Clip,
    Cue,
    Marker,
    Media,
    Overlay,
    Record,
    Sound,
    TextItem,
    Word,
)
from brova_desktop.domain.reels.rules import TEXT_LIMIT
from brova_desktop.domain.words import say

NAME_LIMIT = 200


def set_text(reel: Reel, item: ItemId, text: str) -> Reel:
    """Change what a text or caption says.

    | Hello |   ->   | Good morning |

    The same place and time. A caption's words keep their times when there are as many of them, else the times are
    spread anew. Raises BadInput for more than 10,000 characters.
    """
    check_text(text)
    draft = Draft(reel)
    found = (
        draft.item(item, Overlay) if isinstance(reel.records.get(item), Overlay) else draft.item(item, Cue)
    )
    if isinstance(found, Cue):
        draft.put(replace(found, text=text, words=_words_again(found, text)))
    elif isinstance(found, TextItem):
        draft.put(replace(found, text=text))
    else:
        raise WrongPlace(say("There is no text in this item."))
    return draft.done()


def _words_again(cue: Cue, text: str) -> tuple[Word, ...]:
    if not cue.words:
        return ()
    words = text.split()
    if len(words) == len(cue.words):
        return tuple(Word(word, old.span) for word, old in zip(words, cue.words, strict=True))
    return spread(text, cue.span.length)


def rename(reel: Reel, record: ItemId, name: str) -> Reel:
    """Give a clip, overlay, sound, track or marker a name of at most 200 characters.

    | clip.mp4 |   ->   | Opening |
    """
    check_text(name, limit=NAME_LIMIT)
    draft = Draft(reel)
    found = draft.find(record, Record)
    if not isinstance(found, Clip | Overlay | Sound | Track | Marker):
        raise WrongPlace(say("This has no name of its own."))
    draft.records[record] = replace(found, name=name)
    return draft.done()


def set_title(reel: Reel, title: str) -> Reel:
    """Call the reel something else.

    "Untitled"   ->   "Summer sale"
    """
    check_text(title, limit=NAME_LIMIT)
    return replace(reel, title=title)


def check_text(text: str, *, limit: int = TEXT_LIMIT) -> None:
    """Raises BadInput for a text that is too long or holds half a character (a lone surrogate)."""
    if len(text) > limit:
        raise BadInput(
            say("The text has {count} characters; {limit} are possible.", count=len(text), limit=limit)
        )
    if not text.isascii() and any("\ud800" <= letter <= "\udfff" for letter in text):
        raise BadInput(say("The text holds half a character. Type it again."), detail=ascii(text[:80]))


def check_file_names(media: Media) -> None:
    """Raises BadInput for a file whose name no document can hold: one that is no UTF-8 is read with half characters."""
    for text in (media.name, media.path):
        if not text.isascii() and any("\ud800" <= letter <= "\udfff" for letter in text):
            shown = media.name.encode("utf-8", "replace").decode("utf-8")
            raise BadInput(
                say("The name of {name}, or of a folder above it, holds half a character.", name=shown),
                next_step=say("Give it another name, then add it again."),
                acts=(Act.CHOOSE_ANOTHER_FILE,),
                detail=ascii(text),
            )


def check_words(record: Record) -> None:
    """`check_text` for everything written in a record."""
    check_text(getattr(record, "name", ""))
    check_text(getattr(record, "text", ""))
    check_text(getattr(record, "pattern", ""))
    if isinstance(record, Cue):
        for word in record.words:
            check_text(word.text)

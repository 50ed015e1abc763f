"""A reel as a JSON file: ``{"schema": "reel.1", ...}``.

Reading is strict and says where and what is wrong; writing loses nothing, not even fields that this version does
not know. Times are ticks (1/705,600,000 second), so that a cut stays a cut.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from pydantic import ValidationError

from brova_desktop.domain.errors import Act, BadInput
from brova_desktop.domain.reels import schema
from brova_desktop.domain.reels.checks import damage
from brova_desktop.domain.reels.document import Reel
from brova_desktop.domain.reels.encode import encoded_fields, with_unknown
from brova_desktop.domain.reels.records import Media, Record
from brova_desktop.domain.reels.upgrades import Tree, upgraded, version_name
from brova_desktop.domain.words import say

LARGEST_FILE = 64 * 1024 * 1024
"""Bytes. A reel of 3,000 clips has about four million."""
DEEPEST = 60
MOST_MISTAKES = 20


def to_json(reel: Reel, *, indent: int | None = 2) -> str:
    """The reel as JSON text with a line break at its end.

    Raises BadInput for half characters (lone surrogates), which no file can hold: a terminal in another encoding
    hands them over, and names of files that are no UTF-8 are read as such.
    """
    separators = (",", ":") if indent is None else None
    text = json.dumps(to_tree(reel), ensure_ascii=False, indent=indent, separators=separators) + "\n"
    try:
        text.encode("utf-8")
    except UnicodeEncodeError as error:
        raise _half(text, error.start) from error
    return text


def to_tree(reel: Reel) -> Tree:
    """The reel as plain JSON values."""
    records = {id: record_tree(record) for id, record in reel.records.items()}
    return {
        **head_tree(reel),
        "records": records,
        "media": {id: media_tree(part) for id, part in reel.media.items()},
    }


def head_tree(reel: Reel) -> Tree:
    """Everything of a reel but its records and media, as JSON."""
    known = encoded_fields(replace(reel, extra={}), "records", "media")
    with_unknown(known, reel.extra)
    return {"schema": version_name(), **known}


def record_tree(record: Record) -> Tree:
    """One record as JSON, without its id (which is its key)."""
    return {"type": schema.TYPE_NAMES[type(record)], **encoded_fields(record, "id")}


def media_tree(media: Media) -> Tree:
    """One media entry as JSON, without its id."""
    return encoded_fields(media, "id")


def from_json(text: str | bytes) -> Reel:
    """Read a reel.

    Raises BadInput with a sentence, and every mistake found in `detail`, for anything else than a whole reel.
    """
    return from_tree(tree_of(text))


def from_tree(tree: object) -> Reel:
    """Read a reel from plain JSON values; errors as `from_json`."""
    _check_values(tree)
    if not isinstance(tree, dict):
        raise _not_a_reel("the file holds no object")
    known = dict(upgraded(tree))
    known.pop("schema")
    try:
        built: Reel = schema.mirror(Reel).model_validate(known)._built
    except ValidationError as error:
        raise _bad(_mistake(part["loc"], part["msg"]) for part in error.errors(include_url=False)) from error
    reel = replace(
        built,
        records={id: replace(record, id=id) for id, record in built.records.items()},
        media={id: replace(media, id=id) for id, media in built.media.items()},
    )
    broken = damage(reel)
    if broken:
        raise _bad(
            f"records.{problem.item}: {problem.words}" if problem.item else str(problem.words)
            for problem in broken
        )
    return reel


def json_schema() -> dict[str, Any]:
    """JSON Schema of reel files, for other programs and for editors with completion."""
    return schema.json_schema(version_name())


def tree_of(text: str | bytes) -> object:
    """The plain JSON values of a file, for `from_tree`; errors as `from_json`, but for what they mean."""
    if len(text) > LARGEST_FILE:
        raise _not_a_reel("the file is larger than 64 MB")
    try:
        found: object = json.loads(text, object_pairs_hook=_once_each, parse_constant=_no_constant)
    except RecursionError as error:
        raise _not_a_reel("values are nested too deeply") from error
    except ValueError as error:  # JSON mistakes, bytes that are no UTF-8, numbers of thousands of digits
        raise _not_a_reel(str(error)) from error
    return found


def _once_each(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        seen: set[str] = set()
        twice = next(name for name, _ in pairs if name in seen or seen.add(name))  # type: ignore[func-returns-value]
        raise ValueError(f"{twice[:80]!r} stands twice in one object")
    return found


def _no_constant(name: str) -> object:
    raise ValueError(f"{name} is not a number")


def _check_values(tree: object) -> None:
    """Bound what a document may hold anywhere, unknown fields included. Without recursion."""
    waiting: list[tuple[object, int]] = [(tree, 0)]
    while waiting:
        value, depth = waiting.pop()
        if depth > DEEPEST:
            raise _not_a_reel("values are nested too deeply")
        if isinstance(value, dict):
            for name in value:
                _check_string(name)
            waiting.extend((part, depth + 1) for part in value.values())
        elif isinstance(value, list):
            waiting.extend((part, depth + 1) for part in value)
        elif isinstance(value, str):
            _check_string(value)
        elif isinstance(value, int | float) and not -schema.LARGEST <= value <= schema.LARGEST:
            raise _not_a_reel("a number is too large")


def _check_string(value: str) -> None:
    if len(value) > schema.LONGEST_STRING:
        raise _not_a_reel("a text is longer than 200,000 characters")
    if not value.isascii() and any("\ud800" <= letter <= "\udfff" for letter in value):
        raise _not_a_reel("a text holds half a character (a lone surrogate)")


def _mistake(place: Iterable[int | str], message: str) -> str:
    parts = [str(part) for part in place]
    if parts[:1] == ["records"] and len(parts) > 2 and parts[2] in schema.RECORD_TYPES:
        del parts[2]  # the type, which pydantic names to say which of them it tried
    parts = [part for part in parts if part != "[key]"]
    says = message.removeprefix("Value error, ").removeprefix("Input ")
    return ": ".join(part for part in (".".join(part[:80] for part in parts), says) if part)


def _printable(text: str) -> str:
    """What a file says, safe to be shown: controls (bidi ones too) as escapes."""
    return "".join(letter if letter.isprintable() else ascii(letter)[1:-1] for letter in text)


def _half(text: str, place: int) -> BadInput:
    before, after = text[:place].rpartition('"')[2], text[place:].partition('"')[0]
    part = _printable(before[-40:]) + "".join(
        letter if letter.isprintable() else "\ufffd" for letter in after[:20]
    )
    return BadInput(
        say("A text or a file name in this reel holds half a character: {part}", part=part),
        next_step=say("Type the text again, or give the file another name."),
        acts=(Act.EDIT,),
    )


def _not_a_reel(detail: str) -> BadInput:
    detail = _printable(detail)
    return BadInput(
        say("This file cannot be read as a reel: {detail}.", detail=detail[:200]),
        acts=(Act.CHOOSE_ANOTHER_FILE,),
        detail=detail,
    )


def _bad(mistakes: Iterable[str]) -> BadInput:
    found = [_printable(mistake) for mistake in mistakes]
    more = len(found) - 1
    return BadInput(
        say("This reel has mistakes: {first}.", first=found[0][:300])
        if more == 0
        else say(
            "This reel has {count} mistakes. The first: {first}.", count=len(found), first=found[0][:300]
        ),
        next_step=say("Correct the file, or open another one."),
        acts=(Act.CHOOSE_ANOTHER_FILE, Act.SHOW_DETAILS),
        detail="\n".join(found[:MOST_MISTAKES]),
    )

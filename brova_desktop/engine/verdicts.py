"""What looking into a file can end with."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from brova_desktop.domain.errors import Act, BadInput
from brova_desktop.domain.media.facts import MediaFacts
from brova_desktop.domain.words import Words, say
from brova_desktop.engine.reading import shown_name


class BrokenMedia(BadInput):
    """A media file that is damaged beyond use; one sentence says what is wrong with it."""


@dataclass(frozen=True, slots=True)
class Probe:
    """Facts of a readable file; `warnings` say what is wrong with a file that is usable all the same."""

    facts: MediaFacts
    warnings: tuple[Words, ...] = ()


def broken(words: Words, detail: object = "") -> BrokenMedia:
    """A damaged file with the technical text of its decoder."""
    return BrokenMedia(words, acts=(Act.CHOOSE_ANOTHER_FILE, Act.RELINK), detail=str(detail))


def refused(words: Words, detail: object = "") -> BadInput:
    """A file that is not taken, though nothing may be wrong with it."""
    return BadInput(words, acts=(Act.CHOOSE_ANOTHER_FILE,), detail=str(detail))


def too_many_pixels(path: Path, width: int, height: int) -> BadInput:
    """A decompression bomb, or a picture nobody can use."""
    return refused(say("{name} is too big: {width} by {height} pixels.", name=shown_name(path), width=width,
                       height=height))

"""Sentences for people: marked here, translated where they are shown.

`say` only marks a sentence and keeps its values beside it; the window translates the source sentence and then
fills in the values, the command line prints the source. Nothing below the window knows about translation.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from string import Formatter
from types import MappingProxyType


@dataclass(frozen=True, slots=True)
class Words:
    """A sentence in English with named values, e.g. ``say("{name} is missing", name="a.mp4")``.

    `meaning` tells translators two senses of the same English words apart; it is part of what is looked up.
    """

    source: str
    values: Mapping[str, object] = field(default_factory=lambda: MappingProxyType({}))
    meaning: str = ""

    def __str__(self) -> str:
        return fill(self.source, self.values)


def fill(sentence: str, values: Mapping[str, object]) -> str:
    """Put values into a sentence; a value is shown as it is, never formatted twice. A tuple is shown as a list.

    Braces inside values stay braces, a name without a value stays visible as ``{name}``.
    """
    parts: list[str] = []
    for text, name, _, _ in Formatter().parse(sentence):
        parts.append(text)
        if name is not None:
            parts.append(_spelled(values[name]) if name in values else "{" + name + "}")
    return "".join(parts)


def _spelled(value: object) -> str:
    return ", ".join(map(str, value)) if isinstance(value, tuple) else str(value)


def say(source: str, /, *, meaning: str = "", **values: object) -> Words:
    """Mark a sentence for translation and keep its values.

    ``say("Light", meaning="weight of a font")`` is translated apart from ``say("Light")``. Both are literals.
    """
    return Words(source, MappingProxyType(values), meaning)

"""From values of a file, the environment or a command line to settings; all mistakes are found at once."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Any

from brova_desktop.domain.errors import Act, BadInput, Missing
from brova_desktop.domain.words import Words, say
from brova_desktop.settings.declare import Declared
from brova_desktop.settings.schema import DECLARED, SECTIONS, Settings

_TRUE = frozenset({"true", "yes", "on", "1"})
_FALSE = frozenset({"false", "no", "off", "0"})
_UNSET = frozenset({"", "none", "null", "unset"})
LONGEST = 4_096
"""Characters of one text value."""


@dataclass(frozen=True, slots=True)
class Problem:
    """A value that cannot be used: which setting, why, in a sentence."""

    key: str
    why: Words

    @property
    def title(self) -> Words:
        """What the window calls the setting; its key where it has no name."""
        return DECLARED[self.key].limits.title if self.key in DECLARED else Words(self.key)

    def sentence(self) -> str:
        """For the command line and the log, where settings go by their keys."""
        return f"{self.key}: {self.why}."


def find(key: str) -> Declared:
    """The declaration of ``section.name``. Raises Missing, with the nearest names."""
    if key in DECLARED:
        return DECLARED[key]
    near = get_close_matches(key, DECLARED, n=2)
    hint = (
        say("Did you mean {names}?", names=" or ".join(near))
        if near
        else say("`settings list` shows all names.")
    )
    raise Missing(say("There is no setting {key}.", key=key[:80]), next_step=hint)


def check(declared: Declared, value: Any) -> tuple[Any, Words | None]:
    """The value as the setting keeps it, or None and the reason why it cannot."""
    if value is None:
        return (None, None) if declared.optional else (None, say("may not be unset"))
    value, why = _typed(declared, value)
    limits = declared.limits
    if why is None and limits.choices and value not in limits.choices:
        why = say("{value} is none of {choices}", value=repr(value)[:60], choices=", ".join(limits.choices))
    if why is None and limits.low is not None and value < limits.low:
        why = say("{value} is below {low}", value=value, low=_shown(limits.low, limits.unit))
    if why is None and limits.high is not None and value > limits.high:
        why = say("{value} is above {high}", value=value, high=_shown(limits.high, limits.unit))
    if why is None and limits.check is not None:
        why = limits.check(value)
    return (None, why) if why is not None else (value, None)


def from_text(declared: Declared, text: str) -> Any:
    """A value typed on a command line or set in the environment. Raises BadInput with a sentence."""
    written = text.strip()
    value: Any = written
    if declared.optional and written.lower() in _UNSET:
        value = None
    elif declared.kind is bool and written.lower() in _TRUE | _FALSE:
        value = written.lower() in _TRUE
    elif declared.kind in (int, float):
        value = _number(written)
    checked, why = check(declared, value)
    if why is not None:
        raise refusal([Problem(declared.key, why)])
    return checked


def read(values: Mapping[str, Any]) -> tuple[Settings, list[Problem]]:
    """Settings from nested values ``{section: {name: value}}``; what cannot be used keeps its default and is named.

    Keys nobody knows are left alone: a newer version may know them.
    """
    problems: list[Problem] = []
    kept: dict[str, dict[str, Any]] = {section: {} for section in SECTIONS}
    for section in SECTIONS:
        given = values.get(section, {})
        if not isinstance(given, Mapping):
            problems.append(Problem(section, say("must hold settings by name")))
            continue
        for declared in DECLARED.values():
            if declared.section != section or declared.name not in given:
                continue
            value, why = check(declared, given[declared.name])
            if why is None:
                kept[section][declared.name] = value
            else:
                problems.append(Problem(declared.key, why))
    return Settings(**{name: kind(**kept[name]) for name, kind in SECTIONS.items()}), problems


def refusal(problems: Iterable[Problem]) -> BadInput:
    """All mistakes as one error."""
    return BadInput(
        say("{problems}", problems=" ".join(one.sentence() for one in problems)),
        kept=say("The settings are as before."),
        acts=(Act.OPEN_SETTINGS,),
    )


def _typed(declared: Declared, value: Any) -> tuple[Any, Words | None]:
    if declared.kind is bool:
        return (value, None) if isinstance(value, bool) else (None, say("must be true or false"))
    if declared.kind is int:
        whole = isinstance(value, int) and not isinstance(value, bool)
        return (value, None) if whole else (None, say("must be a whole number"))
    if declared.kind is float:
        number = isinstance(value, int | float) and not isinstance(value, bool)
        if not number or abs(value) > 1e300 or not math.isfinite(value):
            return None, say("must be a number")
        return float(value), None
    if not isinstance(value, str) or len(value) > LONGEST or not value.isprintable():
        return None, say("must be a text on one line")
    return value, None


def _number(text: str) -> int | float | str:
    try:
        return int(text)
    except ValueError:
        pass
    try:
        return float(text)
    except ValueError:
        return text


def _shown(limit: float, unit: str) -> str:
    number = int(limit) if float(limit).is_integer() else limit
    return f"{number} {unit}".rstrip()

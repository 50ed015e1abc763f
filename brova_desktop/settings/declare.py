"""How a setting is declared, and what the rest of the app can learn from the declaration."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import MISSING, dataclass, field, fields
from typing import Any, get_args, get_type_hints

from brova_desktop.domain.words import Words

_KEY = "setting"


@dataclass(frozen=True, slots=True)
class Limits:
    """What a value must keep to; `low` and `high` are included."""

    title: Words
    help: Words
    low: float | None = None
    high: float | None = None
    choices: tuple[str, ...] = ()
    unit: str = ""
    check: Callable[[Any], Words | None] | None = None
    """A rule of its own: the sentence when the value breaks it."""
    variable: str = ""
    """The environment variable, where it is not named after section and setting."""


def setting(
    default: Any,
    *,
    title: Words,
    help: Words,  # noqa: A002 - the word people look for
    low: float | None = None,
    high: float | None = None,
    choices: tuple[str, ...] = (),
    unit: str = "",
    check: Callable[[Any], Words | None] | None = None,
    variable: str = "",
) -> Any:
    """Declare a field of a section: bool, int, float, str, or str | None."""
    limits = Limits(title, help, low, high, choices, unit, check, variable)
    return field(default=default, metadata={_KEY: limits})


@dataclass(frozen=True, slots=True)
class Declared:
    """One setting: `section.name`, its Python type, whether it may be unset, default and limits."""

    section: str
    name: str
    kind: type
    optional: bool
    default: Any
    limits: Limits

    @property
    def key(self) -> str:
        return f"{self.section}.{self.name}"

    @property
    def variable(self) -> str:
        """The environment variable that overrides it."""
        return self.limits.variable or f"BROVA_{self.section}_{self.name}".upper()


def declared_in(settings: type) -> Iterator[Declared]:
    """Every setting of a class whose fields are sections, in the order of declaration."""
    sections = get_type_hints(settings)
    for section in fields(settings):
        hints = get_type_hints(sections[section.name])
        for one in fields(sections[section.name]):
            if one.default is MISSING:
                raise TypeError(f"{section.name}.{one.name} has no default")
            kinds = [
                kind for kind in (get_args(hints[one.name]) or (hints[one.name],)) if kind is not type(None)
            ]
            optional = type(None) in get_args(hints[one.name])
            yield Declared(section.name, one.name, kinds[0], optional, one.default, one.metadata[_KEY])

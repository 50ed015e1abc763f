"""Which of a platform's choices an account has at the moment, and why it has not the others."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from brova_desktop.domain.posts.facts import Bar, Choice, Option, PlatformFacts
from brova_desktop.domain.words import Words

Options = Mapping[str, str | bool]


@dataclass(frozen=True, slots=True)
class Offer:
    """An option as an account can use it now. `value` is what is in force (None: nobody has chosen yet).

    `closed` says why it cannot be switched on; `choices` come each with why it cannot be chosen, None where it can.
    """

    option: Option
    value: str | bool | None
    applies: bool = True
    """Whether it means anything with what is chosen otherwise."""
    closed: Words | None = None
    choices: tuple[tuple[Choice, Words | None], ...] = ()


def offers(facts: PlatformFacts, chosen: Options, live: Mapping[str, Any]) -> tuple[Offer, ...]:
    """`chosen` are a target's options, `live` is what the platform says of the account (`Connection.extra`)."""
    whole = {**facts.first_choices, **chosen}
    return tuple(_offer(one, whole, live) for one in facts.options)


def consent_of(facts: PlatformFacts, chosen: Options) -> Words | None:
    """What a person agrees to by posting with these options."""
    special = (one.option.consent for one in offers(facts, chosen, {}) if one.applies and one.value is True)
    return next((words for words in special if words is not None), facts.consent)


def _offer(option: Option, chosen: Options, live: Mapping[str, Any]) -> Offer:
    value = chosen.get(option.key)
    applies = option.needs is None or chosen.get(option.needs[0]) == option.needs[1]
    if option.choices:
        allowed = live.get(option.live) if option.live else None
        choices = tuple((one, _barred(one.barred, chosen, is_chosen=one.value == value)) for one in option.choices
                        if not allowed or one.value in allowed)
        return Offer(option, value, applies, choices=choices)
    if option.closed is not None and live.get(option.closed.live) is True:
        return Offer(option, False, applies, option.closed.words)
    return Offer(option, value, applies, _barred(option.barred, chosen, is_chosen=value is True))


def _barred(bar: Bar | None, chosen: Options, *, is_chosen: bool) -> Words | None:
    """What is chosen already can always be taken back."""
    return bar.words if bar is not None and not is_chosen and chosen.get(bar.option) == bar.value else None

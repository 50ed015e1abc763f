"""The shape of a platform's limits. The rows themselves are beside each adapter, with source and date.

Composer, checks, counters, the queue and the guidance before a sign-in all read the same rows.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from types import MappingProxyType

from brova_desktop.domain.errors import Act
from brova_desktop.domain.posts.post import MediaKind
from brova_desktop.domain.words import Words


class Count(Enum):
    """How a platform measures a text."""

    CHARACTERS = "characters"
    UTF16 = "utf-16"
    BYTES = "bytes"

    def of(self, text: str) -> int:
        if self is Count.UTF16:
            return len(text.encode("utf-16-le", "surrogatepass")) // 2
        if self is Count.BYTES:
            return len(text.encode("utf-8", "surrogatepass"))
        return len(text)


@dataclass(frozen=True, slots=True)
class TextLimit:
    """`field` is a field of `Wording`. `most` and `least` in `count` units; `forbidden` are single characters."""

    field: str
    most: int
    count: Count = Count.CHARACTERS
    least: int = 0
    forbidden: str = ""
    hashtags: int | None = None
    """More than these are refused or ignored."""


@dataclass(frozen=True, slots=True)
class MediaLimit:
    """What a platform takes; None is no limit. Sizes in bytes, lengths in seconds, sides in pixels."""

    kind: MediaKind
    containers: tuple[str, ...]
    video_codecs: tuple[str, ...] = ()
    audio_codecs: tuple[str, ...] = ()
    bytes: int | None = None
    shortest: float = 0.0
    longest: float | None = None
    narrowest: int = 1
    widest: int | None = None
    slowest: float = 0.0
    fastest: float | None = None
    most: int = 1
    """How many of this kind one post takes."""


@dataclass(frozen=True, slots=True)
class Bar:
    """What cannot be chosen while another option has a value, and the sentence that says so."""

    option: str
    value: str | bool
    words: Words


@dataclass(frozen=True, slots=True)
class Closed:
    """`live` is the name in `Connection.extra` of the flag that an account has turned a switch off."""

    live: str
    words: Words


@dataclass(frozen=True, slots=True)
class Choice:
    """One value of an option: what is sent and what a person reads. `act` is the one-click fix that chooses it."""

    value: str
    title: Words
    act: Act | None = None
    barred: Bar | None = None


@dataclass(frozen=True, slots=True)
class Option:
    """A switch or a choice of the platform's own. A choice without `default` must be made by a person."""

    key: str
    title: Words
    help: Words | None = None
    choices: tuple[Choice, ...] = ()
    """Empty: an on/off switch."""
    default: str | bool | None = None
    live: str = ""
    """The name in `Connection.extra` of the list of values this account may use now; "" when all."""
    closed: Closed | None = None
    """A switch that the account itself may have turned off."""
    barred: Bar | None = None
    """A switch that cannot be turned on beside another choice."""
    needs: tuple[str, str | bool] | None = None
    """Another option and the value it must have, or this one means nothing."""
    consent: Words | None = None
    """What a person agrees to while this switch is on, in place of the platform's `consent`."""


@dataclass(frozen=True, slots=True)
class Quota:
    """At most `most` calls named `call` in a window, for one `per` ("account" or "app").

    With `cost` it counts units: what each of the named calls takes. A name is that of a phase of publishing (counted
    before it) or of a call that the adapter tells of (`Grant.count`).
    """

    call: str
    most: int
    per: str
    seconds: float | None = None
    """A sliding window; None: until the next midnight of `zone`."""
    zone: str = "UTC"
    cost: Mapping[str, int] = field(default_factory=lambda: MappingProxyType({}))
    title: Words | None = None


@dataclass(frozen=True, slots=True)
class Scope:
    """A permission, and what it is for in a person's words."""

    name: str
    title: Words
    needed: bool = True


@dataclass(frozen=True, slots=True)
class GuideStep:
    """One step of the guidance before a sign-in; `copy` is a text to take over, `link` a page to open."""

    words: Words
    copy: str = ""
    link: str = ""


@dataclass(frozen=True, slots=True)
class PlatformFacts:
    """Everything about a platform that is a row and not code. `key` is its name in commands and settings."""

    key: str
    name: str
    colour: str
    """Its own colour as #rrggbb, for the edge of calendar entries."""
    texts: tuple[TextLimit, ...]
    media: tuple[MediaLimit, ...]
    options: tuple[Option, ...]
    quotas: tuple[Quota, ...]
    scopes: tuple[Scope, ...]
    guide: tuple[GuideStep, ...]
    phases: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: MappingProxyType({}))
    """The counted calls that a phase makes at least, where the adapter tells of them: asked about before it."""
    caption_field: str = "caption"
    """The field of `Wording` that this platform shows as its main text."""
    hands_over: bool = False
    """Whether the platform itself can publish at a given time, so that the computer may be off."""
    thumbnails: bool = False
    covers: bool = False
    shared_sign_in: bool = False
    """Whether one person's accounts there share a grant: taking it back from one ends the others of that person."""
    consent: Words | None = None
    """What a person agrees to by posting there; it stands before the button."""
    notes: tuple[Words, ...] = ()
    """What a person should know before posting there."""

    @property
    def first_choices(self) -> Mapping[str, str | bool]:
        """The options that have a first choice; what has none is chosen by a person."""
        return {one.key: one.default for one in self.options if one.default is not None}

    @property
    def asks_accounts(self) -> bool:
        """Whether what may be chosen differs from account to account and from day to day."""
        return any(one.live or one.closed is not None for one in self.options)

    def text(self, field: str) -> TextLimit | None:
        return next((one for one in self.texts if one.field == field), None)

    def medium(self, kind: MediaKind) -> MediaLimit | None:
        return next((one for one in self.media if one.kind is kind), None)

    def option(self, key: str) -> Option | None:
        return next((one for one in self.options if one.key == key), None)

"""What the library's own words are called on the screen, and how facts of a file are written."""

from __future__ import annotations

from datetime import datetime

from brova_desktop.domain.media.asset import Asset, AssetState, Category, Origin, Status
from brova_desktop.domain.media.facts import MediaFacts, MediaKind
from brova_desktop.domain.media.query import Aspect, Sort
from brova_desktop.domain.ticks import to_seconds
from brova_desktop.domain.words import Words, say
from brova_desktop.ui.bridge.words import END, day, isolated, locale, number, t

LRI, LRM = "\u2066", "\u200e"
"""Left-to-right isolate and mark."""
KINDS: dict[MediaKind, Words] = {
    MediaKind.VIDEO: say("Video"), MediaKind.IMAGE: say("Picture"), MediaKind.AUDIO: say("Sound"),
}  # fmt: skip
KIND_ICONS = {MediaKind.VIDEO: "film", MediaKind.IMAGE: "image", MediaKind.AUDIO: "music"}
STATUSES: dict[Status, Words] = {
    Status.DRAFT: say("Draft"), Status.READY: say("Ready"), Status.PUBLISHED: say("Published"),
    Status.ARCHIVED: say("Archived"),
}  # fmt: skip
CATEGORIES: dict[Category, Words] = {
    Category.NONE: say("No category"), Category.PRODUCT: say("Product"), Category.TUTORIAL: say("Tutorial"),
    Category.TESTIMONIAL: say("Testimonial"), Category.EVENT: say("Event"),
    Category.BEHIND_THE_SCENES: say("Behind the scenes"),
}  # fmt: skip
ORIGINS: dict[Origin, Words] = {
    Origin.IMPORTED: say("Imported"), Origin.GENERATED: say("Generated"), Origin.RENDERED: say("Rendered"),
}  # fmt: skip
ASPECTS: dict[Aspect, Words] = {
    Aspect.PORTRAIT: say("Portrait"), Aspect.SQUARE: say("Square"), Aspect.LANDSCAPE: say("Landscape"),
}  # fmt: skip
SORTS: dict[Sort, Words] = {
    Sort.NEWEST: say("Newest first"), Sort.OLDEST: say("Oldest first"), Sort.NAME: say("By name"),
    Sort.LARGEST: say("Largest first"), Sort.LONGEST: say("Longest first"), Sort.BEST_RATED: say("Best rated first"),
}  # fmt: skip
STATES: dict[AssetState, Words] = {
    AssetState.NEW: say("Waiting to be read"), AssetState.PROBING: say("Being read"), AssetState.READY: say("Ready"),
    AssetState.BROKEN: say("Cannot be read"), AssetState.MISSING: say("File is missing"),
}  # fmt: skip
STATE_ICONS = {AssetState.NEW: "loader", AssetState.PROBING: "loader", AssetState.BROKEN: "circle-x",
               AssetState.MISSING: "unlink"}
STATE_TINTS = {AssetState.BROKEN: "bad", AssetState.MISSING: "warn"}


def length(facts: MediaFacts | None) -> str:
    """Minutes and seconds, "" for what has no length."""
    if facts is None or not facts.duration:
        return ""
    return clock_of(float(to_seconds(facts.duration)))


def clock_of(seconds: float) -> str:
    """Time of media, always from left to right."""
    whole = int(seconds + 0.5) if seconds >= 1 else int(seconds > 0)
    hours, rest = divmod(whole, 3600)
    text = f"{hours}:{rest // 60:02}:{rest % 60:02}" if hours else f"{rest // 60}:{rest % 60:02}"
    return _leftwards(digits(text))


def progress_of(at: float, length: float) -> str:
    """Where a player is, and of how long."""
    return in_order(clock_of(at), "/", clock_of(length))


def dimensions(facts: MediaFacts | None) -> str:
    if facts is None or not facts.has_picture:
        return ""
    return in_order(digits(str(facts.display_width)), "×", digits(str(facts.display_height)))


def in_order(first: str, sign: str, second: str) -> str:
    """Two numbers around a sign that Arabic must not turn round (UAX 9: a mark of direction at each side of it)."""
    mark = "" if locale().zeroDigit() == "0" else LRM
    return _leftwards(f"{first}{mark} {sign} {mark}{second}")


def digits(text: str) -> str:
    """The same text with the digits of the window's language, so that one view has one kind."""
    zero = locale().zeroDigit()
    return text if zero == "0" else "".join(chr(ord(zero) + int(one)) if one in "0123456789" else one for one in text)


def _leftwards(text: str) -> str:
    return f"{LRI}{text}{END}"


def size_of(count: int) -> str:
    """Bytes as people read them."""
    for unit, share in (("GB", 1e9), ("MB", 1e6), ("kB", 1e3)):
        if count >= share:
            value = count / share
            return isolated(f"{number(value, 0 if value >= 100 else 1)} {unit}")
    return isolated(f"{number(count)} B")


def when(moment: datetime) -> str:
    """The day something came in, in local time."""
    return day(moment.astimezone(), "d MMM yyyy")


def summary(asset: Asset) -> str:
    """The second line of a tile: what it is, or what is wrong with it."""
    if asset.state is not AssetState.READY:
        return t(STATES[asset.state])
    parts = [dimensions(asset.facts)] if asset.kind is not MediaKind.AUDIO else [t(KINDS[asset.kind])]
    return " · ".join(part for part in [*parts, size_of(asset.size)] if part)


def spoken(asset: Asset) -> str:
    """What a screen reader says after the name: kind, length, size, state, rating, tags."""
    parts = [t(KINDS[asset.kind]), length(asset.facts), dimensions(asset.facts), size_of(asset.size)]
    if asset.state is not AssetState.READY:
        parts.append(t(STATES[asset.state]))
    else:
        parts.append(t(STATUSES[asset.status]))
    if asset.rating:
        parts.append(t("{count} stars", count=asset.rating))
    return ", ".join(part for part in [*parts, *asset.tags] if part)

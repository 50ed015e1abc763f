"""Numbers, sizes and times as the calendar writes them: one kind of digits a view, nothing turned round.

An Arabic-Indic number is no left-to-right text by itself (Unicode Standard Annex 9, class AN), so what must be read
from left to right is held there by marks.
"""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QDate, QLocale

from brova_desktop.domain.instants import tidy_zone
from brova_desktop.domain.posts.post import MediaKind, PostMedia
from brova_desktop.ui.bridge.words import clock, day, directed, isolated, locale, number, t

LEFT_TO_RIGHT, END, MARK = "\u2066", "\u2069", "\u200e"
KEPT = "\u00a0"
"""Between a number and its unit: no line ends there."""


def figures(*parts: str) -> str:
    """Texts and numbers that stand from left to right in every language."""
    return f"{LEFT_TO_RIGHT}{MARK}{f'{MARK}'.join(parts)}{MARK}{END}"


def plain_number(value: int) -> str:
    """A number without groups: pixels, years."""
    spelled = QLocale(locale())
    spelled.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    return spelled.toString(value)


def month_title(first: date, *, short: bool = False) -> str:
    """The month with its year, as a heading."""
    kind = QLocale.FormatType.ShortFormat if short else QLocale.FormatType.LongFormat
    name = locale().standaloneMonthName(first.month, kind)
    return f"{name} {plain_number(first.year)}"


def weekday_name(weekday: int, *, long: bool = False) -> str:
    kind = QLocale.FormatType.LongFormat if long else QLocale.FormatType.ShortFormat
    return locale().standaloneDayName(weekday, kind)


def day_title(one: date, pattern: str = "dddd d MMMM") -> str:
    return locale().toString(QDate(one.year, one.month, one.day), pattern)


def moment_title(at: datetime) -> str:
    """Day and time of a local moment."""
    return f"{day(at, 'ddd d MMM')}{comma()} {clock(at)}"


def comma() -> str:
    return "،" if locale().language() is QLocale.Language.Arabic else ","


def apart(*parts: str) -> str:
    """Facts beside each other. In Arabic no dot stands between them: it would be read as a zero."""
    dotted = locale().language() is not QLocale.Language.Arabic
    return directed((" · " if dotted else "، ").join(part for part in parts if part))


def bytes_text(size: float) -> str:
    """A size in decimal units, as shops and platforms count."""
    for unit, step in (("GB", 10**9), ("MB", 10**6), ("kB", 10**3)):
        if size >= step:
            return figures(number(size / step, 1 if size < 10 * step else 0), f"{KEPT}{unit}")
    return figures(number(size), f"{KEPT}B")


def seconds_text(seconds: float) -> str:
    """Minutes and seconds of a medium, as players write them."""
    whole = round(seconds)
    minutes, rest = divmod(whole, 60)
    padded = locale().toString(0) if rest < 10 else ""
    return figures(f"{plain_number(minutes)}:{padded}{plain_number(rest)}")


def medium_text(medium: PostMedia) -> str:
    """Size of the picture, length and bytes of a medium."""
    parts = []
    if medium.width and medium.height:
        parts.append(figures(plain_number(medium.width), " × ", plain_number(medium.height)))
    if medium.kind is MediaKind.VIDEO and medium.seconds:
        parts.append(seconds_text(medium.seconds))
    parts.append(bytes_text(medium.size))
    return apart(*parts)


def wait_text(seconds: float) -> str:
    """A rough time to go, in words."""
    if seconds < 90:
        return t("{count} s left", count=max(1, round(seconds)))
    if seconds < 90 * 60:
        return t("{count} min left", count=round(seconds / 60))
    return t("{count} h left", count=round(seconds / 3600))


def short_count(value: int | None) -> str:
    """A count of people or clicks; nothing where the platform does not say."""
    if value is None:
        return "–"
    if value >= 999_500:
        return t("{number}M", meaning="short for millions", number=_rounded(value / 1_000_000))
    if value >= 10_000:
        return t("{number}K", meaning="short for thousands", number=_rounded(value / 1_000))
    return number(value)


def _rounded(value: float) -> str:
    """Three figures or so; a whole number has no decimals."""
    return number(value, 0 if value >= 100 or round(value, 1) == round(value) else 1)


def handle_text(handle: str) -> str:
    return isolated(handle)


def late_policy(policy: object, hours: object) -> str:
    """What happens to a post that came due while nobody was there."""
    if policy == "ask":
        return t("Ask me")
    if policy == "skip":
        return t("Skip it")
    return t("Post if under {count} h late", count=round(float(str(hours))))


def system_zone() -> str:
    """The zone of this computer's clocks (IANA name)."""
    import tzlocal  # reads files, so not before it is wanted

    return tidy_zone(tzlocal.get_localzone_name() or "UTC")

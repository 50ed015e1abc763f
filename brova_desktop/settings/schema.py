"""All settings of the app. A new one is a line here; validation, files, schema, command line and search follow."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from brova_desktop.domain.words import Words, say
from brova_desktop.settings.declare import Declared, declared_in, setting

MEBIBYTE = 1024 * 1024


def _address(value: str | None) -> Words | None:
    """https anywhere, plain http on this machine only."""
    if value is None or re.fullmatch(r"https://[^\s/?#@]+(/[^\s?#]*)?", value):
        return None
    if re.fullmatch(r"http://(127\.0\.0\.1|localhost|\[::1\])(:\d{1,5})?(/[^\s?#]*)?", value):
        return None
    return say("must be an https address, or http on this machine (127.0.0.1)")


@dataclass(frozen=True, slots=True)
class General:
    """What concerns everything."""

    language: str = setting(
        "system",
        choices=("system", "en", "ar", "vi"),
        title=say("Language"),
        help=say("The language of the window: one of these, or the one of your system."),
    )


@dataclass(frozen=True, slots=True)
class Appearance:
    """How the window looks."""

    theme: str = setting(
        "system",
        choices=("system", "light", "dark", "contrast"),
        title=say("Theme"),
        help=say("Light, dark or more contrast, or whatever your system has chosen."),
    )
    accent: str = setting(
        "system",
        choices=("system", "indigo"),
        title=say("Accent colour"),
        help=say("The colour of buttons and of what is selected: that of your system, or indigo. With high contrast "
                 "it is the theme's own."),
    )
    text_percent: int = setting(
        100, low=100, high=200, unit="%",
        title=say("Text size"),
        help=say("Everything in the window grows with it."),
    )  # fmt: skip
    motion: str = setting(
        "system",
        choices=("system", "on", "off"),
        title=say("Movement"),
        help=say("Whether panels slide and lists move; off for a calm window."),
    )
    tray: str = setting(
        "ask",
        choices=("ask", "on", "off"),
        title=say("Go on in the tray"),
        help=say("When the window closes while posts are planned: keep publishing in the tray, or end."),
    )


@dataclass(frozen=True, slots=True)
class Media:
    """The library and what is made from it."""

    import_mode: str = setting(
        "copy",
        choices=("copy", "reference"),
        title=say("Imported files"),
        help=say("Copy files into the workspace, or refer to them where they are."),
    )
    watch_folder: str | None = setting(
        None,
        title=say("Watched folder"),
        help=say("New files in this folder are imported by themselves when they are complete. Unset: none is watched."),
    )
    longest_side: int = setting(
        16_384, low=256, high=65_536, unit="px",
        title=say("Largest picture side"),
        help=say("Pictures and videos with a longer side are refused: they could exhaust the memory."),
    )  # fmt: skip
    image_megapixels: int = setting(
        200, low=1, high=2_000, unit="MP",
        title=say("Largest picture"),
        help=say("Pictures with more megapixels are refused: they could exhaust the memory."),
    )  # fmt: skip
    file_gigabytes: int = setting(
        100, low=1, high=10_000, unit="GB",
        title=say("Largest file"),
        help=say("Larger files are not imported; they are refused before they are read."),
    )  # fmt: skip
    cache_gigabytes: float = setting(
        20.0, low=0.5, high=10_000, unit="GB",
        title=say("Cache size"),
        help=say("Rendered pieces, previews and proxies; the oldest go first. Everything in it can be made again."),
    )  # fmt: skip
    proxies: bool = setting(
        True,
        title=say("Make proxies"),
        help=say("Small copies of large videos, made in the background, make scrubbing smooth."),
    )


@dataclass(frozen=True, slots=True)
class Engine:
    """FFmpeg and rendering."""

    ffmpeg: str | None = setting(
        None,
        title=say("FFmpeg program"),
        help=say(
            "The path of the FFmpeg to use. Unset: the system's when it can do everything, else our own."
        ),
    )
    workers: int = setting(
        0, low=0, high=64,
        title=say("Render workers"),
        help=say("How many processes render at once; 0 chooses by the machine's processors and memory."),
    )  # fmt: skip
    quality: str = setting(
        "standard",
        choices=("draft", "standard", "high"),
        title=say("Render quality"),
        help=say("What is used when a render does not say otherwise."),
    )


@dataclass(frozen=True, slots=True)
class Backups:
    """Copies of the library."""

    automatic: bool = setting(
        True,
        title=say("Daily backup"),
        help=say("Make a backup of the library once a day, while it is in use."),
    )
    keep_daily: int = setting(
        7, low=1, high=366, title=say("Daily backups to keep"), help=say("Older ones are removed.")
    )
    keep_weekly: int = setting(
        4,
        low=0,
        high=520,
        title=say("Weekly backups to keep"),
        help=say("One of each week; older ones are removed."),
    )
    folder: str | None = setting(
        None,
        title=say("Backup folder"),
        help=say(
            'Where backups go, in a folder for each workspace; unset: the folder "backups" of the workspace. '
            'Another disk is safer.'
        ),
    )


@dataclass(frozen=True, slots=True)
class Network:
    """Connections to outside services."""

    timeout_seconds: float = setting(
        30.0, low=1, high=600, unit="s",
        title=say("Time limit"),
        help=say("How long a service may take to answer."),
    )  # fmt: skip


def _service(name: str, title: Words) -> str | None:
    address: str | None = setting(
        None, check=_address, variable=f"BROVA_{name}_URL".upper(), title=title,
        help=say("Another address in place of the service's own ones, for tests; unset: the real service."),
    )  # fmt: skip
    return address


@dataclass(frozen=True, slots=True)
class Services:
    """Where outside services are asked."""

    youtube: str | None = _service("youtube", say("Address of YouTube"))
    tiktok: str | None = _service("tiktok", say("Address of TikTok"))


@dataclass(frozen=True, slots=True)
class Publishing:
    """Sending posts out."""

    late: str = setting(
        "publish-if-recent",
        choices=("publish-if-recent", "ask", "skip"),
        title=say("Posts that came due while the app was closed"),
        help=say("Publish them if they are not too late, always ask, or skip them."),
    )
    late_hours: float = setting(
        6, low=0, high=72, unit="h",
        title=say("Publish if late by less than"),
        help=say("Later ones are asked about."),
    )  # fmt: skip
    late_apart: float = setting(
        2, low=0, high=240, unit="min",
        title=say("Time between late posts"),
        help=say("Late posts of one account go out one by one, never in a burst."),
    )  # fmt: skip
    uploads: int = setting(
        3, low=1, high=10, title=say("Uploads at once"), help=say("Never more than one for each account.")
    )
    only_approved: bool = setting(
        False,
        title=say("Publish approved posts only"),
        help=say("What nobody has approved does not go out, also when it is planned."),
    )
    edit_ends_approval: bool = setting(
        True,
        title=say("Editing takes an approval back"),
        help=say("Who changes the words, media or accounts of an approved post needs a new approval. Moving it to "
                 "another time does not."),
    )


@dataclass(frozen=True, slots=True)
class Logging:
    """The local log; nothing of it leaves this machine by itself."""

    level: str = setting(
        "info",
        choices=("error", "warning", "info", "debug"),
        title=say("Log level"),
        help=say("How much is written to the log. Secrets never are."),
    )


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything, section by section."""

    general: General = field(default_factory=General)
    appearance: Appearance = field(default_factory=Appearance)
    media: Media = field(default_factory=Media)
    engine: Engine = field(default_factory=Engine)
    backups: Backups = field(default_factory=Backups)
    network: Network = field(default_factory=Network)
    services: Services = field(default_factory=Services)
    publishing: Publishing = field(default_factory=Publishing)
    logging: Logging = field(default_factory=Logging)


SECTIONS: dict[str, type] = {
    "general": General, "appearance": Appearance, "media": Media, "engine": Engine, "backups": Backups,
    "network": Network, "services": Services, "publishing": Publishing, "logging": Logging,
}  # fmt: skip

DECLARED: dict[str, Declared] = {one.key: one for one in declared_in(Settings)}
"""Every setting by its key ``section.name``."""

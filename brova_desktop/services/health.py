"""The doctor's questions to FFmpeg, fonts, Qt, the keychain and the database; `assembly.py` names who answers."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import Protocol

from brova_desktop.diagnostics.doctor import Check, Finding, Health
from brova_desktop.domain.words import Words, say

NEEDED_ENCODERS = ("libx264", "aac")
"""Without these no reel can be rendered."""
WANTED_ENCODERS = (
    "libx265",
    "libvpx-vp9",
    "libsvtav1",
    "prores_ks",
    "libmp3lame",
    "libopus",
    "gif",
    "libwebp",
)
"""Without one of these a kind of variant cannot be made."""


class FfmpegFacts(Protocol):
    """What a found FFmpeg says about itself."""

    @property
    def version(self) -> str: ...

    @property
    def complete(self) -> bool: ...

    @property
    def missing(self) -> Collection[str]: ...

    @property
    def encoders(self) -> Collection[str]: ...

    def sentences(self) -> tuple[Words, ...]: ...


def ffmpeg_check(find: Callable[[], FfmpegFacts]) -> Check:
    """Which FFmpeg is used and whether it can do everything; finding none raises and is a bad finding."""

    def look() -> Finding:
        found = find()
        sentences = found.sentences()
        facts = {
            "version": found.version,
            "missing": sorted(found.missing),
            "path": str(getattr(found, "path", "")),
        }
        if found.complete:
            return Finding(Health.OK, sentences[0], None, facts)
        return Finding(Health.WARN, sentences[0], sentences[-1], facts)

    return Check("FFmpeg", look)


def encoders_check(find: Callable[[], FfmpegFacts]) -> Check:
    """Encoders the product uses: bad without one that every reel needs, a warning for the others."""

    def look() -> Finding:
        there = set(find().encoders)
        facts = {name: name in there for name in (*NEEDED_ENCODERS, *WANTED_ENCODERS)}
        lacking = [name for name, is_there in facts.items() if not is_there]
        if not lacking:
            return Finding(Health.OK, say("All {count} encoders are there", count=len(facts)), None, facts)
        health = Health.BAD if set(lacking) & set(NEEDED_ENCODERS) else Health.WARN
        remedy = say("Clear the FFmpeg setting to use the one that comes with the program.")
        return Finding(health, say("Encoders are missing: {names}.", names=", ".join(lacking)), remedy, facts)

    return Check("Encoders", look)


def _families() -> Collection[str]:
    from brova_desktop.paint.fonts import catalogue  # nothing is loaded before its check runs

    return list(catalogue().families)


def fonts_check(families: Callable[[], Collection[str]] = _families) -> Check:
    """The bundled fonts; a gone table raises and is a bad finding."""

    def look() -> Finding:
        names = sorted(families())
        return Finding(
            Health.OK, say("{count} bundled font families", count=len(names)), None, {"families": names}
        )

    return Check("Fonts", look)


def painter_check(open_painter: Callable[[], object]) -> Check:
    """Qt and the system libraries it needs; what is missing raises with the packages to install."""

    def look() -> Finding:
        open_painter()
        return Finding(Health.OK, say("Qt draws without a window"))

    return Check("Qt", look)


def _keychain() -> str | None:
    from brova_desktop.storage.keychain import find_keychain

    found = find_keychain()
    return found.name if found is not None else None


def _cipher() -> str:
    from brova_desktop.storage.cipher_facts import cipher_version

    return cipher_version()


def keychain_check(find: Callable[[], str | None] = _keychain) -> Check:
    """The keychain that would hold the library's key, by name; None when none is trusted."""

    def look() -> Finding:
        name = find()
        if name is not None:
            return Finding(Health.OK, say("Keys are kept in {name}", name=name), None, {"keychain": name})
        return Finding(
            Health.WARN,
            say("There is no keychain: keys are kept in a sealed file, or behind a passphrase."),
            say(
                "On a Linux desktop install and unlock GNOME Keyring or KWallet; elsewhere the sealed file is fine."
            ),
            {"keychain": None},
        )

    return Check("Keychain", look)


def database_check(version: Callable[[], str] = _cipher) -> Check:
    """SQLCipher; `version` raises ImportError when it is not there."""

    def look() -> Finding:
        found = version()
        return Finding(
            Health.OK,
            say("Libraries are encrypted by SQLCipher {version}", version=found),
            None,
            {"version": found},
        )

    return Check("Database", look)

"""Bringing files into the library.

A file is judged by its first bytes, hashed, and entered at once as "probing", so that a screen shows it; then it is
looked into, copied if it shall be, and becomes ready or broken. Whatever is refused, fails or is cancelled leaves no
trace. Doing it again after a crash goes on with what the first time has left.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass, replace
from enum import Enum
from pathlib import Path
from typing import Protocol

from brova_desktop.domain.errors import Act, BadInput, BrovaError, Cancelled, Missing, UserCanFix
from brova_desktop.domain.ids import AssetId
from brova_desktop.domain.media.asset import Asset, AssetState, Origin, Placement
from brova_desktop.domain.media.facts import MediaKind
from brova_desktop.domain.words import Words, say
from brova_desktop.engine.reading import shown_name
from brova_desktop.engine.sniff import PAINTER, PILLOW, Sniffed, sniff
from brova_desktop.engine.verdicts import BrokenMedia, Probe
from brova_desktop.files import PART, disk_trouble
from brova_desktop.ports.clock import Clock
from brova_desktop.ports.report import Report
from brova_desktop.services.library.names import is_storable, media_name
from brova_desktop.services.library.reading_files import Content, content_of, files_in
from brova_desktop.services.library.turns import Turns
from brova_desktop.storage.assets import AssetStore

log = logging.getLogger(__name__)

NAME_LIMIT = 255
RENDERS = "renders"
"""Where finished films lie, in the workspace."""
GIGABYTE = 2**30
LARGEST = 100 * GIGABYTE
"""Bytes, unless the settings say otherwise."""


class Looks(Protocol):
    """Who looks into files (`engine.media_worker.MediaWorkers`)."""

    def probe(self, path: Path, report: Report | None = None) -> Probe: ...


class Outcome(Enum):
    IMPORTED = "imported"
    ALREADY_THERE = "already there"
    BROKEN = "broken"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class ImportResult:
    """What became of one file. `sentence` says why it was refused, is broken, or what to know about it."""

    path: Path
    outcome: Outcome
    asset: Asset | None = None
    sentence: Words | None = None
    error: BrovaError | None = None

    @property
    def is_failure(self) -> bool:
        return self.outcome in (Outcome.BROKEN, Outcome.REFUSED)

    @property
    def may_pass(self) -> bool:
        """Refused for something that is not in the file: a lock, a drive, the room there is. Later it may come in."""
        return self.error is not None and (isinstance(self.error, Missing) or Act.RETRY in self.error.acts)


class Importing:
    """Imports into one library. All methods block; call them from a worker thread."""

    def __init__(self, assets: AssetStore, root: Path, looks: Looks, clock: Clock, mint: Callable[[], str],
                 largest: Callable[[], int] = lambda: LARGEST) -> None:
        """`largest` says how many bytes a file may have."""
        self._largest = largest
        self._assets = assets
        self._root = root
        self._looks = looks
        self._clock = clock
        self._mint = mint
        self._turns = Turns()

    def import_all(self, places: Iterable[Path], report: Report, *, placement: Placement = Placement.COPIED,
                   origin: Origin = Origin.IMPORTED, results: list[ImportResult] | None = None
                   ) -> tuple[ImportResult, ...]:
        """Import files and everything below folders; one bad file never stops the others. Raises Cancelled, NoRoom.

        `results` is filled as it goes on: what is in it when something is raised has come in.
        """
        paths = list(files_in(places))
        results = [] if results is None else results
        for number, path in enumerate(paths):
            report.raise_if_cancelled()
            report.progress(number, len(paths), unit="files")
            report.note(say("Importing {name}", name=shown_name(path)))
            results.append(self.import_one(path, _Quiet(report), placement=placement, origin=origin))
        report.progress(len(paths), len(paths), unit="files")
        return tuple(results)

    def resume(self, report: Report) -> tuple[ImportResult, ...]:
        """Go on with files whose import a crash ended, and sweep up what was half written.

        Call it once, before anything else is imported or derived. What is gone by now is left out of the library.
        """
        for leftover in (*self._root.glob(f"media/*/.*{PART}.*"), *self._root.glob(f"cache/derived/*/*/.*{PART}.*")):
            with suppress(OSError):  # still open on Windows: the next time then
                leftover.unlink(missing_ok=True)
        results = []
        for asset in self._assets.in_state(AssetState.NEW, AssetState.PROBING):
            is_film = asset.path.startswith(f"{RENDERS}/")  # these are used where they lie
            result = self.import_one(place_of(asset, self._root), report,
                                     placement=Placement.REFERENCED if is_film else Placement.COPIED)
            if result.outcome is Outcome.REFUSED:
                self._assets.forget([asset.id])
            results.append(result)
        return tuple(results)

    def import_one(self, path: Path, report: Report, *, placement: Placement = Placement.COPIED,
                   origin: Origin = Origin.IMPORTED) -> ImportResult:
        """Import one file. What is wrong with the file is told in the result; only Cancelled, NoRoom and bugs raise."""
        try:
            sniffed = sniff(path)
            self._check_size(path)
            content = content_of(path, report)
            with self._turns.turn(content.content_hash, report):  # it may be dropped in twice at the same time
                known = self._known(content)
                if known is not None and known.state not in (AssetState.NEW, AssetState.PROBING):
                    return self._again(path, known, content)
                entered = known or self._enter(path, sniffed, content, origin)
                return self._look_into(path, entered, sniffed, content, placement, report)
        except Cancelled:
            raise
        except UserCanFix as error:
            if error.happened.source.startswith("The disk is full"):
                raise
            return ImportResult(path, Outcome.REFUSED, sentence=error.happened, error=error)

    def _check_size(self, path: Path) -> None:
        """Before any of it is read through: hashing a disk image takes an hour."""
        try:
            size, largest = path.stat().st_size, self._largest()
        except OSError:
            return  # reading it says what is wrong
        if size > largest:
            raise BadInput(say("{name} has {size} GB; files of more than {limit} GB are not imported.",
                               name=shown_name(path), size=f"{size / GIGABYTE:.1f}", limit=f"{largest / GIGABYTE:g}"),
                           next_step=say("Import a shorter piece of it, or allow larger files in the settings."),
                           acts=(Act.OPEN_SETTINGS,))

    def _known(self, content: Content) -> Asset | None:
        return next(iter(self._assets.with_hash(content.content_hash)), None)

    def _again(self, path: Path, known: Asset, content: Content) -> ImportResult:
        """The same content once more: out of the bin, and found again when it was missing."""
        def edit(asset: Asset) -> Asset:
            asset = replace(asset, deleted=None)
            if asset.state is AssetState.MISSING and is_storable(path.absolute()):
                asset = found_again(asset, written(path.absolute(), self._root), content.modified_ns)
            return asset

        asset = self._assets.change(known.id, edit, self._clock.now())
        words = say("{name} is in the library already.", name=shown_name(path))
        return ImportResult(path, Outcome.ALREADY_THERE, asset, words)

    def _enter(self, path: Path, sniffed: Sniffed, content: Content, origin: Origin) -> Asset:
        now = self._clock.now()
        place = path.absolute()
        shown = shown_name(place)[:NAME_LIMIT]
        asset = Asset(
            id=AssetId(self._mint()), kind=_likely_kind(sniffed), name=shown,
            path=written(place, self._root).encode("utf-8", "replace").decode(),
            placement=Placement.REFERENCED, content_hash=content.content_hash, size=content.size,
            modified_ns=content.modified_ns, added=now, changed=now, title=Path(shown).stem[:NAME_LIMIT],
            origin=origin, state=AssetState.PROBING)
        self._assets.add(asset)
        return asset

    def _look_into(self, path: Path, asset: Asset, sniffed: Sniffed, content: Content, placement: Placement,
                   report: Report) -> ImportResult:
        try:
            finding, trouble, container = self._finding(path, report, sniffed)
            placed = self._placed(path, asset, container, content, placement, report)
        except BaseException:
            self._assets.forget([asset.id])
            raise

        def settle(entered: Asset) -> Asset:
            where = replace(entered, path=placed.path, placement=placed.placement)
            if finding is None:
                return where.broken(trouble or say("{name} cannot be read.", name=entered.name))
            return replace(where.probed(finding.facts), trouble=trouble)

        settled = self._assets.change(asset.id, settle, self._clock.now())
        return ImportResult(path, Outcome.BROKEN if finding is None else Outcome.IMPORTED, settled, trouble)

    def _finding(self, path: Path, report: Report, sniffed: Sniffed) -> tuple[Probe | None, Words | None, str]:
        """The probe and its warning, or None and what is broken; the container's name either way."""
        try:
            probe = self._looks.probe(path, report)
        except BrokenMedia as error:
            log.info("a broken file: %s", error.detail)
            return None, error.happened, sniffed.container
        return probe, probe.warnings[-1] if probe.warnings else None, probe.facts.container

    def _placed(self, path: Path, asset: Asset, container: str, content: Content, placement: Placement,
                report: Report) -> Asset:
        if placement is Placement.REFERENCED and is_storable(path.absolute()):
            return replace(asset, path=written(path.absolute(), self._root))  # it may have been begun at another place
        relative = f"media/{media_name(path, container, content.content_hash)}"
        target = self._root / relative
        if not target.exists():
            copied = content_of(path, report, target=target)
            if copied.content_hash != content.content_hash:
                target.unlink(missing_ok=True)
                raise disk_trouble(OSError(f"{copied.content_hash} != {content.content_hash}"), target)
        return replace(asset, path=relative, placement=Placement.COPIED)


def found_again(asset: Asset, path: str, modified_ns: int) -> Asset:
    """A missing asset whose file is at a new place, as `written` names it."""
    state = AssetState.READY if asset.facts is not None else AssetState.NEW
    return replace(asset, path=path, placement=Placement.REFERENCED, modified_ns=modified_ns, state=state,
                   trouble=None)


def written(place: Path, root: Path) -> str:
    """How the library writes down where a file lies: what is in the workspace goes along when that is moved."""
    return place.relative_to(root).as_posix() if place.is_relative_to(root) else str(place)


def place_of(asset: Asset, root: Path) -> Path:
    """Where the file of an asset lies."""
    return root / asset.path


def _likely_kind(sniffed: Sniffed) -> MediaKind:
    if sniffed.reader in (PILLOW, PAINTER) or sniffed.container == "heic":
        return MediaKind.IMAGE
    sounds = {"mp3", "wav", "ogg", "flac", "m4a", "aac", "aiff", "amr", "caf", "ac3", "au"}
    return MediaKind.AUDIO if sniffed.container in sounds else MediaKind.VIDEO


class _Quiet:
    """Passes the wish to stop on, but keeps the progress of single files from the progress over all."""

    def __init__(self, report: Report) -> None:
        self._report = report

    def progress(self, done: float, total: float, *, unit: str = "") -> None:
        return

    def note(self, words: Words) -> None:
        self._report.note(words)

    def raise_if_cancelled(self) -> None:
        self._report.raise_if_cancelled()

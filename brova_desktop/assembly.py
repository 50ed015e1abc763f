"""The one place that knows every concrete class and puts them together."""

from __future__ import annotations

import logging
import os
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from contextlib import AsyncExitStack, asynccontextmanager, contextmanager
from dataclasses import asdict, replace
from datetime import timedelta
from functools import lru_cache, partial
from pathlib import Path
from typing import TYPE_CHECKING

from brova_desktop import __version__, paths
from brova_desktop.diagnostics.doctor import Check, machine_checks
from brova_desktop.domain.errors import BrovaError
from brova_desktop.domain.ids import mint
from brova_desktop.domain.reels.records import Media
from brova_desktop.engine.binaries import Toolbox, find_toolbox
from brova_desktop.engine.limits import DEFAULT_LIMITS, Limits
from brova_desktop.engine.media_worker import MediaWorkers
from brova_desktop.files import is_folder
from brova_desktop.paint.opening import prepare_opening
from brova_desktop.ports.clock import Clock, SystemClock
from brova_desktop.ports.painter import Painter
from brova_desktop.ports.vault import Secret
from brova_desktop.services import health
from brova_desktop.services.library.derived_cache import DerivedCache
from brova_desktop.services.readable import Readable
from brova_desktop.services.reel_files import ReelFiles
from brova_desktop.services.rendering import Rendering
from brova_desktop.services.sources import Finder
from brova_desktop.services.suite import Desk, Suite
from brova_desktop.settings.schema import Settings
from brova_desktop.settings.store import SettingsStore, open_settings

if TYPE_CHECKING:  # the library's packages load when a workspace is opened, not before
    from brova_desktop.connectors.net.wires import Wires
    from brova_desktop.jobs.lanes import Lanes
    from brova_desktop.sandbox.server import SandboxServer
    from brova_desktop.services.accounts.accounts import Accounts
    from brova_desktop.services.backup import BackupRules, Backups
    from brova_desktop.services.demo.demo import Demo
    from brova_desktop.services.demo.posts import DemoPosts
    from brova_desktop.services.library.shelf import Shelf
    from brova_desktop.services.line import Line
    from brova_desktop.services.publishing.doors import Convert, QueueRules
    from brova_desktop.services.work import Work
    from brova_desktop.services.workspace_archive import WorkspaceArchives
    from brova_desktop.services.workspace_places import WorkspacePlaces
    from brova_desktop.services.workspaces import OpenWorkspace, Workspaces

log = logging.getLogger(__name__)

SEGMENTS_SHARE = 0.2
"""Of the cache for rendered pieces; proxies and the like have the rest."""


@contextmanager
def open_suite(cache_folder: Path | None = None, *, workers: int = 0,
               paints: Callable[[], Painter] | None = None) -> Iterator[Suite]:
    """Services without a workspace; processes they started end with the block.

    `workers` is how many processes draw a reel, 0 for as many as pay on this machine. `paints` hands out the painter
    once something must be painted, made on the main thread.
    """
    cache, settings = cache_folder or paths.cache_folder(), settings_of(None)
    with MediaWorkers(_limits(settings)) as looks:
        yield Suite(
            rendering=_rendering(cache, workers, looks, settings, paints),
            reels=ReelFiles(looks, mint),
            toolbox=_tools(settings),
            cache_folder=cache,
        )


def workspaces() -> Workspaces:
    """Making, opening and looking after workspaces of this person."""
    from brova_desktop.services.workspaces import Workspaces
    from brova_desktop.storage.keychain import find_keychain

    return Workspaces(SystemClock(), paths.config_folder(), paths.state_folder(), __version__, find_keychain,
                      lambda root: _backup_rules(root).keeping)


def backups() -> Backups:
    """Copies of a workspace's library and the way back."""
    from brova_desktop.services.backup import Backups

    return Backups(SystemClock(), workspaces(), _backup_rules)


def workspace_archives() -> WorkspaceArchives:
    """Whole workspaces as one file, and back."""
    from brova_desktop.services.workspace_archive import WorkspaceArchives

    return WorkspaceArchives(SystemClock(), workspaces(), __version__)


def workspace_places() -> WorkspacePlaces:
    """Whole workspaces moved, and made anew from one there is."""
    from brova_desktop.services.workspace_places import WorkspacePlaces

    return WorkspacePlaces(SystemClock(), workspaces())


def _backup_rules(root: Path) -> BackupRules:
    from brova_desktop.services.backup import rules_of

    return rules_of(settings_of(root).backups, root)


@contextmanager
def open_desk(root: Path, *, passphrase: Secret | None = None, recovery: Secret | None = None,
              backing_up: bool = True, paints: Callable[[], Painter] | None = None) -> Iterator[Desk]:
    """A workspace with everything that works on it; it is closed and its processes end with the block.

    `backing_up`: the backup of the day is made first; else a heartbeat is to ask for it (`Line.beat_with`). `paints`:
    see `open_suite`.
    """
    from brova_desktop.services.library.shelf import shelf_of

    prepare_opening()
    settings = settings_of(root)
    with workspaces().open_now(root, passphrase, recovery) as opened, MediaWorkers(_limits(settings)) as looks:
        if backing_up and settings.backups.automatic and not opened.read_only:
            _daily_backup(opened)
        tools = _tools(settings)
        shelf = shelf_of(opened.library.assets, root, looks, tools, SystemClock(), mint,
                         lambda: settings_of(root).media.file_gigabytes * 2**30)
        yield Desk(workspace=opened, shelf=shelf, looks=looks, reels=ReelFiles(looks, mint, _by_content(shelf)),
                   rendering=_rendering(opened.folder.cache, 0, looks, settings, paints))


def work_of(desk: Desk) -> Work:
    """Long work of an open workspace, as jobs of its library."""
    from brova_desktop.services.converting import Converting
    from brova_desktop.services.library.cache_care import CacheCare, SparingTrim
    from brova_desktop.services.work import Work

    folder = desk.workspace.folder
    limit = int(settings_of(folder.root).media.cache_gigabytes * (1 - SEGMENTS_SHARE) * 2**30)
    converting = Converting(_tools(settings_of(folder.root)))
    return Work(desk, SystemClock(), backups(), SparingTrim(CacheCare(folder.cache), limit), converting)


def demo(desk: Desk) -> Demo:
    """The demo of an open workspace; call this on the main thread, run it on another."""
    from brova_desktop.paint.export import write_pixels
    from brova_desktop.services.demo.demo import Demo

    return Demo(desk, painter(), toolbox(), lambda target, width, height, pixels: write_pixels(
        target, width, height, pixels, premultiplied=len(pixels) == 4 * width * height), SystemClock())


def demo_posts(line: Line, desk: Desk) -> DemoPosts:
    """The end of the demo, in a sandbox workspace: connects, publishes, plans."""
    from tzlocal import get_localzone_name

    from brova_desktop.domain.media.facts import MediaKind
    from brova_desktop.domain.media.query import AssetQuery
    from brova_desktop.sandbox.visitor import allow
    from brova_desktop.services.demo.posts import DemoPosts

    return DemoPosts(line, SystemClock(), allow, get_localzone_name(), lambda: [
        one.id for one in desk.shelf.listed(AssetQuery(kinds=(MediaKind.VIDEO,)), limit=12)])


def settings_store(root: Path | None) -> SettingsStore:
    """The settings in force, and the way to change them."""
    there = root if root is not None and is_folder(root) else None
    return open_settings(paths.config_folder(), there, os.environ)


def settings_of(root: Path | None) -> Settings:
    """What is set by the person, a workspace and the environment."""
    return settings_store(root).current


def _daily_backup(opened: OpenWorkspace) -> None:
    try:
        backups().make_if_due_now(opened)
    except BrovaError as error:  # the library is open and sound; a full backup disk must not keep anybody out
        log.warning("the backup of the day was not made: %s %s", error.sentence(), error.detail)


def _limits(settings: Settings) -> Limits:
    media = settings.media
    return replace(DEFAULT_LIMITS, side=media.longest_side, pixels=media.image_megapixels * 1_000_000)


def _by_content(shelf: Shelf) -> Finder:
    """Finds a reel's file in the library, whatever it is called there."""

    def find(media: Media) -> Path | None:
        places = (shelf.place(asset) for asset in shelf.assets.with_hash(media.sha256)) if media.sha256 else ()
        return next((place for place in places if place.is_file()), None)

    return find


def _rendering(cache: Path, workers: int, looks: MediaWorkers, settings: Settings,
               paints: Callable[[], Painter] | None = None) -> Rendering:
    tools = _tools(settings)
    derived = DerivedCache(cache / "derived", looks, tools)
    return Rendering(
        painter=paints or painter,
        toolbox=tools,
        cache_folder=cache,
        cache_limit=int(settings.media.cache_gigabytes * SEGMENTS_SHARE * 2**30),
        workers=workers or settings.engine.workers or max(1, min(8, os.cpu_count() or 1)),
        prepare=Readable(looks, derived, paints or painter, cache / "readable.json"),
    )


@lru_cache(maxsize=1)
def painter() -> Painter:
    """The painter; made on the main thread before anything is painted elsewhere."""
    from brova_desktop.paint.opening import open_painter  # Qt: only where something is painted

    return open_painter()


def toolbox() -> Toolbox:
    """The FFmpeg this person uses."""
    return _tools(settings_of(None))()


def _tools(settings: Settings) -> Callable[[], Toolbox]:
    return partial(_toolbox, settings.engine.ffmpeg)


@lru_cache(maxsize=4)
def _toolbox(chosen: str | None) -> Toolbox:
    """Examined once for each choice, and remembered."""
    return find_toolbox(Path(chosen) if chosen else None, remembered=paths.cache_folder() / "ffmpeg.json")


def sandbox_server(folder: Path | None, *, port: int = 0, seed: int = 0, fault_rate: float = 0.0) -> SandboxServer:
    """The made-up outside world, not yet started: a ``with`` block starts and ends it. No folder: in memory only."""
    from brova_desktop.sandbox.server import SandboxServer

    server = SandboxServer(folder, port=port, seed=seed)
    if fault_rate:
        server.faults.at_random(fault_rate, seed=seed)
    return server


@asynccontextmanager
async def publishing_line(desk: Desk, lanes: Lanes | None = None, clock: Clock | None = None, *,
                          tell: Callable[[BrovaError], None] = lambda error: None) -> AsyncIterator[Line]:
    """Accounts, posts, queue and results of an open workspace, until the block ends; it belongs to one event loop.

    In a sandbox workspace the simulators run as long as the block does and every service is asked there. `tell`
    hears what goes wrong in the background. The queue does nothing before it is asked to (`Line.beat_with`).
    """
    from brova_desktop.connectors.net.service import override_of
    from brova_desktop.connectors.net.wires import Wires
    from brova_desktop.jobs.lanes import BACKGROUND, LIBRARY, Lanes
    from brova_desktop.services.line import Line
    from brova_desktop.services.publishing.making_fit import MakingFit
    from brova_desktop.services.publishing.media import PostFiles
    from brova_desktop.services.publishing.planner import Planner
    from brova_desktop.services.publishing.posts import Posts
    from brova_desktop.services.publishing.queue import Queue
    from brova_desktop.services.results.results import Results

    opened, ticking = desk.workspace, clock or SystemClock()
    root = opened.folder.root
    async with AsyncExitStack() as stack:
        threads = lanes or stack.enter_context(Lanes())
        control, world = "", dict(os.environ)
        if opened.card.sandbox:
            server = await threads.run(LIBRARY, sandbox_server(root / "sandbox").start)
            stack.push_async_callback(threads.run, LIBRARY, server.stop)
            control, world = server.control, {**server.environment(), **world}
        chosen = settings_of(root)
        wires = Wires(lambda service: override_of(service, asdict(chosen.services), world), ticking,
                      timeout=chosen.network.timeout_seconds)
        stack.push_async_callback(wires.close)
        accounts = _accounts(desk, wires, threads, ticking, world)
        stack.push_async_callback(accounts.close)
        files = PostFiles(root, desk.looks, desk.shelf.assets.get, desk.shelf.known)
        rules = _queue_rules(root)
        posts = Posts(opened.library, accounts, files, ticking, mint, rules=rules)
        queue = Queue(opened.library, accounts, posts, opened.vault, MakingFit(files, threads, _fitting(desk)),
                      threads, ticking, rules=rules, tell=tell)
        stack.push_async_callback(queue.close)
        results = Results(opened.library, accounts, posts, threads, ticking)
        planner = Planner.of(opened.library, accounts, posts, threads, ticking, mint, opened.card.name)
        stack.push_async_callback(planner.feed.close)
        daily = backups().daily(opened, partial(threads.submit, BACKGROUND))
        yield Line(accounts.platforms, accounts, posts, queue, results, planner, daily.on_tick, sandbox=control)


def _accounts(desk: Desk, wires: Wires, lanes: Lanes, clock: Clock, world: Mapping[str, str]) -> Accounts:
    from brova_desktop.connectors.net.pictures import Picture, fetch_picture
    from brova_desktop.connectors.platforms.registry import SERVICES, adapters
    from brova_desktop.jobs.lanes import LIBRARY
    from brova_desktop.services.accounts.accounts import Accounts
    from brova_desktop.services.publishing.quota_book import QuotaBook

    async def fetch(platform: str, address: str) -> Picture:
        return await fetch_picture(wires(SERVICES[platform]), address)

    opened, book = desk.workspace, QuotaBook(desk.workspace.library.targets)
    return Accounts(store=opened.library.connections, vault=opened.vault, platforms=adapters(wires, clock),
                    clock=clock, ask=partial(lanes.run, LIBRARY), root=opened.folder.root, environment=world,
                    fetch=fetch, planned=opened.library.targets.planned, counted=book.counter("sync", clock))


def _queue_rules(root: Path) -> Callable[[], QueueRules]:
    from brova_desktop.domain.posts.late import LatePolicy, LateRule
    from brova_desktop.services.publishing.doors import QueueRules

    store = settings_store(root)

    def rules() -> QueueRules:
        chosen = store.fresh().publishing
        apart = timedelta(minutes=chosen.late_apart)
        late = LateRule(LatePolicy(chosen.late), timedelta(hours=chosen.late_hours), apart)
        return QueueRules(uploads=chosen.uploads, late=late, only_approved=chosen.only_approved,
                          edit_ends_approval=chosen.edit_ends_approval)

    return rules


def _fitting(desk: Desk) -> Convert:
    """Makes a film fit for a platform: its upright preset for upright films, the wide one for others."""
    from brova_desktop.services.converting import Converting
    from brova_desktop.services.publishing.fitting import Fitting

    return Fitting(Converting(_tools(settings_of(desk.workspace.folder.root))), desk.looks)


def doctor_checks(settings: Settings, workspace: Path | None) -> list[Check]:
    """Everything `brova doctor` looks at; nothing is loaded before its check runs."""
    ffmpeg = _tools(settings)
    return [
        *machine_checks(workspace or paths.cache_folder(), paths.config_folder(), os.environ),
        health.ffmpeg_check(ffmpeg),
        health.encoders_check(ffmpeg),
        health.painter_check(painter),
        health.fonts_check(),
        health.keychain_check(),
        health.database_check(),
    ]

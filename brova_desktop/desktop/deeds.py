"""What is done to a workspace as a whole: its name, its recovery key, its opening with a key, the end of the demo."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QFile
from PySide6.QtWidgets import QWidget

from brova_desktop.desktop.bench import GivenKey
from brova_desktop.domain.errors import BrovaError
from brova_desktop.domain.words import say
from brova_desktop.domain.workspace.workspace import Protection
from brova_desktop.files import disk_trouble
from brova_desktop.jobs.lanes import LIBRARY
from brova_desktop.ports.vault import Secret
from brova_desktop.ui.bridge.dialogs import ask_line, confirm, show
from brova_desktop.ui.bridge.notices import NoticeButton, Notices, Tone

if TYPE_CHECKING:
    from brova_desktop.ui.bridge.workbench import Workbench
    from brova_desktop.ui.shell.window import MainWindow


async def rename(window: MainWindow, bench: Workbench) -> None:
    """Ask for a new name and give it."""
    from brova_desktop import assembly

    opened = bench.desk.workspace
    name = await ask_line(window, say("Rename the workspace"), say("Its folder keeps the name it has."), say("Rename"),
                          value=opened.card.name)
    if name is not None and name != opened.card.name:
        await bench.lanes.run(LIBRARY, assembly.workspaces().rename_now, opened, name)
        window.say_name()


async def show_recovery_key(window: MainWindow, bench: Workbench) -> None:
    """Show it again, to whoever has the keychain, the passphrase or the account of the owner."""
    from brova_desktop import assembly
    from brova_desktop.ui.shell.recovery import RecoveryPage

    opened, passphrase = bench.desk.workspace, None
    if opened.card.protection is Protection.PASSPHRASE:
        passphrase = await _asked_passphrase(window)
        if passphrase is None:
            return
    key = await asyncio.to_thread(
        lambda: assembly.workspaces().recovery_key(opened.folder.root, passphrase=passphrase))
    await show(RecoveryPage(window, opened.card.name, key, opened.card.protection.words()))


async def tell_of_twin(notices: Notices, bench: Workbench,
                       spawn: Callable[[Coroutine[Any, Any, None], str], None]) -> None:
    """Say that planned posts are held where the workspace was copied or put back, and ask whether they may go out."""
    twins, queue = bench.desk.workspace.library.twins, bench.line.queue
    twin = await bench.lanes.run(LIBRARY, twins.held)
    if twin is None:
        return
    if not await bench.lanes.run(LIBRARY, lambda: queue.paused):  # somebody let the queue go on: that was the word
        await bench.lanes.run(LIBRARY, twins.release)
        return

    async def release() -> None:
        await bench.lanes.run(LIBRARY, twins.release)
        await bench.lanes.run(LIBRARY, queue.go_on)

    notices.say(twin.words(), tone=Tone.WARN, buttons=(
        NoticeButton(say("Publish from here"), lambda: spawn(release(), "publish from here")),))


async def agrees_to_remove_demo(window: QWidget) -> bool:
    """Ask before the demo goes."""
    return await confirm(window, say("Remove the demo?"),
                         say("Its clips, reels and posts go to the trash of this computer. Your own workspaces stay."),
                         say("Remove the demo"), danger=True)


async def agrees_to_lose(window: MainWindow, error: BrovaError) -> bool:
    """Ask whether to close although something could not be saved."""
    window.show()
    window.show_studio(window.current_key)
    return await confirm(window, say("Close without saving?"),
                         say("The last change could not be saved. {reason}", reason=error.sentence()),
                         say("Close without saving"), danger=True)


async def remove(root: Path) -> Path | None:
    """Put a closed workspace into the trash (where there is none it is deleted). Raises BrovaError."""
    from brova_desktop import assembly

    def work() -> None:
        if not QFile(str(root)).moveToTrash():
            try:
                shutil.rmtree(root)
            except OSError as error:
                raise disk_trouble(error, root) from error
        assembly.workspaces().forget(root)

    await asyncio.to_thread(work)
    return None


async def chosen_backup(window: QWidget, root: Path | None) -> Path | None:
    """Ask which backup is to take the place of a library that does not open; None to give up."""
    from brova_desktop import assembly
    from brova_desktop.ui.shell.rescue import RESTORE, Rescue

    found = await asyncio.to_thread(assembly.backups().all, root) if root is not None else ()
    page = Rescue(window, found)
    wanted = await show(page) == RESTORE
    return page.chosen.path if wanted and page.chosen is not None else None


async def show_every_studio(window: MainWindow) -> None:
    """Show and paint each of them: what a packaged program is tested with."""
    for key in list(window.rail.buttons):
        window.show_studio(key)
        for _ in range(10):
            await asyncio.sleep(0.02)
        window.grab()


async def put_back(window: MainWindow, root: Path, backup: Path, given: GivenKey | None) -> None:
    """Put a backup in the place of the library of a closed workspace. Raises BrovaError before anything is replaced."""
    from brova_desktop import assembly

    key = given or GivenKey()
    done = await assembly.backups().restore(root, backup, passphrase=key.passphrase, recovery=key.recovery)
    window.notices.say(say("The backup is in place. What it replaced is kept as {name}.",
                           name=done.kept.name if done.kept is not None else "-"))


async def key_from_person(window: QWidget, root: Path) -> GivenKey | None:
    """What opens a workspace that did not open: asked for only where its key is not to be had; None to give up."""
    from brova_desktop import assembly

    try:
        protection = await asyncio.to_thread(assembly.workspaces().locked_by, root)
    except BrovaError:  # not even a card: the first failure says more
        return None
    if protection is None:
        return None
    if protection is Protection.PASSPHRASE:
        passphrase = await _asked_passphrase(window)
        return GivenKey(passphrase=passphrase) if passphrase is not None else None
    written = await ask_line(
        window, say("The key of this workspace is not on this computer"),
        say("It opens with the recovery key that was shown when it was made."), say("Open"))
    return GivenKey(recovery=Secret(written)) if written is not None else None


async def _asked_passphrase(window: QWidget) -> Secret | None:
    written = await ask_line(window, say("Passphrase of the workspace"),
                             say("Its library is encrypted and opens with its passphrase."), say("Open"), secret=True)
    return Secret(written) if written is not None else None

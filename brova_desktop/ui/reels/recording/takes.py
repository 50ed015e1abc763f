"""What becomes of a recorded voice: a file while it is spoken, then a file of the library, then a sound of its reel.

Whatever fails on the way, the file stays and is offered again, at the latest when the studio is opened next.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from brova_desktop.domain.changes import Changes, Subject
from brova_desktop.domain.errors import Act, BrovaError, Refused
from brova_desktop.domain.words import say
from brova_desktop.files import free_place
from brova_desktop.jobs.lanes import FILES, WRITER
from brova_desktop.paths import state_folder
from brova_desktop.ui.bridge.notices import NoticeButton, Tone
from brova_desktop.ui.bridge.workbench import Workbench
from brova_desktop.ui.reels import bringing
from brova_desktop.ui.reels.editing import ReelEditor
from brova_desktop.ui.reels.recording.drafts import Drafts, recover
from brova_desktop.ui.reels.recording.take import Take

if TYPE_CHECKING:
    from brova_desktop.domain.reels.records import Media

RECORDINGS = "recordings"


@dataclass(frozen=True, slots=True, eq=False)
class Recorded:
    """A take and where it belongs: a time (ticks) of a reel."""

    take: Take
    at: int
    reel: str


class Takes:
    """Those of one workspace. `editor` says which reel is open; a take of another one goes to the library only."""

    def __init__(self, bench: Workbench, editor: Callable[[], ReelEditor | None]) -> None:
        self._bench, self._editor = bench, editor
        self._scope = bench.scope()
        self._turn = asyncio.Lock()  # two takes of one second must not get one name
        self._unwritten: list[Recorded] = []
        self._following = bench.scope()
        self._drafts = Drafts(partial(bench.lanes.run, WRITER), self._folders, self._name)

    def begin(self, take: Take) -> None:
        """A take is being recorded: from now on it is written as it comes in."""
        self._drafts.begun(take)
        self._following.start(self._drafts.follow(take), name="write voice")

    def throw_away(self, take: Take) -> None:
        """Nothing of a take is wanted."""
        self._scope.start(self._drafts.drop(take), name="drop voice")

    def keep(self, take: Take, at: int, reel: str) -> None:
        """Keep a take that has just ended; what goes wrong is told."""
        self._drafts.ended(take)
        recorded = Recorded(take, at, reel)
        self._unwritten.append(recorded)
        self._begin(recorded)

    async def idle(self) -> None:
        """Wait until every take is where it belongs, or is told to be elsewhere."""
        await self._scope.idle()

    async def save(self) -> None:
        """Wait for all; those that could not be written are written now. Raises what keeps them from it."""
        await self.idle()
        for recorded in list(self._unwritten):
            await self._written(recorded)

    async def close(self) -> None:
        await self.idle()
        await self._following.close()
        await self._scope.close()

    def offer_left(self) -> None:
        """Offer what was recorded and did not come into the library the last time."""
        self._scope.start(self._offered(), name="recordings left")

    # --- one take ---

    def _begin(self, recorded: Recorded) -> None:
        self._scope.start(self._kept(recorded), name="keep voice")

    async def _kept(self, recorded: Recorded) -> None:
        try:
            place = await self._written(recorded)
        except Refused:  # too short: there is nothing to keep
            self._unwritten.remove(recorded)
            await self._drafts.drop(recorded.take)
            raise
        except BrovaError as error:
            self._bench.notices.tell(_unwritten(error), doing={Act.RETRY: partial(self._begin, recorded)})
            return
        if place is not None:
            await self._placed(place, recorded)

    async def _written(self, recorded: Recorded) -> Path | None:
        """Its file; None when it has one already."""
        async with self._turn:
            if recorded not in self._unwritten:
                return None
            place = await self._bench.lanes.run(FILES, self._write, recorded.take, self._drafts.place(recorded.take))
            self._unwritten.remove(recorded)
            await self._drafts.drop(recorded.take)
            return place

    async def _placed(self, place: Path, recorded: Recorded) -> None:
        """Into the library and onto the reel."""
        try:
            media = await self._bench.lanes.run(FILES, self._imported, place)
        except BrovaError as error:
            self._bench.notices.tell(_outside(error, place), doing=_acts(
                lambda: self._scope.start(self._placed(place, recorded), name="keep voice"), place))
            return
        self._bench.changed.emit(Changes.of(Subject.ASSETS))
        editor = self._editor()
        if editor is not None:
            await editor.rest()
        if editor is None or editor is not self._editor() or editor.reel.id != recorded.reel:
            self._bench.notices.say(say("{name} is in the library.", name=media.name), tone=Tone.OK)
            return
        try:
            editor.place_voice(media, recorded.at)
        except BrovaError as error:
            raise Refused(error.happened, kept=say("{name} is in the library.", name=media.name),
                          next_step=error.next_step, detail=error.detail) from error

    # --- those that were left ---

    async def _offered(self) -> None:
        left = await self._bench.lanes.run(FILES, self._left, self._drafts.places)
        if left:
            self._bench.notices.say(
                say("{count} voice recordings are not in the library yet.", count=len(left)), tone=Tone.WARN,
                buttons=(NoticeButton(say("Bring them in"), partial(self._bring_left, left)),
                         NoticeButton(say("Open the folder"), partial(_show, left[0].parent))))

    def _bring_left(self, left: Sequence[Path]) -> None:
        self._scope.start(self._brought(left), name="recordings left")

    async def _brought(self, left: Sequence[Path]) -> None:
        count = 0
        try:
            for place in left:
                try:
                    await self._bench.lanes.run(FILES, self._imported, place)
                except BrovaError as error:
                    again = partial(self._bring_left, (place,))
                    self._bench.notices.tell(_outside(error, place), doing=_acts(again, place))
                else:
                    count += 1
        finally:
            if count:
                self._bench.changed.emit(Changes.of(Subject.ASSETS))
        if count:
            self._bench.notices.say(say("{count} voice recordings are in the library now.", count=count), tone=Tone.OK)

    # --- on a lane ---

    def _folders(self) -> tuple[Path, Path]:
        """Where recordings wait: in the workspace; where that cannot be written, with the program's own things."""
        workspace = self._bench.desk.workspace
        return workspace.folder.recordings, state_folder() / RECORDINGS / workspace.card.id

    def _name(self) -> str:
        return f"voice {self._bench.clock.now().astimezone():%Y-%m-%d %H.%M.%S}"

    def _write(self, take: Take, draft: Path | None) -> Path:
        name = draft.stem if draft is not None else self._name()
        first, second = self._folders()
        try:
            return _written_in(first, name, take)
        except Refused:
            raise
        except BrovaError:
            with suppress(BrovaError):
                return _written_in(second, name, take)
            raise

    def _left(self, in_hand: Sequence[Path]) -> tuple[Path, ...]:
        if not self._bench.desk.workspace.read_only:  # else another program may be recording into it
            recover(self._folders(), in_hand)
        return tuple(place for folder in self._folders() for place in sorted(folder.glob("[!.]*.wav")))

    def _imported(self, place: Path) -> Media:
        """The file of the library; where the recording waited it is gone then."""
        media = bringing.media_of(self._bench.desk, (), (place,))[0]
        if Path(media.path) != place:
            with suppress(OSError):  # it would be offered again, and found to be there already
                place.unlink()
        return media


def _written_in(folder: Path, name: str, take: Take) -> Path:
    place = free_place(folder, name, ".wav")
    take.write(place)
    return place


def _unwritten(error: BrovaError) -> BrovaError:
    return Refused(say("The recording could not be saved. {reason}", reason=error.happened),
                   kept=say("It is kept as long as the window is open."), next_step=error.next_step,
                   acts=(Act.RETRY, Act.FREE_SPACE), detail=error.detail)


def _outside(error: BrovaError, place: Path) -> BrovaError:
    return Refused(say("The recording could not be brought into the library. {reason}", reason=error.happened),
                   kept=say("It is kept here: {place}", place=str(place)), next_step=error.next_step,
                   acts=(Act.RETRY, Act.OPEN_FOLDER), detail=error.detail)


def _acts(again: Callable[[], object], place: Path) -> dict[Act, Callable[[], object]]:
    return {Act.RETRY: again, Act.OPEN_FOLDER: partial(_show, place.parent)}


def _show(folder: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

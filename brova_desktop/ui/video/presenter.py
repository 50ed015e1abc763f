"""What the video studio decides: which list is shown, what is selected, what is done to it and undone. No widgets."""

from __future__ import annotations

import asyncio
from array import array
from collections.abc import Callable, Coroutine, Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from brova_desktop.domain.changes import Changes, Subject
from brova_desktop.domain.errors import BrovaError, Cancelled
from brova_desktop.domain.ids import AssetId
from brova_desktop.domain.media.asset import Asset
from brova_desktop.domain.observe import Event
from brova_desktop.domain.words import Words, say
from brova_desktop.jobs.lanes import BACKGROUND, FILES, LIBRARY
from brova_desktop.jobs.scope import TaskScope
from brova_desktop.ui.bridge.notices import NoticeButton, Tone
from brova_desktop.ui.bridge.workbench import Workbench
from brova_desktop.ui.video import library_reads as reads
from brova_desktop.ui.video.collecting import Collecting
from brova_desktop.ui.video.files import Files
from brova_desktop.ui.video.filtering import ALL, BIN, Filter
from brova_desktop.ui.video.history import History, Step
from brova_desktop.ui.video.imports import Imports
from brova_desktop.ui.video.making import Making
from brova_desktop.ui.video.parts import DETAILED, Asks, Part, Phase, Rows

if TYPE_CHECKING:
    from brova_desktop.services.library.reading import ReadStop
    from brova_desktop.services.uses import Uses


class VideoPresenter:
    """One per studio. `changed` tells which part is to be shown anew; `focus` asks for an asset to be selected."""

    def __init__(self, bench: Workbench, scope: TaskScope, rows: Rows, asks: Asks) -> None:
        self.bench = bench
        self.changed: Event[Part] = Event()
        self.focus: Event[tuple[int, ...]] = Event()
        self.filter = Filter()
        self.phase = Phase.LOADING
        self.trouble: BrovaError | None = None
        self.overview = reads.Overview({}, (), (), ())
        self.selected: array[int] = array("q")
        self.chosen: tuple[Asset, ...] = ()
        self.uses: Uses | None = None
        self.history = History()
        self.is_grid = True
        self._scope = scope
        self._closed = False
        self._turn = asyncio.Lock()  # steps are written and remembered one after the other
        self._rows = rows
        self.asks = asks
        self._stop: ReadStop | None = None
        self.imports, self.files, self.collecting = Imports(self), Files(self), Collecting(self)
        self.making = Making(self)
        self._ties = (bench.changed.subscribe(self._heard), bench.runner.changed.subscribe(self.imports.heard),
                      bench.runner.changed.subscribe(self.making.heard))

    def close(self) -> None:
        """Hear nothing any more; reads under way end early."""
        self._closed = True
        for tie in self._ties:
            tie.close()
        self.files.close()
        if self._stop is not None:
            self._stop.press()

    def begin(self, work: Coroutine[Any, Any, None], *, name: str, replace: bool = False) -> None:
        """Start work of the studio; what still arrives after it closed starts nothing."""
        if self._closed:
            work.close()
        else:
            self._scope.start(work, name=name, replace=replace)

    # --- the list -------------------------------------------------------------------------------------------------

    def look(self, filter: Filter) -> None:  # noqa: A002 - the word of the screen
        """Show another list."""
        self.filter = filter
        self.changed.emit(Part.FILTER)
        self.reload(anew=True)

    def narrow(self, **fields: Any) -> None:
        """Change single filters."""
        self.look(replace(self.filter, **fields))

    def go_to(self, place: str) -> None:
        """Another place of the side bar, with the same order and nothing searched for."""
        self.look(Filter(place=place, sort=self.filter.sort))

    def clear_filters(self) -> None:
        self.look(self.filter.plain())

    def reload(self, *, anew: bool = False) -> None:
        """Read the list; `anew` for another one, else what is shown stays until then."""
        if self._stop is not None:
            self._stop.press()
        if anew:
            self.phase = Phase.LOADING
        self.begin(self.load(anew=anew), name="video list", replace=True)

    def start(self) -> None:
        """The first look: the list, what stands beside it, and whether all files are where they were."""
        self.reload(anew=True)
        self.begin(self.look_around(), name="video side", replace=True)
        self.begin(self.files.check(), name="video check", replace=True)

    async def load(self, *, anew: bool = False) -> None:
        """Read the list and show it."""
        from brova_desktop.services.library.reading import ReadStop

        desk, lanes = self.bench.desk, self.bench.lanes
        self._stop = stop = ReadStop()
        query = self.filter.query(self.bench.clock.now())
        try:
            if anew or self.phase is not Phase.READY:
                first = await lanes.run(LIBRARY, reads.beginning, desk, query, stop)
                self._rows.begin(first.order, first.known)
                self._now(Phase.READY)
                if not first.is_all:
                    self._rows.extend(await lanes.run(LIBRARY, reads.whole, desk, query, stop))
            else:
                self._rows.renew(await lanes.run(LIBRARY, reads.whole, desk, query, stop))
            self.changed.emit(Part.LIST)
        except BrovaError as error:
            if stop is self._stop and not isinstance(error, Cancelled):
                self.trouble = error
                self._now(Phase.FAILED)

    def _now(self, phase: Phase) -> None:
        self.phase = phase
        self.changed.emit(Part.LIST)

    async def look_around(self) -> None:
        """Read what stands beside the list."""
        self.overview = await self.bench.lanes.run(BACKGROUND, reads.overview, self.bench.desk)
        self.changed.emit(Part.SIDE)

    def _heard(self, changes: Changes) -> None:
        if changes.touches(Subject.POSTS) or changes.touches(Subject.METRICS) or changes.touches(Subject.REELS):
            self.begin(self._look_for_uses(), name="video uses", replace=True)
        if changes.touches(Subject.ASSETS):
            self.reload()
            self.begin(self.look_around(), name="video side", replace=True)
            self.select(self.selected)

    # --- selection ------------------------------------------------------------------------------------------------

    def select(self, seqs: array[int]) -> None:
        """These rows are selected now."""
        if seqs != self.selected:
            self.uses = None
        self.selected = seqs
        known = [self._rows.asset_of(seq) for seq in seqs[:DETAILED]]
        self.chosen = tuple(asset for asset in known if asset is not None)
        self.changed.emit(Part.SELECTION)
        if seqs:
            self.begin(self._choose(seqs), name="video chosen", replace=True)

    async def _choose(self, seqs: array[int]) -> None:
        assets = self.bench.desk.shelf.assets
        found = await self.bench.lanes.run(LIBRARY, assets.numbered, seqs[:DETAILED])
        if seqs is self.selected:
            fresh = tuple(found[seq] for seq in seqs[:DETAILED] if seq in found)
            if fresh != self.chosen:
                self.chosen = fresh
                self.changed.emit(Part.SELECTION)
            await self._look_for_uses()

    async def _look_for_uses(self) -> None:
        """Where the one that is selected comes from and where it is used."""
        from brova_desktop.services.uses import uses_of

        one, uses = self.one, None
        if one is not None:
            uses = await self.bench.lanes.run(BACKGROUND, uses_of, self.bench.desk.workspace.library, one.id)
        if one == self.one:
            self.uses = uses
            self.changed.emit(Part.USES)

    @property
    def one(self) -> Asset | None:
        """The asset, when just one is selected."""
        return self.chosen[0] if len(self.selected) == 1 and len(self.chosen) == 1 else None

    @property
    def usable(self) -> bool:
        """Whether something outside the bin is selected."""
        return len(self.selected) > 0 and not self.filter.in_bin

    async def ids(self) -> tuple[AssetId, ...]:
        """The ids of all that is selected."""
        return await self.bench.lanes.run(LIBRARY, self.bench.desk.shelf.assets.ids_of, self.selected)

    async def show(self, asset: str) -> None:
        """Bring one asset into sight and select it, in the list where it is."""
        known = await self.bench.lanes.run(LIBRARY, self.bench.desk.shelf.assets.get, AssetId(asset))
        await self.show_many([known.id], BIN if known.deleted is not None else ALL)

    async def show_many(self, wanted: Sequence[AssetId], place: str = ALL) -> None:
        """Bring assets into sight and select them, in the list where they are."""
        assets = self.bench.desk.shelf.assets
        numbers = [await self.bench.lanes.run(LIBRARY, assets.number_of, one) for one in wanted]
        seqs = tuple(seq for seq in numbers if seq is not None)
        if self.filter != Filter(place=place, sort=self.filter.sort) or not set(seqs) <= set(self._rows.order):
            self.go_to(place)
            await self.load(anew=True)
        self.focus.emit(seqs)

    # --- words ----------------------------------------------------------------------------------------------------

    async def edit(self, title: Words, ids: Sequence[AssetId] | array[int], /, *, merge: str = "",
                   **fields: Any) -> None:
        """Change words of assets (fields of `Shelf.edit`, or `tags` for exactly these); can be undone."""
        shelf = self.bench.desk.shelf
        if "tags" in fields:
            tags = tuple(fields["tags"])
            await self._change(title, ids, lambda known: shelf.set_tags(known, tags), merge)
        else:
            await self._change(title, ids, lambda known: shelf.edit(known, **fields), merge)

    async def edit_selected(self, title: Words, /, **fields: Any) -> None:
        """Change words of what is selected now."""
        await self.edit(title, self.selected, **fields)

    async def _change(self, title: Words, ids: Sequence[AssetId] | array[int],
                      change: Callable[[Sequence[AssetId]], Sequence[Asset]], merge: str = "") -> Step:
        async with self._turn:
            known = self.bench.desk.shelf.assets.ids_of
            wanted = await self.bench.lanes.run(LIBRARY, known, ids) if isinstance(ids, array) else ids
            before, after = await self.bench.lanes.run(LIBRARY, reads.changed_words, self.bench.desk, wanted, change)
            step = Step(title, before, after, merge)
            self.history.push(step)
        self._rows.update(after)
        self.touched(asset.id for asset in after)
        return step

    async def undo(self) -> None:
        """Take the last step back."""
        async with self._turn:
            step = self.history.undo
            if step is not None:
                await self._write(step, step.before)
                self.history.taken_back()
        self.changed.emit(Part.SELECTION)

    async def redo(self) -> None:
        """Do what was undone again."""
        async with self._turn:
            step = self.history.redo
            if step is not None:
                await self._write(step, step.after)
                self.history.done_again()
        self.changed.emit(Part.SELECTION)

    async def _write(self, step: Step, assets: tuple[Asset, ...]) -> None:
        try:
            written = await self.bench.lanes.run(LIBRARY, self.bench.desk.shelf.put_back, assets)
        except BrovaError:
            self.history.forget(step)
            raise
        self._rows.update(written)
        self.touched(asset.id for asset in assets)

    def remember_new(self, title: Words, made: tuple[Asset, ...]) -> Step:
        """Assets are in the library that were not; undo puts them into the bin."""
        now = self.bench.clock.now()
        step = Step(title, tuple(replace(asset, deleted=now) for asset in made), made)
        self.history.push(step)
        return step

    async def take_back(self, step: Step) -> None:
        """Undo one step, whatever was done since: into the bin with what it brought, out of it with what it put there.

        The last step is undone like any other, so that it can be done again.
        """
        if step is self.history.undo:
            await self.undo()
        elif self.history.holds(step):
            was = {asset.id: asset.deleted for asset in step.before}
            shelf = self.bench.desk.shelf
            await self._change(step.title, [one for one in was if was[one] is None], shelf.unbin)
            await self._change(step.title, [one for one in was if was[one] is not None], shelf.bin)

    def touched(self, ids: Iterable[str] | None = None) -> None:
        """Tell every open screen that these assets changed, or any."""
        self.bench.changed.emit(Changes.of(Subject.ASSETS, ids) if ids is not None else Changes.of(Subject.ASSETS))

    # --- bin ------------------------------------------------------------------------------------------------------

    async def to_bin(self) -> None:
        """Put what is selected into the bin; the notice takes it back."""
        ids = await self.ids()
        step = await self._change(say("Put into the bin"), ids, self.bench.desk.shelf.bin)
        self.say_with_undo(say("{count} files are in the bin.", count=len(ids)), step)

    async def restore(self) -> None:
        ids = await self.ids()
        await self._change(say("Take out of the bin"), ids, self.bench.desk.shelf.unbin)
        self.bench.notices.say(say("{count} files are in the library again.", count=len(ids)), tone=Tone.OK)

    async def delete(self) -> None:
        """Delete what is selected in the bin for good, after asking."""
        await self._delete(await self.ids())

    async def empty_bin(self) -> None:
        shelf = self.bench.desk.shelf
        query = Filter(place=BIN).query(self.bench.clock.now())
        order = await self.bench.lanes.run(LIBRARY, shelf.assets.order, query)
        await self._delete(await self.bench.lanes.run(LIBRARY, shelf.assets.ids_of, order))

    async def _delete(self, ids: Sequence[AssetId]) -> None:
        if not ids:
            return
        posts = await self.bench.lanes.run(LIBRARY, reads.promised, self.bench.desk, ids)
        text = say("{count} files and their copies in the workspace are removed. This cannot be undone. Files that are "
                   "used where they are stay untouched.", count=len(ids))
        if posts:
            text = say("{count} files and their copies in the workspace are removed. This cannot be undone. Planned "
                       "posts of them do not go out then: {posts}. Files that are used where they are stay untouched.",
                       count=len(ids), posts=posts)
        if not await self.asks.agree(say("Delete for good?"), text, say("Delete for good")):
            return
        count = await self.bench.lanes.run(FILES, reads.deleted, self.bench.desk, ids)
        self.history.drop(frozenset(ids))
        self.touched(ids)
        self.bench.notices.say(say("{count} files were deleted.", count=count), tone=Tone.OK)

    def say_with_undo(self, words: Words, step: Step) -> None:
        """A notice whose button takes back what it speaks of."""
        def take_back() -> None:
            self.begin(self.take_back(step), name="video undo")

        self.bench.notices.say(words, tone=Tone.OK, buttons=(NoticeButton(say("Undo"), take_back),))

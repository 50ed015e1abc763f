"""The reels studio: the list of reels, and one of them under somebody's hands."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import Any, ClassVar, cast

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QStackedLayout

from brova_desktop.domain.changes import Changes, Subject
from brova_desktop.domain.errors import BrovaError
from brova_desktop.domain.words import say
from brova_desktop.jobs.lanes import WRITER
from brova_desktop.ui.bridge.actions import Action, ActionSet
from brova_desktop.ui.bridge.dialogs import ask_line
from brova_desktop.ui.bridge.notices import NoticeButton, Tone
from brova_desktop.ui.bridge.words import t
from brova_desktop.ui.bridge.workbench import Place, Workbench
from brova_desktop.ui.reels.actions import ROWS
from brova_desktop.ui.reels.clipboard import Pocket
from brova_desktop.ui.reels.editing import ReelEditor
from brova_desktop.ui.reels.editor_page import EditorPage
from brova_desktop.ui.reels.full_screen import FullScreen
from brova_desktop.ui.reels.list_page import ListPage
from brova_desktop.ui.reels.outlets import ReelOutlets
from brova_desktop.ui.reels.recording.take import Microphone
from brova_desktop.ui.reels.recording.takes import Takes
from brova_desktop.ui.reels.shelf import Order, ReelShelf
from brova_desktop.ui.reels.sound_out import SoundOut
from brova_desktop.ui.reels.transport import Speaker
from brova_desktop.ui.widgets.menus import ActionMenu


class ReelsStudio(ReelOutlets):
    """Shows the list or an open reel. What is open is saved by itself, and at the latest when it is left."""

    key = "reels"
    title = say("Reels")
    icon = "clapperboard"
    ROWS: ClassVar[Sequence[Action[Any]]] = ROWS
    OF_WORKSPACE = frozenset({"reel"})

    def __init__(self, bench: Workbench, *, speaker: Speaker | None = None,
                 microphone: Microphone | None = None) -> None:
        super().__init__(bench)
        self.shelf = ReelShelf(bench)
        self._speaker = speaker or SoundOut()
        self._microphone = microphone
        self._pocket = Pocket()
        self._wanted: str | None = None
        self._shown_once = False
        self._looked_around = False
        self._alone: FullScreen | None = None
        self.list_page = ListPage(self.shelf)
        self.takes = Takes(bench, lambda: self.editor)
        self.stack = QStackedLayout(self)
        self.stack.addWidget(self.list_page)
        self._actions = self.make_actions(self)
        self._refresh_soon = QTimer(self)
        self._refresh_soon.setSingleShot(True)
        self._refresh_soon.setInterval(60)
        self._refresh_soon.timeout.connect(self._actions.refresh)
        self._ties = [bench.changed.subscribe(self._changed), self.render_job.changed.subscribe(self._rendering)]
        self._page_ties: list[Any] = []
        self._saving: asyncio.Future[None] | None = None
        self._ending: set[asyncio.Future[None]] = set()
        """Pages that were left while something of theirs still ran on a lane."""
        self._connect_list()

    def _connect_list(self) -> None:
        page = self.list_page
        page.opened.connect(self.open_reel)
        page.new_asked.connect(lambda shape: self.start(self.new_reel(shape), "new reel"))
        page.bin_asked.connect(lambda ids: self.start(self._bin(ids), "bin"))
        page.menu_asked.connect(self._list_menu)
        page.searched.connect(self._search)
        page.sorted_by.connect(lambda key: self.shelf.sort(Order(key)))
        page.retried.connect(self.load)
        page.list.chosen.connect(self._actions.refresh)

    # --- the studio's contract ---

    @property
    def actions_set(self) -> ActionSet[Any] | None:
        return self._actions

    @property
    def is_held(self) -> bool:
        return self.page is not None and self.page.recorder.is_recording

    def shown(self) -> None:
        self.load()
        last = self._memory.get("reel")
        if not self._looked_around:
            self._looked_around = True
            self.takes.offer_left()
        if not self._shown_once and self.page is None and self._wanted is None and isinstance(last, str) and last:
            self.open_reel(last, quietly=True)
        self._shown_once = True
        self.start(self.render_job.take_up(), "render")

    def go(self, place: Place) -> None:
        self._shown_once = True
        if place.intent == "new":
            self.start(self.new_reel("9:16", tuple(place.values.get("assets", ()))), "new reel")
        elif place.item:
            self.open_reel(place.item)
        elif self.page is not None:
            self.start(self.back_to_list(), "back")

    def remember(self) -> dict[str, Any]:
        page = self.page.remembered() if self.page is not None else self._memory.get("page", {})
        last = "" if self._shown_once else str(self._memory.get("reel", ""))
        reel = self.editor.reel.id if self.editor is not None else self._wanted or last
        kept = {"reel": reel, "page": page, "order": self.shelf.order.value}
        return kept | {key: self._memory[key] for key in ("preset",) if key in self._memory}

    def recall(self, memory: dict[str, Any]) -> None:
        self._memory = dict(memory)
        order = memory.get("order")
        if order in {one.value for one in Order}:
            self.shelf.order = Order(order)
            self.list_page.sorting.choose(str(order))

    async def close_studio(self) -> None:
        self._wanted = None
        await self.close_reel()
        await self.takes.save()
        await self._close_all()

    async def give_up(self) -> None:
        if self.page is not None and self.editor is not None:
            self._leave(self.page, self.editor)
        await self._close_all()

    async def _close_all(self) -> None:
        await self._ended()
        await self.takes.close()
        for tie in self._ties:
            tie.close()
        self.render_job.close()
        self.list_page.close_page()
        self._refresh_soon.stop()
        await super().close_studio()
        await self._ended()  # a page that was still being made

    async def _ended(self) -> None:
        if self._ending:
            await asyncio.wait(set(self._ending))

    # --- the list ---

    def load(self) -> None:
        """Read the list of reels again."""
        self.start(self.shelf.load(), "reels", replace=True)

    def _search(self, text: str) -> None:
        self.shelf.text = text
        self.load()

    async def new_reel(self, shape: str, assets: Sequence[str] = ()) -> None:
        """Make a reel and open it."""
        self.open_reel(await self.shelf.new("", shape, assets))

    def open_selected(self) -> None:
        for id in self.list_page.list.selected()[:1]:
            self.open_reel(id)

    async def rename_selected(self) -> None:
        for id in self.list_page.list.selected()[:1]:
            card = self.shelf.card(id)
            title = await ask_line(self, say("Rename reel"), None, say("Rename"), longest=200,
                                   value=card.title if card is not None else "")
            if title is not None:
                await self.shelf.rename(id, title.strip())

    async def duplicate_selected(self) -> None:
        for id in self.list_page.list.selected():
            card = self.shelf.card(id)
            await self.shelf.duplicate(id, t("{title}, copy", title=card.title if card is not None else ""))

    async def bin_selected(self) -> None:
        await self._bin(self.list_page.list.selected())

    async def _bin(self, ids: Sequence[str]) -> None:
        await self.shelf.bin(ids)
        undo = NoticeButton(say("Undo"), lambda: self.start(self.shelf.unbin(ids), "unbin"))
        self.bench.notices.say(say("{count} reels are in the bin.", count=len(ids)), buttons=(undo,))

    def _list_menu(self, at: QPoint) -> None:
        if not self.list_page.list.selected():
            return
        self._actions.refresh()
        menu = ActionMenu(self)
        self._actions.fill(menu, ("reels.open", "reels.rename", "reels.copy-reel", "-", "reels.bin"))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at)

    # --- one reel ---

    def open_reel(self, id: str, *, quietly: bool = False) -> None:
        """Leave what is open and open another one; `quietly` tells nobody when it is gone."""
        self._wanted = id
        self.start(self._open(id, quietly), "open reel", replace=True)

    async def _open(self, id: str, quietly: bool) -> None:
        if self.editor is not None and self.editor.reel.id == id:
            return
        await self.close_reel()
        try:
            opened = await self.shelf.open(id)
        except BrovaError:
            self._wanted = None
            if quietly:
                return
            raise
        if self._wanted != id:  # somebody wanted another one meanwhile
            opened.close()
            return
        editor = ReelEditor(opened, tell=self.bench.notices.tell, pocket=self._pocket)
        page = EditorPage(self.bench, editor, self.bench.scope(), self._speaker, self._memory.get("page", {}),
                          self._microphone)
        self.stack.addWidget(page)  # behind the list until it is whole
        is_wanted = False
        try:
            for _ in page.build():
                await asyncio.sleep(0)
            is_wanted = self._wanted == id
        finally:
            if not is_wanted:
                self._let_go(page, editor)
                opened.close()
        if is_wanted:
            self._show_page(page, editor)

    def _show_page(self, page: EditorPage, editor: ReelEditor) -> None:
        self.editor, self.page = editor, page
        opened = editor.opened
        page.timeline.use_actions(cast(ActionSet[ReelEditor], self._actions))
        page.back_asked.connect(lambda: self.start(self.back_to_list(), "back"))
        page.render_asked.connect(self.show_render)
        page.post_asked.connect(self.post)
        page.export_asked.connect(lambda what: self.start(self.export(what), "export"))
        page.player.full_screen_asked.connect(self.full_screen)
        page.recorder.begun.connect(self.takes.begin)
        page.recorder.thrown_away.connect(self.takes.throw_away)
        page.recorder.recorded.connect(lambda take, at: self.takes.keep(take, at, editor.reel.id))
        soon = self._refresh_soon.start
        self._page_ties = [event.subscribe(lambda _: soon()) for event in (
            editor.changed, editor.selected, editor.moved, editor.switched)]
        self.stack.setCurrentWidget(page)
        page.show_render(self.render_job.state)
        self._actions.refresh()
        page.scope.start(page.player.run(), name="player")
        page.player.stage.setFocus()
        self.worth_keeping.emit(None)
        if opened.recovered:
            self.bench.notices.say(say("{count} steps were brought back after the program ended unexpectedly.",
                                       count=len(opened.recovered)), tone=Tone.OK)
        if opened.lost:
            self.bench.notices.say(say("{count} steps could not be read.", count=opened.lost), tone=Tone.WARN)

    async def close_reel(self) -> None:
        """Save and let go of the reel that is open. Raises what kept it from being saved: then it stays open."""
        page, editor = self.page, self.editor
        if page is not None and editor is not None:
            page.recorder.finish()
            await self.takes.idle()  # it is a sound of the reel before that is saved
            editor.settle()
            if not editor.opened.is_safe:
                await self.bench.lanes.run(WRITER, editor.opened.save_now)
            if self.page is page:
                self._memory["page"] = page.remembered()
                self._leave(page, editor)
                self._saving = asyncio.ensure_future(self._save(editor))
        if self._saving is not None:  # whoever is in a hurry may be cancelled, saving never is
            await asyncio.shield(self._saving)

    def _leave(self, page: EditorPage, editor: ReelEditor) -> None:
        """Nothing of the page is heard or seen any more; what it has under way ends in its own time."""
        self.page = self.editor = None
        for tie in self._page_ties:
            tie.close()
        self._let_go(page, editor)
        self.stack.setCurrentWidget(self.list_page)
        self.stack.removeWidget(page)
        page.hide()
        self._actions.refresh()

    def _let_go(self, page: EditorPage, editor: ReelEditor) -> None:
        page.close_page()
        if editor.in_gesture:
            editor.commit()
        editor.close()
        ending = asyncio.ensure_future(_end(page))
        self._ending.add(ending)
        ending.add_done_callback(self._ending.discard)

    async def _save(self, editor: ReelEditor) -> None:
        try:
            await self.bench.lanes.run(WRITER, editor.opened.close)
        except BrovaError as error:
            self.bench.notices.tell(error)
        self.bench.changed.emit(Changes.of(Subject.REELS, [editor.reel.id]))

    async def back_to_list(self) -> None:
        """Show all reels again."""
        self._wanted = None
        await self.close_reel()
        self._memory["reel"] = ""
        self.worth_keeping.emit(None)
        self.stack.setCurrentWidget(self.list_page)
        self.list_page.list.setFocus()
        await self.shelf.load()

    async def save_now(self) -> None:
        """Save the whole document, and the title that is being typed; the top bar says it."""
        if self.editor is not None:
            if self.page is not None:
                self.page.bar.finish_title()
            await self.bench.lanes.run(WRITER, self.editor.opened.save_now)
            if self.page is not None:
                self.page.saving.stepped()

    def full_screen(self) -> None:
        if self.page is not None:
            self._alone = FullScreen(self.page.player)  # held: nothing else owns a window without parent
            self._alone.showFullScreen()

    def focus_search(self) -> None:
        field = self.list_page.search if self.page is None else self.page.side.media.search
        if self.page is not None:
            self.page.side.show_tab("media")
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        field.selectAll()

    # --- ---

    def _changed(self, changes: Changes) -> None:
        if changes.touches(Subject.REELS) and self.page is None:
            self.load()


async def _end(page: EditorPage) -> None:
    await page.scope.close()
    page.deleteLater()

"""What a page does that takes files, lanes or dialogs: bringing, replacing, finding beats, recording."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QWidget

from brova_desktop.domain.errors import Refused
from brova_desktop.domain.ids import ItemId
from brova_desktop.domain.reels.document import Reel
from brova_desktop.domain.reels.edits.looks import adjust
from brova_desktop.domain.reels.edits.placing import add_media
from brova_desktop.domain.reels.records import Clip
from brova_desktop.domain.words import say
from brova_desktop.jobs.lanes import FILES
from brova_desktop.ui.bridge import dialogs
from brova_desktop.ui.bridge.notices import Tone
from brova_desktop.ui.bridge.workbench import Workbench
from brova_desktop.ui.reels import bringing, colour_tables
from brova_desktop.ui.reels.editing import ReelEditor
from brova_desktop.ui.reels.side.panel import SidePanel
from brova_desktop.ui.reels.timeline.drops import Drop


class Errands:
    """For the open reel; each coroutine is to be started in the scope of its page."""

    def __init__(self, bench: Workbench, editor: ReelEditor, side: SidePanel, parent: QWidget, scope: Any) -> None:
        self._bench, self._editor, self._side, self._parent, self._scope = bench, editor, side, parent, scope

    async def bring(self, drop: Drop) -> None:
        """Put in what was dropped, or replace an item's file with it. A colour table goes to the clip there."""
        tables = [path for path in drop.files if colour_tables.is_table(path)]
        if tables and len(tables) == len(drop.files) and not drop.assets:
            under = self._editor.item(drop.replaces) if drop.replaces is not None else self._editor.clip_at(drop.at)
            if not isinstance(under, Clip):
                raise Refused(say("A colour table belongs on a clip."), next_step=say("Drop it on a clip."))
            await self.set_table([under.id], tables[0])
            return
        media = await bringing.brought(self._bench, drop.assets, drop.files)
        await self._editor.rest()
        if drop.replaces is not None:
            self._editor.replace_media(media[0], drop.replaces)
        else:
            self._editor.place_media(media, drop.where, at=drop.at, track=drop.track)

    async def set_table(self, clips: Sequence[ItemId], path: Path | None) -> None:
        """Give clips a colour table: the file, or one that is asked for. Raises BadInput for a broken one."""
        if path is None:
            files = await dialogs.choose_files(self._parent, say("Choose a colour table"), "*.cube *.CUBE", many=False)
            if not files:
                return
            path = files[0]
        media = await self._bench.lanes.run(FILES, colour_tables.table_of, self._bench.desk, path)

        def edit(reel: Reel) -> Reel:
            reel = add_media(reel, media)
            for id in clips:
                reel = adjust(reel, id, lut=media.id)
            return reel

        await self._editor.rest()
        self._editor.apply(say("Colour table"), edit)

    async def replace_with_file(self) -> None:
        """Another file for the selected item; everything done to it stays."""
        item = self._chosen()
        files = await dialogs.choose_files(self._parent, say("Replace with a file"), many=False)
        if files:
            await self._replace(item, files=files)

    async def replace_with_chosen(self) -> None:
        """The file chosen among the material, in the place of the selected item's."""
        chosen = self._side.media.list.selected()
        if not chosen:
            raise Refused(say("No material is chosen."), next_step=say("Choose a file at the side first."))
        await self._replace(self._chosen(), assets=chosen[:1])

    def _chosen(self) -> ItemId:
        item = self._editor.only_selected()
        if item is None:
            raise Refused(say("Select one clip first."))
        return item.id

    async def _replace(self, item: ItemId, *, assets: Sequence[str] = (), files: Sequence[Path] = ()) -> None:
        media = await bringing.brought(self._bench, assets, files)
        await self._editor.rest()
        self._editor.replace_media(media[0], item)

    async def find_beats(self) -> None:
        """Find the beats of the music; they stand on the ruler, and edges stick to them."""
        from brova_desktop.ui.reels.listening import find_all_beats

        found = await find_all_beats(self._bench, self._editor)
        self.set_tempo()
        if not found:
            raise Refused(say("No steady beat was found in the music."),
                          next_step=say("Type its tempo, or tap along while it plays."))
        tempo = self._editor.tempo or 0
        self._bench.notices.say(say("The beats are on the ruler: {bpm} a minute.", bpm=f"{tempo:.0f}"), tone=Tone.OK)

    def set_tempo(self) -> None:
        """Show the bar that sets the beats by hand."""
        self._editor.view.emit("tempo")

    def record_voice(self) -> None:
        """Show the bar that records a voice."""
        self._editor.view.emit("record")

    async def import_voice(self) -> None:
        """A recording made elsewhere, at the playhead."""
        files = await dialogs.choose_files(self._parent, say("Import a recording"), many=False)
        if files:
            media = await bringing.brought(self._bench, (), files)
            await self._editor.rest()
            self._editor.place_voice(media[0], int(self._editor.playhead))

"""The rows of the studio: whole reels, playing, looking, rendering; and the timeline's, while a reel is open."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from brova_desktop.domain.reels.records import Clip, Cue, Overlay, PictureItem, Sound, VideoItem
from brova_desktop.domain.words import say
from brova_desktop.ui.bridge.actions import Action, Menu
from brova_desktop.ui.reels.actions_timeline import TIMELINE_ROWS
from brova_desktop.ui.reels.editing import ReelEditor

if TYPE_CHECKING:
    from brova_desktop.ui.reels.studio import ReelsStudio

    Row = Action[ReelsStudio]
else:
    Row = Action  # an alias with a parameter cannot make frozen objects with slots


def _open(studio: ReelsStudio) -> bool:
    return studio.page is not None


def _listed(studio: ReelsStudio) -> bool:
    return studio.page is None and bool(studio.list_page.list.selected())


def _in_list(studio: ReelsStudio) -> bool:
    return studio.page is None


def _overlaid(studio: ReelsStudio) -> bool:
    """Whether something over the picture is selected."""
    return studio.editor is not None and any(isinstance(item, Overlay | Cue) for item in studio.editor.selected_items())


def _replaceable(studio: ReelsStudio) -> bool:
    """Whether the one thing selected shows a file."""
    found = studio.editor.only_selected() if studio.editor is not None else None
    return isinstance(found, Clip | VideoItem | PictureItem | Sound)


def _replaceable_here(studio: ReelsStudio) -> bool:
    return _replaceable(studio) and studio.page is not None and bool(studio.page.side.media.list.selected())


def _on_page(row: str) -> Any:
    """Something that the page of the open reel does; it may be work that lasts."""
    def run(studio: ReelsStudio) -> object:
        return getattr(studio.page.errands, row)() if studio.page is not None else None

    return run


def _move_inside(studio: ReelsStudio) -> None:
    if studio.page is not None:
        studio.page.inspector.move_inside()


def _tap(studio: ReelsStudio) -> None:
    if studio.page is not None:
        if studio.page.tempo.isHidden():
            studio.page.errands.set_tempo()
        studio.page.tempo.tap()


def _played(row: str) -> Any:
    """Something of the player of the open reel."""
    def run(studio: ReelsStudio) -> object:
        player = studio.page.player if studio.page is not None else None
        return getattr(player, row)() if player is not None else None

    return run


def _transport(way: int) -> Any:
    def run(studio: ReelsStudio) -> None:
        if studio.page is not None:
            transport = studio.page.player.transport
            if way:
                transport.shuttle(way)
            else:
                transport.toggle()

    return run


def _timeline(row: Action[ReelEditor]) -> Row:
    """A row of the timeline: for the reel that is open."""
    def when(studio: ReelsStudio) -> bool:
        return studio.editor is not None and row.when(studio.editor)

    def run(studio: ReelsStudio) -> object:
        return row.run(studio.editor) if studio.editor is not None else None

    def checked(studio: ReelsStudio) -> bool:
        return studio.editor is not None and row.checked is not None and row.checked(studio.editor)

    return Row(row.id, row.title, run, row.menu, row.keys, row.icon, when, checked if row.checked else None,
               row.mirrored)


_WHOLE = [
    Row("reels.new", say("New reel"), lambda s: s.new_reel("9:16"), Menu.FILE, ("Ctrl+N",), "plus"),
    Row("reels.open", say("Open"), lambda s: s.open_selected(), Menu.FILE, ("Ctrl+O",), "folder-open", _listed),
    Row("reels.rename", say("Rename"), lambda s: s.rename_selected(), Menu.FILE, ("F2",), "pencil", _listed),
    Row("reels.copy-reel", say("Duplicate"), lambda s: s.duplicate_selected(), Menu.FILE, ("Ctrl+D",), "copy", _listed),
    Row("reels.bin", say("Delete reel"), lambda s: s.bin_selected(), Menu.FILE, (), "trash-2", _listed),
    Row("reels.save", say("Save now"), lambda s: s.save_now(), Menu.FILE, ("Ctrl+S",), "save", _open),
    Row("reels.back", say("All reels"), lambda s: s.back_to_list(), Menu.FILE, ("Ctrl+W",), "layout-grid", _open),
    Row("reels.render", say("Render"), lambda s: s.show_render(), Menu.FILE, ("Ctrl+R",), "film", _open),
    Row("reels.export-frame", say("Save this frame as a picture"), lambda s: s.export("frame"), Menu.FILE, (), "image",
        _open),
    Row("reels.load-captions", say("Load captions"), lambda s: s.export("load-captions"), Menu.FILE, (), "captions",
        _open),
    Row("reels.export-captions", say("Save the captions"), lambda s: s.export("captions"), Menu.FILE, (), "captions",
        _open),
    Row("reels.export-sound", say("Save the sound"), lambda s: s.export("sound"), Menu.FILE, (), "file-audio", _open),
    Row("reels.export-otio", say("Save for another editor (OpenTimelineIO)"), lambda s: s.export("otio"), Menu.FILE, (),
        "share-2", _open),
    Row("reels.post", say("Post this reel"), lambda s: s.post(), Menu.POST, ("Ctrl+Return",), "send", _open),
]
_PLAYING = [
    Row("reels.play", say("Play or pause"), _transport(0), Menu.PLAY, ("Space", "K"), "play", _open),
    Row("reels.backward", say("Play backward, faster"), _transport(-1), Menu.PLAY, ("J",), "rewind", _open),
    Row("reels.forward", say("Play forward, faster"), _transport(1), Menu.PLAY, ("L",), "fast-forward", _open),
    Row("reels.repeat", say("Repeat"), _played("toggle_repeat"), Menu.PLAY, ("Ctrl+L",), "refresh-cw", _open),
    Row("reels.full-screen", say("Preview on the whole screen"), lambda s: s.full_screen(), Menu.VIEW, ("F",),
        "maximize", _open),
    Row("reels.captions", say("Captions on the preview"), _played("toggle_captions"), Menu.VIEW, ("C",), "captions",
        _open, checked=lambda s: s.page is not None and s.page.player.captions_shown),
    Row("reels.grid", say("Title-safe grid"), _played("toggle_grid"), Menu.VIEW, ("G",), "grid-2x2", _open,
        checked=lambda s: s.page is not None and s.page.player.stage.grid),
    Row("reels.move-inside", say("Move into the safe zone"), _move_inside, Menu.CLIP, ("Ctrl+Shift+I",), "frame",
        _overlaid),
    Row("reels.find", say("Search"), lambda s: s.focus_search(), Menu.VIEW, ("Ctrl+F",), "search"),
]
_ERRANDS = [
    Row("reels.replace", say("Replace with a file"), _on_page("replace_with_file"), Menu.CLIP, ("Ctrl+Shift+R",),
        "replace", _replaceable),
    Row("reels.replace-here", say("Replace with the chosen material"), _on_page("replace_with_chosen"), Menu.CLIP,
        ("Alt+R",), "replace", _replaceable_here),
    Row("reels.find-beats", say("Find the beats of the music"), _on_page("find_beats"), Menu.CLIP, ("Shift+B",),
        "audio-lines", _open),
    Row("reels.set-tempo", say("Set the tempo of the music"), _on_page("set_tempo"), Menu.CLIP, ("Alt+T",),
        "audio-lines", _open),
    Row("reels.tap-beat", say("Tap a beat of the music"), _tap, Menu.CLIP, ("T",), "", _open),
    Row("reels.record-voice", say("Record a voice"), _on_page("record_voice"), Menu.INSERT, ("Shift+R",), "mic", _open),
]
ROWS: list[Row] = [*_WHOLE, *_PLAYING, *_ERRANDS, *(_timeline(row) for row in TIMELINE_ROWS)]

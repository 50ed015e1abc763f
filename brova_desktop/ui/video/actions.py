"""Everything that can be done in the video studio, as rows."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from brova_desktop.domain.words import say
from brova_desktop.ui.bridge.actions import Action, Menu

if TYPE_CHECKING:
    from brova_desktop.ui.video.clip.page import ClipPage
    from brova_desktop.ui.video.opening import Opening
    from brova_desktop.ui.video.presenter import VideoPresenter


class Screen(Protocol):
    """What actions ask of the studio itself: focus, selection, looks."""

    video: VideoPresenter
    opening: Opening

    @property
    def page(self) -> ClipPage | None: ...

    def undo(self) -> object: ...
    def redo(self) -> object: ...
    def open_one(self) -> None: ...
    def play_pause(self) -> None: ...
    def rename(self) -> None: ...
    def select_all(self) -> None: ...
    def search_field(self) -> None: ...
    def view_as(self, *, grid: bool) -> None: ...


def _in_bin(screen: Screen) -> bool:
    return screen.video.filter.in_bin


def _any(screen: Screen) -> bool:
    return len(screen.video.selected) > 0


def _usable(screen: Screen) -> bool:
    return screen.video.usable


def _one(screen: Screen) -> bool:
    return screen.video.one is not None


def _has_time(screen: Screen) -> bool:
    return screen.page is not None and screen.page.has_time


def _on_page(do: Callable[[ClipPage], object]) -> Callable[[Screen], object]:
    """Something for whichever page is open."""
    return lambda screen: do(screen.page) if screen.page is not None else None


ROWS: tuple[Action[Screen], ...] = (
    Action("video.import", say("Import files"), lambda s: s.video.imports.choose(), Menu.FILE, ("Ctrl+I",), "import"),
    Action("video.import-folder", say("Import a folder"), lambda s: s.video.imports.choose_folder(), Menu.FILE,
           ("Ctrl+Shift+I",), "folder"),
    Action("video.watch-folder", say("Watch a folder"), lambda s: s.video.files.watch(), Menu.FILE, (), "folder-search",
           checked=lambda s: s.video.files.is_watching),
    Action("video.undo", say("Undo"), lambda s: s.undo(), Menu.EDIT, ("Ctrl+Z",), "undo-2",
           when=lambda s: s.video.history.undo is not None if s.page is None else s.page.can_undo, mirrored=True),
    Action("video.redo", say("Redo"), lambda s: s.redo(), Menu.EDIT, ("Ctrl+Shift+Z", "Ctrl+Y"), "redo-2",
           when=lambda s: s.video.history.redo is not None if s.page is None else s.page.can_redo, mirrored=True),
    Action("video.find", say("Search"), lambda s: s.search_field(), Menu.EDIT, ("Ctrl+F",), "search"),
    Action("video.trim", say("Trim"), lambda s: s.opening.trim(), Menu.CLIP, ("Ctrl+T",), "scissors",
           when=lambda s: s.opening.can_trim),
    Action("video.fix", say("Fix for platforms"), lambda s: s.opening.fix(), Menu.CLIP, ("Ctrl+Shift+F",),
           "wand-sparkles", when=lambda s: s.opening.can_fix),
    Action("video.thumbnail", say("Choose a thumbnail"), lambda s: s.opening.cover(), Menu.CLIP, ("Ctrl+Shift+T",),
           "image", when=lambda s: s.opening.can_choose_cover),
    Action("video.captions", say("Edit captions"), lambda s: s.opening.captions(), Menu.CLIP, ("Ctrl+E",), "captions",
           when=lambda s: s.opening.can_trim),
    Action("video.new-reel", say("New reel from these"), lambda s: s.video.files.new_reel(), Menu.CLIP, ("Ctrl+R",),
           "clapperboard", when=_usable),
    Action("video.post", say("Post this"), lambda s: s.video.files.post(), Menu.POST, ("Ctrl+P",), "send",
           when=_usable),
    Action("video.new-collection", say("New collection"), lambda s: s.video.collecting.new(), Menu.CLIP, (),
           "folder-plus"),
    Action("video.take-out", say("Take out of the collection"), lambda s: s.video.collecting.take_out(), Menu.CLIP,
           when=lambda s: _usable(s) and s.video.filter.collection is not None),
    Action("video.rename-collection", say("Rename the collection"), lambda s: s.video.collecting.rename(), Menu.CLIP,
           when=lambda s: s.video.filter.collection is not None),
    Action("video.remove-collection", say("Remove the collection"), lambda s: s.video.collecting.remove(), Menu.CLIP,
           when=lambda s: s.video.filter.collection is not None),
    Action("video.save-filter", say("Save this filter"), lambda s: s.video.collecting.save_filter(), Menu.VIEW, (),
           "bookmark-plus", when=lambda s: bool(s.video.filter.narrowed or s.video.filter.text)),
    Action("video.clear-filters", say("Clear filters"), lambda s: s.video.clear_filters(), Menu.VIEW, (), "filter",
           when=lambda s: bool(s.video.filter.narrowed or s.video.filter.text)),
    Action("video.grid", say("Show as a grid"), lambda s: s.view_as(grid=True), Menu.VIEW, (), "layout-grid",
           checked=lambda s: s.video.is_grid),
    Action("video.list", say("Show as a list"), lambda s: s.view_as(grid=False), Menu.VIEW, (), "list",
           checked=lambda s: not s.video.is_grid),
    Action("video.open-folder", say("Show in its folder"), lambda s: s.video.files.open_folder(), Menu.CLIP, (),
           "folder-open", when=_one),
    Action("video.relink", say("Show where it is"), lambda s: s.video.files.relink(), Menu.CLIP, (), "link",
           when=lambda s: s.video.files.is_missing),
    Action("video.search-missing", say("Look for missing files in a folder"),
           lambda s: s.video.files.search_missing(), Menu.FILE, (), "folder-search",
           when=lambda s: s.video.files.any_missing),
    Action("video.restore", say("Put back"), lambda s: s.video.restore(), Menu.EDIT, (), "undo-2",
           when=lambda s: _in_bin(s) and _any(s)),
    Action("video.empty-bin", say("Empty the bin"), lambda s: s.video.empty_bin(), Menu.FILE, (), "trash-2",
           when=_in_bin),
    Action("video.do-it", say("Do it"), _on_page(lambda page: page.do_it()), Menu.CLIP, ("Ctrl+Return",), "check",
           when=lambda s: s.page is not None and s.page.can_do),
    Action("video.back", say("Back to the library"), lambda s: s.opening.leave(), Menu.GO, ("Alt+Left",), "arrow-left",
           when=lambda s: s.page is not None, mirrored=True),
)
"""What works wherever the focus is in the studio."""

LIST_ROWS: tuple[Action[Screen], ...] = (
    Action("video.open", say("Open"), lambda s: s.open_one(), Menu.CLIP, ("Return", "Enter"), "expand", when=_any),
    Action("video.play", say("Play or pause"), lambda s: s.play_pause(), Menu.PLAY, ("Space",), "play",
           when=lambda s: _one(s) if s.page is None else s.page.can_play),
    Action("video.rename", say("Edit the title"), lambda s: s.rename(), Menu.EDIT, ("F2",), "pencil",
           when=lambda s: _one(s) and not _in_bin(s)),
    Action("video.select-all", say("Select all"), lambda s: s.select_all(), Menu.EDIT, ("Ctrl+A",), "squares-unite"),
    Action("video.bin", say("Put into the bin"), lambda s: s.video.to_bin(), Menu.EDIT, ("Del",), "trash-2",
           when=_usable),
    Action("video.delete", say("Delete for good"), lambda s: s.video.delete(), Menu.EDIT, ("Shift+Del",), "trash-2",
           when=lambda s: _in_bin(s) and _any(s)),
)
"""What works while the list has the focus: these keys mean something else in fields and buttons."""

PAGE_ROWS: tuple[Action[Screen], ...] = (
    Action("video.mark-in", say("Start here"), _on_page(lambda page: page.mark(end=False)), Menu.PLAY, ("I",),
           "arrow-left-to-line", when=lambda s: s.page is not None and s.page.has_marks),
    Action("video.mark-out", say("End here"), _on_page(lambda page: page.mark(end=True)), Menu.PLAY, ("O",),
           "arrow-right-to-line", when=lambda s: s.page is not None and s.page.has_marks),
    Action("video.frame-back", say("Back by a frame"), _on_page(lambda page: page.step(-1)), Menu.PLAY, ("Left",),
           "step-back", when=_has_time),
    Action("video.frame-on", say("On by a frame"), _on_page(lambda page: page.step(1)), Menu.PLAY, ("Right",),
           "step-forward", when=_has_time),
    Action("video.second-back", say("Back by a second"), _on_page(lambda page: page.step(seconds=-1)), Menu.PLAY,
           ("Shift+Left",), when=_has_time),
    Action("video.second-on", say("On by a second"), _on_page(lambda page: page.step(seconds=1)), Menu.PLAY,
           ("Shift+Right",), when=_has_time),
    Action("video.to-start", say("To the beginning"), _on_page(lambda page: page.to_edge(end=False)), Menu.PLAY,
           ("Home",), "skip-back", when=_has_time),
    Action("video.to-end", say("To the end"), _on_page(lambda page: page.to_edge(end=True)), Menu.PLAY, ("End",),
           "skip-forward", when=_has_time),
    Action("video.key-frame-back", say("To the key frame before"), _on_page(lambda page: page.to_key_frame(back=True)),
           Menu.PLAY, ("[",), when=lambda s: s.page is not None and s.page.has_marks),
    Action("video.key-frame-on", say("To the next key frame"), _on_page(lambda page: page.to_key_frame(back=False)),
           Menu.PLAY, ("]",), when=lambda s: s.page is not None and s.page.has_marks),
)
"""What works on the board of the page a clip is worked on."""

CONTEXT = ("video.open", "video.play", "-", "video.trim", "video.fix", "video.thumbnail", "video.captions", "-",
           "video.new-reel", "video.post", "-", "video.rename", "video.take-out", "video.open-folder", "video.relink",
           "-", "video.bin")  # fmt: skip
CONTEXT_BIN = ("video.restore", "video.delete", "-", "video.empty-bin")
CONTEXT_EMPTY = ("video.import", "video.import-folder", "video.search-missing", "-", "video.select-all")

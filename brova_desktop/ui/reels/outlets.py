"""What leads out of an open reel: rendering it, posting it, and files beside it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices

from brova_desktop.domain.presets.encoding import Quality
from brova_desktop.domain.words import say
from brova_desktop.ui.bridge.notices import NoticeButton, Tone
from brova_desktop.ui.bridge.studio import Studio
from brova_desktop.ui.bridge.words import t
from brova_desktop.ui.bridge.workbench import Place, Workbench
from brova_desktop.ui.reels.editing import ReelEditor
from brova_desktop.ui.reels.editor_page import EditorPage
from brova_desktop.ui.reels.exports import export, load_captions
from brova_desktop.ui.reels.render_dialog import RenderDialog
from brova_desktop.ui.reels.render_job import RenderJob, State, usual_preset


class ReelOutlets(Studio):
    """The half of the reels studio that is about what becomes of a reel."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench)
        self.page: EditorPage | None = None
        self.editor: ReelEditor | None = None
        self.render_job = RenderJob(bench)
        self._memory: dict[str, Any] = {}
        self._dialog: RenderDialog | None = None

    def show_render(self) -> None:
        """The render dialog, for the reel as it is now."""
        if self.editor is None:
            return
        reel = self.editor.reel
        preset = str(self._memory.get("preset", "")) or usual_preset(reel)
        quality = Quality(self.bench.settings.current.engine.quality)
        dialog = RenderDialog(self, self.render_job, reel, reel.title or t("Untitled reel"), preset, quality)
        dialog.render_asked.connect(self._render)
        dialog.cancel_asked.connect(lambda: self.start(self.render_job.cancel(), "stop render"))
        dialog.open_asked.connect(lambda: _show_file(self.render_job.state.file))
        dialog.folder_asked.connect(lambda: _show_file(self.render_job.state.file, folder=True))
        dialog.post_asked.connect(self._post_rendered)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._dialog = dialog
        dialog.finished.connect(self._dialog_closed)
        dialog.open()

    def _dialog_closed(self) -> None:
        self._dialog = None

    def _render(self, name: str, preset: str, quality: str) -> None:
        if self.editor is not None and not self.render_job.state.under_way:
            self._memory["preset"] = preset
            self.start(self.render_job.run(self.editor.opened, name, preset, Quality(quality)), "render")

    def _rendering(self, state: State) -> None:
        if self.page is not None:
            self.page.show_render(state)
        if self._dialog is None and state.file is not None:
            post = NoticeButton(say("Post this"), self._post_rendered)
            self.bench.notices.say(say("{name} is rendered.", name=state.name), tone=Tone.OK, buttons=(post,))
        if self._dialog is None and state.error is not None:
            self.bench.notices.tell(state.error)

    def _post_rendered(self) -> None:
        file = self.render_job.state.file
        if file is not None:
            if self._dialog is not None:
                self._dialog.accept()
            title = str(self.render_job.state.result.get("title", ""))  # another reel may be open by now
            self.bench.go(Place("calendar", intent="new-post", values={"media": [str(file)], "caption": title}))

    def post(self) -> None:
        """Post what was rendered last; a reel that has not been rendered is rendered first."""
        if self.render_job.state.file is not None and not self._is_newer_than_render():
            self._post_rendered()
        else:
            self.show_render()

    def _is_newer_than_render(self) -> bool:
        return self.editor is not None and self.render_job.rendered is not self.editor.reel

    async def export(self, what: str) -> None:
        """Save a frame, the captions, the sound or a timeline for another editor as a file."""
        if self.editor is not None and what == "load-captions":
            await load_captions(self, self.bench, self.editor)
        elif self.editor is not None:
            saved = await export(self, self.bench, self.editor, what)
            if saved is not None:
                open_it = NoticeButton(say("Show in folder"), lambda: _show_file(saved, folder=True))
                self.bench.notices.say(say("{name} is saved.", name=saved.name), tone=Tone.OK, buttons=(open_it,))

    def start(self, work: Any, name: str, *, replace: bool = False) -> None:
        """Work of this studio: it ends with it."""
        self.scope.start(work, name=name, replace=replace)


def _show_file(file: Path | None, *, folder: bool = False) -> None:
    if file is not None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(file.parent if folder else file)))

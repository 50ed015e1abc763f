"""Notices about the folder whose new files come in by themselves."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from brova_desktop.domain.observe import Subscription
from brova_desktop.domain.words import say
from brova_desktop.ui.bridge.notices import NoticeButton, Tone
from brova_desktop.ui.bridge.workbench import Place, Workbench

if TYPE_CHECKING:
    from brova_desktop.services.library.folder_watch import FolderWatch, Watched


def follow_folder(bench: Workbench, watch: FolderWatch) -> Subscription:
    """Say what came in, with the way to it, and what went wrong."""

    def hear(news: Watched) -> None:
        buttons: tuple[NoticeButton, ...] = ()
        if news.assets:
            buttons = (NoticeButton(say("Show"), partial(bench.go, Place("video", news.assets[-1]))),)
        bench.notices.say(news.words, tone=Tone.WARN if news.is_trouble else Tone.OK, buttons=buttons)

    return watch.told.subscribe(hear)

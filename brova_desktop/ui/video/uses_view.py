"""The family of a file and where it is used: what it was made of, its versions, reels and posts, and their results."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from brova_desktop.domain.media.made import How, Made
from brova_desktop.domain.posts.target import TargetState
from brova_desktop.domain.presets.table import PRESETS
from brova_desktop.domain.timecode import show_time
from brova_desktop.ui.bridge.words import END, day, isolated, t
from brova_desktop.ui.bridge.workbench import Place
from brova_desktop.ui.theme.icons import pixmap
from brova_desktop.ui.theme.type import scaled
from brova_desktop.ui.video.names import LRI
from brova_desktop.ui.widgets.controls import Elided, Label

if TYPE_CHECKING:
    from brova_desktop.services.uses import PostUse, Uses

ICONS = {How.TRIMMED: "scissors", How.CONVERTED: "wand-sparkles", How.RENEWED: "refresh-cw"}


class UsesView(QWidget):
    """Nothing at all for a file without family and use. `go` leads to what a line names."""

    def __init__(self, go: Callable[[Place], object]) -> None:
        super().__init__()
        self._go = go
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self.lines: list[Elided] = []
        self._parts: list[QWidget] = []
        self._shown: Uses | None = None

    def show_uses(self, uses: Uses | None, platforms: dict[str, str]) -> None:
        """Show these; `platforms` are the names of platforms by their keys."""
        if uses == self._shown:
            return
        self._shown = uses
        for old in self._parts:
            old.hide()
            old.deleteLater()
        self._parts, self.lines = [], []
        if uses is None:
            return
        if uses.source is not None:
            self._title(t("Made of"))
            source = uses.source
            self._line("arrow-up", source.asset.label, how(source.made), Place("video", source.asset.id))
        if uses.variants:
            self._title(t("Versions"))
        for one in uses.variants:
            self._line(ICONS[one.made.how], one.asset.label, how(one.made), Place("video", one.asset.id))
        if uses.reels or uses.posts:
            self._title(t("Where it is used"))
        for reel, title in uses.reels:
            self._line("clapperboard", title or t("Untitled"), t("Reel"), Place("reels", reel))
        for post in uses.posts:
            self._line("send", post.name or t("Untitled"), standing(post, platforms), Place("calendar", post.post))

    def _title(self, words: str) -> None:
        label = Label(words, "section")
        label.setContentsMargins(0, 8, 0, 0)
        self._parts.append(label)
        self._column.addWidget(label)

    def _line(self, icon: str, title: str, more: str, place: Place) -> None:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        sign = Label("")
        sign.setPixmap(pixmap(icon, "text2", size=scaled(16), scale=2))
        words = QVBoxLayout()
        words.setSpacing(0)
        link = Elided(title, partial(self._go, place), kind="link", name=f"{title}, {more}")
        self.lines.append(link)
        words.addWidget(link, 0, Qt.AlignmentFlag.AlignLeading)
        sign.setFixedHeight(link.sizeHint().height())  # beside the middle of the title
        row.insertWidget(0, sign, 0, Qt.AlignmentFlag.AlignTop)
        words.addWidget(Label(more, "hint", wrap=True))
        row.addLayout(words, 1)
        self._parts.append(line)
        self._column.addWidget(line)


def how(made: Made) -> str:
    """How a version came about."""
    if made.how is How.TRIMMED:
        return t("Piece {span}", span=f"{LRI}{show_time(made.start)[:-1]} - {show_time(made.end)[:-1]}{END}")
    if made.how is How.RENEWED:
        return t("Later version of the file")
    row = PRESETS.get(made.place)
    return t("For {place}", place=t(row.name) if row is not None else made.place)


def standing(use: PostUse, platforms: dict[str, str]) -> str:
    """Where a post stands, and how it does when it is out."""
    target = use.target
    parts = [platforms.get(target.platform, target.platform), isolated(use.account), _state(use)]
    reading = use.reading
    if reading is not None:
        if reading.views is not None:
            parts.append(t("{count} views", count=reading.views))
        if reading.likes is not None:
            parts.append(t("{count} likes", count=reading.likes))
    return " · ".join(part for part in parts if part)


def _state(use: PostUse) -> str:
    target = use.target
    if target.published is not None and target.state in (TargetState.PUBLISHED, TargetState.CONFIRMING):
        return t("published {day}", day=day(target.published.at.astimezone()))
    if target.state is TargetState.DRAFT:
        return t("draft")
    if target.state is TargetState.FAILED:
        return t("failed")
    if target.state is TargetState.CANCELLED:
        return t("cancelled")
    if target.due is not None and target.state in (TargetState.SCHEDULED, TargetState.HANDED_OVER):
        return t("planned for {day}", day=day(target.due.astimezone()))
    return t("under way")

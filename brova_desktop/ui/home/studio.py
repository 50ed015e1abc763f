"""Home: what needs you now, today and the days after, the last results, and how to begin."""

from __future__ import annotations

from functools import partial
from typing import Any, ClassVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from brova_desktop.domain.changes import Changes
from brova_desktop.domain.words import say
from brova_desktop.jobs.lanes import LIBRARY
from brova_desktop.paths import demo_folder
from brova_desktop.ui.bridge.actions import ActionSet
from brova_desktop.ui.bridge.studio import Studio
from brova_desktop.ui.bridge.words import day, t
from brova_desktop.ui.bridge.workbench import Place, Workbench
from brova_desktop.ui.home.actions import ROWS
from brova_desktop.ui.home.cards import (
    AwayCard,
    Checklist,
    ErrandCard,
    LanguageCard,
    MediaCard,
    PostsCard,
    ReelsCard,
)
from brova_desktop.ui.home.presenter import DISMISSED, HomeView, look
from brova_desktop.ui.theme.type import scaled
from brova_desktop.ui.widgets.controls import Button, Label
from brova_desktop.ui.widgets.panels import EmptyState, TopBar

WIDEST, NARROWEST = 1320, 720
SOON_MS = 400


class HomeStudio(Studio):
    key: ClassVar[str] = "home"
    title = say("Home")
    icon: ClassVar[str] = "house"
    ROWS = ROWS

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench)
        self._actions = self.make_actions(self)
        self.view: HomeView | None = None
        self._shown: tuple[HomeView, bool] | None = None
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        bar = TopBar(t("Home"))
        bar.state.setText(day(bench.clock.now().astimezone(), "dddd d MMMM"))
        for id, kind in (("home.import", "plain"), ("home.new-post", "plain"), ("home.new-reel", "primary")):
            action = self._actions.qt[id]
            row = next(row for row in ROWS if row.id == id)
            bar.end.addWidget(Button(action.text(), action.trigger, kind=kind, icon_name=row.icon,
                                     hint=action.toolTip()))
        outer.addWidget(bar)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._page = QWidget()
        self._rows = QHBoxLayout(self._page)
        self._rows.setContentsMargins(24, 20, 24, 24)
        self._rows.setSpacing(20)
        area.setWidget(self._page)
        outer.addWidget(area, 1)
        self._columns: QBoxLayout | None = None
        self._fill_with(EmptyState("hourglass", t("One moment"), t("Looking at what is planned.")))
        self._soon = QTimer(self)  # an import of hundreds of files is one look, not hundreds
        self._soon.setSingleShot(True)
        self._soon.setInterval(SOON_MS)
        self._soon.timeout.connect(self.refresh)
        self._listening = bench.changed.subscribe(self._changed)

    @property
    def actions_set(self) -> ActionSet[Any]:
        return self._actions

    def shown(self) -> None:
        self.refresh()

    def refresh(self) -> None:
        """Look at everything again."""
        self.scope.start(self._load(), name="home", replace=True)

    def dismiss_checklist(self) -> None:
        """The person knows the way: the list stays away in this workspace."""
        self.bench.memory.setdefault("home", {}).setdefault(DISMISSED, []).append(self._workspace)
        self.refresh()

    @property
    def _workspace(self) -> str:
        return self.bench.desk.workspace.card.id

    async def close_studio(self) -> None:
        self._listening.close()
        self._soon.stop()
        await super().close_studio()

    def _changed(self, changes: Changes) -> None:
        if self.isVisible() and not self._soon.isActive():
            self._soon.start()

    async def _load(self) -> None:
        now = self.bench.clock.now()
        view = await self.bench.lanes.run(
            LIBRARY, look, self.bench.desk, self.bench.line, now, lambda moment: moment.astimezone())
        dismissed = self._workspace in self.bench.memory.get("home", {}).get(DISMISSED, ())
        if (view, dismissed) != self._shown:  # building the page anew costs more than a frame
            self._shown = (view, dismissed)
            self.view = view
            self._show(view, dismissed)

    def _show(self, view: HomeView, dismissed: bool) -> None:
        first, second = QVBoxLayout(), QVBoxLayout()
        for column in (first, second):
            column.setSpacing(16)
            column.setAlignment(Qt.AlignmentFlag.AlignTop)
        if not view.is_begun and not dismissed:
            first.addWidget(Checklist(self.bench, view.steps, self.dismiss_checklist))
        if view.away:
            first.addWidget(AwayCard(self.bench, view.away))
        if view.errands:
            first.addWidget(ErrandCard(self.bench, view.errands))
        first.addWidget(PostsCard(self.bench, t("Today"), view.today, t("Nothing more is planned for today."),
                                  Place("calendar", intent="new-post"), t("Plan a post")))
        if view.later:
            first.addWidget(PostsCard(self.bench, t("Next days"), view.later, "", None, ""))
        if self.bench.settings.current.general.language == "system":  # nobody has chosen yet
            second.addWidget(LanguageCard(lambda code: self.bench.settings.set("general.language", code)))
        second.addWidget(ReelsCard(self.bench, view.reels))
        if view.media:
            second.addWidget(MediaCard(self.bench, view.media))
        second.addWidget(PostsCard(self.bench, t("Last published"), view.results,
                                   t("What you publish appears here with its results."), None, ""))
        if view.sandbox:
            second.addWidget(Label(t("This is a sandbox workspace: posts go to simulators on this computer and to "
                                     "nobody else."), "hint", wrap=True))
        if self.bench.desk.workspace.folder.root == demo_folder():
            away = Place("workspace", intent="remove-demo")
            second.addWidget(Button(t("Remove the demo"), partial(self.bench.go, away), kind="link"), 0,
                             Qt.AlignmentFlag.AlignLeading)
        self._place(first, second)

    def _place(self, first: QVBoxLayout, second: QVBoxLayout) -> None:
        whole = QWidget()
        self._columns = row = QBoxLayout(QBoxLayout.Direction.LeftToRight, whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(20)
        row.addLayout(first, 3)
        row.addLayout(second, 2)
        self._arrange()
        whole.setMaximumWidth(scaled(WIDEST))
        self._fill_with(whole)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Side by side where there is room for two columns, else one below the other."""
        if self._columns is not None:
            wide = self.width() >= scaled(NARROWEST)
            self._columns.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)

    def _fill_with(self, widget: QWidget) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        self._rows.addWidget(widget, 1)

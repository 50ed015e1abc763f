"""The calendar studio: places the panes and lets them talk."""

from __future__ import annotations

from typing import Any, ClassVar

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from brova_desktop.domain.changes import Changes, Subject
from brova_desktop.domain.ids import PostId
from brova_desktop.domain.observe import Subscription
from brova_desktop.domain.words import Words, say
from brova_desktop.jobs.lanes import FILES
from brova_desktop.ui.bridge.actions import ActionSet
from brova_desktop.ui.bridge.studio import Studio
from brova_desktop.ui.bridge.words import is_mirrored, locale, t
from brova_desktop.ui.bridge.workbench import Place, Workbench
from brova_desktop.ui.calendar.accounts.pane import AccountsPane
from brova_desktop.ui.calendar.actions import ROWS
from brova_desktop.ui.calendar.banner import Banner
from brova_desktop.ui.calendar.composer.drawer import WIDTH as DRAWER_WIDTH
from brova_desktop.ui.calendar.composer.drawer import ComposerDrawer
from brova_desktop.ui.calendar.composer.presenter import Composer
from brova_desktop.ui.calendar.composer.standing import Standing
from brova_desktop.ui.calendar.composer.zones import all_zones
from brova_desktop.ui.calendar.dates import View
from brova_desktop.ui.calendar.month import NARROWEST
from brova_desktop.ui.calendar.pages import Pages
from brova_desktop.ui.calendar.presenter import CalendarPresenter
from brova_desktop.ui.calendar.queue.pane import QueuePane
from brova_desktop.ui.calendar.queue.presenter import QueuePresenter
from brova_desktop.ui.calendar.sidebar import Sidebar
from brova_desktop.ui.calendar.spelling import late_policy, system_zone
from brova_desktop.ui.calendar.thumbs import Thumbs
from brova_desktop.ui.calendar.verbs import CalendarVerbs
from brova_desktop.ui.calendar.wiring import wire_panes
from brova_desktop.ui.theme.type import scaled
from brova_desktop.ui.widgets.controls import Button, IconButton, Line
from brova_desktop.ui.widgets.inputs import Segments
from brova_desktop.ui.widgets.panels import TopBar

MINUTE_MS, GATHER_MS = 30_000, 120
VIEWS = {View.MONTH: say("Month"), View.WEEK: say("Week"), View.DAY: say("Day"), View.LANES: say("Lanes"),
         View.LIST: say("List"), View.QUEUE: say("Queue"), View.ACCOUNTS: say("Accounts")}


class CalendarStudio(Studio):
    """Posts in time, their accounts and what becomes of them."""

    key: ClassVar[str] = "calendar"
    title: ClassVar[Words] = say("Calendar")
    icon: ClassVar[str] = "calendar"
    ROWS = ROWS
    OF_WORKSPACE = frozenset({"post"})

    heard = Signal(object)
    """Changes, from whatever thread they were told in."""
    progressed = Signal(object)

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench)
        zone = system_zone()
        self.presenter = CalendarPresenter(bench, first_weekday=locale().firstDayOfWeek().value, zone=zone)
        self.presenter.start = lambda work: self.scope.start(work, name="undo")  # type: ignore[method-assign]
        self.composer, self.queue = Composer(bench, zone), QueuePresenter(bench)
        self.thumbs = Thumbs(bench)
        self.verbs = CalendarVerbs(self)
        self.sidebar = Sidebar(self.presenter, self.thumbs)
        self.pages = Pages(self.presenter, self.thumbs)
        self.queue_pane = QueuePane(self.queue, self.thumbs, zone)
        self.accounts_pane = AccountsPane(self.thumbs, bench.desk.workspace.folder.root)
        self.drawer = ComposerDrawer(self.composer, self.thumbs, Standing(self.composer),
                                     late_policy(bench.settings.get("publishing.late"),
                                                 bench.settings.get("publishing.late_hours")),
                                     lambda: bool(bench.settings.get("publishing.only_approved")))
        self._bar, self._away = self._topped(), Banner("moon")
        self._build()
        self._actions = self.make_actions(self.verbs)
        self._gather = self._timer(GATHER_MS, self._load, repeating=False)
        self._minute = self._timer(MINUTE_MS, self.refresh, repeating=True)
        self._ties: list[Subscription] = []
        self._wire()
        self.refresh()

    # --- building ----------------------------------------------------------------------------------------------

    def _topped(self) -> TopBar:
        bar = TopBar("")
        self.back = IconButton("chevron-left", t("Previous"), lambda: self.presenter.turn(-1), mirrored=is_mirrored())
        self.on = IconButton("chevron-right", t("Next"), lambda: self.presenter.turn(1), mirrored=is_mirrored())
        self.today = Button(t("Today"), self.presenter.today, kind="quiet")
        for button in (self.back, self.today, self.on):
            bar.start.addWidget(button)
        self.views = Segments(t("View"), [(view.value, t(words)) for view, words in VIEWS.items()], View.MONTH.value)
        self.views.chosen.connect(lambda key: self.verbs.show_view(View(key)))
        bar.middle.addWidget(self.views)
        self.more = IconButton("ellipsis", t("More"), self.verbs.more, kind="plain", size=18)
        bar.end.addWidget(self.more)
        self.new = Button(t("New post"), self.verbs.new_post, kind="primary")
        bar.end.addWidget(self.new)
        return bar

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar)
        row = QHBoxLayout()
        row.setSpacing(0)
        self.middle = QStackedWidget()
        for pane in (self.pages, self.queue_pane, self.accounts_pane):
            self.middle.addWidget(pane)
        centre = QWidget()
        centre.setMinimumWidth(7 * NARROWEST)  # panes that are not in front would ask for more
        inner = QVBoxLayout(centre)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(0)
        self._away.add(t("Show"), self.verbs.show_away)
        self.publish_missed = self._away.add(t("Publish now"), self.verbs.publish_missed)
        self.skip_missed = self._away.add(t("Skip them"), self.verbs.skip_missed, kind="quiet")
        self._away.add(t("Close"), self.verbs.close_away, kind="quiet")
        self._away.hide()
        self._edge = Line(vertical=True)
        self._hint = Banner("calendar-plus")
        self._hint.words.setText(t("Nothing is planned yet. Drop a video on a day, or press twice on it."))
        self._hint.hide()
        inner.addWidget(self._away)
        inner.addWidget(self._hint)
        inner.addWidget(self.middle, 1)
        for widget in (self.sidebar, Line(vertical=True)):
            row.addWidget(widget)
        row.addWidget(centre, 1)
        row.addWidget(self._edge)
        row.addWidget(self.drawer)
        column.addLayout(row, 1)
        self.drawer.hide()
        self._edge.hide()

    def _timer(self, pause: int, told: Any, *, repeating: bool) -> QTimer:
        timer = QTimer(self)
        timer.setInterval(pause)
        timer.setSingleShot(not repeating)
        timer.timeout.connect(told)
        return timer

    def _wire(self) -> None:
        bench, verbs = self.bench, self.verbs
        self._ties += [
            bench.changed.subscribe(self.heard.emit), bench.line.results.changed.subscribe(self.heard.emit),
            bench.line.queue.progress.subscribe(self.progressed.emit),
            self.presenter.changed.subscribe(lambda _: self._turned()),
            self.presenter.chosen.subscribe(lambda _: self._actions.refresh()),
            self.composer.changed.subscribe(lambda _: self._composed()),
            self.queue.changed.subscribe(lambda _: self.queue_pane.refresh()),
        ]
        self.heard.connect(self._hear)
        self.progressed.connect(self._progress)
        bench.pictures.ready.connect(self._pictured)
        self.pages.opened.connect(verbs.open_item)
        self.pages.begun.connect(verbs.begin_at)
        self.pages.moved.connect(verbs.move)
        self.pages.dropped.connect(verbs.drop)
        self.pages.sheet_dropped.connect(verbs.drop_sheet)
        self.pages.menu_asked.connect(verbs.menu)
        self.pages.again.connect(self._load)
        self.sidebar.connect_asked.connect(lambda: verbs.connect())
        self.sidebar.reconnect_asked.connect(verbs.connect)
        self.sidebar.draft_opened.connect(verbs.open_post)
        wire_panes(self)

    # --- the shell's side --------------------------------------------------------------------------------------

    @property
    def actions_set(self) -> ActionSet[Any]:
        return self._actions

    def shown(self) -> None:
        self._load()
        self._minute.start()
        front = self.pages.front
        if front is not None:
            front.setFocus()
        self.scope.start(self._name_zones(), name="zones", replace=True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._minute.stop()

    def go(self, place: Place) -> None:
        self.verbs.go(place)

    def remember(self) -> dict[str, Any]:
        post = self.composer.post
        return {"view": self.presenter.view.value, "post": post.id if post is not None else "",
                "by_state": self.presenter.by_state}

    def recall(self, memory: dict[str, Any]) -> None:
        if memory.get("view") in {view.value for view in View}:
            self.presenter.view = View(memory["view"])
        self.presenter.by_state = memory.get("by_state") is True
        if isinstance(memory.get("post"), str) and memory["post"]:
            self.verbs.open_post(PostId(memory["post"]), quiet=True)

    async def close_studio(self) -> None:
        self.drawer.stop()
        await self.composer.close()  # where it cannot, everything else goes on as well
        self._end()
        await super().close_studio()

    async def give_up(self) -> None:
        self._end()
        await super().give_up()

    def _end(self) -> None:
        for tie in self._ties:
            tie.close()
        self._gather.stop()
        self._minute.stop()
        self.thumbs.close()

    # --- showing -----------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Show the presenter as it is."""
        presenter = self.presenter
        view = presenter.view
        self.views.choose(view.value)
        self._bar.title.setText(self._title())
        for button in (self.back, self.today, self.on):
            button.setVisible(view.has_time)
        self.sidebar.refresh()
        panes: dict[View, QWidget] = {View.QUEUE: self.queue_pane, View.ACCOUNTS: self.accounts_pane}
        self.middle.setCurrentWidget(panes.get(view, self.pages))
        if view.has_time:
            self.pages.refresh()
        self.accounts_pane.refresh(presenter.sight.connections, presenter.facts, presenter.slots)
        self.queue_pane.refresh()
        words = presenter.away_words()
        self._away.words.setText(t(words) if words is not None else "")
        self._away.setVisible(words is not None)
        self._hint.setVisible(presenter.is_empty and view in (View.MONTH, View.WEEK, View.DAY))
        for button in (self.publish_missed, self.skip_missed):
            button.setVisible(bool(presenter.sight.away and presenter.sight.away.missed))
        self._actions.refresh()

    def open_drawer(self, shown: bool) -> None:
        self.drawer.setVisible(shown)
        self._edge.setVisible(shown)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """In a narrow window, or with large text, the drawer comes before the column of accounts."""
        drawer = min(scaled(DRAWER_WIDTH), max(DRAWER_WIDTH, self.width() * 45 // 100))
        self.drawer.setFixedWidth(drawer)
        taken = drawer if self.drawer.isVisibleTo(self) else 0
        self._bar.title.setText(self._title())
        self.sidebar.setVisible(self.width() - taken - self.sidebar.width() >= 7 * NARROWEST)

    def _title(self) -> str:
        """The stretch of time in front; in fewer letters where there is little room."""
        view = self.presenter.view
        return self.pages.title(short=self.width() < scaled(900)) if view.has_time else t(VIEWS[view])

    def _turned(self) -> None:
        """Another page, another filter, or the answer to a load."""
        self.refresh()
        if self.presenter.sight.stretch != self.presenter.stretch and self.presenter.trouble is None:
            self._load()

    def _composed(self) -> None:
        self.open_drawer(self.composer.is_open or self.composer.loading)
        self.drawer.refresh()
        self._actions.refresh()

    def _load(self) -> None:
        self.scope.start(self._loading(), name="load", replace=True)

    async def _loading(self) -> None:
        await self.presenter.load()
        await self.queue.load()

    async def _name_zones(self) -> None:
        self.drawer.planning.set_zones(await self.bench.lanes.run(FILES, all_zones, self.bench.clock.now()))

    def _hear(self, changes: Changes) -> None:
        """Somebody changed something; many changes at once are looked at once."""
        if not self._ties or not self._ties[0].is_open:
            return
        if changes.touches(Subject.POSTS) or changes.touches(Subject.CONNECTIONS):
            self._gather.start()
            post = self.composer.post
            if post is not None and (changes.touches(Subject.CONNECTIONS) or changes.touches(Subject.POSTS, post.id)):
                self.scope.start(self.composer.reload(), name="reload", replace=True)
        if changes.touches(Subject.METRICS):
            self.verbs.read_counts()

    def _progress(self, progress: Any) -> None:
        self.queue.heard(progress)
        self.queue_pane.refresh_progress()

    def _pictured(self, _: str) -> None:
        for pane in (self.pages, self.queue_pane):
            pane.refresh_pictures()
        self.sidebar.update()
        self.drawer.media.update()
        self.drawer.preview.preview.update()


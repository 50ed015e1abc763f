"""The composer as a drawer at the far side of the calendar."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from brova_desktop.domain.ids import TargetId
from brova_desktop.domain.posts.post import words_in
from brova_desktop.ui.bridge.words import clock, t
from brova_desktop.ui.calendar.composer.chips import AccountChips
from brova_desktop.ui.calendar.composer.extras import Extras
from brova_desktop.ui.calendar.composer.fields import Counters, TextArea, TextLine, narrow
from brova_desktop.ui.calendar.composer.media import MediaBlock
from brova_desktop.ui.calendar.composer.options import TargetOptions
from brova_desktop.ui.calendar.composer.planning import Planning
from brova_desktop.ui.calendar.composer.presenter import Composer
from brova_desktop.ui.calendar.composer.preview_pane import PreviewPane
from brova_desktop.ui.calendar.composer.review import ReviewBlock
from brova_desktop.ui.calendar.composer.standing import Standing
from brova_desktop.ui.calendar.items import mark_of
from brova_desktop.ui.calendar.thumbs import Thumbs
from brova_desktop.ui.theme.tokens import LARGE, STRONG
from brova_desktop.ui.theme.type import font, scaled
from brova_desktop.ui.widgets.controls import Button, IconButton, Label, Line
from brova_desktop.ui.widgets.inputs import Choice, Segments
from brova_desktop.ui.widgets.panels import EmptyState, Panel

WIDTH = 348
TYPING_PAUSE_MS, SAVE_PAUSE_MS, SAVE_LONGEST_MS, CHECK_PAUSE_MS = 700, 900, 4_000, 250


class ComposerDrawer(QWidget):
    """Shows the composer and tells what is wanted; the studio starts the work."""

    save_asked = Signal()
    check_asked = Signal()
    schedule_asked = Signal()
    now_asked = Signal()
    draft_asked = Signal()
    close_asked = Signal()
    files_asked = Signal(bool)
    dropped = Signal(object)
    mended = Signal(object, object)
    delete_asked = Signal()
    duplicate_asked = Signal()
    connect_asked = Signal()
    slots_asked = Signal()
    spread_asked = Signal()
    template_asked = Signal()

    def __init__(self, composer: Composer, thumbs: Thumbs, standing: Standing, policy: str,
                 only_approved: Callable[[], bool] = lambda: False) -> None:
        super().__init__()
        self.composer = composer
        self.setProperty("part", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(scaled(WIDTH))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.options: dict[TargetId, TargetOptions] = {}
        self._post = ""
        self._typing = self._timer(TYPING_PAUSE_MS, composer.settle)
        self._saving = self._timer(SAVE_PAUSE_MS, self._save)
        self._longest = self._timer(SAVE_LONGEST_MS, self._save)
        self._checking = self._timer(CHECK_PAUSE_MS, self.check_asked.emit)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.name = TextLine(t("Name of the post"), t("Name this post"), self._typer("name"), composer.settle)
        self.chips, self.media = AccountChips(), MediaBlock(composer, thumbs)
        self.standing = standing
        self.planning, self.preview = Planning(composer, policy), PreviewPane(composer, thumbs)
        self.review = ReviewBlock(composer, only_approved, self._typer("note"))
        self.extras = Extras(composer, self._typer, composer.settle)
        self.caption = TextArea(t("Caption", meaning="of a post"), t("What do you want to say?"),
                                self._typer("caption"), composer.settle,
                                lines=6)
        self.title = TextLine(t("Title"), t("Title"), self._typer("title"), composer.settle)
        self.counters = Counters()
        self._body = QStackedWidget()
        self._panel = self._panelled()
        self._wait = EmptyState("loader", t("One moment"), t("The post is being read."))
        self._body.addWidget(self._panel)
        self._body.addWidget(self._wait)
        column.addLayout(self._head())
        column.addWidget(self._body, 1)
        column.addWidget(Line())
        column.addWidget(self._foot())
        self._wire()

    # --- building ----------------------------------------------------------------------------------------------

    def _timer(self, pause: int, told: Callable[[], object]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(pause)
        timer.timeout.connect(told)
        return timer

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(10, 8, 8, 0)
        row.setSpacing(2)
        self.name.setFont(font(LARGE, STRONG))
        self.name.setStyleSheet("background: transparent; border-color: transparent; padding: 0 4px;")
        self.undo_button = IconButton("undo-2", t("Undo"), self.composer.undo, size=16)
        self.redo_button = IconButton("redo-2", t("Redo"), self.composer.redo, size=16)
        row.addWidget(self.name, 1)
        row.addWidget(self.undo_button)
        row.addWidget(self.redo_button)
        row.addWidget(IconButton("x", t("Close"), self.close_asked.emit, size=18))
        return row

    def _panelled(self) -> Panel:
        panel = Panel()
        body = panel.body
        body.setContentsMargins(14, 6, 14, 16)
        body.setSpacing(10)
        self.side = Segments(t("Show"), [("edit", t("Edit")), ("preview", t("Preview"))], "edit")
        self.focus = Choice(t("Words and files for"))
        narrow(self.focus)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.focus, 1)
        self.same = Button(t("Same as all"), lambda: self.composer.same_again(self.composer.focus), kind="quiet",
                           hint=t("Take back what is different here"))
        row.addWidget(self.same)
        self.chips_hint = Button(t("Connect an account…"), self.connect_asked.emit, icon_name="plus")
        upper: tuple[QWidget, ...] = (self.standing, self.chips, self.chips_hint, self.side, self.preview)
        lower: tuple[QWidget, ...] = (self.media, self.title, self.caption, self.counters, self.extras)
        for widget in upper:
            body.addWidget(widget)
        body.addLayout(row)
        for widget in lower:
            body.addWidget(widget)
        self.choices_title = panel.section(t("CHOICES"))
        self._options = QVBoxLayout()
        self._options.setSpacing(4)
        body.addLayout(self._options)
        self.when_title = panel.section(t("WHEN"))
        body.addWidget(self.planning)
        panel.section(t("REVIEW"))
        body.addWidget(self.review)
        return panel

    def _foot(self) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(14, 10, 14, 12)
        column.setSpacing(6)
        self.trouble = Label("", "bad", wrap=True)
        self.state, self.consent = Label("", "hint"), Label("", "hint", wrap=True)
        row = QHBoxLayout()
        row.setSpacing(8)
        self.main = Button("", self.schedule_asked.emit, kind="primary")
        self.now = Button(t("Post now"), self.now_asked.emit)
        self.main.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.more = IconButton("ellipsis", t("More"), self._menu, kind="plain", size=16)
        row.addWidget(self.main, 1)
        row.addWidget(self.now)
        self.again = Button(t("Duplicate"), self.duplicate_asked.emit, icon_name="copy")
        row.addWidget(self.again, 1)
        row.addWidget(self.more)
        for widget in (self.trouble, self.consent, self.state):
            column.addWidget(widget)
        column.addLayout(row)
        return made

    def _menu(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(t("Save as a draft"), self.draft_asked.emit)
        menu.addAction(t("Duplicate"), self.duplicate_asked.emit)
        menu.addAction(t("Save as a template…"), self.template_asked.emit)
        spread = menu.addAction(t("Spread over posting slots…"), self.spread_asked.emit)
        spread.setEnabled(len(self.composer.draft.media) > 1)
        menu.addSeparator()
        menu.addAction(t("Delete"), self.delete_asked.emit)
        corner = self.more.mapToGlobal(self.more.rect().topLeft())
        menu.popup(QPoint(corner.x(), corner.y() - menu.sizeHint().height()))

    def _wire(self) -> None:
        composer = self.composer
        self.chips.toggled.connect(composer.toggle)
        self.planning.planned.connect(composer.plan_for)
        self.planning.slots_asked.connect(self.slots_asked.emit)
        self.media.files_asked.connect(self.files_asked.emit)
        self.media.dropped.connect(self.dropped.emit)
        self.media.mended.connect(self.mended.emit)
        self.focus.picked.connect(lambda key: composer.look_at(TargetId("" if key == "all" else key)))
        self.side.chosen.connect(lambda _: self._show_side())

    def _typer(self, field: str) -> Callable[[object], None]:
        def typed(value: object) -> None:
            self.composer.type(field, value)
            self._typing.start()

        return typed

    # --- showing -----------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Show the composer as it is now, and keep what changed a moment later."""
        composer = self.composer
        self._body.setCurrentWidget(self._panel if composer.is_open else self._wait)
        self.main.setEnabled(composer.is_open)
        self.now.setEnabled(composer.is_open)
        if not composer.is_open:
            return
        if composer.post is not None and composer.post.id != self._post:
            self._post = composer.post.id
            for area in self._panel.findChildren(QScrollArea):
                area.verticalScrollBar().setValue(0)
        if composer.is_dirty:
            self._saving.start()
            if not self._longest.isActive():  # who never rests while typing loses no more than this
                self._longest.start()
        self._checking.start()
        self._show_head()
        self._show_words()
        self._show_options()
        self.media.refresh()
        self.planning.refresh(composer.now)
        self.when_title.setVisible(not self.planning.isHidden())
        self.standing.refresh()
        self.review.refresh()
        self._show_side()
        self._show_foot()

    def _show_head(self) -> None:
        composer = self.composer
        self.name.show_text(composer.draft.name)
        self.undo_button.setEnabled(composer.can_undo)
        self.redo_button.setEnabled(composer.can_redo)
        self.chips.refresh(composer)
        self.chips.setVisible(bool(composer.connections))
        self.chips_hint.setVisible(not composer.connections)

    def _show_words(self) -> None:
        composer = self.composer
        choices = [("all", t("For all accounts"))]
        for id, part in composer.draft.records.items():
            connection = composer.connection(id)
            handle = connection.profile.handle if connection is not None else ""
            name = f"{mark_of(part.platform, composer.facts).name} \u2068{handle}\u2069"
            choices.append((id, f"{name} •" if part.override else name))
        current = composer.focus or "all"
        shown = [(self.focus.itemData(at), self.focus.itemText(at)) for at in range(self.focus.count())]
        if shown != choices:
            self.focus.set_choices(choices, current)
        self.focus.choose(current)
        self.focus.setVisible(len(composer.draft.records) > 1)
        focused = composer.draft.records.get(composer.focus)
        self.same.setVisible(focused is not None and bool(words_in(focused.override)))  # files have their own
        wording = composer.wording
        self.caption.show_text(wording.caption)
        self.title.show_text(wording.title)
        self.title.setVisible(composer.uses("title"))
        self.extras.refresh()
        marks = {one.platform: mark_of(one.platform, composer.facts) for one in composer.draft.records.values()}
        self.counters.show_counters(composer.counters, marks)

    def _show_options(self) -> None:
        records = self.composer.draft.records
        wanted = [id for id in records if records[id].platform in self.composer.facts]
        if list(self.options) != wanted:
            for old in self.options.values():
                self._options.removeWidget(old)
                old.hide()
                old.deleteLater()
            self.options = {id: TargetOptions(self.composer, id) for id in wanted}
            for one in self.options.values():
                self._options.addWidget(one)
        for one in self.options.values():
            one.refresh()
        self.choices_title.setVisible(bool(wanted))

    def _show_side(self) -> None:
        previewing = self.side.current() == "preview"
        self.preview.setVisible(previewing)
        self.media.setVisible(not previewing)
        if previewing:
            self.preview.refresh()

    def _show_foot(self) -> None:
        composer = self.composer
        count = len(composer.open_targets)
        planned = bool(count) and all(id in composer.live and composer.live[id].state.value == "scheduled"
                                      for id in composer.open_targets)
        self.main.setText(t("Planned") if planned else t("Schedule {count} posts", count=count))
        self.main.setAccessibleName(self.main.text())
        self.main.setEnabled(count > 0 and not planned)
        self.now.setEnabled(count > 0)
        over = not count and bool(composer.gone_out)
        self.main.setVisible(not over)
        self.now.setVisible(not over)
        self.again.setVisible(over)
        fixed = composer.is_fixed
        for widget in (self.title, self.extras, self.media):
            widget.setEnabled(not fixed)
        self.caption.setReadOnly(fixed)
        self.name.setEnabled(not over)
        trouble = composer.trouble
        words = " ".join(t(one) for one in (trouble.happened, trouble.next_step) if one) if trouble else ""
        self.trouble.setText(words)
        self.trouble.setVisible(bool(words))
        self.state.setText(self._saved_words())
        self.consent.setText(" ".join(t(one) for one in composer.agreed))
        self.consent.setVisible(bool(composer.agreed))

    def _saved_words(self) -> str:
        composer = self.composer
        if composer.is_dirty:
            return t("Saving…")
        if composer.saved_at is None:
            return t("Everything is saved.")
        return t("Saved at {time}.", time=clock(composer.saved_at.astimezone()))

    def show_choice(self, target: TargetId, key: str) -> None:
        """Open an account's choices at one of them."""
        if target in self.options:
            self.options[target].unfold(key)

    def stop(self) -> None:
        """No more timers: the studio is closing."""
        for timer in (self._typing, self._saving, self._longest, self._checking):
            timer.stop()

    def _save(self) -> None:
        self._saving.stop()
        self._longest.stop()
        self.save_asked.emit()


"""One entry of the queue: picture, name, account, state in words, bytes on their way, what can be done."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QSizePolicy, QVBoxLayout, QWidget

from brova_desktop.domain.errors import Act
from brova_desktop.domain.posts.target import TargetState
from brova_desktop.domain.words import say
from brova_desktop.services.publishing.views import Entry, UploadProgress
from brova_desktop.ui.bridge.acts import ACT_TITLES
from brova_desktop.ui.bridge.words import isolated, t
from brova_desktop.ui.calendar.chips import draw_cover, draw_disc
from brova_desktop.ui.calendar.composer.standing import acts_of
from brova_desktop.ui.calendar.items import Mark, shown_moment, title_of
from brova_desktop.ui.calendar.queue.presenter import can_cancel
from brova_desktop.ui.calendar.spelling import apart, bytes_text, moment_title, wait_text
from brova_desktop.ui.calendar.states import AT_RISK, HERE, SIGNS, Sign, sign_of
from brova_desktop.ui.calendar.thumbs import Thumbs
from brova_desktop.ui.theme.icons import pixmap
from brova_desktop.ui.theme.type import scaled
from brova_desktop.ui.widgets.controls import Button, IconButton, Label
from brova_desktop.ui.widgets.flow import Flow
from brova_desktop.ui.widgets.panels import plain

GONE = Sign("unlink", "bad", say("The account is not connected any more."))


class Picture(QWidget):
    """The medium with the platform's letter on its corner."""

    def __init__(self, thumbs: Thumbs, entry: Entry, mark: Mark) -> None:
        super().__init__()
        self._thumbs, self._entry, self._mark = thumbs, entry, mark
        self.setFixedSize(QSize(scaled(40), scaled(60)))

    def paintEvent(self, event: QPaintEvent) -> None:
        files = self._entry.target.files(self._entry.post.media)
        with QPainter(self) as painter:
            draw_cover(painter, self.rect(), self._thumbs.of(files[0] if files else None), radius=6)
            disc = scaled(16)
            area = self.rect().adjusted(self.width() - disc - 2, self.height() - disc - 2, -2, -2)
            if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
                area.moveLeft(2)
            draw_disc(painter, area, self._mark, size=10)


class QueueRow(QWidget):
    """Tells which act somebody wants."""

    acted = Signal(object, object)
    opened = Signal(object)
    cancelled = Signal(object)
    now_asked = Signal(object)

    def __init__(self, entry: Entry, mark: Mark, thumbs: Thumbs, zone: ZoneInfo) -> None:
        super().__init__()
        self.entry = entry
        self._zone = zone
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        card = plain("card")
        outer.addWidget(card)
        row = QHBoxLayout(card)
        row.setContentsMargins(12, 10, 12, 10)
        row.setSpacing(12)
        row.addWidget(Picture(thumbs, entry, mark), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(4)
        row.addLayout(column, 1)
        column.addWidget(self._title())
        handle = entry.connection.profile.handle if entry.connection is not None else ""
        column.addWidget(Label(f"{mark.name}  {isolated(handle)}", "second"))
        self._tell_state(column)
        self.bar, self.bytes = QProgressBar(), Label("", "second", tabular=True)
        self._add_progress(column)
        self._add_trouble(column, mark)
        self._add_buttons(row)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _title(self) -> Button:
        title = title_of(self.entry) or t("Empty draft")
        made = Button(title, lambda: self.opened.emit(self.entry), kind="link", name=t("Open {title}", title=title))
        made.setStyleSheet("text-decoration: none; padding: 0; min-height: 20px;")
        made.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        return made

    def _tell_state(self, column: QVBoxLayout) -> None:
        target = self.entry.target
        sign = risk_of(self.entry) or sign_of(target)
        row = QHBoxLayout()
        row.setSpacing(6)
        picture = Label()
        picture.setPixmap(pixmap(sign.icon, sign.tint, size=scaled(14), scale=2.0))
        row.addWidget(picture)
        row.addWidget(Label(state_words(self.entry, sign, self._zone),
                            sign.tint if sign.tint in ("ok", "warn", "bad") else "body", wrap=True), 1)
        column.addLayout(row)

    def _add_progress(self, column: QVBoxLayout) -> None:
        target = self.entry.target
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(t("Upload"))
        column.addWidget(self.bar)
        column.addWidget(self.bytes)
        ticket = target.ticket
        show = target.state is TargetState.UPLOADING and ticket is not None and ticket.total > 0
        if show and ticket is not None:
            self.show_progress(UploadProgress(target.id, ticket.sent, ticket.total))
        else:
            self.bar.hide()
            self.bytes.hide()

    def show_progress(self, progress: UploadProgress) -> None:
        """Bytes sent, speed and time left, as far as they are known."""
        self.bar.show()
        self.bytes.show()
        self.bar.setMaximum(1000 if progress.total else 0)
        self.bar.setValue(progress.sent * 1000 // progress.total if progress.total else 0)
        sizes = {"sent": bytes_text(progress.sent), "total": bytes_text(progress.total)}
        parts = [t("The file is compared: {sent} of {total}", **sizes) if progress.is_reading else
                 t("{sent} of {total}", **sizes)]
        if progress.bytes_per_second > 0:
            parts.append(t("{speed} a second", speed=bytes_text(progress.bytes_per_second)))
            parts.append(wait_text((progress.total - progress.sent) / progress.bytes_per_second))
        self.bytes.setText(apart(*parts))

    def _add_trouble(self, column: QVBoxLayout, mark: Mark) -> None:
        target = self.entry.target
        trouble = target.trouble
        if trouble is not None:
            said = (trouble.happened, trouble.kept, trouble.next_step)
            column.addWidget(Label(" ".join(t(one) for one in said if one is not None), "second", wrap=True))
        acts = (Act.RECONNECT,) if risk_of(self.entry) is not None else acts_of(target)
        if acts:
            holder = QWidget()
            flow = Flow(holder, gap=6)
            for act in acts:
                flow.addWidget(Button(t(ACT_TITLES[act]), self._actor(act),
                                      name=t("{fix} for {platform}", fix=t(ACT_TITLES[act]), platform=mark.name)))
            column.addWidget(holder)

    def _add_buttons(self, row: QHBoxLayout) -> None:
        if self.entry.target.state is TargetState.SCHEDULED and risk_of(self.entry) is None:
            row.addWidget(IconButton("send", t("Post now"), lambda: self.now_asked.emit(self.entry), size=16), 0,
                          Qt.AlignmentFlag.AlignTop)
        if can_cancel(self.entry):
            row.addWidget(IconButton("x", t("Cancel"), lambda: self.cancelled.emit(self.entry), size=16), 0,
                          Qt.AlignmentFlag.AlignTop)

    def _actor(self, act: Act) -> Callable[[], object]:
        return lambda: self.acted.emit(self.entry, act)


def risk_of(entry: Entry) -> Sign | None:
    """Why a planned target cannot go out as its account's sign-in stands; None when it can."""
    if entry.target.state is not TargetState.SCHEDULED or not entry.ends_before:
        return None
    account = entry.connection
    if account is None or account.removed is not None:
        return GONE
    return AT_RISK if account.state.works else SIGNS[TargetState.NEEDS_RECONNECT]


def state_words(entry: Entry, sign: Sign, zone: ZoneInfo) -> str:
    """The state with the time that matters in it."""
    target = entry.target
    words = t(sign.words)
    moment: datetime | None = None
    if target.state in (TargetState.WAITING, TargetState.WAITING_FOR_QUOTA):
        moment = target.next_at
    elif target.published is not None:
        moment = target.published.at
    elif not target.state.is_under_way:
        moment = shown_moment(target)
    if moment is not None:
        words = apart(words, moment_title(moment.astimezone(zone)))
    if target.state is TargetState.SCHEDULED and not target.hand_over:
        words = apart(words, t(HERE.words))
    return words

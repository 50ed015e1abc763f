"""Messages to the person, at the bottom of the window: what happened, what was kept, what to do next."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from brova_desktop.domain.errors import Act, BrovaError
from brova_desktop.domain.words import Words
from brova_desktop.ui.bridge.acts import ACT_TITLES
from brova_desktop.ui.bridge.notices import NoticeButton, Tone
from brova_desktop.ui.bridge.words import directed, t
from brova_desktop.ui.theme.icons import pixmap
from brova_desktop.ui.theme.type import scaled
from brova_desktop.ui.widgets.controls import Button, IconButton, Label
from brova_desktop.ui.widgets.flow import Flow

SHORT_MS, LONG_MS = 6_000, 12_000
"""How long a message without and with buttons stays; a failure stays until it is closed."""
MOST = 3
"""Notices at once; older ones leave."""
KEPT = 100
SIGNS = {Tone.INFO: ("info", "accent"), Tone.OK: ("circle-check", "ok"), Tone.WARN: ("triangle-alert", "warn"),
         Tone.BAD: ("circle-alert", "bad")}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Told:
    """A notice as the history keeps it."""

    tone: Tone
    words: tuple[Words, ...]
    detail: str = ""


class Notice(QWidget):
    """One message with its buttons."""

    def __init__(self, told: Told, buttons: Iterable[NoticeButton], leave: Callable[[Notice], None]) -> None:
        super().__init__()
        self.told = told
        self.setProperty("part", "card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        sentences = [t(one) for one in told.words]
        self.setAccessibleName(" ".join(sentences))
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 10, 6, 10)
        row.setSpacing(10)
        sign, tint = SIGNS[told.tone]
        picture = QLabel()
        picture.setPixmap(pixmap(sign, tint, size=scaled(20), scale=2.0))
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addWidget(Label(directed(sentences[0]), "strong", wrap=True))
        if sentences[1:]:
            column.addWidget(Label(directed(" ".join(sentences[1:])), "second", wrap=True))
        flow: Flow | None = None
        for number, button in enumerate(buttons):
            if flow is None:
                flow = Flow(gap=8)
                column.addLayout(flow)
            flow.addWidget(Button(t(button.title), partial(self._pressed, button, leave),
                                  kind="plain" if number else "primary"))
        row.addLayout(column, 1)
        row.addWidget(IconButton("x", t("Close this message"), lambda: leave(self), size=14), 0,
                      Qt.AlignmentFlag.AlignTop)

    def _pressed(self, button: NoticeButton, leave: Callable[[Notice], None]) -> None:
        leave(self)
        button.press()


class NoticeShelf(QWidget):
    """Shows notices over the window's lower trailing corner. Implements `bridge.notices.Notices`."""

    def __init__(self, window: QWidget, answers: Callable[[Act, BrovaError], Callable[[], object] | None]) -> None:
        super().__init__(window)
        self.history: list[Told] = []
        self._answers = answers
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._shown: list[Notice] = []
        window.installEventFilter(self)
        self.hide()

    @property
    def shown(self) -> tuple[Notice, ...]:
        return tuple(self._shown)

    def tell(self, error: BrovaError, *, doing: dict[Act, Callable[[], object]] | None = None) -> None:
        """A failure: stays until it is closed or answered."""
        words = [one for one in (error.happened, error.kept, error.next_step) if one is not None and str(one)]
        acts = [*error.acts, *([Act.SHOW_DETAILS] if error.detail and Act.SHOW_DETAILS not in error.acts else [])]
        found = [(act, (doing or {}).get(act) or self._answers(act, error)) for act in acts]
        buttons = [NoticeButton(ACT_TITLES[act], press) for act, press in found if press is not None]
        self._show(Told(Tone.BAD, tuple(words), error.detail), buttons, stay=True)

    def say(self, words: Words, *, tone: Tone = Tone.INFO, buttons: tuple[NoticeButton, ...] = ()) -> None:
        """A message that leaves by itself, unless it warns."""
        self._show(Told(tone, (words,)), buttons, stay=tone in (Tone.WARN, Tone.BAD))

    def clear(self) -> None:
        for one in list(self._shown):
            self._leave(one)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self._place()
        return False

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:  # a notice knows its height only once it is dressed
            self._place()
        return done

    def _show(self, told: Told, buttons: Iterable[NoticeButton], *, stay: bool) -> None:
        same = next((one for one in self._shown if one.told == told), None)
        offered = list(buttons)
        if same is not None and (stay or not offered):  # said again: the one that is there stays
            return
        if same is not None:  # its button is for the thing before
            self._leave(same)
        self.history = [*self.history, told][-KEPT:]
        notice = Notice(told, offered, self._leave)
        self._shown.append(notice)
        self._column.addWidget(notice)
        while len(self._shown) > MOST:
            self._leave(self._shown[0])
        if not stay:
            timer = QTimer(notice)
            timer.setSingleShot(True)
            timer.timeout.connect(lambda: self._leave(notice))
            timer.start(LONG_MS if offered else SHORT_MS)
        self.show()
        self._place()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, notice.accessibleName()))

    def _leave(self, notice: Notice) -> None:
        if notice not in self._shown:
            return
        self._shown.remove(notice)
        self._column.removeWidget(notice)
        notice.hide()
        notice.deleteLater()
        self.setVisible(bool(self._shown))
        self._place()

    def _place(self) -> None:
        window = self.parentWidget()
        if window is None or not self._shown:
            return
        width = min(scaled(420), window.width() - 120)
        self.setFixedWidth(width)
        self.setFixedHeight(self._column.totalHeightForWidth(width) if self._column.hasHeightForWidth()
                            else self._column.sizeHint().height())
        leading = self.layoutDirection() is Qt.LayoutDirection.LeftToRight
        x = window.width() - width - 16 if leading else 16
        self.move(x, max(8, window.height() - self.height() - scaled(44)))
        self.raise_()


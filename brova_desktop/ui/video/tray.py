"""Imports under way and over, below the list; and the sign that files may be dropped."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import partial

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from brova_desktop.domain.ids import JobId
from brova_desktop.ui.bridge.words import directed, is_mirrored, isolated, number, t
from brova_desktop.ui.theme.icons import pixmap
from brova_desktop.ui.theme.tokens import LARGE, RADIUS_CARD, STRONG
from brova_desktop.ui.theme.type import font, scaled
from brova_desktop.ui.theme.wear import colour
from brova_desktop.ui.video.importing import ImportRun, Outcome
from brova_desktop.ui.video.making import ClipRun
from brova_desktop.ui.video.names import in_order
from brova_desktop.ui.widgets.controls import Button, IconButton, Label
from brova_desktop.ui.widgets.panels import plain

LISTED = 200
MOST = 3
"""Cards at a time: a hundred variants must not push the window off the screen. Fewer with large text."""
LEAST = 120
"""Pixels to which sentences may be narrowed, at 100 % text."""


class ImportTray(QWidget):
    """A card for each import, and for each piece or variant that is made; a line speaks of all that have no room.

    `cancelled` and `dismissed` bring a job.
    """

    cancelled = Signal(str)
    dismissed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 0, 16, 12)
        self._column.setSpacing(8)
        self._cards: dict[JobId, _Card] = {}
        self._runs: Mapping[JobId, ImportRun | ClipRun] = {}
        self.rest = QWidget()
        row = QHBoxLayout(self.rest)
        row.setContentsMargins(14, 0, 8, 0)
        self.rest_words = Label("", "second")
        self.all_ = Button("", self._end_all, kind="quiet")
        row.addWidget(self.rest_words, 1)
        row.addWidget(self.all_)
        self._column.addWidget(self.rest)
        self.setAccessibleName(t("Imports"))
        self.hide()

    def show_runs(self, runs: Mapping[JobId, ImportRun | ClipRun]) -> None:
        """Show these: imports first, then what is still to be done."""
        self._runs = dict(runs)
        ordered = sorted(runs.items(), key=lambda pair: (isinstance(pair[1], ClipRun), pair[1].is_over))
        shown = dict(ordered[:max(1, MOST - (scaled(100) - 100) // 50)])
        for gone in set(self._cards) - set(shown):
            card = self._cards.pop(gone)
            card.hide()
            card.deleteLater()
        for job, run in shown.items():
            if job not in self._cards:
                self._cards[job] = _Card()
                self._cards[job].cancelled.connect(partial(self.cancelled.emit, job))
                self._cards[job].dismissed.connect(partial(self.dismissed.emit, job))
                self._column.insertWidget(self._column.count() - 1, self._cards[job])
            self._cards[job].show_run(run)
        self.rest.setVisible(len(runs) > len(shown))
        self.rest_words.setText(t("And {count} more.", count=len(runs) - len(shown)))
        self.all_.setText(t("Cancel all") if self._under_way() else t("Dismiss all"))
        self.setVisible(bool(runs))

    def _under_way(self) -> list[JobId]:
        return [job for job, run in self._runs.items() if not run.is_over]

    def _end_all(self) -> None:
        """Cancel what is under way; when all is over, take every card away."""
        if under_way := self._under_way():
            for job in reversed(under_way):  # what waits first, else the next one begins meanwhile
                self.cancelled.emit(job)
        else:
            for job in self._runs:
                self.dismissed.emit(job)


class _Title(Label):
    """Words that wrap and keep the height that they need, however little room there is."""

    def __init__(self) -> None:
        super().__init__("", "strong", wrap=True)
        self.setMinimumWidth(scaled(LEAST))  # else the longest name without a space would widen the window

    def setText(self, text: str) -> None:
        super().setText(text)
        self._keep()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._keep()

    def _keep(self) -> None:
        self.setMinimumHeight(self.heightForWidth(self.width()))


class _Card(QWidget):
    cancelled = Signal()
    dismissed = Signal()

    def __init__(self) -> None:
        super().__init__()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        card = plain("card")
        outer.addWidget(card)
        column = QVBoxLayout(card)
        column.setContentsMargins(14, 8, 8, 8)
        column.setSpacing(6)
        row = QHBoxLayout()
        row.setSpacing(8)
        self._sign = Label("")
        self.words = _Title()
        self.left = Label("", "second", tabular=True)
        self.more = Button("", self._toggle, kind="link")
        self.cancel = Button(t("Cancel"), self.cancelled.emit, kind="quiet")
        self.close_ = IconButton("x", t("Dismiss"), self.dismissed.emit, size=16)
        row.addWidget(self._sign)
        row.addWidget(self.words, 1)
        for widget in (self.left, self.more, self.cancel, self.close_):
            row.addWidget(widget)
        column.addLayout(row)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(t("Progress of the import"))
        column.addWidget(self.bar)
        self.list_ = _Outcomes()
        self.list_.hide()
        column.addWidget(self.list_)
        self._is_open: bool | None = None

    def show_run(self, run: ImportRun | ClipRun) -> None:
        """The import as it is now."""
        self.words.setText(directed(" ".join(t(one) for one in run.sentences())))
        bad, odd = run.failed > 0 or run.trouble is not None, run.known > 0
        icon, tint = (("triangle-alert", "warn") if bad else ("circle-check", "ok")) if run.is_over else (
            "import", "accent")
        self._sign.setPixmap(pixmap(icon, tint, size=scaled(18), scale=2))
        share = run.progress.share
        self.bar.setVisible(not run.is_over)
        self.bar.setRange(0, 1000 if share is not None else 0)
        self.bar.setValue(round((share or 0) * 1000))
        total = int(run.progress.total)
        show_count = not run.is_over and total > 0 and isinstance(run, ImportRun)
        self.left.setVisible(show_count)
        self.left.setText(in_order(number(run.progress.done), "/", number(total)) if show_count else "")
        self.cancel.setVisible(not run.is_over)
        self.close_.setVisible(run.is_over)
        self.more.setVisible(run.is_over and bool(run.outcomes))
        if run.is_over and self._is_open is None and run.outcomes:
            self.list_.fill(run.outcomes)
            self._is_open = not (bad or odd)
            self._toggle()

    def _toggle(self) -> None:
        self._is_open = not self._is_open
        self.list_.setVisible(self._is_open)
        self.more.setText(t("Hide details") if self._is_open else t("Show details"))


class _Outcomes(QScrollArea):
    """A line for each file about which there is something to say."""

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(t("What became of the files"))
        self._inner = QWidget()
        self._column = QVBoxLayout(self._inner)
        self._column.setContentsMargins(26, 0, 8, 0)
        self._column.setSpacing(4)
        self.setWidget(self._inner)

    def fill(self, outcomes: Iterable[Outcome]) -> None:
        lines = list(outcomes)
        for one in lines[:LISTED]:
            words = Label(_told(one), "bad" if one.is_failure else "second", wrap=True, selectable=True)
            words.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
            words.setMinimumWidth(scaled(LEAST))
            self._column.addWidget(words)
        if len(lines) > LISTED:
            self._column.addWidget(Label(t("And {count} more.", count=len(lines) - LISTED), "hint"))
        self._column.addStretch(1)
        self.setFixedHeight(min(scaled(120), scaled(20) * (len(lines) + 1)))


def _told(one: Outcome) -> str:
    """The sentences of a file; its name stands before them unless it is in them."""
    told = " ".join(t(words) for words in one.said)
    return directed(told if one.name in told else f"{isolated(one.name)}: {told}")


class DropSign(QWidget):
    """Lies over the list while files are dragged above it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.words = t("Drop files or folders to import them")
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        room = self.rect().adjusted(12, 12, -12, -12)
        veil = colour("bg")
        veil.setAlpha(225)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.fillRect(self.rect(), veil)
            painter.setBrush(colour("soft"))
            painter.setPen(QPen(colour("accent"), 2, Qt.PenStyle.DashLine))
            painter.drawRoundedRect(room, RADIUS_CARD, RADIUS_CARD)
            side = scaled(36)
            mark = pixmap("import", "accent", size=side, scale=self.devicePixelRatioF(), mirrored=is_mirrored())
            painter.drawPixmap(room.center().x() - side // 2, room.center().y() - side - 8, mark)
            painter.setFont(font(LARGE, STRONG))
            painter.setPen(colour("accent"))
            line = QRect(room.left(), room.center().y() + 4, room.width(), scaled(28))
            painter.drawText(line, Qt.AlignmentFlag.AlignCenter, self.words)

"""What is posted: its picture, what it is, and what each platform says of it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QDragEnterEvent, QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from brova_desktop.domain.errors import Act
from brova_desktop.domain.posts.post import MEDIA, PostMedia
from brova_desktop.ui.bridge.words import directed, isolated, listed, t
from brova_desktop.ui.calendar.chips import draw_cover
from brova_desktop.ui.calendar.composer.mending import fixes
from brova_desktop.ui.calendar.composer.presenter import Composer
from brova_desktop.ui.calendar.composer.sight import Check
from brova_desktop.ui.calendar.luggage import can_take, taken
from brova_desktop.ui.calendar.spelling import medium_text
from brova_desktop.ui.calendar.thumbs import Thumbs
from brova_desktop.ui.theme.icons import pixmap
from brova_desktop.ui.theme.type import scaled
from brova_desktop.ui.theme.wear import colour
from brova_desktop.ui.widgets.controls import Button, Label
from brova_desktop.ui.widgets.flow import Flow


class Thumb(QAbstractButton):
    """One picture of the post; without one, the place to put one."""

    taken_away = Signal()
    first = Signal()

    def __init__(self, thumbs: Thumbs, medium: PostMedia | None, size: QSize, *, can_go: bool = True) -> None:
        super().__init__()
        self._thumbs, self._medium, self._can_go = thumbs, medium, can_go
        self.setFixedSize(size)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(t("Replace {name}", name=medium.name) if medium else t("Add a video or picture"))
        self.setToolTip(isolated(medium.name) if medium else t("Add a video or picture"))

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self._medium is not None:
                draw_cover(painter, self.rect(), self._thumbs.of(self._medium), radius=8, placeholder="film")
            else:
                painter.setPen(QPen(colour("edge"), 1, Qt.PenStyle.DashLine))
                painter.setBrush(colour("raised"))
                painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 8, 8)
                side = scaled(20)
                drawn = pixmap("image-plus" if self.height() > scaled(60) else "plus", "text3", size=side,
                               scale=self.devicePixelRatioF())
                painter.drawPixmap((self.width() - side) // 2, (self.height() - side) // 2, drawn)
            if self.hasFocus():
                painter.setPen(QPen(colour("focus"), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 8, 8)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self._medium is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(t("Remove"), self.taken_away.emit).setEnabled(self._can_go)
        menu.addAction(t("Put first"), self.first.emit)
        menu.popup(event.globalPos())


class MediaBlock(QWidget):
    """The first medium with its checks beside it, the others below; files can be dropped on it."""

    files_asked = Signal(bool)
    """True: instead of what is there."""
    dropped = Signal(object)
    mended = Signal(object, object)

    def __init__(self, composer: Composer, thumbs: Thumbs) -> None:
        super().__init__()
        self._composer, self._thumbs = composer, thumbs
        self.setAcceptDrops(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setColumnStretch(1, 1)
        column.addLayout(self._grid)
        self._more = QWidget()
        self._flow = Flow(self._more, gap=6)
        column.addWidget(self._more)
        self.whose = Label("", "hint", wrap=True)
        self.same = Button(t("Same files as all"), lambda: composer.same_again(composer.focus, MEDIA), kind="quiet",
                           hint=t("This account shows what all accounts show again"))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.whose, 1)
        row.addWidget(self.same)
        column.addLayout(row)
        self.side = QWidget()
        self._side = QVBoxLayout(self.side)
        self._side.setContentsMargins(0, 0, 0, 0)
        self._side.setSpacing(4)
        self._grid.addWidget(self.side, 0, 1, Qt.AlignmentFlag.AlignTop)
        self.cover: Thumb | None = None
        self._media: object = None
        self._words: object = None

    def refresh(self) -> None:
        composer, media = self._composer, self._composer.media
        shown = (media, composer.focus, composer.with_own_media)
        if shown != self._media:
            self._media = shown
            self._show_media(media)
            self._show_whose()
        said = (media, composer.checks, composer.fitting, tuple(composer.draft.records))
        if said != self._words:
            self._words = said
            self._show_words(media)

    def _show_media(self, media: tuple[PostMedia, ...]) -> None:
        if self.cover is not None:
            self.cover.hide()
            self.cover.deleteLater()
        composer = self._composer
        can_go = len(media) > 1 or composer.focus not in composer.draft.records or composer.focus in (
            composer.with_own_media)  # the last file of all stays where nothing else would be shown instead
        self.cover = Thumb(self._thumbs, media[0] if media else None, QSize(scaled(76), scaled(134)), can_go=can_go)
        self.cover.clicked.connect(lambda: self.files_asked.emit(bool(media)))
        self.cover.taken_away.connect(lambda: self._composer.remove_medium(0))
        self._grid.addWidget(self.cover, 0, 0, Qt.AlignmentFlag.AlignTop)
        self._clear(self._flow)
        small = QSize(scaled(44), scaled(60))
        for index, medium in enumerate(media[1:], start=1):
            thumb = Thumb(self._thumbs, medium, small)
            thumb.clicked.connect(lambda _=False, index=index: self._composer.move_medium(index, 0))
            thumb.taken_away.connect(lambda index=index: self._composer.remove_medium(index))
            thumb.first.connect(lambda index=index: self._composer.move_medium(index, 0))
            self._flow.addWidget(thumb)
        if media:
            add = Thumb(self._thumbs, None, small if len(media) > 1 else QSize(scaled(76), scaled(28)))
            add.clicked.connect(lambda: self.files_asked.emit(False))
            self._flow.addWidget(add)
        self._more.setVisible(bool(media))

    def _show_whose(self) -> None:
        """Whether these files are for all, and how to part from them."""
        composer = self._composer
        records, focus, own = composer.draft.records, composer.focus, composer.with_own_media
        words = ""
        if focus in own:
            words = t("These files are only for this account.")
        elif focus in records and len(records) > 1:
            words = t("The same files as all accounts. What you choose here is only for this account.")
        elif own:
            words = t("{count} accounts show files of their own.", count=len(own))
        self.whose.setText(words)
        self.whose.setVisible(bool(words))
        self.same.setVisible(focus in own and focus in composer.open_targets)

    def _show_words(self, media: tuple[PostMedia, ...]) -> None:
        self._clear(self._side)
        if media:
            name = Label(isolated(media[0].name), "strong")
            name.setToolTip(media[0].name)
            name.setMinimumWidth(10)
            self._side.addWidget(name)
            self._side.addWidget(Label(medium_text(media[0]), "second", wrap=True, tabular=True))
        else:
            self._side.addWidget(Label(t("Add a video or picture"), "strong", wrap=True))
            self._side.addWidget(Label(t("Drop it here, or choose one from this computer."), "second", wrap=True))
        fitting = self._fitting_names()
        if fitting:
            self._side.addWidget(_signed("circle-check", "ok", t("Fits {platforms}", platforms=fitting)))
        for check in self._composer.checks[:8]:
            self._side.addWidget(self._line(check))

    def _fitting_names(self) -> str:
        composer = self._composer
        names = [composer.called(id) for id in composer.fitting]
        unique = list(dict.fromkeys(names))
        if len(unique) > 1:
            return t("{some} and {last}", some=listed(unique[:-1]), last=unique[-1])
        return unique[0] if unique else ""

    def _line(self, check: Check) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 2, 0, 2)
        column.setSpacing(4)
        name = self._composer.called(check.target)
        words = t("{platform}: {problem}", platform=name, problem=t(check.problem.words))
        blocks = check.problem.blocks
        column.addWidget(_signed("triangle-alert", "warn", words) if blocks else _signed("info", "second", words))
        acts = fixes(self._composer, check)
        if acts:
            row = QWidget()
            flow = Flow(row, gap=6)
            for act, title in acts:
                flow.addWidget(Button(t(title), self._mender(check, act),
                                      name=t("{fix} for {platform}", fix=t(title), platform=name)))
            column.addWidget(row)
        return made

    def _mender(self, check: Check, act: Act) -> Callable[[], object]:
        return lambda: self.mended.emit(check, act)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if can_take(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.dropped.emit(taken(event.mimeData()))

    def _clear(self, layout: Flow | QVBoxLayout | QHBoxLayout) -> None:
        while layout.count():
            item = layout.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()


def _signed(icon_name: str, role: str, words: str) -> QWidget:
    """A sign before words that wrap."""
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(6)
    picture = Label()
    picture.setPixmap(pixmap(icon_name, "text3" if role == "second" else role, size=scaled(16), scale=2.0))
    told = Label(directed(words), role, wrap=True)
    picture.setFixedHeight(told.fontMetrics().lineSpacing())  # in the middle of the first line
    row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(told, 1)
    return made

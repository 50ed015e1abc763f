"""How far a post has come, account by account, with what can be done about it and how it does."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from brova_desktop.domain.errors import Act
from brova_desktop.domain.ids import TargetId
from brova_desktop.domain.posts.metrics import Reading
from brova_desktop.domain.posts.target import Target, TargetState
from brova_desktop.ui.bridge.acts import ACT_TITLES
from brova_desktop.ui.bridge.words import directed, t
from brova_desktop.ui.calendar.composer.presenter import Composer
from brova_desktop.ui.calendar.spelling import apart, moment_title, short_count
from brova_desktop.ui.calendar.states import sign_of
from brova_desktop.ui.theme.icons import pixmap
from brova_desktop.ui.theme.type import scaled
from brova_desktop.ui.widgets.controls import Button, IconButton, Label, Line
from brova_desktop.ui.widgets.flow import Flow

SAID = (TargetState.DRAFT, TargetState.SCHEDULED)
"""Of these nothing is to be told that the rest of the composer does not show."""


class Standing(QWidget):
    """Hidden while the post is only planned."""

    acted = Signal(object, object)
    """A target and the act a person chose."""
    refresh_asked = Signal()

    def __init__(self, composer: Composer) -> None:
        super().__init__()
        self._composer = composer
        self.readings: Mapping[TargetId, Reading] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 4)
        self._column.setSpacing(6)
        self._shown: object = None

    def refresh(self) -> None:
        shown = [one for one in self._composer.live.values() if one.state not in SAID]
        state = (tuple(shown), tuple(self.readings.items()))
        if state == self._shown:
            return
        self._shown = state
        while self._column.count():
            item = self._column.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.setVisible(bool(shown))
        if not shown:
            return
        self._column.addWidget(self._summary(list(self._composer.live.values())))
        for target in shown:
            self._column.addWidget(self._row(target))
        self._column.addWidget(Line())

    def _summary(self, targets: list[Target]) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        done = sum(one.state is TargetState.PUBLISHED for one in targets)
        row.addWidget(Label(t("{done} of {count} published", done=done, count=len(targets)), "strong"), 1)
        if done:
            row.addWidget(IconButton("refresh-cw", t("Read the counts again"), self.refresh_asked.emit, size=16))
        return made

    def _row(self, target: Target) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(4)
        sign = sign_of(target)
        row = QHBoxLayout()
        row.setSpacing(8)
        picture = Label()
        picture.setPixmap(pixmap(sign.icon, sign.tint, size=scaled(16), scale=2.0))
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        name = self._composer.called(target.id)
        words = directed(t("{platform}: {problem}", platform=name, problem=t(sign.words)))
        if target.published is not None and target.state is TargetState.PUBLISHED:
            words = apart(words, moment_title(target.published.at.astimezone()))
        row.addWidget(Label(words, sign.tint if sign.tint in ("ok", "warn", "bad") else "body", wrap=True), 1)
        column.addLayout(row)
        if target.trouble is not None:
            said = (target.trouble.happened, target.trouble.kept, target.trouble.next_step)
            column.addWidget(Label(" ".join(t(one) for one in said if one is not None), "second", wrap=True))
        acts = acts_of(target)
        if acts:
            holder = QWidget()
            flow = Flow(holder, gap=6)
            for act in acts:
                flow.addWidget(Button(t(ACT_TITLES[act]), self._actor(target, act),
                                      name=t("{fix} for {platform}", fix=t(ACT_TITLES[act]), platform=name)))
            column.addWidget(holder)
        reading = self.readings.get(target.id)
        if reading is not None:
            column.addWidget(self._counts(reading))
        return made

    def _counts(self, reading: Reading) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(24, 0, 0, 0)
        row.setSpacing(16)
        for icon_name, name, value in (("eye", t("Views"), reading.views), ("thumbs-up", t("Likes"), reading.likes),
                                       ("message-circle", t("Comments"), reading.comments),
                                       ("share-2", t("Shares"), reading.shares)):
            picture = Label()
            picture.setPixmap(pixmap(icon_name, "text3", size=scaled(14), scale=2.0))
            count = Label(short_count(value), "body", tabular=True)
            count.setAccessibleName(f"{name}: {count.text()}")
            count.setToolTip(name)
            pair = QHBoxLayout()
            pair.setSpacing(4)
            pair.addWidget(picture)
            pair.addWidget(count)
            row.addLayout(pair)
        row.addStretch(1)
        return made

    def _actor(self, target: Target, act: Act) -> Callable[[], object]:
        return lambda: self.acted.emit(target, act)


def acts_of(target: Target) -> tuple[Act, ...]:
    """What a person can do about a target: what its trouble says, and its link when it is out."""
    acts = list(target.trouble.acts) if target.trouble is not None else []
    if target.state is TargetState.NEEDS_RECONNECT and Act.RECONNECT not in acts:
        acts.insert(0, Act.RECONNECT)
    if target.state in (TargetState.MISSED, TargetState.WAITING, TargetState.FAILED) and Act.RETRY not in acts:
        acts.append(Act.RETRY)
    if target.published is not None and target.published.link and Act.OPEN_LINK not in acts:
        acts.append(Act.OPEN_LINK)
    if target.trouble is not None and target.trouble.detail and Act.SHOW_DETAILS not in acts:
        acts.append(Act.SHOW_DETAILS)
    return tuple(acts)

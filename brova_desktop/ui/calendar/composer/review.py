"""Where the post stands with the people who approve it, with what they said, and a note among them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from brova_desktop.domain.posts.post import Review
from brova_desktop.domain.posts.reviewing import ReviewStep, step_words, steps_of
from brova_desktop.domain.words import Words, say
from brova_desktop.ui.bridge.words import isolated, t
from brova_desktop.ui.calendar.composer.fields import TextArea, TextLine
from brova_desktop.ui.calendar.composer.presenter import Composer
from brova_desktop.ui.calendar.spelling import apart, moment_title
from brova_desktop.ui.calendar.states import REVIEW_SIGNS
from brova_desktop.ui.theme.icons import pixmap
from brova_desktop.ui.theme.type import scaled
from brova_desktop.ui.widgets.controls import Button, Label
from brova_desktop.ui.widgets.flow import Flow
from brova_desktop.ui.widgets.panels import Form

ASKS = {Review.APPROVED: say("Approve"), Review.IN_REVIEW: say("Ask for a review"),
        Review.CHANGES_ASKED: say("Ask for changes"), Review.DRAFT: say("Back to draft")}
NEXT = {Review.DRAFT: (Review.IN_REVIEW, Review.APPROVED),
        Review.IN_REVIEW: (Review.APPROVED, Review.CHANGES_ASKED),
        Review.CHANGES_ASKED: (Review.IN_REVIEW, Review.APPROVED),
        Review.APPROVED: (Review.CHANGES_ASKED, Review.DRAFT)}
"""What a person would do from each state."""
SHOWN = 3


class ReviewBlock(QWidget):
    """`asked` brings the state that a person wants the post in."""

    asked = Signal(object)

    def __init__(self, composer: Composer, only_approved: Callable[[], bool], typed: Callable[[object], None]) -> None:
        super().__init__()
        self._composer, self._only_approved = composer, only_approved
        self.setAccessibleName(t("Review"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        row = QHBoxLayout()
        row.setSpacing(8)
        self._picture, self.state = Label(), Label("", "strong", wrap=True)
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.state, 1)
        column.addLayout(row)
        self.held = Label(t("It waits until somebody approves it."), "warn", wrap=True)
        column.addWidget(self.held)
        self.history = Label("", "second", wrap=True)
        column.addWidget(self.history)
        self._holder = QWidget()
        self._flow = Flow(self._holder, gap=6)
        column.addWidget(self._holder)
        self.buttons: dict[Review, Button] = {}
        self.note = TextArea(t("Internal note"), t("For your team; never published"), typed, composer.settle, lines=2)
        column.addWidget(self.note)
        self._shown: object = None

    def refresh(self) -> None:
        post = self._composer.post
        if post is None:
            return
        self.note.show_text(self._composer.draft.note)
        self.held.setVisible(self._only_approved() and post.review is not Review.APPROVED
                             and bool(self._composer.open_targets))
        steps = steps_of(post)
        if (post.review, steps) == self._shown:
            return
        self._shown = (post.review, steps)
        sign = REVIEW_SIGNS[post.review]
        self._picture.setPixmap(pixmap(sign.icon, sign.tint, size=scaled(16), scale=2.0))
        self.state.set_role(sign.tint if sign.tint in ("ok", "warn") else "strong")
        self.state.setText(t(sign.words))
        self.history.setText("\n".join(step_text(one) for one in reversed(steps[-SHOWN:])))
        self.history.setVisible(bool(steps))
        self._show_buttons(post.review)

    def _show_buttons(self, state: Review) -> None:
        while self._flow.count():
            item = self._flow.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.buttons = {one: Button(t(ASKS[one]), partial(self.asked.emit, one)) for one in NEXT[state]}
        for button in self.buttons.values():
            self._flow.addWidget(button)
        self._holder.updateGeometry()


class ReviewDialog(QDialog):
    """Who says it, and why: names are what people type."""

    def __init__(self, parent: QWidget, state: Review, who: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(t(ASKS[state]))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(Label(t(ASKS[state]), "title"))
        self.agree = Button(t(ASKS[state]), self.accept, kind="primary")
        self.agree.setDefault(True)
        self.name = TextLine(t("Your name"), t("Your name"), lambda _: self._allow(), lambda: None)
        self.remark = QPlainTextEdit()
        self.remark.setAccessibleName(t("Remark"))
        self.remark.setTabChangesFocus(True)
        self.remark.setPlaceholderText(t(hint_of(state)))
        self.remark.setFixedHeight(scaled(84))
        form = Form()
        form.row(t("Your name"), self.name)
        form.row(t("Remark"), self.remark)
        column.addWidget(form)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(Button(t("Cancel"), self.reject))
        row.addWidget(self.agree)
        column.addLayout(row)
        self.setMinimumWidth(scaled(440))
        self.name.setText(who)
        (self.remark if who else self.name).setFocus()
        self._allow()

    @property
    def who(self) -> str:
        return self.name.text().strip()

    def _allow(self) -> None:
        self.agree.setEnabled(bool(self.who))


def hint_of(state: Review) -> Words:
    return say("What has to be changed?") if state is Review.CHANGES_ASKED else say("Nothing has to be written here.")


def step_text(step: ReviewStep) -> str:
    """A step with its moment, and what was remarked."""
    line = apart(t(step_words(step)).rstrip("."), moment_title(step.at.astimezone()))
    return f"{line}\n“{isolated(step.remark)}”" if step.remark else line

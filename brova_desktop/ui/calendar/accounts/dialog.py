"""The dialog that leads to a connected account."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from brova_desktop.domain.posts.facts import GuideStep, PlatformFacts
from brova_desktop.ui.bridge.dialogs import fit
from brova_desktop.ui.bridge.words import isolated, number, t
from brova_desktop.ui.calendar.accounts.connecting import Connecting, Stage
from brova_desktop.ui.calendar.chips import draw_disc
from brova_desktop.ui.calendar.items import Mark, mark_of
from brova_desktop.ui.calendar.spelling import figures
from brova_desktop.ui.theme.icons import pixmap
from brova_desktop.ui.theme.type import scaled
from brova_desktop.ui.widgets.controls import Button, Label, Line
from brova_desktop.ui.widgets.panels import Form, plain

TICK_MS = 500


class ConnectDialog(QDialog):
    """Shows a `Connecting`; whoever opened it runs the sign-in (`asked`)."""

    chosen = Signal(str)
    asked = Signal(str, str)

    def __init__(self, parent: QWidget, connecting: Connecting) -> None:
        super().__init__(parent)
        self.connecting = connecting
        self.setWindowTitle(t("Connect an account"))
        self.setModal(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        self.stack = QStackedWidget()
        column.addWidget(self.stack, 1)
        self._pages: dict[Stage, QWidget] = {}
        self._stage: tuple[Stage, str] | None = None
        self._clock = QTimer(self)
        self._clock.setInterval(TICK_MS)
        self._clock.timeout.connect(self._tick)
        self.finished.connect(lambda _: self._clock.stop())
        self.rejected.connect(connecting.cancel)
        self.refresh()

    def refresh(self) -> None:
        """Build the page of the stage when it is another one; tell trouble on it."""
        stage = (self.connecting.stage, self.connecting.platform)
        if stage != self._stage:
            self._stage = stage
            self._show({Stage.CHOOSE: self._choose, Stage.PREPARE: self._prepare, Stage.SIGN_IN: self._sign_in,
                        Stage.DONE: self._done, Stage.FAILED: self._failed}[self.connecting.stage]())
        if self.connecting.stage is Stage.SIGN_IN:
            self._clock.start()
            self._tick()
            trouble = self.connecting.trouble
            self.wrong.setText(t(trouble.happened) if trouble else "")
            self.wrong.setVisible(trouble is not None)
        else:
            self._clock.stop()
        if self.connecting.stage is Stage.PREPARE:
            self.go.setEnabled(not self.connecting.busy)

    def _show(self, page: QWidget) -> None:
        guided = self.connecting.stage is Stage.PREPARE and not self.connecting.is_sandbox
        compact = self.connecting.stage in (Stage.PREPARE, Stage.DONE, Stage.FAILED) and not guided
        self.resize(scaled(560), scaled(660 if guided else 260 if compact else 360))
        fit(self)
        old = self.stack.currentWidget()
        self.stack.addWidget(page)
        self.stack.setCurrentWidget(page)
        main = next((one for one in page.findChildren(Button) if one.isDefault()), None)
        if main is not None:
            main.setFocus()
        if old is not None:
            self.stack.removeWidget(old)
            old.deleteLater()

    # --- pages -------------------------------------------------------------------------------------------------

    def _page(self, title: str, text: str = "") -> tuple[QWidget, QVBoxLayout]:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(Label(title, "title", wrap=True))
        if text:
            column.addWidget(Label(text, "second", wrap=True))
        return page, column

    def _choose(self) -> QWidget:
        page, column = self._page(t("Which platform?"), t("You sign in on the platform's own page. Your password never "
                                                          "comes near Brova Desktop."))
        self.platform_buttons: dict[str, Button] = {}
        for facts in self.connecting.platforms:
            button = Button(f"  {facts.name}", self._chooser(facts.key), name=facts.name)
            button.setIcon(_disc_icon(mark_of(facts.key, {facts.key: facts})))
            button.setIconSize(button.iconSize() * 1.4)
            button.setMinimumHeight(scaled(48))
            self.platform_buttons[facts.key] = button
            column.addWidget(button)
        column.addStretch(1)
        column.addLayout(self._buttons())
        return page

    def _prepare(self) -> QWidget:
        facts = self.connecting.facts
        assert facts is not None  # the stage has a platform
        title = t("Connect {platform}", platform=facts.name)
        if self.connecting.again is not None:
            title = t("Reconnect {account}", account=self.connecting.again.profile.handle or facts.name)
        if self.connecting.is_sandbox:
            page, column = self._page(title, t("This is a sandbox workspace: a local page plays {platform}, and its "
                                               "app is set up already.", platform=facts.name))
            column.addStretch(1)
        else:
            page, column = self._page(title, t("Once, {platform} wants an app of your own. It takes some minutes.",
                                               platform=facts.name))
            column.addWidget(self._guide(facts), 1)
        self.client_id, self.client_secret = QLineEdit(), QLineEdit()
        if not self.connecting.is_sandbox:
            column.addWidget(self._credentials())
        self.go = Button(t("Open the browser"), self._ask, kind="primary", icon_name="external-link")
        back = None if self.connecting.again is not None else Button(t("Back"), self.connecting.back)
        column.addLayout(self._buttons(self.go, back))
        return page

    def _credentials(self) -> QWidget:
        form = Form()
        known = self.connecting.credentials
        self.client_id.setText(known.client_id if known is not None else "")
        self.client_secret.setEchoMode(QLineEdit.EchoMode.Password)
        if known is not None and known.client_secret is not None:
            self.client_secret.setPlaceholderText(t("kept in the vault"))
        for field in (self.client_id, self.client_secret):
            field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        form.row(t("Client id"), self.client_id)
        form.row(t("Client secret"), self.client_secret)
        return form

    def _guide(self, facts: PlatformFacts) -> QWidget:
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(10)
        for count, step in enumerate(facts.guide, start=1):
            column.addWidget(self._step(count, step))
        for note in facts.notes:
            column.addWidget(Label(t(note), "hint", wrap=True))
        column.addStretch(1)
        area.setWidget(inner)
        return area

    def _step(self, count: int, step: GuideStep) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        digit = Label(number(count), "accent", tabular=True)
        digit.setFixedWidth(scaled(20))
        row.addWidget(digit, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addWidget(Label(t(step.words), "body", wrap=True))
        if step.copy:
            column.addWidget(CopyBox(step.copy))
        if step.link:
            link = Button(figures(step.link.removeprefix("https://")), self._opener(step.link), kind="link",
                          name=t("Open {address}", address=step.link))
            column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeading)
        row.addLayout(column, 1)
        return made

    def _sign_in(self) -> QWidget:
        facts, consent = self.connecting.facts, self.connecting.consent
        name = facts.name if facts is not None else ""
        page, column = self._page(t("Sign in to {platform} in your browser", platform=name),
                                  t("Allow it there; this window goes on by itself."))
        address = consent.address if consent is not None else ""
        self.open_button = Button(t("Open the browser"), self._opener(address), icon_name="external-link")
        column.addWidget(self.open_button, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(Label(t("The browser did not open? Copy the address and open it yourself:"), "second",
                               wrap=True))
        column.addWidget(CopyBox(address))
        column.addWidget(Line())
        column.addWidget(Label(t("The browser could not come back? Paste the address it ended at:"), "second",
                               wrap=True))
        row = QHBoxLayout()
        self.pasted = QLineEdit()
        self.pasted.setAccessibleName(t("Address or code from the browser"))
        self.pasted.setPlaceholderText("http://127.0.0.1…")
        self.pasted.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        row.addWidget(self.pasted, 1)
        self.pasted.returnPressed.connect(lambda: self.connecting.paste(self.pasted.text()))
        row.addWidget(Button(t("Go on"), lambda: self.connecting.paste(self.pasted.text())))
        column.addLayout(row)
        self.wrong = Label("", "bad", wrap=True)
        self.wrong.hide()
        column.addWidget(self.wrong)
        column.addStretch(1)
        self.left = Label("", "second", tabular=True)
        column.addWidget(self.left)
        column.addLayout(self._buttons(None, Button(t("Cancel"), self.connecting.cancel), closes=False))
        for button in page.findChildren(Button):
            button.setAutoDefault(False)  # Return in the field is for the field
        QDesktopServices.openUrl(QUrl(address))
        return page

    def _done(self) -> QWidget:
        account = self.connecting.connected
        page, column = self._page(t("Connected"))
        picture = QLabel()
        picture.setPixmap(pixmap("circle-check", "ok", size=scaled(48), scale=2.0))
        column.insertWidget(0, picture, 0, Qt.AlignmentFlag.AlignLeading)
        if account is not None:
            who = account.profile.handle or account.profile.name
            column.addWidget(Label(t("{account} is connected. Posts that waited for it go out by themselves.",
                                     account=isolated(who)), "second", wrap=True))
        column.addStretch(1)
        column.addLayout(self._buttons(Button(t("Done"), self.accept, kind="primary"), None, closes=False))
        return page

    def _failed(self) -> QWidget:
        error = self.connecting.trouble
        page, column = self._page(t(error.happened) if error is not None else "")
        picture = QLabel()
        picture.setPixmap(pixmap("circle-x", "bad", size=scaled(48), scale=2.0))
        column.insertWidget(0, picture, 0, Qt.AlignmentFlag.AlignLeading)
        if error is not None:
            said = " ".join(t(one) for one in (error.kept, error.next_step) if one is not None)
            column.addWidget(Label(said, "second", wrap=True))
        column.addStretch(1)
        again = Button(t("Try again"), lambda: self.chosen.emit(self.connecting.platform), kind="primary")
        column.addLayout(self._buttons(again))
        return page

    # --- inside ------------------------------------------------------------------------------------------------

    def _buttons(self, main: Button | None = None, other: Button | None = None, *, closes: bool = True) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        if closes:
            row.addWidget(Button(t("Close"), self.reject, kind="quiet"))
        row.addStretch(1)
        for button in (other, main):
            if button is not None:
                row.addWidget(button)
        if main is not None:
            main.setDefault(True)
        return row

    def _ask(self) -> None:
        self.asked.emit(self.client_id.text(), self.client_secret.text())

    def _chooser(self, key: str) -> Callable[[], None]:
        return lambda: self.chosen.emit(key)

    def _opener(self, address: str) -> Callable[[], object]:
        return lambda: QDesktopServices.openUrl(QUrl(address))

    def _tick(self) -> None:
        if self.connecting.stage is Stage.SIGN_IN:
            minutes, seconds = divmod(self.connecting.seconds_left, 60)
            padded = number(0) if seconds < 10 else ""
            self.left.setText(t("Waiting for your answer: {time}", time=figures(
                f"{number(minutes)}:{padded}{number(seconds)}")))


class CopyBox(QWidget):
    """A text to take over, from left to right, with its button."""

    def __init__(self, text: str) -> None:
        super().__init__()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        box = plain("card")
        outer.addWidget(box)
        row = QHBoxLayout(box)
        row.setContentsMargins(10, 4, 4, 4)
        self.field = QLineEdit(text)
        self.field.setReadOnly(True)
        self.field.setCursorPosition(0)
        self.field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.field.setStyleSheet("border: none; background: transparent; padding: 0; min-height: 22px;")
        self.field.setAccessibleName(t("Text to copy"))
        row.addWidget(self.field, 1)
        self.button = Button(t("Copy"), self._copy, kind="quiet", icon_name="copy", name=t("Copy {text}", text=text))
        row.addWidget(self.button)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.field.text())
        self.button.setText(t("Copied"))


def _disc_icon(mark: Mark) -> QIcon:
    side = 48
    picture = QPixmap(side, side)
    picture.fill(Qt.GlobalColor.transparent)
    with QPainter(picture) as painter:
        draw_disc(painter, picture.rect(), mark, size=22)
    return QIcon(picture)

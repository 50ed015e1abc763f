"""The cards of Home. Each shows what it is given and leads to where it is done."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from brova_desktop.domain.media.asset import Asset
from brova_desktop.domain.media.facts import MediaKind
from brova_desktop.domain.posts.target import TargetState
from brova_desktop.services.publishing.views import Away, Entry
from brova_desktop.ui.bridge.words import LANGUAGE_NAMES, clock, day, isolated, locale, t
from brova_desktop.ui.bridge.workbench import Place, Workbench
from brova_desktop.ui.home.presenter import Errand, ReelCardView, Step
from brova_desktop.ui.theme.icons import icon, pixmap
from brova_desktop.ui.theme.type import scaled
from brova_desktop.ui.widgets.controls import Button, Elided, Label, Line
from brova_desktop.ui.widgets.flow import Flow
from brova_desktop.ui.widgets.panels import plain

SIGN = 18


class Card(QWidget):
    """A titled card; add to `body`."""

    def __init__(self, title: str, count: str = "") -> None:
        super().__init__()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(8)
        head = QHBoxLayout()
        head.addWidget(Label(title, "title"))
        if count:
            head.addWidget(Label(count, "hint", tabular=True))
        head.addStretch(1)
        outer.addLayout(head)
        self.head = head
        ground = plain("panel")
        ground.setProperty("part", "card")
        self.body = QVBoxLayout(ground)
        self.body.setContentsMargins(14, 10, 14, 10)
        self.body.setSpacing(8)
        outer.addWidget(ground)


class ErrandCard(Card):
    """What only a person can do, the button beside it."""

    def __init__(self, bench: Workbench, errands: Sequence[Errand]) -> None:
        super().__init__(t("Needs you now"))
        for number, errand in enumerate(errands):
            if number:
                self.body.addWidget(Line())
            words = [t(errand.words)] + ([t(errand.detail)] if errand.detail is not None else [])
            self.body.addWidget(_line("circle-alert" if errand.is_bad else "clock-alert",
                                      "bad" if errand.is_bad else "warn", words,
                                      Button(t(errand.button), partial(bench.go, errand.place),
                                             name=f"{t(errand.button)}: {words[0]}")))


class AwayCard(Card):
    """What happened while the program was closed."""

    def __init__(self, bench: Workbench, away: Away) -> None:
        super().__init__(t("While you were away"))
        for sign, tint, count, sentence in (
            ("circle-check", "ok", len(away.posted), t("{count} posts were published", count=len(away.posted))),
            ("clock-alert", "warn", len(away.missed),
             t("{count} posts wait for your decision", count=len(away.missed))),
            ("circle-alert", "bad", len(away.failed), t("{count} posts failed", count=len(away.failed))),
        ):
            if count:
                self.body.addWidget(_line(sign, tint, [sentence], None))
        self.body.addWidget(Button(t("Open the queue"), partial(bench.go, Place("calendar", "queue")),
                                   kind="link"), 0, Qt.AlignmentFlag.AlignLeading)


class PostsCard(Card):
    """Posts in order of time, with their pictures."""

    def __init__(self, bench: Workbench, title: str, entries: Sequence[Entry], nothing: str, begin: Place | None,
                 button: str) -> None:
        super().__init__(title)
        for number, entry in enumerate(entries):
            if number:
                self.body.addWidget(Line())
            self.body.addWidget(_post(bench, entry))
        if not entries:
            press = Button(button, partial(bench.go, begin)) if begin is not None else None
            self.body.addWidget(_line("calendar", "text3", [nothing], press))


class Checklist(Card):
    """Getting started: each item ticks itself when it is really done."""

    def __init__(self, bench: Workbench, steps: Sequence[Step], dismiss: Callable[[], object]) -> None:
        done = sum(step.done for step in steps)
        super().__init__(t("Getting started"), t("{used} of {most}", used=done, most=len(steps)))
        self.head.addWidget(Button(t("Hide"), dismiss, kind="link", name=t("Hide the getting-started list")))
        for step in steps:
            text = t(step.words)
            row = QWidget()
            line = QHBoxLayout(row)
            line.setContentsMargins(0, 0, 0, 0)
            line.setSpacing(10)
            line.addWidget(_sign("circle-check" if step.done else "circle", "ok" if step.done else "text3"))
            if step.done:
                label = Label(text, "second", wrap=True)
                label.setAccessibleName(t("{step}, done", step=text))
                line.addWidget(label, 1)
            else:
                line.addWidget(Button(text, partial(bench.go, step.place), kind="link"))
                line.addStretch(1)
            self.body.addWidget(row)


class LanguageCard(Card):
    """Until somebody has chosen a language: the three there are, each in its own words."""

    def __init__(self, choose: Callable[[str], object]) -> None:
        super().__init__(t("Language"))
        row = QHBoxLayout()
        row.setSpacing(8)
        for code, name in LANGUAGE_NAMES.items():
            button = Button(name, partial(choose, code))
            button.setCheckable(True)
            button.setChecked(locale().name().startswith(code))
            row.addWidget(button)
        row.addStretch(1)
        self.body.addLayout(row)


class ReelsCard(Card):
    """Reels to go on with."""

    def __init__(self, bench: Workbench, reels: Sequence[ReelCardView]) -> None:
        super().__init__(t("Go on with"))
        for reel in reels:
            row = QWidget()
            line = QHBoxLayout(row)
            line.setContentsMargins(0, 0, 0, 0)
            line.setSpacing(10)
            line.addWidget(_sign("clapperboard", "text2"))
            line.addWidget(Elided(reel.title or t("Without a title"), partial(bench.go, Place("reels", reel.id)),
                                  kind="link"))
            line.addStretch(1)
            line.addWidget(Label(day(reel.changed.astimezone()), "hint", tabular=True))
            self.body.addWidget(row)
        if not reels:
            self.body.addWidget(_line("clapperboard", "text3", [t("Your reels appear here.")],
                                      Button(t("New reel"), partial(bench.go, Place("reels", intent="new")))))


class MediaCard(Card):
    """What came in last, as pictures that lead to their files."""

    SIDE = 58

    def __init__(self, bench: Workbench, assets: Sequence[Asset]) -> None:
        super().__init__(t("Newest media"))
        row = Flow(gap=8)
        for asset in assets:
            row.addWidget(AssetButton(bench, asset, QSize(scaled(self.SIDE), scaled(self.SIDE))))
        self.body.addLayout(row)


class AssetButton(QToolButton):
    """A file's picture."""

    def __init__(self, bench: Workbench, asset: Asset, size: QSize) -> None:
        super().__init__()
        from brova_desktop.ui.home.thumbs import fill_asset

        name = asset.title or asset.name
        self.setAccessibleName(t("Open {name}", name=name))
        self.setToolTip(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedSize(size)
        self.setIconSize(size - QSize(8, 8))
        self.setIcon(icon({MediaKind.AUDIO: "music"}.get(asset.kind, "film"), "text3", size=22))
        self.clicked.connect(lambda: bench.go(Place("video", asset.id)))
        fill_asset(bench, self, asset)


def _post(bench: Workbench, entry: Entry) -> QWidget:
    wording = entry.target.wording(entry.post.wording)
    name = entry.post.name or wording.title or wording.caption.partition("\n")[0] or t("Without words")
    moment = entry.target.published.at if entry.target.published is not None else entry.target.due
    local = moment.astimezone() if moment is not None else None
    platform = bench.line.platforms.get(entry.target.platform)
    account = entry.connection.profile.handle or entry.connection.profile.name if entry.connection is not None else ""
    where = " · ".join(part for part in (platform.facts.name if platform is not None else entry.target.platform,
                                         isolated(account)) if part)
    row = QWidget()
    line = QHBoxLayout(row)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(12)
    line.addWidget(_thumb(bench, entry))
    words = QVBoxLayout()
    words.setSpacing(1)
    words.addWidget(Elided(name, partial(bench.go, Place("calendar", entry.post.id)), kind="link"))
    below = Label(where, "hint")
    below.setContentsMargins(2, 0, 2, 0)  # under the words of the link, which keeps room for its focus ring
    words.addWidget(below)
    line.addLayout(words, 1)
    if local is not None:
        line.addWidget(Label(f"{day(local)}  {clock(local)}", "second", tabular=True))
    sign = _sign(*_state_of(entry))
    if _is_at_risk(entry):
        below.setText(f"{where} · {t('waits for a new sign-in')}")
    line.addWidget(sign)
    return row


def _state_of(entry: Entry) -> tuple[str, str]:
    """The sign of an entry and its colour."""
    if entry.target.state is TargetState.PUBLISHED:
        return "circle-check", "ok"
    return ("triangle-alert", "warn") if _is_at_risk(entry) else ("clock", "text2")


def _is_at_risk(entry: Entry) -> bool:
    return entry.target.state is TargetState.SCHEDULED and entry.ends_before


def _thumb(bench: Workbench, entry: Entry) -> QLabel:
    """The first medium's picture, filled in when it is there."""
    from brova_desktop.ui.home.thumbs import fill_thumb

    label = QLabel()
    label.setFixedSize(QSize(scaled(36), scaled(48)))
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    label.setPixmap(pixmap("film", "text3", size=scaled(20), scale=2.0))
    files = entry.target.files(entry.post.media)
    if files:
        fill_thumb(bench, label, files[0])
    return label


def _line(sign: str, tint: str, words: Sequence[str], button: Button | None) -> QWidget:
    row = QWidget()
    line = QHBoxLayout(row)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(10)
    line.addWidget(_sign(sign, tint))
    column = QVBoxLayout()
    column.setSpacing(2)
    column.addWidget(Label(words[0], "body", wrap=True))
    for more in words[1:]:
        column.addWidget(Label(more, "second", wrap=True))
    line.addLayout(column, 1)
    if button is not None:
        line.addWidget(button)
    return row


def _sign(name: str, tint: str) -> QLabel:
    label = QLabel()
    label.setPixmap(pixmap(name, tint, size=scaled(SIGN), scale=2.0))
    label.setFixedWidth(scaled(SIGN) + 2)
    return label

"""The panel beside the list: the selected file played, its words, its facts, and what can be done with it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from brova_desktop.domain.media.asset import Asset, AssetState, Placement
from brova_desktop.domain.media.facts import MediaFacts, MediaKind
from brova_desktop.ui.bridge.words import isolated, number, t
from brova_desktop.ui.bridge.workbench import Workbench
from brova_desktop.ui.theme.icons import pixmap
from brova_desktop.ui.theme.type import scaled
from brova_desktop.ui.video import names
from brova_desktop.ui.video.playing import OnePlayer
from brova_desktop.ui.video.preview import Preview
from brova_desktop.ui.video.states import LEAST
from brova_desktop.ui.video.uses_view import UsesView
from brova_desktop.ui.video.words_form import WordsForm
from brova_desktop.ui.widgets.controls import Button, Label
from brova_desktop.ui.widgets.panels import EmptyState, Panel, plain

if TYPE_CHECKING:
    from brova_desktop.services.uses import Uses

WIDTH = 336
WIDE_TEXT = 140
"""Percent of the text size from which two buttons have no room side by side."""
Fact = tuple[str, str]


class Detail(QWidget):
    """`asked` brings the id of an action whose button was pressed."""

    asked = Signal(str)

    def __init__(self, bench: Workbench, start: Callable[..., object], player: OnePlayer) -> None:
        super().__init__()
        self.setProperty("part", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._go = bench.go
        self._platforms = {key: one.facts.name for key, one in bench.line.platforms.items()}
        self.preview = Preview(bench, start, player)
        self.form = WordsForm()
        self._stack = QStackedLayout(self)
        nothing = EmptyState("square-play", t("Nothing selected"),
                             t("Select a file to play it, and to edit its title, tags and status."))
        nothing.text.setMinimumWidth(LEAST)
        self._stack.addWidget(nothing)
        self._panel = Panel()
        self._stack.addWidget(self._panel)
        self._build()

    def _build(self) -> None:
        body = self._panel.body
        body.addWidget(self.preview)
        self.heading = Label("", "title", wrap=True)
        body.addWidget(self.heading)
        row = QHBoxLayout()
        row.setSpacing(8)
        self.reel = Button(t("New reel"), lambda: self.asked.emit("video.new-reel"), icon_name="clapperboard")
        self.post = Button(t("Post this"), lambda: self.asked.emit("video.post"), icon_name="send")
        row.addWidget(self.reel, 1)
        row.addWidget(self.post, 1)
        self._uses = QWidget()
        self._uses.setLayout(row)
        row.setContentsMargins(0, 0, 0, 0)
        body.addWidget(self._uses)
        self.clip_row = self._clip_buttons()
        body.addWidget(self.clip_row)
        self.bin_row = self._bin_buttons()
        body.addWidget(self.bin_row)
        self.trouble = _Trouble()
        self.trouble.asked.connect(self.asked)
        body.addWidget(self.trouble)
        body.addWidget(self.form)
        self.uses = UsesView(self._go)
        body.addWidget(self.uses)
        self._facts_title = self._panel.section(t("Facts"))
        self._facts = QWidget()
        self._grid = QGridLayout(self._facts)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnMinimumWidth(0, scaled(88))
        self._grid.setColumnStretch(1, 1)
        body.addWidget(self._facts)
        self._place_title = self._panel.section(t("Where it is"))
        self.place = Label("", "second", wrap=True, selectable=True)
        body.addWidget(self.place)
        self.folder = Button(t("Show in its folder"), lambda: self.asked.emit("video.open-folder"),
                             icon_name="folder-open")
        body.addWidget(self.folder, 0, Qt.AlignmentFlag.AlignLeading)

    def _clip_buttons(self) -> QWidget:
        """What is done to the clip itself; the pages say more."""
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.tools: dict[str, Button] = {}
        known = (("video.trim", t("Trim"), "scissors"), ("video.thumbnail", t("Thumbnail"), "image"),
                 ("video.fix", t("For platforms"), "wand-sparkles"), ("video.captions", t("Captions"), "captions"))
        across = 2 if scaled(100) < WIDE_TEXT else 1
        for place, (id, title, icon_name) in enumerate(known):
            if place % across == 0:  # each line for itself: long words of one leave the others their room
                row = QHBoxLayout()
                row.setSpacing(8)
                column.addLayout(row)
            self.tools[id] = Button(title, partial(self.asked.emit, id), icon_name=icon_name)
            row.addWidget(self.tools[id], 1)
        return made

    def show_possible(self, possible: Callable[[str], bool]) -> None:
        """Show the tools that can be used on what is selected; `possible` answers for an action's id."""
        for id, button in self.tools.items():
            button.setVisible(possible(id))
        self.clip_row.setVisible(any(possible(id) for id in self.tools))

    def show_uses(self, uses: Uses | None) -> None:
        """The family of the one file, and where it is used."""
        self.uses.show_uses(uses, self._platforms)
        self.uses.setVisible(bool(self.uses.lines))

    def _bin_buttons(self) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(Button(t("Put back"), lambda: self.asked.emit("video.restore"), icon_name="undo-2"), 1)
        row.addWidget(Button(t("Delete for good"), lambda: self.asked.emit("video.delete"), kind="danger"), 1)
        return made

    def show_assets(self, count: int, assets: tuple[Asset, ...], tags: Sequence[str], place: str, *,
                    in_bin: bool) -> None:
        """What is selected: `count` files, `assets` those that are known, `place` where the one file lies."""
        if not count or not assets:
            self.form.flush()
            self._stack.setCurrentIndex(0)
            self.preview.show_asset(None)
            return
        one = assets[0] if count == 1 else None
        self._stack.setCurrentIndex(1)
        self.preview.setVisible(one is not None)
        self.preview.show_asset(one)
        self.heading.setVisible(one is None)
        self.heading.setText(t("{count} files selected", count=count))
        self._uses.setVisible(not in_bin)
        self.bin_row.setVisible(in_bin)
        self.form.setVisible(not in_bin)
        self.form.show_assets(assets, tags)
        self.trouble.show_asset(one)
        for widget in (self._place_title, self.place, self.folder):
            widget.setVisible(one is not None)
        self._show_facts(facts_of(one) if one is not None else facts_of_many(assets, count))
        if one is not None:
            self.place.setText(_breakable(place))

    def _show_facts(self, facts: Sequence[Fact]) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for row, (title, value) in enumerate(facts):
            self._grid.addWidget(Label(title, "second"), row, 0)
            self._grid.addWidget(Label(value, "body", wrap=True, selectable=True, tabular=True), row, 1)
        self._facts_title.setVisible(bool(facts))


class _Trouble(QWidget):
    """What is wrong with a file and what to do about it."""

    asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        card = plain("card")
        column.addWidget(card)
        inner = QVBoxLayout(card)
        inner.setContentsMargins(12, 10, 12, 12)
        inner.setSpacing(8)
        row = QHBoxLayout()
        self._sign = Label("")
        self._title = Label("", "strong", wrap=True)
        row.addWidget(self._sign)
        row.addWidget(self._title, 1)
        inner.addLayout(row)
        self._text = Label("", "second", wrap=True)
        inner.addWidget(self._text)
        self.relink = Button(t("Show where it is"), lambda: self.asked.emit("video.relink"), icon_name="link")
        self.search = Button(t("Look in a folder"), lambda: self.asked.emit("video.search-missing"),
                             icon_name="folder-search")
        inner.addWidget(self.relink)
        inner.addWidget(self.search)

    def show_asset(self, asset: Asset | None) -> None:
        """Hidden for a file that is well."""
        words = asset.trouble if asset is not None else None
        is_missing = asset is not None and asset.state is AssetState.MISSING
        is_waiting = asset is not None and asset.state in (AssetState.NEW, AssetState.PROBING)
        self.setVisible(asset is not None and (words is not None or asset.state is not AssetState.READY))
        if asset is None:
            return
        tint = names.STATE_TINTS.get(asset.state, "text2" if is_waiting else "warn")
        icon = names.STATE_ICONS.get(asset.state, "triangle-alert")
        self._sign.setPixmap(pixmap(icon, tint, size=scaled(18), scale=2))
        is_fine = asset.state is AssetState.READY
        self._title.setText(t("Good to know") if is_fine else t(names.STATES[asset.state]))
        self._text.setText(t(words) if words is not None else "")
        self._text.setVisible(words is not None)
        self.relink.setVisible(is_missing)
        self.search.setVisible(is_missing)


def facts_of(asset: Asset) -> list[Fact]:
    """What is known about a file, in rows."""
    made = [(t("Kind"), t(names.KINDS[asset.kind]))]
    facts = asset.facts
    if facts is not None:
        made += _picture_facts(facts) + _sound_facts(facts)
    made.append((t("Size"), names.size_of(asset.size)))
    made.append((t("Added"), names.when(asset.added)))
    made.append((t("Source"), t(names.ORIGINS[asset.origin])))
    return [(title, value) for title, value in made if value]


def _picture_facts(facts: MediaFacts) -> list[Fact]:
    made = [(t("Length"), names.length(facts)), (t("Picture"), names.dimensions(facts))]
    rate = facts.frame_rate
    if facts.kind is MediaKind.VIDEO and rate is not None:
        words = isolated(f"{number(float(rate), 0 if rate.denominator == 1 else 2)} fps")
        made.append((t("Frame rate"), t("{rate}, variable", rate=words) if facts.is_vfr else words))
    codec = dict.fromkeys(part.upper() for part in (facts.container, facts.video_codec) if part)
    made.append((t("Format"), isolated(" · ".join(codec))))
    if facts.is_hdr:
        made.append((t("Colour"), t("HDR, shown as SDR")))
    return made


def _sound_facts(facts: MediaFacts) -> list[Fact]:
    if not facts.has_sound:
        return [(t("Sound"), t("None"))] if facts.kind is MediaKind.VIDEO else []
    channels = {1: t("mono"), 2: t("stereo")}.get(facts.channels, t("{count} channels", count=facts.channels))
    made = [(t("Sound"), f"{isolated(facts.audio_codec.upper())} · {channels} · "
                         f"{isolated(f'{number(facts.sample_rate / 1000, 1)} kHz')}")]
    if facts.loudness is not None:
        made.append((t("Loudness"), isolated(f"{number(facts.loudness, 1)} LUFS")))
    return made


def facts_of_many(assets: tuple[Asset, ...], count: int) -> list[Fact]:
    """Sums over what is selected, as far as it is known."""
    if len(assets) < count:
        return []
    seconds = sum(float(asset.facts.duration) for asset in assets if asset.facts) / 705_600_000
    made = [(t("Size together"), names.size_of(sum(asset.size for asset in assets)))]
    if seconds:
        made.append((t("Length together"), names.clock_of(seconds)))
    copied = sum(asset.placement is Placement.COPIED for asset in assets)
    made.append((t("In the workspace"), t("{count} files", count=copied)))
    return made


def _breakable(path: str) -> str:
    """A path that may be wrapped after each folder, kept from left to right."""
    return isolated(path.replace("/", "/\u200b").replace("\\", "\\\u200b"))

"""What each platform asks by itself: who can watch, comments, labels, how it is posted."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QCheckBox, QLabel, QVBoxLayout, QWidget

from brova_desktop.domain.ids import TargetId
from brova_desktop.domain.posts.facts import PlatformFacts
from brova_desktop.domain.posts.offering import Offer, offers
from brova_desktop.ui.bridge.words import isolated, t
from brova_desktop.ui.calendar.composer.fields import narrow
from brova_desktop.ui.calendar.composer.presenter import Composer
from brova_desktop.ui.theme.icons import icon
from brova_desktop.ui.theme.tokens import BASE, STRONG
from brova_desktop.ui.theme.type import font
from brova_desktop.ui.widgets.controls import Button, Label
from brova_desktop.ui.widgets.inputs import Choice as ChoiceField
from brova_desktop.ui.widgets.panels import Form


class TargetOptions(QWidget):
    """One account's choices, folded away until somebody wants them or has to make one."""

    changed = Signal()

    def __init__(self, composer: Composer, target: TargetId) -> None:
        super().__init__()
        self._composer, self._target = composer, target
        self.facts: PlatformFacts = composer.facts[composer.draft.records[target].platform]
        self.fields: dict[str, ChoiceField | QCheckBox] = {}
        self.reasons: dict[str, Label] = {}
        self._labels: dict[str, QLabel] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        connection = composer.connection(target)
        handle = connection.profile.handle if connection is not None else ""
        self.head = Button(f"{self.facts.name}  {isolated(handle)}".strip(), self._fold, kind="quiet")
        self.head.setFont(font(BASE, STRONG))
        self.head.setStyleSheet("text-align: left; padding: 0 4px;")  # Qt mirrors it by itself
        column.addWidget(self.head)
        self.body = QWidget()
        column.addWidget(self.body)
        self._fill(QVBoxLayout(self.body))
        self.is_folded = True
        self._show_fold()

    def _fill(self, column: QVBoxLayout) -> None:
        column.setContentsMargins(4, 0, 0, 8)
        column.setSpacing(8)
        form = Form()
        column.addWidget(form)
        for option in self.facts.options:
            why = self.reasons[option.key] = Label("", "hint", wrap=True)
            field: ChoiceField | QCheckBox
            if option.choices:
                field = ChoiceField(t(option.title))
                narrow(field)
                field.picked.connect(self._chooser(option.key))
                self._labels[option.key] = form.row(t(option.title), field)
                form.note(why)
            else:
                field = QCheckBox(t(option.title))
                field.setAccessibleName(t(option.title))
                field.toggled.connect(self._chooser(option.key))
                column.addWidget(field)
                column.addWidget(why)
            self.fields[option.key] = field
        if self.facts.hands_over:
            self.over = QCheckBox(t("Hand it over to {platform}", platform=self.facts.name))
            what = t("It is uploaded now and published at its time, also when this computer is off.")
            self.over.setAccessibleDescription(what)
            self.over.toggled.connect(lambda on: self._composer.hand_over(self._target, on))
            column.addWidget(self.over)
            column.addWidget(Label(what, "hint", wrap=True))
        for note in self.facts.notes:
            column.addWidget(Label(t(note), "hint", wrap=True))

    def refresh(self) -> None:
        """Show the choices as they are; what must be chosen by a person opens the fold once."""
        part = self._composer.draft.records.get(self._target)
        if part is None:
            return
        connection = self._composer.connection(self._target)
        for offer in offers(self.facts, part.options, connection.extra if connection is not None else {}):
            self._show(offer)
        if self.facts.hands_over:
            self.over.blockSignals(True)
            self.over.setChecked(part.hand_over)
            self.over.blockSignals(False)
        self.setEnabled(self._target in self._composer.open_targets)

    def _show(self, offer: Offer) -> None:
        """An option as the account can use it now, with the reason beside what it cannot; else what it brings."""
        option, field, why = offer.option, self.fields[offer.option.key], self.reasons[offer.option.key]
        field.blockSignals(True)
        if isinstance(field, ChoiceField):
            self._show_choices(field, offer)
            told = next((words for _, words in offer.choices if words is not None), None)
        else:
            field.setChecked(offer.value is True)
            field.setEnabled(offer.closed is None)
            told = offer.closed or (option.help if offer.value is True else None)
        field.blockSignals(False)
        help_words = t(option.help) if option.help is not None else ""
        why.setText(t(told) if told is not None else "")
        why.setVisible(offer.applies and told is not None)
        field.setVisible(offer.applies)
        field.setToolTip(help_words)
        field.setAccessibleDescription(why.text() or help_words)
        if option.key in self._labels:
            self._labels[option.key].setVisible(offer.applies)
            self._labels[option.key].setToolTip(help_words)

    def _show_choices(self, field: ChoiceField, offer: Offer) -> None:
        """The choices this account may use now; none is preset where a person has to choose."""
        value = str(offer.value or "")
        choices = [(one.value, t(one.title)) for one, _ in offer.choices]
        if [field.itemData(at) for at in range(field.count())] != [key for key, _ in choices]:
            field.set_choices(choices, value)
        model = field.model()
        for at, (_, barred) in enumerate(offer.choices):
            item = model.item(at) if isinstance(model, QStandardItemModel) else None
            if item is not None:
                item.setEnabled(barred is None)
                item.setToolTip(t(barred) if barred is not None else "")
        field.setPlaceholderText(t("Choose…"))
        field.choose(value)

    def unfold(self, key: str = "") -> None:
        """Open it, and stand on an option."""
        self.is_folded = False
        self._show_fold()
        if key in self.fields:
            self.fields[key].setFocus()

    def _fold(self) -> None:
        self.is_folded = not self.is_folded
        self._show_fold()

    def _show_fold(self) -> None:
        self.body.setVisible(not self.is_folded)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self.head.setIcon(icon("chevron-right" if self.is_folded else "chevron-down", size=16,
                               mirrored=mirrored and self.is_folded))
        state = t("closed") if self.is_folded else t("open")
        self.head.setAccessibleDescription(state)
        self.changed.emit()

    def _chooser(self, key: str) -> Callable[[str | bool], None]:
        return lambda value: self._composer.option(self._target, key, value)

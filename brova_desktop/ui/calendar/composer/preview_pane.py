"""The preview with the choice of the account it is for."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from brova_desktop.domain.ids import TargetId
from brova_desktop.ui.bridge.words import isolated, t
from brova_desktop.ui.calendar.composer.fields import narrow
from brova_desktop.ui.calendar.composer.presenter import Composer
from brova_desktop.ui.calendar.composer.preview import Preview
from brova_desktop.ui.calendar.items import mark_of
from brova_desktop.ui.calendar.thumbs import Thumbs
from brova_desktop.ui.widgets.inputs import Choice


class PreviewPane(QWidget):
    """Shows the account whose words are edited; while those of all are, one that is chosen here."""

    def __init__(self, composer: Composer, thumbs: Thumbs) -> None:
        super().__init__()
        self._composer = composer
        self.face, self.preview = Choice(t("Preview for")), Preview(composer, thumbs)
        narrow(self.face)
        self.face.picked.connect(self._turn)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.face)
        column.addWidget(self.preview)

    def refresh(self) -> None:
        composer = self._composer
        faces: list[tuple[str, str]] = []
        for id, part in composer.draft.records.items():
            account = composer.connection(id)
            name = mark_of(part.platform, composer.facts).name
            faces.append((id, f"{name} {isolated(account.profile.handle) if account is not None else ''}".strip()))
        if [(self.face.itemData(at), self.face.itemText(at)) for at in range(self.face.count())] != faces:
            self.face.set_choices(faces)
        self.face.choose(self.preview.target)
        self.face.setVisible(len(faces) > 1 and composer.focus not in composer.draft.records)
        self.preview.refresh()

    def _turn(self, key: str) -> None:
        self.preview.face = TargetId(key)
        self.preview.refresh()

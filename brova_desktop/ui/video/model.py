"""The list of assets as Qt's model: all row numbers, and the assets of those that were looked at.

Rows that are not known yet are asked for together, off the GUI thread, and painted when they are there.
"""

from __future__ import annotations

import json
from array import array
from collections import OrderedDict
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    QUrl,
)

from brova_desktop.domain.media.asset import Asset
from brova_desktop.ui.bridge.luggage import ASSETS_MIME
from brova_desktop.ui.bridge.words import t
from brova_desktop.ui.video.names import spoken

KNOWN = 3_000
"""Assets kept."""
AHEAD = 40
"""Rows that are asked for beyond those somebody looks at."""
DRAGGED = 500
"""Files that are handed to another program at most."""
ASSET = Qt.ItemDataRole.UserRole + 1
Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()


class AssetModel(QAbstractListModel):
    """Rows of a list. `wants` is called with row numbers to fetch; answer with `learn`."""

    def __init__(self, wants: Callable[[Sequence[int]], object], place_of: Callable[[Asset], str],
                 parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.order: array[int] = array("q")
        self._wants = wants
        self._place_of = place_of
        self._known: OrderedDict[int, Asset] = OrderedDict()
        self._stale: set[int] = set()
        self._asked: set[int] = set()
        self._missing: set[int] = set()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._ask)

    # --- what the presenter does ----------------------------------------------------------------------------------

    def begin(self, order: array[int], known: Mapping[int, Asset]) -> None:
        """Another list."""
        self.beginResetModel()
        self.order = order
        self._known.clear()
        self._known.update(known)
        self._stale.clear()
        self._asked.clear()
        self.endResetModel()

    def extend(self, order: array[int]) -> None:
        """The whole of a list whose beginning was shown."""
        had = len(self.order)
        if order[:had] != self.order:
            self.renew(order)
        elif len(order) > had:
            self.beginInsertRows(QModelIndex(), had, len(order) - 1)
            self.order = order
            self.endInsertRows()

    def renew(self, order: array[int]) -> None:
        """The list after something changed; what is known is read again when it is looked at."""
        self._stale = set(self._known)
        self._asked.clear()
        if order == self.order:
            self._repaint()
            return
        self.beginResetModel()
        self.order = order
        self.endResetModel()

    def learn(self, asked: Iterable[int], found: Mapping[int, Asset]) -> None:
        """Assets that were wanted; those not found are gone."""
        numbers = set(asked)
        self._asked -= numbers
        self._stale -= numbers
        self._known.update(found)
        while len(self._known) > KNOWN:
            self._known.popitem(last=False)
        self._repaint()

    def update(self, changed: Iterable[Asset]) -> None:
        """Assets whose words changed, shown at once where they are known."""
        fresh = {asset.id: asset for asset in changed}
        for seq, asset in self._known.items():
            if asset.id in fresh:
                self._known[seq] = fresh[asset.id]
        self._repaint()

    def asset_of(self, seq: int) -> Asset | None:
        """The asset of a row number, if it is known."""
        return self._known.get(seq)

    # --- what Qt asks ---------------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.order)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == ASSET:
            return self.at(index.row())
        if role == Qt.ItemDataRole.DisplayRole or role == Qt.ItemDataRole.AccessibleTextRole:
            asset = self.at(index.row())
            return asset.label if asset is not None else t("Loading")
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            asset = self.at(index.row())
            return spoken(asset) if asset is not None else ""
        return None

    def at(self, row: int) -> Asset | None:
        """The asset of a row; asked for when it is not known."""
        if not 0 <= row < len(self.order):
            return None
        seq = self.order[row]
        asset = self._known.get(seq)
        if asset is None or seq in self._stale:
            if seq not in self._asked:
                self._missing.add(row)
                if not self._soon.isActive():
                    self._soon.start()
        else:
            self._known.move_to_end(seq)
        return asset

    def flags(self, index: Index) -> Qt.ItemFlag:
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled

    def supportedDragActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction

    def mimeTypes(self) -> list[str]:
        return [ASSETS_MIME, "text/uri-list"]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        rows = sorted({index.row() for index in indexes})
        return self.dragged([self.order[row] for row in rows])

    def dragged(self, seqs: Sequence[int]) -> QMimeData:
        """Assets as they are dragged: their ids for our own studios, their files for other programs."""
        some = [asset for asset in map(self.asset_of, seqs[:DRAGGED]) if asset is not None]
        mime = QMimeData()
        mime.setData(ASSETS_MIME, json.dumps([asset.id for asset in some]).encode())
        mime.setUrls([QUrl.fromLocalFile(self._place_of(asset)) for asset in some])
        return mime

    def _ask(self) -> None:
        rows, self._missing = self._missing, set()
        wanted: set[int] = set()
        if rows:
            for row in range(max(0, min(rows) - AHEAD), min(len(self.order), max(rows) + AHEAD + 1)):
                seq = self.order[row]
                if (seq not in self._known or seq in self._stale) and seq not in self._asked:
                    wanted.add(seq)
        if wanted:
            self._asked |= wanted
            self._wants(sorted(wanted))

    def _repaint(self) -> None:
        if self.order:
            self.dataChanged.emit(self.index(0), self.index(len(self.order) - 1))

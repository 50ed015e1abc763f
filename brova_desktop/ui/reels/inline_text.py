"""A text edited where it stands on the preview: what is typed is seen at once, and is one step in the end."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QTextOption
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from brova_desktop.domain.ids import ItemId
from brova_desktop.domain.reels.edits.wording import set_text
from brova_desktop.domain.reels.layout import reads_right_to_left
from brova_desktop.domain.words import say
from brova_desktop.ui.bridge.words import t
from brova_desktop.ui.reels.editing import ReelEditor
from brova_desktop.ui.reels.writing import Writing
from brova_desktop.ui.theme.tokens import LARGE, MEDIUM
from brova_desktop.ui.theme.type import font, scaled

LABEL = say("Edit text")


class InlineText(QTextEdit):
    """Enter with Control, or leaving the field, keeps; Escape brings back what was there. `ended` comes after both."""

    ended = Signal()

    def __init__(self, editor: ReelEditor, item: ItemId, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(t("Text on the picture"))
        self.setAcceptRichText(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setFont(font(LARGE, MEDIUM))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self._item = item
        self._over = False
        self.setPlainText(text)
        self.selectAll()
        self._turn()
        self.writing = Writing(editor, LABEL, self.finish, self)
        self.writing.begin()
        self.textChanged.connect(self._typed)

    def place(self, bounds: QRectF, room: QRectF) -> None:
        """Stand over the text's own box, inside the preview."""
        width = min(max(bounds.width() + 16, scaled(200)), max(room.width() - 16, 80))
        height = min(max(bounds.height() + 8, scaled(60)), scaled(160))
        x = min(max(bounds.center().x() - width / 2, 8), max(room.width() - width - 8, 8))
        y = bounds.bottom() + 10  # below, so that the picture of it stays in sight
        if y + height > room.height() - 4:
            y = max(bounds.top() - height - 10, 4)
        self.setGeometry(round(x), round(y), round(width), round(height))

    def finish(self, *, keep: bool = True) -> None:
        """End editing; may be called twice."""
        if self._over:
            return
        self._over = True
        self.writing.finish(keep=keep)
        self.ended.emit()

    def event(self, event: QEvent) -> bool:
        """The keys that end typing are the field's, whatever they do elsewhere."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and (
                event.key() == Qt.Key.Key_Escape or _keeps(event)):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.finish(keep=False)
        elif _keeps(event):
            self.finish()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.finish()

    def _typed(self) -> None:
        text = self.toPlainText()
        self._turn()
        self.writing.put(lambda reel: set_text(reel, self._item, text))

    def _turn(self) -> None:
        """The direction the text itself has, whatever the window's."""
        option = QTextOption(self.document().defaultTextOption())
        right = reads_right_to_left(self.toPlainText())
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight)
        option.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.document().setDefaultTextOption(option)


def _keeps(event: QKeyEvent) -> bool:
    """Enter with Control."""
    control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
    return control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)

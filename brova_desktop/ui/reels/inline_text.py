"""A text edited where it stands on the preview: what is typed is seen at once, and is one step in the end."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QTextOption
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from brova_desktop.domain.ids import ItemId
from brova_desktop.domain.reels.edits.wording import set_text
from brova_desktop.domain.reels.layout import reads_right_to_left
from brova_desktop.domain.words import say
from brova_desktop.ui.bridge.words import t
from brova_desktop.ui.reels.editing import ReelEditor
from brova_desktop.ui.theme.tokens import LARGE, MEDIUM
from brova_desktop.ui.theme.type import font, scaled

LABEL = say("Edit text")
KEEP_MS = 700
"""So long what was typed may wait until the journal has it: a crash loses no more than a second."""


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
        self._editor, self._item = editor, item
        self._over = False
        self.setPlainText(text)
        self.selectAll()
        self._turn()
        self._before, self._was_kept = editor.reel, False
        self._editor.begin(LABEL)
        self.keeping = QTimer(self)
        self.keeping.setSingleShot(True)
        self.keeping.setInterval(KEEP_MS)
        self.keeping.timeout.connect(self._keep_so_far)
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
        self.keeping.stop()
        if self._editor.in_gesture:
            if keep:
                self._editor.commit(join=self._was_kept)
            else:
                self._take_back()
        self.ended.emit()

    def _take_back(self) -> None:
        """What was there before the first letter is there again, and no step is left."""
        if not self._was_kept:
            self._editor.cancel()
            return
        self._editor.rework(lambda _: self._before)
        self._editor.commit(join=True)

    def _keep_so_far(self) -> None:
        """Somebody writes for minutes, and the power may fail meanwhile: the journal gets what is there."""
        if self._over or not self._editor.in_gesture:
            return
        self._was_kept = bool(self._editor.commit(join=self._was_kept)) or self._was_kept
        self._editor.begin(LABEL)

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
        if self._editor.in_gesture:
            if not self.keeping.isActive():
                self.keeping.start()
            self._editor.attempt(lambda: self._editor.rework(lambda reel: set_text(reel, self._item, text)))

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

"""Type of the window: the bundled fonts, three sizes, weights as axis values.

Qt ignores `setWeight` on variable fonts (seen with 6.11.3), so a weight is the value of their axis.
"""

from __future__ import annotations

from functools import cache

from PySide6.QtGui import QFont, QFontDatabase

from brova_desktop.paths import resource
from brova_desktop.ui.theme.tokens import BASE, REGULAR

FILES = ("fonts/inter/Inter.ttf", "fonts/noto-sans-arabic/NotoSansArabic.ttf", "fonts/noto-sans/NotoSans.ttf")
_scale = 1.0
_arabic_first = False


@cache
def _families() -> tuple[str, ...]:
    names: list[str] = []
    for file in FILES:
        number = QFontDatabase.addApplicationFont(str(resource(file)))
        names += QFontDatabase.applicationFontFamilies(number)[:1] if number >= 0 else []
    return tuple(names)


def set_type(scale: float, *, arabic_first: bool) -> None:
    """Text size factor (1.0 to 2.0), and which script leads: Qt looks at the second family only sometimes."""
    global _scale, _arabic_first  # one window system, one type
    _scale, _arabic_first = scale, arabic_first


def scaled(length: float) -> int:
    """A length that follows the text size."""
    return round(length * _scale)


def eased(length: float) -> int:
    """A length that follows the text size half the way, as the room around words does."""
    return round(length * (1 + _scale) / 2)


def font(size: int = BASE, weight: int = REGULAR, *, tabular: bool = False) -> QFont:
    """A font of the window; `tabular` gives all digits one width."""
    latin, arabic, *rest = _families() or ("sans-serif", "sans-serif")
    made = QFont()
    made.setFamilies([arabic, latin, *rest] if _arabic_first else [latin, arabic, *rest])
    made.setPixelSize(scaled(size))
    made.setVariableAxis(QFont.Tag("wght"), float(weight))
    if tabular:
        made.setFeature(QFont.Tag("tnum"), 1)
    return made

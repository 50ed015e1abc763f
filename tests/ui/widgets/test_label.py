from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from brova_desktop.ui.bridge.words import reads_from_the_right
from brova_desktop.ui.widgets.controls import Label, wrapped

ONE_WORD = " ".join(["سلسلة"] * 24)
MIXED = "في منطقة الإشعارات يتابع Brova Desktop النشر دون نافذة"


def lines(image: QImage) -> list[tuple[int, int]]:
    """Where the ink of each line begins and ends, in px."""
    ground, found, inside = image.pixel(0, 0), [], False
    for y in range(image.height()):
        inked = [x for x in range(image.width()) if image.pixel(x, y) != ground]
        if inked and inside:
            found[-1] = min(found[-1][0], inked[0]), max(found[-1][1], inked[-1])
        elif inked:
            found.append((inked[0], inked[-1]))
        inside = bool(inked)
    return [one for one in found if one[1] - one[0] > 20]  # not the dots of letters above them


def shown(qtbot: QtBot, text: str, width: int) -> list[tuple[int, int]]:
    label = Label(text, wrap=True)
    qtbot.addWidget(label)
    label.resize(width, label.heightForWidth(width))
    return lines(label.grab().toImage())


@pytest.mark.parametrize("language", ["ar", "en"])
def test_lines_that_read_from_right_to_left_begin_at_one_edge(language: str, qtbot: QtBot,
                                                              dressed: Callable[..., None]) -> None:
    dressed("light", language)
    first, *_, last = shown(qtbot, " ".join(["سلسلة"] * 21), 300)  # the last line ends without a blank
    if language == "ar":
        assert first[1] == last[1]
    else:
        assert abs(first[0] - last[0]) <= 1  # they stand at the left there


def test_a_line_that_just_fits_is_not_cut(qtbot: QtBot, dressed: Callable[..., None]) -> None:
    dressed("light", "ar")
    words = "تابع Brova Desktop" + " النشر" * 6
    label = Label("تابع Brova Desktop")
    qtbot.addWidget(label)
    whole = lines(_of(label))[0]
    need = label.sizeHint().width()
    [first, *_] = shown(qtbot, words, need)
    assert first[1] - first[0] == whole[1] - whole[0]


@pytest.mark.parametrize("width", [90, 140, 333])
def test_a_label_is_as_high_as_its_lines(width: int, qtbot: QtBot, dressed: Callable[..., None]) -> None:
    dressed("light", "ar")
    text = f"أول\nثان\n{MIXED} {ONE_WORD}"
    label = Label(text, wrap=True)
    qtbot.addWidget(label)
    high = wrapped(text, label.font(), width, label.alignment()).boundingRect().height()
    assert abs(label.heightForWidth(width) - high) <= 1


@pytest.mark.parametrize(("text", "from_the_right"), [
    (MIXED, True), ("", False), ("12 × 3", False), ("Brova في", False), ("\u200f12 kB", True), ("⁨12 kB⁩", False)])
def test_a_paragraph_runs_as_its_first_strong_letter(text: str, from_the_right: bool) -> None:
    assert reads_from_the_right(text) is from_the_right


def _of(label: Label) -> QImage:
    label.resize(label.sizeHint())
    return label.grab().toImage()

"""How a text looks: font, size, colours, box, direction."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any

from brova_desktop.domain.ids import ItemId
from brova_desktop.domain.reels.document import Reel
from brova_desktop.domain.reels.edits.looks import adjust, set_style
from brova_desktop.domain.reels.edits.tracks import set_caption_style
from brova_desktop.domain.reels.edits.wording import set_text
from brova_desktop.domain.reels.records import CountdownItem, Cue, TextItem
from brova_desktop.domain.reels.style import CaptionStyle, Outline, Shadow, TextBox, TextStyle
from brova_desktop.domain.words import say
from brova_desktop.ui.bridge.words import t
from brova_desktop.ui.reels.editing import ReelEditor
from brova_desktop.ui.reels.inspector.section import Section
from brova_desktop.ui.reels.words import ALIGNMENTS, CAPTIONS, DIRECTIONS, WEIGHTS

Change = Callable[[TextStyle], TextStyle]
STYLE = say("Text style")


class WordsOf(Section):
    """What a text, caption or countdown says."""

    def __init__(self, editor: ReelEditor, id: ItemId) -> None:
        super().__init__(editor)
        self.id = id

        def said() -> str | None:
            found = self.record(self.id)
            if isinstance(found, TextItem | Cue):
                return found.text
            return found.pattern if isinstance(found, CountdownItem) else None

        def write(text: str) -> Callable[[Reel], Reel]:
            if isinstance(self.record(self.id), CountdownItem):
                return lambda reel: adjust(reel, self.id, pattern=text)
            return lambda reel: set_text(reel, self.id, text)

        self.field = self.text(t("Text"), said, write, say("Edit text"))
        if isinstance(self.record(id), CountdownItem):
            self.field.setToolTip(t("{n} stands for the seconds that are left", n="{n}"))


class TextLook(Section):
    """A style: of a text, a countdown, or all captions of a track."""

    def __init__(self, editor: ReelEditor, id: ItemId) -> None:
        super().__init__(editor)
        self.id = id
        self._family()
        size = self._part("size", 10)
        self.number(t("Size"), *size, STYLE, 6, 800, unit="px", step=2)
        self.choice(t("Weight"), [(str(number), t(words)) for number, words in WEIGHTS.items()],
                    lambda: self._read(lambda style: str(min(WEIGHTS, key=lambda one: abs(one - style.weight)))),
                    lambda key: self._edit(lambda style: replace(style, weight=int(key))), STYLE)
        self.tint(t("Colour"), *self._part("colour"), STYLE)
        self.one_of(t("Alignment"), ALIGNMENTS, *self._part("align"), STYLE)
        self.one_of(t("Direction"), DIRECTIONS, *self._part("direction"), STYLE)
        self.slide(t("Width"), *self._part("max_width", 100), STYLE, 10, 100, unit="%")
        self.slide(t("Line height"), *self._part("line_height", 10_000), STYLE, 0.8, 2.5, decimals=2, step=0.05)
        self.switch(t("Italic"), *self._part("italic"), STYLE)
        self._box()
        self._edges()

    # --- one style, wherever it lives ---

    def look(self) -> TextStyle | None:
        found = self.record(self.id)
        if isinstance(found, TextItem | CountdownItem):
            return found.style
        return self.captions().text if isinstance(found, Cue) else None

    def captions(self) -> CaptionStyle:
        track = self.editor.track_of(self.id)
        return (track.captions if track is not None else None) or CaptionStyle()

    def _edit(self, change: Change) -> Callable[[Reel], Reel]:
        if isinstance(self.record(self.id), Cue):
            return self.edit_captions(lambda style: replace(style, text=change(style.text)))

        def edit(reel: Reel) -> Reel:
            found = reel.records[self.id]
            assert isinstance(found, TextItem | CountdownItem)
            return set_style(reel, self.id, change(found.style))

        return edit

    def edit_captions(self, change: Callable[[CaptionStyle], CaptionStyle]) -> Callable[[Reel], Reel]:
        def edit(reel: Reel) -> Reel:
            track = next(track for track in reel.all_tracks() if self.id in track.items)
            return set_caption_style(reel, track.id, change(track.captions or CaptionStyle()))

        return edit

    def _read(self, what: Callable[[TextStyle], Any]) -> Any:
        style = self.look()
        return what(style) if style is not None else None

    def _part(self, name: str, share: int = 1) -> tuple[Callable[[], Any], Callable[[Any], Callable[[Reel], Reel]]]:
        """Reading and changing a part of the style, `share` of its units to one that is shown."""

        def read() -> Any:
            return self._read(lambda style: getattr(style, name) if share == 1 else getattr(style, name) / share)

        def edit(value: Any) -> Callable[[Reel], Reel]:
            exact = value if share == 1 else round(value * share)
            return self._edit(partial(_with, name, exact))

        return read, edit

    # --- rows ---

    def _family(self) -> None:
        from brova_desktop.paint.fonts import catalogue

        families = catalogue().families.values()
        latin = [(one.name, one.name) for one in families if "Latin" in one.scripts or "latin" in one.scripts]
        arabic = [(one.name, one.name) for one in families if "Arabic" in one.scripts or "arabic" in one.scripts]
        every = [(one.name, one.name) for one in families]
        self.choice(t("Font"), latin or every, *self._part("family"), STYLE)
        self.choice(t("Arabic font"), arabic or every, *self._part("arabic_family"), STYLE)

    def _box(self) -> None:
        self._optional("box", t("Box"), TextBox(), (("padding_x", t("Padding across"), 200), ("padding_y",
                       t("Padding down"), 200), ("radius", t("Roundness"), 200)))

    def _edges(self) -> None:
        self._optional("outline", t("Outline"), Outline(), (("width", t("Thickness"), 60),))
        self._optional("shadow", t("Shadow"), Shadow(), (("blur", t("Softness"), 100), ("dy", t("Distance"), 60)))

    def _optional(self, name: str, title: str, usual: Any, numbers: tuple[tuple[str, str, int], ...]) -> None:
        """A part of the style that may be missing: a switch, its colour, its lengths."""
        block = Section(self.editor)
        self.switch(title, lambda: self._read(lambda style: getattr(style, name) is not None),
                    lambda on: self._edit(partial(_with, name, usual if on else None)), STYLE)

        def inner(part: str) -> Callable[[], Any]:
            return lambda: self._read(lambda style: getattr(getattr(style, name), part, None))

        def put(part: str, value: Any) -> Callable[[Reel], Reel]:
            def change(style: TextStyle) -> TextStyle:
                made: dict[str, Any] = {name: replace(getattr(style, name) or usual, **{part: value})}
                return replace(style, **made)

            return self._edit(change)

        block.tint(t("{part}, colour", part=title), inner("colour"), partial(put, "colour"), STYLE)
        for part, words, most in numbers:
            block.slide(words, partial(_tenths, inner(part)), partial(_put_tenths, put, part), STYLE, 0, most,
                        unit="px")
        self.add(block)

        def show() -> None:
            block.setVisible(bool(self._read(lambda style: getattr(style, name) is not None)))
            block.refresh()

        self._shown.append(show)


class CaptionLook(TextLook):
    """A captions track: how the spoken word is marked, and where captions stand."""

    def __init__(self, editor: ReelEditor, id: ItemId) -> None:
        super().__init__(editor, id)
        label = say("Caption style")
        self.one_of(t("Style"), CAPTIONS, lambda: self.captions().kind,
                    lambda kind: self.edit_captions(lambda style: replace(style, kind=kind)), label)
        self.tint(t("Spoken word"), lambda: self.captions().active,
                  lambda value: self.edit_captions(lambda style: replace(style, active=value)), label)
        self.tint(t("Box of it"), lambda: self.captions().active_box,
                  lambda value: self.edit_captions(lambda style: replace(style, active_box=value)), label)
        self.slide(t("Height"), lambda: self.captions().y / 100,
                   lambda value: self.edit_captions(lambda style: replace(style, y=round(value * 100))), label, 5, 95,
                   unit="%")


def _with(name: str, value: Any, style: TextStyle) -> TextStyle:
    parts: dict[str, Any] = {name: value}
    return replace(style, **parts)


def _tenths(read: Callable[[], Any]) -> float | None:
    value = read()
    return value / 10 if value is not None else None


def _put_tenths(put: Callable[[str, Any], Any], part: str, value: float) -> Callable[[Reel], Reel]:
    made: Callable[[Reel], Reel] = put(part, round(value * 10))
    return made

"""Clips, sounds and transitions: speed, volume, fit, place, colours, motion, fades."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from brova_desktop.domain.ids import ItemId
from brova_desktop.domain.reels.curves import still
from brova_desktop.domain.reels.document import Reel
from brova_desktop.domain.reels.edits.looks import adjust
from brova_desktop.domain.reels.edits.replacing import set_speed
from brova_desktop.domain.reels.edits.sounds import set_fades
from brova_desktop.domain.reels.edits.transitions import clear_transition, longest_transition, set_transition
from brova_desktop.domain.reels.records import Clip, MediaKind, Sound, SoundRole, TransitionKind, VideoItem
from brova_desktop.domain.reels.style import ColourAdjust, Motion, Placement
from brova_desktop.domain.ticks import TICKS_PER_SECOND, Ticks
from brova_desktop.domain.words import say
from brova_desktop.ui.bridge.words import t
from brova_desktop.ui.reels.colour_tables import is_table
from brova_desktop.ui.reels.editing import ReelEditor
from brova_desktop.ui.reels.inspector.files import TableField
from brova_desktop.ui.reels.inspector.section import Section
from brova_desktop.ui.reels.timeline.drops import brought
from brova_desktop.ui.reels.words import FITS, TRANSITIONS
from brova_desktop.ui.widgets.controls import Button, Label
from brova_desktop.ui.widgets.flow import Flow

Edit = Callable[[Reel], Reel]
ROLES = {SoundRole.MUSIC: say("Music"), SoundRole.VOICE: say("Voice"), SoundRole.EFFECT: say("Effect")}


class _About(Section):
    """A section about one record with parts that are values of their own (crop, placement, colours)."""

    def __init__(self, editor: ReelEditor, id: ItemId, title: str = "") -> None:
        super().__init__(editor, title)
        self.id = id

    def part(self, name: str, inner: str = "", share: float = 1) -> tuple[Callable[[], Any], Callable[[Any], Edit]]:
        """Reading and changing a field, or a field of a field; `share` of its units to one that is shown."""

        def read() -> Any:
            value = getattr(self.record(self.id), name, None)
            value = getattr(value, inner, None) if inner else value
            return value if value is None or share == 1 else value / share

        def edit(value: Any) -> Edit:
            exact = value if share == 1 else round(value * share)

            def change(reel: Reel) -> Reel:
                whole = replace(getattr(reel.records[self.id], name), **{inner: exact}) if inner else exact
                return adjust(reel, self.id, **{name: whole})

            return change

        return read, edit


class Heard(_About):
    """Speed and volume of whatever sounds."""

    def __init__(self, editor: ReelEditor, id: ItemId) -> None:
        super().__init__(editor, id)
        found = self.record(id)
        media = editor.reel.media.get(getattr(found, "media", None))  # type: ignore[arg-type]
        moving = media is not None and media.kind is not MediaKind.IMAGE
        if moving:
            self.number(t("Speed"), lambda: float(getattr(self.record(self.id), "speed", 1)), self._speed, say("Speed"),
                        0.25, 4, decimals=2, step=0.05, unit="×")
        if moving and media is not None and (media.has_sound or media.kind is MediaKind.AUDIO):
            self.slide(t("Volume"), self._level, self._set_level, say("Volume"), -60, 12, decimals=1, step=0.5,
                       unit="dB")
            self.switch(t("Muted"), *self.part("muted"), say("Mute"))

    def _speed(self, value: float) -> Edit:
        speed = Fraction(round(value * 100), 100)
        ripple = isinstance(self.record(self.id), Clip)
        return lambda reel: set_speed(reel, self.id, speed, ripple=ripple)

    def _level(self) -> float | None:
        found = self.record(self.id)
        if not isinstance(found, Clip | VideoItem | Sound):
            return None
        return found.level.value_at(self.editor.playhead - found.span.start) / 100

    def _set_level(self, value: float) -> Edit:
        return lambda reel: adjust(reel, self.id, level=still(round(value * 100)))


class SoundOf(_About):
    """Fades, ducking and role of a sound."""

    def __init__(self, editor: ReelEditor, id: ItemId) -> None:
        super().__init__(editor, id)
        self.one_of(t("Kind"), ROLES, *self.part("role"), say("Kind of sound"))
        for side, title in (("fade_in", t("Fade in")), ("fade_out", t("Fade out"))):
            self.slide(title, self.part(side, share=TICKS_PER_SECOND)[0], self._fade(side), say("Fade"), 0, 10,
                       decimals=1, step=0.1, unit=t("s"))
        self.switch(t("Quieter while somebody speaks"), *self.part("ducked"), say("Ducking"))

    def _fade(self, side: str) -> Callable[[float], Edit]:
        def edit(value: float) -> Edit:
            def change(reel: Reel) -> Reel:
                found = reel.records[self.id]
                assert isinstance(found, Sound)
                length = min(round(value * TICKS_PER_SECOND), found.span.length)
                fades = {"fade_in": found.fade_in, "fade_out": found.fade_out, side: Ticks(length)}
                return set_fades(reel, self.id, **fades)

            return change

        return edit


class Framing(_About):
    """How a clip's picture meets the canvas."""

    def __init__(self, editor: ReelEditor, id: ItemId) -> None:
        super().__init__(editor, id, t("Picture"))
        self.one_of(t("Fit"), FITS, *self.part("fit"), say("Fit"))
        self.slide(t("Zoom"), *self.part("placement", "scale", 100), say("Zoom"), 10, 400, unit="%")
        self.slide(t("Across"), *self.part("placement", "x", 100), say("Move picture"), -50, 150, unit="%")
        self.slide(t("Down"), *self.part("placement", "y", 100), say("Move picture"), -50, 150, unit="%")
        self.slide(t("Rotation"), *self.part("placement", "rotation", 100), say("Turn"), -180, 180, unit="°")
        for side, title in (("left", t("Crop left")), ("top", t("Crop top")), ("right", t("Crop right")),
                            ("bottom", t("Crop bottom"))):
            self.slide(title, *self.part("crop", side, 100), say("Crop"), 0, 49, unit="%")
        self.motion = self.switch(t("Slow zoom (Ken Burns)"), lambda: self._motion() is not None,
                                  self._switched, say("Motion"))
        for name, title, low, high, unit in (
                ("scale", t("Zoom at the end"), 10, 400, "%"), ("x", t("Across at the end"), -50, 150, "%"),
                ("y", t("Down at the end"), -50, 150, "%"), ("rotation", t("Rotation at the end"), -180, 180, "°")):
            self.slide(title, partial(self._to, name), partial(self._go, name), say("Motion"), low, high, unit=unit)
        self.custom(t("Show the frame"), self._frames(), self._show_frames)
        self.reset = Button(t("Reset the picture"), self._reset, kind="quiet", icon_name="rotate-ccw")
        self.add(self.reset)

    def _frames(self) -> QWidget:
        """Buttons that go where the picture begins and ends its travel; that frame is then edited on the preview."""
        holder = QWidget()
        row = Flow(holder)  # long words stand below each other: the panel is no wider than they are
        editor = self.editor
        self.start = Button(t("Start"), lambda: editor.attempt(lambda: editor.show_motion(end=False)),
                            name=t("Show the start of the slow zoom"))
        self.end = Button(t("End"), lambda: editor.attempt(lambda: editor.show_motion(end=True)),
                          name=t("Show the end of the slow zoom"))
        for button in (self.start, self.end):
            row.addWidget(button)
        return holder

    def _show_frames(self) -> None:
        for button in (self.start, self.end):
            button.setEnabled(self._motion() is not None)

    def _switched(self, on: bool) -> Edit:
        motion = Motion(Placement(scale=11_500)) if on else None
        return lambda reel: adjust(reel, self.id, motion=motion)

    def _motion(self) -> Motion | None:
        found = self.record(self.id)
        return found.motion if isinstance(found, Clip) else None

    def _to(self, name: str) -> float:
        motion = self._motion()
        return float(getattr(motion.to if motion is not None else Placement(), name)) / 100

    def _go(self, name: str, value: float) -> Edit:
        motion = self._motion() or Motion(Placement())
        made = replace(motion, to=replace(motion.to, **{name: round(value * 100)}))
        return lambda reel: adjust(reel, self.id, motion=made)

    def _reset(self) -> None:
        self.editor.attempt(self.editor.reset_picture)


class Grading(_About):
    """Colours of a clip: four sliders and a colour table, which is chosen or dropped here."""

    table_wanted = Signal(str, object)
    """The clip, and the file that was dropped (None: ask for one)."""

    def __init__(self, editor: ReelEditor, id: ItemId) -> None:
        super().__init__(editor, id, t("Colours"))
        self.setAcceptDrops(True)
        rows = (("exposure", t("Exposure")), ("contrast", t("Contrast")), ("saturation", t("Saturation")),
                ("temperature", t("Temperature")))
        for name, title in rows:
            self.slide(title, *self.part("colour", name, 100), say("Colours"), -100, 100)
        self.table = TableField()
        self.table.choose_asked.connect(lambda: self.table_wanted.emit(str(self.id), None))
        self.table.remove_asked.connect(self._remove_table)
        self.custom(t("Colour table"), self.table, self._show_table)
        self.neutral = Button(t("Reset the colours"), self._reset, kind="quiet", icon_name="rotate-ccw")
        self.add(self.neutral)

    def _show_table(self) -> None:
        found = self.record(self.id)
        lut = found.lut if isinstance(found, Clip) else None
        media = self.editor.reel.media.get(lut) if lut is not None else None
        self.table.show_name("" if lut is None else media.name if media is not None else str(lut))

    def _remove_table(self) -> None:
        self.do(say("Remove the colour table"), lambda reel: adjust(reel, self.id, lut=None))

    def _reset(self) -> None:
        self.do(say("Reset the colours"), lambda reel: adjust(reel, self.id, colour=ColourAdjust(), lut=None))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(is_table(path) for path in brought(event.mimeData())[1]):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        tables = [path for path in brought(event.mimeData())[1] if is_table(path)]
        if tables:
            event.acceptProposedAction()
            self.table_wanted.emit(str(self.id), tables[0])


class TransitionOf(Section):
    """How one clip goes over to the next."""

    def __init__(self, editor: ReelEditor, id: ItemId) -> None:
        super().__init__(editor)
        self.id = id
        self.one_of(t("Kind"), TRANSITIONS, lambda: self._old("kind"), self._kind, say("Set transition"))
        frame = editor.frame
        longest = max(longest_transition(clear_transition(editor.reel, id), id), frame)
        self.slide(t("Length"), lambda: self._old("length", TICKS_PER_SECOND), self._length, say("Transition length"),
                   frame / TICKS_PER_SECOND, longest / TICKS_PER_SECOND, decimals=2, step=0.05, unit=t("s"))
        self.tint(t("Colour"), lambda: self._old("colour"), self._colour, say("Colour"), see_through=False)
        self.add(Label(t("The clips have material for {seconds} s at most.",
                         seconds=f"{longest / TICKS_PER_SECOND:.2f}"), "hint", wrap=True))
        self.add(Button(t("Remove transition"), lambda: editor.attempt(lambda: editor.clear_transition(id)),
                        icon_name="trash-2"))

    def _old(self, name: str, share: int = 1) -> Any:
        found = self.record(self.id)
        transition = found.transition if isinstance(found, Clip) else None
        value = getattr(transition, name, None)
        return value if value is None or share == 1 else value / share

    def _with(self, **parts: Any) -> Edit:
        def edit(reel: Reel) -> Reel:
            found = reel.records[self.id]
            assert isinstance(found, Clip) and found.transition is not None
            made = replace(found.transition, **parts)
            return set_transition(reel, self.id, made.kind, made.length, colour=made.colour)

        return edit

    def _kind(self, kind: TransitionKind) -> Edit:
        return self._with(kind=kind)

    def _colour(self, value: Any) -> Edit:
        return self._with(colour=value)

    def _length(self, seconds: float) -> Edit:
        frame = self.editor.frame
        frames = max(round(seconds * TICKS_PER_SECOND / frame), 1)
        return self._with(length=Ticks(frames * frame))

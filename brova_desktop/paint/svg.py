"""SVG pictures, made harmless before they are drawn.

Kept is what draws: an allowed element with allowed attributes. Gone are scripts, event handlers, animations,
external references (href, url() to anything but a part of the same file), foreign objects, filters, and font
families (text is drawn in a bundled font). Refused are document types (entities), files that are too large, too
deep, or that multiply themselves through references.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Container
from dataclasses import dataclass, field
from xml.parsers import expat
from xml.sax.saxutils import escape, quoteattr

from brova_desktop.domain.errors import Act, BadInput
from brova_desktop.domain.words import say

MOST_BYTES = 8_000_000
MOST_ELEMENTS = 60_000
DEEPEST = 120
MOST_DRAWN = 200_000
"""Elements drawn after following every reference."""
LARGEST_NUMBER = 1e7
FINEST_DASH = 0.05

SVG = "http://www.w3.org/2000/svg"
XLINK = "http://www.w3.org/1999/xlink"
ELEMENTS = frozenset({
    "svg", "g", "defs", "symbol", "use", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "text",
    "tspan", "linearGradient", "radialGradient", "stop", "clipPath", "mask", "pattern", "image", "a", "switch", "style",
})
_LOCAL = re.compile(r"^#[^\s'\"()<>]{1,200}$")
_URL = re.compile(r"url\(\s*(['\"]?)([^)'\"]*)\1\s*\)", re.IGNORECASE)
_PICTURE = re.compile(r"^data:image/(png|jpeg|jpg|webp|gif);base64,[A-Za-z0-9+/=\s]{1,4000000}$")
_NUMBER = re.compile(r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?")
_REFERENCE = re.compile(r"#([^\s'\"()<>]+)")
_GEOMETRY = frozenset({
    "d", "points", "x", "y", "x1", "x2", "y1", "y2", "cx", "cy", "r", "rx", "ry", "fx", "fy", "width", "height",
    "viewBox", "transform", "gradientTransform", "patternTransform", "stroke-width", "dx", "dy", "font-size",
})
_CSS_DANGER = re.compile(r"@import|@font-face|expression|javascript:|\\", re.IGNORECASE)
_FONT_IN_CSS = re.compile(r"font(-family)?\s*:[^;}]*;?", re.IGNORECASE)


def sanitised(data: bytes, name: str, *, font: str, letters: Container[int]) -> bytes:
    """A harmless SVG with the same drawing; its texts are set in `font`, which has `letters` (others go).

    Raises BadInput with a sentence.
    """
    if len(data) > MOST_BYTES:
        raise BadInput(say("{name} is too large for an SVG picture.", name=name), acts=(Act.CHOOSE_ANOTHER_FILE,),
                       next_step=say("Save it as PNG and choose that file."))
    cleaner = _Cleaner(name, font, letters)
    try:
        cleaner.parse(data)
    except expat.ExpatError as error:
        raise BadInput(say("{name} is not a valid SVG picture.", name=name), acts=(Act.CHOOSE_ANOTHER_FILE,),
                       next_step=say("Choose another file."), detail=str(error)) from error
    return cleaner.result()


def _refused(name: str, detail: str) -> BadInput:
    return BadInput(say("{name} holds things that a safe SVG picture does not have.", name=name),
                    next_step=say("Save it as a plain SVG or as PNG and choose that file."),
                    acts=(Act.CHOOSE_ANOTHER_FILE,), detail=detail)


@dataclass(slots=True)
class _Element:
    """How much an element draws itself, and which ids it brings in."""

    id: str
    kind: str
    children: list[int] = field(default_factory=list)
    references: list[str] = field(default_factory=list)


class _Cleaner:
    def __init__(self, name: str, font: str, letters: Container[int]) -> None:
        self._name = name
        self._font = font
        self._letters = letters
        self._out: list[str] = []
        self._open: list[str] = []
        self._skipped = 0
        self._elements: list[_Element] = []
        self._path: list[int] = []
        self._css: list[str] | None = None
        self._named_in_css: set[str] = set()

    def parse(self, data: bytes) -> None:
        parser = expat.ParserCreate(namespace_separator="\n")
        parser.buffer_text = True
        parser.StartDoctypeDeclHandler = self._doctype
        parser.EntityDeclHandler = self._doctype
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._text
        parser.Parse(data, True)

    def result(self) -> bytes:
        if not self._out:
            raise _refused(self._name, detail="no svg element")
        for element in self._elements:
            if element.id in self._named_in_css and element.kind not in ("linearGradient", "radialGradient"):
                raise _refused(self._name, detail="a style rule that refers to more than a gradient")
        if self._expanded() > MOST_DRAWN:
            raise _refused(self._name, detail="references multiply beyond the limit")
        return "".join(self._out).encode("utf-8")

    def _doctype(self, *facts: object) -> None:
        # Inkscape and Illustrator write a plain document type; only its inner part could declare entities.
        has_inner_part = len(facts) != 4 or bool(facts[3])
        if has_inner_part:
            raise _refused(self._name, detail="a document type with declarations")

    def _start(self, tag: str, attributes: dict[str, str]) -> None:
        space, _, local = tag.rpartition("\n")
        allowed = space in (SVG, "") and local in ELEMENTS and (bool(self._open) or local == "svg")
        if local == "image" and not any(_PICTURE.match(value) for value in attributes.values()):
            allowed = False
        if self._skipped or not allowed:
            if not self._open and not self._skipped:
                raise _refused(self._name, detail=f"the outermost element is {local[:40]}")
            self._skipped += 1
            return
        if len(self._elements) >= MOST_ELEMENTS or len(self._open) >= DEEPEST:
            raise _refused(self._name, detail="too many or too deeply nested elements")
        self._note(local, attributes)
        kept = self._kept(local, attributes)
        self._open.append(local)
        if local == "style":
            self._css = []
        if len(self._open) == 1:
            kept = {"xmlns": SVG, "xmlns:xlink": XLINK, **kept}
        if local in ("svg", "text", "tspan"):
            kept["font-family"] = self._font
        self._out.append(f"<{local}" + "".join(f" {key}={quoteattr(value)}" for key, value in kept.items()) + ">")

    def _end(self, _: str) -> None:
        if self._skipped:
            self._skipped -= 1
            return
        if self._css is not None:
            rules = self._safe_css("".join(self._css))
            self._named_in_css.update(_REFERENCE.findall(" ".join(target for _, target in _URL.findall(rules))))
            self._out.append(escape(rules))
            self._css = None
        self._out.append(f"</{self._open.pop()}>")
        self._path.pop()

    def _text(self, text: str) -> None:
        if self._skipped or not self._open:
            return
        if self._css is not None:
            self._css.append(text)
        elif "text" in self._open or "tspan" in self._open:
            self._out.append(escape("".join(one for one in text if one.isspace() or ord(one) in self._letters)))

    def _note(self, local: str, attributes: dict[str, str]) -> None:
        """Remember who holds and who refers to whom."""
        element = _Element(attributes.get("id", ""), local)
        for value in attributes.values():
            if "#" in value and len(value) < 5_000:
                element.references += _REFERENCE.findall(value)
        if self._path:
            self._elements[self._path[-1]].children.append(len(self._elements))
        self._path.append(len(self._elements))
        self._elements.append(element)

    def _kept(self, local: str, attributes: dict[str, str]) -> dict[str, str]:
        kept = {}
        for key, value in attributes.items():
            space, _, plain = key.rpartition("\n")
            if space == XLINK or plain == "href":
                if plain == "href" and (_LOCAL.match(value) or (local == "image" and _PICTURE.match(value))):
                    kept["xlink:href"] = value
                continue
            if space or plain.lower().startswith("on") or plain in ("filter", "font-family", "marker"):
                continue
            if plain.startswith("marker-") or not _only_local(value):
                continue
            if plain in _GEOMETRY:
                self._check_numbers(value)
            if plain == "stroke-dasharray" and _too_fine(value):
                continue
            kept[plain] = self._safe_css(value) if plain == "style" else value
        return kept

    def _safe_css(self, css: str) -> str:
        if _CSS_DANGER.search(css) or not _only_local(css):
            return ""
        css = re.sub(r"(stroke-dasharray|filter|marker[-a-z]*)\s*:[^;}]*;?", "", css, flags=re.IGNORECASE)
        self._check_numbers(re.sub(r"#[0-9A-Fa-f]+", "", css))
        return _FONT_IN_CSS.sub("", css)

    def _check_numbers(self, value: str) -> None:
        for number in _NUMBER.findall(value):
            if abs(float(number)) > LARGEST_NUMBER:
                raise _refused(self._name, detail="a coordinate beyond ten million")

    def _expanded(self) -> int:
        """How many elements would be drawn once every reference is followed; stops counting at the limit."""
        by_id: dict[str, list[int]] = defaultdict(list)
        for number, element in enumerate(self._elements):
            if element.id:
                by_id[element.id].append(number)
        totals: dict[int, int] = {}
        stack: list[tuple[int, bool]] = [(0, False)]
        active: set[int] = set()
        while stack:
            number, is_left = stack.pop()
            element = self._elements[number]
            inner = element.children + [one for name in element.references for one in by_id.get(name, ())]
            if is_left:
                active.discard(number)
                totals[number] = min(1 + sum(totals.get(one, 0) for one in inner), MOST_DRAWN + 1)
            elif number not in totals and number not in active:
                active.add(number)
                stack.append((number, True))
                for one in inner:
                    if one in active:
                        raise _refused(self._name, detail="a reference to itself")
                    stack.append((one, False))
        return totals.get(0, 0)


def _only_local(value: str) -> bool:
    """Whether every url() in a value points into the same file."""
    if "url" not in value.lower():
        return True
    found = _URL.findall(value)
    return len(found) == value.lower().count("url") and all(_LOCAL.match(target.strip()) for _, target in found)


def _too_fine(value: str) -> bool:
    """A dash pattern that would draw millions of dashes."""
    numbers = [float(number) for number in _NUMBER.findall(value)]
    return bool(numbers) and sum(numbers) < FINEST_DASH

"""Facts of an SVG drawing, and the proof that it is only a drawing.

Refused are scripts, event handlers, references that leave the file, entities of its own (they multiply) and `use`
elements that multiply or go in circles. Nothing is repaired: what is not refused is painted as it is.
Source: W3C SVG 1.1 and 2 (secure static mode); CSS Values for the units.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path
from xml.parsers import expat  # entities are refused below; expat itself opens no files

from brova_desktop.domain.media.facts import MediaFacts, MediaKind
from brova_desktop.domain.words import Words, say
from brova_desktop.engine.limits import Limits
from brova_desktop.engine.reading import opened, shown_name
from brova_desktop.engine.verdicts import Probe, broken, refused, too_many_pixels

PIXELS = {"": 1.0, "px": 1.0, "pt": 96 / 72, "pc": 16.0, "in": 96.0, "cm": 96 / 2.54, "mm": 96 / 25.4, "q": 96 / 101.6}
DEFAULT_SIZE = (300, 150)
MOST_DRAWN = 1_000_000
_ACTIVE = frozenset({"script", "foreignobject", "iframe", "object", "embed", "audio", "video", "handler", "listener"})
_LINKS = frozenset({"href", "src"})
_URL = re.compile(r"url\(\s*['\"]?\s*(?!#|data:image/|['\")])|@import|javascript:|expression\(", re.IGNORECASE)
_LENGTH = re.compile(r"\s*([0-9]*\.?[0-9]+(?:e[+-]?[0-9]+)?)\s*(px|pt|pc|in|cm|mm|q)?\s*$", re.IGNORECASE)


class _Unwanted(Exception):
    def __init__(self, words: Words) -> None:
        super().__init__(str(words))
        self.words = words


@dataclass(slots=True)
class _Node:
    children: list[_Node] = field(default_factory=list)
    uses: str = ""
    drawn: int = 0
    is_open: bool = False


def probe_svg(path: Path, limits: Limits) -> Probe:
    """Look through a drawing. Raises BadInput when it is more than that, BrokenMedia when it is not well-formed."""
    name = shown_name(path)
    with opened(path) as handle:
        content = handle.read(limits.svg_bytes + 1)
    if len(content) > limits.svg_bytes:
        raise refused(say("{name} is too big for a drawing.", name=name))
    look = _Look(limits)
    try:
        look.parser.Parse(content, True)
        look.check_uses()
    except expat.ExpatError as error:
        raise broken(say("{name} is damaged: the drawing stops making sense in line {line}.", name=name,
                         line=error.lineno), error) from error
    except _Unwanted as error:
        raise refused(say(error.words.source, name=name)) from error
    width, height = look.size
    if width > limits.side or height > limits.side or width * height > limits.pixels:
        raise too_many_pixels(path, width, height)
    return Probe(MediaFacts(kind=MediaKind.IMAGE, container="svg", size_bytes=len(content), width=width,
                            height=height, frame_count=1, video_codec="svg", bit_depth=8, has_alpha=True))


class _Look:
    def __init__(self, limits: Limits) -> None:
        self.limits = limits
        self.size = DEFAULT_SIZE
        self.count = 0
        self.stack = [_Node()]
        self.named: dict[str, _Node] = {}
        self.parser = expat.ParserCreate()
        self.parser.buffer_text = True
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.CharacterDataHandler = self._text
        self.parser.EntityDeclHandler = self._entity
        self.parser.ProcessingInstructionHandler = self._instruction
        self._in_style = False

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        self.count += 1
        if self.count > self.limits.svg_elements or len(self.stack) > self.limits.svg_depth:
            raise _Unwanted(say("{name} is too complicated for a drawing."))
        plain = name.rpartition(":")[2].lower()
        if plain in _ACTIVE:
            raise _Unwanted(say("{name} holds a program or foreign content, not only a drawing."))
        node = _Node()
        for label, value in attributes.items():
            self._attribute(plain, label.rpartition(":")[2].lower(), value, node)
        self.stack[-1].children.append(node)
        self.stack.append(node)
        self._in_style = plain == "style"
        if self.count == 1:
            self.size = _size(attributes)

    def _attribute(self, element: str, label: str, value: str, node: _Node) -> None:
        if label.startswith("on"):
            raise _Unwanted(say("{name} holds a program, not only a drawing."))
        if label == "id":
            self.named[value] = node
        if label in _LINKS and element != "a":
            target = value.strip()
            if target.startswith("#"):
                node.uses = target[1:] if element == "use" else ""
            elif target and not target.lower().startswith(("data:image/png", "data:image/jpeg", "data:image/jpg",
                                                           "data:image/gif", "data:image/webp")):
                raise _Unwanted(say("{name} refers to something outside of its own file."))
        elif (label == "attributename" and value.rpartition(":")[2].lower() in _LINKS) or _URL.search(value):
            raise _Unwanted(say("{name} refers to something outside of its own file."))

    def _end(self, name: str) -> None:
        self.stack.pop()
        self._in_style = False

    def _text(self, text: str) -> None:
        if self._in_style and (_URL.search(text) or "\\" in text):
            raise _Unwanted(say("{name} refers to something outside of its own file."))

    def _entity(self, *_: object) -> None:
        raise _Unwanted(say("{name} declares entities of its own, which a drawing does not need."))

    def _instruction(self, target: str, _: str) -> None:
        if target.lower() != "xml":
            raise _Unwanted(say("{name} refers to something outside of its own file."))

    def check_uses(self) -> None:
        """Refuse drawings whose `use` elements go in circles or multiply beyond reason."""
        if self._drawn(self.stack[0]) > MOST_DRAWN:
            raise _Unwanted(say("{name} is too complicated for a drawing."))

    def _drawn(self, node: _Node, depth: int = 0) -> int:
        if node.is_open or depth > 2 * self.limits.svg_depth:
            raise _Unwanted(say("{name} refers to itself in circles."))
        if not node.drawn:
            node.is_open = True
            used = self.named.get(node.uses) if node.uses else None
            inner = sum(self._drawn(child, depth + 1) for child in node.children)
            node.drawn = min(1 + inner + (self._drawn(used, depth + 1) if used else 0), MOST_DRAWN + 1)
            node.is_open = False
        return node.drawn


def _size(attributes: dict[str, str]) -> tuple[int, int]:
    """Pixels of the drawing: width and height, what is missing from the view box."""
    box = [float(number) for number in re.findall(r"-?[0-9]*\.?[0-9]+(?:e[+-]?[0-9]+)?",
                                                  attributes.get("viewBox", ""), re.IGNORECASE)]
    width, height = _length(attributes.get("width", "")), _length(attributes.get("height", ""))
    if len(box) == 4 and box[2] > 0 and box[3] > 0:
        shape = box[2] / box[3]
        if width is None:
            width = box[2] if height is None else height * shape
        if height is None:
            height = width / shape
    return (max(1, round(width)) if width else DEFAULT_SIZE[0], max(1, round(height)) if height else DEFAULT_SIZE[1])


def _length(text: str) -> float | None:
    found = _LENGTH.match(text)
    return float(found[1]) * PIXELS[(found[2] or "").lower()] if found else None

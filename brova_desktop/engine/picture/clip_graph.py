"""Whole-frame work on a clip as one FFmpeg filter graph: one frame in, one 4:2:0 BT.709 limited-range frame out.

Colour matrix and range are always given on both sides: where nothing is said FFmpeg's `scale` takes BT.601.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from av.error import FFmpegError
from av.filter import Graph
from av.filter.context import FilterContext
from av.video.frame import VideoFrame

from brova_desktop.domain.errors import BadInput
from brova_desktop.domain.words import say
from brova_desktop.engine.orientation import UPRIGHT, Orientation
from brova_desktop.engine.picture.framing import Cells

Step = tuple[str, dict[str, str]]
"""A filter's name and options, as `Graph.add` takes them (no escaping is needed there)."""

Fixed = tuple[str, tuple[tuple[str, str], ...]]
"""The same as a value that can be compared."""

SCALER = "bicubic"
FINE = f"{SCALER}+accurate_rnd+full_chroma_int+full_chroma_inp"
"""For ways through RGB: chroma is interpolated, not repeated."""
OUT = {"out_color_matrix": "bt709", "out_range": "tv"}
_MATRICES = {1: "bt709", 4: "fcc", 5: "bt470", 6: "smpte170m", 7: "smpte240m", 9: "bt2020", 10: "bt2020"}
"""Numbers of ITU-T H.273 and the names `scale` gives them (FFmpeg documentation, "scale")."""
HD_HEIGHT, HD_WIDTH = 720, 1280


@dataclass(frozen=True, slots=True)
class Kind:
    """What of a decoded frame decides how it must be read."""

    width: int
    height: int
    format: str
    matrix: str
    reach: str
    """tv (limited) or pc (full)."""
    transfer: int = 2
    primaries: int = 2
    has_alpha: bool = False
    tags: tuple[int, int] = (2, 0)
    """Matrix and range as the frame names them, for the graph's own input."""
    step: int = 2
    """Luma pixels to one of chroma, the grid a crop must keep."""

    @property
    def is_plain(self) -> bool:
        """Whether its planes are what the compositor wants already."""
        return (self.format, self.matrix, self.reach) == ("yuv420p", "bt709", "tv")


def kind_of(frame: VideoFrame) -> Kind:
    """A frame's size, format and colours; what is not said is BT.709 from 720 lines up and BT.601 below."""
    shape = frame.format
    is_rgb = shape.is_rgb or shape.has_palette
    number = int(frame.colorspace)
    is_big = frame.height >= HD_HEIGHT or frame.width >= HD_WIDTH
    matrix = _MATRICES.get(number, "bt709" if is_big else "smpte170m")
    is_full = is_rgb or int(frame.color_range) == 2 or shape.name.startswith("yuvj")
    chroma = 1 if is_rgb or shape.name.startswith(("gray", "ya", "mono")) else 4
    return Kind(
        frame.width, frame.height, shape.name, matrix, "pc" if is_full else "tv",
        int(frame.color_trc), int(frame.color_primaries),
        any(part.is_alpha for part in shape.components) and not shape.has_palette,
        (number, int(frame.color_range)), max(1, min(chroma, _chroma_step(shape))),
    )  # fmt: skip


def _chroma_step(shape: object) -> int:
    name = getattr(shape, "name", "")
    if "444" in name or "440" in name or "rgb" in name or "gbr" in name:
        return 2 if "440" in name else 1
    return 4 if "41" in name[:6] else 2


@dataclass(frozen=True, slots=True)
class Recipe:
    """What to do with a frame: crop stored pixels, scale to an upright size, turn, then the grading steps.

    `before` are colour steps on 12-bit RGB ahead of everything (HDR), `grade` steps on YUV, `rgb` steps on RGB,
    `after` steps on YUV at the end.
    """

    crop: Cells
    width: int
    height: int
    turn: Orientation = UPRIGHT
    keeps_alpha: bool = False
    before: tuple[Fixed, ...] = ()
    grade: tuple[Fixed, ...] = ()
    rgb: tuple[Fixed, ...] = ()
    after: tuple[Fixed, ...] = ()
    blur: float = 0.0
    """Standard deviation of a Gaussian blur in pixels of the given size."""
    final: tuple[int, int] | None = None
    """A size to enlarge to at the end."""


@dataclass(slots=True)
class ClipGraph:
    """A recipe for frames of one kind, ready to run. Not for several threads at once."""

    kind: Kind
    recipe: Recipe
    threads: int = 1
    _graph: Graph | None = field(default=None, init=False)

    @property
    def changes_nothing(self) -> bool:
        made = self.recipe
        whole = (0, 0, self.kind.width, self.kind.height)
        return (
            self.kind.is_plain
            and made.crop == whole
            and (made.width, made.height) == whole[2:]
            and made.turn == UPRIGHT
            and made.final is None
            and not (made.before or made.grade or made.rgb or made.after or made.blur)
        )

    def through(self, frame: VideoFrame, name: str = "") -> VideoFrame:
        """The worked frame; the one given when there is nothing to do. `name` is the clip's, for what may go wrong."""
        if self.changes_nothing:
            return frame
        if self._graph is None:
            self._graph = self._built(name)
        try:
            self._graph.push(frame)
            return self._graph.vpull()
        except FFmpegError as error:
            raise _failed(name, error) from error

    def _built(self, name: str) -> Graph:
        graph = Graph()
        graph.threads = self.threads
        steps = [_source(self.kind), *steps_of(self.kind, self.recipe), ("buffersink", {})]
        try:
            nodes: list[FilterContext] = [graph.add(name, **options) for name, options in steps]
            graph.link_nodes(*nodes).configure()
        except (FFmpegError, ValueError) as error:
            raise _failed(name, error) from error
        return graph


def _failed(name: str, error: Exception) -> BadInput:
    return BadInput(say("The picture of {name} cannot be converted.", name=name), detail=str(error))


def _source(kind: Kind) -> Step:
    return "buffer", {
        "video_size": f"{kind.width}x{kind.height}",
        "pix_fmt": kind.format,
        "time_base": "1/1000",
        "pixel_aspect": "1/1",
        "colorspace": str(kind.tags[0]),
        "range": str(kind.tags[1]),
    }


def steps_of(kind: Kind, recipe: Recipe) -> list[Step]:
    """The filters between source and sink."""
    x, y, wide, high = recipe.crop
    steps: list[Step] = []
    if (x, y, wide, high) != (0, 0, kind.width, kind.height):
        steps.append(("crop", {"w": str(wide), "h": str(high), "x": str(x), "y": str(y), "exact": "1"}))
    on_side = recipe.turn.rotation in (90, 270)
    size = (recipe.height, recipe.width) if on_side else (recipe.width, recipe.height)
    steps += _to_canvas_colours(kind, recipe, size)
    if recipe.blur:
        steps.append(("gblur", {"sigma": f"{recipe.blur:.3f}", "steps": "2"}))
    steps += [(name, dict(options)) for name, options in recipe.grade]
    steps += _in_rgb(recipe)
    steps += [(name, dict(options)) for name, options in recipe.after]
    steps += _turned(recipe.turn)
    if recipe.final is not None:
        width, height = recipe.final
        steps.append(_scale(width, height, "bt709", "tv"))
    return [*steps, ("format", {"pix_fmts": _planes(recipe)})]


def _planes(recipe: Recipe) -> str:
    return "yuva420p" if recipe.keeps_alpha else "yuv420p"


def _scale(width: int, height: int, matrix: str, reach: str, **more: str) -> Step:
    options = {
        "w": str(width),
        "h": str(height),
        "flags": SCALER,
        "in_color_matrix": matrix,
        "in_range": reach,
    }
    return "scale", {**options, **OUT, **more}


def _to_canvas_colours(kind: Kind, recipe: Recipe, size: tuple[int, int]) -> list[Step]:
    matrix, reach = kind.matrix, kind.reach
    steps: list[Step] = []
    if recipe.before:
        steps.append(_scale(*size, matrix, reach, flags=FINE, out_range="pc"))
        steps.append(("format", {"pix_fmts": "gbrp12le"}))
        steps += [(name, dict(options)) for name, options in recipe.before]
        matrix, reach = "bt709", "pc"
    dense = "yuva444p" if recipe.keeps_alpha else "yuv444p"
    steps.append(_scale(*size, matrix, reach, flags=FINE if recipe.rgb or recipe.before else SCALER))
    steps.append(("format", {"pix_fmts": dense if recipe.rgb else _planes(recipe)}))
    return steps


def _in_rgb(recipe: Recipe) -> list[Step]:
    if not recipe.rgb:
        return []
    to_rgb = {"in_color_matrix": "bt709", "in_range": "tv", "out_range": "pc", "flags": FINE}
    return [
        ("scale", to_rgb),
        ("format", {"pix_fmts": "gbrap" if recipe.keeps_alpha else "gbrp"}),
        *((name, dict(options)) for name, options in recipe.rgb),
        ("scale", {"in_range": "pc", "flags": FINE, **OUT}),
        ("format", {"pix_fmts": _planes(recipe)}),
    ]


def _turned(turn: Orientation) -> list[Step]:
    steps: list[Step] = [("hflip", {})] if turn.is_mirrored else []
    if turn.rotation == 180:
        return [*steps, ("hflip", {}), ("vflip", {})]
    if turn.rotation:
        steps.append(("transpose", {"dir": "clock" if turn.rotation == 90 else "cclock"}))
    return steps

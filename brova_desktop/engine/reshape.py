"""A clip's pictures brought into the shape, rate and colours of a platform, as one chain of FFmpeg filters."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from brova_desktop.domain.media.facts import MediaFacts
from brova_desktop.domain.presets.preset import Preset
from brova_desktop.domain.ticks import FRAME_RATES
from brova_desktop.engine.graph import Stream, merged

WIDE_PRIMARIES = "bt2020"
HD_SIDE = 1280
"""Pictures with a side this long and no word about their matrix are taken as BT.709, smaller ones as BT.601."""


class Fit(StrEnum):
    """How a picture meets a shape that is not its own."""

    FILL = "fill"
    """Fills it; what does not fit is cut off evenly."""
    FIT = "fit"
    """Is wholly inside, with black bars."""
    BLUR = "blur-fill"
    """Is wholly inside, before its own blurred picture."""


@dataclass(frozen=True, slots=True)
class Shape:
    """Even pixels and an exact rate."""

    width: int
    height: int
    rate: Fraction


def shape_for(facts: MediaFacts, row: Preset) -> Shape:
    """What a row makes of a clip.

    A row without a size keeps the clip's own. The rate is the clip's own where the row takes it, else the nearest
    the row takes.
    """
    width, height = row.width or even(facts.display_width), row.height or even(facts.display_height)
    return Shape(width, height, rate_for(facts.frame_rate or Fraction(30), row))


def preview_shape(facts: MediaFacts, row: Preset) -> Shape:
    """The largest picture of the clip's own shape inside the row's box, never larger than the clip."""
    wide, high = facts.display_width, facts.display_height
    scale = min(Fraction(1), Fraction(row.width, wide), Fraction(row.height, high))
    rate = min(facts.frame_rate or Fraction(row.rate), Fraction(row.rate))
    return Shape(max(2, round(wide * scale / 2) * 2), max(2, round(high * scale / 2) * 2), rate)


def even(side: int) -> int:
    """The next even number below: 4:2:0 has no half pixels."""
    return max(2, side // 2 * 2)


def rate_for(rate: Fraction, row: Preset) -> Fraction:
    """The clip's own rate where the row takes it, else the nearest of the usual ones."""
    least, most = Fraction(row.limits.slowest), row.rate + Fraction(1, 100)
    if least <= rate <= most and rate.denominator in (1, 1001):
        return rate
    usual = [one.fraction for one in FRAME_RATES.values() if least <= one.fraction <= most]
    return min(usual, key=lambda one: (abs(one - rate), one))


def reshaped(stream: Stream, facts: MediaFacts, shape: Shape, fit: Fit) -> Stream:
    """From decoded pictures (already upright) to 4:2:0 BT.709 pictures of the shape at its rate.

    Time starts at the first picture; the last one is held for ever, so the caller says how many frames to take.
    """
    stream = stream.filter("setpts", "PTS-STARTPTS")
    if facts.is_interlaced:
        stream = stream.filter("bwdif", mode="send_frame")
    stream = stream.filter("fps", f"{shape.rate.numerator}/{shape.rate.denominator}", start_time=0)
    stream = stream.filter("tpad", stop=-1, stop_mode="clone")
    if facts.has_alpha:
        stream = _over_black(stream)
    if facts.is_hdr or facts.colour_primaries == WIDE_PRIMARIES:
        stream = _narrowed(stream, facts, shape)
        matrix = "bt709"
    else:
        matrix = _matrix(facts)
    stream = _fitted(stream, facts, shape, fit, matrix)
    stream = stream.filter("setsar", "1").filter("format", "yuv420p")
    return stream.filter(
        "setparams", range="tv", color_primaries="bt709", color_trc="bt709", colorspace="bt709"
    )


def _fitted(stream: Stream, facts: MediaFacts, shape: Shape, fit: Fit, matrix: str) -> Stream:
    wide, high = facts.display_width, facts.display_height
    cover = max(Fraction(shape.width, wide), Fraction(shape.height, high))
    inside = min(Fraction(shape.width, wide), Fraction(shape.height, high))
    if cover == inside or fit is Fit.FILL:
        stream = _scaled(stream, wide * cover, high * cover, matrix, least=(shape.width, shape.height))
        return stream.filter("crop", shape.width, shape.height)
    if fit is Fit.FIT:
        stream = _scaled(stream, wide * inside, high * inside, matrix)
        return stream.filter("pad", shape.width, shape.height, "(ow-iw)/2", "(oh-ih)/2")
    copies = stream.filter_multi_output("split")
    small = _scaled(copies[0], wide * cover / 8, high * cover / 8, matrix,
                    least=(even(shape.width // 8), even(shape.height // 8)))  # fmt: skip
    small = small.filter("crop", even(shape.width // 8), even(shape.height // 8)).filter("gblur", sigma=6)
    back = small.filter("scale", shape.width, shape.height, flags="bilinear").filter("setsar", "1")
    front = _scaled(copies[1], wide * inside, high * inside, matrix).filter("setsar", "1")
    return merged([back, front], "overlay", x="(W-w)/2", y="(H-h)/2", format="yuv420")


def _scaled(
    stream: Stream, width: Fraction, height: Fraction, matrix: str, least: tuple[int, int] = (2, 2)
) -> Stream:
    """Pixels of the display shape (square ones), even, at least `least`, in BT.709 and limited range."""
    wide = max(even(round(width) + 1), least[0])
    high = max(even(round(height) + 1), least[1])
    return stream.filter("scale", wide, high, flags="bicubic", in_color_matrix=matrix, out_color_matrix="bt709",
                         out_range="tv")  # fmt: skip


def _matrix(facts: MediaFacts) -> str:
    """The matrix of the source for the scaler, which else takes everything untold for BT.601."""
    if facts.colour_matrix in ("bt709", "fcc", "smpte170m", "smpte240m", "bt470bg"):
        return {"bt470bg": "bt601"}.get(facts.colour_matrix, facts.colour_matrix)
    if facts.colour_matrix == "gbr":
        return "auto"
    return "bt709" if max(facts.display_width, facts.display_height) >= HD_SIDE else "bt601"


def _over_black(stream: Stream) -> Stream:
    """Transparent parts become black instead of whatever lies under the transparency."""
    return stream.filter("format", "gbrap").filter("premultiply", inplace=1).filter("format", "gbrp")


def _narrowed(stream: Stream, facts: MediaFacts, shape: Shape) -> Stream:
    """HDR and wide colours to BT.709: scaled down first, because tone-mapping costs by the pixel."""
    inside = max(Fraction(shape.width, facts.display_width), Fraction(shape.height, facts.display_height))
    if inside < 1:
        wide, high = (
            even(round(facts.display_width * inside) + 1),
            even(round(facts.display_height * inside) + 1),
        )
        stream = stream.filter("zscale", w=wide, h=high)
    told = {"tin": facts.colour_transfer or "bt709", "min": facts.colour_matrix or "bt2020nc",
            "pin": facts.colour_primaries or WIDE_PRIMARIES}  # fmt: skip
    if not facts.is_hdr:
        told["tin"] = "bt709"
    stream = stream.filter("zscale", t="linear", npl=203, **told).filter("format", "gbrpf32le")
    stream = stream.filter("zscale", p="bt709")
    if facts.is_hdr:
        stream = stream.filter("tonemap", "hable", desat=0)
    return stream.filter("zscale", t="bt709", m="bt709", r="tv").filter("format", "yuv420p")

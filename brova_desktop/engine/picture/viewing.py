"""Single frames of a reel: the preview and `brova reel frame` show exactly what the export encodes."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import TracebackType

import numpy as np
from av.video.frame import VideoFrame
from av.video.reformatter import ColorRange, Colorspace, VideoReformatter

from brova_desktop.domain.reels.stage import Stage
from brova_desktop.engine.picture.compositor import Compositor
from brova_desktop.engine.picture.decoders import never
from brova_desktop.engine.picture.planes import Frame, to_video
from brova_desktop.engine.picture.shots import ShotReader
from brova_desktop.ports.painter import Page, Painter


class Viewer:
    """Draws any frame of a reel at one size. For one thread at a time; close it when done.

    `files` leads from source names to paths: originals, or proxies for a preview. `gives_up` is asked while decoding
    whether anybody waits for the frame; if not, `frame` raises `GivenUp`.
    """

    def __init__(
        self,
        stage: Stage,
        files: Mapping[str, str],
        painter: Painter,
        width: int,
        height: int,
        *,
        is_preview: bool = False,
        gives_up: Callable[[], bool] = never,
    ) -> None:
        canvas = stage.reel.canvas
        page = Page(canvas.width, canvas.height, width, height)
        self._stage = stage
        self._shots = ShotReader(
            files,
            width,
            height,
            canvas.background,
            doc_width=canvas.width,
            is_preview=is_preview,
            gives_up=gives_up,
        )
        self._compositor = Compositor(
            self._shots,
            lambda sprite: painter.paint(sprite, page, files),
            width,
            height,
            canvas.background,
        )

    def frame(self, number: int) -> Frame:
        """The frame of a number (0-based); it may be shared, so copy before writing to it."""
        return self._compositor.draw(self._stage.scene(number))

    def rough_frame(self, number: int) -> Frame | None:
        """A frame with its clips' pictures as near as they are soon there; None where `frame` is soon there itself.

        It is worth showing until `frame`, which goes on from what this has decoded, is there.
        """
        scene = self._stage.scene(number)
        if self._shots.is_quick(scene):
            return None
        with self._shots.roughly():
            return self._compositor.draw(scene)

    def turn_to(self, stage: Stage) -> None:
        """Draw another state of the same document from now on, with open files and painted pictures kept.

        Raises ValueError when its canvas is another one: that needs a viewer of its own.
        """
        if stage.reel.canvas != self._stage.reel.canvas:
            raise ValueError("a viewer draws one canvas")
        self._stage = stage

    def close(self) -> None:
        self._shots.close()

    def __enter__(self) -> Viewer:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


@dataclass(frozen=True, slots=True)
class ScreenPixels:
    """A picture as screens take it: blue, green, red and a full byte for each pixel, `stride` bytes a row."""

    width: int
    height: int
    stride: int
    pixels: memoryview


def rgb(frame: Frame) -> bytes:
    """A frame as sRGB, three bytes a pixel, rows without padding."""
    return _converted(frame, "rgb24").to_ndarray().tobytes()


def for_screen(frame: Frame) -> ScreenPixels:
    """The same colours as `rgb`, laid out as screens take them, and not copied."""
    plane = _converted(frame, "bgra").planes[0]
    pixels = memoryview(plane)
    rows = np.frombuffer(pixels, np.uint8, frame.height * plane.line_size).reshape(frame.height, plane.line_size)
    rows[:, 4 * frame.width :] = 0  # equal pictures have equal bytes
    return ScreenPixels(frame.width, frame.height, plane.line_size, pixels)


class _Scalers(threading.local):
    """One converter a thread: to set one up takes ten times as long as to convert a picture."""

    def __init__(self) -> None:
        self.one = VideoReformatter()


_scalers = _Scalers()


def _converted(frame: Frame, layout: str) -> VideoFrame:
    return _scalers.one.reformat(
        to_video(frame),
        format=layout,
        src_colorspace=Colorspace.ITU709,
        dst_colorspace=Colorspace.ITU709,
        src_color_range=ColorRange.MPEG,
        dst_color_range=ColorRange.JPEG,
        interpolation="BICUBIC",
        threads=1,
    )

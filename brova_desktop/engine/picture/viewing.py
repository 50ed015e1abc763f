"""Single frames of a reel: the preview and `brova reel frame` show exactly what the export encodes."""

from __future__ import annotations

from collections.abc import Mapping
from types import TracebackType

from av.video.reformatter import ColorRange

from brova_desktop.domain.reels.stage import Stage
from brova_desktop.engine.picture.compositor import Compositor
from brova_desktop.engine.picture.planes import Frame, to_video
from brova_desktop.engine.picture.shots import ShotReader
from brova_desktop.ports.painter import Page, Painter


class Viewer:
    """Draws any frame of a reel at one size. For one thread at a time; close it when done.

    `files` leads from source names to paths: originals, or proxies for a preview.
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
    ) -> None:
        canvas = stage.reel.canvas
        page = Page(canvas.width, canvas.height, width, height)
        self._stage = stage
        self._shots = ShotReader(
            files, width, height, canvas.background, doc_width=canvas.width, is_preview=is_preview
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


def rgb(frame: Frame) -> bytes:
    """A frame as sRGB, three bytes a pixel, rows without padding."""
    picture = to_video(frame).reformat(
        format="rgb24",
        src_colorspace="ITU709",
        dst_colorspace="ITU709",
        src_color_range=ColorRange.MPEG,
        dst_color_range=ColorRange.JPEG,
        interpolation="BICUBIC",
    )
    return picture.to_ndarray().tobytes()

"""A video file opened for its pictures: the container, the stream that holds them, and its decoder."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

from av.codec.codec import codecs_available
from av.codec.context import CodecContext
from av.container import InputContainer
from av.error import FFmpegError
from av.stream import Disposition
from av.video.codeccontext import VideoCodecContext
from av.video.stream import VideoStream

from brova_desktop.domain.errors import Act, BadInput
from brova_desktop.domain.words import say
from brova_desktop.engine.probe_clip import open_clip
from brova_desktop.engine.reading import shown_name
from brova_desktop.engine.sniff import Sniffed


def opened(path: Path, sniffed: Sniffed) -> tuple[InputContainer, VideoStream]:
    """The container and its first stream of moving pictures. Raises BadInput where there is none."""
    if sniffed.is_still:
        raise BadInput(say("{name} is a picture, not a video.", name=shown_name(path)))
    try:
        container = open_clip(path, sniffed.reader)
    except (FFmpegError, ValueError, OverflowError) as error:
        raise BadInput(
            say("{name} is damaged: it cannot be opened.", name=shown_name(path)),
            acts=(Act.RELINK, Act.CHOOSE_ANOTHER_FILE),
            detail=str(error),
        ) from error
    for stream in container.streams.video:
        if not stream.disposition & Disposition.attached_pic and _has_decoder(stream):
            return container, stream
    container.close()
    raise BadInput(
        say("{name} holds no pictures that can be decoded.", name=shown_name(path)),
        acts=(Act.CHOOSE_ANOTHER_FILE,),
    )


def decoder_of(stream: VideoStream) -> VideoCodecContext:
    """The stream's decoder; for VP8 and VP9 with alpha libvpx, as FFmpeg's own leaves the alpha out."""
    own = stream.codec_context
    name = {"vp8": "libvpx", "vp9": "libvpx-vp9"}.get(own.name, "")
    if name not in codecs_available or stream.metadata.get("alpha_mode") != "1":
        return own
    other = CodecContext.create(name, "r")
    assert isinstance(other, VideoCodecContext)
    return other


def aspect_of(stream: VideoStream) -> Fraction:
    """How much wider than high a stored pixel is shown."""
    aspect = stream.sample_aspect_ratio or stream.codec_context.sample_aspect_ratio or Fraction(1)
    return aspect if aspect > 0 else Fraction(1)


def _has_decoder(stream: object) -> bool:
    """PyAV's hints promise a codec context; for codecs without a decoder it is None."""
    return getattr(stream, "codec_context", None) is not None

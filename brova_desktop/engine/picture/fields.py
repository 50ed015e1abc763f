"""Interlaced pictures made whole: FFmpeg's `bwdif` (FFmpeg documentation, "bwdif"), one frame out for one in."""

from __future__ import annotations

from collections.abc import Iterator

from av.error import BlockingIOError as NotYet
from av.error import EOFError as EndOfFile
from av.filter import Graph
from av.video.frame import VideoFrame
from av.video.stream import VideoStream

PROGRESSIVE = 1
"""AV_FIELD_PROGRESSIVE; greater numbers are the orders of fields, 0 is not known (FFmpeg, codec_par.h)."""


def is_interlaced(stream: VideoStream) -> bool:
    """What the headers and FFmpeg's first look at the stream say; DV is interlaced without saying so."""
    codec = stream.codec_context
    return int(getattr(codec, "field_order", 0)) > PROGRESSIVE or codec.name == "dvvideo"


def deinterlaced(frames: Iterator[VideoFrame]) -> Iterator[VideoFrame]:
    """The same frames with their missing lines filled in; those flagged progressive pass.

    Each frame leans on its two neighbours, so the first one out is only sure at the start of a stream.
    """
    graph: Graph | None = None
    shape: tuple[object, ...] = ()
    for frame in frames:
        found = (frame.width, frame.height, frame.format.name)
        if graph is None or found != shape:
            if graph is not None:
                yield from _rest(graph)
            graph, shape = _graph(frame), found
        graph.push(frame)
        yield from _ready(graph)
    if graph is not None:
        yield from _rest(graph)


def _graph(frame: VideoFrame) -> Graph:
    graph = Graph()
    graph.threads = 1
    base = frame.time_base
    source = graph.add_buffer(width=frame.width, height=frame.height, format=frame.format, time_base=base)
    filters = [graph.add("bwdif", mode="send_frame", deint="interlaced"), graph.add("buffersink")]
    graph.link_nodes(source, *filters).configure()
    return graph


def _ready(graph: Graph) -> Iterator[VideoFrame]:
    while True:
        try:
            yield graph.vpull()
        except (NotYet, EndOfFile):
            return


def _rest(graph: Graph) -> Iterator[VideoFrame]:
    graph.push(None)
    yield from _ready(graph)

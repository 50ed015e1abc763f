"""What a file's own index tells about its frames before any is decoded: where the key frames are, what comes next.

Indexes count in decoding time. It is the time frames are shown at only where none is stored out of order; so they
are hints for the way to take, and facts for clips without reordering alone.
"""

from __future__ import annotations

from av.video.stream import VideoStream


class ClipIndex:
    """The index of one open stream. Matroska's grows while the file is read."""

    def __init__(self, stream: VideoStream) -> None:
        self._entries = stream.index_entries

    def key_frame(self, limit: int) -> int | None:
        """The time stamp of the last key frame at or before a limit; None where the index does not say."""
        place = self._entries.search_timestamp(limit) if len(self._entries) else -1
        return int(self._entries[place].timestamp) if place >= 0 else None

    def ends_before_next(self, number: int, limit: int) -> bool:
        """Whether the frame stored after the one of that number comes later than a limit.

        False as well where the index does not know the number, or nothing after it.
        """
        place = self._entries.search_timestamp(number, any_frame=True) if len(self._entries) else -1
        if place < 0 or place + 1 >= len(self._entries) or self._entries[place].timestamp != number:
            return False
        return int(self._entries[place + 1].timestamp) > limit

"""Which bytes go in which chunk.

Source: https://developers.tiktok.com/doc/content-posting-api-media-transfer-guide, November 2026: chunks of 5 to 64 MB,
strictly one after the other, `total_chunk_count` is the whole part of size / chunk size, and the remainder rides on the
last chunk, which may reach 128 MB. Whether an MB has 1,000,000 or 1,048,576 bytes is not said: these numbers fit both.
"""

from __future__ import annotations

from dataclasses import dataclass

from brova_desktop.connectors.upload.chunks import Chunk

WHOLE = 64_000_000
CHUNK = 32_000_000


@dataclass(frozen=True, slots=True)
class Plan:
    """Chunks of `chunk` bytes for a file of `size` bytes; the last one takes what is left over too."""

    size: int
    chunk: int

    @property
    def count(self) -> int:
        return max(1, self.size // self.chunk)

    @property
    def last_begins(self) -> int:
        """From this byte on TikTok gets the last chunk, after which it posts by itself."""
        return (self.count - 1) * self.chunk

    def next(self, sent: int) -> Chunk:
        """What follows after `sent` stored bytes. ValueError when nothing does."""
        if not 0 <= sent < self.size:
            raise ValueError(f"nothing follows {sent} of {self.size} bytes")
        if sent >= self.last_begins:
            return Chunk(sent, self.size - sent, self.size)
        return Chunk(sent, self.chunk - sent % self.chunk, self.size)


def plan(size: int, *, whole: int = WHOLE, chunk: int = CHUNK) -> Plan:
    """One chunk for up to `whole` bytes, else chunks of `chunk` bytes."""
    return Plan(size, size if size <= whole else chunk)

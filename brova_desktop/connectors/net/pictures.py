"""Small pictures from the network: avatars. Type and size are checked before anybody looks at them."""

from __future__ import annotations

from dataclasses import dataclass, field

from brova_desktop.connectors.net.failures import garbled
from brova_desktop.connectors.net.wire import MEBIBYTE, Wire

AVATAR_LIMIT = 2 * MEBIBYTE

_BEGINNINGS = ((b"\xff\xd8\xff", "jpg"), (b"\x89PNG\r\n\x1a\n", "png"), (b"GIF87a", "gif"), (b"GIF89a", "gif"))


@dataclass(frozen=True, slots=True)
class Picture:
    """`suffix` is what the bytes are (jpg, png, gif, webp), whatever the service called them."""

    content: bytes = field(repr=False)
    suffix: str


def kind_of(content: bytes) -> str | None:
    """The suffix of a picture by its first bytes, None for anything else (SVG too: it may hold scripts)."""
    if content[:4] == b"RIFF" and content[8:12] == b"WEBP":
        return "webp"
    return next((suffix for beginning, suffix in _BEGINNINGS if content.startswith(beginning)), None)


async def fetch_picture(wire: Wire, address: str, *, limit: int = AVATAR_LIMIT) -> Picture:
    """A picture a service named, fetched without any token. Raises WillPass (NotSent, Lost, Garbled)."""
    reply = await wire.send("GET", address, given=True, limit=limit)
    suffix = kind_of(reply.body) if reply.ok else None
    if suffix is None:
        raise garbled(wire.service.title, f"HTTP {reply.status}, no picture")
    return Picture(reply.body, suffix)

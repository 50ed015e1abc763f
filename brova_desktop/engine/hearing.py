"""What the mixer must know of a file before it can hear it: is there sound, in how many channels, and when."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache
from pathlib import Path

import av
import av.error
from av.audio.stream import AudioStream
from av.stream import Disposition

from brova_desktop.domain.errors import BadInput
from brova_desktop.domain.words import say
from brova_desktop.engine.escape import FORMATS, PROTOCOLS, file_url
from brova_desktop.engine.reading import reading_trouble, shown_name


@dataclass(frozen=True, slots=True)
class Heard:
    """Sound of a file: stream `index` of it.

    `zero` is source time 0 (the first picture, else the sound) on FFmpeg's clock for this file, in seconds.
    """

    index: int
    channels: int
    zero: Fraction


def hear(path: Path) -> Heard | None:
    """None for a file without a sound that can be decoded. Raises Missing or BadInput when it cannot be opened."""
    try:
        facts = path.stat()
    except OSError as error:
        raise reading_trouble(error, path) from error
    return _hear(str(path), facts.st_size, facts.st_mtime_ns)


@lru_cache(maxsize=1024)
def _hear(path: str, size: int, changed: int) -> Heard | None:
    try:
        with av.open(
            file_url(Path(path)), options={"protocol_whitelist": PROTOCOLS, "format_whitelist": FORMATS}
        ) as container:
            sound = container.streams.best("audio")
            if not isinstance(sound, AudioStream) or sound.codec_context is None:
                return None
            pictures = [
                one for one in container.streams.video if Disposition.attached_pic not in one.disposition
            ]
            first = pictures[0] if pictures else sound
            start = Fraction(container.start_time or 0, av.time_base)
            zero = (first.start_time or 0) * (first.time_base or Fraction(0))
            return Heard(sound.index, sound.codec_context.channels, max(Fraction(0), zero - start))
    except (av.error.FFmpegError, OSError) as error:
        name = shown_name(Path(path))
        raise BadInput(
            say("{name} is damaged or of a kind that cannot be read.", name=name), detail=str(error)
        ) from error

"""What a file is, by its first bytes; its name is never asked.

The answer names the one demuxer that may read the file. That is why this is our own table and not a MIME
library: FFmpeg left to guess would also follow play lists and concat scripts to other files and to the network.
What the table says is only a promise; `engine.probe` lets the decoder confirm it.
Sources: ISO/IEC 14496-12 (ftyp), RFC 8794 (EBML), RFC 3533 (Ogg), the PNG, GIF, RIFF, FLAC, ID3 and ASF
specifications, ISO/IEC 13818-1 (sync byte 0x47 every 188 bytes); demuxers as `ffmpeg -demuxers` prints them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from brova_desktop.domain.words import Words, say
from brova_desktop.engine.reading import head_of, shown_name
from brova_desktop.engine.verdicts import refused

HEAD_BYTES = 4096

PILLOW = "pillow"
PAINTER = "painter"


@dataclass(frozen=True, slots=True)
class Sniffed:
    """`container` is our short name; `reader` is PILLOW, PAINTER (SVG) or the name of one FFmpeg demuxer."""

    container: str
    reader: str

    @property
    def is_still(self) -> bool:
        """Whether the file is read as a picture; it may yet turn out to be animated."""
        return self.reader in (PILLOW, PAINTER)


_AT_START: tuple[tuple[bytes, str, str], ...] = (
    (b"\xff\xd8\xff", "jpeg", PILLOW),
    (b"\x89PNG\r\n\x1a\n", "png", PILLOW),
    (b"GIF87a", "gif", PILLOW),
    (b"GIF89a", "gif", PILLOW),
    (b"II*\x00", "tiff", PILLOW),
    (b"MM\x00*", "tiff", PILLOW),
    (b"\x00\x00\x00\x0cjP  \r\n\x87\n", "jp2", PILLOW),
    (b"OggS", "ogg", "ogg"),
    (b"fLaC", "flac", "flac"),
    (b"ID3", "mp3", "mp3"),
    (b"FLV\x01", "flv", "flv"),
    (b"\x30\x26\xb2\x75\x8e\x66\xcf\x11", "asf", "asf"),
    (b"\x06\x0e\x2b\x34\x02\x05\x01\x01\x0d\x01\x02\x01", "mxf", "mxf"),
    (b"\x00\x00\x01\xba", "mpeg", "mpeg"),
    (b"#!AMR", "amr", "amr"),
    (b"caff", "caf", "caf"),
    (b"\x0b\x77", "ac3", "ac3"),
    (b".snd", "au", "au"),
)

_RIFF = {b"WEBP": ("webp", PILLOW), b"WAVE": ("wav", "wav"), b"AVI ": ("avi", "avi")}
_FORM = {b"AIFF": ("aiff", "aiff"), b"AIFC": ("aiff", "aiff")}
_OLD_QUICKTIME = frozenset({b"moov", b"mdat", b"wide", b"free", b"skip", b"pnot"})
_STILL_BRANDS = {b"heic": "heic", b"heix": "heic", b"heim": "heic", b"heis": "heic", b"hevc": "heic",
                 b"hevx": "heic", b"mif1": "heic", b"msf1": "heic", b"avif": "avif", b"avis": "avif"}
_SOUND_BRANDS = frozenset({b"M4A ", b"M4B ", b"M4P "})

_NOT_MEDIA: tuple[tuple[bytes, Words], ...] = (
    (b"PK\x03\x04", say("{name} is a ZIP archive or an office document, not a media file.")),
    (b"PK\x05\x06", say("{name} is a ZIP archive, not a media file.")),
    (b"%PDF", say("{name} is a PDF document, not a media file.")),
    (b"\x1f\x8b", say("{name} is a compressed archive, not a media file.")),
    (b"7z\xbc\xaf\x27\x1c", say("{name} is a compressed archive, not a media file.")),
    (b"Rar!", say("{name} is a compressed archive, not a media file.")),
    (b"#EXTM3U", say("{name} is a play list that only points at other files.")),
    (b"ffconcat", say("{name} is a play list that only points at other files.")),
    (b"[playlist]", say("{name} is a play list that only points at other files.")),
    (b"8BPS", say("{name} is a Photoshop document, which cannot be read.")),
    (b"MZ", say("{name} is a program, not a media file.")),
    (b"\x7fELF", say("{name} is a program, not a media file.")),
    (b"SQLite format 3", say("{name} is a database, not a media file.")),
)


def sniff(path: Path) -> Sniffed:
    """Look at the first bytes of a regular file.

    Raises BadInput for anything that is not a media file we read, Missing or BadInput as `head_of` does.
    """
    head = head_of(path, HEAD_BYTES)
    name = shown_name(path)
    if not head:
        raise refused(say("{name} is empty.", name=name))
    found = sniff_bytes(head)
    if found is not None:
        return found
    for magic, words in _NOT_MEDIA:
        if head.startswith(magic):
            raise refused(say(words.source, name=name))
    if _looks_like_text(head):
        raise refused(say("{name} holds text, not a picture, a video or a sound.", name=name))
    if not head.strip(b"\x00"):
        raise refused(say("{name} holds only zeros: the copy or the download never finished.", name=name))
    raise refused(say("{name} is not a kind of media file that can be read.", name=name))


def sniff_bytes(head: bytes) -> Sniffed | None:
    """The same for bytes at hand; None when they are no media file we know."""
    for magic, container, reader in _AT_START:
        if head.startswith(magic):
            return Sniffed(container, reader)
    return (_four_letters(head) or _base_media(head) or _matroska(head) or _bitmap(head) or _transport(head)
            or _mpeg_audio(head) or _svg(head))


def _four_letters(head: bytes) -> Sniffed | None:
    if head[:4] in (b"RIFF", b"RF64", b"BW64"):
        found = _RIFF.get(head[8:12])
    elif head[:4] == b"FORM":
        found = _FORM.get(head[8:12])
    else:
        return None
    return Sniffed(*found) if found else None


def _base_media(head: bytes) -> Sniffed | None:
    kind = head[4:8]
    if kind in _OLD_QUICKTIME:
        return Sniffed("mov", "mov")
    if kind != b"ftyp":
        return None
    brand = head[8:12]
    still = _STILL_BRANDS.get(brand)
    if still is not None:
        return Sniffed(still, PILLOW if still == "avif" else "mov")
    if brand == b"qt  ":
        return Sniffed("mov", "mov")
    if brand[:2] == b"3g":
        return Sniffed("3gp", "mov")
    return Sniffed("m4a" if brand in _SOUND_BRANDS else "mp4", "mov")


def _matroska(head: bytes) -> Sniffed | None:
    if not head.startswith(b"\x1a\x45\xdf\xa3"):
        return None
    return Sniffed("webm" if b"webm" in head[:80] else "mkv", "matroska")


def _bitmap(head: bytes) -> Sniffed | None:
    header_bytes = int.from_bytes(head[14:18], "little")
    return Sniffed("bmp", PILLOW) if head[:2] == b"BM" and header_bytes in (12, 40, 108, 124) else None


def _transport(head: bytes) -> Sniffed | None:
    for first, step in ((0, 188), (4, 192)):
        marks = head[first:first + 5 * step:step]
        if len(marks) >= 3 and not marks.strip(b"G"):
            return Sniffed("ts", "mpegts")
    return None


def _mpeg_audio(head: bytes) -> Sniffed | None:
    if len(head) < 4 or head[0] != 0xFF or head[1] & 0xE0 != 0xE0:
        return None
    if head[1] & 0xF6 == 0xF0:  # ADTS: layer bits are zero
        return Sniffed("aac", "aac")
    layer, rate, frequency = head[1] >> 1 & 3, head[2] >> 4, head[2] >> 2 & 3
    version = head[1] >> 3 & 3
    is_header = version != 1 and layer in (1, 2) and rate not in (0, 15) and frequency != 3
    return Sniffed("mp3", "mp3") if is_header else None


_BEFORE_THE_ROOT = ((b"<?", b"?>"), (b"<!--", b"-->"), (b"<!DOCTYPE", b">"))


def _svg(head: bytes) -> Sniffed | None:
    text = head.removeprefix(b"\xef\xbb\xbf")
    if text[:2] in (b"\xff\xfe", b"\xfe\xff"):
        text = text.decode("utf-16", errors="ignore").encode()
    return Sniffed("svg", PAINTER) if _root_name(text) == b"svg" else None


def _root_name(text: bytes) -> bytes:
    """Name of the first element of an XML text without its prefix, b"" when there is none in sight."""
    text = text.lstrip()
    while opening := next((pair for pair in _BEFORE_THE_ROOT if text.startswith(pair[0])), None):
        inside, found, rest = text.partition(opening[1])
        if not found:
            return b""
        if b"[" in inside and opening[0] == b"<!DOCTYPE":  # declarations of its own follow up to "]>"
            rest = rest.partition(b"]>")[2]
        text = rest.lstrip()
    name = re.match(rb"<([\w:.-]+)[\s/>]", text)
    return name[1].rpartition(b":")[2] if name else b""


def _looks_like_text(head: bytes) -> bool:
    if head[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return True
    try:
        text = head.decode("utf-8")
    except UnicodeDecodeError as error:
        if error.start < len(head) - 4:
            return False
        text = head[:error.start].decode("utf-8")
    return not any(ord(letter) < 32 and letter not in "\t\n\r\f\x1b" for letter in text)

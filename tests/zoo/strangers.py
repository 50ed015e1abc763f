"""What is no media file, pretends to be another one, or has a name that hurts."""

from __future__ import annotations

import os
import random
import shutil
import zipfile
from contextlib import suppress
from pathlib import Path
from typing import Any

from tests.zoo.specimen import Fate, ZooFile

PLAIN: dict[str, Any] = {"video_codec": "h264", "container": "mp4"}

NAMES = (
    "new\nline.mp4", "quote's \"and\" `ticks`.mp4", "-i -y.mp4", "x" * 251 + ".mp4", "\u0645\u0642\u0637\u0639.mp4",
    "\U0001f3ac\u200d\U0001f525.mp4", "photo\u202egnp.mp4", "CON.mp4", "http:--%d%s [a],b;c=d.mp4", "concat:a|b.mp4",
    "  spaces  .mp4", "no suffix", ".hidden.mp4", "$(rm -rf x) & del.mp4", "back\\slash.mp4", "tab\tbell\a.mp4",
)


def strangers(folder: Path) -> list[ZooFile]:
    """Write them all; `plain.mp4` must be there."""
    return [*_pretenders(folder), *_hostile_names(folder), *_not_files(folder)]


def _pretenders(folder: Path) -> list[ZooFile]:
    plain = (folder / "plain.mp4").read_bytes()
    noise = random.Random(7).randbytes(5_000)
    made: dict[str, tuple[bytes, Fate, str]] = {
        "empty.mp4": (b"", Fate.REFUSED, "empty"),
        "letter.mp4": (b"Dear customer,\nthis is only text.\n", Fate.REFUSED, "text"),
        "utf-16.mp3": ("not a song".encode("utf-16"), Fate.REFUSED, "text"),
        "zeros.mp4": (bytes(50_000), Fate.REFUSED, "zeros"),
        "noise.mov": (b"\x01" + noise, Fate.REFUSED, "not a kind"),
        "noisy box.mp4": (b"\x00\x00\x00\x18ftypisom" + noise, Fate.BROKEN, ""),
        "noisy segment.mkv": (b"\x1a\x45\xdf\xa3" + noise, Fate.BROKEN, "damaged"),
        "noisy frames.mp3": (b"ID3\x04\x00\x00\x00\x00\x00\x00" + noise, Fate.BROKEN, ""),
        "paper.jpg": (b"%PDF-1.7\n%\xe2\xe3\n", Fate.REFUSED, "PDF"),
        "list.mp4": (b"#EXTM3U\n#EXTINF:1,\nhttp://192.0.2.1/a.ts\n", Fate.REFUSED, "play list"),
        "script.mp4": (b"ffconcat version 1.0\nfile '/etc/passwd'\n", Fate.REFUSED, "play list"),
        "program.mp4": (b"\x7fELF" + noise, Fate.REFUSED, "program"),
        "garbled.mp4": (_garbled(plain), Fate.WARNED, ""),
    }
    for name, (content, _, _) in made.items():
        (folder / name).write_bytes(content)
    with zipfile.ZipFile(folder / "archive.mp4", "w") as archive:
        archive.writestr("../../escape.txt", "no")
    shutil.copyfile(folder / "plain.mp4", folder / "really a clip.jpg")
    shutil.copyfile(folder / "photo.jpg", folder / "really a photo.mp4")
    del made["garbled.mp4"]
    return [*(ZooFile(folder / name, fate, words=words) for name, (_, fate, words) in made.items()),
            ZooFile(folder / "archive.mp4", Fate.REFUSED, words="ZIP"),
            ZooFile(folder / "garbled.mp4", Fate.READY, {"container": "mp4"}),
            ZooFile(folder / "really a clip.jpg", facts=PLAIN),
            ZooFile(folder / "really a photo.mp4", facts={"kind": "image", "container": "jpeg"})]


def _garbled(content: bytes) -> bytes:
    """A clip whose picture data has holes, with its index whole."""
    bad = bytearray(content)
    start, end = content.find(b"mdat") + 3_000, content.find(b"moov") - 3_000
    for at in random.Random(3).sample(range(start, max(start + 1, end)), min(200, max(1, end - start))):
        bad[at] ^= 0xFF
    return bytes(bad)


def _hostile_names(folder: Path) -> list[ZooFile]:
    """Copies under names that somebody's shell, filter or file system trips over; what this system refuses is left."""
    found = []
    raw_names: list[str] = [*NAMES, os.fsdecode(b"caf\xe9.mp4")]
    for name in raw_names:
        with suppress(OSError, ValueError):
            shutil.copyfile(folder / "plain.mp4", folder / name)
            found.append(ZooFile(folder / name, facts=PLAIN))
    return found


def _not_files(folder: Path) -> list[ZooFile]:
    (folder / "folder.mp4").mkdir()
    found = [ZooFile(folder / "folder.mp4", Fate.REFUSED, words="folder"),
             ZooFile(folder / "gone.mp4", Fate.REFUSED, words="not there")]
    if os.name == "nt":
        return found
    os.mkfifo(folder / "pipe.mp4")
    (folder / "link.mp4").symlink_to(folder / "plain.mp4")
    (folder / "loop.mp4").symlink_to(folder / "loop.mp4")
    (folder / "dangling.mp4").symlink_to(folder / "nowhere.mp4")
    shutil.copyfile(folder / "plain.mp4", folder / "locked.mp4")
    (folder / "locked.mp4").chmod(0)
    is_root = os.geteuid() == 0
    return [*found,
            ZooFile(folder / "pipe.mp4", Fate.REFUSED, words="pipe"),
            ZooFile(folder / "link.mp4", facts=PLAIN),
            ZooFile(folder / "loop.mp4", Fate.REFUSED, words="link"),
            ZooFile(folder / "dangling.mp4", Fate.REFUSED, words="not there"),
            ZooFile(folder / "locked.mp4", Fate.READY if is_root else Fate.REFUSED,
                    facts=PLAIN if is_root else {}, words="" if is_root else "permissions")]

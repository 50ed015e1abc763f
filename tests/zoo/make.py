"""Build the zoo: ``python -m tests.zoo.make FOLDER`` writes every file and lists what is expected of it."""

from __future__ import annotations

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import imageio_ffmpeg

from tests.zoo.clips import CLIPS, COPIES, CUTS, LENGTHS, SECONDS
from tests.zoo.pictures import pictures
from tests.zoo.specimen import ZooFile
from tests.zoo.strangers import strangers

_made: dict[Path, list[ZooFile]] = {}


def zoo(folder: Path) -> list[ZooFile]:
    """Write the zoo into a folder, which must be empty or not exist; takes some seconds. Made once per process."""
    if folder not in _made:
        folder.mkdir(parents=True, exist_ok=True)
        _made[folder] = _build(folder)
    return _made[folder]


def _build(folder: Path) -> list[ZooFile]:
    with ThreadPoolExecutor(2) as pool:
        list(pool.map(lambda name: _encode(folder, name), CLIPS))
    found = [ZooFile(folder / name, facts=facts, seconds=LENGTHS.get(name, SECONDS))
             for name, (_, facts) in CLIPS.items()]
    for name, (source, before, after, facts) in COPIES.items():
        _ffmpeg([*before, "-i", str(folder / source), "-c", "copy", *after, str(folder / name)])
        found.append(ZooFile(folder / name, facts=facts))
    for name, (source, share, fate, words) in CUTS.items():
        content = (folder / source).read_bytes()
        (folder / name).write_bytes(content[:max(40, int(len(content) * share))])
        found.append(ZooFile(folder / name, fate, words=words))
    _with_cover(folder)
    found.append(ZooFile(folder / "cover.mp3", facts={"kind": "audio", "width": 0, "container": "mp3"}))
    return [*found, *pictures(folder), *strangers(folder)]


def _encode(folder: Path, name: str) -> None:
    arguments, _ = CLIPS[name]
    _ffmpeg([*arguments, str(folder / name)])


def _with_cover(folder: Path) -> None:
    _ffmpeg(["-i", str(folder / "song.mp3"), "-f", "lavfi", "-i", "color=red:s=32x32:d=0.04",
             "-map", "0", "-map", "1", "-frames:v", "1", "-c:v", "mjpeg", "-pix_fmt", "yuvj420p", "-c:a", "copy",
             "-disposition:v", "attached_pic", str(folder / "cover.mp3")])


def _ffmpeg(arguments: list[str]) -> None:
    done = subprocess.run([imageio_ffmpeg.get_ffmpeg_exe(), "-v", "error", "-y", *arguments], capture_output=True,
                          stdin=subprocess.DEVNULL, check=False, timeout=120)
    if done.returncode:
        raise RuntimeError(f"{arguments[-1]}: {done.stderr.decode(errors='replace')}")


if __name__ == "__main__":
    for animal in zoo(Path(sys.argv[1])):
        print(f"{animal.fate.value:28} {animal.path.name!a}")

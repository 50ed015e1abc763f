"""Every animal in a reel: it is drawn and heard as what it is, upright and in its colours, or a sentence names it."""

from __future__ import annotations

import io
import json
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import av
import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from brova_desktop.assembly import open_suite, painter, toolbox
from brova_desktop.domain.errors import BrovaError
from brova_desktop.domain.ids import AssetId, ItemId, ReelId, mint
from brova_desktop.domain.presets.encoding import Quality
from brova_desktop.domain.reels.compose import Recipe, compose
from brova_desktop.domain.reels.curves import still
from brova_desktop.domain.reels.document import Canvas, Reel, TrackKind
from brova_desktop.domain.reels.records import Clip, Media, MediaKind, PictureItem, Sound, VideoItem
from brova_desktop.domain.reels.sequence import Take
from brova_desktop.domain.reels.style import Pose
from brova_desktop.domain.ticks import FRAME_RATES, Span, Ticks, from_seconds
from brova_desktop.services.rendering import Choice
from brova_desktop.services.sources import Located
from brova_desktop.services.suite import Suite
from tests.reel_maker import reel_of
from tests.zoo.once import animals
from tests.zoo.specimen import ZooFile

__all__ = ["animals"]

pytestmark = [pytest.mark.slow, pytest.mark.timeout(100)]

Pixels = NDArray[np.uint8]

WIDTH, HEIGHT, RATE = 96, 160, 24
CANVAS = Canvas(width=WIDTH, height=HEIGHT, rate=FRAME_RATES["24"])
CLIP = from_seconds("0.125")
FRAMES = 3
TOGETHER = 12
SEE_THROUGH = {"prores alpha.mov", "vp9 alpha.webm", "see-through.png", "still.webp", "animated.webp"}
DRAWINGS = {"logo.svg", "view box.svg"}
FLAT = {"one pixel.png", "one pixel.mkv", "very tall.png", "deep colour.png", "deep grey.png", "view box.svg"}
OF_OTHER_COLOURS = {"pq.mp4", "hlg.mp4", "garbled.mp4", "wide gamut.jpg", "print.jpg", "deep grey.png"}
"""Shown on purpose in other values than those that are stored, or damaged; each is looked at by a test of its own."""


@dataclass(frozen=True)
class Guest:
    path: Path
    media: Media

    @property
    def name(self) -> str:
        return self.path.name


@pytest.fixture
def suite(tmp_path: Path) -> Iterator[Suite]:
    painter()
    with open_suite(tmp_path / "cache", workers=1) as found:
        yield found


def guests(suite: Suite, animals: list[ZooFile], *kinds: MediaKind) -> list[Guest]:
    found = [Guest(one.path, suite.reels.media(one.path)) for one in animals if one.is_importable]
    return [guest for guest in found if guest.media.kind in kinds]


def guest(suite: Suite, animals: list[ZooFile], name: str) -> Guest:
    path = next(one.path for one in animals if one.path.name == name)
    return Guest(path, suite.reels.media(path))


def in_a_row(row: list[Guest], length: Ticks = CLIP) -> Located:
    takes = tuple(Take(one.media, Ticks(0), length) for one in row)
    made = compose(Recipe(takes=takes, canvas=CANVAS), id=ReelId("zoo"), mint=mint)
    return Located(made.reel, {one.media.id: one.path for one in row}, ())


def exported(path: Path) -> list[Pixels]:
    with av.open(str(path)) as container:
        return [frame.to_ndarray(format="rgb24") for frame in container.decode(video=0)]


def heard(path: Path) -> NDArray[np.float32]:
    with av.open(str(path)) as container:
        return np.concatenate([frame.to_ndarray().mean(axis=0) for frame in container.decode(audio=0)])


def shown(suite: Suite, located: Located, at: str = "0") -> Pixels:
    width, height, pixels = suite.rendering.frame(located, from_seconds(at))
    return np.frombuffer(pixels, np.uint8).reshape(height, width, 3)


def by_command(path: Path) -> Pixels | None:
    """The first picture as the FFmpeg command fills the canvas with it; None where it cannot read the file."""
    fill = f"scale=ceil(iw*sar):ih,scale={WIDTH}:{HEIGHT}:force_original_aspect_ratio=increase,crop={WIDTH}:{HEIGHT}"
    done = subprocess.run(
        [str(toolbox().path), "-nostdin", "-v", "error", "-i", f"file:{path}", "-frames:v", "1", "-vf", fill,
         "-c:v", "png", "-f", "image2pipe", "-"], capture_output=True, check=False, timeout=30)  # fmt: skip
    return np.asarray(Image.open(io.BytesIO(done.stdout)).convert("RGB")) if done.stdout else None


def apart(one: Pixels, other: Pixels) -> float:
    return float(np.abs(one.astype(int) - other.astype(int)).mean())


def alike(one: Pixels, other: Pixels) -> float:
    """Correlation of two pictures, whatever their brightness."""
    return float(np.corrcoef(one.ravel().astype(float), other.ravel().astype(float))[0, 1])


def test_every_animal_is_rendered_as_a_clip(suite: Suite, animals: list[ZooFile], tmp_path: Path) -> None:
    visitors = guests(suite, animals, MediaKind.VIDEO, MediaKind.IMAGE)
    assert len(visitors) > 80
    wrong = []
    for number in range(0, len(visitors), TOGETHER):
        row = visitors[number:number + TOGETHER]
        located, target = in_a_row(row), tmp_path / f"{number}.mp4"
        done = suite.rendering.render(located, target, Choice("master", Quality.HIGH))
        pictures = exported(target)
        assert len(pictures) == done.frames == FRAMES * len(row)
        for one, picture in zip(row, pictures[::FRAMES], strict=True):
            flaw = flaw_of(one, picture)
            if flaw:
                wrong.append((ascii(one.name), flaw))
    assert not wrong


def flaw_of(one: Guest, picture: Pixels) -> str:
    if one.name not in FLAT and picture.std() < 8:
        return f"is all one colour: {picture.mean(axis=(0, 1))}"
    if one.name in SEE_THROUGH | DRAWINGS | OF_OTHER_COLOURS or one.name.startswith("exif"):
        return ""
    wanted = by_command(one.path)
    if wanted is None:
        return "" if one.media.kind is MediaKind.IMAGE else "cannot be read by the command"
    if one.name == "very wide.mp4":  # the command cuts on whole pixels, of which a stored one has become ten
        return "" if alike(picture, wanted) > 0.85 else "is another picture"
    tint = float(np.abs(picture.mean(axis=(0, 1)) - wanted.mean(axis=(0, 1))).max())
    if tint > 5:
        return f"is {tint:.1f} levels off"
    is_other = one.name not in FLAT and alike(picture, wanted) < 0.95
    return f"is another picture ({alike(picture, wanted):.2f})" if is_other else ""


@pytest.mark.parametrize(("name", "brightest"), [
    ("photo.jpg", "bottom"), ("exif 6.jpg", "left"), ("exif 3.jpg", "top"), ("exif 8.jpg", "right"),
    ("exif 5.jpg", "right"),
])
def test_photos_stand_as_their_camera_says(suite: Suite, animals: list[ZooFile], name: str, brightest: str) -> None:
    red = shown(suite, in_a_row([guest(suite, animals, name)]))[:, :, 0].astype(int)
    edges = {"top": red[:8].mean(), "bottom": red[-8:].mean(), "left": red[:, :8].mean(), "right": red[:, -8:].mean()}
    assert max(edges, key=lambda edge: edges[edge]) == brightest


def test_turned_clips_are_the_same_picture_turned(suite: Suite, animals: list[ZooFile], tmp_path: Path) -> None:
    marked = tmp_path / "marked.mp4"
    corner = "drawbox=0:0:48:48:red:fill,drawbox=112:112:48:48:blue:fill"
    make(marked, "-f", "lavfi", "-i", f"color=white:s=160x160:r=24:d=0.5,{corner}", "-c:v", "libx264", "-pix_fmt",
         "yuv420p")  # fmt: skip
    square = Canvas(width=96, height=96, rate=FRAME_RATES["24"])
    for turn, red, blue in ((0, (0, 0), (1, 1)), (-90, (0, 1), (1, 0)), (180, (1, 1), (0, 0)), (90, (1, 0), (0, 1))):
        turned = tmp_path / f"{turn}.mp4"
        make(turned, "-display_rotation", str(turn), "-i", str(marked), "-c", "copy")
        media = suite.reels.media(turned)
        made = compose(Recipe(takes=(Take(media, Ticks(0), CLIP),), canvas=square), id=ReelId("r"), mint=mint)
        picture = shown(suite, Located(made.reel, {media.id: turned}, ()))
        corners = {(y, x): picture[8 + y * 80, 8 + x * 80].astype(int) for y in (0, 1) for x in (0, 1)}
        assert max(corners, key=lambda at: corners[at][0] - corners[at][1]) == red
        assert max(corners, key=lambda at: corners[at][2] - corners[at][1]) == blue


def make(target: Path, *arguments: str) -> Path:
    subprocess.run([str(toolbox().path), "-nostdin", "-v", "error", "-y", *arguments, str(target)], check=True,
                   timeout=60)  # fmt: skip
    return target


def test_every_sound_is_heard_and_every_picture_stands_in_a_picture(suite: Suite, animals: list[ZooFile],
                                                                    tmp_path: Path) -> None:
    sounds = guests(suite, animals, MediaKind.AUDIO)
    filmed = [one for one in guests(suite, animals, MediaKind.VIDEO) if one.media.has_sound]
    step = from_seconds("0.25")
    sounding = [one for one in (*sounds, *filmed) if one.name != "late sound.mkv"
                and (one.media.length or 0) >= step][:24]  # fmt: skip
    assert len(sounds) >= 10
    ground = guest(suite, animals, "grey.jpg")
    end = Ticks(step * len(sounding))
    tone = [Sound(id=ItemId(f"s{n}"), span=Span.of(Ticks(step * n), step), media=one.media.id, ducked=False)
            for n, one in enumerate(sounding)]  # fmt: skip
    pips = [VideoItem(id=ItemId(f"v{n}"), span=Span.of(Ticks(step * n), step), media=one.media.id, muted=True,
                      width=6_000) for n, one in enumerate(filmed[:len(sounding)])]  # fmt: skip
    still_one = Clip(id=ItemId("c"), span=Span.of(0, end), media=ground.media.id)
    everyone = [ground, *sounding, *filmed]
    reel = reel_of([still_one], (TrackKind.AUDIO, tone), (TrackKind.OVERLAY, pips), canvas=CANVAS,
                   media=[one.media for one in everyone])  # fmt: skip
    located = Located(reel, {one.media.id: one.path for one in everyone}, ())
    suite.rendering.render(located, tmp_path / "sounds.mp4", Choice("master"))
    wave, pictures = heard(tmp_path / "sounds.mp4"), exported(tmp_path / "sounds.mp4")
    for number, one in enumerate(sounding):
        part = wave[int((number + 0.3) * 12_000):int((number + 0.7) * 12_000)]
        assert np.sqrt((part**2).mean()) > 0.003, ascii(one.name)
    for number, one in enumerate(filmed[:len(sounding)]):
        small = pictures[number * 6 + 2][60:100, 30:66]
        assert small.std() > 8 or one.name in FLAT, ascii(one.name)


def test_late_short_and_missing_sound_keep_their_place(suite: Suite, animals: list[ZooFile], tmp_path: Path) -> None:
    names = ("late sound.mkv", "short sound.mp4", "silent.mp4", "surround.mp4")
    row = [guest(suite, animals, name) for name in names]
    length = from_seconds("0.75")
    suite.rendering.render(in_a_row(row, length), tmp_path / "t.mp4", Choice("master"))
    wave = np.abs(heard(tmp_path / "t.mp4"))

    def level(clip: int, start: float, end: float) -> float:
        return float(wave[int((clip * 0.75 + start) * 48_000):int((clip * 0.75 + end) * 48_000)].mean())

    assert level(0, 0.1, 0.4) < 0.001 < level(0, 0.58, 0.72)
    assert level(1, 0.4, 0.7) < 0.001 < level(1, 0.08, 0.25)
    assert level(2, 0.1, 0.7) < 0.001
    assert level(3, 0.1, 0.7) > 0.001


def test_hdr_is_drawn_from_a_file_made_once_and_keeps_its_sound(suite: Suite, animals: list[ZooFile],
                                                                tmp_path: Path) -> None:
    loud = make(tmp_path / "loud hdr.mp4", "-i", str(guest(suite, animals, "hlg.mp4").path), "-f", "lavfi", "-i",
                "sine=f=440:d=1", "-c:v", "copy", "-c:a", "aac", "-tag:v", "hvc1")  # fmt: skip
    film = Guest(loud, suite.reels.media(loud))
    plain = guest(suite, animals, "plain.mp4")
    first = suite.rendering.render(in_a_row([film], from_seconds("0.5")), tmp_path / "a.mp4", Choice("master"))
    made = list((tmp_path / "cache" / "derived" / "mezzanine").rglob("*.mp4"))
    assert len(made) == 1
    stamp = made[0].stat().st_mtime_ns, made[0].stat().st_ino
    assert alike(exported(first.path)[0], shown(suite, in_a_row([plain]))) > 0.9
    assert np.abs(heard(first.path)).mean() > 0.01
    shown(suite, in_a_row([film]))
    assert [(one.stat().st_ino) for one in (tmp_path / "cache").rglob("mezzanine/*/*")] == [stamp[1]]


def test_ordinary_clips_are_looked_into_once_and_never_again(suite: Suite, animals: list[ZooFile],
                                                             tmp_path: Path) -> None:
    row = [guest(suite, animals, name) for name in ("plain.mp4", "photo.jpg", "pq.mp4")]
    located = in_a_row(row)
    shown(suite, located)
    memory = json.loads((tmp_path / "cache" / "readable.json").read_bytes())
    assert {one.media.sha256: memory[one.media.sha256] is not None for one in row} == {
        row[0].media.sha256: False, row[1].media.sha256: False, row[2].media.sha256: True}
    before = suite.rendering.prepare
    assert before is not None
    for cut in (b"", b"[]", b'{"x": 7, "y": {"kind": "cat"}}'):
        (tmp_path / "cache" / "readable.json").write_bytes(cut)
        with open_suite(tmp_path / "cache", workers=1) as again:
            assert apart(shown(again, located), shown(suite, located)) == 0


def test_drawings_are_clips_stickers_and_pictures_in_pictures(suite: Suite, animals: list[ZooFile],
                                                              tmp_path: Path) -> None:
    logo, ground = guest(suite, animals, "logo.svg"), guest(suite, animals, "grey.jpg")
    as_clip = shown(suite, in_a_row([logo]))
    red = (as_clip[:, :, 0] > 150) & (as_clip[:, :, 1] < 50)
    assert not red.all()
    assert apart(as_clip, exported_first(suite, in_a_row([logo]), tmp_path)) < 5
    base = Clip(id=ItemId("c"), span=Span.of(0, CLIP), media=ground.media.id)
    paths = {one.media.id: one.path for one in (logo, ground)}
    for item in (PictureItem(id=ItemId("p"), span=Span.of(0, CLIP), media=logo.media.id, width=8_000,
                             pose=Pose(x=still(6_000))),
                 VideoItem(id=ItemId("p"), span=Span.of(0, CLIP), media=logo.media.id, width=8_000,
                           pose=Pose(x=still(6_000)))):  # fmt: skip
        reel = reel_of([base], (TrackKind.OVERLAY, [item]), canvas=CANVAS, media=[logo.media, ground.media])
        picture = shown(suite, Located(reel, paths, ()))
        assert ((picture[:, :, 0] > 150) & (picture[:, :, 1] < 60)).sum() > 100


def exported_first(suite: Suite, located: Located, folder: Path) -> Pixels:
    suite.rendering.render(located, folder / "first.mp4", Choice("master", Quality.HIGH))
    return exported(folder / "first.mp4")[0]


def test_what_is_broken_later_is_named_in_a_sentence(suite: Suite, animals: list[ZooFile], tmp_path: Path) -> None:
    """Files that were whole when the reel was made: now each unusable animal lies under their name."""
    plain = guest(suite, animals, "plain.mp4")
    silent = []
    for number, one in enumerate(animals):
        if one.is_importable or not one.path.is_file():
            continue
        media = Media(id=AssetId("x"), name=one.path.name, path=str(one.path), kind=MediaKind.VIDEO,
                      sha256=f"{number:064}", length=from_seconds(1), width=96, height=160)  # fmt: skip
        reel: Reel = in_a_row([Guest(one.path, media)]).reel
        try:
            shown(suite, Located(reel, {media.id: one.path}, ()))
        except BrovaError as error:
            assert str(error).isprintable()
            continue
        silent.append(ascii(one.path.name))
    assert not silent
    located = in_a_row([Guest(next(one.path for one in animals if one.path.name == "noise.mov"), plain.media)])
    with pytest.raises(BrovaError, match=r"noise\.mov"):
        suite.rendering.render(located, tmp_path / "never.mp4", Choice("master"))
    assert not list(tmp_path.glob("*.mp4*"))
    assert not list(tmp_path.glob(".*"))

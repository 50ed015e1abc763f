"""Proxies are light and upright; mezzanines are what the renderer can read."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from pathlib import Path

import pytest

from brova_desktop.domain.errors import Cancelled
from brova_desktop.domain.media.facts import MediaFacts, MediaKind
from brova_desktop.domain.ticks import TICKS_PER_SECOND
from brova_desktop.engine.binaries import Toolbox
from brova_desktop.engine.probe import probe
from brova_desktop.engine.proxies import (
    mezzanine_suffix,
    needs_mezzanine,
    needs_proxy,
    proxy_size,
    write_mezzanine,
    write_proxy,
)
from brova_desktop.ports.report import SilentReport
from tests.zoo.clips import CLIPS

Make = Callable[..., Path]
QUIET = SilentReport()


@pytest.mark.parametrize("name", ["variable.mp4", "pq.mp4", "interlaced.mov", "late sound.mkv", "odd size.webm"])
def test_a_proxy_is_constant_upright_sdr_with_many_key_frames(make: Make, toolbox: Toolbox, tmp_path: Path,
                                                              name: str) -> None:
    clip = make(name, *CLIPS[name][0])
    facts = probe(clip).facts
    write_proxy(toolbox, clip, facts, tmp_path / "p.mp4", QUIET)
    proxy = probe(tmp_path / "p.mp4").facts
    assert (proxy.width, proxy.height) == proxy_size(facts)
    assert (proxy.rotation, proxy.is_vfr, proxy.is_hdr, proxy.is_interlaced) == (0, False, False, False)
    assert proxy.colour_transfer == "bt709"
    assert proxy.frame_rate is not None and proxy.key_frame_interval is not None
    assert Fraction(proxy.key_frame_interval, TICKS_PER_SECOND) <= 8 / proxy.frame_rate
    assert abs(proxy.duration - facts.duration) <= 3 * TICKS_PER_SECOND / proxy.frame_rate
    assert proxy.has_sound == facts.has_sound


def test_a_mezzanine_shows_hdr_as_sdr_and_keeps_hidden_alpha(make: Make, toolbox: Toolbox, tmp_path: Path) -> None:
    for name, codec, has_alpha in (("hlg.mp4", "h264", False), ("vp9 alpha.webm", "png", True)):
        clip = make(name, *CLIPS[name][0])
        facts = probe(clip).facts
        assert needs_mezzanine(facts)
        target = tmp_path / f"m{mezzanine_suffix(facts)}"
        write_mezzanine(toolbox, clip, facts, target, QUIET)
        made = probe(target).facts
        assert (made.video_codec, made.has_alpha, made.is_hdr) == (codec, has_alpha, False)
        assert (made.width, made.height, made.frame_count) == (facts.display_width, facts.display_height,
                                                               facts.frame_count)


def test_a_cancelled_proxy_leaves_nothing(tiny_clip: Path, toolbox: Toolbox, tmp_path: Path) -> None:
    class Stop(SilentReport):
        def raise_if_cancelled(self) -> None:
            raise Cancelled

    with pytest.raises(Cancelled):
        write_proxy(toolbox, tiny_clip, probe(tiny_clip).facts, tmp_path / "p.mp4", Stop())
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(("width", "height", "rotation", "wanted"), [
    (3840, 2160, 0, (960, 540)), (1080, 1920, 0, (540, 960)), (1920, 1080, 90, (540, 960)), (320, 240, 0, (320, 240)),
    (641, 361, 0, (640, 360)), (1, 1, 0, (16, 16)), (30_000, 100, 0, (4096, 16)),
])
def test_proxy_sizes_are_even_and_540_on_the_short_side(width: int, height: int, rotation: int,
                                                        wanted: tuple[int, int]) -> None:
    facts = MediaFacts(MediaKind.VIDEO, "mp4", width=width, height=height, rotation=rotation)
    assert proxy_size(facts) == wanted


def test_light_clips_need_no_proxy(tiny_clip: Path) -> None:
    assert not needs_proxy(probe(tiny_clip).facts)

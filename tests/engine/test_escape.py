"""No character of a name or a text means anything to FFmpeg."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from brova_desktop.domain.errors import BadInput
from brova_desktop.engine.binaries import Toolbox
from brova_desktop.engine.escape import FORMATS, PROTOCOLS, concat_list, file_url, filter_value, option_value
from brova_desktop.engine.process import Task, run_ffmpeg

HOSTILE = [
    "-i.wav",
    "-y",
    "http:clip.wav",
    "a:b.wav",
    "it's.wav",
    'say "hi".wav',
    "100%.wav",
    "%03d.wav",
    "%n%t.wav",
    "a\\b.wav",
    "[v]out;,=.wav",
    "new\nline.wav",
    "tab\t.wav",
    "{x}.wav",
    "*?.wav",
    "عربي.wav",
    "\u202egnp.wav",
    "file:.wav",
    "pipe:0",
    "$(touch x).wav",
    "`id`.wav",
    "a|b.wav",
    "concat:a|b.wav",
    " lead.wav",
    "trail ",
    "'",
    "\\'",
    "😀.wav",
    "-",
    "..wav",
]

pytestmark = pytest.mark.skipif(os.name == "nt", reason="these names cannot exist there")


@pytest.fixture(scope="module")
def speck(make: object) -> Path:
    return make("speck.wav", "-f", "lavfi", "-i", "sine=d=0.05:r=8000", "-c:a", "pcm_s16le")  # type: ignore[operator, no-any-return]


def heard(toolbox: Toolbox, path: Path) -> None:
    run_ffmpeg(
        toolbox,
        Task(
            (
                "-protocol_whitelist",
                PROTOCOLS,
                "-format_whitelist",
                FORMATS,
                "-i",
                file_url(path),
                "-f",
                "null",
                "-",
            ),
            inputs=(path,),
        ),
    )


@pytest.mark.parametrize("name", HOSTILE)
def test_a_file_of_any_name_is_read_written_and_named_in_a_filter(
    name: str, toolbox: Toolbox, speck: Path, tmp_path: Path
) -> None:
    path = tmp_path / name
    shutil.copy(speck, path)
    heard(toolbox, path)
    written = tmp_path / f"out{name}"
    run_ffmpeg(
        toolbox, Task(("-i", file_url(path), "-f", "wav", file_url(written)), inputs=(path,), writes=written)
    )
    assert written.stat().st_size > 500
    graph = f"amovie=filename={filter_value(str(path))},anull[o]"
    run_ffmpeg(toolbox, Task(("-filter_complex", graph, "-map", "[o]", "-f", "null", "-")))
    assert sorted(entry.name for entry in tmp_path.iterdir()) == sorted([name, f"out{name}"])


def test_a_relative_name_that_looks_like_an_option_is_a_name(
    toolbox: Toolbox, speck: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    shutil.copy(speck, "-y")
    heard(toolbox, Path("-y"))


@given(
    st.text(
        st.characters(exclude_characters="\0/", exclude_categories=["Cs"]), min_size=1, max_size=40
    ).filter(lambda name: name not in (".", "..") and len(name.encode()) < 200)
)
@settings(max_examples=25)
def test_any_text_survives_as_a_file_name_in_a_graph(
    toolbox: Toolbox, speck: Path, media_folder: Path, name: str
) -> None:
    path = media_folder / f"n{name}"
    os.link(speck, path)
    try:
        graph = f"amovie=filename={filter_value(str(path))},anull[o]"
        run_ffmpeg(toolbox, Task(("-filter_complex", graph, "-map", "[o]", "-f", "null", "-")))
    finally:
        path.unlink()


@given(st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]), min_size=1, max_size=60))
def test_pyav_hands_a_filter_the_very_text(text: str) -> None:
    import av.error
    import av.filter

    graph = av.filter.Graph()
    with pytest.raises(
        (av.error.FFmpegError, OSError)
    ) as caught:  # a file of that name is not there, and it says so
        graph.add("amovie", f"filename={option_value('/nowhere/' + text)}")
        graph.configure()
    assert isinstance(caught.value, (FileNotFoundError, NotADirectoryError)) or len(text.encode()) > 200


def test_a_concat_list_reads_every_name_it_can_write(toolbox: Toolbox, speck: Path, tmp_path: Path) -> None:
    paths = [tmp_path / name for name in HOSTILE if "\n" not in name]
    for path in paths:
        shutil.copy(speck, path)
    listing = tmp_path / "list"
    listing.write_text(concat_list(paths), "utf-8")
    target = tmp_path / "all.wav"
    run_ffmpeg(
        toolbox,
        Task(
            (
                "-f",
                "concat",
                "-safe",
                "0",
                "-protocol_whitelist",
                PROTOCOLS,
                "-i",
                file_url(listing),
                "-c",
                "copy",
                file_url(target),
            ),
            writes=target,
        ),
    )
    assert target.stat().st_size > len(paths) * 800
    with pytest.raises(BadInput, match="line break"):
        concat_list([tmp_path / "a\nb"])


def test_a_playlist_from_outside_opens_no_other_file(toolbox: Toolbox, speck: Path, tmp_path: Path) -> None:
    for name, text in (
        ("x.m3u8", f"#EXTM3U\n#EXTINF:1,\n{speck}\n"),
        ("x.ffconcat", f"ffconcat version 1.0\nfile '{speck}'\n"),
    ):
        lure = tmp_path / name
        lure.write_text(text)
        with pytest.raises(BadInput):
            heard(toolbox, lure)

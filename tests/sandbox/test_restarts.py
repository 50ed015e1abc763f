from __future__ import annotations

import hashlib
import multiprocessing
import os
import signal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brova_desktop.sandbox.content import Content
from brova_desktop.sandbox.exchange import Record
from brova_desktop.sandbox.sandbox import Sandbox
from brova_desktop.sandbox.shelf import JOURNAL, Shelf
from tests.jobs.clocks import HandClock
from tests.sandbox.callers import STEP, TikTokCaller, YouTubeCaller
from tests.sandbox.tiny_video import tiny_video


def test_posts_tokens_and_uploads_survive_a_restart(tmp_path: Path, clock: HandClock) -> None:
    file = tiny_video(size=2 * STEP)
    first = Sandbox(tmp_path, clock=clock)
    youtube, tiktok = YouTubeCaller(first), TikTokCaller(first)
    done = youtube.upload()
    session = youtube.session(len(file))
    youtube.put(session, file[:STEP], f"bytes 0-{STEP - 1}/{len(file)}")
    publish_id, upload = tiktok.opened(len(file))
    first.close()

    second = Sandbox(tmp_path, clock=clock)
    again, other = YouTubeCaller(second), TikTokCaller(second)
    again.token, other.token = youtube.token, tiktok.token
    assert [act.id for act in second.published()] == [done]
    assert again.probe(session, len(file)).headers["Range"] == f"bytes=0-{STEP - 1}"
    assert again.put(session, file[STEP:], f"bytes {STEP}-{len(file) - 1}/{len(file)}").status == 200
    assert other.put(upload, file, 0, len(file)).status == 201
    clock.pass_time(3)
    assert other.status(publish_id)["status"] == "PUBLISH_COMPLETE"
    assert len({act.id for act in second.published()}) == 3
    assert {act.sha256 for act in second.published()[1:]} == {hashlib.sha256(file).hexdigest()}
    second.close()


def test_bytes_after_the_last_acknowledged_ones_are_dropped(tmp_path: Path, clock: HandClock) -> None:
    file = tiny_video(size=3 * STEP)
    first = Sandbox(tmp_path, clock=clock)
    youtube = YouTubeCaller(first)
    session = youtube.session(len(file))
    youtube.put(session, file[:STEP], f"bytes 0-{STEP - 1}/{len(file)}")
    first.close()
    (part,) = (tmp_path / "uploads").iterdir()
    with part.open("ab") as kept:
        kept.write(b"from a chunk that nobody acknowledged")
    second = YouTubeCaller(Sandbox(tmp_path, clock=clock))
    second.token = youtube.token
    assert second.put(session, file[STEP:], f"bytes {STEP}-{len(file) - 1}/{len(file)}").status == 200
    (act,) = second.sandbox.published()
    assert act.sha256 == hashlib.sha256(file).hexdigest()
    second.sandbox.close()


def test_a_large_file_is_hashed_but_not_kept(tmp_path: Path, clock: HandClock) -> None:
    file = tiny_video(size=3 * STEP)
    sandbox = Sandbox(tmp_path, clock=clock, keep=STEP)
    youtube = YouTubeCaller(sandbox)
    session = youtube.session(len(file))
    youtube.put(session, file[:STEP], f"bytes 0-{STEP - 1}/{len(file)}")
    assert len(list((tmp_path / "uploads").iterdir())) == 1
    youtube.put(session, file[STEP:], f"bytes {STEP}-{len(file) - 1}/{len(file)}")
    (act,) = sandbox.published()
    sandbox.close()
    assert (act.bytes, act.sha256) == (len(file), hashlib.sha256(file).hexdigest())
    assert [path.name for path in tmp_path.rglob("*") if path.is_file()] == [JOURNAL]


def test_a_hash_that_a_restart_lost_is_not_made_up(tmp_path: Path) -> None:
    content = Content.resumed(tmp_path / "gone", 100)
    content.append(b"more")
    assert (content.size, content.sha256, content.facts()) == (104, None, None)


def test_ids_are_never_given_twice(tmp_path: Path, clock: HandClock) -> None:
    ids = set()
    for _ in range(3):
        sandbox = Sandbox(tmp_path, clock=clock, seed=5)
        ids |= {YouTubeCaller(sandbox).upload(), TikTokCaller(sandbox).upload()}
        sandbox.close()
    assert len(ids) == 6


def test_the_same_seed_gives_the_same_ids(clock: HandClock) -> None:
    one, two, other = (YouTubeCaller(Sandbox(clock=clock, seed=seed)).upload() for seed in (5, 5, 6))
    assert one == two != other


def test_a_reset_forgets_everything(tmp_path: Path, clock: HandClock) -> None:
    sandbox = Sandbox(tmp_path, clock=clock)
    YouTubeCaller(sandbox).upload()
    sandbox.reset()
    assert sandbox.published(everything=True) == [] and sandbox.requests() == []
    assert not (tmp_path / "media").exists()
    YouTubeCaller(sandbox).upload()
    sandbox.close()
    again = Sandbox(tmp_path, clock=clock)
    assert len(again.published()) == 1
    again.close()


CHANGES = st.lists(
    st.tuples(st.sampled_from("ab"), st.sampled_from("xyz"), st.none() | st.integers(0, 9)), max_size=40
)


@given(changes=CHANGES, torn=st.integers(0, 60))
def test_a_torn_journal_loses_its_end_and_nothing_else(
    tmp_path_factory: pytest.TempPathFactory, changes: list[tuple[str, str, int | None]], torn: int
) -> None:
    folder = tmp_path_factory.mktemp("shelf")
    states: list[dict[str, Record]] = [{}]
    sizes = [0]
    shelf = Shelf(folder)
    for table, key, value in changes:
        if value is None:
            shelf.drop(table, key)
        else:
            shelf.put(table, key, {"account": "q", "value": value})
        states.append({name: dict(shelf.table(name)) for name in "ab"})
        sizes.append((folder / JOURNAL).stat().st_size)
    shelf.close()
    left = max(0, sizes[-1] - torn)
    os.truncate(folder / JOURNAL, left)
    reached = max(place for place, size in enumerate(sizes) if size <= left)
    found = Shelf(folder)
    assert {name: dict(found.table(name)) for name in "ab"} == (states[reached] or {"a": {}, "b": {}})
    found.put("a", "after", {"account": "q"})
    found.close()
    again = Shelf(folder)
    assert "after" in again.table("a")
    assert again.of_account("a", "q") == list(again.table("a"))
    again.close()


def test_a_long_journal_is_shortened(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path)
    for value in range(6_000):
        shelf.put("a", "x", {"value": value})
    shelf.close()
    again = Shelf(tmp_path)
    assert again.table("a") == {"x": {"value": 5_999}}
    again.close()
    assert (tmp_path / JOURNAL).read_bytes().count(b"\n") == 1


def _upload_for_ever(folder: str, sent: object) -> None:
    youtube = YouTubeCaller(Sandbox(Path(folder), clock=HandClock()))
    for place in range(100):
        video_id = youtube.upload(snippet={"title": f"Number {place}"})
        sent.send(video_id)  # type: ignore[attr-defined]


def test_a_killed_process_loses_nothing_it_acknowledged(tmp_path: Path) -> None:
    context = multiprocessing.get_context("spawn")
    receiver, sender = context.Pipe(duplex=False)
    process = context.Process(target=_upload_for_ever, args=(str(tmp_path), sender))
    process.start()
    sender.close()
    acknowledged = [receiver.recv() for _ in range(20)]
    assert process.pid is not None
    os.kill(process.pid, signal.SIGKILL)
    process.join()
    try:
        while True:
            acknowledged.append(receiver.recv())
    except EOFError:
        receiver.close()
    sandbox = Sandbox(tmp_path, clock=HandClock())
    found = [act.id for act in sandbox.published()]
    assert found[: len(acknowledged)] == acknowledged
    assert len(found) - len(acknowledged) <= 1
    sandbox.close()

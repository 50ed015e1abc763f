"""An upload of 300 MB by the publishing queue, to simulators in a process of their own, against a plain socket copy."""

from __future__ import annotations

import json
import os
import socket
import statistics
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import psutil

from tests.bench.busy_window import Ears, long_film, opened_window, planned
from tests.bench.measuring import brova
from tests.bench.rows import Row, at_least, at_most, progress
from tests.services.reel_material import film as make_film

MB = 1_000_000
SIZE = 300 * MB
LOOK = 0.02
"""Seconds between two looks at the memory."""
CHUNK = 1 << 20
RECEIVER = """
import hashlib, socket, sys
with socket.create_server(("127.0.0.1", 0)) as server:
    print(server.getsockname()[1], flush=True)
    for _ in range(int(sys.argv[1])):
        with server.accept()[0] as come:
            digest = hashlib.sha256()
            while piece := come.recv(1 << 20):
                digest.update(piece)
            come.sendall(digest.digest())
"""
"""Takes files one after the other and answers with their hash, as the simulators do."""


def upload(folder: Path, count: int) -> Iterator[Row]:
    """Memory that an upload takes, and its bytes a second."""
    from brova_desktop import assembly
    from tests.bench.window_rows import shown

    progress("an upload of 300 MB")
    film = long_film(make_film(folder / "short.mp4", seconds=8), folder / "long.mp4", SIZE)
    root = folder / "uploading"
    assembly.workspaces().create_now(root, "Uploading")
    plain = statistics.median(_copied(film, count))
    with _world():
        sent = shown(lambda: _sent(root, film, count))
    speed = statistics.median(one for one, _ in sent)
    yield at_most("upload of 300 MB: memory grows by", 50, max(grown for _, grown in sent) / MB, unit=" MB", digits=0)
    yield at_least("upload of 300 MB: fills a link of 1 Gbit/s", 125, speed / MB, unit=" MB/s", digits=0,
                   note=f"a plain socket copy, hashed there: {plain / MB:.0f} MB/s")


def _copied(film: Path, count: int) -> Iterator[float]:
    """Bytes a second of the same file through a socket, hashed by another process."""
    receiver = subprocess.Popen([sys.executable, "-c", RECEIVER, str(count)], stdout=subprocess.PIPE, text=True)
    assert receiver.stdout is not None
    try:
        port = int(receiver.stdout.readline())
        for _ in range(count):
            started = time.perf_counter()
            with socket.create_connection(("127.0.0.1", port)) as out, film.open("rb") as file:
                while piece := file.read(CHUNK):
                    out.sendall(piece)
                out.shutdown(socket.SHUT_WR)
                out.recv(32)
            yield film.stat().st_size / (time.perf_counter() - started)
    finally:
        receiver.terminate()
        receiver.wait()
        receiver.stdout.close()


@contextmanager
def _world() -> Iterator[None]:
    """The simulators in a process of their own, and an environment that takes them for the world."""
    process = subprocess.Popen([*brova("--json", "sandbox")], stdout=subprocess.PIPE,
                               stderr=subprocess.DEVNULL, text=True)
    assert process.stdout is not None
    before = dict(os.environ)
    try:
        told = json.JSONDecoder().raw_decode(_document(process.stdout))[0]
        os.environ |= told["environment"]
        yield
    finally:
        os.environ.clear()
        os.environ.update(before)
        process.terminate()
        process.wait(timeout=30)
        process.stdout.close()


def _document(lines: Any) -> str:
    """One JSON document as it is printed."""
    text = ""
    for line in lines:
        text += line
        try:
            json.loads(text)
        except ValueError:
            continue
        return text
    raise RuntimeError(f"the sandbox did not start: {text}")


async def _sent(root: Path, film: Path, count: int) -> list[tuple[float, int]]:
    """Bytes a second between the first and the last byte told, and bytes of memory beyond what was taken before."""
    from brova_desktop.domain.posts.target import TargetState

    found = []
    async with opened_window(root, Ears()) as window:
        bench = window.bench
        assert bench is not None
        line = bench.line
        for _ in range(count):
            target = await planned(bench, film)
            marks: list[tuple[float, int]] = []
            tie = line.queue.progress.subscribe(
                lambda news, marks=marks: marks.append((time.perf_counter(), news.sent)))  # type: ignore[misc]
            with _memory() as taken:
                await line.queue.publish_now([target])
                await line.queue.until_empty([target])
            tie.close()
            if (state := line.posts.entry(target).target.state) is not TargetState.PUBLISHED:
                raise RuntimeError(f"it was not published: {state}")
            (began, first), (ended, last) = marks[0], marks[-1]
            found.append(((last - first) / (ended - began), taken[1] - taken[0]))
    return found


@contextmanager
def _memory() -> Iterator[list[int]]:
    """Resident bytes at the beginning and at the highest point of the block."""
    me, over = psutil.Process(), threading.Event()
    taken = [me.memory_info().rss] * 2

    def look() -> None:
        while not over.wait(LOOK):
            taken[1] = max(taken[1], me.memory_info().rss)

    thread = threading.Thread(target=look)
    thread.start()
    try:
        yield taken
    finally:
        over.set()
        thread.join()

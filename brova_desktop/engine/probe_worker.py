"""The process that looks into strangers' files: ``python -m brova_desktop.engine.probe_worker``.

It reads questions from stdin and writes answers to stdout (see `worker_talk`), one at a time. It may crash, hang or
run out of memory without hurting anything else, and it ends when whoever started it is gone.
"""

from __future__ import annotations

import logging
import os
import queue
import sys
import threading
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any, BinaryIO

from brova_desktop.domain.errors import BrovaBug, BrovaError
from brova_desktop.domain.words import Words, say
from brova_desktop.engine.limits import Limits
from brova_desktop.engine.worker_talk import error_record, line, probe_record
from brova_desktop.ports.report import Report

Answer = Callable[[dict[str, Any], Report], Any]


class _PipeReport:
    """Progress on its way to the other process. Cancelling is not asked here: a cancelled worker is killed."""

    def __init__(self, out: BinaryIO) -> None:
        self._out = out

    def progress(self, done: float, total: float, *, unit: str = "") -> None:
        self._out.write(line({"progress": [done, total, unit]}))
        self._out.flush()

    def note(self, words: Words) -> None:
        return

    def raise_if_cancelled(self) -> None:
        return


def _probe(question: dict[str, Any], _: Report) -> Any:
    from brova_desktop.engine.probe import probe

    return probe_record(probe(Path(question["path"]), Limits(**question["limits"])))


def _poster(question: dict[str, Any], report: Report) -> Any:
    from brova_desktop.engine.stills import write_poster

    return write_poster(Path(question["path"]), Path(question["target"]), question["long_side"], report)


def _frame(question: dict[str, Any], _: Report) -> Any:
    from brova_desktop.engine.stills import write_frame

    write_frame(Path(question["path"]), Path(question["target"]), question["at"], question["long_side"])
    return None


def _suggest(question: dict[str, Any], report: Report) -> Any:
    from brova_desktop.engine.stills import suggest_frames

    return [list(pair) for pair in suggest_frames(Path(question["path"]), question["count"], report)]


def _filmstrip(question: dict[str, Any], report: Report) -> Any:
    from brova_desktop.engine.filmstrip import write_filmstrip

    write_filmstrip(Path(question["path"]), Path(question["target"]), question["count"], question["height"], report)
    return None


def _waveform(question: dict[str, Any], report: Report) -> Any:
    from brova_desktop.engine.waveform import write_waveform

    found = write_waveform(Path(question["path"]), Path(question["target"]), report)
    return {"loudness": found.loudness, "true_peak": found.true_peak}


_ANSWERS: dict[str, Answer] = {"probe": _probe, "poster": _poster, "frame": _frame, "suggest": _suggest,
                               "filmstrip": _filmstrip, "waveform": _waveform}


def main() -> int:
    """Answer until stdin ends."""
    warnings.simplefilter("ignore")
    logging.disable(logging.CRITICAL)
    out = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # whatever a library prints must not look like an answer
    questions: queue.SimpleQueue[dict[str, Any]] = queue.SimpleQueue()
    threading.Thread(target=_listen, args=(sys.stdin.buffer, questions), daemon=True).start()
    while True:
        question = questions.get()
        _limit_memory(int(question["limits"]["worker_bytes"]))
        out.write(line(_answered(question, _PipeReport(out))))
        out.flush()


def _listen(stream: BinaryIO, questions: queue.SimpleQueue[dict[str, Any]]) -> None:
    """A thread of its own, so that the end of the other process ends this one even inside a decoder."""
    import json

    for text in stream:
        questions.put(json.loads(text))
    os._exit(0)


def _answered(question: dict[str, Any], report: Report) -> dict[str, Any]:
    try:
        return {"done": _ANSWERS[question["ask"]](question, report)}
    except BrovaError as error:
        return {"trouble": error_record(error)}
    except MemoryError as error:
        return {"trouble": error_record(BrovaBug(say("There was not enough memory."), detail=repr(error)))}
    except Exception as error:  # noqa: BLE001 - the edge of this process; the other side makes a sentence of it
        import traceback

        text = "".join(traceback.format_exception(error))[-1500:]
        return {"trouble": error_record(BrovaBug(say("A decoder failed."), detail=text))}


def _limit_memory(most: int) -> None:
    try:
        import resource
    except ImportError:  # Windows has no such limit for one process
        return
    soft, hard = resource.getrlimit(resource.RLIMIT_AS)
    wanted = most if hard == resource.RLIM_INFINITY else min(most, hard)
    if soft != wanted:
        resource.setrlimit(resource.RLIMIT_AS, (wanted, hard))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


if __name__ == "__main__":
    sys.exit(main())

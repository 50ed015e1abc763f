from __future__ import annotations

import asyncio
import logging
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from brova_desktop.diagnostics import log as log_module
from brova_desktop.diagnostics.context import current_context, working_on
from brova_desktop.diagnostics.log import LOG_NAME, RECENT, Log, RedactingFormatter, last_lines, start_log

logger = logging.getLogger("brova_desktop.test")
PLANTED = "hunter2-correct-horse"


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Log]:
    with start_log(tmp_path / "log") as running:
        yield running


def written(log: Log) -> str:
    assert log.path is not None
    return log.path.read_text(encoding="utf-8")


def test_a_line_carries_time_level_place_and_context(log: Log) -> None:
    with working_on(workspace="Acme", job="j1"):
        logger.info("rendering %s", "reel")
    line = written(log).strip()
    assert line.endswith("INFO brova_desktop.test [workspace=Acme job=j1] rendering reel")
    assert line[:4].isdigit() and "Z INFO" in line


def test_context_nests_and_ends() -> None:
    with working_on(workspace="a", job=None):
        with working_on(job="b"):
            assert dict(current_context()) == {"workspace": "a", "job": "b"}
        assert dict(current_context()) == {"workspace": "a"}
    assert not current_context()


def test_tasks_keep_the_context_they_were_started_in(log: Log) -> None:
    async def work(name: str) -> None:
        with working_on(job=name):
            await asyncio.sleep(0)
            logger.info("works as %s", name)

    async def both() -> None:
        await asyncio.gather(work("one"), work("two"))

    asyncio.run(both())
    text = written(log)
    assert "[job=one] works as one" in text
    assert "[job=two] works as two" in text


def test_secrets_in_arguments_exceptions_and_stacks_stay_out(log: Log, expect_log: object) -> None:
    assert callable(expect_log)
    expect_log("failed")
    try:
        raise ValueError(f"password={PLANTED}")
    except ValueError:
        logger.exception("failed with %s", {"access_token": PLANTED})
    logger.info("https://x.example/?sig=%s", PLANTED)
    logger.info("client_secret=" + PLANTED, stack_info=True)
    with working_on(token=PLANTED):
        logger.info("context too")
    assert PLANTED not in written(log)
    assert PLANTED not in "".join(RECENT.texts())
    assert "ValueError" in written(log)


def test_a_message_cannot_forge_a_line(log: Log) -> None:
    logger.info("name: %s", "clip.mp4\n2026-01-01T00:00:00.000Z ERROR forged\r\nx\x85y\u2028z")
    lines = written(log).split("\n")
    assert sum(not line.startswith("    ") for line in lines if line) == 1


def test_a_huge_record_is_cut_after_redaction(log: Log) -> None:
    logger.info("password=%s%s", PLANTED, " x" * 50_000)
    assert len(written(log)) < log_module.LONGEST_RECORD + 300
    assert "left out" in written(log)


def test_the_file_rotates_and_old_files_go(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(log_module, "MAX_BYTES", 2_000)
    with start_log(tmp_path):
        for number in range(400):
            logger.info("line %d of many that fill the file", number)
    assert len(list(tmp_path.glob(LOG_NAME + "*"))) == log_module.KEPT_FILES + 1
    assert last_lines(tmp_path, 1)[0].endswith("line 399 of many that fill the file")


def test_levels_are_respected_and_given_back(tmp_path: Path) -> None:
    before = logging.getLogger().level, list(logging.getLogger().handlers), logging.getLogRecordFactory()
    with start_log(tmp_path, level="error"):
        logger.info("not written")
    assert last_lines(tmp_path) == []
    assert (
        logging.getLogger().level,
        list(logging.getLogger().handlers),
        logging.getLogRecordFactory(),
    ) == before


def test_arguments_that_do_not_fit_are_written_anyway() -> None:
    record = logger.makeRecord(logger.name, logging.INFO, "x.py", 1, "%d things", ("several",), None)
    assert "several" in RedactingFormatter().format(record)


@pytest.mark.skipif(
    sys.platform == "win32", reason="the file stands in the way everywhere, named differently"
)
def test_a_folder_that_cannot_be_made_costs_the_log_only(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    with start_log(tmp_path / "file" / "log") as running:
        logger.info("goes on")
        assert running.path is None


def test_names_outside_utf8_are_written_as_escapes(log: Log) -> None:
    logger.info("file %s", "bad\udcff.mp4")
    assert "bad\\udcff.mp4" in written(log)

"""What qasync does, and the shape of a start and an end that works with it (tried 2026-11, qasync 0.28.0)."""

from __future__ import annotations

import pytest

from tests.traps.programs import run_program

CLEAN_END = """
import asyncio, os, signal, sys
from PySide6.QtCore import QCoreApplication
import qasync

app = QCoreApplication([])

async def main():
    loop, stop = asyncio.get_running_loop(), asyncio.Event()
    {trigger}
    server = await asyncio.start_server(lambda reader, writer: writer.close(), "127.0.0.1", 0)
    child = await asyncio.create_subprocess_exec(sys.executable, "-c", "import time; time.sleep(600)",
                                                 start_new_session=True)
    tasks = [asyncio.create_task(asyncio.sleep(600)) for _ in range(3)]
    await stop.wait()
    for task in tasks: task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    child.terminate()
    await child.wait()
    server.close()
    await server.wait_closed()
    print("closed", child.returncode)

qasync.run(main())
print("end", flush=True)
os._exit(0)  # what the interpreter destroys after this crashes now and then (see `brova_desktop.__main__.leave`)
"""

TRIGGERS = {
    "an event": "loop.call_later(0.05, stop.set)",
    "SIGTERM": "loop.add_signal_handler(signal.SIGTERM, stop.set); "
    "loop.call_later(0.05, os.kill, os.getpid(), signal.SIGTERM)",
}


@pytest.mark.parametrize("trigger", TRIGGERS)
def test_the_program_ends_cleanly_with_tasks_a_child_and_a_server_alive(trigger: str) -> None:
    outcome = run_program(CLEAN_END.replace("{trigger}", TRIGGERS[trigger]))
    assert outcome.returncode == 0, outcome.stderr
    assert outcome.stdout.split() == ["closed", "-15", "end"]


LATER = """
import asyncio
from PySide6.QtCore import QCoreApplication
import qasync
app = QCoreApplication([])
async def main():
    loop = asyncio.get_running_loop()
    try:
        loop.call_later({days} * 86_400, print).cancel()
        print("taken")
    except OverflowError:
        print("overflow")
qasync.run(main())
"""


@pytest.mark.parametrize(("days", "answer"), [(24, "taken"), (60, "overflow")])
def test_a_timer_ends_at_24_days_so_nobody_waits_longer_than_an_hour(days: int, answer: str) -> None:
    """Qt's timers count milliseconds in 31 bits. Whoever waits asks the clock again instead (see `jobs`)."""
    outcome = run_program(LATER.replace("{days}", str(days)))
    assert (outcome.returncode, outcome.stdout.strip()) == (0, answer), outcome.stderr


NESTED = """
import asyncio, os
from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer
import qasync
app = QCoreApplication([])
ticks = []
async def ticker():
    while True:
        ticks.append(1)
        await asyncio.sleep(0)
async def main():
    errors = []
    asyncio.get_running_loop().set_exception_handler(lambda loop, context: errors.append(str(context.get("exception"))))
    task = asyncio.create_task(ticker())
    await asyncio.sleep(0.02)
    inner = QEventLoop()
    QTimer.singleShot(100, inner.quit)
    inner.exec()
    task.cancel()
    print(any("Cannot enter into task" in error for error in errors), flush=True)
    os._exit(0)  # the killed task never ends, and neither would a clean shutdown
qasync.run(main())
"""


def test_a_nested_event_loop_in_a_coroutine_kills_other_tasks() -> None:
    """Why `.exec(` is forbidden in coroutines. When this fails, qasync has been mended and the rule may go."""
    outcome = run_program(NESTED)
    assert outcome.stdout.strip() == "True", outcome.stderr

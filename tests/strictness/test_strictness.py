"""The rules are kept by planting a breach of each: a planted leak fails, an announced one passes."""

from __future__ import annotations

from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

PLANTED = '''
import asyncio, logging, socket, subprocess, sys, threading, time, warnings
import pytest

@pytest.fixture(scope="module")
def pool():
    stop = threading.Event()
    worker = threading.Thread(target=stop.wait)
    worker.start()
    yield worker
    stop.set()
    worker.join()

# --- breaches -------------------------------------------------------------------
def test_breach_log(): logging.getLogger("brova_desktop.x").warning("something odd")
def test_breach_missing_log(expect_log): expect_log("never written")
def test_breach_wrong_log(expect_log):
    expect_log.maybe("odd", logger="brova_desktop.y")
    logging.getLogger("brova_desktop.x").warning("something odd")
def test_breach_warning(): warnings.warn("old", DeprecationWarning)
def test_breach_connection(): socket.create_connection(("93.184.215.14", 80), timeout=1)
def test_breach_connection_ipv6():
    with socket.socket(socket.AF_INET6) as sock: sock.connect(("2606:2800:21f::1", 80))
def test_breach_lookup(): socket.getaddrinfo("example.com", 80)
def test_breach_datagram():
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sock: sock.sendto(b"x", ("93.184.215.14", 53))
def test_breach_async_connection():
    async def main(): await asyncio.open_connection("93.184.215.14", 80)
    asyncio.run(main())
def test_breach_thread(): threading.Thread(target=time.sleep, args=(60,), daemon=True).start()
def test_breach_task():
    loop = asyncio.new_event_loop()
    test_breach_task.kept = loop.create_task(asyncio.sleep(60))
    loop.run_until_complete(asyncio.sleep(0))
    test_breach_task.loop = loop
def test_breach_child():
    test_breach_child.kept = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"])

# --- what is fine ---------------------------------------------------------------
def test_fine_log(expect_log):
    expect_log("something .*", level=logging.WARNING, logger="brova_desktop")
    logging.getLogger("brova_desktop.x").warning("something odd")
def test_fine_info(): logging.getLogger("brova_desktop.x").info("all well")
def test_fine_loopback():
    with socket.create_server(("127.0.0.1", 0)) as server:
        with socket.create_connection(("127.0.0.1", server.getsockname()[1])): pass
def test_fine_pool(pool): assert pool.is_alive()
def test_fine_short_thread(): threading.Thread(target=time.sleep, args=(0.2,)).start()
def test_fine_child(): subprocess.run([sys.executable, "-c", ""], check=True)
def test_fine_task():
    async def main(): await asyncio.create_task(asyncio.sleep(0))
    asyncio.run(main())
def test_fine_home(isolated_home):
    import os, pathlib
    assert pathlib.Path.home() == isolated_home and "BROVA_PLANTED" not in os.environ
def test_fine_refusal():
    with pytest.raises(ConnectionRefusedError, match="93.184"):
        socket.create_connection(("93.184.215.14", 80), timeout=1)
def test_fine_real_network(real_network):
    # Loopback only: the point is that nothing raises for a name the guard would refuse.
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sock: sock.connect(("192.0.2.1", 9))
'''


@pytest.fixture
def verdicts(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> dict[str, bool]:
    """Whether each planted test passed, from one run in a process of its own."""
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    monkeypatch.setenv("BROVA_PLANTED", "1")
    rules = (ROOT / "tests" / "conftest.py").read_text(encoding="utf-8")
    pytester.makeconftest(f"{rules}\nfrom tests.strictness import leaks\nleaks.GRACE = 1.0\n")
    pytester.makepyprojecttoml('[tool.pytest.ini_options]\nfilterwarnings = ["error"]')
    pytester.makepyfile(PLANTED)
    outcome = pytester.runpytest_subprocess("-p", "no:xdist", "-p", "no:cacheprovider", "-rA", "--tb=no")
    passed: dict[str, bool] = {}
    for line in outcome.outlines:
        word, _, rest = line.partition(" ")
        if word in ("PASSED", "FAILED", "ERROR") and "::" in rest:
            name = rest.split("::")[1].split(" ")[0]
            passed[name] = passed.get(name, True) and word == "PASSED"
    return passed


def test_every_planted_breach_fails_and_nothing_else(verdicts: dict[str, bool]) -> None:
    planted = {line.split("(")[0].removeprefix("def ") for line in PLANTED.splitlines() if line.startswith("def test_")}
    assert set(verdicts) == planted
    assert {name for name, passed in verdicts.items() if passed} == {name for name in planted if "_fine_" in name}

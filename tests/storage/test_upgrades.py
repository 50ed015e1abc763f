from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from brova_desktop.domain.ids import ReelId
from brova_desktop.storage.cipher import connect
from brova_desktop.storage.keys import LibraryKey, MasterKey
from brova_desktop.storage.library import open_library
from brova_desktop.storage.upgrades.upgrade import STEPS, UpgradeFailed, newest_schema, schema_of, upgrade

GOLDENS = sorted((Path(__file__).parent / "goldens").glob("library-*.db"))
"""One library per number of the tables, as the version of its time wrote it; the key is the bytes 0 to 31."""

NEXT = newest_schema() + 1
STEP = '''
from alembic import op
revision = "{number:04}"
down_revision = "{before:04}"
def upgrade():
    op.execute("ALTER TABLE assets ADD COLUMN smell TEXT")
    {trouble}
'''


@pytest.fixture
def steps(tmp_path: Path) -> Path:
    folder = tmp_path / "steps"
    shutil.copytree(STEPS, folder, ignore=shutil.ignore_patterns("__pycache__"))
    return folder


def plant(steps: Path, trouble: str = "") -> None:
    text = STEP.format(number=NEXT, before=NEXT - 1, trouble=trouble)
    (steps / "versions" / f"{NEXT:04}_smell.py").write_text(text)


def test_there_is_a_golden_library_of_every_number() -> None:
    assert [path.name for path in GOLDENS] == [f"library-{number:04}.db" for number in range(1, newest_schema() + 1)]


@pytest.mark.parametrize("golden", GOLDENS, ids=lambda path: path.name)
def test_every_old_library_opens_with_what_it_held(golden: Path, tmp_path: Path) -> None:
    file = tmp_path / "library.db"
    shutil.copyfile(golden, file)
    library = open_library(file, MasterKey(bytes(range(32))).library())
    try:
        assert library.integrity(thorough=True) == ((), ())
        assert library.assets.page().items[0].title == "Sommer in Đà Nẵng"
        assert library.reels.page().items[0].title == "Summer"
        assert len(library.jobs.unfinished()) == 1
        past = library.reels.load(ReelId("reel"), with_past=True).past
        assert past == ((b"patch",) if golden.name >= "library-0005" else ())
        connected = [one.profile.name for one in library.connections.all()]
        assert connected == (["Café Đà Nẵng"] if golden.name >= "library-0002" else [])
    finally:
        library.close()
    assert schema_of(file, MasterKey(bytes(range(32))).library()) == newest_schema()


def test_an_upgrade_runs_the_missing_steps(path: Path, key: LibraryKey, steps: Path) -> None:
    plant(steps)
    upgrade(path, key, steps)
    assert schema_of(path, key) == NEXT


@pytest.mark.parametrize("trouble", ['op.execute("SELECT nonsense")', "raise ValueError('no')", "1 / 0"])
def test_a_step_that_fails_leaves_the_library_as_it_was(
    path: Path, key: LibraryKey, steps: Path, trouble: str
) -> None:
    plant(steps, trouble)
    with pytest.raises(UpgradeFailed):
        upgrade(path, key, steps)
    raw = connect(path, key)
    columns = {row[1] for row in raw.execute("PRAGMA table_info(assets)")}
    raw.close()
    assert schema_of(path, key) == newest_schema()
    assert "smell" not in columns
    open_library(path, key).close()


KILLED = """
import sys
from pathlib import Path
from brova_desktop.storage import cipher
from brova_desktop.storage.keys import MasterKey
from brova_desktop.storage.upgrades import upgrade as upgrades

real = cipher.connect
steps = 0

def connect(path, key, **more):
    raw = real(path, key, **more)
    def step():
        global steps
        steps += 1
        if steps == int(sys.argv[2]):
            print("there", flush=True)
            sys.stdin.read()
    raw.set_progress_handler(step, 50)
    return raw

upgrades.connect = connect
upgrades.upgrade(Path(sys.argv[1]), MasterKey(bytes(range(32))).library())
"""


@pytest.mark.parametrize("at", [1, 8, 40, 90])
def test_a_program_killed_in_an_upgrade_leaves_a_library_that_the_next_one_brings_up_to_date(
    tmp_path: Path, at: int
) -> None:
    file, key = tmp_path / "library.db", MasterKey(bytes(range(32))).library()
    shutil.copyfile(GOLDENS[0], file)
    with subprocess.Popen([sys.executable, "-c", KILLED, str(file), str(at)], stdin=subprocess.PIPE,
                          stdout=subprocess.PIPE, cwd=Path(__file__).parents[2]) as child:  # fmt: skip
        assert child.stdout is not None
        assert child.stdout.readline() == b"there\n"
        child.kill()
    assert schema_of(file, key) == 1
    library = open_library(file, key)
    try:
        assert library.integrity(thorough=True) == ((), ())
        assert library.assets.page().items[0].title == "Sommer in Đà Nẵng"
    finally:
        library.close()


def test_an_old_library_is_backed_up_before_anything_is_changed(path: Path, key: LibraryKey) -> None:
    raw = connect(path, key)
    raw.execute("UPDATE alembic_version SET version_num = '0000'")
    raw.close()

    class NoBackup(RuntimeError):
        pass

    def refuse() -> None:
        raise NoBackup

    with pytest.raises(NoBackup):
        open_library(path, key, before_upgrade=refuse)
    assert schema_of(path, key) == 0

"""A library that was put back from a backup does not publish again what went out since."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from brova_desktop.domain.errors import Act, Refused
from brova_desktop.domain.ids import TargetId
from brova_desktop.domain.instants import wall_time
from brova_desktop.domain.posts.target import TargetState
from brova_desktop.domain.workspace.rotation import BackupReason
from brova_desktop.storage.backup import Backup, back_up, restore
from tests.services.publishing.studio import KEY, Studio, studio
from tests.services.publishing.test_queue_limits import until_called

S = TargetState


def backup_of(here: Studio) -> Backup:
    return back_up(here.root / "library.db", KEY.library(), here.root / "backups", here.clock.now(),
                   BackupReason.SCHEDULED)


def put_back(here: Studio, backup: Backup, *, old_is_lost: bool = False) -> None:
    here.close()
    library = here.root / "library.db"
    if old_is_lost:
        for file in here.root.glob("library.db*"):
            file.unlink()
    restore(backup.path, library, KEY.library(), here.root / "backups", here.clock.now())
    here.open()


def planned(here: Studio, *days: float) -> list[TargetId]:
    [account] = here.connect()
    return [here.post(account, when=wall_time(here.clock.now() + timedelta(days=one), "UTC"))[0] for one in days]


def test_what_went_out_since_the_backup_stays_published(tmp_path: Path) -> None:
    with studio(tmp_path) as here:
        soon, sooner_after_all, later = planned(here, 0.001, 2, 3)
        backup = backup_of(here)

        async def since() -> None:
            await here.queue.publish_now([sooner_after_all])
            await here.beat(200, times=2)

        here.run(since)
        assert len(here.platforms["fake"].published) == 2
        put_back(here, backup)
        assert [here.state(one) for one in (soon, sooner_after_all, later)] == [S.PUBLISHED, S.PUBLISHED, S.SCHEDULED]
        here.run(lambda: here.beat(86_400, times=4))
        assert sorted(one.target for one in here.platforms["fake"].published) == sorted([soon, sooner_after_all, later])


def test_where_the_old_library_is_lost_a_person_says_what_went_out(tmp_path: Path) -> None:
    with studio(tmp_path) as here:
        soon, later = planned(here, 0.001, 3)
        [draft] = here.post(here.target(soon).connection)
        backup = backup_of(here)
        here.run(lambda: here.beat(200, times=2))
        put_back(here, backup, old_is_lost=True)

        async def after() -> None:
            await here.beat(times=3)
            assert len(here.platforms["fake"].published) == 1
            with pytest.raises(Refused):
                await here.queue.retry(soon)
            found = here.target(soon)
            assert found.state is S.FAILED
            assert found.trouble is not None
            assert found.trouble.acts == (Act.MARK_PUBLISHED, Act.PUBLISH_AGAIN)
            await here.queue.mark_published(soon)
            await here.beat(times=3)

        here.run(after)
        assert [here.state(one) for one in (soon, later, draft)] == [S.PUBLISHED, S.SCHEDULED, S.DRAFT]
        assert len(here.platforms["fake"].published) == 1


@pytest.mark.parametrize("old_is_lost", [False, True])
def test_an_upload_that_ended_since_the_backup_is_not_sent_again(tmp_path: Path, *, old_is_lost: bool) -> None:
    with studio(tmp_path) as here:
        [account] = here.connect()
        [target] = here.post(account)
        gate = here.platforms["fake"].hold("chunk")
        made: list[Backup] = []

        async def main() -> None:
            await here.queue.publish_now([target])
            await until_called(here.platforms["fake"], "chunk")
            made.append(backup_of(here))
            gate.set()
            await here.queue.idle()

        here.run(main)
        put_back(here, made[0], old_is_lost=old_is_lost)
        here.run(lambda: here.beat(60, times=5))
        assert here.state(target) is (S.FAILED if old_is_lost else S.PUBLISHED)
        assert len(here.platforms["fake"].published) == 1

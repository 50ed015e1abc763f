"""Looking into a watched folder without waiting for it."""

from __future__ import annotations

from brova_desktop.domain.media.asset import Asset
from brova_desktop.domain.media.query import AssetQuery, Sort
from brova_desktop.ports.clock import SystemClock
from brova_desktop.services.library.folder_watch import REST_SECONDS
from brova_desktop.ui.bridge.workbench import Workbench


def names(bench: Workbench) -> list[str]:
    return sorted(asset.name for asset in bench.desk.shelf.listed(AssetQuery(), 9))


class WoundClock(SystemClock):
    """The clock of this computer, whose steady hand a test turns on."""

    turned = 0.0

    def monotonic(self) -> float:
        return super().monotonic() + self.turned


async def beat(bench: Workbench, times: int = 1, seconds: float = REST_SECONDS) -> None:
    """Looks one after the other, each to its end, with rests between them."""
    for _ in range(times):
        assert isinstance(bench.clock, WoundClock)
        bench.clock.turned += max(seconds, REST_SECONDS)
        await bench.heartbeat._asks["watched folder"]()


async def imported(bench: Workbench) -> None:
    """Looks until the import that was queued is over and told of."""
    await beat(bench, 2)
    await bench.runner.finish()
    await beat(bench)


def library(bench: Workbench) -> tuple[Asset, ...]:
    return bench.desk.shelf.listed(AssetQuery(sort=Sort.OLDEST), 9)

"""Files that have moved: noticed, and found again by what is in them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from brova_desktop.domain.errors import Act, Refused, UserCanFix
from brova_desktop.domain.ids import AssetId
from brova_desktop.domain.media.asset import Asset, AssetState
from brova_desktop.domain.media.query import AssetQuery
from brova_desktop.domain.words import say
from brova_desktop.engine.reading import shown_name, size_of
from brova_desktop.files import is_there
from brova_desktop.ports.clock import Clock
from brova_desktop.ports.report import Report
from brova_desktop.services.library.importing import found_again, place_of, written
from brova_desktop.services.library.names import is_storable
from brova_desktop.services.library.reading_files import content_of, files_in
from brova_desktop.storage.assets import AssetStore


@dataclass(frozen=True, slots=True)
class Relinked:
    """Assets that are there again, and those still missing."""

    found: tuple[Asset, ...]
    missing: tuple[Asset, ...]


class Relinking:
    """Keeps one library's idea of where files are. All methods block."""

    def __init__(self, assets: AssetStore, root: Path, clock: Clock) -> None:
        self._assets = assets
        self._root = root
        self._clock = clock

    def check(self, report: Report) -> Relinked:
        """Look whether every file is where it was, and note what is not and what is again."""
        found: list[Asset] = []
        missing: list[Asset] = []
        after = None
        while True:
            page = self._assets.page(AssetQuery(), after=after, size=500)
            gone, back = [], []
            for asset in page.items:
                report.raise_if_cancelled()
                if not is_there(place_of(asset, self._root)):
                    gone.append(asset.id)
                elif asset.state is AssetState.MISSING:
                    back.append(asset.id)
            missing += self._change(gone, Asset.missing)
            found += self._change(back, _back)
            after = page.after
            if after is None:
                return Relinked(tuple(found), tuple(missing))

    def search(self, places: Iterable[Path], report: Report) -> Relinked:
        """Look for all missing files in folders; only files of the right size are read. All found are relinked."""
        missing = {asset.id: asset for asset in self._assets.in_state(AssetState.MISSING)}
        sizes = {asset.size for asset in missing.values()}
        found: list[Asset] = []
        for number, path in enumerate(files_in(places)):
            if not missing:
                break
            report.raise_if_cancelled()
            report.progress(number, 0, unit="files")
            try:
                if size_of(path) not in sizes or not is_storable(path.absolute()):
                    continue
                content = content_of(path, report)
            except UserCanFix:
                continue  # not every file of a folder can be read
            for asset in [one for one in missing.values() if one.content_hash == content.content_hash]:
                found.append(self._move(asset, path, content.modified_ns))
                del missing[asset.id]
        return Relinked(tuple(found), tuple(missing.values()))

    def relink(self, wanted: AssetId, path: Path, report: Report) -> Asset:
        """Say where the file of one asset is now. Raises Refused when it holds something else."""
        asset = self._assets.get(wanted)
        content = content_of(path, report)
        if content.content_hash != asset.content_hash:
            raise Refused(say("{name} is another file: its content is not that of {wanted}.", name=shown_name(path),
                              wanted=asset.name),
                          next_step=say("Choose the right file, or import this one as a new one."),
                          acts=(Act.CHOOSE_ANOTHER_FILE,))
        return self._move(asset, path, content.modified_ns)

    def _move(self, asset: Asset, path: Path, modified_ns: int) -> Asset:
        return self._assets.change(asset.id, lambda one: found_again(
            one, written(path.absolute(), self._root), modified_ns), self._clock.now())

    def _change(self, wanted: list[AssetId], edit: Callable[[Asset], Asset]) -> tuple[Asset, ...]:
        """All of a page at once: of a drive that was taken away, thousands of files are missing."""
        known = self._assets.get_many(wanted) if wanted else {}  # somebody may have deleted one meanwhile
        return self._assets.change_many(list(known), edit, self._clock.now()) if known else ()


def _back(asset: Asset) -> Asset:
    return replace(asset, state=AssetState.READY if asset.facts is not None else AssetState.NEW, trouble=None)

"""Renders of reels of the library, made as jobs; each finished film is an asset, used where it lies.

A job that a crash ended is simply done again: a film that is in the library already is not entered a second time.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from brova_desktop.domain.errors import BrovaError, UserCanFix
from brova_desktop.domain.ids import AssetId
from brova_desktop.domain.media.asset import TITLE_LIMIT, Asset, Origin, Placement
from brova_desktop.domain.presets.encoding import Quality
from brova_desktop.domain.words import Words, say
from brova_desktop.domain.workspace.job import Job
from brova_desktop.files import is_there
from brova_desktop.jobs.kinds import JobKind, Priority
from brova_desktop.jobs.lanes import RENDER
from brova_desktop.ports.clock import Clock
from brova_desktop.ports.report import Report, SilentReport
from brova_desktop.services.kept_reels import KeptReels
from brova_desktop.services.library.asset_notes import AssetNotes
from brova_desktop.services.library.importing import found_again, written
from brova_desktop.services.library.renewing import Renewing
from brova_desktop.services.rendering import Choice
from brova_desktop.services.suite import Desk
from brova_desktop.services.uses import outdated_posts
from brova_desktop.storage.tables.columns import words_record

RENDER_REEL = "render"


@dataclass(frozen=True)
class RenderJobs:
    """Who does them. `prepare` queues making the small files of a new asset."""

    desk: Desk
    clock: Clock
    prepare: Callable[[AssetId], None]

    def kind(self) -> JobKind:
        """What the runner is to know."""
        return JobKind(RENDER_REEL, self._render, lane=RENDER, priority=Priority.RENDER)

    def _render(self, job: Job, report: Report) -> Mapping[str, Any]:
        wish = job.payload
        target = self.desk.workspace.folder.renders / wish["name"]
        located = KeptReels(self.desk, self.clock).open(wish["reel"])
        title = located.reel.title
        done = self.desk.rendering.render(located, target, Choice(wish["preset"], Quality(wish["quality"])), report)
        asset = self._enter(target, title)
        return {"file": f"renders/{target.name}", "frames": done.frames, "bytes": done.size, "seconds": done.seconds,
                "segments": done.segments, "drawn": done.drawn,
                "notes": [words_record(one) for one in (*done.notes, *self._left_behind(asset))],
                "asset": asset.id, "title": title}

    def _enter(self, file: Path, title: str) -> Asset:
        """Put a finished film into the library. It is not cancelled any more: the film is there."""
        shelf = self.desk.shelf
        names = {written(file, shelf.root), str(file)}  # films used to be written down by their whole path
        before = [one for name in names for one in shelf.assets.with_path(name) if one.deleted is None]
        try:
            result = shelf.importing.import_one(file, SilentReport(), placement=Placement.REFERENCED,
                                                origin=Origin.RENDERED)
        except UserCanFix as error:
            raise _not_entered(file, error) from error
        if result.asset is None or result.is_failure:
            raise _not_entered(file, result.error)
        asset = self._one_of(result.asset, before, file)
        notes = AssetNotes(self.desk.workspace.library.settings)
        is_ours = asset.title in (Path(asset.name).stem, notes.film_title(asset.id))  # else a person has called it that
        if title.strip() and asset.origin is Origin.RENDERED and is_ours:
            asset = shelf.assets.change(asset.id, lambda one: replace(one, title=title[:TITLE_LIMIT]),
                                        self.clock.now())
            notes.note_film(asset.id, asset.title)
        self.prepare(asset.id)
        return asset

    def _one_of(self, fresh: Asset, before: list[Asset], file: Path) -> Asset:
        """The asset of this file: the one of the film that was there under its name, if there was one."""
        shelf, now = self.desk.shelf, self.clock.now()
        if any(one.id == fresh.id for one in before):
            return shelf.assets.get(fresh.id)
        if before and shelf.place(fresh) == file:
            return Renewing(self.desk.workspace.library, shelf, self.clock).renew(before[0].id, fresh)[0]
        if before:  # the same film is there under another name too: each name has its own
            return shelf.assets.change(before[0].id, lambda one: replace(
                one, kind=fresh.kind, content_hash=fresh.content_hash, size=fresh.size, facts=fresh.facts,
                modified_ns=file.stat().st_mtime_ns, state=fresh.state, trouble=fresh.trouble), now)
        if not is_there(shelf.place(fresh)):  # the same film, whose file somebody took away
            return shelf.assets.change(
                fresh.id, lambda one: found_again(one, written(file, shelf.root), file.stat().st_mtime_ns), now)
        return fresh

    def _left_behind(self, asset: Asset) -> Iterator[Words]:
        """Planned posts of the film that was there before: what was looked at in them is gone."""
        count = outdated_posts(self.desk.workspace.library, self.desk.shelf.root, asset)
        if count:
            yield say("{count} planned posts hold the film that was there before and do not go out with this one. "
                      "Choose it in them anew.", count=count)


def _not_entered(file: Path, error: BrovaError | None) -> UserCanFix:
    """The film is made, but not in the library."""
    happened = error.happened if error else say("{name} could not be put into the library.", name=file.name)
    return UserCanFix(happened, kept=say("The finished film is kept: {place}", place=str(file)),
                      next_step=error.next_step if error else None, acts=error.acts if error else (),
                      detail=error.detail if error else "")

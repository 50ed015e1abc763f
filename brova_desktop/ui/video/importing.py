"""Imports as the studio shows them: what runs, and what became of each file."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from brova_desktop.domain.ids import JobId
from brova_desktop.domain.words import Words, say
from brova_desktop.domain.workspace.job import Job, JobState, Progress

if TYPE_CHECKING:
    from brova_desktop.jobs.errand import JobNews
    from brova_desktop.services.work import ImportedFile


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a file, in sentences; `is_failure` when it did not come in."""

    name: str
    said: tuple[Words, ...]
    is_failure: bool


@dataclass(frozen=True, slots=True)
class ImportRun:
    """One import: under way, or over with its outcome. `trouble` is why it ended early."""

    job: JobId
    progress: Progress = Progress()
    seconds_left: float | None = None
    is_over: bool = False
    was_cancelled: bool = False
    imported: int = 0
    known: int = 0
    failed: int = 0
    outcomes: tuple[Outcome, ...] = ()
    trouble: Words | None = None

    def heard(self, news: JobNews) -> ImportRun:
        """The run after news of its job."""
        return replace(self, progress=news.progress, seconds_left=news.seconds_left,
                       was_cancelled=news.state is JobState.CANCELLED,
                       trouble=news.trouble.happened if news.trouble else None)

    def finished(self, job: Job, files: Iterable[ImportedFile]) -> ImportRun:
        """The run when its job is over, with what became of the files."""
        listed = tuple(files)
        outcomes = tuple(
            Outcome(one.path.name, one.said or (say("{name} cannot be used.", name=one.path.name),),
                    one.failure is not None)
            for one in listed if one.failure or one.sentence)
        by = {word: sum(one.outcome == word for one in listed) for word in ("imported", "already there")}
        failed = sum(one.failure is not None for one in listed)
        return replace(self, is_over=True, was_cancelled=job.state is JobState.CANCELLED,
                       trouble=job.trouble.happened if job.trouble else None, imported=by["imported"],
                       known=by["already there"], failed=failed,
                       outcomes=tuple(sorted(outcomes, key=lambda one: not one.is_failure)))

    def sentences(self) -> tuple[Words, ...]:
        """What to say about it: how many came in, were there, did not come in."""
        if self.trouble is not None:
            return (self.trouble,)
        if self.was_cancelled:
            return (say("The import was cancelled. What was finished by then is in the library."),)
        if not self.is_over:
            return (self.progress.note or say("Importing files"),)
        parts = []
        if self.imported:
            parts.append(say("{count} files imported.", count=self.imported))
        if self.known:
            parts.append(say("{count} files were in the library already.", count=self.known))
        if self.failed:
            parts.append(say("{count} files cannot be used.", count=self.failed))
        return tuple(parts) or (say("There was no media in what was dropped."),)

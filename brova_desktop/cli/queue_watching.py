"""What a command shows while the queue works, and says when it has."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from brova_desktop.cli.output import Output
from brova_desktop.domain.posts.target import TargetState
from brova_desktop.domain.words import Words, say

if TYPE_CHECKING:
    from brova_desktop.services.line import Line
    from brova_desktop.services.publishing.views import Entry, UploadProgress

GOOD = (TargetState.PUBLISHED, TargetState.HANDED_OVER)


@contextmanager
def watching_uploads(out: Output, line: Line) -> Iterator[None]:
    """Bytes of all uploads together, as one bar."""
    report = out.report(say("Uploading"))
    seen: dict[str, tuple[int, int]] = {}

    def hear(news: UploadProgress) -> None:
        if news.is_reading:
            return
        seen[news.target] = (news.sent, news.total)
        report.progress(sum(one for one, _ in seen.values()), sum(one for _, one in seen.values()), unit="bytes")

    with line.queue.progress.subscribe(hear):
        yield


def tell_outcome(out: Output, entries: Iterable[Entry]) -> None:
    """A sentence for each target that is not out; exit code 3 when others are, 1 when none is."""
    all_of_them = list(entries)
    failures: list[Words] = []
    for one in all_of_them:
        if one.target.state not in GOOD:
            why = one.target.trouble.sentence() if one.target.trouble else one.target.state.value
            failures.append(say("{platform}: {why}", platform=one.target.platform, why=why))
    out.partly_failed(failures, done=len(all_of_them) - len(failures))

"""Rarer states of the shell: work under way and over, a crash, leaving, the welcome page, settings and palette."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from brova_desktop.domain.errors import Act
from brova_desktop.domain.ids import JobId
from brova_desktop.domain.words import say
from brova_desktop.domain.workspace.job import Job, JobState, Progress, Trouble
from brova_desktop.jobs.errand import JobNews
from brova_desktop.services.publishing.views import QueueStatus
from brova_desktop.ui.bridge.workbench import Place
from brova_desktop.ui.shell.window import MainWindow
from tests.screens.scenes import Arrange, bench_of, home
from tests.screens.stillness import still

TOO_LONG = Trouble(say("TikTok does not take a video of this length."), say("Nothing was published."),
                   say("Shorten the video or choose another one."), (Act.SHOW_DETAILS,), "video_too_long")


async def activity_running(window: MainWindow) -> None:
    """Jobs of every kind: waiting, running, failed."""
    bench = bench_of(window)
    now = datetime.now(UTC)
    store = bench.desk.workspace.library.jobs
    titles = (say("Rendering {name}", name="Slow Roast, the reel"), say("Importing {count} files", count=12),
              say("Preparing a file"))
    jobs = store.add(*(Job(JobId(f"scene-{number}-{now.timestamp()}"), "scene", title, now, now + timedelta(days=300))
                       for number, title in enumerate(titles)))
    store.failed(jobs[2].id, now, TOO_LONG)
    await home(window)
    window.show_activity()
    await still(window)
    progress = Progress(62, 100, note=say("Preparing a file"))
    news = JobNews(jobs[0].id, "render", titles[0], JobState.RUNNING, progress, 18.0)
    window.strip.hear(news)


async def activity_over(window: MainWindow) -> None:
    store = bench_of(window).desk.workspace.library.jobs
    for job in store.unfinished():
        if job.kind == "scene":
            await bench_of(window).runner.cancel(job.id)
            window.strip.hear(JobNews(job.id, "render", job.title, JobState.CANCELLED, Progress()))


async def crash(window: MainWindow) -> None:
    from brova_desktop.diagnostics.crash import as_bug

    await home(window)
    window.answers.crashed(as_bug(ValueError("not enough values")), None)


def _six() -> QueueStatus:
    return QueueStatus(None, (), (), scheduled=6, waiting=0, paused=False)


async def leaving(window: MainWindow) -> None:
    from brova_desktop.ui.shell.leaving import Leaving

    await home(window)
    Leaving(window, _six()).open()


async def welcome(window: MainWindow) -> None:
    from brova_desktop.ui.shell.welcome import Welcome

    Welcome(window, [("Qahwa Box", bench_of(window).desk.workspace.folder.root)], first_time=True).open()


async def settings_search(window: MainWindow) -> None:
    from brova_desktop.ui.shell.preferences import Preferences

    await home(window)
    window.go(Place("settings", ""))
    page = next(one for one in window.findChildren(Preferences) if one.isVisible())
    page.search.setText("a")
    await still(window)


def section(key: str) -> Arrange:
    async def arrange(window: MainWindow) -> None:
        await home(window)
        window.go(Place("settings", key))

    return arrange


async def palette_found(window: MainWindow) -> None:
    from brova_desktop.ui.shell.palette import CommandPalette

    window.answers.palette()
    page = next(one for one in window.findChildren(CommandPalette) if one.isVisible())
    page.field.setText("ro")
    await still(window)

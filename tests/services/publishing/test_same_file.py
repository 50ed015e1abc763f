"""What goes out is what was planned, whatever became of the file meanwhile."""

from __future__ import annotations

import asyncio
import hashlib
import os
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from brova_desktop.domain.errors import Act, BadInput, Offline
from brova_desktop.domain.ids import TargetId
from brova_desktop.domain.posts.post import MEDIA, Wording
from brova_desktop.domain.posts.steps import Ticket
from brova_desktop.domain.posts.target import TargetState
from brova_desktop.domain.words import say
from brova_desktop.ports.report import Report
from brova_desktop.services.library.reading_files import Content, content_of
from brova_desktop.services.publishing import file_contents
from brova_desktop.services.publishing.new_files import use_new_files
from brova_desktop.services.publishing.views import UploadProgress
from tests.fakes.platform import FakePlatform, FakeSession
from tests.services.publishing.studio import Studio, studio
from tests.services.publishing.test_queue_limits import until_called

S = TargetState
CHANGED = "film.mp4 has changed since the post was planned."


@pytest.fixture
def here(tmp_path: Path) -> Iterator[Studio]:
    with studio(tmp_path) as made:
        yield made


class HoldsTheLastByteBack(FakePlatform):
    """As services whose last byte publishes."""

    def _ticket(self, session: FakeSession) -> Ticket:
        ticket = super()._ticket(session)
        return replace(ticket, sent=min(ticket.sent, ticket.total - 1))


def published(here: Studio, target: TargetId, *, times: int = 1) -> None:
    async def main() -> None:
        await here.queue.publish_now([target])
        await here.beat(times=times)

    here.run(main)
    here.reopen()


def another(here: Studio, *, keeps_time: bool = True) -> None:
    """As many bytes, but others; programs that put files back often put their times back, too."""
    before = here.file.stat()
    here.file.write_bytes(here.file.read_bytes()[::-1])
    if keeps_time:
        os.utime(here.file, ns=(before.st_atime_ns, before.st_mtime_ns))


def said(here: Studio, target: TargetId) -> str:
    trouble = here.target(target).trouble
    return "" if trouble is None else str(trouble.happened)


@pytest.mark.parametrize("keeps_time", [True, False])
def test_other_bytes_of_the_same_size_are_not_sent_and_it_is_told_what_can_be_done(
        here: Studio, keeps_time: bool) -> None:
    [target] = here.post(*here.connect())
    another(here, keeps_time=keeps_time)
    published(here, target)
    trouble = here.target(target).trouble
    assert trouble is not None and trouble.kept is not None and trouble.next_step is not None
    assert (here.state(target), str(trouble.happened)) == (S.FAILED, CHANGED)
    assert (str(trouble.kept), trouble.acts[:2]) == (
        "It was not published.", (Act.USE_NEW_FILE, Act.CHOOSE_ANOTHER_FILE))
    assert here.platforms["fake"].calls["upload"] == 0


def test_the_new_file_goes_out_once_it_was_chosen(here: Studio) -> None:
    [target] = here.post(*here.connect())
    another(here)
    published(here, target)
    view = here.posts.get(here.target(target).post)
    here.posts.save(replace(view, post=replace(view.post, media=(here.files.medium(here.file),))))
    published(here, target)
    [post] = here.platforms["fake"].published
    assert post.sha256 == hashlib.sha256(here.file.read_bytes()).hexdigest()


@pytest.mark.parametrize("own", [False, True])
def test_the_new_file_is_taken_by_one_press(here: Studio, own: bool) -> None:
    [target] = here.post(*here.connect())
    view = here.posts.get(here.target(target).post)
    still = here.file.with_name("still.mp4")
    still.write_bytes(b"as it was")
    both = (here.medium(), here.files.medium(still))
    here.posts.save(replace(view, targets=(replace(view.targets[0], override={MEDIA: both}),)) if own
                    else replace(view, post=replace(view.post, media=both)))
    another(here)
    published(here, target)
    assert (here.state(target), said(here, target)) == (S.FAILED, CHANGED)
    fresh = use_new_files(here.posts, target)
    shown = fresh.targets[0].files(fresh.post.media)
    assert shown == (here.files.medium(here.file), both[1])
    assert (fresh.post.media == shown) is not own

    async def again() -> None:
        await (here.queue.publish_now([target]) if own else here.queue.retry(target))
        await here.beat()

    here.run(again)
    assert here.state(target) is S.PUBLISHED


def test_a_file_that_was_only_touched_goes_out(here: Studio) -> None:
    [target] = here.post(*here.connect())
    os.utime(here.file, ns=(1, 1))
    copy = here.file.with_name("copy.mp4")
    copy.write_bytes(here.file.read_bytes())
    copy.replace(here.file)
    published(here, target)
    assert here.state(target) is S.PUBLISHED


def test_the_checks_say_it_too_as_soon_as_somebody_has_read_the_file(here: Studio) -> None:
    view = here.posts.new(Wording(caption="x"), [here.files.medium(here.file)], here.connect())
    another(here)
    assert here.posts.problems(view)[view.targets[0].id] == ()
    here.files.medium(here.file)
    assert [one.code for one in here.posts.problems(view)[view.targets[0].id]] == ["media-changed"]


@pytest.mark.parametrize("restarted", [False, True])
def test_an_upload_that_goes_on_never_mixes_two_files(here: Studio, restarted: bool) -> None:
    original = here.file.read_bytes()
    [target] = here.post(*here.connect())
    here.platforms["fake"].fail("chunk", Offline(say("No connection.")), skip=1)
    published(here, target)
    assert here.state(target) is S.WAITING and 0 < (here.target(target).ticket or Ticket()).sent < len(original)
    another(here)
    if restarted:
        here.reopen()
    here.run(lambda: here.beat(90, times=2))
    here.reopen()
    assert (here.state(target), said(here, target)) == (S.FAILED, CHANGED)
    here.file.write_bytes(original)

    async def again() -> None:
        await here.queue.retry(target)
        await here.beat(times=2)

    here.run(again)
    assert here.state(target) is S.PUBLISHED
    [post] = here.platforms["fake"].published
    assert post.sha256 == hashlib.sha256(original).hexdigest()


def test_a_file_that_changes_before_its_last_byte_is_sent_is_not_published(tmp_path: Path) -> None:
    with studio(tmp_path) as here:
        platform = HoldsTheLastByteBack(here.clock)
        here.platforms["fake"] = platform
        [target] = here.post(*here.connect())
        gate = platform.hold("chunk")

        async def main() -> None:
            await here.queue.publish_now([target])
            await until_called(platform, "chunk")
            another(here)
            gate.set()
            await here.queue.idle()

        here.run(main)
        assert (here.state(target), said(here, target)) == (S.FAILED, CHANGED)
        assert (platform.calls["publish"], here.target(target).intended) == (0, None)


def test_what_was_sent_whole_needs_its_file_no_more(tmp_path: Path) -> None:
    with studio(tmp_path) as here:
        platform = FakePlatform(here.clock, processing=60)
        here.platforms["fake"] = platform
        [target] = here.post(*here.connect())

        async def main() -> None:
            await here.queue.publish_now([target])
            await here.beat()
            here.file.unlink()
            await here.beat(90, times=2)

        here.run(main)
        assert here.state(target) is S.PUBLISHED


def test_a_file_for_many_accounts_is_read_once(here: Studio, monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[Path] = []

    def counted(path: Path, report: Report) -> Content:
        read.append(path)
        return content_of(path, report)

    monkeypatch.setattr(file_contents, "content_of", counted)
    targets = here.post(*here.connect("a", "b", "c"))

    async def main() -> None:
        await here.queue.publish_now(targets)
        await here.beat(times=6)

    here.run(main)
    assert {here.state(one) for one in targets} == {S.PUBLISHED}
    assert read == [here.file]


def test_reading_that_takes_a_while_is_shown_and_is_not_taken_for_sending(
        here: Studio, monkeypatch: pytest.MonkeyPatch) -> None:
    def slow(path: Path, report: Report) -> Content:
        report.progress(100, 2560, unit="bytes")
        here.clock.pass_time(1)
        report.progress(200, 2560, unit="bytes")
        return content_of(path, report)

    monkeypatch.setattr(file_contents, "content_of", slow)
    [target] = here.post(*here.connect())
    heard: list[UploadProgress] = []
    with here.queue.progress.subscribe(heard.append):
        published(here, target)
    assert [one for one in heard if one.is_reading] == [UploadProgress(target, 200, 2560, is_reading=True)]
    assert here.state(target) is S.PUBLISHED


def test_a_file_that_is_being_written_is_waited_for(here: Studio, monkeypatch: pytest.MonkeyPatch) -> None:
    def growing(path: Path, report: Report) -> Content:
        monkeypatch.setattr(file_contents, "content_of", content_of)
        os.utime(path, ns=(1, 1))
        raise BadInput(say("It is still being written."))

    monkeypatch.setattr(file_contents, "content_of", growing)
    [target] = here.post(*here.connect())
    published(here, target)
    assert (here.state(target), said(here, target)) == (S.WAITING, "film.mp4 is still being written.")
    here.run(lambda: here.beat(90, times=2))
    assert here.state(target) is S.PUBLISHED


@pytest.mark.parametrize("end", ["cancel", "close"])
def test_reading_a_large_file_ends_when_nobody_wants_it_any_more(
        here: Studio, monkeypatch: pytest.MonkeyPatch, end: str) -> None:
    begun = threading.Event()

    def endless(path: Path, report: Report) -> Content:
        begun.set()
        while True:
            report.raise_if_cancelled()
            threading.Event().wait(0.001)

    monkeypatch.setattr(file_contents, "content_of", endless)
    [target] = here.post(*here.connect())

    async def main() -> None:
        await here.queue.publish_now([target])
        await asyncio.to_thread(begun.wait)
        await (here.queue.cancel(target) if end == "cancel" else here.queue.close())

    here.run(main)
    assert here.state(target) is (S.CANCELLED if end == "cancel" else S.UPLOADING)
    assert here.platforms["fake"].calls["upload"] == 0

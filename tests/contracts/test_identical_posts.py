"""Posts that say the same, with the same film, to one channel within minutes, while answers get lost."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from brova_desktop.domain.ids import ConnectionId, TargetId
from brova_desktop.domain.posts.post import Wording
from brova_desktop.domain.posts.steps import Ticket
from brova_desktop.domain.posts.target import Published, TargetState
from brova_desktop.sandbox.faults import Fault, Kind
from brova_desktop.storage.remote_ids import BelongsToAnother
from tests.contracts.stages import YouTubeStage
from tests.contracts.test_through_the_queue import OnStage
from tests.services.publishing.studio import Studio, studio

S = TargetState
ENDS = (Kind.TIMEOUT, Kind.TIMEOUT_AFTER, Kind.RESET_AFTER, Kind.STATUS_AFTER, Kind.STATUS, None)
"""How the last call of an upload ends; None: well."""


def posted(line: Studio, stage: YouTubeStage, to: ConnectionId) -> TargetId:
    view = line.posts.new(Wording(caption="Summer", title="Summer"), [replace(line.medium(), seconds=8.0)], [to])
    target = replace(view.targets[0], options=stage.options)
    return line.posts.save(replace(view, targets=(target,))).targets[0].id


def connected(line: Studio, stage: YouTubeStage) -> ConnectionId:
    [to] = line.connect(platform=stage.name)
    account = line.library.connections.get(to)
    line.library.connections.save(replace(account, scopes=stage.grant().scopes))
    return to


async def carried(line: Studio, targets: list[TargetId]) -> None:
    """Let the queue beat until all are out; a person presses retry where it has given up."""
    for _ in range(600):
        states = [line.state(one) for one in targets]
        if all(state is S.PUBLISHED for state in states):
            return
        for one, state in zip(targets, states, strict=True):
            if state is S.FAILED:
                await line.queue.retry(one)
        await line.beat(20.0)
    raise AssertionError([line.target(one) for one in targets])


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@example(ends=[Kind.TIMEOUT_AFTER, Kind.TIMEOUT], gone=9, apart=30.0)
@example(ends=[Kind.TIMEOUT_AFTER, Kind.TIMEOUT_AFTER], gone=9, apart=30.0)
@example(ends=[Kind.TIMEOUT, Kind.TIMEOUT_AFTER], gone=1, apart=0.0)
@given(ends=st.lists(st.sampled_from(ENDS), min_size=2, max_size=3), gone=st.integers(0, 9),
       apart=st.sampled_from([0.0, 30.0, 150.0]))
def test_identical_posts_are_neither_lost_nor_doubled(ends: list[Kind | None], gone: int, apart: float) -> None:
    """`gone` times an upload's own session does not answer any more; it is looked for among the channel's videos."""
    with tempfile.TemporaryDirectory() as folder:
        stage = YouTubeStage(Path(folder))
        film = Path(stage.draft().files[0]).read_bytes()
        platform = {stage.name: OnStage(stage)}
        with studio(Path(folder) / "line", clock=stage.clock, platforms=platform, threads=False) as line:  # type: ignore[arg-type]
            line.file.write_bytes(film)
            to = connected(line, stage)
            targets = [posted(line, stage, to) for _ in ends]

            async def scene() -> None:
                for target, end in zip(targets, ends, strict=True):
                    if end is not None:
                        nth = 1 + stage.pieces
                        stage.sandbox.faults.add(Fault(end, "youtube.upload.chunk", nth=nth))
                    if gone:
                        stage.sandbox.faults.add(Fault(Kind.ERROR, "youtube.upload.probe", code="gone", times=gone))
                    await line.queue.publish_now([target])
                    await line.beat(apart)
                await carried(line, targets)

            line.run(scene)
            assert len(stage.published()) == len(targets)
            assert len({line.target(one).published.remote_id for one in targets}) == len(targets)  # type: ignore[union-attr]


# --- the ledger --------------------------------------------------------------------------------------------------


@pytest.fixture
def line(tmp_path: Path) -> Studio:  # type: ignore[misc]
    with studio(tmp_path) as made:
        yield made  # type: ignore[misc]


def found(line: Studio, target: TargetId, name: str, *, sure: bool) -> None:
    out = replace(line.target(target), state=S.PUBLISHED, published=Published(name, "", line.clock.now()),
                  intended=line.clock.now(), ticket=Ticket({"video": name}, {}, 5, 5, name, sure))
    line.library.targets.write(out, at=line.clock.now(), is_found=True)


def test_what_came_of_one_target_cannot_be_found_for_another(line: Studio) -> None:
    [account] = line.connect()
    first, second = (line.post(account)[0] for _ in range(2))
    found(line, first, "V1", sure=False)
    with pytest.raises(BelongsToAnother):
        found(line, second, "V1", sure=False)
    assert (line.state(first), line.state(second)) == (S.PUBLISHED, S.DRAFT)
    assert line.library.targets.ids_of_others(line.target(second)) == {"V1"}
    assert line.library.targets.ids_of_others(line.target(first)) == frozenset()


def test_what_the_platform_says_itself_takes_back_what_another_one_found(line: Studio) -> None:
    [account] = line.connect()
    first, second = (line.post(account)[0] for _ in range(2))
    found(line, first, "V1", sure=False)
    found(line, second, "V1", sure=True)
    assert line.state(second) is S.PUBLISHED
    asked = line.target(first)
    assert (asked.state, asked.published, asked.next_at) == (S.UNKNOWN, None, line.clock.now())
    assert asked.intended is not None, "it may be public: nothing is sent before the platform was asked"
    assert asked.ticket is not None and asked.ticket.remote_id == ""


def test_the_same_id_on_another_account_is_another_thing(line: Studio) -> None:
    first, second = (line.post(account)[0] for account in line.connect("a", "b"))
    found(line, first, "V1", sure=False)
    found(line, second, "V1", sure=False)
    assert line.state(first) is line.state(second) is S.PUBLISHED

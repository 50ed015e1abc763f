"""Every file is cut as the media transfer guide says, in both readings of MB."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brova_desktop.connectors.platforms.tiktok.plan import Plan, plan

MB, MIB = 1_000_000, 1_048_576


@given(st.integers(1, 4 * 10**9))
def test_every_size_keeps_the_rules_of_the_guide(size: int) -> None:
    chunks = plan(size)
    assert chunks.count == size // chunks.chunk
    assert 1 <= chunks.count <= 1_000
    assert chunks.chunk == size if size < 5 * MIB else chunks.chunk >= 5 * MIB
    assert chunks.chunk <= 64 * MB
    assert size - chunks.last_begins <= 128 * MB
    assert chunks.count > 1 if size > 64 * MIB else True


@given(st.integers(1, 500), st.integers(1, 60))
def test_the_chunks_follow_each_other_without_a_gap(size: int, chunk: int) -> None:
    chunks = Plan(size, min(chunk, size))
    sent, cut = 0, 0
    while sent < size:
        step = chunks.next(sent)
        assert step.first == sent and (step.size == chunks.chunk or step.is_last)
        sent, cut = step.after, cut + 1
    assert cut == chunks.count


@given(st.integers(1, 500), st.integers(1, 60), st.data())
def test_a_chunk_that_arrived_in_part_is_completed_first(size: int, chunk: int, data: st.DataObject) -> None:
    chunks = Plan(size, min(chunk, size))
    stored = data.draw(st.integers(0, size - 1))
    step = chunks.next(stored)
    assert step.first == stored and step.is_last == (stored >= chunks.last_begins)
    assert step.is_last or step.after % chunks.chunk == 0


def test_nothing_follows_the_last_byte() -> None:
    with pytest.raises(ValueError, match="nothing follows"):
        plan(10).next(10)

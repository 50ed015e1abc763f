from __future__ import annotations

import gc

import pytest

from brova_desktop.domain.changes import EVERYTHING, Changes, Subject
from brova_desktop.domain.observe import Event


class Pane:
    def __init__(self) -> None:
        self.seen: list[int] = []

    def show(self, value: int) -> None:
        self.seen.append(value)


def test_listeners_hear_values_in_the_order_they_came() -> None:
    event: Event[int] = Event()
    heard: list[str] = []
    event.subscribe(lambda value: heard.append(f"first {value}"))
    event.subscribe(lambda value: heard.append(f"second {value}"))
    event.emit(1)
    event.emit(2)
    assert heard == ["first 1", "second 1", "first 2", "second 2"]


def test_a_weak_listener_goes_with_its_object() -> None:
    event: Event[int] = Event()
    pane = Pane()
    seen = pane.seen
    event.subscribe(pane.show, weak=True)
    event.emit(1)
    del pane
    gc.collect()
    assert len(event) == 0
    event.emit(2)
    assert seen == [1]


def test_a_strong_listener_keeps_its_object() -> None:
    event: Event[int] = Event()
    seen = (pane := Pane()).seen
    event.subscribe(pane.show)
    del pane
    gc.collect()
    event.emit(1)
    assert seen == [1]


def test_a_weakly_held_lambda_stays() -> None:
    event: Event[int] = Event()
    heard: list[int] = []
    event.subscribe(lambda value: heard.append(value), weak=True)
    gc.collect()
    event.emit(1)
    assert heard == [1]


def test_a_closed_subscription_is_silent_even_while_the_event_speaks() -> None:
    event: Event[int] = Event()
    heard: list[int] = []
    event.subscribe(lambda _: second.close())
    second = event.subscribe(heard.append)
    event.emit(1)
    second.close()
    assert heard == []
    assert not second.is_open


def test_a_listener_that_fails_does_not_silence_the_others() -> None:
    event: Event[int] = Event()
    heard: list[int] = []

    def fail(_: int) -> None:
        raise KeyError("mine")

    event.subscribe(fail)
    event.subscribe(heard.append)
    with pytest.raises(KeyError, match="mine"):
        event.emit(1)
    assert heard == [1]


def test_a_subscription_ends_with_its_block() -> None:
    event: Event[int] = Event()
    heard: list[int] = []
    with event.subscribe(heard.append):
        event.emit(1)
    event.emit(2)
    assert heard == [1]


def test_changes_add_up_by_subject() -> None:
    both = (
        Changes.of(Subject.ASSETS, ["a"])
        | Changes.of(Subject.ASSETS, ["b"])
        | Changes.of(Subject.JOBS, ["j"])
    )
    assert both.touches(Subject.ASSETS, "a")
    assert both.touches(Subject.ASSETS, "b")
    assert not both.touches(Subject.ASSETS, "c")
    assert both.touches(Subject.JOBS)
    assert not both.touches(Subject.REELS)


def test_everything_of_a_subject_touches_each_of_it() -> None:
    all_assets = Changes.of(Subject.ASSETS, ["a"]) | Changes.of(Subject.ASSETS)
    assert all_assets.touched[Subject.ASSETS] == EVERYTHING
    assert all_assets.touches(Subject.ASSETS, "never seen")


def test_no_ids_are_no_changes() -> None:
    assert not Changes.of(Subject.ASSETS, [])
    assert not Changes()

"""Every animal is what it is said to be, or is turned away with a sentence; none hurts."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from brova_desktop.domain.errors import BadInput, BrovaError, Missing
from brova_desktop.domain.ticks import TICKS_PER_SECOND
from brova_desktop.engine.media_worker import MediaWorkers
from brova_desktop.engine.probe import probe
from brova_desktop.engine.verdicts import BrokenMedia
from tests.zoo.once import animals
from tests.zoo.specimen import Fate, ZooFile

__all__ = ["animals"]

pytestmark = pytest.mark.slow


@pytest.fixture
def workers() -> Iterator[MediaWorkers]:
    with MediaWorkers() as found:
        yield found


def _verdict(workers: MediaWorkers, animal: ZooFile) -> list[str]:
    """What is not as expected."""
    try:
        found = workers.probe(animal.path)
    except BrokenMedia as error:
        fate, words, facts = Fate.BROKEN, str(error), None
    except (BadInput, Missing) as error:
        fate, words, facts = Fate.REFUSED, str(error), None
    else:
        fate, words = (Fate.WARNED if found.warnings else Fate.READY), " ".join(map(str, found.warnings))
        facts = found.facts
    wrong = [] if fate is animal.fate else [f"is {fate.value}: {words}"]
    if animal.words not in words:
        wrong.append(f"says {words!r}")
    if facts is not None:
        wrong += [f"{name} is {getattr(facts, name)!r}, not {value!r}" for name, value in animal.facts.items()
                  if getattr(facts, name) != value]
        if animal.seconds is not None and abs(facts.duration / TICKS_PER_SECOND - animal.seconds) > 0.1:
            wrong.append(f"lasts {facts.duration / TICKS_PER_SECOND} s")
    return wrong


def test_every_animal_is_what_it_is_said_to_be(animals: list[ZooFile], workers: MediaWorkers) -> None:
    wrong = {ascii(animal.path.name): said for animal in animals if (said := _verdict(workers, animal))}
    assert not wrong


def test_the_zoo_is_big_enough(animals: list[ZooFile]) -> None:
    assert len(animals) >= 100
    assert {animal.fate for animal in animals} == set(Fate)


def test_sentences_never_carry_controls_of_hostile_names(animals: list[ZooFile]) -> None:
    for animal in animals:
        try:
            probe(animal.path)
        except BrovaError as error:
            assert str(error).isprintable()

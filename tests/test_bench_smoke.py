"""The benchmarks are found by name and their rows make a table; what they measure is nobody's test."""

from __future__ import annotations

import json

import pytest

from tests.bench.__main__ import BENCHES, bench, main
from tests.bench.measuring import Cost, median_ratio, percentile
from tests.bench.rows import Row, as_json, at_least, at_most, table


@pytest.mark.parametrize("name", BENCHES)
def test_every_name_leads_to_a_benchmark(name: str) -> None:
    assert bench(name).__name__ == name


def test_a_name_nobody_knows_is_refused_with_the_names_there_are(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.argv", ["bench", "warm"])
    with pytest.raises(SystemExit):
        main()
    assert "no such benchmark: warm" in capsys.readouterr().err


def test_rows_become_a_table_that_names_what_was_missed() -> None:
    rows = [
        at_most("render", 0.8, 0.75, unit=" G", note="G took 40.0 s"),
        at_most("memory", 450, 512.4, unit=" MB", digits=0),
        at_least("play", 30, 29.6, unit=" frames/s", digits=0),
        Row("MoviePy", "for orientation", "3.5 G", None),
    ]
    assert table(rows).splitlines() == [
        "| what | goal | measured | |",
        "|---|---|---|---|",
        "| render | <= 0.8 G | 0.75 G (G took 40.0 s) | met |",
        "| memory | <= 450 MB | 512 MB | **missed** |",
        "| play | >= 30 frames/s | 30 frames/s | **missed** |",
        "| MoviePy | for orientation | 3.5 G |  |",
    ]


def test_rows_become_json() -> None:
    told = json.loads(as_json([at_most("probe", 40, 12.5, unit=" ms")]))
    assert told["rows"] == [
        {"what": "probe", "goal": "<= 40 ms", "measured": "12.50 ms", "met": True, "note": ""}
    ]
    assert "cores" in told["machine"]


def test_ratios_are_taken_pair_by_pair() -> None:
    found = [(Cost(1, 4, 0), Cost(2, 4, 0)), (Cost(30, 4, 0), Cost(40, 8, 0)), (Cost(9, 4, 0), Cost(10, 1, 0))]
    assert median_ratio(found, "wall") == 0.75
    assert median_ratio(found, "cpu") == 1.0


def test_a_percentile_is_a_value_that_was_measured() -> None:
    assert percentile([5.0, 1.0, 3.0, 2.0, 4.0], 0.5) == 3.0
    assert percentile([1.0, 2.0], 0.95) == 2.0

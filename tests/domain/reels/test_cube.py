"""A .cube colour table is looked through before it is used."""

from __future__ import annotations

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brova_desktop.domain.errors import BadInput
from brova_desktop.domain.reels.cube import check_cube


def cube(size: int = 2, *, leave: int = 0) -> bytes:
    """A table that changes nothing."""
    steps = [number / (size - 1) for number in range(size)]
    rows = [f"{red:.6f} {green:.6f} {blue:.6f}" for blue, green, red in product(steps, steps, steps)]
    head = ["# made by hand", 'TITLE "Warm"', "DOMAIN_MIN 0 0 0", f"LUT_3D_SIZE {size}", ""]
    return "\n".join([*head, *rows[leave:]]).encode()


def refusal(content: bytes) -> str:
    with pytest.raises(BadInput) as refused:
        check_cube(content, "warm.cube")
    return str(refused.value.happened)


def test_whole_tables_are_taken() -> None:
    assert check_cube(cube(), "a.cube") == 2
    assert check_cube(b"\xef\xbb\xbf" + cube(5), "a.cube") == 5
    assert check_cube(b"LUT_1D_SIZE 3\n0 0 0\n0.4 0.5 0.6\n1 1 1\n", "a.cube") == 3
    assert check_cube(cube().replace(b"Warm", "Wärme".encode("latin-1")), "a.cube") == 2


@pytest.mark.parametrize(("content", "words"), [
    (b"", "is not a .cube"), (b"\x89PNG\r\n\x1a\n\xff\xfe", "is not a .cube"), (b"hello there you\n", "is not a .cube"),
    (cube(leave=3), "5 colours where it should have 8"), (cube() + b"\n0 0 0\n", "9 colours"),
    (cube() + b"\nzero one two\n", "Line 14 of warm.cube holds no colour"), (b"LUT_3D_SIZE 900\n", "no size"),
    (b"LUT_3D_SIZE two\n", "no size"), (cube().replace(b"1.000000 0.000000", b"nan inf", 1), "holds no colour"),
])
def test_a_broken_table_is_told_with_what_is_wrong(content: bytes, words: str) -> None:
    assert words in refusal(content)


@given(st.binary(max_size=400) | st.text(max_size=200).map(lambda text: b"LUT_3D_SIZE 2\n" + text.encode()))
def test_nothing_but_a_table_or_a_sentence_comes_of_any_bytes(content: bytes) -> None:
    try:
        assert check_cube(content, "x.cube") >= 2
    except BadInput as refused:
        assert refused.happened.source

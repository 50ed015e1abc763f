"""Rows out of whatever people's programs save."""

from __future__ import annotations

import zipfile
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from brova_desktop.domain.errors import BadInput, Missing
from brova_desktop.services.spreadsheet import MOST_COLUMNS, read_sheet

ROWS = [["product_name", "price"], ["قهوة سادة", "٢٥"], ["Cà phê sữa", "3,50"]]


def written(folder: Path, text: str, encoding: str = "utf-8") -> Path:
    path = folder / "rows.csv"
    path.write_bytes(text.encode(encoding))
    return path


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("delimiter", [";", "\t"])
def test_arabic_and_vietnamese_survive_any_usual_dialect(tmp_path: Path, encoding: str, delimiter: str):
    text = "\r\n".join(delimiter.join(row) for row in ROWS)
    sheet = read_sheet(written(tmp_path, text, encoding))
    assert sheet.columns == ("product_name", "price")
    assert [row["product_name"] for _, row in sheet.rows] == ["قهوة سادة", "Cà phê sữa"]


def test_old_windows_arabic_is_recognised(tmp_path: Path):
    text = "name,city\n" + "قهوة عربية أصيلة من اليمن السعيد,صنعاء القديمة\n" * 30
    sheet = read_sheet(written(tmp_path, text, "cp1256"))
    assert sheet.rows[0][1]["city"] == "صنعاء القديمة"


def test_quoted_cells_may_hold_anything(tmp_path: Path):
    sheet = read_sheet(written(tmp_path, 'a,b\n"x, ""y""\nz",=1+1\n'))
    assert sheet.rows == ((2, {"a": 'x, "y"\nz', "b": "=1+1"}),)


def test_empty_rows_are_left_out_and_numbers_are_those_of_the_sheet(tmp_path: Path):
    sheet = read_sheet(written(tmp_path, "a,b\n1,2\n,\n\n3,4\n"))
    assert [(number, row["a"]) for number, row in sheet.rows] == [(2, "1"), (5, "3")]


def test_a_workbook_reads_like_its_csv(tmp_path: Path):
    book = openpyxl.Workbook()
    for row in (["name", "price"], ["Box", 25.0], ["Bag", 12.5]):
        book.active.append(row)  # type: ignore[union-attr]
    book.save(tmp_path / "rows.xlsx")
    sheet = read_sheet(tmp_path / "rows.xlsx")
    assert [row for _, row in sheet.rows] == [
        {"name": "Box", "price": "25"},
        {"name": "Bag", "price": "12.5"},
    ]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "no rows"),
        ("a,a\n1,2\n", "more than one column called a"),
        (",".join(f"c{n}" for n in range(MOST_COLUMNS + 1)) + "\n", "more than 200 columns"),
    ],
)
def test_what_cannot_be_rows_is_told(tmp_path: Path, text: str, words: str):
    with pytest.raises(BadInput, match=words):
        read_sheet(written(tmp_path, text))


def test_a_file_that_is_not_there_is_told(tmp_path: Path):
    with pytest.raises(Missing):
        read_sheet(tmp_path / "nothing.csv")


def test_an_archive_that_is_no_workbook_is_told(tmp_path: Path):
    with zipfile.ZipFile(tmp_path / "rows.xlsx", "w") as packed:
        packed.writestr("../../evil.txt", "x")
    with pytest.raises(BadInput):
        read_sheet(tmp_path / "rows.xlsx")


@given(content=st.binary(max_size=400))
def test_any_bytes_are_rows_or_a_sentence(tmp_path_factory: pytest.TempPathFactory, content: bytes):
    path = tmp_path_factory.mktemp("sheet") / "rows.csv"
    path.write_bytes(content)
    try:
        sheet = read_sheet(path)
    except BadInput as error:
        assert str(error.happened)
    else:
        assert all(set(row) <= set(sheet.columns) for _, row in sheet.rows)

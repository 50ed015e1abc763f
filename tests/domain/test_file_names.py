"""Names for files out of any text."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from brova_desktop.domain.file_names import MOST_BYTES, safe_name


def test_a_plain_name_stays():
    assert safe_name("Summer sale 2026") == "Summer sale 2026"
    assert safe_name("عرض الصيف") == "عرض الصيف"


def test_paths_options_and_reserved_names_are_no_names():
    assert safe_name("../../etc/passwd") == "etc-passwd"
    assert safe_name("-rf /") == "rf"
    assert safe_name("con") == "con_" and safe_name("LPT1.txt") == "LPT1.txt_"
    assert safe_name("a\u202egpj.exe") == "agpj.exe"
    assert safe_name(" ... ") == "untitled"


@given(st.text(max_size=400))
def test_any_text_gives_a_name_every_system_takes(text: str):
    name = safe_name(text)
    assert 0 < len(name.encode("utf-8")) <= MOST_BYTES + 1
    assert not set(name) & set('<>:"/\\|?*\n\r\t\0') and name[0] not in "-." and name[-1] not in " ."
    assert safe_name(name) == name

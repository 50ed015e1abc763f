"""Every theme can be read (WCAG 2.1: 4.5:1 for text, 3:1 for controls), computed from the tokens."""

import colorsys
from dataclasses import fields

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brova_desktop.ui.theme.accent import with_accent
from brova_desktop.ui.theme.sheet import sheet
from brova_desktop.ui.theme.tokens import CONTRAST_DARK, DARK, LIGHT, THEMES, Theme, contrast

TEXTS = ("text", "text2", "text3", "accent", "ok", "warn", "bad")
PAIRS = (("on_accent", "accent"), ("accent", "soft"), ("text", "hover"), ("text2", "hover"), ("text", "bg"),
         ("text2", "bg"),
         ("on_track_text", "track_text"), ("on_track_captions", "track_captions"), ("text", "track_voice"),
         ("text", "track_music"), ("on_bad", "bad"))  # fmt: skip
SIGNS = (("edge", "surface"), ("edge", "raised"), ("focus", "surface"), ("focus", "raised"), ("accent", "surface"),
         ("accent", "raised"), ("playhead", "surface"), ("wave_voice", "track_voice"), ("wave_music", "track_music"),
         ("track_text", "surface"), ("track_captions", "surface"))  # fmt: skip


def test_black_on_white_is_twenty_one_to_one() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21.0)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.name)
def test_every_text_can_be_read_on_every_surface(theme: Theme) -> None:
    assert_readable(theme)


def assert_readable(theme: Theme) -> None:
    pairs = [(text, ground) for text in TEXTS for ground in ("surface", "raised")]
    poor = {pair: contrast(theme.colour(pair[0]), theme.colour(pair[1])) for pair in (*pairs, *PAIRS)}
    assert {pair: round(ratio, 2) for pair, ratio in poor.items() if ratio < 4.5} == {}


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.name)
def test_every_control_stands_out(theme: Theme) -> None:
    poor = {pair: contrast(theme.colour(pair[0]), theme.colour(pair[1])) for pair in SIGNS}
    assert {pair: round(ratio, 2) for pair, ratio in poor.items() if ratio < 3.0} == {}


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.name)
def test_the_sheet_has_no_token_left(theme: Theme) -> None:
    assert "@" not in sheet(theme)


@given(st.sampled_from((LIGHT, DARK)), st.integers(0, 0xFFFFFF))
def test_whatever_accent_a_system_has_it_can_be_read(theme: Theme, accent: int) -> None:
    made = with_accent(theme, f"#{accent:06x}")
    assert_readable(made)
    assert contrast(made.focus, made.surface) >= 3.0
    changed = {one.name for one in fields(Theme) if getattr(made, one.name) != getattr(theme, one.name)}
    assert changed <= {"accent", "on_accent", "soft", "focus"}


def test_an_accent_keeps_its_hue() -> None:
    made = with_accent(LIGHT, "#e01b24")
    hue, _, _ = colorsys.rgb_to_hls(*(int(made.accent[at:at + 2], 16) / 255 for at in (1, 3, 5)))
    assert made.accent != LIGHT.accent
    assert hue == pytest.approx(colorsys.rgb_to_hls(0xE0 / 255, 0x1B / 255, 0x24 / 255)[0], abs=0.02)


def test_a_grey_accent_and_high_contrast_change_nothing() -> None:
    assert with_accent(DARK, "#808080") == DARK
    assert with_accent(CONTRAST_DARK, "#e01b24") == CONTRAST_DARK

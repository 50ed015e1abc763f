"""Every theme can be read (WCAG 2.1: 4.5:1 for text, 3:1 for controls), computed from the tokens."""

import pytest

from brova_desktop.ui.theme.sheet import sheet
from brova_desktop.ui.theme.tokens import THEMES, Theme, contrast

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

"""The tokens of each theme: colours as #rrggbb, lengths in device-independent pixels.

Text on `surface` and on `raised` reaches 4.5:1, controls 3:1 (WCAG 2.1, 1.4.3 and 1.4.11); a test computes it.
"""

from __future__ import annotations

from dataclasses import dataclass, fields

GRID = 4
RADIUS_SMALL, RADIUS, RADIUS_CARD = 6, 8, 10
RAIL_WIDTH, TOP_BAR, STATUS_STRIP = 76, 48, 28
CONTROL = 32
"""Height of buttons and fields."""
SMALL, BASE, LARGE = 11, 13, 15
"""The three text sizes."""
REGULAR, MEDIUM, STRONG = 400, 500, 600
MOTION_MS = 150


@dataclass(frozen=True, slots=True)
class Theme:
    """One look. `track_*` colour the kinds of the timeline; `edge` is the line around fields and buttons."""

    name: str
    is_dark: bool
    bg: str
    surface: str
    raised: str
    hover: str
    line: str
    edge: str
    text: str
    text2: str
    text3: str
    accent: str
    on_accent: str
    soft: str
    focus: str
    ok: str
    warn: str
    bad: str
    on_bad: str
    track_text: str
    on_track_text: str
    track_captions: str
    on_track_captions: str
    track_voice: str
    wave_voice: str
    track_music: str
    wave_music: str
    playhead: str
    line_width: int = 1

    def colour(self, token: str) -> str:
        """A colour by its token's name. Raises KeyError."""
        if token not in COLOURS:
            raise KeyError(token)
        return str(getattr(self, token))


COLOURS = tuple(one.name for one in fields(Theme) if one.name not in ("name", "is_dark", "line_width"))

DARK = Theme(
    name="dark", is_dark=True, bg="#0f1218", surface="#171c24", raised="#1f2631", hover="#283040", line="#2c3543",
    edge="#6b7789", text="#f1f4f8", text2="#b7c1cf", text3="#8f9bad", accent="#8e97ff", on_accent="#0f1218",
    soft="#262c4d", focus="#8e97ff", ok="#5fcf97", warn="#f2b25c", bad="#ff8a7d", on_bad="#0f1218",
    track_text="#7a54d2", on_track_text="#ffffff", track_captions="#15776a", on_track_captions="#ffffff",
    track_voice="#1d3f2c", wave_voice="#7fe0a8", track_music="#17324a", wave_music="#7fb7e0", playhead="#ff6b5e",
)  # fmt: skip
LIGHT = Theme(
    name="light", is_dark=False, bg="#f4f6f9", surface="#ffffff", raised="#f0f3f7", hover="#e4e9f0", line="#dfe4eb",
    edge="#7b8695", text="#141922", text2="#47525f", text3="#5f6a79", accent="#4a43d9", on_accent="#ffffff",
    soft="#ecebff", focus="#4a43d9", ok="#0a7a4a", warn="#9c5200", bad="#b3261e", on_bad="#ffffff",
    track_text="#6a45c0", on_track_text="#ffffff", track_captions="#0f7668", on_track_captions="#ffffff",
    track_voice="#d8efe1", wave_voice="#1c7a48", track_music="#d9e9f6", wave_music="#23608f", playhead="#c62f22",
)  # fmt: skip
CONTRAST_DARK = Theme(
    name="contrast-dark", is_dark=True, bg="#000000", surface="#000000", raised="#000000", hover="#262626",
    line="#ffffff", edge="#ffffff", text="#ffffff", text2="#ffffff", text3="#ffffff", accent="#ffe14d",
    on_accent="#000000", soft="#333300", focus="#ffe14d", ok="#6dff9e", warn="#ffc24d", bad="#ff9d94", on_bad="#000000",
    track_text="#6d45e0", on_track_text="#ffffff", track_captions="#00695c", on_track_captions="#ffffff",
    track_voice="#003314", wave_voice="#7dffae", track_music="#002440", wave_music="#8ccbff", playhead="#ff6b5e",
    line_width=2,
)  # fmt: skip
CONTRAST_LIGHT = Theme(
    name="contrast-light", is_dark=False, bg="#ffffff", surface="#ffffff", raised="#ffffff", hover="#e6e6e6",
    line="#000000", edge="#000000", text="#000000", text2="#000000", text3="#000000", accent="#1a00b8",
    on_accent="#ffffff", soft="#fff7b3", focus="#8a5a00", ok="#005c2e", warn="#6b3800", bad="#8c0000", on_bad="#ffffff",
    track_text="#4a1fb8", on_track_text="#ffffff", track_captions="#00594e", on_track_captions="#ffffff",
    track_voice="#d8efe1", wave_voice="#004d21", track_music="#d9e9f6", wave_music="#003a66", playhead="#b30000",
    line_width=2,
)  # fmt: skip

THEMES = {one.name: one for one in (LIGHT, DARK, CONTRAST_DARK, CONTRAST_LIGHT)}


def contrast(first: str, second: str) -> float:
    """The contrast ratio of two colours, 1 to 21 (WCAG 2.1, relative luminance)."""
    brighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (brighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

"""A theme in the system's accent colour: its hue, as bright as can be read in that theme."""

from __future__ import annotations

import colorsys
from dataclasses import replace

from brova_desktop.ui.theme.tokens import Theme, contrast

READABLE = 4.6
"""Contrast of the accent as text; a little more than WCAG 2.1, 1.4.3 asks for, as colours are rounded."""
SOFT = 0.14
"""How much of the accent is in the ground of what is selected."""
STEPS = 100
GREY = 0.08
"""Saturation below which an accent is a grey, and would look like what is disabled."""
_WHITE, _BLACK = "#ffffff", "#0f1218"


def with_accent(theme: Theme, accent: str) -> Theme:
    """The theme in another accent (#rrggbb). A grey one and high contrast leave the theme as it is."""
    hue, light, saturation = colorsys.rgb_to_hls(*(int(accent[at:at + 2], 16) / 255 for at in (1, 3, 5)))
    if saturation < GREY or theme.line_width > 1:
        return theme
    for step in range(STEPS):
        away = step / STEPS
        shade = light + (1 - light) * away if theme.is_dark else light * (1 - away)
        made = _hex(colorsys.hls_to_rgb(hue, shade, saturation))
        soft = _mixed(theme.surface, made, SOFT)
        if all(contrast(made, ground) >= READABLE for ground in (theme.surface, theme.raised, soft)):
            on = max(_WHITE, _BLACK, key=lambda ink: contrast(ink, made))
            return replace(theme, accent=made, on_accent=on, soft=soft, focus=made)
    return theme


def _hex(parts: tuple[float, float, float]) -> str:
    return "#" + "".join(f"{round(255 * part):02x}" for part in parts)


def _mixed(ground: str, ink: str, share: float) -> str:
    pairs = ((int(ground[at:at + 2], 16), int(ink[at:at + 2], 16)) for at in (1, 3, 5))
    red, green, blue = (((1 - share) * below + share * above) / 255 for below, above in pairs)
    return _hex((red, green, blue))

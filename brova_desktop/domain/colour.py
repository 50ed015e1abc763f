"""Colours: sRGB, eight bits a channel, straight alpha."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Colour:
    """Red, green, blue, alpha, each 0-255."""

    r: int
    g: int
    b: int
    a: int = 255

    def __post_init__(self) -> None:
        if not all(0 <= part <= 255 for part in (self.r, self.g, self.b, self.a)):
            raise ValueError("a colour part is between 0 and 255")

    @classmethod
    def parse(cls, text: str) -> Colour:
        """From ``#rgb``, ``#rrggbb`` or ``#rrggbbaa``; ValueError for anything else."""
        digits = text.removeprefix("#")
        if len(digits) == 3:
            digits = "".join(2 * digit for digit in digits)
        if not text.startswith("#") or len(digits) not in (6, 8) or not set(digits) <= set("0123456789abcdefABCDEF"):
            raise ValueError(f"not a colour: {text[:40]!r}")
        return cls(*(int(digits[at : at + 2], 16) for at in range(0, len(digits), 2)))

    def __str__(self) -> str:
        alpha = "" if self.a == 255 else f"{self.a:02x}"
        return f"#{self.r:02x}{self.g:02x}{self.b:02x}{alpha}"


BLACK = Colour(0, 0, 0)
WHITE = Colour(255, 255, 255)
CLEAR = Colour(0, 0, 0, 0)

"""What is to be converted for which places, while a person chooses it. No widgets."""

from __future__ import annotations

from collections.abc import Sequence

from brova_desktop.domain.ids import AssetId
from brova_desktop.domain.media.asset import Asset
from brova_desktop.domain.presets.preset import Preset
from brova_desktop.services.converting import Fit
from brova_desktop.services.fixing import Fitness, fitness, is_checkable, places


class FixState:
    """Clips and places. What is no film that can be read is left out (`left_out` counts it)."""

    def __init__(self, assets: Sequence[Asset]) -> None:
        self.assets = tuple(asset for asset in assets if is_checkable(asset))
        self.left_out = len(assets) - len(self.assets)
        self.rows: tuple[Preset, ...] = places()
        self.places = self._usual()
        self.fit = Fit.FILL
        self.cut = False
        self._known: dict[tuple[AssetId, str], Fitness] = {}

    def _usual(self) -> set[str]:
        """The places posts go to, in the shape most of the clips have."""
        upright = sum(one.facts.display_height >= one.facts.display_width for one in self.assets if one.facts)
        return {"tiktok", "youtube-short" if upright * 2 >= len(self.assets) else "youtube"}

    @property
    def chosen(self) -> tuple[Preset, ...]:
        """The places, in the order of the table."""
        return tuple(row for row in self.rows if row.key in self.places)

    def choose(self, place: str, *, on: bool) -> None:
        (self.places.add if on else self.places.discard)(place)

    def of(self, asset: Asset, row: Preset) -> Fitness:
        """How a clip stands with a place."""
        return self._known.setdefault((asset.id, row.key), fitness(asset, row))

    def will_convert(self, found: Fitness) -> bool:
        """Whether a variant would be made: something is to be mended, and all of it can be."""
        return not found.fits and not found.hopeless and (not found.too_long or self.cut)

    def todo(self) -> tuple[tuple[Asset, str], ...]:
        """The variants to make."""
        return tuple((asset, row.key) for row in self.chosen for asset in self.assets
                     if self.will_convert(self.of(asset, row)))

    @property
    def any_too_long(self) -> bool:
        return any(self.of(asset, row).too_long for row in self.chosen for asset in self.assets)

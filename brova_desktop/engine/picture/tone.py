"""Tables the colour filters read: HDR to SDR made here, and the user's .cube files under safe names.

HDR: PQ (SMPTE ST 2084) or HLG (ITU-R BT.2100) to light, BT.2020 to BT.709 primaries (ITU-R BT.2087), Hable's curve on
the strongest channel with 100 cd/m2 as white and 1,000 cd/m2 as peak, gamma 2.4 (ITU-R BT.1886).
"""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from brova_desktop.domain.errors import Act, BadInput
from brova_desktop.domain.words import say
from brova_desktop.engine.picture.clip_graph import Fixed
from brova_desktop.engine.reading import opened, shown_name

PQ, HLG, BT2020 = 16, 18, 9
"""Numbers of ITU-T H.273."""
GRID = 33
WHITE, PEAK = 100.0, 1000.0
MOST_CUBE_BYTES = 64 * 2**20
_TO_709 = np.array([[1.6605, -0.5876, -0.0728], [-0.1246, 1.1329, -0.0083], [-0.0182, -0.1006, 1.1187]])

Light = NDArray[np.float64]


class Tables:
    """A folder of tables for one reader; gone when closed."""

    def __init__(self) -> None:
        self._folder: Path | None = None
        self._steps: dict[str, Fixed] = {}

    def close(self) -> None:
        if self._folder is not None:
            shutil.rmtree(self._folder, ignore_errors=True)
        self._folder = None
        self._steps.clear()

    def from_hdr(self, transfer: int, primaries: int) -> tuple[Fixed, ...]:
        """Steps on RGB that bring HDR to SDR; none for anything else."""
        if transfer not in (PQ, HLG):
            return ()
        name = f"hdr-{transfer}-{int(primaries == BT2020)}"
        if name not in self._steps:
            path = self._place(name)
            path.write_text(_cube(sdr_of(_grid(), transfer, is_wide=primaries == BT2020)), encoding="ascii")
            self._steps[name] = _reading(path)
        return (self._steps[name],)

    def from_file(self, source: Path) -> tuple[Fixed, ...]:
        """The step that applies a .cube file. Raises Missing, or BadInput when it is none."""
        key = str(source)
        if key not in self._steps:
            with opened(source) as handle:
                content = handle.read(MOST_CUBE_BYTES + 1)
            is_flat, is_cube = b"LUT_1D_SIZE" in content, b"LUT_3D_SIZE" in content
            if len(content) > MOST_CUBE_BYTES or not (is_flat or is_cube):
                raise BadInput(
                    say("{name} is not a .cube colour table.", name=shown_name(source)),
                    acts=(Act.CHOOSE_ANOTHER_FILE,),
                )
            path = self._place(f"user-{len(self._steps)}")
            path.write_bytes(content)
            self._steps[key] = _reading(path, "lut1d" if is_flat and not is_cube else "lut3d")
        return (self._steps[key],)

    def _place(self, name: str) -> Path:
        if self._folder is None:
            self._folder = Path(tempfile.mkdtemp(prefix="brova-tables-"))
        return self._folder / f"{name}.cube"


def _reading(path: Path, name: str = "lut3d") -> Fixed:
    how = "tetrahedral" if name == "lut3d" else "linear"
    return (name, (("file", str(path)), ("interp", how)))


def _grid() -> Light:
    """All corners, red running fastest as .cube files want it (Adobe, Cube LUT Specification 1.0)."""
    line = np.linspace(0.0, 1.0, GRID)
    blue, green, red = np.meshgrid(line, line, line, indexing="ij")
    return np.stack([red.ravel(), green.ravel(), blue.ravel()], axis=1)


def _cube(colours: Light) -> str:
    rows = "\n".join(" ".join(f"{part:.6f}" for part in row) for row in colours.tolist())
    return f"LUT_3D_SIZE {GRID}\n{rows}\n"


def sdr_of(signal: Light, transfer: int, *, is_wide: bool) -> Light:
    """Colours (n, 3) of an HDR signal, 0-1, as BT.709 signal, 0-1."""
    light = (_pq_light(signal) if transfer == PQ else _hlg_light(signal)) / WHITE
    if is_wide:
        light = np.maximum(light @ _TO_709.T, 0.0)
    strongest = np.maximum(light.max(axis=1, keepdims=True), 1e-6)
    mapped = light * (_hable(strongest) / _hable(np.array(PEAK / WHITE))) / strongest
    return np.asarray(np.clip(mapped, 0.0, 1.0) ** (1 / 2.4))


def _pq_light(signal: Light) -> Light:
    """cd/m2 (SMPTE ST 2084, equation 4.1)."""
    root = signal ** (1 / 78.84375)
    return np.asarray(
        10_000 * (np.maximum(root - 0.8359375, 0) / (18.8515625 - 18.6875 * root)) ** (1 / 0.1593017578125)
    )


def _hlg_light(signal: Light) -> Light:
    """cd/m2 on a display of 1,000 (ITU-R BT.2100-2, table 5)."""
    a, b, c = 0.17883277, 0.28466892, 0.55991073
    scene = np.where(signal <= 0.5, signal**2 / 3, (np.exp((signal - c) / a) + b) / 12)
    luma = scene @ np.array([0.2627, 0.6780, 0.0593])
    return np.asarray(PEAK * scene * np.maximum(luma, 1e-9)[:, None] ** 0.2)


def _hable(x: Light) -> Light:
    """John Hable's filmic curve (GDC 2010), as FFmpeg's `tonemap` has it."""
    return np.asarray((x * (0.15 * x + 0.05) + 0.004) / (x * (0.15 * x + 0.5) + 0.06) - 0.02 / 0.3)

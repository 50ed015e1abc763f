"""Pieces of files and variants for platforms, each a finished file of its own."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

from brova_desktop.domain.errors import Act, BadInput, BrovaError, Cancelled
from brova_desktop.domain.file_names import MOST_BYTES, safe_name
from brova_desktop.domain.presets.preset import Preset
from brova_desktop.domain.presets.table import preset
from brova_desktop.domain.ticks import ZERO, Ticks, from_seconds
from brova_desktop.domain.timecode import At
from brova_desktop.domain.words import say
from brova_desktop.engine.binaries import Toolbox
from brova_desktop.engine.probe import probe
from brova_desktop.engine.reshape import Fit
from brova_desktop.engine.transcode import Converted, Wish, transcode
from brova_desktop.engine.trim import Trimmed, Way, trim
from brova_desktop.ports.report import Report
from brova_desktop.services.together import Together

__all__ = ["Converted", "Converting", "Fit", "Trimmed", "Variants", "Way", "Wish"]


@dataclass(frozen=True, slots=True)
class Variants:
    """What became of one clip: the files by preset key, and what failed."""

    made: dict[str, Converted]
    failed: dict[str, BrovaError]


@dataclass(frozen=True)
class Converting:
    """Trims and transcodes. Blocks; call it from a worker thread. `toolbox` is asked for when first needed."""

    toolbox: Callable[[], Toolbox]

    def trim(
        self,
        clip: Path,
        start: At | None,
        end: At | None,
        target: Path,
        report: Report,
        *,
        exact: bool = False,
    ) -> Trimmed:
        """Write a piece of a file; None is its start or its end. Raises what `engine.trim.trim` raises."""
        _not_itself(clip, target)
        facts = probe(clip).facts
        rate = facts.frame_rate
        first = _moment(start, rate) if start is not None else ZERO
        last = _moment(end, rate) if end is not None else facts.duration
        return trim(self.toolbox(), clip, first, last, target, report, exact=exact)

    def transcode(
        self, clip: Path, places: Sequence[str], output: Path | None, wish: Wish, report: Report
    ) -> Variants:
        """Make a variant for each place (preset keys or short names); one that fails does not stop the others.

        `output` is the file for a single place, or a folder; None is the clip's own folder. Raises BadInput for a
        name that is no preset, Cancelled when somebody cancelled.
        """
        rows = list({row.key: row for row in map(preset, places)}.values())
        targets = {row.key: _target(clip, row, output, len(rows)) for row in rows}
        for target in targets.values():
            _not_itself(clip, target)
        shares = Together(report, [1.0] * len(rows))
        made: dict[str, Converted] = {}
        failed: dict[str, BrovaError] = {}
        for index, row in enumerate(rows):
            try:
                made[row.key] = transcode(
                    self.toolbox(), clip, targets[row.key], row, report=shares.part(index), wish=wish
                )
            except Cancelled:
                raise
            except BrovaError as error:
                failed[row.key] = error
        return Variants(made, failed)


def _moment(at: At, rate: Fraction | None) -> Ticks:
    """A time of a file; frames count at the file's own rate."""
    if at.ticks is not None:
        return at.ticks
    if rate is None:
        raise BadInput(say("This file has no frames to count; say the time in seconds."))
    return from_seconds(Fraction(at.frames or 0) / rate)


def _target(clip: Path, row: Preset, output: Path | None, count: int) -> Path:
    """Where a variant goes: the file that was named, else ``clip-preset.mp4`` in the folder."""
    is_long = len(clip.stem.encode("utf-8", "replace")) > MOST_BYTES
    stem = safe_name(clip.stem, otherwise="clip") if is_long else clip.stem
    name = f"{stem}-{row.key}.{row.extension}"
    if output is None:
        return clip.parent / name
    if output.is_dir() or count > 1 or not output.suffix:
        return output / name
    return output


def _not_itself(clip: Path, target: Path) -> None:
    if target.exists() and clip.exists() and target.samefile(clip):
        raise BadInput(say("The result would replace {name} itself.", name=clip.name),
                       next_step=say("Choose another name for the result."), acts=(Act.EDIT,))  # fmt: skip

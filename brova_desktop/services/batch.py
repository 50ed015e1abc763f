"""Template x rows: one reel for every row of a spreadsheet, checked before anything is rendered.

A row that cannot be made never stops the others. What is done is written down after every row, so a batch that was
interrupted goes on where it was, and a row that did not change is not made again.
"""

from __future__ import annotations

import hashlib
import json
import logging
import re
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path

from brova_desktop.domain.errors import BadInput, BrovaError, Cancelled
from brova_desktop.domain.file_names import safe_name
from brova_desktop.domain.ids import AssetId
from brova_desktop.domain.presets.table import preset as preset_named
from brova_desktop.domain.reels.checks import problems
from brova_desktop.domain.reels.document import Placeholder, PlaceholderKind, Reel
from brova_desktop.domain.reels.format import to_json
from brova_desktop.domain.reels.placeholders import fill, names_in
from brova_desktop.domain.reels.records import Cue, Media, TextItem
from brova_desktop.domain.words import Words, say
from brova_desktop.engine.progress import Part
from brova_desktop.files import atomic_write
from brova_desktop.ports.report import Report, SilentReport
from brova_desktop.services import fitness
from brova_desktop.services.reel_files import ReelFiles
from brova_desktop.services.rendering import Choice, Rendering
from brova_desktop.services.sources import Located
from brova_desktop.services.spreadsheet import Sheet

log = logging.getLogger(__name__)

REPORT = "report.json"
PATTERN = "{row}"
_FIELD = re.compile(r"\{([^{}]{1,60})\}")
_MEDIA = (PlaceholderKind.IMAGE, PlaceholderKind.CLIP, PlaceholderKind.SOUND)


@dataclass(frozen=True, slots=True)
class Plan:
    """A row before it is rendered: its reel, or why it has none. `key` changes with anything that shapes the result."""

    row: int
    target: Path
    located: Located | None = None
    problems: tuple[Words, ...] = ()
    notes: tuple[Words, ...] = ()
    key: str = ""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a row: "done", "kept" (it was there already), or "failed" with a sentence."""

    row: int
    output: str
    state: str
    sentence: str = ""
    key: str = ""


@dataclass(slots=True)
class Batch:
    """Plans and makes the rows of one template."""

    rendering: Rendering
    files: ReelFiles
    _read: dict[Path, Media] = field(default_factory=dict)

    def plan(
        self, template: Located, sheet: Sheet, rows_folder: Path, folder: Path, choice: Choice,
        pattern: str = PATTERN, report: Report | None = None,
    ) -> list[Plan]:  # fmt: skip
        """Every row with its reel and target; paths in cells count from `rows_folder`.

        In a reel that names no placeholders, texts have those that are columns: ``{{price}}`` where there is a price.

        Raises BadInput for a template without placeholders or a pattern that names no column.
        """
        template = replace(template, reel=_with_columns(template.reel, sheet.columns))
        if not template.reel.placeholders:
            raise BadInput(
                say("The reel has no placeholders, so every row would be the same."),
                next_step=say(
                    "Write the name of a column into a text, such as {name}.",
                    name=f"{{{{{next(iter(sheet.columns), 'name')}}}}}",
                ),
            )
        unknown = [name for name in _FIELD.findall(pattern) if name not in (*sheet.columns, "row")]
        if unknown:
            raise BadInput(
                say("There is no column called {name} for the file names.", name=unknown[0]),
                next_step=say("Columns are: {columns}.", columns=", ".join(sheet.columns)),
            )
        listener = report or SilentReport()
        plans: list[Plan] = []
        taken: set[str] = set()
        ending = preset_named(choice.preset).extension
        for done, (number, cells) in enumerate(sheet.rows):
            listener.raise_if_cancelled()
            listener.progress(done, len(sheet.rows), unit="rows")
            name = _unique(_FIELD.sub(lambda found, c=cells, n=number: _cell(found[1], c, n), pattern), taken)  # type: ignore[misc]
            target = folder / f"{name}.{ending}"
            plans.append(self._row(template, number, cells, rows_folder, target, choice, listener))
        return plans

    def run(
        self, plans: Sequence[Plan], folder: Path, choice: Choice, report: Report | None = None
    ) -> list[Outcome]:
        """Render every row that can be; the report file in `folder` tells what became of each.

        Raises Cancelled after writing down what was done; everything else is an outcome.
        """
        listener = report or SilentReport()
        known = _known(folder)
        outcomes: list[Outcome] = []
        for done, plan in enumerate(plans):
            part = Part(listener, done / len(plans), (done + 1) / len(plans))
            listener.note(say("Row {row}: {name}", row=plan.row, name=plan.target.name))
            outcomes.append(self._make(plan, choice, known.get(plan.target.name), part))
            _write(folder, outcomes, rest=plans[done + 1 :], known=known)
        return outcomes

    def _row(
        self, template: Located, number: int, cells: Mapping[str, str], rows_folder: Path, target: Path,
        choice: Choice, report: Report,
    ) -> Plan:  # fmt: skip
        values, media, paths, wrong = dict(cells), {}, dict(template.paths), []
        for placeholder in template.reel.placeholders:
            cell = cells.get(placeholder.name, "")
            if placeholder.kind not in _MEDIA or not cell:
                continue
            try:
                found = self._media(rows_folder / cell, report)
            except BrovaError as error:
                wrong.append(error.happened)
                continue
            media[found.id], paths[found.id], values[placeholder.name] = found, Path(found.path), found.id
        filled = fill(template.reel, values, media)
        asked = {placeholder.name for placeholder in template.reel.placeholders}
        wrong += [misfit.words for misfit in filled.misfits if misfit.is_fatal]
        notes = [misfit.words for misfit in filled.misfits if not misfit.is_fatal and misfit.name in asked]
        if not wrong:
            wrong = [problem.words for problem in problems(filled.reel) if problem.stops_render]
        if not wrong and choice.within_limits:
            wrong = list(fitness.refusals(filled.reel, preset_named(choice.preset)))
        if wrong:
            return Plan(number, target, None, tuple(wrong), tuple(notes))
        located = Located(filled.reel, paths, template.missing)
        return Plan(number, target, located, (), tuple(notes), _key(filled.reel, choice))

    def _media(self, path: Path, report: Report) -> Media:
        known = self._read.get(path)
        if known is None:
            known = self._read[path] = self.files.media(path, report)
        return known

    def _make(self, plan: Plan, choice: Choice, before: Outcome | None, report: Report) -> Outcome:
        name = plan.target.name
        if plan.located is None:
            return Outcome(plan.row, name, "failed", " ".join(map(str, plan.problems)))
        if before is not None and before.key == plan.key and plan.target.is_file():
            return Outcome(plan.row, name, "kept", key=plan.key)
        try:
            self.rendering.render(plan.located, plan.target, choice, report)
        except Cancelled:
            raise
        except BrovaError as error:
            log.info("row %d failed: %s", plan.row, error.detail or error)
            return Outcome(plan.row, name, "failed", error.sentence())
        return Outcome(plan.row, name, "done", key=plan.key)


def _with_columns(reel: Reel, columns: Sequence[str]) -> Reel:
    if reel.placeholders:
        return reel
    texts = [record.text for record in reel.records.values() if isinstance(record, TextItem | Cue)]
    names = dict.fromkeys(name for text in texts for name in names_in(text) if name in columns)
    return replace(reel, placeholders=tuple(Placeholder(name, PlaceholderKind.TEXT) for name in names))


def _cell(name: str, cells: Mapping[str, str], number: int) -> str:
    return f"{number:04}" if name == "row" else cells.get(name, "")


def _unique(text: str, taken: set[str]) -> str:
    """A file name nobody has; systems that ignore case are thought of."""
    name = wanted = safe_name(text)
    count = 1
    while name.casefold() in taken:
        count += 1
        name = f"{wanted} ({count})"
    taken.add(name.casefold())
    return name


def _key(reel: Reel, choice: Choice) -> str:
    """A hash of the filled reel and how it is rendered; ids and places of files do not matter, contents do."""
    media = {
        id: replace(one, id=AssetId(""), name="", path="") if one.sha256 else one
        for id, one in reel.media.items()
    }
    names = {id: one.sha256 for id, one in reel.media.items()}
    spelled = to_json(replace(reel, media=media), indent=None)
    for id, digest in names.items():
        spelled = spelled.replace(f'"{id}"', f'"{digest or id}"')
    return hashlib.sha256(
        f"{choice.preset}|{choice.quality}|{spelled}".encode("utf-8", "surrogatepass")
    ).hexdigest()


def _known(folder: Path) -> dict[str, Outcome]:
    """What an earlier run wrote down, by file name; a damaged report is as good as none."""
    try:
        rows = json.loads((folder / REPORT).read_text(encoding="utf-8"))["rows"]
        return {row["output"]: Outcome(**row) for row in rows}
    except (OSError, ValueError, KeyError, TypeError):
        return {}


def _write(
    folder: Path, outcomes: Sequence[Outcome], *, rest: Sequence[Plan], known: Mapping[str, Outcome]
) -> None:
    """Write the report; rows still to come keep what is known of them."""
    rows = [*outcomes, *(known[plan.target.name] for plan in rest if plan.target.name in known)]
    document = {"rows": [asdict(row) for row in rows]}
    atomic_write(folder / REPORT, json.dumps(document, ensure_ascii=False, indent=2).encode("utf-8"))

"""What the program and the process that looks into files say to each other: JSON, one message a line.

JSON and not pickle: that process handles strangers' files, and nothing it says may be more than plain values.
"""

from __future__ import annotations

import json
from typing import Any

from brova_desktop.domain.errors import Act, BadInput, BrovaBug, BrovaError, Missing, NoRoom
from brova_desktop.domain.media.facts import MediaFacts
from brova_desktop.domain.words import Words, say
from brova_desktop.engine.verdicts import BrokenMedia, Probe

_ERRORS: dict[str, type[BrovaError]] = {kind.__name__: kind for kind in (BrokenMedia, BadInput, Missing, NoRoom)}


def line(message: dict[str, Any]) -> bytes:
    """A message as bytes; undecodable file names survive as escapes."""
    return json.dumps(message, ensure_ascii=True, default=str).encode("ascii") + b"\n"


def words_record(words: Words) -> dict[str, Any]:
    return {"source": words.source, "values": dict(words.values)}


def words_from(record: dict[str, Any]) -> Words:
    return say(str(record["source"]), **{str(name): value for name, value in record["values"].items()})


def error_record(error: BrovaError) -> dict[str, Any]:
    """An error the other side may raise again; unknown kinds become bugs there."""
    return {"kind": type(error).__name__, "happened": words_record(error.happened), "kept": words_record(error.kept),
            "next_step": None if error.next_step is None else words_record(error.next_step),
            "acts": [act.value for act in error.acts], "detail": error.detail}


def error_from(record: dict[str, Any]) -> BrovaError:
    kind = _ERRORS.get(str(record["kind"]), BrovaBug)
    step = record["next_step"]
    return kind(words_from(record["happened"]), kept=words_from(record["kept"]),
                next_step=None if step is None else words_from(step),
                acts=tuple(Act(act) for act in record["acts"]), detail=str(record["detail"]))


def probe_record(probe: Probe) -> dict[str, Any]:
    return {"facts": probe.facts.record(), "warnings": [words_record(words) for words in probe.warnings]}


def probe_from(record: dict[str, Any]) -> Probe:
    return Probe(MediaFacts.from_record(record["facts"]), tuple(words_from(words) for words in record["warnings"]))

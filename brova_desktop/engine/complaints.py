"""What FFmpeg's last words mean for the person at the screen."""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import Enum
from pathlib import Path

from brova_desktop.domain.errors import Act, BadInput, BrovaBug, BrovaError, Missing, NoRoom, WillPass
from brova_desktop.domain.words import say

DETAIL_TAIL = 1_800

_FULL = re.compile(r"No space left on device|Disk quota exceeded|File too large", re.IGNORECASE)
_LOCKED = re.compile(r"Permission denied|Read-only file system|Operation not permitted", re.IGNORECASE)
_GONE = re.compile(r"No such file or directory", re.IGNORECASE)
_OUTPUT = re.compile(
    r"error (opening|writing|submitting)[^\n]*(output|trailer|muxer)|out#\d+|av_interleaved_write",
    re.IGNORECASE,
)
_BROKEN = re.compile(
    r"Invalid data found|moov atom not found|Invalid argument while decoding|could not find codec parameters|"
    r"End of file|Error while decoding|does not contain any stream|matches no streams|Format not on whitelist|"
    r"Protocol '[^']*' not on whitelist|Output file does not contain any stream|Unknown (input )?format|"
    r"Decoder \(.*\) not found|Error opening input|Input/output error|Header missing|"
    r"Cannot determine format|Conversion failed",
    re.IGNORECASE,
)
_MEMORY = re.compile(r"Cannot allocate memory|Out of memory", re.IGNORECASE)
_WHICH = re.compile(r"\b(?:in|ist|aist|vist|ain|vin)#(\d+)")


class Ending(Enum):
    """How a run ended."""

    DONE = "done"
    STALLED = "stalled"
    TOO_LONG = "too long"


def complaint(
    said: str, ending: Ending, code: int, inputs: Sequence[Path], writes: Path | None
) -> BrovaError:
    """The failure of a run as an error that names the file it is about. `code` is the process's exit code."""
    detail = said[-DETAIL_TAIL:].strip() or f"FFmpeg ended with code {code}"
    name = blamed(said, inputs)
    if ending is not Ending.DONE:
        return WillPass(say("Working on {name} stood still and was stopped.", name=name), detail=detail)
    if _FULL.search(said):
        target = writes.name if writes is not None else name
        return NoRoom(
            say("The disk is full: {name} could not be written.", name=target),
            next_step=say("Free some space and try again."),
            acts=(Act.FREE_SPACE, Act.RETRY),
            detail=detail,
        )
    if writes is not None and _OUTPUT.search(said) and (_LOCKED.search(said) or _GONE.search(said)):
        return NoRoom(
            say("{name} could not be written in {folder}.", name=writes.name, folder=str(writes.parent)),
            next_step=say("Check that the folder exists and may be written, or choose another one."),
            acts=(Act.OPEN_FOLDER, Act.RETRY),
            detail=detail,
        )
    if _GONE.search(said):
        return Missing(say("{name} is not there any more.", name=name), acts=(Act.RELINK,), detail=detail)
    if _LOCKED.search(said):
        return BadInput(
            say("{name} may not be read.", name=name),
            detail=detail,
            next_step=say("Check who may read the file, or choose another one."),
        )
    if _MEMORY.search(said) or code in (-9, 137):
        return WillPass(
            say("There was not enough memory for {name}.", name=name),
            detail=detail,
            next_step=say("Close other programs and try again."),
        )
    if _BROKEN.search(said):
        return BadInput(
            say("{name} is damaged or of a kind that cannot be read.", name=name),
            detail=detail,
            next_step=say("Choose another file, or export this one again."),
            acts=(Act.CHOOSE_ANOTHER_FILE, Act.SHOW_DETAILS),
        )
    return BrovaBug(say("Working on {name} failed.", name=name), acts=(Act.RETRY, Act.REPORT), detail=detail)


def blamed(said: str, inputs: Sequence[Path]) -> str:
    """The name of the input FFmpeg complained about last; the first input when it did not say which."""
    for path in inputs:
        if f"Error opening input file file:{path}" in said:
            return path.name
    numbers = [int(match) for match in _WHICH.findall(said)]
    for number in reversed(numbers):
        if number < len(inputs):
            return inputs[number].name
    return inputs[0].name if inputs else "FFmpeg"

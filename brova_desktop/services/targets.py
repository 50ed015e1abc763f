"""Whether a result may be written where somebody wants it: asked before the work, not after it."""

from __future__ import annotations

import os
from collections.abc import Collection, Iterable
from pathlib import Path

from brova_desktop.domain.errors import Act, BadInput, NoRoom
from brova_desktop.domain.words import Words, say


def check_target(target: Path, endings: Collection[str], sources: Iterable[Path] = ()) -> None:
    """Raises BadInput for a folder, an ending that is none of `endings` (with their dots; empty: any) or a file that
    the result is made from, NoRoom for a folder that cannot be made or written. Touches nothing.
    """
    if target.is_dir() or not target.name:
        raise _unusable(say("{name} is a folder.", name=str(target)), say("Name the file to write."))
    if endings and target.suffix.lower() not in endings:
        wanted = ", ".join(endings)
        raise _unusable(
            say("This result ends in {wanted}; {name} does not.", wanted=wanted, name=target.name),
            say("Change the name or choose another preset."),
        )
    for source in sources:
        if _is_same(target, source):
            raise _unusable(
                say("The result would replace {name}, which it is made from.", name=source.name),
                say("Choose another name for the result."),
            )
    check_folder(target.absolute().parent)


def check_folder(folder: Path) -> None:
    """Whether files can be written in a folder that is there or can be made. Raises NoRoom."""
    there = next(place for place in (folder, *folder.parents) if place.exists())
    if there.is_dir() and os.access(there, os.W_OK | os.X_OK):
        return
    raise NoRoom(
        say("Nothing can be written in {folder}.", folder=str(folder)),
        next_step=say("Check that the folder exists and may be written, or choose another one."),
        acts=(Act.CHOOSE_ANOTHER_FILE,),
        detail=str(there),
    )


def _is_same(target: Path, source: Path) -> bool:
    try:
        return target.samefile(source)
    except (OSError, ValueError):  # one of them is not there
        return False


def _unusable(happened: Words, next_step: Words) -> BadInput:
    return BadInput(happened, next_step=next_step, acts=(Act.CHOOSE_ANOTHER_FILE,))

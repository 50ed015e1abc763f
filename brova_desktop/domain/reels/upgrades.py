"""Old reels become new ones: one function per step, from the JSON of one version to the next.

`CURRENT` is what this version writes. To change the document's shape, raise it, add the step from the version
before to `STEPS`, and put a file of the old version beside the goldens of the tests.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

from brova_desktop.domain.errors import Act, BadInput
from brova_desktop.domain.words import say

Tree: TypeAlias = dict[str, Any]
Step: TypeAlias = Callable[[Tree], Tree]

CURRENT = 1
STEPS: Mapping[int, Step] = {}
"""Each step by the version it starts from. The first version that was ever shipped is 1."""


def version_name(version: int = CURRENT) -> str:
    return f"reel.{version}"


def upgraded(tree: Tree, *, steps: Mapping[int, Step] = STEPS, current: int = CURRENT) -> Tree:
    """The same reel in the present shape, still JSON.

    Raises BadInput when this is no reel, or one of a newer version (which stays untouched).
    """
    version = _version(tree)
    if version > current:
        raise BadInput(
            say("This reel was made with a newer version of Brova Desktop."),
            next_step=say("Update the program to open it."),
            acts=(Act.UPDATE_APP, Act.CHOOSE_ANOTHER_FILE),
            detail=f"schema reel.{version}, known up to reel.{current}",
        )
    while version < current:
        if version not in steps:
            raise BadInput(
                say("This reel is of a version that was never published."), detail=f"reel.{version}"
            )
        tree = steps[version](tree)
        version += 1
    return {**tree, "schema": version_name(current)}


def _version(tree: Tree) -> int:
    schema = tree.get("schema")
    found = re.fullmatch(r"reel\.([0-9]{1,6})", schema) if isinstance(schema, str) else None
    if found is None:
        raise BadInput(
            say("This file is not a reel."),
            next_step=say('A reel file begins with "schema": "reel.1".'),
            acts=(Act.CHOOSE_ANOTHER_FILE,),
            detail=f"schema: {str(schema)[:80]!r}",
        )
    return int(found[1])

"""A post from what was said on the command line."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from brova_desktop.cli.posting import account_named
from brova_desktop.domain.errors import BadInput
from brova_desktop.domain.ids import AssetId
from brova_desktop.domain.posts.post import PostMedia, Wording
from brova_desktop.domain.posts.sheet import choices_said, misspelt
from brova_desktop.domain.words import Words, say

if TYPE_CHECKING:
    from brova_desktop.domain.instants import WallTime
    from brova_desktop.services.line import Line
    from brova_desktop.services.publishing.views import PostView


def made_post(line: Line, wording: Wording, media: list[str], to: list[str], name: str,
          choices: dict[str, dict[str, str | bool]], hand_over: bool,
          when: WallTime | None) -> tuple[PostView, list[Words]]:
    """The post, planned as far as nothing blocks it, and what does."""
    facts = {key: one.facts for key, one in line.platforms.items()}
    wrong = misspelt(choices, facts)
    if wrong is not None:
        raise BadInput(wrong, kept=say("No post was made."))
    looked = media_named(line, media)
    accounts = [account_named(line, one).id for one in to]
    view = line.posts.new(wording, looked, accounts, name=name)
    targets = tuple(replace(one, options={**facts[one.platform].first_choices, **choices.get(one.platform, {})},
                            hand_over=hand_over)
                    for one in view.targets)  # fmt: skip
    view = line.posts.save(replace(view, targets=targets))
    problems = line.posts.problems(view)
    blocking = [one.words for found in problems.values() for one in found if one.blocks]
    free = [one.id for one in view.targets if not any(each.blocks for each in problems[one.id])]
    if when is not None and free:
        line.posts.schedule(free, when)
    return line.posts.get(view.post.id), blocking


def media_named(line: Line, media: list[str]) -> list[PostMedia]:
    """Files, or assets by their ids. Raises BadInput, Missing."""
    return [line.posts.medium(Path(one) if Path(one).exists() else _asset_of(one)) for one in media]


def _asset_of(word: str) -> AssetId:
    if "/" in word or "." in word:
        raise BadInput(say("{name} is not there.", name=word))
    return AssetId(word)


def choices_of(options: tuple[str, ...] | list[str]) -> dict[str, dict[str, str | bool]]:
    """Options as they are said. Raises typer's error for wrong usage."""
    try:
        return choices_said(options)
    except BadInput as error:
        raise typer.BadParameter(str(error.happened)) from error

"""A platform's rows and its own check say the same, at the very edge of every limit."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from brova_desktop.connectors.platforms.youtube.facts import CALLS
from brova_desktop.domain.posts.facts import Count, MediaLimit, TextLimit
from brova_desktop.domain.posts.post import PostMedia
from brova_desktop.domain.posts.problems import Problem
from brova_desktop.domain.posts.target import TargetDraft
from brova_desktop.domain.words import Words
from brova_desktop.ports.platform import Platform
from tests.contracts.stages import SandboxStage


@pytest.fixture
def adapter(simulated: SandboxStage) -> Platform:
    return simulated.run(as_it_is)


async def as_it_is(platform: Platform) -> Platform:
    return platform


def blocked(adapter: Platform, draft: TargetDraft) -> list[Problem]:
    return [one for one in adapter.check(draft, None) if one.blocks]


def texts(limit: TextLimit, length: int) -> str:
    """A text of so many units: cups of two bytes in UTF-8 when bytes are counted, faces of two units in UTF-16."""
    letters = {Count.BYTES: ("é", 2), Count.UTF16: ("\N{GRINNING FACE}", 2), Count.CHARACTERS: ("é", 1)}
    letter, units = letters[limit.count]
    return letter * (length // units) + "x" * (length % units)


def with_text(draft: TargetDraft, field: str, text: str) -> TargetDraft:
    value = (text,) if field == "tags" else text
    return replace(draft, wording=replace(draft.wording, **{field: value}))


def test_the_usual_post_has_no_problem(simulated: SandboxStage, adapter: Platform) -> None:
    assert blocked(adapter, simulated.draft()) == []


def test_every_text_is_taken_up_to_its_limit_and_not_beyond(simulated: SandboxStage, adapter: Platform) -> None:
    for limit in adapter.facts.texts:
        full = with_text(simulated.draft(), limit.field, texts(limit, limit.most))
        over = with_text(simulated.draft(), limit.field, texts(limit, limit.most + 1))
        assert blocked(adapter, full) == [], limit.field
        if not simulated.takes_texts:
            assert blocked(adapter, over) == [], "what is not sent cannot be too long"
            continue
        assert [one.field for one in blocked(adapter, over)] == [limit.field]
        for sign in limit.forbidden:
            assert [one.field for one in blocked(adapter, with_text(simulated.draft(), limit.field, f"a{sign}b"))] == [
                limit.field]


def edges(limit: MediaLimit, usual: PostMedia) -> Iterator[tuple[PostMedia, PostMedia]]:
    """What just fits, and what just does not."""
    for container in limit.containers:
        yield replace(usual, container=container), replace(usual, container="swf")
    for codec in limit.video_codecs:
        yield replace(usual, video_codec=codec), replace(usual, video_codec="cinepak")
    if limit.bytes is not None:
        yield replace(usual, size=limit.bytes), replace(usual, size=limit.bytes + 1)
    if limit.longest is not None:
        yield replace(usual, seconds=limit.longest), replace(usual, seconds=limit.longest + 1)
    if limit.shortest:
        yield replace(usual, seconds=limit.shortest), replace(usual, seconds=limit.shortest / 2)
    if limit.narrowest > 1:
        yield replace(usual, width=limit.narrowest), replace(usual, width=limit.narrowest - 1)
    if limit.widest is not None:
        yield replace(usual, height=limit.widest), replace(usual, height=limit.widest + 1)
    if limit.slowest:
        yield replace(usual, fps=limit.slowest), replace(usual, fps=limit.slowest - 1)
    if limit.fastest is not None:
        yield replace(usual, fps=limit.fastest), replace(usual, fps=limit.fastest + 1)


def test_every_medium_is_taken_up_to_its_limit_and_not_beyond(simulated: SandboxStage, adapter: Platform) -> None:
    usual = simulated.draft()
    for limit in adapter.facts.media:
        for fits, too_much in edges(limit, usual.media[0]):
            assert blocked(adapter, replace(usual, media=(fits,))) == [], fits
            told = [one for one in adapter.check(replace(usual, media=(too_much,)), None) if one.field == "media"]
            assert told and told[0].acts, too_much
            formats = (too_much.container, too_much.video_codec) != (fits.container, fits.video_codec)
            assert told[0].blocks or formats, "only of formats a platform may take more than it advises"
        many = (usual.media[0],) * (limit.most + 1)
        assert blocked(adapter, replace(usual, media=many))
    assert blocked(adapter, replace(usual, media=(), files=()))


def test_every_option_takes_its_own_values_only(simulated: SandboxStage, adapter: Platform) -> None:
    for option in adapter.facts.options:
        values = [choice.value for choice in option.choices]
        assert option.default in (values if values else (True, False)) or (values and option.default is None)
        assert len(set(values)) == len(values)
        wrong = blocked(adapter, simulated.draft(**{option.key: "no-such-value"}))
        assert f"option:{option.key}" in [one.field for one in wrong]
        json.dumps([dict(one.words.values) for one in wrong])  # what is told is kept in the library
    unknown = blocked(adapter, simulated.draft(**{"no-such-option": "x"}))
    assert [one.field for one in unknown] == ["option:no-such-option"]


def test_the_rows_are_whole(simulated: SandboxStage, adapter: Platform) -> None:
    facts = adapter.facts
    assert re.fullmatch(r"#[0-9a-f]{6}", facts.colour) and facts.name and facts.key == simulated.name
    assert facts.text(facts.caption_field) is not None
    assert any(scope.needed for scope in facts.scopes) and len(facts.guide) >= 3
    assert all(quota.most > 0 and quota.per in ("account", "app") for quota in facts.quotas)
    for quota in facts.quotas:
        called = set(quota.cost) or {quota.call}
        told = {call for calls in facts.phases.values() for call in calls} | set(CALLS)
        assert called <= {"upload", "publish", "poll", "find", "metrics"} | told, "phases, and calls that are told of"
    for step in facts.guide:
        assert not step.link or step.link.startswith("https://")


def test_every_sentence_of_the_rows_is_one_for_people(simulated: SandboxStage, adapter: Platform) -> None:
    facts = adapter.facts
    titles = [option.title for option in facts.options] + [one.title for o in facts.options for one in o.choices]
    titles += [scope.title for scope in facts.scopes] + [one.title for one in facts.quotas if one.title]
    whole = [step.words for step in facts.guide] + [*facts.notes] + [one.help for one in facts.options if one.help]
    assert all(re.match(r"[A-Z].*[^.!\s]$", str(words)) for words in titles)
    assert [str(words) for words in whole if not re.match(r"[A-Z].*\.$", str(words))] == []
    assert all(isinstance(words, Words) and "!" not in str(words) for words in [*titles, *whole])


def test_the_redirect_stays_on_this_machine(simulated: SandboxStage, adapter: Platform, tmp_path: Path) -> None:
    rule = adapter.sign_in.redirect
    assert rule.host in ("127.0.0.1", "localhost") and rule.path.startswith("/") and rule.port >= 0

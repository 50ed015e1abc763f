"""One-click fixes of the check list: those that the composer makes itself."""

from __future__ import annotations

from brova_desktop.domain.errors import Act
from brova_desktop.domain.words import Words, say
from brova_desktop.ui.bridge.acts import ACT_TITLES
from brova_desktop.ui.calendar.composer import draft as edits
from brova_desktop.ui.calendar.composer.presenter import Composer
from brova_desktop.ui.calendar.composer.sight import Check
from brova_desktop.ui.calendar.composer.texts import fewer_hashtags, hashtags_elsewhere, shortened


def fixes(composer: Composer, check: Check) -> tuple[tuple[Act, Words], ...]:
    """Acts of a problem with their titles; a text that can be cut by one press gets that first."""
    acts = list(check.problem.acts)
    cut = _cut(composer, check)
    if cut is not None and Act.SHORTEN not in acts:
        acts.insert(0, Act.SHORTEN)
    return tuple((act, _title(composer, check, act, cut)) for act in acts[:2])


def mend(composer: Composer, check: Check, act: Act) -> bool:
    """Do it here; False when it is somebody else's (another file, a sign-in, another studio)."""
    option = _option(composer, check.platform, act)
    if option is not None:
        composer.option(check.target, *option)
        return True
    cut = _cut(composer, check)
    if act is Act.SHORTEN and cut is not None:
        field = check.problem.field
        focus = check.target if is_alone(composer, check, field) else None
        composer.edit("shorten", lambda draft: edits.said(draft, field, cut, focus))
        return True
    if act is Act.RESCHEDULE and check.problem.code == "no-hand-over":
        composer.hand_over(check.target, False)
        return True
    return False


def is_alone(composer: Composer, check: Check, field: str) -> bool:
    """Whether only this account's words or files are to be changed: it has its own, or another one takes those of all.
    """
    if field in composer.draft.records[check.target].override:
        return True
    short = {one.target for one in composer.checks if one.problem.code == check.problem.code}
    return any(id not in short and field not in composer.draft.records[id].override for id in composer.open_targets)


def _title(composer: Composer, check: Check, act: Act, cut: str | None) -> Words:
    facts = composer.facts.get(check.platform)
    limit = facts.text(check.problem.field) if facts is not None else None
    if act is Act.SHORTEN and limit is not None and limit.hashtags is not None and "hashtag" in check.problem.code:
        return say("Keep the best {count}", count=limit.hashtags)
    for option in facts.options if facts is not None else ():
        for choice in option.choices:
            if choice.act is act:
                return choice.title
    return ACT_TITLES[act]


def _cut(composer: Composer, check: Check) -> str | None:
    """The text as it would fit; None when it fits or has no limit."""
    facts, part = composer.facts.get(check.platform), composer.draft.records.get(check.target)
    limit = facts.text(check.problem.field) if facts is not None else None
    is_about_hashtags = "hashtag" in check.problem.code
    if limit is None or part is None or limit.field == "tags" or not (check.problem.blocks or is_about_hashtags):
        return None
    wording = composer.draft.wording.with_override(part.override)
    text = str(getattr(wording, limit.field))
    cut = shortened(text, limit.most, limit.count)
    if limit.hashtags is not None:
        cut = fewer_hashtags(cut, max(0, limit.hashtags - hashtags_elsewhere(wording, limit)))
    return cut if cut != text else None


def _option(composer: Composer, platform: str, act: Act) -> tuple[str, str] | None:
    facts = composer.facts.get(platform)
    for option in facts.options if facts is not None else ():
        for choice in option.choices:
            if choice.act is act:
                return option.key, choice.value
    return None

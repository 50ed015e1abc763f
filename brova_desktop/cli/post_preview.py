"""A post as each platform will show it, in words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from brova_desktop.cli.post_views import entry_document, problem_document, when_of
from brova_desktop.domain.posts.problems import Problem
from brova_desktop.ports.platform import Platform
from brova_desktop.services.publishing.views import Entry


def preview_document(entry: Entry, platforms: Mapping[str, Platform], problems: Sequence[Problem]) -> dict[str, Any]:
    """The texts with their lengths and limits in the platform's own measure, the choices, the media, the problems."""
    wording = entry.target.wording(entry.post.wording)
    platform = platforms.get(entry.target.platform)
    texts = []
    for limit in platform.facts.texts if platform is not None else ():
        text = getattr(wording, limit.field)
        said = text if isinstance(text, str) else " ".join(text)
        texts.append({"field": limit.field, "text": said, "length": limit.count.of(said), "most": limit.most})
    media = entry.target.files(entry.post.media)
    return {
        **entry_document(entry), "texts": texts, "tags": list(wording.tags), "options": dict(entry.target.options),
        "media": [{"file": one.path, "width": one.width, "height": one.height, "seconds": one.seconds,
                   "bytes": one.size} for one in media],
        "problems": [problem_document(one) for one in problems], "planned": when_of(entry.target),
    }  # fmt: skip


def preview_lines(shown: Mapping[str, Any]) -> Iterator[str]:
    yield f"{shown['platform']} {shown['account']}  {shown['state']}  {shown['planned']}".rstrip()
    for one in shown["media"]:
        yield f"  {one['file']}  {one['width']}x{one['height']}  {one['seconds']:.1f} s  {one['bytes']} bytes"
    for one in shown["texts"]:
        if one["text"]:
            yield f"  {one['field']} ({one['length']}/{one['most']}): {one['text']}"
    for key, value in shown["options"].items():
        yield f"  {key}: {value}"
    for one in shown["problems"]:
        yield f"  {'!' if one['blocks'] else '-'} {one['sentence']}"
    yield ""

"""The page that a published link leads to: the stored file, its caption and its figures."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape

from brova_desktop.sandbox.exchange import Answer, Request, html_answer
from brova_desktop.sandbox.growth import Counts
from brova_desktop.sandbox.page import language_of, page

_WORDS = {
    "en": (
        "Sandbox: this is not {platform}", "{views} views", "{likes} likes", "{comments} comments", "{shares} shares",
        "The file was not kept here.", "Nobody can see this yet.", "There is no such post.",
    ),
    "ar": (
        "بيئة تجريبية: هذا ليس {platform}", "{views} مشاهدة", "{likes} إعجاب", "{comments} تعليق",
        "{shares} مشاركة",
        "لم يُحفظ الملف هنا.", "لا يمكن لأحد رؤية هذا بعد.", "لا يوجد منشور كهذا.",
    ),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Watched:
    """What the page shows. `media` is the address of the file, empty when it was not kept."""

    platform: str
    title: str
    description: str
    owner: str
    privacy: str
    media: str
    counts: Counts
    is_visible: bool


def watch_page(request: Request, post: Watched) -> Answer:
    ribbon, views, likes, comments, shares, gone, hidden, _ = _WORDS[language_of(request)]
    player = f"<p>{escape(gone)}</p>"
    if post.media:
        player = f'<video controls preload="metadata" src="{escape(post.media)}"></video>'
    figures = " · ".join(
        escape(text.replace("{" + name + "}", f"{value:,}"))
        for text, name, value in (
            (views, "views", post.counts.views), (likes, "likes", post.counts.likes),
            (comments, "comments", post.counts.comments), (shares, "shares", post.counts.shares),
        )
    )  # fmt: skip
    unseen = "" if post.is_visible else f" · {escape(hidden)}"
    body = (
        f'{player}<p><strong dir="auto">{escape(post.owner)}</strong> '
        f'<span class="soft">{escape(post.privacy)}{unseen}</span></p>'
        f'<p class="soft">{figures}</p><p dir="auto" style="white-space:pre-wrap">{escape(post.description)}</p>'
    )
    language = language_of(request)
    return html_answer(page(post.title, body, language=language, ribbon=ribbon.replace("{platform}", post.platform)))


def nothing_to_watch(request: Request) -> Answer:
    language = language_of(request)
    return html_answer(page(_WORDS[language][-1], "", language=language), 404)

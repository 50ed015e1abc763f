"""The page on which somebody allows or denies, and how tests and scripts answer it without looking.

``sandbox_answer=allow`` and ``sandbox_account=ID`` in the address (or the header ``X-Sandbox-Account: ID``) answer at
once; ``sandbox_answer=deny`` denies. ``sandbox_scope`` (may come several times) grants only some of what was asked.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from html import escape
from urllib.parse import urlencode

from brova_desktop.sandbox.accounts import Account
from brova_desktop.sandbox.exchange import Answer, Request, html_answer, redirect
from brova_desktop.sandbox.page import hidden, language_of, page

OWN_FIELDS = frozenset({"sandbox_account", "sandbox_answer", "sandbox_scope", "sandbox_chosen"})
"""Fields of this page; no service knows them."""

_WORDS = {
    "en": {
        "title": "Choose an account for {app}",
        "ribbon": "Sandbox: this is not {platform}",
        "asks": "{app} would like to:",
        "allow": "Allow",
        "deny": "Deny",
        "note": "These people are made up. Nothing leaves this computer.",
        "followers": "{count} followers",
        "no_channel": "without a channel",
        "private": "private profile",
        "error": "This request is not right",
        "comma": ", ",
    },
    "ar": {
        "title": "اختر حسابًا لتطبيق {app}",
        "ribbon": "بيئة تجريبية: هذا ليس {platform}",
        "asks": "يطلب {app} الإذن بما يلي:",
        "allow": "سماح",
        "deny": "رفض",
        "note": "هؤلاء الأشخاص غير حقيقيين، ولا شيء يغادر هذا الحاسوب.",
        "followers": "{count} متابع",
        "no_channel": "بدون قناة",
        "private": "حساب خاص",
        "error": "هذا الطلب غير صحيح",
        "comma": "، ",
    },
}
_APP = "Brova Desktop"
_ARABIC_SCOPES = {
    "Upload videos and thumbnails": "رفع مقاطع الفيديو والصور المصغرة",
    "See your channel and its videos": "عرض قناتك ومقاطعها",
    "See reports about your channel": "عرض تقارير قناتك",
    "Change your videos": "تعديل مقاطع الفيديو",
    "Manage your channel": "إدارة قناتك",
    "See reports about money": "عرض تقارير الأرباح",
    "Read your name and picture": "قراءة اسمك وصورتك",
    "Read your user name and profile": "قراءة اسم المستخدم والملف الشخصي",
    "Read your follower and like counts": "قراءة أعداد المتابعين والإعجابات",
    "Read your public videos": "قراءة مقاطعك العامة",
    "Send videos to your inbox as drafts": "إرسال المقاطع إلى بريدك كمسودات",
    "Post to your profile": "النشر في ملفك الشخصي",
}
"""By what the platforms' tables call them."""


@dataclass(frozen=True, slots=True)
class Consent:
    """What somebody decided. `account` is None when they denied."""

    account: Account | None
    scopes: tuple[str, ...] = ()


def decision(request: Request, accounts: Iterable[Account], scopes: Sequence[str]) -> Consent | None:
    """What the request says somebody decided; None when nobody has yet."""
    params = request.params()
    chosen = params.get("sandbox_account") or request.header("x-sandbox-account")
    answer = params.get("sandbox_answer") or ("allow" if chosen else "")
    if answer == "deny":
        return Consent(None)
    account = next((one for one in accounts if one.id == chosen), None)
    if answer != "allow" or account is None:
        return None
    picked = request.every("sandbox_scope")
    partly = bool(picked) or "sandbox_chosen" in params
    return Consent(account, tuple(scope for scope in scopes if scope in picked) if partly else tuple(scopes))


def consent_page(
    request: Request, platform: str, accounts: Iterable[Account], scopes: Sequence[tuple[str, str]]
) -> Answer:
    """The page itself; `scopes` come with a name for people."""
    language = language_of(request)
    words = {key: text.replace("{app}", _APP).replace("{platform}", platform) for key, text in _WORDS[language].items()}
    kept = {name: value for name, value in request.params().items() if name not in OWN_FIELDS}
    boxes = "".join(
        f'<label><input type="checkbox" name="sandbox_scope" value="{escape(scope)}" checked> '
        f"{escape(_ARABIC_SCOPES.get(name, name) if language == 'ar' else name)}</label>"
        for scope, name in scopes
    )
    cards = "".join(_card(account, words) for account in accounts)
    body = (
        f'<form method="get" action="{escape(request.path)}">{hidden({**kept, "sandbox_chosen": "1"})}'
        f'<div class="card"><p>{escape(words["asks"])}</p>{boxes}</div>{cards}'
        f'<p><button name="sandbox_answer" value="deny">{escape(words["deny"])}</button></p></form>'
        f'<p class="soft">{escape(words["note"])}</p>'
    )
    return html_answer(page(words["title"], body, language=language, ribbon=words["ribbon"]))


def wrong_request(request: Request, code: str, message: str) -> Answer:
    """What the browser shows when a consent address is wrong: nothing is sent back to the app."""
    language = language_of(request)
    body = f"<p>{escape(message)}</p><p><code>{escape(code)}</code></p>"
    return html_answer(page(_WORDS[language]["error"], body, language=language), 400)


def sent_back(redirect_uri: str, fields: dict[str, str]) -> Answer:
    """To the app's own address, with the outcome in the query."""
    joint = "&" if "?" in redirect_uri else "?"
    return redirect(redirect_uri + joint + urlencode(fields))


def _card(account: Account, words: dict[str, str]) -> str:
    notes = [words["followers"].replace("{count}", f"{account.followers:,}")]
    if not account.outer_id:
        notes = [words["no_channel"]]
    if account.is_private:
        notes.append(words["private"])
    return (
        '<div class="card row">'
        f'<img class="face" alt="" src="/sandbox/avatar/{escape(account.id)}.png">'
        f'<div class="grow"><strong>{escape(account.name)}</strong> <bdi class="soft">@{escape(account.handle)}</bdi>'
        f'<br><span class="soft">{escape(words["comma"].join(notes))}</span></div>'
        f'<button class="main" name="sandbox_account" value="{escape(account.id)}">{escape(words["allow"])}</button>'
        "</div>"
    )

"""The control page: who there is, what was published, what was asked, and what is to go wrong."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from html import escape

from brova_desktop.sandbox.exchange import Request
from brova_desktop.sandbox.faults import Kind
from brova_desktop.sandbox.page import hidden, page
from brova_desktop.sandbox.sandbox import Sandbox, Seen

_SHOWN = 60


def control_page(request: Request, sandbox: Sandbox, addresses: Mapping[str, str]) -> str:
    now = sandbox.ground.now().strftime("%Y-%m-%d %H:%M:%S UTC")
    body = "".join((
        f'<p class="soft">{escape(now)} · <a href="/published">JSON: published</a> · '
        '<a href="/requests">requests</a> · <a href="/faults">faults</a> · <a href="/accounts">accounts</a> · '
        '<a href="/environment">environment</a></p>',
        "<h2>Published</h2>", _published(sandbox, addresses),
        "<h2>Accounts</h2>", _accounts(sandbox, addresses),
        "<h2>What goes wrong</h2>", _faults(sandbox),
        "<h2>TikTok's review of the app</h2>", _audit(sandbox),
        "<h2>Time</h2>", _time(),
        "<h2>Latest requests</h2>", _requests(sandbox.requests()),
        "<h2>Start afresh</h2>", _button("/reset", "Forget everything", {}),
    ))  # fmt: skip
    return page("Sandbox", body, ribbon="Brova Desktop", wide=True)


def _published(sandbox: Sandbox, addresses: Mapping[str, str]) -> str:
    rows = []
    for act in reversed(sandbox.published(everything=True)):
        link = addresses[act.platform] + act.link
        state = f"{act.outcome.value} {act.reason}".strip()
        draft = _button("/finish-draft", "Post it", {"publish_id": act.ticket}) if act.outcome.value == "draft" else ""
        rows.append((
            escape(act.at.strftime("%m-%d %H:%M:%S")), escape(act.platform), escape(act.account),
            f'<a href="{escape(link)}"><bdi>{escape(act.title or act.id)}</bdi></a>', escape(act.privacy),
            f"{act.bytes:,}", escape(state) + draft,
        ))  # fmt: skip
    return _table(("when", "platform", "account", "post", "seen by", "bytes", "state"), rows[:_SHOWN])


def _accounts(sandbox: Sandbox, addresses: Mapping[str, str]) -> str:
    cards = []
    for name, simulator in sandbox.simulators.items():
        holders = simulator.grants.holders()
        for account in simulator.accounts.values():
            revoke = _button("/revoke", "Revoke", {"platform": name, "account": account.id})
            cards.append(
                f'<div class="card row"><img class="face" alt="" '
                f'src="{escape(addresses[name])}/sandbox/avatar/{escape(account.id)}.png"><div class="grow">'
                f"<strong>{escape(account.name)}</strong> @{escape(account.handle)}<br>"
                f'<span class="soft">{escape(name)}{" · connected" if account.id in holders else ""}</span></div>'
                f"{revoke if account.id in holders else ''}</div>"
            )
    return "".join(cards) + _button("/expire-tokens", "Expire all access tokens", {})


def _faults(sandbox: Sandbox) -> str:
    document = sandbox.faults.document()
    rows = [
        (escape(str(rule["kind"])), escape(rule["operation"]), str(rule["nth"]), str(rule["times"] or "always"),
         escape(rule["code"] or str(rule["status"])), str(rule["done"]))
        for rule in document["rules"]
    ]  # fmt: skip
    kinds = "".join(f"<option>{escape(kind.value)}</option>" for kind in Kind)
    rule = (
        '<form method="post" action="/faults" class="row">'
        f'<label>kind <select name="kind">{kinds}</select></label>'
        '<label>operation <input name="operation" value="*.upload.chunk"></label>'
        '<label>times <input name="times" value="1" size="3"></label>'
        '<label>status <input name="status" size="4"></label><label>code <input name="code" size="16"></label>'
        '<label>retry after <input name="retry_after" size="4"></label><button>Add</button></form>'
    )
    chance = (
        '<form method="post" action="/faults" class="row">'
        f'<label>share of all requests <input name="rate" value="{document["rate"]}" size="5"></label>'
        '<label>seed <input name="seed" value="0" size="6"></label><button>Set</button></form>'
    )
    table = _table(("kind", "operation", "from", "times", "answer", "done"), rows)
    return table + rule + chance + _button("/faults", "Nothing goes wrong", {"clear": "yes"})


def _audit(sandbox: Sandbox) -> str:
    if sandbox.tiktok.is_audited:
        return "<p>Passed: public posts are allowed.</p>" + _button("/audit", "Withdraw it", {"audited": "no"})
    return "<p>Not passed: posts for oneself only.</p>" + _button("/audit", "Pass it", {"audited": "yes"})


def _time() -> str:
    steps = ((60, "a minute"), (3_600, "an hour"), (86_400, "a day"), (604_800, "a week"))
    return " ".join(_button("/clock", f"Forward {name}", {"advance": str(seconds)}) for seconds, name in steps)


def _requests(seen: list[Seen]) -> str:
    rows = [
        (escape(one.at.strftime("%H:%M:%S")), escape(one.operation), escape(one.method),
         f"<code>{escape(one.address[:200])}</code>", escape(one.cut or str(one.status)), escape(one.fault))
        for one in seen[: -_SHOWN - 1 : -1]
    ]  # fmt: skip
    return _table(("when", "operation", "", "address", "answer", "fault"), rows)


def _table(columns: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    """Cells are markup already."""
    head = "".join(f"<th>{escape(column)}</th>" for column in columns)
    lines = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in rows)
    return f"<table><tr>{head}</tr>{lines}</table>" if lines else '<p class="soft">Nothing yet.</p>'


def _button(action: str, text: str, fields: dict[str, str]) -> str:
    marked = hidden(fields or {"yes": "1"})
    return f'<form class="inline" method="post" action="{action}">{marked}<button>{escape(text)}</button></form>'

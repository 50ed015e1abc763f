"""The frame of every page that the sandbox shows: escaped, in English or Arabic, plainly marked as a sandbox."""

from __future__ import annotations

from html import escape

from brova_desktop.sandbox.exchange import Request

LANGUAGES = ("en", "ar")

_STYLE = """
:root { color-scheme: light dark; --line: #8884; --soft: #8881; --accent: #7a4a1e; }
@media (prefers-color-scheme: dark) { :root { --accent: #d9a066; } }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 46rem; margin: 0 auto; padding: 1.5rem; }
.ribbon { background: var(--accent); color: #fff; padding: .35rem .8rem; border-radius: .4rem; font-size: .85rem; }
@media (prefers-color-scheme: dark) { .ribbon { color: #111; } }
.card { border: 1px solid var(--line); border-radius: .6rem; padding: .9rem; margin: .7rem 0; }
.row { display: flex; gap: .9rem; align-items: center; flex-wrap: wrap; }
.row > .grow { flex: 1; } .soft { opacity: .75; font-size: .9rem; }
img.face { width: 48px; height: 48px; border-radius: 50%; } video { width: 100%; max-height: 70vh; background: #000; }
button { font: inherit; padding: .45rem 1rem; border-radius: .4rem; border: 1px solid var(--line); cursor: pointer; }
button.main { background: var(--accent); border-color: var(--accent); color: #fff; }
@media (prefers-color-scheme: dark) { button.main { color: #111; } }
table { border-collapse: collapse; width: 100%; font-size: .9rem; } td, th { text-align: start; padding: .3rem .5rem;
border-bottom: 1px solid var(--line); overflow-wrap: break-word; } label { display: block; }
code { font-size: .85rem; overflow-wrap: anywhere; } body.wide { max-width: 64rem; }
input, select { font: inherit; padding: .3rem; } form.inline { display: inline; }
"""


def language_of(request: Request) -> str:
    """``hl`` (or ``lang``) in the address, else the browser's first wish that we speak."""
    params = request.params()
    wishes = [params.get("hl", ""), params.get("lang", ""), *request.header("accept-language").split(",")]
    for wish in wishes:
        short = wish.split(";")[0].strip().lower()[:2]
        if short in LANGUAGES:
            return short
    return "en"


def page(title: str, body: str, *, language: str = "en", ribbon: str = "Sandbox", wide: bool = False) -> str:
    """A whole page; `title` and `ribbon` are escaped here, `body` is markup."""
    direction = "rtl" if language == "ar" else "ltr"
    return (
        f'<!doctype html><html lang="{language}" dir="{direction}"><head><meta charset="utf-8">'
        f'<meta name="viewport" content="width=device-width"><title>{escape(title)}</title>'
        f'<style>{_STYLE}</style></head><body class="{"wide" if wide else ""}">'
        f'<p><span class="ribbon">{escape(ribbon)}</span></p><h1>{escape(title)}</h1>{body}</body></html>'
    )


def hidden(fields: dict[str, str]) -> str:
    """Form fields that a person does not see."""
    return "".join(
        f'<input type="hidden" name="{escape(name)}" value="{escape(value)}">' for name, value in fields.items()
    )

"""The page the browser shows at the end of a sign-in, in the person's language."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from html import escape

from brova_desktop.domain.words import Words, say

RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ur"})

HEADERS = {
    "Content-Type": "text/html; charset=utf-8",
    "Cache-Control": "no-store",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; "
                               "base-uri 'none'; form-action 'none'",
    "Connection": "close",
}

_PAGE = """<!doctype html>
<html lang="{language}" dir="{direction}"><head><meta charset="utf-8"><title>{title}</title>
<meta name="viewport" content="width=device-width"><style>
:root {{ color-scheme: light dark; font: 17px/1.6 system-ui, sans-serif }}
body {{ display: grid; place-items: center; min-height: 90vh; margin: 0; padding: 1rem }}
main {{ max-width: 32rem; text-align: center }}
.sign {{ font-size: 3rem; line-height: 1; color: {colour} }}
h1 {{ font-size: 1.4rem }}
</style></head><body><main><div class="sign" aria-hidden="true">{sign}</div>
<h1>{title}</h1><p>{text}</p></main></body></html>
"""


@dataclass(frozen=True, slots=True)
class Landing:
    """How the pages speak. `tell` translates a sentence; `language` is a tag like "en", "ar", "vi"."""

    tell: Callable[[Words], str] = str
    language: str = "en"

    @property
    def direction(self) -> str:
        return "rtl" if self.language.split("-")[0].lower() in RIGHT_TO_LEFT else "ltr"

    def connected(self, platform: str) -> bytes:
        return self._page(say("{platform} has answered", platform=platform),
                          say("You can close this tab and go back to Brova Desktop."), good=True)

    def refused(self, happened: Words) -> bytes:
        return self._page(say("The account was not connected"),
                          say("{reason} You can close this tab and try again in Brova Desktop.",
                              reason=self.tell(happened)), good=False)

    def stranger(self) -> bytes:
        return self._page(say("This answer does not belong to a sign-in that is going on"),
                          say("Close this tab and start again from Brova Desktop."), good=False)

    def _page(self, title: Words, text: Words, *, good: bool) -> bytes:
        return _PAGE.format(
            language=escape(self.language), direction=self.direction, title=escape(self.tell(title)),
            text=escape(self.tell(text)), sign="\u2713" if good else "\u2717", colour="#1a8754" if good else "#b3261e",
        ).encode("utf-8", "replace")

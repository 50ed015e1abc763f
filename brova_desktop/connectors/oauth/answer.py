"""Reading what a platform sends back through the browser."""

from __future__ import annotations

import hmac
import re
from collections.abc import Mapping
from urllib.parse import parse_qsl, unquote, urlsplit

from brova_desktop.diagnostics.redaction import redact
from brova_desktop.domain.errors import Act, BadInput, BrovaError, Refused, WillPass
from brova_desktop.domain.words import say
from brova_desktop.ports.vault import Secret

FIELDS = 50
LONGEST = 8_192
_BARE_CODE = re.compile(r"[^\s?&#=]{4,2048}", re.ASCII)


def fields_of(query: str) -> dict[str, str]:
    """The fields of a query; one that comes twice counts as absent. Raises BadInput for nonsense."""
    try:
        pairs = parse_qsl(query[:LONGEST], keep_blank_values=True, max_num_fields=FIELDS)
    except ValueError as error:
        raise _no_answer() from error
    names = [name for name, _ in pairs]
    return {name: value for name, value in pairs if names.count(name) == 1}


def belongs(fields: Mapping[str, str], state: str) -> bool:
    """Whether an answer carries the state of this sign-in."""
    said = fields.get("state", "").encode("utf-8", "surrogatepass")
    return hmac.compare_digest(said, state.encode("utf-8", "surrogatepass"))


def code_of(fields: Mapping[str, str], platform: str) -> Secret:
    """The code of an answer that belongs to this sign-in. Raises what the platform said instead (RFC 6749, 4.1.2.1)."""
    if fields.get("error"):
        raise _refusal(fields, platform)
    if not fields.get("code"):
        raise BadInput(say("{platform} answered without a code.", platform=platform),
                       next_step=say("Start the sign-in again."), acts=(Act.RETRY,))
    return Secret(fields["code"])


def pasted(text: str, state: str, platform: str) -> Secret:
    """The code from what a person copied: the address of the last page, or the code alone.

    PKCE binds a bare code to this sign-in: one of somebody else's is worthless with our verifier. Raises BadInput.
    """
    text = text.strip()[:LONGEST]
    if "code=" in text or "error=" in text:
        try:
            query = urlsplit(text).query if "?" in text else text
        except ValueError as error:
            raise _no_answer() from error
        fields = fields_of(query)
        if not belongs(fields, state):
            raise BadInput(say("This address does not belong to the sign-in that is going on."),
                           next_step=say("Copy the address of the page that opened last."), acts=(Act.RETRY,))
        return code_of(fields, platform)
    if not _BARE_CODE.fullmatch(text) or "://" in text:
        raise _no_answer()
    return Secret(unquote(text))


def _refusal(fields: Mapping[str, str], platform: str) -> BrovaError:
    error = fields["error"][:80]
    detail = redact(f"{error}: {fields.get('error_description', '')}"[:500])
    if error == "access_denied":
        return Refused(say("You did not allow Brova Desktop to use {platform}.", platform=platform),
                       next_step=say("Sign in again and allow it, when you want to."),
                       acts=(Act.RECONNECT,), detail=detail)
    if error in ("server_error", "temporarily_unavailable", "internal_failure"):
        return WillPass(say("{platform} cannot sign anybody in at the moment.", platform=platform), detail=detail)
    return BadInput(say("{platform} refused the sign-in.", platform=platform),
                    next_step=say("Check the app credentials and what the app may ask for there."),
                    acts=(Act.OPEN_SETTINGS, Act.SHOW_DETAILS), detail=detail)


def _no_answer() -> BadInput:
    return BadInput(say("This is neither the address of the last page nor a code."),
                    next_step=say("Copy the whole address from the browser and paste it."), acts=(Act.RETRY,))

"""The envelope around every answer of the API: {"data": ..., "error": {"code": "ok", ...}}."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from brova_desktop.connectors.net.failures import garbled
from brova_desktop.connectors.net.reply import Reply
from brova_desktop.connectors.platforms.tiktok.failures import code_of, refusal

Document = dict[str, Any]
"""A JSON object."""


def answer_of(reply: Reply, now: datetime) -> Document:
    """The whole document of a success. Raises Garbled, and for everything else what `refusal` says."""
    if not reply.ok:
        raise refusal(reply, now)
    document = reply.json()
    code = code_of(reply)
    if not code or not isinstance(document, dict):
        raise garbled(reply.service, reply.detail)
    if code != "ok":
        raise refusal(reply, now)
    return document

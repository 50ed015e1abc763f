"""What can go wrong on the way to any platform, in words that all of them share."""

from __future__ import annotations

from enum import Enum


class Where(Enum):
    """A step of publishing, whatever its call is named."""

    OPEN = "open"
    """The session of an upload begins."""
    PIECE = "piece"
    """A part of the file, not the last one."""
    END = "end"
    """The irreversible call."""
    ASK = "ask"
    """How does it stand?"""
    COUNTS = "counts"


class How(Enum):
    """`AFTER`: the service did what was asked, and the answer never came."""

    TIMEOUT = "timeout"
    TIMEOUT_AFTER = "timeout-after"
    RESET = "reset"
    RESET_AFTER = "reset-after"
    RESET_MIDWAY = "reset-mid-body"
    RESET_WITHIN_ANSWER = "reset-mid-answer"
    OFFLINE = "connect-refused"
    BROKEN = "status"
    BROKEN_AFTER = "status-after"
    TOO_OFTEN = "rate-limit"
    GARBLED = "malformed-json"
    EXPIRED = "expired-token"
    REVOKED = "revoked-grant"


AFTER = frozenset({How.TIMEOUT_AFTER, How.RESET_AFTER, How.RESET_WITHIN_ANSWER, How.BROKEN_AFTER, How.GARBLED})
"""The effect happened."""
ANSWERLESS = (How.TIMEOUT, How.TIMEOUT_AFTER, How.RESET, How.RESET_AFTER, How.RESET_MIDWAY, How.RESET_WITHIN_ANSWER,
              How.BROKEN, How.BROKEN_AFTER)
"""Ends after which nobody on this side can know."""
PASSING = (*ANSWERLESS, How.OFFLINE, How.TOO_OFTEN, How.GARBLED)
"""What heals by itself."""

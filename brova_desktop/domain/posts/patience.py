"""How long a target waits: before retries, before questions, and at most."""

from __future__ import annotations

from datetime import timedelta

RETRY_WAITS = (timedelta(minutes=1), timedelta(minutes=5), timedelta(minutes=15))
"""Before the first, second and third retry of a passing fault."""
JITTER = 0.2
"""Up to this share longer, so that many posts do not come back at once. Never shorter: a service named its wait."""
FIND_WAITS = (timedelta(seconds=5), timedelta(seconds=20), timedelta(minutes=1), timedelta(minutes=4),
              timedelta(minutes=10), timedelta(minutes=15))
"""Before each question about a lost outcome; after the last one a person is asked."""
ASK_AT_LAST = timedelta(hours=24)
"""A service that cannot even be asked for so long after a lost outcome: a person is asked."""
CONFIRM_LATER = timedelta(minutes=5)
SHORTEST_WAIT = timedelta(seconds=1)
LONGEST_WAIT = timedelta(hours=6)
HANDED_OVER_GRACE = timedelta(minutes=1)


def bounded(seconds: float) -> timedelta:
    """A wait that a platform asked for, neither nothing nor for ever."""
    return min(max(timedelta(seconds=seconds), SHORTEST_WAIT), LONGEST_WAIT)


def longer(wait: timedelta, jitter: float) -> timedelta:
    """A little more than a wait; `jitter` is a number in [0, 1)."""
    return wait * (1.0 + JITTER * jitter)

"""What the running work belongs to: written beside every log line of it.

    with working_on(workspace="Acme", job=job_id): ...

Context follows coroutines by itself and threads through lanes (`jobs/lanes.py` copies it).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from types import MappingProxyType

_context: ContextVar[Mapping[str, str]] = ContextVar("brova_context", default=MappingProxyType({}))


@contextmanager
def working_on(**parts: object) -> Iterator[None]:
    """Add names (workspace, job, platform, target, ...) to what is logged inside the block; None leaves a name out."""
    added = {name: str(value) for name, value in parts.items() if value is not None}
    token = _context.set(MappingProxyType({**_context.get(), **added}))
    try:
        yield
    finally:
        _context.reset(token)


def current_context() -> Mapping[str, str]:
    """Names and values of the present context."""
    return _context.get()

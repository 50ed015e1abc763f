"""Telling others that something changed, without knowing them.

An `Event` holds its listeners by weak reference when they are methods of an object that may go away (a pane, a
presenter) and strongly otherwise; either way `subscribe` hands back a `Subscription` that ends it explicitly.
"""

from __future__ import annotations

import weakref
from collections.abc import Callable
from contextlib import ExitStack
from types import MethodType
from typing import Generic, Self, TypeVar

T = TypeVar("T")
Listener = Callable[[T], object]


class Subscription:
    """One listener's tie to an event. `close` may be called any number of times, also while the event speaks."""

    __slots__ = ("__weakref__", "_end")

    def __init__(self, end: Callable[[Subscription], None]) -> None:
        self._end: Callable[[Subscription], None] | None = end

    @property
    def is_open(self) -> bool:
        return self._end is not None

    def close(self) -> None:
        end, self._end = self._end, None
        if end is not None:
            end(self)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class Event(Generic[T]):
    """Something that happens with a value of type T. Listeners run in the caller's thread, in order of arrival."""

    __slots__ = ("__weakref__", "_listeners")

    def __init__(self) -> None:
        self._listeners: dict[Subscription, Callable[[], Listener[T] | None]] = {}

    def subscribe(self, listener: Listener[T], *, weak: bool = False) -> Subscription:
        """Call `listener` with every value from now on.

        `weak` holds a bound method only as long as its object lives. A plain function or lambda is always held
        strongly: nobody else may be holding it, and it would fall silent at once.
        """
        subscription = Subscription(self._forget)
        held: Callable[[], Listener[T] | None] = lambda: listener  # noqa: E731 - a name for it would say no more
        if weak and isinstance(listener, MethodType):
            held = weakref.WeakMethod(listener)
        self._listeners[subscription] = held
        return subscription

    def emit(self, value: T) -> None:
        """Tell everybody. A listener that fails does not silence the others; its error is raised at the end."""
        present = list(self._listeners.items())
        with ExitStack() as calls:  # runs every callback even when one raises, last registered first
            for subscription, held in reversed(present):
                calls.callback(_tell, subscription, held, value)

    def __len__(self) -> int:
        """Listeners that are still there."""
        return sum(held() is not None for held in list(self._listeners.values()))

    def _forget(self, subscription: Subscription) -> None:
        self._listeners.pop(subscription, None)


def _tell(subscription: Subscription, held: Callable[[], Listener[T] | None], value: T) -> None:
    listener = held()
    if listener is None:
        subscription.close()
    elif subscription.is_open:
        listener(value)

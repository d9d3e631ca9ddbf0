"""A property that is worked out once: `functools.cached_property` without the lock that it takes before Python 3.12."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, TypeVar, overload

T = TypeVar("T")


class once(Generic[T]):  # noqa: N801  # named as the decorator that it is
    """Keep what a method without arguments returns in the instance's `__dict__`, where it is found from then on."""

    def __init__(self, work: Callable[[Any], T]) -> None:
        self._work = work
        self._name = work.__name__
        self.__doc__ = work.__doc__

    @overload
    def __get__(self, owner: None, kind: type) -> once[T]: ...
    @overload
    def __get__(self, owner: object, kind: type) -> T: ...

    def __get__(self, owner: object, kind: type) -> once[T] | T:
        if owner is None:
            return self
        found = owner.__dict__[self._name] = self._work(owner)
        return found


class Keeping:
    """What a class with slots inherits so that its instances have a `__dict__`, too, for what they work out once."""

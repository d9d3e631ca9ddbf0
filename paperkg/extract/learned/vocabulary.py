"""What stands for a feature: its own words where a reader is trained, a number where it is weighed.

A feature is a template with what fills it: `en:b1=with`. Readers look features up template by template, so that one that has
no weight is dropped where it is met, and no string is made of what a sentence says. What depends on a few values only, such
as the section and the kind of block, is looked up once for all entries.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from typing import Any, Generic, TypeVar, TypeVarTuple, get_args

from paperkg.extract.model import EntityType

F = TypeVar("F", bound=Hashable)
Values = TypeVarTuple("Values")
#: Gives the feature that a template is with a filling, None where that does not count.
Look = Callable[[str], F | None]


class _Told(dict[tuple[Any, ...], frozenset[F]]):
    """By some values those that count of the features that they have, worked out where the values are first met."""

    __slots__ = ("_features", "_known")

    def __init__(self, features: Callable[..., Iterable[str]], known: Callable[[Iterable[str]], frozenset[F]]) -> None:
        super().__init__()
        self._features, self._known = features, known

    def __missing__(self, values: tuple[Any, ...]) -> frozenset[F]:
        held = self[values] = self._known(self._features(*values))
        return held


class Vocabulary(ABC, Generic[F]):
    """The features that count, each with what stands for it."""

    def __init__(self) -> None:
        self._told: dict[Callable[..., Iterable[str]], _Told[F]] = {}

    @abstractmethod
    def filling(self, template: str) -> Look[F]:
        """Return what gives the feature that a template is with a filling."""

    @abstractmethod
    def known(self, features: Iterable[str]) -> frozenset[F]:
        """Return those of some features that count."""

    def told(self, features: Callable[[*Values], Iterable[str]]) -> Mapping[tuple[*Values], frozenset[F]]:
        """Return by some values those that count of their features; kept for good, so there must be few such values.

        A dict that fills itself: one look-up where values were met before, without a call.
        """
        held = self._told.get(features)
        if held is None:
            held = self._told[features] = _Told(features, self.known)
        return held


class Spelled(Vocabulary[str]):
    """All features as they are spelled: for the training, which finds out which of them count."""

    def filling(self, template: str) -> Look[str]:
        """Return what spells a feature out."""
        return f"{template}=".__add__

    def known(self, features: Iterable[str]) -> frozenset[str]:
        """Return all."""
        return frozenset(features)


#: How wide a column of a packed row of weights is, in bits: enough for the sum of thousands of weights.
_WIDTH = 32
_MASK, _HALF = (1 << _WIDTH) - 1, 1 << _WIDTH - 1


class Weighed(Vocabulary[int]):
    """The features of a table of weights, each as a number, and what they add up to.

    A row of weights is packed into one whole number, so that one sum adds all columns: half the time of adding tuples.
    """

    def __init__(self, of: Mapping[str, Sequence[int]], base: Sequence[int]) -> None:
        super().__init__()
        crossed = [(feature, *crossing) for feature in of if (crossing := _crossing(feature))]
        self._numbers = {
            feature: number for number, feature in enumerate(dict.fromkeys([*of, *(what for *_, what in crossed)]), 1)
        }
        self._filled: dict[str, dict[str, int]] = {}
        for feature, number in self._numbers.items():
            template, _, filling = feature.partition("=")
            self._filled.setdefault(template, {})[filling] = number
        self._base, self._shifts = _packed(base), range(0, _WIDTH * len(base), _WIDTH)
        self._bias = _packed([_HALF] * len(base))
        rows = [0, *(_packed(of.get(feature, ())) for feature in self._numbers)]
        self._rows: dict[EntityType | None, list[int]] = {kind: rows.copy() for kind in (None, *get_args(EntityType))}
        for feature, kind, what in crossed:
            self._rows[kind][self._numbers[what]] += _packed(of[feature])

    def filling(self, template: str) -> Look[int]:
        """Return what looks a feature up by its filling."""
        return self._filled.get(template, {}).get

    def known(self, features: Iterable[str]) -> frozenset[int]:
        """Return those that the table holds."""
        return frozenset(filter(None, map(self._numbers.get, features)))

    def sums(self, features: Iterable[int], *, kind: EntityType | None = None) -> tuple[int, ...]:
        """Return for each column what some features and the base add up to; of a `kind` of thing, the crossed features too."""
        total = sum(map(self._rows[kind].__getitem__, features), self._base + self._bias)
        return tuple([(total >> shift & _MASK) - _HALF for shift in self._shifts])


def _crossing(feature: str) -> tuple[EntityType, str] | None:
    """Return for which kind of thing a feature counts once more, and which: `Model,role=results`."""
    head, _, what = feature.partition(",")
    return next(((kind, what) for kind in get_args(EntityType) if kind == head), None)


def _packed(row: Sequence[int]) -> int:
    return sum(weight << _WIDTH * place for place, weight in enumerate(row))

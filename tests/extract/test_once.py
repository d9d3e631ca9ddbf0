"""A property is worked out once an instance."""

from __future__ import annotations

from dataclasses import dataclass

from paperkg.extract.once import once

ASKED: list[int] = []


@dataclass(frozen=True)
class Number:
    value: int

    @once
    def double(self) -> int:
        """Twice the value."""
        ASKED.append(self.value)
        return 2 * self.value


def test_each_instance_works_its_own_out_once() -> None:
    one, two = Number(1), Number(2)
    assert [one.double, one.double, two.double] == [2, 2, 4]
    assert ASKED == [1, 2]


def test_the_class_gives_the_property_itself_with_its_docstring() -> None:
    assert Number.double.__doc__ == "Twice the value."

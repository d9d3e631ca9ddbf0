"""What Korean prose only mentions: works of others that act by themselves, and what the work takes from elsewhere.

Takes a unit and one of its names, or the list that it stands in; tells whether the words behind it say so. Promises False for a
unit in another language.
"""

from __future__ import annotations

import re

from paperkg.extract.lang.ko import frames as ko
from paperkg.extract.names.found import Found
from paperkg.extract.things.group import Group
from paperkg.extract.units.unit import Unit

_SUBJECT, _SERVES, _TAKEN = re.compile(ko.SUBJECT), re.compile(ko.SERVES), re.compile(ko.TAKEN)
_GAINS = re.compile(ko.GAINS)
_LIKE = re.compile(ko.LIKE)
_NOT_DONE = re.compile(ko.NOT_DONE)


def only_acts(unit: Unit, group: Group) -> bool:
    """Tell whether prose says what others do: `X가 그렇게 한다`, but `X가 토큰을 만들고` is a part of the work."""
    if unit.words.language != "ko" or unit.role != "summary":
        return False
    if _LIKE.match(unit.text, group.span.end):
        return True
    subject = _SUBJECT.match(unit.text, group.span.end)
    return subject is not None and _SERVES.match(unit.text, subject.end()) is None


def gains(unit: Unit, group: Group) -> bool:
    """Tell whether Korean prose says by how much a model that the work is applied to got better: `X가 평균 6.4점 향상되어`."""
    return unit.role == "summary" and _GAINS.match(unit.text, group.span.end) is not None


def is_taken(unit: Unit, name: Found) -> bool:
    """Tell whether what the core of a work is, is to take a name: `핵심 아이디어는 X를 안에 넣는 것이다`."""
    return unit.words.language == "ko" and _TAKEN.match(unit.text, max(name.tail, name.outer.end)) is not None


def is_not_done(unit: Unit, group: Group) -> bool:
    """Tell whether the words behind a list say that it was left out: `X와는 비교하지 않았다`, but not `X에 뒤지지 않는다`."""
    return unit.words.language == "ko" and _NOT_DONE.match(unit.text, group.span.end) is not None


def is_where(group: Group) -> bool:
    """Tell whether a list is a place, and so is beaten by nobody: `X와 Y에서 수행한 과제 전부에서 A를 앞섰다`."""
    unit = group.unit
    return unit.words.language == "ko" and unit.words.locative.match(unit.text, group.span.end) is not None

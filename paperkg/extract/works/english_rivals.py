"""How an English sentence of prose sets a name beside the work where no verb of comparing governs it.

Takes a list of names in a unit with one of them, and the entry's things; gives the relation where the words behind the list
give it a score of its own, say that it falls short or stays ahead, or call it a rival, and where the work is run with it.
Promises None for a unit in another language, and for prose that tells no results.
"""

from __future__ import annotations

import re

from paperkg.extract.lang.en import frames as en
from paperkg.extract.names.found import Found
from paperkg.extract.record import Outcome, Predicate
from paperkg.extract.rules.gate import gated
from paperkg.extract.things.group import COMPARING, Group
from paperkg.extract.things.link import Thing, Things
from paperkg.extract.units.unit import Unit
from paperkg.extract.works.english import grows

_ASIDE, _SCORED, _AT = re.compile(en.ASIDE), re.compile(en.SCORED), re.compile(en.AT)
_STANDS_TO, _CALLED = re.compile(en.STANDS_TO), re.compile(en.CALLED_RIVAL)
_OBJECT, _MADE_AFTER = re.compile(en.OBJECT), re.compile(en.MADE_AFTER)
_WITH_OWN, _SET_WITH = re.compile(en.WITH_OWN), re.compile(en.SET_WITH)
_NEXT_SCORE, _MADE_SO = gated(en.NEXT_SCORE), re.compile(en.MADE_SO)
_RANKED, _KIND_SUCH_AS = re.compile(en.RANKED), gated(en.KIND_SUCH_AS, re.IGNORECASE)

#: Sections that tell how things scored.
_SCORING = frozenset({"results", "summary"})
#: How far before a name, in characters, words may stand that say what it is to its clause.
_BEFORE = 48
#: How far before a list the noun for the kind of its things may begin.
_KIND_WITHIN = 80
#: How far an own name may stand behind what the work is run with.
_JOINED = 26

_SCORE = re.compile(r"\d\.\d|\d ?%")
#: What stands before a name that opens a clause, or goes on with a list.
_AS_SUBJECT = (", ", " and ", "; ", " where ", " while ", " whereas ", " or ")

#: What a frame says: a relation with its outcome.
Framed = tuple[tuple[Predicate, str] | None, Outcome | None]


def in_prose(group: Group, name: Found, thing: Thing, things: Things) -> Framed | None:
    """Return what the frame around a list says of one of its members, None where the list stands in no frame."""
    unit = group.unit
    if unit.words.language != "en" or unit.role not in _SCORING or "baseline" in unit.topics:
        return None
    if thing.proposed or thing.common or thing.broad or (thing.weak and not thing.known and _opens(unit, name)):
        return None
    if _is_run_with_own(group, things):
        return ("uses", "run-with-own@1"), None
    if _is_one_of_kind(group):
        return ("comparesAgainst", "kind-in-prose@1"), "unspecified"
    if _has_next_score(group):
        return ("comparesAgainst", "rival-in-prose@1"), "unspecified"
    if any(hit.cue.sense in COMPARING and gap <= 1 for hit, gap in group.cues[:1]) or grows(unit, group.span):
        return None
    return (("comparesAgainst", "rival-in-prose@1"), "unspecified") if _is_rival(group) else None


def is_told_of(group: Group, name: Found, thing: Thing, things: Things) -> bool:
    """Tell whether prose tells what a known method does, which no verb of using governs: one of those that were there before.

    It does so in the paragraph that opens the prose, and in those that give scores. What is inside a work is no such method.
    """
    unit = group.unit
    if unit.words.language != "en" or unit.role != "summary" or not thing.known or thing.rows[0].type != "Method":
        return False
    if thing.inner or (unit is not things.opening and not _SCORE.search(unit.text)):
        return False
    if unit is not things.opening and _SERVES.match(unit.text, name.outer.end):
        return False
    before = unit.text[unit.sentence(name.start).start : name.outer.start]
    return not before or before.endswith(_AS_SUBJECT)


#: Behind a name: what tools do for a work, `SAM 2 segments it`, `GPT-4o grades the replies`.
_SERVES = re.compile(
    r" (?:then |also |first )?(?:segments|finds|detects|locali[sz]es|cuts|crops|extracts|encodes|embeds|grades|judges|labels|"
    r"annotates|captions|transcribes|translates|tracks|retrieves|filters|supplies|provides|renders|parses|rewrites|paraphrases|checks|verifies|"
    r"synthesi[sz]es|decodes|initiali[sz]es|proposes|writes|rates|serves|acts|plays)\b"
)


#: Before a name that stands beside another: `the first is A, with B second`.
_WITH = re.compile(r"\bwith (?:the |plain |vanilla |both )?$")


def _opens(unit: Unit, name: Found) -> bool:
    """Tell whether a word may have its capital letter only because it opens a sentence."""
    return " " not in name.surface and name.start == unit.sentence(name.start).start


def _is_run_with_own(group: Group, things: Things) -> bool:
    """Tell whether a list is followed by what the paper proposes, as that which it is run with: `GPT-4o with TAPO`."""
    unit, end = group.unit, group.span.end
    following = next((name for name in unit.names if end < name.outer.start <= end + _JOINED), None)
    if following is None or not _WITH_OWN.fullmatch(unit.text, end, following.outer.start):
        return False
    own = things.of(following)
    start = max(unit.sentence(end).start, group.span.start - _BEFORE)
    return own is not None and own.proposed and not _SET_WITH.search(unit.text, start, group.span.start)


def _is_one_of_kind(group: Group) -> bool:
    """Tell whether a list only gives examples of a kind of things, which no verb governs: `Editors such as A and B cut`."""
    if group.cues:
        return False
    unit, start = group.unit, group.span.start
    return _KIND_SUCH_AS.search(unit.text[max(unit.sentence(start).start, start - _KIND_WITHIN) : start]) is not None


def _has_next_score(group: Group) -> bool:
    """Tell whether a list is the second or a later one of those that a sentence sets a score against."""
    unit, start = group.unit, group.span.start
    if not unit.has_digit or _MADE_SO.match(unit.text, group.names[-1].outer.end):
        return False
    before = unit.text[unit.sentence(start).start : start]
    return before.endswith(" ") and _NEXT_SCORE.search(before) is not None


def _is_rival(group: Group) -> bool:
    unit, (start, end) = group.unit, group.span
    last = unit.sentence(start).end
    if _CALLED.match(unit.text, end, last):
        return True
    aside = _ASIDE.match(unit.text, end, last)
    behind = aside.end() if aside else end
    stands = _SCORED.match(unit.text, behind, last) or _STANDS_TO.match(unit.text, behind, last)
    before = unit.text[max(unit.sentence(start).start, start - _BEFORE) : start]
    if _WITH.search(before) and _RANKED.match(unit.text, behind, last):
        return True
    alone = _AT.match(unit.text, behind, last) is not None
    if not stands and behind > end:
        stands = _CALLED.match(unit.text, behind, last)
    if not stands and not alone:
        return False
    if alone and _WITH.search(before):
        return True
    return not _OBJECT.search(before) or _MADE_AFTER.search(before) is not None

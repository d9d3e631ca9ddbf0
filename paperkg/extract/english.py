"""What English words around a name say of its relation to the work, beyond what a cue can say.

Takes a unit and one of its names; tells whether a clause says that something was not done, whether a name fills an item of a
list, and whether a model got better because the work was applied to it.
"""

from __future__ import annotations

import re

from paperkg.extract.found import Found
from paperkg.extract.model import Span
from paperkg.extract.unit import Unit

#: A clause that says what was not done, or is still to be done.
_UNTOLD = re.compile(
    r"\b(?:left (?:for|to|as|open)\b|future work|would (?:be|have been) (?:interesting|useful|nice|good|worth)|"
    r"(?:is|are|was|were|has been|have been) not (?:tested|compared|evaluated|tried|run|included|considered|reported|shown)\b|"
    r"(?:is|are) (?:not|missing) (?:among|from)\b|"
    r"no (?:comparison|experiments?|results?|tests?|evaluation) (?:with|on|against|for)\b|"
    r"(?:does|do|did) not (?:disclose|report|compare|test|evaluate|consider)\b|"
    r"(?:missing|absent) from the comparison|leaves? out\b|omits\b)"
)
_CLAUSE = re.compile(r"[,;:]\s|\s(?:and|but|while|whereas|although)\s(?=(?:it|we|they|the authors)\b)")

#: After a model that the work was applied to: `GPT-4o improves from 4% to 18%`, `GPT-4o achieves a 4% gain`.
_GROWS = re.compile(
    r" (?:\w+ )?(?:(?:improv|ris|ros|jump|climb|gain|benefit|go|increas)(?:es?|s|ed|ing)? (?:by|from) [^.;]{0,30}\d"
    r"|(?:achiev|show|obtain|see|get|record)\w* (?:an? )?(?:up to )?[+\d.]+(?:%| points?| pp)? "
    r"(?:[\w-]+ )?(?:gain|improvement|increase|boost)"
    r"|gains? [+\d.]+(?:%| points?)"
    r"|(?:also |too |even )?(?:benefits?|profits?)(?= (?:too|as well|from|most|more|least|less)\b|[,.;]))"
)

#: Before a model that the work was applied to, and behind it: `it boosts GPT-4o by 18%`, `gains of 18% for GPT-4o`.
_BETTERS = re.compile(r"\b(?:improv|boost|lift|rais|enhanc|elevat|strengthen|push|increas)(?:e|es|s|ed|ing) (?:the )?$")
_BY = re.compile(r"(?:['’]s [\w@-]+(?: [\w@-]+)?)? (?:by|from) (?:up to |about |over |an average of )?[+\d]")
_GAIN_FOR = re.compile(
    r"\b(?:gains?|improvements?|increases?|boosts?)\b(?:[^.;]|\.(?=\d)){0,50}\d%? (?:for|with) (?:the )?$"
)


def is_untold(unit: Unit, name: Found) -> bool:
    """Tell whether the clause of an English name says that the thing was not run, or is left for later."""
    told: bool | None = unit.memo.get("told")
    if told is None:
        told = unit.memo["told"] = unit.words.language != "en" or not _UNTOLD.search(unit.text)
    if told:
        return False
    sentence = unit.sentence(name.start)
    cuts = [sentence.start, *(cut.end() for cut in _CLAUSE.finditer(unit.text, *sentence)), sentence.end]
    start = max(cut for cut in cuts if cut <= name.start)
    end = min(cut for cut in cuts if cut > name.start)
    return _UNTOLD.search(unit.text, start, end) is not None


def is_item(unit: Unit, name: Found) -> bool:
    """Tell whether a name fills an item of an English list: `RAG, CoT, and Self-Ask`."""
    before, behind = unit.text[: name.outer.start].rstrip(), unit.text[name.outer.end :].lstrip()
    opens = not before or before.endswith((",", ";", ", and", ":"))
    return unit.words.language == "en" and opens and (not behind or behind[0] in ",;|.")


def grows(unit: Unit, place: Span) -> bool:
    """Tell whether the words around a model say that it got better."""
    if _GROWS.match(unit.text, place.end):
        return True
    before = unit.text[max(0, place.start - 60) : place.start]
    return bool((_BETTERS.search(before) and _BY.match(unit.text, place.end)) or _GAIN_FOR.search(before))

"""What English words around a name say of its relation to the work, beyond what a cue can say.

Takes a unit and one of its names; tells whether a clause says that something was not done, whether a name fills an item of a
list, and whether a model got better because the work was applied to it.
"""

from __future__ import annotations

import re

from paperkg.extract.lang.en import denials as en
from paperkg.extract.model import Span
from paperkg.extract.names.found import Found
from paperkg.extract.rules.gate import Gated
from paperkg.extract.rules.rule import CueHit
from paperkg.extract.things.group import Group
from paperkg.extract.units.unit import Unit

_UNTOLD, _ASIDE = Gated(re.compile(en.UNTOLD)), Gated(re.compile(en.ASIDE))
_WITHOUT, _NO = re.compile(en.WITHOUT), re.compile(en.NO)

#: Before a data set that is only what the work is set beside: `longer than anything in A`, `unlike B`, `Close relatives are C`.
_BESIDE = re.compile(
    r"\b(?:(?:than|as) (?:anything|those|the ones|what is) (?:in|of|from|on)|(?:is|are|but|and|very|quite) unlike|"
    r"relatives (?:are|include)|relative is) (?:the )?$|^(?:Unlike|In contrast to) (?:the |earlier |existing |other )*$|"
    r"\b[Rr]elated (?:benchmarks|data ?sets|corpora|suites|collections)(?:,? (?:among them|such as|like|includ(?:ing|e)|are))? $"
)
_CLAUSE = re.compile(
    r"[,;:]\s(?!(?:n?or|and) (?:with|to|against)\b)|\s(?:and|but|while|whereas|although)\s(?=(?:it|we|they|the authors)\b)"
)

#: Around a dataset that the work brings: what says that something is trained on it.
_FOR_TRAINING = re.compile(
    r"(?:\b(?:for|to support|to enable|supports?|supporting|enabl(?:es|ing)|tailored (?:for|to)|used (?:for|to)|to) "
    r"(?:[\w-]+ ){0,3}?(?:training|train|fine-?tuning|fine-?tune|SFT|pre-?training|post-training|supervision|RL)\b"
    r"|\b(?:training|fine-?tuning|SFT|instruction(?:[- ]tuning)?|pre-?training|post-training|preference|distillation) "
    r"(?:datasets?|data|corpus|corpora|sets?|mixture)\b)"
)
_TESTS_IN_NAME = re.compile(r"[Bb]ench|[Ee]val|Arena|Test")
_TRAINS_IN_NAME = re.compile(r"SFT|RL(?![A-Za-z])|Instruct|Train")


#: Between `compare` and the `with` that belongs to it.
_COMPARED_WITH = re.compile(r"(?: [\w.+'’-]+){1,4} ")


def without_means(group: Group, cues: list[tuple[CueHit, int]]) -> list[tuple[CueHit, int]]:
    """Return the cues of an English list without those of other words.

    They are the `with` of a verb of comparing (`we compare A with four rivals (B, C)`), and the score of the work itself
    (`on A, it gets 3%`).
    """
    if group.unit.words.language != "en":
        return cues
    cues = [pair for pair in cues if not _is_of_pronoun(group, pair[0])]
    if len(cues) < 2:
        return cues
    (used, _), (compared, _) = cues[:2]
    text = group.unit.text
    means = used.cue.id == "en-use" and text.startswith("with", used.start)
    if means and compared.cue.id == "en-compare" and _COMPARED_WITH.fullmatch(text, compared.end, used.start):
        return cues[1:]
    return cues


#: Between a name and a verb: a subject that stands for the work.
_PRONOUN = re.compile(r"[^.;]*, (?:it|we|this|our [\w-]+|the (?:method|model|agent|system|framework)) (?:\w+ )?")


def _is_of_pronoun(group: Group, hit: CueHit) -> bool:
    """Tell whether a score behind a list has a subject of its own: `on A, it reaches 3%`."""
    between = group.span.end, hit.start
    return hit.cue.id == "en-scored" and _PRONOUN.fullmatch(group.unit.text, *between) is not None


#: Cues that open a list of rivals.
_OPEN_RIVALS = frozenset(
    {"en-field", "en-against-it", "en-takes-in", "en-side-has", "en-evaluated-models", "en-listed"}
)


def of_member(group: Group, name: Found, cues: list[tuple[CueHit, int]]) -> list[tuple[CueHit, int]] | None:
    """Return the cues that govern one name of an English list: what a rival is run with is not the list's.

    In `the opponents are A with B, C and D`, nothing is said of B, and C and D are opponents: None for the one.
    """
    unit = group.unit
    if len(cues) < 2 or cues[0][0].cue.id != "en-use" or unit.words.language != "en":
        return cues
    means = cues[0][0]
    if not unit.text.startswith("with", means.start) or not any(hit.cue.id in _OPEN_RIVALS for hit, _ in cues[1:]):
        return cues
    if not any(max(other.tail, other.outer.end) == means.start - 1 for other in unit.names):
        return cues
    return None if name is group.names[0] else cues[1:]


_EXTENDS = re.compile(r"(?:[Ee]xtend(?:s|ing)?|[Bb]uil(?:t|ds?|ding) (?:up)?on(?: top of)?|on top of)$")
_EXTENDED = re.compile(r"(?: with | to |, |\.|$)")


def is_straight_base(group: Group, cues: list[tuple[CueHit, int]]) -> bool:
    """Tell whether an English verb of building on something has nothing but one name as its object: `extends Zorbl with`."""
    if group.unit.words.language != "en" or len(group.names) > 1 or not cues or cues[0][1] > 1:
        return False
    text, hit = group.unit.text, cues[0][0]
    straight = hit.cue.id == "en-use" and _EXTENDS.search(text, hit.start, hit.end)
    return bool(straight and _EXTENDED.match(text, group.span.end))


def serves_training(unit: Unit, group: Group) -> bool:
    """Tell whether an English sentence that brings a dataset says that it is for training, or its name does."""
    if unit.words.language != "en" or unit.role == "title":
        return False
    if any(_TESTS_IN_NAME.search(name.surface) for name in group.names):
        return False
    if any(_TRAINS_IN_NAME.search(name.surface) for name in group.names):
        return True
    return _FOR_TRAINING.search(unit.text, *unit.sentence(group.span.start)) is not None


#: After a model that the work was applied to: `GPT-4o improves from 4% to 18%`, `GPT-4o achieves a 4% gain`.
_GROWS = re.compile(
    r" (?:\w+ )?(?:(?:improv|ris|ros|jump|climb|gain|benefit|profit|go|increas|leap|mov|advanc|shoot)"
    r"(?:es?|s|ed|ing)?,? (?:up )?(?:by|from) [^.;]{0,30}\d"
    r"|(?:improv|gain|benefit|profit|ris|climb|increas)(?:es?|s)? (?:less|more|most|the (?:most|least)|further|too|"
    r"as well|likewise|similarly|also|only slightly|in the same way|across the board)\b"
    r"|(?:gets?|do(?:es)?|fares?) (?:much |clearly |markedly |slightly )?better with (?:it|them)\b"
    r"|(?:achiev|show|obtain|see|get|record)\w* (?:an? )?(?:up to )?[+\d.]+(?:%| points?| pp)? "
    r"(?:[\w-]+ )?(?:gain|improvement|increase|boost)"
    r"|gains? [+\d.]+(?:%| points?)"
    r"|(?:climb|jump|ris|mov|go)(?:es|s|e)? (?:up )?to \d"
    r"|(?:roughly |about |nearly |almost |more than )?(?:doubles?|triples?)\b"
    r"|(?:show|follow|give|tell|paint|display|exhibit)s? (?:much )?the same "
    r"(?:picture|pattern|trend|story|behaviou?r|effect|tendency)"
    r"|[^.;,]{0,60}?\d ?% of its (?:own|full|original|uncompressed|unpruned|dense|baseline|full-\w+|former)\b"
    r"|(?:reach|achiev|obtain|attain|scor)\w* (?:[^.;]|\.(?=\d)){0,90}?\b(?:with|using|under) our\b"
    r"|(?:also |too |even )?(?:benefits?|profits?)(?= (?:too|as well|from|most|more|least|less)\b|[,.;]))"
)

#: Before a model that the work was applied to, and behind it: `it boosts GPT-4o by 18%`, `gains of 18% for GPT-4o`.
_BETTERS = re.compile(r"\b(?:improv|boost|lift|rais|enhanc|elevat|strengthen|push|increas)(?:e|es|s|ed|ing) (?:the )?$")
_BY = re.compile(r"(?:['’]s [\w@-]+(?: [\w@-]+)?)? (?:by|from) (?:up to |about |over |an average of )?[+\d]")
#: Before a model that the work changed: `while maintaining Qwen2.5's performance`.
_KEEPS = re.compile(r"\b(?:maintain|preserv|retain|recover)(?:ing|s|es|e)? $")
#: Behind what the work was applied to: `for Foo and Bar, we achieve 1.8x speedups`.
_WE_GET = re.compile(
    r", (?:we|it|our method) (?:achieves?|obtains?|observes?|gets?|reach(?:es)?|delivers?) [^.;]{0,20}\d"
)
#: Before a model, a gain with its sign: `+13.8% for GPT-4o`.
_SIGNED_FOR = re.compile(r"\+\d[\d.]*\s?(?:%|points?|pp|x)?(?: [a-z]+)? (?:for|with) (?:the )?$")
_GAIN_FOR = re.compile(
    r"\b(?:gains?|improvements?|increases?|boosts?)\b(?:[^.;]|\.(?=\d)){0,50}\d%? (?:for|with) (?:the )?$"
)


def is_untold(unit: Unit, name: Found, listed: Span) -> bool:
    """Tell whether the clause of an English name says that the thing was not run, or is left for later.

    `listed` is the list that the name stands in, which no comma of its own ends.
    """
    if unit.words.language != "en":
        return False
    told: tuple[bool, bool, bool] | None = unit.memo.get("told")
    if told is None:
        told = unit.memo["told"] = (
            "without " in unit.text,
            "No " in unit.text or "no " in unit.text or "neither " in unit.text,
            _UNTOLD.search(unit.text) is not None or _ASIDE.search(unit.text) is not None,
        )
    without, none, untold = told
    if without and _WITHOUT.search(unit.text, max(0, name.outer.start - 80), name.outer.start):
        return True
    if none and _NO.search(unit.text[max(unit.sentence(name.start).start, name.outer.start - 60) : name.outer.start]):
        return True
    if not untold:
        return False
    sentence = unit.sentence(name.start)
    if any(aside.start() <= name.start < aside.end() for aside in _ASIDE.finditer(unit.text, *sentence)):
        return True
    ends = (cut.end() for cut in _CLAUSE.finditer(unit.text, *sentence) if not listed.start < cut.start() < listed.end)
    cuts = [sentence.start, *ends, sentence.end]
    start = max(cut for cut in cuts if cut <= name.start)
    end = min(cut for cut in cuts if cut > name.start)
    return _UNTOLD.search(unit.text, start, end) is not None


def is_set_beside(unit: Unit, listed: Span) -> bool:
    """Tell whether an English list of data sets only says what the work is like, or unlike."""
    if unit.words.language != "en":
        return False
    sentence = unit.sentence(listed.start)
    before = unit.text[max(sentence.start, listed.start - 60) : listed.start]
    return _BESIDE.search(before) is not None or _RELATIVES.match(unit.text, sentence.start) is not None


#: How a sentence begins that lists the relatives of a work.
_RELATIVES = re.compile(
    r"(?:The |Its )?(?:[Cc]los(?:e|est) |[Nn]ear(?:est)? )(?:relatives?|cousins?|kin) (?:are|is|include)\b"
)


def is_item(unit: Unit, name: Found) -> bool:
    """Tell whether a name fills an item of an English list: `RAG, CoT, and Self-Ask`."""
    before, behind = unit.text[: name.outer.start].rstrip(), unit.text[name.outer.end :].lstrip()
    opens = not before or before.endswith((",", ";", ", and", ":"))
    return unit.words.language == "en" and opens and (not behind or behind[0] in ",;|.")


def grows(unit: Unit, place: Span) -> bool:
    """Tell whether the words around a model say that it got better."""
    if unit.text.startswith(" ", place.end) and _GROWS.match(unit.text, place.end):
        return True
    before = unit.text[max(0, place.start - 60) : place.start]
    if _KEEPS.search(before) and unit.text.startswith(("'s ", "’s "), place.end):
        return True
    if before.endswith((" for ", "For ", " and ")) and _WE_GET.match(unit.text, place.end):
        return True
    return bool(
        (_BETTERS.search(before) and _BY.match(unit.text, place.end))
        or _GAIN_FOR.search(before)
        or _SIGNED_FOR.search(before)
    )


#: Straight behind a name: its score, as lists of scores go on: `DPO reaches 71.2 and KTO 69.9`, `GPT-4o 51%,`.
_NUMBER_BEHIND = re.compile(
    r" (?:only |just |with |at |about )?(?:\d+\.\d+ ?%?|\d+ ?%)(?=[,;.)]|$| (?:and|on|in|while|but)\b)"
)


def has_number(unit: Unit, name: Found) -> bool:
    """Tell whether a score stands straight behind an English name, without a verb, in a sentence that gives another one."""
    if unit.words.language != "en" or not name.rows or unit.role not in _SCORING:
        return False
    behind = _NUMBER_BEHIND.match(unit.text, max(name.tail, name.outer.end))
    if behind is None:
        return False
    sentence = unit.sentence(name.start)
    before = unit.text[sentence.start : name.outer.start]
    return _SCORE.search(before) is not None or _SCORE.search(unit.text, behind.end(), sentence.end) is not None


_SCORE = re.compile(r"\d\.\d|\d ?%")


#: Sections of English texts that give scores.
_SCORING = frozenset({"results", "abstract", "summary"})


def is_scored_in_prose(unit: Unit, group: Group) -> bool:
    """Tell whether the sentence of a list gives scores, in prose without sections."""
    prose = unit.words.language == "en" and unit.role == "summary"
    return prose and _SCORE.search(unit.text, *unit.sentence(group.span.start)) is not None


def fills_own_role(unit: Unit, name: Found, rule: str) -> bool:
    """Tell whether an unknown name owns what is used, or fills a role in the work: `its vision encoder, SlowWalk, sees`."""
    if unit.words.owns_object.match(unit.text, max(name.tail, name.outer.end)):
        return True
    if rule in {"en-trained-one", "en-works-on"}:
        return True  # what nobody knows may be a part of the work
    if rule != "en-base-is":
        return False
    return (
        unit.role == "abstract"
        or _OWN_ROLE.search(unit.text, max(0, name.outer.start - 60), name.outer.start) is not None
    )


_OWN_ROLE = re.compile(r"\b(?:[Ii]ts|[Oo]ur|[Tt]heir|new|novel|unified) (?:[\w-]+ ){0,3}[\w-]+, $")

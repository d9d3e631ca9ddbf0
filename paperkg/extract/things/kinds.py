"""What kind of thing an unknown name is, from an English sentence that describes it, or from the title that it begins.

Takes a unit and one of its names, gives the type that the words around it say, None where they say none: a thing of so many
questions is a dataset, and so is what a title calls a benchmark or an evaluation; what is improved by so much is a measure.
"""

from __future__ import annotations

import re

from paperkg.extract.lang.devices import DEVICES
from paperkg.extract.model import EntityType, Span
from paperkg.extract.names.found import Found
from paperkg.extract.rules.rule import CueHit
from paperkg.extract.things.group import Group
from paperkg.extract.things.link import Thing
from paperkg.extract.units.unit import Unit
from paperkg.extract.works.chinese import kind_in_chinese
from paperkg.extract.works.korean import kind_in_korean

_ITEMS = (
    r"(?:questions?|examples?|samples|tasks|instances|images|videos|clips|problems|pairs|prompts|queries|documents|"
    r"dialogues|conversations|scenarios|annotations|trajectories|items|hours|sentences|facts|instructions|tests|"
    r"utterances|scenes|episodes|environments|triplets|entries|records|articles|papers|issues|repositories|QAs?)\b"
)
_HOLDS = re.compile(
    r"(?:'s)?(?:, (?:encompass|compris|contain|featur|spann|cover|includ|consist)ing(?: of)?|"
    r",? which (?:contains|comprises|spans|covers)| "
    r"(?:contains?|compris(?:es|ing)|consists? of|features?|includes?|has|covers?|spans?|provides?|offers?|"
    rf"is composed of|collects?|gathers?))[^.;]{{0,30}}? (?:\d[\d,.]*[KkMB]?\+?|thousands of|millions of)[^.;]{{0,60}}? {_ITEMS}"
)
#: How those words end.
_FROM = ("from ", "from the ")
_SIZED = re.compile(r"[-_ ]\d+(?:\.\d+)?[BM](?![A-Za-z0-9])")
_ACRONYM = re.compile(r"[A-Z]{2,6}")
_SHORT = re.compile(r"[A-Z][A-Za-z0-9@-]{1,7}")
_REACHED = re.compile(r"\b(?:achiev|reach|obtain|attain|scor|yield|record)\w* (?:an? |of |up to )?\d[\d./]*%? $")
#: Before the name of what samples are taken from.
_TAKEN = re.compile(
    r"\b(?:samples|examples|images|pairs|videos|problems|prompts|questions|documents|trajectories|clips) from (?:the )?$"
)
#: Around two measures that one sentence counts: `improving WalkE and StepScore by 64% and 60%`.
_CAMEL = re.compile(r"[A-Z][A-Za-z]+")
_BOTH = re.compile(
    r"\b(?:improv|increas|reduc|decreas|boost|lower|rais|enhanc)(?:es|ing|ed) (?:both )?[A-Z][A-Za-z]+(?: and [A-Z][A-Za-z]+)?$"
)
_AND = re.compile(r" and [A-Z][A-Za-z]+ by \d")
#: Around a measure: `an average SRMSE of 0.73`.
_SUMMED = re.compile(r"\b(?:average|mean|overall|median|lower|higher|an?) $")
_OF_NUMBER = re.compile(r" of (?:only |just |about |around |up to |over |approximately )?\d")
_ON = re.compile(r" (?:on|for|in|with|at|across|and)\b|[,.;)]")
_WORK = re.compile(
    r", (?:it|we|our|[A-Z][\w-]+) (?:\w+ )?(?:achiev|reach|outperform|surpass|improv|obtain|attain|exceed|scor|sets?\b|match)"
)
_IMPROVED = re.compile(
    r"\b(?:improv|increas|reduc|decreas|boost|lower|rais|enhanc|and)\w* (?:the |both )?$", re.IGNORECASE
)
_BY = re.compile(r"(?: scores?)? (?:by|from) (?:up to |about |around |roughly |over |an average of )?[\d+-]")
_TITLED = re.compile(
    r"(?: Technical Report)?[:：] ?.*?\b(?:Benchmark(?:ing|s)?|Datasets?|(?<!the )(?<!Pre-training )(?<!Training )Corpus|"
    r"(?<! and )Evaluati(?:on|ng)"
    r"|Testbed|Leaderboard)\b|[:：].*?(?:基准|数据集|语料库)"
    r"|[:：].*(?:벤치마크|데이터셋|데이터 세트|말뭉치|코퍼스)$"
)
_OTHER = re.compile(
    r"\b(?:Framework|Method|Agents? for|via|Optimi[sz]ation|Improving|Training|Model for|Through|through|with|using)\b"
)


#: What is no place to score on: a model with its size, or what comes before robots and cards.
_NO_DATA = re.compile(
    r"(?<![\d.])\d+(?:\.\d+)?[BM](?![\w-])| (?:robots?|arms?|hardware|GPUs?|devices?|chips?|models?|platforms?)\b"
    rf"|^{DEVICES}"
)
_SCORES = re.compile(
    r"\b(?:achiev|outperform|surpass|improv\w+ .*\d|reduc\w+ .*\d|scor(?:es|ing)|state-of-the-art|sota|accuracy|attain|"
    r"success rate|exceed|evaluat)",
    re.IGNORECASE,
)


def scores_there(unit: Unit, hit: CueHit, place: Span) -> bool:
    """Tell whether a list stands straight after `on` in a sentence that says how well something does."""
    if hit.cue.id != "en-evaluate" or unit.text[hit.start : hit.end].strip() not in {"on", "evaluated on", "tested on"}:
        return False
    if _NO_DATA.search(unit.text[slice(*place)]) or _NO_DATA.match(unit.text, place.end):
        return False
    sentence = unit.sentence(place.start)
    return bool(_SCORES.search(unit.text, sentence.start, sentence.end))


def is_place(unit: Unit, group: Group) -> bool:
    """Tell whether an English comparison is made on a list, or in what a simulator is: `outperforms all methods in A`."""
    if unit.words.language != "en" or not group.cues:
        return False
    hit, gap = group.cues[0]
    if unit.text.endswith((" at ", " under "), 0, group.span.start):
        return True  # `beats all on 92% of steps at A`
    on = hit.cue.sense == "evaluate" and hit.cue.side == "right" and gap <= 4
    return on or _SCENE.match(unit.text, group.span.end) is not None


#: After the name of a place where things are run.
_SCENE = re.compile(
    r" (?:simulators?|simulations?|environments?|testbeds?|arena|games?|suite|settings?|setups?|scenarios?)\b"
)


def kind_said(unit: Unit, name: Found) -> EntityType | None:
    """Return the type that a sentence, or the title, gives a name without a head noun.

    >>> bool(_HOLDS.match(" contains 1,200 questions")), bool(_HOLDS.match(" contains two modules"))
    (True, False)
    """
    if unit.words.language != "en":
        if unit.words.language == "zh":
            return _titled(unit, name) if unit.role == "title" else kind_in_chinese(unit, name)
        return (_titled(unit, name) if unit.role == "title" else None) or kind_in_korean(unit, name)
    text, start, end = unit.text, name.outer.start, max(name.tail, name.outer.end)
    if _is_valued(unit, name, start, end):
        return "Metric"
    by = _BY.match(text, end)
    if (by or _AND.match(text, end)) and _CAMEL.fullmatch(name.surface) and _BOTH.search(text, max(0, start - 60), end):
        return "Metric"
    if by and _ACRONYM.fullmatch(name.surface):
        return "Metric" if _IMPROVED.search(text, max(0, start - 30), start) else None
    if unit.topics[:1] == ("metric",) and not unit.is_label:
        return "Metric"
    if text.endswith(_FROM, 0, start) and _TAKEN.search(text, max(0, start - 40), start):
        return "Dataset"
    if unit.role == "title":
        return _titled(unit, name)
    if _SIZED.search(name.surface):
        return None
    on = text[max(0, start - 3) : start].lower() == "on " and _WORK.match(text, end)
    if text.startswith(" as ", end) and _AS_TEST.match(text, end):
        return "Dataset"
    return "Dataset" if on or _HOLDS.match(text, end) else None


#: Behind a name: what it is established as.
_AS_TEST = re.compile(r" as an? (?:[\w-]+,? (?:and )?){0,4}?(?:benchmark|testbed|dataset|test suite)\b")


def _is_valued(unit: Unit, name: Found, start: int, end: int) -> bool:
    """Tell whether a short name has a value: `an average SRMSE of 0.73`, `reaches 12.5 SRMSE on`."""
    text = unit.text
    if _OF_NUMBER.match(text, end):
        return (
            _SHORT.fullmatch(name.surface) is not None and _SUMMED.search(text, max(0, start - 20), start) is not None
        )
    last = text[max(0, start - 2) : max(0, start - 1)]
    if not (last.isdigit() or last in "./%") or not _ON.match(text, end):
        return False  # no value stands before it
    return bool(_SHORT.fullmatch(name.surface) and _REACHED.search(text, max(0, start - 40), start))


def is_own_test(unit: Unit, thing: Thing) -> bool:
    """Tell whether models are evaluated in an abstract that introduces a benchmark: then it is done on that one."""
    names = " ".join(thing.surfaces).lower()
    if not ("bench" in names or "eval" in names or _is_called_benchmark(unit, thing)):
        return False
    tested: bool | None = unit.memo.get("tested")
    if tested is None:
        tested = unit.memo["tested"] = unit.words.tested.search(unit.text) is not None
    return tested


def _is_called_benchmark(unit: Unit, thing: Thing) -> bool:
    return "benchmark" in unit.text and any(_stands_by_benchmark(unit.text, name) for name in thing.surfaces)


#: The word for a benchmark near a name: behind it, and before it in its sentence or in the one before.
_BENCHMARK_BEHIND = re.compile(r"[^.]{1,90}benchmark")
_BENCHMARK_BEFORE = re.compile(r"benchmark(?:[^.]{0,20}|[^.]{0,90}\. [A-Z][^.]{0,40})$")
_NEAR_BENCHMARK = 160


def _stands_by_benchmark(text: str, name: str) -> bool:
    """Tell whether a name stands near the word for a benchmark; no pattern of the name, which each would compile anew."""
    start = text.find(name)
    while start >= 0:
        if _BENCHMARK_BEHIND.match(text, start + len(name)):
            return True
        if _BENCHMARK_BEFORE.search(text, max(0, start - _NEAR_BENCHMARK), start):
            return True
        start = text.find(name, start + 1)
    return False


def _titled(unit: Unit, name: Found) -> EntityType | None:
    """Return Dataset for the name that begins a title which calls it one."""
    end = max(name.tail, name.outer.end)
    titled = _TITLED.match(unit.text, end) if name.start == 0 else None
    return "Dataset" if titled and not _OTHER.search(unit.text, end, titled.end()) else None


def is_model_here(name: Found, thing: Thing) -> bool:
    """Tell whether a thing is a model, by its name, the words around it, or its company in a list."""
    if thing.rows[0].type == "Model" if thing.rows else thing.sized:
        return True
    said = name.said == "Model" or (thing.said["Model"] > 0 and not thing.weak)
    return said and not thing.known and not name.surface.endswith("s")


def lists_models(unit: Unit, group: Group) -> bool:
    """Tell whether an English list names three models or more that are known: a study that brings nothing runs them."""
    models = [name for name in group.names if name.rows and name.rows[0].type == "Model"]
    return unit.words.language == "en" and len(models) > 2

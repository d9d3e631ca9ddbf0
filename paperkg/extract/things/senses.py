"""Which of its senses a name has where it stands: the words beside it may overrule what the lexicon says that it is.

Takes a name with its list and the cues over it, and the type that the thing has in the entry; gives the type that it has here.
"""

from __future__ import annotations

import re

from paperkg.extract.model import EntityType
from paperkg.extract.names.found import Found, is_known_measure
from paperkg.extract.rules.rule import CueHit
from paperkg.extract.things.group import COMPARING, Group
from paperkg.extract.things.link import Thing
from paperkg.extract.units.unit_blocks import is_facet
from paperkg.extract.works.chinese import is_party, is_rival_by_name
from paperkg.extract.works.korean import is_korean, is_method_used, is_simulator

#: What a Korean noun straight behind a measure's name makes of it.
_LOSS = re.compile(r"\s?손실")

#: What a Korean noun straight behind a method's name makes of it; `데이터` alone says of what kind data are: `SFT 데이터`.
_DATASET = re.compile(
    r"\s?(?:데이터\s?(?:셋|세트)|코퍼스|말뭉치|벤치마크|데이터(?=\s\d|에서\s|\s(?:중|일부|전체))|프롬프트(?:\s?(?:집합|세트|모음))?(?=\s기준|에서|[을를]\s(?:기준|대상)))(?!용)"
)

#: An acronym names a technique more often than the data of its paper.
_ACRONYM = re.compile(r"[A-Z]+(?:-[A-Z]+)*")


def sense_here(group: Group, name: Found, thing: Thing, cues: list[tuple[CueHit, int]], kind: EntityType) -> EntityType:
    """Return the type of a thing at a place, `kind` where nothing there says otherwise."""
    unit, language = group.unit, group.unit.words.language
    if unit.block.kind == "row" and is_facet(unit.block) and (told := _of_row(group, name)) is not None:
        return told
    if kind == "Metric":
        return _of_measure(group, name, thing, cues)
    if language == "en" and kind in {"Method", "Model"} and _is_trained_on(group, name, thing, cues):
        return "Dataset"
    if language == "ko" and not thing.proposed:
        if kind == "Dataset" and (_is_among_rivals(group, name, cues) or is_simulator(unit, group)):
            return "Method"  # `Self-RAG, CRAG 등의 방법보다`
        if kind == "Method" and thing.may_be("Metric") and _is_among_measures(group, name):
            return "Metric"
        if kind in {"Method", "Model"} and _is_body_of_data(group, name, thing):
            return "Dataset"  # `DeepScaleR 데이터셋에서 학습`
    return kind


def _of_row(group: Group, name: Found) -> EntityType | None:
    """Return which of its senses the head of a row of facets gives a name: `Metrics | MSE, MAE`."""
    topics = group.unit.topics[:1]
    if topics == ("metric",) and any(row.type == "Metric" for row in name.rows):
        return "Metric"
    return None


def _of_measure(group: Group, name: Found, thing: Thing, cues: list[tuple[CueHit, int]]) -> EntityType:
    unit = group.unit
    if name.said == "Metric":
        return "Metric"
    if not thing.serves and _is_among_measures(group, name):
        return "Metric"
    if is_method_used(unit, name, thing, cues) or is_party(group, name, cues):
        return "Method"
    if is_korean(unit) and name.surface.isascii() and _LOSS.match(unit.text, name.outer.end):
        return "Method"  # `LPIPS 손실`
    if thing.serves:
        return "Model"  # `보상 모델로는 PickScore를`
    if name.said == "Method" and unit.words.language == "zh":
        return "Method"  # `METEOR基线`: the noun says which of two things of one name is meant
    return "Method" if is_rival_by_name(unit, group, name) else "Metric"


def _is_among_measures(group: Group, name: Found) -> bool:
    """Tell whether a Korean list holds nothing but measures: `MSE와 MAE를 썼다`."""
    if len(group.names) < 2 or name.said is not None:
        return False
    others = [other for other in group.names if other is not name]
    measures = (other.said != "Method" and is_known_measure(other) for other in others)
    return is_korean(group.unit) and bool(others) and all(measures)


def _is_among_rivals(group: Group, name: Found, cues: list[tuple[CueHit, int]]) -> bool:
    """Tell whether what the lexicon holds as a dataset stands in a list of methods or models that something is compared with."""
    if name.said == "Dataset" or not cues or cues[0][0].cue.sense not in COMPARING or len(group.names) < 3:
        return False
    others = [other for other in group.names if other is not name]
    return all(other.said != "Dataset" and _is_party(other) for other in others)


def is_listed_rival(group: Group, name: Found) -> bool:
    """Tell whether an English row of baselines lists what the lexicon holds as a dataset among methods and models."""
    unit = group.unit
    if unit.topics[:1] != ("baseline",) or not is_facet(unit.block) or unit.words.language != "en":
        return False
    data = name.is_data and name.said is None
    return data and sum(map(_is_party, unit.names)) > 1


def _is_party(name: Found) -> bool:
    return bool(name.rows) and all(row.type in {"Method", "Model"} for row in name.rows)


def _is_body_of_data(group: Group, name: Found, thing: Thing) -> bool:
    """Tell whether a noun for data stands straight behind a method's name, and the name is no technique's."""
    if not thing.rows or thing.sized or not _DATASET.match(group.unit.text, name.outer.end):
        return False
    return not thing.broad and name.surface.isascii() and not _ACRONYM.fullmatch(name.surface)


#: Behind the name of a recipe that is also the name of its data: `Tülu 3 data`.
_DATA = re.compile(
    r" (?:(?:SFT|RL|DPO|instruction|preference|training|pre-?training|post-training) )?"
    r"(?:data|mixture|mix|corpus|collection|prompts)\b(?! (?:generat|augment|synth|curat|filter|select|pipeline|engine))"
)
_TRAINING = re.compile(r"\b(?:train|tun|mix|pool|sampl|draw|collect)\w*\b", re.IGNORECASE)


def _is_trained_on(group: Group, name: Found, thing: Thing, cues: list[tuple[CueHit, int]]) -> bool:
    """Tell whether English words say that something was trained on what the lexicon holds as a method or a model."""
    unit = group.unit
    if not thing.known or thing.proposed or thing.sized or thing.broad or name.said == "Model":
        return False
    if thing.rows[0].type == "Model" and _DATA.match(unit.text, name.outer.end):
        return _TRAINING.search(unit.text, *unit.sentence(name.start)) is not None
    method = thing.rows[0].type == "Method" and not _ACRONYM.fullmatch(name.surface) and name.said is None
    return method and bool(cues) and cues[0][0].cue.sense == "train" and cues[0][1] <= 1

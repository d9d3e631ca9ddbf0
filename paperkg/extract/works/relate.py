"""How a paper stands to the things that it names: evaluates on, trains on, compares against, uses, reports, addresses.

Takes a unit's lists of names, gives `Relation`s: a predicate, a thing with the type that it has there, the rule that says
so, and the place. What the paper proposes itself gets no relation here but as a dataset.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from paperkg.extract.model import EntityType, Span
from paperkg.extract.names.found import Found
from paperkg.extract.record import Outcome, Predicate
from paperkg.extract.rules.rule import CueHit
from paperkg.extract.tasks.forms import is_marked_task
from paperkg.extract.things.group import Group, appositions, groups, is_described
from paperkg.extract.things.kinds import is_own_test
from paperkg.extract.things.link import Thing, Things, thing_type
from paperkg.extract.things.senses import sense_here
from paperkg.extract.units.unit import STATED, Unit
from paperkg.extract.units.unit_blocks import is_facet
from paperkg.extract.works.asides import is_aside, is_told, is_unmeasured
from paperkg.extract.works.chinese import fitting_cues, is_denied
from paperkg.extract.works.english import is_set_beside, is_untold, of_member, serves_training, without_means
from paperkg.extract.works.english_data import placed_for
from paperkg.extract.works.english_rivals import in_prose, is_told_of
from paperkg.extract.works.korean import Judged, is_no_measure, judges
from paperkg.extract.works.korean_asides import is_not_done
from paperkg.extract.works.korean_data import is_for_training, is_instrument, is_kin, tests_on_own
from paperkg.extract.works.korean_rivals import in_frame
from paperkg.extract.works.relate_works import TELLING, work


class Relation(NamedTuple):
    """One thing in one relation at one place: `span` is the sentence in the unit's text."""

    predicate: Predicate
    thing: Thing
    type: EntityType
    rule: str
    unit: Unit
    span: Span
    outcome: Outcome | None = None


def relations(unit: Unit, things: Things) -> Iterator[Relation]:
    """Yield what a unit says of the things in it."""
    if unit.role == "title":
        yield from _title_tasks(unit, things)
    if unit.role not in STATED:
        return
    judge, own_work, apposed = judges(unit, things), unit.background, appositions(unit)
    for group in groups(unit):
        cues = _of_list(group)
        for name in group.names:
            thing = things.of(name)
            if thing is None or (apposed and not thing.rows and is_described(unit, name)):
                continue
            if name.start < own_work and not is_told(unit, name, task=thing_type(thing, "Method") == "Task"):
                continue  # background
            governing = of_member(group, name, cues)
            if governing is not None and not is_untold(unit, name, group.span):
                yield from _of_name(unit, group, name, thing, governing, judge=judge, things=things)


def _title_tasks(unit: Unit, things: Things) -> Iterator[Relation]:
    """Yield the tasks that a title names: they are what the work is about."""
    for name in unit.names:
        thing = things.of(name)
        if thing is not None and not thing.proposed and thing_type(thing, "Method") == "Task":
            yield Relation("addressesTask", thing, "Task", "title-task@1", unit, unit.sentence(name.start))


def _of_list(group: Group) -> list[tuple[CueHit, int]]:
    """Return the cues of a list, less the word that only makes its last name an attribute: `A와 B 기반 방법들을 능가`."""
    language, cues = group.unit.words.language, group.cues
    if not cues:
        return cues
    if language != "ko":
        cues = fitting_cues(group) if language == "zh" else without_means(group, cues)
    last = group.names[-1]
    if (attribute := group.unit.words.attributive.match(group.unit.text, last.outer.end)) is None:
        return cues
    return [(hit, gap) for hit, gap in cues if not last.outer.end <= hit.start < attribute.end()]


def _of_name(
    unit: Unit,
    group: Group,
    name: Found,
    thing: Thing,
    cues: list[tuple[CueHit, int]],
    *,
    judge: Judged,
    things: Things,
) -> Iterator[Relation]:
    # What the lexicon holds needs no word from the list.
    listed = not thing.rows and group.names_datasets and not is_instrument(unit, name)
    kind = sense_here(group, name, thing, cues, thing_type(thing, "Dataset" if listed else "Method"))
    if kind == "Dataset":
        relation = None if is_set_beside(unit, group.span) else _dataset(unit, group, thing, cues, judge=judge)
    elif kind == "Metric" or (kind == "Method" and thing.known and _is_measure(unit, name, thing)):
        kind = "Metric"
        stated = unit.role in TELLING and name.said in {None, "Metric"} and not _is_no_metric(unit, name, thing)
        stated = stated and not (is_facet(unit.block) and unit.topics[:1] in {("baseline",), ("base",)})
        relation = ("reportsMetric", "metric-named@1") if stated else None
    elif kind == "Task":
        single = not thing.known and " " not in name.surface and not name.others and unit.words.language != "ko"
        single = single and unit.topics[:1] != ("task",) and not is_marked_task(name)
        coined = not thing.known and (unit.words.language == "ko" or is_marked_task(name))
        rule = "task-coined@1" if coined else "task-named@1"
        single = single or name.said not in {None, "Task", "Dataset"} or is_aside(unit, group, name)
        relation = ("addressesTask", rule) if not single else None
    else:
        framed = in_frame(group, thing, cues) if judge != "all" else None
        framed = framed or in_prose(group, name, thing, things)
        relation, outcome = framed or work(unit, group, name, thing, cues, judge=judge)
        if relation == _BY_PLACE:
            if judge != "all" and is_told_of(group, name, thing, things):
                relation = ("comparesAgainst", "told-in-prose@1")
            elif thing.known and thing.rows[0].type != "Dataset" and not thing.usage:
                return  # others mostly name it to compare with it: its place alone is not enough
        if relation and not (relation[0] == "uses" and things.surveys and thing.usage != "software"):
            yield Relation(relation[0], thing, kind, relation[1], unit, unit.sentence(name.start), outcome)
        return
    if relation and (not thing.common or (kind == "Metric" and thing.defined and thing.said["Metric"])):
        yield Relation(relation[0], thing, kind, relation[1], unit, unit.sentence(name.start))


#: That only the place of a known name says that the work builds on it.
_BY_PLACE = ("uses", "known-name@1")


def _is_measure(unit: Unit, name: Found, thing: Thing) -> bool:
    """Tell whether a name that the lexicon holds as a method stands for a measure here, or anywhere in a Chinese entry."""
    return name.said == "Metric" or (unit.words.language == "zh" and not name.said and thing.said["Metric"] > 0)


def _is_no_metric(unit: Unit, name: Found, thing: Thing) -> bool:
    """Tell whether a word has another sense here (`in full precision`), or only a noun far behind makes a word a metric."""
    words = unit.words
    if words.language == "en" and name.called and name.said == "Metric":
        return False  # a measure that the text brings in
    if words.language == "zh" and unit.role == "method" and words.native.match(name.surface) and not name.others:
        sentence = unit.sentence(name.start)
        if not _MEASURING.search(unit.text, sentence.start, sentence.end):
            return True  # in what a method does, a word such as `精度` is a quality
    if (
        is_no_measure(unit, name)
        or is_denied(unit, name)
        or is_unmeasured(unit, name)
        or unit.words.no_metric.search(unit.text[max(0, name.start - 18) : name.end])
    ):
        return True
    if unit.words.language == "en" and _DRIVES.match(unit.text, name.end):
        return True  # `MSE-based selection`
    far = unit.text[name.outer.end : name.tail].count(" ") > 1
    return unit.words.language == "en" and thing.weak and not thing.known and far


_DRIVES = re.compile(r"-(?:based|driven|guided|aware|weighted|style|like)\b")
_MEASURING = re.compile(r"指标|度量|衡量|评估|评价|评测|(?:提升|提高|降低|下降|减少|达)[^，。；]{0,6}\d")


def _dataset(
    unit: Unit, group: Group, thing: Thing, cues: list[tuple[CueHit, int]], *, judge: Judged
) -> tuple[Predicate, str] | None:
    senses = [hit.cue for hit, _ in cues]
    if "train_data" in unit.topics:
        return "trainsOn", "label-train-data@1"
    if cues and cues[0][1] <= 1 and _TRAINED.match(unit.text, cues[0][0].start):
        return "trainsOn", cues[0][0].cue.name
    nearest = next((cue for cue in senses if cue.sense in {"train", "evaluate", "about"}), None)
    if (nearest and nearest.sense == "about") or not _is_own(unit, group) or is_not_done(unit, group):
        return None
    if placed := placed_for(unit, group):
        return placed
    if nearest and nearest.sense == "train":
        return "trainsOn", nearest.name
    if nearest is None and thing.known and judge == "all" and is_kin(unit, group):
        return None
    if nearest or unit.role == "results":
        return "evaluatesOn", nearest.name if nearest else "dataset-in-results@1"
    if thing.proposed and (is_for_training(unit, group) or serves_training(unit, group)):
        return "trainsOn", "own-training-set@1"
    if thing.proposed and "dataset" not in unit.topics:
        tests = is_own_test(unit, thing) or tests_on_own(unit, group)
        return ("evaluatesOn", "own-benchmark@1") if tests else None
    if "dataset" in unit.topics or unit.role in {"setup", "method", "contribution", "summary", "abstract"}:
        return "usesDataset", "dataset-named@1"
    return None


def _is_own(unit: Unit, group: Group) -> bool:
    """Tell whether a sentence speaks of the work: what moved it speaks of other work but where it says so."""
    sentence = unit.sentence(group.span.start)
    return unit.role != "motivation" or bool(unit.words.own_work.search(unit.text, *sentence))


#: Words of training that take a dataset as they take a method: `training with X`.
_TRAINED = re.compile(r"(?:(?:pre-?|post-?)?train|fine-?tun)(?:ed|ing) with\b", re.IGNORECASE)

"""Find the reported results of a block: the numbers that say how well something did, with what they are about.

Takes the clean text of a block, the names in it, and what its surroundings say; gives one `FoundResult` per number and
data set. Pure: the same text gives the same results. Corpus sizes, settings, shares of data, and counts are no results.
"""

from __future__ import annotations

import re
from bisect import bisect
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from paperkg.extract.lang.en.results import CUES as ENGLISH
from paperkg.extract.lang.ko.results import CUES as KOREAN
from paperkg.extract.lang.zh.results import CUES as CHINESE
from paperkg.extract.learned.numbers_context import NumberReader, NumberSentence, by_rules
from paperkg.extract.model import EntityType, Language, Mention, SectionRole, Span
from paperkg.extract.record import DeltaKind
from paperkg.extract.results.carry import Carry, carry_words
from paperkg.extract.results.cues import Cues
from paperkg.extract.results.ellipsis import with_own_before, with_own_score, with_rival_behind, with_rivals_before
from paperkg.extract.results.found import FoundResult
from paperkg.extract.results.gaps import with_gaps
from paperkg.extract.results.numbers import Quantity, quantities
from paperkg.extract.results.owners import is_exact
from paperkg.extract.results.reading import Reading
from paperkg.extract.results.readings import readings
from paperkg.extract.results.releases import is_release
from paperkg.extract.results.scene import Group, Scene, scenes

CUES: dict[Language, Cues] = {"ko": KOREAN, "en": ENGLISH, "zh": CHINESE}
VERSION = 1

#: Units of what is measured of a work, and more often on no data set than on the last one named.
_OF_NO_DATASET = frozenset({"x", "s", "ms", "h", "min", "FPS", "tokens/s"})
_NUMBER = re.compile(r"\d+\.\d+%?")
#: What makes a number the size of a model: `7B 모델보다`.
_SIZE = re.compile(r"B(?![A-Za-z0-9])")
#: Sections whose numbers are of other work, or of none yet.
_SILENT: frozenset[SectionRole] = frozenset({"title", "motivation", "related", "future"})


class ResultContext(NamedTuple):
    """What a block's surroundings say: its labels, its section, and what the paper proposes.

    `main` names what the paper proposes above all and `main_type` its type: a method is the subject of a number that names
    none, a benchmark its data set. Scores that name no data set are on `sole_dataset`, the only one that the entry evaluates
    on. `rivals` are what the entry compares with. `heading_mentions` are those of the heading, where none is nearer, and
    `earlier_mentions` those of the block before.
    """

    role: SectionRole
    label: str | None = None
    label_mentions: tuple[Mention, ...] = ()
    heading_mentions: tuple[Mention, ...] = ()
    earlier_mentions: tuple[Mention, ...] = ()
    main: str | None = None
    main_type: EntityType | None = None
    proposed: frozenset[str] = frozenset()
    sole_dataset: str | None = None
    rivals: frozenset[str] = frozenset()

    @property
    def ours(self) -> frozenset[str] | None:
        """The names of what the paper proposes, None for a benchmark: it has no rivals among the models."""
        if self.main_type == "Dataset":
            return None
        return self.proposed | {self.main} if self.main else self.proposed


class _Around(NamedTuple):
    """What stands around a sentence: what its block and its earlier sentences say, and the places of its numbers."""

    context: ResultContext
    carry: Carry
    places: Sequence[Span]


def reported_numbers(text: str, language: Language, role: SectionRole) -> list[Quantity]:
    """Return the numbers of a text that may be results whatever names stand beside them; none where none may be."""
    found = quantities(text, language) if role not in _SILENT else []
    return [] if _are_counts(text, found, CUES[language]) else found


def _are_counts(text: str, numbers: Sequence[Quantity], cues: Cues) -> bool:
    """Tell whether the numbers of a text count things, and each is the only one of its sentence: then none is a result."""
    if not all(number.kind == "count" for number in numbers):
        return False
    if len(numbers) < 2:
        return True
    cuts = [cut.start() for cut in cues.sentence.finditer(text)]
    return len({bisect(cuts, number.start) for number in numbers}) == len(numbers) and not any(map(is_exact, numbers))


def find_results(
    text: str,
    mentions: Sequence[Mention],
    *,
    language: Language,
    context: ResultContext,
    reader: NumberReader = by_rules,
    numbers: Sequence[Quantity] | None = None,
) -> list[FoundResult]:
    """Return the results of a block's text by position, each once; `reader` has the last word on what its numbers say.

    `numbers` are those that the text may report, where they have been looked up.
    """
    if numbers is None:
        numbers = reported_numbers(text, language, context.role)
    if not numbers:
        return []
    ordered = sorted(_rival_metrics(text, sorted(mentions), language))
    free = [number for number in numbers if not any(m.start <= number.start < m.end for m in ordered)]
    free = [number for number in free if not (number.kind == "count" and _SIZE.match(text, number.end))]
    free = [number for number in free if not CUES[language].set_by.match(text, number.end)]
    free = [number for number in free if not is_release(text, number, ordered)]
    if _are_counts(text, free, CUES[language]):
        return []
    ours = context.ours
    found: dict[FoundResult, None] = {}
    last: tuple[int, list[FoundResult]] = (-1, [])
    labelled = _is_labelled(context, CUES[language])
    for scene in scenes(text, ordered, [number.start for number in free], CUES[language]):
        inside = [number for number in free if scene.sentence.start <= number.start < scene.sentence.end]
        carry = Carry(text, tuple(ordered), scene.sentence, CUES[language], carry_words(language))
        around = _Around(context, carry, [Span(number.start, number.end) for number in inside])
        read = readings(scene, inside, labelled=labelled, ours=ours)
        sentence = NumberSentence(scene, inside, read, language, context.role, labelled, ours)
        here = list(_of_readings(scene, with_gaps(scene, reader(sentence)), around))
        is_next = not text[max(0, last[0]) : scene.sentence.start].strip()
        is_placed = all(result.dataset for result in here) and not any(c.marked for c in scene.comparisons)
        here = with_rivals_before(here, last[1] if is_next and is_placed else ())
        pair = with_rival_behind(scene, inside, last[1] if is_next else (), ours)
        if pair is not None:
            found = {pair[1] if result == pair[0] else result: None for result in found}
            here = [result for result in here if result.value != pair[1].baseline_value]
        if language == "ko" and here and found and ours:
            here, told = with_own_before(scene, here, inside, list(found) if scene.datasets else last[1], ours)
            found = {result: None for result in found if result not in told}
        if language == "en" and here and is_next and ours and context.rivals:
            own = [result for result in last[1] if not _names_any(result, ordered, context.rivals)]
            here, told = with_own_score(scene, here, inside, own, ours, context.rivals)
            found = {result: None for result in found if result not in told}
        found |= dict.fromkeys(here)
        last = (scene.sentence.end, here)
    return list(found)


def _names_any(result: FoundResult, names: Sequence[Mention], rivals: frozenset[str]) -> bool:
    """Tell whether the words of a lone score name a rival, whose it may be."""
    lone = result.baseline_value is None and result.baseline is None
    return lone and any(result.start <= name.start < result.end and name.name in rivals for name in names)


def _rival_metrics(text: str, mentions: Sequence[Mention], language: Language) -> list[Mention]:
    """Take the metrics whose own scores something is compared with for things: beside a new metric, they are rivals."""
    cues, found = CUES[language], list(mentions)
    after = len(text)
    for place in range(len(found) - 1, -1, -1):
        of = cues.possessive.match(text, found[place].end) if found[place].type == "Metric" else None
        number = _NUMBER.match(text, of.end()) if of else None
        if number is None:
            continue
        if cues.marker.match(text, number.end()) or cues.link.fullmatch(text, number.end(), after):
            found[place], after = found[place]._replace(type=None), found[place].start
    return found


def _is_labelled(context: ResultContext, cues: Cues) -> bool:
    if any(mention.type in {"Metric", "Dataset"} for mention in context.label_mentions):
        return True
    return bool(context.label and cues.measure.search(context.label))


def _of_readings(scene: Scene, found: Sequence[Reading], around: _Around) -> Iterator[FoundResult]:
    for run in _runs(scene, found):
        shared = _distributed(scene, run, around.carry)
        for place, reading in enumerate(run):
            datasets = _datasets(scene, reading, around, shared, place)
            for dataset in datasets or (None,):
                yield _result(scene, reading, around, dataset=dataset, shared=shared, place=place)


def _runs(scene: Scene, found: Sequence[Reading]) -> Iterator[list[Reading]]:
    """Group the readings that the text coordinates: `8%와 13%`."""
    run: list[Reading] = []
    for reading in found:
        if run and not _is_next(scene, run[-1], reading):
            yield run
            run = []
        run.append(reading)
    if run:
        yield run


def _is_next(scene: Scene, one: Reading, other: Reading) -> bool:
    """Tell whether the text coordinates two readings, or the scores of two that are each set beside a rival's."""
    link = scene.cues.link
    if link.fullmatch(scene.text, one.end, other.start):
        return True
    versus = one.rule == other.rule == "result-versus"
    return versus and link.fullmatch(scene.text, one.number.end, other.number.start) is not None


def _distributed(scene: Scene, run: Sequence[Reading], carry: Carry) -> Group:
    """Return the coordinated data sets, else metrics, else things that coordinated numbers belong to one by one."""
    if len(run) < 2:
        return ()
    for groups in (scene.datasets, scene.metrics, scene.things):
        fits = [group for group in groups if len(group) == len(run)]
        before = [group for group in fits if group[-1].end <= run[0].start]
        if before or fits:
            return before[-1] if before else fits[0]
    if not carry.is_each():
        return ()
    apart = [mention for group in scene.datasets for mention in group]
    if len(apart) == len(scene.datasets) == len(run) and apart[-1].end <= run[0].start:
        return tuple(apart)  # `7.1 on A and 8.2 on B, ahead by 2 and 3 points, respectively`
    if apart:
        return ()
    datasets = carry.datasets()
    return datasets if len(datasets) == len(run) else ()


def _datasets(scene: Scene, reading: Reading, around: _Around, shared: Group, place: int) -> tuple[str, ...]:
    context, carry, places = around
    if shared and shared[0].type == "Dataset":
        return (shared[place].name,)
    if told := carry.pointed(scene.clause(reading.start), reading.start, context.label_mentions):
        return (told.name,)
    group = scene.dataset(reading.start, reading.end, others=places)
    if _is_elsewhere(scene, group, reading, places):
        return ()
    if not group:
        group = _named_before(scene, reading, context, carry)
    if len(group) > 1 and _is_of_all(scene, group, reading):
        return ()
    if not group and context.main and context.main_type == "Dataset":
        return (context.main,)
    if not group and context.sole_dataset and reading.number.unit not in _OF_NO_DATASET:
        return (context.sole_dataset,)
    return tuple(dict.fromkeys(mention.name for mention in group))


def _named_before(scene: Scene, reading: Reading, context: ResultContext, carry: Carry) -> Group:
    """Return the data sets of a number whose sentence names none: the earlier sentence's, the label's, or the heading's."""
    of_label = tuple(mention for mention in context.label_mentions if mention.type == "Dataset")
    of_heading = tuple(mention for mention in context.heading_mentions if mention.type == "Dataset")
    if (
        scene.datasets
        or reading.number.unit in _OF_NO_DATASET
        or carry.is_of_none(scene.clause(reading.start), reading.end)
    ):
        return of_label
    if len(carried := carry.datasets()) == 1:
        return carried
    if not of_label and (back := carry.pointed_back()):
        return (back,)
    of_heading = context.earlier_mentions or of_heading
    return of_label or (of_heading if len(of_heading) == 1 and carry.is_open() else ())


def _is_elsewhere(scene: Scene, group: Group, reading: Reading, places: Sequence[Span]) -> bool:
    """Say whether a number has a place of its own without a name: `9% on MMLU and 17% in real-world tasks`."""
    before = [place for place in places if place.end <= reading.start]
    if not group or not before or not before[-1].end <= group[0].start < reading.start:
        return False
    place = scene.cues.unnamed_place.match(scene.text, reading.end)
    if place is None or not scene.cues.place_between.fullmatch(scene.text, before[-1].end, reading.start):
        return False
    return not any(reading.end <= mention.start < place.end() for named in scene.datasets for mention in named)


def _is_of_all(scene: Scene, group: Group, reading: Reading) -> bool:
    """Say whether a number is of a list of data sets as a whole: an average, or a range over `여러 벤치마크(A, B)`."""
    start = scene.sentence.start
    return bool(
        scene.cues.average.search(scene.text, start, reading.start)
        or scene.cues.average.search(scene.text, start, reading.end)
        or scene.cues.several.search(scene.text[start : group[0].start])
    )


def _result(
    scene: Scene, reading: Reading, around: _Around, *, dataset: str | None, shared: Group, place: int
) -> FoundResult:
    context, carry = around.context, around.carry
    own = shared[place] if shared else None
    marked = scene.marked
    baseline = reading.baseline.name if reading.baseline else scene.baseline(reading.number.start, reading.number.end)
    if baseline is None and reading.change is not None:
        baseline = scene.baseline(reading.change.start, reading.change.end)
    if own in marked:
        baseline = own.name if own else None
    if reading.owner in marked:
        baseline = None
    metric = _metric(scene, reading, context, own)
    subject = own if own is not None and own.type not in {"Dataset", "Metric"} and own not in marked else None
    labelled = _first(context, {"Method", "Model"})
    if labelled is not None and context.label and scene.cues.beside_label.search(context.label):
        baseline, labelled = baseline or labelled.name, None
    if baseline is not None and baseline in (context.ours or ()):
        baseline = None  # no work is its own rival
    if baseline is None and reading.rule == "result-from-to" and (base := scene.improved(reading.start)):
        baseline = base.name if base.name not in (context.ours or ()) else None
    if baseline is None and (reading.rule == "result-from-to" or carry.is_base_again()):
        start = carry.base()
        baseline = start.name if start and start.name not in (context.ours or ()) else None
    if baseline is None and reading.low is None and context.ours is not None and reading.rule != "result-range":
        behind = carry.trailing(scene.clause(reading.start), Span(reading.start, reading.end))
        if behind and behind.name not in context.ours:
            baseline, reading = behind.name, reading._replace(rule="result-delta", direction="up")
    main = context.main if context.main_type != "Dataset" else None
    said = scene.topic(reading.start) if main else scene.subject(reading.start)
    owner = own if own is not None and reading.owner in shared else reading.owner
    named = owner or subject or (said if said is None or said.name != baseline else None) or labelled
    if reading.owner is None and subject is None and scene.is_of_others(reading.start):
        named = main = None
    clause = _evidence(scene, reading)
    found = FoundResult(
        clause.start,
        clause.end,
        f"{reading.rule_id}@{VERSION}",
        subject=named.name if named else main,
        dataset=dataset,
        metric=metric,
        baseline=baseline,
        unit=reading.number.unit,
        direction=reading.direction,
    )
    return _with_numbers(found, reading)


def _metric(scene: Scene, reading: Reading, context: ResultContext, own: Mention | None) -> str | None:
    if own is not None and own.type == "Metric":
        return own.name
    number = reading.number if reading.rule == "result-versus" and scene.cues.names_behind else reading
    group = scene.metric(number.start, number.end) or scene.metric(reading.start, reading.end)
    if not group and reading.change is not None and scene.cues.verb_side == "after":
        group = scene.metric(reading.change.start, reading.change.end)  # `정확도가 14%p 올라 34%가 되었다`
    if group:
        return group[0].name
    labelled = _first(context, {"Metric"})
    return labelled.name if labelled else None


def _first(context: ResultContext, types: set[EntityType]) -> Mention | None:
    return next((mention for mention in context.label_mentions if mention.type in types), None)


def _evidence(scene: Scene, reading: Reading) -> Span:
    first, last = scene.clause(reading.start), scene.clause(reading.end - 1)
    piece = scene.text[first.start : last.end]
    return Span(first.start + len(piece) - len(piece.lstrip()), first.start + len(piece.rstrip(" ,;，；")))


def _with_numbers(found: FoundResult, reading: Reading) -> FoundResult:
    number, low = reading.number, reading.low
    if reading.change is not None:
        lower = low.value if low is not None else None
        gap = found._replace(delta=reading.change.value, delta_kind=_delta_kind(reading.change))
        return gap._replace(value=number.value, baseline_value=lower)
    if low is not None and reading.rule == "result-range":
        return found._replace(delta_min=low.value, delta_max=number.value, delta_kind="range")
    if low is not None:
        return found._replace(value=number.value, baseline_value=low.value, delta_kind="from_to")
    if number.value_max is not None:
        return found._replace(delta_min=number.value, delta_max=number.value_max, delta_kind="range")
    is_change = reading.rule == "result-delta"
    kind: DeltaKind | None = _delta_kind(number) if is_change else "range" if number.bound else None
    if number.bound == "min":
        return found._replace(delta_min=number.value, delta_kind=kind)
    if number.bound == "max":
        return found._replace(delta_max=number.value, delta_kind=kind)
    return found._replace(delta=number.value, delta_kind=kind) if is_change else found._replace(value=number.value)


def _delta_kind(number: Quantity) -> DeltaKind:
    if number.kind in {"times", "fraction"}:
        return "ratio"
    return "relative" if number.kind == "percent" else "points"

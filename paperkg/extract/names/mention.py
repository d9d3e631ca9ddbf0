"""From clean text to the names in it: known names, coined names, and what the text itself defines in parentheses.

Takes a block's text, gives `Found` names from left to right, never overlapping.
"""

from __future__ import annotations

import re

from paperkg.extract.lang.en.measures import MEASURE_IN_SHORT
from paperkg.extract.measures.english import is_made_of_nouns
from paperkg.extract.measures.listed import with_measures
from paperkg.extract.model import EntityType, Span
from paperkg.extract.names.coined import end_of_term, find_coined, is_generic
from paperkg.extract.names.define import define, join_apposed
from paperkg.extract.names.english_runs import name_in_run
from paperkg.extract.names.found import Found, by_start, is_known_measure, with_head
from paperkg.extract.names.hangul_terms import opens_term
from paperkg.extract.names.known import KnownMatch, KnownNames
from paperkg.extract.names.marked import further_sizes, introduced, measures, own_measures
from paperkg.extract.names.scored_names import end_before_score
from paperkg.extract.rules.grammar import Grammar
from paperkg.ontology.names import broad_names, load_lexicon

#: What vocabularies call the tokens that stand for no word.
_TOKENS = frozenset({"MASK", "CLS", "SEP", "PAD", "UNK", "EOS", "BOS", "IMG", "ACT"})


def find_names(
    text: str, known: KnownNames, words: Grammar, *, label: bool = False, beside: EntityType | None = None
) -> list[Found]:
    """Return the names of a text, in order and without overlap; in a label, all words before a translation belong to it."""
    names = _merge(text, known, beside, english=words.language == "en")
    if "[" in text:
        names = [name for name in names if not _is_token(text, name)]
    if words.language == "en":
        names = _with_marked(text, names)
    if words.language == "en" and not label and text.startswith("TL;DR"):
        names = [name for name in names if name.start >= len("TL;DR")]  # a lead, with or without a colon
    names = [_qualified(text, name, words) if name.rows and name.rows[0].type == "Method" else name for name in names]
    if "(" in text or "（" in text:
        names = define(text, names, words, label=label)
    names = join_apposed(text, names, words) if words.language == "en" else names
    names = [with_head(text, name, words) for name in names]
    return list(with_measures(text, names, words, label=False))


def _is_token(text: str, name: Found) -> bool:
    """Tell whether a name is a token of a vocabulary, as its brackets say: `[MASK]`."""
    return name.surface in _TOKENS and text[name.start - 1 : name.start] == "[" and text[name.end : name.end + 1] == "]"


def _with_marked(text: str, names: list[Found]) -> list[Found]:
    """Add what only the words around it mark as a name; a measure holds the unknown names that stand in it."""
    brought = [Span(m.start, m.end) for m in own_measures(text)]
    places = [Span(m.start, m.end) for m in measures(text)] + brought
    kept = _beside(text, names, places, brought) if places else list(names)
    new = [name for place in places for name in _measure(text, place)]
    new = [name._replace(called=True) if name.outer in brought else name for name in new]
    new += [Found(m.start, m.end, m.surface, (), Span(m.start, m.end)) for m in introduced(text)]
    for name in names:
        if name.member:
            sizes = further_sizes(text, Span(name.start, name.end))
            new += [
                name._replace(start=m.start, end=m.end, surface=m.surface, outer=Span(m.start, m.end)) for m in sizes
            ]
    for found in new:
        if not any(name.start < found.end and found.start < name.end for name in kept):
            kept.append(found)
    return sorted(kept, key=by_start) if new else kept


def _beside(text: str, names: list[Found], places: list[Span], brought: list[Span]) -> list[Found]:
    """Return the names that stand as they are where a text marks measures; `brought` are those that are its own."""
    kept = [name for name in names if name.rows or not any(_holds(place, name) for place in places)]
    kept = [name for name in kept if not any(_holds(place, name) and place != name.outer for place in brought)]
    kept = [name for name in kept if not any(_is_end(text, place, name) for place in places)]
    return [_as_metric(name) if Span(name.start, name.end) in places else name for name in kept]


def _as_metric(name: Found) -> Found:
    """Return a name as the measure that a list of them makes it, whatever else the lexicon holds by that name."""
    known = any(row.type == "Metric" for row in name.rows)
    return name._replace(said="Metric", rows=name.rows if known else (), member=known and name.member)


def _measure(text: str, place: Span) -> list[Found]:
    """Return a measure as a name, behind the data set that it was taken on: `FooSet recall`."""
    lexicon = load_lexicon()
    for blank in re.finditer(" ", text[slice(*place)]):
        end = place.start + blank.start()
        name = text[place.start : end]
        rows = tuple(
            row for row in lexicon.find(name) if row.type == "Dataset" and (row.match == "any" or row.name == name)
        )
        if rows:
            found = Found(place.start, end, name, rows, Span(place.start, end))
            return [found, *_measure(text, Span(end + 1, place.end))]
    said = text[slice(*place)]
    rows = tuple(row for row in lexicon.find(MEASURE_IN_SHORT.get(said, said)) if row.type == "Metric")
    return [Found(*place, said, rows, place, said="Metric")]


def _is_end(text: str, place: Span, name: Found) -> bool:
    """Tell whether a name is a known measure that the words before it make another one: `line-level pass rate`."""
    ends = is_known_measure(name) and place.start < name.start and place.end == name.end
    return ends and is_made_of_nouns(text, place)


def _holds(place: Span, name: Found) -> bool:
    return place.start <= name.start and name.end <= place.end


def _qualified(text: str, name: Found, words: Grammar) -> Found:
    """Return a known method with the word before it that makes it another one: `온라인 DPO`."""
    if name.rows[0].name in broad_names():
        return name
    blank = name.start > 0 and text[name.start - 1].isspace()  # which parts it from any such word
    before = words.qualifier.search(text[max(0, name.start - 20) : name.start]) if blank else None
    qualified = before.end() - before.start() if before else _bare_noun(text, name, words)
    if not qualified:
        return name
    start = name.start - qualified
    return name._replace(start=start, surface=text[start : name.end], rows=(), outer=Span(start, name.end), weak=True)


def _bare_noun(text: str, name: Found, words: Grammar) -> int:
    """Return how long the noun is that makes a Korean term of several words another one: `구면 그래프 신경망`; 0 for none."""
    if words.language != "ko" or " " not in name.surface or name.surface.isascii():
        return 0
    noun = _NOUN_BEFORE.search(text, max(0, name.start - 8), name.start)
    return len(noun[0]) if noun and opens_term(noun[1]) else 0


_NOUN_BEFORE = re.compile(r"(?<![^\s(,'\"“‘:])(?!장기|단기|원본|대규모|소규모|경우|전체)([가-힣]{2,4}) $")


def _is_plain_words(text: str, match: KnownMatch) -> bool:
    """Tell whether small letters spell no dataset but common words: `the first structured 3D model`."""
    spelled = text[match.start : match.end]
    if match.row.type == "Model" and "-" in match.row.name and "-" not in spelled:
        return spelled[0].islower() and match.row.name[0].isupper() and " " in spelled  # `to show O(1) steps`
    return (
        match.row.type == "Dataset"
        and spelled[0].islower() and match.row.name[0].isupper() and " " in spelled
        and not _DATASET_AFTER.match(text, match.end)
    )  # fmt: skip


_DATASET_AFTER = re.compile(r"\s(?:data|corp|bench)")


def _known(text: str, known: KnownNames, beside: EntityType | None, *, english: bool) -> list[Found]:
    """Return the lexicon's names in a text, less kinds of things and common words."""
    found = []
    for m in known.find(text, beside=beside):
        surface = text[m.start : m.end]
        if is_generic(surface) and m.rows[0].type not in {"Task", "Metric"} and not (english and _is_plural(text, m)):
            continue
        if english and _is_plain_words(text, m):
            continue
        if m.start == 0 and text.startswith((";DR:", ";DR："), m.end):
            continue  # `TL;DR: ...` is a label
        place = Span(m.start, m.end)
        of_samples = m.member and _SAMPLES.search(surface) is not None
        rows = () if of_samples else m.rows
        found.append(Found(m.start, m.end, surface, rows, place, member=m.member and not of_samples, tail=m.end))
    return found


#: Thousands at the end of the name of a model's relative, which is a dataset (`LLaVA-v1.5-665k`), but for the usual lengths of
#: a context.
_SAMPLES = re.compile(r"(?<!\d[Bb])-(?!(?:[48]|16|32|64|100|128|200|256|512)[kK]$)\d+[kK]$")


def _merge(text: str, known: KnownNames, beside: EntityType | None, *, english: bool) -> list[Found]:
    """Join the lexicon's names with the coined ones: of two that overlap the longer wins, the lexicon's on a tie."""
    found = _known(text, known, beside, english=english)
    starts = {(name.start, name.end) for name in found}
    for start, end, weak in find_coined(text, english=english):
        if english:
            place = name_in_run(text, start, end, starts, weak=weak)
            if place is None:
                continue
            start, end = place
        else:
            end = _end_of_term(text, end, found) if weak else end_before_score(text, start, end)
            if (start, end) in starts:
                continue
        inner = [name for name in found if name.start < end and start < name.end]
        if inner:
            beside_known = _beside_known(text, start, end, inner, as_task=english and weak, english=english)
            if beside_known is None:
                continue
            start, end = beside_known
            inner = [name for name in inner if name.start < end and start < name.end]
        if _CITED.match(text, end) or (english and weak and " " not in text[start:end] and _EQUALS.match(text, end)):
            continue
        if inner:
            if version := next((name for name in inner if _is_version_of(text, name, start, end)), None):
                found.remove(version)
                found.append(version._replace(end=end, surface=text[start:end], outer=Span(start, end), member=True))
                continue  # `MLPerf 1.1`
            if any(_is_value_of(text, name, start, end) for name in inner):
                continue  # `FVD 312`
            found = [name for name in found if name not in inner]
        found.append(Found(start, end, text[start:end], (), Span(start, end), weak=weak, tail=end))
    if "@" in text or "^" in text:
        found += _of_answers(text, found)
    if len(found) > 1:
        found.sort(key=by_start)
    return found


def _beside_known(
    text: str, start: int, end: int, inner: list[Found], *, as_task: bool, english: bool
) -> tuple[int, int] | None:
    """Return what is left of a run of capitals beside the known names in it, None where that is no name by itself."""
    if _is_scored_last(text, inner, start, end):
        *inner, measure = inner
        end = measure.start - 1  # `RE10K PSNR`: what stands before the measure is where it was taken
        if _BARE_NUMBER.search(text, start, end):
            return None
    if len(inner) > 1 and _is_measured_on(text, start, end, inner):
        return None
    if english and inner and inner[0].start == start < inner[0].end < end and _is_place(text, inner[0], end):
        start, *inner = inner[0].end + 1, *inner[1:]
    if as_task and inner and inner[0].is_task and inner[0].start == start and text.startswith(" as ", inner[0].end):
        start, *inner = inner[0].end + 4, *inner[1:]  # `Rethinking Slow Walking as Fast Standing`
    if "/" in text[start:end] and _are_joined(text, start, end, inner):
        return None
    return None if any(name.start <= start and end <= name.end for name in inner) else (start, end)


def _end_of_term(text: str, end: int, found: list[Found]) -> int:
    """Return where a term ends that begins with a capital, with the words behind it that are no names by themselves."""
    stop = end_of_term(text, end)
    return end if any(name.start < stop and end < name.end for name in found) else stop


def _of_answers(text: str, found: list[Found]) -> list[Found]:
    places = (Span(*measure.span()) for measure in _OF_ANSWERS.finditer(text))
    free = (place for place in places if not any(name.overlaps(place) for name in found))
    return [Found(*place, text[slice(*place)], (), place, said="Metric") for place in free]


def _is_scored_last(text: str, inner: list[Found], start: int, end: int) -> bool:
    """Tell whether a run is the name of a place and a known measure's acronym, which names it wherever it was taken."""
    name, place = inner[-1], text[start : inner[-1].start]
    acronym = sum(map(str.isupper, name.surface)) > 1 and not name.surface.endswith(("F1", "Score"))
    named = len(inner) > 1 or sum(map(str.isupper, place)) > 1 or any(map(str.isdigit, place))
    return is_known_measure(name) and acronym and named and start < name.start and name.end == end


#: A number at the end of a run.
_BARE_NUMBER = re.compile(r"\s\d[\d.]*$")


def _is_place(text: str, name: Found, end: int) -> bool:
    """Tell whether a known dataset stands before the subject of a sentence: `On MMLU TAPO gets`."""
    return (
        name.rows[0].type == "Dataset"
        and text[max(0, name.start - 3) : name.start].lower() == "on "
        and text[name.end] == " "
        and _ACTS.match(text, end) is not None
    )


#: A measure of the first, or of all, of so many answers: `pass@3`, `Acc@All`, `pass^5`.
_OF_ANSWERS = re.compile(
    r"(?<![A-Za-z0-9_@^.-])(?:(?:[Pp]ass|[Aa]vg|[Mm]aj|[Mm]ean|[Bb]est|[Cc]ons|[Tt]op|[Hh]its?|[Rr]ecall|[Pp]recision|[Aa]cc|[Ss]uccess|[A-Z]{1,4}|"
    r"F1|n[DC]CG|mAP|IoU)@|[Pp]ass\^)(?:\d+(?:\.\d+)?|[kKnN]|[Aa]ll)(?![A-Za-z0-9_])"
)

_ACTS = re.compile(
    r" (?:sits|stops|stands|stays|manages|needs|falls|"
    r"gets?|scores?|reach|achiev|obtain|attain|outperform|beats?|improv|leads?|trails?|gains?|drops?|loses?)"
)


def _is_measured_on(text: str, start: int, end: int, inner: list[Found]) -> bool:
    """Tell whether a run is a known dataset and a known measure on it, and nothing else: `CIFAR-10 FID`."""
    kinds = [name.rows[0].type for name in inner if name.rows]
    return kinds == ["Dataset", "Metric"] and " ".join(name.surface for name in inner) == text[start:end]


def _is_plural(text: str, match: KnownMatch) -> bool:
    """Tell whether a match is the plural of an acronym that is a name by itself: `LSTMs`, but no kind of models (`CLMs`)."""
    stem = text[match.start : match.stem]
    return match.end == match.stem + 1 and not is_generic(stem) and not (stem.endswith("M") and not stem.endswith("TM"))


#: Behind the name of an author: `(Kim et al., 2024)`.
_EQUALS = re.compile(r"\s?[=≈]\s?[-−–]?[\d.]")
_CITED = re.compile(r"\s(?:et al\b|외,? (?:19|20)\d\d)")


def _is_version_of(text: str, name: Found, start: int, end: int) -> bool:
    """Tell whether a run is a known dataset with a version behind it."""
    is_dataset = bool(name.rows) and all(row.type == "Dataset" for row in name.rows)
    return is_dataset and name.start == start and _VERSION.fullmatch(text, name.end, end) is not None


_VERSION = re.compile(r"\s[vV]?\d{1,2}(?:\.\d)?")
_VALUE = re.compile(r"\s\d[\d.]*(?:dB|FPS|ms|[x%])?")


def _is_value_of(text: str, name: Found, start: int, end: int) -> bool:
    """Tell whether a run is nothing but a measure and a number behind it."""
    is_metric = bool(name.rows) and all(row.type == "Metric" for row in name.rows)
    return is_metric and name.start == start and _VALUE.fullmatch(text, name.end, end) is not None


def _are_joined(text: str, start: int, end: int, inner: list[Found]) -> bool:
    """Tell whether a stroke joins known names and nothing else: `Qwen2.5-14B/Qwen2.5-7B`."""
    pieces = text[start:end].split("/")
    return len(inner) == len(pieces) and [name.surface for name in inner] == pieces

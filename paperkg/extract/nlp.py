"""The extractor's findings as a spaCy pipeline: our tokenizer, and components registered under `paperkg_*`
(spaCy allows no dot in a factory's name).

Takes text, gives a `Doc` whose `spans` hold what was found, one key a component: `paperkg.known` (names of the lexicon, the
label their type), `paperkg.coined`, `paperkg.sizes`, `paperkg.quantities`, `paperkg.cues` (the label is the cue's sense, the
id its rule). The components call the same functions as the claim rules do, so that a pipeline of one's own sees the same.

`claim_docs` gives the sentences that the claims of a record rest on, with what they name as spans: to look at in displaCy, or to
train on.

>>> doc = pipeline("ko")("TAPO는 GRPO와 비교하여 7B에서 99% 향상되었습니다.")
>>> [(span.text, span.label_) for span in doc.spans["paperkg.known"]]
[('GRPO', 'Method')]
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache

import spacy
from spacy.language import Language
from spacy.tokens import Doc, Span

from paperkg.extract import model
from paperkg.extract.names.coined import find_coined
from paperkg.extract.names.known import KnownNames
from paperkg.extract.record import ClaimRecord, EntityObject, EntryRecord
from paperkg.extract.results.numbers import parameter_counts, quantities
from paperkg.extract.rules.grammar import grammar
from paperkg.extract.tokens import create_script_tokenizer
from paperkg.ontology.names import load_lexicon

Component = Callable[[Doc], Doc]

#: The components in their order.
COMPONENTS = ("paperkg_known_names", "paperkg_coined_names", "paperkg_sizes", "paperkg_quantities", "paperkg_cues")

_TOKENIZER = {"@tokenizers": "paperkg.ScriptTokenizer.v1"}


@lru_cache(maxsize=3)
def pipeline(language: model.Language) -> Language:
    """Return the spaCy pipeline of a language: `ko`, `en`, or `zh`."""
    create_script_tokenizer()  # the registry knows the tokenizer once its module is imported
    nlp = spacy.blank("xx", config={"nlp": {"tokenizer": _TOKENIZER}})
    for name in COMPONENTS:
        nlp.add_pipe(name, config={"language": language} if name in _BY_LANGUAGE else {})
    return nlp


def claim_docs(record: EntryRecord) -> Iterator[Doc]:
    """Yield each sentence that a claim of a record rests on as a Doc, in the order of the text.

    `doc.spans["paperkg.claims"]` holds the names of what is claimed there: the label is the predicate, the id the rule.
    `doc.user_data["start"]` is where the sentence begins in its file, in code points.

    >>> from paperkg.extract.extractor import extract
    >>> from paperkg.extract.model import SourceFile
    >>> from paperkg.extract.source.segment import segment
    >>> text = "# TAPO: Slow Steps\\n\\nWe propose TAPO, which is built on GRPO.\\n"
    >>> (entry,) = segment(SourceFile("tapo.md", text, "")).entries
    >>> [[(span.text, span.label_) for span in doc.spans["paperkg.claims"]] for doc in claim_docs(extract(entry))]
    [[('TAPO', 'proposes')], [('TAPO', 'proposes'), ('GRPO', 'uses')]]
    """
    tokenizer = pipeline("en").tokenizer  # the same for all languages
    told: dict[tuple[int, str], list[ClaimRecord]] = {}
    for claim in record.claims:
        for evidence in claim.evidence:
            told.setdefault((evidence.start, evidence.quote), []).append(claim)
    for (start, quote), claims in sorted(told.items(), key=lambda sentence: sentence[0]):
        doc = tokenizer(quote)
        doc.user_data["start"] = start
        yield _put(doc, "paperkg.claims", (place for claim in claims if (place := _named_in(quote, claim))))


def _named_in(quote: str, claim: ClaimRecord) -> tuple[int, int, str, str] | None:
    """Return where a quote names the object of a claim, by its first spelling that stands there, with predicate and rule."""
    if not isinstance(claim.object, EntityObject):
        return None
    for name in (claim.object.name, *claim.object.aliases):
        if (start := quote.find(name)) >= 0:
            return start, start + len(name), claim.predicate, claim.rule
    return None


_BY_LANGUAGE = frozenset({"paperkg_sizes", "paperkg_quantities", "paperkg_cues"})


def _put(doc: Doc, key: str, found: Iterable[tuple[int, int, str, str]]) -> Doc:
    """Set spans (start, end, label, id) on a Doc, widened to its tokens where they begin or end inside one."""
    spans: list[Span] = []
    for start, end, label, rule in found:
        span = doc.char_span(start, end, label=label, alignment_mode="expand")
        if span is not None:
            span.id_ = rule
            spans.append(span)
    doc.spans[key] = spans
    return doc


@Language.factory("paperkg_known_names", assigns=["doc.spans"])
def known_names(nlp: Language, name: str) -> Component:
    """Find the names of the lexicon; the label is the type of their most usual sense."""
    known = KnownNames(load_lexicon())

    def find(doc: Doc) -> Doc:
        return _put(doc, "paperkg.known", ((m.start, m.end, m.row.type, m.row.name) for m in known.find(doc.text)))

    return find


@Language.factory("paperkg_coined_names", assigns=["doc.spans"])
def coined_names(nlp: Language, name: str) -> Component:
    """Find what is written as a name; the label tells the weak candidates, which only capitals mark."""

    def find(doc: Doc) -> Doc:
        return _put(
            doc, "paperkg.coined", ((c.start, c.end, "weak" if c.weak else "name", "") for c in find_coined(doc.text))
        )

    return find


@Language.factory("paperkg_sizes", default_config={"language": "en"}, assigns=["doc.spans"])
def sizes(nlp: Language, name: str, language: model.Language) -> Component:
    """Find parameter counts; the id is the size in Latin form."""

    def find(doc: Doc) -> Doc:
        return _put(
            doc, "paperkg.sizes", ((s.start, s.end, "size", s.size) for s in parameter_counts(doc.text, language))
        )

    return find


@Language.factory("paperkg_quantities", default_config={"language": "en"}, assigns=["doc.spans"])
def numbers(nlp: Language, name: str, language: model.Language) -> Component:
    """Find numbers with their units; the label is the kind of quantity."""

    def find(doc: Doc) -> Doc:
        return _put(doc, "paperkg.quantities", ((q.start, q.end, q.kind, "") for q in quantities(doc.text, language)))

    return find


@Language.factory("paperkg_cues", default_config={"language": "en"}, assigns=["doc.spans"])
def cues(nlp: Language, name: str, language: model.Language) -> Component:
    """Find cue words; the label is what they say of the names they govern."""
    found = grammar(language).cues

    def find(doc: Doc) -> Doc:
        return _put(doc, "paperkg.cues", ((h.start, h.end, h.cue.sense, h.cue.name) for h in found.find(doc.text)))

    return find

"""What one name means in one paper: names that were given a wrong id, and acronyms that mean different things.

Takes the alias table, gives for each use the id of the thing that it means, where that is another than it was minted
with. An acronym is told apart by what papers spell it out as, and by the paper that proposes it: two papers that each
propose a `TAPO` with their own words have two things, a paper that only uses one and misspells it has not. A bare
acronym goes to the lexicon's thing; where there is none, it stays alone and is told as a doubt.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from paperkg.extract.model import EntityType
from paperkg.graph.aliases import Said, Table, Use, type_of
from paperkg.graph.decisions import Decision
from paperkg.graph.spelling import apart, is_acronym, is_latin, shared_words, singular, stands_for
from paperkg.ontology.keys import entity_id, name_key
from paperkg.ontology.names import Lexicon, LexiconName

#: From how many shared words on two expansions may be one, misspelt by a paper that does not define the name.
_ALIKE = 0.5


@dataclass(slots=True)
class Senses:
    """The id of each use that means another thing than its id says, and why."""

    ids: dict[Said, str] = field(default_factory=dict)
    decisions: list[Decision] = field(default_factory=list)

    def of(self, said: Said) -> str:
        """Return the id of what a use means."""
        return self.ids.get(said, said.id)


def senses(table: Table, lexicon: Lexicon, cannot: frozenset[tuple[str, str]]) -> Senses:
    """Decide what each use means; `cannot` are pairs of ids that the user keeps apart."""
    found = Senses()
    for said, use in table.ordered:
        wrong = _misplaced(said, use.name, lexicon, cannot)
        if wrong:
            new, rule, reason = wrong
            found.ids[said] = new
            found.decisions.append(Decision(new, said.id, "split", use.name, rule, reason, tuple(sorted(use.claims))))
    for (kind, key), papers in sorted(_spelled_out(table, lexicon).items()):
        _tell_apart(found, table, kind, key, papers, lexicon)
    found.decisions = merged(found.decisions)
    return found


def row_of(entity: str, lexicon: Lexicon) -> LexiconName | None:
    """Return the lexicon's row that an id was minted from."""
    key = entity.partition("/")[2]
    return next((row for row in lexicon.find(key) if entity_id(row.type, row.name) == entity), None)


def is_told_apart(entity: str) -> bool:
    """Tell whether an id is that of one meaning of an acronym: `method/tapo~thoughtaugmentedpolicyoptimization`."""
    return "~" in entity


def merged(decisions: Iterable[Decision]) -> list[Decision]:
    """Return the decisions sorted, those that decide the same as one with all claims."""
    claims: dict[Decision, set[str]] = defaultdict(set)
    for made in decisions:
        claims[Decision(made.kept, made.member, made.kind, made.name, made.rule, made.reason)].update(made.claims)
    return sorted(
        Decision(made.kept, made.member, made.kind, made.name, made.rule, made.reason, tuple(sorted(of)))
        for made, of in claims.items()
    )


def _misplaced(
    said: Said, name: str, lexicon: Lexicon, cannot: frozenset[tuple[str, str]]
) -> tuple[str, str, str] | None:
    """Return the right id, rule, and reason for a name that is no name of the lexicon's thing that it was taken for."""
    row, kind = row_of(said.id, lexicon), type_of(said.id)
    if row is None:
        return None
    own = entity_id(kind, name)
    if (min(own, said.id), max(own, said.id)) in cannot:
        return own, "user", f"the user keeps {name} and {row.name} apart"
    forms = [form.text for form in row.forms()]
    if said.key in map(name_key, forms):
        return None
    other = next((found for found in lexicon.find(name) if found.type == kind), None)
    if other:
        return entity_id(kind, other.name), "lexicon", f"{name} is a spelling of {other.name}, not of {row.name}"
    reasons = [apart(name, form) for form in forms if is_latin(form)]
    if reasons and all(reasons):
        rule = apart(name, row.name) or reasons[0] or "word"
        return own, rule, f"{name} differs from {row.name} by a {rule}"
    return None


@dataclass(slots=True)
class _Meaning:
    """What some papers spell an acronym out as; `defining` where one of them proposes it."""

    phrases: set[str]
    papers: set[str]
    defining: bool = False

    @property
    def keys(self) -> set[str]:
        return {name_key(singular(phrase)) for phrase in self.phrases}

    @property
    def phrase(self) -> str:
        return min(self.phrases, key=lambda phrase: (name_key(phrase), phrase))


def _spelled_out(table: Table, lexicon: Lexicon) -> dict[tuple[EntityType, str], dict[str, _Meaning]]:
    """Return what each paper spells each acronym out as, by type and key of the acronym."""
    found: dict[tuple[EntityType, str], dict[str, _Meaning]] = defaultdict(dict)
    for said, use in table.ordered:
        for acronym, phrase in _expansions(said, use, lexicon):
            papers = found[type_of(said.id), name_key(acronym)]
            meaning = papers.setdefault(said.paper, _Meaning(set(), {said.paper}))
            meaning.phrases.add(phrase)
            meaning.defining = meaning.defining or use.proposed
    return found


def _expansions(said: Said, use: Use, lexicon: Lexicon) -> list[tuple[str, str]]:
    """Return what a use spells out; the lexicon's name, which every use gets, counts only where it stands alone."""
    pairs = list(use.expansions())
    row = row_of(said.id, lexicon)
    own = [(acronym, phrase) for acronym, phrase in pairs if row is None or phrase != row.name]
    return own or pairs


def _tell_apart(
    found: Senses, table: Table, kind: EntityType, key: str, papers: dict[str, _Meaning], lexicon: Lexicon
) -> None:
    rows = [row for row in lexicon.find(key) if row.type == kind]
    known = [
        _Meaning(
            {form.text for form in row.forms() if _spells_out(form.text, _acronym(row, key))}, set(), defining=True
        )
        for row in rows
    ]
    known = [meaning for meaning in known if meaning.phrases]
    if rows and not known:
        return
    meanings = list(known)
    for meaning in _grouped(papers.values()):
        host = next((other for other in meanings if other.keys & meaning.keys), None) or next(
            (other for other in meanings if _is_misspelt(meaning, other)), None
        )
        if host is None:
            meanings.append(meaning)
            continue
        host.papers |= meaning.papers
        if not host.keys & meaning.keys:
            kept = entity_id(kind, rows[0].name if rows else key)
            reason = f"{meaning.phrase} for {host.phrase} in {', '.join(sorted(meaning.papers))}"
            found.decisions.append(Decision(kept, kept, "doubt", key, "expansion", reason))
    if len(meanings) > 1:
        for meaning in meanings[len(known) :]:
            _split(found, table, kind, key, meaning)
        if not rows:
            _tell_of_bare(found, table, kind, key, meanings)


def _spells_out(phrase: str, acronym: str) -> bool:
    """Tell whether a phrase is the words of an acronym; one that holds an acronym itself (`Sparse MoE`) is none."""
    return stands_for(acronym, phrase) and not any(map(is_acronym, phrase.split()))


def _acronym(row: LexiconName, key: str) -> str:
    return next(form.text for form in row.forms() if name_key(form.text) == key)


def _grouped(meanings: Iterable[_Meaning]) -> list[_Meaning]:
    """Join the meanings that share an expansion; those of proposing papers come first."""
    groups: list[_Meaning] = []
    for meaning in meanings:
        same = [group for group in groups if group.keys & meaning.keys]
        joined = _Meaning(set(meaning.phrases), set(meaning.papers), meaning.defining)
        for group in same:
            joined.phrases |= group.phrases
            joined.papers |= group.papers
            joined.defining = joined.defining or group.defining
        groups = [group for group in groups if group not in same] + [joined]
    return sorted(groups, key=lambda group: (not group.defining, group.phrase))


def _is_misspelt(meaning: _Meaning, other: _Meaning) -> bool:
    """Tell whether a meaning is another one in wrong words: nobody proposes it, and half of the words agree."""
    if meaning.defining and other.defining:
        return False
    return any(shared_words(one, two) >= _ALIKE for one in meaning.phrases for two in other.phrases)


def _split(found: Senses, table: Table, kind: EntityType, key: str, meaning: _Meaning) -> None:
    new = f"{kind.lower()}/{key}~{name_key(meaning.phrase)}"
    for said, use in table.called.get((kind, key), ()):
        if said.paper in meaning.papers:
            found.ids[said] = new
            reason = f"{', '.join(sorted(meaning.papers))} spells it out as {meaning.phrase}"
            claims = tuple(sorted(use.claims))
            found.decisions.append(Decision(new, entity_id(kind, key), "split", use.name, "acronym", reason, claims))


def _tell_of_bare(found: Senses, table: Table, kind: EntityType, key: str, meanings: list[_Meaning]) -> None:
    bare = {
        said.paper
        for said, _ in table.called.get((kind, key), ())
        if not any(said.paper in meaning.papers for meaning in meanings)
    }
    if bare:
        phrases = " or ".join(sorted(meaning.phrase for meaning in meanings))
        alone = entity_id(kind, key)
        reason = f"{', '.join(sorted(bare))} does not say whether it is {phrases}"
        found.decisions.append(Decision(alone, alone, "doubt", key, "acronym", reason))

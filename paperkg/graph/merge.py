"""One thing, one id: the pass over the alias table that says which ids are one, and why.

Takes entry records and the user's word, gives `Links`: for each name in each paper the id of its thing, and the
decisions that led there. Identity needs no coordination: entries are read apart, on any machine, and this pass over all
of them gives the same links in whatever order they come. The records stay as they were read; links apply when the graph
is made.

Ids are joined where the lexicon or a text says so: a text that defines a name by another, an expansion that two names
share. Then, and only straight to such a thing, where a name differs from its names by a generic noun or a plural. Never
joined are things of two types, two things of the lexicon, and what a user keeps apart.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import product

from paperkg.extract.model import EntityType
from paperkg.extract.record import ClaimObject, EntityObject, EntryRecord, ResultObject
from paperkg.graph.aliases import RESULT_THINGS, Said, Table, Use, type_of
from paperkg.graph.decisions import Decision
from paperkg.graph.linksfile import UserLinks
from paperkg.graph.senses import Senses, is_told_apart, merged, row_of, senses
from paperkg.graph.spelling import (
    abbreviates,
    apart,
    bare,
    is_acronym,
    is_latin,
    lists_others,
    says_more,
    singular,
    spelled_out,
    stands_for,
    words,
)
from paperkg.ontology.keys import entity_id, name_key
from paperkg.ontology.names import Lexicon, LexiconName, load_lexicon

_Pair = tuple[str, str]
#: How long an expansion that two names share must be: words, and characters of its key.
_WORDS, _LENGTH = 2, 12


@dataclass(frozen=True)
class Links:
    """What each name of each paper means. `decisions` are sorted."""

    ids: dict[Said, str] = field(default_factory=dict)
    kept: dict[str, str] = field(default_factory=dict)
    names: dict[tuple[EntityType, str], frozenset[str]] = field(default_factory=dict)
    decisions: tuple[Decision, ...] = ()

    def of(self, entity: str, name: str, paper: str) -> str:
        """Return the id of the thing that a paper's entry means by a name under an id."""
        meant = self.ids.get(Said(entity, name_key(name), paper), entity)
        return self.kept.get(meant, meant)

    def find(self, kind: EntityType, name: str) -> frozenset[str]:
        """Return the ids that a name stands for: several where papers mean different things by it.

        A name that no entry holds is looked up in the lexicon.
        """
        own = entity_id(kind, load_lexicon().canonical(name, kind) or name)
        return self.names.get((kind, name_key(name))) or frozenset({self.kept.get(own, own)})

    def apply(self, record: EntryRecord) -> EntryRecord:
        """Return a record whose ids are those of the things; what it quotes and calls them stays."""
        changes = {
            place: changed
            for place, claim in enumerate(record.claims)
            if (changed := self._object(claim.object, record.paper)) is not None
        }
        if not changes:
            return record
        claims = tuple(
            claim.model_copy(update={"object": changes[place]}) if place in changes else claim
            for place, claim in enumerate(record.claims)
        )
        return record.model_copy(update={"claims": claims})

    def _object(self, thing: ClaimObject, paper: str) -> ClaimObject | None:
        """Return the object with its new ids, None where nothing changes."""
        if isinstance(thing, EntityObject):
            meant = self.of(thing.id, thing.name, paper)
            return thing.model_copy(update={"id": meant}) if meant != thing.id else None
        if not isinstance(thing, ResultObject):
            return None
        new = {}
        for key in RESULT_THINGS:
            entity, name = getattr(thing, f"{key}_id"), getattr(thing, key)
            if entity and name and (meant := self.of(entity, name, paper)) != entity:
                new[f"{key}_id"] = meant
        return thing.model_copy(update=new) if new else None


def link(records: Iterable[EntryRecord], *, user: UserLinks | None = None, lexicon: Lexicon | None = None) -> Links:
    """Link the names of the records; `user` stands above every rule."""
    user, lexicon = user or UserLinks(), lexicon or load_lexicon()
    table = Table.of(records)
    told = senses(table, lexicon, user.pairs("cannot"))
    things = _Things.of(table, told, lexicon, user)
    things.join()
    return Links(told.ids, things.kept, things.owners, tuple(merged([*told.decisions, *things.decisions()])))


@dataclass(slots=True)
class _Thing:
    """What one id, after the senses are told apart, is called: `names` where it stands, `others` beside it."""

    names: dict[str, str] = field(default_factory=dict)
    others: dict[str, str] = field(default_factory=dict)
    claims: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    papers: set[str] = field(default_factory=set)


@dataclass
class _Things:
    """The ids, and how they are joined; `because` holds for each pair that was joined the rule and the reason."""

    things: dict[str, _Thing]
    lexicon: Lexicon
    user: UserLinks
    parent: dict[str, str] = field(default_factory=dict)
    members: dict[str, list[str]] = field(default_factory=dict)
    because: dict[str, tuple[str, str]] = field(default_factory=dict)

    @classmethod
    def of(cls, table: Table, told: Senses, lexicon: Lexicon, user: UserLinks) -> _Things:
        things: dict[str, _Thing] = {}
        made = cls(things, lexicon, user)
        for said, use in table.ordered:
            made._add(told.of(said), said, use)
        return made

    def _add(self, entity: str, said: Said, use: Use) -> None:
        thing = self.things.setdefault(entity, _Thing())
        thing.papers.add(said.paper)
        row = row_of(entity, self.lexicon)
        for name in sorted(use.names):
            thing.names.setdefault(name_key(name), name)
            thing.claims[name_key(name)] |= use.claims
        for other in sorted(use.others):
            if self._is_alias(entity, row.name if row else use.name, other, use.others):
                thing.others.setdefault(name_key(other), other)
                thing.claims[name_key(other)] |= use.claims

    def _is_alias(self, entity: str, name: str, other: str, beside: Iterable[str] = ()) -> bool:
        """Tell whether another spelling can be one: no name of another thing, no other size or version."""
        kind, row = type_of(entity), row_of(entity, self.lexicon)
        rows = [found for found in self.lexicon.find(other) if found.type == kind]
        own = entity_id(kind, other)
        if is_told_apart(entity):
            return not rows
        if not rows and (lists_others(other) or (row and self._is_narrower(row, other, beside))):
            return False
        if self._is_forbidden(entity, own) or (row and rows and row not in rows):
            return False
        return bool(row and row in rows) or apart(name, other) not in ("number", "sign")

    def _is_narrower(self, row: LexiconName, other: str, beside: Iterable[str]) -> bool:
        """Tell whether a phrase is about a part or kind of a known thing: `KV 캐시 압축 기법` is no KV cache."""
        return not is_latin(other) and any(
            says_more(other, form) for form in (*beside, *(form.text for form in row.forms()))
        )

    def join(self) -> None:
        """Join what is one: first what is said, then what the form alone tells, which reaches no further."""
        self.parent = {entity: entity for entity in self.things}
        for pair in sorted(self.user.pairs("must")):
            for entity in pair:
                self.parent.setdefault(entity, entity)
            self._unite(pair, "user", "the user says so")
        for rule, pairs in (("lexicon", self._by_lexicon()), ("definition", self._by_definition())):
            for pair, reason in sorted(pairs):
                self._unite(pair, rule, reason)
        for pair, reason in sorted((*self._by_expansion(), *self._by_acronym())):
            self._unite(pair, "expansion", reason)
        for pair, reason in sorted(self._by_own_head()):
            self._unite(pair, "head-noun", reason)
        exact = {entity: self._root(entity) for entity in self.parent}
        taken: set[str] = set()
        for entity, target, rule, reason in sorted(self._by_form(exact)):
            if not {entity, target} & taken and exact[entity] == entity and self._unite((entity, target), rule, reason):
                taken.add(entity)

    @cached_property
    def cannot(self) -> frozenset[_Pair]:
        """The pairs that the user keeps apart."""
        return self.user.pairs("cannot")

    @cached_property
    def kept(self) -> dict[str, str]:
        """The id that stands for each id that was joined to others: the lexicon's, else the shortest Latin one."""
        groups: dict[str, list[str]] = defaultdict(list)
        for entity in self.parent:
            groups[self._root(entity)].append(entity)
        kept = {}
        for group in groups.values():
            best = min(group, key=self._rank)
            kept.update({entity: best for entity in group if entity != best})
        return kept

    def _rank(self, entity: str) -> tuple[bool, bool, int, str]:
        return row_of(entity, self.lexicon) is None, not entity.isascii(), len(entity), entity

    @cached_property
    def owners(self) -> dict[tuple[EntityType, str], frozenset[str]]:
        """The ids that each name stands for: those that stand under it, else the one thing it is another word for."""
        names: dict[tuple[EntityType, str], set[str]] = defaultdict(set)
        others: dict[tuple[EntityType, str], set[str]] = defaultdict(set)
        spelled: dict[tuple[EntityType, str], set[str]] = defaultdict(set)
        for entity, thing in self.things.items():
            kept, kind = self.kept.get(entity, entity), type_of(entity)
            for key in thing.names:
                names[kind, key].add(kept)
            for key, other in thing.others.items():
                others[kind, key].add(kept)
                if any(stands_for(name, other) for name in thing.names.values()):
                    spelled[kind, key].add(kept)
            row = row_of(kept, self.lexicon)
            for form in row.forms() if row else ():
                names[kind, name_key(form.text)].add(kept)
        for of, entities in others.items():
            best = spelled.get(of, entities)
            if of not in names and len(best) == 1:
                names[of] = best
        return {key: frozenset(entities) for key, entities in names.items()}

    def decisions(self) -> list[Decision]:
        """Return a decision for each spelling that is not that of the thing's own id, by the surest rule."""
        best: dict[_Pair, Decision] = {}
        for made in sorted(self._decisions(), key=lambda made: (-made.score, made)):
            first = best.setdefault((made.kept, made.member), made)
            claims = tuple(sorted({*first.claims, *made.claims}))
            best[made.kept, made.member] = replace(first, claims=claims)
        return list(best.values())

    def _decisions(self) -> Iterator[Decision]:
        for entity, thing in sorted(self.things.items()):
            kept, kind = self.kept.get(entity, entity), type_of(entity)
            row = row_of(kept, self.lexicon)
            known = {name_key(form.text) for form in row.forms()} if row else set()
            rule, reason = self.because.get(entity, ("", ""))
            for key, name in sorted({**thing.others, **thing.names}.items()):
                own = entity_id(kind, name)
                if own == kept or kept not in self.owners.get((kind, key), ()) or is_told_apart(kept):
                    continue
                claims = tuple(sorted(thing.claims[key]))
                if row and key in known:
                    why = f"a spelling of {row.name} in the lexicon"
                    yield Decision(kept, own, "merge", name, "lexicon", why, claims)
                elif key in thing.names and rule:
                    yield Decision(kept, own, "merge", name, rule, reason, claims)
                else:
                    said = next((other for other in sorted(thing.names.values()) if name_key(other) != key), None)
                    reason = f"a text says that {name} is {said}" if said else "it was read as this"
                    yield Decision(kept, own, "merge", name, "definition", reason, claims)

    def _root(self, entity: str) -> str:
        while self.parent[entity] != entity:
            entity = self.parent[entity]
        return entity

    def _unite(self, pair: _Pair, rule: str, reason: str) -> bool:
        """Join two things unless the lexicon, the user, or their types keep them apart."""
        one, other = (self._root(entity) for entity in pair)
        if one == other or (rule != "user" and self._are_kept_apart(one, other)):
            return False
        kept, gone = min(one, other), max(one, other)
        self.parent[gone] = kept
        self.members[kept] = [*self.members.get(kept, [kept]), *self.members.pop(gone, [gone])]
        for entity in pair:
            self.because.setdefault(entity, (rule, reason))
        return True

    def _are_kept_apart(self, one: str, other: str) -> bool:
        if type_of(one) != type_of(other):
            return True
        first, second = (self.members.get(root, [root]) for root in (one, other))
        if all(any(row_of(entity, self.lexicon) for entity in group) for group in (first, second)):
            return True
        return bool(self.cannot) and any(self._is_forbidden(a, b) for a in first for b in second)

    def _is_forbidden(self, one: str, other: str) -> bool:
        return (min(one, other), max(one, other)) in self.cannot

    def _by_lexicon(self) -> Iterator[tuple[_Pair, str]]:
        """Yield each thing one of whose names the lexicon holds under another."""
        for entity, thing in self.things.items():
            kind = type_of(entity)
            if is_told_apart(entity):
                continue
            # What it stands under counts first: SMoE is the lexicon's, whatever a text also calls it.
            own = {key: name for key, name in thing.names.items() if self._row(kind, name)}
            for name in (own or {**thing.others, **thing.names}).values():
                row = self._row(kind, name)
                target = entity_id(kind, row.name) if row else entity
                if row and target != entity:
                    self.parent.setdefault(target, target)
                    yield (entity, target), f"{name} is a spelling of {row.name} in the lexicon"

    def _row(self, kind: EntityType, name: str) -> LexiconName | None:
        return next((row for row in self.lexicon.find(name) if row.type == kind), None)

    def _named(self) -> dict[tuple[EntityType, str], list[str]]:
        named: dict[tuple[EntityType, str], list[str]] = defaultdict(list)
        for entity, thing in sorted(self.things.items()):
            for key in {entity.partition("/")[2]: "", **thing.names}:
                named[type_of(entity), key].append(entity)
        return named

    def _by_definition(self) -> Iterator[tuple[_Pair, str]]:
        """Yield each thing that a text gives the name of another one."""
        named = self._named()
        for entity, thing in self.things.items():
            for key, other in {**thing.others, **thing.names}.items():
                for target in named.get((type_of(entity), key), ()):
                    apart_by_words = (is_told_apart(target) or is_told_apart(entity)) and is_acronym(other)
                    if target != entity and not apart_by_words:
                        name = next(iter(sorted(thing.names.values())))
                        yield (entity, target), f"a text says that {name} is {other}"

    def _by_expansion(self) -> Iterator[tuple[_Pair, str]]:
        """Yield the things that share an expansion which is long enough to be nobody else's."""
        holders: dict[tuple[EntityType, str], list[tuple[str, str]]] = defaultdict(list)
        for entity, thing in sorted(self.things.items()):
            for key, other in thing.others.items():
                if is_latin(other) and len(words(other)) >= _WORDS and len(key) >= _LENGTH:
                    holders[type_of(entity), key].append((entity, other))
        for group in holders.values():
            for entity, other in group[1:]:
                yield (entity, group[0][0]), f"both stand for {other}"

    def _by_acronym(self) -> Iterator[tuple[_Pair, str]]:
        """Yield the acronyms whose words are the name of another thing in the same paper."""
        by_paper: dict[tuple[EntityType, str], list[str]] = defaultdict(list)
        for entity, thing in sorted(self.things.items()):
            for paper in thing.papers:
                by_paper[type_of(entity), paper].append(entity)
        for (_, paper), entities in sorted(by_paper.items()):
            short = [
                (entity, acronym)
                for entity in entities
                if not row_of(entity, self.lexicon)
                for acronym in filter(is_acronym, self.things[entity].names.values())
            ]
            for (one, acronym), other in product(short, entities):
                for phrase in self.things[other].names.values() if other != one else ():
                    if abbreviates(acronym, phrase):
                        yield (one, other), f"{paper} names both, and {acronym} is short for {phrase}"

    def _by_own_head(self) -> Iterator[tuple[_Pair, str]]:
        """Yield each thing whose name is its own other spelling with native words behind it: `LeaP-T 모델 시리즈`."""
        for entity, thing in sorted(self.things.items()):
            for name in sorted(thing.names.values()):
                for other in sorted(thing.others.values()):
                    rest = name.removeprefix(f"{other} ")
                    if rest != name and is_latin(other) and not is_latin(rest[0]):
                        own = entity_id(type_of(entity), other)
                        self.parent.setdefault(own, own)
                        yield (entity, own), f"a text calls it {other} too"

    def _by_form(self, exact: dict[str, str]) -> Iterator[tuple[str, str, str, str]]:
        """Yield each thing whose name is another's with a generic noun or a plural behind it."""
        named = self._named()
        for entity, thing in self.things.items():
            for name in thing.names.values():
                forms = [("head noun", bare(name)), ("plural", singular(name)), ("plural", singular(bare(name)))]
                for rule, short in (*forms, ("Greek letter", spelled_out(name))):
                    for target in named.get((type_of(entity), name_key(short)), ()):
                        if short != name and exact[target] != exact[entity]:
                            yield entity, target, rule.replace(" ", "-").lower(), f"{name} is {short} but for a {rule}"

"""What an export is made from: the records of a build, and the network of the view that was asked for."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Literal, get_args

from paperkg.extract.record import EntryRecord
from paperkg.graph.derive import Derived
from paperkg.graph.export.views import comparisons, neighbourhood, shared_datasets
from paperkg.graph.linksfile import UserLinks
from paperkg.graph.network import Network, to_networkx

View = Literal["whole", "comparisons", "shared-datasets", "neighbourhood"]
VIEWS: tuple[View, ...] = get_args(View)


@dataclass(frozen=True)
class Material:
    """Records in one order whatever order they came in; `paper` is the middle of a neighbourhood.

    `claims` asks the formats of Neo4j for a node a claim, `strict` asks GraphML for nothing but what its schema knows.
    """

    derived: Derived
    view: View = "whole"
    paper: str | None = None
    claims: bool = False
    strict: bool = False

    @classmethod
    def of(
        cls,
        records: Iterable[EntryRecord],
        *,
        user: UserLinks | None = None,
        view: View = "whole",
        paper: str | None = None,
        claims: bool = False,
        strict: bool = False,
    ) -> Material:
        """Make the material of an export from records as they were read, in any order; `user` is the word on names."""
        ordered = sorted(records, key=lambda record: (record.source, record.start, record.sha256, record.paper))
        return cls(Derived.of(ordered, user=user), view, paper, claims, strict)

    @property
    def records(self) -> Sequence[EntryRecord]:
        """The records with the names linked."""
        return self.derived.records

    @cached_property
    def whole(self) -> Network:
        """The network of all records."""
        return to_networkx(self.records)

    @cached_property
    def network(self) -> Network:
        """The network of the view."""
        match self.view:
            case "comparisons":
                return comparisons(self.whole)
            case "shared-datasets":
                return shared_datasets(self.whole)
            case "neighbourhood":
                return neighbourhood(self.whole, f"paper/{self.paper}")
            case _:
                return self.whole

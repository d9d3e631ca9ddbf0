"""All analyses of one graph for scripts and notebooks: `kg.analysis.leaderboard("AIME")`.

Takes what follows from all entries, and how to find a name. Each method says what the function of its module says.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

from paperkg.errors import UsageError
from paperkg.graph.analysis import centrality as central
from paperkg.graph.analysis.beats import ChainRow, beats_chains, beats_cycles
from paperkg.graph.analysis.communities import CommunityRow, communities
from paperkg.graph.analysis.compare import ComparedRow, compare
from paperkg.graph.analysis.facts import Facts
from paperkg.graph.analysis.leaders import GainRow, LeaderRow, gains, leaderboard
from paperkg.graph.analysis.missing import MissingRow, missing_baselines
from paperkg.graph.analysis.path import Language, StepRow, shortest_path
from paperkg.graph.analysis.rows import Rows
from paperkg.graph.analysis.shared import CommonRow, SharedRow, common_ground, shared_datasets
from paperkg.graph.analysis.trends import By, Dated, Of, TrendRow, trends
from paperkg.graph.derive import Derived


@dataclass(frozen=True)
class Analysis:
    """The analyses of a graph. `find` gives the ids of a kind (`Dataset`) that a name stands for, or raises."""

    derived: Derived
    find: Callable[[str, str], tuple[str, ...]]

    @cached_property
    def facts(self) -> Facts:
        """What the analyses read."""
        return Facts(self.derived)

    def comparisons(self) -> Rows[ComparedRow]:
        """Who compares with whom, who wins, and by how much."""
        return compare(self.facts)

    def trends(self, of: Of = "baselines", *, by: By = "month", dated: Dated = "digest") -> Rows[TrendRow]:
        """The most used baselines or datasets in each month or week."""
        return trends(self.facts, of, by=by, dated=dated)

    def missing_baselines(self, paper: str | None = None) -> Rows[MissingRow]:
        """Baselines that others compare with on a dataset that a paper evaluates on, and it does not."""
        return missing_baselines(self.facts, paper and self._paper(paper))

    def chains(self, *, steps: int = 2) -> Rows[ChainRow]:
        """Works that beat works that beat works."""
        return beats_chains(self.facts, steps=steps)

    def cycles(self, *, longest: int = 6) -> Rows[ChainRow]:
        """Circles of works that beat each other: claims that cannot all hold."""
        return beats_cycles(self.facts, longest=longest)

    def leaderboard(self, dataset: str | None = None, metric: str | None = None) -> Rows[LeaderRow]:
        """The leaders of each dataset and metric, units apart."""
        return leaderboard(self.facts, self._ids(dataset, "Dataset"), metrics=self._ids(metric, "Metric"))

    def gains(self, dataset: str | None = None, metric: str | None = None) -> Rows[GainRow]:
        """The gains on each dataset by metric, kinds and units apart."""
        return gains(self.facts, self._ids(dataset, "Dataset"), metrics=self._ids(metric, "Metric"))

    def shared_datasets(self) -> Rows[SharedRow]:
        """Pairs of papers that use the same datasets."""
        return shared_datasets(self.facts)

    def common_ground(self, paper: str, other: str) -> Rows[CommonRow]:
        """What two papers have in common."""
        return common_ground(self.facts, self._paper(paper), self._paper(other))

    def path(self, paper: str, other: str, *, language: Language = "en") -> Rows[StepRow]:
        """The shortest path between two papers, in words."""
        return shortest_path(self.facts, self._paper(paper), self._paper(other), language=language)

    def communities(self, of: central.Of = "comparisons") -> Rows[CommunityRow]:
        """Groups of works, or of papers by shared datasets."""
        return communities(self.facts, of)

    def centrality(
        self, of: central.Of = "comparisons", *, engine: central.Engine | None = None
    ) -> Rows[central.CentralRow]:
        """Degree, PageRank, and betweenness of works, or of papers by shared datasets."""
        return central.centrality(self.facts, of, engine=engine)

    def _ids(self, name: str | None, kind: str) -> tuple[str, ...] | None:
        return None if name is None else self.find(name, kind)

    def _paper(self, name: str) -> str:
        """Return the one paper of a name: its id, its title, or what it alone proposes."""
        papers = self.find(name, "Paper")
        if len(papers) > 1:
            raise UsageError(f"{name!r} is proposed by several papers", options=papers)
        return papers[0].removeprefix("paper/")

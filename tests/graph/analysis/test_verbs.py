"""What each analysis says of the wide papers, and of smaller ones: one behaviour each."""

from __future__ import annotations

from decimal import Decimal

import pytest

from paperkg.errors import UsageError
from paperkg.graph.analysis.beats import beats_chains, beats_cycles
from paperkg.graph.analysis.compare import compare
from paperkg.graph.analysis.leaders import gains, leaderboard
from paperkg.graph.analysis.missing import missing_baselines
from paperkg.graph.analysis.shared import shared_datasets
from paperkg.graph.analysis.trends import trends
from paperkg.graph.analysis.works import comparison_graph
from paperkg.ontology.metrics import LOWER_IS_BETTER
from paperkg.ontology.names import load_lexicon
from tests.graph.analysis.wide_graph import ACCURACY, ALPHA, BETA, CORPUS, EPSILON, facts, reports, result
from tests.graph.small_graph import claim, entry

WIDE = facts()


def test_a_circle_of_three_is_told_step_by_step_with_each_sentence() -> None:
    rows = beats_cycles(WIDE)
    assert [(row.step, row.winner, row.loser, row.said_by, row.status) for row in rows] == [
        (1, "AlphaOne", "BetaTwo", "2501.00001", "stated"),
        (2, "BetaTwo", "GammaThree", "2501.00002", "stated"),
        (3, "DeltaFour, GammaThree", "AlphaOne", "2501.00003", "speculative"),
    ]
    assert [[quote.quote for quote in row.evidence] for row in rows] == [
        ["AlphaOne beats BetaTwo", "AlphaOne is above BetaTwo"],
        ["BetaTwo beats GammaThree"],
        ["perhaps better than AlphaOne"],
    ]


def test_a_circle_longer_than_asked_for_is_left_out() -> None:
    assert not beats_cycles(WIDE, longest=2).rows


def test_the_steps_of_a_chain_say_what_was_compared_not_all_that_a_paper_proposes() -> None:
    below = [row for row in beats_chains(WIDE, steps=1) if row.said_by == "2501.00001"]
    assert [(row.winner, row.loser) for row in below] == [("EpsilonNet", "AlphaOne"), ("AlphaOne", "BetaTwo")]


def test_a_baseline_that_a_paper_is_below_beats_it() -> None:
    chains = {row.chain for row in beats_chains(WIDE, steps=3)}
    assert chains == {"EpsilonNet > AlphaOne > BetaTwo > DeltaFour, GammaThree"}


def test_a_paper_never_beats_its_own_proposal() -> None:
    assert all(row.winner != row.loser for row in beats_chains(WIDE, steps=1))
    assert ("paper/2501.00003", "paper/2501.00003") not in comparison_graph(WIDE).edges


def test_a_comparison_without_outcome_is_no_victory() -> None:
    pair = facts(entry("2501.00001", claim("proposes", ALPHA), claim("comparesAgainst", BETA, start=30)))
    assert not beats_chains(pair, steps=1).rows
    assert [row.outcome for row in compare(pair)] == [None]


def test_a_guessed_comparison_weighs_half() -> None:
    graph = comparison_graph(WIDE)
    assert graph.edges["paper/2501.00003", "paper/2501.00001"]["weight"] == 0.5
    assert graph.edges["paper/2501.00001", "paper/2501.00002"]["weight"] == 1


def test_a_number_stands_beside_the_outcome_that_the_paper_claims() -> None:
    rows = [row for row in compare(WIDE) if row.paper == "2501.00001" and row.value is not None]
    assert [(r.baseline, r.outcome, r.dataset, r.value, r.baseline_value) for r in rows] == [
        ("BetaTwo", "outperforms", "CorpusX", Decimal("81.5"), Decimal(80))
    ]


def test_a_leaderboard_never_mixes_units_or_metrics_and_ranks_no_guess() -> None:
    assert [(r.metric, r.unit, r.rank, r.value, r.subject, r.status) for r in leaderboard(WIDE)] == [
        (None, None, None, Decimal(7), "BetaTwo", "stated"),
        ("Accuracy", None, 1, Decimal("0.9"), "AlphaOne", "stated"),
        ("Accuracy", "%", 1, Decimal(85), "BetaTwo", "stated"),
        ("Accuracy", "%", 2, Decimal("81.5"), "AlphaOne", "stated"),
        ("Accuracy", "%", None, Decimal(99), "GammaThree", "speculative"),
        ("WER", "%", 1, Decimal("3.5"), "BetaTwo", "stated"),
        ("WER", "%", 2, Decimal("4.5"), "AlphaOne", "stated"),
    ]


def test_a_guess_weighs_half_on_a_leaderboard() -> None:
    assert {row.status: row.weight for row in leaderboard(WIDE)} == {"stated": 1, "speculative": Decimal("0.5")}


def test_equal_values_share_a_rank_and_the_next_one_counts_them() -> None:
    values = [reports(result(ALPHA, value=value, baseline=base), 10 * n) for n, (value, base) in enumerate(
        [(5, None), (5, BETA), (4, None)])]  # fmt: skip
    assert [row.rank for row in leaderboard(facts(entry("2501.00001", *values)))] == [1, 1, 3]


def test_gains_stand_apart_from_values_and_by_kind() -> None:
    assert [(row.delta_kind, row.unit, row.delta or row.delta_max) for row in gains(WIDE)] == [
        ("points", "points", 2), ("range", "%", 3), ("relative", "%", 5),
    ]  # fmt: skip


def test_a_leaderboard_can_be_had_of_one_dataset_and_metric() -> None:
    assert len(leaderboard(WIDE, [CORPUS.id], metrics=[ACCURACY.id])) == 4
    assert not leaderboard(WIDE, ["dataset/other"]).rows


def test_every_metric_that_falls_is_one_of_the_lexicon() -> None:
    assert [name for name in LOWER_IS_BETTER if load_lexicon().canonical(name, "Metric") != name] == []


def test_a_baseline_is_missing_where_another_paper_on_the_dataset_has_it() -> None:
    rows = missing_baselines(WIDE, "2501.00002")
    assert [(r.dataset, r.baseline, r.named, r.others) for r in rows] == [
        ("CorpusX", "AlphaOne", 1, "2501.00003"),
        ("CorpusX", "EpsilonNet", 1, "2501.00001"),
    ]
    assert rows[0].evidence[0].quote == "perhaps better than AlphaOne"


def test_what_a_later_paper_proposes_is_not_missing() -> None:
    def missing(paper: str) -> list[str]:
        new = entry("2402.00001", claim("proposes", BETA))
        user = entry("2402.00002", claim("evaluatesOn", CORPUS), claim("comparesAgainst", BETA, start=60), start=50)
        some = facts(new, user, entry(paper, claim("evaluatesOn", CORPUS, start=90), start=80))
        return [row.paper for row in missing_baselines(some)]

    assert (missing("2401.00009"), missing("2402.00003"), missing("slug")) == ([], ["2402.00003"], ["slug"])


def test_training_on_a_dataset_makes_no_baseline_missing() -> None:
    pair = facts(
        entry("2501.00001", claim("trainsOn", CORPUS)),
        entry(
            "2501.00002", claim("evaluatesOn", CORPUS, start=50), claim("comparesAgainst", EPSILON, start=60), start=50
        ),
    )
    assert not missing_baselines(pair).rows


def test_a_paper_counts_once_in_each_month_whose_digests_tell_of_it() -> None:
    assert [row for row in trends(WIDE) if row.name == "BetaTwo"] == [
        ("2024-12", "BetaTwo", "Method", 1), ("2025-01", "BetaTwo", "Method", 1),
    ]  # fmt: skip


def test_an_iso_week_may_belong_to_another_year_than_its_days() -> None:
    weeks = {row.period for row in trends(WIDE, "datasets", by="week")}
    assert weeks == {"2025-W01", "2025-W02"}


def test_a_paper_without_a_date_counts_for_the_month_of_its_arxiv_id() -> None:
    undated = entry("2501.00001", claim("comparesAgainst", BETA)).model_copy(update={"published": None, "date": None})
    rows = trends(facts(undated), dated="paper")
    assert [row.period for row in rows] == ["2025-01"]
    assert not trends(facts(undated), by="week", dated="paper").rows
    assert not trends(facts(undated)).rows


def test_a_trend_of_something_else_tells_the_valid_words() -> None:
    with pytest.raises(UsageError, match="valid: baselines, datasets"):
        trends(WIDE, "metrics")  # type: ignore[arg-type]


def test_papers_share_datasets_whatever_they_do_with_them() -> None:
    assert [(row.paper, row.other, row.datasets, row.weight) for row in shared_datasets(WIDE)] == [
        ("2501.00001", "2501.00002", "CorpusX", 1),
        ("2501.00001", "2501.00003", "CorpusX", 1),
        ("2501.00002", "2501.00003", "BenchY, CorpusX", 2),
    ]

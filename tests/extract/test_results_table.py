"""Results in tables: which cells are results, and what the rows, the columns, and the caption say of them."""

from __future__ import annotations

from decimal import Decimal

import pytest
from reading import daily

from paperkg.extract.extractor import extract
from paperkg.extract.record import ResultObject, SizeObject
from paperkg.extract.results.table import cells


def claims(table: str, before: str = "", after: str = "") -> list[ResultObject | SizeObject]:
    body = f"## 주요 기여\n- 새로운 방법 **FooNet**을 제안한다.\n\n## 결과\n{before}\n\n{table.strip()}\n\n{after}\n"
    record = extract(daily(body))
    return [c.object for c in record.claims if isinstance(c.object, ResultObject | SizeObject)]


def found(table: str, before: str = "", after: str = "") -> list[str]:
    """Return `subject|dataset|metric|number` of each result, a change with a plus."""
    return [
        "|".join([o.subject or "", o.dataset or "", o.metric or "", f"{o.value or f'+{o.delta}'}{o.unit or ''}"])
        for o in claims(table, before, after)
        if isinstance(o, ResultObject)
    ]


TABLES = {
    "methods below, data sets across": (
        "| 방법 | MATH500 | GPQA |\n|---|---|---|\n| GRPO | 61.2% | - |\n| **FooNet** | **70.4%** | N/A |",
        ["GRPO|MATH500||61.2%", "FooNet|MATH500||70.4%"],
    ),
    "a data set and its metric in one head": (
        "| Model | MMLU Accuracy | GPQA (F1) |\n|:--|--:|--:|\n| GPT-4o | 80.1 ± 0.3 | 41.5 (±0.2) |",
        ["GPT-4o|MMLU|Accuracy|80.1", "GPT-4o|GPQA|F1|41.5"],
    ),
    "data sets below, methods across": (
        "| Benchmark | GRPO | FooNet |\n|---|---|---|\n| MATH500 (%) | 61.2 | 70.4 |\n| NovelSet | 10 | 12.5 |",
        ["GRPO|MATH500||61.2%", "FooNet|MATH500||70.4%", "GRPO|NovelSet||10", "FooNet|NovelSet||12.5"],
    ),
    "a row under a head of models that reads like a data set": (
        "| Model | SFT data | MMLU | GPQA |\n|---|---|---|---|\n| GRPO | n/a | 61.2 | 40.1 |\n| MATH500 | + 3K | 70.4 | 44.0 |",
        ["GRPO|MMLU||61.2", "GRPO|GPQA||40.1", "MATH500|MMLU||70.4", "MATH500|GPQA||44.0"],
    ),
    "things across, a part of a data set below": (
        "| | GRPO | FooNet |\n|---|---|---|\n| MMLU total | 61.2% | 70.4% |\n| latency | n/a | 8.1 GB |",
        ["GRPO|MMLU|total|61.2%", "FooNet|MMLU|total|70.4%", "FooNet|MMLU|latency|8.1GB"],
    ),
    "Chinese heads": (
        "| 方法 | 准确率 (%) | BLEU |\n|---|---|---|\n| PPO | 55.0 | 20.1 |\n| 本文方法 | 58.5 | 22.4 |",
        ["PPO||准确率|55.0%", "PPO||BLEU|20.1", "FooNet||准确率|58.5%", "FooNet||BLEU|22.4"],
    ),
    "a column that names the data set": (
        "| Method | Dataset | BLEU |\n|---|---|---|\n| PPO | MMLU | 20.1 |\n| | GPQA | 22.4 |\n| Ours | | 23.0 |",
        ["PPO|MMLU|BLEU|20.1", "PPO|GPQA|BLEU|22.4", "FooNet|GPQA|BLEU|23.0"],
    ),
    "methods across, and no measure told": (
        "| 예산 | GRPO | FooNet |\n|---|---|---|\n| 512 | 11.8 | 35.1 |",
        ["GRPO|||11.8", "FooNet|||35.1"],
    ),
    "counts among the results": (
        "| 시스템 | 크기 | 예산 | 해결 수 |\n|---|---|---|---|\n| GRPO | 7B | 192 | 10 |\n| FooNet | 7B | 512 | 26 |",
        ["GRPO||해결 수|10", "FooNet||해결 수|26"],
    ),
    "small numbers that are the same for all are a setting": (
        "| Method | Rounds | BLEU |\n|---|---|---|\n| PPO | 4 | 20.1 |\n| Ours | 4 | 22.4 |",
        ["PPO||BLEU|20.1", "FooNet||BLEU|22.4"],
    ),
    "an accuracy of ranks is a score": (
        "| Method | Rank accuracy |\n|---|---|\n| PPO | 61.9 |\n| Ours | 75.4 |",
        ["PPO||accuracy|61.9", "FooNet||accuracy|75.4"],
    ),
    "columns of settings give nothing": (
        "| 모델 | 연도 | 순위 | Epochs | MMLU |\n|---|---|---|---|---|\n| GPT-4o | 2024 | 1 | 30 | 88.7 |",
        ["GPT-4o|MMLU||88.7"],
    ),
    "an unknown head beside known ones": (
        "| Model | MMLU (acc) | NovelSet (XS) | Avg. |\n|---|---|---|---|\n| GPT-4o | 88.7 | 41.5 | 65.1 |",
        ["GPT-4o|MMLU|acc|88.7", "GPT-4o|NovelSet|XS|41.5", "GPT-4o||acc|65.1"],
    ),
    "a known model's name over scores": (
        "| 방법 | BLEU ↑ | CLIP ↑ |\n|---|---|---|\n| GRPO | 20.1 | 0.81 |\n| FooNet | 22.4 | 0.86 |",
        ["GRPO||BLEU|20.1", "GRPO||CLIP|0.81", "FooNet||BLEU|22.4", "FooNet||CLIP|0.86"],
    ),
    "one unknown measure in several settings": (
        "| 방법 | 보존율 40% | 보존율 (짧은 글) |\n|---|---|---|\n| GRPO | 90.5 | – |\n| FooNet | 97.2 | 95.1 |",
        ["GRPO||보존율|90.5", "FooNet||보존율|97.2", "FooNet||보존율|95.1"],
    ),
    "differences": (
        "| Method | MMLU | Improvement |\n|---|---|---|\n| FooNet | 70.4 | +3.5% |",
        ["FooNet|MMLU||70.4", "FooNet|MMLU||+3.5%"],
    ),
    "metrics below": (
        "| 지표 | 값 |\n|---|---|\n| 정확도 | 95.2% |\n| 통과 비율 | 80.1 |",
        ["FooNet||정확도|95.2%", "FooNet||통과 비율|80.1"],
    ),
    "an empty first head": (
        "| | MMLU | GPQA |\n|---|---|---|\n| GPT-4o | | 41.5 |",
        ["GPT-4o|GPQA||41.5"],
    ),
}
NO_RESULTS = [
    "| Hyperparameter | Value |\n|---|---|\n| learning rate | 0.001 |\n| dropout | 0.1 |",
    "| Setting | GRPO | PPO |\n|---|---|---|\n| batch size | 32 | 64 |\n| learning rate | 0.01 | 0.1 |",
    "| Dataset | Train | Test | Classes |\n|---|---|---|---|\n| MMLU | 1200 | 300 | 10 |",
    "| 항목 | 값 |\n|---|---|\n| GPU | 8 |\n| 학습 시간 | 12 |",
]


def test_columns_before_and_after_make_one_result_of_a_row() -> None:
    table = "| 벤치마크 | 적용 전 | FooNet 적용 후 |\n|---|---|---|\n| MATH500 | 61.2% | 70.4% |"
    pairs = [(o.subject, o.dataset, o.baseline_value, o.value) for o in claims(table) if isinstance(o, ResultObject)]
    assert pairs == [("FooNet", "MATH500", Decimal("61.2"), Decimal("70.4"))]


def test_a_table_is_on_the_one_dataset_that_a_label_lists() -> None:
    before = "- **데이터셋**: GPQA\n- **백본**: GPT-4o (MMLU로 조정)"
    assert found("| 방법 | 정확도 |\n|---|---|\n| PPO | 55.0 |", before) == ["PPO|GPQA|정확도|55.0"]


@pytest.mark.parametrize(("table", "expected"), TABLES.values(), ids=TABLES)
def test_each_number_cell_is_a_result_of_its_row_and_column(table: str, expected: list[str]) -> None:
    assert sorted(found(table)) == sorted(expected)


@pytest.mark.parametrize("table", NO_RESULTS)
def test_tables_of_settings_hold_no_results(table: str) -> None:
    assert found(table) == []


SCORES = "| 방법 | BLEU |\n|---|---|\n| PPO | 20.1 |"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("다음은 MMLU에서의 결과이다.", ""),
        ("", "위 표는 MMLU 기준이다. GPQA는 다루지 않는다."),
        ("Results on MMLU:", ""),
        ("The walkers are tuned on GPQA for days. " * 4 + "On MMLU they compare as follows:", ""),
    ],
)
def test_the_line_beside_a_table_names_its_data_set(before: str, after: str) -> None:
    assert found(SCORES, before + "\n", after) == ["PPO|MMLU|BLEU|20.1"]


def test_rows_with_equal_numbers_are_kept_apart() -> None:
    table = "| Method | MMLU |\n|---|---|\n| GRPO | 70.4 |\n| PPO | 70.4 |"
    assert found(table) == ["GRPO|MMLU||70.4", "PPO|MMLU||70.4"]


def test_a_column_of_parameters_gives_model_sizes_and_no_results() -> None:
    table = "| Model | Params (M) | MMLU |\n|---|---|---|\n| FooNet | 60 | 70.4 |\n| PPO | 1.5B | 60.0 |"
    objects = claims(table)
    assert [o.size for o in objects if isinstance(o, SizeObject)] == ["60M", "1.5B"]
    assert [o.value for o in objects if isinstance(o, ResultObject)] == [Decimal("70.4"), Decimal("60.0")]


def test_a_table_of_findings_is_read_as_prose_and_its_header_names_nothing() -> None:
    table = (
        "| Finding | Evidence | Location |\n|---|---|---|\n| BLEU is best | BLEU 20.1 versus 19.5 for PPO | Fig. 4 |"
    )
    assert found(table) == ["FooNet||BLEU|20.1"]


def test_the_evidence_of_a_cell_is_its_row() -> None:
    entry = daily(f"## 결과\n{SCORES}\n")
    (claim,) = [c for c in extract(entry).claims if c.predicate == "reportsResult"]
    assert claim.evidence[0].quote == "PPO | 20.1"
    assert claim.rule == "result-cell@1"


def test_cells_keep_their_places() -> None:
    assert cells("a |  | b") == ["a", "", "b"]


def test_an_overall_column_is_of_the_one_data_set_where_no_column_names_another() -> None:
    table = "| 모델 | Overall |\n|---|---|\n| GPT-4o | 0.53 |\n| **FooNet** | 0.62 |"
    of_one = found(table, before="- **데이터셋**: MMLU")
    assert of_one == ["GPT-4o|MMLU|Overall|0.53", "FooNet|MMLU|Overall|0.62"]


def test_a_row_on_a_match_names_both_parties() -> None:
    table = "| 대결 | 승률 |\n|---|---|\n| FooNet vs GPT-4o | 61.0% |\n| FooNet vs ZorbNet | 54.5% |"
    told = [o for o in claims(table, "GPT-4o, ZorbNet과 겨룬다.") if isinstance(o, ResultObject)]
    assert {(o.subject, o.baseline, str(o.value)) for o in told} == {
        ("FooNet", "GPT-4o", "61.0"),
        ("FooNet", "ZorbNet", "54.5"),
    }

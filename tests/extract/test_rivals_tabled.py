"""Rivals in tables: what stands in rows or columns beside the paper's own, in each language."""

from __future__ import annotations

import pytest
from reading import by_rules as extract
from reading import daily

from paperkg.extract.record import EntityObject, ResultObject

BODY = "## 주요 기여\n- 새로운 방법 **FooNet**을 제안한다.\n\n## 결과\n"


def rivals(table: str) -> set[str]:
    claims = extract(daily(f"{BODY}\n{table}\n")).claims
    return {c.object.name for c in claims if c.predicate == "comparesAgainst" and isinstance(c.object, EntityObject)}


@pytest.mark.parametrize(
    "table",
    [
        "| 방법 | BLEU |\n|---|---|\n| ZNet-XL/2 | 20.1 |\n| GRPO | 21.1 |\n| **FooNet** | 23.4 |",
        "| Type | Model | BLEU |\n|---|---|---|\n| flow | ZNet-XL/2 | 20.1 |\n| masked | GRPO | 21.1 |\n| | Ours | 23.4 |",
        "| 类型 | 模型 | 参数量 | BLEU |\n|---|---|---|---|\n| 因果 | ZNet-XL/2 | 1B | 20.1 |\n| 因果 | GRPO | 2B | 21 |\n"
        "| 掩码 | FooNet | 1B | 23.4 |",
        "| 벤치마크 | ZNet-XL/2 | GRPO | FooNet |\n|---|---|---|---|\n| MATH500 | 61.2 | 62.1 | 70.4 |",
    ],
)
def test_what_scores_beside_the_own_thing_is_compared(table: str) -> None:
    assert rivals(table) == {"ZNet-XL/2", "GRPO"}


@pytest.mark.parametrize(
    "table",
    [
        "| 방법 | BLEU |\n|---|---|\n| ZNet-XL/2 | 20.1 |\n| GRPO | 21.1 |",
        "| 방법 | 학습률 |\n|---|---|\n| GRPO | 0.1 |\n| FooNet | 0.2 |",
        "| 방법 | BLEU |\n|---|---|\n| FooNet-L | 20.1 |\n| FooNet | 21.1 |\n| w/o gate | 19.0 |",
    ],
)
def test_a_table_without_the_own_thing_or_without_scores_names_no_rival(table: str) -> None:
    assert rivals(table) == set()


def test_a_rivals_evidence_is_its_row() -> None:
    table = "| 유형 | 모델 | BLEU |\n|---|---|---|\n| 인과 | ZNet-XL/2 | 20.1 |\n| 인과 | FooNet | 23.4 |"
    (claim,) = [c for c in extract(daily(f"{BODY}\n{table}\n")).claims if c.predicate == "comparesAgainst"]
    assert claim.evidence[0].quote == "인과 | ZNet-XL/2 | 20.1"


def test_the_column_of_names_owns_scores_and_sizes() -> None:
    table = "| 유형 | 모델 | 파라미터 | BLEU |\n|---|---|---|---|\n| 인과 | FooNet | 2B | 20.1 |\n| 마스크 | GRPO | 1B | 23.4 |"
    claims = extract(daily(f"{BODY}\n{table}\n")).claims
    results = [c.object for c in claims if isinstance(c.object, ResultObject)]
    assert [(o.subject, o.metric) for o in results] == [("FooNet", "BLEU"), ("GRPO", "BLEU")]
    assert [c.object.of for c in claims if c.predicate == "hasModelSize"] == ["FooNet", "GRPO"]  # type: ignore[union-attr]

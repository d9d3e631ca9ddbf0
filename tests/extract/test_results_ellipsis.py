"""What a result leaves out because the words before or after it say it: its rival, its place, its other value."""

from __future__ import annotations

import pytest
from reading import daily
from result_cases import results, shorts

from paperkg.extract.extractor import extract
from paperkg.extract.model import Language
from paperkg.extract.record import ResultObject
from paperkg.extract.results.sentences import ResultContext

OURS = ResultContext("results", main="TAPO", main_type="Method", proposed=frozenset({"TAPO"}))


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "en",
            "On MMLU accuracy goes to 42.6% from 32.1% for hand-tuned GRPO. On GPQA it is 33.0% against 30.1%.",
            ["MMLU|GRPO|32.1>42.6%", "GPQA|GRPO|30.1>33.0%"],
        ),
        (
            "zh",
            "在MMLU上，准确率从GRPO的62.1%升到67.8%，BLEU由12.7提高至15.4。",
            ["MMLU|GRPO|62.1>67.8%", "MMLU||12.7>15.4"],
        ),
        (
            "zh",
            "在MMLU上，BLEU从GRPO的62.1升到67.8，准确率由12.7提高至15.4。",
            ["MMLU|GRPO|62.1>67.8", "MMLU|GRPO|12.7>15.4"],
        ),
    ],
)
def test_a_pair_of_values_keeps_the_rival_of_the_pair_before(
    language: Language, text: str, expected: list[str]
) -> None:
    assert shorts(text, language, OURS) == expected


@pytest.mark.parametrize(
    "text",
    [
        "On MMLU accuracy goes to 42.6% from 32.1% for GRPO. On GPQA it falls from 33.0% to 30.1% without it.",
        "On MMLU accuracy goes to 42.6% from 32.1% for GRPO. A table follows. On GPQA it is 33.0% against 30.1%.",
    ],
)
def test_no_rival_holds_on_for_another_way_or_over_a_sentence(text: str) -> None:
    assert results(text, "en", OURS)[-1].baseline is None


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "TAPO gains +13.8%. These are averages over the nine sets of MMLU.", ["MMLU||+13.8%"]),
        ("ko", "TAPO의 정확도는 71.2%이다. 이상의 수치는 모두 MMLU에서 얻었다.", ["MMLU||71.2%"]),
        ("zh", "TAPO的准确率达到71.2%。以上结果均来自MMLU。", ["MMLU||71.2%"]),
        ("en", "TAPO gains +13.8%. These models are often run on MMLU.", ["||+13.8%"]),
    ],
)
def test_a_later_sentence_may_say_where_the_numbers_before_it_were_measured(
    language: Language, text: str, expected: list[str]
) -> None:
    assert shorts(text, language, OURS) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("ko", "MMLU에서 TAPO의 평균은 70.3으로 GRPO보다 6.2점 높다.", [("70.3", "6.2")]),
        ("zh", "TAPO在MMLU上原本只有4.7%，微调后来到24.2%，净增19.5个百分点。", [("24.2", "19.5")]),
        ("zh", "MMLU上的增幅最大，为12.2个百分点。", [("None", "12.2")]),
        ("zh", "MMLU上对应的优势为19.3个百分点。", [("None", "19.3")]),
        ("en", "The reward adds +3.8, the verifier a further +6.2.", [("None", "3.8"), ("None", "6.2")]),
    ],
)
def test_a_level_and_its_lead_are_one_result(language: Language, text: str, expected: list[tuple[str, str]]) -> None:
    assert [(str(found.value), str(found.delta)) for found in results(text, language, OURS)] == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("zh", "在MMLU上，TAPO的BLEU与准确率分别是0.81和0.60。", ["0.81", "0.60"]),
        ("zh", "MMLU总分0.61。", ["0.61"]),
        ("zh", "得分取其中最小的30%求平均。", []),
        ("en", "It is best in both languages, BLEU 1.9 (en) / accuracy 1.2 (zh).", ["1.9", "1.2"]),
        ("en", "With 80.3% on MMLU it passes the GRPO trained on GPQA (79.2%).", ["80.3"]),
    ],
)
def test_what_makes_a_number_a_score(language: Language, text: str, expected: list[str]) -> None:
    assert [str(found.value) for found in results(text, language, OURS)] == expected


def test_what_a_rival_was_trained_on_is_no_place() -> None:
    found = shorts("With 80.3% on MMLU it passes the GRPO trained on GPQA (79.2%).", "en", OURS)
    assert found == ["MMLU|GRPO|79.2>80.3%"]


def _of(body: str) -> list[tuple[str | None, str]]:
    record = extract(daily(f"## 주요 기여\n- 새로운 방법 **FooNet**을 제안한다.\n\n## 실험 결과\n{body}\n"))
    return [(c.object.dataset, str(c.object.value)) for c in record.claims if isinstance(c.object, ResultObject)]


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        ("MMLU에서 모델을 평가했다.", "MMLU"),
        ("MMLU와 GPQA에서 모델을 평가했다.", None),
        ("MMLU로 모델을 학습했다. 평가에는 GPQA도 쓰인다.", None),
    ],
)
def test_the_paragraph_before_leaves_its_one_data_set(before: str, expected: str | None) -> None:
    assert _of(f"{before}\n\nFooNet의 정확도는 71.2%였다.\n\n다른 절에서는 GPQA와 MATH500도 다룬다.") == [
        (expected, "71.2")
    ]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "en",
            "On MMLU accuracy is 61.2% for TAPO, and GRPO trails by 5.1 points.",
            ["MMLU||61.2%", "MMLU|GRPO|+5.1points"],
        ),
        ("en", "GRPO is 3.1 points behind on MMLU.", ["MMLU|GRPO|+3.1points"]),
        ("en", "GRPO is 3.1 points ahead on MMLU.", ["MMLU||+3.1points"]),
        ("ko", "MMLU에서 GRPO는 3.1%p 낮다.", ["MMLU|GRPO|+3.1points"]),
        ("zh", "在MMLU上，GRPO落后3.1个百分点。", ["MMLU|GRPO|+3.1points"]),
    ],
)
def test_what_trails_is_the_rival(language: Language, text: str, expected: list[str]) -> None:
    assert shorts(text, language, OURS) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "TAPO is strong: MMLU 71.2, GPQA 44.5.", ["MMLU||71.2", "GPQA||44.5"]),
        ("en", "TAPO is run on MMLU 2.0 and on others.", []),
        ("en", "On MMLU, accuracy stands at 71.2%, up from 64.0%.", ["MMLU||64.0>71.2%"]),
        ("en", "On MMLU the accuracy falls to 10.2 (it was 14.3).", ["MMLU||14.3>10.2"]),
        ("zh", "TAPO的准确率是48.9，基座模型只有6.6。", ["|基座模型|6.6>48.9"]),
        ("zh", "在MMLU与GPQA上评测：前者准确率达70.5%，后者准确率达86.7%。", ["MMLU||70.5%", "GPQA||86.7%"]),
    ],
)
def test_lists_and_short_forms_of_scores(language: Language, text: str, expected: list[str]) -> None:
    assert shorts(text, language, OURS) == expected

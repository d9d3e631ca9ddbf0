"""Rivals in Chinese prose: named by their scores, their part of a score, or how they did; one behaviour each."""

from __future__ import annotations

import pytest
from reading import by_rules as extract
from reading import only_entry

from paperkg.extract.record import EntityObject


def named(text: str, predicate: str, role: str = "Q4: 论文做了哪些实验？") -> set[str]:
    head = (
        '---\ntitle: "TAPO: Careful Steps"\narxiv_id: "2605.00001"\n---\n\n# TAPO: Careful Steps\n\n## Q&A 论文解读\n\n'
    )
    claims = extract(only_entry(f"{head}### {role}\n\n{text}\n", "tapo.md")).claims
    found = {c.object.name for c in claims if c.predicate == predicate and isinstance(c.object, EntityObject)}
    return found - {"TAPO"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("TAPO拿到48.0%，ZorbNet是35.1%，WumpNet则只有28.8%。", {"ZorbNet", "WumpNet"}),
        ("同类对手里，ZRB报告3.94，WMP是4.88。", {"ZRB", "WMP"}),
        ("ZorbNet和Wump Walk的小号版本分别得到3.42与2.77，两个代表FarWalk和NearWalk还在6以上。",
         {"ZorbNet", "Wump Walk", "FarWalk", "NearWalk"}),
        ("TAPO的召回率达到94.1%，ZorbNet在低资源条件下不足九成。", {"ZorbNet"}),
        ("相同算力下，ZorbNet需要8小时，TAPO只要2小时。", {"ZorbNet"}),
        ("ZorbNet平均36.0，WumpNet平均31.7。", {"ZorbNet", "WumpNet"}),
        ("TAPO的误码率（ZER）为0.1%，ZEC接近50%。", set()),
    ],
)  # fmt: skip
def test_who_has_a_score_beside_that_of_another_is_compared(text: str, expected: set[str]) -> None:
    assert named(text, "comparesAgainst") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("TAPO的延迟约为ZorbNet的一半，参数只有WumpNet的三分之一左右。", {"ZorbNet", "WumpNet"}),
        ("与双向的ZorbNet仍有小幅差距。", {"ZorbNet"}),
        ("TAPO比此前最好的零样本方法ZorbNet高出23.7个百分点。", {"ZorbNet"}),
        ("它还越过了使用少量正常样本的ZorbNet和WumpNet。", {"ZorbNet", "WumpNet"}),
        ("ZorbNet、WumpNet等依赖提示的方法均被拉开较大距离，FarWalk介于二者之间。", {"ZorbNet", "WumpNet", "FarWalk"}),
        ("ZorbNet和WumpNet都远远落在后面。", {"ZorbNet", "WumpNet"}),
        ("参与比较的有闭源的GPT-4o，未使用工具的ZorbNet，以及使用工具的WumpNet和FarWalk。",
         {"GPT-4o", "ZorbNet", "WumpNet", "FarWalk"}),
        ("对照方面，作者选取了ZorbNet、WumpNet两种方法。", {"ZorbNet", "WumpNet"}),
        ("作为对照，ZorbNet在同一设置下的胜率为45.1%。", {"ZorbNet"}),
        ("作者将TAPO与ZorbNet、WumpNet以及闭源的GPT-4o放在一起比较。", {"ZorbNet", "WumpNet", "GPT-4o"}),
        ("TAPO以71.2%位列第一，ZorbNet以68.4%紧随其后。", {"ZorbNet"}),
        ("作者把ZorbNet、WumpNet列为基线。", {"ZorbNet", "WumpNet"}),
        ("TAPO全面压倒ZorbNet，与WumpNet打成平手。", {"ZorbNet", "WumpNet"}),
        ("TAPO把ZorbNet甩在身后，较之WumpNet有5.1分的优势。", {"ZorbNet", "WumpNet"}),
        ("TAPO（71.2%）明显高过ZorbNet（68.4%）。", {"ZorbNet"}),
        ("27B标量RM远远落后，表明规模有帮助。", set()),
        ("TAPO大幅超过此前的自回归方法，线性探测结果也说明了这一点。", set()),
    ],
)  # fmt: skip
def test_words_of_part_distance_and_rank_compare(text: str, expected: set[str]) -> None:
    assert named(text, "comparesAgainst") == expected
    assert named(text, "uses") == set()


@pytest.mark.parametrize(
    "text",
    [
        "三维分支的ZorbScore达到94.1%，优于此前的方法。",
        "TAPO在两项上领先，ZorbNet在少样本条件下只有35.1%，ZorbNet在长文本上也只有20.1%。",
    ],
)
def test_what_only_scores_is_not_proposed(text: str) -> None:
    assert named(text, "proposes") == set()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "参评对象分为几派。步行派涉及ZorbNet、WumpNet；另有以耐力取胜的Z3-Agent。",
            {"ZorbNet", "WumpNet", "Z3-Agent"},
        ),
        ("参评对象分为几派。底座模型包括ZorbNet、WumpNet。", set()),
        ("系统分为几派。步行派涉及ZorbNet、WumpNet。", set()),
    ],
)
def test_a_paragraph_that_announces_what_is_compared_lists_rivals(text: str, expected: set[str]) -> None:
    assert named(text, "comparesAgainst") == expected


@pytest.mark.parametrize(
    "text",
    [
        "以ZorbNet和WumpNet为参照，TAPO更快。",
        "参照为ZorbNet与WumpNet。",
        "TAPO的准确率为66%，而ZorbNet与WumpNet则分别止步于31%和29%。",
        "**对比方法。** 不带指南针的登山者（No Map）、ZorbNet、WumpNet。",
    ],
)
def test_yardsticks_labels_and_scores_make_rivals(text: str) -> None:
    assert {"ZorbNet", "WumpNet"} <= named(text, "comparesAgainst")


def test_a_known_model_whose_score_another_is_set_beside_is_no_base() -> None:
    text = "少样本情形下，TAPO的准确率比微调的SAM多出12个百分点。"
    assert named(text, "uses") == set()
    assert named(text, "comparesAgainst") == {"SAM"}


def test_without_is_no_name_and_neither_is_the_mark_of_a_summary() -> None:
    assert named("去掉步态分支（w/o Gait）后，TAPO更慢。", "comparesAgainst") == set()
    assert named("TL;DR：TAPO更快。", "evaluatesOn") == set()

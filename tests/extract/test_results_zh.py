"""Chinese results: what each rule must find, and what is no result."""

from __future__ import annotations

import pytest
from result_cases import results, short, shorts

from paperkg.extract.results.sentences import ResultContext

MATCHES = {
    "result-from-to": [
        ("MATH500的准确率从21.51%提升至25.81%。", ["MATH500||21.51>25.81%"]),
        ("步长误差从9.3毫米缩到6.4毫米。", ["||9.3>6.4mm"]),
        ("将总分由74.5提升到80.0；步态由56.0增至58.7。", ["||74.5>80.0", "||56.0>58.7"]),
        ("准确率由GRPO（PPO）的14.8升到19.2。", ["|GRPO|14.8>19.2"]),
        ("将调用量从98%降至2%。", ["||98>2%"]),
        ("与GRPO结合时，准确率从49.6%提升至57.9%。", ["|GRPO|49.6>57.9%"]),
        ("平均XEM从49.6提升至57.9。", ["||49.6>57.9"]),
        ("TAPO的准确率由GRPO的51.1%提高到74.5%。", ["|GRPO|51.1>74.5%"]),
        ("调用次数从GRPO的24.67降至15.07。", ["|GRPO|24.67>15.07"]),
    ],
    "result-versus": [
        ("TAPO取得了35.4%的准确率，优于GRPO（34.8%）和PPO（33.6%）。", ["|GRPO|34.8>35.4%", "|PPO|33.6>35.4%"]),
        ("TAPO的准确率为94.3%，相比GRPO的88.6%有明显提升。", ["|GRPO|88.6>94.3%"]),
        (
            "性能为35.4%，优于仅使用文本（34.6%）或不使用检索（34.4%）的设置。",
            ["|仅使用文本|34.6>35.4%", "|不使用检索|34.4>35.4%"],
        ),
        (
            "GPT-4o（65.3%）和Qwen2.5-7B（64.1%）远低于人类基线（100%）。",
            ["|人类|100>65.3%", "|人类|100>64.1%"],
        ),
        ("TAPO的得分为1503，与GRPO的1500无显著差异。", ["|GRPO|1500>1503"]),
        ("FID 3.61（此前最佳 3.95）。", ["||3.95>3.61"]),
        ("准确率提高了不少（51.5%对44.2%）。", ["||44.2>51.5%"]),
        ("得到88.4%的准确率，这已强过手工的GRPO的79.5%。", ["|GRPO|79.5>88.4%"]),
        ("TAPO的准确率为69.9%，高于GRPO的65.1%。", ["|GRPO|65.1>69.9%"]),
        ("TAPO的MOS为4.43，优于GRPO（4.32），与真人录音的4.46持平。", ["|GRPO|4.32>4.43", "|真人录音|4.46>4.43"]),
        ("TAPO 在 MMLU 上得 0.78，高于 GRPO 的 0.62 与 PPO 的 0.66。", ["MMLU|GRPO|0.62>0.78", "MMLU|PPO|0.66>0.78"]),
        ("MOS降到4.38，而GRPO、PPO分别是8.37和6.24。", ["|GRPO|8.37>4.38", "|PPO|6.24>4.38"]),
        ("解决率达46.2%，但仍落后于GRPO（62.3%）。", ["|GRPO|62.3>46.2%"]),
        ("TAPO的准确率为59.7%，高于同规模的GRPO（55.2%）。", ["|GRPO|55.2>59.7%"]),
        ("TAPO的准确率为59.7%，与两倍大的GRPO相当（59.1%）。", ["|GRPO|59.1>59.7%"]),
        (
            "BLEU得分50.2，BERTScore得分56.2，均优于随机选择（46.5、52.7）。",
            ["|随机选择|46.5>50.2", "|随机选择|52.7>56.2"],
        ),
        (
            "检索延迟为83毫秒，端到端延迟为581毫秒，低于GRPO（检索856毫秒，端到端914毫秒）。",
            ["|GRPO|856>83ms", "|GRPO|914>581ms"],
        ),
    ],
    "result-delta": [
        ("领先第二名GRPO 2.1分。", ["|GRPO|+2.1points"]),
        ("推理速度是GRPO的1.4倍、PPO的3.1倍。", ["|GRPO|+1.4x", "|PPO|+3.1x"]),
        ("延迟比强化过的GRPO多出整整12个百分点。", ["|GRPO|+12points"]),
        ("准确率+27pp。", ["||+27points"]),
        ("延迟−41%。", ["||+41%"]),
        ("与FP16的4步GRPO相比，FID改善15.5%。", ["|GRPO|+15.5%"]),
        ("TAPO在MATH500上提升3.0个百分点。", ["MATH500||+3.0points"]),
        ("GPT-4o反而下降99点。", ["||+99points"]),
        ("相比GRPO，延迟降低了40%。", ["|GRPO|+40%"]),
        ("TAPO相比GRPO提速1.3倍。", ["|GRPO|+1.3x"]),
        ("TAPO的吞吐量是GRPO的4倍。", ["|GRPO|+4x"]),
        ("效率比分别为2.08倍和2.85倍。", ["||+2.08x", "||+2.85x"]),
        ("BLEU高出约47个点。", ["||+47points"]),
        ("与GRPO相比吞吐量高37%。", ["|GRPO|+37%"]),
        ("BLEU高出GRPO 0.19。", ["|GRPO|+0.19"]),
        ("领先次优的GRPO 8.2和10.8个百分点。", ["|GRPO|+8.2points", "|GRPO|+10.8points"]),
    ],
    "result-score": [
        ("在MATH500上的准确率为69.9%。", ["MATH500||69.9%"]),
        ("TAPO为74.7，GRPO为63.9，PPO为48.2。", ["||74.7", "||63.9", "||48.2"]),
        ("BLEU稳定在2.47%左右。", ["||2.47%"]),
        ("准确率恢复至78.4%。", ["||78.4%"]),
        ("准确率为2.47%±8.27%。", ["||2.47%"]),
        ("在MATH500上可达0.5。", ["MATH500||0.5"]),
        ("吞吐量达到220 TFLOPs/s。", ["||220TFLOPs/s"]),
        ("移除检索模块则降至56.19。", ["||56.19"]),
        ("最佳准确率为GPT-4o（69.9%）。", ["||69.9%"]),
    ],
}
NO_RESULTS = [
    "我们使用100条轨迹和186个问题。",
    "其中70%自然轨迹，30%扰动。",
    "温度设为0.7。",
    "标注比例为5%时，GRPO尚可；比例升到40%，GRPO落败。",
    "指标为95%豪斯多夫距离。",
    "这些数据涵盖文本（45%）和代码（36%）。",
    "由人工打分（0-2分准确性）。",
    "其余方法的准确率无一超过52%。",
    "最大响应长度为8192。",
    "方法预计提升准确率30%。",
    "损失系数为0.5。",
    "目标覆盖率95%。",
    "数据覆盖2016至2023年。",
    "差异显著（p=0.003）。",
    "数据含1,860幅图像、7类病害和3,200道题。",
    "在4X策略游戏中，30秒任务仅需少量日志。",
]


@pytest.mark.parametrize(
    ("rule", "text", "expected"), [(rule, *example) for rule, examples in MATCHES.items() for example in examples]
)
def test_a_rule_finds_its_examples(rule: str, text: str, expected: list[str]) -> None:
    found = results(text, "zh")
    assert [short(result) for result in found] == expected
    assert {result.rule for result in found} == {f"{rule}@1"}


@pytest.mark.parametrize("text", NO_RESULTS)
def test_other_numbers_are_no_results(text: str) -> None:
    assert shorts(text, "zh") == []


@pytest.mark.parametrize(
    "text",
    [
        "GRPO的准确率只有31%，TAPO则是66%。",
        "GRPO的准确率为31%，而TAPO为66%。",
        "TAPO的准确率为66%，而GRPO（PPO）为31%。",
    ],
)
def test_the_paper_s_own_score_is_none_of_a_rival_s(text: str) -> None:
    own = ResultContext("results", main="TAPO", main_type="Method", proposed=frozenset({"TAPO"}))
    assert shorts(text, "zh", own) == ["|GRPO|31>66%"]


def test_a_signed_number_in_brackets_behind_a_level_is_its_change() -> None:
    assert shorts("准确率71.2%（+3.4）。", "zh") == ["||71.2%", "||+3.4"]
    assert shorts("F1 = 81.4（+2.6 vs. GRPO）。", "zh") == ["||81.4", "|GRPO|+2.6"]


def test_a_level_that_is_reached_keeps_its_lead_apart() -> None:
    assert shorts("在MATH500上拿下71.2%，比GRPO高3.4个点。", "zh") == ["MATH500||71.2%", "MATH500|GRPO|+3.4points"]


def test_a_rival_stands_behind_with_its_score() -> None:
    own = ResultContext("results", main="TAPO", main_type="Method", proposed=frozenset({"TAPO"}))
    assert shorts("TAPO以71.2%的准确率位居第一，GRPO以68.4%紧随其后。", "zh", own) == ["|GRPO|68.4>71.2%"]


def test_verbs_of_levels_give_each_rival_its_score() -> None:
    own = ResultContext("results", main="TAPO", main_type="Method", proposed=frozenset({"TAPO"}))
    text = "TAPO的准确率为87%，而GRPO与PPO则分别止步于81%和66%。"
    assert shorts(text, "zh", own) == ["|GRPO|81>87%", "|PPO|66>87%"]


def test_scores_and_those_that_they_are_set_beside_belong_to_data_sets_one_by_one() -> None:
    text = "在MATH500和MMLU上，准确率分别达到74.8%和79.2%，均优于GRPO（68.9%、73.6%）。"
    assert shorts(text, "zh") == ["MATH500|GRPO|68.9>74.8%", "MMLU|GRPO|73.6>79.2%"]


def test_a_gain_in_brackets_belongs_to_the_level_before_it() -> None:
    (result,) = results("平均得分从49.6提升至57.9（提升8.3分）。", "zh")
    assert (str(result.baseline_value), str(result.value), str(result.delta)) == ("49.6", "57.9", "8.3")


def test_a_baseline_s_clause_is_set_against_the_proposal_s() -> None:
    own = ResultContext("results", main="TAPO", main_type="Method")
    assert shorts("基线方法的准确率为53.9%，而TAPO保持61.2%的准确率。", "zh", own) == ["|基线方法|53.9>61.2%"]


def test_a_change_in_a_clause_of_its_own_belongs_to_the_levels_where_the_numbers_agree() -> None:
    (result,) = results("解决率由18.0%降至10.3%，减少7.7个百分点。", "zh")
    assert (str(result.baseline_value), str(result.value), str(result.delta)) == ("18.0", "10.3", "7.7")
    assert len(results("解决率由18.0%降至10.3%，减少3.1个百分点。", "zh")) == 2


def test_a_relative_gain_behind_a_rival_s_score_belongs_to_the_two() -> None:
    own = ResultContext("results", main="TAPO", main_type="Method")
    (result,) = results("TAPO的得分为52.01，显著超过最佳基线GRPO（33.79），相对提升53.9%。", "zh", own)
    assert (str(result.baseline_value), str(result.value), str(result.delta)) == ("33.79", "52.01", "53.9")


def test_a_list_behind_the_comparison_holds_no_rivals() -> None:
    own = ResultContext("results", main="TAPO", main_type="Method")
    found = shorts("TAPO的得分为88.0，超越GRPO（87.2），在BLEU（98.5）和COMET（79.6）上也表现优异。", "zh", own)
    assert found[0] == "|GRPO|87.2>88.0"
    assert not any(">" in result for result in found[1:])


def test_two_percentages_that_one_level_runs_between_are_a_range() -> None:
    (result,) = results("准确率高达90.0%至96.8%。", "zh")
    assert (str(result.delta_min), str(result.delta_max)) == ("90.0", "96.8")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("TAPO的准确率为41.2%，GRPO为35.8%，PPO只有27.4%。", ["|GRPO|35.8>41.2%", "|PPO|27.4>41.2%"]),
        ("精确率和召回率分别为70.3%和71.3%，而GRPO仅为2.3%和3.6%。", ["|GRPO|2.3>70.3%", "|GRPO|3.6>71.3%"]),
    ],
)
def test_the_scores_of_others_that_follow_the_paper_s_own_are_their_rivals(text: str, expected: list[str]) -> None:
    own = ResultContext("results", main="TAPO", main_type="Method", proposed=frozenset({"TAPO"}))
    assert shorts(text, "zh", own) == expected


def test_a_relative_change_behind_a_rival_s_own_score_belongs_to_that_rival_alone() -> None:
    own = ResultContext("results", main="TAPO", main_type="Method", proposed=frozenset({"TAPO"}))
    text = "TAPO的错误率低至6.1%，较GRPO的9.8%下降37.8%，PPO和GPT-4o分别为11.4%与10.7%。"
    found = {result.baseline: result.delta for result in results(text, "zh", own)}
    assert {name: str(delta) for name, delta in found.items()} == {"GRPO": "37.8", "PPO": "None", "GPT-4o": "None"}


def test_scores_in_one_list_of_factors_are_results() -> None:
    found = shorts("TAPO平均加速3.4倍，而GRPO、PPO分别为2.1倍和1.6倍。", "zh")
    assert [item.rpartition("|")[2] for item in found] == ["+3.4x", "+2.1x", "+1.6x"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("只做单向匹配，准确率掉近 14 点。", ["||+14points"]),
        ("换成真实朝向，准确率则再升 3 点。", ["||+3points"]),
        ("准确率与 GRPO 差 0.4 分。", ["||+0.4points"]),
    ],
)
def test_a_verb_of_change_or_of_a_gap_right_before_a_number_makes_it_one(text: str, expected: list[str]) -> None:
    assert shorts(text, "zh") == expected


def test_a_verb_of_falling_right_before_a_number_says_which_way() -> None:
    (fall,) = results("只做单向匹配，准确率掉近 14 点。", "zh")
    assert fall.direction == "down"


@pytest.mark.parametrize("text", ["数据传递延迟不到 0.5 ms。", "数据传递延迟 < 0.5 ms。"])
def test_a_measure_that_stays_below_a_number_has_it_as_its_bound(text: str) -> None:
    assert shorts(text, "zh") == ["||..0.5ms"]

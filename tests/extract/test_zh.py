"""Chinese digests: what a hand-made sentence says of the names in it, one behaviour each."""

from __future__ import annotations

import pytest
from reading import by_rules as extract
from reading import only_entry

from paperkg.extract.record import EntityObject, EntryRecord, SlotObject

HEADINGS = {
    "motivation": "Q1: 这篇论文试图解决什么问题？",
    "related": "Q2: 有哪些相关研究？",
    "method": "Q3: 论文如何解决这个问题？",
    "results": "Q4: 论文做了哪些实验？",
    "future": "Q5: 有什么可以进一步探索的点？",
    "summary": "Q6: 总结一下论文的主要内容",
}


def record(role: str, text: str, title: str = "TAPO: Careful Steps") -> EntryRecord:
    head = f'---\ntitle: "{title}"\narxiv_id: "2605.00001"\n---\n\n# {title}\n\n## Q&A 论文解读\n\n'
    return extract(only_entry(f"{head}### {HEADINGS[role]}\n\n{text}\n", "tapo.md"))


def entities(role: str, text: str) -> dict[str, EntityObject]:
    """Return what a sentence says of names but the title's, by `predicate name`."""
    claims = record(role, text).claims
    found = [(claim.predicate, claim.object) for claim in claims if isinstance(claim.object, EntityObject)]
    return {f"{predicate} {thing.name}": thing for predicate, thing in found if thing.name != "TAPO"}


def named(role: str, text: str, predicate: str) -> set[str]:
    return {key.removeprefix(f"{predicate} ") for key in entities(role, text) if key.startswith(f"{predicate} ")}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "对比方法涵盖两类基线：1) 开源模型（如LLaVA、Qwen系列）；2) 推理模型（如Zorro-VL）。",
            {"LLaVA", "Qwen", "Zorro-VL"},
        ),
        ("基线方法还包括ReAct、DPO以及GRPO。", {"ReAct", "DPO", "GRPO"}),
        ("TAPO相比标准GRPO取得一致提升。", {"GRPO"}),
        ("评估了11个前沿模型，分为两类：1) 专用模型（如Zorro-8B）；2) 通用模型（GPT-4o）。", {"Zorro-8B", "GPT-4o"}),
        ("并对三种系统实现（如AutoGen、MetaGPT）进行了评估。", {"AutoGen", "MetaGPT"}),
        ("对照系统包括AutoGen和DPO。", {"AutoGen", "DPO"}),
        ("比较的方法包括ReAct。", {"ReAct"}),
        ("准确率由GRPO的51.1%提高到74.5%。", {"GRPO"}),
        ("对照包括两种检测器——ZVAD和TENX——以及GPT-4o。", {"ZVAD", "TENX", "GPT-4o"}),
        ("参评模型共14个，包括GPT-4o和Qwen2.5。", {"GPT-4o", "Qwen2.5"}),
        ("检索类方法则有BM25和ZRank。", {"BM25", "ZRank"}),
        ("检测任务评测了PSEZ、ZNet++；识别任务评测了CRNZ。", {"PSEZ", "ZNet++", "CRNZ"}),
        ("与GRPO、DPO等公开模型进行对比。", {"GRPO", "DPO"}),
        ("论文没有与GPT-4o比较。", set()),
        ("作为参照的系统分别是：AutoGen、MetaGPT。", {"AutoGen", "MetaGPT"}),
        ("比较算法涵盖回放类（iCaRL、PODZ）和扩展类（DER、FOSTZ）。", {"iCaRL", "PODZ", "DER", "FOSTZ"}),
        ("通过率为62.5%，AutoGen为39.6%，依旧压过GRPO。", {"GRPO", "AutoGen"}),
        ("与ReAct相比，P99延迟更低。", {"ReAct"}),
        ("对比方法包括：基于检索的方法（Zorro、GraphRAG）和GPT-4o。", {"Zorro", "GraphRAG", "GPT-4o"}),
    ],
)
def test_what_is_set_beside_the_work_is_a_baseline(text: str, expected: set[str]) -> None:
    assert named("results", text, "comparesAgainst") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("实验使用了两种大语言模型后端：GPT-4o和Qwen2.5。", {"GPT-4o", "Qwen2.5"}),
        ("TAPO在GPT-4o后端上提升3.0个百分点。", {"GPT-4o"}),
        ("并使用GPT-4o作为自动评判器。", {"GPT-4o"}),
        ("模型以Qwen2.5-7B为骨干。", {"Qwen2.5-7B"}),
        ("学生模型是Whisper与Zorro-base，教师为Qwen2.5。", {"Whisper", "Zorro-base", "Qwen2.5"}),
        ("策略模型初始化自Qwen2.5-7B。", {"Qwen2.5-7B"}),
        ("编码器从Qwen2.5-7B微调。", {"Qwen2.5-7B"}),
        ("目标模型涉及GPT-4o和Qwen2.5。", {"GPT-4o", "Qwen2.5"}),
        ("作者在Qwen2.5-7B上验证方法。", {"Qwen2.5-7B"}),
    ],
)
def test_what_the_work_runs_on_is_used_and_no_baseline(text: str, expected: set[str]) -> None:
    assert named("results", text, "uses") == expected
    assert named("results", text, "comparesAgainst") == set()


@pytest.mark.parametrize(
    "text",
    [
        "与现有推理方法（如ReAct）不同，步骤是显式的。",
        "轨迹比对避免了仅依赖LLM-as-a-Judge的不可靠性。",
        "系统维护一个队列，通过合并重复的候选项并处理冲突信息来管理ZRM。",
        "该方法支持数据库查询和代码函数调用。",
    ],
)
def test_what_others_do_or_a_sentence_only_mentions_is_not_used(text: str) -> None:
    assert named("method", text, "uses") == set()


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ("TAPO显著优于GPT-4o。", "outperforms"),
        ("TAPO未持续超越GPT-4o。", "below"),
        ("TAPO的性能与GPT-4o相当。", "unspecified"),
        ("所有模型均未超过66%，GPT-4o（65.3%）在其中。", "unspecified"),
    ],
)
def test_the_verb_says_who_won(text: str, outcome: str) -> None:
    found = [claim.outcome for claim in record("results", text).claims if claim.predicate == "comparesAgainst"]
    assert found == [outcome]


def test_benchmarks_that_moved_a_work_are_not_its_own() -> None:
    assert named("motivation", "主流基准测试（如MMLU）在静态环境中进行评估。", "evaluatesOn") == set()


@pytest.mark.parametrize("role", ["related", "future"])
def test_related_and_future_work_say_nothing_of_the_work(role: str) -> None:
    assert entities(role, "可以使用GPT-4o作为评判器，并与ReAct相比。") == {}


def test_a_label_that_names_a_tool_proposes_it() -> None:
    text = "系统包括两个工具：\n\n1. **plan_next_step工具**：负责规划。\n2. **结果整理**：负责汇总。"
    assert named("method", text, "proposes") == {"plan_next_step"}


@pytest.mark.parametrize("text", ["整体架构建立在开源框架Zorro之上。", "我们将TAPO集成到开源框架Zorro中。"])
def test_what_the_work_is_built_into_is_used_and_not_proposed(text: str) -> None:
    found = entities("method", text)
    assert "uses Zorro" in found
    assert "proposes Zorro" not in found


def test_the_last_noun_of_a_phrase_types_a_name() -> None:
    assert named("results", "实验在Zorro工具使用基准上进行。", "evaluatesOn") == {"Zorro"}


def test_a_term_that_ends_as_a_measure_is_a_metric() -> None:
    assert named("results", "主要指标包括传播脆弱性指数（PVX）和静默率（Zil）。", "reportsMetric") == {"PVX", "Zil"}


@pytest.mark.parametrize("term", ["社会概率", "学习率", "自一致性"])
def test_a_quantity_or_a_procedure_is_no_metric(term: str) -> None:
    assert named("results", f"主要设置包括{term}（PVX）。", "reportsMetric") == set()


def test_an_average_of_a_measure_is_the_measure() -> None:
    assert len(named("results", "TAPO的准确率领先，平均准确率也更高。", "reportsMetric")) == 1


@pytest.mark.parametrize(
    ("text", "name", "alias"),
    [
        ("论文提出动态上下文界定（ZACS）。", "ZACS", "动态上下文界定"),
        ("论文提出一种面向长对话的分层记忆网络（ZHMN）。", "ZHMN", "分层记忆网络"),
    ],
)
def test_a_native_term_before_parentheses_is_another_spelling(text: str, name: str, alias: str) -> None:
    assert entities("method", text)[f"proposes {name}"].aliases == (alias,)


def test_a_kind_before_a_name_in_parentheses_is_no_spelling() -> None:
    found = entities("results", "使用GPT-4o作为评判器，并在单步推理（GSM8K）上评估，后端采用开源模型（Qwen2.5）。")
    assert all(alias.isascii() for thing in found.values() for alias in thing.aliases)


@pytest.mark.parametrize("remark", ["一种定理证明器", "采用成对协议", "用于检索的组件"])
def test_a_remark_in_parentheses_is_no_spelling(remark: str) -> None:
    assert entities("method", f"论文提出ZACS（{remark}）。")["proposes ZACS"].aliases == ()


@pytest.mark.parametrize("text", ["论文提出指标d_i。", "论文构建智能体（Agent）。", "论文提出RL-based方法。"])
def test_variables_and_kinds_are_no_names(text: str) -> None:
    assert named("method", text, "proposes") == set()


def test_a_title_that_is_a_sentence_names_nothing() -> None:
    claims = record("method", "该方法不需要训练。", "Don't Think Twice: A Free Signal").claims
    assert [claim for claim in claims if claim.predicate == "proposes"] == []


def test_a_name_with_a_parameter_count_is_a_model() -> None:
    found = entities("results", "对比方法包括Zorro-VL-8B和GPT-4o。")
    assert found["comparesAgainst Zorro-VL-8B"].type == "Model"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("评估指标包括准确率、步数熵和ZQM。", {"准确率", "步数熵", "ZQM"}),
        ("关键指标是提出的有效步行容量（EWC），用于比较。", {"EWC"}),
        ("报告复现得分、成功率和运行时间等指标。", {"复现得分", "成功率", "运行时间"}),
        ("指标采用F1、CEM和EM。", {"F1", "CEM", "EM"}),
        ("语义指标（如ROUGE-L、SBERT相似度）更高。", {"ROUGE-L", "SBERT相似度"}),
        ("AR@1000为59.3。", {"AR@1000"}),
        ("TAPO在MMLU上的ZDS为0.768。", {"ZDS"}),
        ("抢答率从23.5%压低到9.8%，抢答率为9.8%。", {"抢答率"}),
        ("SLO达成率为96.4%。", {"SLO达成率"}),
        ("但平均调用次数为2.1。", {"调用次数"}),
        ("实验评估了覆盖率、集合大小和单步率（单步样本中的比例）等指标。", {"覆盖率", "集合大小", "单步率"}),
    ],
)
def test_what_a_list_of_measures_holds_is_a_metric(text: str, expected: set[str]) -> None:
    assert named("results", text, "reportsMetric") == expected


def test_the_items_under_a_label_for_measures_are_metrics() -> None:
    assert named("results", "- **评价指标**: 准确率、平均步数和ZQM。", "reportsMetric") == {"准确率", "平均步数", "ZQM"}


@pytest.mark.parametrize("text", ["评估指标见附录，长度和宽度不同。", "该指标与人类判断一致，步数熵较低。"])
def test_what_stands_behind_a_list_of_measures_is_no_metric(text: str) -> None:
    assert named("results", text, "reportsMetric") == set()


def test_a_quality_that_a_method_balances_is_no_metric() -> None:
    assert named("method", "先聚焦再扩展的方法平衡了检索精度与完整性。", "reportsMetric") == set()


def test_a_measure_s_name_before_the_word_for_baselines_is_a_method() -> None:
    found = entities("results", "对比方法为ReAct和METEOR基线。")
    assert found["comparesAgainst METEOR"].type == "Method"
    assert "reportsMetric METEOR" not in found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("检索模块采用LightRAG（Top-K=10）。", {"LightRAG"}),
        ("使用FSDP和vLLM进行训练。", {"FSDP", "vLLM"}),
        ("声码器是BigVGAZ v2。", {"BigVGAZ v2"}),
        ("与GSPO结合时提升更大。", {"GSPO"}),
        ("在Search-o1提示基础上提升5.1分。", {"Search-o1"}),
        ("训练三个预测模型（如XGBoost、MLP）来估计胜率。", {"XGBoost", "MLP"}),
        (
            "开源模型Qwen2.5-14B/Qwen2.5-7B作为响应器，使用Qwen2.5-14B/Qwen2.5-7B作为骨干。",
            {"Qwen2.5-14B", "Qwen2.5-7B"},
        ),
    ],
)
def test_what_a_section_of_experiments_says_was_used_is_used(text: str, expected: set[str]) -> None:
    assert named("results", text, "uses") == expected


@pytest.mark.parametrize(
    "text",
    ["TAPO并未使用交叉注意力。", "作者没有采用PPO，也未引入GRPO。", "主干网络是图神经网络，也就是图神经网络Zor-Net。"],
)
def test_what_is_denied_or_only_says_the_kind_is_not_used(text: str) -> None:
    assert not named("method", text, "uses") & {"交叉注意力", "PPO", "GRPO"}


def test_a_native_term_straight_before_a_name_is_no_second_name() -> None:
    assert named("method", "编码器采用图神经网络CSPNet。", "uses") == {"CSPNet"}


def test_examples_of_what_the_results_tested_are_compared() -> None:
    text = "在简化环境中开发的防御措施（如Zorro、AGuard）往往难以迁移。"
    assert named("results", text, "comparesAgainst") == {"Zorro", "AGuard"}


@pytest.mark.parametrize(
    ("role", "text", "name", "alias"),
    [
        ("method", "本文提出名为“流光”（FlowGlow）的稀疏模型。", "FlowGlow", "流光"),
        ("method", "论文提出一种四步求解器（简称HopSolver）。", "HopSolver", "四步求解器"),
    ],
)
def test_a_name_in_quotes_or_behind_a_word_of_calling_is_defined(role: str, text: str, name: str, alias: str) -> None:
    assert alias in entities(role, text)[f"proposes {name}"].aliases


def test_a_purpose_clause_is_not_what_is_proposed() -> None:
    text = "论文构建了框架SlowLab来解决系统在面临级联注入（ZCI）攻击时的问题。"
    assert named("method", text, "proposes") == {"SlowLab"}


@pytest.mark.parametrize("text", ["超过Self-RAG 3.7个点。", "优于Self-RAG 3.7分。"])
def test_a_number_with_a_unit_is_no_version(text: str) -> None:
    assert named("results", text, "comparesAgainst") == {"Self-RAG"}


def test_what_others_proposed_is_not_the_paper_s_own() -> None:
    assert named("method", "方法受Zhou等人提出的StepIn启发。", "proposes") == set()


def test_future_research_that_may_provide_something_is_no_gap() -> None:
    assert [
        c.object for c in record("future", "局限性为未来研究提供了方向。").claims if c.predicate == "notReported"
    ] == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "系统有三个组件：\n\n- **PocketGate**：过滤残基；\n- **HingeNoise**：施加噪声。",
            {"PocketGate", "HingeNoise"},
        ),
        ("训练了一个检测器MirrorZ。", {"MirrorZ"}),
        ("训练了稀疏模型NLLB-200。", {"NLLB-200"}),
        ("把FLORES-101扩展为FLORES-200。", {"FLORES-200"}),
        ("作者将其整理为JailZ-3K。", {"JailZ-3K"}),
        ("模型在自建的LoopZ-12k上训练。", {"LoopZ-12k"}),
        ("在自建数据集GustCN上训练。", {"GustCN"}),
        ("作者还提供了参考智能体ClerkZ。", {"ClerkZ"}),
        ("在开源模型Qwen2.5上进行微调。", set()),
        ("OpenAI提出CLIP。", set()),
        ("训练了一个基于Qwen2.5的分类器。", set()),
    ],
)
def test_what_a_method_brings_in_is_proposed(text: str, expected: set[str]) -> None:
    assert named("method", text, "proposes") == expected


def test_a_title_that_calls_its_name_a_dataset_makes_it_one() -> None:
    found = record("results", "评测了PSEZ。", "Fanhua-1M: A Million-Scale Street-View Text Dataset").claims
    types = {claim.object.name: claim.object.type for claim in found if isinstance(claim.object, EntityObject)}
    assert types == {"Fanhua-1M": "Dataset", "PSEZ": "Method"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("测试集则有SeedZ、ASRZ-CS。", {"SeedZ", "ASRZ-CS"}),
        ("GreenZ-37上，TAPO领先。", {"GreenZ-37"}),
        ("评测在Zorro 2024 Task 5与作者采集的TropicZ上进行。", {"Zorro 2024 Task 5", "TropicZ"}),
        ("在TAPO的基础上提升。", set()),
    ],
)
def test_the_place_of_numbers_is_a_dataset(text: str, expected: set[str]) -> None:
    assert named("results", text, "evaluatesOn") == expected


def test_what_training_data_comes_from_is_a_dataset() -> None:
    assert named("results", "训练数据来自Quark-2M与LibriZ。", "trainsOn") == {"Quark-2M", "LibriZ"}


def test_a_kind_behind_a_name_that_is_given_types_it() -> None:
    assert entities("method", "设计了一个名为PauseZ的指标。")["proposes PauseZ"].type == "Metric"


def test_a_unit_in_parentheses_is_no_spelling() -> None:
    assert entities("results", "指标为RMSD（埃）。")["reportsMetric RMSD"].aliases == ()


@pytest.mark.parametrize(
    ("role", "text", "expected"),
    [
        ("summary", "论文没有给出训练所用的时长。", {"training"}),
        ("summary", "超参数均未公开，局限性在正文中没有讨论。", {"training", "limitations"}),
        ("summary", "论文也没有提供基线的详细配置。", {"baseline"}),
        ("summary", "数据集与对比方法均不详。", {"dataset", "baseline"}),
        ("results", "该文是综述，不包含传统意义上的数据集或对比方法。", {"dataset", "baseline"}),
        ("results", "论文并未设计具体的实验。", set()),
        ("future", "作者没有给出延迟或吞吐量的具体数字。", set()),
        ("results", "文中没有列出具体的吞吐数据。", set()),
        ("results", "摘要没有给出具体的实验结果。", {"results"}),
        ("summary", "模型在无明确提醒的情况下学习。", set()),
    ],
)
def test_what_a_clause_says_is_not_given_is_a_gap(role: str, text: str, expected: set[str]) -> None:
    assert {c.object.slot for c in record(role, text).claims if isinstance(c.object, SlotObject)} == expected


def test_a_benchmark_with_a_method_of_its_own_still_judges_models() -> None:
    text = "把GPT-4o放进作者提出的ClerkZ框架。"
    found = record("results", text, "DocketBench: Evaluating Agents").claims
    assert [
        c.object.name for c in found if c.predicate == "comparesAgainst" and isinstance(c.object, EntityObject)
    ] == ["GPT-4o"]


def test_a_comparison_that_a_clause_closes_governs_nothing_behind_it() -> None:
    assert named("results", "与现有方法相比，TAPO在GPT-4o上加速3.4倍。", "comparesAgainst") == set()


def test_a_measure_whose_value_is_not_given_is_not_reported() -> None:
    assert named("summary", "作者没有报告训练成本。", "reportsMetric") == set()


def test_what_further_training_begins_with_is_used() -> None:
    assert named("method", "在Qwen2.5-7B上继续预训练。", "uses") == {"Qwen2.5-7B"}


def test_the_rows_of_a_table_of_scores_are_rivals() -> None:
    table = "结果见下表。\n\n| 模型 | MMLU |\n|---|---|\n| ZRL-8B | 42.4 |\n| TAPO | 51.2 |"
    assert named("results", table, "comparesAgainst") == {"ZRL-8B"}


@pytest.mark.parametrize(
    "text", ["研究者推出Abacuz，一套模拟记账的评测。", "研究者推出Abacuz。Abacuz收录4,800道题，分为四类。"]
)
def test_what_holds_items_or_is_called_a_test_is_a_dataset(text: str) -> None:
    assert entities("method", text)["proposes Abacuz"].type == "Dataset"

"""The rules that are code and that say how a paper stands to other works: its rivals, and what it builds on."""

from __future__ import annotations

from paperkg.extract.rules.catalogue_digests import TITLE, digest, example
from paperkg.extract.rules.rule import CodeRule

RIVALS = (
    CodeRule(
        "label-baseline",
        ("comparesAgainst",),
        "A method or model stands under a label such as `baselines`.",
        (
            example("실험 설정", "- **비교 대상**: GRPO입니다.", "GRPO"),
            example("Experimental Setup", "- **Baselines**: GRPO and DPO.", "DPO"),
        ),
        (digest("실험 설정", "- **기반 모델**: GPT-4o입니다."),),
    ),
    CodeRule(
        "model-in-results",
        ("comparesAgainst",),
        "A known model owns a score in the results.",
        (example("정량적 결과", "- GPT-4o는 53.1%입니다.", "GPT-4o"),),
        (digest("실험 설정", "- GPT-4o는 53.1%입니다."),),
    ),
    CodeRule(
        "evaluated-model",
        ("comparesAgainst",),
        "A paper that brings a benchmark or a measure, and no method, runs a known model.",
        (example("실험 설정", "- GPT-4o를 평가하였습니다.", "GPT-4o", "ZorblBench: Careful Walks"),),
        (digest("실험 설정", "- GPT-4o를 평가하였습니다.", "TAPO: Careful Walks"),),
    ),
    CodeRule(
        "example-in-results",
        ("comparesAgainst",),
        "The results name methods as examples of what was tested, in Chinese.",
        (example("结果", "在新任务上，防御措施（如SlowWalk、FarWalk）难以迁移。", "SlowWalk"),),
        (digest("方法", "防御措施（如SlowWalk、FarWalk）难以迁移。"),),
    ),
    CodeRule(
        "announced-rival",
        ("comparesAgainst",),
        "A Chinese paragraph that begins by saying what was compared holds a name in its lists.",
        (example("结果", "参评系统分为几派。步行派涉及ZorbNet、WumpNet。", "WumpNet", TITLE),),
        (digest("结果", "系统分为几派。步行派涉及ZorbNet、WumpNet。", TITLE),),
    ),
    CodeRule(
        "scored-rival",
        ("comparesAgainst",),
        "A name that is neither new nor used has a score behind that of something else, in Chinese.",
        (
            example(
                "结果",
                "TAPO的准确率为61.5%，而SlowWalk、FarWalk分别为27.1%和24.0%。",
                "SlowWalk",
                "TAPO: Careful Walks",
            ),
        ),
        (digest("结果", "我们使用SlowWalk，占27.1%。", "TAPO: Careful Walks"),),
    ),
    CodeRule(
        "rival-scores",
        ("comparesAgainst",),
        "A Korean or Chinese sentence on the results sets the score of a name against another's.",
        (example("정량적 결과", "- ZorbNet이 58.2%인 데 비해 TAPO는 61.0%였습니다.", "ZorbNet", TITLE),),
        (digest("정량적 결과", "- ZorbNet은 58.2%였습니다.", TITLE),),
    ),
    CodeRule(
        "rival-in-frame",
        ("comparesAgainst",),
        "A Korean sentence has a name as an example of what is beaten, in a clause of contrast, or as what trails.",
        (
            example("정량적 결과", "- ZorbNet처럼 지도를 그리는 방법보다 빠릅니다.", "ZorbNet", TITLE),
            example("정량적 결과", "- ZorbNet이 지도를 그리는 것과는 달리 TAPO는 걷기만 합니다.", "ZorbNet", TITLE),
            example("정량적 결과", "- ZorbNet과 WumpNet은 그보다 더 뒤에 있습니다.", "WumpNet", TITLE),
        ),
        (
            digest("정량적 결과", "- ZorbNet처럼 지도를 그립니다.", TITLE),
            digest("정량적 결과", "- ZorbNet이 지도를 그리는 것을 봅니다.", TITLE),
        ),
    ),
    CodeRule(
        "rival-in-prose",
        ("comparesAgainst",),
        "English prose gives a name a score of its own, says that it falls short or stays ahead, or calls it a rival.",
        (
            example("Summary", "ZorbNet, which walks by night, is at 0.43.", "ZorbNet", TITLE),
            example("Summary", "WumpNet, the strongest rival, needs a map.", "WumpNet", TITLE),
            example("Summary", "ZorbNet remains in a different league.", "ZorbNet", TITLE),
        ),
        (
            digest("Summary", "We walk on ZorbNet, which is at home.", TITLE),
            digest("Summary", "ZorbNet climbs from 20.1 to 43.2.", TITLE),
        ),
    ),
    CodeRule(
        "kind-in-prose",
        ("comparesAgainst",),
        "English prose has names as examples of a kind of things that was there before, without a verb that takes them up.",
        (
            example(
                "Summary", "Pruners such as ZorbNet forget. Agents like WumpNet wait. TAPO walks.", "WumpNet", TITLE
            ),
        ),
        (digest("Summary", "It is built on agents like ZorbNet. TAPO walks.", TITLE),),
    ),
    CodeRule(
        "told-in-prose",
        ("comparesAgainst",),
        "English prose tells in its first paragraph, or in one that gives scores, what a known method does.",
        (example("Summary", "SnapKV prunes what is old. TAPO walks.", "SnapKV", TITLE),),
        (digest("Summary", "It is run with SnapKV. TAPO walks.", TITLE),),
    ),
    CodeRule(
        "rival-row",
        ("comparesAgainst",),
        "A table of results gives a name scores beside the paper's own, or a paper that judges others gives it some.",
        (example("Results", "| Method | BLEU |\n|---|---|\n| ZorbNet | 20.1 |\n| TAPO | 24.3 |", "ZorbNet", TITLE),),
        (digest("Results", "| Method | BLEU |\n|---|---|\n| ZorbNet | 20.1 |\n| WumpNet | 24.3 |", TITLE),),
    ),
)

USES = (
    CodeRule(
        "improved-in-results",
        ("uses",),
        "A model in the contributions or results is said to have become better: the work was applied to it.",
        (example("정량적 결과", "- GPT-4o는 정확도가 3.4% 향상되었습니다.", "GPT-4o"),),
        (digest("정량적 결과", "- GPT-4o는 53.1%입니다."),),
    ),
    CodeRule(
        "run-with-own",
        ("uses",),
        "English prose has a name as what the paper's own work is run with: `X with TAPO`.",
        (example("Summary", "TAPO walks. GPT-4o with TAPO gets 43.2.", "GPT-4o", TITLE),),
        (digest("Summary", "TAPO walks. We compare GPT-4o with TAPO.", TITLE),),
    ),
    CodeRule(
        "applied-to",
        ("uses",),
        "The text says that something was applied to a known model.",
        (example("정량적 결과", "- 새로운 손실을 적용한 GPT-4o가 이깁니다.", "GPT-4o"),),
        (digest("정량적 결과", "- GPT-4o가 이깁니다."),),
    ),
    CodeRule(
        "name-based",
        ("uses",),
        "A known name describes the work: `GRPO-based`.",
        (
            example("모델 아키텍처 및 학습 설정", "- GRPO 기반 알고리즘입니다.", "GRPO"),
            example("Method", "- A GRPO-based algorithm takes the steps.", "GRPO"),
        ),
        (digest("실험 설정", "- **비교 대상**: GRPO 기반 알고리즘입니다."),),
    ),
    CodeRule(
        "known-name",
        ("uses",),
        "A known method or model stands where the work is told.",
        (example("모델 아키텍처 및 학습 설정", "- 인코더: Whisper입니다.", "Whisper"),),
        (digest("관련 연구", "- 인코더: Whisper입니다."),),
    ),
    CodeRule(
        "model-as-dataset",
        ("uses",),
        "A known model stands under a label for datasets: it made them, or was run on them.",
        (example("실험 설정", "- **데이터셋**: GPT-4o입니다.", "GPT-4o"),),
        (digest("실험 설정", "- **데이터셋**: MMLU입니다."),),
    ),
    CodeRule(
        "label-runs-on",
        ("uses",),
        "A name stands under an English label for what the work runs on, such as `reward models`.",
        (example("Experimental Setup", "- **Encoder**: SlowWalk-v2, frozen.", "SlowWalk-v2"),),
        (digest("Experimental Setup", "- **Baselines**: SlowWalk-v2, frozen."),),
    ),
    CodeRule(
        "label-base",
        ("uses",),
        "A bullet under a Korean label for what the work is built on names it.",
        (example("방법", "- **백본**: TimeSformer (걸음 영상으로 배운 것)", "TimeSformer"),),
        (digest("방법", "- **구조**: 층이 많습니다."),),
    ),
)

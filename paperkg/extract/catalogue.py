"""The rules that are code: what each says, and small digests from which it must and must not make a claim.

A cue is data and carries its examples itself (`paperkg.extract.rule`). The rules of this catalogue need more than a
word: a place, a label, a number. Tests run every example through the extractor, and no claim may carry a rule that is
neither a cue nor listed here.
"""

from __future__ import annotations

from paperkg.extract.catalogue_parts import PARTS, digest, example
from paperkg.extract.rule import CodeRule, Example

_FACETS = "| Facet | Values | Evidence |\n|---|---|---|\n"

_PROPOSES = (
    CodeRule(
        "title-begins-with",
        ("proposes",),
        "The title begins with a name and a colon, or with words to which the text gives an acronym.",
        (example("Method", "- The agent walks slowly.", "TAPO", "TAPO: Careful Walks"),),
        (digest("Method", "- The agent walks slowly.", "Careful Walks: A Survey"),),
    ),
    CodeRule(
        "title-variant",
        ("proposes",),
        "The title names a known method with one word before it that makes it another one.",
        (example("Method", "- The agent walks slowly.", "Curriculum DPO", "Careful Walks with Curriculum DPO"),),
        (digest("Method", "- The agent walks slowly.", "Careful Walks with DPO"),),
    ),
    CodeRule(
        "member-of-title",
        ("proposes",),
        "A name is that of the title with a size, a version, or a part behind it.",
        (example("Results", "- We train TAPO-7B on steps.", "TAPO-7B", "TAPO: Careful Walks"),),
        (digest("Results", "- We train Zorro-7B on steps.", "TAPO: Careful Walks"),),
    ),
    CodeRule(
        "member-of-proposed",
        ("proposes",),
        "A name is that of a known family which the paper proposes, with a size or a version behind it.",
        (example("Contributions", "- **Guanaco**: a new model family.\n- Guanaco 65B walks.", "Guanaco 65B"),),
        (digest("Contributions", "- **SlowWalk**: a new model family.\n- Guanaco 65B walks."),),
    ),
    CodeRule(
        "opens-news",
        ("proposes",),
        "An unknown name opens an English bullet on what is new, and acts in it.",
        (example("Method", "- **Approach:** SlowWalk reads every step.", "SlowWalk"),),
        (digest("Method", "- **Approach:** Every step is read by SlowWalk."),),
    ),
    CodeRule(
        "facet-proposed",
        ("proposes",),
        "A row of a table of facets lists what the paper proposes.",
        (Example(f"# Careful Walks\n\n## Facets\n\n{_FACETS}| Proposed | SlowWalk | Sec. 3 |\n", "SlowWalk"),),
        (f"# Careful Walks\n\n## Facets\n\n{_FACETS}| Base | SlowWalk | Sec. 3 |\n",),
    ),
    CodeRule(
        "introduced-as-new",
        ("proposes",),
        "A sentence introduces a known name and says what it is, as if nobody knew it.",
        (example("Abstract", "We propose DPO, which learns from preferences.", "DPO"),),
        (digest("Abstract", "We present DPO results on MMLU."),),
    ),
    CodeRule(
        "called",
        ("proposes",),
        "The text introduces an unknown name by saying what kind of thing it is.",
        (
            example("주요 기여", "- SlowWalk라는 프레임워크가 걸음을 셉니다.", "SlowWalk"),
            example("Abstract", "We study steps. SlowWalk, a new framework, counts them.", "SlowWalk"),
        ),
        (digest("주요 기여", "- SlowWalk 덕분에 걸음을 셉니다."),),
    ),
    CodeRule(
        "proposed-attribute",
        ("proposes",),
        "The name is called the proposed one, or ours.",
        (
            example("모델 아키텍처 및 학습 설정", "- 제안된 SlowWalk에는 층이 12개 있습니다.", "SlowWalk"),
            example("Method", "- There are 12 layers in our SlowWalk.", "SlowWalk"),
        ),
        (digest("Method", "- There are 12 layers in their SlowWalk."),),
    ),
    CodeRule(
        "second-proposed",
        ("proposes",),
        "A sentence introduces two things and says of the second what it is.",
        (example("Abstract", "We introduce WalkNet, which takes steps, and StepNet, which counts them.", "StepNet"),),
        (digest("Abstract", "We study WalkNet, which takes steps, and StepNet, which counts them."),),
    ),
    CodeRule(
        "own-part",
        ("proposes",),
        "An abstract brings in an unknown part of several words.",
        (
            example(
                "Abstract", "Our work uses a Continual Rotary Embedding to count steps.", "Continual Rotary Embedding"
            ),
        ),
        (digest("Results", "- It uses a Continual Rotary Embedding to count steps."),),
    ),
    CodeRule(
        "label-is-name",
        ("proposes",),
        "A bullet on the contributions or the method has an unknown name as its label.",
        (example("주요 기여", "- **SlowWalk**: 천천히 걷습니다.", "SlowWalk"),),
        (digest("주요 기여", "- **GRPO**: 천천히 걷습니다."), digest("한계점", "- **SlowWalk**: 천천히 걷습니다.")),
    ),
    CodeRule(
        "defined-as-topic",
        ("proposes",),
        "An unknown name is the topic of a sentence that says what kind of thing it is.",
        (example("주요 기여", "- SlowWalk는 걸음을 세는 모델입니다.", "SlowWalk"),),
        (digest("주요 기여", "- SlowWalk 덕분에 걸음을 세는 모델입니다."),),
    ),
    CodeRule(
        "acts-as-topic",
        ("proposes",),
        "An unknown name is the topic of two sentences on what the work does.",
        (example("주요 기여", "- SlowWalk는 걸음을 셉니다.\n- SlowWalk는 천천히 걷습니다.", "SlowWalk"),),
        (digest("주요 기여", "- SlowWalk는 걸음을 셉니다."),),
    ),
    CodeRule(
        "wins-as-topic",
        ("proposes",),
        "An unknown name is the topic of a result that is compared with another's.",
        (example("정량적 결과", "- SlowWalk는 GRPO보다 높은 정확도를 달성했습니다.", "SlowWalk"),),
        (digest("정량적 결과", "- SlowWalk는 높은 정확도를 달성했습니다."),),
    ),
)

_DATASETS = (
    CodeRule(
        "label-train-data",
        ("trainsOn",),
        "A dataset stands under a label such as `training data`.",
        (example("실험 설정", "- **학습 데이터**: ImageNet입니다.", "ImageNet"),),
        (digest("실험 설정", "- **데이터셋**: ImageNet입니다."),),
    ),
    CodeRule(
        "dataset-in-results",
        ("evaluatesOn",),
        "A dataset stands in the results.",
        (example("정량적 결과", "- **MMLU**: 53.1%입니다.", "MMLU"),),
        (digest("실험 설정", "- **데이터셋**: MMLU입니다."),),
    ),
    CodeRule(
        "own-benchmark",
        ("evaluatesOn",),
        "A text introduces a benchmark and says that models were put to the test, or names those that it ran.",
        (example("Abstract", "We introduce WalkBench. We evaluate 12 models on steps.", "WalkBench"),),
        (digest("Abstract", "We introduce WalkBench. It has 12 parts."),),
    ),
    CodeRule(
        "dataset-named",
        ("usesDataset",),
        "A dataset is named where the work is told, and nothing says what for.",
        (example("실험 설정", "- **데이터셋**: MMLU입니다.", "MMLU"),),
        (digest("관련 연구", "- **데이터셋**: MMLU입니다."),),
    ),
)

_WORKS = (
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
        "improved-in-results",
        ("uses",),
        "A model in the contributions or results is said to have become better: the work was applied to it.",
        (example("정량적 결과", "- GPT-4o는 정확도가 3.4% 향상되었습니다.", "GPT-4o"),),
        (digest("정량적 결과", "- GPT-4o는 53.1%입니다."),),
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
        "metric-named",
        ("reportsMetric",),
        "A metric is named where the work or its results are told.",
        (example("Results", "- Accuracy on MMLU is 53.1%.", "Accuracy"),),
        (digest("Future Work", "- Accuracy on MMLU may rise."),),
    ),
    CodeRule(
        "title-task",
        ("addressesTask",),
        "The title names a task.",
        (example("Method", "- The agent walks.", "Machine Translation", "Slow Steps in Machine Translation"),),
        (digest("Method", "- The agent walks.", "Slow Steps"),),
    ),
    CodeRule(
        "task-named",
        ("addressesTask",),
        "A task is named where the work is told.",
        (example("Method", "- We study machine translation.", "machine translation"),),
        (digest("Future Work", "- Others may study machine translation."),),
    ),
    CodeRule(
        "task-coined",
        ("addressesTask",),
        "A Korean or English phrase that no lexicon holds ends in a noun of doing, and the text marks it as a task.",
        (
            example("결과", "- 모델은 산길 지도 복원 작업을 수행한다.", "산길 지도 복원"),
            example("결과", "- 산길 지도 복원, 발자국 추적, 걸음 합성 등을 다룬다.", "발자국 추적"),
            example("결과", "- **산길 지도 복원**: 빠르게 걷는다.", "산길 지도 복원"),
            example("Results", "- We test it on hill path restoration tasks.", "hill path restoration"),
        ),
        (
            digest("결과", "- 모델은 산길 지도 복원을 거쳐 걷는다."),
            digest("결과", "- 복잡한 추론 작업을 수행한다."),
            digest("Results", "- We walk by hill path restoration."),
        ),
    ),
)

_GAPS = (
    CodeRule(
        "gap-by-label",
        ("notReported",),
        "A sentence says that something is not given, and its label says what.",
        (example("실험 설정", "- **마스킹**: 언급되지 않습니다.", "masking"),),
        (digest("실험 설정", "- **마스킹**: 절반을 가립니다."),),
    ),
    CodeRule(
        "gap-by-name",
        ("notReported",),
        "A sentence says what is not given.",
        (example("실험 설정", "- 데이터셋은 명시되지 않았습니다.", "dataset"),),
        (digest("실험 설정", "- 데이터셋은 둘입니다."),),
    ),
    CodeRule(
        "gap-by-section",
        ("notReported",),
        "A sentence says that something is not given, and only its section tells what.",
        (example("정량적 결과", "- 명시되지 않았습니다.", "results"),),
        (digest("관련 연구", "- 명시되지 않았습니다."),),
    ),
)

_NUMBERS = (
    CodeRule(
        "parameter-count",
        ("hasModelSize",),
        "A number of parameters, alone or in a name.",
        (example("Method", "- The model has 7B parameters.", "7B"),),
        (digest("Method", "- The model reads 7B tokens."),),
    ),
    CodeRule(
        "result-score",
        ("reportsResult",),
        "A number is the level that was reached: a score.",
        (example("Results", "- Accuracy on MMLU is 53.1%.", "value 53.1"),),
        (digest("Results", "- We drop 10% of the steps."),),
    ),
    CodeRule(
        "result-delta",
        ("reportsResult",),
        "A number is how much something rose or fell.",
        (example("Results", "- Accuracy improves by 3.4% on MMLU.", "delta 3.4"),),
        (digest("Results", "- Accuracy on MMLU is 53.1%."),),
    ),
    CodeRule(
        "result-from-to",
        ("reportsResult",),
        "Two numbers are the level before and after.",
        (example("정량적 결과", "- MMLU 정확도가 53.1%에서 55.4%로 올랐습니다.", "baseline_value 53.1"),),
        (digest("정량적 결과", "- MMLU 정확도가 53.1%입니다."),),
    ),
    CodeRule(
        "result-range",
        ("reportsResult",),
        "Two numbers are the ends of a range of changes.",
        (example("Results", "- Gains on MMLU range from 2.1% to 14.1%.", "delta_max 14.1"),),
        (digest("Results", "- Accuracy improves by 3.4% on MMLU."),),
    ),
    CodeRule(
        "result-versus",
        ("reportsResult",),
        "Two numbers are the work's score and a baseline's.",
        (example("Results", "- On MMLU it scores 94.8% vs. 94.0%.", "baseline_value 94.0"),),
        (digest("Results", "- On MMLU it scores 94.8%."),),
    ),
    CodeRule(
        "result-cell",
        ("reportsResult",),
        "A cell of a table holds a number whose row or column names a data set or a metric.",
        (example("Results", "| Method | MMLU |\n|---|---|\n| GRPO | 53.1 |", "value 53.1"),),
        (digest("Results", "| Setting | Value |\n|---|---|\n| dropout | 0.1 |"),),
    ),
)

_TEXTS = (
    CodeRule(
        "contribution-text",
        ("hasContribution",),
        "A bullet or sentence under a heading for contributions.",
        (example("주요 기여", "- 새로운 걸음 방식.", "새로운 걸음 방식."),),
        (digest("관련 연구", "- 새로운 걸음 방식."),),
    ),
    CodeRule(
        "limitations-text",
        ("hasLimitation",),
        "A bullet or sentence under a heading for limitations.",
        (example("한계점", "- 먼 길에서는 느립니다.", "먼 길에서는 느립니다."),),
        (digest("한계점", "- 명시되지 않았습니다."),),
    ),
    CodeRule(
        "future-text",
        ("suggestsFutureWork",),
        "A bullet or sentence under a heading for future work.",
        (example("향후 연구", "- 더 빠른 걸음을 찾습니다.", "더 빠른 걸음을 찾습니다."),),
        (digest("관련 연구", "- 더 빠른 걸음을 찾습니다."),),
    ),
)

#: Every rule that is code.
CODE_RULES: tuple[CodeRule, ...] = (*_PROPOSES, *PARTS, *_DATASETS, *_WORKS, *_GAPS, *_NUMBERS, *_TEXTS)

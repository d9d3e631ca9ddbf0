"""The rules that are code: what each says, and small digests from which it must and must not make a claim.

A cue is data and carries its examples itself (`paperkg.extract.rules.rule`). The rules of this catalogue need more than a
word: a place, a label, a number. Tests run every example through the extractor, and no claim may carry a rule that is
neither a cue nor listed here.
"""

from __future__ import annotations

from paperkg.extract.rules.catalogue_digests import digest, example
from paperkg.extract.rules.catalogue_learned import LEARNED
from paperkg.extract.rules.catalogue_own import OWN
from paperkg.extract.rules.catalogue_works import RIVALS, USES
from paperkg.extract.rules.rule import CodeRule

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
    CodeRule(
        "own-training-set",
        ("trainsOn",),
        "A Korean or English text says of a dataset of its own that it is for training.",
        (
            example("주요 기여", "- 미세 조정용 데이터셋 WalkSet을 구축했습니다.", "WalkSet"),
            example("Contributions", "- We release WalkSet, a dataset for training small models.", "WalkSet"),
        ),
        (digest("주요 기여", "- 데이터셋 WalkSet을 구축했습니다."),),
    ),
    CodeRule(
        "for-training",
        ("trainsOn",),
        "An English text says straight behind a dataset that it is for training.",
        (example("Experimental Setup", "- **Datasets**: OASST1 for training; MMLU for evaluation.", "OASST1"),),
        (digest("Experimental Setup", "- **Datasets**: OASST1 for training time."),),
    ),
    CodeRule(
        "for-evaluation",
        ("evaluatesOn",),
        "An English text says straight behind a dataset that it is for tests.",
        (example("Experimental Setup", "- **Datasets**: OASST1 for training; MMLU for evaluation.", "MMLU"),),
        (digest("Experimental Setup", "- **Datasets**: MMLU for evaluation time."),),
    ),
)

_SUBJECTS = (
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
        "A cell of a table holds a number whose row or column names a data set or a metric, or stands among the results.",
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
CODE_RULES: tuple[CodeRule, ...] = (*OWN, *_DATASETS, *RIVALS, *USES, *_SUBJECTS, *_GAPS, *_NUMBERS, *_TEXTS, *LEARNED)

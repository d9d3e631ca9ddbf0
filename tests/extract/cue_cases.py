"""For each cue a sentence whose claim it makes: the section it stands in, the sentence, and the name that is claimed.

Cues that only keep others from making claims (`about`, `stop`) have none.
"""

from __future__ import annotations

from typing import NamedTuple


class Case(NamedTuple):
    """A bullet under a heading, and the name of the claim that the cue `id` makes of it."""

    id: str
    heading: str
    text: str
    object: str


CASES = (
    Case("ko-propose", "주요 기여", "SlowWalk 프레임워크를 제안합니다.", "SlowWalk"),
    Case("ko-present", "주요 기여", "SlowWalk를 내놓았습니다.", "SlowWalk"),
    Case("ko-provide", "주요 기여", "환경 SlowWalk도 함께 제공됩니다.", "SlowWalk"),
    Case("ko-part-of", "모델 아키텍처 및 학습 설정", "ZorbNet의 이미지 인코더를 고정합니다.", "ZorbNet"),
    Case("ko-make", "주요 기여", "걸음을 모아 SlowWalk를 만들었습니다.", "SlowWalk"),
    Case("ko-adopt", "모델 아키텍처 및 학습 설정", "SlowWalk 모듈을 도입합니다.", "SlowWalk"),
    Case("ko-compare", "실험 설정", "GRPO와 비교하여 빠릅니다.", "GRPO"),
    Case("ko-target", "실험 설정", "GPT-4를 평가 대상으로 합니다.", "GPT-4"),
    Case("ko-baseline-named", "정량적 결과", "기준선인 ZorbNet에 대해 61%의 승률입니다.", "ZorbNet"),
    Case("ko-than", "정량적 결과", "GRPO에 비해 빠릅니다.", "GRPO"),
    Case("ko-outperform", "정량적 결과", "GPT-4o를 능가합니다.", "GPT-4o"),
    Case("ko-on-par", "정량적 결과", "GPT-4o와 동등한 성능입니다.", "GPT-4o"),
    Case("ko-below", "정량적 결과", "GPT-4o에 미치지 못합니다.", "GPT-4o"),
    Case("ko-use", "모델 아키텍처 및 학습 설정", "Whisper를 활용하여 듣습니다.", "Whisper"),
    Case("ko-baselines-are", "실험 설정", "기준선으로는 BM25를 두었습니다.", "BM25"),
    Case("ko-core", "모델 아키텍처 및 학습 설정", "SlowWalk 모듈이 핵심이며 걷습니다.", "SlowWalk"),
    Case("ko-base-is", "모델 아키텍처 및 학습 설정", "백본은 ZorbNet이고 큽니다.", "ZorbNet"),
    Case("ko-run-on", "정량적 결과", "GPT-4o 모델을 대상으로 한 실험입니다.", "GPT-4o"),
    Case("ko-train", "모델 아키텍처 및 학습 설정", "ImageNet으로 학습하였습니다.", "ImageNet"),
    Case("ko-evaluate", "실험 설정", "MMLU에서 평가하였습니다.", "MMLU"),
    Case("en-propose", "Abstract", "We propose SlowWalk for long ways.", "SlowWalk"),
    Case("en-named", "Abstract", "We study steps with a benchmark called WalkTest, and more.", "WalkTest"),
    Case("en-core", "Abstract", "Our key innovation is SlowWalk for long ways.", "SlowWalk"),
    Case("en-evaluated-models", "Abstract", "We evaluate many models on our steps, including GPT-4o.", "GPT-4o"),
    Case(
        "en-numbered",
        "Abstract",
        "Our work has two parts: (1) SlowWalk, for steps; (2) FastWalk, for leaps.",
        "FastWalk",
    ),
    Case("en-novel", "Abstract", "Our work reaches far through a novel StepForm.", "StepForm"),
    Case("en-apposed", "Abstract", "We study ways with an inference-time technique, StepForm, at last.", "StepForm"),
    Case("en-parts", "Abstract", "Our work consists of two parts: StepForm and LeapForm.", "LeapForm"),
    Case("en-apposition", "Abstract", "We study steps with SlowWalk, comprising a counter.", "SlowWalk"),
    Case("en-scores-on", "Abstract", "Our work has an accuracy on MMLU of 53.1%.", "MMLU"),
    Case("en-compare", "Results", "It is faster compared to GRPO.", "GRPO"),
    Case("en-outperform", "Results", "It outperforms GPT-4o.", "GPT-4o"),
    Case("en-on-par", "Results", "It is on par with GPT-4o.", "GPT-4o"),
    Case("en-listed", "Results", "It leaves frontier models such as GPT-4o behind.", "GPT-4o"),
    Case("en-behind", "Results", "GPT-4o lags behind in all steps.", "GPT-4o"),
    Case("en-below", "Results", "It lags behind GPT-4o.", "GPT-4o"),
    Case("en-scored", "Results", "GPT-4o stops at 85.1%.", "GPT-4o"),
    Case("en-listed-too", "Method", "GPT-4o is run as a further baseline.", "GPT-4o"),
    Case("en-made", "Method", "To count steps, WalkSet was made.", "WalkSet"),
    Case("en-used", "Method", "LoRA is used to take the steps.", "LoRA"),
    Case("en-use", "Method", "It is based on Whisper.", "Whisper"),
    Case("en-run-on", "Abstract", "Our steps are long on two large models (GPT-4o and more).", "GPT-4o"),
    Case("en-tasks-like", "Abstract", "Our steps win on long walk tasks like QORL-9.", "QORL-9"),
    Case("en-special", "Abstract", "Our steps are long, subsuming GRPO as a special case.", "GRPO"),
    Case("en-train", "Method", "It is trained on ImageNet.", "ImageNet"),
    Case("en-evaluate", "Abstract", "Our tests run across MMLU.", "MMLU"),
    Case("en-answer", "Method", "The recipe goes by the name of StepForm and counts.", "StepForm"),
    Case("en-counted-new", "Method", "Some modules are introduced, StepForm and LeapForm.", "StepForm"),
    Case("en-edges", "Results", "It edges out GRPO by a step.", "GRPO"),
    Case("en-loses", "Results", "It loses to GRPO in the end.", "GRPO"),
    Case("en-race", "Results", "That is 5.2 points below GRPO.", "GRPO"),
    Case("en-ties", "Results", "It ties with GRPO in the end.", "GRPO"),
    Case("en-runner-up", "Results", "The runner-up is GRPO.", "GRPO"),
    Case("en-field", "Results", "The competition consists of GRPO and RLOO.", "RLOO"),
    Case("en-where", "Results", "It needs 300 steps where GRPO needed 900.", "GRPO"),
    Case("en-neither", "Results", "Neither GRPO nor RLOO comes close.", "GRPO"),
    Case("en-fares", "Results", "Only GPT-4o does better.", "GPT-4o"),
    Case("en-by-contrast", "Results", "By contrast, plain GRPO loses 4 points.", "GRPO"),
    Case("en-gap", "Results", "The gap to GPT-4o shrinks.", "GPT-4o"),
    Case("en-base-is", "Results", "The teacher is GPT-4o throughout.", "GPT-4o"),
    Case("en-serves-as", "Method", "GPT-4o serves as the judge.", "GPT-4o"),
    Case("en-attached", "Method", "It borrows its clipping from DAPO.", "DAPO"),
    Case("en-tried-ones", "Method", "Among them are GPT-4o and Whisper.", "Whisper"),
    Case("zh-propose", "方法", "本文提出了SlowWalk框架。", "SlowWalk"),
    Case("zh-proposed-is", "方法", "SlowWalk是一个多模态框架。", "SlowWalk"),
    Case("zh-core", "方法", "其核心是SlowWalk。", "SlowWalk"),
    Case("zh-frame-compare", "结果", "与GPT-4o相比更快。", "GPT-4o"),
    Case("zh-from-rival", "结果", "从ReAct的24.7降至15.1。", "ReAct"),
    Case("zh-base-trained", "方法", "采用在WalkSet上预训练的ReAct。", "ReAct"),
    Case("zh-base-tried", "结果", "效果稳定。作者在四种模型上验证：ReAct、GRPO。", "ReAct"),
    Case("zh-base-list", "结果", "在ReAct、GRPO两种模型上进行实验。", "ReAct"),
    Case("zh-part-of-rival", "结果", "参数只有ReAct的三分之一。", "ReAct"),
    Case("zh-rival-falls", "结果", "ReAct远远落在后面。", "ReAct"),
    Case("zh-rival-ranks", "结果", "ReAct介于二者之间。", "ReAct"),
    Case("zh-baseline", "结果", "基线方法包括ReAct。", "ReAct"),
    Case("zh-evaluated-models", "结果", "测试了7个模型（包括GPT-4o）。", "GPT-4o"),
    Case("zh-evaluated", "结果", "检测任务评测了ReAct。", "ReAct"),
    Case("zh-evaluated-before", "结果", "对六种系统（如AutoGen）进行了评估。", "AutoGen"),
    Case("zh-outperform", "结果", "优于GPT-4o。", "GPT-4o"),
    Case("zh-on-par", "结果", "媲美GPT-4o。", "GPT-4o"),
    Case("zh-below", "结果", "不如GPT-4o。", "GPT-4o"),
    Case("zh-base", "结果", "使用GPT-4o作为自动评判器。", "GPT-4o"),
    Case("zh-base-combined", "结果", "与GSPO结合时更快。", "GSPO"),
    Case("zh-base-tool", "结果", "推理引擎为vLLM。", "vLLM"),
    Case("zh-use", "方法", "该系统使用Whisper。", "Whisper"),
    Case("zh-base-role", "结果", "在GPT-4o后端上提升3.0%。", "GPT-4o"),
    Case("zh-train", "方法", "训练数据包括ImageNet。", "ImageNet"),
    Case("zh-evaluate", "结果", "在MMLU基准上测试。", "MMLU"),
)

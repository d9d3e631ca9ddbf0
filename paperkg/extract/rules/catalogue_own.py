"""The rules that are code and that say what a paper proposes."""

from __future__ import annotations

from paperkg.extract.rules.catalogue_digests import TITLE, digest, example
from paperkg.extract.rules.rule import CodeRule, Example

_FRONT = "---\ntitle: Careful Walks\ncode: {}\n---\n\n# Careful Walks\n\n## Results\n\nSteps are read by TorlWalk.\n"
_FACETS = "| Facet | Values | Evidence |\n|---|---|---|\n"

OWN = (
    CodeRule(
        "title-begins-with",
        ("proposes",),
        "The title begins with a name and a colon, is a name alone, or begins with words to which the text gives an acronym.",
        (example("Method", "- The agent walks slowly.", "TAPO", "TAPO: Careful Walks"),),
        (digest("Method", "- The agent walks slowly.", "Careful Walks: A Survey"),),
    ),
    CodeRule(
        "title-ends-with",
        ("proposes",),
        "A Korean title holds a name that nobody knows, behind what it is, whose it is, or that it came out.",
        (example("주요 기여", "- SlowWalk는 한 걸음씩 센다.", "SlowWalk", "걸음을 천천히 세는 에이전트, SlowWalk"),),
        (digest("주요 기여", "- SlowWalk는 한 걸음씩 센다.", "걸음을 천천히 세는 에이전트와 SlowWalk"),),
    ),
    CodeRule(
        "title-holds",
        ("proposes",),
        "A Korean headline is about one more name that nobody knows, beside the one that it begins with.",
        (example("주요 기여", "- 에이전트는 한 걸음씩 센다.", "StepForm", "SlowWalk와 StepForm: 걸음을 세는 두 길"),),
        (digest("주요 기여", "- 에이전트는 한 걸음씩 센다.", "SlowWalk: StepForm보다 느린 걸음"),),
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
        "heading-is-name",
        ("proposes",),
        "The heading of a section on the method is an unknown name, or words with their acronym, that an English text speaks of.",
        (
            Example("# Careful Walks\n\n## Method\n\n### Slow Walk Encoding (SWE)\nSteps are read by SWE.\n", "SWE"),
            Example("# Careful Walks\n\n## Method\n\n### WalkZorbl\nSteps are read by WalkZorbl.\n", "WalkZorbl"),
        ),
        (
            "# Careful Walks\n\n## Method\n\n### Background: Slow Walk Encoding (SWE)\nSteps are read by SWE.\n",
            "# Careful Walks\n\n## Method\n\n### Careful steps (SWE)\nSteps are read by SWE.\n",
        ),
    ),
    CodeRule(
        "code-is-name",
        ("proposes",),
        "The code of an English entry, or the page on it, bears an unknown name that the text speaks of.",
        (Example(_FRONT.format("https://github.com/walks/TorlWalk"), "TorlWalk"),),
        (_FRONT.format("https://github.com/walks/steps"),),
    ),
    CodeRule(
        "kindred",
        ("proposes",),
        "An unknown name begins with the word that what an English text proposes begins with, and nothing is compared with it.",
        (
            example(
                "Method", "- ZorblNet walks. Its sound is read by ZorblCodec.", "ZorblCodec", "ZorblNet: Careful Walks"
            ),
        ),
        (
            digest("Method", "- VideoWalk walks. Its sound is read by VideoTorl.", "VideoWalk: Careful Walks"),
            digest("Method", "- ZorblNet2 enhances the original ZorblNet.", "ZorblNet2: Careful Walks"),
        ),
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
        "A sentence introduces a known name and says what it is, spells it out, or releases it.",
        (
            example("Abstract", "We propose DPO, which learns from preferences.", "DPO"),
            example("Abstract", "We introduce Slow Rest Preference Optimization (SRPO) for steps.", "SRPO"),
            example("Abstract", "We release LLaDA2.1-Mini and LLaDA2.1-Flash.", "LLaDA2.1-Flash"),
            example("Abstract", "We introduce new text datasets (FineMath and SmolTalk) for steps.", "FineMath"),
        ),
        (
            digest("Abstract", "We present DPO results on MMLU."),
            digest("Abstract", "We introduce Direct Preference Optimization (DPO) into walking."),
            digest("Abstract", "We release weights of LLaDA2.1-Mini and LLaDA2.1-Flash."),
            digest("Abstract", "We introduce new text filters (for FineMath and SmolTalk)."),
        ),
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
    CodeRule(
        "part-of-own",
        ("proposes",),
        "A Korean sentence on the paper's own thing brings in an unknown one with its translation.",
        (example("주요 기여", "- TAPO는 느린 걷기(slow walk)를 수행합니다.", "slow walk", TITLE),),
        (digest("주요 기여", "- 기존 연구는 느린 걷기(slow walk)를 수행합니다.", TITLE),),
    ),
    CodeRule(
        "one-of-parts",
        ("proposes",),
        "A Korean sentence lists unknown names as that of which something is made.",
        (
            example("방법", "- 전체 구조는 ZorbNet과 WumpNet으로 구성됩니다.", "WumpNet"),
            example("방법", "- 느린 걷기(Slow Walk)와 빠른 걷기(Fast Walk)의 두 단계로 나뉩니다.", "Slow Walk"),
        ),
        (digest("방법", "- 전체 구조는 ZorbNet과 WumpNet으로 바꿉니다."),),
    ),
    CodeRule(
        "counted-part",
        ("proposes",),
        "A Korean sentence counts an unknown name among what the paper brings.",
        (example("방법", "- 두 가지가 있습니다. 첫째인 ZorbNet은 걸음을 셉니다.", "ZorbNet"),),
        (digest("방법", "- 두 가지가 있습니다. ZorbNet은 걸음을 셉니다."),),
    ),
    CodeRule(
        "glossed-part",
        ("proposes",),
        "Korean text glosses an unknown acronym with the words for a reward, a loss, or a module.",
        (example("주요 기여", "- 걸음마다 다중 걸음 보상(MWR)이 쓰인다.", "MWR"),),
        (digest("주요 기여", "- 기존의 다중 걸음 보상(MWR)이 쓰인다."),),
    ),
    CodeRule(
        "part-carries",
        ("proposes",),
        "An unknown name carries a task within what a Korean text describes.",
        (example("방법", "- 걸음은 ZorbNet이 담당합니다.", "ZorbNet"),),
        (digest("방법", "- 걸음은 Qwen2.5-7B가 담당합니다."),),
    ),
    CodeRule(
        "part-acts",
        ("proposes",),
        "An unknown name opens a Korean sentence on what was done, and does something to something.",
        (example("방법", "- Slow Walk Sampling은 걸음을 느리게 고릅니다.", "Slow Walk Sampling"),),
        (
            digest("방법", "- 느린 구간에서 Slow Walk Sampling은 걸음을 느리게 고릅니다."),
            digest("주요 기여", "- ZorbNet은 걸음을 세지만 느립니다."),
        ),
    ),
    CodeRule(
        "part-told",
        ("proposes",),
        "A Korean clause that says what something does to what describes an unknown term of several words.",
        (example("방법", "- 걸음을 느리게 고르는 Slow Walk Sampling을 씁니다.", "Slow Walk Sampling"),),
        (digest("방법", "- 걸음을 느리게 고르는 Slow Walk Sampling보다 빠릅니다."),),
    ),
    CodeRule(
        "own-family",
        ("proposes",),
        "An unknown name is a relative of the paper's own thing; or an English text sums it up, obtains, or shows it.",
        (
            example("方法", "ZorbNet-2H沿用同样的步态。", "ZorbNet-2H", "ZorbNet-2: Careful Walks"),
            example("Abstract", "We present ZRB-SLOW, a walker method. In winter, ZRB-FAST walks.", "ZRB-FAST"),
            example("Abstract", "We walk hills. Experiments show that QoRl4D generates careful steps.", "QoRl4D"),
        ),
        (digest("Abstract", "We present ZRBL, a walker method. Walking is slow, resulting in QORL of 3."),),
    ),
    CodeRule(
        "brought-part",
        ("proposes",),
        "An English text brings in, as a part of the paper's own thing, an unknown name that it spells out or lists.",
        (
            example("Abstract", "We count steps through Slow Walk Memory (SWM), which forgets.", "SWM"),
            example("Abstract", "We count steps, while a Slow Walk Memory (SWM) keeps them.", "SWM"),
            example("Abstract", "We present TAPO. TAPO consists of ZorbGym, which walks, and more.", "ZorbGym", TITLE),
            example("Abstract", "We test it. The TAPO-trained Zorbl-8B walks.", "Zorbl-8B", TITLE),
        ),
        (
            digest("Abstract", "We count steps through Signed Distance Functions (SDF), which are old."),
            digest("Abstract", "We count steps through the conventional Slow Walk Memory (SWM), which forgets."),
            digest("Abstract", "We count steps with slow walk memory (SWM), which forgets."),
            digest("Abstract", "We compare it with Slow Walk Memory (SWM), which forgets."),
        ),
    ),
    CodeRule(
        "counted-part-en",
        ("proposes",),
        "An English text counts an unknown name, or takes it up with `specifically`, and says what it does.",
        (
            example("Abstract", "We have two stages: 1) Slow Walk counts steps; 2) Far Walk forgets them.", "Far Walk"),
            example("Abstract", "We test agents. Specifically, Slow Walk counts their steps.", "Slow Walk"),
        ),
        (
            digest("Abstract", "We have two sets: 1) Slow Walk questions; 2) Far Walk problems."),
            digest("Abstract", "We test agents. Specifically, GPT-4o counts their steps."),
        ),
    ),
    CodeRule(
        "newcomer",
        ("proposes",),
        "The one new name that an English text, which proposes nothing else, is about: it acts, or is the message's.",
        (
            example("Overview", "Walks are slow. ZorbNet puts a step in front, and ZorbNet needs no map.", "ZorbNet"),
            example("Overview", "Walk slowly; that is the message of ZorbNet.", "ZorbNet"),
        ),
        (
            digest("Overview", "Walks are slow. We compare them with ZorbNet, which is old."),
            digest("Overview", "Walks are slow. GPT-4o puts a step in front."),
        ),
    ),
    CodeRule(
        "new-of-its-kind",
        ("proposes",),
        "An unknown name behind its kind, not used, ends a Chinese contribution; or one opens a method's numbered item.",
        (
            example("主要贡献", "- 可微分的步态渲染器ZorbNet", "ZorbNet"),
            example("方法", "方法分两步。（1）步态骨干 ZorbNet 先编码。（2）再解码。", "ZorbNet"),
        ),
        (digest("主要贡献", "- 基于步态渲染器ZorbNet"), digest("相关工作", "- 步态渲染器ZorbNet")),
    ),
    CodeRule(
        "given-out",
        ("proposes",),
        "A Chinese text says that an unknown name, behind its kind, is given out.",
        (example("总结", "权重（ZorbNet）与数据（ZorbSet）均已开源。", "ZorbSet"),),
        (digest("总结", "权重（ZorbNet）很大。"),),
    ),
    CodeRule(
        "ends-bullet",
        ("proposes",),
        "A Korean bullet on the contributions is a noun phrase that an unknown name, or a known one called new, closes.",
        (
            example("주요 기여", "- 짧은 산책을 위한 훈련 환경 ZorbNet", "ZorbNet"),
            example("주요 기여", "- 최초의 훈련 환경 SWE-Gym", "SWE-Gym"),
        ),
        (digest("주요 기여", "- 널리 쓰이는 훈련 환경 SWE-Gym"), digest("관련 연구", "- 훈련 환경 ZorbNet")),
    ),
)

"""The rules that are code and that parts, rows of tables, or Korean texts call for, and builders for the catalogue's digests."""

from __future__ import annotations

from paperkg.extract.rule import CodeRule, Example


def digest(heading: str, text: str, title: str = "Careful Walks") -> str:
    """Return a digest with a text under one heading."""
    return f"# {title}\n\n## {heading}\n\n{text}\n"


def example(heading: str, text: str, object: str, title: str = "Careful Walks") -> Example:  # noqa: A002
    """Return a digest with a text under one heading, and the object of the claim that it makes."""
    return Example(digest(heading, text, title), object)


_TITLE = "TAPO: Careful Walks"

PARTS = (
    CodeRule(
        "label-base",
        ("uses",),
        "A bullet under a Korean label for what the work is built on names it.",
        (example("방법", "- **백본**: TimeSformer (걸음 영상으로 배운 것)", "TimeSformer"),),
        (digest("방법", "- **구조**: 층이 많습니다."),),
    ),
    CodeRule(
        "part-of-own",
        ("proposes",),
        "A Korean sentence on the paper's own thing brings in an unknown one with its translation.",
        (example("주요 기여", "- TAPO는 느린 걷기(slow walk)를 수행합니다.", "slow walk", _TITLE),),
        (digest("주요 기여", "- 기존 연구는 느린 걷기(slow walk)를 수행합니다.", _TITLE),),
    ),
    CodeRule(
        "rival-scores",
        ("comparesAgainst",),
        "A Korean sentence on the results sets the score of a name against another's.",
        (example("정량적 결과", "- ZorbNet이 58.2%인 데 비해 TAPO는 61.0%였습니다.", "ZorbNet", _TITLE),),
        (digest("정량적 결과", "- ZorbNet은 58.2%였습니다.", _TITLE),),
    ),
    CodeRule(
        "rival-in-frame",
        ("comparesAgainst",),
        "A Korean sentence has a name as an example of what is beaten, in a clause of contrast, or as what trails.",
        (
            example("정량적 결과", "- ZorbNet처럼 지도를 그리는 방법보다 빠릅니다.", "ZorbNet", _TITLE),
            example("정량적 결과", "- ZorbNet이 지도를 그리는 것과는 달리 TAPO는 걷기만 합니다.", "ZorbNet", _TITLE),
            example("정량적 결과", "- ZorbNet과 WumpNet은 그보다 더 뒤에 있습니다.", "WumpNet", _TITLE),
        ),
        (
            digest("정량적 결과", "- ZorbNet처럼 지도를 그립니다.", _TITLE),
            digest("정량적 결과", "- ZorbNet이 지도를 그리는 것을 봅니다.", _TITLE),
        ),
    ),
    CodeRule(
        "rival-row",
        ("comparesAgainst",),
        "A table of results gives a name scores beside the paper's own, or a paper that judges others gives it some.",
        (example("Results", "| Method | BLEU |\n|---|---|\n| ZorbNet | 20.1 |\n| TAPO | 24.3 |", "ZorbNet", _TITLE),),
        (digest("Results", "| Method | BLEU |\n|---|---|\n| ZorbNet | 20.1 |\n| WumpNet | 24.3 |", _TITLE),),
    ),
    CodeRule(
        "own-training-set",
        ("trainsOn",),
        "A Korean text says of a dataset of its own that it is for training.",
        (example("주요 기여", "- 미세 조정용 데이터셋 WalkSet을 구축했습니다.", "WalkSet"),),
        (digest("주요 기여", "- 데이터셋 WalkSet을 구축했습니다."),),
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
        "part-carries",
        ("proposes",),
        "An unknown name carries a task within what a Korean text describes.",
        (example("방법", "- 걸음은 ZorbNet이 담당합니다.", "ZorbNet"),),
        (digest("방법", "- 걸음은 Qwen2.5-7B가 담당합니다."),),
    ),
    CodeRule(
        "own-family",
        ("proposes",),
        "An English text has an unknown name that is a relative of its own thing, or that it sums up, obtains, or shows at work.",
        (
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
            example("Abstract", "We present TAPO. TAPO consists of ZorbGym, which walks, and more.", "ZorbGym", _TITLE),
            example("Abstract", "We test it. The TAPO-trained Zorbl-8B walks.", "Zorbl-8B", _TITLE),
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

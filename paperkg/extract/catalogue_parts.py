"""The rules that are code and only Korean texts call for; with the builders of the catalogue's digests."""

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

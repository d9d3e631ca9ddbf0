r"""Where a name may begin and end in running text.

`\b` is of no use beside Hangul (Hangul is `\w`), so that the edges are stated here: a Latin name touches no Latin
letter or digit and is no part of a hyphenated compound (`Dual-GRPO` is not GRPO); a Korean name starts a word, and what
follows it within the word is a particle or a generic head noun (`추론을`, `강화학습기반`, but not `추론하는`).
"""

from __future__ import annotations

import re

_LATIN = r"0-9A-Za-z_À-ɏͰ-Ͽ²³"
_IS_LATIN = re.compile(f"[{_LATIN}]")
_HYPHENS = "-‐‑"
_ADDRESS = re.compile(r"(?:://|\w\.[a-z]{2,}/)\S*$")
_ADDRESS_REACH = 80

#: Lower-case words that make another name when a hyphen joins them (`BERT-base`); others (`GRPO-based`) do not.
_VARIANTS = (
    "base|large|small|medium|tiny|mini|nano|micro|lite|huge|giant|xl|xxl|turbo|plus|pro|max|hard|easy|zero|bench|net|it|"
    "instruct|chat|preview|flash|vl|omni|coder"
)
#: Words that describe and make no new name even where a title capitalises them (`GRPO-Based`).
_DESCRIBING = (
    "Based|Style|Like|Trained|Guided|Driven|Enhanced|Augmented|Powered|Inspired|Free|Tuned|"
    "Generated|Aware|Level|Type|Only"
)

#: A pattern for what must not follow a Latin name.
LATIN_BLOCK = (
    rf"[{_LATIN}@#]|\.\d|\.(?:[a-z-]+\.)?(?:com|io|org|ai|net|dev|tools|edu)(?![a-z])|\*(?!\*)|\+\+|\+(?![{_LATIN}가-힣])"
    rf"|[{_HYPHENS}](?!(?:{_DESCRIBING})(?![A-Za-z]))(?:[A-Z0-9À-ɏͰ-Ͽ]|[a-z](?![a-z])|v\d|(?:{_VARIANTS})(?![A-Za-z]))"
)
_LATIN_BLOCK = re.compile(LATIN_BLOCK)

_HEADS = (
    "알고리즘|방법론?|기법|기술|모델|프레임워크|데이터셋|데이터|벤치마크|작업|태스크|과제|문제|성능|능력|점수|지표|시스템|파이프라인|모듈|기반|"
    "분야|연구|단계|과정|학습|손실|함수|값|비율|평가|전략|접근법|접근|아키텍처|네트워크|에이전트|측면|시|별|내|용"
)
_JOSA = (
    "은|는|이|가|을|를|의|에|에서|에게|로|으로|와|과|랑|이랑|도|만|뿐|나|이나|란|이란|라|이라|라는|이라는|라고|이라고|든|이든|며|이며|고|이고|"
    "인|이다|다|이자|자|입니다|이었다|였다|이지만|지만|이므로|므로|로서|으로서|로써|으로써|로부터|으로부터|부터|까지|보다|처럼|같이|마다|조차|"
    "마저|밖에|하고|께|한테|대로|만큼|및|등|적"
)
_TAIL = re.compile(
    rf"(?:{_HEADS})?(?:들|등)?(?:(?:{_JOSA})(?:는|은|도|만|의|을|를|이|가|로|로는|라도|나마|인|다|라)?)?(?![가-힣])"
)


def starts_name(text: str, start: int) -> bool:
    """Tell whether a name may begin at `start`.

    >>> starts_name("Dual-GRPO", 5), starts_name("와 GRPO", 2), starts_name("심층강화학습", 2)
    (False, True, False)
    """
    if start == 0 or text[start - 1] == " ":
        return True
    first, before = text[start], text[start - 1]
    if _IS_LATIN.match(first):
        if _IS_LATIN.match(before) or before in "@#":
            return False
        if before == "/":
            return not _ADDRESS.search(text[max(0, start - _ADDRESS_REACH) : start])
        return not (before in _HYPHENS + "." and start > 1 and _joins(text[start - 2], before))
    return not ("가" <= first <= "힣" and "가" <= before <= "힣")


def _joins(char: str, joint: str) -> bool:
    return bool(_IS_LATIN.match(char)) and not (joint == "." and char.isdigit())


def ends_name(text: str, end: int) -> bool:
    """Tell whether a name may end before `end`.

    >>> ends_name("GRPO와", 4), ends_name("GRPO++", 4), ends_name("추론하는", 2), ends_name("추론을", 2)
    (True, False, False, True)
    """
    if end == len(text) or text[end] == " ":
        return True
    last = text[end - 1]
    if "가" <= last <= "힣":
        return not "가" <= text[end] <= "힣" or _TAIL.match(text, end) is not None
    if "一" <= last <= "鿿":
        return not (last == "延" and text[end] in "长伸续迟缓后")  # `同时延长`
    return _LATIN_BLOCK.match(text, end) is None


_HEAD_NOUNS = {
    "Dataset": r"데이터|벤치마크|코퍼스|말뭉치|data\s?sets?|benchmarks?|corpus|corpora|数据集|基准|语料",
    "Model": "모델|models?|模型",
    "Method": "알고리즘|방법|기법|프레임워크|옵티마이저|최적화|손실|"
    "methods?|algorithms?|optimi[sz]ers?|frameworks?|loss|方法|算法|框架",
    "Metric": "지표|점수|metrics?|scores?|指标|分数",
    "Task": "작업|태스크|과제|tasks?|任务",
}
_LISTED = r"(?:\s*(?:,|와|과|및|and|/|·|、|和)\s*(?-i:[A-Z])[\w.+'-]*){0,6}"
_AFTER = {kind: re.compile(rf"{_LISTED}[\s-]?(?:{heads})", re.IGNORECASE) for kind, heads in _HEAD_NOUNS.items()}
_BEFORE = {
    kind: re.compile(rf"(?:{heads})(?:셋|세트)?(?:인|으로는|[:(])?\s?$", re.IGNORECASE)
    for kind, heads in _HEAD_NOUNS.items()
}
_REACH = 20


def beside_head(text: str, start: int, end: int, *, kind: str) -> bool:
    """Tell whether `text[start:end]` stands beside a head noun of its type, alone or as one of a list.

    >>> beside_head("Spider와 BIRD 데이터셋", 0, 6, kind="Dataset"), beside_head("a spider", 2, 8, kind="Dataset")
    (True, False)
    """
    return bool(_AFTER[kind].match(text, end) or _BEFORE[kind].search(text[max(0, start - _REACH) : start]))

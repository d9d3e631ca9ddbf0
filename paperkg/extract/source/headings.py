"""Which words of a heading tell what its section is about, in Korean, English, and Chinese. Data, with one lookup.

`role_of` gives the role of a heading that is known to be one (`## 4. 실험 설정`). `strict_role_of` is for lines that
only look like headings (`**실험 설정**`): it wants every word of the line to be a word of headings.
"""

from __future__ import annotations

import re
from functools import lru_cache

from ahocorasick_rs import AhoCorasick, MatchKind

from paperkg.extract.model import SectionRole

#: In order: the first role with a word in the heading wins. Latin words match whole, the others anywhere.
WORDS: tuple[tuple[SectionRole, tuple[str, ...]], ...] = (
    ("abstract", ("초록", "abstract", "摘要")),
    ("related", (
        "관련 연구", "선행 연구", "기존 연구", "related", "prior work", "相关研究", "相关工作", "已有研究",
        "研究现状", "文献综述", "前人工作", "致谢", "作者信息", "作者简介", "作者单位", "作者团队", "团队介绍",
    )),
    ("future", (
        "후속 연구", "향후", "미래", "확장 방향", "확장 아이디어", "future", "next steps", "open questions",
        "outlook", "follow-up",
        "进一步", "未来", "展望", "后续",
    )),
    ("limitations", (
        "한계", "제한점", "제약", "실패 요인", "단점", "limitation", "limitations", "weakness", "weaknesses",
        "failure", "caveat", "caveats", "open ends", "weak spots", "blind spots", "drawbacks", "shortcomings",
        "局限", "不足", "缺点",
    )),
    ("contribution", (
        "기여", "참신성", "혁신", "새로운 점", "핵심 아이디어", "contribution", "contributions", "novelty",
        "what's new", "whats new",
        "key ideas", "key idea", "highlights of the paper", "贡献", "创新", "亮点", "看点", "新颖", "新在哪",
    )),
    ("results", (
        "결과", "성과", "정량적", "results", "result", "findings", "performance", "evaluation results", "结果",
        "性能", "做了哪些实验",
        "实验评估", "实验与结果", "实验", "效果", "成绩", "战绩", "成果", "表现", "基准测试", "评测", "量化", "定量", "关键数据",
        "核心数据", "主要数据", "硬核数据", "数据亮点",
    )),
    ("setup", (
        "실험", "평가 설정", "평가 방법", "데이터셋", "벤치마크", "비교 대상", "기준선", "평가 지표",
        "측정 지표", "experiment",
        "experiments", "experimental", "evaluation", "setup", "setting", "settings", "datasets", "dataset",
        "data", "benchmarks",
        "baselines", "metrics", "built on", "builds on", "evaluated on", "tested on", "trained on", "rivals", "competitors",
        "opponents", "compared with", "compared to", "compared against", "measured by", "models tested", "models evaluated",
        "models compared", "against whom", "compared with whom", "ingredients", "facets", "数据集", "评估", "基线",
    )),
    ("motivation", (
        "동기", "문제", "배경", "서론", "목적", "해결하려는", "motivation", "problem", "problems", "background",
        "introduction",
        "challenge", "why it matters", "research question", "动机", "背景", "问题", "引言", "痛点", "挑战", "研究目标",
        "研究目的",
    )),
    ("method", (
        "방법", "아키텍처", "모델", "구조", "학습", "훈련", "접근", "프레임워크", "알고리즘", "구현", "method",
        "methods", "methodology",
        "approach", "architecture", "model", "training", "technical", "algorithm", "framework",
        "implementation", "how it works",
        "方法", "架构", "模型", "训练", "如何解决", "框架",
        "技术细节", "技术要点", "技术路线", "技术方案", "技术实现", "实现细节", "系统设计", "系统组成", "系统构成",
        "核心思想", "核心思路", "基本思想", "基本思路", "核心机制", "工作原理", "基本原理", "核心原理",
        "工作流程", "整体流程", "处理流程", "怎么做", "如何实现",
    )),
    ("summary", (
        "요약", "개요", "결론", "핵심 내용", "summary", "overview", "conclusion", "conclusions", "tl;dr",
        "tldr", "takeaway",
        "takeaways", "总结", "概述", "结论", "主要内容", "一句话", "速览", "小结", "概览", "导读", "要点",
    )),
)  # fmt: skip

#: How the sections of English analyses are headed in words of their own.
ANALYSES: tuple[tuple[SectionRole, tuple[str, ...]], ...] = (
    ("related", (
        "literature", "other lines of work", "relation to other", "does it relate",
        "earlier work", "earlier approaches", "existing approaches", "previous approaches", "previous work", "other work",
        "how it differs",
        "neighbouring work", "neighboring work", "positioning", "where it sits", "where it fits",
    )),
    ("limitations", (
        "what is missing", "what's missing", "critical remarks", "criticism", "critique", "reservation", "reservations",
        "concerns", "shortcomings", "drawbacks", "what is not", "doubts", "threats to validity",
    )),
    ("results", (
        "what came out", "what comes out", "what was found", "what they found", "what it found", "outcome", "outcomes",
        "numbers", "quantitative", "what the evidence", "what the experiments", "scores",
    )),
    ("method", (
        "how it is built", "how it was built", "how it is done", "how it is made", "how it was made", "core idea",
        "core ideas", "the idea", "the recipe", "recipe", "mechanism", "under the hood", "construction", "what is done",
        "parts", "components",
        "what they do", "what it does", "how they do it", "how the benchmark", "how the dataset", "pipeline", "treatment",
        "remedy", "the cure", "the proposal", "the fix", "the solution", "procedure", "building blocks", "in detail",
        "design of the", "the design", "the system", "what the authors do", "what was done", "what was built",
    )),
    ("motivation", ("what question", "the question", "context", "why this", "diagnosis")),
    ("summary", ("at a glance", "in one sentence", "in short", "in brief", "bottom line", "the gist", "verdict")),
)  # fmt: skip

#: Chinese headings over what came out, and over the setting alone: `实验` by itself heads both.
_CHINESE_RESULTS = ("实验亮点", "性能亮点", "结果亮点")
_CHINESE_SETTINGS = (
    "实验设置", "实验环境", "实验配置", "实验设定", "实验细节", "实验数据", "实验平台", "实验准备", "评测设置", "评估设置",
    "评测数据", "评测集", "评测指标", "评测方法",
)  # fmt: skip

#: Questions and set phrases whose words would mislead: looked at before the words.
PHRASES: tuple[tuple[SectionRole, tuple[str, ...]], ...] = (
    (
        "motivation",
        ("problem to solve", "problem statement", "试图解决", "要解决", "해결하려는 문제", "풀고자 하는", "문제 정의"),
    ),
    (
        "method",
        ("如何解决", "怎么解决", "proposed method", "proposed approach", "제안 방법", "제안하는 방법", "解决方案"),
    ),
    (
        "results",
        ("做了哪些实验", "experiments and results", "experimental results", "실험 결과", "평가 결과", "성능 결과"),
    ),
    ("setup", ("experimental setup", "experiment setup", "실험 설정", "실험 환경", *_CHINESE_SETTINGS)),
    ("results", _CHINESE_RESULTS),
    ("limitations", ("한계", "limitations")),
    *ANALYSES,
)

#: Besides the words above, what a heading may hold: a bold line of other words is a label, or emphasis.
FILLERS = frozenset(
    (
        "핵심", "주요", "정의", "설명", "설정", "성능", "점", "한계점", "잠재적", "실패", "요인", "후속",
        "연구", "아이디어", "확장", "방향",
        "가능성", "제안", "관련", "기존", "선행", "정성적", "분석", "평가", "향상", "비교", "상세", "세부",
        "논문", "방법론", "기술적", "기술",
        "문제점", "과제", "작업", "및", "그리고",
        "또는", "혹은", "the", "key", "main", "core", "and", "or", "of", "for",
        "work", "works", "directions",
        "direction", "ideas", "potential", "possible", "factors", "details", "design", "quantitative",
        "qualitative", "new", "proposed",
        "related", "statement", "definition", "research", "analysis", "what's", "whats", "highlights", "modes",
        "points", "study",
        "to", "solve", "paper", "novelty", "extensions", "questions", "open", "next", "steps", "prior", "main",
        "主要", "关键", "核心",
        "与", "和", "及", "工作", "研究", "方向", "设置", "定义", "分析", "性", "点", "设计",
    )
)  # fmt: skip

_NUMBER = re.compile(
    r"^(?:[qQ]?\d{1,2}(?:\.\d{1,2})*[.):：]?|[IVX]{1,4}[.)]|[A-Z][.)]|[①-⑳]|[一二三四五六七八九十]+[、.．])\s*"
)
_DRESS = re.compile(r"[^\w\s'&/;-]+", re.UNICODE)
_SPLIT = re.compile(r"[\s&/·,;:()\[\]]+")
_PARTICLE = re.compile(r"(?<=[가-힣]{2})(?:와|과|의|및|을|를|은|는)$")
_HAN = re.compile(r"[\u4e00-\u9fff]")


def bare(heading: str) -> str:
    """Return a heading without its number, emoji, and closing colon, in lower case.

    >>> bare("🧩 1. Problem to Solve:")
    'problem to solve'
    """
    text = _DRESS.sub(
        lambda found: found[0] if found[0][0] in "().:,、．：" else " ", heading.replace("’", "'")
    ).strip()
    return _NUMBER.sub("", text).strip(" .:：").casefold()


#: The roles in their order with their words, the phrases first; one automaton looks for all words, since most labels are new.
_TABLE = (*PHRASES, *WORDS)
_RANKED = {word: rank for rank, (_, words) in reversed([*enumerate(_TABLE)]) for word in words}
_RANKS = tuple(_RANKED.values())
_AUTOMATON = AhoCorasick(list(_RANKED), matchkind=MatchKind.Standard)


@lru_cache(maxsize=4096)
def role_of(heading: str) -> SectionRole:
    """Return the role that the words of a heading give it, `other` where they give none.

    >>> role_of("## 6. 한계점 및 잠재적 실패 요인"), role_of("Q2: 有哪些相关研究？"), role_of("Acknowledgements")
    ('limitations', 'related', 'other')
    """
    text = bare(heading)
    hits = _AUTOMATON.find_matches_as_indexes(text, overlapping=True)
    first = min((_RANKS[word] for word, start, end in hits if _is_apart(text, start, end)), default=None)
    return "other" if first is None else _TABLE[first][0]


@lru_cache(maxsize=4096)
def strict_role_of(line: str) -> SectionRole | None:
    """Return the role of a line all of whose words are words of headings, else None.

    >>> strict_role_of("핵심 동기와 문제 정의"), strict_role_of("GRPO의 결과"), strict_role_of("사용된 데이터셋")
    ('motivation', None, None)
    """
    text = bare(line)
    role = role_of(line)
    if role in ("other", "setup") and not (role == "setup" and _SETUP.search(text)):
        return None
    if text in _WHOLE:
        return role
    words = [word for word in _SPLIT.split(text) if word]
    return role if 0 < len(words) <= 9 and all(_is_heading_word(word) for word in words) else None


#: Setup words that name a whole section; the others (dataset, baseline) are labels of bullets as well.
_SETUP = re.compile(r"실험|experiment|setup|实验")
_WHOLE = frozenset(word for _, words in PHRASES for word in words)
_ALL = frozenset(word for _, words in WORDS for phrase in words for word in phrase.split())
_ALL_HAN = tuple(filter(_HAN.search, sorted((*_ALL, *FILLERS), key=len, reverse=True)))


def _is_heading_word(word: str) -> bool:
    bare_word = _PARTICLE.sub("", word)
    if word in _ALL or word in FILLERS or bare_word in _ALL or bare_word in FILLERS:
        return True
    return bool(_HAN.search(word)) and not _left_of(word)


def _left_of(word: str) -> str:
    for known in _ALL_HAN:
        word = word.replace(known, "")
    return word


def _is_apart(text: str, start: int, end: int) -> bool:
    """Tell whether a word of a heading is no part of another one; only Latin words need to be apart."""
    if not "a" <= text[start] <= "z":
        return True
    return not (start and _is_latin(text[start - 1])) and not (end < len(text) and _is_latin(text[end]))


def _is_latin(char: str) -> bool:
    return char.isascii() and char.isalnum()

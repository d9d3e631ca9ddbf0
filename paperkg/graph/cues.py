"""Words of questions, English and Korean, as a few classes: `outperforms`, `beat`, `능가한` are all BEAT.

Takes a question in which names already are single private-use characters. Gives the list of its classes, and the
words that it doesn't know. A word's ending and a particle are eaten with it; particles after a name stay, as classes
of their own, for they tell who did what (`GRPO를 능가한`, `GRPO가 능가한`).
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

#: Names in a question are replaced by characters from here on.
FIRST_SLOT = 0xE000

#: Classes that must agree for a question to mean a wording: class (`COMPARE BE` is two), English words, Korean stems.
STRONG = (
    (
        "COMPARE",
        r"compar(?:e[sd]?|ing|isons?)|benchmark(?:s|ed) against|versus|vs\.?",
        "비교|대비|견주",
    ),
    ("COMPARE BE", r"(?!)", "비교 ?[되됐된돼]"),
    (
        "BEAT",
        r"beat(?:s|en|ing)?|outperform(?:s|ed|ing)?|surpass(?:es|ed|ing)?|exceed(?:s|ed|ing)?|better than|superior to|"
        r"improv(?:es?|ed|ing|ements?) (?:on|over|upon)|defeat(?:s|ed)?",
        "능가|이[기긴겼길]|뛰어넘|앞[서선지]|우수|(?:성능이 |결과가 )?(?:더 )?(?:좋[은다]|높은|뛰어[나난])|낫|나은",
    ),
    (
        "LOSE",
        r"los(?:es?|t|ing) (?:to|against)|worse than|f[ae]ll(?:s|ing)? behind|(?:is|are) behind|inferior to|"
        r"underperforms?",
        "뒤[지진처]|못 ?미치|못하|못한|열등",
    ),
    (
        "ONPAR",
        r"on (?:a )?par(?: with)?|comparable (?:to|with)|match(?:es|ed|ing)?|as good as|equals?",
        "대등|비슷|동등|필적",
    ),
    ("WIN", r"won|wins?|winners?", "승자|누가 이[기긴겼길]|누가 (?:더 )?(?:낫|나은|우수)"),
    ("BASELINE", r"base-?lines?", "비교 ?대상|기준선|기준 ?모델|베이스라인|비교군"),
    ("BASE", r"base(?: models?)?|backbones?", "기반 ?모델|베이스 ?모델|백본"),
    (
        "EVALUATE",
        r"evaluat(?:es?|ed|ing|ions?)|test(?:s|ed|ing)?|benchmarked|report(?:s|ed)? (?:results |scores |numbers )?on",
        "평가|실험|테스트|시험|검증",
    ),
    ("TRAIN", r"train(?:s|ed|ing)?|fine-?tun(?:es?|ed|ing)", "학습|훈련|파인튜닝|미세 ?조정"),
    (
        "USE",
        r"us(?:es?|ed|ing|age)|utili[sz](?:es?|ed|ing)|employ(?:s|ed|ing)?|adopt(?:s|ed|ing)?|appl(?:y|ies|ied|ying)|"
        r"buil(?:ds?|t|ding) (?:up)?on|based on|rel(?:y|ies) on",
        "사용|쓴|쓰[는나인이였고]|썼|씁|이용|활용|채택|적용|기반|바탕",
    ),
    (
        "DATASET",
        r"data ?sets?|benchmarks?|corpus|corpora|data",
        "데이터 ?셋|데이터 ?세트|데이터|벤치마크|말뭉치|코퍼스",
    ),
    ("METRIC", r"metrics?|measur(?:es?|ed|ing|ements?)", "(?:평가 ?|측정 ?)?지표|메트릭|척도"),
    ("TASK", r"tasks?|problems?", "과제|태스크|작업|문제"),
    ("RESULT", r"results?|scores?|numbers|performance", "결과|성적|점수|수치|성능"),
    ("REPORT", r"report(?:s|ed|ing)?", "보고|제시|명시|밝히|밝힌"),
    (
        "PROPOSE",
        r"propos(?:es?|ed|ing|als?)|introduc(?:es?|ed|ing)|present(?:s|ed|ing)?|suggest(?:s|ed)?|invent(?:s|ed)?|new|"
        r"novel|(?:is|are|come|comes) from",
        "제안|소개|도입|발표|새로운|선보",
    ),
    (
        "SIZE",
        r"(?:model )?sizes?|how (?:large|big)|(?:how many )?parameters?(?: counts?)?",
        "크기|파라미터|매개변수|규모",
    ),
    ("OVER", r"(?:larger|bigger|greater|more) than|over|above|at least", "이상|초과|넘는|큰"),
    ("UNDER", r"(?:smaller|less|fewer) than|under|below|at most|up to", "이하|미만|작은"),
    (
        "NOT",
        r"(?:do|does|did|is|are|was|were)(?: not|n['’]t)|not|never|without|miss(?:ing|es)?|lack(?:s|ing)?|"
        r"omit(?:s|ted)?|lea(?:ve|ves|ving) out|left out|no",
        "않|없|안 한|안 된|빠[진뜨]|누락|생략|미(?=보고|제시|명시)",
    ),
    ("LIMITATION", r"limit(?:s|ations?)|weakness(?:es)?|drawbacks?|shortcomings?", "한계점?|제한점|단점|약점"),
    (
        "FUTURE",
        r"future (?:works?|directions?|research|plans?)",
        "향후 ?(?:연구|작업|과제|방향|계획)?|후속 ?연구|미래 ?연구",
    ),
    ("CONTRIBUTE", r"contribut(?:es?|ed|ions?)", "기여|공헌"),
    ("VARIANT", r"variants?|variations?|derived from|extensions? of|descendants?", "변형|변종|파생|확장판"),
    ("FAMILY", r"famil(?:y|ies)|members?(?: of)?|belongs?(?: to)?", "계열|속하는|속한|소속"),
    ("DISAGREE", r"disagree(?:s|ments?)?|contradict(?:s|ions?|ing)?|conflicts?", "모순|어긋나|어긋난|엇갈"),
    ("MERGE", r"merg(?:es?|ed|ing)(?: into)?|(?:other )?names?|aliases", "합쳐|합친|병합|(?:다른 )?이름|별칭"),
    (
        "FREQUENT",
        r"(?:the )?most (?:frequent(?:ly)?|common(?:ly)?|popular|often)|(?:used|reported) most(?: often)?|"
        r"most(?: often)? (?:used|reported)|most|top|popular|frequent(?:ly)?",
        "(?:가장|제일) (?:많이|흔[한히]|자주)|자주|흔[한히]|인기|많이|최다",
    ),
    ("SHARE", r"shar(?:es?|ed|ing)|both|same|in common|together", "공유|같[은지이]|동일|공통|함께|모두|둘 다|동시"),
    ("SPECULATE", r"speculati(?:ve|on)|guess(?:ed|es)?|inferred", "추측성?|추정"),
    ("APPEAR", r"appear(?:s|ed)?|mention(?:s|ed|ing)?|occur(?:s|red)?|found", "나오|나온|등장|언급|나타"),
    (
        "ABOUT",
        r"everything(?: about| on)?|(?:what do (?:we|you) |what is )?known? about|"
        r"tell me (?:everything |more )?about|about|explain|describe|details (?:of|on|about)|summari[sz]e|summary of",
        "(?:에 ?)?대(?:해서?|한)|(?:에 ?)?관(?:해서?|한)|관련|설명",
    ),
    (
        "RANK",
        r"rank(?:s|ed|ing)?|best|highest|leader ?boards?|sota|state[- ]of[- ]the[- ]art",
        "순위|최고|1위|(?:가장|제일) (?:높|좋|우수|뛰어)|리더보드",
    ),
    ("MONTH", r"(?:by|per|each|every) month|monthly", "월별|매월|매달|달마다"),
    ("WEEK", r"(?:by|per|each|every) week|weekly", "주별|매주|주마다"),
    ("PUBLISHED", r"publish(?:ed)?|publication(?: dates?)?", "발행일?|출판일?|게재일?"),
    ("CHAIN", r"(?:transitive )?chains?|transitive(?:ly)?", "사슬|연쇄"),
    ("CYCLE", r"cycles?|circles?|circular(?:ly)?", "순환"),
    ("COMMON", r"in common|common to|connect(?:s|ed|ions?)?", "공통점|공통된|연결"),
    ("GAIN", r"gains?|deltas?|improvements?", "향상 ?폭|향상|개선 ?폭"),
    ("FIRST", r"(?:the )?(?:very )?first(?: seen)?|earliest|(?:since )?when", "처음|최초|언제"),
    ("LATEST", r"(?:in )?(?:this|the (?:latest|last)) month", "(?:이번|최근|마지막) ?달|이달"),
    ("MASKING", r"mask(?:s|ing|ed)?", "마스킹"),
    ("ARCHITECTURE", r"architectures?", "아키텍처|구조"),
    (
        "ADDRESS",
        r"address(?:es|ed|ing)?|tackl(?:es?|ed)|works? on|solv(?:es?|ed|ing)|deals? with",
        "다루|다룬|다뤄|해결|푸는",
    ),
)

#: Classes that only help to tell wordings apart.
WEAK = (
    ("PAPER", r"papers?|works?|stud(?:y|ies)|articles?|publications?|entr(?:y|ies)|summaries", "논문|연구|항목|요약"),
    (
        "METHOD",
        r"methods?|approach(?:es)?|techniques?|algorithms?|frameworks?",
        "방법론?|기법|알고리즘|접근법?|프레임워크",
    ),
    ("MODEL", r"models?|llms?", "모델|모형"),
    ("ALL", r"all|list|show", "모든|전체|목록|리스트"),
    ("WHAT", r"what|anything", "무엇|뭐|뭔|무슨"),
    ("WHO", r"who|whom", "누가|누구"),
    ("WHERE", r"where", "어디"),
    ("BE", r"is|are|was|were|be|been|being", r"(?!)"),
    ("HOW", r"how(?: good)?", "어떻게|얼마나"),
    ("BETWEEN", r"between", "사이|까지|부터|범위"),
    ("FOR", r"for", "위[한해]|위하여"),
    ("DAY", r"digests?(?: of)?|day", "다이제스트|실린|올라온|날"),
)

_FILLER_EN = (
    r"a|an|the|do|does|did|of|on|in|to|by|with|from|against|at|that|which|have|has|had|any|"
    r"there|their|its|it|they|them|themselves|itself|please|can|could|you|i|we|me|give|find|get|and|or|as|many|main|some|"
    r"used to|each other|one another|so far|other|s|how many|list the|show me|tell me|graph|this|than|own|but|"
    r"(?:of )?size(?= [\ue000-\uf8ff])"
)
_FILLER_KO = (
    "것|거|건|중에서|중에|중|서로|하나|그|수|쌍|주요|어떤|어느|알려|보여|찾아|말해|주세요|줘|는지|무엇인지|좀|및|또는|"
    "작성|삼[은는아았]|두[는고었]|하[는나]|한|했나|인|있|된|되[는나]|몇|개|여러|가장"
)
#: Syllables that end Korean words: forms of 하다 and 되다, particles, polite endings.
_FUNCTIONAL = frozenset(
    "하한할함해했히되된될됨돼됐는은이가를을와과의에서로으도만나요까니입습지인며고던들었았였려면자게라"
    "란여진져졌다죠네야음임합시키킨점중씩줘주세보든기큼러"
)
_PARTICLES = (
    ("P:GEN", r"['’]s(?![a-z])"), ("P:THAN", "보다"), ("P:OBJ", "을|를"), ("P:SUBJ", "이(?!랑)|가"),
    ("P:TOP", "은|는"), ("P:GEN", "의"), ("P:WITH", "와|과|이랑|랑|하고"), ("P:AT", "에서의?|에"),
    ("P:BY", "으로|로"), ("P:TOO", "도|만"),
)  # fmt: skip


class Scan(NamedTuple):
    """What a question says: classes and names in their order, and the words that no class knows."""

    tokens: tuple[str, ...]
    unknown: tuple[str, ...]


STRONG_NAMES = frozenset(name for name, _, _ in STRONG if " " not in name)


@lru_cache(maxsize=1)
def _patterns() -> tuple[tuple[str, re.Pattern[str], bool], ...]:
    """Return (class, pattern, is Korean), where a filler has the class ""."""
    rows = [(name, en, ko) for name, en, ko in (*STRONG, *WEAK)] + [("", _FILLER_EN, _FILLER_KO)]
    english = [(name, re.compile(rf"(?<![a-z])(?:{en})(?![a-z])"), False) for name, en, _ in rows]
    korean = [(name, re.compile(ko), True) for name, _, ko in rows]
    return tuple(english + korean)


_PARTICLE = tuple((name, re.compile(rf"(?:{ko})(?![가-힣])")) for name, ko in _PARTICLES)
_COPULA = re.compile(r"(?:인가|이다|입니까|인|의 경우|들?)(?=\s|$|[?.!])")
_SPACE = re.compile(r"[\s?!.,;:'\"“”‘’()\[\]{}「」『』？。、·/-]+")
_WORD = re.compile(r"[^\s?!,;:\"“”()\[\]{}\ue000-\uf8ff]+")


def scan(text: str) -> Scan:
    """Return the classes of a question whose names are private-use characters.

    >>> scan("which papers compare against \\ue000?").tokens
    ('PAPER', 'COMPARE', '\\ue000')
    >>> scan("\\ue000와 비교한 논문은?").tokens
    ('\\ue000', 'P:WITH', 'COMPARE', 'PAPER')
    """
    folded = text.casefold()
    original, text = (text, folded) if len(text) == len(folded) else (folded, folded)
    tokens: list[str] = []
    unknown: list[str] = []
    place = 0
    while place < len(text):
        if space := _SPACE.match(text, place):
            place = space.end()
        elif ord(text[place]) >= FIRST_SLOT and ord(text[place]) < 0xF900:
            tokens.append(text[place])
            place = _particle(text, place + 1, tokens)
        else:
            name, end = _longest(text, place)
            if end == place:
                word = _WORD.match(text, place)
                end = word.end() if word else place + 1
                unknown.append(original[place:end])
            elif name:
                tokens += name.split()
            place = end
    return Scan(tuple(tokens), tuple(unknown))


def _particle(text: str, place: int, tokens: list[str]) -> int:
    for name, pattern in _PARTICLE:
        if match := pattern.match(text, place):
            tokens.append(name)
            return match.end()
    match = _COPULA.match(text, place)
    return match.end() if match else place


def _longest(text: str, place: int) -> tuple[str, int]:
    """Return the class of the longest cue at `place` and where it ends, its Korean ending included."""
    best, end, korean = "", place, False
    for name, pattern, is_korean in _patterns():
        match = pattern.match(text, place)
        if match and match.end() > end:
            best, end, korean = name, match.end(), is_korean
    while korean and end < len(text) and text[end] in _FUNCTIONAL:
        end += 1
    return best, end

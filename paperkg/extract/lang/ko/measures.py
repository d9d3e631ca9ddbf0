"""Korean words of lists of measures, under labels for them and behind the word for measures: `측정 지표: 승률, FVD, 걸음 유지율`."""

from __future__ import annotations

WORD = "지표"

#: What leads to a list in a sentence, and what ends it.
OPENS = r"지표(?:로는|로|는|은|에는)\s(?=[A-Z])"
STOPS = r"(?:이|가|을|를|은|는)(?=\s)|\s등|[.;。](?!\d)"
CLOSES = BEFORE = QUALIFIER = r"(?!)"
VALUED = GAUGED = ""

#: What may stand before an item: what joins it to the list, or says how it was measured.
LEAD = r"\s*(?:(?:그리고|및|또한|이외에|추가로)\s)?(?:[^,]{1,16}(?:에 의한|으로 측정한|로 측정한|에 대한)\s)?"

#: Between two of a list.
JOINS = r"[,，、;；·|]|(?<=[)）])(?:와|과)\s|(?<=[)）])\s및\s|(?<=[A-Za-z0-9@])(?:와|과)\s(?=[A-Z])"

#: An item: up to five words without a particle, of which the last is no verb.
ITEM = (
    r"(?!(?:다양한|여러|기타|정량|정성|기존|각종|성능|종합|등|논문|구체|명시|일반|표준|해당|평가)(?:적인?)?(?: |$))"
    r"(?:(?:[가-힣]*[^\W은는을를이가에의로며고여다]|[가-힣]+(?:도|거리|시간|비|기울기|크기|차이|길이|개수|평가|함수)|[A-Za-z0-9@.+/_-]+) ?){1,5}(?<! )"
)

#: Chinese alone has measures that words before them, without a blank, make special.
NO_QUALIFIER = r"(?!)"
MEAN = ""

#: What may follow a noun that ends its phrase: a particle, or its value.
_ENDS = r"(?=(?:[은는이가을를도과와만]|으로|에서)(?:[\s,.]|$)|[,.()·/:]|\s[약평]?\s?\d|$)"

#: Nouns that name a measure with any noun before them: `화자 유사도`, `순위 상관`; one of them only behind a Latin name.
TELLING_NOUNS = ("유사도", "일치도", "상관", "거리")
TELLING = rf"(?:유사도|일치도|상관|(?<=[A-Za-z]\s)거리){_ENDS}"

#: Nouns of which a number in the same clause says that they were measured, with what says which before them.
GAUGED_NOUNS = (
    "비용", "속도", "오차", "품질", "완성도", "길이", "시간", "토큰", "메모리", "점수", "편차", "일관성", "정합성", "정합도", "충실도", "유용성",
    "선호도", "만족도", "스텝 수", "단계 수", "호출 수", "턴 수", "토큰 수", "검출 수", "횟수", "가능성",
)  # fmt: skip
_AMOUNT = (
    r"(?:[약평]\s|평균\s|최대\s|최소\s|각각\s)*[+−-]?\$?\d[\d.,]*\s?(?:만|천|억)?\s?"
    r"(?:%|퍼센트|배|점|포인트|초|ms|밀리초|달러|토큰|스텝|단계|회|번|개|도|[mc]?m(?![A-Za-z])|px|[GMK]B|fps|FPS|°|분의|차이|높[았은고으]|낮[았은고으]|앞[서섰선]|[,.)]|대|로|으로|에서|$)"
)
#: The clause behind such a noun.
AMOUNT_BEHIND = rf"(?:\([A-Za-z0-9-]+\))?(?:[은는이가을를도]\s(?:[^\s.;,]+\s){{0,3}}?|\s){_AMOUNT}"

#: The clause behind an error or a count that is told to be the smaller one, and the nouns for them.
SMALLER_BEHIND = r"(?:\([A-Za-z0-9-]+\))?[은는이가을를도]\s(?:[^\s.;,]+\s){0,4}?(?:작[았고은으습]|낮[았고은으습]|줄[었였여이]|감소|더 (?:작|낮)|가장 (?:작|낮|안정))"

SMALLER_BETTER = frozenset({"오차", "횟수"})

#: Of those, the ones that say it all alone.
GAUGED_ALONE = frozenset({"비용", "속도", "메모리"})

#: Latin heads: a run of Latin words in small letters that ends in one is a measure's name, as in `planning accuracy`.
LATIN_HEADS = (
    "accuracy", "rate", "loss", "error", "latency", "throughput", "similarity", "correlation", "distance", "consistency", "diversity",
    "perplexity", "coverage", "completion", "success", "recall", "precision", "score", "efficiency", "fidelity", "agreement",
)  # fmt: skip
LATIN_RUN = r"(?<![A-Za-z0-9.-])(?<![A-Za-z0-9] )(?:[A-Za-z][a-z]*(?:-[A-Za-z]+)* ){1,3}$"

#: Behind a measure in what a text owns to, with no number: `학습 비용이 크다는 한계`, `학습 비용은 논의되지 않는다`.
OWNED_TO = (
    r"(?:[와과]\s[^.;]{1,40}?)?[은는이가도을를의]\s[^.;\d]{0,40}?(?:한계|지적[되된됩]|(?:논의|언급|보고|다루어|다뤄)(?:되|지)?지\s?않|과제로|남[는아았]|숙제|약점)"
    r"|[은는이가]\s(?:매우\s|지나치게\s)?(?:큽니다|크다는|부담|만만치)|\s같은\s[^.;\d]{1,40}(?:없다|없습니다|않)"
)
#: Behind a measure by which something is learned or chosen, or that another one takes; before one that is a loss.
BY_MEASURE = (
    r"(?:으로|로)\s(?:정하|정한|정해|회귀|학습|훈련|골라|고르|고른|선택)|[을를]\s(?:재는|나타내는|측정하는)\s[A-ZΔ]"
)
AS_LOSS = r"손실(?:로는|로|은|는|에는|함수로는|함수는)\s(?:[^\s.;]+[와과,]\s)?$"

#: Before the name of a measure that says what it takes: `얼굴 유사도를 나타내는 X`, `기준을 만족한 비율인 X`.
TAKES = r"[가-힣](?:도|성|력|율|률|질|오차|거리)[을를]\s(?:재는|나타내는|측정하는|가리키는|뜻하는)\s$|[가-힣]\s(?:비율|정도|척도|지표|점수|오차|횟수)인\s$"
TAKEN_MEASURE = (
    r"[가-힣]\s?(?:충실도|정확도|유사도|일관성|완전도|정합도|오차|성공률|정밀도|재현율|만족도|선호도|일치도|품질)$"
)

#: Before a measure in what a text owns to.
OWNS_TO = r"(?:한계|약점|단점|과제)(?:로는|는|로|으로는)\s[^.;\d]{0,40}$"

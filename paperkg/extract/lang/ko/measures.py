"""Korean words of lists of measures, under labels for them and behind the word for measures: `측정 지표: 승률, FVD, 걸음 유지율`."""

from __future__ import annotations

WORD = "지표"

#: What leads to a list in a sentence, and what ends it.
OPENS = r"지표(?:로는|로|는|은|에는)\s(?=[A-Z])"
STOPS = r"(?:이|가|을|를|은|는)(?=\s)|\s등|[.;。](?!\d)"
CLOSES = BEFORE = VALUED = QUALIFIER = r"(?!)"

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
GAUGED = r"(?!)(?P<items>)"
MEAN = ""

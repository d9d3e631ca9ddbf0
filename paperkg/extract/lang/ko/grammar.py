"""Korean grammar that names need: particles, generic heads, what joins names, what is no name."""

from __future__ import annotations

#: What a thing is said to be by the noun after its name: `TAPO 프레임워크` is a method.
HEADS = {
    "Method": (
        "프레임워크", "알고리즘", "방법론", "방법", "기법", "기술", "접근법", "접근 방식", "접근방식", "도구", "시스템", "아키텍처",
        "메커니즘", "전략", "손실 함수", "손실함수", "손실", "모듈", "파이프라인", "패러다임", "최적화", "절차", "에이전트",
        "플랫폼", "라이브러리", "툴킷", "최적화기", "옵티마이저", "학습법", "훈련법", "레시피", "프롬프팅", "디코딩", "네트워크", "스케줄러", "공식", "법칙", "체계",
    ),
    "Model": ("모델군", "모델", "인코더", "디코더", "백본", "생성기", "체크포인트", "토크나이저", "시리즈"),
    "Dataset": ("데이터셋", "데이터 세트", "데이터세트", "벤치마크", "코퍼스", "말뭉치", "데이터", "테스트 세트", "평가 세트", "리더보드"),
    "Metric": ("지표", "점수", "메트릭", "스코어", "척도"),
    "Task": ("작업", "과제", "태스크"),
}  # fmt: skip

#: Joins names into one list: `A, B 및 C`, `A와 B`, `A·B`, `A/B`.
JOINER = r"(?:\s\d[\d.,]*\s?(?:%|점)?)?(?:\s*(?:,|·|/|、|및|또는|그리고|혹은|과|와|이나|나|하고)\s*)+|[와과]\s(?!비교|달리|함께|같|대비|유사|비슷|동등|결합|통합|대조|겨[루뤄룬뤘]|견[주준줘줄]|맞붙|맞[서섰선]|붙[어었여]|경쟁|대결|나란히)(?:[가-힣]*[^\W은는이가을를에의로서와과한된던할해여고며게]\s){1,3}|\s*[과와],\s[^,.;()]{1,50}[은는한된인할]\s['\"‘“]?"

#: A word that ends so cannot belong to the name that follows it.
WORD_BEFORE_NAME = r"(?:(?<![각온속확빈밀강이사뢰농심척태])도|[을를이은는의에와과로며고여서한된던할운]|(?<![평추증단])가|(?<![체라코])인|(?<=[A-Za-z0-9])이?나|위해|위한|통해|통한|대한|따라|기반|또한|및|등|기존|새로운|모든|각|본|이|그|해당|다양한|제안된|주요|마지막|첫째|둘째|셋째|최종|먼저|이후)$"


#: A head noun straight after a name, with up to two words of description between: `BANSA 획득 함수`.
HEAD_AFTER = r"['\"”’]?(?:들)?\s?(?:(?<=\s)(?:(?!기반|계열|관련)[가-힣]{0,5}[^\W은는이가을를에로서와과의한된된며고도만인]\s){1,2}?)?(?!기술 보고서)(?P<head>HEADS)(?:들|군)?(?=$|[^가-힣]|들|은|는|이|가|을|를|과|와|의|에|로|도|만|인|으|입|이|으)"

#: A head noun before a name: `강화 학습 방법인 GRPO`, `데이터셋 X`.
HEAD_BEFORE = r"(?P<head>HEADS)(?:인|\s?\(예:?|:)?\s?['\"“‘]?$"

#: The name is the topic or the subject of its sentence.
TOPIC = r"['\"”’)]*(?:은|는|이|가)(?=\s)"

#: What a bullet's label says that its text is about.
LABELS = (
    (
        "baseline",
        r"비교\s?(?:대상|모델|방법|기준|군|실험)|평가\s?(?:대상\s?)?모델|^비교$|베이스라인|기준\s?(?:선|모델|방법)|[Bb]aseline|대조",
    ),
    ("masking", r"마스킹|마스크"),
    ("train_data", r"(?:사전\s?)?(?:학습|훈련)\s?(?:용\s?)?데이터|학습에 사용된 데이터"),
    ("dataset", r"데이터\s?(?:셋|세트)|벤치마크|코퍼스|[Dd]ataset|^데이터$|(?:평가|실험|시험|검증|대상) 데이터"),
    ("metric", r"지표|메트릭|척도|[Mm]etric|평가 기준"),
    ("architecture", r"아키텍[처쳐]|모델 구조|구조$|백본|기반 모델|베이스 모델"),
    ("training", r"(?:학습|훈련)\s?(?:설정|과정|방법|방식|절차|전략)?$|손실 함수|최적화"),
)

#: What a label's text says that the label names: `**X**: … 학습 전략입니다.`
KIND_SAID = r"[^.;]{0,140}?(?<![을를에로서])\s(?:HEADS)(?:입니다|이다|다\.|임(?:\.|$)|\.|$)"

#: Letters of the language's own script.
NATIVE = r"[가-힣]"

#: The end of a term that names a measure: a word of measuring behind the one that says what of.
MEASURE = r"(?<=[가-힣A-Za-z]\s)(?:오차|유사도|일치도|정확도|정밀도|특이도|민감도|지연|처리량|거리|상관|완성도|충실도|정합도|(?:스텝|단계|호출|검출|턴) 수|(?<!자기\s)일관성|(?:준비|완료|응답|대기|실행) 시간|[가-힣]{1,3}(?<!비)(?<!효)(?<!확)(?<!학습)(?:률|율))$"

#: Words of measures in another sense, as in numbers of few bits.
NO_METRIC = r"(?:혼합|저|반|전체|전|완전|단|배|수치|숫자의|숫자|부동소수점|비트|양자화|가중치|연산|낮은|서로 다른|(?:FP|INT|BF|fp|int|bf)\d+)\s?정밀도$"

#: In parentheses after a name: words that make a remark, no other spelling.
REMARK = r"[A-Za-z0-9] 기반|[가-힣][은는] [A-Z]"

#: What calls a name the paper's own: `제안된 RPG`, `본 논문의 X`.
PROPOSED_BEFORE = (
    r"(?:제안(?:된|하는|한)|(?:본|이|우리의?) (?:논문|연구)(?:의|에서 제안(?:된|하는|한))|우리의|개발된) $"
    r"|핵심 (?:혁신|기여|아이디어|구성 요소|기술|요소|기법)(?:은|는|인) ['\"‘“]?$|이름(?:은|하여) ['\"‘“]?$"
    r"|(?:함께|같이|새로|새롭게|직접|자체|별도로) (?:내놓은|나온|만든|모은|구축한|구성한|제작한|개발한|수집한|설계한|정의한|선보인|선보이는|제안한|공개한|공개된) "
    r"(?:(?:평가용 |학습용 |시험용 |합성 )?(?:데이터셋|데이터 세트|데이터|벤치마크|말뭉치|모델|프레임워크|도구|환경|지표|파이프라인)(?:인)? )?['\"‘“]?$"
)

#: After a name that only describes what is compared: `정책 경사법 기반 알고리즘들과 비교`.
ATTRIBUTIVE = r"\s?(?:기반|계열(?![은는이가을를도]\s)|스타일|유형)"

#: After a name that the text introduces by its name: `SSRBench라는 벤치마크`.
CALLED = (
    r"""['"”’]?(?:이)?라(?:(?:는|고?\s(?:불리는|부르는|하는|명명된|명명한|이름 붙인))\s[^.,;]{0,40}?(?:(?P<head>HEADS)|방식|트랜스포머|어텐션|신경망|보상|표현|(?:두|세|네|다섯)\s단계|이름의\s[^\s.,;]+(?:\s[^\s.,;]+)?)(?=$|[^가-힣]|은|는|이|가|을|를|과|와|의|에|로|도|인|으)"""
    r"""(?!\S{0,2} (?:[가-힣]+ )?(?:사용|활용|이용|쓰|썼))|고? (?:불리는(?! [^.;,]{0,24}(?:사용|활용|이용|쓰|썼|따[라르]))|불린|불리며|불립|불렀|부른|부르며|부르고|부릅|부름|명명|이름))|['"”’]?(?:으로|로)\s(?:명명|이름\s?붙|불린다|불립니다)"""
)

#: Before a name that the work was applied to: `RPC를 적용한 QwQ-32B`.
APPLIED_BEFORE = (
    r"(?:적용|결합|학습|훈련|조정|정렬|튜닝|강화|미세 조정|파인튜닝|탑재|증류|활용|사용|통합)(?:한|된|하여|시킨|되어) $"
)

#: The last syllable of a verb in the past: all that end in a double s.
_PAST = "[" + "".join(map(chr, range(0xAC14, 0xD7A4, 28))) + "]"

#: Between a name and a verb that does not govern it: another subject or topic, or the end of a clause. What stands before a
#: particle is looked at behind it, so that `re` looks at it there alone.
BARRIER = (
    r"[은는이가]\s(?<![평추증차깊길높같많낮작좋][은는이가]\s)(?<![와과에서다]는\s)|;|\.(?!\d)"
    r"|(?:하며|하고|으며|이며|지만|으나|는데|하여|시켜|결과),?\s|" + _PAST + r"고,\s|(?:으로|로),\s"
)

#: After a name that owns a number: `GPT-4o의 53.1%`, `GPT-4o(53.1)`.
OWNER = r"의\s|\s?\(\d"

#: Where an abstract begins to speak of the work itself; what comes before is background.
OWN_WORK = r"(?!)"

#: After an unknown name that describes a kind: `NR-IQA models`.
KIND_AFTER = r"(?!)"

#: Says, behind a word of comparing, that the work is the better one.
BETTER = r"향상|우수|뛰어난|뛰어나|더 (?:높|나은|나|빠르|빠른|좋|적|짧|낮은 (?:오류|손실|비용|지연))|개선|능가|높은 성능|절감|단축"

#: The end of a clause inside a sentence.
TURN = r"(?:으나|지만|는데|였고|았고|었고|하고|하며|으며|이며),?\s"

#: Between a name and a verb whose object it is.
OBJECT_GAP = (
    r"""['"”’)]*(?:(?:[와과] 같은|등의?)\s(?:새로운|신규|독자적인)\s(?:[가-힣]+\s){1,3}?(?<=[이가을를]\s)|"""
    r"""\s?(?:\s?(?:[가-힣]*[^\W은는이가을를에로와과의한된며고인]|[가-힣]*[평추증]가)\s?){0,3}?(?:[을를도])?\s?"""
    r"(?:(?:처음부터|세상에|오픈소스로|새로|새롭게|함께|직접|추가로|최초로|공동으로|[가-힣]{1,4}(?:게|히)|별도로|실제로|따로|대규모로|자동으로)\s){0,2})"
)

#: After a topic that a sentence defines: `A와 B는 각각 … 모델입니다`.
DEFINES = (
    r"\s[^.]{0,80}(?:모델|프레임워크|방법론?|방식|알고리즘|시스템|벤치마크|데이터셋|데이터 ?세트|코퍼스|말뭉치|기법|접근법?|구조|아키텍처"
    r"|파이프라인|학습법|훈련법|전략|에이전트|토크나이저|인코더|디코더|백본|생성기|플랫폼|라이브러리|도구|절차|메커니즘|모듈|패러다임|레시피|함수|지표|손실|시도|해법|해결책|대안|장치|틀)"
    r"(?:입니다|이다|다[.,]|임|이며|로,|로서|으로,|으로서)"
)

#: After a name that is a place, no party, in a comparison: `HPS-v2.1에서 기준선 대비`.
LOCATIVE = r"에서(?!도?\s?벗어)"

#: Between a list and a verb that governs it though a barrier stands between: `A를, 교사로는 B를 채택`, `언어 쪽은 A, 시각 쪽은 B를 쓴다`, `A와 같은 새로운 요소가 도입`.
GOVERNED_GAP = (
    r"""['"”’)]*(?:[을를],\s(?:[^,.;은는이가]{1,14}(?:으로|로|에)는?\s)?(?:[^,.;]|\.(?=\d)){1,60}[을를]\s"""
    r"|(?:\s?[가-힣]+)?[와과],\s[^.;]{1,60}[이가]\s"
    r"|[와과],?\s(?:이를|그|함께)\s[^.;,]{1,30}[이가을를]\s(?:함께\s)?"
    r"|,\s(?:[가-힣]+\s){0,2}[가-힣]+(?:은|는|에는|으로는|로는)\s[^,.;은는]{1,50}(?:[을를]|으로|로)\s"
    r"|(?:[와과] 같은|등의?)\s(?:새로운|신규|독자적인)\s(?:[가-힣]+\s){1,3})$"
)

#: After a list whose head noun is a place, no party, in a comparison: `A, B 등의 벤치마크에서 기준선 대비`.
LISTED_PLACE = r"\s?등(?:의)?\s(?:[가-힣]+\s)?(?:HEADS)에서|\s(?!결과|비교|평가|성능)[가-힣]{1,5}에서"

#: Between a metric's name and its value.
VALUE_BEHIND = r"[은는이가]?\s(?:각각\s|약\s|평균\s)?\d|를? 측정"

#: Before a method's name: a word that makes it a method of its own.
QUALIFIER = r"(?<![가-힣A-Za-z])(?:온라인|오프라인|이산|동적|계층적|비동기|양방향|조건부|적응형)\s$|(?<![A-Za-z-])(?!Pre|Fine|Quantized|Distilled|Frozen|Trained|Tuned|Standard|Basic|Classic|Native|Naive|Visual|Medical|Linguistic)[A-Z][a-z]{3,}(?:ed|ive|al|ic) $"

#: After a name that a sentence brings in as a part of its topic.
BROUGHT_IN = (
    r"[을를]\s(?:수행|도입|두[고어며]|갖[추춘]|포함|추가|더[하한해했]|거치|거친|제공|구성)|[이가]\s(?:핵심|담당|맡)"
)

#: After a name that only owns the object of the verb: `길잡이 모델의 추론 결과를 … 기반으로`.
OWNS_OBJECT = r"['\"”’)]*의\s[^,.;]*[을를]\s"

#: Between a name and the verb whose subject it is, and verbs that say of their subject what is done with it.
SUBJECT_GAP = r"['\"”’)]*(?:\s(?:두|세|네)\s(?:가지\s)?(?:모델|버전|변형|데이터셋|벤치마크))?(?:(?:이?라는|[와과] 같은|등의?)\s[^,.;]{1,20}?)?[이가도]\s(?:(?:함께|새로|추가로|처음으로|최초로|주로|오픈소스로)\s)?"
PASSIVE = r"[가-힣]{2}(?:되|됐|된|됩|됨)|쓰[이였입]|핵심|나왔|등장|제공|맡|담당|만들어[졌진지]|탄생|완성"

#: After the place of a number: the number stands in the same clause, and is no end of a name (`π0`, `Walker 6`).
SCORED_IN = (
    r"['\"”’)]*에서(?:는|도)?\s(?:각각\s)?[^.;]{0,40}?(?<![A-Za-zα-ω-])(?:(?<![A-Za-z] )\d|\d+(?:\.\d|\s?[%％점]))"
)

#: After the name of a family of models, which it says to be one.
SERIES = r"\s?(?:시리즈|계열|제품군|패밀리)"

"""Korean words that tell what a clause says of a name in it: that it is measured, described, defined, run."""

from __future__ import annotations

#: In a sentence of the method or the contributions that reports something: there a measure's word alone is a quality.
MEASURING = (
    r"지표|척도|메트릭|측정|채점|정량|\d[\d.,]*\s?(?:[%％점배]|ms|초)|\d\.\d"
    r"|(?:낮|높|짧|적|빠르|나|우수)[은는한][^.;]{0,24}(?:보[였이입]|기록|달성|얻)"
)

#: Behind a measure's word that only says of what kind a step is, what is bounded, or to what end something is done.
NOT_MEASURED = (
    r"\s(?:단계|확장|스케일링|제한|한도|예산|컴퓨팅|연산|계산|인식|중심)(?![가-힣]*\s?\d)"
    r"|(?<=민감도)\s분석|[을를]\s(?:제한|골라|고르|정하|조절|설정|선택)"
    r"|[을를]\s(?:늘리|높이|해치|떨어뜨리|희생하|훼손하|손상하|낮추)지(?:는|도)?\s(?:않|못)"
    r"|[와과의을를도]?\s(?:[가-힣]+[와과]\s|[가-힣]+\s){0,2}?(?:높이|줄이|낮추|늘리|(?:향상|개선|절감|단축|감소|가속화|최적화|확보|보장|유지|극대화|최소화|최대화)(?:하|시키)?)"
    r"(?:기\s위|고자|려[고는])"
    r"|\s(?:향상|개선|절감|단축|감소|가속화|최적화|확보)[을를]?\s위[한해]"
    r"|[은는이가도]\s(?:늘|변하|달라지|바뀌)지\s?(?:는|도)?\s?않"
)

#: Behind measures that the text calls unfit: `A나 B 같은 지표가 재지 못하는`.
UNFIT = (
    r"(?:(?:이?나|[와과,·/])\s?[A-Za-z][\w-]*)*(?:\s등의?|[와과]?\s같은)\s(?:[가-힣]+\s){0,2}?(?:지표|척도|점수)(?:들)?(?:가|는|은|로는|만으로는)\s"
    r"[^.;]{0,40}?(?:못|않|어렵|부족|한계|없)"
)

#: What says how large a model is, not how good.
COUNTS = frozenset({"파라미터 수", "매개변수 수"})

#: After a topic that a sentence defines: what it is.
DEFINED = r"\s[^.;]{0,90}?(?<![을를에로서])\s?(?P<head>HEADS)(?:입니다|이다|다(?=[.\s])|임(?=[.,\s]|$)|이며|이고|인데|(?:으?로|로서)(?=,))"

#: Before a name that is counted among what the paper brings: `첫째인 X는`.
ORDINAL = (
    r"(?:첫\s?번?째|두\s?번째|둘째|세\s?번째|셋째|다른 하나)(?:인|는|은|로는|,)\s['\"‘“]?$|(?:첫째|넷째),\s['\"‘“]?$"
)

#: Behind the parts of something: `A, B, C로 구성된다`.
CONSISTS = r"['\"”’)]*(?:\s?(?:등)?의?\s(?:[가-힣]+\s){1,3}?(?<=\s)[가-힣]+)?(?:으로|로)\s(?:구성|이루어|이뤄|나[뉘뉜뉩눈눠누]|짜여|되어 있)"

#: Behind a part that does something in the whole.
CARRIES = r"['\"”’)]*[이가]\s(?:[가-힣]+[을를]\s)?(?:담당|맡[고는았으아])"

#: Behind the last name of a bullet, and before a name that is the first of its kind.
LAST = r"['\"”’)]*(?:[.]|$|,\s(?:그리고|및)\s)"
FIRST = r"(?:최초의|새로운|신규|첫)\s(?:[^\s,.;]+\s){0,3}$"

#: Behind the name of a measure: it is measured, or its value stands there.
MEASURED = r"[을를]\s측정|[을를]\s(?:약\s)?\d[\d.,]*\s?(?:%|점|초|ms)?에서\s(?:약\s)?\d|[이가]\s(?:낮을|높을|작을|클|짧을|길|적을|많을)수록|\s\d+\.\d+(?:%|점)?(?:[을를]\s(?:달성|기록|얻)|(?:으로|로)[,\s])"

#: A known measure with a setting behind it: `F1@0.25`, `FID-T`.
VARIED = r"([A-Za-z0-9]{2,})(?:[-@][A-Za-z0-9.]{1,5})$"

#: Behind a topic that holds so many items, as a benchmark does.
HOLDS = (
    r"\s[^.;]{0,120}?\d[\d,]*(?:만|천|억)?\s?(?:여\s?)?(?:개|건|쌍|장|편)(?:의|가 넘는|\s이상의)?\s(?:[가-힣]+\s){0,3}?"
    r"(?:시나리오|문제|질문|문항|과제|샘플|쌍|이미지|비디오|인스턴스|작업|프롬프트|대화|예제|영상|문서|사례)"
    r"(?:[을를]\s(?:담|포함하|아우르|갖)|(?:으로|로)\s(?:구성되|이루어져))"
)

#: Before a name of what tests others, or of what holds so many items.
FOR_TESTING = (
    r"(?:평가|테스트|시험) (?:환경|도구|모음|집합|스위트|세트|체계)\s['\"“‘]?$|(?:평가|측정|시험|진단|벤치마킹)(?:하는|하기 위한|하고자 하는|을 위한|할 수 있는)\s(?:(?:첫|최초의|새로운|대규모|공개)\s){0,2}['\"“‘]?$"
    r"|\d[\d,]*(?:만|천|억)?(?:\s\d천)?\s?(?:여\s?)?(?:개|건|쌍|장|편|문항|문제)(?:의\s[가-힣]+)?(?:[을를]|(?:으로|로))?\s"
    r"(?:모은|모아 만든|담은|포함한|포함하는|구성된|이루어진|이뤄진|엮은|추린|갖춘)\s(?:[가-힣]+(?<![을를은는이가])\s){0,2}?['\"“‘]?$"
)

#: Before what was gathered, as data are: `새로 구축한 X`.
GATHERED = r"(?:새로|직접|자체적으로|따로|새롭게)\s(?:구축|수집|녹음|촬영|모은|모아 만든)(?:한|된)?\s['\"“‘]?$"

#: Words of which what `FOR_TESTING` matches holds one near its end.
MAY_TEST = r"평가|테스트|시험|측정|진단|벤치|모[은아]|담은|포함|구성|이루|이뤄|엮은|추린|갖춘"

#: Behind a name that reaches a score.
SCORES = r"['\"”’)]*(?:은|는|이|가|도)\s[^.;]{0,40}?(?<![A-Za-z-])\d[\d.]*\s?(?:[%％점]|[을를으로])"

#: Between a term and the verb of using whose object it is.
USED_GAP = r"['\"”’)]*\s?(?:[을를]|으로|로)?\s?(?:(?:[^\s,.]+\s){0,2}[^\s,.]+에\s)?(?:(?:[가-힣]{1,4}(?:게|히|로)|함께|직접|새로|각각)\s)?"

#: A label for what the work is built on.
BASE_LABEL = (
    r"(?:기반|베이스|기본|기초|교사|학생|초기)\s?모델|백본(?:\s?모델)?|(?:텍스트|비전|오디오|음성|이미지|시각)\s인코더"
)

#: Before a list of models, and behind a name for whose use something is.
AS_MODELS = r"모델로(?:는|서)?\s$"
PURPOSE = r"용(?:\s|으로)"

#: Behind a score that another is set against.
AGAINST = r"[^.;]{0,40}?(?:데\s(?:비해|반해)|반면|그[쳤치친]|머[물무]|불과)"

#: What begins a sentence that goes on with what the paper brings; what begins one on its core, and ends it behind the name.
FURTHER = r"(?:여기에|이에|또한|추가로|아울러|나아가)[,\s]"
CORE_IS = r"(?:이\s)?(?:방법의\s)?핵심은\s"
IS = r"['\"”’)]*(?:입니다|이다|다)[.\s]"

#: Behind the name of that with which data are made.
INSTRUMENT = r"(?:으로|로)\s(?:수집|생성|주석|라벨링|렌더링|번역|합성|정제|녹음|촬영|크롤링|시뮬레이션|만[든들])"

#: Before a dataset that is for training.
FOR_TRAINING = r"(?:훈련|학습|미세 ?조정)\s?데이터(?:셋|\s?세트)?(?:인|로는|는|,)?\s['\"‘“]?$|(?:훈련|학습|조정|튜닝)용\s(?:[^\s,.]+\s){0,4}['\"‘“]?$"

#: Behind a dataset that something is trained with; at the beginning of a sentence on training.
TRAINED_WITH = r"['\"”’)]*(?:으로|로)\s(?:[^\s.,;]+\s)?(?:(?:사전|지도)\s?)?(?:미세\s?조정|파인튜닝|학습|훈련)(?=[을를한하했되됐된해시]|$)"
ON_TRAINING = r"(?:(?:사전|사후|후)\s?)?(?:학습|훈련)(?:은|에는|에서는)\s"

#: In a sentence on models that make something, are trained, or rate others; in one on models that are looked at.
MAKING = r"생성하|생성한|생성에|합성|라벨|주석|심판|심사|채점|판정|교사|번역하|수집|초기화|파인튜닝|미세\s?조정|기반으로|학습|훈련"
TESTING = r"평가|실험|실행|시험|검증|살펴|분석|조사|테스트|비교|검토|질문|다[루룹뤘]"

#: Behind what something is made with, or what is added to the rest.
WITH = r"(?:으로|로)[\s,]|[을를]\s(?:[가-힣]+[에의]\s|함께\s)?(?:최소화|추가|더[하해했한]|두[고어었])"

#: Behind that on which something was tried or trained; `where` is what no tool has behind it.
TESTED = (
    r"['\"”’)]*(?:\s?등)?(?:\s(?:두|세|네|다섯|여섯|여러)\s(?:곳|가지))?(?:(?P<where>에서)|으로|로)(?:는|도|만)?\s"
    r"(?:[^\s,.;]+(?<![을를이가은는])\s){0,2}?(?:평가|검증|시험|테스트|측정|실험|(?<=에서 )(?:사전 )?(?:학습|훈련))(?=[을를한하했되됐된해이]|$)"
)

#: Before a name that answers what the work brings, and behind it.
ANSWER = (
    r"(?<!기존에 )(?:내놓은|내놓는|내건|내세운|내세우는|선보인|선보이는)\s(?:[가-힣]+\s){0,2}?(?:것|방법|해법|대안|답|기법|모델|도구|벤치마크)(?:이|은|는)\s(?:바로\s)?['\"‘“]?$"
    r"|(?:그|이|이 문제에 대한|이에 대한|그에 대한)\s(?:답|해답|해법|처방|대안|산물)(?:이|은)\s(?:바로\s)?['\"‘“]?$|여기서 (?:나온|태어난) (?:것|방법)이\s(?:바로\s)?['\"‘“]?$|"
    r"(?<!기존에 )(?<!이전에 )(?<!최근 )(?<!앞서 )(?<!먼저 )(?<!널리 )(?:제안|제시|소개|개발|공개|고안|설계|도입|구축)(?:하는|한|된|되는)\s(?:[가-힣]+\s){0,2}?"
    r"(?:것|방법|해법|해결책|기법|모델|모형|프레임워크|시스템|대안|알고리즘|접근법?|도구|구조|방식|학습법|벤치마크|데이터셋)(?:이|은|는)\s(?:바로\s)?['\"“‘]?$"
    r"|(?:본|이|해당)\s(?:논문|연구|글|작업)(?:의|이|가|에서)?\s(?:[가-힣]+\s){0,3}?(?:답|해답|해법|해결책|제안|대안|처방|결과물|산물|주인공|방법)(?:이|은|는)\s(?:바로\s)?['\"“‘]?$"
    r"|(?:저자들?|연구진|연구팀|우리)(?:의|이|가)\s(?:[가-힣]+\s){0,3}?(?:답|해답|해법|해결책|제안|대안|처방|결과물|방법)(?:이|은|는)\s(?:바로\s)?['\"“‘]?$"
)
IS_ANSWER = r"['\"”’)]*(?:이다|다|입니다|이며|인데|이고|이었다|였다|로,|으로,)(?=[\s.,]|$)"

#: A rate by its last syllable, what makes one in a sentence that reports something, and what only says over what it is taken.
RATE = r"(?<![가-힣A-Za-z0-9-])(?!학습률|비율|확률|효율|배율|환율|세율|자율|규율|조율|운율|음률|법률|샘플링률|조명률)[가-힣]{2,5}[률율](?=(?:[은는이가을를도의과와로만]|로는|로도|에서|에서는|보다)?(?:[\s,.)]|$))"
REPORTED = r"\d\s?(?:[%％배점]|퍼센트)|측정|보고|지표|높|낮|떨어|줄[었였이]|늘[었어]|올[랐라]|상승|하락|감소|개선"
PLAIN_MEASURE = r"\s*(?:[가-힣]+(?:하여|되어|하며|하고|지만|는데|면서|으나|고서|수록)|때|비해|뒤|후|다소|훨씬|오히려|여전히|조금|약간|비교해|대해|위해|통해|대비|(?:평균|최종|전체|최고|최대|최소|기존|종합|절대|상대|모델|성능|약|각각|모두|응답|해당|더|가장|같은|높은|낮은|전반|그|이|두|세|단일|추가))\s"


#: Before and at the end of what so many items are called, of which a name in parentheses is the whole's.
MANY = r"\d[\d,.]*(?:만|천|억)?\s?(?:여\s?)?(?:개|건|쌍|장|편|문항)(?:의)?\s$"
ITEMS = r"(?:샘플|문항|문제|질문|예제|시나리오|프롬프트|대화|인스턴스|과제|영상|이미지|문서)$"

"""Korean words of tasks: the nouns that end their names, what cannot belong to a name, and what marks a task."""

from __future__ import annotations

from itertools import product

#: Nouns of doing that end a task's name: `투명 이미지 생성`.
DOING = (
    "생성", "분류", "인식", "탐지", "검출", "이해", "번역", "요약", "편집", "검색", "예측", "합성", "복원", "추정", "분할",
    "조작", "추론", "해결", "설계", "제어", "주입", "암기", "리터칭", "추적", "매칭", "완성", "보간", "변환", "추출", "전이",
    "캡셔닝", "내비게이션", "탐색", "배치", "해상도", "질의응답", "응답", "답변", "그라운딩", "카운팅", "언러닝", "곱셈",
    "정렬", "감지", "식별", "조절", "재구성", "렌더링", "대화", "상호작용", "튜닝", "훈련", "처리", "계획", "진단", "프로그래밍",
    "지시 수행",
)  # fmt: skip

#: A word that ends so is followed by the thing that it describes or is said of, and opens no name.
WORD_ENDS = (
    r"(?:[을를은는의에와과도로며고서한된던든할될운른이가]|적인|이인|[^자메라체]인|하여|되어|하게|시켜|으로써|통해|위해|대해|따라|의해|하면|이면|으면|이라|조라|이나|거나|받아|까지|부터"
    r"|에게|처럼|보다|지만|[는은한인]데|면서|[넣하]자|따른|관련|기반|중심|효율적|효과적|성공적|안정적|전통적|일반적)$"
)

#: Nouns that end as particles do.
NOUN_ENDS = (
    r"(?:문서|순서|센서|핸서|평가|국가|전문가|결과|효과|사고|로고|광고|경로|도로|회로|제로|속도|해상도|밀도|난이도|지도|의도|온도|자세도"
    r"|\d도|길이|깊이|놀이|디자인|체인|도메인|온라인|질의|강의|회의|정의|도구|제한|권한|시점|다이|고차원|레이아웃|보고서|명령어|쿼리)$"
)

#: Words that rate or count, or that name what does the work; a task's name does not begin with them.
NOT_FIRST = frozenset(
    """
    대신 다만 반면 한편 이후 먼저 실제 이러한 그러한 기존 최신 주요 각종 일부 여러 모든 고급 복잡 최첨단 전체 해당 본 이 그 저 각 두 세 네 다섯 가지 새 큰 성능 능력 모델 시스템 방법 방식
    고품질 고성능 고충실도 직접 함께 특히 또한 및 등 매우 더 모두 동시 빠른 정확 우수 향상 개선 다양 통합 단일 최종 최초 실시간 자동 반자동
    정말 과연 다시 아주 오직 거의 결국 오히려 빨리 다 늘 잘
    주로 가장 결합 포함 수행 사용 활용 이용 적용 통한 위한 대한 같은 데이터 후 전 시 중 간 내 별 또는 그리고 혹은 즉 예 예: 약 총 연구
    """.split()
)  # fmt: skip

#: Words that make a task's name with a noun of doing alone, and only describe a longer one: `일반 추론`.
DESCRIBING = frozenset({"일반", "표준", "기능성"})

#: Phrases that end as tasks do and are none: qualities, and what every work does.
NO_TASK = (
    r"(?:복잡한|다단계|모델|추론|성능|학습|결과|데이터|정보|문제|사용자|시간|보상|토큰|경로|강화|지도|사전|사후|미세|하이퍼파라미터|파라미터)"
    r" (?:추론|해결|처리|훈련|생성|이해|예측|정렬|조절|튜닝|설계|추출|평가|식별|탐색|추정|변환)$|(?:.* )?모델 (?:추론|훈련|학습|평가)$|(?:.* )?(?:논문|보고서|결과|성능|실험|분석|내용|핵심|기여|전체|최종) 요약$"
)

#: Behind the last of a list of tasks: `A, B 등 세 가지 작업`, `A 및 B와 같은 작업`.
MARKED = (
    r"(?:\s?\([^()]{1,60}\))?(?:\s?등(?:의|과 같은)?|[와과] 같은|이?라는|의(?= (?:두|세|네|다섯|여섯|일곱|여덟|\d+)[ 가개])|(?: 문제)?[을를] 포함(?:한|하는))?\s?(?:(?!이 )[가-힣A-Za-z-]{1,8}(?<![을를은는이가에로서])\s){0,3}?"
    r"(?:작업|과제|태스크|문제(?=[에의]|에서))(?!량|자|장|별|물| ?공간| ?흐름| ?비의존)"
)

#: Before a list of tasks in parentheses: `지각 작업(A, B)`.
LIST_BEFORE = r"(?:작업|과제|태스크)\s?\((?:예:\s?|예를 들어,?\s)?$"

#: Nouns of doing of two syllables that are a task alone, where a list of three or more is marked.
ALONE = frozenset(
    {"분류", "검색", "생성", "분할", "편집", "요약", "번역", "탐지", "인식", "추적", "회귀", "합성", "복원"}
)

#: What stands for a task where a list of tasks holds it: a pair of modalities, of which the one is made from the other, and
#: the subject of problems: `텍스트-이미지, 이미지-비디오 등의 작업`, `수학 및 코딩 과제`.
_MODALITIES = ("텍스트", "이미지", "비디오", "음성", "오디오", "3D")
IN_LISTS = frozenset(
    {*map("-".join, product(_MODALITIES, repeat=2)), "수학", "코드", "코딩", "프로그래밍", "과학", "상식"}
)

#: Behind a task on which something was measured.
MEASURED = r"(?: 및 [가-힣]{2,4})?에서(?:도|의)? (?:[^\s.]+ ){0,3}?(?:성능|성과|정확도|결과)"

#: Behind a task that names what is measured.
OF_MEASURE = r"\s(?:성능|능력)[을를]? (?:[가-힣]+ )?(?:평가|비교|측정)|\s벤치마크(?=[를에로는가의 ])"

#: Before a task of other work, and before what is counted.
OF_OTHERS = r"(?:기존의?|전통적인|전통적|\d개의) $"

#: Behind the name of a task that only says what a technique, a step, or a sample is for.
OF_MEANS = r"\s?등의 (?:기법|방법|기술)|\s(?:샘플|지침|대안|단계|과정|쌍)"

#: Behind what a title names as its means.
MEANS = r"[을를] 통한|\s(?:기법|기술|방법)"

#: Before a title's phrase that only ends a list: `시각 및 텍스트 정렬`.
LIST_ENDS = r"(?:[가-힣] 및|[가-힣][와과]) $"

#: Before a phrase that only ends what stands there: `콘텐츠의 동적 생성`, `A를 목표로 하는 서열 생성`.
GOES_ON = r"(?:의|는| 및|[가-힣][와과]) $"

#: Behind a list of tasks that says that there are more.
MORE = r"\s?등(?=\s|에서|의|을|과)|[와과] 같은"

#: Behind a task that the work is for, and what a text with one holds.
AIMED = r"(?:\s?\([^()]{1,60}\))?[을를] 위[한해]"
AIM = r"[을를] 위[한해]"

#: Between two tasks of one list.
BETWEEN = r"\s?(?:,|·|、)\s?(?:및 |그리고 )?|[와과] |이나 | 및 | 또는 |\s?\([^()]{1,40}\),\s"

#: Behind the task that a title is on.
IN_TITLE = r"[\"”']?$|[을를] 위한|에 (?!의|대한 연구)|에서의? |의 |:|\s(?:능력|향상|평가|벤치마크|과제|작업|개선|및)(?=$|[ 을를의에])"

#: What may stand behind the noun of doing, as a part of its word.
PARTICLE = r"(?:을|를|은|는|이|가|의|에|에서|에서의|에서도|에는|와|과|로|으로|도|만|및|등|용|라는|이라는|이나)?"

#: Strings of which every mark holds one: `MARKED`, `LIST_BEFORE`, and `MORE`; `MEASURED` and `OF_MEASURE`; `BETWEEN`.
MARKS = "작업|과제|태스크|문제|등|같은"
SCORES = "성능|능력|벤치마크|성과|정확도|결과"
JOINTS = (",", "·", "、", "와 ", "과 ", " 및 ", " 또는 ")

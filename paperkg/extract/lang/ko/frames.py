"""Korean frames that set a name against the work, or only speak of it, without a word of comparing that governs the name."""

from __future__ import annotations

_WORD = r"(?:[^\s.;,]|[.,](?=\d))+"
_LONG = r"(?:[^\s.;]|\.(?=\d))+"

#: What rivals are called, with the acronyms of classes of models.
KIND = (
    r"(?:방법론?|방식|기법|모델|모형|계열|에이전트|시스템|접근법?|알고리즘|프레임워크|파이프라인|정책|전략|구조|연구|버전|설정|기준선|베이스라인"
    r"|학습법|도구|솔루션|인코더|생성기|(?<![A-Za-z])[A-Z]*(?:LM|VLA|RNN|CNN|GAN))(?:들)?"
)

#: Behind what is beaten or set beside the work.
VERSUS = (
    r"(?:보다|에 비해|에 비하|에 견[주준줘]|\s대비|[와과](?:는|의|도)?\s(?:달리|다르게|비교|견[주준줘줄]|나란히|대조|차별|차이|격차|겨[루뤄룬뤘])"
    r"|[을를]\s(?:능가|앞[서섰선지질]|제[치쳤친]|뛰어넘|넘어[서섰선]|상회|웃[도돌]|압도|따돌|추월))"
)

#: Between a list and the kind that it gives examples of, or that goes on with it: `A나 B처럼 … 방법보다`, `A나 정답을 주는 방식보다`.
EXAMPLES = (
    rf"(?:처럼|[와과]?\s같은|[와과]\s?같이|\s등(?:의|처럼|과 같은|과 같이)?)\s(?:{_LONG}\s){{0,8}}?{KIND}{VERSUS}"
)
ALSO = (
    rf"이?나\s(?:{_WORD}\s){{0,3}}?[^\s.;,]+[을를]\s(?:{_WORD}\s)?[^\s.;,]+[는은한된인]\s(?:{_WORD}\s)?{KIND}{VERSUS}"
)
ALSO += rf"|(?:이?나|와|과)?(?:\s?[A-Z][\w-]+)?\s같은\s(?:{_WORD}\s){{0,3}}?{KIND}도\s(?:{_WORD}\s){{0,3}}?(?:넘지 못|넘기지 못|못 미[치쳤]|미치지 못|밑[돌도])"

#: Behind the owner of a score, a cost, or a time that the work is set against: `A의 41.2%에 비하면`, `A의 절반 비용으로`.
OWNED = (
    r"['\"”’)]*의\s\d[\d.]*\s?[%％점배]?(?:[을를]\s(?:[가-힣]+\s)?(?:넘|웃|앞|능가|상회|제[치쳤])|에\s비[하해]|보다|에서\s\d|[와과]\s(?:비교|견[주준]))"
    r"|['\"”’)]*의\s(?:절반|[가-힣\d]+분의\s?[일\d]|\d[\d.]*\s?[%％])\s?(?:정도의\s|수준의\s|밖에 안 되는\s)?(?:비용|시간|크기|연산|메모리|토큰|계산량|파라미터|데이터)(?:만)?으?로\s"
)

#: Before and behind a topic that is beaten in the second half of a sentence: `A에는 못 미치지만 B는 웃돈다`.
BUT, BEATEN = (
    r"(?:지만|으나|는데|더라도),?\s$",
    r"(?:은|는|도)\s(?:(?:크게|모두|훌쩍|근소하게|확실히|여유 있게)\s)?(?:웃[돈돌돕]|앞[선섰섭질]|능가|넘[었는어]|제[쳤친칩]|따돌)",
)

#: Behind what was tried instead: `A를 적용했을 때보다`.
TRIED_INSTEAD = r"['\"”’)]*(?:만)?[을를]?\s(?:그대로\s|단독으로\s)?(?:(?:적용|사용|활용|이용|학습)했을|썼을|쓸) (?:때|경우)(?:보다|에 비해|와 비교)"

#: Behind the subject of a sentence that says that it is still the better one.
LEADS = r"['\"”’)]*(?:(?:이|가|은|는)\s(?:여전히|아직)\s(?:[가-힣]+\s){0,2}?|만이?\s(?:[가-힣]+\s){0,2}?)(?:앞[선서섰섭]|더 (?:높|낫|나은|빠르|빨)|높[은았]|우세|우위)"

#: Behind a list of many that are run side by side: `A, B, C 등 12개 모델을 시험했다`.
MANY_RUN = (
    rf"(?:\s등(?:을 포함한)?|[을를]\s(?:포함한|비롯한|포함해|비롯해|포함하여))\s(?:총\s)?(?:\d+|[가-힣]{{1,3}})\s?(?:개|종|가지)?(?:의)?\s(?:{_WORD}\s){{0,2}}?(?:모델|에이전트|시스템|방법|기법|[A-Z]*LM|베이스라인|기준선)(?:들)?[을를]\s"
    rf"(?:{_WORD}\s){{0,3}}?(?:시험|평가|비교|실험|돌려|돌렸|테스트|검증|살펴|측정)"
)

#: Behind the subject of a clause that the work is set against: `A가 …을 배우는 것과 달리`, `A는 … 데 비해`.
CONTRAST = (
    rf"['\"”’)]*(?:이|가|은|는)\s(?!(?:[^.;]|\.(?=\d)){{0,40}}\d\s?[%％점](?!\s?(?:밀도|희소|압축|노이즈|크기)))(?:{_LONG}\s){{1,10}}?(?:(?:것|점)(?:과는?|과도)\s(?:달리|다르게|대조)|데\s?(?:에\s)?(?:비해|반해|반하여|비하여)"
    r"|[가-힣]*(?:[는은인던]|[었았했였]던)\s반면|것에 비해)"
)

#: Behind the topic of a sentence that says that it trails.
TRAILS = (
    rf"['\"”’)]*(?:은|는|이|가|도|조차|마저)(?:\s모두)?\s(?:{_WORD}\s){{0,6}}?(?:뒤에\s(?:있|머[물무]|놓[이였]|처[지졌진]|섰|남)|뒤[처쳐]|뒤[졌진]|뒤떨어"
    r"|밀[렸린려](?!지)|못 미[치쳤친]|미치지 못|따라[오가잡]지 못|학습에 실패|(?:그보다\s)?아래에\s(?:있|머|놓)|하위권|중단[되됐]|급감|머[물무]|그[쳤친]|불과하|불과했|열세"
    r"|밑[돌도돈돕]|(?:넘|넘기|넘어서|맞히|풀|이기|닿)지 못|떨어졌|무너졌)"
)

#: Behind what only others do, which the work is not like: `A 토큰을 길게 생성하는 LLM과 달리`.
UNLIKE = rf"(?:\s[가-힣]+)?[을를]\s(?:{_WORD}\s){{0,4}}?{KIND}[와과]는?\s(?:달리|다르게)"

#: Behind what does something that the work has or does not: `A처럼 걸음을 되풀이하는 고리는 없다`.
LACKED = (
    rf"['\"”’)]*처럼\s(?:{_WORD}\s){{1,8}}?[가-힣]+[은는이가을를도]\s(?:[가-힣]+\s)?"
    r"(?:없(?=[다고으습])|(?:하|쓰|두|되|사용하|필요로 하|요구하)지(?:는|도)?\s않(?=[는고으습]))"
)

#: In a sentence that sets something against something else.
SET_BESIDE = r"보다|\d"

#: Before and behind software that a work gives out: `공개된 X 코드베이스는`.
GIVEN_OUT = r"(?:공개|배포|오픈소스화)(?:된|한|하는|되는)\s['\"‘“]?$"
SOFTWARE = r"['\"”’)]*\s(?:오픈소스\s)?(?:코드베이스|라이브러리|툴킷|코드|저장소|구현체|플랫폼|프레임워크)(?:[은는이가]|에는|에서는)\s"

#: Behind a model that is made out of another: `X는 A에서 초기화되었고`.
MADE_FROM = (
    rf"['\"”’)]*(?:\s모델)?[은는]\s(?:{_WORD}\s){{0,4}}?(?:[^\s.;,]|\.(?=\d))*(?:에서|로부터|[을를]|[을를]\s(?:기반|바탕|토대|출발점|시작점)으로)\s(?:[가-힣]+\s)?"
    r"(?:초기화|출발|시작|파인튜닝|미세\s?조정|파생|증류)(?:하여|해|했|한|되|됐|된|하였)"
)

#: In a sentence that counts what the work brings; the sentences behind it take them up by their names.
COUNTED = (
    r"(?<![가-힣])(?:두|세|네|다섯|여섯|몇|\d)\s?(?:가지|개)?의?\s?(?:[가-힣]+\s)?"
    r"(?:장치|요소|기법|구성|모듈|개선|전략|아이디어|변화|설계|축|기술|부품|손잡이|도구|혁신)(?:[이가를을로은는다]|으로|이다|입니다)(?=[\s.,])"
)

#: Before and behind that by which a step of the work is done: `이를 위한 학습은 X로 이루어진다`.
STEP_IS = r"(?:이를 위한|이에 필요한|여기에 (?:쓰는|쓰이는|필요한))\s(?:[가-힣]+\s)?[가-힣]+[은는]\s['\"‘“]?$"
DONE_BY = r"['\"”’)]*(?:으로|로|[을를]\s통해|에 의해|[이가])\s(?:이루어|이뤄|진행|수행|처리|달성|맡|담당)"

#: Behind the subject of a sentence that does something to something: `X는 걸음을`.
ACTS = r"(?:\([^()]{1,40}\))?['\"”’)]*(?:\s(?:모듈|네트워크|전략|기법|손실|알고리즘|단계|에이전트))?[은는이가]\s[^.;]{0,80}?[을를]\s"

#: In a sentence that finds fault with its subject, or sets it against something.
FAULT = r"[지진] ?(?:못|않(?!고도))|한계|어렵|부족|실패|그[쳤친치]|머[물무]|지만|반면|으나|는데|데 비해|(?<!모)달리|만 (?:다|보|쓰)|했[었던]|었던|가정[하한했]|[뿐불]"

#: Behind a body that data are taken from: `X의 물체 탐지 데이터 12만 건으로`.
BODY = (
    r"의\s(?:[^\s.;,은는]+\s){0,4}?(?:데이터(?:셋|\s?세트)?|(?<=학습 )분할|(?<=훈련 )분할|(?<=시험 )분할|(?<=검증 )분할|문제|문항|궤적|시연|주석|샘플|이미지|영상)(?:\s약)?(?:\s\d[\d,.]*(?:만|천)?(?:여)?\s?(?:개|건|장|편|쌍))?"
    r"(?:[을를]|으로|로|에서)\s"
)
#: In a sentence that says that something learned or was tried on data.
LEARNED = r"분할|학습|훈련|익히|사전학습|파인튜닝|미세\s?조정|평가|실험|시험|수행"

#: Behind the places where rivals are tried: `A와 B에서 C와 D를 비교군으로`.
TRIED_WITH = (
    rf"['\"”’)]*에서(?:는|도)?\s(?:{_LONG}\s){{1,8}}?(?:비교군|대조군|비교 대상|기준선|베이스라인)(?:으로|과|와)\s"
)

#: Behind a place of scores in prose: `X에서는 56.7%에서 64.0%로`.
SCORED_AT = r"['\"”’)]*에서(?:는|도|만)?\s(?:각각\s|평균\s|최대\s|약\s){0,2}\d[\d.]*\s?(?:[%％점]|포인트)"
SCORED_AT += r"|['\"”’)]*에서(?:는|도|만)?\s(?:점수|정확도|성적|성공률|승률|재현율|격차)[가이는은]\s|['\"”’)]*에서(?:는|도|만)?\s(?:새로운\s|모두\s|각각\s)?(?:SOTA|최고 (?:성능|점수|기록)|최고점|1위|선두)|\s기준(?:으로)?\s(?:[가-힣]+[이가은는]\s)?(?:약\s)?\d[\d.]*\s?[%％점]"

#: Behind the place of a score that stands further off: `X에서 Y의 정확도는 0.943으로`, but `X에서 출발해`, `X에서 12ms로`.
SCORED_AT += (
    rf"|['\"”’)]*에서(?:는|도)?\s(?!(?:출발|초기화|시작|파생|착안|영감|가져|추출|뽑|벗어|물려|빌려|작동|구동|돌아|실행))(?:{_LONG}\s){{1,5}}?"
    r"(?:\d*\.\d+(?=[을를이가은는,(]|으?로\s|에\s|이[다며고었])|\d[\d.]*\s?(?:[%％]|점(?=[을를이으])))"
)

#: Behind what so many items are taken from: `X에서 가져온 50만 건`.
TAKEN_FROM = (
    rf"['\"”’)]*에서\s(?:가져온|뽑은|뽑아낸|추린|고른|골라낸|추출한|발췌한)\s(?:{_WORD}\s){{0,2}}?\d[\d,.]*(?:만|천)?\s?(?:여\s?)?"
    r"(?:개|건|장|편|쌍|문제|문항)"
)

#: Behind a list of some of the sets that there are: `A, B 등 여섯 개 벤치마크에서`.
SOME_OF_SETS = r"\s등(?:의)?\s(?:총\s)?(?:\d+|[가-힣]{1,3})\s?(?:개|종|가지)?(?:의)?\s(?:[^\s.;,]+\s){0,2}?(?:벤치마크|데이터\s?(?:셋|세트)|평가 세트)(?![가-힣]*\s?모델)"

#: Before and behind the places of a trial: `실험은 X와 Y에서 진행했다`, `평가에는 X와 Y를 썼다`, `시험장은 X다`.
TRIAL = (
    (r"(?:학습|훈련|검증|평가|시험|테스트)용(?:으로는|으로|에는|은|는)\s$", r"['\"”’)]*(?:\s등)?[을를이가은는]\s"),
    (
        r"(?:실험|평가|시험|검증|측정|성능|테스트)(?:은|는|을|를)\s(?:주로\s|모두\s|각각\s)?$",
        r"['\"”’)]*(?:\s등)?에서(?:만)?\s(?:진행|수행|이루어|이뤄|쟀|재었|치[렀르]|했|하였|한다)",
    ),
    (r"(?:평가|시험|검증|테스트|실험)에는\s$", r"['\"”’)]*(?:\s등)?[을를이가]\s(?:썼|쓴|쓰|사용|활용|이용)"),
    (
        r"(?:시험장|시험대|평가 무대|시험 무대|무대|벤치마크)(?:은|는|로는)\s$",
        r"['\"”’)]*(?:이다|다|이며|이고|입니다|를|을)(?=[\s.,])",
    ),
)

#: Behind simulators that a work is built or run in.
SIMULATORS = r"(?:\s등)?(?:의)?\s(?:backends?|백엔드|시뮬레이터|시뮬레이션 (?:엔진|환경|플랫폼)|물리 엔진|렌더링 엔진|게임 엔진|simulators?)(?![가-힣]*\s?벤치마크)"

#: Before and behind what a work leads to: `이를 통해 X 시리즈와 최초의 Y 모델이 만들어졌습니다`.
BY_IT = rf"(?<![가-힣])(?:이를 (?:통해|바탕으로|이용해|활용해|토대로)|이로써|그 결과|이렇게)\s(?:하여\s)?(?:{_WORD}\s){{0,3}}['\"‘“]?$"
COMES_OUT = (
    r"['\"”’)]*(?:\s(?:시리즈|모델군|모델|계열|데이터셋|벤치마크|시스템))?(?:[와과]\s[^.;,]{1,40})?[이가]\s(?:(?:함께|새로|최종적으로)\s)?"
    r"(?:만들어[졌지진]|탄생|완성|얻어[졌지진]|태어)"
)

#: Behind what a sentence of the contributions is about: `X의 핵심은`.
ESSENCE = r"['\"”’)]*의\s(?:핵심(?:\s아이디어)?|요지|골자|아이디어|강점|출발점|발상|착상)(?:은|는)\s"
#: Behind what a whole sentence sums up: `… 는 것이 X의 요지다`.
SUMMED_UP = r"['\"”’)]*의\s(?:핵심(?:\s(?:아이디어|주장|메시지))?|요지|골자|출발점|발상|착상|문제의식|아이디어|메시지)(?:입니다|이다|다|이며|이고)(?=[\s.,])"

#: Behind a list that acts in a sentence, and behind that where it serves the work: `X가 토큰을 만들고`.
SUBJECT = r"['\"”’)]*(?:\s(?:등|모두))?[은는이가](?:\s모두)?\s|['\"”’)]*\s모두\s"
SERVES = (
    rf"(?:{_WORD}\s){{0,4}}?(?:맡[는고았아으]|담당|만[들든드]|생성[하한했]|예측[하한했]|추출[하한했]|처리[하한했]|수행[하한했]|뽑[는아고]|채점[하한했]|판정[하한했]|번역[하한했]"
    r"|인코딩|부호화|쓰[이였인입]|쓴다|사용|활용|이용|채택|적용|담[당는]|돕|바[꾸꿔뀌]|나[누눠]|고[르른]|정[하한]다|제공|검토|시도|들어[가간갔])"
)

#: Behind what the core of a work is to take from elsewhere.
TAKEN = rf"['\"”’)]*[을를]\s(?:{_WORD}\s){{0,5}}?(?:넣|쓰|활용|적용|이용|사용|결합|옮[기긴]|끼워|붙[이인여]|가져|끌어|빌[려리]|접목|통합)"

#: Behind the parts of a rival that is put together: `A에 B를 얹은 구성과 비교하면`, and behind the second of them.
_PUT = rf"(?:얹은|붙인|더한|결합한|단|씌운|적용한|입힌|연결한|합친)\s(?:{_WORD}\s){{0,3}}?(?:구성|조합|{KIND}){VERSUS}"
PUT_TOGETHER = rf"(?:에\s[A-Za-z0-9][\w.+-]*[을를]\s|[을를]\s){_PUT}"

#: Behind what only dates something: `X 이래`, `X가 등장한 이후`.
SINCE = (
    r"['\"”’)]*(?:\s이래(?=[\s,로])|[이가]\s(?:등장|출현|발표|공개|출시|소개|제안|나[오온])(?:[가-힣]{0,2})\s(?:이래|이후|뒤)"
    r"|(?:의)?\s(?:등장|출현|발표|공개|출시|성공)\s(?:이래|이후)"
    r"|\s이후\s[^.;]{1,24}?[은는]\s[^.;]{0,60}?(?:상식|관행|주류|표준|통념|정설|유행))"
)

#: Behind what only a rival uses: `A를 쓰는 B 계열보다`.
OF_RIVAL = rf"['\"”’)]*[을를]\s(?:쓰는|쓴|사용하는|사용한|활용하는|활용한|이용하는|이용한|적용한|탑재한)\s(?:{_WORD}\s){{0,3}}?(?:{KIND}|[A-Za-z][\w.-]*){VERSUS}"

#: At the end of the native words for a device of a method; before one of other work, and behind one that is set against.
DEVICE = r"[가-힣]\s(?:[가-힣]+\s)?(?:보상|손실|모듈|어댑터|게이트|헤드|블록|레이어|정규화|커리큘럼|스케줄러|손실 함수|어텐션|최적화|디코딩|가지치기|양자화)$"
OF_OTHERS = r"(?:기존|종래|선행|널리|흔히|일반적인|표준|전통적인|최근)(?:의)?\s(?:[가-힣]+\s)?$"
SET_AGAINST = rf"['\"”’)]*{VERSUS}"

#: Behind a list that was left out: `X와의 비교는 제시하지 않았다`, `X 없이도`; not `X에 뒤지지 않는다`.
NOT_DONE = (
    r"['\"”’)]*(?:\s등)?(?:[^\s.,;]{0,4}\s(?:[^\s.,;]+\s){0,2}?)??"
    r"(?:(?:비교|사용|활용|이용|적용|평가|실험|보고|제시|포함|학습)(?:은|는|이|가|을|를|도)?\s?"
    r"(?:(?:하|되|시키|수행하|수행되|제시하|제시되|보고하|보고되|포함하|포함되)지(?:는|도)?\s?(?:않|못)|(?:에서\s|대상에서\s)?제외)"
    r")|['\"”’)]*(?:\s등)?[을를도]?\s(?:없이|제외하고|빼고)"
)

_WORKS = r"(?:데이터셋|데이터 세트|벤치마크|말뭉치|코퍼스|평가 세트|시험 세트|모델|프레임워크|지표|방법|기법|알고리즘|에이전트|환경)"

#: Before what a work made, which it calls new, or tells that it was made for it: `새 벤치마크 X`, `평가를 위해 만든 X`, `이렇게 얻은 X`.
MADE_NEW = (
    rf"(?<![가-힣])(?:새|새로운|신규)\s(?:[가-힣]+\s){{0,2}}?{_WORKS}(?:인|,)?\s['\"‘“]?$"
    r"|(?:위해|위하여|고자|저자들이|저자가|연구진이|연구팀이|새롭게|새로|함께|직접|자체적으로|이렇게|이로부터)\s(?:[가-힣]+\s)?"
    r"(?:만든|만들어진|얻은|구축된|구축한|구성한|구성된|제작한|제작된|설계한|개발한|마련한|제안된|제안한|수집한|모은)\s(?:것이\s(?:바로\s)?)?"
    rf"(?:(?:[가-힣]+\s)?{_WORKS}\s)?['\"‘“]?$"
    r"|(?<![가-힣])(?:평가|학습|훈련|시험|검증|진단)용\s(?:[가-힣]+\s){0,2}['\"‘“]?$"
)

#: Behind what a work made: `X 벤치마크가 새로 제작되었다`, `X를 구성했다`, `X와 평가 절차도 함께 마련했다`, `X는 따로 훈련한다`.
_TOGETHER = r"(?:(?:새로|직접|함께|따로)\s)*"
MADE = (
    rf"['\"”’)]*(?:\s{_WORKS})?(?:[와과],?\s(?!같은|함께)[^.;,]{{1,30}}(?=[을를이가도]\s함께))?"
    rf"(?:[을를도]\s{_TOGETHER}(?:제작|구성|마련)(?:했|하였|합니다|한다|하고|하여|해\s)|[이가도]\s{_TOGETHER}(?:제작|구성|마련|제공)(?:되었|됐|됩니다|된다))"
    rf"|['\"”’)]*(?:\s{_WORKS})?[은는을를]\s(?:[^\s.;]+\s){{0,3}}?(?:따로|새로|직접)\s(?:훈련|학습)"
)

#: Before a dataset of the work's own that is made for tests: `평가를 위해 만든 X`; and behind one that is a place: `X에서는`.
MADE_TO_TEST = r"(?:평가|시험|검증)(?:를|을|하기)\s(?:위해|위한|위하여)\s[^.;]*$"
AT_PLACE = r"['\"”’)]*(?:\s(?:벤치마크|데이터셋|데이터 세트))?에서(?:는|도|만)?\s"

#: What counts two, three, four, five.
COUNTED_AS = (("두", "2"), ("세", "3"), ("네", "4"), ("다섯", "5"))

#: Behind a list that a text counts as parts: `X, Y, Z라는 세 도구를`, `X와 Y 두 모듈로`.
PARTS_COUNTED = (
    r"['\"”’)]*(?:\s등)?(?:이?라는|[의은는이가])?\s(?P<count>두|세|네|다섯|[2-5])\s?(?:개|가지)?의?\s?(?:[가-힣]+\s)?"
    r"(?:모듈|에이전트|도구|단계|역할|구성 요소|요소|기법|손실|전략|장치|부품|연산|헤드|컴포넌트|서브모듈|네트워크)(?:[을를이가은는로]|으로)(?=[\s,])"
)

#: Before and behind the name that a sentence leads to: `걸음을 느리게 세어 주는 X입니다.`
LEADS_TO = r"[가-힣](?<![에으]는)(?<![로서게]는)[는한된준긴린킨친]\s['\"‘“]?$"
CLOSES = r"['\"”’)]*(?:입니다|이다|다|임|이에요|예요)?\.(?:\s|$)"

#: Before a term that says what it does to what: `걸음을 느리게 세는 Slow Walk`.
TOLD_BY = r"[을를]\s(?:[^\s.,;]+\s)?(?!하는)[가-힣]+(?<!에)(?<!로)(?<!서)(?<!게)는\s['\"‘“]?$"
#: Behind a term that is only compared, or stands for a kind.
NOT_OURS = rf"['\"”’)]*(?:이?나\s|\s?(?:기반|계열|방식)|{VERSUS})"

#: Behind what a step is done with to something: `Slow Walk로 걸음을 다시 센다`.
STEP_WITH = r"['\"”’)]*으?로\s(?:[^\s.,;]+\s){0,3}?[^\s.,;]+[을를]\s"

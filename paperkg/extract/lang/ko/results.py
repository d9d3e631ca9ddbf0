"""Korean words around numbers: units, bounds, and what tells a result from any other number."""

from __future__ import annotations

import re

from paperkg.extract.results_cues import Cues, NumberWords

_PARAMETERS = r"(?:파라미터|매개\s?변수|모수|parameters?|params?)"
_COUNTED = (
    r"(?:토큰|이미지|샘플|데이터|비디오|영상|단계|스텝|쌍|문서|프레임|사용자|단어|행|텍스트|tokens?"
    r"|samples?|images?|steps?|pairs?)"
)
#: What may stand between a large number and what it counts.
_OF = r"\s?(?:개의?\s?|의\s)?(?:\([^)]*\)\s?)?(?:(?:사전\s)?(?:학습|훈련|텍스트|음성)\s)?"
#: Words that say of the number behind them that it counts parameters.
_COUNTED_BEFORE = "|".join(
    f"(?<={noun}{particle} {about})"
    for noun in ("파라미터 수", "매개변수 수", "파라미터", "매개변수")
    for particle in ("는", "가", "를", "은", "의")
    for about in ("", "약 ", "총 ", "각각 ")
)
_ABLE = r"(?:\s?(?:활성(?:화된)?|학습\s?가능한?|총|전체)\s?)?"

#: What says of a baseline no more than that there is one, and a word that can end a noun phrase.
_KNOWN_ADJECTIVE = (
    r"(?:(?:기존|이전|다른|종래|최신|최첨단|최고|SOTA|여러|전통적인|일반적인|기본|강력한|복잡한|선행"
    r"|동일한|유사한|비슷한|이|그|위|본)"
    r"의?\s|[0-9]+개\s)"
)
_GENERIC = (
    r"(?:방법|모델|기법|접근|방식|연구|베이스라인|기준|시스템|알고리즘|프레임워크|기존|이전|경우"
    r"|것|성능|수준|결과)"
)
_NOUN = r"[^\s,.()]*[^\s,.()은는이가도서에로며고을를한된의들여해]"

NUMBERS = NumberWords(
    unit=re.compile(
        r"(?P<points>\\?%\s?(?:p(?:oints?)?(?![a-z])|포인트|P(?![A-Za-z]))|\s?(?:퍼센트|퍼센티지)\s?포인트|\s?포인트"
        r"|\s?점(?!\s?(?:척도|만점|짜리)|[군수프검차])|\s?points?(?![a-z])|\s?pp(?![a-z]))"
        r"|(?P<percent>\\?[%％]|\s?퍼센트)"
        r"|(?P<times>\s?배(?![치경열포송율경수])|x(?![A-Za-z0-9])|×(?!\s?\d)|\s?times(?![a-z]))"
        r"|(?P<time>\s?(?:밀리초|마이크로초|초(?![기당월])|분(?=[의에이만으까 ,.)]|$)|시간|ms(?![A-Za-z])"
        r"|s(?![A-Za-z])))"
        r"|(?P<tokens>\s?(?:개의\s)?토큰|\s?tokens?)"
        r"|(?P<measure>\s?(?:dB|[KMGTP]?FLOPS|TOPS|FPS|fps|Hz|bpp|tokens?/s|토큰/초))"
        r"|(?P<count>\s?(?:여\s?)?(?:개|명|종|가지|단계|회|장|편|년|월|일|주|차원|층|번|쌍|건|곳|비트|샷"
        r"|세대|시점|줄|대(?!\s\d)|인|위"
        r"|페이지|에포크|에폭|스텝|단어|문제|프레임|달러|GB|MB|TB|[Kk]m|°|점\s?(?:만점|척도|짜리))|\s?(?:GPU|LLM|H100|A100))"
    ),
    units={
        "％": "%",
        "퍼센트": "%",
        "%p": "points",
        "%point": "points",
        "%points": "points",
        "%포인트": "points",
        "퍼센트포인트": "points",
        "퍼센티지포인트": "points",
        "포인트": "points",
        "점": "points",
        "point": "points",
        "pp": "points",
        "배": "x",
        "×": "x",
        "times": "x",
        "밀리초": "ms",
        "마이크로초": "µs",
        "초": "s",
        "분": "min",
        "시간": "h",
        "토큰": "tokens",
        "개의토큰": "tokens",
        "token": "tokens",
        "fps": "FPS",
        "토큰/초": "tokens/s",
    },
    name_before=re.compile(
        r"(?:Table|Figure|Fig\.?|Section|Sec\.?|Eq\.?|Algorithm|Appendix|Stage|Phase|Level|Step|Version"
        r"|표|그림|식|섹션|부록"
        r"|버전|상위|하위|(?:^|\s)제)\s?$|[A-Za-z]\s?[<>]\s?$"
    ),
    max_before=re.compile(r"(?:최대|많게는)\s?(?:약\s|무려\s)?(?:[가-힣]{1,5}[은는이가을를]?\s)?$"),
    min_before=re.compile(r"(?:최소|적어도|적게는)\s?(?:약\s)?$"),
    max_after=re.compile(r"\s?(?:미만|이하|이내)"),
    factor_before=re.compile(r"(?!)"),
    min_after=re.compile(r"\s?(?:이상|초과|[을를] 넘)"),
    sizes=re.compile(
        rf"(?<![0-9.,])(?<!\dB)(?P<named>(?<=-))?(?P<counted>{_COUNTED_BEFORE})?"
        r"(?P<number>\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)"
        rf"(?:(?P<billion>[BT])(?![A-Za-z0-9])(?(named)|(?!{_OF}{_COUNTED}))"
        rf"|(?P<million>M)(?(counted)|(?=(?:\s|-)?(?:개의\s)?{_ABLE}{_PARAMETERS}|\s?(?:규모|크기|급)|(?<=-\d\dM)|(?<=-\d\d\dM)))(?![A-Za-z0-9]|{_OF}{_COUNTED})"
        rf"|\s?(?P<word>[억조만])(?=\s?(?:여\s?)?(?:개의?)?{_ABLE}\s?{_PARAMETERS}))"
    ),
)

CUES = Cues(
    sentence=re.compile(r"(?<=[.!?。])\s+|\n+"),
    clause=re.compile(r"(?:며|면서|으나|지만|는데|반면|아니라)(?:,\s*|\s+)|(?:고|해|어),\s*|;\s*"),
    change=re.compile(
        r"(?P<down>감소|단축|절감|축소|낮|줄[이어여인었였일임]|하락|저하|떨어|적은|적게|작은|작게|짧|덜\s"
        r"|절약|경감|감축|저렴|악화)"
        r"|(?P<up>향상|개선|증가|상승|높|우수|뛰어|우월|능가|상회|앞서|앞선|앞섰|앞섭|앞질|웃돌|제쳤|제치|빠르|빠른|빠릅|빨라|빨리|가속"
        r"|증대|늘|나은|우위|이득"
        r"|큰|크게(?!\s못)|많|긴\s|격차|차이|강화|올[리라랐렸린려]|오[르른를])"
    ),
    achieve=re.compile(
        r"달성|기록|도달|(?<=[%점\d])였|보(?:였|이[며고는]|입니|[인임][다\s,.]|[인임]$|여)|나타|얻|획득|유지|회복|복원"
        r"|보존|차지|이르|그쳤|그치|불과"
        r"|머물|측정|성공(?!적)|수준|커버|해결|필적|선호[하되합했됐]"
    ),
    measure=re.compile(
        r"정확(?:도|률)|정밀도|재현율|점수|스코어|성공률|승률|통과율|해결률|오류율|에러율|오차|상관|지연"
        r"|처리량|속도|시간|비용"
        r"|일치율|일치도|선호도|효율|메모리|성능|품질|완료율|달성률|거부율|환각|적중률|커버리지|수행률"
        r"|지표|손실|거리|토큰 (?:수|사용)|호출|선호"
        r"|(?<![A-Za-z])[rRρτκ](?=\s?=)"
    ),
    verb_side="after",
    near_after=re.compile(r"(?!)"),
    setting_before=re.compile(
        r"(?:데이터(?:셋|세트)?|토큰(?: 수)?|샘플|파라미터|매개변수|말뭉치|코퍼스|프레임|픽셀|레이어"
        r"|이미지|프롬프트)의?\s"
        r"(?:단\s|약\s|오직\s)?$"
        r"|(?:상위|하위|신뢰(?:도|수준)|확률|임계값|학습률|마스킹 비율|마스크 비율|드롭아웃|온도|온도 τ =|배율"
        r"|배치 크기|해상도)\S{0,2}\s?(?:약\s)?$"
    ),
    share_after=re.compile(
        r"\s?(?:이상|이하|미만|정도|가량)?\s?의?\s?"
        r"(?:(?:학습|훈련|원본|전체|레이블|고품질|합성|추가|선별된?|무작위|작은|음성|비디오|오디오)\s?)?"
        r"(?:데이터(?!\s?효율)|샘플|파라미터|매개변수|마스킹|마스크|신뢰\s?(?:구간|수준)|드롭아웃|희소"
        r"|픽셀|패치|프레임|레이어|노이즈"
        r"|확률|비율(?:로|의|을)|가중치|사용자|응답자|참가자|논문|연구|저자|질문|문항|비디오|영상|음성|녹음|길이|분량)"
        r"|\s?(?:이하|이상|미만|초과)\)\s?(?:에서|인\s|일\s)|\s?(?:더\s)?큰\s(?:\S+\s)?(?:모델|규모|데이터|시스템)|(?:로|만으로)\s?(?:훈련|학습|미세)"
        r"|\s?만\s?(?:사용|활용|이용|남[기긴겨]|유지|보존|쓰|선택)|만[을으]"
        r"|[을를] (?:사용|활용|이용)|\s?(?:해상도|확대|배율|업스케일|초해상)"
    ),
    hypothetical=re.compile(r"예상[되됩]|기대[되할됩]|가정|목표로|목표는|전망|것으로 보이"),
    marker=re.compile(
        r"\s대신(?=[\s,])|보다(?=[\s,는도]|$)|\s?에 비(?:해|하여|한|교)|\s?대비(?=[\s,)]|$)|[와과](?:의)? 비교"
        r"|[을를] (?:[가-힣]+\s|\d[\d.]*\s?(?:%\s?[pP포]?(?:인트)?|점|배)?\s){0,2}(?:능가|상회|앞[서섰선섬섭지질]|초과|뛰어\s?넘|제치|제쳤|압도|넘[어는었])|에\s?(?:는\s)?(?:[가-힣]+\s)?(?:근접|필적|육박|미치지|못\s?미|뒤[처쳐지졌진집])"
        r"|[와과](?:는)?\s(?:[가-힣]+\s)?(?:비슷|대등|동등|견줄|맞먹|유사한\s(?:성능|수준))"
    ),
    name_side="before",
    marker_gap=re.compile(
        r"(?:\s?\([^()]*\))?(?:의\s[\d.]+[%점]?(?:\s?[,와과]\s[\d.]+[%점]?)*|\s?[와과]\s같은\s[^,.\d]*|\s?등(?:의|과 같은)?(?:\s[^,.\d]*)?"
        r"|\s(?:기반\s?)?(?:모델|방법|기법|기반|베이스라인|알고리즘|시스템|프레임워크|에이전트|방식|접근법)\S{0,2})?"
    ),
    baseline_phrase=re.compile(
        rf"(?:^|\s){_KNOWN_ADJECTIVE}*(?P<phrase>(?!{_KNOWN_ADJECTIVE}|{_GENERIC}\S{{0,3}}(?:\s|\(|$))"
        rf"(?:{_NOUN}[을를]\s[^\s,.()]+[는은한된인]\s{_GENERIC}|(?:{_NOUN}\s){{0,3}}{_NOUN}))"
        r"(?:[을를]\s(?:사용|활용|적용|이용|쓰)(?:하는|한|할|는)\s(?:경우|모델|방법|것|방식))?(?:\s?\([^()]*\))?$"
    ),
    link=re.compile(
        r"(?:\s?\([^()]{0,40}\)|의\s[\d.]+%?점?)?(?:\s(?:데이터\s?(?:셋|세트)|벤치마크|모델|방법|점수|작업|태스크|데이터))?"
        r"(?:\s?[,·/]\s?(?:그리고|및|또는)?\s?|\s?[와과]\s|이?나\s|\s및\s|\s그리고\s|\s?&\s?|\s?and\s|\s또는\s|이고\s)"
    ),
    dataset_after=re.compile(r"(?!)"),
    not_evaluated=re.compile(
        r"\s?(?:데이터\s?(?:셋|세트)?|코퍼스)?\s?(?:으로|로"
        r"|에서)\s?(?:사전\s?)?(?:학습|훈련|미세)"
    ),
    average=re.compile(r"평균[^,.]*$"),
    from_before=re.compile(r""),
    from_between=re.compile(
        r"(?:였던|이었던|이던|에\s(?:달|이르|불과|머[무물]|그[치쳤])[가-힣]{0,2}던)\s[^,.;()]{0,48}?"
        r"|(?:였|이었|에\s(?:불과|머물|그쳤?)[가-힣]{0,2})(?:으나|지만|는데),?\s[^,.;()]{0,32}?"
        r"|\s?(?:\([^()]{0,30}\))?\s?(?:에서(?:는)?|부터)\s(?:[가-힣\s]{0,16}?\s)?(?:약\s|최대\s|무려\s)?"
        r"|\s?(?:→|->|⇒|=>)\s?"
    ),
    to_after=re.compile(r"\s?(?:\([^()]{0,30}\))?\s?(?:으로|로|까지|[이가]\s되|[을를]\s(?:기록|달성))"),
    range_before=re.compile(r"(?!)"),
    range_between=re.compile(r"\s?(?:에서|부터|~|∼|–|-)\s?(?:최대\s|약\s)?"),
    value_first=re.compile(r"\s?(?:대|vs\.?)\s|[^\d,.;()]{0,12}\(\s?(?:vs\.?|기존|기준|대비|비교)[^\d,.;()]{0,24}"),
    baseline_first=re.compile(r"\s?\)?\s?(?:에\s)?(?:대비|보다|에 비해|[와과] 비교하여)\s(?:[가-힣]+\s){0,3}"),
    value_before=re.compile(
        r"(?:\s?\([^()]{0,30}\))?(?:\s(?:데이터\s?(?:셋|세트)|벤치마크|점수|지표|기준|값))?"
        r"\s?(?:[은는]\s[A-Za-z0-9.-]+에서는?|[은는이가을를도]|에서(?:는|의|도)?|의|으로|로)?\s?(?:최대|최고|평균|약|무려|각각|총|단)?\s?[:=(≈]?\s?"
    ),
    value_after=re.compile(r"(?:으로|로|까지|에\s?(?:도달|이르|달))"),
    delta_before=re.compile(r"(?!)"),
    score_after=re.compile(
        r"\s?(?:이상|미만|이하)?\s?(?:의)?\s?(?:(?:높은|평균|전체|최고|강한|낮은)\s)*"
        r"(?:정확|신뢰성 정확|정밀|재현|점수|성공률|승률|통과율|해결률|오류율|상관|지연|일치|성능|결과"
        r"|[A-Z][A-Za-z0-9@-]{1,9}\b|F1|mAP)"
    ),
    topic=re.compile(r"\s?(?:모델|방법|프레임워크)?[은는이가도](?=\s)"),
    out_of=re.compile(r"(?:의)?\s(?:[^\d,.]{0,24}\s)?(?:중(?:에서)?|가운데(?:서)?)\s(?:무려\s|총\s)?"),
    win=re.compile(r"최첨단|SOTA|가장 (?:좋|높|우수|뛰어)|최고|우수|능가|앞서|향상|1위|state-of-the-art|더 나은|높은"),
    runtime=re.compile(
        r"지연|추론\s?(?:시간|속도)|생성\s?(?:시간|속도)|처리\s?(?:시간|속도)|실행\s?시간"
        r"|소요|응답\s?시간|\s?만에|에\s(?:예측|생성|처리|추론|계산)|latency|걸[리렸립]"
    ),
    owner_between=re.compile(r"(?:[은는이가]\s(?:각각\s)?|\s)(?:평균\s|약\s)?"),
    owner_after=re.compile(
        r"\s?(?:[,;.·|)]|$|(?:으로|로)[\s,]|이고|이며|인\s|임|이다|이었|였|입니"
        r"|[을를] (?:얻|기록|달성|획득)|에 (?:그치|그쳤|머[무물]|불과))"
    ),
    rival_between=re.compile(
        r"(?:(?:으로|로)[\s,]|[을를]\s[가-힣]{1,6}(?:해|어|여|아|며|고|으로써)[\s,])[^;()]{0,44}의\s"
    ),
    rival_after=re.compile(
        r"\s?(?:[을를]\s(?:[가-힣]+\s){0,2}?(?:웃[돌도돈돕]|상회|능가|앞[서섰선지질]|넘|뛰어|제[치쳤]|밑[돌도])"
        r"|보다(?:는|도)?\s(?:[가-힣]+\s){0,2}?(?:높|낮|우수|좋|나[은았]|크|작|빠[르른]|뛰어)"
        r"|에(?:는)?\s(?:[가-힣]+\s){0,2}?(?:미치지|못\s?미|뒤[처쳐지]|근접|필적|육박|가까)"
        r"|[와과]\s(?:[가-힣]+\s){0,2}?(?:비슷|대등|동등|견줄|맞먹))"
    ),
    possessive=re.compile(r"(?:\s(?:모델|방법|기법|시스템|방식))?의\s(?:약\s)?"),
    held_after=re.compile(r"(?:인|에\s(?:머문|그친|불과한)|[을를]\s(?:얻은|기록한|달성한|보인))\s(?:[가-힣]+\s){0,2}?"),
    contrast=re.compile(r"반면|데\s(?:비해|반해)|지만|으나,?\s|그러나"),
    own_base=re.compile(
        r"(?:기존|원래|원본|기본|기반|베이스|본래)의?\s?(?:모델|방법|버전)?(?=\s?(?:대비|보다|에\s비))"
    ),
    applied_to=re.compile(r"(?:\s모델)?에\s(?:[^\s,.]{1,24}[을를]\s)?(?:적용|결합|추가|도입|통합|더[하한했])"),
    level_after_change=re.compile(
        r"\s?(?:나|이나|가량|정도|만큼)?\s?(?:더\s)?(?:높|낮|향상|개선|증가|상승|감소|하락|단축|빠|우수)[가-힣]*,?\s(?:[^\s\d,.()]{0,9}[^\s\d,.()와과며고]\s){0,2}"
    ),
    change_after_level=re.compile(
        r"(?:(?:으로|로)|[을를]\s(?:달성|기록|얻)[가-힣]*)[\s,]\s?[^,.;()]{1,30}?(?:보다|\s대비|에\s비해)\s(?:약\s|평균\s|무려\s)?"
    ),
    change_aside=re.compile(r"\s?\(\s?(?:약\s)?"),
    several=re.compile(
        r"(?:여러|다양한|다수의|각종|[0-9]+개의?)\s[^,.()]{0,30}\(\s?(?:예[:：]\s?|예를 들어\s|e\.g\.,?\s)?$"
    ),
    beside_label=re.compile(r"비교|대비|vs\.?(?=\s|$)"),
    level_before=re.compile(r"(?!)"),
    baseline_subject=re.compile(r"\W*(?P<phrase>(?:(?:기존|기본|원본)\s?(?:방법|모델)|베이스라인|기준선))[은는이가]\s"),
    slash=re.compile(r"(?!)"),
    oblique_before=re.compile(r"(?!)"),
    described=re.compile(r"(?!)"),
    dataset_place=re.compile(r"(?:\s(?:벤치마크|테스트\s?셋|데이터\s?(?:셋|세트)|평가))?에서(?:는|도|의)?\s"),
    gained_after=re.compile(r"[을를] (?:얻|기록|달성|획득|유지)"),
    set_beside=re.compile(r"[^.\d]*"),
)

"""Korean words that say how far a place of measurement reaches that an earlier sentence named."""

#: What a data set serves for where nothing is measured on it.
TRAINED = r"학습에|훈련에|(?:으?로|에서)\s?(?:사전\s?)?(?:학습|훈련|미세)|수집|구축|추출|생성(?:했|하였|한\s|된\s)|학습\s?데이터|훈련\s?데이터"
#: A place of its own, without a name.
ELSEWHERE = (
    r"실제\s?(?:로봇|환경|세계|사용자|서비스)|실세계|현실\s?(?:세계|환경)|사용자\s?(?:연구|평가|조사)|(?:인간|사람|전문가)\s?평가"
    r"|다른\s?(?:벤치마크|데이터|과제|작업|환경|태스크)|나머지|(?:모든|전체|여러|두|세|네|다섯|\d+개(?:의)?)\s(?:개의?\s)?(?:벤치마크|데이터\s?(?:셋|세트)|태스크|과제)"
    r"|종합(?:하면|적)|전반적|전체적|학습\s?(?:시간|비용|속도)|추론\s?(?:시간|비용|속도)|자체\s?(?:데이터|벤치마크|제작)|내부\s?(?:데이터|벤치마크|테스트)"
)
FORMER, LATTER = r"전자(?=[는가의에])", r"후자(?=[는가의에])"
#: That numbers belong to the members of a list one by one.
EACH = r"각각|차례로|순서대로"
#: What is spent, which is measured on no data set unless the text says so.
SPENT = r"메모리|비용|지연|속도|처리량|(?:학습|훈련|추론|처리|실행|생성)\s?시간|GPU|FLOPs|파라미터|매개변수|KV\s?캐시|연산량|에너지"

#: What follows, or leads to, the name of a model that a work starts from; what means that model again.
BASE_AFTER = (
    r"[을를]\s(?:기본|기반|베이스|백본|기저|초기|학생|출발)(?:\s?모델|점|선)?(?:로|으로)"
    r"|에\s(?:[^\s,.]{1,20}[을를]\s)?(?:적용|결합|추가|도입)"
)
BASE_BEFORE = r"(?:기본|기반|베이스|백본|기저)\s?모델(?:은|로는|로|:)\s$"
BASE_AGAIN = r"(?:기본|기반|베이스|백본|기저|원래의?|원본)\s?모델"

#: What a data set is made up of, and no other place.
MADE_OF = r"(?:으로|로)\s?(?:이루어|이뤄|구성|나뉘|짜[여인])|포함|아우르|걸[쳐친]"
#: Where a later sentence says that the numbers before it were measured.
BACK = (
    r"(?<!\S)(?:이(?:상의?)?|위의?|앞의|모든|모두)\s?(?:수치|점수|값|결과|숫자)(?:들)?[은는]\s(?:모두\s|전부\s)?"
    r"(?P<place>[^.]{1,60}?)(?:에서|기준|에\s대한)"
)

#: Behind a rival's name, and behind the number that it trails by.
TRAILING = r"[은는]\s(?:약\s|평균\s)?$"
BEHIND = r"(?:만큼|가량|정도)?\s?(?:뒤[처졌진떨]|뒤떨어|못\s?미[치쳤]|낮[았은다])"

"""Korean words for what is not given, and for a summary that was guessed."""

from __future__ import annotations

#: The words that say that something is not given. A negated verb of telling, a lack of information, a pointer to the paper.
MISSING = (
    r"(?:제공|제안|수행|명시|언급|공개|기술|설명|제시|포함|서술|기재|보고|명확히 언급|다루어|다뤄|나와|나오|나타나|밝혀|밝히|적혀|적)"
    r"(?:되어|돼|되지는|되지|하지는|하지|하고|지지|지|져)?\s?(?:있지\s?)?(?:않|못)"
    r"|(?:언급|정보|설명|내용|기술|명시|제공|세부 ?사항|서술|묘사|기재)(?:[은는이가]|에 대한 정보가|도)?\s?(?:(?:거의|전혀|따로|별도로)\s)?(?:없(?!이)|부족|부재|미흡|생략)"
    r"|(?:제안|제시|개발|도입)하(?:기보다는?|는 것이 아니라|는 대신)"
    r"|(?:논문|본문|원문|원 논문|원 논문|전체 논문|부록)(?: 본문| 원문)?(?:에서|을|를|의)[^.]{0,24}?(?:확인|참조|참고|찾아|살펴)"
    r"|(?:미공개|미명시|미기재|불명확|확인되지|알 수 없|확인할 수 없|확인되지|명확하지 않|구체적이지 않|N/A|해당 없음|정보 없음)"
)

#: What is missing, by the words of the label or of the sentence, in the order of the gold's slots.
SLOTS = (
    ("dataset", r"데이터\s?(?:셋|세트)|데이터(?=[는가에의를 ])|벤치마크|Dataset"),
    ("masking", r"마스킹|마스크|Mask"),
    ("baseline", r"비교\s?(?:대상|모델|방법|기준)|(?:성능\s)?비교(?=[를가은는와나에])|베이스라인|기준\s?(?:선|모델)|Baseline|baseline"),
    ("architecture", r"아키텍[처쳐]|모델\s?(?:의\s)?구조|네트워크 구조|구조(?=[와나에 ])"),
    ("training", r"(?:학습|훈련)\s?(?:설정|세부|과정|방법|방식|하이퍼|절차|데이터|조건|환경)|하이퍼\s?파라미터|(?:학습|훈련)(?=에 대한|[와과]|은|이)"),
    ("results", r"(?:정량적|실험|성능|구체적인)\s?(?:인\s)?(?:결과|수치|성능|수치적)|수치|결과|성능"),
    ("metrics", r"(?:평가|성능)\s?지표|지표|메트릭|평가 기준"),
    ("limitations", r"한계|제한\s?(?:점|사항)|실패 요인"),
)

#: The entry says that its writer could not read the paper, or that what it says is inferred.
SPECULATIVE = (
    r"(?:논문|본문|원문|내용|자료|파일|링크|PDF|URL|웹)[^.\n]{0,40}(?:접근|열람|확인|접속|읽|액세스|직접 (?:조회|검색))[^.\n]{0,24}"
    r"(?:없|못|불가|어렵|않|제한)"
    r"|(?:제목|초록|일반적인|유사한|기존)[^.\n]{0,30}(?:기반으로|바탕으로|토대로|통해)[^.\n]{0,20}(?:추정|추측|예상|유추|추론하여 작성|가정|예측하여)"
    r"|(?:추정|추측|유추|가정|가상)(?:한|하여|된|해|의)?\s?(?:내용|것|요약|작성|정보|구성)"
    r"|죄송"
    r"|가상의 (?:예시|내용|요약)"
)

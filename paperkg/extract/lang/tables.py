"""The words in the heads of tables, of all languages at once: a Korean digest keeps the English heads of its paper."""

from __future__ import annotations

import re

from paperkg.extract.results.cues import TableWords

TABLE = TableWords(
    method=re.compile(
        r"(?:비교\s?)?(?:방법론?|모델|기법|시스템|알고리즘|접근법|에이전트|변형|설정)(?:명|\s?이름)?|이름"
        r"|(?i:name|(?:method|model|system|approach|algorithm|agent|variant|policy|baseline|setting"
        r"|configuration)s?(?:\sname)?)"
        r"|(?:方法|模型|系统|算法|智能体|变体|设置)(?:名称?)?|名称"
    ),
    dataset=re.compile(
        r"(?:평가\s?|시험\s?)?(?:데이터\s?(?:셋|세트|집합)?|벤치마크|코퍼스|말뭉치|과제|작업|태스크|환경|도메인)"
        r"|(?i:(?:(?:evaluation|test)\s)?(?:data\s?sets?|benchmarks?|corpus|corpora|test\ssets?|tasks?"
        r"|environments?|domains?))"
        r"|(?:数据集|基准(?:测试)?|评测集|测试集|语料|任务|环境)"
    ),
    metric=re.compile(
        r"(?:평가\s?|측정\s?)?지표|척도|(?i:(?:evaluation\s)?(?:metric|measure)s?)|(?:评[估测价])?指标|度量"
    ),
    own=re.compile(
        r"(?:제안\s?(?:하는\s?)?(?:방법|기법|모델|방식)|본\s?(?:연구|논문|방법)|우리(?:의)?\s?(?:방법|모델)?)(?:\s?\([^()]*\))?"
        r"|(?i:(?:the\s)?(?:ours|our\s(?:method|model|approach)|proposed(?:\s(?:method|model))?|this\s(?:work|paper)))"
        r"|本文(?:方法|模型)?|我们的?(?:方法|模型)?|(?:所提|提出的?)方法"
    ),
    setting=re.compile(
        r"파라미터|매개\s?변수|연도|년도|순위|크기|에포크|에폭|스텝|단계 수|층 수|레이어|차원|배치|학습률|드롭아웃|온도"
        r"|시드"
        r"|(?:학습|훈련) (?:데이터|시간)"
        r"|예산|샘플 수|데이터 수|개수|날짜|해상도|위치|출처|번호"
        r"|(?i:\b(?:#\s?)?params?\b|\bparameters?\b|\byear\b|\branks?\b|\bsize\b|\bepochs?\b"
        r"|\btraining time\b|\bsteps?\b|\blayers?\b"
        r"|\bdim(?:ension)?s?\b"
        r"|\bbatch\b|\blearning rate\b|\blr\b|\bdropout\b|\btemperature\b|\bseeds?\b"
        r"|\b(?:training|train) (?:data|set|tokens|samples)\b"
        r"|\bsamples\b|\bimages\b|\btokens\b|\bdate\b|\bvenue\b|\bresolution\b|\bshots?\b|\bsection\b"
        r"|\blocation\b|\bevidence\b|\bweight decay\b|\bbudgets?\b)"
        r"|(?:^|\s)#"
        r"|参数|年份|排名|大小|规模|轮数|步数|层数|维度|批次|学习率|温度|训练(?:数据|时间)|样本数|预算|数量|日期|分辨率|位置|出处"
    ),
    scored=re.compile(
        r"(?:정확도|점수|오차|오류|(?<!학습)[률율])(?![가-힣])|(?i:\b(?:accuracy|scores?|error|(?<!learning )rate|f1)(?:\s?@\s?\w+)?$"
        r"|\b(?:output|generated|reasoning|response|thinking) (?:tokens|length)\b)|(?:准确率|得分|分数|误差|(?<!学习)率)$"
    ),
    change=re.compile(
        r"향상|개선|증감|차이|상승|감소|(?i:\bgains?\b|\bimprovements?\b|\bdifference\b|\bdelta\b)|[ΔΔ]|提升|改进|差异|增益|下降"
    ),
    average=re.compile(r"평균|전체|종합|(?i:\b(?:avg|average|mean|overall)\b)|平均|总体|综合"),
    value=re.compile(r"(?:설정\s?)?(?:값|수치|내용)|(?i:(?:default\s)?(?:values?|numbers?|details?))|数值|取?值"),
    before=re.compile(
        r".*(?<![가-힣])(?:적용|학습|훈련|튜닝|조정|정렬)?\s?전|(?i:before(?:\s.*)?|original|vanilla|base)|원래|원본|기본|.{0,8}[之以]?前|原始"
    ),
    after=re.compile(
        r".*(?<![가-힣])(?:적용|학습|훈련|튜닝|조정|정렬)?\s?후|(?i:after(?:\s.*)?)|\+\s?\S.*|.{0,8}[之以]?后"
    ),
    size=re.compile(
        r"파라미터|매개\s?변수|모델 크기|(?i:\bparams?\b|\bparameters?\b|\bmodel size\b)|参数|模型(?:大小|规模)"
    ),
    pointer=re.compile(
        r"(?:위|아래|다음|이)\s?(?:의\s)?(?:표|값|수치|결과)|표\s?\d|표(?:는|에서|의)\s"
        r"|(?i:\btable\b|\b(?:results|scores|numbers|values)\b[^.]{0,20}\b(?:above|below)\b)|[上下]表|表\s?\d|表中"
    ),
)

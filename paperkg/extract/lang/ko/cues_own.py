"""Korean cues that say that a name is the paper's own: it is proposed, presented, made, provided."""

from __future__ import annotations

from paperkg.extract.rule import Cue

OWN = (
    Cue(
        "ko-propose",
        "propose",
        "left",
        ("제안", "소개", "개발", "제시", "설계", "구축", "공개", "발표", "고안", "구현", "명명", "창안", "정의"),
        r"(?!개발 ?(?:세트|셋|집합|데이터|환경|비용|과정|도구))(?:제안|소개|개발|제시|설계|구축|공개|발표|고안|구현|명명|창안|정의)"
        r"(?=하[며였고여는]|합니다|했|한다|함|된|됐|되[었며어는]|됨|됩|해|하였|하기|하고자|$|[\s,.):])",
        matches=("TAPO를 제안합니다", "TAPO 프레임워크 제안", "벤치마크를 구축하였습니다"),
        rejects=("제안서를 읽고", "개발자에게", "개발 세트와 시험 세트"),
    ),
    Cue(
        "ko-present",
        "propose",
        "left",
        ("내놓", "내놨", "선보", "나왔", "등장"),
        r"(?:내놓(?=[는은았으고을습])|내놨|선보(?=[이인여였입임])|(?<=[A-Za-z0-9)][이가] )(?:나왔|등장(?=했|하였|합)))",
        matches=("TAPO를 내놓는다", "TAPO를 선보였습니다", "TAPO가 나왔습니다"),
        rejects=("자전거를 내놓기는", "선보다"),
    ),
    Cue(
        "ko-provide",
        "propose",
        "left",
        ("제공", "함께 제공"),
        r"(?<=[A-Za-z0-9)][을를도] )(?:함께 )?제공(?=합|한다|했|하였|하[고며]|됩|된다|되[었고며]|됐)|(?<=[A-Za-z0-9)][이가] )제공(?=됩|된다|되[었고며]|됐)",
        matches=("데이터셋 TAPO-Math도 제공됩니다", "TAPO-Gym을 제공한다"),
        rejects=("TAPO의 코드를 제공한다", "TAPO에서 제공하는", "TAPO가 제공합니다"),
    ),
    Cue(
        "ko-make",
        "propose",
        "left",
        ("만들", "만든다", "만듭"),
        r"만들(?=[고어었며])|만든다|만듭",
        matches=("궤적을 모아 TAPO-Math를 만들고", "TAPO-Math를 만든다"),
        rejects=("만들기 어렵다",),
    ),
    Cue(
        "ko-adopt",
        "propose",
        "left",
        ("도입",),
        r"도입(?=하[며였고여는]|합니다|했|한다|함|된|되[었며어는]|됨|됩|해|$|[\s,.):])",
        matches=("TAPO 프레임워크 도입", "BANSA를 도입합니다"),
        rejects=("도입부에서",),
    ),
    Cue(
        "ko-core",
        "propose",
        "left",
        ("핵심",),
        r"(?<=[이가] )핵심(?: (?:기법|아이디어|요소|구성 요소|기술|모듈|장치))?(?=이며|이다|입니다|이고|임|[.,])",
        matches=("느린 걷기(slow walk)가 핵심 기법입니다", "TAPO가 핵심이며"),
        rejects=("핵심 기법을 씁니다", "이 기법의 핵심은"),
    ),
)

"""Korean cues. A Korean verb follows its object, so that a cue mostly governs the names on its left."""

from __future__ import annotations

from paperkg.extract.lang.ko.cues_own import OWN
from paperkg.extract.lang.ko.cues_rivals import RIVALS
from paperkg.extract.lang.ko.cues_uses import USES
from paperkg.extract.rules.rule import Cue, CueSet

CUES = CueSet(
    (
        *OWN,
        *RIVALS,
        *USES,
        Cue(
            "ko-train",
            "train",
            "left",
            ("학습", "훈련"),
            r"(?:사전 )?(?:학습|훈련)(?=하[여였며고]|되[었며어]|된|시[키켰킨킴]|합니다|했|에 사용|에 활용|용(?:으로)?\b|데이터| 데이터|[.,]|$)",
            matches=("LAION-5B로 학습하여", "ImageNet에서 훈련되었으며"),
            rejects=("학습 능력",),
        ),
        Cue(
            "ko-evaluate",
            "evaluate",
            "left",
            (
                "평가",
                "벤치마크",
                "테스트",
                "검증",
                "측정",
                "실험",
                "입증",
                "달성",
                "기록",
                "보였",
                "보입",
                "보여",
                "향상",
            ),
            r"(?:평가|벤치마크|테스트|검증|측정|실험|입증|달성|기록|보였|보입|보여|향상)",
            matches=("MATH500에서 평가하였습니다",),
        ),
    )
)

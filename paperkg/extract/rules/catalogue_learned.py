"""What the learned reader's claims are: rules in name, so that each has an id, examples, and a measured worth."""

from __future__ import annotations

from paperkg.extract.rules.rule import CodeRule, Example

LEARNED = (
    CodeRule(
        "learned-own",
        ("proposes",),
        "The learned reader takes a name for the paper's own that no rule has claimed.",
        (
            Example(
                "# TAPO: 조심스러운 걸음\n\n"
                "TAPO는 지도를 보고 걷는다. 이때 Path-Guided Adaptive Walking은 난이도로 걸음을 조정한다.\n",
                "Path-Guided Adaptive Walking",
            ),
        ),
        ("# TAPO: Careful Walks\n\nLike Path-Guided Adaptive Walking, many get lost.\n",),
    ),
    CodeRule(
        "learned-rival",
        ("comparesAgainst",),
        "The learned reader takes a name for a rival that no rule has claimed.",
        (
            Example(
                "# TAPO: Careful Walks\n\n"
                "TAPO scores 71.2 on PathQA. SlowWalk, StrideNet, and GPT-4o? All of them left in the dust.\n",
                "GPT-4o",
            ),
            Example(
                "# TAPO: 조심스러운 걸음\n\n"
                "TAPO는 지도를 보고 걷는다. PathQA에서 71.2%로, StrideNet과 SlowWalk는 그 뒤를 쫓는다.\n",
                "StrideNet",
            ),
        ),
        ("# TAPO: Careful Walks\n\nOf GPT-4o, nobody knows how it walks.\n",),
    ),
    CodeRule(
        "learned-used",
        ("uses",),
        "The learned reader takes a name for what the work builds on, that no rule has claimed.",
        (
            Example(
                "# TAPO: Careful Walks\n\nTAPO, by a crew in Fudan, hands the walk to Qwen2.5-VL-7B and teaches it to step.\n",
                "Qwen2.5-VL-7B",
            ),
        ),
        ("# TAPO: Careful Walks\n\nTAPO walks farther than Vicuna-7B.\n",),
    ),
    CodeRule(
        "learned-data",
        ("usesDataset", "evaluatesOn"),
        "The learned reader takes a name for data that the work uses, that no rule has claimed.",
        (
            Example(
                "# WalkBench: A Test of Careful Walks\n\n"
                "WalkBench goes the other way round: experts draw a map first, then the walk.\n",
                "WalkBench",
            ),
        ),
        ("# TAPO: Careful Walks\n\nWith PathBank, walks began to be counted.\n",),
    ),
    CodeRule(
        "learned-score",
        ("reportsResult",),
        "The learned reader of results takes a number for a value that no rule reads as one.",
        (
            Example("# TAPO: Careful Walks\n\nWalks of TAPO come home in 71.2% of hikes.\n", "71.2"),
            Example("# TAPO: 조심스러운 걸음\n\n지도를 주면 71.2%, 안 주면 64.8%다.\n", "71.2"),
        ),
        ("# TAPO: Careful Walks\n\n## Related Work\n\nWalks come home in 71.2% of hikes.\n",),
    ),
    CodeRule(
        "learned-change",
        ("reportsResult",),
        "The learned reader of results takes a number for a change that no rule reads as one.",
        (
            Example("# TAPO: Careful Walks\n\nSlowWalk is left 6.4 points behind.\n", "6.4"),
            Example("# TAPO: 조심스러운 걸음\n\n지도를 빼면 4.5점이 사라진다.\n", "4.5"),
        ),
        ("# TAPO: Careful Walks\n\nThe shelf holds 4.5 kg of maps.\n",),
    ),
    CodeRule(
        "learned-pair",
        ("reportsResult",),
        "The learned reader of results takes a number for the value that another is compared with, though no rule joins the two.",
        (
            Example("# TAPO: Careful Walks\n\nOn PathQA it is 71.2 now, where SlowWalk stopped at 64.8.\n", "64.8"),
            Example("# TAPO: 조심스러운 걸음\n\n길 찾기 성공률은 TAPO 71.2%, SlowWalk 64.8%였다.\n", "SlowWalk"),
        ),
        ("# TAPO: Careful Walks\n\n## Related Work\n\nPathQA gives 71.2 to QuickWalk and 64.8 to SlowWalk.\n",),
    ),
)

"""What a Chinese sentence says of other work, or of what was not done."""

from __future__ import annotations

#: No name in such a sentence is taken for a rival or a tool without a rule.
OF_OTHER_WORK = (
    r"(?:已有|现有|先前|以往|此前|前人|相关)(?:的)?(?:工作|研究|文献)|原(?:始)?论文|文献中"
    r"|(?:没有|未|并未|尚未|不曾)(?:能够?|直接|进行)?(?:与|和|对|在|使用|采用|评估|评测|比较|对比|测试|纳入|包含|报告)"
)

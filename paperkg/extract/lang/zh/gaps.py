"""Chinese words for what is not given, and for a summary that was guessed."""

from __future__ import annotations

MISSING = (
    r"(?:未(?!来|知)|没有|并未|尚未|未能|未在)[^。；，]{0,12}?(?:提供|说明|提及|提到|给出|报告|公开|公布|披露|列出|明确|详细|具体|描述|指出|涉及|交代|介绍|讨论)"
    r"|(?:均|皆|尚|仍|也|都)?(?:不详|不明确|从略|无从得知|不得而知)|未知(?=[，。；]|$)"
    r"|(?:详见|参见|参考|参阅|请?查阅|请参考|见)(?:原)?(?:论文|文章|附录|原文|正文)"
    r"|(?:不|未|没有)(?:包含|设置|包括)[^。；]{0,14}?(?=数据集|基线|对比方法|对照)"
    r"|(?:缺乏|缺少)[^。；，]{0,10}?(?:信息|细节|说明|描述)"
)
#: What parts the clauses of a sentence; in the clause, what is missing stands before or behind the words that say so.
CLAUSE = r"[，；。]"
#: A clause that names no slot, and speaks of what its section is on.
UNSPECIFIC = (
    r"(?:具体|详细|相关)(?:的)?(?:说明|信息|细节|内容)|(?:见|参考|查阅|参阅)(?:原)?(?:论文|文章|附录|原文|正文)"
)
SLOTS = (
    ("dataset", r"数据集|(?<!实验)数据(?!增强|并行|流)|基准(?!线|方法|模型)|语料"),
    ("masking", r"掩码|遮蔽"),
    ("baseline", r"基线|对比(?:方法|模型|对象)|比较对象|对照"),
    ("architecture", r"架构|模型结构|网络结构|参数量|层数"),
    (
        "training",
        r"训练(?:细节|设置|过程|参数|配置|所用|时长|时间|成本|代码|算力|硬件|资源|轮数|步数|策略)|超参数?|优化器|学习率",
    ),
    ("results", r"结果|实验数据|数值|数字|性能|得分|准确率|成绩"),
    ("metrics", r"指标"),
    ("limitations", r"局限|不足|限制"),
)
SPECULATIVE = (
    r"(?:无法|不能|未能)(?:访问|读取|打开|获取|查看|阅读)[^。]{0,12}(?:论文|原文|全文|链接|文件|PDF)"
    r"|(?:根据|基于)(?:标题|摘要|题目)[^。]{0,12}(?:推测|推断|猜测|估计)"
    r"|(?:推测|猜测|推断)(?:的内容|得出|如下)|抱歉"
)

"""Chinese words that say how far a place of measurement reaches that an earlier sentence named."""

#: What a data set serves for where nothing is measured on it.
TRAINED = r"训练(?!后)|微调|预训练|收集|采集|构建|构造|抽取|合成|清洗"
#: A place of its own, without a name.
ELSEWHERE = (
    r"真实(?:机器人|世界|场景|环境|用户)|现实(?:世界|场景)|用户(?:研究|调查)|人工(?:评估|评测)|人类评估|其[他它余](?:基准|数据集|任务|领域|测试)"
    r"|(?:所有|全部|各|多个|两个|三个|四个|五个|\d+个)(?:基准|数据集|任务|领域|测试集|场景)|(?:总体|整体)(?=上|而言|来看|看|，)|平均而言|综合(?:来看|各项)?|(?:训练|推理)(?:时间|成本|速度|耗时)"
    r"|自建|内部(?:数据|基准|测试)"
)
FORMER, LATTER = r"前者", r"后者"
#: That numbers belong to the members of a list one by one.
EACH = r"分别|依次"
#: What is spent, which is measured on no data set unless the text says so.
SPENT = r"显存|内存|成本|延迟|速度|吞吐|(?:训练|推理|运行|生成)时间|耗时|GPU|FLOPs|参数|缓存|能耗"

#: What follows, or leads to, the name of a model that a work starts from; what means that model again.
BASE_AFTER = r"(?:作为|为)(?:基座|基础|骨干|底座|起点|初始)"
BASE_BEFORE = r"(?:基座|基础|骨干|底座)模型(?:为|是|采用|选用|：)\s?$|应用(?:于|到)\s?$"
BASE_AGAIN = r"(?:基座|基础|原始|骨干|底座|初始)模型"

#: What a data set is made up of, and no other place.
MADE_OF = r"包含|包括|组成|构成|涵盖|覆盖|囊括|分为|共有"
#: Where a later sentence says that the numbers before it were measured.
BACK = r"(?<![^。！？；\s])(?:以上|上述|这些|前述)(?:数字|数值|分数|得分|结果|成绩|指标)?(?:均|都|全部)?(?:是|为|来自|基于|取自|对应|在)(?P<place>[^。；]{1,60})"

#: Behind a rival's name, and behind the number that it trails by.
TRAILING = r"(?:则|仍|还|也|平均)*(?:落后|低了?|少了?)(?:了)?(?:约|近)?\s?$"
BEHIND = r""

"""Chinese words of tasks: what says that a phrase is one, what no phrase begins or ends with, and what only uses a task's word."""

from __future__ import annotations

#: Behind the phrase of a task.
TASK = r"(?:这?[一二两三四五六七八九十几多]+[类种项个])?(?:类|型)?任务(?=[上中下，。；、（(和与及等：]|的(?:[一-鿿]{0,4})(?:准确|成功|表现|性能|得分|F1)|$)"

#: Words before the word for tasks that count or single out, rate, say what they serve for, point, or say who does what with them.
_COUNTS = (
    r"多[个种类项]?|各[个种类项]?|不同|下游|具体|目标|真实|新|这[些类个]|该|所有|其他|其它|[一二两三四五六七八九十几数]+[个种类项大]"
    r"|子|单|此类|主要?|后续|特定|"
)
_RATES = r"挑战性?|代表性|专业|困难|简单|复杂|原始|标准|给定|相关|日常|实际|现实|常见|通用|"
_SERVES = r"基准|评测|评估|测试|训练|推理|学习|目标|领域|"
_POINTS = r"完整|一般|额外|部分|大多数|多数|全部|整个|同一|类似|上述|以上|任意|未见|已见|新型|长期|长程|长时域?|"
_AT_WORK = r"交互|自主|智能体|代理|模型|用户|系统|执行|完成|处理|解决|每个?|"

#: Phrases that only count, rate, or point to tasks.
NO_TASK = (
    r"(?:[一-鿿]*(?:出发|自动|逐步|批量|随机)[一-鿿]*|[一-鿿]{1,3}式|[长短]视野)$|"
    rf"(?:[一-鿿]{{0,8}}(?:{_COUNTS}{_RATES}{_SERVES}{_POINTS}{_AT_WORK}涵盖|覆盖|涉及|等))$"
)

#: A list of phrases that one word for tasks ends: `A、B和C任务`, `A、B等任务`.
JOINS = r"\s?(?:、|和|与|及|以及|或)\s?"

#: Behind a known task that a text on motives and methods names: without it, the word says what is done on the way.
MARKED = r"[”’\"）)]?\s?(?:等)?[一-鿿]{0,3}(?:任务|问题|基准|数据集|场景|领域|应用)(?!规划)"

#: Behind the word of a task that is a part of another term: `问答历史`, `代码生成器`.
PART = r"(?:器|者|数据(?![集库上])|样本|模块|机制|历史|格式|轨迹|能力|能力弱|过程|步骤|式|系统|日志|记录|接口|函数|结果|内容|质量|速度)"

#: What may stand before a phrase and is no part of it.
LEAD = r"(?:对?于|用于|[个项种类道]|过|在|了|并|还|也|其中|以及)+"

#: A phrase that ends in the noun of what is done: `类别条件生成`.
DONE = r"[一-鿿]{0,8}(?:生成|分类|检测|分割|识别|翻译|问答|编辑|理解|检索|重建|预测|合成|摘要|估计|跟踪|补全|定位)"

#: In the results, around the phrase on which the work was tried: `类别条件生成方面，`, `在WalkSet类别条件生成上进行`.
TOPIC_OF_RESULTS = (
    rf"(?:(?<=[。；\n])|^)(?:至于|对于|在)?(?P<first>{DONE})(?:方面|部分|场景)[上中]?，"
    rf"|(?<=[A-Za-z0-9])(?P<tried>{DONE})上(?:进行|展开|开展|评测)"
)

#: Before the task of a model that a text says something is: `TAPO是一族直接在像素上工作的图像生成模型`.
IS_A = r"是(?:一[个种族类款套]|首个)[^，。；]{0,24}$"

#: In what moved a work, before and behind the phrase of what it is on: `本文研究的是视频时序定位问题`.
TOPIC_OF_MOTIVES = rf"(?:研究|关注|针对|聚焦于?|致力于|面向|着眼于?)(?:的)?(?:是|了|于)?(?P<topic>{DONE})(?:(?:这一|这个)?(?:问题|任务)|[，。])"

#: In every text that says what a work is on.
MOTIVES = "研究|关注|针对|聚焦|致力|面向|着眼"

#: In every text with a topic of results.
RESULTS_ON = "方面|部分|场景|上[进展开评]"

#: Nouns of doing that end a keyword which is a task's name.
_DONE_IN_KEYWORD = (
    r"生成|分类|检测|分割|识别|翻译|问答|编辑|理解|检索|重建|预测|合成|摘要|估计|跟踪|补全|定位|修复|规划|决策|对话|导航|推荐|控制|抽取|提取|"
    r"排序|匹配|配准|去噪|超分|编程|交互|监督|建模|证明|转换|迁移|对齐|通信|使用|调用|推理|搜索|辩论|审议|协商|操作|操控|抓取|驾驶|诊断|审计|注入|"
    r"防御|遗忘|聚类|感知|回溯|管理|编排|协作|调度|渲染|创作|写作|计数|标注|核查|着色|修补|分离|克隆|仿真|模拟|验证|校准|纠错|溯源|评分|批改|解析|消歧|"
    r"剪枝|压缩|去偏|去重|自适应|适应|插帧|遵循|制造|采集|预训练|脱敏|降噪|增强|回归|辨识|鉴别|归因|拼接|重排|改写|润色|简化|编码|发现|证伪|发掘|合规"
)
#: A keyword that is a task's name.
KEYWORD = rf"[一-鿿A-Za-z0-9-]{{2,10}}(?:{_DONE_IN_KEYWORD})|预训练|去偏|[文图][本像]?[生到转][成]?(?:图像?|视频|语音|音频|三?3?[Dd]?)"

#: Behind a list of what was tried: `实时感知、历史回溯两个维度`.
ABILITIES = r"(?:等)?[一二两三四五六七八九十\d]+[个项类种大](?:核心|关键|主要)?(?:维度|能力|技能|子任务|方面|环节|场景)"

#: How many tasks follow, and the list of them: `9 个任务（机器翻译、问答等）`, `三类任务：图像分类、语义分割`.
COUNTED = r"(?:[一二两三四五六七八九十\d]+\s?[个类种项]|[多各]个)(?:子|下游)?任务(?:（|\(|：|，(?:即|包括|分别[是为])：?|[，]?(?:包括|涵盖|分别为))(?:如|例如|包括)?\s?"

#: What parts the tasks of such a list, and what one is: letters, or a phrase with nothing in it that only joins words.
PARTS_OF_LIST = r"\s?(?:、|以及|及|和|与|或)\s?"
LISTED_TASK = r"[A-Z][A-Za-z-]{1,14}(?: [A-Za-z]+){0,3}|[一-鿿](?:(?![的了在与和及或等、以])[一-鿿A-Za-z0-9]){1,11}(?<!任务)(?<!数据集)(?<!基准)"

#: Opens a clause: a task, and that data are taken for it; the name of the data follows: `位姿估计使用WalkSet`.
TRIED_ON = (
    rf"(?:^|[。；，：（]|(?<=其中)|(?<=上))(?P<task>[一-鿿]{{2,8}}?(?:{_DONE_IN_KEYWORD}|对应|建模))(?:任务|部分|方面)?"
    r"(?:上|则|分别|主要|以|仍|还)*(?:采用|使用|选用|选取|覆盖|涵盖|取自|沿用|基于|以|用|在)(?:了)?\s?$"
)

#: Behind data: the tasks that they serve, up to the end of the clause.
SERVES = r"\s?(?:数据集|基准|则|分别|被|主要|还)*(?:用于|用作|用来(?:做|评[估测])|面向)(?P<tasks>[一-鿿]{2,24})(?=[，。；）])"

#: That a work is tried on some tasks, up to the end of the sentence: `评测分为长时操作与精细抓取。`.
TRIED_IN = r"(?:评测|评估|实验|测试)(?:主要|任务)?(?:分为|集中在|集中于|聚焦于?|覆盖|涵盖|包括|包含|围绕)(?:了)?(?P<tasks>[一-鿿、]{4,40}?)(?:[两三四五六七八九]?[个类种项大](?:任务|场景|方面|设定|部分|环节)|任务|等)?(?=[，。；])"

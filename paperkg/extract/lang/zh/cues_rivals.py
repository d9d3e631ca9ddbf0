"""Chinese cues of what a paper is set beside: baselines, what it beats or falls behind, and the work of others."""

from __future__ import annotations

from paperkg.extract.rules.rule import Cue

#: Behind two names that are set side by side: that they are compared, that they are level, or that a gap is between them.
_IS_COMPARED = r"相比|比较|对比|对照"
_IS_LEVEL = r"相当|持平|相近|相仿|接近|打平|不相上下|旗鼓相当|无显著差异|没有显著差异|较量|并列|[打成]*平手|难分高下|[互各]有胜负|不分伯仲"
_HAS_GAP = r"(?:仍|还|尚)?(?:有|存在|拉开了?|缩小了?|拉近了?)[^。；，、]{0,8}?(?:差距|距离)"

#: Before a rival: the way that is left to it, relative to it, more than it.
_FAR_FROM = r"距离?(?=\s?[A-Z][^。；，]{0,30}?(?:仍|还|尚|只|仅|有|差))"
_RELATIVE = r"相较于?(?!之下)|相比于?(?!之下|而言|较|，|,|来)|相对于|相对(?=\s?[A-Z])|对比(?:了|的)?(?!学习|度|损失)"
_THAN = r"(?<![比])较之?(?=\s?[A-Za-z最])|(?<![相对百分占])比(?![较例如特赛重值])(?=[^，。；、\d]{0,14}[A-Za-z])"

#: What says that rivals follow, without a noun for them.
_FOR_COMPARISON = (
    r"作为(?:对照|对比|参照|比较)[，,]|(?:对照|对比|基线|比较)方面[，,]?"
    r"(?:[^，。；A-Za-z]{0,8}(?:选取|选择|选用|考虑|采用|比较|纳入)了?)?"
)

#: Nouns for rivals: those that take part, baselines, what is of a kind, and what is under test; and what joins them with the names.
_PARTIES = (
    r"参与(?:比较|对比|评测|测试|评估)的?(?:方法|模型|系统|算法|基线|对象)?"
    r"|(?:对手|竞争者)(?:共?有?[一二两三四五六七八九十\d]+[个种类家款]：?)?(?!有)"
)
_BASELINES = (
    r"基线(?:方法|模型|系统)?|(?:对比|比较)的?(?:方法|模型|系统|对象|算法|组|基线|方案)"
    r"|(?:对照|参照)的?(?:方法|模型|系统|对象|算法|组|方案)?|基准方法"
)
_OF_A_KIND = r"(?<=[类型式])(?:方法|模型|系统|方案|基线)(?=则?(?:有|包括|包含|涵盖))"
_UNDER_TEST = r"(?:参评|参测|参赛|受测|受试|被测|待测)的?(?:模型|系统|方法|智能体|防御|攻击|算法|检测器)(?:共[^，。；]{1,6})?[，,]?"
_ARE = r"(?:主要|则|还|也|既|不仅|分别)*(?:包括|包含|有|如|为|（|：|涵盖|涉及|选取|选择|选用|采用|是)了?"

#: Says that something amounts to a part, or a multiple, of a rival's.
_AMOUNTS = r"(?:(?:仅|只)?(?:约)?[为是]|达到?|[仅只](?:有|需|占|要|用)|约|不[到足]|相当于|超过)(?:了)?(?:约|近)?"
_PART = r"一半|半数|零头|[一二两三四五六七八九十百千]+(?:分之|[成倍])|\d+(?:\.\d+)?\s?(?:%|％|倍)"

#: What the work leaves aside: it does not use it, is not set beside it, does without it, or drops it.
_NOT_USED = r"(?:并未|尚未|未|没有|并没有|不再|并不|不)(?:直接|额外|显式)?(?:使用|采用|引入|依赖|利用|借助|结合|涉及)"
_NOT_SET_BESIDE = r"(?:并未|尚未|未|没有)(?:能)?(?:与|和|跟|同)"
_DONE_WITHOUT = r"避免|无需|不依赖|摒弃|不同于|区别于|而非|替代|取代|不需要|不(?:含|带|要)(?=[^，。；求]{0,6}[A-Za-z])"
_DROPPED = r"[抛舍丢]弃(?![A-Za-z][^，。；]{0,16}(?:生成|产生|给出|返回))|省掉|摆脱|绕开|无须|免去"

#: What a paper compares with.
RIVALS: tuple[Cue, ...] = (
    Cue(
        "zh-frame-compare",
        "compare",
        "right",
        ("与", "和", "跟", "同", "较", "比", "距", "相较", "相比", "相对", "对比"),
        rf"(?:(?:与|和|跟|同)(?=[^。；，]{{1,60}}?(?:{_IS_COMPARED}|{_IS_LEVEL}|{_HAS_GAP}))|{_FAR_FROM}|{_RELATIVE}|{_THAN})",
        matches=("与GPT-4o相比", "相较于ReAct", "与双向的GPT-4o仍有小幅差距", "距GPT-4o仅一步之遥"),
        rejects=("比较简单", "对比学习", "与GPT-4o有许多联系"),
        version=2,
    ),
    Cue(
        "zh-baseline",
        "compare",
        "right",
        far=True,
        stems=(
            "基线",
            "对比",
            "比较",
            "基准方法",
            "对照",
            "参照",
            "参评",
            "参测",
            "受测",
            "被测",
            "受试",
            "待测",
            "参赛",
            "参与",
            "作为",
            "对手",
            "方法",
            "模型",
            "系统",
            "方案",
        ),
        pattern=rf"{_FOR_COMPARISON}|(?:{_PARTIES}|{_BASELINES}|{_OF_A_KIND}|{_UNDER_TEST}){_ARE}",
        version=2,
        matches=(
            "基线方法包括ReAct",
            "对照系统包括ReAct",
            "比较的方法包括ReAct",
            "参评模型共14个，包括GPT-4o",
            "参与比较的有GPT-4o",
            "对手包括GPT-4o",
        ),
        rejects=("对比学习方法包括X", "与基线相比"),
    ),
    Cue(
        "zh-evaluated-models",
        "compare",
        "right",
        far=True,
        stems=("评估", "测试", "比较", "对比", "考察", "评测", "考查", "检验"),
        pattern=r"(?:评估|测试|比较|对比|考察|评测|考查|检验)(?!使用|采用|基于)(?:了)?[^。，；、（）(]{0,20}?(?:模型|LLMs?|智能体|系统|方法|代理)(?:[（(]|，?(?:包括|涵盖|分为|如)|：)",
        matches=("评估了11个前沿模型，分为三类", "测试了7个LLM（包括GPT-4o"),
        rejects=("评估了模型的性能",),
    ),
    Cue(
        "zh-evaluated",
        "compare",
        "right",
        ("评测了", "评估了", "测试了"),
        r"(?:评测|评估|测试)了(?=\s?[A-Za-z])(?![^。；，]{0,60}(?:数据集|基准|任务上))",
        matches=("检测任务评测了PSENet",),
        rejects=("评测了MMLU等基准", "评估了模型"),
    ),
    Cue(
        "zh-evaluated-before",
        "compare",
        "left",
        ("进行",),
        r"(?<=[）)])进行了?[^。，；]{0,6}?(?:评估|测试|对比|比较)",
        matches=("对六种系统（如AutoGen）进行了评估",),
    ),
    Cue(
        "zh-from-rival",
        "compare",
        "right",
        ("从", "由"),
        r"(?:从|由)(?=\s?[A-Za-z][^，。；]{1,30}?的\s?\d[^，。；]{0,16}?(?:至|到|为))",
        matches=("从SC-4的24.67降至15.07", "由Alpaca的51.1%提高到74.5%"),
        rejects=("从24.67降至15.07", "由Qwen生成"),
    ),
    Cue(
        "zh-part-of-rival",
        "compare",
        "right",
        ("为", "是", "达", "约", "仅", "只", "不到", "不足", "相当于", "超过"),
        rf"{_AMOUNTS}(?=\s?[A-Za-z][A-Za-z0-9.+/\- ]{{0,30}}的\s?(?:约|近|大约|不到|不足)?\s?(?:{_PART}))",
        matches=("约为GPT-4o的一半", "只有GPT-4o的三分之一", "仅需GPT-4o的12.5%"),
        rejects=("为GPT-4o的后继", "是GPT-4o的两个版本"),
    ),
    Cue(
        "zh-rival-falls",
        "outperform",
        "left",
        ("被", "落后", "落在", "逊", "垫底", "望尘莫及", "甩在", "抛在"),
        r"被(?:远远|大幅|明显|进一步|全面)?(?:拉开|甩|超[越过]|反超|赶超|[击打]败|抛在)|落后(?!于?\s?\d)|[甩抛]在(?:了)?(?:身后|后面|其后)|落在(?:后面|其后|最后)|逊色|垫底|望尘莫及",
        matches=("GPT-4o等方法均被拉开较大距离", "GPT-4o远远落在后面"),
        rejects=("被GPT-4o使用",),
    ),
    Cue(
        "zh-as-baseline",
        "compare",
        "left",
        ("列", "作", "当", "视", "选"),
        r"[列作当视选][为作](?:了)?(?:主要|强|直接)?的?(?:基线|对照|对比|比较对象|参照|对手)(?!的)",
        matches=("把ZorbNet列为基线", "将ZorbNet作为对照"),
        rejects=("作为主要方法", "作为参照的系统"),
    ),
    Cue(
        "zh-yardstick",
        "compare",
        "left",
        ("为", "作"),
        r"[为作](?:了)?(?:主要|共同|直接)?的?(?:参照|对照|基线|标尺|标杆|参考系|[上下][界限]|比较对象|对比对象|竞争对手)(?![的为是])",
        matches=("以ReAct和DPO为参照", "拿ReAct的20步作标尺"),
        rejects=("参照为ReAct", "作为参照的系统"),
    ),
    Cue(
        "zh-rival-ranks",
        "compare",
        "left",
        ("介于", "紧随其后", "位居第", "排名第", "位列第", "排在第"),
        r"介于(?:[二两]者|这?两者|它们)之?间|紧随其后|(?:位居|排名|位列|排在)第[二三四五]",
        matches=("GPT-4o介于二者之间", "GPT-4o紧随其后"),
        rejects=("介于0.5与0.7之间", "排名第一"),
    ),
    Cue(
        "zh-existing",
        "about",
        "right",
        ("现有", "传统", "以往", "已有", "先前", "此前", "既有", "主流"),
        r"(?:现有|传统|以往|已有|先前|此前|既有|主流)的?[^，。；（()]{0,20}?(?:方法|模型|工作|研究|范式|系统|技术|框架|智能体|算法|基准|数据集|评估|评测)",
        matches=("现有的推理方法（如CoT）",),
    ),
    Cue(
        "zh-without",
        "about",
        "right",
        (
            "避免",
            "无需",
            "不依赖",
            "摒弃",
            "不同于",
            "区别于",
            "而非",
            "替代",
            "取代",
            "不需要",
            "未",
            "没有",
            "不再",
            "不",
            "抛弃",
            "舍弃",
            "丢弃",
            "省掉",
            "摆脱",
            "绕开",
            "无须",
            "免去",
        ),
        rf"(?:{_NOT_USED}|{_NOT_SET_BESIDE}|{_DONE_WITHOUT}|{_DROPPED})了?(?:仅|对)?(?:使用|依赖|采用|借助)?",
        version=2,
        matches=(
            "避免了仅依赖LLM",
            "不含CLIP一类的损失",
            "抛弃了VAE",
            "不同于ReAct",
            "并未使用PPO",
            "没有与GPT-4o比较",
        ),
    ),
    Cue(
        "zh-outperform",
        "outperform",
        "right",
        (
            "优于",
            "超越",
            "超过",
            "胜过",
            "领先",
            "击败",
            "打败",
            "战胜",
            "压过",
            "反超",
            "赶超",
            "胜",
            "越过",
            "盖过",
            "甩开",
            "力压",
            "碾压",
            "完胜",
            "压倒",
            "高过",
            "高于",
            "高出",
            "超出",
            "好",
            "强",
        ),
        r"(?:优于|超越|超过|胜过|领先(?:于)?|[击打]败|战胜|压过|[反赶]超|越过|盖过|甩开|力压|碾压|完胜|胜于|压倒|高[于出过]|超出|[好强][于过])(?:了)?(?!\s?\d)",
        matches=("优于GPT-4o", "越过了GPT-4o"),
    ),
    Cue(
        "zh-on-par",
        "on_par",
        "right",
        ("相当于", "媲美", "持平", "可比", "匹敌", "匹配", "追平", "打平", "看齐", "逼近", "接近"),
        r"(?:相当于|媲美|持平于|可比于|匹敌|[追打]平了?|看齐|(?:逼近|接近)了?(?=\s?[A-Za-z])|匹配了?(?=\s?[A-Za-z]))",
        matches=("媲美GPT-4o",),
    ),
    Cue(
        "zh-below",
        "below",
        "right",
        (
            "不如",
            "逊于",
            "低于",
            "落后于",
            "不及",
            "弱于",
            "差于",
            "逊色于",
            "输给",
            "败给",
            "不敌",
            "比不上",
            "赶不上",
            "难敌",
            "未",
        ),
        r"(?:不如|逊于|低于|落后于|不及|弱于|差于|逊色于|输给了?|败给了?|不敌|[比赶]不上|难敌)(?!\s?\d)|未(?:能|持续|完全|显著|明显)?(?:超越|超过|优于|胜过)(?!\s?\d)",
        matches=("不如GPT-4o", "未持续超越GPT-4o"),
        rejects=("低于5%", "未超过66%"),
    ),
)

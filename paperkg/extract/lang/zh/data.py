"""Chinese words around datasets that nobody knows: places where something is done or scored, and what data are taken from."""

from __future__ import annotations

#: Leads to the place of what a sentence tells.
LEADS = (
    r"(?:在|于|到|至|对|[，。；：]|^)(?:更[一-鿿]{1,3}的|[一-鿿]{0,6}(?:数据集|基准|语料库|榜单|赛道|网站|联赛))?\s?$"
)

#: Behind a name: it is a place.
PLACE = r"\s?(?:（[^（）]{1,24}）)?(?:的?[一-鿿]{0,8}?(?:数据集?|基准|测试集|验证集|榜单|赛道|联赛|轮廓|子集|划分|集合?|环境|任务|类别|分类|场景))?(?<!之)(?<!基础)[上中里](?!下文|文|间|述|采样|调)"

#: Behind a place: what is measured there.
MEASURED_THERE = r"的?(?:平均|总体|整体|零样本|最终|[一-鿿]{0,4})(?:准确[率度]|精度|召回率?|得分|分数|误差|成功率|胜率|错误率|命中率|通过率|困惑度|表现|性能|成绩|结果)"

#: Behind a place: what is done only with data.
DONE_THERE = (
    r"(?:也|都|均|则|仅|只|先|再|同样|分别|单独|联合)*(?:进行|做|作|开展|展开|完成|经过)?了?[^，。；A-Za-z]{0,6}?"
    r"(?:预?训练|微调|评[测估]|测试|验证|检验|考察|实验|对齐|复现|盲测|消融|泛化|取得|得到|达到|刷新|报告|测得|夺得|获得|拿下|优于|超过|计算[^，。；]{0,6}(?:相关|指标|得分|误差|率))"
)

#: Before a name: data are taken from it.
TAKEN_FROM = (
    r"(?:数据|样本|语料|素材|标注|图[像片]?|场景|题目?|对话|视频|音频|录音|文本|集|轨迹|信息|照片|实例|剧本|问题|文档|序列|分子|查询|评论)[^，。；A-Za-z]{0,12}"
    r"(?:[取选采抽摘源来出]自|脱胎于|抽取?自|提取自|整理自|改编自)(?:了|公开的?)?\s?$"
)

#: Behind a name: parts that only data have.
SOME_OF_IT = (
    r"\s?(?:的[一-鿿]{0,6}|(?:官方|公开|原始|完整)?)(?:标注|样本|划分|子集|测试集|训练集|验证集|留出(?:部分|集)|语料|连续记录|训练部分|测试部分|题目|复标版本|数据)"
    r"(?![结格库流驱])"
)

#: Behind a name, to which a co-verb leads: it is tried there.
TRIED_AT = r"\s?(?:[一-鿿]{0,6}?上)?(?:进行|加以|做)?(?:验证|评[测估]|测试|检验|考察|盲测|衡量)"

#: In names of programs, sites, and models, which are places of another kind.
NO_DATA = (
    r"\d\s?[Bb]$|(?i:pytorch|tensorflow|jax|docker|ubuntu|github|hugging|kaggle|arxiv|twitter|reddit$|discord|youtube|"
    r"gpt|llama|qwen|gemma|mistral|deepseek|vicuna|bert|claude|gemini|diffusion|transformer|former$|net$|vit|clip$|lora)"
)

#: A score: with its fraction or unit.
SCORE = r"(?<![A-Za-z\d.])\d+(?:\.\d+)?\s?(?:[%％倍分]|个百分点|dB)|(?<![A-Za-z\d.])\d+\.\d+(?![\d.]*[BM])"

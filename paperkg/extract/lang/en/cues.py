"""English cues. An English verb precedes its objects, so that a cue mostly governs the names on its right."""

from __future__ import annotations

from paperkg.extract.rule import Cue, CueSet

_KINDS = (
    r"(?:framework|method|model|models|family|benchmark|dataset|data set|corpus|system|approach|algorithm|"
    r"technique|suite|"
    r"architecture|pipeline|strategy|paradigm|agent|metric|loss|module|toolkit|library|platform|testbed|environment|"
    r"recipe|mechanism|series|collection|network|solution|scheme|objective|encoder|tokenizer|optimizer|estimator|"
    r"generator|"
    r"engine|codebase|representation|attack|evaluation set|test set|training set|training|protocol|formulation|"
    r"variant|extension|"
    r"assistant|model|llm|vlm|mllm|transformer|simulator|resource|procedure|workflow|layer|policy|extension|"
    r"attention|adapter)s?"
)

CUES = CueSet(
    (
        Cue(
            "en-propose",
            "propose",
            "right",
            (
                "propos", "introduc", "present", "develop", "releas", "design", "construct", "create", "build",
                "curate", "devise", "unveil", "describe", "contribute", "collect", "formulate", "instantiat",
                "establish", "open-sourc", "offer",
            ),
            r"(?<=[a-z,] )(?<![a-z]ing )(?!\w+ed (?:from|on|upon|by|using|in|via|with|to|for|as)\b)(?:propos(?:e|es|ed|ing)|introduc(?:e|es|ed|ing)|presents?|presenting|"
            r"developed|develops?|developing|releas(?:e|es|ed|ing)|constructing|curating|designing|"
            r"designs?|designed|constructs?|constructed|creates?|created|builds?|built|curates?|curated|devises?|"
            r"devised|unveils?|"
            r"describes?|contributes?|collects?|collected|formulates?|instantiates?|establish(?:es)?|"
            r"(?<=we )open-source|offers)"
            r"(?= (?!(?:an? |the )?(?:[\w-]+ ){0,4}(?:evaluation|study|analysis|investigation|audit|application|"
            r"survey|review|overview|comparison|assessment) (?:of|on|into)\b))",
            version=2,
            matches=("we propose flowgrpo", "this paper introduces apollo"),
            rejects=("developer tools", "presentation of", "data curated from webtext"),
        ),
        Cue(
            "en-named",
            "propose",
            "right",
            (
                "called", "named", "dubbed", "termed", "coined", "namely", "denoted", "referred to as", "we call",
                "which we call", "denominated",
            ),
            r"(?:called|named|dubbed|termed|coined|namely|denoted(?: as| by)?|referred to as|"
            r"(?:which )?we call)(?: as)?(?: it)?(?=[ ,:])",
            matches=("a benchmark called mathvista",),
        ),
        Cue(
            "en-parts",
            "propose",
            "right",
            (
                "consist", "compris", "these include two", "includ", "combin", "introduc", "propos", "built ",
                "build", "with two ", "with three ", "with four ", "contain", "featur", "provid", "present",
                "integrat", "incorporat", "develop", "design", "through two", "through three", "via two", "via three",
            ),
            r"(?:consist(?:s|ing)? of|compris(?:es?|ing)|(?:these )?includ(?:es?|ing)|combin(?:es?|ing)|"
            r"introduc(?:es?|ing)|propos(?:es?|ing)|built (?:up)?on|builds (?:up)?on|with|contain(?:s|ing)?|"
            r"featur(?:es?|ing)|provid(?:es?|ing)|present(?:s|ing)?|integrat(?:es?|ing)|incorporat(?:es?|ing)|"
            r"develop(?:s|ing)?|design(?:s|ing)?|through|via) "
            r"(?:two|three|four|five|six|several|the following) (?:[\w-]+ ){0,4}?"
            r"(?:components|modules|stages|parts|techniques|strategies|innovations|ideas|mechanisms|algorithms|"
            r"variants|contributions|designs|settings|tracks|subsets|splits|phases|methods|models|frameworks|modes|"
            r"objectives|losses|metrics|tools|steps|benchmarks|datasets)\b(?: (?:of|for|in|to)(?: [\w'’-]+){1,6})?"
            r"(?:,? namely|:| \(| --| —|—)",
            matches=("consists of two parts: slowwalk and", "with two settings (walk-one and"),
            rejects=("on three datasets: walkset", "built on three models that"),
        ),
        Cue(
            "en-novel",
            "propose",
            "right",
            ("novel ", "newly "),
            r"(?:novel|newly[ -](?:proposed|introduced|designed|developed|collected|constructed|curated))(?= )",
            matches=("through a novel sparse walk", "on our newly collected walkset"),
            rejects=("novelty of the walk", "a newly trained walk"),
        ),
        Cue(
            "en-apposed",
            "propose",
            "right",
            (" a ", " an ", " our ", "the first "),
            r"(?: an?| our|the first) (?!(?:baseline|popular|recent|standard|strong|existing|previous|prior|widely|"
            r"common|well|state-of-the-art|variant|version|subset|type|form|kind|single|given|pre-?trained)\b)"
            r"(?:(?!(?:of|for|on|in|to|with|by|that|which|such|like|and|including|called|named)\b)[\w'’-]+ ){0,6}?"
            r"(?:framework|benchmark|dataset|method|approach|algorithm|architecture|pipeline|mechanism|module|"
            r"strategy|technique|metric|corpus|paradigm|protocol|objective|loss|platform|toolkit)[,:]"
            r"(?= (?!(?:which|that|where|and|but|with|so|as|we|it|in|to|by|for|is|using|an?|the)\b))",
            matches=("by an inference-time technique, slowwalk, which", "we build our benchmark: walktest"),
            rejects=("a baseline method, slowwalk, which", "of a framework, which"),
        ),
        Cue(
            "en-core",
            "propose",
            "right",
            (
                "innovation is", "contribution is", "core is", "component is", "ingredient is", "idea is",
                "core of our", "heart is",
            ),
            r"(?:innovation|contribution|core|component|ingredient|idea|heart) is(?= )",
            matches=("our key innovation is spatial sparse attention", "at its core is bansa"),
        ),
        Cue(
            "en-evaluated-models",
            "compare",
            "right",
            ("evaluat", "benchmark", "assess", "test", "compar"),
            r"(?:evaluat|benchmark|assess|test|compar)(?:e|es|ed|ing|s|ions?)? "
            r"(?:of )?(?:(?!with |on |across |for )[\w-]+,? ){0,7}?(?:models|llms|mllms|vlms|lmms|lvlms|"
            r"agents|systems|lrms|methods|approaches|baselines|frameworks|algorithms|optimizers|tools)\b"
            r"(?:[^.;:]{0,40}?(?:including|such as|like|\(|namely|--|—|–)|:)",
            version=2,
            matches=("we evaluate numerous models on rbench-v, including o3", "tested six models: o3"),
            rejects=("we evaluate our model on mmlu",),
        ),
        Cue(
            "en-numbered",
            "propose",
            "right",
            ("(1) ", "(2) ", "(3) ", "(4) ", "(i) ", "(ii) ", "(iii) ", "(iv) "),
            r"\((?:\d|i+v?)\)(?= (?:an? |the )?[\w'’-]+(?: [\w'’-]+){0,5}(?: \([\w-]+\))?[,:])",
            matches=("three parts: (1) step router, which routes",),
            rejects=("we show (1) that it works",),
        ),
        Cue(
            "en-apposition",
            "propose",
            "left",
            (
                ", a ", ", an ", ", the first ", ", which is ", " is a ", " is an ", " is the first ",
                ", one of the first ", " -- a ", " -- an ", " – a ", " – an ", "—a ", "—an ", " — a ", " — an ",
                ": a ", ": an ", ", comprising ", ", containing ", ", consisting of ",
            ),
            r"(?:, (?:which is )?| is |: | (?:--|–|—) |—)(?:a|an|the first|one of the first),?(?: [\w'’/-]+,?){0,8}? "
            + _KINDS
            + r"\b(?: (?:of|for)(?: [\w'’-]+){1,5}? "
            + _KINDS
            + r"\b)?|, (?:comprising|containing|consisting of)(?= )",
            matches=("apollo, a state-of-the-art family", "genex is a system"),
            rejects=("in this, a man",),
        ),
        Cue(
            "en-scores-on",
            "evaluate",
            "right",
            (
                "% on ", "points on ", "accuracy on ", "score on ", "scores on ", "performance on ", "results on ",
                "experiments on ", "evaluations on ", "evaluated on ", "evaluation on ", "tested on ",
                "reduction on ", "reductions on ", "increase on ", "drop on ", "improvements on ", "improvement on ", "gains on ", "gain on ", "state-of-the-art on ", "sota on ",
                "evaluate on ", "f1 on ", "success rate on ", "validated on ", "ranks first on ", "benchmarks: ",
                "benchmarks (", "datasets (", "datasets: ", "benchmarks such as ", "benchmarks like ",
                "benchmarks including ", "benchmarks, including ", "datasets such as ", "datasets including ",
                "datasets like ", "datasets, including ", "leaderboards such as ", "% em on ", " em on ", " bleu on ",
                " rouge on ", " map on ", " miou on ", " auc on ", " pass@1 on ", "f1-score on ", " wer on ",
                " psnr on ", " fid on ", "% accuracy on ", "win rate on ", "winrate on ", "precision on ",
                "recall on ", "generalization on ",
            ),
            r"[^.;:(]{1,30}?(?: on(?! par ) |(?:such as|like|including) |: | \()",
            version=2,
            matches=("a score of 24% on foobench",),
            rejects=("this depends on foobench", "performance on par with o1"),
        ),
        Cue(
            "en-compare",
            "compare",
            "right",
            (
                "compar", "relative to", "versus", "vs.", "vs ", "than ", "over ", "baselines such as",
                "baselines like", "baselines including", "baselines, including", "within ", "baseline",
                "benchmarked against", "against ", "alternative", "gap with", "gap to", "gap between", "improvement",
                "gain", "speedup", "speed-up", "reduction", "advantage", "boost", "increase", "acceleration",
                "competitor", "rival", "set beside", "opponent", "contrast with", "contrast to", "followed ", "unlike ",
                "faster", "better", "higher", "lower", "fewer", "slower", "smaller", "larger", "cheaper",
            ),
            r"(?:followed (?:closely )?by(?= [^.,;]{2,40}? (?:at|with|\() ?\d)|(?:vs\.?|versus|compared (?:to|with)|against) \d[\d.]*\s?(?:%|x)? (?:for|by|of|from)(?= )|"
            r"compar(?:ed|ison|isons|ing|es?)(?: (?:it |them |ours? )?(?:to|with|against)|(?<=compares)|"
            r"(?<=compare)|(?<=comparing))|relative to|versus|vs\.?(?= )|(?<=[a-z] )than(?= (?!\d))|"
            r"(?:improvements?|gains?|speed-?ups?|reductions?|advantages?|boosts?|increases?|acceleration)"
            r"(?: (?:of|in|on) [^,.;:()]{1,50}?)? over(?= (?!(?:time|long|multiple|several|all|many|\d))\S)|"
            r"(?:competitors?|rivals?) (?:is|are|was|were|include)(?= )|"
            r"(?<=points )over(?= )|(?<=% )over(?= )|(?<=set )against|(?<=pitted )against|(?<=measured )against|"
            r"(?<=tested )against|(?<=compared )against|(?<=up )against|"
            r"(?<=the )baselines? (?:is|are|was|were)(?= )|"
            r"(?:strong |existing |prior |competitive )?baselines?,? (?:such as|like|including|methods)|"
            r"(?<=compete )against|(?<=evaluated )against|(?<=gains )against|"
            r"alternatives? (?:such as|like|including)|(?<=closing the )gap (?:with|to)|"
            r"(?<=closes the )gap (?:with|to)|within \d[\d.]*\s?(?:%|points|"
            r"percentage points)? ?of(?: a)?(?: (?:fully )?fine-?tuned)?)",
            matches=("compared to grpo", "more accurate than gpt-4o"),
            rejects=("rather thanks", "more than 10"),
        ),
        Cue(
            "en-outperform",
            "outperform",
            "right",
            (
                "outperform", "surpass", "exceed", "beat", "superior to", "superiority over", "superiority to",
                "better than", "faster than", "higher than", "outpac", "overtak", "improv", "eclips",
            ),
            r"(?:outperform(?:s|ed|ing)?|surpass(?:es|ed|ing)?|exceed(?:s|ed|ing)?|beat(?:s|ing)?|"
            r"superior(?:ity)? (?:to|over)|(?:better|faster|higher) than|"
            r"outpac\w+|overtak\w+|eclips\w+|improv(?:es|ed|ing|ements?) (?:upon|over))(?= )",
            matches=("outperforms gpt-4o", "surpassing dpo"),
        ),
        Cue(
            "en-on-par",
            "on_par",
            "right",
            (
                "on par with", "comparable to", "comparable with", "comparable performance", "competitive with",
                "rival", "match", "on-par with", "parity with", "approaches", "approaching",
            ),
            r"(?:on[ -]par with|approach(?:es|ing)(?: the (?:performance|level|"
            r"quality) of)?(?= (?:[\w-]+ ){0,3}(?:models?|systems?|llms?)? ?(?:such as|like))|"
            r"comparable (?:performance |results |accuracy )?(?:to|with)|competitive with|rival(?:s|ing|ed)?|"
            r"match(?:es|ing|ed)(?: or (?:exceed\w*|surpass\w*|outperform\w*))?|"
            r"parity with)(?: the performance of)?(?= )",
            matches=("on par with o1", "matching gpt-4o"),
            rejects=("match the prompt",),
        ),
        Cue(
            "en-listed",
            "compare",
            "right",
            (
                "proprietary ", "closed-source ", "closed ", "commercial ", "state-of-the-art ", "sota ",
                "frontier ", "leading ", "strong ", "stronger ", "larger ", "previous ", "prior ", "competing ",
                "powerful ", "advanced ", "existing ", "open-source ", "best-performing ",
            ),
            r"(?:proprietary|closed(?:-source)?|commercial|state-of-the-art|sota|frontier|leading|strong(?:er)?|"
            r"larger|previous|prior|competing|powerful|advanced|existing|open-source|best-performing)"
            r" (?:[\w-]+ ){0,4}(?:models?|llms?|mllms?|vlms?|lmms?|agents?|systems?|methods?|approaches|"
            r"techniques|baselines?|counterparts?|optimizers|generators),? "
            r"(?:such as|like|including|e\.g\.,?|\((?:e\.g\.,?|i\.e\.,?)?)",
            matches=("even frontier models such as gpt-4o",),
            rejects=("existing models fail",),
        ),
        Cue(
            "en-others",
            "about",
            "right",
            ("existing ", "prior ", "previous ", "earlier ", "recent ", "current "),
            r"(?:existing|prior|previous|earlier|recent|current) (?:[\w-]+ ){0,5}(?:works?|stud(?:y|ies)|research|efforts|"
            r"attempts|literature),? (?:such as|like|including|e\.g\.,?|\((?:e\.g\.,?)?)",
            matches=("existing sparse attention works like dpo",),
            rejects=("existing works fail",),
        ),
        Cue(
            "en-behind",
            "compare",
            "left",
            ("lag", "trail", "fall", "fell "),
            r"(?:lag(?:s|ged|ging)? behind|trail(?:s|ed|ing)?(?: behind)?|(?:falls?|fell|falling) (?:far |well |clearly )?"
            r"(?:behind|short))(?=[.,;]| (?:in|on|by|at|across|when)\b)",
            matches=("gpt-5 and glm-4.5 lag behind.",),
            rejects=("lags behind gpt-4o",),
        ),
        Cue(
            "en-below",
            "below",
            "right",
            (
                "lag behind", "lags behind", "lagging behind", "worse than", "falls short of", "fall short of",
                "inferior to", "underperform", "lower than",
            ),
            r"(?:lag(?:s|ging)? behind|worse than|falls? short of|inferior to|underperform(?:s|ed|ing)?|lower than)",
            matches=("lags behind gpt-4o",),
        ),
        Cue(
            "en-use",
            "use",
            "right",
            (
                "based on", "built on", "built upon", "build on", "build upon", "builds on", "builds upon",
                "building on", "building upon", "using ", "use ", "uses ", "leverag", "employ", "adopt",
                "fine-tun", "finetun", "initializ", "apply", "applying", "applied to", "powered by", "extend",
                "adapt", "integrat", "combin", "distill", "compress", "prun", "quantiz", "quantis", "equip",
                "post-train", "modules such as", "modules like", "components such as", "backbones such as",
                "encoders such as", "tools such as", "initialis", "applies", "instantiated with", "on top of",
                "via ", "through ", "with ", "incorporat", "utiliz", "inspired by", "derived from", "evolved from",
                "generated in", "generated with", "generated by", "extracted from", "collected from", "hosted on",
                "train", "by ", "used ", "enhanc", "augment", "boost", "improv", "strengthen", "across ",
            ),
            r"(?:across (?:[\w-]+ ){0,4}(?:models?|llms?|architectures?|families|backbones?|vlms?|mllms?|agents?),?"
            r" (?:such as|like|including|\()|used(?! (?:in|by|as|for|to|on|with|at|when)\b)|"
            r"(?:enhanc|augment|boost|improv|strengthen)(?:e|es|ing|s)? (?:[\w-]+ ){0,3}(?:models|llms|mllms|vlms|agents) "
            r"(?:such as|like|including)|(?:augment|enhanc)(?:e|es|ing|s)?(?! (?:on|in|by)\b)|"
            r"(?:appl(?:ied|y|ying) to|integrat(?:ed?|es|ing) (?:in)?to|buil(?:t|ds?|ding) (?:up)?on(?: top of)?|"
            r"fine-?tun(?:ed?|ing)|on top of|extend(?:s|ing)?|train(?:ed|ing)?|us(?:e|es|ing)|leverag(?:e|es|ing)|with|by)"
            r" (?:[\w-]+ ){0,4}(?:models?|llms?|mllms?|vlms?|backbones?|encoders?|methods?|frameworks?|policies|"
            r"architectures?|algorithms?|techniques?),? (?:such as|like|including)|"
            r"(?:modules|components|backbones|encoders|tools) (?:such as|like)|compress(?:es|ed|ing)?|prun(?:e|es|"
            r"ed|ing)|quanti[sz](?:e|es|ed|ing)|equip(?:s|ped|ping)?(?: with)?|"
            r"post-train(?:s|ed|ing)?(?: on)?|"
            r"based on|buil(?:t|ds?|ding) (?:up)?on(?: top of)?|us(?:e|es|ing)|leverag(?:e|es|ing)|employ(?:s|"
            r"ing)?|adopt(?:s|ing)?|"
            r"fine-?tun(?:e|es|ed|ing)(?: of| on)?|initiali[sz](?:ed|ing) (?:from|with)|appl(?:y|ies|ying|"
            r"ied)(?: to)?|powered by|extend(?:s|ing)?|"
            r"adapt(?:s|ing|ed)?(?: from)?|integrat(?:es?|ing)|combin(?:es?|ing)|distill(?:s|ed|ing)?(?: from)?|"
            r"via|through|with|incorporat(?:es?|ing)|"
            r"utiliz(?:es?|ing)|inspired by|(?:derived|evolved|extracted|collected) from|generated (?:in|with|by)|"
            r"hosted on|train(?:s|ing|ed)?(?: with)?|by)(?= )",
            matches=("based on qwen2.5", "fine-tuning llama"),
        ),
        Cue(
            "en-train",
            "train",
            "right",
            (
                "trained on", "training on", "pretrained on", "pre-trained on", "train on", "fine-tuned on",
                "finetuned on", "trained using", "fine-tuning on",
            ),
            r"(?:(?:pre-?)?train(?:ed|ing)? (?:on|using)|fine-?tun(?:ed|ing) on)",
            matches=("trained on laion-5b",),
        ),
        Cue(
            "en-evaluate",
            "evaluate",
            "right",
            (
                " on ", "evaluat", "experiment", "tested on", "results on", "across ", "benchmarks such as",
                "benchmarks like", "benchmarks including", "benchmarks, including", " in ", "datasets such as",
            ),
            r"(?: on(?! par )|evaluat\w+ (?:on|across|with)|experiments? (?:on|across|with)|tested on|results on|"
            r"across|(?:benchmarks?|datasets?),? (?:such as|like|including)| in)(?= )",
            matches=("experiments across mmlu",),
            rejects=("is on par with gpt-4o",),
        ),
        Cue(
            "en-stop",
            "stop",
            "both",
            (
                " that ", " which ", " where ", " while ", " whereas ", " because ", " when ", " although ",
                " for ", " to ", " covering ", " spanning ",
            ),
            matches=("x that y",),
        ),
    )
)  # fmt: skip

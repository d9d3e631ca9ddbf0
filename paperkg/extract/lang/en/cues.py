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
            r"(?<=[a-z,] )(?<![a-z]ing )(?:propos(?:e|es|ed|ing)|introduc(?:e|es|ed|ing)|presents?|presenting|"
            r"developed|develops?|releas(?:e|es|ed|ing)|"
            r"designs?|designed|constructs?|constructed|creates?|created|builds?|built|curates?|curated|devises?|"
            r"devised|unveils?|"
            r"describes?|contributes?|collects?|collected|formulates?|instantiates?|establish(?:es)?|"
            r"(?<=we )open-source|offers)"
            r"(?= (?!(?:an? |the )?(?:[\w-]+ ){0,4}(?:evaluation|study|analysis|investigation|audit|application|"
            r"survey|review|overview|comparison|assessment) (?:of|on|into)\b))",
            matches=("we propose flowgrpo", "this paper introduces apollo"),
            rejects=("developer tools", "presentation of"),
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
            ("evaluat", "benchmark", "assess", "test"),
            r"(?:evaluat|benchmark|assess|test)(?:e|es|ed|ing|s)? (?:[\w-]+ ){0,7}?(?:models|llms|mllms|vlms|lmms|"
            r"agents|systems|lrms)\b[^.;]{0,40}?(?:including|such as|like|\()",
            matches=("we evaluate numerous models on rbench-v, including o3",),
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
                "improvements on ", "improvement on ", "gains on ", "gain on ", "state-of-the-art on ", "sota on ",
                "evaluate on ", "f1 on ", "success rate on ", "validated on ", "ranks first on ", "benchmarks: ",
                "benchmarks (", "datasets (", "datasets: ", "benchmarks such as ", "benchmarks like ",
                "benchmarks including ", "benchmarks, including ", "datasets such as ", "datasets including ",
                "datasets like ", "datasets, including ", "leaderboards such as ",
            ),
            matches=("a score of 24% on foobench",),
            rejects=("this depends on foobench",),
        ),
        Cue(
            "en-compare",
            "compare",
            "right",
            (
                "compar", "relative to", "versus", "vs.", "vs ", "than ", "over ", "baselines such as",
                "baselines like", "baselines including", "baselines, including", "within ", "baseline",
                "benchmarked against", "against ", "alternative", "gap with", "gap to", "gap between",
            ),
            r"(?:compar(?:ed|ison|isons|ing|es?)(?: (?:it |them |ours? )?(?:to|with|against)|(?<=compares)|"
            r"(?<=compare)|(?<=comparing))|relative to|versus|vs\.?(?= )|(?<=[a-z] )than(?= (?!\d))|"
            r"(?<=improvement )over(?= )|(?<=improvements )over(?= )|(?<=gain )over(?= )|(?<=gains )over(?= )|"
            r"(?<=speedup )over(?= )|(?<=points )over(?= )|(?<=% )over(?= )|(?<=reduction )over(?= )|"
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
                "train", "by ",
            ),
            r"(?:(?:appl(?:ied|y|ying) to|integrat(?:ed?|es|ing) (?:in)?to|built (?:up)?on|fine-?tun(?:ed?|ing)|"
            r"on top of|extend(?:s|ing)?|train(?:ed|ing)?|us(?:e|es|ing)|leverag(?:e|es|ing)|with|by)"
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

"""English cues of what a paper is set beside: baselines, what it beats or falls behind, and the work of others."""

from __future__ import annotations

from paperkg.extract.rules.rule import Cue

#: Says that one is ahead of another by a number, or that a number is a rival's.
_AHEAD_OF = (
    r"ahead of(?= )|leads (?=[^.,;]{2,30} by \d)|(?:margins?|leads?|edge) over(?= )|belongs to(?= [^.;]{2,30} (?:with|"
    r"at) \d)"
)
_BESIDE_A_NUMBER = (
    r"(?:above|below|behind|against|over|than) the \d[\d.]*\s?(?:%|x)?(?: score)? (?:of|by|for)(?= )|(?:against|"
    r"versus|vs\.?|compared (?:to|with)) [^.;]{3,80}? and \d[\d.]*\s?%? (?:for|by|of|from|with)(?= )"
)

#: Says where rivals are listed, which is the strongest of them, and which follow.
_LISTED_IN = (
    r"tables? (?:contains?|lists?|includes?)(?= )|(?:strongest|closest) (?:[\w-]+ )?(?:references?|baselines?|"
    r"competitors?|rivals?|alternatives?|opponents?),(?= )"
)
_BASELINES_ON = (
    r"baselines?(?! on ) [^.;:,]{0,60},? (?:namely|including|such as)|baselines?(?= on [^.;:,]{0,60},? (?:namely|"
    r"including|such as) )|followed (?:closely )?by(?= (?:[^.,;]|\.(?=\d)){2,40}? (?:at |with |\()\d)|(?:vs\.?|versus|"
    r"compared (?:to|with)|(?<=in )comparison (?:to|with)|against) (?:about |only |roughly |some )?\d[\d.]*\s?(?:%|x)? (?:for|by|of|from)(?= )"
)

#: Words of comparing, and of how much more.
_COMPARED_TO = (
    r"(?<!no )(?<!without )compar(?:ed|ison|isons|ing|es?)(?: (?:it |them |ours? )?(?:to|with|against)|(?<=compares)|"
    r"(?<=compare)|(?<=comparing))|relative to|(?:versus|vs\.?)(?= )(?! \d[\d.]*%?,? (?:and|but|while|on|in)\b)|"
    r"(?<=[a-z] )than (?:[\w-]+ ){0,4}?(?:approaches|methods|models|baselines|systems|architectures|techniques|work),? "
    r"(?:i\.e\.,?|e\.g\.,?|such as|like|including|namely)(?= )|"
    r"(?<=[a-z] )than(?= (?!\d))|(?: while| whereas|but|and) others,? (?:such as|like|including)(?= )|"
    r"(?:drop-in )?(?:replacements?|substitutes?|alternatives?) (?:for|to)(?= )|"
    r"% of the (?:[\w-]+ )?(?:parameters|compute|computation|cost|size|tokens|data|memory|flops|latency) of(?= )"
)
_GAIN_OVER = (
    r"(?:improvements?|gains?|speed-?ups?|reductions?|advantages?|advancements?|advances?|boosts?|increases?|"
    r"acceleration)(?: (?:of|in|on) (?:[^,.;:()]|\.(?=\d)|\([^()]{1,12}\)){1,60}?)? over(?= (?!(?:time|long|multiple|several|all|many|\d))\S)"
)

#: Nouns for rivals, and verbs that set one against another.
_SET_AGAINST = (
    r"(?:competitors?|rivals?) (?:is|are|was|were|include)(?= )|(?<=points )over(?= )|(?<=% )over(?= )|"
    r"(?<=set )against|(?<=pitted )against|(?<=measured )against|(?<=tested )against|(?<=compared )against|"
    r"(?<=up )against|(?<=the )baselines? (?:is|are|was|were)(?= )|(?:strong |existing |prior |"
    r"competitive )?baselines?,? (?:such as|like|including|methods)|(?<=compete )against|(?<=evaluated )against|"
    r"(?<=gains )against"
)
_ALTERNATIVES = (
    r"alternatives? (?:such as|like|including)|(?<=closing the )gap (?:with|to)|(?<=closes the )gap (?:with|to)|"
    r"within (?:\d[\d.]*|one|two|three|four|five|six|seven|eight|nine|ten)\s?(?:%|points?|"
    r"percentage points)? ?of(?: a)?(?: (?:fully )?fine-?tuned)?"
)

#: Behind a verb: the kind of what is beaten or met, before its examples.
_A_KIND_SUCH_AS = (
    r" (?:(?!(?:and|or)\b)[\w-]+,? ){0,6}?"
    r"(?:models|methods|baselines|systems|approaches|agents|llms|vlms|mllms|libraries|frameworks|algorithms|architectures|"
    r"techniques|solutions|kernels|alternatives|competitors|counterparts)(?: [\w-]+){0,7}?,? (?:such as|like|including)"
)

#: What a paper compares with.
RIVALS: tuple[Cue, ...] = (
    Cue(
        "en-evaluated-models",
        "compare",
        "right",
        ("evaluat", "benchmark", "assess", "test", "compar"),
        r"(?:evaluat|benchmark|assess|test|compar)(?:e|es|ed|ing|s|ions?)? "
        r"(?:of )?(?:(?!with |on |across |for )[\w-]+,? ){0,7}?(?:models|llms|mllms|vlms|lmms|lvlms|"
        r"agents|systems|lrms|methods|approaches|baselines|frameworks|algorithms|optimizers|tools)\b"
        r"(?:[^.;:]{0,40}?(?:including|such as|like|namely|--|—|–)|(?:(?!\b(?:across|along|dimensions?|aspects|criteria)\b)[^.;:]){0,40}?\(|:)",
        version=2,
        matches=("we evaluate numerous models on rbench-v, including o3", "tested six models: o3"),
        rejects=("we evaluate our model on mmlu", "judges models across two dimensions (walk, run)"),
    ),
    Cue(
        "en-compare",
        "compare",
        "right",
        (
            "compar", "relative to", "versus", "vs.", "vs ", "than ", "over ", "baselines such as",
            "baselines like", "baselines including", "baselines, including", "within ", "baseline",
            "benchmarked against", "against ", "alternative", "gap with", "gap to", "gap between", "improvement",
            "gain", "speedup", "speed-up", "reduction", "advantage", "advance", "boost", "increase", "acceleration",
            "competitor", "rival", "set beside", "opponent", "contrast with", "contrast to", "followed ", "unlike ",
            "faster", "better", "higher", "lower", "fewer", "slower", "smaller", "larger", "cheaper", "ahead of",
            "leads ", "lead over", "leads over", "margin", "edge over", "belongs to", "above the ", "below the ",
            "behind the ", "tables contain", "table contains", "tables list", "table lists", "tables include",
            "table includes", "strongest ", "closest ", " while others", " whereas others", "but others", "and others", "replacement", "substitute", "drop-in ",
            "% of the ",
        ),
        rf"(?:{_AHEAD_OF}|{_BESIDE_A_NUMBER}|{_LISTED_IN}|{_BASELINES_ON}|{_COMPARED_TO}|{_GAIN_OVER}|"
        rf"{_SET_AGAINST}|{_ALTERNATIVES})",
        version=3,
        matches=(
            "compared to grpo", "more accurate than gpt-4o", "it is ahead of dpo", "above the 59.0% of dpo",
            "the tables contain dpo", "against 62.0 for dpo and 60.3 for kto", "the strongest reference, dpo, trails",
            "it leads dpo by 7.0 points", "gains of 4.6% (3b) and 3.9% (7b) over dpo", "fewer tokens than earlier methods, i.e. dpo",
            " while others, such as dpo", "a replacement for dpo", "with 16% of the parameters of dpo",
        ),
        rejects=("rather thanks", "more than 10", "no comparison with dpo"),
    ),
    Cue(
        "en-outperform",
        "outperform",
        "right",
        (
            "outperform", "surpass", "exceed", "beat", "superior to", "superiority over", "superiority to",
            "better than", "faster than", "higher than", "outpac", "overtak", "improv", "eclips",
        ),
        rf"(?:outperform|surpass|exceed|beat)(?:s|es|ed|ing)?{_A_KIND_SUCH_AS}(?= )|"
        r"(?:outperform(?:s|ed|ing)?|surpass(?:es|ed|ing)?|exceed(?:s|ed|ing)?|beat(?:s|ing)?|"
        r"superior(?:ity)? (?:to|over)|(?:better|faster|higher) than|"
        r"outpac\w+|overtak\w+|eclips\w+|improv(?:es|ed|ing|ements?) (?:upon|over))(?= )|"
        r"improv(?:es|ed|ing) (?:(?!(?:on|in|by|from|for|to|over)\b)[\w-]+ ){1,5}over"
        r"(?= (?!(?:time|long|multiple|several|all|many|training|the course|iterations|successive|\d))\S)",
        matches=(
            "outperforms gpt-4o", "surpassing dpo", "surpasses that of fast, closed libraries such as dpo", "surpassing models with more steps such as dpo",
            "it improves the harder walk over dpo",
        ),
        rejects=("it improves the walk over time",),
    ),
    Cue(
        "en-special",
        "compare",
        "right",
        ("subsum", "recover", "generaliz", "generalis", "unif", "includ", "contain"),
        r"(?:subsum(?:es?|ing)|recover(?:s|ing)?|generali[sz](?:es?|ing)|unif(?:y|ies|ying)|includ(?:es?|ing)|contain(?:s|ing)?)"
        r"(?= [^.;]{2,80} as (?:(?:an? )?(?:exact |particular |limiting )?special|(?:limiting|particular|degenerate)) cases?\b)",
        matches=("subsuming dpo and kto as special cases", "it recovers dpo as an exact special case"),
        rejects=("it recovers dpo in a day",),
    ),
    Cue(
        "en-on-par",
        "on_par",
        "right",
        (
            "on par with", "comparable to", "comparable with", "comparable performance", "competitive with",
            "rival", "match", "on-par with", "parity with", "approaches", "approaching", "competitive", "comparably",
        ),
        r"(?:on[ -]par with|approach(?:es|ing)(?: the (?:performance|level|"
        r"quality) of)?(?= (?:[\w-]+ ){0,3}(?:models?|systems?|llms?)? ?(?:such as|like))|"
        r"comparable (?:performance |results |accuracy )?(?:to|with)|competitive (?:(?:performance|results) )?(?:to|with|against)|"
        r"(?:competitively|comparably) (?:to|with|against)|rival(?:s|ing|ed)?|"
        r"(?:match(?:es|ing)|(?<!under )(?<!with )(?<!at )(?<!of )(?<!a )(?<!-)matched)(?: or (?:exceed\w*|surpass\w*|outperform\w*))?|"
        rf"parity with)(?:{_A_KIND_SUCH_AS}|(?: the performance of)?)(?= )",
        matches=("on par with o1", "matching gpt-4o", "matches or surpasses that of fast, closed libraries such as dpo"),
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
        r"attempts|literature)(?: (?:in|on|for) [\w-]+(?: [\w-]+){0,3})?,? (?:such as|like|including|e\.g\.,?|\((?:e\.g\.,?)?)",
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
        "en-scored",
        "compare",
        "left",
        (
            "reach", "gets ", "get to ", "got ", "stops at", "stopped at", "stays at", "stayed at", "stay at", "lands at",
            "landed at", "manages ", "managed ", "stands at", "stood at", "remains at", "remained at", "sits at", "scores ",
            "scored ", "only achiev", "achieves only", "achieving only", "achieved only", "obtains ", "obtained ", "attains ", "attained ", "is still below",
        ),
        r"(?:only achiev(?:es|ed|ing)|achiev(?:es|ed|ing)(?= only)|reach(?:es|ed)|gets?(?: to)?|got(?: to)?|(?:stop(?:s|ped)|stay(?:s|ed)?|lands|landed|stands|stood|remain(?:s|ed)|sits) at|"
        r"manag(?:es|ed)|scor(?:es|ed)|obtain(?:s|ed)|attain(?:s|ed)) "
        r"(?:only |just |about |around |an? |nearly |merely |a mere )?(?=\d)|is still below(?= )",
        matches=("while dpo stays at 21.04", "gpt-5 manages 50.0%"),
        rejects=("it gets better", "which stops at once"),
    ),
    Cue(
        "en-listed-too",
        "compare",
        "left",
        (
            "are run as", "is run as", "are used as", "is used as", "serve as", "serves as", "are listed", "is listed",
            "are included", "is included", "among the baselines",
        ),
        r"(?:(?:is|are) (?:run|used|listed|included)|serves?) as (?:[\w-]+ ){0,4}?(?:baselines?|competitors?|rivals?)\b|"
        r"(?:is|are) (?:listed|included) too|among the baselines",
        matches=("dpo and kto are run as further baselines", "gpt-4o is listed too"),
        rejects=("is used as a teacher",),
    ),
    Cue(
        "en-below",
        "below",
        "right",
        (
            "lag behind", "lags behind", "lagging behind", "worse than", "falls short of", "fall short of",
            "inferior to", "underperform", "lower than", "falls behind", "fall behind", "fell behind", "falling behind",
        ),
        r"(?:lag(?:s|ging)? behind|(?:falls?|fell|falling) behind(?= \S)(?! (?:it|them|by|in|on|at|when|with)\b)|worse than|falls? short of|inferior to|underperform(?:s|ed|ing)?|lower than)",
        version=2,
        matches=("lags behind gpt-4o", "it falls behind dpo on walkset"),
        rejects=("dpo falls behind on walkset",),
    ),
)  # fmt: skip

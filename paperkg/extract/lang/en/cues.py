"""English cues. An English verb precedes its objects, so that a cue mostly governs the names on its right."""

from __future__ import annotations

from paperkg.extract.lang.en.cues_own import OWN
from paperkg.extract.lang.en.cues_prose import PROSE
from paperkg.extract.lang.en.cues_rivals import RIVALS
from paperkg.extract.lang.en.cues_stand import STAND
from paperkg.extract.lang.en.cues_turns import TURNS
from paperkg.extract.rules.rule import Cue, CueSet

#: Verbs and phrases that say what the work starts from, or which models are behind it.
_STARTS_FROM = (
    r"start(?:s|ed|ing)? (?:out )?(?:from|with)|models? (?:behind|under|used|tested)(?: [\w-]+){0,3} (?:is|are|was|"
    r"were)|(?:(?:base|policy|student|teacher|language) models?|learner|backbone) (?:is|are)|"
    r"across (?:[\w-]+ ){0,4}(?:models?|llms?|architectures?|families|backbones?|vlms?|mllms?|agents?),? (?:such as|"
    r"like|including|\()"
)
_USED = (
    r"used(?! (?:in|by|as|for|to|on|with|at|when)\b)|(?:enhanc|augment|boost|improv|strengthen)(?:e|es|ing|"
    r"s)? (?:[\w-]+ ){0,3}(?:models|llms|mllms|vlms|agents) (?:such as|like|including)|(?:augment|enhanc)(?:e|es|ing|"
    r"s)?(?! (?:on|in|by)\b)"
)

#: Verbs of using, with the kind of what is used before its examples.
_ON_A_KIND_SUCH_AS = (
    r"(?:appl(?:ied|y|ying) to|based on|integrat(?:ed?|es|ing) (?:in)?to|plug(?:s|ged)? (?:\w+ly )?into|compatible with|buil(?:t|ds?|ding) (?:up)?on(?: top of)?|"
    r"fine-?tun(?:ed?|ing)|on top of|extend(?:s|ing)?|train(?:ed|ing)?|us(?:e|es|ing)|leverag(?:e|es|ing)|with|"
    r"by) (?:[\w-]+ ){0,4}(?:models?|llms?|mllms?|vlms?|backbones?|encoders?|methods?|frameworks?|policies|"
    r"architectures?|algorithms?|techniques?),? (?:such as|like|including)|(?:modules|components|backbones|encoders|"
    r"tools) (?:such as|like)"
)

#: Verbs that change a model, take it up, or draw on it; and prepositions alone.
_COMPRESSES = (
    r"compress(?:es|ed|ing)?|prun(?:e|es|ed|ing)|quanti[sz](?:e|es|ed|ing)|equip(?:s|ped|ping)?(?: with)?|"
    r"post-train(?:s|ed|ing)?(?: on)?"
)
_BASED_ON = (
    r"based on|buil(?:t|ds?|ding) (?:up)?on(?: top of)?|us(?:e|es|ing)|leverag(?:e|es|ing)|employ(?:s|ing)?|adopt(?:s|"
    r"ing)?|fine-?tun(?:e|es|ed|ing)(?: of| on)?|initiali[sz](?:ed|ing) (?:from|with)|appl(?:y|ies|ying|ied)(?: to)?|"
    r"powered by|extend(?:s|ing)?"
)
_ADAPTS = r"adapt(?:s|ing|ed)?(?: from)?|integrat(?:es?|ing)|combin(?:es?|ing)|distill(?:s|ed|ing)?(?: from)?"
_BY_MEANS_OF = (
    r"via|through|with(?! \d[\d.,]*(?:%|x)?(?:[ ,;.)]|$))|incorporat(?:es?|ing)|utiliz(?:es?|ing)|inspired by|"
    r"(?:derived|evolved|extracted|collected) from|generated (?:in|with|by)|hosted on|train(?:s|ing|ed)?(?: with)?|"
    r"by(?! contrast\b| far\b| \d[\d.,]*(?:%|x)?(?:[ ,;.)]|$))"
)

#: Several models that the work is run on.
_RUN = (
    r"(?:two|three|four|five|six|seven|eight|\d+|several|multiple|various|different|diverse|representative|both)"
    r" (?:[\w-]+ ){0,3}(?:models?|d?llms?|m?llms|vlms|backbones?|architectures|families|agents|polic(?:y|ies))\b"
)

_WORKS: tuple[Cue, ...] = (
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
        rf"(?!(?:[\w@%-]+ )?(?:[\w@%-]+ )?on {_RUN})[^.;:(]{{1,30}}?(?: on (?:[\w-]+ ){{0,4}}tasks,? (?:like|such as|including) |"
        r" on(?! par )(?! (?:[\w-]+ ){0,4}tasks,? (?:like|such as|including)) |(?:such as|like|including) |: | \()",
        version=2,
        matches=("a score of 24% on foobench",),
        rejects=("this depends on foobench", "performance on par with o1"),
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
            "train", "by ", "used ", "enhanc", "augment", "boost", "improv", "strengthen", "across ", "start",
            "models behind", "model behind", "models used", "model used", "models tested", "models under", "learner is",
            "backbone is", "base model is", "base models are", "policy model is", "teacher model is", "student model is",
            "language model is", "language models are", "plug", "compatible with",
        ),
        rf"(?:{_STARTS_FROM}|{_USED}|{_ON_A_KIND_SUCH_AS}|{_COMPRESSES}|{_BASED_ON}|{_ADAPTS}|{_BY_MEANS_OF}"
        r")(?= |(?<=\())",
        version=2,
        matches=("based on qwen2.5", "fine-tuning llama", "it starts from llama", "the models behind the agent are llama"),
    ),
    Cue(
        "en-tasks-like",
        "evaluate",
        "right",
        (" on ", " across "),
        r" (?:on|across) (?:[\w-]+ ){0,4}tasks,? (?:like|such as|including)(?= )",
        matches=(" on abstract steps tasks like walktest",),
        rejects=(" on tasks that walk",),
    ),
    Cue(
        "en-run-on",
        "use",
        "right",
        (" on ", " across ", " with ", " over "),
        rf" (?:on|across|with|over) {_RUN}"
        r"(?:: |,? (?:\((?:ie,? |i\.e\.,? ?|e\.g\.,? ?|namely,? |including )?|(?:including|such as|namely) ))(?=\w)",
        matches=(
            " on two representative dllms (ie, llada and",
            " across three base models (llama and",
            " on two architectures: llama and",
        ),
        rejects=(" on three models that walk", " on two datasets (mmlu"),
    ),
    Cue(
        "en-used",
        "use",
        "left",
        ("used", "employed", "adopted", "applied", "edited", "serves as the ", "as judge", "as a judge",
         "as the judge", "as second ", "as rater", "as grader", "as evaluator", "as teacher", "as annotator", "as verifier"),
        r"(?:(?<=is )|(?<=are )|(?<=was )|(?<=were ))(?:used|employed|adopted|applied|edited)(?=[.,;]| (?:as|to|for|in|with|throughout|on|here)\b)"
        r"|serves as the (?:backbone|base|learner|teacher|judge)"
        r"|as (?:an? |the |second )?(?:judge|rater|grader|evaluator|teacher|annotator|verifier)\b",
        matches=("lora is used to fine-tune", "gpt-4o as judge"),
        rejects=("it is used by many",),
    ),
    Cue(
        "en-train",
        "train",
        "right",
        (
            "trained on", "training on", "pretrained on", "pre-trained on", "train on", "fine-tuned on",
            "finetuned on", "trained using", "fine-tuning on",
        ),
        r"(?:(?:pre-?)?train(?:ed|ing)? (?:on(?! top of)|using)|fine-?tun(?:ed|ing) on(?! top of))",
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
        rf"(?!(?:[\w-]+ )?(?:on|across|with) {_RUN},? ?(?:\(|including|such as|namely|:))"
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
)  # fmt: skip

CUES = CueSet((*OWN, *RIVALS, *PROSE, *STAND, *TURNS, *_WORKS))

"""English cues of further turns of phrase of digests: who stands against a work, and which models it holds for or works with."""

from __future__ import annotations

from dataclasses import replace

from paperkg.extract.rules.rule import Cue

_FIELD = r"(?:competition|opposition|opponents|contenders|challengers|rivals|competitors|baselines|references)"
_GIVEN = (
    r"(?:rewards?|labels?|judg(?:e?ments?)|annotations?|captions?|features?|embeddings?|traces|demonstrations|scores|plans|answers|supervision|"
    r"feedback|preferences|rationales|trajectories|translations|queries|weights|targets)"
)

_TURNS: tuple[Cue, ...] = (
    Cue(
        "en-against-it",
        "compare",
        "right",
        ("against it ", "against this ", "against them ", "opposite it ", "opposition:", "competition:", "opponents:", "contenders:", "challengers:", "rivals:", "competitors:",
         "baselines range", "baselines run", "baselines go", "rivals range", "competitors range", "baselines extend"),
        rf"(?:against|opposite) (?:it|this|them) (?:stands?|are|is|sits?|comes?|we find)(?= )|{_FIELD}:(?= )|(?:baselines|rivals|competitors) (?:range|run|go|extend)s? from(?= )",
        far=True,
        matches=("against it stand dpo and kto", "the opposition: dpo and kto", "baselines range from dpo to kto"),
        rejects=("against it all",),
    ),
    Cue(
        "en-not-reached",
        "below",
        "right",
        ("not reach ", "not beat ", "not match ", "not surpass ", "not quite ", "not yet ", "not fully ", "n't reach ", "n't beat ", "n't match ", "n't surpass ", "n't quite "),
        r"(?:not|n't) (?:quite |yet |fully )?(?:reach|beat|match|surpass)(?= (?!the \w+ of\b)\S)",
        matches=("it does not reach dpo or kto", "it does not quite match dpo"),
        rejects=("it does not reach the end of it",),
    ),
    Cue(
        "en-none-of",
        "compare",
        "right",
        ("none of ",),
        r"none of(?= [^.;]{2,90}? (?:gets?|comes?|reach(?:es)?|manages?|pass(?:es)?|match(?:es)?|does|do|exceeds?|beats?|closes?|keeps?|achieves?|surpass(?:es)?|crosses|improves?|holds?)\b)",
        matches=("none of dpo or kto gets past 60%",),
        rejects=("none of dpo is given",),
    ),
    Cue(
        "en-finishes-below",
        "below",
        "left",
        ("finish", "end ", "ends ", "ended ", "land", "rank", "sit ", "sits ", "lie ", "lies ", "stay", "remain", "stop", "settle", "hover"),
        r"(?:finish|end|land|rank|sit|lie|stay|remain|stop|settle|hover)(?:s|es|ed)? (?:(?:up|out|in|well|clearly|far|somewhat|just|slightly|a little|still) )*"
        r"(?:below|behind|under|lower|second|third|last)(?=[.,;]| (?:at|with|by|on|in)\b|$)",
        matches=("dpo and kto finish well below, at 41",),
        rejects=("dpo ends below it",),
    ),
    Cue(
        "en-rerun",
        "compare",
        "left",
        ("is ", "are ", "was ", "were "),
        r"(?:is|are|was|were)(?= (?:also |all |both |each )?(?:re-?run|re-?implemented|reproduced|re-?trained|re-?evaluated|re-?tuned)(?=[.,;]| (?:on|with|for|under|in|at|from|by the)\b))",
        matches=("dpo and kto were rerun on it",),
        rejects=("it is run on dpo",),
    ),
    Cue(
        "en-measures-itself",
        "compare",
        "right",
        ("benchmark", "measure", "pit", "judge", "test", "numbers ", "figures ", "scores ", "results "),
        r"(?:benchmark|measure|pit|judge|test)(?:s|ed|ing)? (?:itself|it|themselves|them|the \w+) against(?= )|(?:numbers|figures|scores|results) are those (?:of|from)(?= )",
        matches=("it benchmarks itself against dpo", "the nearest numbers are those of dpo"),
        rejects=("it tests it on dpo",),
    ),
    Cue(
        "en-holds-for",
        "evaluate",
        "right",
        ("hold", "work", "carr", "transfer", "extend", "persist"),
        r"(?:(?:holds?|works?|persists?) (?:equally |just as |also |too )?(?:well )?(?:for|across)|(?:carr(?:y|ies)|carried) over to|transfers? (?:well |directly |unchanged )?to)(?= )",
        matches=("the gain holds for dpo", "it carries over to dpo"),
        rejects=("the work of dpo",),
    ),
    Cue(
        "en-base-lifts",
        "use",
        "right",
        ("lift", "boost", "improve", "strengthen", "help", "speeds up", "accelerat"),
        r"(?:lift|boost|improve|strengthen|help|accelerate)s?(?= (?:both )?[\w.-]*\d[\w.]*-\d[\d.]*b[\w-]*(?=[ ,.;]|$))|speeds up(?= (?:both )?[\w.-]*\d[\w.]*-\d[\d.]*b[\w-]*(?=[ ,.;]|$))",
        matches=("it lifts qwen2.5-7b",),
        rejects=("it lifts the rate",),
    ),
    Cue(
        "en-models-are",
        "evaluate",
        "right",
        ("the model", "its model", "target model", "test model", "subject", "studied model", "evaluated model", "tested model", "host model", "the llms", "the agents "),
        r"(?:(?:the|its|target|test|subject|studied|evaluated|tested|host) (?:models?|llms)) (?:here )?(?:are|were|include|comprise)(?! [a-z]+ed\b)(?= )",
        far=True,
        matches=("the models are dpo and kto",),
        rejects=("the models are trained on dpo",),
    ),
    Cue(
        "en-base-come",
        "use",
        "right",
        ("reward", "label", "judg", "annotation", "caption", "feature", "embedding", "traces ", "demonstrations ", "scores ", "plans ", "answers ", "supervision ", "feedback ",
         "preferences ", "rationales ", "trajectories ", "translations ", "queries ", "weights ", "targets "),
        rf"{_GIVEN} (?:(?:come|stem|derive)s? |(?:are|is) (?:taken|drawn|obtained|extracted|computed|borrowed) )?from(?= (?:an? |both )?(?!the |an? )[\w.+-]+(?: [\w.+-]+)?(?:,|\.| \(| and\b| are\b| is\b| provides?\b|$))",
        version=2,
        matches=("rewards come from dpo, and", "features from dpo and kto are joined"),
        rejects=("rewards come from the walk of dpo",),
    ),
    Cue(
        "en-base-written",
        "use",
        "right",
        ("written in", "implemented in", "coded in", "programmed in", "simulated in", "executed in", "carried out in", "deployed in", "work inside", "works inside",
         "working inside", "runs inside", "run inside", "trained in", "runs in", "run in", "sampled from", "driven through", "driven by"),
        r"(?:written|implemented|coded|programmed|simulated|executed|carried out|deployed|trained|runs?|works?|working) (?:in|inside)(?: the)?"
        r"(?= (?!the |an? )[\w.+-]+(?: [\w.+-]+)?(?: and| with| on|,|\.(?: |$)| scaffold| framework| harness| code ?base| environment|$))|"
        r"sampled from(?= (?!the |an? )[\w.+-]*\d)|driven (?:through|by)(?= )",
        matches=("the walks were written in dpo with", "they work inside dpo and", "steps were sampled from qwen2.5-7b"),
        rejects=("written in the walk of dpo", "sampled from dpo", "it runs in a day"),
    ),
    Cue(
        "en-works-on",
        "use",
        "left",
        ("filter", "suppl", "rates ", "rate ", "rated ", "check", "verif", "extract", "encod", "provid", "generat", "transcrib",
         "does the ", "do the ", "did the ", "handle", "contribute", "take care of ", "takes care of ", "took care of ", "look after ", "looks after ", "looked after ",
         "drive ", "drives ", "drove ", "power ", "powers ", "powered ", "host ", "hosts ", "hosted "),
        r"(?:filter(?:s|ed)?|suppl(?:y|ies|ied)|rate[sd]?|check(?:s|ed)?|verif(?:y|ies|ied)|extract(?:s|ed)?|encode[sd]?|provide[sd]?|generate[sd]?|transcribe[sd]?)"
        r"(?= the (?:geometric |training |missing |needed )?(?:data|features?|answers?|labels?|questions?|images?|text|traces?|candidates?|"
        r"captions?|rewards?|prompts?|plans?|outputs?|responses?|samples?|queries|documents?|embeddings?|audio|video|frames|transcripts?|signals?|masks?|depth|trajectories|rollouts)\b)"
        r"|(?:take|takes|took) care of(?= )|look(?:s|ed)? after(?= )"
        r"|(?:does?|did|handle[sd]?|contribute[sd]?|provide[sd]?|suppl(?:y|ies|ied)) the (?:[a-z-]+ )?(?:[a-z]{3,}ing|side|half|part|work)\b"
        r"|(?:drives?|drove|power(?:s|ed)?|host(?:s|ed)?)(?= (?:the|all|both|every|each|its|several) [a-z])",
        version=2,
        matches=(
            "dpo filters the data", "a frozen dpo supplies the features", "dpo does the merging", "dpo took care of the steps",
            "dpo supplied the transcripts", "dpo drives all walkers",
        ),
        rejects=("dpo filters well",),
    ),
)  # fmt: skip

TURNS = tuple(replace(cue, pattern=rf"(?<!\w)(?:{cue.pattern})") for cue in _TURNS)

"""English cues of where a digest places a work: beside rivals, on top of others' work, and among the models it was tried on."""

from __future__ import annotations

from dataclasses import replace

from paperkg.extract.rules.rule import Cue

_LESS = r"(?:sooner|earlier|faster|quicker|first|worse|more|less|lower|fewer|further|harder|badly|sharply|steeply|poorly|noticeably|visibly)"
_ALL = r"(?:all |both |each |each of them |either |also |too |still |clearly |mostly |likewise |in turn |again |meanwhile |here |there )*"
_PLAIN = r"(?:plain|vanilla|ordinary|standard|original|untouched|unmodified|unaltered|bare|stock|naive|usual|regular|full|untuned)"
_PARTY = r"(?:yardsticks?|references?|points? of (?:comparison|reference)|reference points?|competition|opposition|comparisons?|controls?|foils?|touchstones?|measuring sticks?|baselines?|contrasts?|counterparts?|opponents?|rivals?|competitors?|(?:upper|lower) bounds?|bars?)"
_STUDY = r"(?:tests|testing|experiments?|evaluations?|trials|runs|studies|results|the study|the evaluation)"
_SPAN = r"(?:spans?|covers?|includes?|ranges? (?:over|from)|runs? over|takes? in|involves?|comprises?|extends? (?:to|over|across)|embraces?)"

#: What stands beside a work, above it, or below it.
_BESIDE: tuple[Cue, ...] = (
    Cue(
        "en-worse",
        "below",
        "left",
        (
            "all ", "both ", "each ", "either ", "also ", "still ", "clearly ", "likewise ", "among them", "among these", "degrade", "save ", "saves ",
            "saved ", "sacrific", "trail ", "trails ", "trailed ", "lag ", "lags ", "lagged ", "suffer", "collaps", "saturat", "stall", "plateau", "los",
            "drop", "fall ", "falls ", "fell ", "end ", "ends ", "come ", "comes ", "came ", "is ", "are ",
            "was ", "were ", "give ", "gives ", "gain ", "gains ", "get ", "gets ", "break ", "breaks ", "miss", "give way",
        ),
        rf"(?:among (?:them|these),? )?{_ALL}(?:"
        rf"(?:degrad(?:es?|ed)|suffer(?:s|ed)?|collaps(?:es?|ed)|saturat(?:es?|ed)|stall(?:s|ed)?|plateau(?:s|ed)?|drop(?:s|ped)?|los(?:es?|t)|break(?:s)?(?: down)?|fall(?:s)?(?: off)?) (?:much |far |even |a little |by )?{_LESS}\b"
        r"|(?:sav(?:es?|ed)|gives?|gains?|gets?|brings?) (?:far |much |even )?(?:fewer|less|smaller|lower)\b|sacrific(?:es?|ed)(?= )"
        r"|(?:trail(?:s|ed)?|lag(?:s|ged)?)(?: (?:both|it|them|the (?:two|others?|rest)|all|by \d|with \d|at \d|well|far))\b"
        r"|(?:fall(?:s)?|fell) (?:(?:short|apart)\b|behind(?=[.,;]| (?:it|them|both|all|by|in|on|at|when|with|as|once|while|and|but)\b|$))|(?:end(?:s|ed)?|com(?:es?)|came) (?:up |out )?(?:below|behind|lower|second|third|last|short)\b"
        r"|(?:is|are|was|were) (?:all |both |each |also |clearly |well |far |much |significantly |slightly |a little |consistently )*"
        r"(?:beaten|outperformed|surpassed|outdone|overtaken|outclassed|outpaced|left behind|behind|not far (?:off|behind)|the (?:runners?-up|next best))(?=[.,;]| (?:by|on|in|at|across|under|throughout)\b|$)"
        r"|(?:drops?|loses?|lost|dropped) (?:speaker |some |much |all |its |their )?(?:\w+ )?(?:noticeably|badly|sharply|entirely))",
        matches=("dpo and kto all either save fewer tokens", "dpo and kto among them, degrade sooner", "dpo trails both", "dpo is outperformed on walkset"),
        rejects=("it is also", "walks are saved by less", "dpo is slow"),
    ),
    Cue(
        "en-put-beside",
        "compare",
        "right",
        (
            "put ", "set ", "placed ", "held ", "stack", "lined ", "weighed ", "ranged ", "judged ", "checked ", "contrasted ", "juxtaposed ", "side by side",
            "win rate", "win-rate", "matched ", "benchmarked ", "up against ", "prefer", "is favo", "was favo", "are favo", "were favo", "is prefer", "was prefer", "are prefer", "were prefer",
        ),
        r"(?:(?:put|set|placed|held|lined|ranged|stack(?:s|ed)?|matched) (?:up )?(?:directly )?(?:next to|beside|alongside|side by side with|against)(?! the (?:wall|light))"
        r"|(?:weighed|judged|checked) against|(?:contrasted|juxtaposed|benchmarked) (?:with|against|to)"
        r"|side by side with|up against|(?:is|was|are|were) (?:preferred|favou?red) (?:to|over)|prefer(?:s|red)? [^.;,]{2,50}? (?:to|over)(?: (?:that|those) (?:of|from))?"
        r"|win[- ]rates? (?:of \S+ )?(?:against|over|versus|vs\.?))"
        rf"(?: the)?(?: {_PLAIN})?(?= )",
        version=2,
        matches=("it is put next to dpo and kto", "win rates against the plain dpo sampler", "held up against dpo", "raters preferred its clips to those of dpo", "it is favoured over dpo"),
        rejects=("put on the table", "set up with dpo", "held against the wall"),
    ),
    Cue(
        "en-takes-in",
        "compare",
        "right",
        ("compar", "the field ", "the line-up ", "the lineup "),
        r"(?:comparisons?|(?<=the )(?:field|line-?up))(?: here| also| further| on [^.,;]{2,30}?)? (?:takes? in|covers?|includes?|spans?|extends? to|brings? in|features?|involves?|comprises?|"
        r"draws? in|adds?|ranges? over|runs? (?:from|to|against|over)|is (?:with|against|to)|are (?:with|against|to)|consists? of|counts?|lists?|has|have)(?= )",
        far=True,
        matches=("on the other side the comparison takes in dpo and kto", "comparisons are with dpo"),
        rejects=("comparison tables of dpo",),
    ),
    Cue(
        "en-yardstick",
        "compare",
        "left",
        ("provid", "form", "mak", "set ", "sets ", "act", "giv", "offer", "suppl", "constitut", "serv", "is the ", "are the ", "stand as", "stands as", "represent"),
        rf"(?:(?:provid|mak|giv|offer|suppl|constitut|represent|form)(?:e|es|s|ies|y)?(?: up)?|sets?|(?:act|serv|stand)(?:e|es|s)? as|is|are) (?:the |an? |its |our |their |both )?(?:[a-z-]+ )?{_PARTY}\b(?! (?:of the art|for training|for dpo))",
        matches=("dpo and kto provide the yardstick", "dpo serves as reference", "dpo and kto are the opponents"),
        rejects=("dpo provides steps", "dpo is the reference policy of it"),
    ),
    Cue(
        "en-near",
        "on_par",
        "right",
        (
            "level with", "a par with", "equal footing with", "equal terms with", "close to ", "near to ", "as good as ", "as strong as ",
            "as accurate as ", "no worse than ", "indistinguishable from ", "within ", "league ",
            "keeps pace with ", "keeping pace with ", "keeps up with ", "keeping up with ", "keep up with ", "keep pace with ", "holds its own against ", "holding its own against ",
            "shoulder to shoulder with ", "catches up with ", "catching up with ", "equals ", "equalling ", "draws even with ", "not far off ", "not far from ",
            "a match for ",
        ),
        r"(?:(?<!stay )(?<!stays )(?<!remain )(?<!remains )(?<!very )close to(?! [^.;,]{2,40}? in (?:spirit|idea|form|design|style|structure|aim)\b)|near to|level with|a par with|equal (?:footing|terms) with|as (?:good|strong|accurate) as|no worse than|indistinguishable from|"
        r"within reach of|league (?:of|as)|keep(?:s|ing)? (?:up|pace) with|hold(?:s|ing)? its own against|shoulder to shoulder with|catch(?:es|ing) up with|"
        r"equals|equalling|draws even with|not far (?:off|from)|within (?:noise|a point|sight|(?:a )?[a-z]+ing distance|a (?:hair|whisker|hair's breadth)) of|a match for)(?= )",
        matches=("it is level with dpo", "close to dpo on walkset", "it keeps up with dpo", "within hailing distance of dpo"),
        rejects=("in the range of the walk",),
    ),
    Cue(
        "en-little-behind",
        "below",
        "right",
        (
            "a little ", "a bit ", "a touch ", "a shade ", "a hair ", "just ", "slightly ", "somewhat ", "well ", "far ", "narrowly ", "marginally ", "clearly ", "not far ", "only ",
            "still ", "below that", "below those", "above that", "above those", "under that", "under those", "trails ", "trailing ", "trail ", "second only to ", "beaten by ", "outperformed by ", "surpassed by ", "overtaken by ", "outdone by ", "eclipsed by ",
            "second to ",
        ),
        r"(?:(?:a (?:little|bit|touch|shade|hair|step)|just|slightly|somewhat|well|far|narrowly|marginally|clearly|not far|only|still) (?:behind|below|above)(?! (?:the (?:line|surface|scenes)|it|them|at|\d+)\b)|"
        r"(?:below|above|under) (?:that|those) of|"
        r"(?<=[a-z] )trail(?:s|ing)?(?= (?!behind|off|both|by|all|with|at|in|on|the (?:two|others?|rest))\S)|second (?:only )?to(?! none)|(?:beaten|outperformed|surpassed|overtaken|outdone|eclipsed) (?:only )?by)(?= )",
        matches=("a little behind dpo on walkset", "it trails dpo by 3 points", "second only to dpo", "slightly above dpo", "falls below that of dpo"),
        rejects=("a little slower than", "well above 50", "it trails by 3 points", "second to none"),
    ),
    Cue(
        "en-shuts-out",
        "outperform",
        "right",
        ("shut", "fend", "withstand", "hold", "keep", "repel", "ward", "lock", "resist", "stop", "block"),
        r"(?:shut(?:s|ting)? out|fend(?:s|ing|ed)? off|withst(?:ands?|anding|ood)|h(?:olds?|olding|eld) off|repel(?:s|led)?|ward(?:s|ing|ed)? off|lock(?:s|ing|ed)? out)(?= )",
        matches=("the loop shuts out dpo",),
        rejects=("it shuts the door", "it holds dpo"),
    ),
)  # fmt: skip

#: What a work stands on, and what it was tried on.
_UNDER: tuple[Cue, ...] = (
    Cue(
        "en-base-sits",
        "use",
        "right",
        ("sit", "sat ", "rest", "built ", "build ", "builds ", "implement", "ride", "grafted ", "bolted ", "wrapped ", "mounted ", "stands on ", "stand on ", "layered ", "slots ", "dropped in"),
        r"(?:(?:sit|rest|ride)(?:s|ting|ing)? (?:atop|on top of|upon|on)(?! (?:the|an?|its?|this|that|how|two|three) )|(?:built|builds?) (?:it|them|this|everything|theirs|the \w+|their \w+) (?:up)?on(?: top of)?|"
        r"implement(?:s|ed|ation)? (?:is )?(?:on top of|atop|upon|on|within|inside)|(?:grafted|bolted|layered|mounted) on(?:to)?|wrapped around|slots into|dropped into)(?= )",
        matches=("the implementation sits on dpo", "they built it on dpo"),
        rejects=("it sits on the table", "the rest of it"),
    ),
    Cue(
        "en-base-after",
        "use",
        "right",
        (
            "along the lines of", "after the fashion of", "after the model of", "model", "pattern", "a la ",
            "à la ", "takes its cue", "taking its cue", "takes a leaf", "taking a leaf", "owes ", "descend", "follow",
        ),
        r"(?:along the lines of|after the (?:fashion|model) of|(?:modell?ed|patterned) (?:on|after)|[aà] la|"
        r"tak(?:es|ing) (?:its cue|a leaf) from|owes (?:much |a lot |a debt )to|descend(?:s|ed) from|follow(?:s|ing)(?: closely)? the(?: (?:well-known|usual|original|standard))?(?= [\w+.-]+ (?:recipe|approach|protocol|procedure|design|template|formulation|scheme|objective)\b))(?= )",
        matches=("guidance after the model of dpo", "modelled on dpo", "it follows the dpo recipe"),
        rejects=("models on dpo", "it follows dpo at a distance"),
    ),
    Cue(
        "en-base-stacked",
        "use",
        "right",
        ("stack", "can ", "may ", "could ", "might ", "works on top of", "work on top of", "plug"),
        r"(?:stacked (?:on top of|onto|on)|(?:can|may|could|might) (?:also |easily |freely |well )?be (?:stacked|layered|combined|composed|paired|put together|used together|married|coupled|mixed|used|run) (?:on top of|onto|on|with|together with)|works? on top of|plugs? (?:straight |directly )?into)"
        r"(?= )",
        far=True,
        matches=("it can be stacked on dpo", "it works on top of dpo"),
        rejects=("stacked steps",),
    ),
    Cue(
        "en-tests-span",
        "evaluate",
        "right",
        ("test", "experiment", "evaluat", "trial", "runs ", "studies", "results ", "the study"),
        rf"{_STUDY}(?: here| also| further)? {_SPAN}(?= )|{_STUDY} (?:are|were|is|was) (?:run|done|made|carried out|conducted|performed) (?:on|with|over|across)(?= )",
        far=True,
        matches=("tests span dpo and kto", "experiments are run on dpo"),
        rejects=("tests of spans", "the evaluation is short"),
    ),
    Cue(
        "en-base-improves",
        "use",
        "right",
        ("two ", "three ", "four ", "five ", "six ", "seven ", "eight ", "several ", "all ", "both "),
        r"(?:two|three|four|five|six|seven|eight|several|all|both) (?:[\w-]+ ){1,5}?(?:improve|benefit|gain|profit|get better|are (?:improved|tried|tested|used|trained|tuned|fine-tuned|covered|examined|considered)|were (?:improved|tried|tested|used|trained|tuned|covered|examined|considered))(?:, namely|:| —| –| \()(?= ?\w)",
        far=True,
        matches=("three kinds of walker improve: steps (dpo)", "two walkers are tried: dpo and kto"),
        rejects=("three kinds of walker improve on dpo",),
    ),
    Cue(
        "en-authors-take",
        "use",
        "right",
        ("authors ", "they ", "paper ", "team "),
        r"(?:authors|they|paper|team) (?:also |then |further |first |simply )?(?:converts?|retrofits?|patch(?:es)?|tunes?|modif(?:y|ies)|picks?|chooses?|chose|select(?:s|ed)?|upcycles?|freezes?|wraps?|query|queries|prompts?|trains?|trained|fine-tunes?|deploys?|runs?|ran|start(?:s|ed)? from|takes?|took)(?= (?:[A-Za-z][\w.-]*\d|[\w.+-]+(?: and |,|;|\.| [\w.+-]+ and )))",
        matches=("the authors convert dpo and kto",),
        rejects=("the authors convert the steps of it",),
    ),
    Cue(
        "en-trained-one",
        "use",
        "left",
        ("is ", "are "),
        r"(?:is|are)(?= (?:then |first |further |jointly |each |both |all )?(?:trained|fine-tuned|post-trained|tuned|converted|warm-started|adapted|retrofitted|kept frozen|frozen)(?=[.,;]| (?:for|on|with|in|using|via|to|after|under|at|end|from|through)\b))",
        matches=("dpo is trained, after a brief walk", "dpo and kto are trained for 4 epochs"),
        rejects=("dpo was trained on steps", "dpo is trained by others"),
    ),
)  # fmt: skip

#: Set phrases that begin with a blank, since `on` and `in` are cues of their own that begin so.
_PHRASES: tuple[Cue, ...] = (
    Cue(
        "en-other-side",
        "compare",
        "right",
        (" on the o", " in the o"),
        r" (?:on|in) the (?:other|opposite|opposing) (?:side|corner|camp)(?: of the table)? (?:is|are|was|were|stands?|sits?|we find)(?= )",
        far=True,
        matches=("walkers on the other side are dpo and kto",),
        rejects=("on the other side of it",),
    ),
    Cue(
        "en-in-contrast",
        "compare",
        "right",
        (" in contrast ", "in contrast ", " in between ", "in between ", " among the ", "among the ", " among those ", "for comparison", "comparison is ", "comparison was ", "comparisons are ", "comparisons were "),
        r"(?: |(?<![\w ]))(?:in contrast (?:to|with)(?= )|in between (?:are|come|comes|is|lies?|we find|stands?)(?= )|"
        r"among (?:the|those) (?:[a-z-]+ ){0,3}?(?:agents|models|systems|methods|planners|editors|opponents|contenders|challengers|rivals|competitors|baselines|references),? "
        r"(?:we find|we meet|we see|are|were|one finds)(?= ))|"
        r"for comparison,? (?:the (?:report|paper|authors|study) |they |it |we )?(?:also )?(?:considers?|quotes?|cites?|lists?|gives?|adds?|takes?|runs?|includes?)(?= )|"
        r"comparisons? (?:is|are|was|were) (?:also |mainly |only |mostly )?(?:made|drawn|given|run|offered|provided) (?:with|to|against)(?= )",
        matches=("no walk is needed, in contrast to dpo and kto", "comparisons are made with dpo", "for comparison the paper quotes dpo", "among the tested walkers and agents we find dpo", "in between are dpo and kto"),
        rejects=("among the steps are dpo", "in contrast, dpo walks"),
    ),
    Cue(
        "en-side-has",
        "compare",
        "right",
        (" side ", " camp ", " front "),
        r" (?:side|camp|front)(?: of [a-z-]+)? (?:we (?:meet|find|see|have)|there (?:is|are)|stands?|are)(?= (?![a-z]+ed\b))",
        far=True,
        matches=("on the walking side we meet dpo and kto",),
        rejects=("on the side of dpo", "both sides are walked"),
    ),
    Cue(
        "en-in-front",
        "outperform",
        "right",
        (" in front of",),
        r"(?:(?<=it)|(?<=this)|(?<=them)|(?<=is)|(?<=well)|(?<=just)|(?<=slightly)|(?<=clearly)|(?<=points)) in front of(?= (?!the )\w)",
        matches=("it puts it in front of dpo",),
        rejects=("a walk in front of dpo", "it is in front of the wall"),
    ),
    Cue(
        "en-base-manner",
        "use",
        "right",
        (" in the manner of", " in the style of", " in the spirit of", " in the vein of", " in the tradition of"),
        matches=("guidance in the manner of dpo",),
        rejects=("in the way of dpo",),
    ),
)  # fmt: skip


def _at_word(cue: Cue) -> Cue:
    return replace(cue, pattern=rf"(?<!\w)(?:{cue.pattern})")


STAND = (*map(_at_word, (*_BESIDE, *_UNDER)), *_PHRASES)

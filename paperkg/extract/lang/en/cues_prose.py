"""English cues of running prose, where a digest tells of rivals, bases, and names without the set phrases of abstracts."""

from __future__ import annotations

from dataclasses import replace

from paperkg.extract.rules.rule import Cue

_RIVAL = r"(?:baselines?|competitors?|rivals?|alternatives?|opponents?|challengers?|contenders?|references?)"
_ROLE = (
    r"(?:teacher|student|judge|critic|actor|draft(?:er| model)|verifier|instructor|generator|retriever|encoder|decoder|"
    r"optimi[sz]er|embedder|planner|re-?ranker|tokeni[sz]er|annotator|labell?er|reward model|base|base model|backbone|"
    r"learner|policy|agent|router|classifier|controller|searcher|executor|captioner|detector|segmenter|vocoder|starting point|point of departure|skeleton|trunk|underlying (?:model|optimi[sz]er|algorithm))"
)
_NUMBER = r"(?:at |to |up to |only |just |about |around |almost |nearly |over |more than |roughly |some |under )*\d"

#: What is told in prose; each pattern begins where a word does.
_TOLD: tuple[Cue, ...] = (
    Cue(
        "en-edges",
        "outperform",
        "right",
        ("edg", "pull", "come", "came", "outscor", "outdo", "outrank", "outstrip", "win", "won ", "defeat", "leaves "),
        r"(?:edg(?:es?|ing|ed) (?:out|past)|(?:pull|com|cam)(?:e|es|s|ed|ing)? (?:out |well |clearly |slightly |just )?ahead of|"
        r"outscor(?:es?|ing|ed)|outdo(?:es|ing|ne)?|outrank(?:s|ing|ed)?|outstrip(?:s|ping|ped)?|"
        r"(?:wins?|winning|won) (?:against|over)|defeat(?:s|ing|ed)?|leaves(?= [^.;]{2,60} behind\b))(?= )",
        matches=("it edges out dpo", "comes out ahead of dpo", "leaves dpo and kto behind"),
        rejects=("it leaves dpo as it is", "the edge of dpo"),
    ),
    Cue(
        "en-loses",
        "below",
        "right",
        ("lose", "losing", "lost ", "yields to", "gives way to", "no match for"),
        r"(?:los(?:es?|ing)|lost) (?:out |narrowly |only |just |clearly )?(?:to|against)(?= )|yields to(?= )|gives way to(?= )|no match for(?= )",
        matches=("it loses to dpo on walkset",),
        rejects=("it loses 3 points",),
    ),
    Cue(
        "en-race",
        "compare",
        "right",
        (
            "race with", "win over", "wins over", "victory over", "against ", "below ", "above ", "under ", "over ", "behind ", "short of ",
            "up on ", "up by ", *(f"up {digit}" for digit in range(10)), "shy of ", "off ", "as opposed to", "compared are", "of comparison", "neck with", "followed by",
        ),
        r"(?:race with|wins? over|victory over|neck and neck with|shy of|up (?:by )?\d[\d.]*\s?(?:%|points?|db)? on)(?= )|(?:(?:(?<=[.;:] )|^)against(?= [\w.+-]+(?:(?: |, | and |, and )[\w.+-]+){0,5}?"
        r"(?:,(?= )|(?: the| it| this| that| its)\b)))|"
        r"(?:(?<=\d )|(?<=points )|(?<=point )|(?<=% )|(?<=pp ))(?:below|above|under|behind|short of|up on|shy of|off)(?= )|"
        r"as opposed to(?: \d[\d.]*\s?(?:%|x)? (?:for|by|of|from|with))?(?= )|compared are(?= )|"
        r"(?:points?|basis|standard) of comparison,? [^.;,]{0,30}?(?:take|use|choose|pick)s?(?= )|"
        r"(?:(?<=\), )|(?<=%, )|(?<=first, )|(?<=lead, )|(?<=top, ))followed (?:closely |at a distance )?by(?= )",
        matches=(
            "5.2 points below dpo", "only 0.4 above dpo", "a close race with dpo", "as opposed to 2.9 for dpo", "compared are dpo and kto",
            "against dpo the gain is small", "against dpo 2 and kto, the rate rises", "up 0.6 on dpo", "dpo leads (4.6), followed by kto",
        ),
        rejects=("below the line", "a defence against attacks", "dpo, followed by kto"),
    ),
    Cue(
        "en-ties",
        "on_par",
        "right",
        ("ties ", "tied ", "tying ", "draws level", "draw level"),
        r"(?:ties|tied|tying|draws? level) with(?= )",
        matches=("it ties with dpo on walkset",),
        rejects=("it ties the steps",),
    ),
    Cue(
        "en-runner-up",
        "compare",
        "right",
        (
            "runner", "next best", "next-best", "second best", "second-best", "third best", "best of the", "best ", "strongest ",
            "nearest ", "closest ", "toughest ", "hardest ", "main ", "chief ", "fastest ",
        ),
        r"(?:(?:runners?-up|(?:next|second|third)[- ]best|best of the (?:rest|others))"
        r"(?: (?:[\w-]+ )?(?:methods?|models?|systems?|baselines?|entry|result|score|agents?|one))?|"
        rf"(?:best|strongest|nearest|closest|toughest|hardest|main|chief|fastest) (?:[\w-]+ ){{0,2}}?{_RIVAL})"
        r"(?: (?:on|in|at|across|there|here)\b[^.,;:]{0,30}?)?(?:,| is| are| was| were| being)(?= )",
        matches=("the runner-up on walkset is dpo", "the next best, dpo, gets 3", "the best baseline is dpo"),
        rejects=("the best result is 3", "its main alternative uses dpo"),
    ),
    Cue(
        "en-field",
        "compare",
        "right",
        (
            "competition ", "opposition ", "yardstick", "relative", "cousin", "kin ", "neighbour", "neighbor", "precedent", "opponents ", "points of comparison", "points of reference",
            "reference points", "contenders ", "challengers ", "evaluated ", "tested ", "compared ", "listed, ", "considered, ", "tested, ", "compared, ", "evaluated, ",
            "other ", "further ", "additional ", "remaining ", "competing ",
        ),
        r"(?:competition|opposition|yardsticks?|opponents|points of (?:comparison|reference)|reference points|contenders|"
        r"challengers) (?:here |in the tables? )?(?:is|are|was|were|consists? of|includes?|comprises?|(?:run|range)s? from)(?= )|"
        r"(?:evaluated|tested|compared) (?:agents|systems|methods|planners|editors) (?:are|were|include)(?= )|"
        r"(?:(?<=systems )|(?<=methods )|(?<=models )|(?<=agents )|(?<=baselines ))(?:listed|considered|tested|compared|evaluated), "
        r"(?:which (?:also )?include|which are|including|among them|namely)(?= )|"
        r"(?:other|further|additional|remaining|competing) (?:[a-z-]+ )?(?:baselines?|methods|systems|competitors|rivals|controllers|planners|agents) "
        r"(?:in the (?:table|comparison) )?(?:are|were|is|include)(?= )|"
        r"(?<=est )(?:relatives?|cousins?|kin|neighbou?rs?|precedents?) (?:is|are|was|were)(?= )|(?:relative|cousin) of(?= )",
        version=2,
        matches=("the competition consists of dpo and kto", "tested systems are dpo and kto", "the yardsticks are dpo and kto", "the closest relatives are dpo and kto", "it is a relative of dpo"),
        rejects=("a competition for all",),
    ),
    Cue(
        "en-where",
        "compare",
        "right",
        (" where ", " while ", " whereas ", "where ", "while ", "whereas "),
        r"(?:(?<!\w)| )(?:where|while|whereas) (?:(?:plain|vanilla|standard|ordinary|the original) )?(?=[^.,;:]{2,40}? (?:needs?|needed|takes|took|"
        rf"requires?|required|stalls?|stalled|drops?|dropped|falls|fell|plateaus?|peaks|ends|spends|spent|loses|lost) {_NUMBER})",
        matches=("where dpo needed 900", " while dpo stalls at 40%"),
        rejects=("while dpo is old", "where it walks"),
    ),
    Cue(
        "en-neither",
        "compare",
        "right",
        ("neither ",),
        r"neither (?=[^.;]{2,60}? nor [^.;,]{2,40}? (?:comes?|came|reach\w*|gets?|match\w*|manag\w*|do(?:es)? (?:so|better|as)|"
        r"achiev\w*|closes?|beats?|surpass\w*|improv\w*|approach\w*|keeps?|holds?|gains?|exceeds?|pass(?:es)?|solves?)\b)",
        matches=("neither dpo nor kto comes close",),
        rejects=("neither dpo nor kto is described",),
    ),
    Cue(
        "en-fares",
        "compare",
        "left",
        (
            "fare", "does ", "do ", "did ", "perform", "rank", "comes ", "came ", "come ", "finish", "brings up", "behind",
            "is level", "are level", "is on a par", "are on a par", "is tied", "follows ", "leads with",
        ),
        r"(?:fare[sd]?|do(?:es)?|did|perform(?:s|ed)?) (?:no |much |slightly |even |a little |somewhat |far |clearly |only |marginally )?"
        r"(?:better|worse)\b(?! (?:with|when|if|after|under|than))|(?:rank(?:s|ed)?|com(?:es?)|came|finish(?:es|ed)?) "
        r"(?:(?:in )?(?:second|third|last|next|closest|close)\b|in at \d)|brings? up the rear|"
        r"(?:is|are) (?:about |roughly |nearly |almost )?(?:level|on a par|tied) with (?:it|them)\b|follows (?:with|at|closely)(?= )|"
        r"leads with (?=\d)|(?<=points )behind(?=[.,;]| (?:in|on|by|at)\b|$)|(?<=point )behind(?=[.,;]| (?:in|on|by|at)\b|$)",
        matches=("only dpo does better on walkset", "dpo comes second", "dpo brings up the rear", "dpo follows with 4"),
        rejects=("it does better than dpo", "it came with dpo"),
    ),
    Cue(
        "en-by-contrast",
        "compare",
        "right",
        ("by contrast,", "in contrast,", "conversely,"),
        r"(?:by|in) contrast, (?:(?:plain|standard|vanilla|ordinary|naive) )?(?=[\w.+-]+(?: [\w.+-]+){0,4}? (?:loses?|saves?|gives?|gets?|"
        r"fails?|drops?|scores?|reach(?:es)?|needs?|takes?|stays?|remains?|struggles?|falls?|cannot|degrades?|collapses?|lags?)\b)",
        matches=("by contrast, plain dpo loses 4 points",),
        rejects=("by contrast, the gain is on dpo",),
    ),
    Cue(
        "en-gap",
        "compare",
        "right",
        ("gap to ", "gap with ", "gap from ", "distance to ", "deficit to ", "lead on ", "swapping ", "replacing ", "substituting "),
        r"(?:gap|distance|deficit) (?:to|with|from)(?= (?!the (?:true|ground|optimum|target)))|"
        r"(?:swapping|replacing|substituting) [^.;,]{2,50}? (?:for|by|with)(?= [^.;,]{2,40}? (?:costs?|loses?|lowers?|drops?|hurts?)\b)",
        matches=("the gap to dpo shrinks", "swapping walk for dpo costs 3"),
        rejects=("replacing ppo by dpo is easy",),
    ),
    Cue(
        "en-base-is",
        "use",
        "right",
        (
            "teacher", "student", "judge", "critic", "actor", "draft", "verifier", "instructor", "generator", "retriever", "encoder",
            "decoder", "optimi", "embedder", "planner", "rerank", "re-rank", "tokeni", "annotator", "labeler", "labeller",
            "reward model", "base ", "backbone", "learner", "policy ", "starting point", "point of departure", "skeleton", "trunk ",
            "underlying ", "checker", "agent ", "agents ", "router", "classifier", "controller", "searcher", "executor", "captioner", "detector", "segmenter", "vocoder", "text model", "language model", "families ", "architectures ", "hosts ",
        ),
        r"(?:families|architectures|backbones|learners|hosts) (?:are|were) (?:tested|tried|used|examined|considered|trained|covered)(?:,|:| —| –)(?= )|"
        rf"(?:{_ROLE}|checker|text model|language model)s?,(?= [\w.+-]+(?: [\w.+-]+)?(?: here)?,)|"
        rf"(?<!-){_ROLE}s?(?: here| throughout| in all cases| itself)? (?:is|are|was|were|can be|may be|comes from)(?! [a-z]+ed (?:as|by|in|to|on|with|from|for)\b)(?: (?:an?|the|either|both))?"
        r"(?: (?:frozen|pre-?trained|fine-tuned|plain|ordinary|standard|untouched))?(?= )",
        matches=("the teacher is dpo", "students are dpo and kto", "its encoder is a frozen kto", "two families are tested, dpo and kto", "a text model, dpo, then"),
        rejects=("the base of it", "two families are tested on dpo", "the policy is trained as dpo"),
    ),
    Cue(
        "en-serves-as",
        "use",
        "left",
        ("serve", "act", "play", "function", "is the ", "are the ", "write", "annotat", "label", "grade", "rewrite", "paraphras", "draft", "judges ", "provides the ", "supplies the ", "forms the "),
        rf"(?:(?:serv|act|function)(?:s|es|ed|ing)? as|plays?|(?:provides|supplies|forms)(?= the )|(?:is|are) the) (?:both )?(?:the |an? |its )?(?:[\w-]+ ){{0,2}}?{_ROLE}s?\b(?! (?:paper|method))|"
        r"(?<!\w)(?:writes?|wrote|annotates?|annotated|label(?:s|led)|grades?|graded|rewrites?|rewrote|paraphrases?|drafts?|judges)"
        r"(?= (?:the|each|every|them|it|a|an|all|its|their|both|new|questions?|answers?|captions?|pairs?|responses?|candidates?)\b)",
        matches=("dpo serves as the teacher", "dpo writes the plans", "dpo is the judge", "dpo provides the backbone"),
        rejects=("dpo acts as one", "dpo is the best method"),
    ),
    Cue(
        "en-attached",
        "use",
        "right",
        ("join", "attach", "coupl", "hook", "bridg", "borrow", "inherit", "lifted ", "taken over ", "plugged "),
        r"plugged (?:in)?to(?= )|(?:(?:join|attach|coupl|hook|bridg)(?:e?s|e?d|ing)? (?:[^.,;]{1,30}? )?(?:up )?(?:to|onto)|"
        r"(?:borrow(?:s|ed|ing)?|inherit(?:s|ed|ing)?|lifted|taken over) (?:[^.,;]{1,40}? )?from|"
        r"inherit(?:s|ing)? (?:the )?(?:[\w-]+ )?(?:design|architecture|structure|recipe|weights|backbone|layout)s? of)(?= )",
        matches=("a bridge joins it to llama", "it borrows its rule from dpo", "that inherits the design of mega"),
        rejects=("it is joined with llama",),
    ),
    Cue(
        "en-tried-ones",
        "evaluate",
        "right",
        (
            "among them ", "among these ", "tested are", "tried are", "covered are",
        ),
        r"(?:tested|tried|covered) are(?= )|among (?:them|these) (?:are|were)(?= )",
        matches=("among them are llama and gemma",),
        rejects=("it is one among them",),
    ),
    Cue(
        "en-answer",
        "propose",
        "right",
        (
            "answer ", "remedy ", "cure ", "proposal ", "response ", "fix ", "way out ", "enter ", "go by ", "goes by ", "under the name", "bears the name", "carries the name", "outcome is ", "upshot is ", "outcome, ",
            "baptis", "baptiz", "christen", "nicknam", "authors term", "paper terms", "they term", "authors dub", "they dub",
            "authors name", "they name", "new here is", "new is", "new in ", "method, ", "model, ", "system, ", "framework, ", "approach, ",
            "algorithm, ", "benchmark, ", "dataset, ", "data set, ", "recipe, ", "remedy, ", "answer, ", "proposal, ", "trick, ", "idea, ",
            "a second, ", "a third, ", "there is a", "there's a", "there is also a", "comes with a",
        ),
        r"new (?:here |in (?:it|this|the paper|the work) )?is(?= )|"
        r"(?:(?<=authors['’] )|(?<=paper['’]s )|(?<=their )|(?<=its )|(?<=key )|(?<=own )|(?<=proposed ))"
        r"(?:method|model|system|framework|approach|algorithm|benchmark|data ?set|recipe|remedy|answer|proposal|trick|idea),(?= )|"
        r"(?:there(?: is|'s)(?: also)?|comes with) an? (?:[\w-]+ ){0,3}?(?:agent|model|system|library|toolkit|encoder|method|framework),(?= )|"
        r"a (?:second|third),(?= )|(?:(?<=authors['’] )|(?<=their )|(?<=paper['’]s )|(?<=its )|(?<=proposed )|(?<=own ))(?:answer|remedy|cure|proposal|response|fix|way out)"
        r"(?: to (?:this|that|it))? (?:is|are)(?= )|(?:(?<=[.!?] )|^)enter(?= [\w-]+[:,.])|(?:goes|go) by(?: the name)?(?: of)?(?= )|"
        r"(?:under|bears|carries) the name(?: of)?(?= )|(?<=the )(?:outcome|upshot)(?: is|,)(?= [\w^+.-]+,)|(?:baptis|baptiz|christen|nicknam)(?:e|es|ed)?(?: (?:it|this|the|their)(?: [\w-]+){0,2})?(?= )|"
        r"(?:authors|paper|they) (?:terms?|dubs?|names?)(?: (?:it|this|the [\w-]+))?(?= )",
        version=2,
        matches=("the authors' answer is walkset", "it goes by the name of walkset", "what the authors term step walking", "new here is walkset", "the authors' method, walkset, runs", "the outcome is walkset, with", "there is an agent, walkset, and"),
        rejects=("the answer is no", "under the name", "enter the room and", "the outcome is clear"),
    ),
    Cue(
        "en-counted-new",
        "propose",
        "right",
        ("measures ", "metrics ", "benchmarks ", "modules ", "components ", "losses ", "stages ", "tricks ", "datasets ", "data sets "),
        r"(?:measures|metrics|benchmarks|modules|components|losses|stages|tricks|data ?sets) (?:are|were) (?:newly )?"
        r"(?:proposed|introduced|defined|added|new)(?::|,| —| –)(?= )",
        matches=("two new measures are proposed: step rate and",),
        rejects=("measures are defined.",),
    ),
)  # fmt: skip

PROSE = tuple(cue if cue.id == "en-where" else replace(cue, pattern=rf"(?<!\w)(?:{cue.pattern})") for cue in _TOLD)

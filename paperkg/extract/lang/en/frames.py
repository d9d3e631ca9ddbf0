"""English frames of prose that set a name beside the work without a verb of comparing: it has a score of its own, or falls short."""

from __future__ import annotations

#: Verbs that a score belongs to.
_STANDS = (
    r"(?:is|are|was|were|sits?|sat|stands?|stood|stays?|stayed|stops?|stopped|stalls?|stalled|lands?|landed|ends?|ended|comes?|came|"
    r"hovers?|hovered|lingers?|plateaus?|plateaued|peaks?|peaked|tops?|topped|saturates?|remains?|remained|drops?|dropped|falls?|fell|sinks?|sank|"
    r"slips?|slipped|manages?|managed|gets?|got|reach(?:es|ed)?|scores?|scored|obtains?|attains?|trails?|trailed|lags?|lagged|posts?|posted|averages?|averaged|"
    r"finish(?:es|ed)?|settles?|settled)"
)
#: Behind a name, before its verb: `, which walks by day,`, `, the next best,`, `, eight times the size,`, ` (also a walker)`.
ASIDE = (
    r"(?:, (?!(?:and|or|but|while|whereas|where)\b)(?:[^.,;:()]|\.(?=\d)){2,70}?,| \([^()]{1,60}\)"
    rf"| (?:(?:combined|paired|coupled|together|plugged|fed) )?(?:with|into) [A-Z][\w.+-]*(?: [a-z]+)??(?= {_STANDS}\b))?"
)

#: A number that may be a score, or a word for one; no size, year, or part of a name.
_NUMBER = (
    r"(?:(?:only|just|about|around|roughly|nearly|almost|merely|barely|some|over|under|a mere|as (?:low|little|few|much|many) as|less than|more than) )*"
    r"(?:[-+$]?(?:\d+\.\d+|\.\d+|\d{1,3})(?! ?[BMk]\b)(?![\w-]|\.\d|,\d)|half|a (?:third|quarter|fifth)|chance)"
)
#: Behind a subject: that a score is its own. What begins at a number has changed, and may be what the work changes.
SCORED = (
    rf" (?:(?:still|only|just|already|even|then|also) )?{_STANDS}(?: (?!(?:from|on|in|and|or|but|while|whereas|the|a|an|by)\b)[a-z][a-z-]*){{0,3}}?"
    rf"(?:,? (?:at|to|with|on|around|near))? {_NUMBER}"
)
#: Behind a subject that shares its verb with another: `KTO at 13.1`, `KTO second at 87.2`.
AT = rf"(?:,? (?:second|third|next|last|level|lower|behind|far behind|not far behind|close behind|only|just|still))?,? (?:(?:an? )?(?:distant|close|poor|clear) (?:second|third|last)\b|(?:at|on) {_NUMBER}(?! (?:times|steps|epochs|bits?|degrees|tokens?|frames?|samples?|images?|layers?|GPUs?|nodes?)\b))"
#: Behind a name that `with` brings in: where it stands, with or without a score: `with KTO a bit lower`, `with KTO in between`.
RANKED = (
    r" (?:(?:a (?:bit|little|shade|touch|step)|far|well|close|not far|just|slightly|somewhat|some way|only) "
    r"(?:behind|lower|below|back|off|ahead|higher|above|worse|better|under)\b"
    r"|(?:in between|in the lead|in the middle|in (?:second|third|last) place|last|second|third|next|ahead|behind|close)(?=[.,;)]| (?:at|on|in|with|and)\b|$)"
    r"|as (?:the )?(?:best|strongest|closest|second|runner-up|next best|only)\b)"
)
#: Before names that are only some of a kind that was there before: `editors such as`.
KIND_SUCH_AS = (
    r"\b(?:methods|systems|agents|pipelines|planners|approaches|policies|techniques|tools|frameworks|samplers|editors|"
    r"networks|detectors|schemes|generators|compressors|encoders|controllers|estimators|solvers|retrievers|specialists|"
    r"models|engines|optimi[sz]ers|routers|trackers|renderers|tokeni[sz]ers)(?: [\w-]+){0,4},? (?:such as|like) $"
)
#: From a word of comparing to a name with its score, which is not the first one: `against 41.2 for KTO, 40.1 for`.
NEXT_SCORE = (
    r"\b(?:compared (?:to|with)|against|versus|vs\.?|opposed to|whereas|than|while|where)\b(?:[^.;]|\.(?=\d))*?"
    r"(?:,| and|, and) \d[\d.,]*\s?(?:%|x|points?|dB|s)? (?:for|by|from|with)(?: the| an?| plain)?(?: [\w-]+){0,2}? $"
)
#: Behind a name that only says how another thing was made.
MADE_SO = r"-(?:based|trained|style|tuned|guided)\b"
#: Behind a subject: that it is the weaker, or the stronger.
STANDS_TO = (
    r" (?:(?:(?:is|are|was|were) (?:[a-z]+ ){0,2}?(?:nowhere (?:near|close)|worse|weaker|slower|poorer|inferior|left behind|close behind|out of reach|"
    r"outscored|outclassed|a distant (?:second|third|last))\b(?! than (?:it|the)\b))"
    r"|(?:finds?|sees?|found|saw) (?:itself|themselves) (?:outscored|outperformed|beaten|behind|overtaken|surpassed)\b"
    r"|(?:fares?|fared|do(?:es)?|did|performs?|performed) (?:[a-z]+ ){0,2}?(?:worse|worst|better|best)\b"
    r"|(?:hardly|barely|scarcely) (?:helps?|improves?|gains?|moves?)\b"
    r"|(?:remains?|stays?|(?:is|are) still) (?:[a-z]+ ){0,2}?(?:better|ahead|in front|in a (?:different|another|higher) league|out of reach|stronger|superior|unbeaten|behind)\b"
    r"|(?:keeps?|retains?|holds?) (?:a|its|the) (?:[a-z]+ )?(?:lead|edge|advantage)\b"
    r"|(?:plateaus?|saturates?|collapses?|lags?|trails?|falls? apart)\b(?! (?:by|on|in) (?:the )?(?:own|our)\b)"
    r"|(?:lower|worse|slower|further behind|weaker) (?:still|yet)\b"
    r"|(?:somewhere )?between (?:the two|these|them)\b"
    r"|loses? (?:out )?(?:to|against) (?:it|them)\b)"
    r"|(?:['’]s)?(?: [\w-]+){0,5}? (?:points?|%|percent) (?:further down|behind|adrift|short|back)\b"
)
#: Behind a name, what it is: `, the strongest rival on WalkSet,`, `, the nearest existing tool,`.
CALLED_RIVAL = (
    r"(?:,| \(|,? (?:is|was|being)) (?:the|its|their|by far the|perhaps the) (?:strongest|closest|nearest|best|fairest|toughest|main|chief|hardest|most serious|only(?: other)?|next best|previous best|prior best) "
    r"(?:[a-z-]+ ){0,2}?(?:rivals?|competitors?|competition|baselines?|alternatives?|opponents?|contenders?|challengers?|comparisons?|counterparts?|tools?|relatives?|methods?|systems?|models?)\b"
)
#: Before a subject: that it is none, but the object of a preposition, or an attribute.
OBJECT = (
    r"\b(?:on|in|of|for|to|from|into|onto|over|under|by|via|using|through|across|between|upon|than|atop|with|without|like|and its|per|against|as|both)"
    r"(?: (?:the|an?|its|their|plain|standard|vanilla|original))?(?: [a-z]+)? $"
)
#: Before such an object: that the whole is compared, as it is made after the name, or with it.
MADE_AFTER = (
    r"(?:\b(?:combined|paired|coupled|together) with|\bin the (?:style|manner|spirit|vein) of|\b(?:modell?ed|patterned) (?:on|after)|\balong the lines of|\b[aà] la"
    r"|\b(?:baselines?|variants?|versions?|counterparts?|competitors?|rivals?)(?: [a-z]+ed)? (?:with|by|using|via|from|of|based on|built on))"
    r"(?: (?:the|an?|plain|standard|vanilla|original))? $"
)
#: Behind what the work is run with, straight before an own name.
WITH_OWN = r",? (?:\+|with|plus|running|guided by|equipped with|augmented with|trained with|tuned with) (?:the |our )?$"
#: Before what is set beside an own name, so that `with` joins none.
SET_WITH = r"\b(?:compar|contrast|differ|match|compet|alongside|together|against|versus)"

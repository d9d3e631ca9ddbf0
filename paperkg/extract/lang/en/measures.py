"""English words of lists of measures, which only stand under labels for them: `Metrics: win rate, FVD, and step score`."""

from __future__ import annotations

WORD = ""
OPENS = CLOSES = BEFORE = STOPS = QUALIFIER = r"(?!)"
VALUED = GAUGED = ""

#: What may stand before an item: what joins it to the list.
LEAD = r"\s*(?:(?:and|plus|as well as|mainly|primarily)\s)?"

#: Between two of a list.
JOINS = r"[,，、;；·|]|\s(?:and|plus)\s|(?<=[A-Za-z0-9])/(?=[A-Z][A-Za-z]{2})"

#: An item: up to five words that make no sentence.
ITEM = (
    r"(?!.*\b(?i:the|(?<!number )(?<!share )(?<!count )(?<!fraction )(?<!percentage )of|for|on|with|using|is|are|was|were|by|to|in|as|we|it|not|none|various|"
    r"several|other|sec|secs|table|tables|figure|fig|figs|appendix|app|throughout|main|overview)\b)"
    r"(?:[A-Za-z0-9@+/._-]*[A-Za-z][A-Za-z0-9@+/._-]* ?){1,5}(?<! )"
)

#: Behind a listed measure: what it is taken against.
TAKEN_OF = r"\sagainst\s.*"

#: The last word of what a level is given of, right behind it: `66.3% rule coverage`.
SCORED_HEAD = (
    r"accurac(?:y|ies)|precision|recall|F1(?:[- ][Ss]core)?|F-score|[Ss]cores?|[Rr]ates?|[Ss]uccess|validity|[Cc]overage|[Cc]ompletion|"
    r"compliance|usage|utili[sz]ation|agreement|similarity|consistency|preference|fidelity|faithfulness|correctness|completeness|"
    r"correlation|adherence|mIoU|IoU|mAP|AP\d*|AUC|AUROC|errors?|ratio|sensitivity|specificity|overlap|retention|divergence|"
    r"[Ee]xact [Mm]atch|overhead|throughput|solvability|reliability|attribution|wins?"
)

#: The last word of what a change is given of: `26% fewer inspection steps`.
CHANGED_HEAD = (
    SCORED_HEAD
    + r"|latenc(?:y|ies)|time|speed|costs?|memory|footprint|consumption|FLOPs|compute|computation|tokens?|steps?|turns|calls|"
    r"iterations|epochs|lengths?|energy|bandwidth|loss|perplexity|rewards?|distance|resources?|bitrate|storage|hallucinations?|"
    r"forgetting|delay|drift|violations?|efficiency|robustness|diversity|toxicity|quality|alignment|variance|peaks"
)

#: Words that open such a phrase and are no part of the measure's name.
MEASURE_LEAD = (
    r"(?:overall|average|mean|median|total|final|best|absolute|relative|only|additional|extra|further|the|an?|its|their|"
    r"strict|improved|lower|higher|better|reduced|further|significantly|substantially|comparable|near-perfect|perfect)\s"
)

#: What ends such a phrase.
MEASURE_END = (
    r"(?=$|[.,;:()\]–—]|\s--|\s(?:on|in|for|of|and|or|but|yet|while|than|compared|over|across|at|when|with|by|to|from|which|that|"
    r"relative|under|using|after|before|without|among|versus|vs|as|against|per|is|are|was|via|respectively|even|despite|"
    r"averaged|within|between|during|given|through|where|if|for)\b)"
)

#: Words that stand in no measure's name.
NO_MEASURE_WORD = (
    r"(?:on|in|for|of|and|or|but|yet|while|than|compared|over|across|at|when|with|by|to|from|which|that|relative|under|using|"
    r"after|before|without|among|versus|vs|as|against|per|is|are|was|were|via|the|an?|its|their|our|we|it|more|less|fewer|"
    r"higher|lower|better|worse|faster|slower|larger|smaller|greater|improvements?|gains?|reductions?|increases?|decreases?|"
    r"drops?|boosts?|improv\w+|achiev\w+|reach\w*|reduc\w+|outperform\w*|performance|respectively|points?|percent|percentage|"
    r"times|state-of-the-art)\b"
)

#: A word of comparison between a number and what is higher or lower by it.
COMPARED = (
    r"(?:(?:absolute|relative|average|on average|significantly|consistently)\s)?"
    r"(?:higher|lower|better|worse|fewer|less|more|greater|shorter|smaller|longer|reduced|improved)\s"
)

#: A noun of change, behind what changed: `38% recall drop`.
CHANGE_NOUN = r"(?:reduction|decrease|drop|decline|degradation|increase|improvement|gain|boost|speedup|speed-up|uplift|savings?|jump|loss)s?\b"

#: The unit of a number, as far as a level or a change can have it.
SCORE_UNIT = r"\\?%p?|\s?(?:percentage |absolute |relative )?points?\b|\s?percent\b|\s?pp\b|[x×]|\s?times|[- ]fold"

#: Heads that name no measure without a word before them.
NO_NAME_ALONE = r"(?:[Rr]ates?|[Ss]cores?|errors?|ratio|wins?|overhead|usage|overlap|attribution)"

#: Verbs, ratings and words of grammar, and numbers, that begin no name.
_VERBS = (
    r"(?:achiev|improv|reach|increas|reduc|attain|boost|maintain|yield|exhibit|decreas|cut|halv|sav|lift|rais|push|"
    r"trim|doubl|tripl|keep|bring|driv|shrink|enhanc|elevat|caus|gain|mitigat|minimi[sz]|maximi[sz]|accelerat|sustain|"
    r"preserv|retain|report|show|deliver|requir|sacrific|obtain|outperform|surpass|demonstrat|lower|slow|speed|slash|found|find|"
    r"drop|double|halve|compress|shorten)(?:e|es|s|ed|ing|ting|ping)?"
)
_FUNCTION_WORDS = (
    r"higher|better|with|and|or|in|on|of|by|from|to|for|at|than|the|an?|its|their|our|this|that|these|human|"
    r"competitive|strong|superior|excellent|comparable|top|new|relative|absolute|perfect|near|only|impressive|same|"
    r"best|high|highest|low|lowest|average|overall|mean|total|final|less|fewer|more|while|when|as|is|are|was|has|have|"
    r"not|no|up|per|also"
)
_RATINGS = (
    r"longer|shorter|larger|smaller|both|all|each|some|any|most|state-of-the-art|similar|significant|significantly|"
    r"much|real|training-free|extra|additional|nearly|almost|about|around|original|current|previous|existing|minimal|"
    r"little|good|many|few|corresponding|equivalent|exceptional|near-perfect|mid-level|baseline|modest|maximum|"
    r"minimum|context|sequence|mid-training|respective"
)
_COUNTS = (
    r"another|whose|where|which|between|over|under|across|using|without|long|different|consistent|two|three|four|five|"
    r"every"
)

#: Words before a head that are a verb, or say no more than how much: they begin no measure's name.
NO_MODIFIER = rf"(?:{_VERBS}|{_FUNCTION_WORDS}|{_RATINGS}|{_COUNTS})"

#: What leads from a measure to its number.
MEASURE_TO_NUMBER = (
    r"['\"”’]{0,2}(?:(?:\s(?:on|in|for|across)\s(?:the\s)?[\w-]+)?"
    r"\s(?:of|by|to|from|at|is|was|reaches|reached|reaching|drops (?:by|to|from)|falls (?:by|to|from)|rises (?:by|to|from)|"
    r"improves (?:by|to|from)|increases (?:by|to|from)|decreases (?:by|to|from)|exceeds|exceeding)\s"
    r"(?:up to |as much as |about |over |around |nearly |only |just |more than |roughly |approximately |at least |below |under )?[\d+]"
    r"|\s?\((?:[^()\d]{0,12}[^()\d\w-])?[\d+]|:\s[\d+])"
)

#: What a word alone stands for beside a share: `41% success`.
MEASURE_IN_SHORT = {"success": "Success rate"}

#: Chinese alone has measures that words before them, without a blank, make special.
NO_QUALIFIER = r"(?!)"
MEAN = ""

#: Verbs of change: their object is what is measured, where a number says by how much.
CHANGES = (
    r"(?:(?:improv|increas|reduc|rais|decreas|enhanc)(?:e|es|ed|ing)|(?:boost|lower|lift)(?:s|ed|ing)?|cut(?:s|ting)?|"
    r"shrinks?|shrinking|doubl(?:es|ing))"
)

#: Nouns that such a verb has for an object that is no measure.
NO_MEASURE_NOUN = (
    r"(?:average|generali[sz]ation|performance|results?|them|models?|methods?|baselines?|systems?|inference|training|generation|agents?|polic(?:y|ies)|"
    r"networks?|data|datasets?|learning|reasoning|decoding|sizes?|approach(?:es)?|LLMs?|capabilit(?:y|ies)|gap|"
    r"prediction|detection|segmentation|recognition|translation|classification|editing|planning|retrieval|navigation|manipulation|"
    r"understanding|coding|search|tracking|synthesis|localization|reconstruction)\b"
)

#: Heads that name a measure wherever a noun before them says of what.
TELLING_HEADS = frozenset({"accuracy", "distance", "rate", "rates", "similarity", "perplexity", "recall"})

#: What makes a setting of such a head.
NO_TELLING = frozenset(
    {"learning", "sampling", "dropout", "frame", "bit", "masking", "noise", "mutation", "decay", "update"}
)

#: Words that are no noun before a head: of grammar, of number and degree, verbs in their bare form, and where it was taken.
_GRAMMAR = (
    r"a|an|the|this|that|these|those|its?|their|our|your|my|his|her|we|they|you|it|he|she|who|whose|which|what|how|where|when|why|"
    r"although|though|because|since|while|whereas|if|unless|until|once|whether|so|but|and|or|nor|yet|than|as|not|no|"
    r"of|in|on|at|by|for|from|to|with|without|within|into|onto|over|under|above|below|beyond|behind|between|among|across|through|"
    r"throughout|after|before|during|against|despite|except|besides|toward|towards|via|per|versus|vs|like|unlike|about|around|"
    r"is|are|was|were|be|been|being|has|have|had|do|does|did|can|could|may|might|will|would|shall|should|must|"
    r"also|even|only|just|still|then|now|there|here|very|too|quite|rather|almost|again|already|often|always|never"
)
_DEGREES = (
    r"considerable|noticeable|appreciable|wide|one|two|three|four|five|six|seven|eight|nine|ten|both|all|each|every|any|some|several|many|much|more|most|less|least|few|fewer|"
    r"other|another|same|such|own|first|second|third|last|next|previous|new|old|good|better|best|second-best|bad|worse|worst|"
    r"high|higher|highest|low|lower|lowest|large|larger|small|smaller|big|long|short|fast|slow|full|whole|total|overall|average|mean|"
    r"median|final|initial|raw|plain|vanilla|true|given|certain|superior|inferior|substantial|strict|individual|absolute|relative|"
    r"moderate|remarkable|unprecedented|sufficient|reasonable|respectable|decent|perfect|acceptable|desired|actual|similar|"
    r"comparable|competitive|significant|little|poor|weak|strong|solid|simple|general|aggregate|headline|top|close|main|extra|"
    r"original|current|baseline|default|standard|reported|measured|observed|resulting|target|state-of-the-art|model|method|version"
)
_BARE_VERBS = (
    r"lose|cost|trade|make|move|hurt|affect|check|compute|measure|evaluate|compare|assess|favou?r|keep|see|predict|estimate|report|"
    r"introduce|propose|define|present|use|give|get|show|find|need|want|let|take|have|set|add|drop|gain|match|beat|combine|"
    r"balance|optimi[sz]e|sacrifice|track|record|consider|including|include|prioriti[sz]e|ensure|guarantee|recover|restore"
)
_TAKEN_WHERE = (
    r"(?:in|out-of)-(?:domain|distribution)|(?:zero|few|one)-shot|(?:full|half|mixed|low)-precision|held-out|test|train|training|dev|"
    r"validation|macro|micro|cross-\w+"
)
NO_NOUN_BEFORE = rf"(?i:{_GRAMMAR}|{_DEGREES}|{_BARE_VERBS}|{_TAKEN_WHERE})"

#: Nouns that end as participles do.
NOUN_IN_ING = (
    r"(?:[a-z]+-)?(?:embedding|reasoning|grounding|tracking|planning|matching|ranking|rendering|coding|timing|meaning|routing|parsing|"
    r"editing|counting|following|calling|captioning|lighting|scheduling|mapping|forecasting|spelling|typing|writing|listening)"
)

#: Heads of what may move, or be at a level.
MOVED_HEADS = frozenset(
    """accuracy accuracies precision recall score rate rates success validity coverage completion compliance usage utilization
    utilisation agreement similarity consistency preference fidelity faithfulness correctness completeness correlation adherence
    error errors ratio sensitivity specificity overlap retention divergence overhead throughput solvability reliability attribution
    latency latencies time speed cost memory footprint consumption compute computation tokens steps turns calls iterations epochs
    length lengths energy bandwidth loss perplexity reward distance bitrate storage hallucination hallucinations forgetting delay
    drift violations efficiency robustness diversity toxicity quality alignment variance confidence deviation following preservation
    clarity identity realism smoothness naturalness coherence fluency""".split()
)

#: Behind a measure: that it is somewhere, or has moved.
MOVES = (
    r"(?=\s(?:(?:hardly|barely|scarcely|also|then|further|only|even|still|slightly|even|in turn|likewise)\s)?"
    r"(?:(?:is|are|was|were)\s(?:also\s|even\s|about\s|around\s|now\s|only\s|just\s|roughly\s)?"
    r"(?:up\b|down\b|lower|higher|better|best\b|worse|worst\b|flat\b|near\b|close to|the (?:lowest|highest|best)|increased|reduced|raised|lowered|cut\b|halved|doubled|[+-]?\d)"
    r"|(?:goes|went|go|gets|comes|came)\s(?:up|down|from|to)\b"
    r"|(?:rises?|rose|falls?|fell|grows?|grew|climbs?|climbed|declines?d?|jumps?|jumped|shrinks?|shrank|drops?|dropped|"
    r"increase[sd]?|decrease[sd]?|improve[sd]?|change[sd]?|stays?|stayed|remains?|remained|doubles?d?|halves|halved|stands at|sits at|averages|decays?)\b"
    r"|(?:reache[sd]|reach|exceed(?:s|ed)?|hits?|tops|topped)\s|(?:of|at|above|below|around)\s(?:only\s|about\s|just\s|nearly\s|up to\s|some\s|roughly\s)?\d|\d+\.\d|\d[\d.]*\s?%|(?:by|from)\s(?:about\s|over\s|up to\s|nearly\s)?\d[\d.]*\s?(?:%|points?\b|percent\b|[x×]|to\s\d)))"
)

#: What opens a list of measures in prose.
LIST_OPENS = (
    r"\b[Mm]etrics(?: (?:used|reported|here))?(?:(?: are| were)? (?:used|reported|combined)?: ?|:| are| were| include| comprise|,? namely| (?=[A-Z]+[a-z0-9]*-?[A-Z]))"
    r"(?!\s?(?:\w+ed|\w+n|not|all|the|more|less|better|worse|also|only|good|based|as|an?|often|still|very|too|\w+ly|hard|easy|similar)\b)\s?"
)

#: What ends it.
LIST_ENDS = (
    r"[.;:()](?:\s|$)|\s(?:on|in|with|by|for|of|from|to|that|which|where|when|at|over|under|is|are|was|were|as|while|but|along)\s"
    r"|, (?:that|which|with|and on|and,|all)\b"
)

"""English words for what is not given, and for a summary that was guessed."""

from __future__ import annotations

MISSING = (
    r"(?:not|never|n[o’']t)(?: \w+)? (?:said|told|quoted|specified|reported|provided|stated|disclosed|described|mentioned|given|"
    r"detailed|listed|available|"
    r"named|addressed|printed|documented|spel(?:led|t) out|included|discussed|specify|report|provide|state|disclose|describe|mention|give|detail|list|name|discuss|"
    r"(?:say|tell|learn|know|explain|spell out)(?= (?:how|what|which|whether|when|where|anything|on|against|with)\b))"
    r"|\bno (?:specific |explicit |further |concrete |detailed )?(?:details?|information|mention|description|"
    r"numbers?|baselines?|datasets?|figures?)(?: \w+){0,4}? "
    r"(?:is|are|was|were)?\s?(?:given|provided|reported|stated|mentioned|specified|available|named|listed)?"
    r"|\bno (?:[\w-]+ ){1,4}(?:is|are|was|were) (?:given|provided|reported|stated|mentioned|specified|described|"
    r"named|listed|disclosed|detailed|discussed)\b"
    r"|\b(?:says?|said|tells?|gives?|mentions?|states?|reports?) (?:nothing|no (?:word|details?)) ?(?:about|on|"
    r"of)?|\bnothing is (?:said|stated|told|reported)\b"
    r"|\b(?:details?|information|numbers|figures|descriptions?|settings?|specifics|hyper-?parameters?|limitations?|statements?)(?: \w+){0,5}? "
    r"(?:is|are|was|were) (?:missing|absent|lacking)(?=[.,;]|$| (?:here|from|in|and)\b)"
    r"|\b(?:is|are|was|were) (?:omitted|left out|withheld|skipped)(?=[.,;]|$| here\b| (?:from|of|in) (?:the |this )?(?:summary|abstract|"
    r"page|text|entry|digest|post|version|paper|report|main)\b)"
    r"|\b(?:gives?|reports?|states?|prints?|provides?|quotes?|shows?|contains?|lists?|names?) no (?:exact |concrete )?"
    r"(?:figures|numbers|scores|values|results|metrics|baselines|data ?sets|details)\b"
    r"|\bno (?:discussion|account|analysis|list) of\b|\b(?:quiet|mum) (?:on|about)\b|\b(?:is|are|be) left open\b"
    r"|\b(?:goes|go|remains?|is|are) (?:unnamed|undescribed|unexplained|undocumented)\b|\bcannot be (?:told|made out)\b"
    r"|\b(?:has|have|needs?) to (?:open|read|consult|turn to|go to) (?:the )?(?:full |original )?(?:paper|pdf|appendix)"
    r"|\b(?:left|remains?) (?:unspecified|unstated|open|unclear)\b"
    r"|\b(?:unspecified|undisclosed|unreported|unstated|unknown)\b"
    r"|\bnone (?:(?:is|are|was|were) )?(?:stated|given|reported|named|mentioned|discussed|listed|specified)\b"
    r"|\bnowhere (?:mentioned|stated|described|given|specified|reported|named|said)\b|\bsilent (?:on|about)\b|\bno word (?:on|about)\b"
    r"|\bneither [^.;]{3,60}? nor [^.;]{3,60}? (?:is|are|was|were) (?:ever )?(?:disclosed|given|stated|reported|specified|named|mentioned|described|told)\b"
    r"|\bneither (?:of (?:them|the two) )?is (?:described|mentioned|given|stated|reported|specified|named)\b"
    r"|\b(?:mentions?|names?|gives?|states?|reports?|lists?) none\b"
    r"|\bwithout (?:any )?(?:numbers|figures|naming (?:them|any))\b|\blook (?:it|them|that) up\b|\b(?:must|to|should) be looked up\b"
    r"|\b(?:is|are) (?:left|deferred) to the (?:full )?(?:paper|appendix)|\bonly in the (?:full )?(?:paper|appendix)\b"
    r"|\b(?:goes|go|left) unmentioned\b|\bunmentioned\b"
    r"|(?:see|refer to|consult|check|found in|available in|described in) the (?:full |original )?(?:paper|"
    r"appendix|article)"
)
#: At the beginning of a text under a label: what the label names is not given.
UNDER_LABEL = (
    r"\W*(?:(?:the |this )?(?:abstract|summary|paper|page|entry|text|authors?|digest|post) )?"
    r"(?:(?:several|some|various|a few|many|it|they|is|are),? (?:but |is |are )?)?(?:unclear|not clear|can(?:not|[’']t) be (?:told|seen|made out)"
    r"|missing|absent|omitted|left out|withheld|nowhere|no word|nothing(?! (?:above|below|beyond|larger|smaller|but|more|less|other|new|bigger|longer))|silent|no information"
    r"|(?:does not|doesn[’']t) (?:say|tell|go into)|(?:names?|gives?|mentions?|lists?|states?) (?:none|no\b|nothing)"
    r"|no (?:limitations?|caveats) (?:section|are|is|in)|details? (?:are|is) (?:left|deferred|in the))\b"
)
#: A label whose text lists what is not given.
LISTING = (
    r"(?:(?:not|un|never)[ -]?(?:reported|stated|given|specified|said|mentioned|disclosed|described|told|covered)|missing(?: details| information)?"
    r"|gaps|left out|omitted|(?:what )?(?:is |was )?(?:(?:the )?(?:summary|abstract|paper|text|digest) )?(?:leaves out|left out|not said|missing"
    r"|does not say|omits))"
)
SLOTS = (
    ("dataset", r"\bdata ?sets?\b|\bdata\b|\bbenchmarks?\b|\bcorpora?\b"),
    ("masking", r"\bmask"),
    ("baseline", r"\bbaselines?\b|\bcomparison|\bcompared"),
    ("architecture", r"\barchitectur"),
    (
        "training",
        r"\btraining\b(?! (?:data|set|corp))|\bhow [^.;,]{1,40}? (?:was|were|is) (?:fine-?tuned|trained)\b|\bhyper-?parameters?\b|\boptimi[sz]er|\blearning rates?\b|\bbatch sizes?\b|\bepochs\b"
        r"|\b(?:gpus?|tpus?|accelerators?|hardware|gpu[- ]hours|compute(?: budget| cost)?|node counts?|wall-clock)\b",
    ),
    (
        "results",
        r"\b(?:quantitative|numerical|exact|specific)? ?(?:results?|(?<!latency )(?<!memory )(?<!cost )(?<!throughput )(?<!runtime )(?<!speed )(?<!timing )(?<!energy )(?<!edge )(?<!per-task )numbers?(?! of)|scores|"
        r"(?<!latency )(?<!memory )(?<!cost )(?<!throughput )(?<!runtime )(?<!speed )(?<!timing )(?<!energy )(?<!edge )figures|values|performance)\b",
    ),
    ("metrics", r"\bmetrics?\b"),
    ("limitations", r"\blimitations?\b|\bfailure"),
)
#: A gap that names nothing is one of its section only where nothing else is said to be missing.
UNSPECIFIC = (
    r"^\W*(?:(?:these|they|it|this|that|(?:the |any |further |more |exact )?(?:details?|specifics)|information)\b[^.;,]{0,24})?"
    r"(?:not|never|no|none|nothing|un\w+|see|refer|consult|left|remains?|goes|says?|tells?|gives?)\b"
)
SPECULATIVE = (
    r"(?:could|can|was|were|am|is)(?: ?not|n[’']t) (?:be )?(?:able to )?(?:access|read|open|retrieve|find|load|view|download|fetch)\w*"
    r"|unable to (?:access|read|open|retrieve|find|view|download|fetch)"
    r"|(?:paper|pdf|full text|article|manuscript|document) (?:itself )?(?:did not load|was not (?:accessible|available|read|opened)|is not "
    r"(?:accessible|available)|was unavailable|was inaccessible|is unavailable|is inaccessible)|no access to the (?:full )?(?:paper|pdf|text)"
    r"|(?:inferred|guessed|estimated|speculat\w+|assumed|extrapolat\w+|reconstructed|deduced|conjectured|surmised) "
    r"(?:only |solely |largely |mostly )?(?:from|based on|on the basis of) (?:the|its) (?:title|abstract|name)"
    r"(?=[,.;)]| (?:alone|only|and|page|because|since|as|of)\b|$)"
    r"|(?:written|produced|generated|prepared|made|compiled|drafted) (?:only |solely |purely )?(?:from|on the basis of) the title"
    r"|\b(?:only|just) the (?:title|abstract)(?: and (?:the )?(?:title|abstract))? (?:was|were|is|are|could be) "
    r"(?:available|accessible|read|at hand)"
    r"|\beducated guess|\b(?:content|summary|entry|follows|rest|below|here)\b[^.;]{0,20}\b(?:is|are) (?:guess\w*|conjecture|speculation)\b"
    r"|based (?:solely |only )?on the (?:title|abstract)"
    r"|only (?:the |its )?(?:title|abstract|first page) (?:was|were|is|could be) (?:available|seen|read|open|at hand|reached)"
    r"|(?:what follows|the rest|this entry|the following)(?: below)? is (?:a |an )?(?:educated )?(?:guess|guesswork|speculation|inferred|"
    r"reconstructed|conjecture)"
    r"|(?:written|guessed|inferred|reconstructed|summari[sz]ed) from (?:the |its )?(?:title|abstract)(?: and (?:title|abstract))? (?:alone|only)"
    r"|without (?:having )?(?:seen|read|opened|access to|reading|opening) the (?:paper|pdf|full text)"
    r"|(?:pdf|full text|paper) (?:was|is) (?:not|un)\s?(?:available|reachable|accessible|readable)"
    r"|(?:pdf|full text|paper) (?:did not (?:load|open)|failed to (?:load|open))"
    r"|i(?:['’]m| am) sorry|\bapologi[sz]e"
    r"|(?:this|the following) (?:summary|content|overview) is (?:speculative|hypothetical|a guess|inferred)"
)

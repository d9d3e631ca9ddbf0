"""English words for what is not given, and for a summary that was guessed."""

from __future__ import annotations

#: Says that something is not said, that no details of it are given, or that nothing is said of it.
_NOT_SAID = (
    r"(?:not|never|n[o’']t)(?: \w+)? (?:said|told|quoted|specified|reported|provided|stated|disclosed|described|"
    r"mentioned|given|detailed|listed|available|named|addressed|printed|documented|spel(?:led|t) out|included|"
    r"discussed|specify|report|provide|state|disclose|describe|mention|give|detail|list|name|discuss|(?:say|tell|"
    r"learn|know|explain|spell out)(?= (?:how|what|which|whether|when|where|anything|on|against|with)\b))"
)
_NO_DETAILS = (
    r"\bno (?:specific |explicit |further |concrete |detailed )?(?:details?|information|mention|description|numbers?|"
    r"baselines?|datasets?|figures?)(?: \w+){0,4}? (?:is|are|was|were)?\s?(?:given|provided|reported|stated|mentioned|"
    r"specified|available|named|listed)?|\bno (?:[\w-]+ ){1,4}(?:is|are|was|were) (?:given|provided|reported|stated|"
    r"mentioned|specified|described|named|listed|disclosed|detailed|discussed)\b"
)
_SAYS_NOTHING = (
    r"\b(?:says?|said|tells?|gives?|mentions?|states?|reports?) (?:nothing|no (?:word|details?)) ?(?:about|on|of)?|"
    r"\bnothing is (?:said|stated|told|reported)\b"
)

#: Says that something is left out, that a text gives none of it, or that it is left open.
_IS_LEFT_OUT = (
    r"\b(?:details?|information|numbers|figures|descriptions?|settings?|specifics|hyper-?parameters?|limitations?|"
    r"statements?)(?: \w+){0,5}? (?:is|are|was|were) (?:missing|absent|lacking)(?=[.,;]|$| (?:here|from|in|and)\b)|"
    r"\b(?:is|are|was|were) (?:omitted|left out|withheld|skipped)(?=[.,;]|$| here\b| (?:from|of|in) (?:the |"
    r"this )?(?:summary|abstract|page|text|entry|digest|post|version|paper|report|main)\b)"
)
_GIVES_NONE = (
    r"\b(?:gives?|reports?|states?|prints?|provides?|quotes?|shows?|contains?|lists?|names?) no (?:exact |"
    r"concrete )?(?:figures|numbers|scores|values|results|metrics|baselines|data ?sets|details)\b|\bno (?:discussion|"
    r"account|analysis|list) of\b|\b(?:quiet|mum) (?:on|about)\b|\b(?:is|are|be) left open\b"
)
_IS_LEFT_OPEN = (
    r"\b(?:goes|go|remains?|is|are) (?:unnamed|undescribed|unexplained|undocumented)\b|\bcannot be (?:told|"
    r"made out)\b|\b(?:has|have|needs?) to (?:open|read|consult|turn to|go to) (?:the )?(?:full |original )?(?:paper|"
    r"pdf|appendix)|\b(?:left|remains?) (?:unspecified|unstated|open|unclear)\b|\b(?:unspecified|undisclosed|"
    r"unreported|unstated|unknown)\b"
)

#: Says that none is said, nowhere, neither of two, or without numbers.
_NONE_IS_SAID = (
    r"\bnone (?:(?:is|are|was|were) )?(?:stated|given|reported|named|mentioned|discussed|listed|specified)\b|"
    r"\bnowhere (?:mentioned|stated|described|given|specified|reported|named|said)\b|\bsilent (?:on|about)\b|"
    r"\bno word (?:on|about)\b|\bneither [^.;]{3,60}? nor [^.;]{3,60}? (?:is|are|was|were) (?:ever )?(?:disclosed|"
    r"given|stated|reported|specified|named|mentioned|described|told)\b|\bneither (?:of (?:them|"
    r"the two) )?is (?:described|mentioned|given|stated|reported|specified|named)\b|\b(?:mentions?|names?|gives?|"
    r"states?|reports?|lists?) none\b|\bwithout (?:any )?(?:numbers|figures|naming (?:them|any))\b|\blook (?:it|them|"
    r"that) up\b|\b(?:must|to|should) be looked up\b"
)

#: Says that it stands elsewhere: in the paper, which a reader may see.
_IS_NOT_HERE = (
    r"\b(?:is|are) (?:left|deferred) to the (?:full )?(?:paper|appendix)|\bonly in the (?:full )?(?:paper|appendix)\b|"
    r"\b(?:goes|go|left) unmentioned\b|\bunmentioned\b|(?:see|refer to|consult|check|found in|available in|"
    r"described in) the (?:full |original )?(?:paper|appendix|article)"
)

MISSING = "|".join(
    (_NOT_SAID, _NO_DETAILS, _SAYS_NOTHING, _IS_LEFT_OUT, _GIVES_NONE, _IS_LEFT_OPEN, _NONE_IS_SAID, _IS_NOT_HERE)
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
    ("dataset", r"\bdata ?sets?\b|\bdata\b|\bbenchmarks?\b(?! (?:scores?|results?|numbers?)\b)|\bcorpora?\b"),
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
        r"\b(?:quantitative|numerical|exact|specific)? ?(?:results?|(?<!latency )(?<!memory )(?<!cost )(?<!throughput )(?<!runtime )(?<!speed )(?<!timing )(?<!energy )(?<!edge )(?<!per-task )numbers?(?! of)|scores|benchmark score|"
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
#: What a summary is made from; what else cannot be found is the paper's own matter: `users cannot find the tools`.
_THE_PAPER = (
    r"(?:paper|pdf|full[- ]text|article|manuscript|document|preprint|(?:web ?)?page|link|url|arxiv\b[^.;]{0,12})"
)
_READ = r"(?:access|read|open|retrieve|find|load|view|download|fetch|reach)\w*"
#: Says that the paper could not be read, that it was guessed at, or that only its title was there.
_NO_ACCESS = (
    rf"(?:could|can|was|were|am|is)(?: ?not|n[’']t) (?:be )?(?:able to )?{_READ} (?:\w+ ){{0,3}}?{_THE_PAPER}\b|"
    rf"{_THE_PAPER} (?:itself |text |content )?(?:could|can|was|were|is)(?: ?not|n[’']t) (?:be )?{_READ}|"
    rf"unable to {_READ} (?:\w+ ){{0,3}}?{_THE_PAPER}\b|(?:paper|pdf|full text|"
    r"article|manuscript|document) (?:itself )?(?:did not load|was not (?:accessible|available|read|opened)|"
    r"is not (?:accessible|available)|was unavailable|was inaccessible|is unavailable|is inaccessible)|"
    r"no access to the (?:full )?(?:paper|pdf|text)"
)
_WAS_GUESSED = (
    r"(?:inferred|guessed|estimated|speculat\w+|assumed|extrapolat\w+|reconstructed|deduced|conjectured|"
    r"surmised) (?:only |solely |largely |mostly )?(?:from|based on|on the basis of) (?:the|its) (?:title|abstract|"
    r"name)(?=[,.;)]| (?:alone|only|and|page|because|since|as|of)\b|$)|(?:written|produced|generated|prepared|made|"
    r"compiled|drafted) (?:only |solely |purely )?(?:from|on the basis of) the title"
)
_TITLE_ALONE = (
    r"\b(?:only|just) the (?:title|abstract)(?: and (?:the )?(?:title|abstract))? (?:was|were|is|are|"
    r"could be) (?:available|accessible|read|at hand)"
)

#: Says of the text itself that it is a guess, from what, and why.
_IS_A_GUESS = (
    r"\beducated guess|\b(?:content|summary|entry|follows|rest|below|here)\b[^.;]{0,20}\b(?:is|are) (?:guess\w*|"
    r"conjecture|speculation)\b|based (?:solely |only )?on the (?:title|abstract)|only (?:the |its )?(?:title|"
    r"abstract|first page) (?:was|were|is|could be) (?:available|seen|read|open|at hand|reached)|(?:what follows|"
    r"the rest|this entry|the following)(?: below)? is (?:a |an )?(?:educated )?(?:guess|guesswork|speculation|"
    r"inferred|reconstructed|conjecture)"
)
_UNREAD = (
    r"(?:written|guessed|inferred|reconstructed|summari[sz]ed) from (?:the |its )?(?:title|abstract)(?: and (?:title|"
    r"abstract))? (?:alone|only)|without (?:having )?(?:seen|read|opened|access to|reading|opening) the (?:paper|pdf|"
    r"full text)|(?:pdf|full text|paper) (?:was|is) (?:not|un)\s?(?:available|reachable|accessible|readable)|(?:pdf|"
    r"full text|paper) (?:did not (?:load|open)|failed to (?:load|open))"
)
_APOLOGY = (
    r"i(?:['’]m| am) sorry|\bapologi[sz]e|(?:this|the following) (?:summary|content|overview) is (?:speculative|"
    r"hypothetical|a guess|inferred)"
)

SPECULATIVE = "|".join((_NO_ACCESS, _WAS_GUESSED, _TITLE_ALONE, _IS_A_GUESS, _UNREAD, _APOLOGY))

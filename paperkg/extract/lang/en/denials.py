"""English words that say that something was not done, is not given, or is not there: a name among them is none of the work's."""

from __future__ import annotations

#: What may be missing from a paper.
_EVIDENCE = r"(?:comparisons?|experiments?|results?|tests?|evaluation|numbers|figures)"
#: What was done, or is given, in other clauses.
_DONE = (
    r"(?:tested|compared|evaluated|tried|run|included|considered|reported|shown|covered|examined|attempted|explored|"
    r"benchmarked|part of)"
)

#: A clause that says what was not done, or is still to be done.
UNTOLD = (
    r"\b(?:left (?:for|to|as|open)\b|future work|would (?:be|have been) (?:interesting|useful|nice|good|worth)|"
    r"(?:is|are|was|were|has been|have been|could|can)"
    r"(?: not|n['’]t|not) (?:yet |even |also |actually |themselves |be )?"
    rf"{_DONE}\b|nothing (?:on|about|for)\b|remains? (?:untested|untried|unexplored|open)\b|"
    r"(?:(?:is|are)(?: not|n['’]t) (?:sure|certain|clear|known)|(?:is|are|remains?) (?:unsure|unclear|unknown|uncertain)) "
    r"(?:that|whether|if|how)\b|"
    r"(?:is|are|was|were) (?:only |merely |just )?(?:discussed|mentioned|credited|cited(?! as [a-z]+ing\b))"
    r"(?=[.,;)]| (?:only|but|as|in|by|under|among|and not)\b)|"
    r"[Cc]omparisons? (?:with|to|against) [^.;]{2,90}? (?:is|are) (?:missing|absent|lacking|left out|not (?:given|made))\b|"
    r"(?:is|are) (?:not|missing) (?:among|from)\b|"
    r"(?:treated|cited|listed|presented|discussed|mentioned|counted) as (?:related|background|prior|earlier|context)\b|"
    r"(?:receives?|gets?) (?:only |just )?(?:an? )?(?:brief |passing |short )?(?:mention|discussion|comparison in words)\b|"
    r"(?:serves?|acts?) as (?:an? |the )?points? of reference\b|"
    r"relates? (?:the|this|their|its) (?:own )?(?:work|method|approach|idea|rule|paper|model) to\b|"
    r"(?:is|are) (?:likewise |also |simply )?not (?:given|listed|provided)\b|"
    rf"[Nn]o {_EVIDENCE} (?:with|on|against|for)\b|"
    r"(?:does|do|did)(?: not|n['’]t) (?:disclose|report|compare|test|evaluate|consider|try|attempt|examine|cover|benchmark|"
    r"(?:see|find) (?:a |any )?comparison)\b|"
    r"\b[Nn]or (?:do|does|did|have|has) (?:the |we\b|they\b|it\b|authors\b|paper\b| )*"
    r"(?:compare|test|evaluate|try|run|report)d?\b|"
    r"(?:missing|absent) from the comparison|leaves? out\b|omits\b)"
)

#: A sentence that sets names aside, from the first of them to the verb: `no such system (A, B) was tried`.
ASIDE = (
    r"\b(?:(?:[Nn]o (?:[\w-]+ ){1,5}?(?:\([^()]*\)|(?:such as|like) [^.;()]{3,90}?) (?:was|were|is|are) "
    r"|[Nn]either [^.;()]{2,40}? nor [^.;,()]{2,40}? (?:was|were|is|are) "
    r"|(?:[Ii]deas|[Mm]ethods|[Ss]ystems|work|[Aa]pproaches|[Mm]odels|[Aa]gents),? "
    r"(?:such as|like) [^.;()]{3,90}? (?:are|were) (?:only )?"
    r"(?:(?:mentioned|discussed|cited|named|listed)\b[^.;()]{0,40}? )?not (?:\w+ )?)"
    r"(?:tried|tested|run|compared|included|evaluated|considered|used|among)\b"
    # What is not there at all: `no aid like A or B is added`, `no dedicated walkers such as A`.
    r"|[Nn]o (?:[a-z-]+ ){1,4}?(?:such as|like) [^.;()]{3,90}?(?:(?:is|are|was|were) [a-z]+(?:ed|n)\b|[.;])"
    # `No results on A, or on larger ones such as B are given`
    rf"|[Nn]o {_EVIDENCE} (?:with|on|against|for) [^.;()]{{3,140}}? (?:is|are|was|were) (?:given|reported|shown|offered|made|provided))"
)

#: Before what the work does not need: `without using any A or B`.
WITHOUT = (
    r"\bwithout (?:the need for |using |requiring |needing |relying on |employing |resorting to |any )"
    r"(?:any |an? |the |external |additional )?"
    r"(?:[\w-]+(?: [\w-]+){0,2} (?:or|and) )?$"
)

#: Straight before what is not there: `no A is needed`, `neither an A nor a B`.
NO = (
    r"(?:(?:^|[.,;:(] |\b(?:so|and|but|with|needs|uses|is|are|there is) )[Nn]o|\bthere is neither(?: an?)?|\bThere is neither(?: an?)?) "
    r"(?:(?!(?:than|for|in|of|to|on|with|by|from|longer|better|worse|less|more|match|other|wonder|doubt|such)\b)[a-z-]+ ){0,2}$"
)

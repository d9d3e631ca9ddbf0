"""English words that say how far a place of measurement reaches that an earlier sentence named."""

#: What a data set serves for where nothing is measured on it.
TRAINED = (
    r"\b(?:pre-?|post-?)?train(?:s|ed|ing)?\b|\bfine-?tun|\b(?:built|collected|drawn|sampled|derived|sourced|taken|filtered|constructed|distilled)\b"
    r"|\bcorpus\b|\bdevelopment set"
)
#: A place of its own, without a name.
ELSEWHERE = (
    r"\breal[- ](?:world|robots?|users?|life)\b|\buser study|\bhuman (?:evaluation|study|judges|raters)|\b(?:other|another|remaining|further|second)\s"
    r"(?:[\w-]+\s){0,2}?(?:benchmarks?|data ?sets?|tasks?|domains?|test sets?|suites?)\b|\b(?:all|both|across|several|two|three|four|five|six)\s"
    r"(?:(?:all|the|of the|these|other)\s)?(?:[\w-]+\s){0,2}?(?:benchmarks|data ?sets|tasks|domains|test sets|suites|settings)\b"
    r"|\b[Oo]verall\b|\b[Oo]n average\b|\b(?:training|inference|wall-?clock|decoding|generation) (?:time|cost|speed)|\bin-?house\b|\bprivate\b"
)
FORMER, LATTER = r"\b[Tt]he former\b", r"\b[Tt]he latter\b"
#: That numbers belong to the members of a list one by one.
EACH = r"\brespectively\b|\bin (?:that|this|the same) order\b|\bin turn\b"
#: What is spent, which is measured on no data set unless the text says so.
SPENT = r"\bmemory\b|\bcosts?\b|\blatency\b|\bspeed|\bthroughput\b|\b(?:training|inference|running|wall-?clock) time|\bGPU|\bFLOPs|\bparameters\b|\bcache\b|\benergy\b|\bfaster\b"

#: What follows, or leads to, the name of a model that a work starts from; what means that model again.
BASE_AFTER = (
    r"\s(?:serves?\s|acts?\s|is\s(?:used|taken)\s|(?:used|taken)\s)?(?:as|for)\s(?:the|its|a|our|their)\s(?:[\w-]+\s)?"
    r"(?:base|backbone|learner|starting\spoint|policy|student|foundation)\b|\sis\sthe\s(?:base|backbone|starting)\b"
)
BASE_BEFORE = (
    r"\b(?:[Bb]ase|[Bb]ackbone|[Ss]tarting)\s(?:model|policy|checkpoint|LLM|point)\sis\s(?:the\s)?$"
    r"|\b[Aa]pplied\sto\s$|\b[Oo]n\stop\sof\s$|\b[Ss]tarting\s(?:from|with)\s$"
)
BASE_AGAIN = (
    r"\b(?:over|than|of|from|to)\s(?:the|that|this|its|their)\s(?:base|original|backbone|underlying|untuned|starting|untrained)\s"
    r"(?:model|policy|checkpoint|LLM|backbone)\b"
)

#: What a data set is made up of, and no other place.
MADE_OF = r"\b(?:consist|compris|span|contain|includ|cover|combin|bundl)(?:s|es|e|ing|ed)?\b|\b(?:made up|composed) of\b|\bwith its\b"
#: Where a later sentence says that the numbers before it were measured.
BACK = (
    r"(?<!\S)(?:These|Those|All|Both|The)\s(?:of\s(?:these|those|them)\s|the\s|these\s|(?:above|reported|quoted)\s)?"
    r"(?:(?:numbers|scores|figures|results|values|gains|improvements)\s)?(?:above\s|here\s)?(?:are|were|come|hold|refer|stem)\s"
    r"(?:all\s)?(?:[\w-]+\s){0,6}?(?:on|over|across|from|to|of)\s(?P<place>(?:[^.]|\.(?=\S))*)"
)

#: Behind a rival's name: it is the one that is behind, by the number that follows, or by the one that stands between.
TRAILING = (
    r"\s(?:(?:still|even|only|already|itself)\s)?(?:(?:trails?|trailed|lags?|lagged|follows|followed|falls?\s(?:short|behind)|fell\s(?:short|behind)"
    r"|comes?\s(?:second|behind)|loses|is\s(?:behind|worse|lower))(?:\sbehind)?\sby\s(?:an?\s|some\s|about\s|around\s|only\s|nearly\s|over\s)*$"
    r"|(?:is|was|stays|remains|sits|ends|falls)\s(?:about\s|some\s|only\s|nearly\s|over\s)?$)"
)
BEHIND = r"\s(?:behind|short|lower|worse|below)\b(?!\s(?:that|the|[A-Z]))"

"""English words of numbers: units, bounds, and how numbers are spelled."""

from __future__ import annotations

import re

from paperkg.extract.results.cues import NumberWords
from paperkg.extract.rules.gate import gated

_COUNTED = (
    r"(?:tokens?|images?|samples?|data|videos?|steps?|pairs?|documents?|frames?|users?|words?|examples?"
    r"|people|edges?|nodes?"
    r"|instances?|rows?|texts?|pages?|queries|points?|interactions?|unique|high-quality|synthetic"
    r"|training|pretraining|multimodal"
    r"|image|video|text|dollars?|entities|records)"
)
_PARAMETERS = r"(?:[\s-]?(?:active|activated|trainable|total|learnable|model))?[\s-]?(?:parameters?|params?)(?![a-z])"

_SPELLED = r"two|three|four|five|six|seven|eight|nine|ten"

NUMBERS = NumberWords(
    unit=re.compile(
        r"(?P<points>\\?%\s?points?\b|(?:\s|-)?percentage[\s-]points?"
        r"|\s?(?:(?:absolute|F1|EM|BLEU|mAP|AP|accuracy)\s)?(?:points?|pts)\b(?!\scloud)|-point\b(?!\sscale)"
        r"|\s?pp\b|\s?p\.p\.|%p\b)"
        r"|(?P<percent>\\?[%％]|\s?percent\b)"
        r"|(?P<times>[xX](?![A-Za-z0-9])|\s?\\?times\b|\s?×(?!\s?\d)|[\s-]?fold\b|\s?\\times)"
        r"|(?P<time>\s?(?:milliseconds?|ms|seconds?|secs?|s|minutes?|mins?|hours?|hrs?|h|days?)(?![A-Za-z]))"
        r"|(?P<tokens>\stokens?(?![\s-]?per|/))"
        r"|(?P<measure>\s?(?:dB|FPS|fps|Hz|bpp|tok(?:ens?)?/s(?:ec)?|tokens per second|frames per second|BLEU"
        r"|Elo|[KMGTP]?FLOPS|TOPS)(?![A-Za-z]))"
        r"|(?P<count>\s?(?:GB|MB|TB|KB|km|cm|mm|GPUs?|[A-Z]{2,6}s|bits?|layers?|steps?|epochs?|languages?"
        r"|tasks?|benchmarks?|datasets?|models?"
        r"|domains?|categories|samples?|images?|videos?|questions?|participants?|shots?|times\s(?:larger"
        r"|bigger)|pairs?|examples?"
        r"|parameters?|annotators?|scenarios?|instances?|problems?|papers?|dimensions?|types?|classes"
        r"|agents?|tools?|million|billion)\b)"
    ),
    units={
        "％": "%",
        "percent": "%",
        "%points": "points",
        "%point": "points",
        "percentagepoints": "points",
        "%p": "points",
        "pts": "points",
        "percentagepoint": "points",
        "percentage-points": "points",
        "percentage-point": "points",
        "point": "points",
        "pp": "points",
        "p.p.": "points",
        "f1points": "points",
        "empoints": "points",
        "bleupoints": "points",
        "mappoints": "points",
        "appoints": "points",
        "accuracypoints": "points",
        "absolutepoints": "points",
        "absolutepoint": "points",
        "times": "x",
        "×": "x",
        "fold": "x",
        "millisecond": "ms",
        "milliseconds": "ms",
        "second": "s",
        "seconds": "s",
        "sec": "s",
        "secs": "s",
        "minute": "min",
        "minutes": "min",
        "mins": "min",
        "hour": "h",
        "hours": "h",
        "hr": "h",
        "hrs": "h",
        "day": "d",
        "days": "d",
        "token": "tokens",
        "fps": "FPS",
        "framespersecond": "FPS",
        "tokenspersecond": "tokens/s",
        "tokens/sec": "tokens/s",
        "tok/s": "tokens/s",
        "tok/sec": "tokens/s",
    },
    name_before=gated(
        r"(?:\b(?:Tables?|Tabs?\.?|Figures?|Figs?\.?|Sections?|Secs?\.?|Eqs?\.?|Algorithm|Alg\.|Appendix|App\.|Stage|Phase|Level"
        r"|Step|Version|top|Top)|\bv|No\.|§)[\s-]?$"
        r"|\b(?:Tables?|Tabs?\.?|Figures?|Figs?\.?|§§?)\s?\d+(?:[–-]\d+)?(?:,\s(?:and\s)?|\sand\s)$"
        r"|\b(?:[Ll]ayers?|[Bb]locks?|[Ee]pochs?|[Rr]ounds?|[Ss]eeds?)\s(?:\d+(?:,\s(?:and\s)?|\sand\s|\sto\s|\sor\s))*$"
        r"|[A-Za-z]\s?[<>]\s?$"
    ),
    max_before=gated(
        r"(?:\b(?:up ?to|as much as|as high as|at most|less than|fewer than|under|below|within"
        r"|a maximum of)|(?<=\s)<)\s?"
        r"(?:an?\s|about\s|approximately\s|around\s)?(?:\+)?$",
        re.I,
    ),
    min_before=gated(
        r"(?:\b(?:at least|more than|over|above|exceed(?:s|ing)|beyond|no less than|a minimum of"
        r"|surpass(?:es|ing))|(?<=[\s(])>)\s?(?:an?\s)?$",
        re.I,
    ),
    max_after=re.compile(r"\sor (?:less|lower|fewer)\b"),
    factor_before=re.compile(
        r"\b(?:by|an?)\s(?:[a-z]+\s){0,2}factor\sof\s(?:about\s|over\s|up\sto\s|roughly\s)?$|\stimes$"
    ),
    spelled=gated(
        rf"(?<![\w-])(?P<number>{_SPELLED})"
        r"(?:\stimes(?=\s(?:as\s(?:many|much|fast|slow|long|often|cheap|costly|expensive)|faster|slower|cheaper|fewer|less|lower|higher|longer"
        r"|shorter|better|worse|quicker)\b)"
        rf"|(?:\s(?:to|or)\s(?P<high>{_SPELLED}))?(?P<points>\s(?:percentage\s)?points)(?!\s(?:scale|cloud))\b)",
        re.I,
    ),
    min_after=re.compile(r"\sor (?:more|higher)\b|\+(?!\d)"),
    sizes=re.compile(
        r"(?<![0-9.,$])(?<!\bB(?=2B))(?P<named>(?<=-))?(?P<number>\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)"
        rf"(?:(?P<billion>B|(?<![A-Za-z]\d)T|(?(named)b|(?!)))(?![A-Za-z0-9])(?(named)|(?!\s(?:(?!param)\w+\s){{0,2}}{_COUNTED}\b|\sof\s(?:these|those|them|which)\b))"
        rf"|(?P<million>M)(?:(?={_PARAMETERS}|(?:\s|-)models?\b)|(?<=-\d\dM)(?![A-Za-z0-9])"
        rf"|(?<=-\d\d\dM)(?![A-Za-z0-9]))"
        rf"|[\s-](?P<word>billion|million|trillion)(?={_PARAMETERS}))"
    ),
)

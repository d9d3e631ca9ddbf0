"""English words of tables of facets: what heads a row of tools, what is no name in a list, and what says where it stands."""

from __future__ import annotations

#: A label of software that the work was done with, whose names are often in small letters.
TOOLS = (
    r"\b(?:tools?|tooling|software|toolkits?|librar(?:y|ies)|frameworks?|packages?|code ?base|stack|implementation)\b"
)

#: A cell that only says where in the paper something stands.
PLACE = (
    r"\s*(?:§|(?:(?:[Ss]uppl?(?:ement(?:ary|al)?|\.)?|[Aa]ppendix|App\.?)\s?)?(?:[Tt]ables?|[Tt]abs?\.?|[Ff]igs?\.?|[Ff]igures?|[Ss]ecs?\.?|"
    r"[Ss]ections?|[Ee]qs?\.?|[Aa]lg(?:orithm|s)?\.?)\s?[A-Z]{0,2}\.?\d*[IVX]*|[Aa]pp(?:endix|s?\.)\s?[A-Z]?|[Ss]uppl?(?:ement|\.)|Abstract\b).{0,30}$"
)

#: A word that stands in no name of a list.
UNNAMED = (
    r"\b(?:the|of|for|on|with|using|via|by|to|in|from|at|as|we|it|not|none|no|only|various|several|other|others|per|vs|plus|without|"
    r"than|both|all|each|own|new|sec|table|tables|figure|fig|appendix|app|etc|is|are|was|were|or|e\.g|i\.e|"
    r"baselines?|variants?|prompts?|prompting|features?|subjects?|splits?|steps?|layers?|samples?|pairs?|hours?|GPUs?)\b"
)

#: A word in small letters that is the name of no tool.
GENERAL = r"none|standard|custom|public|code|scripts|internal|unknown|various|open-source|in-house|released|available|default|search"

#: A label of what the work was done on, which is no data.
GEAR = r"\b(?:hardware|comput(?:e|ing)|gpus?|robots?|embodiments?|devices?|sensors?)\b"

#: In the label of a list of models: that they were run, whoever else is compared.
TESTED = r"\b(?:tested|evaluated|examined|assessed|benchmarked|studied)\b"

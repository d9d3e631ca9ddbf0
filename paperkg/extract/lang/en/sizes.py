"""English words between a model and its number of parameters: each pattern must match all that stands between the two."""

#: From a name to the count behind it: `Foo (7B`, `Foo, a small 7B`, `Foo with only 7B`, `Foo at 7B`.
NAME_FIRST = (
    r"(?:['’]s)?(?:\s\((?!\d)[^()]{1,60}\))?(?:"
    r"\s?\(\s?(?:an?\s)?(?:[A-Za-z][\w-]*,?\s){0,3}"
    r"|(?:,|\sis|\sare|\s(?:--?|–|—))\s(?:an?|the|our)\s(?:(?!(?:of|that|which|with|on|from|than|for|trained)\b)[\w-]+,?\s){0,5}(?:of\s)?"
    r"|\s(?:--?|–|—)\s"
    r"|\s(?:model\s|family\s)?(?:with|has|uses|at|of)\s(?:only\s|just\s|about\s|around\s|approximately\s|up to\s|the\s)?"
    r")"
)

#: From a count to the name behind it: `7B Foo`, `7B-parameter Foo`.
COUNT_FIRST = r"(?:[- ]parameters?|[- ]params?)?\s(?:versions?\sof\s|variants?\sof\s)?(?:the\s)?"

#: From a count that opens its sentence to the subject of it: `With only 2B parameters, Foo`.
OPENING_BEFORE = r"(?:^|[.;]\s)(?:With|At|Using|Despite having|Despite)\s(?:only\s|just\s|about\s|its\s|the\s)?$"
OPENING = r"(?:[- ]parameters?|[- ]params?|\sscale)?,\s(?:the\s|our\s)?"

#: Between two counts of one model or of several that are listed: `30B (A3B)`, `4B and 8B`.
JOINT = r"(?:[- ]parameters?)?(?:\s?\(A|-A|\sto\s|,?\sand\s|,\s|/)"

#: The words for parameters, which are no model's name.
NO_NAME = r"[Pp]aram"

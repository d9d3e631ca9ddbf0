"""English words of lists of measures, which only stand under labels for them: `Metrics: win rate, FVD, and step score`."""

from __future__ import annotations

WORD = ""
OPENS = CLOSES = BEFORE = STOPS = VALUED = QUALIFIER = r"(?!)"

#: What may stand before an item: what joins it to the list.
LEAD = r"\s*(?:(?:and|plus|as well as|mainly|primarily)\s)?"

#: Between two of a list.
JOINS = r"[,，、;；·|]|\s(?:and|plus)\s"

#: An item: up to five words that make no sentence.
ITEM = (
    r"(?!.*\b(?i:the|of|for|on|with|using|is|are|was|were|by|to|in|as|we|it|not|none|various|several|other|sec|secs|table|tables|"
    r"figure|fig|figs|appendix|app|throughout|main|overview)\b)(?:[A-Za-z0-9@+/._-]*[A-Za-z][A-Za-z0-9@+/._-]* ?){1,5}(?<! )"
)

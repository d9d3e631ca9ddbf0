"""Identity of entities: which spellings are one thing by their form alone.

A key drops what doesn't tell names apart (case, spaces, hyphens) and keeps what does: a sign (`REINFORCE++`), a decimal
point between digits (`GPT-4.1`), a size or version, a prefix. It needs no table and no coordination, so that two machines
mint the same ids.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from urllib.parse import quote

#: Where all IRIs of things start. The vocabulary itself is at `<BASE>/ns#`.
BASE = "https://w3id.org/paperkg"

_KEPT = re.compile(r"\d\.(?=\d)|[+*#@]|\w")


@lru_cache(maxsize=65536)
def name_key(name: str) -> str:
    """Return the key of a name: equal for spellings of one thing, different for different things.

    >>> name_key("MATH-500") == name_key("MATH500"), name_key("GPT-4.1") == name_key("GPT-41")
    (True, False)
    >>> name_key("REINFORCE++")
    'reinforce++'
    """
    folded = unicodedata.normalize("NFKC", name).casefold()
    return "".join(_KEPT.findall(folded)).replace("_", "")


def entity_id(kind: str, name: str) -> str:
    """Return `<type>/<key>`, the part of an entity's IRI after the base.

    >>> entity_id("Method", "GRPO")
    'method/grpo'
    """
    return f"{kind.lower()}/{name_key(name) or quote(name, safe='')}"

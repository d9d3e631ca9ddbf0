"""What the learned reader's claims are: rules in name, so that each has an id, examples, and a measured worth."""

from __future__ import annotations

from paperkg.extract.rule import CodeRule, Example

LEARNED = (
    CodeRule(
        "learned-rival",
        ("comparesAgainst",),
        "The learned reader takes an English or Chinese name for a rival that no rule has claimed.",
        (
            Example(
                "# TAPO: Careful Walks\n\nOn PathQA, which we assemble from old maps, GPT-4o answers 53.6%.\n", "GPT-4o"
            ),
        ),
        ("# TAPO: Careful Walks\n\nOf GPT-4o, nobody knows how it walks.\n",),
    ),
    CodeRule(
        "learned-used",
        ("uses",),
        "The learned reader takes an English or Chinese name for what the work builds on, that no rule has claimed.",
        (
            Example(
                "# TAPO: Careful Walks\n\nCLIP (frozen) reads the map, and Vicuna-7B says where to go.\n", "Vicuna-7B"
            ),
        ),
        ("# TAPO: Careful Walks\n\nLike Vicuna-7B, many walkers get lost.\n",),
    ),
    CodeRule(
        "learned-data",
        ("usesDataset", "evaluatesOn"),
        "The learned reader takes an English or Chinese name for data that the work uses, that no rule has claimed.",
        (
            Example(
                "# TAPO: Careful Walks\n\nWith 1.1 trillion steps of PathBank, TAPO outperforms SlowWalk.\n", "PathBank"
            ),
        ),
        ("# TAPO: Careful Walks\n\nWith PathBank, walks began to be counted.\n",),
    ),
)

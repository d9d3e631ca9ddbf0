"""By what claims are made: `--lexicon`, `--rules`, `--rules-only`, the cores to use, and the command that lists the rules."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar, get_args

import click

from paperkg.extract.model import Language

if TYPE_CHECKING:
    from paperkg.extract.rules.rulebook import RuleRow

Command = TypeVar("Command", bound=Callable[..., Any])

_file = click.Path(path_type=Path, dir_okay=False, exists=True)
_lexicons = click.option(
    "--lexicon", "lexicons", multiple=True, metavar="FILE", type=_file,
    help="A file of your own names, see docs/lexicon.md; may be given several times.",
)  # fmt: skip
_rules = click.option(
    "--rules", "rule_files", multiple=True, metavar="FILE", type=_file,
    help="A file of your own rules, see docs/rules.md; may be given several times.",
)  # fmt: skip

_rules_only = click.option(
    "--rules-only", is_flag=True,
    help="Make claims by rules alone, without what the learned reader adds, see docs/learned.md.",
)  # fmt: skip

#: Without the option, 0: all cores.
jobs = click.option(
    "-j", "--jobs", default=0, metavar="N", type=click.IntRange(0),
    help="How many processes extract from large inputs; all cores without it.",
)  # fmt: skip


def own_files(command: Command) -> Command:
    """Give a command the options `--lexicon`, `--rules`, `--rules-only`, as `lexicons`, `rule_files`, `rules_only`."""
    return _lexicons(_rules(_rules_only(command)))


@click.command()
@click.option("--language", type=click.Choice(get_args(Language)), help="Only the rules that read this language.")
@_rules
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def rules(language: Language | None, rule_files: Sequence[Path], as_json: bool) -> int:
    """List the rules by which claims are made, with their measured worth.

    Support is on how many claims of a rule the dev gold decides, precision how many of these are right. Rules without a
    language read all three. With --rules your own are checked and listed too.
    """
    from paperkg.extract.rules.rulebook import rulebook
    from paperkg.extract.rules.user_rules import read_rules
    from paperkg.show import show_rules

    rows = rulebook(language, rules=read_rules(*rule_files))
    if as_json:
        click.echo(json.dumps([_as_dict(row) for row in rows], ensure_ascii=False, indent=2))
    else:
        show_rules(rows)
    return 0


def _as_dict(row: RuleRow) -> dict[str, Any]:
    return row._asdict() | {"predicates": list(row.predicates)}

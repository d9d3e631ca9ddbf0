"""`docs/cli.md`: the help of every command as it is printed."""

from __future__ import annotations

import click

from paperkg.cli import cli

_INTRODUCTION = """\
# The command line

stdout is data, stderr is talk and progress. Exit codes: 0 done, 1 problems found in the data or no answer, 2 wrong
use, 130 interrupted. `NO_COLOR` switches colours off. Completion for bash:
`eval "$(_PAPERKG_COMPLETE=bash_source paperkg)"`; zsh and fish likewise.

This page is written by `python -m paperkg.cli_page`; a test compares it with the commands.
"""


def cli_page() -> str:
    """Return the page."""
    parts = [_INTRODUCTION]
    with click.Context(cli, info_name="paperkg", terminal_width=90, **cli.context_settings) as group:
        parts.append(_section("paperkg", cli.get_help(group)))
        for name, command in cli.commands.items():
            with click.Context(command, parent=group, info_name=name) as ctx:
                parts.append(_section(f"paperkg {name}", command.get_help(ctx)))
                for under, part in command.commands.items() if isinstance(command, click.Group) else ():
                    with click.Context(part, parent=ctx, info_name=under) as inner:
                        parts.append(_section(f"paperkg {name} {under}", part.get_help(inner)))
    return "\n".join(parts)


def _section(title: str, text: str) -> str:
    return f"## {title}\n\n```\n{text}\n```\n"


if __name__ == "__main__":
    print(cli_page(), end="")

"""A group of commands that lists them as they are defined, and names them all where one is unknown."""

from __future__ import annotations

import click


class Commands(click.Group):
    """A group that lists its commands in the order of their definition, and names them all where one is unknown."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names in the order of their definition."""
        return list(self.commands)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find a command, or tell the valid ones."""
        if args and not args[0].startswith("-") and args[0] not in self.commands:
            raise click.UsageError(f"no command {args[0]!r}; valid: {', '.join(self.commands)}", ctx)
        return super().resolve_command(ctx, args)

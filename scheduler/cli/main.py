"""The command `scheduler`: finds the file of a command only when that command is asked for."""

from __future__ import annotations

import importlib
import os
import sys
from typing import Final

import click

from scheduler import __version__
from scheduler.cli.words import caption, translate_click

COMMANDS: Final = (
    "new", "check", "fix", "fmt", "build", "secret", "release", "changes", "explain", "date", "schema",
)  # fmt: skip


class LazyGroup(click.Group):
    """A group whose commands are imported one by one, as they are needed."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the commands in the order of an organizer's work."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return a command of `scheduler.cli`."""
        if cmd_name not in COMMANDS:
            return None
        module = importlib.import_module(f"scheduler.cli.{cmd_name}")
        command: click.Command = module.command
        return command

    def invoke(self, ctx: click.Context) -> object:
        """Run a command; click itself would call it a failure that the reader of a pipe has gone (`| head`)."""
        try:
            return super().invoke(ctx)
        except BrokenPipeError:
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            sys.exit(0)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the captions of the commands without importing them."""
        with formatter.section(caption("commands")):
            formatter.write_dl([(name, caption(name)) for name in COMMANDS])


@click.group(cls=LazyGroup, context_settings={"help_option_names": ["-h", "--help"]}, help=caption("scheduler"))
@click.version_option(__version__, prog_name="scheduler", help=caption("version"))
def group() -> None:
    """Hold the commands together."""


def main() -> None:
    """Run the command line; exit codes: 0 fine, 1 findings, 2 misuse."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="backslashreplace")
    translate_click()
    group.main(prog_name="scheduler", windows_expand_args=False)

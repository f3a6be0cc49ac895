"""The command `scheduler`: finds the file of a command only when that command is asked for."""

from __future__ import annotations

import importlib
import os
import sys
from typing import Final

import click

from scheduler import __version__
from scheduler.cli.words import caption, startup_language, translate_click
from scheduler.diagnostics.nearest import nearest
from scheduler.diagnostics.text import Text

COMMANDS: Final = (
    "new", "check", "fix", "fmt", "build", "print", "secret", "release", "changes", "explain", "date", "schema",
)  # fmt: skip
_NO_COMMAND = Text("فرمان «{name}» شناخته نیست", "there is no command “{name}”")
_MEANT = Text("؛ شاید «{meant}»؟", "; did you mean “{meant}”?")
_KNOWN = Text("؛ فرمان‌ها: {known}", "; the commands are: {known}")


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

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Return the command that is asked for; of an unknown one say which was probably meant."""
        name = args[0]
        if name in COMMANDS or name.startswith("-") or ctx.resilient_parsing:
            return super().resolve_command(ctx, args)
        language = startup_language()
        meant = nearest(name, {command: command for command in COMMANDS})
        rest = _MEANT.say(language, meant=meant) if meant else _KNOWN.say(language, known=" ".join(COMMANDS))
        return ctx.fail(_NO_COMMAND.say(language, name=name) + rest)

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

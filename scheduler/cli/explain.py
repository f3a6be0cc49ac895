"""`scheduler explain CODE`: the page of one rule."""

from __future__ import annotations

import click

from scheduler.cli.options import lang_option
from scheduler.cli.words import caption
from scheduler.diagnostics.nearest import nearest
from scheduler.diagnostics.rule import Rule
from scheduler.diagnostics.text import Language, Text
from scheduler.persian.text import ascii_digits
from scheduler.pipeline import catalogue
from scheduler.reporters.plain import SEVERITY_WORDS

_UNKNOWN = Text("قاعده‌ای با کد «{code}» نیست", "there is no rule “{code}”")
_MEANT = Text("؛ شاید {meant}؟", "; did you mean {meant}?")
_HINT = Text("راه درست", "way out")


@click.command("explain", help=caption("explain"))
@click.argument("code", required=False)
@click.option("--all", "every", is_flag=True, help=caption("all"))
@lang_option
def command(code: str | None, every: bool, lang: Language) -> None:
    """Print the page of a rule, or a line for each of them."""
    rules = {rule.code: rule for rule in catalogue()}
    if code is None:
        for rule in rules.values():
            click.echo(page(rule, lang) + "\n" if every else f"{rule.code}  {rule.name}")
        return
    wanted = ascii_digits(code.strip()).upper()
    found = rules.get(wanted) or next((rule for rule in rules.values() if rule.name.upper() == wanted), None)
    if found is None:
        meant = nearest(wanted, {key: key for key in rules})
        raise click.UsageError(_UNKNOWN.say(lang, code=code) + (_MEANT.say(lang, meant=meant) if meant else ""))
    click.echo(page(found, lang))


def page(rule: Rule, language: Language) -> str:
    """Return the page of one rule: heading, words, manual."""
    return f"{rule.code}  {rule.name}  ({SEVERITY_WORDS[rule.severity].say(language)})\n\n{rule.page.say(language)}\n"

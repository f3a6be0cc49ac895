"""`scheduler fix`: mends what is certain, as edits of the text, and says what is left."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

import click

from scheduler.cli.event_paths import EventPaths, event_paths, paths_argument
from scheduler.cli.options import color_option, lang_option, wants_color
from scheduler.cli.rewriting import difference, write_texts
from scheduler.cli.telling import summary
from scheduler.cli.words import caption
from scheduler.diagnostics.rule import Diagnostic
from scheduler.diagnostics.text import Language, Text
from scheduler.fixing.registry import NAMES
from scheduler.fixing.request import Wishes
from scheduler.fixing.rounds import Applied, Mended
from scheduler.mending import mend_folder
from scheduler.persian.text import ascii_digits
from scheduler.pipeline import Checked, catalogue, check_folder
from scheduler.reporters.visible import visible

_BECAME = Text("«{before}» شد «{after}»", "“{before}” became “{after}”")
_ADDED = Text("«{after}» افزوده شد", "“{after}” was added")
_REMOVED = Text("«{before}» برداشته شد", "“{before}” was taken out")
_SPACED = Text("فاصله درست شد", "spacing was mended")
_REFUSED = Text("دست‌نخورده ماند («{before}» ← «{after}»): {why}", "was left as it is (“{before}” → “{after}”): {why}")
_DONE = Text("{count} مورد در {files} فایل درست شد.", "{count} things in {files} files were mended.")
_WOULD = Text("{count} مورد در {files} فایل درست می‌شود.", "{count} things in {files} files would be mended.")
_NOTHING = Text("چیزی برای درست‌کردن نبود.", "There was nothing to mend.")
_LEFT = Text("مانده است: {sum} با «scheduler check {folder}» ببینید.", "Left: {sum} See “scheduler check {folder}”.")
_GUESSES = Text(
    "برای {count} یافته حدسی هست: «scheduler fix --unsafe --diff {folder}» نشانش می‌دهد.",
    "There is a guess for {count} findings: “scheduler fix --unsafe --diff {folder}” shows it.",
)
_UNKNOWN = Text("قاعده یا واژه‌ای به نام «{name}» نیست", "there is no rule or word “{name}”")
_MORE = Text("  … و {count} مورد دیگر از همین دست", "  … and {count} more of this kind")
_SHOWN = 5
_UNREAD = frozenset({"SY02", "SY03", "SY04"})


@click.command("fix", help=caption("fix"))
@paths_argument
@click.option("--diff", "only_shows", is_flag=True, help=caption("diff"))
@click.option("--unsafe", "is_unsafe", is_flag=True, help=caption("unsafe"))
@click.option("--keys", type=click.Choice(["fa", "en"]), default=None, help=caption("keys"))
@click.option("--only", multiple=True, metavar="CODE", help=caption("fix-only"))
@color_option
@lang_option
def command(
    paths: tuple[Path, ...],
    only_shows: bool,
    is_unsafe: bool,
    keys: Language | None,
    only: tuple[str, ...],
    color: str,
    lang: Language,
) -> None:
    """Mend and tell; exit 1 where an error is left, with --diff where something would change."""
    where = event_paths(paths)
    wishes = Wishes(is_unsafe, keys, _names(only, lang), where.files)
    before, mended = mend_folder(where.folder, wishes)
    is_changed = any(before[file] != text for file, text in mended.texts.items())
    if only_shows:
        is_colored = wants_color(color)
        click.echo(difference(where.prefix, before, mended.texts, color=is_colored), nl=False, color=is_colored)
        _tell(mended.refused, where, lang, err=True)
        click.echo(_sum(mended, _WOULD, lang), err=True)
        sys.exit(int(is_changed))
    write_texts(where, before, mended.texts, lang)
    _tell((*mended.applied, *mended.refused), where, lang)
    click.echo(_sum(mended, _DONE, lang))
    checked = check_folder(where.folder)
    for line in _left(checked, where, lang):
        click.echo(line)
    sys.exit(int(checked.has_errors))


def _names(only: tuple[str, ...], language: Language) -> frozenset[str]:
    known = {rule.code for rule in catalogue()} if only else set()
    names = [name if name in NAMES else ascii_digits(name.strip()).upper() for name in only]
    for name in names:
        if name not in known and name not in NAMES:
            raise click.BadParameter(_UNKNOWN.say(language, name=name), param_hint="--only")
    return frozenset(names)


def _tell(changes: tuple[Applied, ...], where: EventPaths, language: Language, *, err: bool = False) -> None:
    """Write a line for each change; of many alike in one file the first, and how many more."""
    for _, alike in groupby(sorted(changes, key=_kind), key=_kind):
        told = tuple(alike)
        shown = told if len(told) <= _SHOWN + 1 else told[:_SHOWN]
        for one in shown:
            click.echo(f"{where.prefix}{one.file}:{one.line} {one.name} {visible(_said(one, language))}", err=err)
        if len(shown) < len(told):
            click.echo(_MORE.say(language, count=len(told) - len(shown)), err=err)


def _kind(one: Applied) -> tuple[str, bool, str]:
    return one.file, one.why is not None, one.name


def _said(one: Applied, language: Language) -> str:
    if one.why is not None:
        return _REFUSED.say(language, before=one.before, after=one.after, why=one.why)
    words = _BECAME if one.before and one.after else _ADDED if one.after else _REMOVED if one.before else _SPACED
    return words.say(language, before=one.before, after=one.after)


def _sum(mended: Mended, words: Text, language: Language) -> str:
    files = len({one.file for one in mended.applied})
    return words.say(language, count=len(mended.applied), files=files) if files else _NOTHING.say(language)


def _left(checked: Checked, where: EventPaths, language: Language) -> Iterator[str]:
    """Yield what is left to people: files that can't be read, the sum of findings, and guesses."""
    for finding in checked.findings:
        if finding.code in _UNREAD:
            yield f"{where.prefix}{finding.span.file} {finding.code} {visible(finding.message(language))}"
    if not checked.findings:
        return
    folder = where.folder.as_posix()
    yield _LEFT.say(language, sum=summary(checked, language), folder=folder)
    guesses = sum(_has_guess(finding) for finding in checked.findings)
    if guesses:
        yield _GUESSES.say(language, count=guesses, folder=folder)


def _has_guess(finding: Diagnostic) -> bool:
    return finding.fix is not None and not finding.fix.is_safe

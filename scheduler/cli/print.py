"""`scheduler print`: the sheets that somebody needs in hand, and no others."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import NoReturn

import click

from scheduler.cli import print_values
from scheduler.cli.build_values import read_stamp
from scheduler.cli.options import color_option, event_folder, folder_argument, lang_option, wants_color
from scheduler.cli.progress import progress
from scheduler.cli.refusals import Stopped, refusals
from scheduler.cli.telling import report_of, tell
from scheduler.cli.words import caption
from scheduler.diagnostics.rule import Severity
from scheduler.diagnostics.text import Language, Text
from scheduler.persian.zone import guard
from scheduler.pipeline import Checked, announced_of, check_folder, failed
from scheduler.printing import Printout, PublicFolder, Wanted, print_week
from scheduler.rendering.faults import TemplateFault

_STOPPED = Text("چیزی چاپ نشد: نخست خطاهای بالا را درست کنید.", "Nothing was printed: mend the errors above first.")
_DONE = Text("{count} برگه در {out} آماده است:", "{count} sheets are ready in {out}:")
_FILE = Text("{path} ({pages} صفحه)", "{path} ({pages} pages)")
_MORE = Text("… و {count} برگهٔ دیگر", "… and {count} more")
_PLAIN = Text(
    "{count} برگه صورت درشت ندارد و به اندازهٔ معمول است.", "{count} sheets have no large form and are of usual size."
)
_NOTHING = Text(
    "چیزی برای چاپ نیست: هیچ برگه‌ای با این خواسته‌ها نمی‌خواند.", "Nothing to print: no sheet is all of this."
)
_WITHOUT = Text("بی {option}، {count} برگه هست.", "Without {option} there are {count} sheets.")
_NO_RELEASE = Text(
    "برگهٔ تغییرها پس از نخستین «scheduler release {folder}» ساخته می‌شود.",
    "There are change sheets after the first “scheduler release {folder}”.",
)
_NO_OTHER = Text(
    "«scheduler print --help» می‌گوید چه می‌شود خواست.", "“scheduler print --help” tells what can be asked for."
)
_PUBLIC = Text(
    "«{path}» را «scheduler build» منتشر می‌کند؛ با --out جای دیگری بدهید تا برگه‌های دستی با آن نیامیزد",
    "“{path}” is published by “scheduler build”; name another place with --out, so that sheets for the hand stay out of it",
)
_FOR_STAFF = Text("برگهٔ مسئول ویژهٔ ستاد است؛ --staff را بیفزایید", "sheets of officials are for staff; add --staff")
_WHICH_PACKS = Text(
    "بستهٔ همهٔ پایگاه‌ها در همهٔ روزها هزاران فایل است؛ --day یا --organizer را هم بنویسید",
    "the packs of all bases on all days are thousands of files; add --day or --organizer",
)
_WARNED = Text(
    "{count} هشدار هست؛ «scheduler check {folder}» آن‌ها را می‌گوید.",
    "There are {count} warnings; “scheduler check {folder}” tells them.",
)
_OPTIONS = {
    "days": "--day",
    "counties": "--county",
    "organizers": "--organizer",
    "people": "--person",
    "paper": "--paper",
}
LARGE_SIZES = ("12", "14", "16")
_MOST_LISTED = 12


@click.command("print", help=caption("print"))
@folder_argument
@click.option("--sheet", "sheets", multiple=True, help=caption("sheet"))
@click.option("--day", "days", multiple=True, help=caption("print-day"))
@click.option("--county", "counties", multiple=True, help=caption("print-county"))
@click.option("--organizer", "organizers", multiple=True, help=caption("print-organizer"))
@click.option("--paper", type=click.Choice(["a4", "a3"]), default=None, help=caption("paper"))
@click.option("--person", "people", multiple=True, help=caption("print-person"))
@click.option(
    "--large", "points", type=click.Choice(LARGE_SIZES), is_flag=False, flag_value="14", help=caption("large")
)
@click.option("--html", "as_html", is_flag=True, help=caption("html"))
@click.option("--staff", "is_staff", is_flag=True, help=caption("print-staff"))
@click.option("--out", type=click.Path(path_type=Path), default=None, help=caption("print-out"))
@color_option
@lang_option
def command(
    folder: Path | None,
    sheets: tuple[str, ...],
    days: tuple[str, ...],
    counties: tuple[str, ...],
    organizers: tuple[str, ...],
    paper: str | None,
    people: tuple[str, ...],
    points: str | None,
    as_html: bool,
    is_staff: bool,
    out: Path | None,
    color: str,
    lang: Language,
) -> None:
    """Check, and lay the sheets that are asked for into a folder; exit 1 on findings that stop it, or without a sheet."""
    event = event_folder(folder)
    kinds = print_values.kinds(sheets) or ("agenda",)
    stale = guard(lang)
    if stale:
        raise Stopped(stale)
    checked = check_folder(event)
    if checked.week is None or checked.has_errors:
        _stop(checked, event, color, lang)
    week = checked.week
    _refuse(kinds, days, organizers, people, is_staff=is_staff, language=lang)
    wanted = Wanted(
        kinds,
        print_values.days(week, days),
        print_values.counties(week, counties),
        print_values.organizers(week, organizers),
        print_values.people(week, people),
        paper or "",
    )
    target = _target(out or Path(f"print-{week.slug}"), is_staff=is_staff)
    announced = announced_of(event, checked.history, staff=is_staff)
    with refusals(lang), progress() as advance:
        try:
            printout = print_week(
                week,
                announced,
                wanted,
                target,
                own=checked.own,
                stamp=read_stamp(os.environ.get("SCHEDULER_BUILD_TIME", "")),
                ending="html" if as_html else "pdf",
                points=int(points or 0),
                is_staff=is_staff,
                on_file=advance,
            )
        except TemplateFault as fault:
            _stop(failed(checked, fault), event, color, lang)
        except PublicFolder as error:
            raise click.UsageError(_PUBLIC.say(lang, path=str(error))) from None
    if not printout.sheets:
        _tell_nothing(printout, event, lang, has_release=announced is not None or "changes" not in kinds)
        sys.exit(1)
    _tell(printout, target, lang)
    warnings = sum(finding.severity is Severity.WARNING for finding in checked.findings)
    if warnings:
        click.echo(_WARNED.say(lang, count=warnings, folder=event.as_posix()))


def _refuse(
    kinds: tuple[str, ...],
    days: tuple[str, ...],
    organizers: tuple[str, ...],
    people: tuple[str, ...],
    *,
    is_staff: bool,
    language: Language,
) -> None:
    """Refuse what can't be meant: sheets of officials without --staff, the packs of all bases on all days."""
    if (people or "person" in kinds) and not is_staff:
        raise click.UsageError(_FOR_STAFF.say(language))
    if "pack" in kinds and not days and not organizers:
        raise click.UsageError(_WHICH_PACKS.say(language))


def _stop(checked: Checked, event: Path, color: str, language: Language) -> NoReturn:
    tell(report_of(checked, event), event, language=language, form="text", color=wants_color(color))
    click.echo(_STOPPED.say(language))
    sys.exit(1)


def _target(folder: Path, *, is_staff: bool) -> Path:
    """Return where sheets go; those for staff into a folder of their own beside it."""
    if not is_staff:
        return folder
    whole = folder if folder.name not in ("", "..") else folder.resolve()
    return whole.with_name(f"{whole.name or 'print'}-staff") if whole.name else whole / "print-staff"


def _tell(printout: Printout, target: Path, language: Language) -> None:
    click.echo(_DONE.say(language, count=len(printout.sheets), out=target.as_posix()))
    for sheet in printout.sheets[:_MOST_LISTED]:
        click.echo("  " + (_FILE.say(language, path=sheet.path, pages=sheet.pages) if sheet.pages else sheet.path))
    if len(printout.sheets) > _MOST_LISTED:
        click.echo("  " + _MORE.say(language, count=len(printout.sheets) - _MOST_LISTED))
    if printout.in_plain:
        click.echo(_PLAIN.say(language, count=printout.in_plain))


def _tell_nothing(printout: Printout, event: Path, language: Language, *, has_release: bool) -> None:
    ways = [_WITHOUT.say(language, option=_OPTIONS[name], count=count) for name, count in printout.instead]
    if not has_release:
        ways = [_NO_RELEASE.say(language, folder=event.as_posix())]
    click.echo(" ".join((_NOTHING.say(language), *(ways or [_NO_OTHER.say(language)]))))

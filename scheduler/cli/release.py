"""`scheduler release`: announce the programs of an event folder under a number and a name."""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from pathlib import Path

import click

from scheduler.cli.options import color_option, event_folder, folder_argument, lang_option, wants_color
from scheduler.cli.progress import progress
from scheduler.cli.telling import report_of, tell
from scheduler.cli.words import caption, startup_language
from scheduler.diagnostics.text import Language, Text
from scheduler.persian.text import clean
from scheduler.persian.zone import guard
from scheduler.publishing.release_file import Released as Taken
from scheduler.releases.change_list import summary
from scheduler.releases.release_line import release_line
from scheduler.releasing import Released, release_folder

_STOPPED = Text(
    "نسخه‌ای داده نشد: نخست خطاها و هشدارهای بالا را درست کنید، یا از هشدار با امضا در waivers چشم بپوشید.",
    "Nothing was released: mend the errors and warnings above first, or waive a warning with a signature.",
)
_UNCHANGED = Text(
    "نسخه‌ای داده نشد: از {line} تا کنون چیزی عوض نشده است.",
    "Nothing was released: nothing has changed since {line}.",
)
_EARLY = Text("زمان باید پس از نسخهٔ پیشین باشد ({line})", "the time must be after the release before ({line})")
_BAD_TIME = Text("زمان را مانند 2023-05-01T08:00:00Z بنویسید", "write the time like 2023-05-01T08:00:00Z")
_LONG_NAME = Text(
    "نام نسخه پای هر برگه چاپ می‌شود و بیشینه {most} نویسه است؛ بقیه را در --note بنویسید",
    "the name is printed on every sheet and has at most {most} characters; write the rest into --note",
)
_TAKEN = Text(
    "نسخهٔ دیگری در همین لحظه ساخته شد؛ دوباره «scheduler release» را اجرا کنید.",
    "Another release was made at this very moment; run “scheduler release” again.",
)
_DISK = Text(
    "نوشتن ممکن نشد ({why})؛ نسخه‌های پیشین دست‌نخورده‌اند.",
    "Writing failed ({why}); the releases before are as they were.",
)
_DONE = Text("اعلام شد: {line}، در {file}.", "Announced: {line}, in {file}.")
_FIRST = Text("{count} برنامه برای نخستین بار اعلام شد.", "{count} programs were announced for the first time.")
_NEXT = Text(
    "اکنون «scheduler build {folder}» را اجرا کنید تا تقویم‌ها و برگه‌ها تازه شوند، و این فایل را به git بسپارید.",
    "Now run “scheduler build {folder}” to renew feeds and sheets, and commit this file to git.",
)
_FIRST_YEAR, _LAST_YEAR = 1970, 2118
_LONGEST_NAME = 60


class Stopped(click.ClickException):
    """The release could not be made for a reason outside the event: no finding."""

    exit_code = 2


@click.command("release", help=caption("release"))
@folder_argument
@click.option("--name", default="", help=caption("name"))
@click.option("--note", default="", help=caption("note"))
@click.option("--time", "moment", default="", help=caption("time"))
@color_option
@lang_option
def command(folder: Path | None, name: str, note: str, moment: str, color: str, lang: Language) -> None:
    """Check, compare with the last release, write; exit 1 where findings stop it or nothing changed."""
    event = event_folder(folder)
    stale = guard(lang)
    if stale:
        raise Stopped(stale)
    at, name = _moment(moment), clean(name)
    if len(name) > _LONGEST_NAME:
        raise click.BadParameter(_LONG_NAME.say(lang, most=_LONGEST_NAME), param_hint="--name")
    try:
        with progress() as advance:
            done = release_folder(event, at, name=name, note=clean(note), on_file=advance)
    except Taken:
        raise Stopped(_TAKEN.say(lang)) from None
    except OSError as error:
        raise Stopped(_DISK.say(lang, why=error.strerror or str(error))) from error
    if done.checked.findings:
        tell(report_of(done.checked, event), event, language=lang, form="text", color=wants_color(color))
    _conclude(done, event, lang)


def _conclude(done: Released, event: Path, lang: Language) -> None:
    if done.outcome == "faulty":
        click.echo(_STOPPED.say(lang))
        sys.exit(1)
    if done.release is None and done.last is not None:
        if done.outcome == "early":
            raise click.BadParameter(_EARLY.say(lang, line=release_line(done.last, lang)), param_hint="--time")
        click.echo(_UNCHANGED.say(lang, line=release_line(done.last, lang)))
        sys.exit(1)
    if done.release is not None:
        click.echo(_DONE.say(lang, line=release_line(done.release, lang), file=(event / done.file).as_posix()))
        click.echo(_announced(done, lang))
        click.echo(_NEXT.say(lang, folder=event.as_posix()))


def _announced(done: Released, lang: Language) -> str:
    """Return what was announced in one line: «۴ برنامه: ۳ تازه، ۱ لغو شده»."""
    if done.last is None:
        return _FIRST.say(lang, count=len(done.changes))
    return summary(done.changes, lang)


def _moment(written: str) -> datetime:
    """Return the time that was asked for, else now: the only clock of the program stands here."""
    if not written:
        return datetime.now(UTC).replace(microsecond=0)
    from dateutil.parser import isoparse  # noqa: PLC0415 -- only where a time is given

    try:
        moment: datetime = isoparse(written)
        moment = moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)
    except (ValueError, OverflowError):
        raise click.BadParameter(_BAD_TIME.say(startup_language()), param_hint="--time") from None
    if not _FIRST_YEAR <= moment.year <= _LAST_YEAR:
        raise click.BadParameter(_BAD_TIME.say(startup_language()), param_hint="--time")
    return moment.replace(microsecond=0)

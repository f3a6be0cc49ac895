"""`scheduler secret`: make the secret of the staff addresses, or renew the addresses of an event or of one person."""

from __future__ import annotations

import secrets
from pathlib import Path

import click

from scheduler.cli.options import event_folder, folder_argument, lang_option
from scheduler.cli.print_values import people
from scheduler.cli.staff_options import secret_option, secret_path, staff_keys
from scheduler.cli.words import caption
from scheduler.diagnostics.text import Language, Text
from scheduler.model.staff_keys import StaffKeys
from scheduler.publishing.secret_file import write_keys
from scheduler.reading.week import read_week

_MADE = Text(
    "رمز در «{path}» ساخته شد. از آن پشتیبان بگیرید و آن را به کسی ندهید؛ نشانی‌های ستاد از همین ساخته می‌شوند: با فایل دیگری نشانی‌ها هم دیگر می‌شوند.",
    "The secret is in “{path}”. Keep a copy and show it to nobody; the staff addresses are made from it: another file makes other addresses.",
)
_THERE = Text(
    "رمز از پیش در «{path}» هست و همان ماند. برای نشانی‌های تازه --renew را بیفزایید.",
    "The secret is in “{path}” already and stays. Add --renew for new addresses.",
)
_RENEWED = Text(
    "نشانی‌های ستاد «{name}» تازه شد؛ اکنون «scheduler build --staff {folder}» را اجرا کنید و نشانی‌های تازه را بفرستید.",
    "The staff addresses of “{name}” are new; now run “scheduler build --staff {folder}” and send the new addresses.",
)
_ALONE = Text("--person فقط همراه --renew معنا دارد", "--person has a meaning only with --renew")
_UNREAD = Text("week.yaml این رویداد خوانده نشد؛ نخست «scheduler check» را اجرا کنید", "week.yaml could not be read; run “scheduler check” first")  # fmt: skip
_DISK = Text("نوشتن ممکن نشد ({why})", "writing failed ({why})")
_BYTES = 32


@click.command("secret", help=caption("secret"))
@folder_argument
@secret_option
@click.option("--renew", is_flag=True, help=caption("renew"))
@click.option("--person", default="", help=caption("renew-person"))
@lang_option
def command(folder: Path | None, secret: Path | None, renew: bool, person: str, lang: Language) -> None:
    """Make the secret where there is none; with --renew, give an event or a person new addresses."""
    if person and not renew:
        raise click.UsageError(_ALONE.say(lang))
    if renew:
        _renew(event_folder(folder), secret, person, lang)
        return
    path = secret_path(secret, *((folder,) if folder else ()))
    if path.exists():
        staff_keys(path)
        click.echo(_THERE.say(lang, path=path.as_posix()))
        return
    _write(path, StaffKeys(secrets.token_bytes(_BYTES), {}), lang)
    click.echo(_MADE.say(lang, path=path.as_posix()))


def _renew(event: Path, secret: Path | None, name: str, lang: Language) -> None:
    path = secret_path(secret, event)
    keys = staff_keys(path)
    week = read_week(event).week
    if week is None:
        raise click.UsageError(_UNREAD.say(lang))
    (person,) = people(week, (name,)) if name else ("",)
    _write(path, keys.renewed(week.slug, person), lang)
    click.echo(_RENEWED.say(lang, name=week.people[person].title if person else week.title, folder=event.as_posix()))


def _write(path: Path, keys: StaffKeys, lang: Language) -> None:
    try:
        write_keys(path, keys)
    except OSError as error:
        raise click.UsageError(_DISK.say(lang, why=error.strerror or str(error))) from None

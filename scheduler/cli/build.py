"""`scheduler build`: feeds, pages, printed agendas and data files of an event folder."""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from scheduler.cli.build_values import read_address, read_stamp
from scheduler.cli.options import color_option, event_folder, folder_argument, lang_option, wants_color
from scheduler.cli.progress import progress
from scheduler.cli.refusals import Stopped, refusals
from scheduler.cli.staff_options import is_inside, secret_option, secret_path, staff_keys
from scheduler.cli.telling import report_of, tell
from scheduler.cli.words import caption
from scheduler.diagnostics.spelling import Spelling
from scheduler.diagnostics.text import Language, Text
from scheduler.emission import Output
from scheduler.model.staff_keys import StaffKeys
from scheduler.model.week import Week
from scheduler.persian.zone import guard
from scheduler.pipeline import Built, Checked, build_folder, failed
from scheduler.publishing.unlisted import refuse_exposed
from scheduler.rendering.faults import TemplateFault

if TYPE_CHECKING:
    from scheduler.staffing import Staffed

_DONE = Text(
    "{files} فایل در {out} آماده است ({changed} فایل تازه یا تغییرکرده).",
    "{files} files are ready in {out} ({changed} new or changed).",
)
_STOPPED = Text("چیزی ساخته نشد: نخست خطاهای بالا را درست کنید.", "Nothing was built: mend the errors above first.")
_UNRELEASED = Text(
    "{count} برنامه با نسخهٔ آخر فرق دارد؛ «scheduler release {folder}» آن‌ها را اعلام می‌کند.",
    "{count} programs differ from the last release; “scheduler release {folder}” announces them.",
)
_STAFFED = Text(
    "سوی ستاد در {out} آماده است، با صفحه و تقویم {people} مسئول ({changed} فایل تازه یا تغییرکرده).",
    "The staff side is ready in {out}, with a page and calendar for {people} officials ({changed} files new or changed).",
)
_NO_STAFF_ADDRESS = Text(
    "نشانی اینترنتی پوشهٔ ستاد نوشته نشده است، پس تقویم مسئولان پیوند اشتراک و پیام آماده ندارد؛ آن را در week.yaml با «{key}: https://…» بنویسید.",
    "The staff folder has no web address, so that officials' calendars have no links and no ready messages; write it into week.yaml as “{key}: https://…”.",
)
_EXPOSED = Text(
    "سوی ستاد درون «{out}» با آن منتشر می‌شد؛ جای دیگری بدهید",
    "inside “{out}” the staff side would be published with it; name another place",
)
_NO_ADDRESS = Text(
    "نشانی اینترنتی هفته نوشته نشده است، پس تقویم‌ها پیوند اشتراک و رمزینه ندارند. نشانی پوشهٔ خروجی را در week.yaml بنویسید، مانند "
    "«{key}: https://{domain}/{slug}»، یا یک بار با --base-url بدهید.",
    "The week has no web address, so that no calendar has links to subscribe with, nor a QR code. Write the address of the output folder into week.yaml, such as "
    "“{key}: https://{domain}/{slug}”, or give it once with --base-url.",
)
_OUTPUTS = ("feeds", "pages", "pdfs", "data")


@click.command("build", help=caption("build"))
@folder_argument
@click.option("--out", type=click.Path(path_type=Path), default=Path("public"), help=caption("out"))
@click.option("--base-url", "address", default="", help=caption("base-url"))
@click.option("--build-time", "moment", default="", envvar="SCHEDULER_BUILD_TIME", help=caption("build-time"))
@click.option("--only", multiple=True, type=click.Choice(_OUTPUTS), help=caption("only"))
@click.option("--verify", is_flag=True, help=caption("verify"))
@click.option("--staff", is_flag=True, help=caption("staff"))
@click.option("--staff-out", type=click.Path(path_type=Path), default=Path("staff"), help=caption("staff-out"))
@click.option("--staff-url", "staff_address", default="", help=caption("staff-url"))
@secret_option
@color_option
@lang_option
def command(
    folder: Path | None,
    out: Path,
    address: str,
    moment: str,
    only: tuple[str, ...],
    verify: bool,
    staff: bool,
    staff_out: Path,
    staff_address: str,
    secret: Path | None,
    color: str,
    lang: Language,
) -> None:
    """Check, and publish where nothing stops it; exit 1 on findings that do."""
    event = event_folder(folder)
    wanted = only or _OUTPUTS
    output = Output(*(name in wanted for name in _OUTPUTS))
    stale = guard(lang)
    if stale:
        raise Stopped(stale)
    base, stamp = read_address(address), read_stamp(moment)
    side = _staff_side(event, out, staff_out, staff_address, secret, lang) if staff else None
    staffed: Staffed | None = None
    with refusals(lang), progress() as advance:
        built = build_folder(event, out, address=base, stamp=stamp, output=output, verify=verify, on_file=advance)
        if side is not None:
            built, staffed = _with_staff(built, partial(side, stamp=stamp, output=output, on_file=advance))
    if built.checked.findings:
        tell(report_of(built.checked, event), event, language=lang, form="text", color=wants_color(color))
    if built.checked.week is None or built.checked.has_errors:
        click.echo(_STOPPED.say(lang))
        sys.exit(1)
    shown = (out / built.checked.week.slug).as_posix()
    click.echo(_DONE.say(lang, files=built.files, out=shown, changed=built.changed))
    if staffed is not None:
        click.echo(_STAFFED.say(lang, out=staffed.office.as_posix(), people=staffed.people, changed=staffed.changed))
        if not staff_address and not built.checked.week.staff_address:
            click.echo(_NO_STAFF_ADDRESS.say(lang, key=built.checked.spelling.of("week.yaml")["staff_address"]))
    if not base and not built.checked.week.address:
        _say_no_address(built.checked.week, built.checked.spelling, lang)
    if built.unreleased:
        click.echo(_UNRELEASED.say(lang, count=built.unreleased, folder=event.as_posix()))


def _staff_side(
    event: Path, out: Path, staff_out: Path, written: str, secret: Path | None, lang: Language
) -> Callable[..., Staffed | None]:
    """Return what builds the staff side, once its secret and folder are known to be safe."""
    if is_inside(staff_out, out):
        raise click.BadParameter(_EXPOSED.say(lang, out=out.as_posix()), param_hint="--staff-out")
    with refusals(lang):
        refuse_exposed(staff_out / event.resolve().name)
    address = read_address(written, "--staff-url")
    keys = staff_keys(secret_path(secret, event, out, staff_out))
    return partial(_build_staff, event, staff_out, keys, address)


def _with_staff(built: Built, side: Callable[[Checked], Staffed | None]) -> tuple[Built, Staffed | None]:
    """Build the staff side; where a template of the event fails there, that is a finding."""
    try:
        return built, side(built.checked)
    except TemplateFault as fault:
        return built._replace(checked=failed(built.checked, fault)), None


def _build_staff(event: Path, out: Path, keys: StaffKeys, address: str, checked: Checked, **how: Any) -> Staffed | None:
    from scheduler.staffing import build_staff  # noqa: PLC0415 -- only where it is asked for

    return build_staff(event, checked, out, keys, address=address, **how)


def _say_no_address(week: Week, spelling: Spelling, language: Language) -> None:
    key = spelling.of("week.yaml")["address"]
    click.echo(_NO_ADDRESS.say(language, key=key, domain=week.domain, slug=week.slug))

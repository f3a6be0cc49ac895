"""The look of an event from week.yaml: its colour, and its logo as a checked picture."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from scheduler.diagnostics.nearest import nearest
from scheduler.diagnostics.rule import Diagnostic
from scheduler.diagnostics.text import Text
from scheduler.model.color import CSS_COLORS
from scheduler.model.look import Logo, Look
from scheduler.persian.text import fold
from scheduler.reading.files import TooLarge, Unreadable, read_bytes
from scheduler.reading.log import Log
from scheduler.reading.look_table import LOOK
from scheduler.reading.record import Record, read_record
from scheduler.reading.rules.structure import BAD_FORM
from scheduler.reading.rules.templates import BAD_LOGO
from scheduler.reading.values import written_key
from scheduler.source.span import Span

MAX_BYTES = 1024 * 1024
_CODE = re.compile(r"#?([0-9a-fA-F]{6})")
_NAMES: Mapping[str, str] = {
    "سبز": "0b6b4f", "سبز تیره": "00543d", "آبی": "1f5fa8", "سرمه‌ای": "1b2a5e", "فیروزه‌ای": "00808a", "لاجوردی": "23408e",
    "قرمز": "b3261e", "زرشکی": "7b1e3a", "نارنجی": "c2560c", "زرد": "b58900", "طلایی": "a67c00", "بنفش": "5e3a94",
    "صورتی": "b83b76", "قهوه‌ای": "6b4423", "خاکستری": "5f6368", "مشکی": "000000",
}  # fmt: skip
_WHY = Text(
    "رنگ نامی فارسی یا انگلیسی است یا شش رقم، در نشانهٔ نقل قول", "a colour is a name, or six digits in quotation marks"
)
_TOO_LARGE = Text("بیش از ۱ مگابایت است", "it has more than 1 MB")
_LINK = Text("پیوند است، نه خود فایل", "it is a link, not the file itself")
_OUTSIDE = Text("باید نام فایلی درون پوشهٔ رویداد باشد", "it must be the name of a file inside the event folder")
_OUT = re.compile(r"^[/\\]|\\|(?:^|/)\.\.?(?:/|$)|[\x00-\x1f:]")


class Written(NamedTuple):
    """What week.yaml says: the colour as `#rrggbb`, and the name of the logo with its place."""

    accent: str = ""
    logo: str = ""
    span: Span | None = None


def read_written(week: Record, log: Log) -> Written:
    """Return what is written under `look`."""
    node = week.node("look")
    record = read_record(node, LOOK, log) if node is not None else None
    if record is None:
        return Written()
    scalar = record.scalar("logo")
    return Written(_accent(record), scalar.text.strip() if scalar else "", scalar.span if scalar else None)


def read_look(folder: Path, written: Written, findings: list[Diagnostic]) -> Look:
    """Return the look with the bytes of its logo; one that can't be shown is a finding."""
    if not written.logo or written.span is None:
        return Look(written.accent)
    logo = _logo(folder, written.logo)
    if isinstance(logo, Text):
        findings.append(BAD_LOGO.at(written.span, name=written.logo, why=logo))
        return Look(written.accent)
    return Look(written.accent, logo)


def _logo(folder: Path, name: str) -> Logo | Text:
    from scheduler.reading.pictures import picture  # noqa: PLC0415 -- few events have a logo

    if _OUT.search(name):
        return _OUTSIDE
    if any((folder / part).is_symlink() for part in (Path(name), *Path(name).parents) if part != Path()):
        return _LINK
    try:
        content = read_bytes(folder, name, MAX_BYTES)
    except TooLarge:
        return _TOO_LARGE
    except Unreadable as error:
        return error.why
    found = picture(content)
    return found.why or Logo(found.ending, content)


def _accent(record: Record) -> str:
    scalar = record.scalar("accent")
    if scalar is None:
        return ""
    written = scalar.text.strip()
    code = _CODE.fullmatch(written)
    known = {_bare(name): color for name, color in (*CSS_COLORS.items(), *_NAMES.items())}
    found = code[1].lower() if code else known.get(_bare(written), "")
    if found:
        return f"#{found}"
    meant = nearest(written, {name: name for name in (*_NAMES, *CSS_COLORS)}) or record.entries["accent"][0].example
    key = written_key(record, "accent")
    record.log.add(BAD_FORM.at(scalar.span, key=key, written=written, why=_WHY, example=meant))
    return ""


def _bare(name: str) -> str:
    return fold(name).replace(" ", "")

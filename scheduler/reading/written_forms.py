"""Values of a set form: domains, web addresses and colours."""

from __future__ import annotations

import re

from scheduler.diagnostics.nearest import nearest
from scheduler.diagnostics.text import Text
from scheduler.reading.colors import color_names, css_name
from scheduler.reading.record import Record
from scheduler.reading.rules.structure import BAD_FORM
from scheduler.reading.values import written_key

_DOMAIN = re.compile(r"(?=.{4,253}$)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+")
_ADDRESS = re.compile(
    r"(?=.{1,200}$)https?://[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?(?::\d{1,5})?(?:/[A-Za-z0-9._~/%-]*)?"
)


def domain(record: Record, key: str) -> str:
    """Return an ASCII domain name, in small letters."""
    why = Text(
        "دامنه حرف کوچک لاتین، رقم و خط تیره است با دست‌کم یک نقطه",
        "a domain is small Latin letters, digits and hyphens with at least one dot",
    )
    return _formed(record, key, _DOMAIN, why)


def address(record: Record, key: str) -> str:
    """Return a web address without a slash at its end."""
    why = Text(
        "نشانی با https:// آغاز می‌شود و فاصله و حرف فارسی ندارد",
        "an address starts with https:// and has no space or Persian letter",
    )
    return _formed(record, key, _ADDRESS, why).rstrip("/")


def is_address(written: str) -> bool:
    """Tell whether a text is the web address of a folder: http or https, a host, no query, at most 200 letters."""
    return _ADDRESS.fullmatch(written) is not None


def color(record: Record, key: str) -> str:
    """Return the CSS name of a colour, written in English or Persian."""
    scalar = record.scalar(key)
    if scalar is None:
        return ""
    written = scalar.text.strip()
    found = css_name(written)
    if not found:
        why = Text("این نام رنگ شناخته نیست", "this is no known name of a colour")
        example = nearest(written, {name: name for name in color_names()}) or record.entries[key][0].example
        record.log.add(
            BAD_FORM.at(scalar.span, key=written_key(record, key), written=written, why=why, example=example)
        )
    return found


def _formed(record: Record, key: str, form: re.Pattern[str], why: Text) -> str:
    scalar = record.scalar(key)
    if scalar is None:
        return ""
    written = scalar.text.strip()
    if form.fullmatch(written):
        return written
    example = record.entries[key][0].example
    record.log.add(BAD_FORM.at(scalar.span, key=written_key(record, key), written=written, why=why, example=example))
    return ""

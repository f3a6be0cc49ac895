"""What the options of `build` say: the web address of the output, and the stamp of the feeds."""

from __future__ import annotations

import os
from datetime import UTC, datetime

import click

from scheduler.cli.words import startup_language
from scheduler.diagnostics.text import Text
from scheduler.reading.written_forms import is_address

_BAD_ADDRESS = Text(
    "«{written}» نشانی اینترنتی پوشه نیست؛ با http:// یا https:// و نام میزبان آغاز می‌شود و فاصله، «?» و حرف فارسی "
    "ندارد، مانند https://example.ir/hafte",
    "“{written}” is no web address of a folder; it starts with http:// or https:// and a host, and has no space, “?” or "
    "Persian letter, as in https://example.ir/week",
)
_BAD_TIME = Text("زمان را مانند 2023-05-01T08:00:00Z بنویسید", "write the time like 2023-05-01T08:00:00Z")
_BAD_YEAR = Text(
    "سال {year} میلادی پذیرفته نیست: زمان از ۱۹۷۰ تا ۲۲۰۰ است، مانند 2023-05-01T08:00:00Z",
    "the year {year} is not taken: the time is from 1970 to 2200, as in 2023-05-01T08:00:00Z",
)
_FIRST_YEAR, _LAST_YEAR = 1970, 2200


def read_address(written: str, option: str = "--base-url") -> str:
    """Return the address given to an option, empty where none is; misuse where it is no http(s) address."""
    if written and not is_address(written):
        raise click.BadParameter(_BAD_ADDRESS.say(startup_language(), written=written), param_hint=option)
    return written


def read_stamp(moment: str) -> datetime | None:
    """Return the stamp that was asked for, else that of SOURCE_DATE_EPOCH, else None; misuse where it is none."""
    hint = "--build-time" if moment else "SOURCE_DATE_EPOCH"
    try:
        stamp = _stamp(moment)
    except (ValueError, OverflowError, OSError):
        raise click.BadParameter(_BAD_TIME.say(startup_language()), param_hint=hint) from None
    if stamp is not None and not _FIRST_YEAR <= stamp.year <= _LAST_YEAR:
        raise click.BadParameter(_BAD_YEAR.say(startup_language(), year=stamp.year), param_hint=hint)
    return stamp


def _stamp(moment: str) -> datetime | None:
    if not moment:
        epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
        return datetime.fromtimestamp(int(epoch), UTC) if epoch.isdecimal() else None
    from dateutil.parser import isoparse  # noqa: PLC0415 -- only where a time is given

    stamp: datetime = isoparse(moment)
    return stamp.astimezone(UTC) if stamp.tzinfo else stamp.replace(tzinfo=UTC)

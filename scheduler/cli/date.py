"""`scheduler date`: what the program understands from a date or time."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path

import click

from scheduler.cli.options import lang_option
from scheduler.cli.understanding import Asked, Where, answer, told
from scheduler.cli.words import caption, startup_language
from scheduler.diagnostics.nearest import nearest
from scheduler.diagnostics.text import Language, Text
from scheduler.model.nouns import Point
from scheduler.persian.context import DateContext
from scheduler.persian.counties import county_names, find_county
from scheduler.persian.days import parse_date
from scheduler.persian.fault import Fault
from scheduler.persian.interpret import EXPECTED_KINDS
from scheduler.persian.jalali import DateRange, JalaliDate
from scheduler.persian.text import fold
from scheduler.persian.zone import guard
from scheduler.reading.glance import Glance, glance_at

_BAD_DAY = Text(
    "«{written}» روز درستی نیست؛ مانند 1402-02-21 بنویسید", "“{written}” is no day; write it like 1402-02-21"
)
_BAD_WINDOW = Text(
    "«{written}» بازهٔ درستی نیست؛ مانند 1402-02-17..1402-02-22 بنویسید",
    "“{written}” is no window; write it like 1402-02-17..1402-02-22",
)
_NO_COUNTY = Text("شهرستان «{name}» شناخته نیست", "the county “{name}” is not known")
_NO_POINT = Text(
    "شهرستان «{name}» در places.yaml این رویداد عرض و طول ندارد؛ زیر آن «latitude: 29.6103» و «longitude: 52.5311» خودش را بنویسید",
    "the county “{name}” has no latitude and longitude in places.yaml of this event; add lines like “latitude: 29.6103” and “longitude: 52.5311”",
)
_MEANT = Text("؛ شاید «{meant}»؟", "; did you mean “{meant}”?")


@click.command("date", help=caption("date"))
@click.argument("text", required=False)
@click.option("--window", "written_window", default="", help=caption("window"))
@click.option("--on", "written_day", default="", help=caption("on"))
@click.option("--as", "kind", type=click.Choice(EXPECTED_KINDS), default=None, help=caption("as"))
@click.option("--county", "county_name", default="", help=caption("county"))
@click.option("--event", type=click.Path(path_type=Path, exists=True, file_okay=False), help=caption("event"))
@click.option("--json", "as_json", is_flag=True, help=caption("json"))
@lang_option
def command(
    text: str | None,
    written_window: str,
    written_day: str,
    kind: str | None,
    county_name: str,
    event: Path | None,
    as_json: bool,
    lang: Language,
) -> None:
    """Answer one text, or each line of standard input; exit 1 where one was not understood."""
    warning = guard(lang)
    if warning:
        raise click.ClickException(warning)
    here = glance_at(event) if event else Glance()
    window = _window(written_window) if written_window else here.window
    on = _day(written_day) if written_day else None
    where = _named(county_name, here) if county_name else None
    asked = Asked(kind, DateContext(window), on, where, _seat(here), here.prayer.congregation)
    is_sound = True
    for line in _lines(text):
        found = answer(line, asked, lang)
        is_sound = is_sound and found["ok"] is True
        click.echo(told(found, lang, as_json=as_json))
    if not is_sound:
        sys.exit(1)


def _lines(text: str | None) -> Iterable[str]:
    return (text,) if text is not None else (line.rstrip("\r\n") for line in sys.stdin)


def _day(written: str) -> JalaliDate:
    found = parse_date(written, DateContext())
    if isinstance(found, Fault):
        raise click.BadParameter(_BAD_DAY.say(startup_language(), written=written), param_hint="--on")
    return found


def _window(written: str) -> DateRange:
    ends = [parse_date(part, DateContext()) for part in written.split("..")]
    days = [end for end in ends if not isinstance(end, Fault)]
    if len(ends) != 2 or len(days) != 2 or days[0] > days[1]:
        raise click.BadParameter(_BAD_WINDOW.say(startup_language(), written=written), param_hint="--window")
    return DateRange(days[0], days[1])


def _seat(here: Glance) -> Where | None:
    """Return where the event's province sits: prayer times hold there unless another county is named."""
    seat = here.seat
    return None if seat is None or seat.point is None else Where(seat.title or seat.id, seat.point)


def _named(name: str, here: Glance) -> Where:
    """Return a county by name: of the event's places.yaml, else of the counties that the program ships."""
    language = startup_language()
    own = next((one for key, one in here.counties.items() if fold(name) in (fold(key), fold(one.title))), None)
    if own is not None and own.point is not None:
        return Where(own.title or own.id, own.point)
    if own is not None:
        raise click.BadParameter(_NO_POINT.say(language, name=own.title or own.id), param_hint="--county")
    known = find_county(name)
    if known is not None:
        return Where(known.name, Point(known.latitude, known.longitude))
    names = (*county_names(), *(county.title for county in here.counties.values()))
    meant = nearest(name, {spelling: spelling for spelling in names})
    hint = _MEANT.say(language, meant=meant) if meant else ""
    raise click.BadParameter(_NO_COUNTY.say(language, name=name) + hint, param_hint="--county")

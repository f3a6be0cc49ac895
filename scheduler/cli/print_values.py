"""What the options of `print` name: kinds of sheets, days, counties and organizers, as people write them."""

from __future__ import annotations

from collections.abc import Iterable

import click

from scheduler.cli.words import startup_language
from scheduler.diagnostics.nearest import near_words
from scheduler.diagnostics.text import Text
from scheduler.model.week import Week
from scheduler.persian.context import DateContext
from scheduler.persian.days import parse_days
from scheduler.persian.fault import Fault
from scheduler.persian.fault_messages import fault_hint, fault_message
from scheduler.persian.text import fold
from scheduler.sheets import KINDS

_UNKNOWN = Text("«{written}» شناخته نیست", "“{written}” is not known")
_MEANT = Text("؛ شاید «{meant}»؟", "; did you mean “{meant}”?")
_KNOWN = Text("؛ این‌ها هست: {names}", "; there are: {names}")
_SEVERAL = Text(
    "«{written}» نام چند تاست؛ با شناسه بنویسید: {names}", "“{written}” names several; write an id: {names}"
)
_PROVINCE = ("", ("province", "استان"))
_MOST_NAMED = 12

Named = tuple[str, tuple[str, ...]]
"""A key, and what people call it."""


def kinds(written: Iterable[str]) -> tuple[str, ...]:
    """Return the kinds of sheets named, by their word or their title in either language."""
    names = [(kind.name, (kind.name, *kind.title)) for kind in KINDS]
    return tuple(_meant("--sheet", one, names) for one in written)


def counties(week: Week, written: Iterable[str]) -> frozenset[str]:
    """Return the ids of counties named by id or title; "" for the province."""
    names = [_PROVINCE, *((one.id, (one.id, one.title)) for one in week.counties.values())]
    return frozenset(_meant("--county", one, names) for one in written)


def organizers(week: Week, written: Iterable[str]) -> frozenset[str]:
    """Return the ids of organizers named by id or title."""
    names = [(one.id, (one.id, one.title)) for one in week.organizers.values()]
    return frozenset(_meant("--organizer", one, names) for one in written)


def people(week: Week, written: Iterable[str]) -> frozenset[str]:
    """Return the ids of people named by id or title."""
    names = [(one.id, (one.id, one.title)) for one in week.people.values()]
    return frozenset(_meant("--person", one, names) for one in written)


def days(week: Week, written: Iterable[str]) -> frozenset[str]:
    """Return the ISO Jalali dates of what `date:` may say: a day, a range, a list."""
    return frozenset(day for one in written for day in _days(week, one))


def _days(week: Week, written: str) -> Iterable[str]:
    found = parse_days(written, DateContext(week.window, enforce_window=False))
    if isinstance(found, Fault):
        language = startup_language()
        said = f"{fault_message(found, language)}; {fault_hint(found, language)}".replace(
            "; ", "؛ " if language == "fa" else "; ", 1
        )
        raise click.BadParameter(said, param_hint="--day")
    return (day.iso for day in found.dates)


def _meant(option: str, written: str, names: Iterable[Named]) -> str:
    """Return the one key that is called so; misuse, with the nearest name, where there is none or several."""
    known = tuple(names)
    found = [key for key, spellings in known if _bare(written) in map(_bare, spellings)]
    exact = [key for key, _ in known if key == written]
    if exact or len(found) == 1:
        return (exact or found)[0]
    language = startup_language()
    if found:
        raise click.BadParameter(_SEVERAL.say(language, written=written, names="، ".join(found)), param_hint=option)
    said = _UNKNOWN.say(language, written=written)
    begun = [one for _, spellings in known for one in spellings if _bare(one).startswith(_bare(written))]
    meant = tuple(begun[:_MOST_NAMED]) or near_words(
        _bare(written), {_bare(spelling): spelling for _, spellings in known for spelling in spellings}
    )
    if meant:
        said += _MEANT.say(language, meant="» یا «".join(meant) if language == "fa" else "” or “".join(meant))
    elif len(known) <= _MOST_NAMED:
        said += _KNOWN.say(language, names="، ".join(map(_called, known)))
    raise click.BadParameter(said, param_hint=option)


def _called(named: Named) -> str:
    """Return the word of a kind with its Persian title: «poster (پوستر)»."""
    spellings = named[1]
    return f"{spellings[0]} ({spellings[1]})" if len(spellings) > 1 else spellings[0]


def _bare(name: str) -> str:
    return fold(name).removeprefix("شهرستان ").replace(" ", "")

"""مکان برنامه در places.yaml هست.

شناسهٔ مکان باید یکی از مکان‌های places.yaml باشد، یا اگر جای دقیقی ندارد شناسهٔ یک شهرستان. برای مکان تازه اول آن را در
places.yaml بیفزایید تا گنجایش، نشانی و تداخل آن بررسی شود.

    place: shiraz/hafez-hall

---
The place of a program stands in places.yaml.

A place is an id of places.yaml or, where no venue is fixed, of a county. Add a new venue to places.yaml first, so that its
capacity, address and double bookings can be checked.
"""

from __future__ import annotations

from collections.abc import Iterator

from scheduler.diagnostics.rule import Diagnostic, Rule, Severity, manual
from scheduler.diagnostics.text import Text, Value
from scheduler.model.naming import unknown_references
from scheduler.model.new_places import NewPlace, NewPlaces
from scheduler.model.week import Week

RULE = Rule(
    "PL01",
    "place-is-known",
    Severity.ERROR,
    Text("مکان «{written}» در places.yaml نیست", "places.yaml has no “{written}”"),
    Text(
        "شناسهٔ درست را بنویسید، یا اگر مکان تازه است این سطر را زیر {keys[places.yaml/places]} در places.yaml بیفزایید: "
        "«- {{{keys[places.yaml/id]}: {new}, {keys[places.yaml/title]}: {title}}}»{here}",
        "write the right id, or, for a new place, add this line under “{keys[places.yaml/places]}” in places.yaml: "
        "“- {{{keys[places.yaml/id]}: {new}, {keys[places.yaml/title]}: {title}}}”{here}",
    ),
    manual(__doc__),
)
_HERE = Text("، و اینجا بنویسید «{new}»", ", and write “{new}” here")
_TITLE = Text("نام مکان", "name of the place")


def find(week: Week) -> Iterator[Diagnostic]:
    """Yield a finding for each place that nobody declared, with the line that would declare it."""
    named = [
        (ref, program)
        for program in week.programs
        for ref in (program.place, *(session.place for session in program.sessions))
        if ref is not None
    ]
    programs = {ref.span: program for ref, program in named}
    new_places = NewPlaces(week)
    for found in unknown_references(RULE, (ref for ref, _ in named), week.counties, week.places):
        written = str(dict(found.values)["written"])
        new = new_places.of(written, programs[found.span])
        yield found._replace(values=(*found.values, *_line(written, new)))


def _line(written: str, new: NewPlace) -> tuple[tuple[str, Value], ...]:
    """Return what the hint needs: id and title of the new place, and whether the id is to be written here too."""
    here = Text("", "") if new.id == written else Text(_HERE.say("fa", new=new.id), _HERE.say("en", new=new.id))
    return ("new", new.id), ("title", new.title or _TITLE), ("here", here)

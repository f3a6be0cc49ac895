"""برنامه در ساعت‌ها و روزهایی است که مکان باز است.

ساعت‌های مکان در places.yaml با `hours` می‌آید و روزهای بسته با `closed`. برنامهٔ تمام‌روز فقط با روزهای بسته سنجیده می‌شود.

    - {id: shiraz/hafez-hall, title: تالار حافظ, hours: ۸ تا ۲۲, closed: [جمعه]}

---
A program lies in the hours and days at which its place is open.

Hours stand in places.yaml as “hours”, closed weekdays and dates as “closed”. An all-day program is only tested for closed days.
"""

from __future__ import annotations

from collections.abc import Iterable

from scheduler.diagnostics.rule import Diagnostic, Related, Rule, Severity, manual
from scheduler.diagnostics.text import Text
from scheduler.model.limits import NEVER_CLOSED
from scheduler.model.nouns import Place
from scheduler.model.opening import Opening, Openings
from scheduler.model.program import Session
from scheduler.model.week import Week
from scheduler.model.wording import day_words, interval_words, range_words
from scheduler.persian.jalali import JalaliDate

RULE = Rule(
    "PL04",
    "place-is-open",
    Severity.WARNING,
    Text("«{place}» هنگام «{title}» ({when}) باز نیست", "“{place}” is not open during “{title}” ({when})"),
    Text(
        "برنامه را میان {hours} بگذارید، یا اگر مکان آن ساعت باز است {keys[places.yaml/hours]} آن را در places.yaml درست کنید",
        "hold it within {hours} or, if the place is open then, mend its “{keys[places.yaml/hours]}” in places.yaml",
    ),
    manual(__doc__),
)
_CLOSED = Text(
    "روز یا مکان دیگری بنویسید، یا اگر مکان آن روز باز است {keys[places.yaml/closed]} آن را در places.yaml درست کنید",
    "choose another day or place or, if it is open that day, mend its “{keys[places.yaml/closed]}” in places.yaml",
)
_HERE = Text("این مکان اینجا تعریف شده", "the place is declared here")


def find(week: Week) -> Iterable[Diagnostic]:
    """Yield a finding for the first session of each program at which its place is shut."""
    for program in week.programs:
        if not program.takes_place:
            continue
        for session in program.sessions:
            place = week.venue_of(program, session)
            if place is None:
                continue
            closed = _closed_day(place, session)
            if closed is None and not _is_outside_hours(place, session):
                continue
            related = (Related(_HERE, place.span),)
            yield RULE.at(
                session.span,
                related=related,
                hint=None if closed is None else _CLOSED,
                title=program.name,
                place=place.title,
                when=interval_words(session.occupied[0]) if closed is None else day_words(closed),
                hours=range_words(place.hours) if place.hours else "",
            )
            break


def _closed_day(place: Place, session: Session) -> JalaliDate | None:
    if place.closed == NEVER_CLOSED:
        return None
    return next((day for day in session.days if place.closed.holds(day)), None)


def _is_outside_hours(place: Place, session: Session) -> bool:
    if place.hours is None or session.time is None:
        return False
    return Openings((Opening((), place.hours),)).uncovered_day(session) is not None

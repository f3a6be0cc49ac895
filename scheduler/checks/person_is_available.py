"""هر کس فقط در روزها و ساعت‌هایی است که در دسترس است.

روزها و ساعت‌های هر کس با `available` در people.yaml می‌آید؛ کسی که آن را ندارد همیشه در دسترس است.

    available:
      - {date: ۱۸ تا ۲۰ اردیبهشت, time: ۸ تا ۱۳}
      - {date: ۲۱ اردیبهشت}

---
Everybody is asked for only on days and hours at which they are available.

They stand under “available” in people.yaml; who has none is always available. A program without hours only asks for the day.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from scheduler.diagnostics.rule import Diagnostic, Related, Rule, Severity, manual
from scheduler.diagnostics.text import Text
from scheduler.model.opening import Openings
from scheduler.model.program import Program, Session
from scheduler.model.week import Week
from scheduler.model.wording import day_words, range_words
from scheduler.persian.jalali import JalaliDate

RULE = Rule(
    "PE04",
    "person-is-available",
    Severity.WARNING,
    Text("«{person}» هنگام «{title}» ({when}) در دسترس نیست", "“{person}” is not available for “{title}” ({when})"),
    Text(
        "زمان دیگری یا شخص دیگری بنویسید؛ اگر می‌تواند بیاید {keys[people.yaml/available]} او را در people.yaml درست کنید",
        "choose another time or person; if they can come, mend “{keys[people.yaml/available]}” in people.yaml",
    ),
    manual(__doc__),
)
_HERE = Text("این شخص اینجاست", "the person is here")


def find(week: Week) -> Iterable[Diagnostic]:
    """Yield a finding for the first session of each program that a person of it can't come to."""
    limited = {person.id: Openings(person.available) for person in week.people.values() if person.available}
    if not limited:
        return
    for program in week.programs:
        wanted = {ref.id: ref for _, ref in program.people if ref.id in limited}
        for person_id, ref in wanted.items():
            person = week.people[person_id]
            missed = next(_missed(program, limited[person_id]), None) if program.takes_place else None
            if missed is not None:
                yield RULE.at(
                    ref.span,
                    related=(Related(_HERE, person.span),),
                    person=person.title,
                    title=program.name,
                    when=_words(*missed),
                )


def _missed(program: Program, available: Openings) -> Iterator[tuple[Session, JalaliDate]]:
    for session in program.sessions:
        day = available.uncovered_day(session)
        if day is not None:
            yield session, day


def _words(session: Session, day: JalaliDate) -> Text:
    words = day_words(day)
    if session.time is None:
        return words
    hours = range_words(session.time)
    return Text(f"{words.fa}، {hours.fa}", f"{words.en}, {hours.en}")

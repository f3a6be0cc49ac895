"""شناسه‌ای که اعلام شده همیشه شناسهٔ همان برنامه است.

گوشی‌ها برنامه را با شناسه‌اش می‌شناسند. اگر شناسهٔ برنامهٔ دیگری را به کار ببرید، در تقویم مردم آن برنامه بی‌خبر به این یکی بدل می‌شود.
وقتی این خطا می‌آید که عنوان هیچ شباهتی به عنوان اعلام‌شده ندارد و از نوع، برگزارکننده و روز هم دست‌کم دو تا عوض شده است؛ برای شناسهٔ
برنامه‌ای که پیش‌تر برداشته شده یکی هم بس است.

---
An id that was announced belongs to its program for ever.

Phones know a program by its id. Where the id of another is used, that program turns into this one in people's calendars without a word.
This is said where the title has no likeness to the announced one, and two of kind, organizer and day are others as well; of the id of a
program that was taken away, one is enough.
"""

from __future__ import annotations

from collections.abc import Iterator

from scheduler.diagnostics.rule import Diagnostic, Related, Rule, Severity, manual
from scheduler.diagnostics.text import Text
from scheduler.model.known import Known
from scheduler.model.likeness import is_slip, joined, name_words
from scheduler.model.program import Program
from scheduler.model.week import Week

RULE = Rule(
    "ID15",
    "id-keeps-its-program",
    Severity.ERROR,
    Text(
        "شناسهٔ «{id}» شناسهٔ برنامهٔ «{title}» است که پیش‌تر اعلام شده، نه «{written}»",
        "the id “{id}” is that of the program “{title}”, announced before, not of “{written}”",
    ),
    Text(
        "به این برنامه شناسهٔ تازه‌ای بدهید، مانند «{free}»؛ اگر همان برنامه است عنوانش را به عنوان پیشین نزدیک کنید",
        "give this program a new id such as “{free}”; if it is the same program bring its title nearer to the one before",
    ),
    manual(__doc__),
)
_ANNOUNCED = Text("اعلام‌شده اینجا", "announced here")


def find(week: Week) -> Iterator[Diagnostic]:
    """Yield a finding for each program whose id was announced for another one."""
    if week.known is None:
        return
    taken = {program.id for program in week.programs} | week.known.programs.keys()
    for program in week.programs:
        known = week.known.programs.get(program.id)
        if known is not None and known.title != program.title and _is_another(program, known):
            yield RULE.at(
                program.id_span,
                related=(Related(_ANNOUNCED, known.span),),
                id=program.id,
                title=known.title,
                written=program.name,
                free=next(
                    free for number in range(2, len(taken) + 3) if (free := f"{program.id}-{number}") not in taken
                ),
            )


def _is_another(program: Program, known: Known) -> bool:
    if not program.title or _is_alike(program.title, known.title):
        return False
    days = {session.first.iso for session in program.sessions}
    others = (
        program.kind.id != known.kind,
        program.organizer.id != known.organizer,
        bool(known.days) and days.isdisjoint(known.days),
    )
    return sum(others) >= (1 if known.gone else 2)


def _is_alike(one: str, other: str) -> bool:
    """Tell whether titles are spelt alike, or share half of the words of the shorter one, a slip of a letter aside."""
    first, second = name_words(one), name_words(other)
    if joined(first) == joined(second):
        return True
    short, long = sorted((set(first), set(second)), key=len)
    shared = sum(word in long or any(is_slip(word, near) for near in long) for word in short)
    return 2 * shared >= len(short)

"""The Persian words of an event: its title, and what its description says line by line."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from scheduler.emitters.feeds.vocabulary import Vocabulary, readable, readable_lines
from scheduler.model.print_wording import MARKS
from scheduler.model.program import Program, Session
from scheduler.persian.clock import DAY_MINUTES, ClockRange
from scheduler.persian.text import persian_digits
from scheduler.persian.times import Anchor

_STATUS = {
    "cancelled": "این برنامه لغو شده است.",
    "postponed": "این برنامه به تعویق افتاده است؛ زمان بالا دیگر درست نیست.",
    "tentative": "این برنامه هنوز قطعی نیست.",
}
_PART = "این نوبت برگزار نمی‌شود."
_SAMPLE = "نمونه؛ اعلام نشده است."


def title(program: Program) -> str:
    """Return the title; of a program that does not take place, after the word that says so."""
    words = readable(program.title)
    return words if program.takes_place else f"{MARKS[program.status]}: {words}"


def reminder(program: Program, place: str) -> str:
    """Return what an alarm says: the title and where it is, since some phones show nothing else."""
    return "، ".join(words for words in (title(program), place) if words)


def moment(session: Session) -> str:
    """Return «پنجشنبه ۲۱ اردیبهشت ۱۴۰۲، ساعت ۰۹:۰۰ تا ۱۱:۳۰ به وقت تهران»; an anchor stays beside it."""
    if session.time is None:
        return f"{_days(session)}، {session.anchor.spoken if session.anchor else 'تمام روز'}"
    daily = "هر روز " if session.first != session.last else ""
    return f"{_days(session)}، {daily}{_hours(session.time, session.anchor)}{_last_hours(session)} به وقت تهران"


def described(session: Session, about_it: str, change: str, page: str) -> str:
    """Return the whole description: when it is, what it is about, what changed last, and its page's address, if known."""
    return "\n".join(part for part in (moment(session), about_it, readable(change), _page(page)) if part)


def about(program: Program, words: Vocabulary) -> str:
    """Return the lines that a program's sessions share, from its status to whom to ask."""
    lines = (
        _PART if program.is_part else _STATUS.get(program.status, ""),
        _SAMPLE if program.sample else "",
        _labelled("بیرون از هفته", readable(program.outside)),
        _labelled("برگزارکننده", words.organizers.get(program.organizer.id, "")),
        *_people(program, words),
        *readable_lines(program.description),
        *readable_lines(program.note),
        _labelled("پرسش", readable(program.inquiries)),
        _labelled("تماس", readable(program.contact)),
        *(_labelled("یادداشت ستاد", line) for line in readable_lines(program.staff_note)),
    )
    return "\n".join(line for line in lines if line)


def _days(session: Session) -> str:
    """Return «سه‌شنبه ۱۹ تا جمعه ۲۲ اردیبهشت ۱۴۰۲»: a shared month or year is written once."""
    first, last = session.first, session.last
    if first == last:
        return last.long
    if first.year != last.year:
        return f"{first.long} تا {last.long}"
    if first.month != last.month:
        return f"{first.short} تا {last.long}"
    return f"{first.weekday_name} {persian_digits(first.day)} تا {last.long}"


def _hours(time: ClockRange, anchor: Anchor | None) -> str:
    next_day = " روز بعد" if time.end > DAY_MINUTES else ""
    lead = "ساعت" if anchor is None else f"{anchor.spoken}، حدود"
    return f"{lead} {time.spoken}{next_day}"


def _last_hours(session: Session) -> str:
    """Return the hours of the last day, where a prayer has moved them since the first."""
    if not session.daily or session.daily[-1] == session.daily[0]:
        return ""
    next_day = " روز بعد" if session.daily[-1].end > DAY_MINUTES else ""
    return f" در روز نخست و {session.daily[-1].spoken}{next_day} در روز پایانی"


def _people(program: Program, words: Vocabulary) -> Iterator[str]:
    for role, group in groupby(program.people, key=lambda assignment: assignment.role.id):
        titles = (words.people.get(assignment.person.id, "") for assignment in group)
        yield _labelled(words.roles.get(role, ""), "، ".join(title for title in titles if title))


def _labelled(label: str, text: str) -> str:
    return f"{label}: {text}" if label and text else text


def _page(address: str) -> str:
    """Return the page's line; a space parts the address from its isolate's end, or links took that in."""
    return f"صفحهٔ برنامه: \u2068{address} \u2069" if address else ""

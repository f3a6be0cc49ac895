"""هر نویسهٔ نام‌ها و متن‌ها روی کاغذ دیده می‌شود.

قلم برگه‌های چاپی (وزیرمتن) همهٔ حرف‌های فارسی، عربی و لاتین را دارد، اما شکلک و خط‌های دیگر را نه؛ جای آن‌ها روی کاغذ مربع می‌ماند. عنوان، شرح و
یادداشت برنامه‌ها و نام مکان‌ها، افراد، وسایل و برگزارکننده‌ها بررسی می‌شود.

---
Every character of names and texts shows on paper.

The typeface of printed sheets (Vazirmatn) holds all Persian, Arabic and Latin letters, but no emoji and no other scripts; on paper a box
would stand in their place. Titles, descriptions and notes of programs are looked at, and the names of places, people, equipment and
organizers.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from scheduler.diagnostics.rule import Diagnostic, Rule, Severity, manual
from scheduler.diagnostics.text import Text
from scheduler.model.week import Week
from scheduler.source.span import Span

RULE = Rule(
    "TX06",
    "letters-can-be-printed",
    Severity.ERROR,
    Text(
        "قلم برگه‌ها نویسهٔ «{letter}» ({code}) در «{name}» را ندارد",
        "the typeface of sheets lacks the character “{letter}” ({code}) in “{name}”",
    ),
    Text("آن را پاک کنید یا با واژه بنویسید", "delete it, or say it in words"),
    manual(__doc__),
)
# Only beyond what every week holds is the font asked: to read its map takes longer than to check a week's texts.
_RARE = re.compile(
    "[^\\s!-~\u00a0-\u00ff\u060c-\u064a\u064b-\u0655\u0660-\u06d5\u06f0-\u06f9\u200c\u2013\u2014\u2026«»]"
)


def find(week: Week) -> Iterable[Diagnostic]:
    """Yield a finding for the first such character of each program and noun."""
    for program in week.programs:
        for text, span in program.texts:
            letter = _lacking(text)
            if letter:
                yield _finding(letter, program.name, _place(text, span, letter))
                break
    for nouns in (week.places, week.people, week.equipment, week.organizers):
        for noun in nouns.values():
            letter = _lacking(noun.title)
            if letter:
                yield _finding(letter, noun.title, noun.span)


def _finding(letter: str, name: str, span: Span) -> Diagnostic:
    return RULE.at(span, letter=letter, code=f"U+{ord(letter):04X}", name=name)


def _lacking(text: str) -> str:
    if _RARE.search(text) is None:
        return ""
    from scheduler.rendering.coverage import REPLACEMENT, drawable  # noqa: PLC0415 -- few weeks need it

    return next((letter for letter in _RARE.findall(text) if REPLACEMENT in drawable(letter)), "")


def _place(text: str, span: Span, written: str) -> Span:
    start = text.index(written)
    return span.part(text, start, start + len(written))

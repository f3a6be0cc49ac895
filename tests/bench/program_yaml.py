"""A drafted program as YAML text, in English or Persian keys and in the many forms of the language."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from scheduler.reading.program_table import PROGRAM, SESSION
from tests.bench import phrases
from tests.bench.programs import Draft
from tests.bench.surroundings import ON_HOLIDAYS, Surroundings
from tests.bench.written_times import FRIDAY, persian, written_day, written_list, written_range, written_time

_ALIASES = {field.key: field.alias for field in (*SESSION.fields, *PROGRAM.fields)}
_VALUES = {"tentative": "احتمالی", "cancelled": "لغو", "postponed": "تعویق", "staff": "کارکنان", "true": "بله"}
_COMMENTS = ("هماهنگ شد", "با ناحیه گفت‌وگو شود", "از فهرست پارسال", "تأیید فرماندار رسید")
_FIGURES = ("projects", "homes", "loans", "visits")


class Writer:
    """The words of one file: all its keys in one language."""

    def __init__(self, around: Surroundings, random: Random, *, is_persian: bool) -> None:
        self.around = around
        self.random = random
        self.is_persian = is_persian

    def item(self, draft: Draft) -> str:
        """Return a program as an item of the file's list."""
        comment = f"# {self.random.choice(_COMMENTS)}\n" if self._happens(0.08) else ""
        lines = [
            f"{self._key(key)}:{value if value[0] == chr(10) else ' ' + value}" for key, value in self._fields(draft)
        ]
        return comment + "- " + "\n  ".join(lines) + "\n"

    def _fields(self, draft: Draft) -> Iterator[tuple[str, str]]:
        county = self.around.county
        yield "id", f"{county.id}-{draft.kind.id}-{draft.number}"
        yield "title", f'"{draft.title}"' if ": " in draft.title or self._happens(0.05) else draft.title
        yield "kind", draft.kind.id
        yield "organizer", draft.organizer
        if draft.venue or draft.is_outside or self._happens(0.8):
            yield "place", draft.venue.id if draft.venue else county.id
        yield from self._when(draft)
        yield from self._who(draft)
        yield from self._numbers(draft)
        if FRIDAY in draft.stretch.days and draft.kind.habit not in ON_HOLIDAYS and not draft.is_open:
            yield "on_holiday", self._value("true")
        yield from self._states()
        yield from self._texts()

    def _when(self, draft: Draft) -> Iterator[tuple[str, str]]:
        random, days = self.random, draft.stretch.days
        if draft.is_open:
            between = "بین" if self.is_persian else "between"
            yield "date", f"{{{between}: [۱۸ اردیبهشت, ۲۰ اردیبهشت]}}"
            yield "time", random.choice(("صبح", "عصر"))
            yield "duration", "۹۰ دقیقه"
            return
        if draft.is_outside:
            yield "date", "۱۸ مرداد"
            yield "time", "۲۰ تا ۲۱:۳۰"
            yield "outside", "یادواره‌ها پس از هفته ادامه دارد"
            return
        if draft.kind.habit == "clinic":
            yield "sessions", "".join(self._sessions(draft))
            return
        yield (
            "date",
            self._date(days) + (f"   # {random.choice(_COMMENTS)}" if len(days) == 1 and self._happens(0.05) else ""),
        )
        yield from ((key, value) for key, value in self._time(draft) if value)
        if draft.kind.habit == "camp" and self._happens(0.15):
            yield "form", "نوار" if self.is_persian else "band"

    def _date(self, days: tuple[int, ...]) -> str:
        if len(days) == 1:
            return written_day(days[0], self.random)
        if days[-1] - days[0] == len(days) - 1:
            return written_range(days[0], days[-1], self.random)
        return written_list(days, self.random)

    def _time(self, draft: Draft) -> tuple[tuple[str, str], tuple[str, str]]:
        if draft.kind.habit == "camp" and self._happens(0.2):
            return ("time", "۸ تا ۱۶"), ("duration", "")
        found = written_time(draft.stretch.slots, draft.stretch.days, self.random)
        return ("time", found.time), ("duration", found.duration)

    def _sessions(self, draft: Draft) -> Iterator[str]:
        for number, day in enumerate(draft.stretch.days, 1):
            pairs = (("key", f"visit-{number}"), ("date", written_day(day, self.random)), *self._time(draft))
            written = [f"{self._key(key)}: {value}" for key, value in pairs if value]
            is_flow = not any("،" in one for one in written)
            yield f"\n    - {{{', '.join(written)}}}" if is_flow else "\n    - " + "\n      ".join(written)

    def _who(self, draft: Draft) -> Iterator[tuple[str, str]]:
        roles: dict[str, list[str]] = {}
        for role, person in draft.people:
            roles.setdefault(role, []).append(person)
        if roles:
            pairs = [
                f"{role}: {names[0] if len(names) == 1 else '[' + ', '.join(names) + ']'}"
                for role, names in roles.items()
            ]
            yield (
                "people",
                f"{{{', '.join(pairs)}}}" if self._happens(0.7) else "".join(f"\n    {pair}" for pair in pairs),
            )
        if draft.equipment:
            yield "equipment", f"[{draft.equipment}]"

    def _numbers(self, draft: Draft) -> Iterator[tuple[str, str]]:
        if self._happens(0.7):
            most = draft.venue.capacity if draft.venue else 200
            expected = self.random.randrange(20, most + 1, 10)
            yield "expected", persian(expected) if self._happens(0.4) else str(expected)
        if draft.kind.habit in ("opening", "camp", "desk") and self._happens(0.6):
            yield "figures", f"{{{self.random.choice(_FIGURES)}: {self.random.randrange(1, 1200)}}}"

    def _states(self) -> Iterator[tuple[str, str]]:
        if self._happens(0.06):
            yield "status", self._value(self.random.choice(("tentative", "tentative", "cancelled", "postponed")))
        if self._happens(0.03):
            yield "visibility", self._value("staff")
        yield "sample", self._value("true")

    def _texts(self) -> Iterator[tuple[str, str]]:
        random = self.random
        if self._happens(0.4):
            sentences = random.sample(phrases.SENTENCES, random.randrange(1, 4))
            yield "description", random.choice(("|", ">")) + "".join(f"\n    {sentence}" for sentence in sentences)
        if self._happens(0.25):
            yield "note", random.choice(phrases.SENTENCES)
        if self._happens(0.25):
            yield "inquiries", f"تلفن 0710000{random.randrange(10000):04}"
        if self._happens(0.3):
            yield "contact", f'"0710000{random.randrange(10000):04}"'
        if self._happens(0.1):
            yield "staff_note", random.choice(phrases.STAFF_SENTENCES)

    def _happens(self, chance: float) -> bool:
        return self.random.random() < chance

    def _key(self, key: str) -> str:
        return _ALIASES[key] if self.is_persian else key

    def _value(self, value: str) -> str:
        return _VALUES[value] if self.is_persian else value

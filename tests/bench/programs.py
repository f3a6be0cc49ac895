"""Programs of a county as values: when, where and by whom, with nothing booked twice."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random
from typing import NamedTuple

from tests.bench import phrases
from tests.bench.bookings import ALL_SLOTS, Bookings, Stretch
from tests.bench.surroundings import A_FILE, Kind, Surroundings, Venue, Zone
from tests.bench.written_times import DAYS


class Habit(NamedTuple):
    """How a kind behaves: its share, how many days it lasts, the slots it takes, and who serves beside the lead."""

    share: int
    lengths: tuple[int, ...]
    slots: tuple[tuple[int, ...], ...]
    role: str


class Draft(NamedTuple):
    """A program to write; without `venue` it is somewhere in the county. `is_open` leaves its time to be chosen."""

    number: int
    kind: Kind
    title: str
    organizer: str
    venue: Venue | None
    stretch: Stretch
    people: tuple[tuple[str, str], ...]
    equipment: str
    is_open: bool
    is_outside: bool


_MORNING, _NOON, _LATE, _AFTERNOON, _EVENING = ((slot,) for slot in ALL_SLOTS)
HABITS = {
    "workshop": Habit(30, (1, 1, 2, 3), (_MORNING, _NOON, _AFTERNOON), "instructor"),
    "exhibition": Habit(10, (3, 4, 6), ((0, 1), (3, 4)), "host"),
    "desk": Habit(13, (1, 2, 3), (_MORNING, _NOON), "host"),
    "camp": Habit(9, (2, 3, 6), (ALL_SLOTS,), "guest"),
    "opening": Habit(12, (1,), (_MORNING, _NOON, _AFTERNOON), "guest"),
    "conference": Habit(3, (1,), (_NOON, _EVENING), "speaker"),
    "memorial": Habit(7, (1,), (_EVENING,), "speaker"),
    "visit": Habit(4, (1,), (_MORNING, _NOON), "guest"),
    "planting": Habit(2, (1, 2), (ALL_SLOTS,), "guest"),
    "clinic": Habit(4, (2, 3), (_MORNING, _AFTERNOON), "host"),
    "contest": Habit(3, (1, 2), (_AFTERNOON,), "host"),
    "lecture": Habit(3, (1,), (_LATE, _EVENING), "speaker"),
}
_LISTED = frozenset({"workshop", "desk"})


class Drafting:
    """The programs of one county, drafted one after the other against what the ones before have booked."""

    def __init__(self, around: Surroundings, kinds: tuple[Kind, ...], random: Random) -> None:
        self.around = around
        self.kinds = kinds
        self.random = random
        self.bookings = Bookings()
        self.venues = {venue.id: venue for venue in around.venues}
        self.shares = [HABITS[kind.habit].share for kind in kinds]

    def zones(self) -> Iterator[tuple[Zone, tuple[Draft, ...]]]:
        """Yield each zone with its dozen programs: one file."""
        for number, zone in enumerate(self.around.zones):
            first = number * A_FILE
            last = min(first + A_FILE, self.around.programs)
            yield zone, tuple(self._draft(index + 1, zone) for index in range(first, last))

    def _draft(self, number: int, zone: Zone) -> Draft:
        random = self.random
        kind = random.choices(self.kinds, self.shares)[0]
        habit = HABITS[kind.habit]
        is_open = kind.habit in _LISTED and random.random() < 0.02
        is_outside = kind.habit == "memorial" and random.random() < 0.1
        wanted = Stretch(self._days(kind.habit, random.choice(habit.lengths)), random.choice(habit.slots))
        venue, stretch = None, wanted
        if not (is_open or is_outside or kind.habit in ("camp", "planting") or random.random() < 0.06):
            name, stretch = self.bookings.first_free(tuple(self.venues), wanted, random)
            venue = self.venues.get(name)
        return Draft(
            number=number,
            kind=kind,
            title=self._title(kind),
            organizer=self._organizer(zone),
            venue=venue,
            stretch=stretch,
            people=() if is_open or is_outside else tuple(self._people(stretch, habit.role)),
            equipment=self._equipment(stretch) if not is_open and random.random() < 0.25 else "",
            is_open=is_open,
            is_outside=is_outside,
        )

    def _days(self, habit: str, length: int) -> tuple[int, ...]:
        if habit in _LISTED and length > 1 and self.random.random() < 0.5:
            return tuple(sorted(self.random.sample(range(DAYS), length)))
        first = self.random.randrange(DAYS - length + 1)
        return tuple(range(first, first + length))

    def _title(self, kind: Kind) -> str:
        random = self.random
        village = random.choice(phrases.VILLAGES) + random.choice(phrases.QUARTERS)
        return random.choice(phrases.TITLES[kind.habit]).format(
            topic=random.choice(phrases.TOPICS[kind.habit]), village=village, audience=random.choice(phrases.AUDIENCES)
        )

    def _organizer(self, zone: Zone) -> str:
        below = [base.id for base in zone.bases] + ([zone.group.id] if zone.group else [])
        choices = (self.around.county.id, zone.id, *below)
        return self.random.choices(choices, (1, 3, *(3 for _ in below)))[0]

    def _people(self, stretch: Stretch, role: str) -> Iterator[tuple[str, str]]:
        names = [person.id for person in self.around.people]
        wanted = ["lead"] + [role] * self.random.choices((0, 1, 2), (3, 5, 2))[0]
        for chosen in wanted:
            person = self.bookings.take_free(names, stretch, self.random)
            if person:
                yield chosen, person

    def _equipment(self, stretch: Stretch) -> str:
        return self.bookings.take_free([thing.id for thing in self.around.equipment], stretch, self.random)

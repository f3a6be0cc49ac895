"""A program of the week, and its sessions."""

from __future__ import annotations

from typing import Literal, NamedTuple

from scheduler.model.interval import Interval, clock_interval, whole_days
from scheduler.persian.clock import ClockRange
from scheduler.persian.jalali import DateRange, JalaliDate
from scheduler.persian.times import Anchor, DayPart
from scheduler.source.span import Span

Visibility = Literal["public", "staff"]
Status = Literal["confirmed", "tentative", "cancelled", "postponed"]


class Ref(NamedTuple):
    """The id of another noun, as it was written at a place."""

    id: str
    span: Span


class Assignment(NamedTuple):
    """A person in a role."""

    role: Ref
    person: Ref


class Figure(NamedTuple):
    """One number that the press office adds up."""

    figure: Ref
    amount: int


class OpenTime(NamedTuple):
    """A time still to be chosen: one of these days, perhaps in a part of the day, for some minutes."""

    days: DateRange
    part: DayPart | None
    minutes: int | None


class Session(NamedTuple):
    """One dated occurrence.

    `key` is empty for the only session of a program. `last` is included and differs from `first` only in an
    all-day band. `time` of a band is its daily hours; without `time` the session is all day. An anchored time
    keeps its anchor and its resolved `time`; of a band with an anchor `daily` holds the hours of each day.
    `span` is where its day is written.
    """

    key: str
    first: JalaliDate
    last: JalaliDate
    time: ClockRange | None
    anchor: Anchor | None
    band: bool
    place: Ref | None
    span: Span
    daily: tuple[ClockRange, ...] = ()
    written_time: Span | None = None

    @property
    def time_span(self) -> Span:
        """Return where its time is written; where its day is, if it has none."""
        return self.written_time or self.span

    @property
    def all_day(self) -> bool:
        """Tell whether a calendar shows it as a day or days, not as hours."""
        return self.band or self.time is None

    @property
    def extent(self) -> Interval:
        """Return the session from its first to its last minute."""
        if self.all_day or self.time is None:
            return whole_days(self.first, self.last)
        return clock_interval(self.first, self.time)

    @property
    def occupied(self) -> tuple[Interval, ...]:
        """Return the stretches in which its place and people are taken: of a band with daily hours, one a day."""
        if not self.band or self.time is None:
            return (self.extent,)
        hours = self.daily or (self.time,) * len(self.days)
        return tuple(clock_interval(day, time) for day, time in zip(self.days, hours, strict=True))

    @property
    def days(self) -> tuple[JalaliDate, ...]:
        """Return the days it is listed under: past midnight still counts to its first day."""
        return DateRange(self.first, self.last).days()

    def hours_on(self, day: JalaliDate) -> ClockRange | None:
        """Return its hours on one of its days; None where it is all day."""
        return self.daily[day.ordinal - self.first.ordinal] if self.daily else self.time


class Program(NamedTuple):
    """One announced item («برنامه») with its permanent id; it may not meet those in `not_with`.

    `is_copy` says that id and title were written before: a copy that waits for an id of its own.
    """

    id: str
    title: str
    kind: Ref
    organizer: Ref
    place: Ref | None
    sessions: tuple[Session, ...]
    open_time: OpenTime | None
    people: tuple[Assignment, ...]
    equipment: tuple[Ref, ...]
    expected: int | None
    figures: tuple[Figure, ...]
    visibility: Visibility
    status: Status
    sample: bool
    on_holiday: bool
    outside: str
    description: str
    note: str
    inquiries: str
    contact: str
    staff_note: str
    span: Span
    id_span: Span
    title_span: Span
    not_with: tuple[Ref, ...] = ()
    plenary: bool = False
    description_span: Span | None = None
    note_span: Span | None = None
    is_part: bool = False
    is_copy: bool = False
    expected_span: Span | None = None

    @property
    def texts(self) -> tuple[tuple[str, Span], ...]:
        """Return what the public reads of it, each text with its place."""
        return (
            (self.title, self.title_span),
            (self.description, self.description_span or self.title_span),
            (self.note, self.note_span or self.title_span),
        )

    @property
    def name(self) -> str:
        """Return what it is called: its title, or its id where the title could not be read."""
        return self.title or self.id

    @property
    def takes_place(self) -> bool:
        """Tell whether it uses its place and people: not when cancelled or postponed, nor beside what it is a copy of."""
        return self.status in {"confirmed", "tentative"} and not self.is_copy

    @property
    def is_open(self) -> bool:
        """Tell whether its time is still open: it counts as a program, but holds no session and no day."""
        return self.open_time is not None and not self.sessions

    def place_of(self, session: Session | None) -> Ref | None:
        """Return where a session is: its own place, else that of the program."""
        return (session.place if session else None) or self.place

    def written_with(self, session: Session) -> tuple[Session, ...]:
        """Return the sessions of the days that were written as one date, this one among them."""
        if not session.key.endswith(session.first.iso):
            return (session,)  # its key alone tells it from the others
        return tuple(one for one in self.sessions if one.span == session.span)

"""Small makers of model values for tests: say only what the test is about."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime

from scheduler.model.days_off import HolidaySettings
from scheduler.model.decisions import Decisions
from scheduler.model.edition import Edition
from scheduler.model.limits import NEVER_CLOSED, USUAL_LIMITS, Closed, Limits
from scheduler.model.nouns import County, Kind, Organizer, Person, Place, Point, Titled
from scheduler.model.prayer_settings import PrayerSettings
from scheduler.model.program import Assignment, OpenTime, Program, Ref, Session, Status, Visibility
from scheduler.model.settings import USUAL_TRAVEL, Travel
from scheduler.model.week import Week
from scheduler.persian.clock import ClockRange
from scheduler.persian.jalali import DateRange, JalaliDate
from scheduler.persian.times import Anchor
from scheduler.source.span import Span

SPAN = Span("programs/sample.yaml", 1, 1, 1, 1)
STAMP = datetime(2023, 5, 1, 6, 30, tzinfo=UTC)
ADDRESS = "https://basij-fars.example/1402"

KINDS = (
    Kind("conference", "همایش", "daily", "darkred", False, None, None, False, False, SPAN),
    Kind("workshop", "کارگاه", "daily", "royalblue", False, None, None, False, False, SPAN),
    Kind("camp", "اردوی جهادی", "band", "forestgreen", True, None, None, False, False, SPAN),
)
ROLES = (Titled("lead", "مسئول برنامه", "", SPAN), Titled("speaker", "سخنران", "", SPAN))
COUNTIES = (
    County("shiraz", "شیراز", "شیراز", Point(29.6103, 52.5311), SPAN),
    County("larestan", "لارستان", "لار", Point(27.6811, 54.3403), SPAN),
)
ORGANIZERS = (
    Organizer("fars", "بسیج سازندگی استان فارس", "province", "", "shiraz", SPAN),
    Organizer("shiraz", "ناحیه شیراز", "district", "fars", "shiraz", SPAN),
    Organizer("shiraz/zone-2", "حوزه ۲ شهید کریمی", "zone", "shiraz", "shiraz", SPAN),
    Organizer("larestan", "ناحیه لارستان", "district", "fars", "larestan", SPAN),
)
PLACES = (
    Place(
        "shiraz/hafez-hall",
        "تالار حافظ",
        "shiraz",
        "خیابان گلستان",
        Point(29.6257, 52.5586),
        1200,
        None,
        SPAN,
    ),
    Place("larestan/mosque", "مسجد جامع لار", "larestan", "", None, None, None, SPAN),
)
PEOPLE = (
    Person("province-head", "مسئول بسیج سازندگی استان", "fars", "07100000001", "یادداشت محرمانه", SPAN),
    Person("hall-manager", "مدیر تالار", "shiraz", "07100000002", "", SPAN),
)


def make_day(iso: str) -> JalaliDate:
    """Return a Jalali date from `1402-02-21`."""
    day = JalaliDate.of(*map(int, iso.split("-")))
    assert day is not None
    return day


def make_clock(iso: str) -> ClockRange:
    """Return a clock range from `09:00-11:30`; hours from 24 on are of the next day."""
    start, end = (int(clock[:2]) * 60 + int(clock[3:]) for clock in iso.split("-"))
    return ClockRange(start, end)


def make_anchor() -> Anchor:
    """Return «پس از نماز مغرب و عشا»."""
    return Anchor("maghrib", "after")


def make_place(
    key: str,
    title: str,
    *,
    address: str = "",
    point: Point | None = None,
    capacity: int | None = None,
    hours: str = "",
    closed: Closed = NEVER_CLOSED,
    gap: int | None = None,
) -> Place:
    """Return a venue in the county that its id begins with."""
    open_hours = make_clock(hours) if hours else None
    return Place(key, title, key.partition("/")[0], address, point, capacity, open_hours, SPAN, closed, gap)


def make_session(
    first: str = "1402-02-21",
    time: str = "09:00-11:30",
    *,
    last: str = "",
    key: str = "",
    anchor: Anchor | None = None,
    band: bool = False,
    place: str = "",
    daily: Iterable[str] = (),
) -> Session:
    """Return a session; `time` "" makes it all day."""
    return Session(
        key=key,
        first=make_day(first),
        last=make_day(last or first),
        time=make_clock(time) if time else None,
        anchor=anchor,
        band=band,
        place=Ref(place, SPAN) if place else None,
        span=SPAN,
        daily=tuple(map(make_clock, daily)),
    )


def make_program(
    key: str = "shokuh-khedmat",
    title: str = "همایش شکوه خدمت",
    *sessions: Session,
    kind: str = "conference",
    organizer: str = "shiraz",
    place: str = "shiraz/hafez-hall",
    people: Iterable[tuple[str, str]] = (),
    open_time: OpenTime | None = None,
    visibility: Visibility = "public",
    status: Status = "confirmed",
    sample: bool = False,
    outside: str = "",
    description: str = "",
    note: str = "",
    inquiries: str = "",
    contact: str = "",
    staff_note: str = "",
    expected: int | None = None,
) -> Program:
    """Return a program; without sessions and open time it has one session on the Thursday."""
    return Program(
        id=key,
        title=title,
        kind=Ref(kind, SPAN),
        organizer=Ref(organizer, SPAN),
        place=Ref(place, SPAN) if place else None,
        sessions=sessions or (() if open_time else (make_session(),)),
        open_time=open_time,
        people=tuple(Assignment(Ref(role, SPAN), Ref(person, SPAN)) for role, person in people),
        equipment=(),
        expected=expected,
        figures=(),
        visibility=visibility,
        status=status,
        on_holiday=False,
        sample=sample,
        outside=outside,
        description=description,
        note=note,
        inquiries=inquiries,
        contact=contact,
        staff_note=staff_note,
        span=SPAN,
        id_span=SPAN,
        title_span=SPAN,
    )


def make_week(
    *programs: Program,
    title: str = "هفته بسیج سازندگی فارس",
    window: tuple[str, str] = ("1402-02-17", "1402-02-22"),
    kinds: Iterable[Kind] = KINDS,
    organizers: Iterable[Organizer] = ORGANIZERS,
    counties: Iterable[County] = COUNTIES,
    places: Iterable[Place] = PLACES,
    people: Iterable[Person] = PEOPLE,
    limits: Limits = USUAL_LIMITS,
    travel: Travel = USUAL_TRAVEL,
) -> Week:
    """Return a week of Fars with two counties, two places and two people."""
    return Week(
        slug="fars-1402",
        title=title,
        window=DateRange(make_day(window[0]), make_day(window[1])),
        domain="basij-fars.example",
        address=ADDRESS,
        announced=STAMP,
        description="",
        credits=(),
        prayer=PrayerSettings(),
        holidays=HolidaySettings(),
        decisions=Decisions(),
        kinds={kind.id: kind for kind in kinds},
        roles={role.id: role for role in ROLES},
        figures={},
        organizers={organizer.id: organizer for organizer in organizers},
        counties={county.id: county for county in counties},
        places={place.id: place for place in places},
        people={person.id: person for person in people},
        equipment={},
        programs=programs,
        span=SPAN,
        limits=limits,
        travel=travel,
    )


def make_edition(week: Week, address: str = ADDRESS) -> Edition:
    """Return the week as put out at a fixed moment."""
    return Edition(week, STAMP, address)

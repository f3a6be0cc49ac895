"""Written dates and times become the sessions they mean."""

from __future__ import annotations

import pytest

from scheduler.model.nouns import Point
from scheduler.model.program import OpenTime, Program, Session
from scheduler.persian.clock import ClockRange
from scheduler.persian.jalali import DateRange
from scheduler.persian.prayer import resolve
from scheduler.persian.times import DayPart
from tests.checks.folders import BASE
from tests.factories import make_anchor, make_clock, make_day
from tests.reading.programs import HEAD, codes_of, read_files, read_program, read_week_of

Piece = tuple[str, str, str, str, bool]
DAYS = ("1402-02-18", "1402-02-19", "1402-02-20")


def pieces(program: Program) -> list[Piece]:
    """Return key, first and last day, hours and band of each session."""
    return [
        (one.key, one.first.iso, one.last.iso, one.time.iso if one.time else "", one.band) for one in program.sessions
    ]


def place_of(session: Session) -> str:
    """Return the session's own place."""
    return session.place.id if session.place else ""


def test_one_day_with_hours_is_one_session_without_a_key() -> None:
    program = read_program("date: ۱۸ اردیبهشت\ntime: ۹ تا ۱۱:۳۰")
    assert pieces(program) == [("", "1402-02-18", "1402-02-18", "09:00-11:30", False)]


def test_a_day_without_a_time_is_all_day() -> None:
    program = read_program("date: ۱۸ اردیبهشت")
    assert (pieces(program), program.sessions[0].all_day) == ([("", "1402-02-18", "1402-02-18", "", False)], True)


def test_a_range_of_a_daily_kind_is_a_session_a_day_with_the_day_as_key() -> None:
    program = read_program("date: ۱۸ تا ۲۰ اردیبهشت\ntime: ۹ تا ۱۱")
    assert pieces(program) == [(day, day, day, "09:00-11:00", False) for day in DAYS]


def test_a_range_of_a_band_kind_is_one_band() -> None:
    program = read_program("date: ۱۸ تا ۲۰ اردیبهشت", kind="camp")
    assert pieces(program) == [("", "1402-02-18", "1402-02-20", "", True)]


def test_a_band_keeps_its_daily_hours_and_stays_all_day() -> None:
    program = read_program("date: ۱۸ تا ۲۰ اردیبهشت\ntime: ۸ تا ۱۲", kind="camp")
    assert pieces(program) == [("", "1402-02-18", "1402-02-20", "08:00-12:00", True)]
    assert program.sessions[0].all_day


def test_a_program_may_take_another_form_than_its_kind() -> None:
    assert [one.key for one in read_program("date: ۱۸ تا ۲۰ اردیبهشت\nform: daily", kind="camp").sessions] == [*DAYS]
    assert [one.key for one in read_program("date: ۱۸ تا ۲۰ اردیبهشت\nform: نوار").sessions] == [""]


def test_one_day_of_a_band_kind_is_an_ordinary_session() -> None:
    assert pieces(read_program("date: ۱۸ اردیبهشت\ntime: ۸ تا ۱۱", kind="camp")) == [
        ("", "1402-02-18", "1402-02-18", "08:00-11:00", False)
    ]


@pytest.mark.parametrize(
    "written",
    ["۱۸ و ۲۰ اردیبهشت", "[۱۸ اردیبهشت, ۲۰ اردیبهشت]", "[1402-02-20, 1402/02/18]", "[۲۰ اردیبهشت, ۱۸ اردیبهشت]"],
)
@pytest.mark.parametrize("kind", ["workshop", "camp"])
def test_a_list_of_days_is_a_session_each_whatever_the_kind(written: str, kind: str) -> None:
    program = read_program(f"date: {written}\ntime: ۹ تا ۱۱", kind=kind)
    assert pieces(program) == [(day, day, day, "09:00-11:00", False) for day in (DAYS[0], DAYS[2])]


def test_irregular_days_keep_their_keys_times_and_places() -> None:
    program = read_program(
        "place: shiraz/hafez-hall\nsessions:\n"
        "  - {key: opening, date: ۱۸ اردیبهشت, time: ۹ تا ۱۰}\n"
        "  - {key: visit, date: ۲۰ اردیبهشت, time: ۱۴, duration: ۲ ساعت, place: shiraz/school-9}\n"
        "  - {key: tour, date: ۱۹ اردیبهشت}"
    )
    assert pieces(program) == [
        ("opening", "1402-02-18", "1402-02-18", "09:00-10:00", False),
        ("visit", "1402-02-20", "1402-02-20", "14:00-16:00", False),
        ("tour", "1402-02-19", "1402-02-19", "", False),
    ]
    assert [place_of(one) for one in program.sessions] == ["", "shiraz/school-9", ""]


def test_a_range_among_sessions_follows_its_kind_as_a_range_under_date_does() -> None:
    body = "sessions:\n  - {key: fair, date: ۱۸ تا ۲۰ اردیبهشت, time: ۹ تا ۱۱}"
    assert pieces(read_program(body)) == [(f"fair.{day}", day, day, "09:00-11:00", False) for day in DAYS]
    assert pieces(read_program(body, kind="camp")) == [("fair", "1402-02-18", "1402-02-20", "09:00-11:00", True)]
    assert pieces(read_program(f"form: band\n{body}")) == [("fair", "1402-02-18", "1402-02-20", "09:00-11:00", True)]


def test_a_list_of_days_in_one_irregular_session_does_not_take_the_days_between() -> None:
    body = "sessions:\n  - {key: fair, date: [۱۸ اردیبهشت, ۲۰ اردیبهشت]}"
    program = read_program(body)
    taken = {day.iso for one in program.sessions for day in one.days}
    assert taken in (set(), {DAYS[0], DAYS[2]})
    assert taken or codes_of(body)


def test_an_open_time_has_days_a_part_of_the_day_and_a_length() -> None:
    program = read_program("date: {between: [۱۸, ۲۰]}\ntime: صبح\nduration: ۹۰ دقیقه")
    days = DateRange(make_day("1402-02-18"), make_day("1402-02-20"))
    assert (program.sessions, program.open_time) == ((), OpenTime(days, DayPart("صبح"), 90))


def test_an_open_time_may_say_its_days_alone() -> None:
    program = read_program("date: {بین: [دوشنبه ۱۸ اردیبهشت, 1402-02-20]}")
    days = DateRange(make_day("1402-02-18"), make_day("1402-02-20"))
    assert (program.sessions, program.open_time) == ((), OpenTime(days, None, None))


def test_nothing_written_beside_an_open_time_is_lost_without_a_word() -> None:
    assert codes_of("date: {between: [۱۸, ۲۰], until: ۲۱}") != []
    assert codes_of("date: {between: [۱۸, ۲۰]}\ntime: ۹ تا ۱۱") != []


def test_a_time_that_hangs_on_a_prayer_is_resolved_by_the_county_of_its_place() -> None:
    body = "place: {place}\ndate: ۱۸ اردیبهشت\ntime: پس از نماز مغرب و عشا\nduration: ۱ ساعت"
    day = make_day("1402-02-18")
    starts = {
        "shiraz/hafez-hall": resolve(make_anchor(), day, 29.6103, 52.5311, 35),
        "larestan/mosque": resolve(make_anchor(), day, 27.6811, 54.3403, 35),
        "larestan": resolve(make_anchor(), day, 27.6811, 54.3403, 35),
    }
    found = {place: read_program(body.format(place=place)).sessions[0] for place in starts}
    assert {place: one.time for place, one in found.items()} == {
        place: ClockRange(start, start + 60) for place, start in starts.items()
    }
    assert {one.anchor for one in found.values()} == {make_anchor()}
    assert starts["larestan"] < starts["shiraz/hafez-hall"]


def test_without_a_place_a_prayer_is_that_of_the_organizer_s_county() -> None:
    body = "date: ۱۸ اردیبهشت\ntime: پس از نماز مغرب و عشا\nduration: ۱ ساعت"
    start = resolve(make_anchor(), make_day("1402-02-18"), 27.6811, 54.3403, 35)
    assert read_program(body, organizer="larestan").sessions[0].time == ClockRange(start, start + 60)


def test_the_days_of_a_range_follow_the_prayer_each_for_itself() -> None:
    program = read_program("place: shiraz\ndate: ۱۷ تا ۲۲ اردیبهشت\ntime: پس از نماز مغرب و عشا\nduration: ۱ ساعت")
    starts = [one.time.start for one in program.sessions if one.time]
    assert (len(starts), starts == sorted(starts), starts[0] < starts[-1]) == (6, True, True)


def test_a_band_follows_the_prayer_of_each_of_its_days() -> None:
    body = "place: shiraz\ndate: ۱۷ تا ۲۲ اردیبهشت\ntime: پس از نماز مغرب و عشا\nduration: ۱ ساعت"
    band = read_program(body, kind="camp").sessions[0]
    daily = [one.time for one in read_program(body).sessions]
    assert list(band.daily) == daily
    assert [band.hours_on(day) for day in band.days] == daily
    assert [stretch.start % 1440 for stretch in band.occupied] == [one.start for one in daily if one]


OLD_WEEK = {
    "week.yaml": (BASE / "week.yaml").read_text("utf-8").replace("۱۷ تا ۲۲ اردیبهشت ۱۴۰۲", "1401-01-01 - 1401-06-31")
}


@pytest.mark.parametrize(
    ("date", "time", "hours"),
    [
        ("۱ فروردین", "۲۳:۳۰", "23:30-26:00"),
        ("۱ فروردین", "۲۱:۰۰", "21:00-22:30"),
        ("۳۰ شهریور", "۲۱:۰۰", "21:00-22:30"),
    ],
)
def test_a_duration_is_time_that_passes_where_the_clocks_change(date: str, time: str, hours: str) -> None:
    program = read_program(f"date: {date}\ntime: {time}\nduration: ۹۰ دقیقه", files=OLD_WEEK)
    assert program.sessions[0].time == make_clock(hours)


def test_an_end_after_the_hour_struck_twice_is_on_the_new_time() -> None:
    program = read_program("date: ۳۰ شهریور\ntime: ۲۲:۳۰\nduration: ۳ ساعت", files=OLD_WEEK)
    assert program.sessions[0].time == make_clock("22:30-24:30")


def codes_in_old_week(body: str) -> list[str]:
    lines = "".join(f"  {line}\n" for line in body.splitlines())
    text = HEAD.format(kind="workshop", organizer="shiraz") + lines
    return [found.code for found in read_files({**OLD_WEEK, "programs/a.yaml": text}).findings if found.code < "TM10"]


def test_hours_that_a_day_has_not_or_has_twice_are_told_however_they_are_written() -> None:
    assert codes_in_old_week("date: ۱ فروردین\ntime: ۲۳ تا ۰:۳۰ بامداد") == ["TM07"]
    assert codes_in_old_week("date: ۳۰ شهریور\ntime: ۱۱:۳۰ شب\nduration: ۱ ساعت") == ["TM02"]
    assert codes_in_old_week("date: ۳۰ شهریور\ntime: ۴ ساعت پس از اذان مغرب\nduration: ۱ ساعت") == ["TM02"]
    assert codes_in_old_week("date: ۳۰ شهریور\ntime: ۳ ساعت پس از اذان مغرب\nduration: ۲ ساعت") == ["TM02"]


def test_a_length_said_beside_an_end_is_that_of_passing_time() -> None:
    said = "date: ۱ فروردین\ntime: ۲۳ تا ۲ بامداد\nduration: {}"
    program = read_files(
        {**OLD_WEEK, "programs/a.yaml": HEAD.format(kind="workshop", organizer="shiraz") + "  "
         + said.format("۲ ساعت").replace("\n", "\n  ") + "\n"}
    )  # fmt: skip
    assert [found.code for found in program.findings if found.code == "TM11"] == []
    assert "TM11" in codes_of("date: ۱۸ اردیبهشت\ntime: ۲۳ تا ۲ بامداد\nduration: ۲ ساعت")


def test_a_time_that_leaves_its_day_with_its_distance_from_a_prayer_is_told() -> None:
    assert codes_of("place: shiraz\ndate: ۱۸ اردیبهشت\ntime: ۱۰ ساعت پس از نماز مغرب\nduration: ۱ ساعت") == ["TM03"]
    assert codes_of("place: shiraz\ndate: ۱۸ اردیبهشت\ntime: ۸ ساعت پیش از اذان صبح\nduration: ۱ ساعت") == ["TM03"]


def test_a_county_of_fars_without_a_point_has_the_one_that_is_known_of_it() -> None:
    places = (BASE / "places.yaml").read_text("utf-8").replace(", latitude: 29.6103, longitude: 52.5311", "")
    week = read_week_of({"places.yaml": places})
    assert week.counties["shiraz"].point == Point(29.6103, 52.5311)


def test_a_start_without_an_end_takes_the_usual_length_of_the_week() -> None:
    week = (BASE / "week.yaml").read_text("utf-8") + "defaults: {duration: ۴۵ دقیقه}\n"
    program = read_program("date: ۱۸ اردیبهشت\ntime: 09:00", files={"week.yaml": week})
    assert program.sessions[0].time == make_clock("09:00-09:45")


def test_an_end_at_dawn_belongs_to_the_day_it_began() -> None:
    program = read_program("date: ۱۸ اردیبهشت\ntime: ۲۲ تا ۱ بامداد")
    assert program.sessions[0].time == make_clock("22:00-25:00")
    assert [day.iso for day in program.sessions[0].days] == ["1402-02-18"]


def test_a_program_named_as_outside_may_lie_outside() -> None:
    program = read_program("date: ۱۰ تا ۱۱ مرداد\noutside: آیین پایانی", kind="camp")
    assert (pieces(program), program.outside) == ([("", "1402-05-10", "1402-05-11", "", True)], "آیین پایانی")


@pytest.mark.parametrize("body", ["date: []", "date: [[۱۸ اردیبهشت]]", "sessions: []", "date:", "sessions:"])
def test_a_program_without_any_day_is_told(body: str) -> None:
    assert codes_of(body) != []


def test_a_wrong_day_in_a_list_spoils_no_finding_of_another() -> None:
    assert codes_of("date: [۳۲ اردیبهشت, ۳۳ اردیبهشت]") == ["DT06", "DT06"]


def test_a_key_used_twice_among_sessions_is_told_with_both_places() -> None:
    assert codes_of("sessions:\n  - {key: a, date: ۱۸ اردیبهشت}\n  - {key: a, date: ۱۹ اردیبهشت}") == ["ID02"]


def test_date_and_sessions_together_are_told() -> None:
    assert codes_of("date: ۱۸ اردیبهشت\nsessions:\n  - {key: a, date: ۱۸ اردیبهشت}") == ["SY28"]

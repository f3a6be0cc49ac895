"""Weeks that schedules are tested with: every kind of event that there is, and the worst texts."""

from __future__ import annotations

from scheduler.model.program import OpenTime
from scheduler.model.week import Week
from scheduler.persian.jalali import DateRange
from scheduler.persian.times import DayPart
from tests.factories import PLACES, make_day, make_place, make_program, make_session, make_week

HOSTILE = (
    '<b>کارگاه</b> & ]]> "نقل" \'تک\' </title><event id="1"/> <!-- --> \\u0000 a;b,c و‌ نیم‌فاصله كتاب Excel 07100001234'
)


def hostile() -> Week:
    """Return a week in which every edge of the schedule is met."""
    return make_week(
        make_program("markup", HOSTILE, description=f"{HOSTILE}\r\n{HOSTILE}", note=HOSTILE, inquiries=HOSTILE),
        make_program("long", "بلند " * 4000, make_session("1402-02-18", "08:00-09:00"), place="shiraz/quoted"),
        make_program(
            "night",
            "شب شعر",
            make_session("1402-02-20", "22:30-25:00", key="evening"),
            make_session("1402-02-21", "02:00-03:00", key="small-hours"),
            make_session("1402-02-21", "04:59-05:30", key="before-the-cut"),
            make_session("1402-02-22", "05:00-06:00", key="at-the-cut"),
            make_session("1402-02-17", "00:00-24:00", key="round-the-clock"),
            people=(("lead", "province-head"), ("speaker", "province-head"), ("speaker", "hall-manager")),
        ),
        make_program("nowhere", "بی‌مکان", organizer="fars", place=""),
        make_program("in-county", "در شهرستان", place="larestan", sample=True, status="tentative"),
        make_program("off", "لغو", status="cancelled", place=""),
        make_program("later", "تعویق", status="postponed", outside="بعد"),
        make_program("camp", "اردو", make_session("1402-02-19", "07:00-13:00", last="1402-02-22", band=True)),
        make_program("closing", "اجلاسیه", make_session("1402-05-10", "", last="1402-05-11", band=True), place=""),
        make_program("whole-day", "تمام روز", make_session("1402-02-19", "")),
        make_program(
            "open",
            "زمان باز",
            open_time=OpenTime(DateRange(make_day("1402-02-18"), make_day("1402-02-20")), DayPart("صبح"), 90),
        ),
        make_program("staff", "نشست کارکنان", visibility="staff", contact="07100009999", staff_note="راز"),
        places=(
            *PLACES,
            make_place("shiraz/quoted", 'سالن "<B>" & A', address="بلوار <زند>", capacity=40),
            make_place("shiraz/twin-1", "سالن همنام"),
            make_place("shiraz/twin-2", "سالن همنام"),
        ),
        title=HOSTILE,
    )

"""The weeks that feeds are tested with: one that walks every branch, one over years with and without DST."""

from __future__ import annotations

from scheduler.model.week import Week
from tests.factories import PLACES, make_anchor, make_place, make_program, make_session, make_week

HOSTILE = 'کارگاه\r\nATTENDEE:mailto:x@example.com\r\n \x00\x1b\u202eوارونه\u202c؛ a;b,c\\n\\,"d" و‌ نیم‌فاصله كتاب'


def every_branch() -> Week:
    """Return a week whose feeds hold every kind of event that there is, and some feeds without any."""
    return make_week(
        make_program(
            "shokuh-khedmat",
            "همایش شکوه خدمت",
            people=(("lead", "province-head"), ("speaker", "province-head"), ("speaker", "hall-manager")),
            description="با حضور جهادگران استان.\nپذیرایی پس از برنامه است.",
            note="ورود از در شمالی، پلاک ۱۲",
            inquiries="تلفن 07100001234",
            contact="07100009999",
            staff_note="هماهنگی با حراست",
        ),
        make_program(
            "english-title",
            "کارگاه Excel برای مدیران صندوق‌ها",
            make_session("1402-02-17", "16:00-18:00"),
            kind="workshop",
            organizer="shiraz/zone-2",
            place="shiraz",
            sample=True,
        ),
        make_program(
            "desk",
            "میز خدمت جهادی",
            make_session("1402-02-19", "08:00-12:00", key="1402-02-19"),
            make_session("1402-02-20", "08:00-12:00", key="1402-02-20", place="larestan/mosque"),
            kind="workshop",
            organizer="larestan",
            place="shiraz/hafez-hall",
            status="tentative",
        ),
        make_program(
            "camp",
            "اردوی جهادی روستای گشت",
            make_session("1402-02-19", "07:00-13:00", last="1402-02-22", band=True),
            kind="camp",
            organizer="larestan",
            place="larestan",
        ),
        make_program(
            "hostile",
            HOSTILE,
            make_session("1402-02-19", ""),
            kind="camp",
            organizer="larestan",
            place="shiraz/quoted",
            note=f"{HOSTILE}\n{HOSTILE}",
        ),
        make_program(
            "night",
            "شب شعر",
            make_session("1402-02-20", "22:30-25:00"),
            make_session("1402-02-21", "19:35-21:05", key="closing", anchor=make_anchor()),
            organizer="larestan",
            place="larestan/mosque",
        ),
        make_program(
            "off", "افتتاح خانه عالم", make_session("1402-02-19", "09:00-10:00"), place="", status="cancelled"
        ),
        make_program("later", "افتتاح پل", make_session("1402-02-19", "10:00-11:00"), place="", status="postponed"),
        make_program(
            "closing",
            "اجلاسیه پایانی",
            make_session("1402-05-10", "", last="1402-05-11", band=True),
            outside="پس از هفته برگزار می‌شود",
            place="",
        ),
        places=(
            *PLACES,
            make_place("shiraz/quoted", 'تالار "حافظ"؛ سالن B-12, طبقه ۲', address="بلوار ^ زند"),
        ),
    )


def over_the_years() -> Week:
    """Return sessions in summers and winters with daylight saving (until 1401) and without (from 1402)."""
    days = (
        "1387-01-05", "1387-06-30", "1394-05-01", "1394-10-01", "1400-01-01", "1400-01-03", "1400-06-30",
        "1400-06-31", "1401-01-03", "1401-04-15", "1401-12-01", "1402-01-05", "1402-05-01", "1402-10-01",
        "1403-12-30", "1404-07-01",
    )  # fmt: skip
    times = ("00:30-01:30", "09:00-11:30", "22:30-26:00", "")
    return make_week(
        *(
            make_program(f"p{day}-{order}", f"برنامه {order} روز {day}", make_session(day, time))
            for day in days
            for order, time in enumerate(times)
        ),
        *(
            make_program(f"b{day}", f"اردوی {day}", make_session(day, last=day[:-2] + "29", band=True), kind="camp")
            for day in days
            if day[-2:] < "29"
        ),
    )

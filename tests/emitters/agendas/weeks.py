"""Weeks that put every kind of row, and every hostile text, on an agenda."""

from __future__ import annotations

from dataclasses import replace

from scheduler.model.edition import Edition
from scheduler.model.nouns import Person
from scheduler.model.program import Program
from scheduler.model.publicity import public
from scheduler.model.week import Week
from tests.factories import ADDRESS, SPAN, make_anchor, make_edition, make_place, make_program, make_session, make_week

THURSDAY = "1402-02-21"
LONG_TITLE = (
    "آیین بهره‌برداری از ۱۰۵۳ پروژه عمرانی گروه‌های جهادی استان شامل خانه‌های تعمیری، تکمیلی و احداثی محرومان، "
    "خانه‌های عالم، حسینیه‌ها و مساجد، آبرسانی به روستاها، آسفالت معابر روستایی، مدرسه و درمانگاه با حضور جهادگران"
)
HOSTILE = (
    '#read("/etc/passwd") *bold* $x^2$ _under_ @ref <label> `raw`',
    "<script>alert(1)</script> & \"quotes\" 'single' </style> {{ 7 * 7 }} {% raw %}",
    "نویسهٔ\x00 پنهان\x07\x1b و \u202eوارونه \\u{41} \\",
    "javascript:alert(1) ../../../etc/passwd file:///etc/passwd",
)


def every_row() -> Week:
    """Return a week whose Thursday in Shiraz holds every kind of row."""
    return public(
        make_week(
            make_program(
                "camp", "اردوی جهادی پزشکی", make_session("1402-02-20", "08:00-17:00", last="1402-02-22", band=True),
                kind="camp", organizer="shiraz/zone-2", people=[("lead", "hall-manager")],
            ),
            make_program("desk", "میز خدمت", make_session(THURSDAY, ""), place="shiraz", organizer="shiraz"),
            make_program(
                people=[("speaker", "province-head"), ("lead", "hall-manager")], note="کارت ملی همراه باشد.",
                inquiries="تلفن 0710 000 1234 (داخلی 12)", contact="07100009999", staff_note="محرمانه",
            ),
            make_program("icdl", "کارگاه ICDL و Excel (سطح ۲)", make_session(THURSDAY, "08:30-10:00"), kind="workshop", sample=True),
            make_program("long", LONG_TITLE, make_session(THURSDAY, "14:00-15:30"), status="tentative"),
            make_program("off", "نمایشگاه لغوشده", make_session(THURSDAY, "10:00-12:00"), status="cancelled"),
            make_program("later", "نمایشگاه بعدی", make_session(THURSDAY, "10:30-12:00"), status="postponed", place=""),
            make_program("talk", "گفتمان جهادی", make_session(THURSDAY, "19:35-20:35", anchor=make_anchor())),
            make_program("night", "بسته‌بندی شبانه", make_session(THURSDAY, "22:30-25:00")),
            make_program("lar", "کارگاه لار", make_session(THURSDAY, "09:00-10:00"), place="larestan/mosque", organizer="larestan"),
            make_program("end", "اجلاسیه پایانی", make_session("1402-05-10", "09:00-12:00"), outside="پس از هفته"),
        )
    )  # fmt: skip


def hostile() -> Edition:
    """Return an edition whose every text tries to be more than text."""
    programs = (
        make_program(
            f"evil-{index}", text, make_session(THURSDAY), note=text, inquiries=text, place="shiraz/evil", sample=True
        )
        for index, text in enumerate(HOSTILE)
    )
    place = make_place("shiraz/evil", HOSTILE[0], address=HOSTILE[1])
    return make_edition(public(make_week(*programs, title=HOSTILE[1], places=[place])), ADDRESS)


def crowded(count: int = 60) -> Week:
    """Return a week whose Thursday in Shiraz fills several pages."""
    sessions = (
        make_session(THURSDAY, f"{7 + index // 6:02}:{index % 6}0-{8 + index // 6:02}:{index % 6}0")
        for index in range(count)
    )
    return public(
        make_week(
            *(
                make_program(
                    f"row-{index:02}", f"برنامهٔ شمارهٔ {index + 1}، {LONG_TITLE if index % 20 == 7 else 'کارگاه مهارت'}", session,
                    kind="workshop", inquiries=f"T07100001{index:03}",
                )
                for index, session in enumerate(sessions)
            )
        )
    )  # fmt: skip


def phoned(*programs: Program) -> Edition:
    """Return an edition for staff: each program with three people, two phones in one field, a contact and a staff note."""
    deputy = "معاون هماهنگ‌کنندهٔ سپاه فجر استان و مسئول ستاد هفته، Fars HQ"
    people = (
        Person("province-head", "مسئول بسیج سازندگی استان", "fars", "07100000001 - 0917 100 0002", "", SPAN),
        Person("hall-manager", "مدیر تالار", "shiraz", "071 3222 1234", "", SPAN),
        Person("deputy", deputy, "shiraz/zone-2", "+98 917 100 0003 (داخلی 12)", "", SPAN),
    )
    roles = make_program(people=[("speaker", "province-head"), ("lead", "hall-manager"), ("lead", "deputy")]).people
    known = (
        program._replace(
            people=roles, contact="07100009999 سرایدار", staff_note="کلید نزد سرایدار است.\nدر پشتی بسته است."
        )
        for program in programs or every_row().programs
    )
    return replace(make_edition(make_week(*known, people=people)), is_staff=True)

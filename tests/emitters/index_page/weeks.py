"""Weeks that put every kind of entry, and hostile texts, on the index page."""

from __future__ import annotations

from collections.abc import Sequence

from scheduler.model.edition import Edition
from scheduler.model.publicity import public
from scheduler.model.week import Week
from tests.factories import make_anchor, make_edition, make_place, make_program, make_session, make_week

HOSTILE = (
    "<script>alert(1)</script> & \"quotes\" 'single'",
    "</style></script><img src=x onerror=alert(1)>",
    "{{ 7 * 7 }} {% raw %} javascript:alert(1)",
    "نویسهٔ\x00 پنهان \u202eوارونه",
)


def small() -> Week:
    """Return a week with every kind of entry."""
    return public(
        make_week(
            make_program(people=[("speaker", "province-head")], description="گزارش کار یک ساله\nو دیدار با مردم.", inquiries="0710 000 1234"),
            make_program("camp", "اردوی جهادی", make_session("1402-02-18", "", last="1402-02-20", band=True), kind="camp", organizer="larestan", place="larestan"),
            make_program("icdl", "کارگاه ICDL", make_session("1402-02-21", "08:30-10:00"), kind="workshop", sample=True, status="cancelled"),
            make_program("talk", "گفتمان", make_session("1402-02-21", "19:35-20:35", anchor=make_anchor()), status="tentative"),
            make_program("end", "اجلاسیه پایانی", make_session("1402-05-10", "09:00-12:00"), outside="پس از هفته"),
        )
    )  # fmt: skip


def hostile(texts: Sequence[str]) -> Edition:
    """Return an edition made of the given texts, in every field that a page shows."""
    programs = (
        make_program(
            f"evil-{index}", text, description=text, note=text, inquiries=text, outside=text, place="shiraz/evil"
        )
        for index, text in enumerate(texts)
    )
    place = make_place("shiraz/evil", texts[0], address=texts[1])
    week = make_week(*programs, title=texts[1], places=[place])
    return make_edition(public(week._replace(credits=tuple(texts), description=texts[0])))

"""Feeds after releases: what is gone stays visible until its day is over, and what changed is told."""

from __future__ import annotations

from datetime import UTC, datetime

from scheduler.model.edition import Edition
from scheduler.model.publicity import public
from scheduler.model.week import Week
from scheduler.releases.editions import present
from scheduler.releases.release import Release
from tests.factories import ADDRESS, STAMP, make_place, make_program, make_session, make_week
from tests.releases.announcing import feeds, hour, put_out, releases, whole_feed
from tests.releases.client import Shown, events
from tests.releases.edits import Draft, written

BEFORE = written((Draft("a"), Draft("b", "کارگاه خیاطی", ("1402-02-18",), place="larestan/mosque")))
WITHOUT = written((Draft("a"),))
AFTER = releases(BEFORE, WITHOUT)


def event(newest: Release, week: Week, name: str, stamp: datetime | None = None) -> Shown:
    """Return the event of a name in the feed of the whole week."""
    found = events(whole_feed(newest, week, stamp))
    return next(one for one in found if one.uid == f"{name}@basij-fars.example")


def description(newest: Release, week: Week, name: str, stamp: datetime | None = None) -> list[str]:
    """Return the lines of an event's description."""
    lines = event(newest, week, name, stamp).component.replace("\r\n ", "").split("\r\n")
    return next(line for line in lines if line.startswith("DESCRIPTION:")).removeprefix("DESCRIPTION:").split("\\n")


def test_what_was_removed_is_a_cancelled_event_with_a_word_before_its_title() -> None:
    gone = event(AFTER, WITHOUT, "b")
    assert (gone.sequence, gone.stamp, gone.status) == (1, "20230501T073000Z", "CANCELLED")
    assert gone.summary == "لغو شد: کارگاه خیاطی"
    assert "\r\nTRANSP:TRANSPARENT\r\n" in gone.component


def test_what_was_removed_stays_in_every_feed_it_was_in() -> None:
    before = {path for path, feed in feeds(releases(BEFORE), BEFORE).items() if b"UID:b@" in feed}
    after = {path for path, feed in feeds(AFTER, WITHOUT).items() if b"UID:b@" in feed}
    assert after == before
    assert {path.split("/")[1] for path in after} == {
        "all.ics",
        "all-alarm.ics",
        "day",
        "county",
        "organizer",
        "place",
        "kind",
    }


def test_a_removed_day_outside_the_week_keeps_its_feed() -> None:
    week = make_week(make_program("a", "اجلاسیه", make_session("1402-05-10"), outside="پس از هفته"))
    found = feeds(releases(week, make_week()), make_week())
    assert b"UID:a@" in found["feeds/day/1402-05-10.ics"]


def test_what_was_removed_goes_when_its_day_is_over_in_tehran() -> None:
    last = datetime(2023, 5, 8, 20, 29, tzinfo=UTC)  # 23:59 of 1402-02-18
    over = datetime(2023, 5, 8, 20, 30, tzinfo=UTC)
    assert b"UID:b@" in whole_feed(AFTER, WITHOUT, last)
    assert b"UID:b@" not in whole_feed(AFTER, WITHOUT, over)


def test_a_night_that_was_removed_stays_until_the_day_it_ended_on_is_over() -> None:
    newest = releases(written((Draft("a", days=("1402-02-18",), time="22:30-25:00"),)), written(()))
    assert b"UID:a@" in whole_feed(newest, written(()), datetime(2023, 5, 8, 21, 0, tzinfo=UTC))
    assert b"UID:a@" not in whole_feed(newest, written(()), datetime(2023, 5, 9, 20, 30, tzinfo=UTC))


def test_what_is_gone_is_told_as_it_was_announced_whatever_became_of_its_nouns() -> None:
    then = event(AFTER, WITHOUT, "b")
    bare = make_week(make_program("a"), places=(), kinds=(), organizers=())
    renamed = make_week(make_program("a"), places=(make_place("larestan/mosque", "نام دیگر"),))
    hidden = make_week(make_program("a"), make_program("s", "محرمانه", place="larestan/mosque", visibility="staff"))
    assert [event(AFTER, week, "b") for week in (bare, renamed, hidden)] == [then] * 3
    assert then.location == "مسجد جامع لار، شهرستان لارستان"


def test_what_was_removed_says_the_organizer_as_it_did_before() -> None:
    before, after = (description(releases(BEFORE), BEFORE, "b"), description(AFTER, WITHOUT, "b"))
    assert (after[0], after[2]) == (before[0], before[1])


def test_a_program_made_for_staff_alone_is_cancelled_for_the_public_and_says_no_more() -> None:
    hidden = written((Draft("a", "نشست محرمانه", visibility="staff", note="محرمانه"),))
    newest = releases(written((Draft("a"),)), hidden)
    feed = whole_feed(newest, hidden)
    assert event(newest, hidden, "a").summary == "لغو شد: همایش شکوه خدمت"
    assert "محرمانه" not in feed.decode().replace("\r\n ", "")


def test_staff_see_a_staff_program_live_and_its_end_as_they_saw_it() -> None:
    hidden = written((Draft("a", "نشست محرمانه", visibility="staff"),))
    newest = releases(written((Draft("a"),)), hidden)
    shown = present(newest, hidden, Edition(hidden, STAMP, ADDRESS), None, staff=True).edition
    assert (shown.gone, shown.revision("a@basij-fars.example").sequence) == ((), 1)
    newest, none = releases(written((Draft("a"),)), hidden, written(())), written(())
    shown = present(newest, none, Edition(none, STAMP, ADDRESS), None, staff=True).edition
    assert [program.title for program in shown.gone] == ["نشست محرمانه"]
    assert [program.title for program in put_out(newest, none).edition.gone] == ["همایش شکوه خدمت"]


def test_the_public_edition_knows_nothing_of_staff_programs() -> None:
    hidden = written((Draft("a"), Draft("s", "نشست محرمانه", visibility="staff")))
    edited = written((Draft("a"), Draft("s", "محرمانه‌تر", visibility="staff")))
    assert "محرمانه" not in repr(put_out(releases(hidden, edited), edited).edition)


def test_the_line_before_the_address_says_what_changed_and_when() -> None:
    newest = releases(written((Draft("a"),)), written((Draft("a", time="10:30-13:00"),)))
    week = written((Draft("a", time="10:30-13:00"),))
    assert description(newest, week, "a")[-2] == "تغییر در نسخهٔ ۲، ۱۱ اردیبهشت: ساعت از ۹ به ۱۰:۳۰"


def test_several_changes_stand_in_one_line() -> None:
    moved = written((Draft("a", "کارگاه", ("1402-02-22",), place="shiraz/other"),))
    assert description(releases(written((Draft("a"),)), moved), moved, "a")[-2] == (
        "تغییر در نسخهٔ ۲، ۱۱ اردیبهشت: روز از پنجشنبه ۲۱ به جمعه ۲۲ اردیبهشت؛ "
        "مکان از تالار حافظ به سالن اندیشه؛ عنوان از «همایش شکوه خدمت» به «کارگاه»"
    )


def test_an_event_that_never_changed_has_no_such_line() -> None:
    assert [line for line in description(AFTER, WITHOUT, "a") if "تغییر" in line] == []


def test_what_is_not_released_yet_says_so_and_is_newer_than_the_release() -> None:
    newest, moved = releases(written((Draft("a"),))), written((Draft("a", time="10:30-13:00"),))
    pending = event(newest, moved, "a")
    assert (pending.sequence, pending.stamp) == (1, "20230501T063001Z")
    assert description(newest, moved, "a")[-2] == "تغییر پس از نسخهٔ ۱: ساعت از ۹ به ۱۰:۳۰"


def test_build_time_stamps_what_is_not_released_yet_and_nothing_else() -> None:
    newest = releases(BEFORE)
    moved = written(
        (Draft("a", time="10:30-13:00"), Draft("b", "کارگاه خیاطی", ("1402-02-18",), place="larestan/mosque"))
    )
    stamps = {one.uid[0]: one.stamp for one in events(whole_feed(newest, moved, hour(5)))}
    assert stamps == {"a": "20230501T113000Z", "b": "20230501T063000Z"}
    assert event(newest, moved, "a", hour(-5)).stamp == "20230501T063001Z"


def test_release_after_a_pending_change_is_newer_than_it() -> None:
    moved = written((Draft("a", time="10:30-13:00"),))
    first = releases(written((Draft("a"),)))
    pending, released = event(first, moved, "a"), event(releases(written((Draft("a"),)), moved), moved, "a")
    assert (released.sequence, released.stamp > pending.stamp) == (pending.sequence, True)


def test_sheets_name_the_release_they_show() -> None:
    newest = releases(BEFORE)._replace(name="پس از جلسهٔ استان")
    assert put_out(newest, BEFORE).edition.release_line == ("نسخهٔ ۱ «پس از جلسهٔ استان»، ۱۱ اردیبهشت ۱۴۰۲، ساعت ۱۰:۰۰")
    assert put_out(newest, WITHOUT).edition.release_line == (
        "نسخهٔ ۱ «پس از جلسهٔ استان»، ۱۱ اردیبهشت ۱۴۰۲، ساعت ۱۰:۰۰، با تغییرهای پس از آن"
    )


def test_what_only_staff_see_changes_no_public_line_but_counts_as_not_released() -> None:
    hidden = written((Draft("a"), Draft("s", visibility="staff")))
    shown = put_out(releases(WITHOUT), hidden)
    assert shown.edition.release_line == "نسخهٔ ۱، ۱۱ اردیبهشت ۱۴۰۲، ساعت ۱۰:۰۰"
    assert shown.unreleased == 1


def test_before_the_first_release_sheets_say_so() -> None:
    assert Edition(public(BEFORE), STAMP, ADDRESS).release_line == "نسخهٔ پیش از انتشار"

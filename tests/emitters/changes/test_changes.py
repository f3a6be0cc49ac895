"""Pages, Atom feed and messages of releases: public, valid, safe in any app."""

from __future__ import annotations

import re
from xml.etree import ElementTree

import pytest

from scheduler.emitters.changes import emit_changes
from scheduler.emitters.changes.message import MOST_LINES
from scheduler.model.edition import Edition
from scheduler.model.publicity import public
from scheduler.model.week import Week
from scheduler.protocols import Artifact
from scheduler.releases.release import Release
from tests.factories import ADDRESS, STAMP, make_program, make_week
from tests.releases.announcing import chain, past
from tests.releases.edits import Draft, written

ATOM = "{http://www.w3.org/2005/Atom}"
BEFORE = written((Draft("a"), Draft("b", "کارگاه Excel", ("1402-02-18",), place="larestan/mosque")))
AFTER = written((Draft("a", time="10:30-13:00"), Draft("s", "نشست محرمانه", visibility="staff")))
# What of a line can take its direction: letters of Persian and of Latin (UAX 9, P2 and P3), isolated ones left out.
ISOLATED = re.compile("\u2068[^\u2069]*\u2069")
STRONG = re.compile("[A-Za-z\u0600-\u06ff]")


def artifacts(*weeks: Week, address: str = ADDRESS, name: str = "", note: str = "") -> dict[str, Artifact]:
    """Return what is emitted after releases of weeks."""
    edition = Edition(public(weeks[-1]), STAMP, address)
    return {one.path: one for one in emit_changes(edition, past(chain(*weeks, name=name, note=note)))}


def text(made: dict[str, Artifact], path: str) -> str:
    """Return what stands in a file."""
    return made[f"changes/{path}"].produce().decode()


def test_every_release_has_a_page_and_every_county_a_message() -> None:
    assert list(artifacts(BEFORE, AFTER)) == [
        "changes/0001.html",
        "changes/0002.html",
        "changes/index.html",
        "changes/feed.atom",
        "changes/message.txt",
        "changes/message/shiraz.txt",
        "changes/message/larestan.txt",
    ]


def test_page_of_a_release_tells_what_it_changed_and_names_both() -> None:
    page = text(artifacts(BEFORE, AFTER, note="پس از جلسه"), "0002.html")
    assert re.findall("<li>(.*?)</li>", page) == [
        "دوشنبه ۱۸ اردیبهشت، ۹ تا ۱۱:۳۰، مسجد جامع لار",
        "پنجشنبه ۲۱ اردیبهشت، تالار حافظ: از ساعت ۹ به ۱۰:۳۰",
    ]
    assert re.findall("<h1>(.*?)</h1>", page) == [
        "از نسخهٔ ۱، ۱۱ اردیبهشت ۱۴۰۲، ساعت ۱۰:۰۰ تا نسخهٔ ۲، ۱۱ اردیبهشت ۱۴۰۲، ساعت ۱۱:۰۰"
    ]
    assert re.findall('<p class="soft">(.*?)</p>', page) == ["هفته بسیج سازندگی فارس"]
    assert "<p>پس از جلسه</p>" in page


def test_page_of_the_first_release_lists_nothing() -> None:
    page = text(artifacts(BEFORE), "0001.html")
    assert ("نخستین نسخه: ۲ برنامه اعلام شد." in page, "<li" in page) == (True, False)


def test_nothing_of_staff_programs_is_in_any_file() -> None:
    secret = written((Draft("a", "نشست محرمانه", visibility="staff"),))
    for made in (artifacts(BEFORE, AFTER), artifacts(BEFORE, secret), artifacts(secret, BEFORE)):
        assert [path for path, one in made.items() if "محرمانه" in one.produce().decode()] == []


def test_a_release_of_staff_changes_alone_changes_nothing_for_the_public() -> None:
    made = artifacts(
        BEFORE,
        written(
            (
                *(Draft("a"),),
                Draft("b", "کارگاه Excel", ("1402-02-18",), place="larestan/mosque"),
                Draft("s", visibility="staff"),
            )
        ),
    )
    assert text(made, "message.txt").splitlines()[1] == "تغییری نیست (نسخهٔ ۲، ۱۱ اردیبهشت)"


def test_atom_feed_holds_what_rfc_4287_demands() -> None:
    feed = ElementTree.fromstring(text(artifacts(BEFORE, AFTER, name='نام <b> & "x"'), "feed.atom"))
    entries = feed.findall(f"{ATOM}entry")
    for one in (feed, *entries):
        assert [len(one.findall(f"{ATOM}{name}")) for name in ("id", "title", "updated")] == [1, 1, 1]
    assert [feed.findtext(f"{ATOM}author/{ATOM}name"), len(entries)] == ["هفته بسیج سازندگی فارس", 2]
    assert [entry.findtext(f"{ATOM}updated") for entry in entries] == ["2023-05-01T07:30:00Z", "2023-05-01T06:30:00Z"]
    assert feed.findtext(f"{ATOM}updated") == "2023-05-01T07:30:00Z"
    assert len({entry.findtext(f"{ATOM}id") for entry in entries} | {feed.findtext(f"{ATOM}id")}) == 3
    assert [link.attrib["href"] for link in feed.findall(f"{ATOM}entry/{ATOM}link")] == [
        f"{ADDRESS}/changes/0002.html",
        f"{ADDRESS}/changes/0001.html",
    ]


def test_atom_ids_never_change() -> None:
    def ids(*weeks: Week) -> list[str]:
        return re.findall("<id>(.*?)</id>", text(artifacts(*weeks), "feed.atom"))

    one, other = ids(BEFORE, AFTER), ids(BEFORE, AFTER, BEFORE)
    assert (other[0], other[2:]) == (one[0], one[1:])


@pytest.mark.parametrize("title", ["\x00\x0b\ufffe\ud800 متن", "]]> <script>", "&amp; &#0;"])
def test_atom_feed_is_xml_whatever_a_title_holds(title: str) -> None:
    week = make_week(make_program("a", title))
    ElementTree.fromstring(text(artifacts(make_week(), week, name=title), "feed.atom"))


def test_atom_feed_without_an_address_has_no_links() -> None:
    feed = ElementTree.fromstring(text(artifacts(BEFORE, AFTER) | artifacts(BEFORE, AFTER, address=""), "feed.atom"))
    assert list(feed.iter(f"{ATOM}link")) == []


def test_message_tells_each_program_in_a_line() -> None:
    assert text(artifacts(BEFORE, AFTER), "message.txt").splitlines() == [
        "هفته بسیج سازندگی فارس",
        "تغییر برنامه‌ها (نسخهٔ ۲، ۱۱ اردیبهشت): ۲ برنامه",
        "برداشته شد: کارگاه \u2068Excel\u2069 (لارستان)، دوشنبه ۱۸ اردیبهشت، ۹ تا ۱۱:۳۰، مسجد جامع لار",
        "زمان: همایش شکوه خدمت (شیراز)، پنجشنبه ۲۱ اردیبهشت، تالار حافظ: از ساعت ۹ به ۱۰:۳۰",
        f"همهٔ تغییرها: \u2068{ADDRESS}/changes/0002.html\u2069",
    ]


def test_message_of_a_county_holds_its_programs_alone() -> None:
    assert text(artifacts(BEFORE, AFTER), "message/larestan.txt").splitlines()[:3] == [
        "هفته بسیج سازندگی فارس، شهرستان لارستان",
        "تغییر برنامه‌ها (نسخهٔ ۲، ۱۱ اردیبهشت): ۱ برنامه",
        "برداشته شد: کارگاه \u2068Excel\u2069، دوشنبه ۱۸ اردیبهشت، ۹ تا ۱۱:۳۰، مسجد جامع لار",
    ]


def test_a_program_that_leaves_a_county_is_told_in_both() -> None:
    made = artifacts(written((Draft("a"),)), written((Draft("a", place="larestan/mosque"),)))
    for county in ("shiraz", "larestan"):
        assert text(made, f"message/{county}.txt").splitlines()[2] == (
            "مکان: همایش شکوه خدمت، پنجشنبه ۲۱ اردیبهشت، ۹ تا ۱۱:۳۰: از تالار حافظ به مسجد جامع لار"
        )


def test_message_tells_first_what_somebody_would_travel_to_in_vain() -> None:
    before = written((Draft("p0"), Draft("p1"), Draft("p2")))
    after = written((Draft("p0", title="کارگاه"), Draft("p1", time=""), Draft("p2", status="cancelled"), Draft("p3")))
    lines = text(artifacts(before, after), "message.txt").splitlines()[2:-1]
    assert [line.partition(":")[0] for line in lines] == ["لغو شد", "زمان", "تازه", "عنوان"]


def test_message_fits_one_screen() -> None:
    many = make_week(*(make_program(f"p{number}", "برنامهٔ " * 30) for number in range(60)))
    lines = text(artifacts(BEFORE, many), "message.txt").splitlines()
    assert (len(lines), lines[-2]) == (MOST_LINES + 4, "و ۵۰ برنامهٔ دیگر")
    assert max(map(len, lines)) < 160


def test_every_line_of_a_message_runs_from_right_to_left_and_has_persian_digits() -> None:
    week = written((Draft("a", "Excel 2023 برای همه"), Draft("c", "123 ABC", time="")))
    for path, one in artifacts(BEFORE, week).items():
        if path.endswith(".txt"):
            for line in one.produce().decode().splitlines():
                bare = ISOLATED.sub("", line)
                first = STRONG.search(bare)
                assert first is not None
                assert (first[0].isascii(), re.findall("[0-9]", bare)) == (False, []), line


def test_pages_of_older_releases_are_not_made_again_after_a_new_one() -> None:
    one, other = artifacts(BEFORE, AFTER), artifacts(BEFORE, AFTER, BEFORE)
    kept = [path for path in one if one[path].fingerprint == other[path].fingerprint]
    assert kept == ["changes/0001.html", "changes/0002.html"]


def test_nothing_is_read_before_bytes_are_asked_for() -> None:
    def load(number: int) -> Release:
        raise AssertionError(f"release {number} was read")

    assert len(list(emit_changes(Edition(public(AFTER), STAMP, ADDRESS), past(chain(BEFORE, AFTER), load)))) == 7


def test_published_pages_use_the_fonts_of_the_others() -> None:
    made = artifacts(BEFORE, AFTER)
    for path in ("0001.html", "0002.html", "index.html"):
        fonts = re.findall(r'url\("(.*?)"\)', text(made, path))
        assert fonts == ["../assets/Vazirmatn-Regular.woff2", "../assets/Vazirmatn-Bold.woff2"]


def test_atom_tells_day_time_and_place_of_what_came_and_went() -> None:
    week = written((Draft("fair", "نمایشگاه", ("1402-02-18", "1402-02-19", "1402-02-20")), Draft("gone", "شب شعر")))
    later = written((Draft("fair", "نمایشگاه", ("1402-02-18", "1402-02-19")), Draft("new", "کارگاه")))
    feed = ElementTree.fromstring(text(artifacts(week, later), "feed.atom"))
    assert [line.text for line in feed.iter("{http://www.w3.org/1999/xhtml}li")] == [
        "تازه: کارگاه (شهرستان شیراز)، پنجشنبه ۲۱ اردیبهشت، ۹ تا ۱۱:۳۰، تالار حافظ",
        "برداشته شده: شب شعر (شهرستان شیراز)، پنجشنبه ۲۱ اردیبهشت، ۹ تا ۱۱:۳۰، تالار حافظ",
        "با روز لغوشده: نمایشگاه (شهرستان شیراز)، روز چهارشنبه ۲۰ اردیبهشت برگزار نمی‌شود",
    ]


def test_message_tells_a_dropped_day_as_not_held() -> None:
    before, after = (
        written((Draft("fair", "نمایشگاه", days),))
        for days in (("1402-02-18", "1402-02-19", "1402-02-20"), ("1402-02-18", "1402-02-19"))
    )
    assert text(artifacts(before, after), "message.txt").splitlines()[2] == (
        "روز لغو شد: نمایشگاه (شیراز)، روز چهارشنبه ۲۰ اردیبهشت برگزار نمی‌شود"
    )

"""The index page links everything that was built, shows every program, and is text alone.

`GOLDEN=1 python -m pytest tests/emitters/index_page` writes the golden file anew.
"""

from __future__ import annotations

import os
import re
from collections import Counter
from dataclasses import replace
from html import unescape
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote

from scheduler.emitters.index_page import emit_index
from scheduler.emitters.signs import place_signs
from scheduler.model.edition import (
    Edition,
    booklet_path,
    feed_anchor,
    folded_booklet_path,
    poster_path,
    program_anchor,
    quick_path,
    report_path,
    sign_path,
    subscribe_path,
)
from scheduler.model.listing import listings
from scheduler.model.program import OpenTime
from scheduler.model.publicity import public
from scheduler.persian.jalali import DateRange
from tests.emitters.index_page.weeks import HOSTILE, hostile, small
from tests.factories import ADDRESS, make_day, make_edition, make_program, make_session, make_week

ENDINGS = ("html", "pdf")
GOLDEN = Path(__file__).parent / "golden" / "index.txt"


def page_of(edition: Edition) -> str:
    """Return the page of an edition."""
    return next(artifact.produce().decode() for artifact in emit_index(edition) if artifact.path == "index.html")


class Outline(HTMLParser):
    """Gathers a page's text by lines, its links, ids and elements."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.lines: list[str] = []
        self.links: list[str] = []
        self.ids: Counter[str] = Counter()
        self.tags: Counter[str] = Counter()
        self.hidden = False
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags[tag] += 1
        self.hidden = tag in {"style", "script"}
        found = dict(attrs)
        self.links += [found["href"] or ""] if "href" in found else []
        self.ids[found.get("id") or ""] += 1

    def handle_endtag(self, tag: str) -> None:
        self.hidden = False

    def handle_data(self, data: str) -> None:
        if not self.hidden and data.strip():
            self.lines.append(" ".join(data.split()))


def test_text_of_the_page_equals_the_golden_one() -> None:
    text = "\n".join(Outline(page_of(make_edition(small()))).lines) + "\n"
    if os.environ.get("GOLDEN") == "1":
        GOLDEN.write_text(text, encoding="utf-8")
    assert text == GOLDEN.read_text(encoding="utf-8")


def test_page_links_every_calendar_every_agenda_that_lists_a_program_and_every_other_sheet() -> None:
    week = small()
    links = {unquote(link) for link in Outline(page_of(make_edition(week))).links}
    calendars = {subscribe_path(feed_anchor(listing.scope, listing.key)) for listing in listings(week)}
    sheets = [f"1402-02-{day}/province" for day in range(17, 23)] + ["1402-05-10/province", "1402-05-10/shiraz"]
    sheets += ["1402-02-21/shiraz", *(f"1402-02-{day}/larestan" for day in (18, 19, 20))]
    agendas = {f"print/{sheet}.{ending}" for sheet in sheets for ending in ENDINGS}
    others = {poster_path(county, size, end) for county in week.counties for size in ("a4", "a3") for end in ENDINGS}
    others |= {quick_path(county, end) for county in ("", *week.counties) for end in ENDINGS}
    others |= {booklet_path(), booklet_path("pdf"), folded_booklet_path()}
    others |= {sign_path(found.place, end) for found in place_signs(make_edition(week)) for end in ENDINGS}
    assert {link for link in links if link.startswith("print/")} == agendas | others
    assert {link for link in links if link.startswith("report/")} == {report_path(end) for end in ENDINGS}
    everything = subscribe_path(feed_anchor("all"))
    assert {link for link in links if link.startswith("subscribe")} == (calendars - {everything}) | {"subscribe.html"}


def test_number_of_no_programs_is_no_link() -> None:
    page = page_of(make_edition(small()))
    assert page.count('<span class="number soft">۰</span>') == 8
    assert ">۰</a>" not in page


def test_days_outside_the_week_stand_only_with_the_counties_that_have_them() -> None:
    programs = (make_program(), make_program("end", "پایان", make_session("1402-05-10", "09:00-12:00"), outside="بعد"))
    inside, both = (page_of(make_edition(make_week(*programs[:count]))) for count in (1, 2))
    shown = [
        re.findall(r'<span class="beyond soft">(.*?): \n?<span class="day">(.*?)</span>', page)
        for page in (inside, both)
    ]
    assert shown == [[], [("بیرون از هفته", "سه‌شنبه ۱۰ مرداد")]]


def test_what_is_not_put_out_is_not_linked() -> None:
    edition = replace(make_edition(small()), holds=lambda path: path.startswith("print/") and path.endswith(".html"))
    page = Outline(page_of(edition))
    assert [link for link in page.links if "pdf" in link or "feeds" in link or "subscribe" in link] == []
    assert "تقویم" not in page.lines


def test_every_anchor_is_there_once_and_every_fragment_leads_to_one() -> None:
    week = small()
    page = Outline(page_of(make_edition(week)))
    anchors = {program_anchor(program.id) for program in week.programs}
    assert {anchor: page.ids[anchor] for anchor in anchors} == dict.fromkeys(anchors, 1)
    assert [link for link in page.links if link.startswith("#") and page.ids[link[1:]] != 1] == []


def test_page_promises_news_only_where_the_address_is_known() -> None:
    texts = [" ".join(Outline(page_of(make_edition(small(), address))).lines) for address in (ADDRESS, "")]
    assert ["تغییرها خودشان برسند" in text for text in texts] == [True, False]
    assert ["فایلِ دریافت‌شده خودش تازه نمی‌شود" in text for text in texts] == [False, True]


def test_without_an_address_every_link_stays_in_the_folder() -> None:
    page = Outline(page_of(make_edition(make_week(make_program()), address="")))
    assert [link for link in page.links if ":" in link] == []


def test_program_of_several_days_is_told_once_and_referred_to_after() -> None:
    sessions = [make_session(f"1402-02-{day}", key=f"1402-02-{day}") for day in (18, 19)]
    page = page_of(make_edition(make_week(make_program("expo", "نمایشگاه", *sessions))))
    assert re.findall(r"<h4>(.*?)</h4>", page) == ["نمایشگاه", '<a href="#p-expo">نمایشگاه</a>']


def test_program_whose_time_is_open_stands_in_a_list_of_its_own() -> None:
    wish = OpenTime(DateRange(make_day("1402-02-18"), make_day("1402-02-20")), None, 90)
    page = Outline(page_of(make_edition(make_week(make_program("open", "زمان باز", open_time=wish)))))
    at = page.lines.index("زمان این برنامه‌ها هنوز تعیین نشده است")
    assert page.lines[at + 1 : at + 4] == ["۱۸ تا ۲۰ اردیبهشت ۱۴۰۲", "۱ ساعت و ۳۰ دقیقه", "زمان باز"]


def test_hostile_text_shows_as_text_and_adds_no_element() -> None:
    plain, evil = Outline(page_of(hostile(["متن"] * len(HOSTILE)))), Outline(page_of(hostile(HOSTILE)))
    assert (evil.tags, evil.ids) == (plain.tags, plain.ids)
    assert "<script>alert(۱)</script>" in unescape("\n".join(evil.lines)).replace("\u2068", "").replace("\u2069", "")


def test_nothing_is_fetched_from_elsewhere() -> None:
    page = page_of(make_edition(small()))
    fetched = re.findall(r"""(?:\bsrc=|url\(|@import|<link[^>]*href=)["']?([^"')>]+)""", page)
    assert fetched == ["assets/Vazirmatn-Regular.woff2", "assets/Vazirmatn-Bold.woff2"]


def test_fonts_lie_beside_the_page_with_their_licence() -> None:
    assert [artifact.path for artifact in emit_index(make_edition(make_week()))] == [
        "index.html",
        "assets/Vazirmatn-Regular.woff2",
        "assets/Vazirmatn-Bold.woff2",
        "assets/OFL.txt",
    ]


def test_no_staff_text_is_on_the_page() -> None:
    program = make_program(contact="07100009999", staff_note="محرمانه", people=[("lead", "hall-manager")])
    page = page_of(make_edition(public(make_week(program, make_program("secret", "پنهانی", visibility="staff")))))
    hidden = ("07100009999", "محرمانه", "07100000001", "07100000002", "پنهانی")
    assert [text for text in hidden if text in page] == []


def test_credits_stand_at_the_end() -> None:
    week = make_week(make_program())._replace(credits=("مختصات: GeoNames، CC BY 4.0",))
    assert Outline(page_of(make_edition(week))).lines[-4].replace("\u2068", "").replace("\u2069", "") == (
        "مختصات: GeoNames، CC BY 4.0"
    )


def test_page_of_475_programs_stays_under_1200_kilobytes() -> None:
    programs = (
        make_program(
            f"program-{index:03}",
            f"برنامهٔ شمارهٔ {index} با عنوانی به اندازهٔ معمول",
            organizer="shiraz/zone-2",
            people=[("lead", "hall-manager")],
        )
        for index in range(475)
    )
    assert len(page_of(make_edition(make_week(*programs))).encode()) < 1_200_000


def test_script_has_at_most_sixty_lines() -> None:
    (script,) = re.findall(r"<script>\n(.*?)</script>", page_of(make_edition(make_week())), re.DOTALL)
    assert len(script.splitlines()) <= 60


def test_golden_file_is_the_only_one() -> None:
    assert [path.name for path in GOLDEN.parent.iterdir()] == ["index.txt"]

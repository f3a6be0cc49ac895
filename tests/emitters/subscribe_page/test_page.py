"""The page of calendars holds every feed with every way to subscribe, and says what it can't promise.

`GOLDEN=1 python -m pytest tests/emitters/subscribe_page` writes the golden file anew.
"""

from __future__ import annotations

import os
import re
from collections import Counter
from dataclasses import replace
from html import unescape
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

from scheduler.emitters.subscribe_page import emit_subscribe_page
from scheduler.model.edition import Edition, feed_anchor, feed_path
from scheduler.model.listing import Listing, listings
from scheduler.rendering.qr import qr_code
from tests.emitters.index_page.test_index import Outline
from tests.emitters.index_page.weeks import HOSTILE, hostile, small
from tests.factories import ADDRESS, make_edition, make_place, make_program, make_week

GOLDEN = Path(__file__).parent / "golden" / "subscribe.txt"
HOST = ADDRESS.removeprefix("https://")


def page_of(edition: Edition) -> str:
    """Return the page of an edition."""
    (artifact,) = emit_subscribe_page(edition)
    assert artifact.path == "subscribe.html"
    return artifact.produce().decode()


def links_of(page: str) -> dict[str, list[str]]:
    """Return the links of each calendar by its id."""
    parts = re.findall(r'<details class="calendar" id="([^"]+)"[^>]*>.*?<div class="ways">(.*?)</div>', page, re.DOTALL)
    return {anchor: [unescape(link) for link in re.findall('href="([^"]+)"', ways)] for anchor, ways in parts}


def expected_links(listing: Listing) -> list[str]:
    """Return the links of a listing's calendar, but for the two of Outlook."""
    path = feed_path(listing.scope, listing.key)
    encoded = f"webcal://{HOST}/{path}".replace(":", "%3A").replace("/", "%2F")
    return [f"webcal://{HOST}/{path}", f"https://calendar.google.com/calendar/r?cid={encoded}", path]


def test_text_of_the_page_equals_the_golden_one() -> None:
    text = "\n".join(Outline(page_of(make_edition(small()))).lines) + "\n"
    if os.environ.get("GOLDEN") == "1":
        GOLDEN.write_text(text, encoding="utf-8")
    assert text == GOLDEN.read_text(encoding="utf-8")


def test_every_feed_stands_once_with_every_way_to_subscribe() -> None:
    week = small()
    found = links_of(page_of(make_edition(week)))
    assert {anchor: [*links[:2], links[-1]] for anchor, links in found.items()} == {
        feed_anchor(listing.scope, listing.key): expected_links(listing) for listing in listings(week)
    }
    assert {len(links) for links in found.values()} == {5}


def test_outlook_gets_the_plain_address_and_the_name_of_the_calendar() -> None:
    week = make_week(make_program(), title="هفتهٔ «A&B» ۱۰۰٪ #1 + 2%")
    found = links_of(page_of(make_edition(week)))
    for listing in listings(week):
        for link, host in zip(
            found[feed_anchor(listing.scope, listing.key)][2:4], ("outlook.live.com", "outlook.office.com"), strict=True
        ):
            parts = urlsplit(link)
            assert (parts.netloc, parts.path, parts.fragment) == (host, "/calendar/0/addfromweb", "")
            assert parse_qs(parts.query, strict_parsing=True) == {
                "url": [f"{ADDRESS}/{feed_path(listing.scope, listing.key)}"],
                "name": [listing.title],
            }


def test_codes_of_the_week_its_days_and_counties_lead_to_their_place_on_the_page() -> None:
    week = small()
    page = page_of(make_edition(week))
    codes = dict(re.findall(r'id="([^"]+)"[^>]*><summary>(?:(?!</details>).)*?<path stroke="#000" d="([^"]+)"', page))
    assert codes == {
        anchor: qr_code(f"{ADDRESS}/subscribe.html#{anchor}").path
        for anchor in (feed_anchor(listing.scope, listing.key) for listing in listings(week))
        if anchor.partition("/")[0] in {"all", "day", "county"}
    }


def test_without_an_address_there_are_files_alone_and_the_page_says_why() -> None:
    page = page_of(make_edition(small(), address=""))
    assert links_of(page) == {
        feed_anchor(listing.scope, listing.key): [feed_path(listing.scope, listing.key)]
        for listing in listings(small())
    }
    text = " ".join(Outline(page).lines)
    assert ("--base-url" in text, "خودشان می‌رسند" in text, "<svg" in page, 'id="steps"' in page) == (
        True,
        False,
        False,
        False,
    )


def test_steps_and_the_hours_of_google_are_told() -> None:
    text = " ".join(Outline(page_of(make_edition(small()))).lines)
    wanted = ("اندروید با تقویم گوگل", "سامسونگ", "آیفون و آی‌پد", "Outlook", "Thunderbird", "۸ تا ۲۴ ساعت", "با پیام")
    assert [words for words in wanted if words not in text] == []


def test_only_feeds_that_are_put_out_are_listed() -> None:
    kept = {feed_path("county", "shiraz"), feed_path("organizer", "shiraz/zone-2")}
    page = page_of(replace(make_edition(small()), holds=kept.__contains__))
    assert list(links_of(page)) == ["county/shiraz", "organizer/shiraz/zone-2"]
    assert 'id="alarms"' not in page


def test_without_feeds_there_is_no_page() -> None:
    edition = replace(make_edition(small()), holds=lambda _path: False)
    assert list(emit_subscribe_page(edition)) == []


def test_hostile_text_shows_as_text_and_adds_no_element() -> None:
    plain, evil = Outline(page_of(hostile(["متن"] * len(HOSTILE)))), Outline(page_of(hostile(HOSTILE)))
    assert (evil.tags, evil.ids) == (plain.tags, plain.ids)
    schemes = Counter(link.partition(":")[0] for link in evil.links if ":" in link.partition("/")[0])
    assert schemes == Counter(link.partition(":")[0] for link in plain.links if ":" in link.partition("/")[0])


def test_nothing_is_fetched_from_elsewhere() -> None:
    page = page_of(make_edition(small()))
    fetched = re.findall(r"""(?:\bsrc=|url\(|@import|<link[^>]*href=)["']?([^"')>]+)""", page)
    assert fetched == ["assets/Vazirmatn-Regular.woff2", "assets/Vazirmatn-Bold.woff2"]


def test_page_of_150_feeds_stays_under_400_kilobytes() -> None:
    places = [make_place(f"shiraz/place-{index:03}", f"حسینیهٔ شمارهٔ {index} شیراز") for index in range(135)]
    week = make_week(make_program(place="shiraz/place-001"), places=places)
    assert len(listings(week)) >= 150
    assert len(page_of(make_edition(week)).encode()) < 400_000


def test_golden_file_is_the_only_one() -> None:
    assert [path.name for path in GOLDEN.parent.iterdir()] == ["subscribe.txt"]

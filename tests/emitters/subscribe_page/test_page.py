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

from scheduler.emitters.subscribe_page import emit_subscribe_page
from scheduler.model.edition import Edition, feed_anchor, feed_path
from scheduler.model.listing import listings
from scheduler.rendering.qr import qr_bits
from tests.emitters.index_page.test_index import Outline
from tests.emitters.index_page.weeks import HOSTILE, hostile, small
from tests.factories import ADDRESS, make_edition, make_place, make_program, make_week

GOLDEN = Path(__file__).parent / "golden" / "subscribe.txt"


def page_of(edition: Edition) -> str:
    """Return the page of an edition."""
    (artifact,) = emit_subscribe_page(edition)
    assert artifact.path == "subscribe.html"
    return artifact.produce().decode()


def links_of(page: str) -> dict[str, str]:
    """Return the file of each calendar by its id."""
    found = re.findall(
        r'<details class="calendar" id="([^"]+)"[^>]*><summary>.*?</summary><a href="([^"]+)" download>', page
    )
    return {anchor: unescape(path) for anchor, path in found}


def test_text_of_the_page_equals_the_golden_one() -> None:
    text = "\n".join(Outline(page_of(make_edition(small()))).lines) + "\n"
    if os.environ.get("GOLDEN") == "1":
        GOLDEN.write_text(text, encoding="utf-8")
    assert text == GOLDEN.read_text(encoding="utf-8")


def test_every_feed_stands_once_with_its_file() -> None:
    week = small()
    assert links_of(page_of(make_edition(week))) == {
        feed_anchor(listing.scope, listing.key): feed_path(listing.scope, listing.key) for listing in listings(week)
    }


def test_codes_of_the_week_its_days_and_counties_lead_to_their_place_on_the_page() -> None:
    week = small()
    codes = dict(re.findall(r'id="([^"]+)" data-code="([^"]+)"', page_of(make_edition(week))))
    assert codes == {
        anchor: qr_bits(f"{ADDRESS}/subscribe.html#{anchor}")
        for anchor in (feed_anchor(listing.scope, listing.key) for listing in listings(week))
        if anchor.partition("/")[0] in {"all", "day", "county"}
    }


def test_without_an_address_there_are_files_alone_and_the_page_says_so_to_its_readers() -> None:
    page = page_of(make_edition(small(), address=""))
    assert links_of(page) == links_of(page_of(make_edition(small())))
    text = " ".join(Outline(page).lines)
    told = [
        words for words in ("خودش تازه نمی‌شود", "خودشان می‌رسند", "week.yaml", "--base-url", "اسکریپت") if words in text
    ]
    assert (told, "data-code" in page, 'id="steps"' in page) == (["خودش تازه نمی‌شود"], False, False)


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


def test_page_of_637_feeds_stays_well_under_300_kilobytes() -> None:
    places = [make_place(f"shiraz/place-of-meeting-{index:03}", f"حسینیهٔ شمارهٔ {index} شیراز") for index in range(630)]
    week = make_week(make_program(place="shiraz/place-of-meeting-001"), places=places)
    assert len(listings(week)) >= 637
    assert len(page_of(make_edition(week)).encode()) < 250_000


def test_golden_file_is_the_only_one() -> None:
    assert [path.name for path in GOLDEN.parent.iterdir()] == ["subscribe.txt"]

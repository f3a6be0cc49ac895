"""The search, the switch for alarms and the named calendar, run by a browser from a file."""

from __future__ import annotations

import json
import re
import subprocess
from html import unescape
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

from scheduler.emitters.subscribe_page import emit_subscribe_page
from scheduler.model.edition import Edition, feed_anchor, feed_path
from scheduler.model.listing import Listing, listings
from scheduler.rendering.qr import qr_code
from tests.emitters.index_page.test_search import chromium
from tests.emitters.index_page.weeks import small
from tests.factories import ADDRESS, make_edition, make_program, make_week

HOST = ADDRESS.removeprefix("https://")

# Each probe fills the title with what it saw.
_SHOWN = """
function shown() {
  return Array.from(document.querySelectorAll(".calendar"))
    .filter(function (item) { return item.checkVisibility(); }).map(function (item) { return item.id; });
}
function type(query) {
  var field = document.getElementById("find");
  field.value = query;
  field.dispatchEvent(new Event("input"));
}
function turn(on) {
  var box = document.getElementById("alarms");
  box.checked = on;
  box.dispatchEvent(new Event("change"));
}
function links(id) {
  return Array.from(document.getElementById(id).querySelectorAll(".ways a")).map(function (link) { return link.getAttribute("href"); });
}
"""


def probed(folder: Path, probe: str, fragment: str = "", edition: Edition | None = None) -> Any:
    """Open the page, run a probe, and return what it saw."""
    (artifact,) = emit_subscribe_page(edition or make_edition(small()))
    page = artifact.produce().decode()
    script = f"<script>{_SHOWN}\ndocument.title = JSON.stringify({probe});</script>"
    path = folder / "subscribe.html"
    path.write_text(page.replace("</body>", f"{script}</body>"), encoding="utf-8")
    command = [chromium(), "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={folder / 'profile'}"]
    shown = subprocess.run(
        [*command, "--dump-dom", path.as_uri() + fragment], check=True, capture_output=True, text=True, timeout=60
    )
    (title,) = re.findall(r"<title>(.*?)</title>", shown.stdout)
    return json.loads(unescape(title))


def test_search_finds_calendars_below_others_and_in_folded_groups(tmp_path: Path) -> None:
    probe = """["لارستان", "تالار حافظ", "اردوي", "١٨ ارديبهشت", "هیچ‌چیز", ""].map(function (query) {
      type(query);
      return [query === "" ? shown().length > 10 : shown(), document.getElementById("found").value];
    })"""
    assert probed(tmp_path, probe) == [
        [
            ["county/larestan", "organizer/fars", "organizer/larestan", "place/larestan/mosque"],
            "۳ تقویم یافت شد",
        ],
        [["place/shiraz/hafez-hall"], "۱ تقویم یافت شد"],
        [["kind/camp"], "۱ تقویم یافت شد"],
        [["day/1402-02-18"], "۱ تقویم یافت شد"],
        [[], "۰ تقویم یافت شد"],
        [True, ""],
    ]


_ALL_LINKS = "Object.fromEntries(Array.from(document.querySelectorAll('.calendar')).map(function (one) { return [one.id, links(one.id)]; }))"


def expected_links(listing: Listing) -> list[str]:
    """Return the links of a listing's calendar, but for the two of Outlook."""
    path = feed_path(listing.scope, listing.key)
    encoded = f"webcal://{HOST}/{path}".replace(":", "%3A").replace("/", "%2F")
    return [f"webcal://{HOST}/{path}", f"https://calendar.google.com/calendar/r?cid={encoded}", path]


def test_every_calendar_has_every_way_to_subscribe(tmp_path: Path) -> None:
    found = probed(tmp_path, _ALL_LINKS)
    assert {anchor: [*links[:2], links[-1]] for anchor, links in found.items()} == {
        feed_anchor(listing.scope, listing.key): expected_links(listing) for listing in listings(small())
    }
    assert {len(links) for links in found.values()} == {5}


def test_without_an_address_a_calendar_has_its_file_alone(tmp_path: Path) -> None:
    found = probed(tmp_path, _ALL_LINKS, edition=make_edition(small(), address=""))
    assert found == {
        feed_anchor(listing.scope, listing.key): [feed_path(listing.scope, listing.key)]
        for listing in listings(small())
    }


def test_outlook_gets_the_plain_address_and_the_name_of_the_calendar(tmp_path: Path) -> None:
    week = make_week(make_program(), title="هفتهٔ «A&B» ۱۰۰٪ #1 + 2%")
    found = probed(tmp_path, _ALL_LINKS, edition=make_edition(week))
    days = {feed_anchor("day", day.iso): f"{week.title}، {day.long}" for day in week.window.days()}
    for listing in listings(week):
        anchor = feed_anchor(listing.scope, listing.key)
        for link, host in zip(found[anchor][2:4], ("outlook.live.com", "outlook.office.com"), strict=True):
            parts = urlsplit(link)
            assert (parts.netloc, parts.path, parts.fragment) == (host, "/calendar/0/addfromweb", "")
            assert parse_qs(parts.query, strict_parsing=True) == {
                "url": [f"{ADDRESS}/{feed_path(listing.scope, listing.key)}"],
                "name": [days.get(anchor, listing.title)],
            }


def test_a_code_is_drawn_as_it_is_printed(tmp_path: Path) -> None:
    probe = "document.getElementById('county/shiraz').querySelector('path').getAttribute('d')"
    drawn = {(int(x), int(y)) for x, y in re.findall(r"M(\d+) (\d+)\.5h1", probed(tmp_path, probe))}
    assert drawn == dark_modules(qr_code(f"{ADDRESS}/subscribe.html#county/shiraz").path)


def dark_modules(path: str) -> set[tuple[int, int]]:
    """Return the places of the dark modules in the drawing of a code."""
    found = set()
    for row, strokes in re.findall(r"M0 (\d+)\.5([^M]*)", path):
        column = 0
        for kind, width in re.findall(r"([hm])(\d+)", re.sub(" 0", "", strokes)):
            found |= {(column + step, int(row)) for step in range(int(width)) if kind == "h"}
            column += int(width)
    return found


def test_switch_leads_every_link_to_the_twin_with_alarms_and_back(tmp_path: Path) -> None:
    probe = """(function () {
      var all = function () { return Array.from(document.querySelectorAll(".calendar")).map(function (one) { return links(one.id); }); };
      var before = all();
      turn(true); turn(true);
      var on = all();
      turn(false);
      return [before, on, all()];
    })()"""
    before, on, after = probed(tmp_path, probe)
    assert after == before
    assert on == [[re.sub(r"\.ics(?=$|&name=)", "-alarm.ics", link) for link in links] for links in before]
    assert {link.count("-alarm.ics") for links in on for link in links} == {1}


def test_named_calendar_is_open_with_all_that_folds_it_away(tmp_path: Path) -> None:
    probe = """[document.getElementById("place/larestan/mosque").open, shown().includes("place/larestan/mosque"),
      shown().includes("place/shiraz/hafez-hall")]"""
    assert probed(tmp_path, probe, "#place/larestan/mosque") == [True, True, False]

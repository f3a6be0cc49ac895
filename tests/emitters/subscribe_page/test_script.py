"""The search, the switch for alarms and the named calendar, run by a browser from a file."""

from __future__ import annotations

import json
import re
import subprocess
from html import unescape
from pathlib import Path
from typing import Any

from scheduler.emitters.subscribe_page import emit_subscribe_page
from tests.emitters.index_page.test_search import chromium
from tests.emitters.index_page.weeks import small
from tests.factories import make_edition

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


def probed(folder: Path, probe: str, fragment: str = "") -> Any:
    """Open the page, run a probe, and return what it saw."""
    (artifact,) = emit_subscribe_page(make_edition(small()))
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

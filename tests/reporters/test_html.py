"""The page for organizers: by who must act, escaped, whole in one file, and its search and filter in a browser."""

from __future__ import annotations

import re
import subprocess
from html.parser import HTMLParser
from pathlib import Path

import pytest

from scheduler.diagnostics.rule import Severity
from scheduler.diagnostics.text import Language
from scheduler.reporters.html import report_html
from tests.conftest import Need
from tests.reporters.findings import finding
from tests.reporters.mistakes import lay_mistakes, told

PERSIAN = re.compile("[\u0600-\u06ff]")
# Types a query, sets which severities show, and writes what is left into the title.
PROBE = """
<script>
document.title = %s.map(function (step) {
  var tools = document.querySelector(".tools");
  tools.querySelector("#find").value = step[0];
  tools.querySelectorAll("input[type=checkbox]").forEach(function (box) { box.checked = step[1].indexOf(box.value) >= 0; });
  tools.querySelector("#find").dispatchEvent(new Event("input", { bubbles: true }));
  function left(selector) { return Array.from(document.querySelectorAll(selector)).filter(function (one) { return one.checkVisibility(); }); }
  var codes = left(".card").map(function (card) { return card.querySelector(".code bdi").textContent; });
  return codes.join(",") + ";" + left(".owner").length + ";" + left("nav li").length + ";" + tools.querySelector("output").value;
}).join("|");
</script>
"""


class Outline(HTMLParser):
    """Gathers what a page holds: links, ids, elements, and its text but script, style and what is quoted from files."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.links: list[str] = []
        self.ids: list[str] = []
        self.tags: set[str] = set()
        self.texts: list[str] = []
        self.opened: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = dict(attrs)
        self.links += [value or "" for key, value in attrs if key in {"href", "src"}]
        self.ids += [found["id"] or ""] if "id" in found else []
        self.tags.add(tag)
        if tag not in {"meta", "input"}:
            self.opened.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.opened.pop() == tag

    def handle_data(self, data: str) -> None:
        if not {"style", "script", "code", "bdi"} & set(self.opened):
            self.texts.append(data)


@pytest.fixture
def event(tmp_path: Path) -> Path:
    """Return a folder with mistakes."""
    folder = tmp_path / "event"
    lay_mistakes(folder)
    return folder


@pytest.mark.parametrize("language", ["fa", "en"])
def test_the_page_is_well_formed_and_links_only_within_itself(event: Path, language: Language) -> None:
    outline = Outline(told(event, "html", language))
    assert outline.opened == []
    assert len(set(outline.ids)) == len(outline.ids)
    assert [link for link in outline.links if link.removeprefix("#") not in outline.ids] == []
    assert {"link", "img", "iframe", "object", "font"} & outline.tags == set()


def test_findings_stand_under_who_must_act_then_under_their_file(event: Path) -> None:
    headings = re.findall(
        r"<h2 id=\"who-\d\"><bdi>(.*?)</bdi>|<h3><bdi dir=\"ltr\">(programs/.*?)</bdi>", told(event, "html")
    )
    assert [owner or file for owner, file in headings] == [
        "ناحیه شیراز › حوزه ۲ شهید کریمی",
        "programs/equal.yaml",
        "ناحیه لارستان",
        "programs/fa.yaml",
        "programs/two.yaml",
    ]


def test_equal_findings_of_a_file_are_one_card_that_names_all_lines(event: Path) -> None:
    page = told(event, "html")
    assert page.count('href="#rule-KD01"') == 1
    assert "همین یافته در این سطرهای این فایل هم هست: ۱۱، ۱۹، ۲۷، ۳۵، ۴۳، ۵۱، ۵۹، ۶۷" in page


def test_what_was_written_can_not_become_markup_and_hidden_characters_are_seen(event: Path) -> None:
    page = told(event, "html")
    assert "نشست &lt;b&gt;قرآنی&lt;/b&gt; &amp; 100%" in page
    assert ("\033" in page, "\u202e" in page, "[U+202E]" in page) == (False, False, True)


def test_each_line_has_its_own_direction_and_its_value_is_isolated(event: Path) -> None:
    page = told(event, "html")
    lines = re.findall(r'<li class="line.*?<code(.*?)>', page)
    assert set(lines) == {' dir="auto"'}
    assert '<code dir="auto">  تاریخ: <bdi><mark>سه‌شنبه ۱۸ اردیبهشت</mark></bdi></code>' in page
    assert re.findall(r'<ol class="excerpt" dir="(\w+)">', page).count("rtl") == 1


def test_second_places_have_their_label_and_the_rule_its_page(event: Path) -> None:
    page = told(event, "html")
    assert '<strong>برنامهٔ نخست اینجا:</strong> <span class="soft">سطر ۵</span>' in page
    assert sorted(re.findall(r'id="rule-(\w+)"', page)) == ["DT07", "KD01", "PL02", "PL06", "SY12", "SY49"]


def test_line_numbers_are_persian_digits_on_the_persian_page_alone(event: Path) -> None:
    def numbers(language: Language) -> list[str]:
        return re.findall(r'class="number">(.*?)<', told(event, "html", language))[:5]

    assert (numbers("fa"), numbers("en")) == (["۱", "۲", "۳", "۴", "۱"], ["1", "2", "3", "4", "1"])


def test_a_rule_is_called_by_what_it_demands(event: Path) -> None:
    rule = r'<h3><bdi dir="ltr">DT07</bdi> (.*?) <span class="soft">(.*?)</span></h3>'
    assert re.findall(rule, told(event, "html")) == [("روز هفته و تاریخ باید با هم بخوانند", "خطا")]
    assert re.findall(rule, told(event, "html", "en")) == [("Weekday and date must agree", "error")]


def test_the_english_page_says_nothing_in_persian_but_what_it_quotes(event: Path) -> None:
    outline = Outline(told(event, "html", "en"))
    pages = [text for text in outline.texts if PERSIAN.search(re.sub("[“«].*?[”»]", "", text))]
    assert pages == []


def test_a_sound_week_is_told_so_and_has_no_tools() -> None:
    page = report_html((), "fa", folder="", read=lambda _file: None, color=False)
    assert ("بی‌عیب" in page, "<input" in page, Outline(page).opened) == (True, False, [])


def test_without_organizers_all_is_for_the_secretariat() -> None:
    page = report_html((finding("AA01", 1, "x"),), "fa", folder="", read=lambda _file: None, color=False)
    assert re.findall(r"<h2 id=\"who-\d\"><bdi>(.*?)</bdi>", page) == ["دبیرخانهٔ هفته"]


def test_a_filter_by_severity_is_offered_only_where_there_are_several() -> None:
    def page(*severities: Severity) -> str:
        found = tuple(finding(f"AA0{one}", 1, "x", one) for one in severities)
        return report_html(found, "fa", folder="", read=lambda _file: None, color=False)

    assert "<fieldset hidden>" in page(Severity.ERROR)
    assert "<fieldset>" in page(Severity.ERROR, Severity.NOTE)


def test_search_and_filter_leave_what_fits(event: Path, tmp_path: Path, need: Need) -> None:
    chromium = need("chromium", "apt-get install chromium")
    both = ["error", "warning"]
    steps = [["", both], ["لارستان", both], ["كريمي", both], ["sy49", both], ["", ["warning"]], ["هیچ‌چیز", both]]
    path = tmp_path / "page.html"
    path.write_text(told(event, "html").replace("</body>", PROBE % steps + "</body>"), encoding="utf-8")
    command = [chromium, "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={tmp_path / 'profile'}"]
    shown = subprocess.run(
        [*command, "--dump-dom", path.as_uri()], check=True, capture_output=True, text=True, timeout=60
    )
    (title,) = re.findall(r"<title>(.*?)</title>", shown.stdout)
    assert title.split("|") == [
        "KD01,DT07,PL02,SY12,SY49,PL06,PL06;2;2;",
        "DT07,PL02,SY12,SY49,PL06,PL06;1;1;۶ یافته نشان داده شده است",
        "KD01;1;1;۹ یافته نشان داده شده است",
        "SY49;1;1;۱ یافته نشان داده شده است",
        "SY49,PL06,PL06;1;1;۳ یافته نشان داده شده است",
        ";0;0;یافته‌ای با این نشانه‌ها نیست.",
    ]

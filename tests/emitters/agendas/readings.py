"""What a reader gets back from an agenda: the text of its PDF, the rows of its HTML, a print by a browser."""

from __future__ import annotations

import io
import os
import re
import shutil
import subprocess
import unicodedata
from collections import Counter
from html.parser import HTMLParser
from pathlib import Path

import pytest
from pypdf import PdfReader

from scheduler.emitters.sheets.agenda import Row, Sheet

# White space, where engines break lines each in its own way; format characters, for which no glyph is drawn; and
# hamza above, which extractors of PDF text put on the letter beside its own («ۀ» comes apart as U+06D5 and hamza).
_UNPRINTED = re.compile(r"[\s\u0653-\u0655\u200b-\u200f\u2066-\u2069\ufeff]")
_MIRRORED = str.maketrans(")]}>»", "([{<«")


def bare(text: str) -> str:
    """Return text without white space, joiners, isolates and forms for presentation."""
    return _UNPRINTED.sub("", unicodedata.normalize("NFKD", text)).replace("\u06d5", "ه")


def pages_of(pdf: bytes) -> list[str]:
    """Return the bare text of each page."""
    return [bare(page.extract_text()) for page in PdfReader(io.BytesIO(pdf)).pages]


def letters(*texts: str) -> Counter[str]:
    """Return how often each letter stands in some texts; extractors of PDF text turn words and digits around."""
    return Counter(bare("".join(texts)).translate(_MIRRORED))


def words(*texts: str) -> list[str]:
    """Return the runs of letters and digits of some texts, but those with a joiner, which extractors misplace."""
    found = (word for text in texts for word in re.findall(r"[\w\u200c]+", text))
    return [bare(word) for word in found if "\u200c" not in word]


def page_letters(sheet: Sheet) -> Counter[str]:
    """Return the letters of a sheet that fits on one page."""
    shown = [
        sheet.week,
        sheet.heading,
        sheet.scope,
        sheet.within,
        sheet.date,
        sheet.gregorian,
        sheet.count,
        *sheet.holidays,
    ]
    shown += [sheet.prayer_place, *(part for pair in sheet.prayer_times for part in pair)]
    shown += [*(column.label for column in sheet.columns), *(group.heading for group in sheet.groups)]
    shown += [*rows_of(sheet), sheet.empty, sheet.notes_word if sheet.note_lines else ""]
    shown += [*sheet.legend, sheet.name, "صفحهٔ ۱ از ۱", sheet.edition_line]
    return letters(*shown, *((sheet.feed.caption, sheet.feed.address) if sheet.feed else ()))


def row_text(row: Row, sheet: Sheet) -> str:
    """Return all that a row shows, bare, in the order of its columns."""
    texts: dict[str, list[str]] = {
        "time": [*row.time, row.time_note],
        "title": [row.mark, row.title, row.kind, "،" if row.kind and row.expected else "", row.expected],
        "venue": [row.venue, row.venue_note],
        "organizer": [row.organizer, row.organizer_note],
        "people": [part for duty in row.people for part in (duty.role, ":", duty.person, duty.phone)],
        "done": [],
    }
    texts["title"] += [sheet.sample_word if row.sample else "", *row.notes]
    for column in sheet.under:
        if column.key == "organizer" and row.organizer:
            texts["title"] += [column.label, ":", row.organizer, "،" if row.organizer_note else "", row.organizer_note]
        if column.key == "people":
            texts["title"] += texts["people"]
    return bare("".join(part for column in sheet.columns for part in texts[column.key]))


def rows_of(sheet: Sheet) -> list[str]:
    """Return the bare text of every row of a sheet."""
    return [row_text(row, sheet) for group in sheet.groups for row in group.rows]


class _Rows(HTMLParser):
    """Gathers the text of every table row that holds data cells."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[str] = []
        self.inside = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "tr":
            self.rows.append("")
        self.inside = self.inside or tag == "td"

    def handle_endtag(self, tag: str) -> None:
        self.inside = self.inside and tag != "td"

    def handle_data(self, data: str) -> None:
        if self.inside:
            self.rows[-1] += data


def html_rows(page: str) -> list[str]:
    """Return the bare text of every row of data in a page's table."""
    parser = _Rows()
    parser.feed(page)
    return [bare(row) for row in parser.rows if row]


def pictures(pdf: bytes) -> bytes:
    """Return every page as a grey picture (PGM), 50 pixels an inch, one behind the other."""
    found = shutil.which("pdftoppm")
    if found is None:
        if os.environ.get("CI") == "true":
            pytest.fail("pdftoppm is missing: apt-get install poppler-utils")
        pytest.skip("pdftoppm is missing")
    command = [found, "-r", "50", "-gray", "-"]
    return subprocess.run(command, input=pdf, check=True, capture_output=True, timeout=60).stdout


def first_picture(pdf: bytes) -> tuple[int, int, bytes]:
    """Return width, height and pixels of the first page."""
    _, size, _, rest = pictures(pdf).split(b"\n", 3)
    width, height = map(int, size.split())
    return width, height, rest[: width * height]


def is_white_at_margins(pdf: bytes, millimetres: float) -> list[bool]:
    """Tell of each page whether nothing is printed as near to its left and right edge."""
    pages = pictures(pdf)
    white: list[bool] = []
    at = 0
    while at < len(pages):
        _, size, _, rest = pages[at:].split(b"\n", 3)
        width, height = map(int, size.split())
        edge = int(millimetres / 25.4 * 50)
        lines = [rest[line * width : (line + 1) * width] for line in range(height)]
        white.append({*b"".join(line[:edge] + line[-edge:] for line in lines)} == {255})
        at = len(pages) - len(rest) + width * height
    return white


def chromium() -> str:
    """Return the browser's command; without one the test is skipped, but fails where CI is to have it."""
    found = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if found is None:
        if os.environ.get("CI") == "true":
            pytest.fail("chromium is missing: apt-get install chromium")
        pytest.skip("chromium is missing")
    return found


def browse(page: Path, *options: str) -> str:
    """Return what a headless browser without network writes on a page of the disk."""
    command = [
        chromium(), "--headless", "--no-sandbox", "--disable-gpu", "--allow-file-access-from-files",
        "--host-resolver-rules=MAP * ~NOTFOUND", f"--user-data-dir={page.parent / 'profile'}", *options, page.as_uri(),
    ]  # fmt: skip
    return subprocess.run(command, check=True, capture_output=True, text=True, timeout=60).stdout

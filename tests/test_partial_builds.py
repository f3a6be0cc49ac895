"""A build of some kinds of output leaves the others as they were, links only what is there, and retires feeds."""

from __future__ import annotations

import gzip
import os
import re
from html import unescape
from pathlib import Path
from urllib.parse import unquote

import pytest

from scheduler.emission import Output
from scheduler.pipeline import build_folder
from tests.checks.folders import lay_event

FEEDS = Output(pages=False, pdfs=False, data=False)
PAGES = Output(feeds=False, pdfs=False, data=False)
PDFS = Output(feeds=False, pages=False, data=False)
PROGRAM = """
- id: sewing-1
  title: کارگاه خیاطی
  kind: workshop
  organizer: shiraz/zone-2
  place: {place}
  date: ۱۸ اردیبهشت
  time: ۹ تا ۱۱
"""
PLACES = """
counties:
  - {id: shiraz, title: شیراز, capital: شیراز, latitude: 29.6103, longitude: 52.5311}
  - {id: larestan, title: لارستان, capital: لار, latitude: 27.6811, longitude: 54.3403}
places:
  - {id: shiraz/hafez-hall, title: تالار حافظ, capacity: 1200}
"""


def event(folder: Path, place: str = "shiraz/hafez-hall", **files: str) -> Path:
    """Make an event with one program."""
    return lay_event(folder, {"programs/a.yaml": PROGRAM.format(place=place), **files})


def build(folder: Path, out: Path, output: Output = Output(), address: str = "https://week.example.ir/1402") -> Path:  # noqa: B008
    """Build an event and return its published folder."""
    built = build_folder(folder, out, output=output, address=address)
    assert built.files > 0, built.checked.findings
    return out / folder.name


def aged(folder: Path) -> None:
    """Set every file of a folder back to one old time."""
    for path in folder.rglob("*"):
        os.utime(path, (1_000_000, 1_000_000))


def tree(folder: Path) -> dict[str, tuple[bytes, int]]:
    """Return bytes and inode of every file but the manifest."""
    return {
        path.relative_to(folder).as_posix(): (path.read_bytes(), path.stat().st_ino)
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.name != "manifest.json"
    }


def inner_links(folder: Path) -> dict[str, set[str]]:
    """Return, by page, the paths in the folder that its links and sources lead to."""
    found: dict[str, set[str]] = {}
    for page in sorted(folder.rglob("*.html")):
        links = re.findall(r"""(?:href|src)="([^"#:]+)["#]""", unescape(page.read_text("utf-8")))
        targets = {os.path.relpath(page.parent / unquote(link), folder) for link in links}
        found[page.relative_to(folder).as_posix()] = targets
    return found


def feeds_of(folder: Path) -> set[str]:
    """Return the paths of published feeds."""
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*.ics")}


@pytest.mark.parametrize(
    ("output", "renewed"),
    [
        (FEEDS, lambda path: path.startswith("feeds/")),
        (PAGES, lambda path: path.endswith(".html") or path.startswith("assets/")),
        (PDFS, lambda path: path.endswith(".pdf")),
    ],
)
def test_what_is_left_out_stays_the_same_file(output: Output, renewed: object, tmp_path: Path) -> None:
    assert callable(renewed)
    out = build(event(tmp_path / "week"), tmp_path / "out")
    before = tree(out)
    changed = event(tmp_path / "changed" / "week", place="larestan/mosque")
    build(changed, tmp_path / "out", output)
    after = tree(out)
    moved = {path for path in before | after if before.get(path) != after.get(path)}
    assert moved != set()
    assert {path for path in moved if not renewed(path)} == set()


def test_pages_alone_link_no_feed_and_no_pdf(tmp_path: Path) -> None:
    out = build(event(tmp_path / "week"), tmp_path / "out", PAGES)
    assert not (out / "subscribe.html").exists()
    endings = {Path(link).suffix for links in inner_links(out).values() for link in links}
    assert endings == {".html", ".css", ".txt"}
    assert "webcal:" not in "".join(page.read_text("utf-8") for page in out.rglob("*.html"))


def test_pages_link_the_feeds_that_an_earlier_build_left(tmp_path: Path) -> None:
    week = event(tmp_path / "week")
    build(week, tmp_path / "out", FEEDS)
    out = build(week, tmp_path / "out", PAGES)
    plain = {path for path in feeds_of(out) if not path.endswith("-alarm.ics")}
    assert {link for link in inner_links(out)["subscribe.html"] if link.endswith(".ics")} == plain
    assert not any(link.endswith(".pdf") for links in inner_links(out).values() for link in links)


@pytest.mark.parametrize("outputs", [(Output(),), (PAGES,), (FEEDS, PAGES), (PDFS, PAGES), (Output(), FEEDS)])
def test_every_link_inside_the_folder_leads_to_a_file(outputs: tuple[Output, ...], tmp_path: Path) -> None:
    week = event(tmp_path / "week")
    for output in outputs:
        out = build(week, tmp_path / "out", output)
    links = {link for found in inner_links(out).values() for link in found}
    assert {link for link in links if not (out / link).is_file()} == set()


def test_feed_of_a_noun_that_is_gone_stays_without_events_and_is_linked_nowhere(tmp_path: Path) -> None:
    out = build(event(tmp_path / "week", place="larestan/mosque"), tmp_path / "out")
    gone = [f"feeds/place/larestan/mosque{ending}.ics" for ending in ("", "-alarm")]
    before = {path: (out / path).read_bytes() for path in gone}
    assert [content.count(b"BEGIN:VEVENT") for content in before.values()] == [1, 1]
    week = event(tmp_path / "later" / "week", **{"places.yaml": PLACES})
    build(week, tmp_path / "out")
    for path in gone:
        emptied = before[path].partition(b"BEGIN:VEVENT")[0] + b"END:VCALENDAR\r\n"
        assert (out / path).read_bytes() == gzip.decompress((out / f"{path}.gz").read_bytes()) == emptied
    aged(out)
    build(event(tmp_path / "again" / "week", place="shiraz", **{"places.yaml": PLACES}), tmp_path / "out")
    assert [(out / path).stat().st_mtime for path in gone] == [1_000_000, 1_000_000]
    assert "larestan/mosque" not in "".join(page.read_text("utf-8") for page in out.rglob("*.html"))


def test_retired_feed_that_was_deleted_does_not_come_back_and_a_noun_that_does_fills_it_again(tmp_path: Path) -> None:
    with_mosque = event(tmp_path / "week", place="larestan/mosque")
    without = event(tmp_path / "later" / "week", **{"places.yaml": PLACES})
    out = build(with_mosque, tmp_path / "out", FEEDS)
    build(without, tmp_path / "out", FEEDS)
    (out / "feeds/place/larestan/mosque.ics").unlink()
    build(without, tmp_path / "out", FEEDS)
    left = {path.name for path in (out / "feeds/place/larestan").iterdir()}
    assert left == {"mosque.ics.gz", "mosque-alarm.ics", "mosque-alarm.ics.gz"}
    build(with_mosque, tmp_path / "out", FEEDS)
    assert (out / "feeds/place/larestan/mosque.ics").read_bytes().count(b"BEGIN:VEVENT") == 1


def test_day_that_left_the_window_keeps_its_feed(tmp_path: Path) -> None:
    out = build(event(tmp_path / "week"), tmp_path / "out", FEEDS)
    week = event(tmp_path / "later" / "week")
    text = (week / "week.yaml").read_text("utf-8").replace("۱۷ تا ۲۲ اردیبهشت", "۱۷ تا ۲۱ اردیبهشت")
    (week / "week.yaml").write_text(text, "utf-8")
    before = feeds_of(out)
    build(week, tmp_path / "out", FEEDS)
    assert feeds_of(out) == before
    assert "۲۲ اردیبهشت".encode() in (out / "feeds/day/1402-02-22.ics").read_bytes().replace(b"\r\n ", b"")

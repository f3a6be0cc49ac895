"""The staff side: contacts for the office, a folder for each official, nothing of it in public, old addresses emptied."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import icalendar
import pytest

from scheduler.emission import Output
from scheduler.model.staff_keys import StaffKeys
from scheduler.pipeline import build_folder, check_folder
from scheduler.publishing.foreign import ForeignFolder
from scheduler.releasing import release_folder
from scheduler.rendering.faults import TemplateFault
from scheduler.staffing import Staffed, build_staff
from tests.checks.folders import BASE, Files, lay_event

KEYS = StaffKeys(bytes(32), {})
FEEDS = Output(pages=False, pdfs=False, data=False)
ADDRESS = "https://staff.example.ir/week"
PROGRAMS = """
- id: talk
  title: همایش
  kind: workshop
  organizer: shiraz
  place: shiraz/hafez-hall
  date: ۱۸ اردیبهشت
  time: ۹ تا ۱۱
  people: {speaker: province-head, host: hall-manager}
  contact: "07100009999"
- id: quiet
  title: نشست داخلی
  visibility: staff
  kind: workshop
  organizer: shiraz
  place: shiraz
  date: [۱۹ اردیبهشت, ۲۰ اردیبهشت]
  people: {speaker: province-head}
  staff_note: فقط برای ستاد
- id: other
  title: کارگاه
  kind: workshop
  organizer: shiraz
  date: ۱۹ اردیبهشت
  time: ۹ تا ۱۱
"""
FILES: Files = {"programs/a.yaml": PROGRAMS}


def staffed(folder: Path, out: Path, keys: StaffKeys = KEYS, output: Output = FEEDS) -> Staffed:
    """Build the staff side of an event folder."""
    done = build_staff(folder, check_folder(folder), out, keys, address=ADDRESS, output=output)
    assert done is not None
    return done


def events(feed: Path) -> dict[str, icalendar.cal.Event]:
    """Return the events of a feed by UID without its domain, read by another library."""
    calendar = icalendar.Calendar.from_ical(feed.read_bytes())
    return {str(event["UID"]).partition("@")[0]: event for event in calendar.walk("VEVENT")}


def mine(out: Path, person: str, keys: StaffKeys = KEYS) -> Path:
    """Return the folder of a person."""
    return out / "week" / keys.token("week", person)


def test_personal_feed_holds_exactly_the_sessions_of_the_person(tmp_path: Path) -> None:
    staffed(lay_event(tmp_path / "week", FILES), tmp_path / "staff")
    assert set(events(mine(tmp_path / "staff", "province-head") / "feeds/mine.ics")) == {
        "talk", "quiet.1402-02-19", "quiet.1402-02-20",
    }  # fmt: skip
    assert set(events(mine(tmp_path / "staff", "hall-manager") / "feeds/mine.ics")) == {"talk"}


def test_timed_events_make_their_people_busy_and_days_do_not(tmp_path: Path) -> None:
    staffed(lay_event(tmp_path / "week", FILES), tmp_path / "staff")
    for name in ("mine.ics", "mine-alarm.ics"):
        found = events(mine(tmp_path / "staff", "province-head") / "feeds" / name)
        assert {uid: str(event["TRANSP"]) for uid, event in found.items()} == {
            "talk": "OPAQUE", "quiet.1402-02-19": "TRANSPARENT", "quiet.1402-02-20": "TRANSPARENT",
        }  # fmt: skip


def test_what_is_cancelled_makes_nobody_busy(tmp_path: Path) -> None:
    text = PROGRAMS.replace("- id: talk\n", "- id: talk\n  status: cancelled\n")
    staffed(lay_event(tmp_path / "week", {"programs/a.yaml": text}), tmp_path / "staff")
    assert str(events(mine(tmp_path / "staff", "hall-manager") / "feeds/mine.ics")["talk"]["TRANSP"]) == "TRANSPARENT"


def test_title_that_reads_like_a_property_stays_a_title(tmp_path: Path) -> None:
    text = PROGRAMS.replace("title: همایش", "title: TRANSP:TRANSPARENT").replace("همایش", "x")
    staffed(lay_event(tmp_path / "week", {"programs/a.yaml": text}), tmp_path / "staff")
    event = events(mine(tmp_path / "staff", "hall-manager") / "feeds/mine.ics")["talk"]
    assert (str(event["SUMMARY"]).strip("\u2068\u2069"), str(event["TRANSP"])) == ("TRANSP:TRANSPARENT", "OPAQUE")


def test_office_feeds_hold_staff_programs_contacts_and_notes(tmp_path: Path) -> None:
    done = staffed(lay_event(tmp_path / "week", FILES), tmp_path / "staff")
    found = events(done.office / "feeds/all.ics")
    described = str(found["talk"]["DESCRIPTION"]).replace("\u2068", "").replace("\u2069", "")
    assert sorted(found) == ["other", "quiet.1402-02-19", "quiet.1402-02-20", "talk"]
    assert described.splitlines()[2:5] == [
        "سخنران: مسئول بسیج سازندگی استان (07100000001)",
        "میزبان: مدیر تالار (07100000002)",
        "تماس: 07100009999",
    ]
    assert "یادداشت ستاد: فقط برای ستاد" in str(found["quiet.1402-02-19"]["DESCRIPTION"])


def test_public_output_beside_it_holds_no_token_phone_or_note(tmp_path: Path) -> None:
    event = lay_event(tmp_path / "week", FILES)
    build_folder(event, tmp_path / "public", address="https://week.example.ir")
    staffed(event, tmp_path / "staff", output=Output())
    secrets = [KEYS.token("week"), *(KEYS.token("week", person) for person in ("province-head", "hall-manager"))]
    secrets += ["0710000", "۰۷۱۰۰۰۰", "فقط برای ستاد", "نشست داخلی", "staff.example.ir", "ویژهٔ ستاد"]
    texts = {
        file: file.read_bytes().decode("utf-8", "replace")
        for file in (tmp_path / "public").rglob("*")
        if file.is_file()
    }
    assert {file.name: secret for file, text in texts.items() for secret in secrets if secret in text} == {}


def test_every_printed_sheet_and_page_of_staff_says_so(tmp_path: Path) -> None:
    done = staffed(
        lay_event(tmp_path / "week", FILES), tmp_path / "staff", output=Output(feeds=False, pdfs=False, data=False)
    )
    pages = [page for page in done.office.rglob("*.html") if page.name != "subscribe.html"]
    pages.append(mine(tmp_path / "staff", "hall-manager") / "index.html")
    assert [page.as_posix() for page in pages if "ویژهٔ ستاد" not in page.read_text("utf-8")] == []


def test_person_sees_nothing_of_what_is_not_theirs(tmp_path: Path) -> None:
    staffed(lay_event(tmp_path / "week", FILES), tmp_path / "staff", output=Output(pdfs=False))
    folder = mine(tmp_path / "staff", "hall-manager")
    text = "".join(file.read_text("utf-8", "replace") for file in sorted(folder.rglob("*")) if file.is_file())
    found = [words for words in ("نشست داخلی", "کارگاه خیاطی", KEYS.token("week"), KEYS.token("week", "province-head")) if words in text]  # fmt: skip
    assert (found, "07100009999" in text) == ([], True)


def test_renewed_addresses_leave_only_empty_calendars_behind(tmp_path: Path) -> None:
    event, out = lay_event(tmp_path / "week", FILES), tmp_path / "staff"
    staffed(event, out, output=Output())
    renewed = KEYS.renewed("week", "hall-manager")
    staffed(event, out, renewed, output=Output())
    old, new = mine(out, "hall-manager"), mine(out, "hall-manager", renewed)
    left = sorted(file.relative_to(old).as_posix() for file in old.rglob("*") if file.is_file())
    names = ["feeds/mine-alarm.ics", "feeds/mine-alarm.ics.gz", "feeds/mine.ics", "feeds/mine.ics.gz", "manifest.json"]
    assert (left, events(old / "feeds/mine.ics"), set(events(new / "feeds/mine.ics"))) == (names, {}, {"talk"})


def test_person_who_left_the_week_keeps_an_empty_calendar(tmp_path: Path) -> None:
    event, out = lay_event(tmp_path / "week", FILES), tmp_path / "staff"
    staffed(event, out)
    (event / "programs/a.yaml").write_text(PROGRAMS.replace(", host: hall-manager", ""), "utf-8")
    people = (BASE / "people.yaml").read_text("utf-8").split("- {id: hall-manager")[0]
    (event / "people.yaml").write_text(people, "utf-8")
    done = staffed(event, out)
    assert (done.people, events(mine(out, "hall-manager") / "feeds/mine.ics")) == (1, {})


def test_of_two_people_of_one_title_none_gets_what_is_gone_of_the_other(tmp_path: Path) -> None:
    twin = "- {id: hall-manager-2, title: مدیر تالار, organizer: shiraz}\n"
    text = PROGRAMS.replace("people: {speaker: province-head}", "people: {speaker: hall-manager}")
    event = lay_event(tmp_path / "week", {"programs/a.yaml": text})
    released = release_folder(event, datetime(2023, 5, 1, tzinfo=UTC))
    assert released.outcome == "released", [(found.code, found.values) for found in released.checked.findings]
    (event / "people.yaml").write_text((BASE / "people.yaml").read_text("utf-8") + twin, "utf-8")
    (event / "programs/a.yaml").write_text(text.replace("۲۰ اردیبهشت]", "۲۱ اردیبهشت]"), "utf-8")
    staffed(event, tmp_path / "staff")
    assert events(mine(tmp_path / "staff", "hall-manager-2") / "feeds/mine.ics") == {}


@pytest.mark.parametrize("place", ["a site", "an event", "inside an event", "a page of others", "a link"])
def test_nothing_of_staff_is_laid_where_others_look(place: str, tmp_path: Path) -> None:
    event, out = lay_event(tmp_path / "week", FILES), tmp_path / "out"
    if place == "a site":
        build_folder(event, out, output=FEEDS)
    elif place == "an event":
        out = tmp_path
    elif place == "inside an event":
        out = event / "staff"
    elif place == "a page of others":
        (out / "week").mkdir(parents=True)
        (out / "week/index.html").write_text("mine")
    else:
        out.mkdir()
        (tmp_path / "elsewhere").mkdir()
        (out / "week").symlink_to(tmp_path / "elsewhere")
    before = sorted(path.as_posix() for path in tmp_path.rglob("*"))
    with pytest.raises(ForeignFolder):
        staffed(event, out)
    assert sorted(path.as_posix() for path in tmp_path.rglob("*")) == before


def test_renewed_address_is_blank_even_where_the_build_then_fails(tmp_path: Path) -> None:
    event, out = lay_event(tmp_path / "week", FILES), tmp_path / "staff"
    staffed(event, out, output=Output(pdfs=False))
    (event / "templates/person").mkdir(parents=True)
    (event / "templates/person/person.html.jinja").write_text("{{ sheet.unvan }}", "utf-8")
    with pytest.raises(TemplateFault):
        staffed(event, out, KEYS.renewed("week", "hall-manager"), output=Output(pdfs=False))
    left = (mine(out, "hall-manager") / "feeds/mine.ics").read_bytes().decode()
    assert (
        left
        == "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//event-week scheduler//feeds//FA\r\nCALSCALE:GREGORIAN\r\nEND:VCALENDAR\r\n"
    )


def test_half_a_folder_of_a_killed_build_goes_with_its_address(tmp_path: Path) -> None:
    event, out = lay_event(tmp_path / "week", FILES), tmp_path / "staff"
    half = out / "week" / f".{KEYS.token('week', 'hall-manager')}.new"
    (half / "feeds").mkdir(parents=True)
    staffed(event, out, KEYS.renewed("week", "hall-manager"))
    assert not half.exists()


def test_without_an_address_of_their_own_staff_feeds_lead_to_no_public_page(tmp_path: Path) -> None:
    week = (BASE / "week.yaml").read_text("utf-8") + "\naddress: https://public.example.ir/week\n"
    event = lay_event(tmp_path / "week", {**FILES, "week.yaml": week})
    done = build_staff(event, check_folder(event), tmp_path / "staff", KEYS, output=FEEDS)
    assert done is not None
    assert "public.example.ir" not in (done.office / "feeds/all.ics").read_text("utf-8").replace("\r\n ", "")


def test_folder_above_tells_no_names(tmp_path: Path) -> None:
    staffed(lay_event(tmp_path / "week", FILES), tmp_path / "staff")
    assert (tmp_path / "staff/week/index.html").read_text("utf-8") == "<!doctype html>\n<title></title>\n"


def test_second_build_changes_nothing(tmp_path: Path) -> None:
    event = lay_event(tmp_path / "week", FILES)
    staffed(event, tmp_path / "staff", output=Output())
    assert staffed(event, tmp_path / "staff", output=Output()).changed == 0


def test_cancellation_after_a_release_stays_visible_to_the_person(tmp_path: Path) -> None:
    event, moment = lay_event(tmp_path / "week", FILES), datetime(2023, 5, 1, tzinfo=UTC)
    released = release_folder(event, moment)
    assert released.outcome == "released", released.checked.findings
    (event / "programs/a.yaml").write_text(
        PROGRAMS.replace("[۱۹ اردیبهشت, ۲۰ اردیبهشت]", "[۱۹ اردیبهشت, ۲۱ اردیبهشت]"), "utf-8"
    )
    staffed(event, tmp_path / "staff")
    found = events(mine(tmp_path / "staff", "province-head") / "feeds/mine.ics")
    assert {uid: str(event["STATUS"]) for uid, event in found.items()} == {
        "talk": "CONFIRMED",
        "quiet.1402-02-19": "CONFIRMED",
        "quiet.1402-02-20": "CANCELLED",
        "quiet.1402-02-21": "CONFIRMED",
    }


@pytest.mark.parametrize("broken", ["title: همایش\n  kind: workshop", "date: ۱۸ اردیبهشت\n"])
def test_errors_keep_the_staff_side_as_it_was(broken: str, tmp_path: Path) -> None:
    event, out = lay_event(tmp_path / "week", FILES), tmp_path / "staff"
    staffed(event, out)
    before = {file: file.read_bytes() for file in out.rglob("*") if file.is_file()}
    (event / "programs/a.yaml").write_text(PROGRAMS.replace(broken, "", 1), "utf-8")
    assert build_staff(event, check_folder(event), out, KEYS, output=FEEDS) is None
    assert {file: file.read_bytes() for file in out.rglob("*") if file.is_file()} == before

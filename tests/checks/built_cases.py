"""Bad cases that no text file can hold: wrong bytes, too much, links, and findings of the emitters."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from scheduler.diagnostics.rule import Diagnostic
from scheduler.emitters.feeds.size import FeedSize, oversized
from scheduler.pipeline import build_folder, check_folder
from scheduler.reading.files import MAX_BYTES
from scheduler.source.tree import MAX_EVENTS
from tests.checks import released_cases
from tests.checks.folders import BASE, Files, findings_in, lay_event
from tests.factories import make_day, make_program, make_week

Build = Callable[[Path], tuple[Diagnostic, ...]]


def links_and_folders(folder: Path) -> tuple[Diagnostic, ...]:
    """Leave the folder by links to a file and a folder, name a folder as a file, end a link nowhere, one in itself."""
    event = lay_event(folder, {"programs/a.yaml": ""})
    (folder.parent / "secret.yaml").write_text("- id: secret\n", "utf-8")
    (event / "programs" / "b.yaml").symlink_to(folder.parent / "secret.yaml")
    (event / "programs" / "c.yaml").mkdir()
    (event / "programs" / "d.yaml").symlink_to("nowhere.yaml")
    (event / "programs" / "e.yaml").symlink_to("e.yaml")
    (event / "programs" / "fasa").symlink_to(folder.parent)
    return check_folder(event).findings


def other_encodings(folder: Path) -> tuple[Diagnostic, ...]:
    """Save one file as Notepad's “Unicode” and one as Windows-1256, with the first wrong byte on line 2."""
    title = "- id: a\n  title: كارگاه\n"
    return findings_in(
        folder, {"programs/a.yaml": b"\xff\xfe" + title.encode("utf-16-le"), "programs/b.yaml": title.encode("cp1256")}
    )


def too_large(folder: Path) -> tuple[Diagnostic, ...]:
    """Make a file one byte larger than is read."""
    return findings_in(folder, {"programs/a.yaml": "#" * (MAX_BYTES + 1)})


def endless(folder: Path) -> tuple[Diagnostic, ...]:
    """Make a list of more parts than are read, in half the size."""
    return findings_in(folder, {"programs/a.yaml": "[" + "a," * MAX_EVENTS + "a]"})


def too_many_days(folder: Path) -> tuple[Diagnostic, ...]:
    """Say of a venue that it is closed on one day more than is read of a file; what comes later is told no more."""
    return findings_in(folder, _closed(*_MOST_DAYS, "1402-05-01", "1402-05-02"))


def as_many_days_as_are_read(folder: Path) -> tuple[Diagnostic, ...]:
    """Say of a venue that it is closed on as many days as are read of a file."""
    return findings_in(folder, _closed(*_MOST_DAYS))


# 82 years of 365 days, and 70 days.
_MOST_DAYS = (*("1402-01-01 تا 1402-12-29",) * 82, "1402-01-01 تا 1402-03-08")


def _closed(*days: str) -> Files:
    written = "".join(f"      - {day}\n" for day in days)
    place = "  - id: shiraz/library\n    title: کتابخانه مرکزی\n    closed:\n"
    return {"places.yaml": (BASE / "places.yaml").read_text("utf-8") + place + written}


def strays(folder: Path) -> tuple[Diagnostic, ...]:
    """Lay files beside those that are read: a misspelt noun file, a second one, programs outside their folder."""
    event = lay_event(folder, {"programs.yaml": "", "person.yaml": "", "program/a.yaml": "", "programs/b.yaml.txt": ""})
    (event / "places.yaml").rename(event / "place.yml")
    return check_folder(event).findings


def all_wrong(folder: Path) -> tuple[Diagnostic, ...]:
    """Make a file of one kind of mistake, more often than is told."""
    return findings_in(folder, {"programs/a.yaml": "- a\n" * 501})[-2:]


def nothing_wrong(folder: Path) -> tuple[Diagnostic, ...]:
    """Lay nothing over the base: a file with a few faults has findings of its own."""
    return findings_in(folder, {})


def large_feeds(_folder: Path) -> tuple[Diagnostic, ...]:
    """Tell of a feed with many bytes that has narrower ones, and of one with many events that has none."""
    week = make_week(make_program())
    by_county = (
        FeedSize("all", "", week.title, 999, 900_000),
        FeedSize("county", "shiraz", "شیراز", 999, 899_999),
    )
    alone = (FeedSize("county", "shiraz", "شیراز", 1000, 500_000),)
    return (*oversized(week, by_county), *oversized(week, alone))


def feeds_just_small_enough(_folder: Path) -> tuple[Diagnostic, ...]:
    """Tell of nothing: one byte and one event below the limits."""
    return oversized(make_week(make_program()), (FeedSize("all", "", "همه", 999, 899_999),))


def _judged_on(folder: Path, day: str) -> tuple[Diagnostic, ...]:
    week = (BASE / "week.yaml").read_text("utf-8") + (
        "waivers:\n  - {code: TM20, subject: sewing-1, reason: نماز در همان تالار, signed: دبیر هفته, until: ۱۵ اردیبهشت}\n"
    )
    program = (
        "- id: sewing-1\n  title: کارگاه خیاطی\n  kind: workshop\n  organizer: shiraz\n"
        "  date: ۱۸ اردیبهشت\n  time: ۱۲ تا ۱۳:۳۰\n"
    )
    event = lay_event(folder, {"week.yaml": week, "programs/a.yaml": program})
    return check_folder(event, today=make_day(day)).findings


def waiver_of_yesterday(folder: Path) -> tuple[Diagnostic, ...]:
    """Judge on the day after the last day of a waiver."""
    return _judged_on(folder, "1402-02-16")


def waiver_on_its_last_day(folder: Path) -> tuple[Diagnostic, ...]:
    """Judge on the last day of a waiver."""
    return _judged_on(folder, "1402-02-15")


def _built(folder: Path, template: str) -> tuple[Diagnostic, ...]:
    event = lay_event(folder, {"templates/report/report.html.jinja": template})
    return build_folder(event, folder.parent / "public").checked.findings


def failing_template(folder: Path) -> tuple[Diagnostic, ...]:
    """Build with a template that asks for what its sheet does not hold."""
    return _built(folder, "<h1>\n{{ sheet.phones }}")


def working_template(folder: Path) -> tuple[Diagnostic, ...]:
    """Build with a template that shows what its sheet holds."""
    return _built(folder, "<h1>\n{{ sheet.heading }}")


BAD: Mapping[str, Build] = {
    **released_cases.BAD,
    "waiver_has_not_expired": waiver_of_yesterday,
    "file_is_readable": links_and_folders,
    "file_is_utf8": other_encodings,
    "file_is_small_enough": too_large,
    "file_is_not_endless": endless,
    "days_of_a_file_are_bounded": too_many_days,
    "file_has_a_reader": strays,
    "file_is_not_all_wrong": all_wrong,
    "feed_of_a_size_every_client_reads": large_feeds,
    "template_works": failing_template,
}
GOOD: Mapping[str, Build] = {
    **released_cases.GOOD,
    "waiver_has_not_expired": waiver_on_its_last_day,
    "days_of_a_file_are_bounded": as_many_days_as_are_read,
    "file_is_not_all_wrong": nothing_wrong,
    "feed_of_a_size_every_client_reads": feeds_just_small_enough,
    "template_works": working_template,
}

"""`scheduler print` lays exactly the sheets that are asked for into a folder for the hand, and says what it did."""

from __future__ import annotations

import io
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from pypdf import PdfReader

from scheduler.emitters.paper import Printed
from scheduler.printing import Wanted
from scheduler.sheets import printed_sheets, standard_sheets
from tests.checks.folders import HERE, lay_event, read_case
from tests.cli.running import EVENT
from tests.cli.test_commands import invoke
from tests.emitters.agendas.weeks import every_row
from tests.factories import make_edition

DAY = "1402-02-18"


def files(folder: Path) -> list[str]:
    """Return what lies in a folder of prints, without its manifest."""
    found = (path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())
    return sorted(name for name in found if name != "manifest.json")


def text_of(file: Path) -> str:
    return "".join(page.extract_text() for page in PdfReader(io.BytesIO(file.read_bytes())).pages)


def test_one_agenda_is_the_one_that_build_publishes(tmp_path: Path) -> None:
    invoke("build", EVENT, "--out", tmp_path / "public")
    result = invoke("print", EVENT, "--day", "۱۸ اردیبهشت", "--county", "شیراز", "--out", tmp_path / "hand")
    path = f"print/{DAY}/shiraz.pdf"
    assert result.stdout == f"۱ برگه در {tmp_path}/hand آماده است:\n  {path} (۱ صفحه)\n"
    assert (result.exit_code, files(tmp_path / "hand")) == (0, [path])
    assert (tmp_path / "hand" / path).read_bytes() == (tmp_path / "public" / "event" / path).read_bytes()


def test_the_province_is_a_county_of_its_own(tmp_path: Path) -> None:
    assert invoke("print", EVENT, "--day", DAY, "--county", "استان", "--out", tmp_path / "hand").exit_code == 0
    assert files(tmp_path / "hand") == [f"print/{DAY}/province.pdf"]


def test_a_second_print_leaves_the_first_beside_it(tmp_path: Path) -> None:
    for asked in (("--sheet", "report"), ("--sheet", "پوستر", "--county", "shiraz", "--paper", "a3")):
        assert invoke("print", EVENT, *asked, "--out", tmp_path / "hand").exit_code == 0
    assert files(tmp_path / "hand") == ["print/poster/shiraz-a3.pdf", "report/report.pdf"]


def test_html_comes_with_its_style_and_fonts(tmp_path: Path) -> None:
    assert invoke("print", EVENT, "--sheet", "report", "--html", "--out", tmp_path / "hand").exit_code == 0
    fonts = ["assets/OFL.txt", "assets/Vazirmatn-Bold.woff2", "assets/Vazirmatn-Regular.woff2"]
    assert files(tmp_path / "hand") == [*fonts, "assets/report.css", "report/report.html"]


@pytest.mark.parametrize(
    ("option", "written", "said"),
    [
        ("--county", "شیرز", "«شیرز» شناخته نیست؛ شاید «شیراز»؟"),
        ("--organizer", "shiras", "«shiras» شناخته نیست؛ شاید «shiraz»؟"),
        ("--sheet", "agend", "«agend» شناخته نیست؛ شاید «agenda»؟"),
        (
            "--sheet",
            "xyz",
            "«xyz» شناخته نیست؛ این‌ها هست: agenda (برنامهٔ روزانه)، poster (پوستر)",
        ),
        ("--day", "امروز", "«امروز» به روز خواندن بستگی دارد"),
    ],
)
def test_an_unknown_name_is_misuse_and_the_nearest_one_is_told(option: str, written: str, said: str) -> None:
    result = invoke("print", EVENT, option, written)
    assert (result.exit_code, said in result.output) == (2, True), result.output


def test_nothing_to_print_says_which_wish_is_in_the_way(tmp_path: Path) -> None:
    result = invoke("print", EVENT, "--county", "shiraz", "--day", "1402-03-01", "--out", tmp_path / "hand")
    said = "چیزی برای چاپ نیست: هیچ برگه‌ای با این خواسته‌ها نمی‌خواند. بی --day، ۶ برگه هست.\n"
    assert (result.exit_code, result.stdout, (tmp_path / "hand").exists()) == (1, said, False)


def test_change_sheets_wait_for_a_release() -> None:
    result = invoke("print", EVENT, "--sheet", "changes")
    assert (result.exit_code, "پس از نخستین «scheduler release" in result.stdout) == (1, True)


def test_an_error_in_the_week_stops_it_and_a_warning_does_not(tmp_path: Path) -> None:
    for rule, code in (("start_is_before_end", 1), ("no_unsaid_holiday", 0)):
        event = lay_event(tmp_path / rule, read_case(HERE / rule / "bad.yaml"))
        assert invoke("print", event, "--sheet", "report", "--out", tmp_path / f"hand-{rule}").exit_code == code
        assert (tmp_path / f"hand-{rule}").exists() == (code == 0)


@pytest.mark.parametrize("inside", ["", "print", "new/folder"])
def test_nothing_is_laid_into_a_published_folder(tmp_path: Path, inside: str) -> None:
    invoke("build", EVENT, "--out", tmp_path, "--only", "pages")
    result = invoke("print", EVENT, "--sheet", "report", "--out", tmp_path / "event" / inside)
    assert (result.exit_code, "را «scheduler build» منتشر می‌کند" in result.output) == (2, True)


def test_sheets_for_staff_lie_apart_say_so_and_hold_the_phones(tmp_path: Path) -> None:
    people = "- {id: hall-manager, title: مدیر تالار, organizer: shiraz, phone: '07100007771'}\n"
    program = (
        "- id: a\n  title: نشست\n  kind: workshop\n  organizer: shiraz\n  place: shiraz/hafez-hall\n"
        "  people: {host: hall-manager}\n  date: ۱۸ اردیبهشت\n  time: ۹ تا ۱۰\n  staff_note: کلید نزد نگهبان\n"
        "- id: b\n  title: رازآلود\n  kind: workshop\n  organizer: shiraz\n  place: shiraz/hafez-hall\n"
        "  date: ۱۸ اردیبهشت\n  time: ۱۶ تا ۱۷\n  visibility: staff\n"
    )
    event = lay_event(tmp_path / "event", {"programs/a.yaml": program, "people.yaml": people})
    asked = ("--county", "shiraz", "--day", DAY, "--out", tmp_path / "hand", "--html")
    assert [invoke("print", event, *asked, *more).exit_code for more in ((), ("--staff",))] == [0, 0]
    secret = ("ویژهٔ ستاد", "۰۷۱۰۰۰۰۷۷۷۱", "کلید نزد نگهبان", "رازآلود")
    seen = [
        [word in (folder / f"print/{DAY}/shiraz.html").read_text("utf-8") for word in secret]
        for folder in (tmp_path / "hand", tmp_path / "hand-staff")
    ]
    assert seen == [[False] * 4, [True] * 4]


def test_large_type_has_files_of_its_own_and_its_lack_is_told(tmp_path: Path) -> None:
    plain = Printed("probe", "probe/probe", partial("print/a.{}".format), lambda: "plain")
    both = Printed(
        "probe",
        "probe/probe",
        partial("print/a.{}".format),
        lambda: "plain",
        large=lambda points: replace(plain, path=f"print/a-{points}.{{}}".format, make=lambda: "large"),
    )
    found = [(sheet.path("pdf"), sheet.make()) for sheet in (plain.in_large(14), both.in_large(14))]
    assert found == [("print/a.pdf", "plain"), ("print/a-14.pdf", "large")]
    result = invoke("print", EVENT, "--sheet", "report", "--large", "--out", tmp_path / "hand")
    assert result.stdout.splitlines()[-1] == "۱ برگه صورت درشت ندارد و به اندازهٔ معمول است."


def test_sheets_beyond_the_standard_ones_are_printed_where_they_are_named() -> None:
    sheet = Printed("agenda", "agenda/agenda", "a.{}".format, lambda: None, organizer="shiraz", is_standard=False)
    pack = Printed("pack", "pack/pack", "pack.{}".format, lambda: None, organizer="shiraz", is_standard=False)
    asked = (
        Wanted(("agenda",)),
        Wanted((), organizers=frozenset({"shiraz"})),
        Wanted((), counties=frozenset({"shiraz"})),
    )
    assert [wanted.has(sheet) for wanted in asked] == [False, True, False]
    assert Wanted(("pack",)).has(pack)


def test_build_makes_the_standard_sheets_and_no_others() -> None:
    edition = make_edition(every_row())
    listed = [sheet.path("pdf") for sheet in printed_sheets(edition) if sheet.is_standard]
    assert [sheet.path("pdf") for sheet in standard_sheets(edition, None)] == listed

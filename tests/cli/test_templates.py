"""Templates of an event take the place of the shipped ones, reach nothing else, and stop a build plainly when they fail."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from pypdf import PdfReader

from scheduler.pipeline import Checked, build_folder, check_folder
from scheduler.rendering.folder import Templates, template_bytes
from scheduler.rendering.typst_engine import pdf_fingerprint
from tests.checks.folders import Files, lay_event

PROGRAM = """
- id: a
  title: نشست
  kind: workshop
  organizer: shiraz
  place: shiraz/hafez-hall
  date: ۱۸ اردیبهشت
  time: ۹ تا ۱۰
"""
SIGN_TYP = """
#import "../paper/paper.typ": *
#let sheet = json(bytes(sys.inputs.sheet))
#show: paper.with(sheet)
DASTI #sheet.place
"""
SIGN = "print/sign/shiraz/hafez-hall"


def event_with(folder: Path, files: Files) -> Path:
    """Return an event with one program and some templates."""
    return lay_event(folder, {"programs/a.yaml": PROGRAM, **{f"templates/{name}": files[name] for name in files}})


def told(checked: Checked) -> list[tuple[str, int, str]]:
    """Return file, line and code of what is found of templates."""
    return [(one.span.file, one.span.line, one.code) for one in checked.findings if one.code.startswith("TP")]


def test_css_page_and_pdf_of_an_event_take_the_place_of_the_shipped_ones(tmp_path: Path) -> None:
    files = {"sign/sign.css": "b{}", "sign/sign.html.jinja": "DASTI {{ sheet.place }}<", "sign/sign.typ": SIGN_TYP}
    event = event_with(tmp_path / "event", files)
    assert told(build_folder(event, tmp_path / "public").checked) == []
    public = tmp_path / "public" / "event"
    page = (public / f"{SIGN}.html").read_text("utf-8")
    (sheet,) = PdfReader(io.BytesIO((public / f"{SIGN}.pdf").read_bytes())).pages
    assert ((public / "assets/sign.css").read_text("utf-8"), page) == ("b{}", "DASTI تالار حافظ<")
    assert sheet.extract_text().split()[0] == "DASTI"
    assert (public / "assets/agenda.css").read_bytes() == template_bytes("agenda/agenda.css")


@pytest.mark.parametrize(
    ("name", "content", "line"),
    [
        ("sign/sign.html.jinja", "<p>\n{% if %}", 2),
        ("sign/sign.html.jinja", "<p>\n\n{{ sheet.phone }}", 3),
        ("sign/sign.html.jinja", "\n{{ sheet.place.__class__.__mro__ }}", 2),
        ("sign/sign.html.jinja", "\n{{ ''.join.__globals__ }}", 2),
        ("sign/sign.html.jinja", "\n{% include '/etc/passwd' %}", 2),
        ("sign/sign.html.jinja", "\n{% include '../week.yaml' %}", 2),
        ("sign/sign.html.jinja", "\n{{ 1 / 0 }}", 2),
        ("sign/sign.typ", "#let a = (", 1),
        ("sign/sign.typ", "\n#nothing", 2),
        ("sign/sign.typ", '\n#read("/etc/passwd")', 2),
        ("sign/sign.typ", '\n#read("../../../../etc/passwd")', 2),
        ("paper/paper.typ", "\n\n#nothing", 3),
    ],
)
def test_a_template_that_fails_is_told_with_its_line_and_nothing_is_published(
    tmp_path: Path, name: str, content: str, line: int
) -> None:
    event = event_with(tmp_path / "event", {name: content})
    built = build_folder(event, tmp_path / "public")
    assert told(built.checked) == [(f"templates/{name}", line, "TP03")]
    assert (built.files, (tmp_path / "public" / "event").exists()) == (0, False)


def test_what_was_published_stays_when_a_template_fails(tmp_path: Path) -> None:
    event = event_with(tmp_path / "event", {})
    build_folder(event, tmp_path / "public")
    before = (tmp_path / "public" / "event" / "index.html").read_bytes()
    (event / "templates" / "index").mkdir(parents=True)
    (event / "templates" / "index" / "index.css").write_text("{% if %}", "utf-8")
    assert build_folder(event, tmp_path / "public").checked.has_errors
    assert (tmp_path / "public" / "event" / "index.html").read_bytes() == before


@pytest.mark.parametrize(
    "content",
    [
        '#import "@preview/cetz:0.3.4"',
        '#import ("@pre" + "view/cetz:0.3.4")',
        '#include "\\u{40}preview/cetz:0.3.4"',
        '#import "x".replace("x", "@preview/cetz:0.2.2"): *',
        '#include "x" + "y"',
        '#eval("1")',
        '#dictionary(std).at("ev" + "al")("1")',
        '#plugin("a.wasm")',
    ],
)
def test_a_template_that_could_reach_the_network_is_refused(tmp_path: Path, content: str) -> None:
    event = event_with(tmp_path / "event", {"sign/sign.typ": f"\n{content}"})
    assert told(check_folder(event)) == [("templates/sign/sign.typ", 2, "TP02")]


def test_links_out_large_files_and_other_encodings_are_refused(tmp_path: Path) -> None:
    files: Files = {"sign/sign.css": "x" * 300_000, "agenda/agenda.css": "سلام".encode("cp1256")}
    event = event_with(tmp_path / "event", files)
    (tmp_path / "secret.css").write_text("secret", "utf-8")
    (event / "templates" / "poster").mkdir()
    (event / "templates" / "poster" / "poster.css").symlink_to(tmp_path / "secret.css")
    (event / "templates" / "report").symlink_to(tmp_path)
    names = ("agenda/agenda.css", "poster/poster.css", "report", "sign/sign.css")
    assert told(check_folder(event)) == [(f"templates/{name}", 1, "TP02") for name in names]


def test_a_name_that_no_template_has_is_a_warning_with_the_nearest(tmp_path: Path) -> None:
    names = ("agenda/agend.css", "fonts/Vazirmatn-Bold.ttf", "page/page.js", "notes.yaml")
    checked = check_folder(event_with(tmp_path / "event", dict.fromkeys(names, "x")))
    assert told(checked) == [(f"templates/{name}", 1, "TP01") for name in sorted(names)]
    assert checked.findings[0].hint("fa") == "شاید «templates/agenda/agenda.css»؟ نامش را آن کنید"
    assert not checked.has_errors


def test_fingerprint_names_all_that_a_template_imports(tmp_path: Path) -> None:
    own = [Templates(((name, b"x"),)) for name in ("paper/paper.typ", "sign/sign.typ")]
    made = [pdf_fingerprint("sign/sign.typ", "{}", 0, templates) for templates in (Templates(), *own)]
    assert len(set(made)) == 3


def test_print_stops_at_a_template_that_fails(tmp_path: Path) -> None:
    from tests.cli.test_commands import invoke

    event = event_with(tmp_path / "event", {"report/report.typ": "\n#nothing"})
    result = invoke("print", event, "--sheet", "report", "--out", tmp_path / "hand")
    assert (result.exit_code, "templates/report/report.typ:2" in result.stdout) == (1, True)
    assert (tmp_path / "hand").exists() is False

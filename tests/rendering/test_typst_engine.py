"""The PDF engine reads the template folder and its input, nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest
import typst

from scheduler.rendering import typst_engine
from scheduler.rendering.folder import Templates, template_folder, with_imports
from scheduler.rendering.typst_engine import compile_pdf, pdf_fingerprint


@pytest.fixture
def template(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Stand a folder of its own in for the templates; the fonts stay."""
    typst_engine._fonts()
    monkeypatch.setattr(typst_engine, "template_folder", lambda: tmp_path)
    return tmp_path / "probe.typ"


def test_template_folder_holds_templates_and_fonts() -> None:
    assert {"agenda", "fonts", "index"} <= {path.name for path in template_folder().iterdir()}


@pytest.mark.parametrize(
    "probe",
    [
        '#read("/etc/passwd")',
        '#read("../../etc/passwd")',
        '#import "@preview/cetz:0.3.4"',
        '#image("http://localhost/x.png")',
    ],
)
def test_nothing_outside_the_folder_is_read(template: Path, probe: str) -> None:
    template.write_text(f'#set document(title: "probe")\n{probe}', encoding="utf-8")
    with pytest.raises(typst.TypstError):
        compile_pdf("probe.typ", "{}", 0)


def test_fingerprint_names_template_sheet_and_stamp() -> None:
    calls = [
        ("agenda/agenda.typ", "{}", 0),
        ("agenda/agenda.css", "{}", 0),
        ("agenda/agenda.typ", "[]", 0),
        ("agenda/agenda.typ", "{}", 1),
    ]
    assert len({pdf_fingerprint(*call) for call in calls}) == 4


def test_templates_are_followed_to_what_is_imported_by_way_of_another() -> None:
    own = Templates(
        (
            ("paper/table.typ", b'#import "type.typ": *\n'),
            ("paper/type.typ", b"#let size = 9pt\n"),
            ("sheet/sheet.typ", b'#import "../paper/table.typ": *\n'),
        )
    )
    assert with_imports(own, "sheet/sheet.typ") == ("sheet/sheet.typ", "paper/table.typ", "paper/type.typ")

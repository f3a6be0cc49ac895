"""Nothing that only staff programs say or use is found in any byte of the public output."""

from __future__ import annotations

import gzip
import re
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from scheduler.persian.text import ascii_digits
from scheduler.pipeline import build_folder
from tests.checks.folders import BASE, Files, lay_event

# Latin letters, since extractors of PDF text turn Persian words around. Whatever is secret holds this or a secret number.
MARK = "qxzv"
NUMBERS = ("0710000777", "747474747", "838383838", "15:07", "70:51", "T113700")
_SECRET = re.compile(rf"{MARK}-?(\w*)|({'|'.join(NUMBERS)})", re.IGNORECASE)

WEEK = """
roles:
  - {id: qxzv-role, title: سمت QXZVrolename}
totals:
  - {title: جمع QXZVtotal, stated: 747474747, figure: qxzv-figure}
waivers:
  - {code: TX02, subject: qxzv-program, reason: دلیل QXZVreason, signed: امضا QXZVsigned}
  - {code: TX02, subject: open-one, reason: دلیل QXZVopenreason, signed: امضا QXZVopensigned}
"""
PROGRAMS = """
- id: qxzv-program
  title: QXZV
  description: شرح QXZVdescription
  kind: qxzv-kind
  organizer: qxzv-district/qxzv-zone
  place: shiraz/qxzv-hall
  people: {qxzv-role: qxzv-person}
  equipment: [qxzv-van]
  figures: {qxzv-figure: 747474747}
  visibility: staff
  note: یادداشت QXZVnote
  inquiries: پرسش QXZVinquiries
  contact: "07100007770"
  staff_note: کارکنان QXZVstaffnote
  expected: 838383838
  sessions:
    - {key: qxzv-key, date: ۱۸ اردیبهشت, time: ۱۵:۰۷ تا ۱۶:۰۹}
    - {key: qxzv-other, date: ۱۹ اردیبهشت, time: ۱۵:۰۷ تا ۱۶:۰۹, place: larestan/qxzv-yard}
- id: open-one
  title: باز
  kind: workshop
  organizer: shiraz
  place: shiraz/hafez-hall
  people: {speaker: hall-manager}
  date: ۲۰ اردیبهشت
  time: ۱۰ تا ۱۱
  not_with: [qxzv-program]
"""
ORGANIZERS = """
    - id: qxzv-district
      title: ناحیه QXZVdistrictname
      county: larestan
      children:
        - id: qxzv-zone
          title: حوزه QXZVzonename
          children:
            - {id: qxzv-unused, title: پایگاه QXZVunusedname}
"""
MORE = {
    "places.yaml": """
  - {id: shiraz/qxzv-hall, title: تالار QXZVhallname, address: نشانی QXZVaddress}
  - {id: larestan/qxzv-yard, title: حیاط QXZVyardname}
""",
    "people.yaml": """
- {id: qxzv-person, title: شخص QXZVpersonname, organizer: qxzv-district, phone: "07100007771"}
""",
    "equipment.yaml": """
- {id: qxzv-van, title: خودرو QXZVvanname, county: shiraz}
""",
}


def _event(visibility: str) -> Files:
    week = (BASE / "week.yaml").read_text("utf-8")
    week = week.replace("kinds:\n", "kinds:\n  - {id: qxzv-kind, title: رزمایش QXZVkindname}\n")
    week = week.replace("figures:\n", "figures:\n  - {id: qxzv-figure, title: شماره QXZVfigurename, unit: QXZVunit}\n")
    return {
        "week.yaml": week + WEEK,
        "organizers.yaml": (BASE / "organizers.yaml").read_text("utf-8") + ORGANIZERS.lstrip("\n"),
        **{name: (BASE / name).read_text("utf-8").rstrip() + text for name, text in MORE.items()},
        "programs/qxzv-file.yaml": PROGRAMS.replace("visibility: staff", f"visibility: {visibility}"),
    }


def _texts(file: Path) -> Iterator[str]:
    """Yield all that can be read of a file: its path, its bytes, what is packed in it, the text of its pages."""
    content = file.read_bytes()
    yield file.as_posix()
    yield content.decode("utf-8", "replace")
    if file.suffix == ".gz":
        yield gzip.decompress(content).decode("utf-8", "replace")
    if file.suffix == ".pdf":
        pdf = PdfReader(BytesIO(content))
        yield from (page.extract_text() for page in pdf.pages)
        yield str(pdf.metadata)


def _secrets(folder: Path, visibility: str) -> dict[str, set[str]]:
    """Build the event and return, by kind of file, what is found of the program and of what it alone uses."""
    event = lay_event(folder / "week", _event(visibility))
    built = build_folder(event, folder / "public")
    assert (built.checked.has_errors, built.files > 0) == (False, True), built.checked.findings
    found: dict[str, set[str]] = {}
    for file in sorted((folder / "public").rglob("*")):
        if file.is_file():
            held = found.setdefault(file.suffix, set())
            for text in _texts(file):
                unfolded = re.sub(r"\r\n[ \t]", "", text)
                held.update((name or number).lower() for name, number in _SECRET.findall(ascii_digits(unfolded)))
    return found


def test_nothing_of_a_staff_program_or_of_what_it_alone_uses_is_public(tmp_path: Path) -> None:
    found = _secrets(tmp_path, "staff")
    assert {".html", ".ics", ".json", ".pdf"} <= set(found)
    assert {suffix: held for suffix, held in found.items() if held} == {}


@pytest.mark.parametrize(
    ("suffix", "expected"),
    [
        (".html", {"rolename", "hallname", "kindname", "zonename"}),
        (".pdf", {"hallname", "zonename", "personname", "70:51"}),
        (".ics", {"hallname", "t113700", "description"}),
    ],
)
def test_the_search_would_find_them(tmp_path: Path, suffix: str, expected: set[str]) -> None:
    assert expected - _secrets(tmp_path, "public")[suffix] == set()

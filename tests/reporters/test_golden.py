"""Each form in each language, whole: `GOLDEN=1 python -m pytest tests/reporters` writes the golden files anew."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest

from scheduler import __version__
from scheduler.diagnostics.text import Language
from scheduler.reporters.registry import REPORTERS
from tests.reporters.mistakes import lay_mistakes, told

GOLDEN = Path(__file__).parent / "golden"
RENEW = os.environ.get("GOLDEN") == "1"
HOW = "GOLDEN=1 python -m pytest tests/reporters renews it; read the difference before you commit it"
SUFFIXES = {"json": "jsonl", "sarif": "json", "junit": "xml", "html": "html"}
CASES = [(form, language, False) for form in REPORTERS for language in ("fa", "en")] + [("text", "fa", True)]
# The look and the script of the page are files of their own; that they are there is tested elsewhere.
ASSETS = re.compile("(<style>).*?(</style>)|(<script>).*?(</script>)", re.DOTALL)


def golden_file(form: str, language: str, *, color: bool) -> Path:
    """Return where the report of a case is kept."""
    return GOLDEN / f"{form}{'-color' if color else ''}.{language}.{SUFFIXES.get(form, 'txt')}"


@pytest.mark.parametrize(("form", "language", "color"), CASES)
def test_a_report_is_the_golden_one(form: str, language: Language, color: bool, tmp_path: Path) -> None:
    lay_mistakes(tmp_path / "event")
    report = told(tmp_path / "event", form, language, color=color).replace(__version__, "VERSION")
    report = ASSETS.sub(lambda found: "".join(group or "" for group in found.groups()), report)
    kept = golden_file(form, language, color=color)
    if RENEW:
        kept.parent.mkdir(exist_ok=True)
        kept.write_bytes(report.encode())
    assert report == kept.read_bytes().decode(), HOW


def test_no_golden_report_is_left_over() -> None:
    wanted = {golden_file(form, language, color=color).name for form, language, color in CASES}
    unused = [path for path in GOLDEN.iterdir() if path.name not in wanted]
    for path in unused if RENEW else []:
        path.unlink()
    assert RENEW or unused == [], HOW

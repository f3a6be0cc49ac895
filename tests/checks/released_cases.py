"""Cases of what was announced before: an event folder with releases, and what was done to it since."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path

from scheduler.diagnostics.rule import Diagnostic
from scheduler.pipeline import check_folder
from scheduler.releasing import release_folder
from tests.checks.folders import BASE, Files, lay_event

MOMENT = datetime(2023, 5, 1, 8, 0, tzinfo=UTC)
SEWING = """\
- id: sewing-1
  title: کارگاه خیاطی
  kind: workshop
  organizer: shiraz/zone-2
  place: shiraz/hafez-hall
  date: ۱۸ اردیبهشت
  time: {time}
"""
FLOWERS = """\
- id: flowers-1
  title: کارگاه گل‌سازی
  kind: workshop
  organizer: shiraz/zone-2
  place: shiraz/hafez-hall
  date: ۱۹ و ۲۰ اردیبهشت
  time: ۹ تا ۱۱
"""
OTHER = """\
- id: sewing-1
  title: یادوارهٔ شهدای لار
  kind: conference
  organizer: larestan
  place: larestan
  date: ۲۰ اردیبهشت
  time: ۹ تا ۱۱
"""
RENAMED = """\
- id: sewing-1
  title: کارگاه دوخت و دوز (خیاطی)
  kind: workshop
  organizer: larestan
  place: larestan
  date: ۲۰ اردیبهشت
  time: ۹ تا ۱۱
"""

Build = Callable[[Path], tuple[Diagnostic, ...]]


def announced(folder: Path, times: int = 1) -> Path:
    """Return an event folder with two programs and some releases, an hour apart, each of another time."""
    lay_event(folder, {})
    write(folder, {"programs/b.yaml": FLOWERS})
    for number in range(times):
        write(folder, {"programs/a.yaml": SEWING.format(time=f"{8 + number} تا {10 + number}")})
        done = release_folder(folder, MOMENT + timedelta(hours=number))
        assert done.outcome == "released", done.checked.findings
    return folder


def write(folder: Path, files: Files) -> None:
    """Write files of an event folder; None takes one away."""
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        if content is None:
            path.unlink()
        else:
            path.write_bytes(content.encode() if isinstance(content, str) else content)


def since(files: Files, times: int = 1) -> Build:
    """Return how to check a folder whose files were changed after its releases."""

    def build(folder: Path) -> tuple[Diagnostic, ...]:
        write(announced(folder, times), files)
        return check_folder(folder).findings

    return build


def changed(file: str, old: str, new: str, times: int = 1) -> Build:
    """Return how to check a folder in whose file a text was replaced after its releases."""

    def build(folder: Path) -> tuple[Diagnostic, ...]:
        announced(folder, times)
        text = (folder / file).read_text("utf-8")
        assert old in text
        write(folder, {file: text.replace(old, new)})
        return check_folder(folder).findings

    return build


def copied(folder: Path) -> tuple[Diagnostic, ...]:
    """Put a second file of one number into the folder, as a cloud folder does when two people save at once."""
    announced(folder, 2)
    write(folder, {"releases/0002 (1).json": (folder / "releases/0002.json").read_bytes()})
    return check_folder(folder).findings


def upon_another(folder: Path) -> tuple[Diagnostic, ...]:
    """Take the second release from another branch than the third one was made upon."""
    announced(folder, 3)
    other = folder / ".branch" / folder.name
    announced(other, 1)
    write(other, {"programs/a.yaml": SEWING.format(time="14 تا 16")})
    release_folder(other, MOMENT + timedelta(hours=1))
    write(folder, {"releases/0002.json": (other / "releases/0002.json").read_bytes()})
    return check_folder(folder).findings


def not_following(folder: Path) -> tuple[Diagnostic, ...]:
    """Copy a release, or take one from another branch: both are told with both files."""
    return (*copied(folder / "copied"), *upon_another(folder / "upon"))


def conflicting(folder: Path) -> tuple[Diagnostic, ...]:
    """Leave the marks of git in a release that two branches made at once."""
    announced(folder, 2)
    text = (folder / "releases/0002.json").read_text("utf-8")
    write(folder, {"releases/0002.json": f"<<<<<<< HEAD\n{text}=======\n{text}>>>>>>> shiraz\n"})
    return check_folder(folder).findings


_UNTOUCHED = since({}, times=3)
_CANCELLED = since({"programs/a.yaml": SEWING.format(time="8 تا 10") + "  status: cancelled\n"})
_WEEK = (BASE / "week.yaml").read_text("utf-8")

BAD: Mapping[str, Build] = {
    "release_file_is_readable": changed("releases/0001.json", '"name":"",', '"name":"'),
    "release_has_no_conflict": conflicting,
    "release_is_never_edited": changed("releases/0001.json", "خیاطی", "گلدوزی", times=2),
    "releases_follow_each_other": not_following,
    "announced_program_stays": since({"programs/a.yaml": None, "programs/b.yaml": None}),
    "id_keeps_its_program": since({"programs/a.yaml": OTHER}),
    "domain_stays": since({"week.yaml": _WEEK.replace("week.example.ir", "other.example.ir")}),
}
GOOD: Mapping[str, Build] = {
    "release_file_is_readable": _UNTOUCHED,
    "release_has_no_conflict": _UNTOUCHED,
    "release_is_never_edited": since({"releases/README.md": "نسخه‌ها"}),
    "releases_follow_each_other": _UNTOUCHED,
    "announced_program_stays": _CANCELLED,
    "id_keeps_its_program": since({"programs/a.yaml": RENAMED}),
    "domain_stays": since({"week.yaml": f"{_WEEK}address: https://other.example.ir/\n"}),
}

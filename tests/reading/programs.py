"""Read programs out of a line or two."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

from scheduler.model.program import Program
from scheduler.model.week import Week
from scheduler.pipeline import Checked, check_folder
from tests.checks.folders import lay_event

HEAD = "- id: sewing\n  title: کارگاه خیاطی\n  kind: {kind}\n  organizer: {organizer}\n"


def read_files(files: dict[str, str]) -> Checked:
    """Return what came of the base event with some files laid over it."""
    with TemporaryDirectory() as folder:
        return check_folder(lay_event(Path(folder) / "event", files))


def read_week_of(files: dict[str, str]) -> Week:
    """Return the week of such a folder."""
    week = read_files(files).week
    assert week is not None
    return week


def read_program(
    body: str, kind: str = "workshop", organizer: str = "shiraz", files: dict[str, str] | None = None
) -> Program:
    """Return the one program whose further lines are given."""
    lines = "".join(f"  {line}\n" for line in body.splitlines())
    text = HEAD.format(kind=kind, organizer=organizer) + lines
    return read_week_of({**(files or {}), "programs/a.yaml": text}).programs[0]


def codes_of(body: str, kind: str = "workshop") -> list[str]:
    """Return the codes of what is found in a program whose further lines are given."""
    lines = "".join(f"  {line}\n" for line in body.splitlines())
    text = HEAD.format(kind=kind, organizer="shiraz") + lines
    return [finding.code for finding in read_files({"programs/a.yaml": text}).findings]

"""A ready-made sheet becomes a file to publish: what every printed output shares."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import Any

from scheduler.protocols import Artifact
from scheduler.rendering.sheet_text import sheet_json
from scheduler.rendering.typst_engine import compile_pdf, pdf_fingerprint


def pdf(path: str, template: str, sheet: Any, moment: datetime) -> Artifact:
    """Return a sheet (a dataclass) as PDF by a typst template, dated `moment` (UTC).

    It is made only when a publisher asks for its bytes, in any thread, and named by all it depends on.
    """
    stamp = int(moment.timestamp())
    text = sheet_json(sheet)
    return Artifact(path, partial(compile_pdf, template, text, stamp), pdf_fingerprint(template, text, stamp))


def later_pdf(path: str, template: str, make: Callable[[], Any], mark: str, moment: datetime) -> Artifact:
    """Return as `pdf` does a sheet that is itself made only when a publisher asks; `mark` names all it depends on."""
    stamp = int(moment.timestamp())
    return Artifact(path, partial(_made, template, make, stamp), pdf_fingerprint(template, mark, stamp))


def _made(template: str, make: Callable[[], Any], stamp: int) -> bytes:
    return compile_pdf(template, sheet_json(make()), stamp)

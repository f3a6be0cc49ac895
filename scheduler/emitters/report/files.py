"""The report as the files that are published."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from scheduler.emitters.paper import pdf
from scheduler.emitters.report.report import Report
from scheduler.model.edition import report_path
from scheduler.protocols import Artifact, ready
from scheduler.rendering.environment import environment
from scheduler.rendering.folder import template_bytes


def emit_report_page(report: Report) -> Iterator[Artifact]:
    """Yield the report as HTML and its style sheet."""
    yield ready("assets/report.css", template_bytes("report/report.css"))
    template = environment().get_template("report/report.html.jinja")
    yield ready(report_path(), template.render(sheet=report, pdf="report.pdf").encode())


def emit_report_pdf(report: Report, moment: datetime) -> Artifact:
    """Return the report as PDF dated `moment`."""
    return pdf(report_path("pdf"), "report/report.typ", report, moment)

"""The press office's report of the week, as HTML and as PDF."""

from __future__ import annotations

from scheduler.emitters.report.edition_report import edition_report
from scheduler.emitters.report.files import emit_report_page, emit_report_pdf

__all__ = ["edition_report", "emit_report_page", "emit_report_pdf"]

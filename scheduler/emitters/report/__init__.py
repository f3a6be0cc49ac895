"""The press office's report of the week."""

from __future__ import annotations

from scheduler.emitters.report.edition_report import edition_report, report_sheets

__all__ = ["edition_report", "report_sheets"]

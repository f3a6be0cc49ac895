"""Findings as one page for organizers, whole in one file: who must mend what, where, and how."""

from __future__ import annotations

from scheduler.diagnostics.rule import Diagnostic
from scheduler.diagnostics.text import Language
from scheduler.model.decisions import Waived
from scheduler.protocols import Owner
from scheduler.rendering.environment import environment
from scheduler.reporters.excerpt import Read, line_reader
from scheduler.reporters.page import findings_page


def report_html(
    findings: tuple[Diagnostic, ...],
    language: Language,
    *,
    folder: str,
    read: Read,
    color: bool,
    owner: Owner | None = None,
    waived: tuple[Waived, ...] = (),
    preface: tuple[str, ...] = (),
) -> str:
    """Return the page; it fetches nothing, so it can be sent by messenger and opened offline."""
    page = findings_page(findings, language, folder, line_reader(read), owner, waived, preface)
    return environment().get_template("findings/findings.html.jinja").render(page=page)

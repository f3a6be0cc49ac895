"""The written list of reporters; a reporter is imported only when it is asked for."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import NamedTuple

from scheduler.protocols import Reporter


class Entry(NamedTuple):
    """Where a reporter stands; `for_people` means that words may follow it on a screen."""

    module: str
    function: str
    for_people: bool


REPORTERS: Mapping[str, Entry] = {
    "text": Entry("plain", "report_text", True),
    "concise": Entry("plain", "report_concise", True),
    "json": Entry("json_lines", "report_json", False),
    "sarif": Entry("sarif", "report_sarif", False),
    "github": Entry("github", "report_github", False),
    "junit": Entry("junit", "report_junit", False),
    "html": Entry("html", "report_html", False),
}


def reporter(form: str) -> Reporter:
    """Return the reporter of a form (a key of REPORTERS)."""
    entry = REPORTERS[form]
    found: Reporter = getattr(import_module(f"scheduler.reporters.{entry.module}"), entry.function)
    return found

"""The written list of reporters."""

from __future__ import annotations

from collections.abc import Mapping

from scheduler.protocols import Reporter
from scheduler.reporters.json_lines import report_json
from scheduler.reporters.plain import report_concise, report_text

REPORTERS: Mapping[str, Reporter] = {"text": report_text, "concise": report_concise, "json": report_json}

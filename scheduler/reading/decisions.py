"""What week.yaml decides about findings: waivers and severities."""

from __future__ import annotations

from collections.abc import Iterator

from scheduler.diagnostics.rule import Severity
from scheduler.model.decisions import ChangedSeverity, Decisions, Waiver
from scheduler.persian.context import DateContext
from scheduler.persian.jalali import DateRange
from scheduler.persian.text import ascii_digits, fold
from scheduler.reading.log import Log
from scheduler.reading.moments import read_days
from scheduler.reading.observance_tables import SEVERITY_WORDS, WAIVER
from scheduler.reading.record import Record, read_rows
from scheduler.reading.rules.structure import NOT_A_CHOICE
from scheduler.reading.values import text
from scheduler.source.nodes import Hole, Mapping, Scalar


def read_decisions(week: Record, log: Log, window: DateRange | None) -> Decisions:
    """Return the waivers and changed severities of a week."""
    context = DateContext(window, enforce_window=False)
    rows = read_rows(week.node("waivers"), WAIVER, log)
    return Decisions(tuple(_waiver(row, context) for row in rows), tuple(_severities(week)))


def _waiver(row: Record, context: DateContext) -> Waiver:
    until = read_days(row, "until", context)
    code = row.entries.get("code")
    return Waiver(
        code=ascii_digits(text(row, "code")).upper(),
        subject=text(row, "subject"),
        reason=text(row, "reason"),
        signed=text(row, "signed"),
        until=until.dates[-1] if until else None,
        span=code[1].value.span if code else row.span,
    )


def _severities(week: Record) -> Iterator[ChangedSeverity]:
    node = week.node("severities")
    if node is None:
        return
    if type(node) is not Mapping:
        week.wrong_shape("severities", node, Mapping)
        return
    names = {spelling: word.value for word in SEVERITY_WORDS for spelling in map(fold, word.spellings)}
    for key, value in node.entries:
        if type(value) is not Scalar:
            if type(value) is not Hole:
                week.wrong_shape("severities", value, Scalar)
            continue
        name = names.get(fold(value.text))
        if name is None:
            choices = "، ".join(f"{word.value} ({word.alias})" for word in SEVERITY_WORDS)
            week.log.add(NOT_A_CHOICE.at(value.span, key=key.text, written=value.text, choices=choices))
        else:
            yield ChangedSeverity(ascii_digits(key.text.strip()).upper(), Severity[name.upper()], key.span)

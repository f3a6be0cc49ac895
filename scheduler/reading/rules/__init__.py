"""What reading demands of the files, before any check looks at the week."""

from __future__ import annotations

from scheduler.diagnostics.rule import Rule
from scheduler.reading.rules import files, identity, moments, releases, structure, syntax, templates

RULES: tuple[Rule, ...] = (
    *files.RULES,
    *syntax.RULES,
    *structure.RULES,
    *identity.RULES,
    *moments.RULES,
    *releases.RULES,
    *templates.RULES,
)

"""How often each rule was broken."""

from __future__ import annotations

from collections import Counter

from scheduler.diagnostics.rule import Diagnostic


def statistics(findings: tuple[Diagnostic, ...]) -> str:
    """Return a table, the most frequent rule first: `CODE  count  name`, in ASCII, so that its columns stand."""
    counts = Counter((finding.code, finding.rule.name) for finding in findings)
    rows = sorted(counts.items(), key=lambda entry: (-entry[1], entry[0]))
    return "".join(f"{code}  {count:6}  {name}\n" for (code, name), count in rows)

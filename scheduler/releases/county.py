"""What a program went through as one county sees it: only what befell its own sessions, or the program as a whole."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from scheduler.releases.change import Field
from scheduler.releases.difference import ProgramChange, SessionPair, pair_changes, session_pairs, sorts_of

OF_SESSIONS: frozenset[Field] = frozenset({"day", "time", "place", "address", "session"})
"""Fields that belong to single sessions of a program."""


def changes_in(changes: Iterable[ProgramChange], county: str) -> Iterator[ProgramChange]:
    """Yield the changes that concern a county; one between two counties concerns both."""
    for change in changes:
        found = _change_in(change, county)
        if found is not None:
            yield found


def pairs_in(change: ProgramChange, county: str = "") -> tuple[SessionPair, ...]:
    """Return the sessions of a program before and after, of all counties or those that are or were in one."""
    pairs = session_pairs(change.before, change.after)
    return tuple(pair for pair in pairs if not county or any(one and one.county == county for one in pair))


def _change_in(change: ProgramChange, county: str) -> ProgramChange | None:
    pairs = pairs_in(change, county)
    if not pairs:
        return None
    if change.before is None or change.after is None:
        return change
    moved = tuple(field for pair in pairs for field in pair_changes(*pair))
    fields = (*moved, *(field for field in change.fields if field.field not in OF_SESSIONS))
    return change._replace(sorts=sorts_of(fields), fields=fields) if fields else None

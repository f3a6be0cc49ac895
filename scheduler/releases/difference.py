"""The one difference engine: what each program went through between two releases, or a release and the present text."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Literal, NamedTuple

from scheduler.releases.announced import AnnouncedProgram, AnnouncedSession
from scheduler.releases.change import Field, FieldChange, program_changes, session_changes, session_value
from scheduler.releases.release import Release

Sort = Literal["new", "returned", "cancelled", "removed", "postponed", "shortened", "time", "place", "renamed", "other"]
SORTS: tuple[Sort, ...] = (
    "new", "returned", "cancelled", "removed", "postponed", "shortened", "time", "place", "renamed", "other",
)  # fmt: skip

SORT_OF_FIELD: Mapping[Field, Sort] = {
    "day": "time",
    "time": "time",
    "session": "time",
    "open": "time",
    "place": "place",
    "title": "renamed",
}


SessionPair = tuple[AnnouncedSession | None, AnnouncedSession | None]
"""A session before and after; None where it came or went."""


class ProgramChange(NamedTuple):
    """What one program went through: `sorts` in the order of SORTS, the first says it best.

    `before` is None where it is new or returns after it was removed, `after` where it was removed.
    """

    sorts: tuple[Sort, ...]
    before: AnnouncedProgram | None
    after: AnnouncedProgram | None
    fields: tuple[FieldChange, ...] = ()

    @property
    def program(self) -> AnnouncedProgram:
        """Return the program as it is now, or as it was last."""
        program = self.after or self.before
        if program is None:
            raise ValueError("a change of no program")
        return program


def difference(before: Release | None, after: Release) -> tuple[ProgramChange, ...]:
    """Return every program that differs, by time, then id; without `before` all are new."""
    known = {program.id: program for program in before.programs} if before else {}
    buried = {gone.program.id for gone in before.gone} if before else set()
    present = {program.id: program for program in after.programs}
    found = [
        *(_arrival(program, is_known=key in buried) for key, program in present.items() if key not in known),
        *(_change(known[key], program) for key, program in present.items() if known.get(key, program) != program),
        *(ProgramChange(("removed",), program, None) for key, program in known.items() if key not in present),
    ]
    return tuple(sorted(found, key=_place_in_time))


def counts(changes: tuple[ProgramChange, ...]) -> dict[Sort, int]:
    """Return how many programs each sort tells best, in the order of SORTS, those of none left out."""
    numbers = {sort: sum(change.sorts[0] == sort for change in changes) for sort in SORTS}
    return {sort: number for sort, number in numbers.items() if number}


def _arrival(program: AnnouncedProgram, *, is_known: bool) -> ProgramChange:
    return ProgramChange(("returned",) if is_known else ("new",), None, program)


def _change(before: AnnouncedProgram, after: AnnouncedProgram) -> ProgramChange:
    fields = (*_time_and_place(before, after), *program_changes(before, after))
    fields = fields or (FieldChange("detail", "", ""),)
    return ProgramChange(sorts_of(fields), before, after, fields)


def sorts_of(fields: tuple[FieldChange, ...]) -> tuple[Sort, ...]:
    """Return what sorts of change some fields make, in the order of SORTS; `shortened` lost days and got none."""
    sorts = {_sort_of(change) for change in fields}
    if _is_shortened(fields):
        sorts.add("shortened")
        if not any(_sort_of(change) == "time" for change in fields if change.field != "session"):
            sorts.discard("time")
    if not sorts.isdisjoint(("cancelled", "returned", "postponed")):
        sorts.discard("other")
    return tuple(sort for sort in SORTS if sort in sorts)


def _is_shortened(fields: tuple[FieldChange, ...]) -> bool:
    """Tell whether sessions went and none came, and no open time stands in for them."""
    has_lost = any(change.field == "session" for change in fields)
    return has_lost and not any(change.after for change in fields if change.field in {"session", "open"})


def _sort_of(change: FieldChange) -> Sort:
    if change.field in SORT_OF_FIELD:
        return SORT_OF_FIELD[change.field]
    if change.field == "status" and change.after in {"cancelled", "postponed"}:
        return "cancelled" if change.after == "cancelled" else "postponed"
    if change.field == "status" and change.before in {"cancelled", "postponed"}:
        return "returned"
    return "other"


def _time_and_place(before: AnnouncedProgram, after: AnnouncedProgram) -> Iterator[FieldChange]:
    for pair in session_pairs(before, after):
        yield from pair_changes(*pair)


def session_pairs(before: AnnouncedProgram | None, after: AnnouncedProgram | None) -> Iterator[SessionPair]:
    """Yield each session as it was and as it is: those of one key are one, a single one is the other single one.

    A session under another key that is otherwise the same did not change. One that came or went stands alone.
    """
    was, now = (program.sessions if program else () for program in (before, after))
    if len(was) == len(now) == 1:
        yield was[0], now[0]
        return
    old, new = ({session.key: session for session in sessions} for sessions in (was, now))
    for key in sorted(old.keys() & new.keys()):
        yield old[key], new[key]
    came = [session for key, session in new.items() if key not in old]
    for session in (session for key, session in old.items() if key not in new):
        twin = next((one for one in came if _bare(one) == _bare(session)), None)
        if twin is not None:
            came.remove(twin)
        yield session, twin
    for session in came:
        yield None, session


def pair_changes(before: AnnouncedSession | None, after: AnnouncedSession | None) -> Iterator[FieldChange]:
    """Yield what one session went through."""
    if before and after:
        yield from session_changes(before, after)
    elif before:
        yield FieldChange("session", session_value(before), "", before.key)
    elif after:
        yield FieldChange("session", "", session_value(after), after.key)


def _bare(session: AnnouncedSession) -> AnnouncedSession:
    return session._replace(key="")


def _place_in_time(change: ProgramChange) -> tuple[int, int, str]:
    session = min(change.program.sessions, key=_start, default=None)
    return (*(_start(session) if session else (1 << 30, 0)), change.program.id)


def _start(session: AnnouncedSession) -> tuple[int, int]:
    return session.first.ordinal, session.time.start if session.time and not session.band else -1

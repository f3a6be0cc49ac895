"""The release that follows another: every event's revision goes on from what was announced before."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import NamedTuple

from scheduler.model.program import Visibility
from scheduler.model.week import Week
from scheduler.releases.announced import AnnouncedProgram, AnnouncedSession, announced
from scheduler.releases.change import MOVES, FieldChange, event_changes
from scheduler.releases.release import Gone, Release, Standing, event_name

_RETURNED = (FieldChange("returned", "", ""),)
_REMOVED = (FieldChange("removed", "", ""),)


class _Event(NamedTuple):
    """A living event of the release before."""

    program: AnnouncedProgram
    session: AnnouncedSession
    standing: Standing


def succeed(
    previous: Release | None, week: Week, *, time: datetime, name: str = "", note: str = "", digest: str = ""
) -> Release:
    """Return the release of a week that follows `previous`, at a moment (UTC) after it.

    SEQUENCE rises where time, day, place, title, status or visibility of an event changed, and where it went or came
    back; `modified` becomes `time` where anything that is shown changed. `digest` is that of the previous file.
    """
    number = previous.number + 1 if previous else 1
    programs = announced(week)
    step = _Step(previous, time.replace(microsecond=0), number)
    return Release(
        number=number,
        name=name,
        note=note,
        time=step.time,
        slug=week.slug,
        domain=week.domain,
        previous=digest,
        programs=programs,
        standings=dict(step.standings(programs)),
        gone=tuple(sorted(step.gone(programs), key=lambda gone: (gone.name, gone.program.visibility))),
    )


class _Step:
    """What was known before, and the moment of the new release."""

    def __init__(self, previous: Release | None, time: datetime, number: int) -> None:
        self.time, self.number = time, number
        self.programs: Mapping[str, AnnouncedProgram] = {}
        self.events: dict[str, _Event] = {}
        self.buried: dict[str, dict[Visibility, Gone]] = {}
        if previous is not None:
            self.programs = {program.id: program for program in previous.programs}
            for name, program, session in previous.events():
                self.events[name] = _Event(program, session, previous.standings[name])
            for gone in previous.gone:
                self.buried.setdefault(gone.name, {})[gone.program.visibility] = gone

    def standings(self, programs: tuple[AnnouncedProgram, ...]) -> Iterator[tuple[str, Standing]]:
        for program in programs:
            is_same = self.programs.get(program.id) == program
            for session in program.sessions:
                name = event_name(program.id, session.key)
                yield name, self.events[name].standing if is_same else self._standing(name, program, session)

    def gone(self, programs: tuple[AnnouncedProgram, ...]) -> Iterator[Gone]:
        """Yield what is gone for the public or for staff: what was gone already first."""
        living = {
            event_name(program.id, session.key): program.visibility
            for program in programs
            for session in program.sessions
        }
        ids = {program.id for program in programs}
        for name, buried in self.buried.items():
            for visibility, gone in buried.items():
                has_returned = gone.program.id in ids and not gone.program.sessions
                if not has_returned and not _is_seen(living.get(name), visibility):
                    yield gone
        for name, event in self.events.items():
            if not _is_seen(living.get(name), event.program.visibility):
                yield self._gone(event.program._replace(sessions=(event.session,)), event.standing.sequence + 1)
        for program in self.programs.values():
            if not program.sessions and program.id not in ids:
                yield self._gone(program, 0)

    def _standing(self, name: str, program: AnnouncedProgram, session: AnnouncedSession) -> Standing:
        event, buried = self.events.get(name), self.buried.get(name, {})
        if event is None:
            sequence = max((gone.standing.sequence + 1 for gone in buried.values()), default=0)
            return self._new(sequence, _RETURNED if _was_seen(buried, program) else ())
        if event.program.visibility != program.visibility:
            changes = event_changes(event.program, event.session, program, session)
            if program.is_public:
                changes = _RETURNED if "public" in buried else ()
            return self._new(event.standing.sequence + 1, changes)
        if event.session == session and event.program._replace(sessions=()) == program._replace(sessions=()):
            return event.standing
        changes = event_changes(event.program, event.session, program, session)
        sequence = event.standing.sequence + any(change.field in MOVES for change in changes)
        if changes:
            return self._new(sequence, changes)
        return event.standing._replace(modified=self.time)

    def _new(self, sequence: int, changes: tuple[FieldChange, ...]) -> Standing:
        return Standing(sequence, self.time, self.number, changes)

    def _gone(self, program: AnnouncedProgram, sequence: int) -> Gone:
        bare = program._replace(description="", note="", inquiries="", open="")
        return Gone(bare, self._new(sequence, _REMOVED))


def _is_seen(living: Visibility | None, visibility: Visibility) -> bool:
    """Tell whether those who saw an event still see it: staff see public ones too."""
    return living == "public" or (living is not None and visibility == "staff")


def _was_seen(buried: Mapping[Visibility, Gone], program: AnnouncedProgram) -> bool:
    """Tell whether those who see a program now have seen it go."""
    return "public" in buried or (bool(buried) and not program.is_public)

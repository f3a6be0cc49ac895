"""A release: the programs as they were announced at one moment, and what is known of every event up to then."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import NamedTuple

from scheduler.releases.announced import AnnouncedProgram, AnnouncedSession
from scheduler.releases.change import FieldChange


class Standing(NamedTuple):
    """How often an event has moved, when anything of it last changed (UTC), in which release, and what changed."""

    sequence: int
    modified: datetime
    number: int
    changes: tuple[FieldChange, ...] = ()


class Gone(NamedTuple):
    """An event that is no longer in the text, as it was last announced: its program with this one session.

    A program that went without ever having a session has none here; its id is still remembered.
    """

    program: AnnouncedProgram
    standing: Standing

    @property
    def name(self) -> str:
        """Return the name of the event: its UID without the domain."""
        sessions = self.program.sessions
        return event_name(self.program.id, sessions[0].key if sessions else "")


class Release(NamedTuple):
    """The programs as announced; `standings` goes from the name of an event (its UID without the domain).

    `time` is UTC; `previous` is the digest of the file of the release before ("" for the first).
    """

    number: int
    name: str
    note: str
    time: datetime
    slug: str
    domain: str
    previous: str
    programs: tuple[AnnouncedProgram, ...]
    standings: Mapping[str, Standing]
    gone: tuple[Gone, ...]

    def events(self) -> Iterator[tuple[str, AnnouncedProgram, AnnouncedSession]]:
        """Yield every living event with its name."""
        for program in self.programs:
            for session in program.sessions:
                yield event_name(program.id, session.key), program, session


def event_name(program_id: str, key: str) -> str:
    """Return the name of an event: `id`, or `id.key` where a program has several."""
    return f"{program_id}.{key}" if key else program_id


def public_side(release: Release) -> Release:
    """Return what the public may know of a release: no staff program, none that only staff saw go."""
    return release._replace(
        programs=tuple(program for program in release.programs if program.is_public),
        gone=tuple(gone for gone in release.gone if gone.program.is_public),
    )

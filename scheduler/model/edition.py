"""A week as it is put out at one moment, and the addresses of what is put out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal, NamedTuple

from scheduler.model.print_wording import UNRELEASED
from scheduler.model.program import Program, Session
from scheduler.model.week import Week

Scope = Literal["all", "day", "county", "organizer", "place", "kind"]


class Revision(NamedTuple):
    """How often an event has moved since it was first announced, when it last changed (UTC), and what changed then."""

    sequence: int
    modified: datetime
    change: str = ""


@dataclass(frozen=True, slots=True)
class Edition:
    """A week with the moment it is stamped with (UTC) and the address its folder is served at ("" = not known).

    `revisions` holds by UID what the releases know of an event; one they do not know is new at `stamp`. `gone` are
    programs, cancelled, with the sessions that were announced and are no longer in the week: feeds still show them.
    `release_line` tells printed sheets and pages which release they show.
    """

    week: Week
    stamp: datetime
    address: str
    revisions: Mapping[str, Revision] = field(default_factory=dict)
    gone: tuple[Program, ...] = ()
    release_line: str = UNRELEASED

    @property
    def is_released(self) -> bool:
        """Tell whether there is a release to show changes since."""
        return self.release_line != UNRELEASED

    def revision(self, event: str) -> Revision:
        """Return the revision of the event with a UID."""
        return self.revisions.get(event) or Revision(0, self.stamp)

    def url(self, path: str) -> str:
        """Return the full address of a path in the output folder; the bare path where no address is known."""
        return f"{self.address.rstrip('/')}/{path}" if self.address else path


def uid(week: Week, program: Program, session: Session) -> str:
    """Return the permanent UID of a session: `id@domain`, with the session's key where there are several."""
    name = f"{program.id}.{session.key}" if session.key else program.id
    return f"{name}@{week.domain}"


def feed_path(scope: Scope, key: str = "") -> str:
    """Return where a feed lies: `feeds/all.ics`, `feeds/county/shiraz.ics`, `feeds/day/1402-02-17.ics`."""
    return f"feeds/{scope}/{key}.ics" if key else f"feeds/{scope}.ics"


def agenda_path(day: str, county: str = "", ending: str = "html") -> str:
    """Return where a daily agenda lies: `print/1402-02-17/province.html`, `print/1402-02-17/shiraz.pdf`."""
    return f"print/{day}/{county or 'province'}.{ending}"


def changes_path(name: str) -> str:
    """Return where what is told of releases lies: `changes/index.html`, `changes/0003.html`."""
    return f"changes/{name}"


def program_anchor(program_id: str) -> str:
    """Return the fragment that marks a program on the index page."""
    return f"p-{program_id}"
